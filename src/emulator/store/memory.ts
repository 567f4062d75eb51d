/**
 * The default store: everything in this process's memory, gone when it ends.
 */
import type { DueItem } from '../core/advance-tasks.ts';
import type { Changes, ClearKind } from '../core/decider.ts';
import type { ListQuery, Page, Query, TaskFilter } from '../core/reads.ts';
import { passesFilter } from '../core/reads.ts';
import { outputIdsOf } from '../core/result-url.ts';
import type { Account, Delivery, Task } from '../core/records.ts';
import type { Store } from '../shell/ports.ts';
import type { DueEntry, AccountTables, Tables } from './tables.ts';
import { allTasks, clearKinds, createTables, listTaskIds, makeAccountTables, newAccountTables } from './tables.ts';

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
  const taskOf = (id: string | undefined) => staying(tables.tasks.get(id ?? ''), 'tasks', changes);
  if (account) {
    const stored = tables.accounts.get(account.id);
    if (!follows(stored, account)) return true;
    if (stored?.credentials !== account.credentials && isTaken(tables, account)) return true;
  }
  if (removedAccount && tables.accounts.get(removedAccount.id)?.version !== removedAccount.version) return true;
  if (tasks?.some((task) => !follows(taskOf(task.id), task))) return true;
  if (tasks?.some((task) => task.version === 1 && task.alias !== undefined && taskOf(tables.aliases.get(task.alias))))
    return true;
  if (voices?.some((voice) => !follows(staying(tables.voices.get(voice.id), 'voices', changes), voice))) return true;
  if (videos?.some((video) => !follows(staying(own.videos.get(video.id), 'videos', changes), video))) return true;
  if (removedVideos?.some(({ id, version }) => own.videos.get(id)?.version !== version)) return true;
  const deliveryOf = (id: string) => staying(tables.deliveries.get(id), 'callbacks', changes);
  return deliveries?.some((delivery) => !follows(deliveryOf(delivery.id), delivery)) ?? false;
}

function push(index: Map<string, string[]>, key: string, id: string): void {
  const list = index.get(key);
  if (list) list.push(id);
  else index.set(key, [id]);
}

function saveAccount(tables: Tables, account: Account): void {
  const known = tables.accounts.get(account.id)?.credentials;
  // Every commit saves the account; its credentials hardly ever change.
  if (known !== account.credentials) {
    for (const credential of known ?? []) tables.credentials.delete(credential);
    for (const credential of account.credentials) tables.credentials.set(credential, account.id);
  }
  tables.accounts.set(account.id, account);
}

function noteDue(tables: Tables, own: AccountTables, kind: DueItem['kind'], record: Task | Delivery): boolean {
  if (own.leases.size > 0) own.leases.delete(record.id);
  if (record.dueAt === undefined) return false;
  tables.order += 1;
  own.due.push({ dueAt: record.dueAt, order: tables.order, kind, id: record.id, version: record.version });
  return true;
}

function saveTask(tables: Tables, own: AccountTables, task: Task): boolean {
  if (!tables.tasks.has(task.id)) {
    push(own.tasks, task.product, task.id);
    push(own.tasks, allTasks, task.id);
    if (task.externalId !== undefined) own.externalIds.set(task.externalId, task.id);
  }
  if (task.alias !== undefined) tables.aliases.set(task.alias, task.id);
  if (task.result) for (const id of outputIdsOf(task)) own.makers.set(id, task.id);
  tables.tasks.set(task.id, task);
  return noteDue(tables, own, 'task', task);
}

function saveDelivery(tables: Tables, own: AccountTables, delivery: Delivery): boolean {
  if (!own.deliveries.has(delivery.id)) push(own.deliveriesOfTask, delivery.taskId, delivery.id);
  own.deliveries.set(delivery.id, delivery);
  tables.deliveries.set(delivery.id, delivery);
  return noteDue(tables, own, 'delivery', delivery);
}

/** Whether the entry still says what its record says. */
function isCurrent(tables: Tables, entry: DueEntry): boolean {
  const record = entry.kind === 'task' ? tables.tasks.get(entry.id) : tables.deliveries.get(entry.id);
  return record?.version === entry.version && record.dueAt === entry.dueAt;
}

/** The earliest current entry, left in the heap; stale ones are dropped on the way. */
export function peekDue(tables: Tables, own: AccountTables): DueEntry | undefined {
  for (;;) {
    const top = own.due.peek();
    if (!top || isCurrent(tables, top)) return top;
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
  for (const { id } of changes.removedVideos ?? []) own.videos.delete(id);
  if (changes.account) saveAccount(tables, changes.account);
  for (const task of changes.tasks ?? []) dueChanged = saveTask(tables, own, task) || dueChanged;
  for (const voice of changes.voices ?? []) {
    own.voices.set(voice.id, voice);
    tables.voices.set(voice.id, voice);
  }
  for (const video of changes.videos ?? []) own.videos.set(video.id, video);
  for (const entry of changes.ledger ?? []) own.ledger.push(entry);
  for (const entry of changes.wallet ?? []) own.wallet.push(entry);
  for (const delivery of changes.deliveries ?? []) dueChanged = saveDelivery(tables, own, delivery) || dueChanged;
  for (const attempt of changes.attempts ?? []) own.attempts.push(attempt);
  return dueChanged;
}

function removeAccount(tables: Tables, own: AccountTables, account: Account): void {
  clearKinds(tables, own, ['tasks', 'voices', 'videos', 'ledger', 'callbacks']);
  for (const credential of account.credentials) tables.credentials.delete(credential);
  tables.accounts.delete(account.id);
  tables.perAccount.delete(account.id);
}

/** Takes what is due out of the queue, leases that ran out among it: the caller leases it, or puts it back. */
export function takeDue(tables: Tables, own: AccountTables, upTo: number, limit: number, wall: number): DueEntry[] {
  for (const [id, lease] of own.leases) {
    // In order of `until`: the first that lives ends the search.
    if (lease.until > wall) break;
    own.leases.delete(id);
    own.due.push(lease.entry);
  }
  const taken: DueEntry[] = [];
  while (taken.length < limit) {
    const top = peekDue(tables, own);
    if (!top || top.dueAt > upTo) break;
    own.due.pop();
    taken.push(top);
  }
  return taken;
}

/** Tasks that pass the filter, from `offset` on, at most `limit`. */
function listTasks(tables: Tables, own: AccountTables, filter: TaskFilter, page: Page): Task[] {
  const { offset = 0, limit = Infinity, order } = page;
  const ids = listTaskIds(own, filter.product);
  const found: Task[] = [];
  let skip = offset;
  for (let step = 0; step < ids.length && found.length < limit; step += 1) {
    const task = tables.tasks.get(ids[order === 'newest-first' ? ids.length - 1 - step : step] ?? '');
    if (!task || !passesFilter(task, filter, (id) => tables.voices.get(id))) continue;
    if (skip > 0) skip -= 1;
    else found.push(task);
  }
  return found;
}

/** The first that any account has. */
function findAnywhere<T>(tables: Tables, find: (own: AccountTables) => T | undefined): T | undefined {
  for (const own of tables.perAccount.values()) {
    const found = find(own);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findMaker(tables: Tables, own: AccountTables, accountId: string | undefined, id: string): readonly Task[] {
  const byId = tables.tasks.get(id);
  const isMeant = byId !== undefined && (accountId === undefined || byId.accountId === accountId);
  const maker = (each: AccountTables) => each.makers.get(id);
  const task = isMeant
    ? byId
    : tables.tasks.get((accountId === undefined ? findAnywhere(tables, maker) : maker(own)) ?? '');
  return task ? [task] : [];
}

function findNamed(tables: Tables, own: AccountTables, accountId: string, name: string): Task | undefined {
  const byId = tables.tasks.get(name);
  if (byId?.accountId === accountId) return byId;
  const named = tables.tasks.get(own.externalIds.get(name) ?? '');
  if (named) return named;
  const aliased = tables.tasks.get(tables.aliases.get(name) ?? '');
  return aliased?.accountId === accountId ? aliased : undefined;
}

const cut = <T>(list: readonly T[], { offset = 0, limit = Infinity, order }: Page): readonly T[] =>
  (order === 'newest-first' ? list.toReversed() : list).slice(offset, offset + limit);

const ofTask = <T extends { readonly taskId?: string | undefined }>(list: readonly T[], taskId: string | undefined) =>
  taskId === undefined ? list : list.filter((entry) => entry.taskId === taskId);

function listDeliveries(own: AccountTables, { filter }: Extract<Query, { kind: 'deliveries' }>) {
  const { taskIds, state } = filter;
  const ids = taskIds ? taskIds.flatMap((id) => own.deliveriesOfTask.get(id) ?? []) : [...own.deliveries.keys()];
  const all = ids.flatMap((id) => own.deliveries.get(id) ?? []);
  return state === undefined ? all : all.filter((delivery) => delivery.state === state);
}

function listAttempts(own: AccountTables, { filter }: Extract<Query, { kind: 'attempts' }>) {
  const { taskId, deliveryId } = filter;
  const attempts = ofTask(own.attempts, taskId);
  return deliveryId === undefined ? attempts : attempts.filter((attempt) => attempt.deliveryId === deliveryId);
}

/** The whole list, whatever page of it is asked for. */
function listAll(tables: Tables, own: AccountTables, query: ListQuery): readonly unknown[] {
  switch (query.kind) {
    case 'accounts':
      return [...tables.accounts.values()];
    case 'tasks':
      return listTasks(tables, own, query.filter, {});
    case 'voices':
      return [...own.voices.values()];
    case 'videos':
      return [...own.videos.values()];
    case 'ledger':
      return ofTask(own.ledger, query.taskId);
    case 'wallet':
      return ofTask(own.wallet, query.taskId);
    case 'deliveries':
      return listDeliveries(own, query);
    case 'attempts':
      return listAttempts(own, query);
  }
}

/** Accounts of credentials, each once. */
function accountsOf(tables: Tables, credentials: readonly string[]): readonly Account[] {
  const ids = new Set(credentials.flatMap((credential) => tables.credentials.get(credential) ?? []));
  return [...ids].flatMap((id) => tables.accounts.get(id) ?? []);
}

/** Tables of the account that a question is about. */
function ownTablesOf(tables: Tables, query: Query): AccountTables {
  const asked = query.kind === 'count' ? query.of : query;
  return (
    ('accountId' in asked && asked.accountId !== undefined ? tables.perAccount.get(asked.accountId) : undefined) ??
    nothing
  );
}

/** A store that answers at once. */
export type MemoryStore = Store & { commit(changes: Changes): 'saved' | 'conflict' };

function readRecords(tables: Tables, query: Query): unknown {
  const own = ownTablesOf(tables, query);
  switch (query.kind) {
    case 'account':
      return tables.accounts.get(query.id);
    case 'account-of-credential':
      return tables.accounts.get(tables.credentials.get(query.credential) ?? '');
    case 'accounts-of-credentials':
      return accountsOf(tables, query.credentials);
    case 'task':
      return tables.tasks.get(query.id);
    case 'task-named':
      return findNamed(tables, own, query.accountId, query.name);
    case 'task-of-alias':
      return tables.tasks.get(tables.aliases.get(query.alias) ?? '');
    case 'task-of-external-id':
      return tables.tasks.get(own.externalIds.get(query.externalId) ?? '');
    case 'makers':
      return query.ids.flatMap((id) => findMaker(tables, own, query.accountId, id));
    case 'tasks-of-ids':
      return query.ids.flatMap((id) => tables.tasks.get(id) ?? []);
    case 'voice':
      return tables.voices.get(query.id);
    case 'voices-of-ids':
      return query.ids.flatMap((id) => tables.voices.get(id) ?? []);
    case 'video':
      return query.accountId === undefined
        ? findAnywhere(tables, ({ videos }) => videos.get(query.id))
        : own.videos.get(query.id);
    case 'videos-of-ids':
      return query.ids.flatMap((id) => own.videos.get(id) ?? []);
    case 'delivery':
      return tables.deliveries.get(query.id);
    case 'next-due':
      return peekDue(tables, own)?.dueAt;
    case 'accounts-due':
      return [...tables.perAccount].flatMap(([id, each]) => (peekDue(tables, each) ? id : []));
    case 'count':
      return listAll(tables, own, query.of).length;
    case 'tasks':
      return listTasks(tables, own, query.filter, query.page);
    default:
      return cut(listAll(tables, own, query), query.page);
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
      return takeDue(tables, own, upTo, limit, wall).map((entry) => {
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
