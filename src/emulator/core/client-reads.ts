/**
 * What clients do with what they have: reads, lists, deletions, calling tasks off, and the account's costs.
 */
import type { TaskRecords, Examined, TaskChange } from './advance-tasks.ts';
import { changeTask, countsReads, readsOfTask } from './advance-tasks.ts';
import type { Account, LedgerEntry, Pack, Task, Voice, WalletEntry } from './records.ts';
import { timeOf } from './records.ts';
import { dayMs } from '../../contracts/spec/ground-facts.ts';
import type { CursorQuery, Outcome, TaskView, BillingRow } from './outcome.ts';
import { passesFilters } from './outcome.ts';
import type { Context, Decider, Decision, Vendors } from './decider.ts';
import { fail } from './failures.ts';
import { statusOfPack } from './funds.ts';
import type { ChargeFilter, PackSum, Read, Reads, TaskFilter } from './reads.ts';
import {
  chargesOf,
  countOf,
  isFinished,
  isKnown,
  makersOf,
  owner,
  settledAfter,
  taskByAlias,
  taskByExternalId,
  taskById,
  taskNamed,
  tasksOf,
  tasksOfCharges,
  voiceById,
  voicesOfTasks,
} from './reads.ts';

const failure = (...args: Parameters<typeof fail>): Outcome => ({ kind: 'failure', failure: fail(...args) });

/** The task with the state of its voice. */
const viewOf = (task: Task, voice: Voice | undefined): TaskView =>
  voice ? { task, voiceStatus: voice.status } : { task };

const voiceIdOf = ({ result }: Task): string | undefined => (result?.type === 'voice' ? result.voiceId : undefined);

interface TaskAndVoice extends TaskRecords {
  readonly voice: Voice | undefined;
}

type WithTask = TaskAndVoice & { readonly task: Task };

const hasTask = (loaded: TaskAndVoice): loaded is WithTask => loaded.task !== undefined;

/** What is read of a task that is shown, and perhaps changed before. */
function readsOfShown(
  task: Task,
  changes: boolean,
  vendors: Parameters<typeof readsOfTask>[1],
): Reads<TaskAndVoice> | undefined {
  const voiceId = voiceIdOf(task);
  if (voiceId === undefined && !changes) return undefined;
  const voice = voiceId === undefined ? undefined : voiceById(voiceId);
  return changes ? { voice, ...readsOfTask(task, vendors) } : { voice };
}

/** Shows a task as it is after a change, if the change takes place. */
function changeAndShow(
  loaded: WithTask,
  change: TaskChange,
  examined: Examined | undefined,
  context: Context,
): Decision<Outcome> {
  const draft = changeTask(loaded, change, examined, context);
  const view = (task: Task, voice: Voice | undefined): Outcome => ({ kind: 'task', view: viewOf(task, voice) });
  if (!draft) return { outcome: view(loaded.task, loaded.voice) };
  const [task = loaded.task] = draft.tasks;
  return { outcome: view(task, draft.voices?.[0]), changes: draft };
}

/** Who asks. */
interface Asker {
  readonly accountId: string;
  /** Dialects whose work is not known here. */
  readonly strangers?: readonly string[] | undefined;
}

export interface ReadTaskCommand extends Asker {
  /** One product, or several. */
  readonly product: string | readonly string[];
  readonly id: string;
  /** What the id is; absent: either of them. */
  readonly idIs?: 'task-id' | 'external-id' | undefined;
  readonly examined?: Examined | undefined;
}

/** The task that a command for reading it names. */
export const namedTask = ({ accountId, id, idIs, strangers }: ReadTaskCommand): Read<Task | undefined> => {
  if (idIs === undefined) return taskNamed(accountId, id, strangers);
  return idIs === 'task-id' ? taskById(id) : taskByExternalId(accountId, id, strangers);
};

const isOneOf = (product: string, wanted: ReadTaskCommand['product']): boolean =>
  typeof wanted === 'string' ? product === wanted : wanted.includes(product);

/** One task by id or external id; another product's task is not found. The read may move it. */
export const readTask: Decider<ReadTaskCommand, TaskAndVoice, Outcome> = {
  reads: (command) => ({ account: owner(command.accountId), task: namedTask(command) }),
  readsMore: ({ task }, _command, vendors) => task && readsOfShown(task, countsReads(task), vendors),
  decide(loaded, { accountId, product, id, strangers, examined }, context) {
    if (!hasTask(loaded)) return { outcome: failure('task.not-found', id) };
    const { task } = loaded;
    // A gateway's own id means nothing at Kling.
    const isTheirs = task.accountId === accountId && isOneOf(task.product, product) && task.alias !== id;
    if (!isTheirs || !isKnown(task, strangers)) return { outcome: failure('task.not-found', id) };
    return changeAndShow(loaded, { kind: 'read' }, examined, context);
  },
};

interface OwnTaskCommand {
  readonly accountId: string;
  readonly dialect: string;
  /** The gateway's own id. */
  readonly alias: string;
  readonly change: 'read' | 'cancel';
  readonly examined?: Examined | undefined;
}

/** A gateway's customer reads one of the gateway's own tasks, or calls it off; either way it is shown as it is then. */
export const changeOwnTask: Decider<OwnTaskCommand, TaskAndVoice, Outcome> = {
  reads: ({ accountId, alias }) => ({ account: owner(accountId), task: taskByAlias(alias) }),
  readsMore: ({ task }, { change }, vendors) =>
    task && readsOfShown(task, change === 'cancel' ? !isFinished(task) : countsReads(task), vendors),
  decide(loaded, { accountId, dialect, alias, change, examined }, context) {
    if (!hasTask(loaded) || loaded.task.accountId !== accountId || loaded.task.dialect !== dialect)
      return { outcome: failure('task.not-found', alias) };
    return changeAndShow(loaded, { kind: change }, examined, context);
  },
};

interface ListTasksCommand extends Asker {
  readonly product: string;
  /** Counts from 1. */
  readonly page: number;
  readonly size: number;
}

interface TaskList {
  readonly account: Account;
  readonly tasks: readonly Task[] | undefined;
  readonly total: number | undefined;
}

interface TaskListWithVoices extends TaskList {
  readonly voices: readonly Voice[] | undefined;
}

/** Which voice tasks a list shows. Source: facts `deleted-voices-in-lists`, `failed-voices-in-lists`. */
const voiceFilter = ({ settings }: Account): TaskFilter => ({
  hidesFailed: settings['voices.failedInLists'] !== 'listed',
  hidesDeletedVoices: settings['voices.deletedInLists'] !== 'listed',
});

function viewsOf(tasks: readonly Task[], voices: readonly Voice[] = []): readonly TaskView[] {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  return tasks.map((task) => viewOf(task, byId.get(voiceIdOf(task) ?? '')));
}

/** A page of the account's tasks of one product. */
export const listTasks: Decider<ListTasksCommand, TaskListWithVoices, Outcome> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  readsMore({ account }, { product, page, size, strangers }) {
    const hasVoices = product === 'custom-voice';
    const filter = { product, strangers, ...(hasVoices ? voiceFilter(account) : {}) };
    const order = account.settings['lists.order'];
    const tasks = tasksOf(account.id, filter, { offset: (page - 1) * size, limit: size, order });
    return { tasks, voices: hasVoices ? voicesOfTasks(tasks) : undefined };
  },
  decide: ({ tasks = [], voices }) => ({ outcome: { kind: 'tasks', views: viewsOf(tasks, voices) } }),
};

interface PageTasksCommand extends Asker {
  readonly products: readonly string[];
  readonly query: CursorQuery;
  /** Wall time of the request: a range that names no end ends then. */
  readonly wall: number;
}

/** How far a range reaches back that names no start. Source: fact `page-tasks`. */
const pageRangeDays = 30;

/** The query with the range of times that it leaves out. */
function withRange(account: Account, { query, wall }: PageTasksCommand) {
  const { end = timeOf(account.clock, wall) } = query;
  return { ...query, end, start: query.start ?? end - pageRangeDays * dayMs };
}

const statusesOf = ({ filters }: CursorQuery): readonly string[] | undefined => {
  const wanted = filters.flatMap(({ key, values }) => (key === 'status' ? values : []));
  return wanted.length === 0 ? undefined : wanted;
};

/** Whether tasks can pass what is asked beside their status: every task is paid from a pack of video units. */
const mayPass = ({ filters }: CursorQuery): boolean =>
  passesFilters({ filters: filters.filter(({ key }) => key !== 'status') }, () => 'video');

/** The products that a filter of product_type lets through. Source: fact `page-tasks-product-type`. */
function askedProducts(
  { settings }: Account,
  { products, query }: PageTasksCommand,
  { productOf }: Pick<Vendors, 'productOf'>,
): readonly string[] {
  const isAsked = query.filters.some(({ key, values }) => key === 'product_type' && values.length > 0);
  const hidesAudio = isAsked && settings['tasks.audioProductType'] === 'none';
  return hidesAudio ? products.filter((id) => productOf(id).isAudio !== true) : products;
}

/** A page of the account's tasks of several products, made in a range of times; filtered by status and kind of pack. */
export const pageTasks: Decider<PageTasksCommand, TaskListWithVoices, Outcome> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  readsMore({ account }, command, vendors) {
    const query = withRange(account, command);
    if (!mayPass(query)) return undefined;
    const { strangers } = command;
    const products = askedProducts(account, command, vendors);
    const filter = { products, strangers, statuses: statusesOf(query), madeFrom: query.start, madeTo: query.end };
    // One more than the page has: whether there is a page behind it.
    const page = { limit: query.limit + 1, order: account.settings['lists.order'], after: query.after };
    const tasks = tasksOf(account.id, filter, page);
    return { tasks, voices: voicesOfTasks(tasks) };
  },
  decide({ account, tasks = [], voices }, command) {
    const query = withRange(account, command);
    const items = tasks.slice(0, query.limit);
    const last = items.at(-1);
    const next = last && tasks.length > items.length ? { ...query, after: last.id, of: account.id } : undefined;
    return { outcome: { kind: 'task-page', views: viewsOf(items, voices), next } };
  },
};

interface ListOwnTasksCommand {
  readonly accountId: string;
  readonly dialect: string;
  readonly operations: readonly string[];
  readonly limit: number;
}

/** The account's tasks made by these operations of the dialect, and how many there are beyond the page. */
export const listOwnTasks: Decider<ListOwnTasksCommand, TaskList, Outcome> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  readsMore({ account }, { dialect, operations, limit }) {
    const filter = { dialects: [dialect], operations };
    const order = account.settings['lists.order'];
    return { tasks: tasksOf(account.id, filter, { limit, order }), total: countOf(tasksOf(account.id, filter)) };
  },
  decide: ({ tasks = [], total = tasks.length }) => ({ outcome: { kind: 'tasks', views: viewsOf(tasks), total } }),
};

interface DeleteVoiceCommand extends Asker {
  readonly voiceId: string;
}

interface VoiceAndMaker {
  readonly account: Account;
  readonly voice: Voice | undefined;
  readonly maker: Task | undefined;
}

/** Deletes one of the account's own custom voices. */
export const deleteVoice: Decider<DeleteVoiceCommand, VoiceAndMaker, Outcome> = {
  reads: ({ accountId, voiceId }) => ({ account: owner(accountId), voice: voiceById(voiceId) }),
  readsMore: ({ voice }, { strangers }) => (voice && strangers?.length ? { maker: taskById(voice.taskId) } : undefined),
  decide({ account, voice, maker }, { voiceId, strangers }) {
    if (voice?.accountId !== account.id || (maker && !isKnown(maker, strangers))) {
      return { outcome: failure('voice.not-found', voiceId) };
    }
    const outcome: Outcome = { kind: 'voice-deleted', taskId: voice.taskId };
    if (voice.status === 'deleted') {
      const isRefused = account.settings['voices.deleteTwice'] === 'refused';
      return { outcome: isRefused ? failure('voice.deleted', voiceId) : outcome };
    }
    const deleted = { ...voice, status: 'deleted', version: voice.version + 1 } as const;
    return { outcome, changes: { accountId: account.id, voices: [deleted] } };
  },
};

interface DeleteElementCommand extends Asker {
  readonly elementId: string;
}

interface ElementMaker {
  readonly account: Account;
  readonly makers: readonly Task[];
}

/** Deletes one of the account's own elements. */
export const deleteElement: Decider<DeleteElementCommand, ElementMaker, Outcome> = {
  reads: ({ accountId, elementId }) => ({ account: owner(accountId), makers: makersOf(accountId, [elementId]) }),
  decide({ account, makers }, { elementId, strangers }) {
    const maker = makers.find(({ result }) => result?.type === 'element' && result.elementId === elementId);
    if (maker?.result?.type !== 'element' || !isKnown(maker, strangers))
      return { outcome: failure('element.not-found', elementId) };
    if (maker.result.status === 'deleted') return { outcome: failure('element.deleted', elementId) };
    const deleted: Task = { ...maker, result: { ...maker.result, status: 'deleted' }, version: maker.version + 1 };
    return {
      outcome: { kind: 'element-deleted', taskId: maker.id },
      changes: { accountId: account.id, tasks: [deleted] },
    };
  },
};

const hourMs = 3_600_000;

interface ReadCostsCommand {
  readonly accountId: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string | undefined;
  /** Wall time of the request. */
  readonly wall: number;
}

interface Books {
  readonly account: Account;
  /** Charges of the last `costs.lagHours`, which are not yet visible. */
  readonly hidden: readonly PackSum[] | undefined;
}

/** The packs whose life overlaps the asked range, optionally one name only. */
export const readCosts: Decider<ReadCostsCommand, Books, Outcome> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  readsMore({ account }, { wall }) {
    const lag = account.settings['costs.lagHours'] * hourMs;
    return lag > 0 ? { hidden: settledAfter(account.id, timeOf(account.clock, wall) - lag) } : undefined;
  },
  decide({ account, hidden = [] }, { start, end, name, wall }) {
    const now = timeOf(account.clock, wall);
    const sums = new Map(hidden.map(({ packId, amountMilli }) => [packId, amountMilli]));
    const isAsked = (pack: Pack) =>
      pack.effectiveTime <= end && pack.invalidTime >= start && (name === undefined || pack.name === name);
    const packs = account.packs.filter(isAsked).map((pack) => ({
      pack,
      status: statusOfPack(pack, now),
      remainingMilli: pack.remainingMilli + (sums.get(pack.id) ?? 0),
    }));
    return { outcome: { kind: 'costs', packs } };
  },
};

// Billing details: what finished tasks took from packs and from cash, row by row, from the ledgers that balances come from.

interface ReadBillingCommand {
  readonly accountId: string;
  /** Whose cash it is. */
  readonly dialect: string;
  readonly book: 'packs' | 'cash';
  readonly query: CursorQuery;
}

interface Bills {
  readonly account: Account;
  readonly charges?: readonly (LedgerEntry | WalletEntry)[] | undefined;
  readonly tasks?: readonly Task[] | undefined;
}

/** Which packs are meant: all when nothing is asked of them. */
function askedPacks({ packs }: Account, { filters }: CursorQuery): readonly string[] | undefined {
  const asksFor = (key: string) => filters.some((filter) => filter.key === key && filter.values.length > 0);
  const passes = (id: string, name?: string) =>
    passesFilters({ filters: filters.filter(({ key }) => key.startsWith('package_')) }, (key) =>
      key === 'package_id' ? id : name,
    );
  if (asksFor('package_name')) return packs.filter(({ id, name }) => passes(id, name)).map(({ id }) => id);
  // Packs that are gone have ids still.
  const wanted = filters.flatMap(({ key, values }) => (key === 'package_id' ? values : []));
  return asksFor('package_id') ? wanted : undefined;
}

/** The charges that are asked for; nothing when none can pass: every pack is one of video units, and no pack pays cash. */
function askedCharges(account: Account, { dialect, book, query }: ReadBillingCommand): ChargeFilter | undefined {
  const { filters, start: madeFrom, end: madeTo } = query;
  const values: Readonly<Record<string, string>> = { api_key_name: account.name, product_type: 'video' };
  const others = filters.filter(({ key }) => book === 'cash' || !key.startsWith('package_'));
  if (!passesFilters({ filters: others }, (key) => values[key])) return undefined;
  const from = book === 'cash' ? { cashAt: dialect } : { packIds: askedPacks(account, query) };
  return { from, madeFrom, madeTo };
}

const rowOf = (entry: LedgerEntry | WalletEntry): readonly Omit<BillingRow, 'task'>[] => {
  const { number, taskId, at } = entry;
  if (taskId === undefined) return [];
  const row = { id: String(number), taskId, at };
  if (!('packId' in entry)) return [{ ...row, amount: entry.amountMicroUsd, left: entry.balanceMicroUsd }];
  return [{ ...row, packId: entry.packId, amount: entry.amountMilli, left: entry.remainingMilli }];
};

/** Deductions for tasks made in the asked range, the newest first unless lists are shown otherwise. */
export const readBilling: Decider<ReadBillingCommand, Bills, Outcome> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  readsMore({ account }, command) {
    const { query } = command;
    const filter = askedCharges(account, command);
    if (!filter) return undefined;
    const after = query.after === undefined ? undefined : Number(query.after);
    // One more than the page has: whether there is a page behind it.
    const page = { limit: query.limit + 1, order: account.settings['lists.order'], after };
    const charges = chargesOf(account.id, filter, page);
    return { charges, tasks: tasksOfCharges(charges) };
  },
  decide({ account, charges = [], tasks = [] }, { book, query }) {
    const byId = new Map(tasks.map((task) => [task.id, task]));
    const rows = charges.slice(0, query.limit).flatMap(rowOf);
    const last = rows.at(-1);
    const next = last && charges.length > rows.length ? { ...query, after: last.id, of: account.id } : undefined;
    const items = rows.map((row): BillingRow => ({ ...row, task: byId.get(row.taskId) }));
    return { outcome: { kind: 'billing', book, rows: items, next } };
  },
};
