/**
 * Answers of the store in memory: what its tables say to each question.
 */
import type { ChargesQuery, ListQuery, PackSum, Page, Query, TaskCount, TasksQuery } from '../core/reads.ts';
import { isKnown, madeAtOf, passesCharge } from '../core/reads.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, WalletEntry } from '../core/records.ts';
import type { DueEntry } from './indexes.ts';
import type { ClassPasses, Directory } from './record-table.ts';
import type { AccountTables, Indexed, OfTask, Tables } from './tables.ts';
import { countVoice, isLiving, nothing, taskPasses, taskRange } from './tables.ts';

/** Records that have the key, in the order in which they were made. */
const findBy = <T, Index extends string>(
  indexed: Indexed<T, Index> | undefined,
  index: Index,
  key: string,
  passes?: ClassPasses<T>,
): readonly T[] =>
  indexed?.by[index]
    .find(key, passes && indexed.table.judge(passes))
    .flatMap((place) => indexed.table.get(place) ?? []) ?? [];

export const findVideo = (own: AccountTables, id: string): Video | undefined => findBy(own.videos, 'id', id).at(-1);

/** Whether the entry still says what its record says: another one may have its place since the table was cleared. */
function isCurrent({ tasks, deliveries }: AccountTables, { kind, id, place, version, dueAt }: DueEntry): boolean {
  const record = (kind === 'task' ? tasks : deliveries)?.table.get(place);
  return record?.id === id && record.version === version && record.dueAt === dueAt;
}

/** The earliest current entry, left in the heap; stale ones are dropped on the way. */
export function peekDue(own: AccountTables): DueEntry | undefined {
  for (;;) {
    const top = own.due.peek();
    if (!top || isCurrent(own, top)) return top;
    own.due.pop();
  }
}

/** How many voices were not deleted, all or those of a name. */
function countLiving(own: AccountTables, name: string | undefined): number {
  if (name === undefined || !own.voices) return own.voices?.count(isLiving) ?? 0;
  if (!own.voiceNames) {
    own.voiceNames = new Map();
    for (const voice of own.voices.list({}, isLiving)) countVoice(own, undefined, voice);
  }
  return own.voiceNames.get(name) ?? 0;
}

/** So many accounts are asked for what an account itself has not. It is for a sentence in a refusal, which each may cost. */
const mostAsked = 1000;

/** The first that any account has, of the first ones where there are many. */
function findAnywhere<T>({ perAccount }: Tables, find: (own: AccountTables) => T | undefined): T | undefined {
  let asked = 0;
  for (const own of perAccount.values()) {
    const found = find(own);
    if (found !== undefined) return found;
    asked += 1;
    if (asked === mostAsked) break;
  }
  return undefined;
}

function findMaker(tables: Tables, own: AccountTables, accountId: string | undefined, id: string): readonly Task[] {
  const byId = tables.tasks.find(id);
  const isMeant = byId !== undefined && (accountId === undefined || byId.accountId === accountId);
  const maker = (each: AccountTables) => findBy(each.tasks, 'output', id).at(-1);
  const task = isMeant ? byId : accountId === undefined ? findAnywhere(tables, maker) : maker(own);
  return task ? [task] : [];
}

const findByExternalId = ({ tasks }: AccountTables, externalId: string, strangers: readonly string[]) =>
  findBy(tasks, 'externalId', externalId, taskPasses({ strangers })).at(-1);

function findNamed(tables: Tables, own: AccountTables, query: Extract<Query, { kind: 'task-named' }>) {
  const { accountId, name, strangers } = query;
  const isMeant = (task: Task | undefined) => task?.accountId === accountId && isKnown(task, strangers);
  const byId = tables.tasks.find(name);
  if (isMeant(byId)) return byId;
  const named = findByExternalId(own, name, strangers);
  if (named) return named;
  const aliased = tables.aliases.find(name);
  return isMeant(aliased) ? aliased : undefined;
}

const cut = <T>(list: readonly T[], { offset = 0, limit = Infinity, order }: Page): readonly T[] =>
  (order === 'newest-first' ? list.toReversed() : list).slice(offset, offset + limit);

/** The records, a page of them; those of one task when one is named. */
const listOf = <T>(indexed: OfTask<T> | undefined, taskId: string | undefined, page: Page): readonly T[] =>
  taskId === undefined ? (indexed?.table.list(page) ?? []) : cut(findBy(indexed, 'task', taskId), page);

const countOf = <T>(indexed: OfTask<T> | undefined, taskId: string | undefined): number =>
  taskId === undefined ? (indexed?.table.size ?? 0) : findBy(indexed, 'task', taskId).length;

type Deliveries = Extract<Query, { kind: 'deliveries' }>;

const deliveriesOfTasks = ({ deliveries }: AccountTables, filter: Deliveries['filter']) =>
  filter.taskIds?.flatMap((id) => findBy(deliveries, 'task', id, hasState(filter))) ?? [];

const hasState = ({ state }: Deliveries['filter']) =>
  state === undefined ? undefined : (delivery: Delivery) => delivery.state === state;

/** Attempts of one task or delivery: the smaller list of both. */
function attemptsOfOne({ attempts }: AccountTables, { filter }: Extract<Query, { kind: 'attempts' }>) {
  const { taskId, deliveryId } = filter;
  if (deliveryId === undefined) return taskId === undefined ? undefined : findBy(attempts, 'task', taskId);
  return findBy(attempts, 'delivery', deliveryId).filter(
    (attempt) => taskId === undefined || attempt.taskId === taskId,
  );
}

function listAttempts(own: AccountTables, query: Extract<Query, { kind: 'attempts' }>): readonly Attempt[] {
  const ofOne = attemptsOfOne(own, query);
  return ofOne ? cut(ofOne, query.page) : (own.attempts?.table.list(query.page) ?? []);
}

function listTasks(tables: Tables, { tasks }: AccountTables, { filter, page }: TasksQuery): readonly Task[] {
  if (!tasks) return [];
  const behind = page.after === undefined ? undefined : tables.tasks.placeIn(tasks.table, page.after);
  // What the page before ended with is gone: so is everything that was behind it.
  if (page.after !== undefined && behind === undefined) return [];
  return tasks.table.list({ ...page, behind }, taskPasses(filter), taskRange(filter));
}

function listCharges({ ledger, wallet }: AccountTables, { filter, page }: ChargesQuery) {
  const { table } = ('cashAt' in filter.from ? wallet : ledger) ?? {};
  if (!table) return [];
  const { after, ...rest } = page;
  // Entries are numbered from 1, and none is ever taken out.
  const last = after === undefined ? undefined : table.get(after - 1);
  if (after !== undefined && (last === undefined || !passesCharge(last, filter))) return [];
  const { madeFrom: from = -Infinity, madeTo: to = Infinity } = filter;
  const isMeant = (entry: LedgerEntry | WalletEntry) => madeAtOf(entry) >= from && madeAtOf(entry) <= to;
  const behind = after === undefined ? undefined : after - 1;
  return table.list({ ...rest, behind }, (entry) => passesCharge(entry, filter), { from, to }, isMeant);
}

function listSettled({ ledger }: AccountTables, after: number): readonly PackSum[] {
  const sums = ledger?.table.sumUp({ from: after + 1 }, ({ at }) => at > after) ?? [];
  return [...sums].map(([packId, amountMilli]) => ({ packId, amountMilli }));
}

const listCounts = ({ taskCounts }: Tables): readonly TaskCount[] =>
  [...taskCounts].flatMap(([product, counts]) =>
    [...counts].flatMap(([status, count]) => (count > 0 ? [{ product, status, count }] : [])),
  );

/** Accounts in the order in which they were made, without a copy of all of them for each page. */
function listAccounts({ accounts }: Tables, page: Page): readonly Account[] {
  const { offset = 0, limit = Infinity, order } = page;
  if (order === 'newest-first') return cut([...accounts.values()], page);
  const found: Account[] = [];
  let place = 0;
  for (const account of accounts.values()) {
    if (found.length >= limit) break;
    if (place >= offset) found.push(account);
    place += 1;
  }
  return found;
}

function list(tables: Tables, own: AccountTables, query: ListQuery): readonly unknown[] {
  const { page } = query;
  switch (query.kind) {
    case 'accounts':
      return listAccounts(tables, page);
    case 'tasks':
      return listTasks(tables, own, query);
    case 'voices':
      return own.voices?.list(page) ?? [];
    case 'videos':
      return own.videos?.table.list(page) ?? [];
    case 'ledger':
      return listOf(own.ledger, query.taskId, page);
    case 'wallet':
      return listOf(own.wallet, query.taskId, page);
    case 'deliveries':
      return query.filter.taskIds
        ? cut(deliveriesOfTasks(own, query.filter), page)
        : (own.deliveries?.table.list(page, hasState(query.filter)) ?? []);
    case 'attempts':
      return listAttempts(own, query);
  }
}

/** How many records the list has, whatever page of it is asked for. */
function count(tables: Tables, own: AccountTables, query: ListQuery): number {
  switch (query.kind) {
    case 'accounts':
      return tables.accounts.size;
    case 'tasks':
      return own.tasks?.table.count(taskPasses(query.filter), taskRange(query.filter)) ?? 0;
    case 'voices':
      return own.voices?.size ?? 0;
    case 'videos':
      return own.videos?.table.size ?? 0;
    case 'ledger':
      return countOf(own.ledger, query.taskId);
    case 'wallet':
      return countOf(own.wallet, query.taskId);
    case 'deliveries':
      return query.filter.taskIds
        ? deliveriesOfTasks(own, query.filter).length
        : (own.deliveries?.table.count(hasState(query.filter)) ?? 0);
    case 'attempts':
      return attemptsOfOne(own, query)?.length ?? own.attempts?.table.size ?? 0;
  }
}

/** Accounts of credentials, each once. */
function accountsOf(tables: Tables, credentials: readonly string[]): readonly Account[] {
  const ids = new Set(credentials.flatMap((credential) => tables.credentials.get(credential) ?? []));
  return [...ids].flatMap((id) => tables.accounts.get(id) ?? []);
}

/** Tables of the account that a question is about. */
function ownTablesOf(tables: Tables, query: Query): AccountTables {
  const asked = 'of' in query ? query.of : query;
  return (
    ('accountId' in asked && asked.accountId !== undefined ? tables.perAccount.get(asked.accountId) : undefined) ??
    nothing
  );
}

/**
 * The answer to one question.
 *
 * @example readRecords(tables, { kind: 'task', id: '934560897820524592' })
 */
export function readRecords(tables: Tables, query: Query): unknown {
  switch (query.kind) {
    // What every request asks for stands first, and has no use for the tables of an account.
    case 'account':
      return tables.accounts.get(query.id);
    case 'account-of-credential':
      return tables.accounts.get(tables.credentials.get(query.credential) ?? '');
    case 'task':
      return tables.tasks.find(query.id);
    case 'task-named':
      return findNamed(tables, tables.perAccount.get(query.accountId) ?? nothing, query);
    default:
      return readOthers(tables, ownTablesOf(tables, query), query);
  }
}

/** Records of those ids that are there. */
function findAll<T>(directory: Directory<T>, ids: readonly string[]): readonly T[] {
  const found: T[] = [];
  for (const id of ids) {
    const record = directory.find(id);
    if (record) found.push(record);
  }
  return found;
}

function readOthers(
  tables: Tables,
  own: AccountTables,
  query: Exclude<Query, { kind: 'account' | 'account-of-credential' | 'task' | 'task-named' }>,
): unknown {
  switch (query.kind) {
    case 'accounts-of-credentials':
      return accountsOf(tables, query.credentials);
    case 'task-of-alias':
      return tables.aliases.find(query.alias);
    case 'task-of-external-id':
      return findByExternalId(own, query.externalId, query.strangers);
    case 'makers':
      return query.ids.flatMap((id) => findMaker(tables, own, query.accountId, id));
    case 'tasks-of-ids':
      return findAll(tables.tasks, query.ids);
    case 'voice':
      return tables.voices.find(query.id);
    case 'voices-of-ids':
      return findAll(tables.voices, query.ids);
    case 'voices-of-tasks':
      return listTasks(tables, own, query.of).flatMap(({ result }) =>
        result?.type === 'voice' ? (tables.voices.find(result.voiceId) ?? []) : [],
      );
    case 'video':
      return query.accountId === undefined
        ? findAnywhere(tables, (each) => findVideo(each, query.id))
        : findVideo(own, query.id);
    case 'videos-of-ids':
      return query.ids.flatMap((id) => findVideo(own, id) ?? []);
    case 'delivery':
      return tables.deliveries.find(query.id);
    case 'next-due':
      return peekDue(own)?.dueAt;
    case 'accounts-due':
      return [...tables.perAccount].flatMap(([id, each]) => (peekDue(each) ? id : []));
    case 'count':
      return count(tables, own, query.of);
    case 'charges':
      return listCharges(own, query);
    case 'tasks-of-charges':
      return listCharges(own, query.of).flatMap(({ taskId }) =>
        taskId === undefined ? [] : (tables.tasks.find(taskId) ?? []),
      );
    case 'settled-after':
      return listSettled(own, query.at);
    case 'task-counts':
      return listCounts(tables);
    case 'living-voices':
      return countLiving(own, query.name);
    default:
      return list(tables, own, query);
  }
}
