/**
 * Turning a valid request into a task: once nothing speaks against it, one commit of task, hold and callback.
 */
import type { Candidate, SubmitRequest } from './acceptance.ts';
import { findOrder, findRefusal, foresee, useOrder } from './acceptance.ts';
import type { Mutable } from './copies.ts';
import { copyAccount } from './copies.ts';
import type { EngineDeps } from './engine-context.ts';
import { createLookUps, inTurn, nowOf, saveDraft } from './engine-context.ts';
import type { Failure } from './failures.ts';
import { book, choosePack } from './funds.ts';
import type { Draft } from './moves.ts';
import { addDelivery, draftOf, moveToEnd, moveToProcessing } from './moves.ts';
import type { Outcome } from './outcome.ts';
import type { SourceFacts } from './ports.ts';
import type { LookUps, Product } from './products/product.ts';
import type { Progression } from './progression.ts';
import type { Account, ParentVideo, Task } from './records.ts';
import type { Soon } from './soon.ts';
import { follow } from './soon.ts';
import { openBill } from './wallet.ts';

/** What a gateway charges for the task; official ones are paid from packs. */
function billOf(request: SubmitRequest): Task['bill'] {
  if (!request.bill) return undefined;
  const { checked: _checked, ...terms } = request.bill;
  return { ...terms, state: 'open' };
}

function progressionOf(account: Account, product: Product, request: SubmitRequest): Progression {
  const wanted = account.progressions[product.id] ?? account.progressions['*'] ?? { mode: 'immediate' };
  return wanted.mode === 'reads' && request.answersWhenFinished ? { mode: 'immediate' } : wanted;
}

function firstDue(progression: Progression, now: number): number | undefined {
  return progression.mode === 'time' ? now + Math.min(progression.processingMs, progression.finishMs) : undefined;
}

/** The most an id may be older than `created_at`. Source: observed 0 to 8 ms. */
const idLeadMs = 8;

/** What of a task must be looked up before it can be made. */
function makeTask(deps: EngineDeps, candidate: Candidate): Soon<Task> {
  const { product, submission, lookUps } = candidate;
  return follow(product.findParentVideo?.(submission, lookUps, deps.tools), (parentVideo) =>
    follow(foresee(deps, candidate), (willFail) => writeTask(deps, candidate, parentVideo, willFail)),
  );
}

function writeTask(
  { tools }: EngineDeps,
  { request, product, submission, facts }: Candidate,
  parentVideo: ParentVideo | undefined,
  willFail: string | undefined,
): Task {
  const { account, now } = submission;
  const progression = progressionOf(account, product, request);
  const dueAt = firstDue(progression, now);
  const isPaidByPack = request.bill === undefined && request.priceMilli > 0;
  const packId = isPaidByPack ? choosePack(account, request.priceMilli, now)?.id : undefined;
  return {
    id: tools.mint(now - tools.random.integer(0, idLeadMs)),
    accountId: account.id,
    dialect: request.dialect,
    operation: request.operation,
    product: product.id,
    status: 'submitted',
    statusMessage: '',
    externalId: request.externalId,
    alias: request.mintAlias?.(tools),
    sent: request.sent,
    input: request.input,
    callbackUrl: request.callbackUrl,
    origin: request.origin,
    parentVideo: parentVideo && facts?.ok ? { ...parentVideo, durationMs: facts.durationMs } : parentVideo,
    examined: facts && true,
    createdAt: now,
    updatedAt: now,
    progression,
    dueAt,
    reads: 0,
    willFail,
    withoutResult: request.withoutResult,
    cancelled: undefined,
    bill: billOf(request),
    priceMilli: request.priceMilli,
    packId,
    holdsSlot: request.bill === undefined && product.takesSlot(account),
    deductionMilli: undefined,
    result: undefined,
    transitions: 1,
    version: 1,
  };
}

function takeSlot(account: Account): Account {
  const taken = copyAccount(account);
  taken.running += 1;
  return taken;
}

/** The new task with its hold and slot on the account, not yet saved. */
function acceptTask(account: Account, task: Task, request: SubmitRequest): Draft {
  const order = findOrder(account, 'task', request);
  const counted = task.holdsSlot ? takeSlot(account) : account;
  const charged = order ? useOrder(counted, order) : counted;
  const draft: Mutable<Draft> = draftOf(charged, task);
  draft.transitions = [{ from: null, to: 'submitted', at: task.createdAt }];
  if (task.packId === undefined) {
    const opened = openBill(charged, task, task.createdAt);
    draft.account = opened.account;
    draft.wallet = opened.entries;
    return draft;
  }
  const hold = book(charged, {
    kind: 'hold',
    packId: task.packId,
    amountMilli: task.priceMilli,
    heldMilli: task.priceMilli,
    at: task.createdAt,
    taskId: task.id,
  });
  draft.account = hold.account;
  draft.ledger = [hold.entry];
  return draft;
}

/** Runs an `immediate` task to its end inside the same commit. */
function finishAtOnce(deps: EngineDeps, draft: Draft, { facts }: Candidate): Draft {
  const at = draft.task.createdAt;
  const broken = facts?.ok === false && draft.task.willFail === undefined ? { willFail: facts.message } : {};
  const examined = { ...draft, task: { ...draft.task, ...broken } };
  return moveToEnd(moveToProcessing(examined, at, false, deps.tools), at, false, deps.tools);
}

/**
 * What the source turns out to be, where that is asked before the task is accepted. Outside the account's turn: a slow
 * source holds up nobody else.
 */
function examineEarly(
  deps: EngineDeps,
  request: SubmitRequest,
  product: Product,
  lookUps: LookUps,
): Soon<SourceFacts | undefined> {
  return follow(deps.store.getAccount(request.accountId), (account) => {
    if (!account || !product.examine) return undefined;
    const asked =
      account.settings['media.problems'] === 'refuse' || progressionOf(account, product, request).mode === 'immediate';
    const submission = { account, input: request.input, now: nowOf(deps, account) };
    return asked ? product.examine(submission, lookUps, deps.probe) : undefined;
  });
}

function refuse(
  deps: EngineDeps,
  { request, submission }: Candidate,
  failure: Failure,
): Soon<Extract<Outcome, { kind: 'failure' }> | 'conflict'> {
  const order = failure.code === 'content.refused' ? findOrder(submission.account, 'refuse', request) : undefined;
  if (!order) return { kind: 'failure', failure };
  const used = useOrder(submission.account, order);
  const account = { ...used, version: submission.account.version + 1 };
  return follow(deps.store.commit({ accountId: account.id, account }), (saved) =>
    saved === 'saved' ? { kind: 'failure', failure } : 'conflict',
  );
}

function accept(deps: EngineDeps, candidate: Candidate, task: Task): Soon<Outcome | 'conflict'> {
  const { account } = candidate.submission;
  const accepted = addDelivery(acceptTask(account, task, candidate.request), task.createdAt, false, deps.tools);
  const draft = task.progression.mode === 'immediate' ? finishAtOnce(deps, accepted, candidate) : accepted;
  return follow(saveDraft(deps, draft, { account: account.version, task: 0 }), (fired) =>
    fired ? { kind: 'accepted', task: draft.task } : 'conflict',
  );
}

/**
 * Makes a task of a valid request, or says why not. A refused request leaves nothing behind.
 *
 * @example await submitTask(deps, { accountId, product: 'custom-voice', checks: ['funds', 'lookups'], … })
 */
export function submitTask(deps: EngineDeps, request: SubmitRequest): Soon<Outcome> {
  const product = deps.tools.productOf(request.product);
  const lookUps = createLookUps(deps, request.accountId);
  return follow(examineEarly(deps, request, product, lookUps), (facts) =>
    inTurn<Outcome>(deps, request.accountId, (account) => {
      const submission = { account, input: request.input, now: nowOf(deps, account) };
      const candidate: Candidate = { request, product, submission, lookUps, facts };
      return follow(findRefusal(deps, candidate), (failure) =>
        failure
          ? refuse(deps, candidate, failure)
          : follow(makeTask(deps, candidate), (task) => accept(deps, candidate, task)),
      );
    }),
  );
}
