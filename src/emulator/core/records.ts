/**
 * What a store keeps: accounts, tasks, voices, videos, ledger entries, deliveries and attempts. Plain values, replaced
 * and never changed in place. Times are epoch milliseconds of the account's clock, money is milli-units (0.05 u = 50).
 */
import type { FailureCode } from './failures.ts';
import type { Price } from '../../contracts/spec/ground-facts.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';

export type TaskStatus = 'submitted' | 'processing' | 'succeed' | 'failed';

/** A resource pack: units an account has bought. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly type: 'decreasing_total' | 'constant_period';
  readonly totalMilli: number;
  readonly remainingMilli: number;
  /** Units promised to running tasks; not yet taken from `remainingMilli`. */
  readonly heldMilli: number;
  readonly purchaseTime: number;
  readonly effectiveTime: number;
  readonly invalidTime: number;
  /** Most tasks at once; absent = no limit. */
  readonly concurrency?: number | undefined;
}

/** A failure that was asked for through the control API ("fail the next task"). */
export interface FailOrder {
  readonly id: string;
  /** `task`: accepted, then ends failed; `refuse`: refused at submission. */
  readonly kind: 'task' | 'refuse';
  readonly product?: string;
  readonly externalTaskId?: string;
  /** How many more tasks it hits. */
  readonly remaining: number;
  readonly message: string;
  /** Of `refuse`: as which failure it is answered; content policy when absent. */
  readonly as?: FailureCode;
}

/** What an account got from the options of the emulator, and from its entry among the configured accounts. */
export interface GivenOptions {
  readonly settings: Partial<Settings>;
  readonly clock: unknown;
  readonly progression: unknown;
}

/** The owner of tasks, voices, packs and a clock. */
export interface Account {
  readonly id: string;
  /** Shown name: the access key, or an API key with its secret part hidden. */
  readonly name: string;
  /** Keys of the credentials that lead here, for example `ak:my-access-key`. Never shown. */
  readonly credentials: readonly string[];
  readonly createdAt: number;
  readonly clock: ClockState;
  readonly packs: readonly Pack[];
  /** Running tasks that hold a concurrency slot. */
  readonly running: number;
  /** `whsec_…`; callbacks are signed when there is at least one. Never shown. */
  readonly webhookSecrets: readonly string[];
  /** Who wanted it; absent when open mode made it for a call. */
  readonly origin?: 'configuration' | 'control' | undefined;
  /** With which tokens of its access key are signed, where that is checked. Never shown. */
  readonly secret?: string | undefined;
  /** What the options of the last start said: what they say anew at another start changes the account. */
  readonly given?: GivenOptions | undefined;
  readonly settings: Settings;
  /** By product; `*` for all others. */
  readonly progressions: Readonly<Record<string, Progression>>;
  readonly failOrders: readonly FailOrder[];
  readonly ledgerLength: number;
  /** Balances at gateways in micro-USD, by dialect; a gateway that is not named has its opening balance. */
  readonly wallets?: Readonly<Record<string, number>> | undefined;
  /** What running tasks are going to take from these balances when they succeed, where that is reserved. */
  readonly walletHolds?: Readonly<Record<string, number>> | undefined;
  /** Entries of the wallet ledger so far. */
  readonly walletLength?: number | undefined;
  readonly version: number;
}

/** What a gateway charges for one task, fixed when it was submitted. All amounts are whole micro-USD. */
export interface Bill {
  /** `submission`: taken at once, moved when the task succeeds, given back when it fails; `success`: taken then. */
  readonly takenAt: 'submission' | 'success';
  readonly microUsd: number;
  /** Micro-USD a unit: success costs what Kling deducted at this rate, not `microUsd`. */
  readonly perUnit?: number;
  readonly rounding: 'half-up' | 'floor' | 'ceil';
  /** Taken on success, but not left for other tasks while this one runs. */
  readonly reserves?: boolean;
  /** Paid from the balance at the vendor itself, which its answers tell. */
  readonly isCash?: boolean;
  /**
   * A bill that is not open is never booked again, however often the upstream reports. `forgotten`: the balance it was
   * taken from was put back.
   */
  readonly state: 'open' | 'settled' | 'refunded' | 'forgotten';
}

/** One file a task made. Bytes are computed from this on request. */
export interface ResultFile {
  /** Id of the audio, video or voice the file belongs to. */
  readonly id: string;
  readonly kind: 'mp3' | 'wav' | 'mp4' | 'png' | 'srt' | 'ass';
  /** Exactly what the answer states and an independent tool reads. */
  readonly durationMs: number;
  /** File name in the result URL. */
  readonly name: string;
  /** Task that made the sound in it: its id stands in the tags, and its tune is played. By default the task's own. */
  readonly soundOf?: string;
  /** Of an ASS file: pixels. */
  readonly style?: { readonly fontSize: number; readonly marginBelow: number };
}

/** One of several things that a task made, which have no ids. */
export interface Output {
  /** As the vendor calls it, for example `subbed_video`. */
  readonly kind: string;
  readonly file: ResultFile;
  readonly watermarked?: ResultFile;
}

/** A face that was found in a video. */
export interface Face {
  readonly id: string;
  readonly image: ResultFile;
  readonly startMs: number;
  readonly endMs: number;
}

export type TaskResult =
  | { readonly type: 'voice'; readonly voiceId: string; readonly trial: ResultFile }
  | { readonly type: 'speech'; readonly audio: ResultFile }
  | { readonly type: 'audio'; readonly mp3: ResultFile; readonly wav: ResultFile; readonly video?: ResultFile }
  | { readonly type: 'video'; readonly video: ResultFile; readonly watermarked?: ResultFile }
  | { readonly type: 'outputs'; readonly outputs: readonly Output[] }
  | { readonly type: 'faces'; readonly faces: readonly Face[] }
  | {
      readonly type: 'element';
      readonly elementId: string;
      readonly status: 'succeed' | 'deleted';
      /** Voice that was heard in its video, with its preview. */
      readonly heard?: { readonly voice: BoundVoice; readonly trial: ResultFile };
    };

/** A voice that an element is bound to, as it was when it was bound. */
export interface BoundVoice {
  readonly id: string;
  readonly name: string;
  /** Whose result URL the preview is: a task, or the preset itself. */
  readonly trialOwner: string;
  readonly trialName: string;
  /** `kling`, or the account. */
  readonly ownedBy: string;
}

/** The video a task works on, as shown in `task_info.parent_video`. */
export interface ParentVideo {
  readonly id: string;
  readonly durationMs: number;
  /** The caller's own URL; absent when the emulator serves the file. */
  readonly url?: string;
}

/**
 * One piece of work with a life. New tasks are made with every key, in one order, those without a value `undefined`: records of
 * one shape are copied more than ten times as fast as records that gain keys.
 */
export interface Task {
  readonly id: string;
  readonly accountId: string;
  readonly dialect: string;
  readonly operation: string;
  readonly product: string;
  readonly status: TaskStatus;
  readonly statusMessage: string;
  readonly externalId?: string | undefined;
  /** The gateway's own id of the task, unique over all accounts. */
  readonly alias?: string | undefined;
  /** What the gateway echoes of the request: JSON, as it was written. */
  readonly sent?: string | undefined;
  /** The request as read (coerced, absent-like values dropped). */
  readonly input: Readonly<Record<string, unknown>>;
  readonly callbackUrl?: string | undefined;
  /** `http://host:port` the client used at creation: where result URLs in callbacks point. */
  readonly origin: string;
  readonly parentVideo?: ParentVideo | undefined;
  /** Length of what it works on, where its price or its result depends on that. */
  readonly workMs?: number | undefined;
  /** Task whose sound its result carries. */
  readonly soundOf?: string | undefined;
  readonly boundVoice?: BoundVoice | undefined;
  /** Its source has been looked at: once is enough. */
  readonly examined?: boolean | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** How it moves from here. */
  readonly progression: Progression;
  /** When the next step is due; absent when only a read or a release moves it. */
  readonly dueAt?: number | undefined;
  /** Reads so far, for progressions that count them. */
  readonly reads: number;
  /** Set when it was decided that this task will fail: the text for `task_status_msg`. */
  readonly willFail?: string | undefined;
  /** Succeeds without its result: the upstream's rare success that brings nothing. */
  readonly withoutResult?: boolean | undefined;
  /** Set when a failed task was called off by its owner. */
  readonly cancelled?: boolean | undefined;
  /** How a gateway is paid; absent for tasks that are paid from packs. */
  readonly bill?: Bill | undefined;
  /** What was promised when it was accepted. */
  readonly priceMilli: number;
  /** Price by length: what success takes follows from `workMs`, which may be known later. */
  readonly rate?: Price | undefined;
  /** Pack that holds the price; absent for free tasks. */
  readonly packId?: string | undefined;
  /** Whether it takes a concurrency slot while it runs. */
  readonly holdsSlot: boolean;
  readonly deductionMilli?: number | undefined;
  readonly result?: TaskResult | undefined;
  /** Status changes so far: the number of the next delivery. */
  readonly transitions: number;
  readonly version: number;
}

/** A custom voice. Presets are a catalogue, not records. */
export interface Voice {
  readonly id: string;
  readonly accountId: string;
  readonly taskId: string;
  readonly name: string;
  readonly status: 'succeed' | 'deleted';
  readonly createdAt: number;
  readonly trial: ResultFile;
  readonly version: number;
}

/** A video of earlier work, planted by configuration or the control API, or made by a task. */
export interface Video {
  readonly id: string;
  readonly accountId: string;
  /** The kind of work that made it. */
  readonly madeBy: string;
  readonly model?: string;
  readonly sound: boolean;
  readonly durationMs: number;
  readonly createdAt: number;
  readonly file: ResultFile;
  readonly version: number;
}

/** One movement of units. `hold` promises, `settle` takes, `release` gives a promise back. */
export interface LedgerEntry {
  readonly accountId: string;
  /** 1, 2, 3, … within the account. */
  readonly number: number;
  readonly at: number;
  readonly kind: 'grant' | 'hold' | 'settle' | 'release';
  readonly packId: string;
  readonly taskId?: string | undefined;
  /** When the task was made, of what was taken for it: bills are asked for by that. */
  readonly taskMadeAt?: number | undefined;
  readonly amountMilli: number;
  readonly remainingMilli: number;
  readonly heldMilli: number;
}

/** One movement of a wallet. Positive amounts are taken from the balance, negative ones given back. */
export interface WalletEntry {
  readonly accountId: string;
  /** 1, 2, 3, … within the account. */
  readonly number: number;
  readonly at: number;
  readonly dialect: string;
  readonly kind: 'charge' | 'adjustment' | 'refund';
  readonly taskId: string;
  /** When the task was made, of what was taken for it. */
  readonly taskMadeAt?: number | undefined;
  readonly amountMicroUsd: number;
  readonly balanceMicroUsd: number;
}

/** A message for a `callback_url`. Its body was fixed when the transition was committed. */
export interface Delivery {
  /** Stable over all attempts: the `webhook-id`. */
  readonly id: string;
  readonly accountId: string;
  readonly taskId: string;
  /** Whose callback policy it follows. */
  readonly dialect: string;
  /** 1, 2, 3, … within the task: order of transitions. */
  readonly number: number;
  readonly taskStatus: string;
  readonly url: string;
  readonly body: string;
  readonly createdAt: number;
  readonly state: 'pending' | 'delivered' | 'gave-up';
  readonly attempts: number;
  /** When the next attempt is due; absent while an earlier delivery of the task is pending, or at the end. */
  readonly dueAt?: number | undefined;
  readonly version: number;
}

/** One try to deliver. */
export interface Attempt {
  readonly accountId: string;
  readonly deliveryId: string;
  readonly taskId: string;
  readonly number: number;
  readonly at: number;
  readonly outcome: AttemptOutcome;
  readonly resent: boolean;
}

export type AttemptOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly ok: boolean; readonly body: string }
  | {
      readonly kind: 'failed';
      readonly reason: 'blocked' | 'unresolved' | 'refused' | 'timeout' | 'queue-full' | 'broken' | 'bad-url';
      readonly message: string;
    };

/**
 * How a task moves from submitted to its end: by time, after N reads, at once, or held until released.
 */
export type Progression =
  /** Milliseconds of the account's clock after creation. */
  | { readonly mode: 'time'; readonly processingMs: number; readonly finishMs: number }
  /** The first `reads` answers show it unfinished (the first `submitted`, then `processing`), the next one finished. */
  | { readonly mode: 'reads'; readonly reads: number }
  | { readonly mode: 'immediate' }
  | { readonly mode: 'held' };

/**
 * An account's time as a value. Three modes: `real` (wall time plus an offset), `scaled` (runs `factor` times as fast
 * as the wall), `manual` (stands still until it is moved). All times are epoch milliseconds.
 */
export type ClockState =
  | { readonly mode: 'real'; readonly offset: number }
  | { readonly mode: 'scaled'; readonly factor: number; readonly anchorWall: number; readonly anchorTime: number }
  | { readonly mode: 'manual'; readonly time: number };

export type ClockMode = ClockState['mode'];

/**
 * The account's time at a moment of wall time.
 *
 * @example timeOf({ mode: 'manual', time: 5 }, Date.now()) // 5
 */
export function timeOf(clock: ClockState, wall: number): number {
  switch (clock.mode) {
    case 'real':
      return wall + clock.offset;
    case 'scaled':
      return clock.anchorTime + Math.floor((wall - clock.anchorWall) * clock.factor);
    case 'manual':
      return clock.time;
  }
}

/** The wall time at which the account's time will be `time`; `undefined` when it never comes by itself. */
export function wallOf(clock: ClockState, time: number): number | undefined {
  switch (clock.mode) {
    case 'real':
      return time - clock.offset;
    case 'scaled':
      return clock.anchorWall + Math.ceil((time - clock.anchorTime) / clock.factor);
    case 'manual':
      return undefined;
  }
}

/** Credential keys as accounts carry them. */
export const accessKeyCredential = (accessKey: string) => `ak:${accessKey}`;
export const apiKeyCredential = (apiKey: string) => `key:${apiKey}`;

/** What a credential key says. */
export function readCredential(credential: string): { readonly kind: 'access-key' | 'api-key'; readonly key: string } {
  const cut = credential.indexOf(':') + 1;
  return { kind: credential.startsWith('key:') ? 'api-key' : 'access-key', key: credential.slice(cut) };
}

/** The API keys that lead to an account: secrets. */
export const apiKeysOf = ({ credentials }: Pick<Account, 'credentials'>): readonly string[] =>
  credentials.map(readCredential).flatMap(({ kind, key }) => (kind === 'api-key' ? key : []));

// Copies of records, to be changed before they are saved.
// Field by field: a record lives through many saves, and a copy of a copy by `{ ...record }` costs V8 0.3 µs (account)
// to 1.2 µs (task), this way 20 to 50 ns (Node 20). That was a fifth of what a create and its task cost.

/** A record that is still its maker's own. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Every key of a record, so that none is forgotten here when it is added there. */
type Whole<T> = { [Key in keyof Required<T>]: T[Key] };

/**
 * @example const next = copyAccount(account); next.version += 1;
 */
export function copyAccount(account: Account): Mutable<Account> {
  const copy: Whole<Account> = {
    id: account.id,
    name: account.name,
    credentials: account.credentials,
    createdAt: account.createdAt,
    clock: account.clock,
    packs: account.packs,
    running: account.running,
    webhookSecrets: account.webhookSecrets,
    origin: account.origin,
    secret: account.secret,
    given: account.given,
    settings: account.settings,
    progressions: account.progressions,
    failOrders: account.failOrders,
    ledgerLength: account.ledgerLength,
    wallets: account.wallets,
    walletHolds: account.walletHolds,
    walletLength: account.walletLength,
    version: account.version,
  };
  return copy;
}

/**
 * @example const next = copyTask(task); next.status = 'processing';
 */
export function copyTask(task: Task): Mutable<Task> {
  const copy: Whole<Task> = {
    id: task.id,
    accountId: task.accountId,
    dialect: task.dialect,
    operation: task.operation,
    product: task.product,
    status: task.status,
    statusMessage: task.statusMessage,
    externalId: task.externalId,
    alias: task.alias,
    sent: task.sent,
    input: task.input,
    callbackUrl: task.callbackUrl,
    origin: task.origin,
    parentVideo: task.parentVideo,
    workMs: task.workMs,
    soundOf: task.soundOf,
    boundVoice: task.boundVoice,
    examined: task.examined,
    createdAt: task.createdAt,
    updatedAt: task.updatedAt,
    progression: task.progression,
    dueAt: task.dueAt,
    reads: task.reads,
    willFail: task.willFail,
    withoutResult: task.withoutResult,
    cancelled: task.cancelled,
    bill: task.bill,
    priceMilli: task.priceMilli,
    rate: task.rate,
    packId: task.packId,
    holdsSlot: task.holdsSlot,
    deductionMilli: task.deductionMilli,
    result: task.result,
    transitions: task.transitions,
    version: task.version,
  };
  return copy;
}

/**
 * @example const next = copyPack(pack); next.heldMilli += 50;
 */
export function copyPack(pack: Pack): Mutable<Pack> {
  const copy: Whole<Pack> = {
    id: pack.id,
    name: pack.name,
    type: pack.type,
    totalMilli: pack.totalMilli,
    remainingMilli: pack.remainingMilli,
    heldMilli: pack.heldMilli,
    purchaseTime: pack.purchaseTime,
    effectiveTime: pack.effectiveTime,
    invalidTime: pack.invalidTime,
    concurrency: pack.concurrency,
  };
  return copy;
}
