/**
 * What the store in memory keeps: tables over all accounts and tables of each account, and how these keep each kind of
 * record: when it is packed, how, and what filters can ask of it.
 */
import type { ClearKind } from '../core/decider.ts';
import type { TaskFilter } from '../core/reads.ts';
import { isFinished, passesFilter } from '../core/reads.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import { outputIdsOf } from '../core/result-files.ts';
import type { DueEntry, DueQueue } from './indexes.ts';
import { createDueQueue } from './indexes.ts';
import { packedKind } from './record-packer.ts';
import type { ClassPasses, Directory, PlacesByKey, RecordKind, RecordTable, TimeRange } from './record-table.ts';
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
export interface Indexed<T, Index extends string> {
  readonly table: RecordTable<T>;
  readonly by: Readonly<Record<Index, PlacesByKey>>;
}

type Tasks = Indexed<Task, 'externalId' | 'output'>;
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

/** Tasks of voices are listed unless their voice was deleted: that stands in the voice. */
export function sortTaskOf(tables: Tables, own: AccountTables, { taskId }: Voice): void {
  const table = own.tasks?.table;
  const place = table && tables.tasks.placeIn(table, taskId);
  if (place !== undefined) table?.sortAnew(place);
}

export const isLiving = ({ status }: Pick<Voice, 'status'>): boolean => status !== 'deleted';

/** Notes that a voice was made, or put in place of one. */
export function countVoice({ voiceNames }: AccountTables, before: Voice | undefined, voice: Voice): void {
  const change = (name: string, by: number) => voiceNames?.set(name, (voiceNames.get(name) ?? 0) + by);
  if (before && isLiving(before)) change(before.name, -1);
  if (isLiving(voice)) change(voice.name, 1);
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

// How each kind of record is kept.

const always = () => true;

/** Every key, so that none is forgotten here when it is added to the record. */
type Whole<T> = { [Key in keyof Required<T>]: T[Key] };

const deletedVoice = 'deleted';

function voicePart(result: Task['result'], isVoiceDeleted: (voiceId: string) => boolean): string {
  if (result?.type !== 'voice') return '';
  return isVoiceDeleted(result.voiceId) ? deletedVoice : 'voice';
}

/**
 * @param isVoiceDeleted whether the voice of an id was deleted: that stands in the voice, and lists of tasks ask for it
 * @example createRecordTable(taskKind((id) => tables.voices.find(id)?.status === 'deleted'))
 */
export const taskKind = (isVoiceDeleted: (voiceId: string) => boolean): RecordKind<Task> => ({
  isDone: (task) => isFinished(task) && task.dueAt === undefined,
  madeAt: ({ createdAt }) => createdAt,
  classOf: ({ product, dialect, operation, status, origin, result }) => [
    voicePart(result, isVoiceDeleted),
    origin === '' ? 'planted' : '',
    status,
    operation,
    product,
    dialect,
  ],
  ...packedKind({
    sharedOf: (task: Task) => [
      task.accountId,
      task.dialect,
      task.operation,
      task.product,
      task.status,
      task.statusMessage,
      task.callbackUrl,
      task.origin,
      task.examined,
      task.progression,
      task.reads,
      task.withoutResult,
      task.cancelled,
      task.bill,
      task.priceMilli,
      task.rate,
      task.packId,
      task.holdsSlot,
      task.deductionMilli,
      task.transitions,
      task.version,
    ],
    ownOf: (task) => [
      task.id,
      task.createdAt,
      task.updatedAt,
      task.input,
      task.result,
      task.externalId,
      task.workMs,
      task.parentVideo,
      task.willFail,
      task.alias,
      task.sent,
      task.soundOf,
      task.boundVoice,
    ],
    join(shared, own) {
      const [accountId, dialect, operation, product, status, statusMessage, callbackUrl, origin, ...more] = shared;
      const [examined, progression, reads, withoutResult, cancelled, bill, priceMilli, rate, ...last] = more;
      const [packId, holdsSlot, deductionMilli, transitions, version] = last;
      const [id, createdAt, updatedAt, input, result, externalId, workMs, parentVideo, ...rare] = own;
      const [willFail, alias, sent, soundOf, boundVoice] = rare;
      const task: Whole<Task> = {
        id,
        accountId,
        dialect,
        operation,
        product,
        status,
        statusMessage,
        externalId,
        alias,
        sent,
        input,
        callbackUrl,
        origin,
        parentVideo,
        workMs,
        soundOf,
        boundVoice,
        examined,
        createdAt,
        updatedAt,
        progression,
        // Tasks that wait for a time are not done.
        dueAt: undefined,
        reads,
        willFail,
        withoutResult,
        cancelled,
        bill,
        priceMilli,
        rate,
        packId,
        holdsSlot,
        deductionMilli,
        result,
        transitions,
        version,
      };
      return task;
    },
  }),
});

/** Which classes of tasks pass the filter; when a task was made is not of its class. */
export function taskPasses(filter: TaskFilter): ClassPasses<Task> {
  const ofClass = { ...filter, madeFrom: undefined, madeTo: undefined };
  return (sample, [voice]) =>
    passesFilter(sample, ofClass, () => (voice === deletedVoice ? { status: 'deleted' } : undefined));
}

/** When tasks that pass the filter were made. */
export const taskRange = ({ madeFrom, madeTo }: TaskFilter): TimeRange => ({ from: madeFrom, to: madeTo });

export const voiceKind: RecordKind<Voice> = {
  isDone: always,
  isPackedAtOnce: true,
  classOf: ({ status }) => [status],
  ...packedKind({
    sharedOf: ({ accountId, status, version }: Voice) => [accountId, status, version],
    ownOf: ({ id, taskId, name, createdAt, trial }) => [id, taskId, name, createdAt, trial],
    join: ([accountId, status, version], [id, taskId, name, createdAt, trial]): Whole<Voice> => ({
      id,
      accountId,
      taskId,
      name,
      status,
      createdAt,
      trial,
      version,
    }),
  }),
};

export const videoKind: RecordKind<Video> = {
  isDone: always,
  ...packedKind({
    sharedOf: ({ accountId, madeBy, model, sound, version }: Video) => [accountId, madeBy, sound, version, model],
    ownOf: ({ id, durationMs, createdAt, file }) => [id, durationMs, createdAt, file],
    join: ([accountId, madeBy, sound, version, model], [id, durationMs, createdAt, file]): Video => ({
      id,
      accountId,
      madeBy,
      ...(model === undefined ? {} : { model }),
      sound,
      durationMs,
      createdAt,
      file,
      version,
    }),
  }),
};

/** When an entry was made, and when its task was: bills ask for the one, what is not yet visible for the other. */
const timesOfEntry = ({ at, taskMadeAt = at }: LedgerEntry | WalletEntry) =>
  [Math.min(at, taskMadeAt), Math.max(at, taskMadeAt)] as const;

export const ledgerKind: RecordKind<LedgerEntry> = {
  isDone: always,
  isPackedAtOnce: true,
  classOf: ({ kind, packId }) => [kind, packId],
  timesOf: timesOfEntry,
  amountOf: ({ kind, packId, amountMilli }) => (kind === 'settle' ? [packId, amountMilli] : undefined),
  ...packedKind({
    sharedOf: ({ accountId, kind, packId, amountMilli }: LedgerEntry) => [accountId, kind, packId, amountMilli],
    ownOf: ({ number, at, remainingMilli, heldMilli, taskId, taskMadeAt }) => [
      number,
      at,
      remainingMilli,
      heldMilli,
      taskId,
      taskMadeAt,
    ],
    join: (
      [accountId, kind, packId, amountMilli],
      [number, at, remainingMilli, heldMilli, taskId, taskMadeAt],
    ): Whole<LedgerEntry> => ({
      accountId,
      number,
      at,
      kind,
      packId,
      taskId,
      taskMadeAt,
      amountMilli,
      remainingMilli,
      heldMilli,
    }),
  }),
};

export const walletKind: RecordKind<WalletEntry> = {
  isDone: always,
  isPackedAtOnce: true,
  classOf: ({ kind, dialect }) => [kind, dialect],
  timesOf: timesOfEntry,
  ...packedKind({
    sharedOf: ({ accountId, dialect, kind, amountMicroUsd }: WalletEntry) => [accountId, dialect, kind, amountMicroUsd],
    ownOf: ({ number, at, taskId, balanceMicroUsd, taskMadeAt }) => [number, at, taskId, balanceMicroUsd, taskMadeAt],
    join: (
      [accountId, dialect, kind, amountMicroUsd],
      [number, at, taskId, balanceMicroUsd, taskMadeAt],
    ): Whole<WalletEntry> => ({
      accountId,
      number,
      at,
      dialect,
      kind,
      taskId,
      taskMadeAt,
      amountMicroUsd,
      balanceMicroUsd,
    }),
  }),
};

export const deliveryKind: RecordKind<Delivery> = {
  isDone: ({ state, dueAt }) => state !== 'pending' && dueAt === undefined,
  classOf: ({ state }) => [state],
  ...packedKind({
    sharedOf: ({ accountId, dialect, number, taskStatus, url, state, attempts, version }: Delivery) => [
      accountId,
      dialect,
      number,
      taskStatus,
      url,
      state,
      attempts,
      version,
    ],
    ownOf: ({ id, taskId, createdAt, body }) => [id, taskId, createdAt, body],
    join: (
      [accountId, dialect, number, taskStatus, url, state, attempts, version],
      [id, taskId, createdAt, body],
    ): Whole<Delivery> => ({
      id,
      accountId,
      taskId,
      dialect,
      number,
      taskStatus,
      url,
      body,
      createdAt,
      state,
      attempts,
      dueAt: undefined,
      version,
    }),
  }),
};

export const attemptKind: RecordKind<Attempt> = {
  isDone: always,
  isPackedAtOnce: true,
  ...packedKind({
    sharedOf: ({ accountId, number, resent }: Attempt) => [accountId, number, resent],
    ownOf: ({ deliveryId, taskId, at, outcome }) => [deliveryId, taskId, at, outcome],
    join: ([accountId, number, resent], [deliveryId, taskId, at, outcome]): Whole<Attempt> => ({
      accountId,
      deliveryId,
      taskId,
      number,
      at,
      outcome,
      resent,
    }),
  }),
};
