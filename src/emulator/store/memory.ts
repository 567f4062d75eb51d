/**
 * The default store: everything in this process's memory, gone when it ends.
 */
import type { Changes, DueItem, Store } from '../core/ports.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import { createDueQueue, type DueEntry, type DueQueue } from './due-queue.ts';

/** What one account has, indexed the way it is asked for. */
interface Shelf {
  readonly tasks: Map<string, string[]>;
  readonly externalIds: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly videos: Map<string, Video>;
  readonly ledger: LedgerEntry[];
  readonly wallet: WalletEntry[];
  readonly deliveries: Map<string, Delivery>;
  readonly deliveriesOfTask: Map<string, string[]>;
  readonly attempts: Attempt[];
  readonly due: DueQueue;
  readonly leases: Map<string, { readonly entry: DueEntry; readonly until: number }>;
}

interface Tables {
  readonly accounts: Map<string, Account>;
  readonly credentials: Map<string, string>;
  readonly tasks: Map<string, Task>;
  /** Task id by a gateway's own id. */
  readonly aliases: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly deliveries: Map<string, Delivery>;
  readonly shelves: Map<string, Shelf>;
  order: number;
}

const allTasks = '*';

const newShelf = (): Shelf => ({
  tasks: new Map(),
  externalIds: new Map(),
  voices: new Map(),
  videos: new Map(),
  ledger: [],
  wallet: [],
  deliveries: new Map(),
  deliveriesOfTask: new Map(),
  attempts: [],
  due: createDueQueue(),
  leases: new Map(),
});

const follows = (stored: { readonly version: number } | undefined, next: { readonly version: number }) =>
  next.version === (stored?.version ?? 0) + 1;

function hasConflict(tables: Tables, shelf: Shelf, changes: Changes): boolean {
  const { account, tasks, voices, videos, deliveries } = changes;
  if (account && !follows(tables.accounts.get(account.id), account)) return true;
  if (tasks?.some((task) => !follows(tables.tasks.get(task.id), task))) return true;
  if (tasks?.some((task) => task.version === 1 && task.alias !== undefined && tables.aliases.has(task.alias)))
    return true;
  if (voices?.some((voice) => !follows(tables.voices.get(voice.id), voice))) return true;
  if (videos?.some((video) => !follows(shelf.videos.get(video.id), video))) return true;
  return deliveries?.some((delivery) => !follows(tables.deliveries.get(delivery.id), delivery)) ?? false;
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

function listTaskIds(shelf: Shelf, product: string | undefined): readonly string[] {
  return shelf.tasks.get(product ?? allTasks) ?? [];
}

function clearTasks(tables: Tables, shelf: Shelf): void {
  for (const id of listTaskIds(shelf, undefined)) {
    const alias = tables.tasks.get(id)?.alias;
    if (alias !== undefined) tables.aliases.delete(alias);
    tables.tasks.delete(id);
  }
  shelf.tasks.clear();
  shelf.externalIds.clear();
}

function clearVoices(tables: Tables, shelf: Shelf): void {
  for (const id of shelf.voices.keys()) tables.voices.delete(id);
  shelf.voices.clear();
}

function clearDeliveries(tables: Tables, shelf: Shelf): void {
  for (const id of shelf.deliveries.keys()) tables.deliveries.delete(id);
  shelf.deliveries.clear();
  shelf.deliveriesOfTask.clear();
  shelf.attempts.length = 0;
}

function clearShelf(tables: Tables, shelf: Shelf, kinds: readonly string[]): void {
  if (kinds.includes('tasks')) clearTasks(tables, shelf);
  if (kinds.includes('voices')) clearVoices(tables, shelf);
  if (kinds.includes('videos')) shelf.videos.clear();
  if (kinds.includes('ledger')) {
    shelf.ledger.length = 0;
    shelf.wallet.length = 0;
  }
  if (kinds.includes('callbacks')) clearDeliveries(tables, shelf);
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
      tables.tasks.get(shelfOf(accountId).externalIds.get(externalId) ?? ''),
    listTasks(accountId, { product, status, offset, limit, order, keep }) {
      const ids = listTaskIds(shelfOf(accountId), product);
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
    listVoices: (accountId) => [...shelfOf(accountId).voices.values()],
    getVideo: (accountId, id) => shelfOf(accountId).videos.get(id),
    listVideos: (accountId) => [...shelfOf(accountId).videos.values()],
    listLedger(accountId, taskId) {
      const { ledger } = shelfOf(accountId);
      return taskId === undefined ? [...ledger] : ledger.filter((entry) => entry.taskId === taskId);
    },
    listWallet(accountId, taskId) {
      const { wallet } = shelfOf(accountId);
      return taskId === undefined ? [...wallet] : wallet.filter((entry) => entry.taskId === taskId);
    },
    getDelivery: (id) => tables.deliveries.get(id),
    listDeliveries(accountId, taskId) {
      const shelf = shelfOf(accountId);
      const ids = taskId === undefined ? [...shelf.deliveries.keys()] : (shelf.deliveriesOfTask.get(taskId) ?? []);
      return ids.flatMap((id) => shelf.deliveries.get(id) ?? []);
    },
    listAttempts(accountId, deliveryId) {
      const { attempts } = shelfOf(accountId);
      return attempts.filter((attempt) => deliveryId === undefined || attempt.deliveryId === deliveryId);
    },
    claimDue(accountId, upTo, limit, leaseMs) {
      const wall = now();
      return claim(tables, shelfOf(accountId), upTo, limit, wall + leaseMs, wall);
    },
    nextDue: (accountId) => peekDue(tables, shelfOf(accountId))?.dueAt,
    onDueChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear(accountId, kinds) {
      clearShelf(tables, shelfOf(accountId), kinds);
    },
    removeVideo(accountId, id) {
      shelfOf(accountId).videos.delete(id);
    },
    removeAccount(accountId) {
      clearShelf(tables, shelfOf(accountId), ['tasks', 'voices', 'videos', 'ledger', 'callbacks']);
      for (const credential of tables.accounts.get(accountId)?.credentials ?? []) tables.credentials.delete(credential);
      tables.accounts.delete(accountId);
      tables.shelves.delete(accountId);
    },
    close: () => undefined,
  };
}
