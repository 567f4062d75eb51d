/**
 * What a decision is: which records it reads, and what it makes of them. Everything that changes something, from a
 * client's request to a step of time, is one of these; the shell loads, decides and commits.
 */
import type { CallbackEvent, TransitionEvent } from './journal.ts';
import type { PresetVoice } from './outcome.ts';
import type { Product, HasSpeaker } from './products/product.ts';
import type { Reads } from './reads.ts';
import type {
  Account,
  Attempt,
  Delivery,
  LedgerEntry,
  Task,
  TaskStatus,
  Video,
  Voice,
  WalletEntry,
} from './records.ts';
import type { Chance } from './chance.ts';

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

/** What is known of products and vendors: pure functions, the same for every account. */
export interface Vendors {
  readonly productOf: (id: string) => Product;
  /** How the vendor writes a callback about a task; `undefined` when it sends none. */
  readonly encodeCallback: (task: Task, account: Account) => string | undefined;
  /** `operation`: the one that made the task, where the statuses of the policy matter. */
  readonly callbackPolicyOf: (dialect: string, account: Account, operation?: string) => CallbackPolicy;
  /** How long result files live, and for whom. */
  readonly filePolicyOf: (dialect: string, account: Account) => FilePolicy;
  readonly hasSpeaker: HasSpeaker;
  /** The official library of voices. */
  readonly presets: readonly PresetVoice[];
  /** Names of voices by the path of the solution that has them. */
  readonly solutionVoices: Readonly<Record<string, readonly string[]>>;
}

/** What a decision is given beside its records. */
export interface Context {
  /** Wall time in epoch milliseconds; an account's own time is `timeOf(account.clock, wall)`. */
  readonly wall: number;
  readonly chance: Chance;
  readonly vendors: Vendors;
}

/** Kinds that can be cleared; `ledger` means both ledgers, of packs and of wallets. */
export type ClearKind = 'tasks' | 'voices' | 'videos' | 'ledger' | 'callbacks';

/** All tasks of the account are gone: pending responses for them are given up. */
interface RemovalEvent {
  readonly kind: 'removal';
}

/** What happened; emitted after the commit and never before. */
export type Event = TransitionEvent | CallbackEvent | RemovalEvent;

/** What one commit saves: all or none. Records replace the ones of the same id and carry the version after the loaded one. */
export interface Changes {
  readonly accountId: string;
  /** Kinds of which everything the account has is forgotten, before anything is saved. */
  readonly clear?: readonly ClearKind[] | undefined;
  readonly account?: Account | undefined;
  readonly tasks?: readonly Task[] | undefined;
  readonly voices?: readonly Voice[] | undefined;
  readonly videos?: readonly Video[] | undefined;
  readonly ledger?: readonly LedgerEntry[] | undefined;
  readonly wallet?: readonly WalletEntry[] | undefined;
  readonly deliveries?: readonly Delivery[] | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  /** As loaded: forgotten. */
  readonly removedVideos?: readonly Video[] | undefined;
  /** As loaded: forgotten with everything it has. */
  readonly removedAccount?: Account | undefined;
  readonly events?: readonly Event[] | undefined;
}

export interface Decision<Outcome> {
  readonly outcome: Outcome;
  /** Absent when nothing is to be saved. */
  readonly changes?: Changes | undefined;
}

/**
 * @typeParam Command plain data: what is wanted
 * @typeParam Loaded the records that it needs, by name
 */
export interface Decider<Command, Loaded, Outcome> {
  /** What is read for the command. A record under the name `account` must exist. */
  reads(command: Command): Reads<Loaded>;
  /** What is read besides, once the first answers are there: records that depend on others. */
  readsMore?(loaded: Loaded, command: Command, vendors: Vendors): Reads<Loaded> | undefined;
  decide(loaded: Loaded, command: Command, context: Context): Decision<Outcome>;
}
