/**
 * Requests that are answered when their task has ended. Events wake them after the commit, the request path awaits;
 * nothing else crosses.
 */
import type { Event } from '../core/decider.ts';
import type { Fired } from '../core/journal.ts';
import type { Outcome } from '../core/outcome.ts';
import { accountById, isFinished, taskById } from '../core/reads.ts';
import type { Account } from '../core/records.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Shell } from './shell.ts';

export interface PendingResponses {
  /**
   * The outcome of a task when it has ended. A manual clock is moved there; when the clock becomes manual meanwhile, the
   * control operation that makes it so moves it there.
   */
  waitForEnd(account: Account, taskId: string): Promise<Outcome>;
  /** Brings every task of the account that a request waits for to its end, moving the clock as far as they need. */
  driveWaiting(accountId: string): Promise<readonly Fired[]>;
}

export interface PendingResponsesDeps {
  readonly shell: Pick<Shell, 'read' | 'store'>;
  readonly lifecycle: Pick<Lifecycle, 'subscribe'>;
  /** Moves the account's clock until the task has ended. */
  readonly driveTask: (accountId: string, taskId: string) => Promise<readonly Fired[]>;
}

/** @example const outcome = await createPendingResponses(deps).waitForEnd(account, task.id); */
export function createPendingResponses({ shell, lifecycle, driveTask }: PendingResponsesDeps): PendingResponses {
  const waiting = new Map<string, { readonly accountId: string; readonly wakes: (() => void)[] }>();
  const wait = (taskId: string, accountId: string) =>
    new Promise<void>((resolve) => {
      const others = waiting.get(taskId);
      if (others) others.wakes.push(resolve);
      else waiting.set(taskId, { accountId, wakes: [resolve] });
    });
  const wake = (taskId: string): void => {
    const wakes = waiting.get(taskId)?.wakes ?? [];
    waiting.delete(taskId);
    for (const resolve of wakes) resolve();
  };
  const hear = (event: Event): void => {
    if (event.kind === 'removal') wake(event.taskId);
    else if (event.kind === 'transition' && (event.to === 'succeed' || event.to === 'failed')) wake(event.taskId);
  };
  lifecycle.subscribe('task-moved', ({ entry }) => hear(entry));
  lifecycle.subscribe('task-removed', ({ taskId }) => wake(taskId));
  shell.store.shared?.onChangesOfOthers(({ events }) => events?.forEach(hear));
  return {
    async waitForEnd(account, taskId) {
      const ended = wait(taskId, account.id);
      const task = await shell.read(taskById(taskId));
      // Looked at after `wait`, so that a switch at this moment is seen here or there.
      const { clock } = (await shell.read(accountById(account.id))) ?? account;
      if (!task || isFinished(task)) wake(taskId);
      else if (clock.mode === 'manual') await driveTask(account.id, taskId);
      await ended;
      const last = await shell.read(taskById(taskId));
      return last
        ? { kind: 'task', view: { task: last } }
        : { kind: 'failure', failure: { code: 'task.not-found', detail: taskId } };
    },
    async driveWaiting(accountId) {
      const fired: Fired[] = [];
      const taskIds = [...waiting].flatMap(([taskId, wish]) => (wish.accountId === accountId ? taskId : []));
      for (const taskId of taskIds) fired.push(...(await driveTask(accountId, taskId)));
      return fired;
    },
  };
}
