/**
 * Moving tasks on: when their time has come, when they are read, forced or released; and what an attempt to deliver
 * does to its delivery.
 */
import { afterAttempt, attemptOf, releaseSuccessor } from './deliveries.ts';
import type { EngineDeps, Fired } from './engine-context.ts';
import {
  createLookUps,
  hasPendingDelivery,
  inTurn,
  nowOf,
  saveDraft,
  saveDrafts,
  submissionOf,
} from './engine-context.ts';
import type { Measured } from './journal.ts';
import type { Draft } from './moves.ts';
import { draftOf, isFinished, moveToEnd, moveToFailed, moveToProcessing, moveToSucceed } from './moves.ts';
import type { DueItem, SourceFacts } from './ports.ts';
import type { Soon } from './soon.ts';
import type { Account, AttemptOutcome, Delivery, Task } from './records.ts';

/** How a task is moved, given the time and whether a callback of it is still waiting. */
type Move = (draft: Draft, at: number, hasPending: boolean) => Draft;

/** What the source of a task turned out to be; `undefined` when nothing has to be examined any more. */
function examine(deps: EngineDeps, account: Account, task: Task): Soon<SourceFacts | undefined> {
  const product = deps.tools.productOf(task.product);
  const isKnown = task.examined === true || task.willFail !== undefined;
  if (task.status !== 'submitted' || isKnown || !product.examine) return undefined;
  const submission = submissionOf(account, task, task.createdAt);
  return product.examine(submission, createLookUps(deps, account.id), deps.probe);
}

function withFacts(task: Task, facts: SourceFacts | undefined): Task {
  if (!facts) return task;
  if (!facts.ok) return { ...task, examined: true, willFail: facts.message };
  const { parentVideo } = task;
  return {
    ...task,
    examined: true,
    parentVideo: parentVideo && { ...parentVideo, durationMs: facts.durationMs },
  };
}

/** Applies a move to a stored task in its account's turn, unless the task has changed or ended meanwhile. */
async function moveStored(
  deps: EngineDeps,
  seen: Task,
  at: number | undefined,
  facts: SourceFacts | undefined,
  move: Move,
): Promise<readonly Fired[]> {
  return inTurn<readonly Fired[]>(deps, seen.accountId, async (account) => {
    const task = await deps.store.getTask(seen.id);
    if (!task || isFinished(task) || (at !== undefined && task.version !== seen.version)) return [];
    const hasPending = await hasPendingDelivery(deps, task);
    const draft = draftOf(account, withFacts(task, facts));
    // Never before its last change, even when the clock was set back.
    const moved = move(draft, Math.max(at ?? nowOf(deps, account), task.updatedAt), hasPending);
    return (await saveDraft(deps, moved, { account: account.version, task: task.version })) ?? 'conflict';
  });
}

/** A task whose source was looked at, and what it turned out to be. */
interface Examined {
  readonly version: number;
  readonly facts: SourceFacts | undefined;
}

/** What slow sources turn out to be, by task: asked before the account's turn, so that they hold up nobody else. */
async function examineAhead(
  deps: EngineDeps,
  accountId: string,
  items: readonly DueItem[],
): Promise<ReadonlyMap<string, Examined>> {
  const account = await deps.store.getAccount(accountId);
  if (!account) return new Map();
  const tasks = await deps.store.getTasks(items.map(({ id }) => id));
  const begun = tasks.map(async (task) => {
    const facts = await examine(deps, account, task);
    return [task.id, { version: task.version, facts }] as const;
  });
  return new Map(await Promise.all(begun));
}

/** The next step of a task that is due, on top of what its batch has already done to the account. */
function stepOne(
  { tools }: EngineDeps,
  account: Account,
  due: Task,
  facts: SourceFacts | undefined,
  hasPending: boolean,
) {
  const at = due.dueAt ?? due.updatedAt;
  const draft = draftOf(account, withFacts(due, facts));
  return due.status === 'submitted'
    ? moveToProcessing(draft, at, hasPending, tools)
    : moveToEnd(draft, at, hasPending, tools);
}

/** Those of the tasks that are still due as they were when they were claimed. */
function keepDue(tasks: readonly Task[], items: readonly DueItem[]): readonly Task[] {
  let place = 0;
  return tasks.filter((task) => {
    // Both lists have the same order; tasks that are gone are missing in one.
    while (items[place]?.id !== task.id) place += 1;
    return task.dueAt === items[place]?.dueAt && !isFinished(task);
  });
}

/**
 * The steps of tasks whose time has come, in the order given and in one commit. Times are stamped with the moment each
 * was due. A task that something else has moved meanwhile is left alone.
 *
 * @returns what happened
 */
export async function stepTasks(
  deps: EngineDeps,
  accountId: string,
  items: readonly DueItem[],
): Promise<readonly Fired[]> {
  const ids = items.map(({ id }) => id);
  const ahead = deps.probe.isSlow ? await examineAhead(deps, accountId, items) : undefined;
  return inTurn<readonly Fired[]>(deps, accountId, async (stored) => {
    const drafts: Draft[] = [];
    let account = stored;
    for (const due of keepDue(await deps.store.getTasks(ids), items)) {
      const known = ahead?.get(due.id);
      if (ahead && known?.version !== due.version) continue;
      const found = ahead ? known?.facts : examine(deps, account, due);
      const facts = found instanceof Promise ? await found : found;
      const pending = hasPendingDelivery(deps, due);
      const draft = stepOne(deps, account, due, facts, pending instanceof Promise ? await pending : pending);
      drafts.push(draft);
      ({ account } = draft);
    }
    return (await saveDrafts(deps, drafts, stored.version)) ?? 'conflict';
  });
}

/** Both steps in one commit: a task is never seen succeeding without having been processed. */
function throughProcessing(deps: EngineDeps, end: Move): Move {
  return (draft, at, hasPending) =>
    end(
      draft.task.status === 'submitted' ? moveToProcessing(draft, at, hasPending, deps.tools) : draft,
      at,
      hasPending,
    );
}

/**
 * Ends a running task now, whatever its progression says.
 *
 * @example await forceTask(deps, task, { status: 'failed', message: 'Failure to pass the risk control system' })
 */
export function forceTask(
  deps: EngineDeps,
  task: Task,
  wanted: { readonly status: 'succeed' } | { readonly status: 'failed'; readonly message: string },
): Promise<readonly Fired[]> {
  const end: Move =
    wanted.status === 'succeed'
      ? (draft, at, hasPending) => moveToSucceed(draft, at, hasPending, deps.tools)
      : (draft, at, hasPending) => moveToFailed(draft, at, wanted.message, hasPending, deps.tools);
  return moveStored(deps, task, undefined, undefined, throughProcessing(deps, end));
}

/**
 * Ends a running task by what its upstream reports; a task that has ended stays as it is, whatever comes again.
 *
 * @param result a failure with its text, or a success with what was deducted
 */
export function endByUpstream(
  deps: EngineDeps,
  task: Task,
  result: { readonly failure?: string; readonly deductionMilli?: number; readonly withoutResult?: boolean },
): Promise<readonly Fired[]> {
  const { failure, deductionMilli, withoutResult } = result;
  const end: Move = (draft, at, hasPending) => {
    if (failure !== undefined) return moveToFailed(draft, at, failure, hasPending, deps.tools);
    const told = withoutResult === undefined ? draft : { ...draft, task: { ...draft.task, withoutResult } };
    return moveToSucceed(told, at, hasPending, deps.tools, deductionMilli);
  };
  return moveStored(deps, task, undefined, undefined, throughProcessing(deps, end));
}

/** Calls a running task off: it fails, and its hold or charge is given back. */
export const cancelTask = (deps: EngineDeps, task: Task): Promise<readonly Fired[]> =>
  moveStored(deps, task, undefined, undefined, (draft, at, hasPending) =>
    moveToFailed(draft, at, 'Cancelled by the client.', hasPending, deps.tools, { cancelled: true }),
  );

/** Lets a held task go: one step to `processing`, or to the end that was decided for it. */
export async function releaseTask(deps: EngineDeps, task: Task, to: 'processing' | 'end'): Promise<readonly Fired[]> {
  const account = await deps.store.getAccount(task.accountId);
  const facts = account && (await examine(deps, account, task));
  if (to === 'end') {
    const end: Move = (draft, at, hasPending) => moveToEnd(draft, at, hasPending, deps.tools);
    return moveStored(deps, task, undefined, facts, throughProcessing(deps, end));
  }
  return moveStored(deps, task, undefined, facts, (draft, at, hasPending) =>
    draft.task.status === 'submitted' ? moveToProcessing(draft, at, hasPending, deps.tools) : draft,
  );
}

/** Counts a read of a task whose progression counts them, and moves it accordingly. */
export function countRead(deps: EngineDeps, task: Task): Soon<Task> {
  return task.progression.mode !== 'reads' || isFinished(task) ? task : moveByRead(deps, task, task.progression.reads);
}

async function moveByRead(deps: EngineDeps, task: Task, most: number): Promise<Task> {
  const account = await deps.store.getAccount(task.accountId);
  const facts = account && (await examine(deps, account, task));
  const end: Move = (draft, at, hasPending) => moveToEnd(draft, at, hasPending, deps.tools);
  await moveStored(deps, task, undefined, facts, (draft, at, hasPending) => {
    // Counted on what is stored now: several may be reading at once.
    const reads = draft.task.reads + 1;
    const counted = { ...draft, task: { ...draft.task, reads } };
    if (reads > most) return throughProcessing(deps, end)(counted, at, hasPending);
    const starts = reads > 1 && counted.task.status === 'submitted';
    return starts ? moveToProcessing(counted, at, hasPending, deps.tools) : counted;
  });
  return (await deps.store.getTask(task.id)) ?? task;
}

/** What came of an attempt, with its wall time: that is for the journal alone, records have none. */
export type Posted = AttemptOutcome & { readonly measured?: Measured };

/** Saves what an attempt did: the attempt, the delivery's new state, and its successor when it is out of the way. */
export function recordAttempt(
  deps: EngineDeps,
  delivery: Delivery,
  { measured, ...outcome }: Posted,
  at: number,
  resent: boolean,
): Soon<Fired | undefined> {
  return inTurn<Fired | undefined>(deps, delivery.accountId, async (account) => {
    const current = await deps.store.getDelivery(delivery.id);
    if (!current) return undefined;
    const attempt = attemptOf(current, outcome, at, resent);
    const { retryDelaysMs } = deps.tools.callbackPolicyOf(current.dialect, account);
    const next = afterAttempt(current, outcome, at, retryDelaysMs);
    const ofTask = await deps.store.listDeliveries(delivery.accountId, delivery.taskId);
    const successor = releaseSuccessor(next, ofTask, at);
    const deliveries = successor ? [next, successor] : [next];
    const saved = await deps.store.commit({ accountId: account.id, deliveries, attempts: [attempt] });
    if (saved === 'conflict') return 'conflict';
    const told = outcome.kind === 'answered' ? `answered ${outcome.status}` : `failed: ${outcome.reason}`;
    const { id, taskId, taskStatus, url, body } = current;
    const facts = { kind: 'callback', at, deliveryId: id, taskId, taskStatus, attempt: attempt.number } as const;
    deps.journal.append(account.id, { ...facts, url, resent, outcome: told, body, measured });
    return { ...facts, outcome: told };
  });
}
