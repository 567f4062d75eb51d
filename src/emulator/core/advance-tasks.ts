/**
 * Moving tasks on: when their time has come, when they are read, released, forced or called off, and when their upstream
 * reports a result.
 */
import type { Account, Delivery, Mutable, Task, Video } from './records.ts';
import { timeOf } from './records.ts';
import type { Context, Decider, Vendors } from './decider.ts';
import type { Fired } from './journal.ts';
import type { LookRequest, SourceFacts } from './products/product.ts';
import { judgeSource, measuresWork, sourceToLookAt, sourceVideoId } from './products/product.ts';
import type { Read } from './reads.ts';
import { deliveriesOf, isFinished, owner, taskById, tasksByIds, videoById, videosByIds } from './reads.ts';
import type { Draft, Moving } from './transitions.ts';
import { beginDraft, beginTask, throughProcessing, toEnd, toFailed, toProcessing, toSucceed } from './transitions.ts';

/** Something whose time has come. */
export interface DueItem {
  readonly kind: 'task' | 'delivery';
  readonly id: string;
  readonly dueAt: number;
}

/** A task whose source was looked at before it is moved, and what it turned out to be. */
export interface Examined {
  /** Of the task, when it was inspected. */
  readonly version: number;
  /** `undefined` when there was nothing to look at. */
  readonly seen: SourceFacts | undefined;
}

/** Whether a task's source has not been examined yet. */
const isUnexamined = (task: Task) =>
  task.status === 'submitted' && task.willFail === undefined && task.examined !== true;

/** The video that must be known before a task is moved on. */
const unexaminedVideoId = (task: Task, vendors: Pick<Vendors, 'productOf'>): string | undefined =>
  isUnexamined(task) ? sourceVideoId(vendors.productOf(task.product), task.input) : undefined;

/** The source that must be looked at before a task is moved on; `undefined` when there is none, or nothing to learn. */
export function sourceOfTask(
  account: Account,
  task: Task,
  vendors: Pick<Vendors, 'productOf'>,
): LookRequest | undefined {
  return isUnexamined(task) ? sourceToLookAt(vendors.productOf(task.product), account, task.input) : undefined;
}

/** Writes into the task what its source turned out to be. */
function examine(
  task: Mutable<Task>,
  account: Account,
  video: Video | undefined,
  seen: SourceFacts | undefined,
  vendors: Vendors,
): void {
  const product = vendors.productOf(task.product);
  if (!isUnexamined(task) || !product.source) return;
  const submission = { account, input: task.input, now: task.createdAt, video, voices: [], makers: [] };
  const facts = judgeSource(product, submission, seen);
  task.examined = true;
  if (!facts.ok) task.willFail = facts.message;
  else if (measuresWork(product, task.input)) {
    const { durationMs } = facts;
    task.parentVideo = task.parentVideo && { ...task.parentVideo, durationMs };
    task.workMs = task.workMs === undefined ? undefined : durationMs;
  }
}

const isPending = ({ state }: Delivery) => state === 'pending';

interface AdvanceCommand {
  readonly accountId: string;
  /** Tasks that were claimed, earliest first. */
  readonly items: readonly DueItem[];
  /** By task; absent where sources are not looked at. Tasks that are missing, or were changed since, are left alone. */
  readonly examined?: ReadonlyMap<string, Examined> | undefined;
}

interface DueTasks {
  readonly account: Account;
  readonly tasks: readonly Task[];
  /** Pending ones of those tasks. */
  readonly deliveries: readonly Delivery[] | undefined;
  readonly videos: readonly Video[] | undefined;
}

/** Those of the tasks that are still due as they were when they were claimed. */
function keepDue(tasks: readonly Task[], items: readonly DueItem[]): readonly Task[] {
  const due: Task[] = [];
  let place = 0;
  for (const task of tasks) {
    // Both lists have the same order; tasks that are gone are missing in one.
    while (items[place]?.id !== task.id) place += 1;
    if (task.dueAt === items[place]?.dueAt && !isFinished(task)) due.push(task);
  }
  return due;
}

/**
 * The next status of tasks whose time has come, in the order given and in one commit. Times are stamped with the moment
 * each was due. A task that something else has moved meanwhile is left alone.
 *
 * @example shell.run(advanceTasks, { accountId, items: [{ kind: 'task', id, dueAt }] }) // what happened
 */
export const advanceTasks: Decider<AdvanceCommand, DueTasks, readonly Fired[]> = {
  reads: ({ accountId, items }) => ({ account: owner(accountId), tasks: tasksByIds(items.map(({ id }) => id)) }),
  readsMore({ tasks }, { accountId }, vendors) {
    const taskIds: string[] = [];
    const videoIds: string[] = [];
    for (const task of tasks) {
      if (task.callbackUrl !== undefined) taskIds.push(task.id);
      const videoId = unexaminedVideoId(task, vendors);
      if (videoId !== undefined) videoIds.push(videoId);
    }
    if (taskIds.length === 0 && videoIds.length === 0) return undefined;
    return {
      deliveries: taskIds.length > 0 ? deliveriesOf(accountId, { taskIds, state: 'pending' }) : undefined,
      videos: videoIds.length > 0 ? videosByIds(accountId, videoIds) : undefined,
    };
  },
  decide(loaded, { items, examined }, context) {
    const { vendors } = context;
    const waiting = new Set(loaded.deliveries?.map(({ taskId }) => taskId));
    const videos = new Map(loaded.videos?.map((video) => [video.id, video]));
    const draft = beginDraft(loaded.account);
    for (const task of keepDue(loaded.tasks, items)) {
      const known = examined?.get(task.id);
      if (examined && known?.version !== task.version) continue;
      const video = videos.get(unexaminedVideoId(task, vendors) ?? '');
      const moving = beginTask(draft, task, waiting.has(task.id));
      examine(moving.task, draft.account, video, known?.seen, vendors);
      const at = task.dueAt ?? task.updatedAt;
      if (task.status === 'submitted') toProcessing(moving, at, context);
      else toEnd(moving, at, context);
    }
    return { outcome: draft.events, changes: draft.tasks.length > 0 ? draft : undefined };
  },
};

/** What becomes of a running task now, whatever its progression says. */
export type TaskChange =
  | { readonly kind: 'force'; readonly status: 'succeed' }
  | { readonly kind: 'force'; readonly status: 'failed'; readonly message: string }
  /** Called off by its owner: it fails, and its hold or charge is given back. */
  | { readonly kind: 'cancel' }
  /** A held task goes on: to `processing`, or to the end that was decided for it. */
  | { readonly kind: 'release'; readonly to: 'processing' | 'end' }
  /**
   * Kling's result arrives at the gateway, on the path that every result takes: the first one ends the task, settles its
   * bill and causes its callback in one commit; whatever comes later changes nothing. Absent: the expected one.
   */
  | { readonly kind: 'upstream'; readonly result?: UpstreamResult | undefined }
  /** A client reads it: counted by progressions that count reads. */
  | { readonly kind: 'read' };

interface ChangeTaskCommand {
  readonly accountId: string;
  readonly taskId: string;
  readonly change: TaskChange;
  readonly examined?: Examined | undefined;
}

/** What a change of one task needs to know. */
export interface TaskRecords {
  readonly account: Account;
  readonly task: Task | undefined;
  /** Pending ones of the task. */
  readonly deliveries: readonly Delivery[] | undefined;
  readonly video: Video | undefined;
}

function applyUpstream(moving: Moving, at: number, result: UpstreamResult, context: Context): void {
  const { message = '', deductionMilli, withoutResult, classifiedAsFailure } = result;
  const failure = classifiedAsFailure ?? (result.status === 'failed' ? message : undefined);
  throughProcessing(moving, at, context);
  if (failure !== undefined) {
    toFailed(moving, at, failure, context);
    return;
  }
  moving.task.withoutResult = withoutResult ?? moving.task.withoutResult;
  toSucceed(moving, at, context, deductionMilli);
}

/** Counted on what is stored now: several may be reading at once. */
function applyRead(moving: Moving, at: number, mostReads: number, context: Context): void {
  const { task } = moving;
  task.reads += 1;
  if (task.reads > 1) throughProcessing(moving, at, context);
  if (task.reads > mostReads) {
    throughProcessing(moving, at, context);
    toEnd(moving, at, context);
  }
}

/** @returns whether something changed */
function applyChange(moving: Moving, at: number, change: TaskChange, context: Context): boolean {
  const { status, progression } = moving.task;
  switch (change.kind) {
    case 'force':
      throughProcessing(moving, at, context);
      if (change.status === 'succeed') toSucceed(moving, at, context);
      else toFailed(moving, at, change.message, context);
      return true;
    case 'cancel':
      moving.task.cancelled = true;
      toFailed(moving, at, 'Cancelled by the client.', context);
      return true;
    case 'release':
      throughProcessing(moving, at, context);
      if (change.to === 'end') toEnd(moving, at, context);
      return change.to === 'end' || status === 'submitted';
    case 'upstream':
      applyUpstream(moving, at, change.result ?? expectedResult(moving.task), context);
      return true;
    case 'read':
      if (progression.mode !== 'reads') return false;
      applyRead(moving, at, progression.reads, context);
      return true;
  }
}

/** Whether a read of the task is counted. */
export const countsReads = (task: Task): boolean => task.progression.mode === 'reads' && !isFinished(task);

/** What must be known of a task, besides itself, before it is changed. */
export function readsOfTask(task: Task, vendors: Pick<Vendors, 'productOf'>) {
  const { accountId } = task;
  const videoId = unexaminedVideoId(task, vendors);
  const deliveries: Read<readonly Delivery[]> | undefined =
    task.callbackUrl === undefined ? undefined : deliveriesOf(accountId, { taskIds: [task.id], state: 'pending' });
  return { deliveries, video: videoId === undefined ? undefined : videoById(accountId, videoId) };
}

/**
 * What a change of a task saves.
 *
 * @returns `undefined` when the task is gone, has ended, or stays as it is
 */
export function changeTask(
  { account, task, deliveries = [], video }: TaskRecords,
  change: TaskChange,
  examined: Examined | undefined,
  context: Context,
): Draft | undefined {
  if (!task || isFinished(task)) return undefined;
  const draft = beginDraft(account);
  const moving = beginTask(draft, task, deliveries.some(isPending));
  const learns = change.kind === 'release' || (change.kind === 'read' && countsReads(task));
  if (learns) examine(moving.task, account, video, examined?.seen, context.vendors);
  // Never before its last change, even when the clock was set back.
  const at = Math.max(timeOf(account.clock, context.wall), task.updatedAt);
  return applyChange(moving, at, change, context) ? draft : undefined;
}

/**
 * Changes one running task.
 *
 * @returns (outcome) what happened; nothing when the task is gone, has ended, or stays as it is
 * @example shell.run(changeRunningTask, { accountId, taskId, change: { kind: 'force', status: 'succeed' } })
 */
export const changeRunningTask: Decider<ChangeTaskCommand, TaskRecords, readonly Fired[]> = {
  reads: ({ accountId, taskId }) => ({ account: owner(accountId), task: taskById(taskId) }),
  readsMore: ({ task }, _command, vendors) => (task && !isFinished(task) ? readsOfTask(task, vendors) : undefined),
  decide(loaded, { change, examined }, context) {
    const draft = changeTask(loaded, change, examined, context);
    return { outcome: draft?.events ?? [], changes: draft };
  },
};

// What Kling reports to a gateway about a task, as an event that may arrive more than once.

/** A result as the upstream sends it. */
export interface UpstreamResult {
  readonly status: 'succeed' | 'failed';
  /** Reason of a failure. */
  readonly message?: string;
  /** `final_unit_deduction` in milli-units; by default the price of the task. */
  readonly deductionMilli?: number;
  /** Success that brings no voices or files. */
  readonly withoutResult?: boolean;
  /** The gateway itself takes the success for a failure, with this text. */
  readonly classifiedAsFailure?: string;
}

/** The result that the task has reported, or is going to report by itself. */
function expectedResult(task: Task): UpstreamResult {
  const reason = task.status === 'failed' ? task.statusMessage : task.willFail;
  if (reason !== undefined) return { status: 'failed', message: reason };
  const { deductionMilli } = task;
  return { status: 'succeed', ...(deductionMilli === undefined ? {} : { deductionMilli }) };
}
