/**
 * The default store: everything in this process's memory, gone when it ends.
 */
import type { DueItem } from '../core/advance-tasks.ts';
import type { Changes, ClearKind } from '../core/decider.ts';
import type { ChargesQuery, ListQuery, PackSum, Page, Query, TaskCount, TasksQuery } from '../core/reads.ts';
import { isKnown, madeAtOf, passesCharge } from '../core/reads.ts';
import { outputIdsOf } from '../core/result-url.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import type { Store } from '../shell/ports.ts';
import { deliveryKind, ledgerKind, taskPasses, taskRange, voiceKind, walletKind } from './record-kinds.ts';
import { createRecordTable } from './record-table.ts';
import type { DueEntry, AccountTables, OfTask, Tables } from './tables.ts';
import {
  clearKinds,
  countLiving,
  countTasks,
  countVoice,
  createTables,
  findBy,
  makeAccountTables,
  makeAttempts,
  makeOfTask,
  makeTasks,
  makeVideos,
  newAccountTables,
  sortTaskOf,
} from './tables.ts';

interface Versioned {
  readonly version: number;
}

const follows = (stored: Versioned | undefined, next: Versioned) => next.version === (stored?.version ?? 0) + 1;

/** The stored record, unless this very commit forgets it. */
function staying<T extends { readonly accountId: string }>(
  stored: T | undefined,
  kind: ClearKind,
  { accountId, clear }: Changes,
): T | undefined {
  return clear && stored?.accountId === accountId && clear.includes(kind) ? undefined : stored;
}

/** Whether another account has one of the credentials. */
const isTaken = ({ credentials }: Tables, account: Account): boolean =>
  account.credentials.some((credential) => (credentials.get(credential) ?? account.id) !== account.id);

/** For reading: an account that is gone must not leave tables behind because it is asked for. */
const nothing = newAccountTables();

/** Whether the changes were decided on other records than there are now. */
export function hasConflict(tables: Tables, changes: Changes): boolean {
  const own = tables.perAccount.get(changes.accountId) ?? nothing;
  const { account, tasks, voices, videos, deliveries, removedVideos, removedAccount } = changes;
  const taskOf = (id: string) => staying(tables.tasks.find(id), 'tasks', changes);
  const holderOf = (alias: string) => staying(tables.aliases.find(alias), 'tasks', changes);
  if (account) {
    const stored = tables.accounts.get(account.id);
    if (!follows(stored, account)) return true;
    if (stored?.credentials !== account.credentials && isTaken(tables, account)) return true;
  }
  if (removedAccount && tables.accounts.get(removedAccount.id)?.version !== removedAccount.version) return true;
  if (tasks?.some((task) => !follows(taskOf(task.id), task))) return true;
  if (tasks?.some(({ version, alias }) => version === 1 && alias !== undefined && holderOf(alias))) return true;
  if (voices?.some((voice) => !follows(staying(tables.voices.find(voice.id), 'voices', changes), voice))) return true;
  if (videos?.some((video) => !follows(staying(findVideo(own, video.id), 'videos', changes), video))) return true;
  if (removedVideos?.some(({ id, version }) => findVideo(own, id)?.version !== version)) return true;
  const deliveryOf = (id: string) => staying(tables.deliveries.find(id), 'callbacks', changes);
  return deliveries?.some((delivery) => !follows(deliveryOf(delivery.id), delivery)) ?? false;
}

const findVideo = (own: AccountTables, id: string): Video | undefined => findBy(own.videos, 'id', id).at(-1);

function saveAccount(tables: Tables, account: Account): void {
  const known = tables.accounts.get(account.id)?.credentials;
  // Every commit saves the account; its credentials hardly ever change.
  if (known !== account.credentials) {
    for (const credential of known ?? []) tables.credentials.delete(credential);
    for (const credential of account.credentials) tables.credentials.set(credential, account.id);
  }
  tables.accounts.set(account.id, account);
}

/** @param place of the record in its table */
function noteDue(
  tables: Tables,
  own: AccountTables,
  kind: DueItem['kind'],
  { id, dueAt, version }: Task | Delivery,
  place: number,
): boolean {
  if (own.leases.size > 0) own.leases.delete(id);
  if (dueAt === undefined) return false;
  tables.order += 1;
  own.due.push({ dueAt, order: tables.order, kind, id, place, version });
  return true;
}

/** Whether the record is a later version of one that is there; its place is asked for only then. */
const isNew = ({ version }: Versioned): boolean => version === 1;

function saveTask(tables: Tables, own: AccountTables, task: Task): boolean {
  const { table, by } = (own.tasks ??= makeTasks(tables));
  const known = isNew(task) ? undefined : tables.tasks.placeIn(table, task.id);
  const made = task.result ? outputIdsOf(task) : [];
  const before = known === undefined ? undefined : table.get(known);
  const madeBefore = before?.result;
  if (before?.status !== task.status) {
    if (before) countTasks(tables, before.product, before.status, -1);
    countTasks(tables, task.product, task.status, 1);
  }
  const place = known ?? table.add(task);
  if (known === undefined) {
    tables.tasks.add(task.id, table, place);
    if (task.alias !== undefined) tables.aliases.add(task.alias, table, place);
    // Where repeated ones are allowed, any number of tasks may have one.
    if (task.externalId !== undefined) by.externalId.addNewest(task.externalId, place);
  } else table.replace(known, task);
  // Files of one result may have one id.
  if (!madeBefore) for (const id of new Set(made)) by.output.add(id, place);
  return noteDue(tables, own, 'task', task, place);
}

function saveVoice(tables: Tables, own: AccountTables, voice: Voice): void {
  const table = (own.voices ??= createRecordTable(voiceKind, tables.mostUnpacked));
  const known = isNew(voice) ? undefined : tables.voices.placeIn(table, voice.id);
  if (own.voiceNames) countVoice(own, known === undefined ? undefined : table.get(known), voice);
  if (known === undefined) tables.voices.add(voice.id, table, table.add(voice));
  else table.replace(known, voice);
  if (known !== undefined || voice.status === 'deleted') sortTaskOf(tables, own, voice);
}

function saveVideo(tables: Tables, own: AccountTables, video: Video): void {
  const { table, by } = (own.videos ??= makeVideos(tables));
  const known = isNew(video) ? undefined : by.id.find(video.id).at(-1);
  if (known === undefined) by.id.add(video.id, table.add(video));
  else table.replace(known, video);
}

function removeVideo({ videos }: AccountTables, id: string): void {
  const place = videos?.by.id.find(id).at(-1);
  if (place !== undefined) videos?.table.remove(place);
}

function addToLedger<T extends LedgerEntry | WalletEntry>({ table, by }: OfTask<T>, entries: readonly T[]): void {
  for (const entry of entries) {
    const place = table.add(entry);
    if (entry.taskId !== undefined) by.task.add(entry.taskId, place);
  }
}

function addAttempts(tables: Tables, own: AccountTables, attempts: readonly Attempt[]): void {
  const { table, by } = (own.attempts ??= makeAttempts(tables));
  for (const attempt of attempts) {
    const place = table.add(attempt);
    by.task.add(attempt.taskId, place);
    by.delivery.add(attempt.deliveryId, place);
  }
}

function saveDelivery(tables: Tables, own: AccountTables, delivery: Delivery): boolean {
  const { table, by } = (own.deliveries ??= makeOfTask(tables, deliveryKind));
  const known = isNew(delivery) ? undefined : tables.deliveries.placeIn(table, delivery.id);
  const place = known ?? table.add(delivery);
  if (known === undefined) {
    tables.deliveries.add(delivery.id, table, place);
    by.task.add(delivery.taskId, place);
  } else table.replace(known, delivery);
  return noteDue(tables, own, 'delivery', delivery, place);
}

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

/**
 * Saves without judging.
 *
 * @returns whether due times or the clock may have changed
 */
export function applyChanges(tables: Tables, changes: Changes): boolean {
  const own = makeAccountTables(tables, changes.accountId);
  let dueChanged =
    changes.account !== undefined && changes.account.clock !== tables.accounts.get(changes.accountId)?.clock;
  if (changes.clear) clearKinds(tables, own, changes.clear);
  for (const { id } of changes.removedVideos ?? []) removeVideo(own, id);
  if (changes.account) saveAccount(tables, changes.account);
  for (const task of changes.tasks ?? []) dueChanged = saveTask(tables, own, task) || dueChanged;
  for (const voice of changes.voices ?? []) saveVoice(tables, own, voice);
  for (const video of changes.videos ?? []) saveVideo(tables, own, video);
  if (hasSome(changes.ledger)) addToLedger((own.ledger ??= makeOfTask(tables, ledgerKind)), changes.ledger);
  if (hasSome(changes.wallet)) addToLedger((own.wallet ??= makeOfTask(tables, walletKind)), changes.wallet);
  for (const delivery of changes.deliveries ?? []) dueChanged = saveDelivery(tables, own, delivery) || dueChanged;
  if (hasSome(changes.attempts)) addAttempts(tables, own, changes.attempts);
  return dueChanged;
}

const hasSome = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0;

function removeAccount(tables: Tables, own: AccountTables, account: Account): void {
  clearKinds(tables, own, ['tasks', 'voices', 'videos', 'ledger', 'callbacks']);
  for (const credential of account.credentials) tables.credentials.delete(credential);
  tables.accounts.delete(account.id);
  tables.perAccount.delete(account.id);
}

/** Takes what is due out of the queue, leases that ran out among it: the caller leases it, or puts it back. */
export function takeDue(own: AccountTables, upTo: number, limit: number, wall: number): DueEntry[] {
  for (const [id, lease] of own.leases) {
    // In order of `until`: the first that lives ends the search.
    if (lease.until > wall) break;
    own.leases.delete(id);
    own.due.push(lease.entry);
  }
  const taken: DueEntry[] = [];
  while (taken.length < limit) {
    const top = peekDue(own);
    if (!top || top.dueAt > upTo) break;
    own.due.pop();
    taken.push(top);
  }
  return taken;
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

/** A store that answers at once. */
export type MemoryStore = Store & { commit(changes: Changes): 'saved' | 'conflict' };

function readRecords(tables: Tables, query: Query): unknown {
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
      return query.ids.flatMap((id) => tables.tasks.find(id) ?? []);
    case 'voice':
      return tables.voices.find(query.id);
    case 'voices-of-ids':
      return query.ids.flatMap((id) => tables.voices.find(id) ?? []);
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

/**
 * @param now wall time, for leases
 * @param tables with what was there before
 * @example createMemoryStore({ now: Date.now })
 */
export function createMemoryStore(deps: { readonly now: () => number; readonly tables?: Tables }): MemoryStore {
  const { now, tables = createTables() } = deps;
  const listeners = new Set<(accountId: string) => void>();
  const tablesFor = (accountId: string): AccountTables => tables.perAccount.get(accountId) ?? nothing;
  return {
    load(reads) {
      const loaded: Record<string, unknown> = {};
      for (const name in reads) {
        const query = reads[name];
        if (query) loaded[name] = readRecords(tables, query);
      }
      return loaded;
    },
    commit(changes) {
      const { accountId, removedAccount } = changes;
      if (hasConflict(tables, changes)) return 'conflict';
      if (removedAccount) {
        removeAccount(tables, tablesFor(accountId), removedAccount);
        return 'saved';
      }
      if (applyChanges(tables, changes)) for (const listener of listeners) listener(accountId);
      return 'saved';
    },
    claimDue(accountId, upTo, limit, leaseMs) {
      const wall = now();
      const own = tablesFor(accountId);
      return takeDue(own, upTo, limit, wall).map((entry) => {
        own.leases.set(entry.id, { entry, until: wall + leaseMs });
        return { kind: entry.kind, id: entry.id, dueAt: entry.dueAt };
      });
    },
    onDueChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whenDurable: () => undefined,
    close: () => undefined,
  };
}
