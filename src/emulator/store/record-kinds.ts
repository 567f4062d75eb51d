/** How the store in memory keeps each kind of record: when it is packed, how, and what filters can ask of it. */
import type { TaskFilter } from '../core/reads.ts';
import { isFinished, passesFilter } from '../core/reads.ts';
import type { Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import { packedKind } from './record-packer.ts';
import type { ClassPasses, RecordKind, TimeRange } from './record-table.ts';

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
