/**
 * What decisions are given beside records: chance, and what vendors say of themselves as data.
 */
import type { TaskStatus } from './records.ts';

/** Random bytes in other forms: seeded and repeatable, or from the system. With a seed, the same calls in the same order repeat. */
export interface Random {
  /** `count` random bytes. */
  bytes(count: number): Uint8Array;
  /** Whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** UUID v4, lower case. */
  uuid(): string;
}

/** Where ids and random decisions come from. */
export interface Chance {
  readonly random: Random;
  /** A new Kling id of the given moment. */
  readonly mint: (ms: number) => string;
  /** Random text of 0-9a-z. */
  readonly suffix: (length: number) => string;
  /** A new `webhook-id`. */
  readonly newDeliveryId: () => string;
}

/** A vendor's way with result files. */
export interface FilePolicy {
  /** Days until they are gone. */
  readonly days: number;
  /** Refused to a User-Agent that is no browser. */
  readonly browsersOnly: boolean;
}

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

/** Whether the named TTS voice exists and speaks the language. */
export type HasSpeaker = (voiceId: string, language: string, catalogue: string) => boolean;
