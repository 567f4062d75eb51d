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
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(accountId, work) {
      const tail = tails.get(accountId);
      const mine = tail === undefined ? work() : tail.then(work, work);
      tails.set(accountId, mine);
      const leave = () => {
        if (tails.get(accountId) === mine) tails.delete(accountId);
      };
      mine.then(leave, leave);
      return mine;
    },
  };
}
