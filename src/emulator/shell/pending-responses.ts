/**
 * Requests that are answered when their task has ended. Events resolve them after the commit, the request path awaits;
 * nothing else crosses.
 */
export interface PendingResponses {
  /** Resolves when `resolve` is called for the task. Ask for it before you look whether the task has ended already. */
  wait(taskId: string, accountId: string): Promise<void>;
  resolve(taskId: string): void;
  /** Tasks of the account that somebody waits for. */
  waitingOf(accountId: string): readonly string[];
}

/** @example const ended = pending.wait(task.id, account.id); … pending.resolve(task.id); await ended; */
export function createPendingResponses(): PendingResponses {
  const waiting = new Map<string, { readonly accountId: string; readonly wakes: (() => void)[] }>();
  return {
    wait: (taskId, accountId) =>
      new Promise((resolve) => {
        const others = waiting.get(taskId);
        if (others) others.wakes.push(resolve);
        else waiting.set(taskId, { accountId, wakes: [resolve] });
      }),
    resolve(taskId) {
      const pending = waiting.get(taskId);
      if (!pending) return;
      waiting.delete(taskId);
      for (const wake of pending.wakes) wake();
    },
    waitingOf: (accountId) => [...waiting].flatMap(([taskId, wait]) => (wait.accountId === accountId ? [taskId] : [])),
  };
}
