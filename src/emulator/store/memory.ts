/**
 * The default store: everything in this process's memory, gone when it ends.
 */
import type { Changes, ClearKind, DueItem, Store } from '../core/ports.ts';
import type { Account, Delivery, Task } from '../core/records.ts';
import type { DueEntry } from './due-queue.ts';
import type { Shelf, Tables } from './shelf.ts';
import { allTasks, clearShelf, listTaskIds, newShelf } from './shelf.ts';

const follows = (stored: { readonly version: number } | undefined, next: { readonly version: number }) =>
  next.version === (stored?.version ?? 0) + 1;

/** The stored record, unless this very commit forgets it. */
function staying<T extends { readonly accountId: string }>(
  stored: T | undefined,
  kind: ClearKind,
  { accountId, clear }: Changes,
): T | undefined {
  return clear && stored?.accountId === accountId && clear.includes(kind) ? undefined : stored;
}

function hasConflict(tables: Tables, shelf: Shelf, changes: Changes): boolean {
  const { account, tasks, voices, videos, deliveries } = changes;
  const taskOf = (id: string | undefined) => staying(tables.tasks.get(id ?? ''), 'tasks', changes);
  if (account && !follows(tables.accounts.get(account.id), account)) return true;
  if (tasks?.some((task) => !follows(taskOf(task.id), task))) return true;
  if (tasks?.some((task) => task.version === 1 && task.alias !== undefined && taskOf(tables.aliases.get(task.alias))))
    return true;
  if (voices?.some((voice) => !follows(staying(tables.voices.get(voice.id), 'voices', changes), voice))) return true;
  if (videos?.some((video) => !follows(staying(shelf.videos.get(video.id), 'videos', changes), video))) return true;
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

function noteDue(tables: Tables, shelf: Shelf, kind: DueItem['kind'], record: Task | Delivery): boolean {
  if (shelf.leases.size > 0) shelf.leases.delete(record.id);
  if (record.dueAt === undefined) return false;
  tables.order += 1;
  shelf.due.push({ dueAt: record.dueAt, order: tables.order, kind, id: record.id, version: record.version });
  return true;
}

function saveTask(tables: Tables, shelf: Shelf, task: Task): boolean {
  if (task.version === 1) {
    push(shelf.tasks, task.product, task.id);
    push(shelf.tasks, allTasks, task.id);
  }
  if (task.externalId !== undefined && task.version === 1) shelf.externalIds.set(task.externalId, task.id);
  if (task.alias !== undefined) tables.aliases.set(task.alias, task.id);
  tables.tasks.set(task.id, task);
  return noteDue(tables, shelf, 'task', task);
}

function saveDelivery(tables: Tables, shelf: Shelf, delivery: Delivery): boolean {
  if (delivery.version === 1) push(shelf.deliveriesOfTask, delivery.taskId, delivery.id);
  shelf.deliveries.set(delivery.id, delivery);
  tables.deliveries.set(delivery.id, delivery);
  return noteDue(tables, shelf, 'delivery', delivery);
}

/** Whether the entry still says what its record says. */
function isCurrent(tables: Tables, entry: DueEntry): boolean {
  const record = entry.kind === 'task' ? tables.tasks.get(entry.id) : tables.deliveries.get(entry.id);
  return record?.version === entry.version && record.dueAt === entry.dueAt;
}

/** The earliest current entry, left in the heap; stale ones are dropped on the way. */
function peekDue(tables: Tables, shelf: Shelf): DueEntry | undefined {
  for (;;) {
    const top = shelf.due.peek();
    if (!top || isCurrent(tables, top)) return top;
    shelf.due.pop();
  }
}

function applyChanges(tables: Tables, shelf: Shelf, changes: Changes): boolean {
  let dueChanged =
    changes.account !== undefined && changes.account.clock !== tables.accounts.get(changes.accountId)?.clock;
  if (changes.clear) clearShelf(tables, shelf, changes.clear);
  if (changes.account) saveAccount(tables, changes.account);
  for (const task of changes.tasks ?? []) dueChanged = saveTask(tables, shelf, task) || dueChanged;
  for (const voice of changes.voices ?? []) {
    shelf.voices.set(voice.id, voice);
    tables.voices.set(voice.id, voice);
  }
  for (const video of changes.videos ?? []) shelf.videos.set(video.id, video);
  for (const entry of changes.ledger ?? []) shelf.ledger.push(entry);
  for (const entry of changes.wallet ?? []) shelf.wallet.push(entry);
  for (const delivery of changes.deliveries ?? []) dueChanged = saveDelivery(tables, shelf, delivery) || dueChanged;
  for (const attempt of changes.attempts ?? []) shelf.attempts.push(attempt);
  return dueChanged;
}

function claim(tables: Tables, shelf: Shelf, upTo: number, limit: number, until: number, wall: number): DueItem[] {
  for (const [id, lease] of shelf.leases) {
    // In order of `until`: the first that lives ends the search.
    if (lease.until > wall) break;
    shelf.leases.delete(id);
    shelf.due.push(lease.entry);
  }
  const claimed: DueItem[] = [];
  while (claimed.length < limit) {
    const top = peekDue(tables, shelf);
    if (!top || top.dueAt > upTo) break;
    shelf.due.pop();
    shelf.leases.set(top.id, { entry: top, until });
    claimed.push({ kind: top.kind, id: top.id, dueAt: top.dueAt });
  }
  return claimed;
}

/**
 * @param now wall time, for leases
 * @example createMemoryStore({ now: Date.now })
 */
export function createMemoryStore({ now }: { readonly now: () => number }): Store {
  const tables: Tables = {
    accounts: new Map(),
    credentials: new Map(),
    tasks: new Map(),
    aliases: new Map(),
    voices: new Map(),
    deliveries: new Map(),
    shelves: new Map(),
    order: 0,
  };
  const listeners = new Set<(accountId: string) => void>();
  const shelfOf = (accountId: string): Shelf => {
    let shelf = tables.shelves.get(accountId);
    if (!shelf) tables.shelves.set(accountId, (shelf = newShelf()));
    return shelf;
  };
  /** For reading: an account that is gone must not leave a shelf behind because somebody asks for it. */
  const nothing = newShelf();
  const shelfFor = (accountId: string): Shelf => tables.shelves.get(accountId) ?? nothing;
  const notify = (accountId: string) => {
    for (const listener of listeners) listener(accountId);
  };
  return {
    commit(changes) {
      const shelf = shelfOf(changes.accountId);
      if (hasConflict(tables, shelf, changes)) return 'conflict';
      if (applyChanges(tables, shelf, changes)) notify(changes.accountId);
      return 'saved';
    },
    getAccount: (id) => tables.accounts.get(id),
    findAccountByCredential: (credential) => tables.accounts.get(tables.credentials.get(credential) ?? ''),
    listAccounts: () => [...tables.accounts.values()],
    getTask: (id) => tables.tasks.get(id),
    getTasks: (ids) => ids.flatMap((id) => tables.tasks.get(id) ?? []),
    findTaskByAlias: (alias) => tables.tasks.get(tables.aliases.get(alias) ?? ''),
    findTaskByExternalId: (accountId, externalId) =>
      tables.tasks.get(shelfFor(accountId).externalIds.get(externalId) ?? ''),
    listTasks(accountId, { product, status, offset, limit, order, keep }) {
      const ids = listTaskIds(shelfFor(accountId), product);
      const found: Task[] = [];
      let skip = offset;
      for (let step = 0; step < ids.length && found.length < limit; step += 1) {
        const task = tables.tasks.get(ids[order === 'newest-first' ? ids.length - 1 - step : step] ?? '');
        if (!task || (status !== undefined && task.status !== status) || (keep && !keep(task))) continue;
        if (skip > 0) skip -= 1;
        else found.push(task);
      }
      return found;
    },
    getVoice: (id) => tables.voices.get(id),
    listVoices: (accountId) => [...shelfFor(accountId).voices.values()],
    getVideo: (accountId, id) => shelfFor(accountId).videos.get(id),
    listVideos: (accountId) => [...shelfFor(accountId).videos.values()],
    listLedger(accountId, taskId) {
      const { ledger } = shelfFor(accountId);
      return taskId === undefined ? [...ledger] : ledger.filter((entry) => entry.taskId === taskId);
    },
    listWallet(accountId, taskId) {
      const { wallet } = shelfFor(accountId);
      return taskId === undefined ? [...wallet] : wallet.filter((entry) => entry.taskId === taskId);
    },
    getDelivery: (id) => tables.deliveries.get(id),
    listDeliveries(accountId, taskId) {
      const shelf = shelfFor(accountId);
      const ids = taskId === undefined ? [...shelf.deliveries.keys()] : (shelf.deliveriesOfTask.get(taskId) ?? []);
      return ids.flatMap((id) => shelf.deliveries.get(id) ?? []);
    },
    listAttempts(accountId, deliveryId) {
      const { attempts } = shelfFor(accountId);
      return attempts.filter((attempt) => deliveryId === undefined || attempt.deliveryId === deliveryId);
    },
    claimDue(accountId, upTo, limit, leaseMs) {
      const wall = now();
      return claim(tables, shelfFor(accountId), upTo, limit, wall + leaseMs, wall);
    },
    nextDue: (accountId) => peekDue(tables, shelfFor(accountId))?.dueAt,
    onDueChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    removeVideo(accountId, id) {
      shelfFor(accountId).videos.delete(id);
    },
    removeAccount(accountId) {
      clearShelf(tables, shelfFor(accountId), ['tasks', 'voices', 'videos', 'ledger', 'callbacks']);
      for (const credential of tables.accounts.get(accountId)?.credentials ?? []) tables.credentials.delete(credential);
      tables.accounts.delete(accountId);
      tables.shelves.delete(accountId);
    },
    close: () => undefined,
  };
}
