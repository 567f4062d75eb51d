/**
 * What the store in memory keeps: tables over all accounts, and tables of each account.
 */
import type { ClearKind } from '../core/decider.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';

/** A due thing that a process has claimed, and until when. */
interface Lease {
  readonly entry: DueEntry;
  readonly until: number;
  /** The process that has it, where several share the store. */
  readonly owner?: string | undefined;
}

/** What one account has, indexed the way it is asked for. */
export interface AccountTables {
  readonly tasks: Map<string, string[]>;
  readonly externalIds: Map<string, string>;
  /** Task id by the ids of what it made. */
  readonly makers: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly videos: Map<string, Video>;
  readonly ledger: LedgerEntry[];
  readonly wallet: WalletEntry[];
  readonly deliveries: Map<string, Delivery>;
  readonly deliveriesOfTask: Map<string, string[]>;
  readonly attempts: Attempt[];
  readonly due: DueQueue;
  readonly leases: Map<string, Lease>;
}

/** What all accounts have, by id. */
export interface Tables {
  readonly accounts: Map<string, Account>;
  readonly credentials: Map<string, string>;
  readonly tasks: Map<string, Task>;
  /** Task id by a gateway's own id. */
  readonly aliases: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly deliveries: Map<string, Delivery>;
  readonly perAccount: Map<string, AccountTables>;
  order: number;
}

/** Key of all tasks beside those of the products. */
export const allTasks = '*';

export const newAccountTables = (): AccountTables => ({
  tasks: new Map(),
  externalIds: new Map(),
  makers: new Map(),
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

/** @example createMemoryStore({ now: Date.now, tables: createTables() }) */
export const createTables = (): Tables => ({
  accounts: new Map(),
  credentials: new Map(),
  tasks: new Map(),
  aliases: new Map(),
  voices: new Map(),
  deliveries: new Map(),
  perAccount: new Map(),
  order: 0,
});

/** Tables of an account, made when it has none. */
export function makeAccountTables(tables: Tables, accountId: string): AccountTables {
  let own = tables.perAccount.get(accountId);
  if (!own) tables.perAccount.set(accountId, (own = newAccountTables()));
  return own;
}

/** Ids in the order they were made. */
export function listTaskIds(own: AccountTables, product: string | undefined): readonly string[] {
  return own.tasks.get(product ?? allTasks) ?? [];
}

function clearTasks(tables: Tables, own: AccountTables): void {
  for (const id of listTaskIds(own, undefined)) {
    const alias = tables.tasks.get(id)?.alias;
    if (alias !== undefined) tables.aliases.delete(alias);
    tables.tasks.delete(id);
  }
  own.tasks.clear();
  own.externalIds.clear();
  own.makers.clear();
}

function clearVoices(tables: Tables, own: AccountTables): void {
  for (const id of own.voices.keys()) tables.voices.delete(id);
  own.voices.clear();
}

function clearDeliveries(tables: Tables, own: AccountTables): void {
  for (const id of own.deliveries.keys()) tables.deliveries.delete(id);
  own.deliveries.clear();
  own.deliveriesOfTask.clear();
  own.attempts.length = 0;
}

/** Forgets what the account has of these kinds. */
export function clearKinds(tables: Tables, own: AccountTables, kinds: readonly ClearKind[]): void {
  if (kinds.includes('tasks')) clearTasks(tables, own);
  if (kinds.includes('voices')) clearVoices(tables, own);
  if (kinds.includes('videos')) own.videos.clear();
  if (kinds.includes('ledger')) {
    own.ledger.length = 0;
    own.wallet.length = 0;
  }
  if (kinds.includes('callbacks')) clearDeliveries(tables, own);
}

/**
 * Due things, earliest first, ties in the order they were added. Many are due in the same millisecond: each moment has
 * a list of its own, and only the moments stand in a heap. Adding and taking are steps in a list then, not walks
 * through a heap of everything that is due.
 */
export interface DueEntry {
  readonly dueAt: number;
  readonly order: number;
  readonly kind: 'task' | 'delivery';
  readonly id: string;
  /** Version of the record this entry was made from: an older one is stale. */
  readonly version: number;
}

interface DueQueue {
  push(entry: DueEntry): void;
  /** The earliest entry, left where it is. */
  peek(): DueEntry | undefined;
  pop(): DueEntry | undefined;
}

/** What is due in one moment; those before `next` are taken. */
interface Moment {
  readonly dueAt: number;
  readonly entries: DueEntry[];
  next: number;
}

function pushMoment(heap: Moment[], moment: Moment): void {
  let index = heap.length;
  heap.push(moment);
  while (index > 0) {
    const above = (index - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.dueAt <= moment.dueAt) break;
    heap[index] = parent;
    index = above;
  }
  heap[index] = moment;
}

function popMoment(heap: Moment[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let index = 0;
  for (;;) {
    let below = 2 * index + 1;
    let child = heap[below];
    if (!child) break;
    const right = heap[below + 1];
    if (right && right.dueAt < child.dueAt) {
      below += 1;
      child = right;
    }
    if (last.dueAt <= child.dueAt) break;
    heap[index] = child;
    index = below;
  }
  heap[index] = last;
}

/** Adds an entry to its moment. One that comes back (a lease that ran out) goes before those that were added after it. */
function addTo({ entries, next }: Moment, entry: DueEntry): void {
  let place = entries.length;
  while (place > next && (entries[place - 1]?.order ?? 0) > entry.order) place -= 1;
  if (place === entries.length) entries.push(entry);
  else entries.splice(place, 0, entry);
}

/** @example const due = createDueQueue(); due.push(entry); due.pop() === entry */
function createDueQueue(): DueQueue {
  const heap: Moment[] = [];
  const moments = new Map<number, Moment>();
  return {
    push(entry) {
      const known = moments.get(entry.dueAt);
      if (known) {
        addTo(known, entry);
        return;
      }
      const moment: Moment = { dueAt: entry.dueAt, entries: [entry], next: 0 };
      moments.set(entry.dueAt, moment);
      pushMoment(heap, moment);
    },
    peek() {
      const [first] = heap;
      return first?.entries[first.next];
    },
    pop() {
      const [first] = heap;
      if (!first) return undefined;
      const entry = first.entries[first.next];
      first.next += 1;
      if (first.next === first.entries.length) {
        popMoment(heap);
        moments.delete(first.dueAt);
      }
      return entry;
    },
  };
}
