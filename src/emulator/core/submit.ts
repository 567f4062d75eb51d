/**
 * Turning a valid request into a task: funds, concurrency, look-ups and content are checked in the dialect's order; once
 * nothing speaks against it, one commit of task, hold and callback.
 */
import type { Price } from '../../contracts/spec/ground-facts.ts';
import { amountOf, rulesByLength } from '../../contracts/spec/ground-facts.ts';
import type { Mutable, Progression, Account, FailOrder, Task, Video, Voice } from './records.ts';
import { timeOf } from './records.ts';
import type { Context, Decider, Decision, Vendors } from './decider.ts';
import type { Failure } from './failures.ts';
import { fail } from './failures.ts';
import type { BillTerms } from './funds.ts';
import { book, choosePayer, concurrencyLimit, openBill, refuseBill, statusOfPack } from './funds.ts';
import type { Chance } from './chance.ts';
import type { Outcome } from './outcome.ts';
import type { Links, Preparation, Product, Submission, LookRequest, SourceFacts } from './products/product.ts';
import {
  judgeOwnSource,
  judgeSource,
  measuresWork,
  sourceOwners,
  sourceToLookAt,
  sourceVideoId,
  textOf,
} from './products/product.ts';
import type { Reads } from './reads.ts';
import {
  countOf,
  isKnown,
  livingVoicesOf,
  makersOf,
  owner,
  taskByExternalId,
  tasksOf,
  videoById,
  voicesByIds,
} from './reads.ts';
import { outputIdsOf } from './result-files.ts';
import type { Draft } from './transitions.ts';
import { addDelivery, beginDraft, toEnd, toProcessing, transitionOf } from './transitions.ts';

/** Checks made before a task is accepted; their order is the vendor's and stands in the dialect. */
export type AcceptanceCheck = 'funds' | 'concurrency' | 'rules' | 'lookups' | 'names' | 'content';

/** Checks that a gateway leaves to its upstream, which is asked after the gateway has answered: the task fails. */
export interface LateChecks {
  readonly checks: readonly AcceptanceCheck[];
  /** The text the task fails with. */
  readonly wordFailure: (failure: Failure) => string;
}

export interface SubmitCommand {
  readonly accountId: string;
  readonly dialect: string;
  readonly operation: string;
  readonly product: string;
  readonly price: Price;
  readonly input: Readonly<Record<string, unknown>>;
  readonly externalId?: string | undefined;
  readonly callbackUrl?: string | undefined;
  readonly origin: string;
  /** The caller waits for the end: the task could not be read on, so counting reads means at once. */
  readonly answersWhenFinished: boolean;
  readonly checks: readonly AcceptanceCheck[];
  /** A broken rule that the vendor judges together with its look-ups: the check `rules`. */
  readonly lookupFailure?: Failure | undefined;
  readonly late?: LateChecks | undefined;
  /** How a gateway is paid; without it the account's packs pay and tasks take its slots. */
  readonly bill?: BillTerms | undefined;
  /** Micro-USD a unit, where cash may pay for what no pack can. */
  readonly cashPerUnit?: number | undefined;
  /** Makes the gateway's own id of a task. */
  readonly mintAlias?: ((chance: Chance) => string) | undefined;
  readonly sent?: string | undefined;
  readonly withoutResult?: boolean | undefined;
  /** How much older its id is than the time it was made: the least and the most. */
  readonly idLeadMs?: readonly [least: number, most: number] | undefined;
  /** How the task moves, instead of as the account's tasks do. */
  readonly progression?: Progression | undefined;
  /** Id of the task instead of a new one; it must be free. */
  readonly taskId?: string | undefined;
  /** Dialects whose work is not known here. */
  readonly strangers?: readonly string[] | undefined;
  /** What was seen behind the URL of the source, where it was inspected before the task is accepted. */
  readonly seen?: SourceFacts | undefined;
}

interface Loaded {
  readonly account: Account;
  /** Who has the external id. */
  readonly holder: Task | undefined;
  readonly video: Video | undefined;
  /** How many custom voices the account has, where the product asks for them, and how many of the name. */
  readonly living?: number | undefined;
  readonly namesakes?: number | undefined;
  /** Tasks of those voices that are not known here. */
  readonly foreign?: readonly Task[] | undefined;
  /** Voices that the request names. */
  readonly named?: readonly Voice[] | undefined;
  readonly makers?: readonly Task[] | undefined;
  /** How many tasks the account has, where that has a limit. */
  readonly tasks?: number | undefined;
}

interface Candidate {
  readonly command: SubmitCommand;
  readonly product: Product;
  readonly submission: Submission;
  readonly holder: Task | undefined;
  /** What the source turned out to be, where that is asked before the task is accepted. */
  readonly facts: SourceFacts | undefined;
  readonly work: Preparation;
  /** What the work costs as far as its length is known. */
  readonly priceMilli: number;
}

const matchesOrder = (order: FailOrder, command: SubmitCommand) =>
  (order.product === undefined || order.product === command.product) &&
  (order.externalTaskId === undefined || order.externalTaskId === command.externalId);

/** The first order of the kind that hits this request. */
const findOrder = (account: Account, kind: FailOrder['kind'], command: SubmitCommand) =>
  account.failOrders.find((order) => order.kind === kind && matchesOrder(order, command));

/** The orders of the account when one of them has hit once more. */
const useOrder = ({ failOrders }: Account, order: FailOrder): readonly FailOrder[] =>
  failOrders.flatMap((other) => {
    if (other !== order) return other;
    return order.remaining > 1 ? { ...order, remaining: order.remaining - 1 } : [];
  });

function checkExternalId({ command, submission, holder }: Candidate): Failure | undefined {
  const { settings } = submission.account;
  if (!holder || command.externalId === undefined || settings['externalIds.guard'] !== 'on') return undefined;
  if (holder.status === 'failed' && settings['externalIds.reuseAfterFailure'] === 'allowed') return undefined;
  return fail('external-id.taken', command.externalId);
}

function checkSource({ facts, submission }: Candidate): Failure | undefined {
  const refuses = submission.account.settings['media.problems'] === 'refuse';
  if (!refuses || facts?.ok !== false) return undefined;
  return { ...fail('media.rejected', facts.message), counted: `What was found: ${facts.message}` };
}

/** What the work costs, and the most that one pack has for it. */
function countUnits({ account, now }: Submission, priceMilli: number): string {
  const online = account.packs.filter((pack) => statusOfPack(pack, now) === 'online');
  const free = Math.max(0, ...online.map(({ remainingMilli, heldMilli }) => remainingMilli - heldMilli));
  const held = online.reduce((sum, { heldMilli }) => sum + heldMilli, 0);
  const running = held > 0 ? `, ${held / 1000} held for running tasks` : '';
  return `Needed: ${priceMilli / 1000} ${priceMilli === 1000 ? 'unit' : 'units'}; available: ${free / 1000} (${online.length} active ${online.length === 1 ? 'pack' : 'packs'}${running}).`;
}

function checkFunds({ command, submission, priceMilli }: Candidate): Failure | undefined {
  const { bill, dialect } = command;
  if (bill) return refuseBill(submission.account, dialect, bill);
  if (priceMilli === 0) return undefined;
  const pays = choosePayer(submission.account, command, priceMilli, submission.now);
  return pays ? undefined : { ...fail('funds.exhausted'), counted: countUnits(submission, priceMilli) };
}

function checkConcurrency({ product, submission }: Candidate): Failure | undefined {
  if (!product.takesSlot(submission.account)) return undefined;
  const limit = concurrencyLimit(submission.account, submission.now);
  const { running } = submission.account;
  if (limit === undefined || running < limit) return undefined;
  return {
    ...fail('concurrency.exceeded'),
    counted: `Running: ${running}; limit: ${limit} (the highest concurrency of the active packs).`,
  };
}

/** Whether the account has as many tasks as it may have. No vendor is known to have such a limit: it bounds memory. */
function checkTasks({ settings }: Account, tasks = 0): Failure | undefined {
  const most = settings['tasks.most'];
  if (most === 0 || tasks < most) return undefined;
  const instead =
    `The account has ${tasks} ${tasks === 1 ? 'task' : 'tasks'}, and its setting tasks.most allows ${most}. Nothing of the request is wrong: reset the ` +
    'tasks of the account, or raise the setting (0 = any number).';
  return { ...fail('concurrency.exceeded'), instead };
}

function checkContent({ command, submission }: Candidate): Failure | undefined {
  const order = findOrder(submission.account, 'refuse', command);
  return order && { ...fail(order.as ?? 'content.refused', order.message), isOrdered: true, orderId: order.id };
}

type Check = (candidate: Candidate, vendors: Vendors) => Failure | undefined;

const checks: Readonly<Record<AcceptanceCheck, Check>> = {
  funds: checkFunds,
  concurrency: checkConcurrency,
  rules: ({ command }) => command.lookupFailure,
  lookups: (candidate, vendors) =>
    candidate.product.lookUp?.(candidate.submission, vendors) ?? checkExternalId(candidate) ?? checkSource(candidate),
  // For planted tasks: what they work on need not exist.
  names: checkExternalId,
  content: checkContent,
};

/** The first failure that the checks find, in their order. */
function findFailure(
  candidate: Candidate,
  vendors: Vendors,
  names: readonly AcceptanceCheck[],
  except?: readonly AcceptanceCheck[],
): Failure | undefined {
  for (const name of names) {
    const failure = except?.includes(name) === true ? undefined : checks[name](candidate, vendors);
    if (failure) return failure;
  }
  return undefined;
}

/** What a gateway's upstream is going to refuse the task for, when that is certain already. */
const foresee = (candidate: Candidate, vendors: Vendors): Failure | undefined =>
  candidate.command.late && findFailure(candidate, vendors, candidate.command.late.checks);

/** The text with which a task is going to fail: an injected failure goes before a foreseen one. */
function wordEnd({ command, submission }: Candidate, foreseen: Failure | undefined): string | undefined {
  const order = findOrder(submission.account, 'task', command);
  return order ? order.message : foreseen && command.late?.wordFailure(foreseen);
}

/** What a gateway charges for the task; official ones are paid from packs. */
function billOf({ bill }: SubmitCommand): Task['bill'] {
  if (!bill) return undefined;
  const { checked: _checked, ...terms } = bill;
  return { ...terms, state: 'open' };
}

/** What of a request says how its task moves. */
type Mover = Pick<SubmitCommand, 'product' | 'progression' | 'answersWhenFinished'>;

function progressionOf({ progressions }: Account, { product, progression, answersWhenFinished }: Mover): Progression {
  const wanted = progression ?? progressions[product] ?? progressions['*'] ?? { mode: 'immediate' };
  return wanted.mode === 'reads' && answersWhenFinished ? { mode: 'immediate' } : wanted;
}

function firstDue(progression: Progression, now: number): number | undefined {
  return progression.mode === 'time' ? now + Math.min(progression.processingMs, progression.finishMs) : undefined;
}

/** How much older an id is than `created_at`. Source: observed 0 to 8 ms. */
const usualLeadMs = [0, 8] as const;

/** Whether a request's source is examined before its task is accepted: its problems refuse it, or it ends at once. */
const asksEarly = (account: Account, mover: Mover): boolean =>
  account.settings['media.problems'] === 'refuse' || progressionOf(account, mover).mode === 'immediate';

/** The source that must be looked at before a request can be decided; `undefined` when there is none. */
export function sourceOfSubmit(
  account: Account,
  command: Mover & Pick<SubmitCommand, 'input'>,
  vendors: Pick<Vendors, 'productOf'>,
): LookRequest | undefined {
  const product = vendors.productOf(command.product);
  if (!product.source || !asksEarly(account, command)) return undefined;
  return sourceToLookAt(product, account, command.input);
}

/** The price, where the length of the work changes what it comes to. */
const rateOf = (price: Price): Price | undefined => (rulesByLength.has(price.rule) ? price : undefined);

/** What work costs as far as its length is known. */
const costOf = (price: Price, workMs = 0): number => (rateOf(price) ? amountOf(price, workMs) : price.milliUnits);

function makeTask(candidate: Candidate, foreseen: Failure | undefined, { chance }: Context): Mutable<Task> {
  const { command, product, submission, facts, priceMilli } = candidate;
  const { account, now } = submission;
  const { parentVideo, workMs, soundOf, boundVoice } = candidate.work;
  const willFail = wordEnd(candidate, foreseen) ?? (facts?.ok === false ? facts.message : undefined);
  const progression = progressionOf(account, command);
  const dueAt = firstDue(progression, now);
  const isPaidByPack = command.bill === undefined && priceMilli > 0;
  const payer = isPaidByPack ? choosePayer(account, command, priceMilli, now) : undefined;
  return {
    id: command.taskId ?? chance.mint(now - chance.random.integer(...(command.idLeadMs ?? usualLeadMs))),
    accountId: account.id,
    dialect: command.dialect,
    operation: command.operation,
    product: product.id,
    status: 'submitted',
    statusMessage: '',
    externalId: command.externalId,
    alias: command.mintAlias?.(chance),
    sent: command.sent,
    input: command.input,
    callbackUrl: command.callbackUrl,
    origin: command.origin,
    parentVideo,
    workMs,
    soundOf,
    boundVoice,
    examined: facts && true,
    createdAt: now,
    updatedAt: now,
    progression,
    dueAt,
    reads: 0,
    willFail,
    withoutResult: command.withoutResult,
    cancelled: undefined,
    bill: billOf(command) ?? payer?.cash,
    priceMilli,
    rate: rateOf(command.price),
    packId: payer?.packId,
    holdsSlot: command.bill === undefined && product.takesSlot(account),
    deductionMilli: undefined,
    result: undefined,
    transitions: 1,
    version: 1,
  };
}

/** The new task with its hold and slot on the account. */
function acceptTask(draft: Draft, task: Task, order: FailOrder | undefined): void {
  const { account } = draft;
  if (task.holdsSlot) account.running += 1;
  if (order) account.failOrders = useOrder(account, order);
  draft.tasks.push(task);
  draft.events.push(transitionOf(task, null, task.createdAt));
  if (task.packId === undefined) {
    const opened = openBill(account, task, task.createdAt);
    draft.account = opened.account;
    draft.wallet = [...opened.entries];
    return;
  }
  const hold = book(account, {
    kind: 'hold',
    packId: task.packId,
    amountMilli: task.priceMilli,
    heldMilli: task.priceMilli,
    at: task.createdAt,
    taskId: task.id,
  });
  draft.account = hold.account;
  draft.ledger = [hold.entry];
}

function refuse({ command, submission }: Candidate, failure: Failure): Decision<Outcome> {
  const { account } = submission;
  const outcome: Outcome = { kind: 'failure', failure };
  const order = failure.isOrdered ? findOrder(account, 'refuse', command) : undefined;
  if (!order) return { outcome };
  const used = { ...account, failOrders: useOrder(account, order), version: account.version + 1 };
  return { outcome, changes: { accountId: account.id, account: used } };
}

function accept(candidate: Candidate, context: Context): Decision<Outcome> {
  const { account } = candidate.submission;
  const foreseen = foresee(candidate, context.vendors);
  const order = findOrder(account, 'task', candidate.command);
  const task = makeTask(candidate, foreseen, context);
  const draft = beginDraft(account);
  acceptTask(draft, task, order);
  const moving = { draft, task, hasPending: false };
  const at = task.createdAt;
  addDelivery(moving, at, context);
  if (task.progression.mode === 'immediate') {
    // To its end inside the same commit.
    toProcessing(moving, at, context);
    toEnd(moving, at, context);
  }
  return { outcome: { kind: 'accepted', task, foreseen, orderId: order?.id }, changes: draft };
}

/** The work as it is once its source is known. */
function measure(work: Preparation, candidate: Pick<Candidate, 'product' | 'command' | 'facts'>): Preparation {
  const { product, command, facts } = candidate;
  if (facts?.ok !== true || !measuresWork(product, command.input)) return work;
  const { durationMs } = facts;
  const { parentVideo, workMs } = work;
  return {
    ...work,
    parentVideo: parentVideo && { ...parentVideo, durationMs },
    workMs: workMs === undefined ? undefined : durationMs,
  };
}

const none: readonly never[] = [];
const noLinks: Links = {};
const noWork: Preparation = {};

/** The request with what its ids lead to, without what is not known where it came in. Results are public by their URLs. */
function lookUp(loaded: Loaded, product: Product, command: SubmitCommand, now: number): Submission {
  const { account, video, named = none, makers = none, living, namesakes, foreign = none } = loaded;
  const { strangers = none, input } = command;
  if (strangers.length === 0 || (makers.length === 0 && foreign.length === 0))
    return { account, input, now, video, voices: named, makers, living, namesakes };
  const hidden = makers.filter((task) => !isKnown(task, strangers));
  const isHidden = (id: string) => hidden.some((task) => outputIdsOf(task).includes(id));
  const others = foreign.filter(({ origin }) => origin !== '');
  const same = others.filter((task) => textOf(task.input, 'voice_name') === textOf(input, 'voice_name'));
  const publicOwners = sourceOwners(product, input);
  return {
    account,
    input,
    now,
    video: video && isHidden(video.id) ? undefined : video,
    voices: named.filter(({ id }) => !isHidden(id)),
    makers: makers.filter((task) => !hidden.includes(task) || publicOwners.includes(task.id)),
    living: living === undefined ? undefined : living - others.length,
    namesakes: namesakes === undefined ? undefined : namesakes - same.length,
  };
}

/**
 * Makes a task of a valid request, or says why not. A refused request leaves nothing behind.
 *
 * @example shell.run(submitTask, { accountId, product: 'custom-voice', checks: ['funds', 'lookups'], … })
 */
export const submitTask: Decider<SubmitCommand, Loaded, Outcome> = {
  reads({ accountId, externalId, strangers }): Reads<Loaded> {
    return {
      account: owner(accountId),
      holder: externalId === undefined ? undefined : taskByExternalId(accountId, externalId, strangers),
    };
  },
  readsMore({ account }, command, vendors): Reads<Loaded> | undefined {
    const product = vendors.productOf(command.product);
    const videoId = sourceVideoId(product, command.input);
    const newVoice = product.newVoiceOf?.(account, command.input);
    const { voices = none, makers: linked = none } = product.linksOf?.(command.input) ?? noLinks;
    const { strangers = none } = command;
    // Who made a voice or a video is asked where that makes a difference.
    const made = strangers.length === 0 ? none : [...voices, ...(videoId === undefined ? none : [videoId])];
    const makers = [...linked, ...made, ...sourceOwners(product, command.input)];
    const isLimited = account.settings['tasks.most'] > 0;
    if (videoId === undefined && !newVoice && !isLimited && voices.length + makers.length === 0) return undefined;
    const foreign = { product: command.product, status: 'succeed', hidesDeletedVoices: true, dialects: strangers };
    return {
      video: videoId === undefined ? undefined : videoById(account.id, videoId),
      living: newVoice && livingVoicesOf(account.id),
      namesakes: newVoice?.name === undefined ? undefined : livingVoicesOf(account.id, newVoice.name),
      foreign: newVoice && strangers.length > 0 ? tasksOf(account.id, foreign) : undefined,
      named: voices.length === 0 ? undefined : voicesByIds(voices),
      makers: makers.length === 0 ? undefined : makersOf(account.id, makers),
      tasks: isLimited ? countOf(tasksOf(account.id)) : undefined,
    };
  },
  decide(loaded, command, context): Decision<Outcome> {
    const { account, holder, tasks } = loaded;
    const { vendors, wall, chance } = context;
    const product = vendors.productOf(command.product);
    const now = timeOf(account.clock, wall);
    const submission = lookUp(loaded, product, command, now);
    const early = product.source && asksEarly(account, command);
    const seen = early ? judgeSource(product, submission, command.seen) : undefined;
    const facts = command.seen ? seen : (judgeOwnSource(product, submission) ?? seen);
    // Before the task's own id: with a seed, the same calls draw the same ids.
    const work = measure(product.prepare?.(submission, chance, vendors) ?? noWork, { product, command, facts });
    const priceMilli = costOf(command.price, work.workMs);
    const candidate: Candidate = { command, product, submission, holder, facts, work, priceMilli };
    const failure = checkTasks(account, tasks) ?? findFailure(candidate, vendors, command.checks, command.late?.checks);
    return failure ? refuse(candidate, failure) : accept(candidate, context);
  },
};
