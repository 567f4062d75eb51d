/**
 * One request and what came back: as checks judge it, as the vendor means it, as reports show it. No secret is ever in
 * an exchange: how the caller proved who it is stands there in words.
 */
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/json-schema.ts';
import { officialVendor, vendors } from '../spec/vendors.ts';
import type { StatusOf, Vendor } from '../spec/vendors/vendor.ts';
import type { Operation } from '../spec/catalog.ts';
import type { SentRequest } from './curl.ts';

export interface ReceivedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** The parsed body; `undefined` when it is no JSON. */
  readonly json: unknown;
}

export interface Exchange {
  readonly url: string;
  readonly at: number;
  readonly elapsedMs: number;
  readonly operation?: string;
  readonly request: SentRequest;
  /** Absent when there was no proper HTTP answer. */
  readonly answer?: ReceivedAnswer;
  /** Why there is no proper answer. */
  readonly problem?: string;
}

// What an answer says, in the words of the vendor that it comes from: yes, an explicit no, or neither.

/**
 * The vendor an exchange was made with.
 *
 * @example vendorAt(exchange).answers.taskId(exchange.answer?.json)
 */
export const vendorAt = ({ operation = '' }: Exchange): Vendor =>
  vendors.find(({ id }) => operation.startsWith(`${id}.`)) ?? officialVendor;

/** HTTP status of a code by the vendor's table. */
export const statusTable =
  ({ errorSchema }: Vendor): StatusOf =>
  (code) =>
    (schemas as Readonly<Record<string, JsonSchema | undefined>>)[errorSchema]?.['x-kling-codes']?.find(
      (row) => row.code === code,
    )?.http;

/** Whether the target said yes. */
export const isAccepted = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && vendorAt(exchange).answers.isAccepted(exchange.answer);

/** Whether the target said no, so that nothing was bought. */
export const isRefused = (exchange: Exchange): boolean => {
  const { answer } = exchange;
  if (!answer || isAccepted(exchange)) return false;
  const { answers } = vendorAt(exchange);
  // Whatever the status says: an answer that names a task has made one.
  return answers.isRefused(answer) && answers.taskId(answer.json) === undefined;
};

/** Whether a request that may be paid ended without a word that can be understood: it may have made a task. */
export const isLost = (exchange: Exchange): boolean => !isAccepted(exchange) && !isRefused(exchange);

// One call of a target: how it differs from the ordinary one, how long it may take, and why it may have no result.

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
