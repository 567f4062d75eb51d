/**
 * What becomes of a delivery after an attempt. Source: facts `callback-retries`, `callback-success`; the order per task is
 * decided in the design: a retrying delivery holds back its successors.
 */
import type { Attempt, AttemptOutcome, Delivery, TaskStatus } from './records.ts';

/** A vendor's way with callbacks, as data of its dialect. */
export interface CallbackPolicy {
  /** Statuses whose arrival is posted. */
  readonly statuses: readonly TaskStatus[];
  /** Delays between attempts of one delivery; none = no retry. */
  readonly retryDelaysMs: readonly number[];
  /** Wall time given to the receiver. */
  readonly timeoutMs: number;
  /** Whether attempts are signed when the account has a secret. */
  readonly signed: boolean;
}

/** Reasons that another attempt cannot mend. */
const hopeless = new Set(['blocked', 'bad-url']);

/** The delivery after an attempt: delivered, waiting for the next attempt, or given up. */
export function afterAttempt(
  delivery: Delivery,
  outcome: AttemptOutcome,
  at: number,
  retryDelaysMs: readonly number[],
): Delivery {
  const next = { ...delivery, dueAt: undefined, attempts: delivery.attempts + 1, version: delivery.version + 1 };
  if (outcome.kind === 'answered' && outcome.ok) return { ...next, state: 'delivered' };
  if (delivery.state !== 'pending') return next;
  // Sent by hand while an earlier one of its task is pending: it goes on waiting behind it.
  if (delivery.dueAt === undefined) return next;
  const delay = retryDelaysMs[delivery.attempts];
  if (delay === undefined || (outcome.kind === 'failed' && hopeless.has(outcome.reason))) {
    return { ...next, state: 'gave-up' };
  }
  return { ...next, dueAt: at + delay };
}

/** The next pending delivery of the task, now that `ended` is out of its way. */
export function releaseSuccessor(ended: Delivery, ofTask: readonly Delivery[], at: number): Delivery | undefined {
  if (ended.state === 'pending') return undefined;
  const next = ofTask.find((other) => other.state === 'pending' && other.id !== ended.id);
  return next && next.dueAt === undefined ? { ...next, dueAt: at, version: next.version + 1 } : undefined;
}

/** The record of one attempt. */
export function attemptOf(delivery: Delivery, outcome: AttemptOutcome, at: number, resent: boolean): Attempt {
  return {
    accountId: delivery.accountId,
    deliveryId: delivery.id,
    taskId: delivery.taskId,
    number: delivery.attempts + 1,
    at,
    outcome,
    resent,
  };
}
