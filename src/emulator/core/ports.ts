/**
 * What the core needs from outside, as shapes. Nothing here does anything: `emulator.ts` hands the real things in.
 */
import type {
  Account,
  Attempt,
  AttemptOutcome,
  Delivery,
  LedgerEntry,
  Task,
  Video,
  Voice,
  WalletEntry,
} from './records.ts';
import type { Soon } from './soon.ts';

/** Chance, handed in: seeded and repeatable, or from the system. One source per emulator: with a seed, the same calls in the same order repeat. */
export interface Random {
  /** `count` random bytes. */
  bytes(count: number): Uint8Array;
  /** Whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** UUID v4, lower case. */
  uuid(): string;
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

/** What one save does. All or none; records replace the ones of the same id. */
export interface Changes {
  readonly accountId: string;
  /** Kinds of which everything the account has is forgotten, before anything is saved. */
  readonly clear?: readonly ClearKind[];
  readonly account?: Account;
  readonly tasks?: readonly Task[];
  readonly voices?: readonly Voice[];
  readonly videos?: readonly Video[];
  readonly ledger?: readonly LedgerEntry[];
  readonly wallet?: readonly WalletEntry[];
  readonly deliveries?: readonly Delivery[];
  readonly attempts?: readonly Attempt[];
}

/** Something whose time has come. */
export interface DueItem {
  readonly kind: 'task' | 'delivery';
  readonly id: string;
  readonly dueAt: number;
}

export interface TaskQuery {
  readonly product?: string;
  readonly status?: string;
  readonly offset: number;
  readonly limit: number;
  readonly order: 'newest-first' | 'oldest-first';
  /** Keeps a task in the listing; all are kept when absent. */
  readonly keep?: (task: Task) => boolean;
}

/**
 * Records of all accounts. `commit` is all or none: every record carries `version`, which must be exactly one more
 * than the stored one (1 for a new record, or for one that is cleared in the same commit), and a new task's alias must be free, else nothing is saved and the answer is
 * `conflict`.
 */
export interface Store {
  commit(changes: Changes): Soon<'saved' | 'conflict'>;

  getAccount(id: string): Soon<Account | undefined>;
  findAccountByCredential(credential: string): Soon<Account | undefined>;
  listAccounts(): Soon<readonly Account[]>;

  /** By id over all accounts (ids are globally unique). */
  getTask(id: string): Soon<Task | undefined>;
  /** Those of the ids that exist, in the order asked. */
  getTasks(ids: readonly string[]): Soon<readonly Task[]>;
  /** By a gateway's own id over all accounts. */
  findTaskByAlias(alias: string): Soon<Task | undefined>;
  findTaskByExternalId(accountId: string, externalId: string): Soon<Task | undefined>;
  listTasks(accountId: string, query: TaskQuery): Soon<readonly Task[]>;

  getVoice(id: string): Soon<Voice | undefined>;
  listVoices(accountId: string): Soon<readonly Voice[]>;
  getVideo(accountId: string, id: string): Soon<Video | undefined>;
  listVideos(accountId: string): Soon<readonly Video[]>;

  listLedger(accountId: string, taskId?: string): Soon<readonly LedgerEntry[]>;
  listWallet(accountId: string, taskId?: string): Soon<readonly WalletEntry[]>;
  getDelivery(id: string): Soon<Delivery | undefined>;
  listDeliveries(accountId: string, taskId?: string): Soon<readonly Delivery[]>;
  listAttempts(accountId: string, deliveryId?: string): Soon<readonly Attempt[]>;

  /**
   * Takes up to `limit` things of the account due at or before `upTo`, earliest first (ties in the order they were
   * saved), and keeps them from other takers for `leaseMs` of wall time or until the record is saved again.
   */
  claimDue(accountId: string, upTo: number, limit: number, leaseMs: number): Soon<readonly DueItem[]>;
  /** When the account's next unclaimed thing is due. */
  nextDue(accountId: string): Soon<number | undefined>;
  /** Tells `listener` of every account whose due times may have changed. Returns the way to stop. */
  onDueChange(listener: (accountId: string) => void): () => void;

  /** Forgets one video; nothing happens when there is none of this id. */
  removeVideo(accountId: string, id: string): Soon<void>;
  removeAccount(accountId: string): Soon<void>;
  close(): Soon<void>;
}

/** `ledger` means both ledgers: of packs and of wallets. */
export type ClearKind = 'tasks' | 'voices' | 'videos' | 'ledger' | 'callbacks';

/** The only outgoing HTTP. */
export interface Courier {
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
    request: Omit<Parameters<Courier['post']>[0], 'headers'>,
    headersNow: () => Soon<Readonly<Record<string, string>> | undefined>,
  ): Promise<AttemptOutcome | undefined>;
  close(): Promise<void>;
}

/** What is known of a media source. */
export type SourceFacts =
  | { readonly ok: true; readonly durationMs: number }
  /** `message` is the text for `task_status_msg` or the refusal. */
  | { readonly ok: false; readonly message: string };

/** Looks at the media behind a URL; without inspection every URL counts as reachable and of the assumed length. */
export interface MediaProbe {
  /** Whether looking takes time: then a slow source must not hold up other tasks. */
  readonly isSlow: boolean;
  look(request: {
    /** Who asks: limits are per account. */
    readonly accountId: string;
    readonly url: string;
    /** File kinds that are allowed, for example `mp3`, `wav`, `mp4`, `mov`. */
    readonly kinds: readonly string[];
    readonly minMs: number;
    readonly maxMs: number;
    readonly maxBytes: number;
    readonly assumedMs: number;
  }): Soon<SourceFacts>;
  /** Ends what is under way. */
  close(): Soon<void>;
}
