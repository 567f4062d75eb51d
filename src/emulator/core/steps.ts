/**
 * Moving tasks on: when their time has come, when they are read, forced or released; and what an attempt to deliver
 * does to its delivery.
 */
import { afterAttempt, attemptOf, releaseSuccessor } from './deliveries.ts';
import type { EngineDeps, Fired } from './engine-context.ts';
import { createLookUps, hasPendingDelivery, inTurn, nowOf, saveDraft, submissionOf } from './engine-context.ts';
import type { Draft } from './moves.ts';
import { draftOf, isFinished, moveToEnd, moveToFailed, moveToProcessing, moveToSucceed } from './moves.ts';
import type { DueItem, SourceFacts } from './ports.ts';
import type { Account, AttemptOutcome, Delivery, Task } from './records.ts';

/** How a task is moved, given the time and whether a callback of it is still waiting. */
type Move = (draft: Draft, at: number, hasPending: boolean) => Draft;

/** What the source of a task turned out to be; `undefined` when nothing has to be examined any more. */
async function examine(deps: EngineDeps, account: Account, task: Task): Promise<SourceFacts | undefined> {
  const product = deps.tools.productOf(task.product);
  if (task.status !== 'submitted' || task.willFail !== undefined || !product.examine) return undefined;
  const submission = submissionOf(account, task, task.createdAt);
  return product.examine(submission, createLookUps(deps, account.id), deps.probe);
}

function withFacts(task: Task, facts: SourceFacts | undefined): Task {
  if (!facts) return task;
  if (!facts.ok) return { ...task, willFail: facts.message };
  return task.parentVideo ? { ...task, parentVideo: { ...task.parentVideo, durationMs: facts.durationMs } } : task;
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
    const moved = move(draft, at ?? nowOf(deps, account), hasPending);
    return (await saveDraft(deps, moved, { account: account.version, task: task.version })) ?? 'conflict';
  });
}

/**
 * The step of a task whose time has come. Times are stamped with the moment it was due.
 *
 * @returns what happened; nothing when the task was moved by something else meanwhile
 */
export async function stepTask(deps: EngineDeps, item: DueItem): Promise<readonly Fired[]> {
  const task = await deps.store.getTask(item.id);
  if (!task || task.dueAt !== item.dueAt) return [];
  const account = await deps.store.getAccount(task.accountId);
  if (!account) return [];
  const facts = await examine(deps, account, task);
  return moveStored(deps, task, item.dueAt, facts, (draft, at, hasPending) =>
    draft.task.status === 'submitted'
      ? moveToProcessing(draft, at, hasPending, deps.tools)
      : moveToEnd(draft, at, hasPending, deps.tools),
  );
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
export async function countRead(deps: EngineDeps, task: Task): Promise<Task> {
  const { progression } = task;
  if (progression.mode !== 'reads' || isFinished(task)) return task;
  const reads = task.reads + 1;
  const account = await deps.store.getAccount(task.accountId);
  const facts = account && (await examine(deps, account, task));
  const end: Move = (draft, at, hasPending) => moveToEnd(draft, at, hasPending, deps.tools);
  await moveStored(deps, task, undefined, facts, (draft, at, hasPending) => {
    const counted = { ...draft, task: { ...draft.task, reads } };
    if (reads > progression.reads) return throughProcessing(deps, end)(counted, at, hasPending);
    const starts = reads > 1 && counted.task.status === 'submitted';
    return starts ? moveToProcessing(counted, at, hasPending, deps.tools) : counted;
  });
  return (await deps.store.getTask(task.id)) ?? task;
}

/** Saves what an attempt did: the attempt, the delivery's new state, and its successor when it is out of the way. */
export function recordAttempt(
  deps: EngineDeps,
  delivery: Delivery,
  outcome: AttemptOutcome,
  at: number,
  resent: boolean,
): Promise<Fired | undefined> {
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
    deps.journal.append(account.id, { ...facts, url, resent, outcome: told, body });
    return { ...facts, outcome: told };
  });
}
