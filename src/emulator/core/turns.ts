/**
 * Lets work on one account run one piece after another, so that read → decide → save is never interleaved in this
 * process. (Between processes the versions of the store decide.)
 */
import type { Soon } from './soon.ts';

export interface Turns {
  /** Runs `work` at once when nobody else has the turn; what is there at once is answered at once. */
  run<T>(accountId: string, work: () => Soon<T>): Soon<T>;
}

/**
 * @example await turns.run(account.id, () => engineWork())
 */
export function createTurns(): Turns {
  /** Accounts that are being worked on, with those who wait. Chained promises would cost each piece several more. */
  const lines = new Map<string, (() => void)[]>();
  const leave = (accountId: string, line: (() => void)[]): void => {
    const next = line.shift();
    if (next) next();
    else lines.delete(accountId);
  };
  const take = <T>(accountId: string, line: (() => void)[], work: () => Soon<T>): Soon<T> => {
    let result: Soon<T>;
    try {
      result = work();
    } catch (error) {
      leave(accountId, line);
      throw error;
    }
    if (result instanceof Promise) return result.finally(() => leave(accountId, line));
    leave(accountId, line);
    return result;
  };
  return {
    run(accountId, work) {
      const line = lines.get(accountId);
      if (line) return new Promise<void>((resolve) => line.push(resolve)).then(() => take(accountId, line, work));
      const mine: (() => void)[] = [];
      lines.set(accountId, mine);
      return take(accountId, mine, work);
    },
  };
}
