/**
 * What a vendor's request has of the shell: the account of its credential, what its command does, and the end of the task
 * that it waits for.
 */
import type { AccountGrant } from '../core/accounts.ts';
import { createAccount, noAccount } from '../core/accounts.ts';
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
import type { Event } from '../core/decider.ts';
import { balanceAt } from '../core/funds.ts';
import type { Fired } from '../core/journal.ts';
import type { Outcome, TaskView } from '../core/outcome.ts';
import type { Read } from '../core/reads.ts';
import { accountByCredential, accountById, isFinished, taskByAlias, taskById, tasksByIds } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import { removeIdleAccount } from '../core/reset.ts';
import type { SubmitCommand } from '../core/submit.ts';
import { sourceOfSubmit, submitTask } from '../core/submit.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { MaybePromise } from './ports.ts';
import type { Shell } from './shell.ts';

/**
 * Makes a task of a valid request, or says why not.
 *
 * @param account as the request found it: says whether its source is looked at before
 */
function submit(shell: Shell, account: Account, command: SubmitCommand): MaybePromise<Outcome> {
  const { probe } = shell;
  const source = probe && sourceOfSubmit(account, command, shell.vendors);
  if (!source) return shell.run(submitTask, command);
  return probe.look(source).then((seen) => shell.run(submitTask, { ...command, seen }));
}

/** What the sources of tasks turn out to be, by task; `undefined` when sources are not inspected. */
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

/** Reads one task after the other, each once; unknown ids are left out. */
async function findTasks(
  shell: Shell,
  accountId: string,
  { products: product, ids, externalIds }: Extract<Command, { kind: 'find-tasks' }>,
  strangers: readonly string[],
): Promise<Outcome> {
  const views = new Map<string, TaskView>();
  const wanted = [
    ...ids.map((id) => ({ id, idIs: 'task-id' }) as const),
    ...externalIds.map((id) => ({ id, idIs: 'external-id' }) as const),
  ];
  for (const { id, idIs } of wanted) {
    const outcome = await readNamed(shell, { accountId, product, id, strangers, idIs });
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
  const { dialect, strangers } = context;
  if (command.kind === 'submit') {
    const { kind: _kind, ...request } = command;
    return submit(shell, account, { accountId, ...context, ...request });
  }
  if (context.lookupFailure) return { kind: 'failure', failure: context.lookupFailure };
  switch (command.kind) {
    case 'get-task': {
      const { product, id } = command;
      return readNamed(shell, { accountId, product, id, strangers, idIs: undefined });
    }
    case 'find-tasks':
      return findTasks(shell, accountId, command, strangers);
    case 'page-tasks':
      return shell.run(pageTasks, { ...command, accountId, strangers, wall: shell.wall.now() });
    case 'list-tasks':
      return shell.run(listTasks, { ...command, accountId, strangers });
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
      return shell.run(deleteElement, { ...command, accountId, strangers });
    case 'delete-voice':
      return shell.run(deleteVoice, { ...command, accountId, strangers });
    case 'list-billing':
      return shell.run(readBilling, { ...command, accountId, dialect });
    case 'get-concurrency':
      // Every task is one of video: no operation for images is emulated.
      return { kind: 'running', count: command.budget === 'video' ? account.running : 0 };
    case 'get-costs':
      return shell.run(readCosts, { ...command, accountId, wall: shell.wall.now() });
  }
}

// Requests that are answered when their task has ended. Events wake them after the commit, the request path awaits;
// nothing else crosses.

export interface PendingResponses {
  /**
   * The outcome of a task when it has ended. A manual clock is moved there; when the clock becomes manual meanwhile, the
   * control operation that makes it so moves it there.
   */
  waitForEnd(account: Account, taskId: string): Promise<Outcome>;
  /** Brings every task of the account that a request waits for to its end, moving the clock as far as they need. */
  driveWaiting(accountId: string): Promise<readonly Fired[]>;
}

interface PendingResponsesDeps {
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
  const wakeAll = (accountId: string): void => {
    for (const [taskId, wish] of [...waiting]) if (wish.accountId === accountId) wake(taskId);
  };
  const hear = (accountId: string, event: Event): void => {
    if (event.kind === 'removal') wakeAll(accountId);
    else if (event.kind === 'transition' && (event.to === 'succeed' || event.to === 'failed')) wake(event.taskId);
  };
  lifecycle.subscribe('task-moved', ({ accountId, entry }) => hear(accountId, entry));
  lifecycle.subscribe('tasks-removed', ({ accountId }) => wakeAll(accountId));
  shell.store.shared?.onChangesOfOthers(({ accountId, events }) => events?.forEach((event) => hear(accountId, event)));
  return {
    async waitForEnd(account, taskId) {
      for (;;) {
        const ended = wait(taskId, account.id);
        const task = await shell.read(taskById(taskId));
        // Looked at after `wait`, so that a switch at this moment is seen here or there.
        const { clock } = (await shell.read(accountById(account.id))) ?? account;
        if (!task || isFinished(task)) wake(taskId);
        else if (clock.mode === 'manual') await driveTask(account.id, taskId);
        await ended;
        const last = await shell.read(taskById(taskId));
        if (!last) return { kind: 'failure', failure: { code: 'task.not-found', detail: taskId } };
        // Of a store that was read anew, it is only looked at again.
        if (isFinished(last)) return { kind: 'task', view: { task: last } };
      }
    },
    async driveWaiting(accountId) {
      const fired: Fired[] = [];
      const taskIds = [...waiting].flatMap(([taskId, wish]) => (wish.accountId === accountId ? taskId : []));
      for (const taskId of taskIds) fired.push(...(await driveTask(accountId, taskId)));
      return fired;
    },
  };
}

// Accounts by credential, and those that open mode made for the credentials of calls. A sidecar that runs for weeks meets any
// number of credentials, so idle accounts are bounded: without tasks, nothing due, no request under way, never named
// through the control API.

export interface AnonymousAccounts {
  /** A request of the account is under way: it counts as used now, and stays at least until `leave`. */
  enter(accountId: string): void;
  /** A request that entered has been answered or has ended without an answer. */
  leave(accountId: string): void;
  /** An account was made for its first caller, who has entered; may evict others, those first that have not called for longest. */
  admit(accountId: string): Promise<void>;
  /** A test has named it: it is never evicted. */
  keep(accountId: string): void;
  /** The account was deleted. */
  forget(accountId: string): void;
  /** Comes when it is decided whether the account is evicted; `undefined` when it is not considered. */
  evictionOf(accountId: string): Promise<unknown> | undefined;
}

/** Share by which there must be more before it is swept again, and that is left free then. */
const slack = 0.1;

/**
 * @param onEvicted told of every account that is gone
 * @param most idle accounts, about 8 KB each; of more, a tenth is evicted. Accounts that hold something come on top
 * @example const anonymous = createAnonymousAccounts(shell, journal.remove, 5000); anonymous.enter(account.id);
 */
export function createAnonymousAccounts(
  shell: Pick<Shell, 'run'>,
  onEvicted: (accountId: string) => void,
  most: number,
): AnonymousAccounts {
  /** Counts up; a plain write per call, where keeping them in order would cost each call a removal. */
  let calls = 0;
  const lastCall = new Map<string, number>();
  /** Requests under way, by account. 0 stays: a `Map` that is filled and emptied with each request is rehashed again and again. */
  const present = new Map<string, number>();
  const kept = new Set<string>();
  /** The most recent callers always stay, however many of the others can't be evicted; the newcomer is one of them. */
  const recent = Math.max(1, Math.floor(most * (1 - slack)));
  const evictions = new Map<string, Promise<boolean>>();
  let sweepAt = most;
  let isSweeping = false;

  /** @returns whether the account is gone */
  const evict = async (accountId: string, seen: number): Promise<boolean> => {
    // It called, or a test named it, since the sweep began.
    if ((present.get(accountId) ?? 0) > 0 || lastCall.get(accountId) !== seen) return false;
    const eviction = Promise.resolve(shell.run(removeIdleAccount, { accountId }));
    evictions.set(accountId, eviction);
    const isGone = await eviction.finally(() => evictions.delete(accountId));
    if (!isGone) return false;
    lastCall.delete(accountId);
    present.delete(accountId);
    onEvicted(accountId);
    return true;
  };

  const sweep = async () => {
    const longestFirst = [...lastCall].sort(([, a], [, b]) => a - b);
    let staying = 0;
    for (const [accountId, seen] of longestFirst.slice(0, -recent)) {
      if (!(await evict(accountId, seen))) staying += 1;
    }
    // Those that have something to lose stay, and are not looked at again for each newcomer.
    sweepAt = most + staying + Math.floor(staying * slack);
  };

  return {
    enter(accountId) {
      present.set(accountId, (present.get(accountId) ?? 0) + 1);
      if (!kept.has(accountId)) lastCall.set(accountId, (calls += 1));
    },
    leave(accountId) {
      const here = present.get(accountId) ?? 0;
      if (here > 0) present.set(accountId, here - 1);
    },
    async admit(accountId) {
      if (!lastCall.has(accountId) || lastCall.size <= sweepAt || isSweeping) return;
      isSweeping = true;
      try {
        await sweep();
      } finally {
        isSweeping = false;
      }
    },
    keep(accountId) {
      kept.add(accountId);
      lastCall.delete(accountId);
    },
    forget(accountId) {
      kept.delete(accountId);
      lastCall.delete(accountId);
      present.delete(accountId);
    },
    evictionOf: (accountId) => evictions.get(accountId),
  };
}

/** Tells them when requests are over and accounts are gone. */
export function followAccounts({ subscribe }: Pick<Lifecycle, 'subscribe'>, anonymous: AnonymousAccounts): void {
  subscribe('request-closed', ({ account }) => account && anonymous.leave(account.id));
  subscribe('account-removed', ({ account }) => anonymous.forget(account.id));
}

/** How open mode makes accounts on first use. */
interface OpenMode {
  readonly grantFor: (credential: string) => AccountGrant;
  readonly anonymous: AnonymousAccounts;
}

/**
 * Finds accounts by credential, making them on first use in open mode. There the caller tells `anonymous.leave` when its
 * request is over: until then the account is never evicted.
 *
 * @param open absent where accounts are configured
 * @param admits which accounts may be used where they are configured: a store may hold others
 */
export function createAccountFinder(
  shell: Shell,
  open: OpenMode | undefined,
  admits: (account: Account) => boolean = () => true,
): (credential: string) => MaybePromise<Account | undefined> {
  if (!open) {
    const admit = (found: Account | undefined) => (found && admits(found) ? found : undefined);
    return (credential) => {
      const found = shell.read(accountByCredential(credential));
      return found instanceof Promise ? found.then(admit) : admit(found);
    };
  }
  const { anonymous, grantFor } = open;
  const enter = (account: Account): Account => {
    anonymous.enter(account.id);
    return account;
  };
  const make = async (credential: string): Promise<Account | undefined> => {
    const made = await shell.run(createAccount, { accountId: noAccount, grant: grantFor(credential) });
    // Another request with the same credential was faster.
    if (made.kind === 'credential-taken') return enter(made.holder);
    if (made.kind === 'voice-taken') throw new Error(`An account of open mode brings a voice ${made.voiceId}.`);
    enter(made.account);
    await anonymous.admit(made.account.id);
    return made.account;
  };
  const enterOrMake = (credential: string, known: Account | undefined): MaybePromise<Account | undefined> => {
    if (!known) return make(credential);
    // It may be on its way out: then it is looked for again.
    return anonymous.evictionOf(known.id)?.then(() => find(credential)) ?? enter(known);
  };
  const find = (credential: string): MaybePromise<Account | undefined> => {
    const known = shell.read(accountByCredential(credential));
    if (known instanceof Promise) return known.then((account) => enterOrMake(credential, account));
    return enterOrMake(credential, known);
  };
  return find;
}
