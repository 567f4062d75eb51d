/**
 * The bounded record of what happened, per account: requests with their answers and diagnostics, transitions,
 * callbacks. Holds raw text (bounded), never parsed bodies, so that very deep JSON cannot hurt; no secrets. Wall times
 * are kept beside an entry and asked for apart, so that the same seed and the same calls give the same bytes.
 */
import type { TaskStatus } from './records.ts';

/** What a developer should know about one request. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the body or query. */
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  readonly nearest?: string | number | boolean;
}

export type JournalEntry =
  | {
      readonly kind: 'request';
      readonly at: number;
      readonly requestId: string;
      readonly method: string;
      readonly path: string;
      readonly dialect?: string | undefined;
      readonly operation?: string | undefined;
      readonly taskId?: string | undefined;
      readonly contentType?: string | undefined;
      readonly userAgent?: string | undefined;
      /** Id of the fault that it met. */
      readonly fault?: string | undefined;
      /** The test that sent it, where the client says so. */
      readonly test?: string | undefined;
      readonly body: string;
      readonly status: number;
      readonly failure?: string | undefined;
      readonly answer: string;
      readonly diagnostics: readonly Diagnostic[];
      readonly measured?: Measured;
    }
  | TransitionEvent
  | CallbackEvent;

/** An entry as kept: numbered 1, 2, 3, … within its account. */
export type NumberedEntry = JournalEntry & { readonly number: number };

export interface JournalCounts {
  /** Entries ever written, by kind, since the last clear. */
  readonly requests: number;
  readonly transitions: number;
  readonly callbacks: number;
  /** Requests by operation id (`none` when no operation was found). */
  readonly byOperation: Readonly<Record<string, number>>;
  /** Requests by HTTP status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Entries that were dropped because the journal was full. */
  readonly dropped: number;
}

export interface JournalFilter {
  readonly kind?: JournalEntry['kind'];
  readonly operation?: string;
  readonly taskId?: string;
  /** Only entries with a larger number. */
  readonly after?: number;
  readonly limit?: number;
}

export interface Journal {
  /** Most entries kept per account. */
  readonly limit: number;
  append(accountId: string, entry: JournalEntry): void;
  query(accountId: string, filter: JournalFilter): readonly NumberedEntry[];
  count(accountId: string): JournalCounts;
  /** How many entries are kept. */
  size(accountId: string): number;
  /** The account of the entry that was written last, of those that are kept. */
  latest(): string | undefined;
  clear(accountId: string): void;
  remove(accountId: string): void;
  /** Puts back what another process had written down: the last entries, and the counts of all since the last clear. */
  restore(accountId: string, entries: readonly JournalEntry[], counts: Omit<JournalCounts, 'dropped'>): void;
}

/** Journal of requests that could not be given to any account. */
export const noAccount = '-';

// What happens to tasks and callbacks, as it is reported and journaled.

/** Wall time of one request or attempt; entries are shown without it. */
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

/** Something that happened when its time came, or because it was asked for. */
export type Fired = TransitionEvent | CallbackEvent;
