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
import type { LookUps, Product, Submission } from './products/product.ts';
import type { Progression } from './progression.ts';
import type { Account, FailOrder, Task } from './records.ts';

/** Checks the engine makes before it accepts; their order is the vendor's and stands in the dialect. */
export type AcceptanceCheck = 'funds' | 'concurrency' | 'lookups' | 'content';

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
  /** A broken rule that the vendor judges together with its look-ups. */
  readonly lookupFailure?: Failure;
}

interface Candidate {
  readonly request: SubmitRequest;
  readonly product: Product;
  readonly submission: Submission;
  readonly lookUps: LookUps;
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

async function checkExternalId(deps: EngineDeps, { request, submission }: Candidate): Promise<Failure | undefined> {
  const { settings } = submission.account;
  if (request.externalId === undefined || settings['externalIds.guard'] === 'off') return undefined;
  const holder = await deps.store.findTaskByExternalId(request.accountId, request.externalId);
  if (!holder) return undefined;
  if (holder.status === 'failed' && settings['externalIds.reuseAfterFailure'] === 'allowed') return undefined;
  return fail('external-id.taken', request.externalId);
}

async function checkLookUps(deps: EngineDeps, candidate: Candidate): Promise<Failure | undefined> {
  const { request, product, submission, lookUps } = candidate;
  if (request.lookupFailure) return request.lookupFailure;
  const failure = (await product.lookUp?.(submission, lookUps)) ?? (await checkExternalId(deps, candidate));
  if (failure || submission.account.settings['media.problems'] === 'fail-later') return failure;
  const facts = await product.examine?.(submission, lookUps, deps.probe);
  return facts?.ok === false ? fail('media.rejected', facts.message) : undefined;
}

function checkFunds({ request, submission }: Candidate): Failure | undefined {
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

async function findRefusal(deps: EngineDeps, candidate: Candidate): Promise<Failure | undefined> {
  for (const check of candidate.request.checks) {
    const failure =
      check === 'lookups'
        ? await checkLookUps(deps, candidate)
        : check === 'funds'
          ? checkFunds(candidate)
          : check === 'concurrency'
            ? checkConcurrency(candidate)
            : checkContent(candidate);
    if (failure) return failure;
  }
  return undefined;
}

function firstDue(progression: Progression, now: number): number | undefined {
  return progression.mode === 'time' ? now + Math.min(progression.processingMs, progression.finishMs) : undefined;
}

/** The most an id may be older than `created_at`. Source: observed 0 to 8 ms. */
const idLeadMs = 8;

async function makeTask(deps: EngineDeps, { request, product, submission, lookUps }: Candidate): Promise<Task> {
  const { account, now } = submission;
  const { tools } = deps;
  const wanted = account.progressions[product.id] ?? account.progressions['*'] ?? { mode: 'immediate' };
  const progression: Progression =
    wanted.mode === 'reads' && request.answersWhenFinished ? { mode: 'immediate' } : wanted;
  const dueAt = firstDue(progression, now);
  const parentVideo = await product.findParentVideo?.(submission, lookUps, tools);
  const order = findOrder(account, 'task', request);
  const packId = request.priceMilli > 0 ? choosePack(account, request.priceMilli, now)?.id : undefined;
  return {
    id: tools.mint(now - tools.random.integer(0, idLeadMs)),
    accountId: account.id,
    dialect: request.dialect,
    operation: request.operation,
    product: product.id,
    status: 'submitted',
    statusMessage: '',
    ...(request.externalId === undefined ? {} : { externalId: request.externalId }),
    input: request.input,
    ...(request.callbackUrl === undefined ? {} : { callbackUrl: request.callbackUrl }),
    origin: request.origin,
    ...(parentVideo === undefined ? {} : { parentVideo }),
    createdAt: now,
    updatedAt: now,
    progression,
    ...(dueAt === undefined ? {} : { dueAt }),
    reads: 0,
    ...(order === undefined ? {} : { willFail: order.message }),
    priceMilli: request.priceMilli,
    ...(packId === undefined ? {} : { packId }),
    holdsSlot: product.takesSlot(account),
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
  if (task.packId === undefined) return draft;
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
async function finishAtOnce(deps: EngineDeps, draft: Draft, candidate: Candidate): Promise<Draft> {
  const { product, submission, lookUps } = candidate;
  const at = draft.task.createdAt;
  const facts = await product.examine?.(submission, lookUps, deps.probe);
  const broken = facts?.ok === false && draft.task.willFail === undefined ? { willFail: facts.message } : {};
  const examined = { ...draft, task: { ...draft.task, ...broken } };
  return moveToEnd(moveToProcessing(examined, at, false, deps.tools), at, false, deps.tools);
}

async function refuse(deps: EngineDeps, { request, submission }: Candidate, failure: Failure) {
  const order = failure.code === 'content.refused' ? findOrder(submission.account, 'refuse', request) : undefined;
  if (!order) return { kind: 'failure', failure } as const;
  const used = useOrder(submission.account, order);
  const account = { ...used, version: submission.account.version + 1 };
  const saved = await deps.store.commit({ accountId: account.id, account });
  return saved === 'saved' ? ({ kind: 'failure', failure } as const) : 'conflict';
}

/**
 * Makes a task of a valid request, or says why not. A refused request leaves nothing behind.
 *
 * @example await submitTask(deps, { accountId, product: 'custom-voice', checks: ['funds', 'lookups'], … })
 */
export function submitTask(deps: EngineDeps, request: SubmitRequest): Promise<Outcome> {
  const product = deps.tools.productOf(request.product);
  const lookUps = createLookUps(deps, request.accountId);
  return inTurn<Outcome>(deps, request.accountId, async (account) => {
    const submission = { account, input: request.input, now: nowOf(deps, account) };
    const candidate: Candidate = { request, product, submission, lookUps };
    const failure = await findRefusal(deps, candidate);
    if (failure) return refuse(deps, candidate, failure);
    const task = await makeTask(deps, candidate);
    const accepted = addDelivery(acceptTask(account, task, request), task.createdAt, false, deps.tools);
    const draft = task.progression.mode === 'immediate' ? await finishAtOnce(deps, accepted, candidate) : accepted;
    const fired = await saveDraft(deps, draft, { account: account.version, task: 0 });
    if (!fired) return 'conflict';
    return { kind: 'accepted', task: { ...draft.task, version: 1 } };
  });
}
