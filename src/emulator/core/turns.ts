/**
 * Lets work on one account run one piece after another, so that read → decide → save is never interleaved in this
 * process. (Between processes the versions of the store decide.)
 */
export interface Turns {
  run<T>(accountId: string, work: () => Promise<T>): Promise<T>;
}

/**
 * @example await turns.run(account.id, async () => engineWork())
 */
export function createTurns(): Turns {
  /** Accounts that are being worked on, with those who wait. Chained promises would cost each piece several more. */
  const lines = new Map<string, (() => void)[]>();
  const leave = (accountId: string, line: (() => void)[]): void => {
    const next = line.shift();
    if (next) next();
    else lines.delete(accountId);
  };
  return {
    async run(accountId, work) {
      let line = lines.get(accountId);
      if (line) {
        const mine = line;
        await new Promise<void>((resolve) => mine.push(resolve));
      } else lines.set(accountId, (line = []));
      try {
        return await work();
      } finally {
        leave(accountId, line);
      }
    },
  };
}
