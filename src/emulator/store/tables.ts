/**
 * What the store in memory keeps: tables over all accounts, and tables of each account.
 */
import type { ClearKind } from '../core/decider.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import { outputIdsOf } from '../core/result-files.ts';
import { attemptKind, taskKind, videoKind } from './record-kinds.ts';
import type { ClassPasses, Directory, PlacesByKey, RecordKind, RecordTable } from './record-table.ts';
import { createDirectory, createPlacesByKey, createRecordTable } from './record-table.ts';

/** Lists of records that are replaced, by the letter that their keys begin with where they are written down. */
export const replaced = { t: 'tasks', v: 'voices', i: 'videos', d: 'deliveries' } as const;
/** Lists of records that are only added. */
export const added = { l: 'ledger', w: 'wallet', x: 'attempts' } as const;
export type Replaced = keyof typeof replaced;
export type Added = keyof typeof added;
export const replacedLetters = Object.keys(replaced) as Replaced[];
export const addedLetters = Object.keys(added) as Added[];

/** What goes when records of a kind are cleared. */
export const lettersOfKind: Readonly<Record<ClearKind, readonly (Replaced | Added)[]>> = {
  tasks: ['t'],
  voices: ['v'],
  videos: ['i'],
  ledger: ['l', 'w'],
  callbacks: ['d', 'x'],
};

/** A due thing that a process has claimed, and until when. */
interface Lease {
  readonly entry: DueEntry;
  readonly until: number;
  /** The process that has it, where several share the store. */
  readonly owner?: string | undefined;
}

/** Records of one kind with the ways in which they are asked for. */
interface Indexed<T, Index extends string> {
  readonly table: RecordTable<T>;
  readonly by: Readonly<Record<Index, PlacesByKey>>;
}

export type Tasks = Indexed<Task, 'externalId' | 'output'>;
export type OfTask<T> = Indexed<T, 'task'>;

/** What one account has. What it has nothing of is absent: there may be many accounts with a single task. */
export interface AccountTables {
  tasks: Tasks | undefined;
  voices: RecordTable<Voice> | undefined;
  /** How many voices of a name were not deleted: counted when it is first asked for, which most never do. */
  voiceNames: Map<string, number> | undefined;
  videos: Indexed<Video, 'id'> | undefined;
  ledger: OfTask<LedgerEntry> | undefined;
  wallet: OfTask<WalletEntry> | undefined;
  deliveries: OfTask<Delivery> | undefined;
  attempts: Indexed<Attempt, 'task' | 'delivery'> | undefined;
  readonly due: DueQueue;
  readonly leases: Map<string, Lease>;
}

/** What all accounts have, by id. */
export interface Tables {
  readonly accounts: Map<string, Account>;
  readonly credentials: Map<string, string>;
  readonly tasks: Directory<Task>;
  /** By a gateway's own id. */
  readonly aliases: Directory<Task>;
  readonly voices: Directory<Voice>;
  readonly deliveries: Directory<Delivery>;
  readonly perAccount: Map<string, AccountTables>;
  /** How many tasks all accounts have, by product, then status. */
  readonly taskCounts: Map<string, Map<string, number>>;
  /** How many records of a table stay unpacked though they are done; the table's own number when absent. */
  readonly mostUnpacked?: number | undefined;
  order: number;
}

const newAccountTables = (): AccountTables => ({
  tasks: undefined,
  voices: undefined,
  voiceNames: undefined,
  videos: undefined,
  ledger: undefined,
  wallet: undefined,
  deliveries: undefined,
  attempts: undefined,
  due: createDueQueue(),
  leases: new Map(),
});

/** For reading: an account that is gone must not leave tables behind because it is asked for. */
export const nothing = newAccountTables();

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

/** @example createMemoryStore({ now: Date.now, tables: createTables() }) */
export const createTables = (mostUnpacked?: number): Tables => ({
  accounts: new Map(),
  credentials: new Map(),
  tasks: createDirectory(({ id }) => id),
  aliases: createDirectory(({ alias }) => alias),
  voices: createDirectory(({ id }) => id),
  deliveries: createDirectory(({ id }) => id),
  perAccount: new Map(),
  taskCounts: new Map(),
  mostUnpacked,
  order: 0,
});

/** Counts tasks that came, or went when `by` is below 0. */
export function countTasks({ taskCounts }: Tables, product: string, status: string, by: number): void {
  let counts = taskCounts.get(product);
  if (!counts) taskCounts.set(product, (counts = new Map<string, number>()));
  counts.set(status, (counts.get(status) ?? 0) + by);
}

/** Tables of an account, made when it has none. */
export function makeAccountTables(tables: Tables, accountId: string): AccountTables {
  let own = tables.perAccount.get(accountId);
  if (!own) tables.perAccount.set(accountId, (own = newAccountTables()));
  return own;
}

/** An empty table of tasks of an account. */
export function makeTasks({ voices, mostUnpacked }: Tables): Tasks {
  const table = createRecordTable(
    taskKind((id) => voices.find(id)?.status === 'deleted'),
    mostUnpacked,
  );
  const externalId = createPlacesByKey(
    table,
    (task, key) => task.externalId === key,
    // Who knows the one of a dialect knows the other, but for planted ones.
    (one, other) => one.dialect === other.dialect && (one.origin === '') === (other.origin === ''),
  );
  const output = createPlacesByKey(table, (task, key) => outputIdsOf(task).includes(key));
  return { table, by: { externalId, output } };
}

/** An empty table of records that belong to tasks. */
export function makeOfTask<T extends { readonly taskId?: string | undefined }>(
  { mostUnpacked }: Tables,
  kind: RecordKind<T>,
): OfTask<T> {
  const table = createRecordTable(kind, mostUnpacked);
  return { table, by: { task: createPlacesByKey(table, ({ taskId }, key) => taskId === key) } };
}

export function makeVideos({ mostUnpacked }: Tables): Indexed<Video, 'id'> {
  const table = createRecordTable(videoKind, mostUnpacked);
  return { table, by: { id: createPlacesByKey(table, ({ id }, key) => id === key) } };
}

export function makeAttempts(tables: Tables): NonNullable<AccountTables['attempts']> {
  const { table, by } = makeOfTask(tables, attemptKind);
  return { table, by: { ...by, delivery: createPlacesByKey(table, ({ deliveryId }, key) => deliveryId === key) } };
}

/** Records that have the key, in the order in which they were made. */
export const findBy = <T, Index extends string>(
  indexed: Indexed<T, Index> | undefined,
  index: Index,
  key: string,
  passes?: ClassPasses<T>,
): readonly T[] =>
  indexed?.by[index]
    .find(key, passes && indexed.table.judge(passes))
    .flatMap((place) => indexed.table.get(place) ?? []) ?? [];

/** Tasks of voices are listed unless their voice was deleted: that stands in the voice. */
export function sortTaskOf(tables: Tables, own: AccountTables, { taskId }: Voice): void {
  const table = own.tasks?.table;
  const place = table && tables.tasks.placeIn(table, taskId);
  if (place !== undefined) table?.sortAnew(place);
}

const isLiving = ({ status }: Pick<Voice, 'status'>): boolean => status !== 'deleted';

/** Notes that a voice was made, or put in place of one. */
export function countVoice({ voiceNames }: AccountTables, before: Voice | undefined, voice: Voice): void {
  const change = (name: string, by: number) => voiceNames?.set(name, (voiceNames.get(name) ?? 0) + by);
  if (before && isLiving(before)) change(before.name, -1);
  if (isLiving(voice)) change(voice.name, 1);
}

/** How many voices were not deleted, all or those of a name. */
export function countLiving(own: AccountTables, name: string | undefined): number {
  if (name === undefined || !own.voices) return own.voices?.count(isLiving) ?? 0;
  if (!own.voiceNames) {
    own.voiceNames = new Map();
    for (const voice of own.voices.list({}, isLiving)) countVoice(own, undefined, voice);
  }
  return own.voiceNames.get(name) ?? 0;
}

function clearVoices(tables: Tables, own: AccountTables): void {
  const { voices } = own;
  if (!voices) return;
  const deleted = voices.list({}, (voice) => !isLiving(voice));
  tables.voices.drop(voices);
  own.voices = undefined;
  own.voiceNames = undefined;
  for (const voice of deleted) sortTaskOf(tables, own, voice);
}

/** Forgets what the account has of these kinds. However much that is, it is one step: tables are dropped whole. */
export function clearKinds(tables: Tables, own: AccountTables, kinds: readonly ClearKind[]): void {
  if (kinds.includes('tasks') && own.tasks) {
    for (const [[, , status = '', , product = ''], count] of own.tasks.table.countClasses())
      countTasks(tables, product, status, -count);
    tables.tasks.drop(own.tasks.table);
    tables.aliases.drop(own.tasks.table);
    own.tasks = undefined;
  }
  if (kinds.includes('voices')) clearVoices(tables, own);
  if (kinds.includes('videos')) own.videos = undefined;
  if (kinds.includes('ledger')) {
    own.ledger = undefined;
    own.wallet = undefined;
  }
  if (kinds.includes('callbacks') && own.deliveries) {
    tables.deliveries.drop(own.deliveries.table);
    own.deliveries = undefined;
  }
  if (kinds.includes('callbacks')) own.attempts = undefined;
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
  /** Of the record in its table. */
  readonly place: number;
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
