/**
 * One call of a target: how it differs from the ordinary one, how long it may take, and why it may have no result.
 */
import type { Operation } from '../spec/catalog.ts';

/** Thrown when a look was not possible: no connection, or a limit that is no fault of the target. */
export class Inconclusive extends Error {
  readonly unreachable: boolean;

  constructor(message: string, unreachable = false) {
    super(message);
    this.name = 'Inconclusive';
    this.unreachable = unreachable;
  }
}

/** Why a check may not go on: money, or somebody asked to stop. */
export type Halt = 'budget-reached' | 'price-raised' | 'stopped';

/** Thrown where a check would have to send what it may not send; becomes the verdict `skipped` with its cause. */
export class NotAllowed extends Error {
  readonly halt: Halt;

  constructor(halt: Halt, message: string) {
    super(message);
    this.name = 'NotAllowed';
    this.halt = halt;
  }
}

/**
 * A value without which a check has nothing to look at: it must not pass over it in silence.
 *
 * @example const made = must(await makeVoice(context), 'No voice was made.');
 */
export function must<T>(value: T | undefined, reason: string): T {
  if (value === undefined) throw new Inconclusive(reason);
  return value;
}

/** How long to wait for what. */
export interface Timeouts {
  /** Between two looks at a running task, at first and at most. */
  readonly pollMs: readonly [first: number, most: number];
  /** Until a task has ended. */
  readonly taskMs: number;
  /** Until a callback has come after its transition. */
  readonly callbackMs: number;
  /** Between the first two attempts of a callback, where a page says how long that is: its second on the target's clock. */
  readonly retryMs: number;
  /** Until an answer is there. */
  readonly answerMs: number;
  /** Before a rate-limited request is sent again: doubled each time. */
  readonly backOffMs: number;
}

/** How a call differs from the ordinary one of its operation. */
export interface CallOptions {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it stands, in place of `body`. */
  readonly text?: string | Uint8Array;
  /** `null` sends no content type. */
  readonly contentType?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Fills the `{id}` of the path. */
  readonly id?: string;
  /** In place of the operation's own path. */
  readonly path?: string;
  readonly method?: string;
  /** Value of the header that carries the key; `null` sends none; `shown` is what reports tell in place of the value. */
  readonly authorization?: { readonly value: string; readonly shown: string } | null;
}

/** Whether a request could make a task, whoever sends it and whatever stands in it. */
export const makesTask = (operation: Operation, { method = operation.method }: CallOptions): boolean =>
  isPaid(operation) && method === operation.method;

/** Whether the operation does work that is paid. */
export const isPaid = ({ action }: Operation): boolean => action === 'create-task' || action === 'work-at-once';
