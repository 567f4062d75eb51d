/**
 * What the engine checks before it makes a task of a request: funds, concurrency, look-ups and content, in the dialect's
 * order. Nothing here changes anything.
 */
import type { EngineDeps } from './engine-context.ts';
import type { Failure } from './failures.ts';
import { fail } from './failures.ts';
import { choosePack, concurrencyLimit } from './funds.ts';
import type { SourceFacts } from './ports.ts';
import type { LookUps, MintTools, Product, Submission } from './products/product.ts';
import type { Account, FailOrder } from './records.ts';
import type { Settings } from './settings.ts';
import type { Soon } from './soon.ts';
import { follow } from './soon.ts';
import type { BillTerms } from './wallet.ts';
import { canPay } from './wallet.ts';

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

export interface Candidate {
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
export const findOrder = (account: Account, kind: FailOrder['kind'], request: SubmitRequest) =>
  account.failOrders.find((order) => order.kind === kind && matchesOrder(order, request));

export function useOrder(account: Account, order: FailOrder): Account {
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
  for (let index = from; index < names.length; index += 1) {
    const name = names[index];
    const judged = name && checks[name](deps, candidate);
    if (judged instanceof Promise) {
      return judged.then((failure) => failure ?? findFailure(deps, candidate, names, index + 1));
    }
    if (judged) return judged;
  }
  return undefined;
}

/** Refusals of the submit itself: what a gateway leaves to its upstream is no reason to refuse. */
export function findRefusal(deps: EngineDeps, candidate: Candidate): Soon<Failure | undefined> {
  const { checks: wanted, late } = candidate.request;
  return findFailure(deps, candidate, late ? wanted.filter((name) => !late.checks.includes(name)) : wanted);
}

/** The text with which a task is going to fail, when that is certain already. */
export function foresee(deps: EngineDeps, candidate: Candidate): Soon<string | undefined> {
  const { request, submission } = candidate;
  const { late } = request;
  const order = findOrder(submission.account, 'task', request);
  if (order || !late) return order?.message;
  return follow(findFailure(deps, candidate, late.checks), (failure) => failure && late.wordFailure(failure));
}
