/**
 * What a check is. Checks are values: a row of facts about themselves and a function that looks at a target and tells
 * what it found; it never throws over a target's behaviour.
 */
import type { Exchange, SentRequest } from '../wire/exchange.ts';
import type { Receiver } from '../wire/callback-server.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import type { Mark } from '../spec/reading.ts';
import type { Samples } from './samples.ts';

/** What a check takes from a resource pack: nothing, or at most so many milli-units (0.05 units = 50). */
export type Cost = { readonly kind: 'free' } | { readonly kind: 'units'; readonly milliUnits: number };

export const free: Cost = { kind: 'free' };

/** The most that a cost can take. */
export const milliOf = (cost: Cost): number => (cost.kind === 'free' ? 0 : cost.milliUnits);

/** What must be known or there before a check can look. */
export type Need =
  /** An access key with its secret, to sign tokens with. */
  | 'access-key'
  /** An API key. */
  | 'api-key'
  /** Credentials are compared with known ones: not an emulator in open mode. */
  | 'known-credentials'
  /** The target can reach a receiver of ours. */
  | 'receiver'
  /** The account's webhook secret. */
  | 'webhook-secret'
  /** A voice recording that the target can fetch. */
  | 'voice-source'
  /** A video that the target can fetch, or one of the account's. */
  | 'video-source';

/** Something that is not as the contract says. */
export interface Finding {
  /** Short name of the broken rule, for example `status`, `code`, `deduction`. */
  readonly rule: string;
  /** One sentence: what should be and what was found. */
  readonly message: string;
  /** How well the broken rule is known; a real target can't fail over `invented` ones. */
  readonly mark: Mark;
  readonly fact?: FactId;
  readonly exchange?: Exchange;
}

/** Thrown when a look was not possible: no connection, or a limit that is no fault of the target. */
export class CouldNotLook extends Error {
  readonly unreachable: boolean;

  constructor(message: string, unreachable = false) {
    super(message);
    this.name = 'CouldNotLook';
    this.unreachable = unreachable;
  }
}

/** Thrown by a check that can't be made on this target; becomes the verdict `skipped`. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
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
  if (value === undefined) throw new CouldNotLook(reason);
  return value;
}

/** How long to wait for what. */
export interface Patience {
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
  /** `null` sends no Authorization; `shown` is what reports tell in place of the value. */
  readonly authorization?: { readonly value: string; readonly shown: string } | null;
}

/** Token material for checks of authentication. */
export interface TokenMaker {
  /** A JWT that differs from a good one as named. */
  sign(claims: {
    readonly issuer?: string;
    readonly secret?: string;
    readonly expiresIn?: number;
    readonly notBeforeIn?: number;
  }): Promise<string>;
}

/** What a running check may use. */
export interface CheckContext {
  readonly strict: boolean;
  readonly patience: Patience;
  readonly samples: Samples;
  readonly seed: string;
  readonly receiver: Receiver | undefined;
  readonly tokens: TokenMaker | undefined;
  readonly webhookSecrets: readonly string[];
  readonly apiKey: string | undefined;
  /** Milli-units that may still be spent by this check. */
  allowance(): number;
  /**
   * Sends one request of an operation. One that may be paid is allowed, reserved and charged here, whoever sends it.
   *
   * @throws NotAllowed when it may not be sent
   */
  call(operation: Operation, options?: CallOptions): Promise<Exchange>;
  /** Fetches a result file without credentials; answers its status and size. */
  fetchFile(
    url: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly bytes: number; readonly type: string }>;
  /** Tells something that is not as it should be. */
  find(finding: Finding): void;
  /** Notes what a finished task took, beside what the price table says. */
  noteDeduction(taskId: string, expectedMilli: number, actual: string): void;
  wait(ms: number): Promise<void>;
  /** Milliseconds of the machine, for deadlines. */
  now(): number;
  /** A text that nobody else uses. */
  uniqueName(): string;
}

export interface Check {
  /** For example `kling.create-custom-voice/missing/voice_name`. */
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly operation?: string;
  readonly cost: Cost;
  /** How well the judged behaviour is known. */
  readonly mark: Mark;
  /** The facts it rests on. */
  readonly facts: readonly FactId[];
  readonly needs: readonly Need[];
  /** Runs by itself, after all others: it watches something that others change. */
  readonly alone: boolean;
  run(context: CheckContext): Promise<void>;
}

/** The request part of an exchange, for a report. */
export type { Exchange, SentRequest };
