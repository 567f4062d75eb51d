/**
 * From what a dialect asks for to the decisions that do it. Sources that are fetched are looked at before, so that a slow
 * one holds up nobody else: what was seen is part of the command.
 */
import type { Examined } from '../core/advance-tasks.ts';
import { countsReads, sourceOfTask } from '../core/advance-tasks.ts';
import type { ReadTaskCommand } from '../core/client-reads.ts';
import {
  readBilling,
  changeOwnTask,
  deleteElement,
  deleteVoice,
  listOwnTasks,
  listTasks,
  namedTask,
  pageTasks,
  readCosts,
  readTask,
} from '../core/client-reads.ts';
import type { Command, CommandContext } from '../core/commands.ts';
import type { Outcome, TaskView } from '../core/outcome.ts';
import type { Read } from '../core/reads.ts';
import { accountById, taskByAlias, tasksByIds } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import type { SubmitCommand } from '../core/submit.ts';
import { sourceOfSubmit, submitTask } from '../core/submit.ts';
import { balanceAt } from '../core/funds.ts';
import type { MaybePromise } from './ports.ts';
import type { Shell } from './shell.ts';

/**
 * Makes a task of a valid request, or says why not.
 *
 * @param account as the request found it: says whether its source is looked at before
 */
export function submit(shell: Shell, account: Account, command: SubmitCommand): MaybePromise<Outcome> {
  const { probe } = shell;
  const source = probe && sourceOfSubmit(account, command, shell.vendors);
  if (!source) return shell.run(submitTask, command);
  return probe.look(source).then((seen) => shell.run(submitTask, { ...command, seen }));
}

/** What the sources of tasks turn out to be, by task; `undefined` when nobody looks. */
export async function examineTasks(
  shell: Shell,
  accountId: string,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, Examined> | undefined> {
  const { probe } = shell;
  if (!probe) return undefined;
  const { account, tasks } = await shell.load<{ account: Account | undefined; tasks: readonly Task[] }>({
    account: accountById(accountId),
    tasks: tasksByIds(taskIds),
  });
  if (!account) return new Map();
  const begun = tasks.map(async (task) => {
    const source = sourceOfTask(account, task, shell.vendors);
    const seen = source && (await probe.look(source));
    return [task.id, { version: task.version, seen }] as const;
  });
  return new Map(await Promise.all(begun));
}

/** What the source of a task turns out to be that a read is about to move. */
async function examineRead(shell: Shell, accountId: string, wanted: Read<Task | undefined>) {
  const task = await shell.read(wanted);
  if (!task || !countsReads(task)) return undefined;
  return (await examineTasks(shell, accountId, [task.id]))?.get(task.id);
}

function readNamed(shell: Shell, wanted: ReadTaskCommand): MaybePromise<Outcome> {
  if (!shell.probe) return shell.run(readTask, wanted);
  const examination = examineRead(shell, wanted.accountId, namedTask(wanted));
  return examination.then((examined) => shell.run(readTask, { ...wanted, examined }));
}

/** Reads one task after the other, each once; ids that nobody has are left out. */
async function findTasks(
  shell: Shell,
  accountId: string,
  { products: product, ids, externalIds }: Extract<Command, { kind: 'find-tasks' }>,
): Promise<Outcome> {
  const views = new Map<string, TaskView>();
  const wanted = [
    ...ids.map((id) => ({ id, idIs: 'task-id' }) as const),
    ...externalIds.map((id) => ({ id, idIs: 'external-id' }) as const),
  ];
  for (const { id, idIs } of wanted) {
    const outcome = await readNamed(shell, { accountId, product, id, madeAt: undefined, idIs });
    if (outcome.kind === 'task') views.set(outcome.view.task.id, outcome.view);
  }
  return { kind: 'tasks', views: [...views.values()] };
}

/**
 * Does what a request asks for.
 *
 * @example await runCommand(shell, account, { kind: 'get-task', product: 'tts', id }, context)
 */
export function runCommand(
  shell: Shell,
  account: Account,
  command: Command,
  context: CommandContext,
): MaybePromise<Outcome> {
  const { id: accountId } = account;
  const { dialect } = context;
  if (command.kind === 'submit') {
    const { kind: _kind, ...request } = command;
    return submit(shell, account, { accountId, ...context, ...request });
  }
  if (context.lookupFailure) return { kind: 'failure', failure: context.lookupFailure };
  switch (command.kind) {
    case 'get-task': {
      const { product, id, madeAt } = command;
      return readNamed(shell, { accountId, product, id, madeAt, idIs: undefined });
    }
    case 'find-tasks':
      return findTasks(shell, accountId, command);
    case 'page-tasks':
      return shell.run(pageTasks, { ...command, accountId });
    case 'list-tasks':
      return shell.run(listTasks, { ...command, accountId });
    case 'get-own-task': {
      const wanted = { accountId, dialect, alias: command.alias, change: 'read' } as const;
      if (!shell.probe) return shell.run(changeOwnTask, wanted);
      const examination = examineRead(shell, accountId, taskByAlias(command.alias));
      return examination.then((examined) => shell.run(changeOwnTask, { ...wanted, examined }));
    }
    case 'cancel-own-task':
      return shell.run(changeOwnTask, { accountId, dialect, alias: command.alias, change: 'cancel' });
    case 'list-own-tasks':
      return shell.run(listOwnTasks, { ...command, accountId, dialect });
    case 'get-balance':
      return { kind: 'balance', microUsd: balanceAt(account, dialect) };
    case 'answer':
      return { kind: 'fixed' };
    case 'refuse':
      return { kind: 'failure', failure: command.failure };
    case 'list-presets': {
      const { page, size } = command;
      const { presets } = shell.vendors;
      const groups = account.settings['presets.grouping'] === 'one-item' ? [presets] : presets.map((voice) => [voice]);
      return { kind: 'presets', groups: groups.slice((page - 1) * size, page * size) };
    }
    case 'delete-element':
      return shell.run(deleteElement, { ...command, accountId });
    case 'delete-voice':
      return shell.run(deleteVoice, { ...command, accountId });
    case 'list-billing':
      return shell.run(readBilling, { ...command, accountId, dialect });
    case 'get-concurrency':
      // Every task is one of video: no operation for images is emulated.
      return { kind: 'running', count: command.budget === 'video' ? account.running : 0 };
    case 'get-costs':
      return shell.run(readCosts, { ...command, accountId });
  }
}
