/**
 * What the control operations work on.
 */
import type { ControlOperation } from '../../contracts/spec/generated/messages.ts';
import type { Fired } from '../core/events.ts';
import type { Journal } from '../core/journal.ts';
import type { Account, AttemptOutcome, Delivery, ResultFile, Task } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import type { EmulatorOptions } from '../options.ts';
import type { Shell } from '../shell/shell.ts';
import type { Meter } from './meter.ts';
import type { RecordKeeper } from './record-keeper.ts';
import type { Secrecy } from './secrecy.ts';
import type { StrictReport } from './strict-judge.ts';

/** The part of the scheduler that moves time when told. */
export interface TimeMover {
  advance(accountId: string, ms: number): Promise<readonly Fired[]>;
  next(accountId: string): Promise<readonly Fired[]>;
  runAll(accountId: string, limit: number): Promise<readonly Fired[]>;
  settle(accountId: string): Promise<readonly Fired[]>;
  resend(delivery: Delivery): Promise<Fired | undefined>;
}

/** A message that belongs to no task. */
export interface LooseMessage {
  readonly id: string;
  readonly url: string;
  readonly body: string;
}

export interface ControlDeps {
  readonly shell: Shell;
  readonly journal: Journal;
  readonly time: TimeMover;
  /** Brings every task that a request waits for to its end, moving the account's clock as far as they need. */
  readonly driveWaiting: (accountId: string) => Promise<readonly Fired[]>;
  readonly options: EmulatorOptions;
  /** Settings of accounts that bring none. */
  readonly settings: Settings;
  /** Secrets by access key; `undefined` in open mode, where any secret is right. */
  readonly secrets: Map<string, string> | undefined;
  /** Where a result file of the task is served. */
  readonly fileUrl: (task: Pick<Task, 'id' | 'origin'>, file: ResultFile) => string;
  /** Posts a signed message once, past the scheduler. */
  readonly send: (account: Account, message: LooseMessage) => Promise<AttemptOutcome>;
  /** Told of every account that is named: it must not be evicted, however long it is idle. */
  readonly keep: (accountId: string) => void;
  /** Told of every account that is deleted. */
  readonly forget: (accountId: string) => void;
  /** Told of what is about to be cleared or removed; absent when no record is kept. */
  readonly keeper: RecordKeeper | undefined;
  readonly secrecy: Secrecy;
  readonly dialects: readonly string[];
  readonly version: string;
  readonly meter: Meter;
  readonly strictReport: () => StrictReport;
  readonly isStopping: () => boolean;
  /** Every operation of the control API. */
  readonly listOperations: () => ControlOperation[];
  /** OpenAPI document of the control API. */
  readonly openApi: () => object;
}

/** What showing things takes. */
export type ViewDeps = Pick<ControlDeps, 'shell' | 'fileUrl' | 'secrecy'>;
