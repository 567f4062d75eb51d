/**
 * One step of a task's life as a pure value: the new task, what it does to the account, and everything that is saved
 * with it (ledger entries, voices, videos, the callback it causes).
 */
import type { Mutable } from './copies.ts';
import { copyAccount, copyTask } from './copies.ts';
import type { CallbackPolicy } from './deliveries.ts';
import { book } from './funds.ts';
import type { Changes } from './ports.ts';
import type { MintTools, Product, Yield } from './products/product.ts';
import type { Account, Delivery, LedgerEntry, Task, TaskStatus, Video, Voice, WalletEntry } from './records.ts';
import { closeBill } from './wallet.ts';

/** How the vendor writes a callback about a task; `undefined` when it sends none. */
export type CallbackEncoder = (task: Task, account: Account) => string | undefined;

/** A vendor's way with result files. */
export interface FilePolicy {
  /** Days until they are gone. */
  readonly days: number;
  /** Refused to a User-Agent that is no browser. */
  readonly browsersOnly: boolean;
}

export interface MoveTools extends MintTools {
  readonly productOf: (id: string) => Product;
  readonly encodeCallback: CallbackEncoder;
  readonly callbackPolicyOf: (dialect: string, account: Account) => CallbackPolicy;
  /** How long result files live, and for whom. */
  readonly filePolicyOf: (dialect: string, account: Account) => FilePolicy;
  /** A new `webhook-id`. */
  readonly newDeliveryId: () => string;
}

/** An account and one of its tasks on the way to being saved, with what they drag along. */
export interface Draft {
  readonly account: Account;
  readonly task: Task;
  readonly ledger: readonly LedgerEntry[];
  readonly wallet: readonly WalletEntry[];
  readonly voices: readonly Voice[];
  readonly videos: readonly Video[];
  readonly deliveries: readonly Delivery[];
  /** Status changes made by this draft, in order. */
  readonly transitions: readonly { readonly from: TaskStatus | null; readonly to: TaskStatus; readonly at: number }[];
}

export const draftOf = (account: Account, task: Task): Draft => ({
  account,
  task,
  ledger: [],
  wallet: [],
  voices: [],
  videos: [],
  deliveries: [],
  transitions: [],
});

const copyDraft = (draft: Draft): Mutable<Draft> => ({
  account: draft.account,
  task: draft.task,
  ledger: draft.ledger,
  wallet: draft.wallet,
  voices: draft.voices,
  videos: draft.videos,
  deliveries: draft.deliveries,
  transitions: draft.transitions,
});

function withVersion(task: Task, version: number): Task {
  if (task.version === version) return task;
  const next = copyTask(task);
  next.version = version;
  return next;
}

/** What a draft saves. Versions go up by one over the stored records. */
export function changesOf(draft: Draft, stored: { readonly account: number; readonly task: number }): Changes {
  const account = copyAccount(draft.account);
  account.version = stored.account + 1;
  return {
    accountId: account.id,
    account,
    tasks: [withVersion(draft.task, stored.task + 1)],
    voices: draft.voices,
    videos: draft.videos,
    ledger: draft.ledger,
    wallet: draft.wallet,
    deliveries: draft.deliveries,
  };
}

export const isFinished = (task: Task) => task.status === 'succeed' || task.status === 'failed';

/** Adds the delivery that a status change causes, waiting behind an earlier one of the same task. */
export function addDelivery(draft: Draft, at: number, hasPending: boolean, tools: MoveTools): Draft {
  const { task, account } = draft;
  if (task.callbackUrl === undefined) return draft;
  if (!tools.callbackPolicyOf(task.dialect, account).statuses.includes(task.status)) return draft;
  const body = tools.encodeCallback(task, account);
  if (body === undefined) return draft;
  const waits = hasPending || draft.deliveries.length > 0;
  const delivery: Delivery = {
    id: tools.newDeliveryId(),
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
    amountMilli: task.priceMilli,
    heldMilli: task.priceMilli,
    at,
    taskId: task.id,
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
  // One save is one version up, whatever number of changes it holds; a new task is born with its first version.
  if (draft.transitions.length === 0) task.version += 1;
  const next = copyDraft(draft);
  next.task = task;
  next.transitions = [...draft.transitions, { from: draft.task.status, to, at }];
  return next;
}

/** submitted → processing. */
export function moveToProcessing(draft: Draft, at: number, hasPending: boolean, tools: MoveTools): Draft {
  const { progression, createdAt } = draft.task;
  const dueAt = progression.mode === 'time' ? Math.max(at, createdAt + progression.finishMs) : undefined;
  const moved = changeStatus(draft, 'processing', at, { dueAt });
  return addDelivery(moved, at, hasPending, tools);
}

/** → failed, with the reason in `task_status_msg`; nothing is charged. */
export function moveToFailed(
  draft: Draft,
  at: number,
  message: string,
  hasPending: boolean,
  tools: MoveTools,
  mark: Pick<Task, 'cancelled'> = {},
): Draft {
  const moved = changeStatus(draft, 'failed', at, { ...mark, statusMessage: message });
  return addDelivery(settleFunds(moved, at, false), at, hasPending, tools);
}

/** What the task leaves behind. */
function yieldOf({ task, account }: Draft, at: number, tools: MoveTools): Partial<Yield> {
  return task.withoutResult === true ? {} : tools.productOf(task.product).finish(task, account, at, tools);
}

/** → succeed, with result, voices, videos and deduction. */
export function moveToSucceed(
  draft: Draft,
  at: number,
  hasPending: boolean,
  tools: MoveTools,
  deductionMilli = draft.task.priceMilli,
): Draft {
  const { result, voices = [], videos = [] } = yieldOf(draft, at, tools);
  const moved = changeStatus(draft, 'succeed', at, result ? { result, deductionMilli } : { deductionMilli });
  moved.voices = [...moved.voices, ...voices];
  moved.videos = [...moved.videos, ...videos];
  return addDelivery(settleFunds(moved, at, true), at, hasPending, tools);
}

/** The end that was decided for the task: failed with its text, or succeed. */
export function moveToEnd(draft: Draft, at: number, hasPending: boolean, tools: MoveTools): Draft {
  const { willFail } = draft.task;
  return willFail === undefined
    ? moveToSucceed(draft, at, hasPending, tools)
    : moveToFailed(draft, at, willFail, hasPending, tools);
}
