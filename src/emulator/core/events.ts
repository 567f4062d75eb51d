/**
 * What happens to tasks and callbacks, as it is told and journaled.
 */
import type { TaskStatus } from './records.ts';

/** Wall time of one request or attempt; whoever shows an entry leaves it out. */
export interface Measured {
  readonly startedAt: number;
  /** Until the answer, or until the client closed the connection. */
  readonly ms: number;
  /** The client had closed the connection before the answer was ready. */
  readonly hungUp?: true | undefined;
}

export interface TransitionEvent {
  readonly kind: 'transition';
  readonly at: number;
  readonly taskId: string;
  readonly product: string;
  readonly from: TaskStatus | null;
  readonly to: TaskStatus;
  /** Why it failed; empty otherwise. */
  readonly message: string;
}

/** One attempt to deliver a callback. */
export interface CallbackEvent {
  readonly kind: 'callback';
  readonly at: number;
  readonly deliveryId: string;
  readonly taskId: string;
  readonly taskStatus: string;
  readonly url: string;
  readonly attempt: number;
  readonly resent: boolean;
  /** HTTP status of the receiver, or why there is none. */
  readonly outcome: string;
  /** Why it is no success, as a sentence: for the log alone. */
  readonly reason?: string | undefined;
  /** Attempts that the vendor makes at most. */
  readonly attempts?: number | undefined;
  /** Until the next one; absent after the last. */
  readonly retryInMs?: number | undefined;
  readonly body: string;
  readonly measured?: Measured | undefined;
}

/** Something that happened when its time came, or because somebody asked for it. */
export type Fired = TransitionEvent | CallbackEvent;
