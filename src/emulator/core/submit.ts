/**
 * Turning a valid request into a task: funds, concurrency, look-ups and content in the dialect's order, then one commit
 * of task, hold and callback.
 */
import type { EngineDeps } from './engine-context.ts';
import { createLookUps, inTurn, nowOf, saveDraft } from './engine-context.ts';
import type { Failure } from './failures.ts';
import { fail } from './failures.ts';
import { book, choosePack, concurrencyLimit } from './funds.ts';
import type { Draft } from './moves.ts';
import { addDelivery, draftOf, moveToEnd, moveToProcessing } from './moves.ts';
import type { Outcome } from './outcome.ts';
import type { SourceFacts } from './ports.ts';
import type { Soon } from './soon.ts';
import { follow } from './soon.ts';
import type { LookUps, MintTools, Product, Submission } from './products/product.ts';
import type { Progression } from './progression.ts';
import type { Account, FailOrder, ParentVideo, Task } from './records.ts';
import type { BillTerms } from './wallet.ts';
import { canPay, openBill } from './wallet.ts';
import type { Settings } from './settings.ts';

/** Checks the engine makes before it accepts; their order is the vendor's and stands in the dialect. */
export type AcceptanceCheck = 'funds' | 'concurrency' | 'rules' | 'lookups' | 'content';

/** Checks that a gateway leaves to its upstream, which is asked after the gateway has answered: the task fails. */
export interface LateChecks {
  readonly checks: readonly AcceptanceCheck[];
  /** The text the task fails with. */
  readonly wordFailure: (failure: Failure) => string;
}

export interface SubmitRequest {
  readonly accountId: string;
  readonly dialect: string;
  readonly operation: string;
  readonly product: string;
  readonly priceMilli: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly externalId?: string;
  readonly callbackUrl?: string;
  readonly origin: string;
  /** The caller waits for the end: nobody could read the task on, so counting reads means at once. */
  readonly answersWhenFinished: boolean;
  readonly checks: readonly AcceptanceCheck[];
  /** A broken rule that the vendor judges together with its look-ups: the check `rules`. */
  readonly lookupFailure?: Failure;
  readonly late?: LateChecks;
  /** How a gateway is paid; without it the account's packs pay and tasks take its slots. */
  readonly bill?: BillTerms;
  /** Makes the gateway's own id of a task. */
  readonly mintAlias?: (tools: MintTools) => string;
  readonly sent?: Readonly<Record<string, unknown>>;
  readonly withoutResult?: boolean;
}

interface Candidate {
  readonly request: SubmitRequest;
  readonly product: Product;
  readonly submission: Submission;
  readonly lookUps: LookUps;
  /** What the source turned out to be, where that was asked before. */
  readonly facts: SourceFacts | undefined;
}

const matchesOrder = (order: FailOrder, request: SubmitRequest) =>
  (order.product === undefined || order.product === request.product) &&
  (order.externalTaskId === undefined || order.externalTaskId === request.externalId);

/** The first order of the kind that hits this request. */
const findOrder = (account: Account, kind: FailOrder['kind'], request: SubmitRequest) =>
  account.failOrders.find((order) => order.kind === kind && matchesOrder(order, request));

function useOrder(account: Account, order: FailOrder): Account {
  const failOrders = account.failOrders.flatMap((other) => {
    if (other !== order) return other;
    return order.remaining > 1 ? { ...order, remaining: order.remaining - 1 } : [];
  });
  return { ...account, failOrders };
}

function checkExternalId(deps: EngineDeps, request: SubmitRequest, settings: Settings): Soon<Failure | undefined> {
  const { accountId, externalId } = request;
  if (externalId === undefined || settings['externalIds.guard'] !== 'on') return undefined;
  return follow(deps.store.findTaskByExternalId(accountId, externalId), (holder) => {
    if (!holder) return undefined;
    if (holder.status === 'failed' && settings['externalIds.reuseAfterFailure'] === 'allowed') return undefined;
    return fail('external-id.taken', externalId);
  });
}

function checkSource({ facts }: Candidate): Failure | undefined {
  return facts?.ok === false ? fail('media.rejected', facts.message) : undefined;
}

function checkLookUps(deps: EngineDeps, candidate: Candidate): Soon<Failure | undefined> {
  const { request, product, submission, lookUps } = candidate;
  const { settings } = submission.account;
  return follow(product.lookUp?.(submission, lookUps), (failure) => {
    if (failure) return failure;
    return follow(checkExternalId(deps, request, settings), (taken) => {
      return taken ?? (settings['media.problems'] === 'refuse' ? checkSource(candidate) : undefined);
    });
  });
}

function checkFunds({ request, submission }: Candidate): Failure | undefined {
  const { bill, dialect } = request;
  if (bill) return canPay(submission.account, dialect, bill) ? undefined : fail('funds.exhausted');
  if (request.priceMilli === 0) return undefined;
  return choosePack(submission.account, request.priceMilli, submission.now) ? undefined : fail('funds.exhausted');
}

function checkConcurrency({ product, submission }: Candidate): Failure | undefined {
  if (!product.takesSlot(submission.account)) return undefined;
  const limit = concurrencyLimit(submission.account, submission.now);
  return limit !== undefined && submission.account.running >= limit ? fail('concurrency.exceeded') : undefined;
}

function checkContent({ request, submission }: Candidate): Failure | undefined {
  const order = findOrder(submission.account, 'refuse', request);
  return order && fail('content.refused', order.message);
}

type Check = (deps: EngineDeps, candidate: Candidate) => Soon<Failure | undefined>;

const checks: Readonly<Record<AcceptanceCheck, Check>> = {
  funds: (_deps, candidate) => checkFunds(candidate),
  concurrency: (_deps, candidate) => checkConcurrency(candidate),
  rules: (_deps, { request }) => request.lookupFailure,
  lookups: checkLookUps,
  content: (_deps, candidate) => checkContent(candidate),
};

/** The first failure that the checks find, in their order from `from` on. */
function findFailure(
  deps: EngineDeps,
  candidate: Candidate,
  names: readonly AcceptanceCheck[],
  from = 0,
): Soon<Failure | undefined> {
  const name = names[from];
  if (name === undefined) return undefined;
  return follow(checks[name](deps, candidate), (failure) => failure ?? findFailure(deps, candidate, names, from + 1));
}

/** Refusals of the submit itself: what a gateway leaves to its upstream is no reason to refuse. */
function findRefusal(deps: EngineDeps, candidate: Candidate): Soon<Failure | undefined> {
  const { checks: wanted, late } = candidate.request;
  return findFailure(deps, candidate, late ? wanted.filter((name) => !late.checks.includes(name)) : wanted);
}

/** The text with which a task is going to fail, when that is certain already. */
function foresee(deps: EngineDeps, candidate: Candidate): Soon<string | undefined> {
  const { request, submission } = candidate;
  const { late } = request;
  const order = findOrder(submission.account, 'task', request);
  if (order || !late) return order?.message;
  return follow(findFailure(deps, candidate, late.checks), (failure) => failure && late.wordFailure(failure));
}

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
  { request, product, submission }: Candidate,
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
    parentVideo,
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
    version: 0,
  };
}

/** The new task with its hold and slot on the account, not yet saved. */
function acceptTask(account: Account, task: Task, request: SubmitRequest): Draft {
  const order = findOrder(account, 'task', request);
  const counted = task.holdsSlot ? { ...account, running: account.running + 1 } : account;
  const charged = order ? useOrder(counted, order) : counted;
  const draft: Draft = {
    ...draftOf(charged, task),
    transitions: [{ from: null, to: 'submitted', at: task.createdAt }],
  };
  if (task.packId === undefined) {
    const opened = openBill(charged, task, task.createdAt);
    return { ...draft, account: opened.account, wallet: opened.entries };
  }
  const hold = book(charged, {
    kind: 'hold',
    packId: task.packId,
    amountMilli: task.priceMilli,
    heldMilli: task.priceMilli,
    at: task.createdAt,
    taskId: task.id,
  });
  return { ...draft, account: hold.account, ledger: [hold.entry] };
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
    fired ? { kind: 'accepted', task: { ...draft.task, version: 1 } } : 'conflict',
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
