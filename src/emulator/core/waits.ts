/**
 * Where a request waits for its task to end. The time path resolves, the request path awaits; nothing else crosses.
 */
export interface Waits {
  /** Resolves when `resolve` is called for the task. Ask for it before you look whether the task has ended already. */
  wait(taskId: string, accountId: string): Promise<void>;
  resolve(taskId: string): void;
  /** Tasks of the account that somebody waits for. */
  waitingOf(accountId: string): readonly string[];
}

/** @example const ended = waits.wait(task.id, account.id); … waits.resolve(task.id); await ended; */
export function createWaits(): Waits {
  const waiting = new Map<string, { readonly accountId: string; readonly wakes: (() => void)[] }>();
  return {
    wait: (taskId, accountId) =>
      new Promise((resolve) => {
        const others = waiting.get(taskId);
        if (others) others.wakes.push(resolve);
        else waiting.set(taskId, { accountId, wakes: [resolve] });
      }),
    resolve(taskId) {
      for (const wake of waiting.get(taskId)?.wakes ?? []) wake();
      waiting.delete(taskId);
    },
    waitingOf: (accountId) => [...waiting].flatMap(([taskId, wait]) => (wait.accountId === accountId ? [taskId] : [])),
  };
}
