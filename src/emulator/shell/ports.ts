/**
 * What the shell and the effects need from outside, as shapes. Nothing here does anything: `runtime.ts` hands the real
 * things in.
 */
import type { DueItem } from '../core/advance-tasks.ts';
import type { Changes } from '../core/decider.ts';
import type { Journal, JournalEntry } from '../core/journal.ts';
import type { LookRequest, SourceFacts } from '../core/products/product.ts';
import type { Query } from '../core/reads.ts';
import type { AttemptOutcome } from '../core/records.ts';

/**
 * A value that is there at once, or comes. A store in memory answers at once: a caller that goes on without waiting saves the
 * promises. `await` takes both. (graphql-js calls the same thing `PromiseOrValue`, unstorage `MaybePromise`.)
 */
export type MaybePromise<T> = T | Promise<T>;

/**
 * Records of all accounts. A driver is one file that passes `test/store/store-suite.ts`.
 *
 * `load` answers questions that were put together, from one state of the store where it can. `commit` is all or none:
 * every record carries `version`, which must be exactly one more than the stored one (1 for a new record, or for one that
 * is cleared in the same commit); a new task's alias and a new account's credentials must be free; what is removed must
 * have the version that was loaded. Else nothing is saved and the answer is `conflict`.
 */
export interface Store {
  load(reads: Readonly<Record<string, Query | undefined>>): MaybePromise<Readonly<Record<string, unknown>>>;
  /** @param since where the store is shared, also a conflict when another process changed anything of the account after that */
  commit(changes: Changes, since?: Mark): MaybePromise<'saved' | 'conflict'>;
  /**
   * Comes when everything that was committed so far outlives this process, where the store promises that; nothing when it
   * does already. A commit is not reported before. Rejected when it can't be made to.
   */
  whenDurable(): Promise<void> | undefined;
  /**
   * Takes up to `limit` things of the account due at or before `upTo`, earliest first (ties in the order they were
   * saved), and keeps them from other takers for `leaseMs` of wall time or until the record is saved again.
   */
  claimDue(accountId: string, upTo: number, limit: number, leaseMs: number): MaybePromise<readonly DueItem[]>;
  /** Tells `listener` of every account whose due times or clock may have changed. Returns the way to stop. */
  onDueChange(listener: (accountId: string) => void): () => void;
  /** Absent where one process has the store alone. */
  readonly shared?: SharedSide | undefined;
  close(): MaybePromise<void>;
}

/** The journal as the control API uses it. */
export interface JournalReader extends Omit<Journal, 'clear'> {
  clear(accountId: string): MaybePromise<void>;
  /** Comes when it has what other processes have written down. */
  catchUp(): MaybePromise<void>;
}

/** A place in the order of all that processes save. */
export interface Mark {
  readonly position: number;
}

/** What several processes on one store are to each other, beside its records. */
export interface SharedSide {
  /** 1, 2, 3, …: which of all processes that ever used the store this one is. */
  readonly process: number;
  /**
   * What is known here now. Decisions of one process on one account follow each other; those of several, on records that they
   * do not have in common, would not.
   */
  mark(): Mark;
  /** Comes when everything is known here that others have saved so far. */
  catchUp(): Promise<void>;
  /** Tells `listener` of what others have saved. */
  onChangesOfOthers(listener: (changes: Changes) => void): void;
  /**
   * Keeps `journal` the same in all processes: what was written down before, what `write` and the events of commits add, in
   * one order, and what `clear` forgets.
   */
  followJournal(journal: Journal): void;
  write(accountId: string, entry: JournalEntry): void;
  clear(accountId: string): Promise<void>;
  /** Comes when what was written down is known to the other processes. */
  whenWritten(): Promise<unknown> | undefined;
  readonly turns: MoveTurns;
}

/** Whose turn it is to move an account's clock: one process at a time is at work on that. */
export interface MoveTurns {
  /** Comes when no other process is at work. @returns whether another one waits for receivers meanwhile */
  take(accountId: string): Promise<boolean>;
  /** `waits`: lets others in while it waits for receivers. */
  leave(accountId: string, because: 'waits' | 'ends'): Promise<void>;
  /** Whether another process moves the account's clock. */
  isElsewhere(accountId: string): boolean;
}

/** Wall time and the only timer. */
export interface WallClock {
  /** Epoch milliseconds; never goes back, whatever happens to the machine's clock. */
  now(): number;
  /** Epoch milliseconds as the machine's clock shows them, back steps included: for what others judge by their clocks. */
  machineTime(): number;
  /** Calls `wake` once after `ms` of wall time; returns the way to call it off. */
  startTimer(ms: number, wake: () => void): () => void;
}

/** The only outgoing HTTP. */
export interface CallbackSender {
  /** Posts a delivery once. Never throws; never follows redirects. */
  post(request: {
    /** Whose callback it is: limits are per account. */
    readonly accountId: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Wall time until the receiver must have answered. */
    readonly timeoutMs: number;
  }): Promise<AttemptOutcome>;
  /**
   * The same for a delivery that may have to wait: asks for its headers when its turn has come, so that they are
   * stamped with the time of sending. None: it is not wanted any more, nothing is sent and nothing came of it.
   */
  postIfWanted(
    request: Omit<Parameters<CallbackSender['post']>[0], 'headers'>,
    headersNow: () => MaybePromise<Readonly<Record<string, string>> | undefined>,
  ): Promise<AttemptOutcome | undefined>;
  close(): Promise<void>;
}

/** Looks at the media behind a URL. Without one nothing is fetched: every URL counts as reachable and of the assumed length. */
export interface MediaProbe {
  look(request: LookRequest): Promise<SourceFacts>;
  /** Ends what is under way. */
  close(): MaybePromise<void>;
}
