/**
 * What a gateway's customer may do with the gateway's own tasks, by the gateway's own ids.
 */
import type { EngineDeps } from './engine-context.ts';
import { fail } from './failures.ts';
import { isFinished } from './moves.ts';
import type { Outcome } from './outcome.ts';
import { viewOf, voiceOf } from './queries.ts';
import type { Account, Task } from './records.ts';
import { cancelTask, countRead } from './steps.ts';

const notFound = (alias: string): Outcome => ({ kind: 'failure', failure: fail('task.not-found', alias) });

async function findOwn(deps: EngineDeps, accountId: string, dialect: string, alias: string): Promise<Task | undefined> {
  const task = await deps.store.findTaskByAlias(alias);
  return task?.accountId === accountId && task.dialect === dialect ? task : undefined;
}

async function show(deps: EngineDeps, task: Task): Promise<Outcome> {
  return { kind: 'task', view: viewOf(task, await voiceOf(deps, task)) };
}

/** One task of the dialect. */
export async function readOwnTask(
  deps: EngineDeps,
  accountId: string,
  dialect: string,
  alias: string,
): Promise<Outcome> {
  const found = await findOwn(deps, accountId, dialect, alias);
  return found ? show(deps, await countRead(deps, found)) : notFound(alias);
}

/** Calls a task off unless it has ended; either way it is shown as it is then. */
export async function cancelOwnTask(
  deps: EngineDeps,
  accountId: string,
  dialect: string,
  alias: string,
): Promise<Outcome> {
  const found = await findOwn(deps, accountId, dialect, alias);
  if (!found) return notFound(alias);
  if (!isFinished(found)) await cancelTask(deps, found);
  return show(deps, (await deps.store.getTask(found.id)) ?? found);
}

/** The account's tasks made by these operations of the dialect. */
export async function listOwnTasks(
  deps: EngineDeps,
  account: Account,
  dialect: string,
  wanted: { readonly operations: readonly string[]; readonly limit: number },
): Promise<Outcome> {
  const all = await deps.store.listTasks(account.id, {
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
    order: account.settings['lists.order'],
    keep: (task) => task.dialect === dialect && wanted.operations.includes(task.operation),
  });
  const shown = all.slice(0, wanted.limit);
  const views = await Promise.all(shown.map(async (task) => viewOf(task, await voiceOf(deps, task))));
  return { kind: 'tasks', views, total: all.length };
}
