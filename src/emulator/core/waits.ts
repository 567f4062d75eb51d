/**
 * Where a request waits for its task to end. The time path resolves, the request path awaits; nothing else crosses.
 */
export interface Waits {
  /** Resolves when `resolve` is called for the task. Ask for it before you look whether the task has ended already. */
  wait(taskId: string): Promise<void>;
  resolve(taskId: string): void;
}

/** @example const ended = waits.wait(task.id); … waits.resolve(task.id); await ended; */
export function createWaits(): Waits {
  const waiting = new Map<string, (() => void)[]>();
  return {
    wait: (taskId) =>
      new Promise((resolve) => {
        const others = waiting.get(taskId);
        if (others) others.push(resolve);
        else waiting.set(taskId, [resolve]);
      }),
    resolve(taskId) {
      for (const wake of waiting.get(taskId) ?? []) wake();
      waiting.delete(taskId);
    },
  };
}
