/**
 * Status changes of tasks: what they do to the account, and everything that is saved with them (ledger entries, voices,
 * videos, the callbacks they cause).
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
import type { Changes, Context } from './decider.ts';
import type { TransitionEvent } from './journal.ts';
import { book, closeBill } from './funds.ts';
import type { Yield } from './products/product.ts';

/** A commit in the making: what several tasks save together, one on top of the other. What there is none of is absent. */
export interface Draft extends Changes {
  /** The decision's own copy, of the next version. */
  account: Mutable<Account>;
  readonly tasks: Task[];
  voices: Voice[] | undefined;
  videos: Video[] | undefined;
  ledger: LedgerEntry[] | undefined;
  wallet: WalletEntry[] | undefined;
  deliveries: Delivery[] | undefined;
  /** Status changes, in order. */
  readonly events: TransitionEvent[];
}

/** A task that is changed in a draft. */
export interface Moving {
  readonly draft: Draft;
  /** The decision's own copy, of the next version. */
  readonly task: Mutable<Task>;
  /** A callback of the task has not been delivered yet: the next one waits behind it. */
  hasPending: boolean;
}

/** @param account as it was loaded */
export function beginDraft(account: Account): Draft {
  const next = copyAccount(account);
  next.version += 1;
  return {
    accountId: account.id,
    account: next,
    tasks: [],
    voices: undefined,
    videos: undefined,
    ledger: undefined,
    wallet: undefined,
    deliveries: undefined,
    events: [],
  };
}

/** @param task as it was loaded */
export function beginTask(draft: Draft, loaded: Task, hasPending: boolean): Moving {
  const task = copyTask(loaded);
  task.version += 1;
  draft.tasks.push(task);
  return { draft, task, hasPending };
}

/** Adds the delivery that a status change causes, waiting behind an earlier one of the same task. */
export function addDelivery(moving: Moving, at: number, { vendors, chance }: Context): void {
  const { task, draft } = moving;
  const { account } = draft;
  if (task.callbackUrl === undefined) return;
  if (!vendors.callbackPolicyOf(task.dialect, account, task.operation).statuses.includes(task.status)) return;
  const body = vendors.encodeCallback(task, account);
  if (body === undefined) return;
  (draft.deliveries ??= []).push({
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
    dueAt: moving.hasPending ? undefined : at,
    version: 1,
  });
  moving.hasPending = true;
}

/** Takes or gives back what was held, and frees the slot. A gateway's bill is settled instead of a pack. */
function settleFunds({ draft, task }: Moving, at: number, succeeded: boolean): void {
  if (task.holdsSlot) draft.account.running -= 1;
  if (task.bill) {
    const end = succeeded ? { deductionMilli: task.deductionMilli ?? task.priceMilli } : 'failed';
    const closed = closeBill(draft.account, task, end, at);
    draft.account = closed.account;
    task.bill = closed.task.bill;
    (draft.wallet ??= []).push(...closed.entries);
    return;
  }
  const { packId } = task;
  if (packId === undefined || !draft.account.packs.some(({ id }) => id === packId)) return;
  const movement = book(draft.account, {
    kind: succeeded ? 'settle' : 'release',
    packId,
    amountMilli: task.deductionMilli ?? task.priceMilli,
    heldMilli: task.priceMilli,
    at,
    taskId: task.id,
    taskMadeAt: succeeded ? task.createdAt : undefined,
  });
  draft.account = movement.account;
  (draft.ledger ??= []).push(movement.entry);
}

function changeStatus({ draft, task }: Moving, to: TaskStatus, at: number, dueAt?: number): void {
  const from = task.status;
  task.status = to;
  task.dueAt = dueAt;
  task.updatedAt = at;
  task.transitions += 1;
  draft.events.push(transitionOf(task, from, at));
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
export function toProcessing(moving: Moving, at: number, context: Context): void {
  const { progression, createdAt } = moving.task;
  const dueAt = progression.mode === 'time' ? Math.max(at, createdAt + progression.finishMs) : undefined;
  changeStatus(moving, 'processing', at, dueAt);
  addDelivery(moving, at, context);
}

/** → failed, with the reason in `task_status_msg`; nothing is charged. */
export function toFailed(moving: Moving, at: number, message: string, context: Context): void {
  moving.task.statusMessage = message;
  changeStatus(moving, 'failed', at);
  settleFunds(moving, at, false);
  addDelivery(moving, at, context);
}

/** What the task leaves behind. */
function yieldOf({ task, draft }: Moving, at: number, { vendors, chance }: Context): Partial<Yield> {
  return task.withoutResult === true ? {} : vendors.productOf(task.product).finish(task, draft.account, at, chance);
}

/** What success takes, now that the length of the work is known. */
const deductionOf = ({ priceMilli, rate, workMs = 0 }: Task) => (rate ? amountOf(rate, workMs) : priceMilli);

/** → succeed, with result, voices, videos and deduction. */
export function toSucceed(
  moving: Moving,
  at: number,
  context: Context,
  deductionMilli = deductionOf(moving.task),
): void {
  const { draft, task } = moving;
  const { result, voices, videos } = yieldOf(moving, at, context);
  if (result) task.result = result;
  task.deductionMilli = deductionMilli;
  changeStatus(moving, 'succeed', at);
  if (voices) (draft.voices ??= []).push(...voices);
  if (videos) (draft.videos ??= []).push(...videos);
  settleFunds(moving, at, true);
  addDelivery(moving, at, context);
}

/** The end that was decided for the task: failed with its text, or succeed. */
export function toEnd(moving: Moving, at: number, context: Context): void {
  const { willFail } = moving.task;
  if (willFail === undefined) toSucceed(moving, at, context);
  else toFailed(moving, at, willFail, context);
}

/** Both changes in one commit: a task is never seen ending without having been processed. */
export function throughProcessing(moving: Moving, at: number, context: Context): void {
  if (moving.task.status === 'submitted') toProcessing(moving, at, context);
}
