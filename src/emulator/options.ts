/**
 * What a caller may choose, as one object that is completed once. The CLI, the accounts file and the library all end
 * here.
 */
import type { Progression } from './core/records.ts';
import type { Settings } from '../contracts/spec/vendors.ts';

/** A resource pack to give to an account. Units are Kling's (0.05 = one TTS call). */
export interface PackOptions {
  readonly name?: string;
  readonly units: number;
  /** Most tasks at once; absent = no limit. */
  readonly concurrency?: number;
  /** Days from now until it expires; default 30. Negative = expired already. */
  readonly days?: number;
  /** Units already used. */
  readonly used?: number;
}

/** A video of earlier work to plant, so that `video_id` has something to name. */
export interface VideoOptions {
  readonly id: string;
  readonly model?: string;
  readonly sound?: boolean;
  readonly madeBy?: 'text2video' | 'image2video' | 'avatar' | 'lip-sync' | 'video-to-audio' | 'other';
  readonly seconds?: number;
  readonly ageDays?: number;
}

/** A custom voice to plant. */
export interface VoiceOptions {
  /** 18 digits; minted when absent. */
  readonly id?: string;
  readonly name: string;
}

/** An account with known credentials ("configured" mode). */
export interface AccountOptions {
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly apiKeys?: readonly string[];
  readonly webhookSecrets?: readonly string[];
  readonly packs?: readonly PackOptions[];
  readonly videos?: readonly VideoOptions[];
  readonly voices?: readonly VoiceOptions[];
  /** Balances in US dollars, by dialect: a gateway that is not named has 1,000, Kling itself no cash. */
  readonly wallets?: Readonly<Record<string, number>>;
  readonly settings?: Partial<Settings>;
  readonly progressions?: Readonly<Record<string, Progression>>;
}

/** The part of a pino logger that the emulator uses. */
export interface Logger {
  /** Whether lines of this level are written; absent = all are. */
  isLevelEnabled?(level: 'info'): boolean;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A logger that also counts the lines that could not be written; `/__emulator/metrics` shows the count. */
export interface CountingLogger extends Logger {
  dropped(): number;
}

export interface EmulatorOptions {
  /** 0 = any free port (the default of the library; the CLI's is 4050). */
  readonly port?: number;
  readonly host?: string;
  /** Makes ids, file names and chance repeatable; time then starts at a fixed moment. */
  readonly seed?: string;
  /** How accounts' clocks run; default `real`. */
  readonly clock?: 'real' | 'manual' | { readonly scale: number };
  /** Epoch milliseconds at which accounts' clocks start; default: now, or 2026-10-01T00:00:00Z with a seed. */
  readonly startTime?: number;
  /** `fast` (default): 1.5 s in all, TTS 0.3 s; `realistic`: the observed times; or one progression for every product. */
  readonly progression?: 'fast' | 'realistic' | Progression;
  /** Stretches (above 1) or shrinks (below 1) the times of `progression`. */
  readonly progressionScale?: number;
  readonly settings?: Partial<Settings>;
  /**
   * Directory in which all state is kept and found again (default: none, state ends with the process). Needs the package
   * `classic-level` beside this one; one process at a time.
   */
  readonly dataDir?: string;
  /**
   * Server of Redis or Valkey that keeps all state, for several emulators at once: `redis://host:6379/0`. Needs the package
   * `@redis/client` beside this one; not together with `dataDir`.
   */
  readonly store?: string;
  /** Most connections of clients at once, at each port (default 10,000). */
  readonly maxConnections?: number;
  /** Most callbacks on their way at once (default 1024). */
  readonly maxCallbacks?: number;
  /** Most callbacks of one account on their way at once (default 256). */
  readonly maxCallbacksPerAccount?: number;
  /** Most callbacks of one account on their way to one host and port (default 128). */
  readonly maxCallbacksPerHost?: number;
  /** Most callbacks that wait for others to be answered (default 100,000). */
  readonly maxWaitingCallbacks?: number;
  /** Which vendors' APIs are spoken; default all (`GET /__emulator/info` lists them). */
  readonly dialects?: readonly string[];
  /** Dialects with a port (0 = any free one) or a path prefix of their own besides, by id: a number or a text like `/relay`. */
  readonly mounts?: Readonly<Record<string, number | string>>;
  /** Packs of accounts that bring none: one of 1,000,000 units without a limit, or Kling's real trial pack. */
  readonly profile?: 'default' | 'trial';
  /** Given: only these accounts exist, secrets are checked. Absent: open mode. */
  readonly accounts?: readonly AccountOptions[];
  /** Validates every answer and callback against its schema; a mismatch is logged and journaled. */
  readonly strict?: boolean;
  /** Callback and media targets beyond loopback and private addresses: host, `*.host`, IP, CIDR, `*`. */
  readonly allowCallbacksTo?: readonly string[];
  /** Download `voice_url` and `video_url` and check format and duration. */
  readonly inspectMedia?: boolean;
  /** Base of result URLs; default: the host the client used. */
  readonly publicUrl?: string;
  /** Needed on `/__emulator` when bound off loopback. */
  readonly controlToken?: string;
  /** Further `Host` names accepted on `/__emulator`. */
  readonly allowHosts?: readonly string[];
  /**
   * Open mode: most idle accounts that were made for unknown credentials (default 5000); of more, those are evicted that
   * have not called for longest. Accounts with tasks, and those that the control API has named, are never evicted.
   */
  readonly maxIdleAccounts?: number;
  /** Milliseconds in which a request's body must arrive whole (default 30,000); later it is refused with 408. */
  readonly bodyTimeoutMs?: number;
  /**
   * Most bytes that the decoded bodies of all requests in flight take together (default 100,000,000, at least those
   * of one); beyond it a request is refused with 503 and `Retry-After`.
   */
  readonly bodyMemoryBytes?: number;
  /** Most bytes of a body, decoded. Default: 10 MB, so that sound files in base64 fit. */
  readonly maxBodyBytes?: number;
  /**
   * Most journal entries kept per account (default 1000), most characters of bodies and answers in them (default
   * 4,000,000), and bytes kept of each body (default 65,536). Beyond either limit the oldest entries are dropped, and counted.
   */
  readonly journalEntries?: number;
  readonly journalCharacters?: number;
  readonly journalBodyBytes?: number;
  /**
   * Keeps a record of everything that no reset, removal or full journal takes back, for `readRecord()`: at most so many
   * entries and characters of bodies, of all accounts together. Default: none is kept.
   */
  readonly keepRecord?: { readonly entries: number; readonly characters: number };
  readonly logger?: Logger;
}
