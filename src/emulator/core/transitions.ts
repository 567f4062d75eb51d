/**
 * Status changes of a task as plain values: the new task, what it does to the account, and everything that is saved
 * with it (ledger entries, voices, videos, the callback it causes).
 */
import { amountOf } from '../../contracts/spec/ground-facts.ts';
import type {
  Mutable,
  Account,
  Delivery,
  LedgerEntry,
  Task,
  TaskStatus,
  Video,
  Voice,
  WalletEntry,
} from './records.ts';
import { copyAccount, copyTask } from './records.ts';
import type { Changes, Context, Event } from './decider.ts';
import type { TransitionEvent } from './journal.ts';
import { book, closeBill } from './funds.ts';
import type { Yield } from './products/product.ts';

/** An account and one of its tasks on the way to being saved, with what they drag along. */
export interface Draft {
  readonly account: Account;
  readonly task: Task;
  /** Version of the task as it was loaded; 0 for a new one. */
  readonly loadedVersion: number;
  /** A callback of the task has not been delivered yet: the next one waits behind it. */
  readonly hasPending: boolean;
  readonly ledger: readonly LedgerEntry[];
  readonly wallet: readonly WalletEntry[];
  readonly voices: readonly Voice[];
  readonly videos: readonly Video[];
  readonly deliveries: readonly Delivery[];
  /** Status changes made by this draft, in order. */
  readonly events: readonly TransitionEvent[];
}

const none: readonly never[] = [];

export const draftOf = (account: Account, task: Task, loadedVersion: number, hasPending: boolean): Mutable<Draft> => ({
  account,
  task,
  loadedVersion,
  hasPending,
  ledger: none,
  wallet: none,
  voices: none,
  videos: none,
  deliveries: none,
  events: none,
});

const copyDraft = (draft: Draft): Mutable<Draft> => ({
  account: draft.account,
  task: draft.task,
  loadedVersion: draft.loadedVersion,
  hasPending: draft.hasPending,
  ledger: draft.ledger,
  wallet: draft.wallet,
  voices: draft.voices,
  videos: draft.videos,
  deliveries: draft.deliveries,
  events: draft.events,
});

/** The draft with another task. */
export function withTask(draft: Draft, task: Task): Draft {
  const next = copyDraft(draft);
  next.task = task;
  return next;
}

function withVersion(task: Task, version: number): Task {
  if (task.version === version) return task;
  const next = copyTask(task);
  next.version = version;
  return next;
}

/**
 * What drafts save that were made one on top of the other, as one commit.
 *
 * @param loadedVersion version of the account as it was loaded
 */
export function changesOf(drafts: readonly Draft[], loadedVersion: number): Changes | undefined {
  const last = drafts.at(-1);
  if (!last) return undefined;
  const account = copyAccount(last.account);
  account.version = loadedVersion + 1;
  const tasks = drafts.map((draft) => withVersion(draft.task, draft.loadedVersion + 1));
  const { voices, videos, ledger, wallet, deliveries, events } = drafts.length === 1 ? last : joinDrafts(drafts);
  return { accountId: account.id, account, tasks, voices, videos, ledger, wallet, deliveries, events };
}

function joinDrafts(drafts: readonly Draft[]) {
  const joined = {
    voices: [] as Voice[],
    videos: [] as Video[],
    ledger: [] as LedgerEntry[],
    wallet: [] as WalletEntry[],
    deliveries: [] as Delivery[],
    events: [] as Event[],
  };
  for (const draft of drafts) {
    joined.voices.push(...draft.voices);
    joined.videos.push(...draft.videos);
    joined.ledger.push(...draft.ledger);
    joined.wallet.push(...draft.wallet);
    joined.deliveries.push(...draft.deliveries);
    joined.events.push(...draft.events);
  }
  return joined;
}

/** Adds the delivery that a status change causes, waiting behind an earlier one of the same task. */
export function addDelivery(draft: Draft, at: number, { vendors, chance }: Context): Draft {
  const { task, account } = draft;
  if (task.callbackUrl === undefined) return draft;
  if (!vendors.callbackPolicyOf(task.dialect, account, task.operation).statuses.includes(task.status)) return draft;
  const body = vendors.encodeCallback(task, account);
  if (body === undefined) return draft;
  const waits = draft.hasPending || draft.deliveries.length > 0;
  const delivery: Delivery = {
    id: chance.newDeliveryId(),
    accountId: account.id,
    taskId: task.id,
    dialect: task.dialect,
    number: task.transitions,
    taskStatus: task.status,
    url: task.callbackUrl,
    body,
    createdAt: at,
    state: 'pending',
    attempts: 0,
    dueAt: waits ? undefined : at,
    version: 1,
  };
  const next = copyDraft(draft);
  next.deliveries = [...draft.deliveries, delivery];
  return next;
}

function freeSlot(account: Account): Account {
  const freed = copyAccount(account);
  freed.running -= 1;
  return freed;
}

/** Takes or gives back what was held, and frees the slot. A gateway's bill is settled instead of a pack. */
function settleFunds(draft: Draft, at: number, succeeded: boolean): Draft {
  const { task } = draft;
  const account = task.holdsSlot ? freeSlot(draft.account) : draft.account;
  const settled = copyDraft(draft);
  settled.account = account;
  if (task.bill) {
    const end = succeeded ? { deductionMilli: task.deductionMilli ?? task.priceMilli } : 'failed';
    const closed = closeBill(account, task, end, at);
    settled.account = closed.account;
    settled.task = closed.task;
    settled.wallet = [...draft.wallet, ...closed.entries];
    return settled;
  }
  if (!account.packs.some(({ id }) => id === task.packId) || task.packId === undefined) return settled;
  const movement = book(account, {
    kind: succeeded ? 'settle' : 'release',
    packId: task.packId,
    amountMilli: task.deductionMilli ?? task.priceMilli,
    heldMilli: task.priceMilli,
    at,
    taskId: task.id,
    ...(succeeded ? { taskMadeAt: task.createdAt } : {}),
  });
  settled.account = movement.account;
  settled.ledger = [...draft.ledger, movement.entry];
  return settled;
}

/** What a status change brings beside the status; what is not named stays, but for the due time. */
type StatusChange = Partial<Pick<Task, 'dueAt' | 'statusMessage' | 'result' | 'deductionMilli' | 'cancelled'>>;

function changeStatus(draft: Draft, to: TaskStatus, at: number, change: StatusChange): Mutable<Draft> {
  const task = copyTask(draft.task);
  task.status = to;
  task.statusMessage = change.statusMessage ?? task.statusMessage;
  task.dueAt = change.dueAt;
  task.cancelled = change.cancelled ?? task.cancelled;
  task.deductionMilli = change.deductionMilli ?? task.deductionMilli;
  task.result = change.result ?? task.result;
  task.updatedAt = at;
  task.transitions += 1;
  task.version = draft.loadedVersion + 1;
  const next = copyDraft(draft);
  next.task = task;
  next.events = [...draft.events, transitionOf(task, draft.task.status, at)];
  return next;
}

/** @param from the status before; `null` for a new task */
export const transitionOf = (task: Task, from: TaskStatus | null, at: number): TransitionEvent => ({
  kind: 'transition',
  at,
  taskId: task.id,
  product: task.product,
  from,
  to: task.status,
  message: task.status === 'failed' ? task.statusMessage : '',
});

/** submitted → processing. */
export function toProcessing(draft: Draft, at: number, context: Context): Draft {
  const { progression, createdAt } = draft.task;
  const dueAt = progression.mode === 'time' ? Math.max(at, createdAt + progression.finishMs) : undefined;
  return addDelivery(changeStatus(draft, 'processing', at, { dueAt }), at, context);
}

/** → failed, with the reason in `task_status_msg`; nothing is charged. */
export function toFailed(
  draft: Draft,
  at: number,
  message: string,
  context: Context,
  mark: Pick<Task, 'cancelled'> = {},
): Draft {
  const changed = changeStatus(draft, 'failed', at, { ...mark, statusMessage: message });
  return addDelivery(settleFunds(changed, at, false), at, context);
}

/** What the task leaves behind. */
function yieldOf({ task, account }: Draft, at: number, { vendors, chance }: Context): Partial<Yield> {
  return task.withoutResult === true ? {} : vendors.productOf(task.product).finish(task, account, at, chance);
}

/** What success takes, now that the length of the work is known. */
const deductionOf = ({ priceMilli, rate, workMs = 0 }: Task) => (rate ? amountOf(rate, workMs) : priceMilli);

/** → succeed, with result, voices, videos and deduction. */
export function toSucceed(draft: Draft, at: number, context: Context, deductionMilli = deductionOf(draft.task)): Draft {
  const { result, voices, videos } = yieldOf(draft, at, context);
  const changed = changeStatus(draft, 'succeed', at, result ? { result, deductionMilli } : { deductionMilli });
  if (voices) changed.voices = [...changed.voices, ...voices];
  if (videos) changed.videos = [...changed.videos, ...videos];
  return addDelivery(settleFunds(changed, at, true), at, context);
}

/** The end that was decided for the task: failed with its text, or succeed. */
export function toEnd(draft: Draft, at: number, context: Context): Draft {
  const { willFail } = draft.task;
  return willFail === undefined ? toSucceed(draft, at, context) : toFailed(draft, at, willFail, context);
}

/** Both changes in one commit: a task is never seen ending without having been processed. */
export const throughProcessing = (draft: Draft, at: number, context: Context): Draft =>
  draft.task.status === 'submitted' ? toProcessing(draft, at, context) : draft;
