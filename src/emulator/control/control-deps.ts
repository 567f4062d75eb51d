/**
 * What the control operations work on.
 */
import type { ControlFindingsResponse, ControlOperation } from '../../contracts/spec/generated/messages.ts';
import type { Fired } from '../core/journal.ts';
import type { Account, AttemptOutcome, Delivery, ResultFile, Task } from '../core/records.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AccountRedaction } from '../observers/redaction.ts';
import type { ValidationReport } from '../observers/response-validator.ts';
import type { EmulatorOptions } from '../options.ts';
import type { Lifecycle, Counts } from '../shell/lifecycle.ts';
import type { JournalReader } from '../shell/ports.ts';
import type { Shell } from '../shell/shell.ts';

/** The part of the scheduler that does things on request. */
interface TimeMover {
  advance(accountId: string, ms: number): Promise<readonly Fired[]>;
  next(accountId: string): Promise<readonly Fired[]>;
  runAll(accountId: string, limit: number): Promise<readonly Fired[]>;
  settle(accountId: string): Promise<readonly Fired[]>;
  resend(delivery: Delivery): Promise<Fired | undefined>;
  /** Posts a signed message that belongs to no task once. */
  sendLoose(
    account: Account,
    message: { readonly id: string; readonly url: string; readonly body: string; readonly dialect: string },
  ): Promise<AttemptOutcome>;
}

/** What a judge of clients says of one account. */
export type JudgeAccount = (accountId: string) => Promise<ControlFindingsResponse['findings']>;

export interface ControlDeps {
  /** Absent where the emulator was started without the rules on clients: the library has none. */
  readonly judge?: JudgeAccount | undefined;
  readonly shell: Shell;
  /** Told of accounts that are reset or removed, and of test callbacks; tells the stream of events what happens. */
  readonly lifecycle: Pick<Lifecycle, 'emit' | 'subscribe'>;
  readonly journal: JournalReader;
  readonly scheduler: TimeMover;
  /** Requests that wait for a task: a clock that stops must bring them to their end first. */
  readonly pending: { readonly driveWaiting: (accountId: string) => Promise<readonly Fired[]> };
  /** Told of every account that is named: it must not be evicted, however long it is idle. */
  readonly anonymous: { readonly keep: (accountId: string) => void };
  readonly options: EmulatorOptions;
  /** Settings of accounts that bring none. */
  readonly settings: Settings;
  /** Secrets by access key; `undefined` in open mode, where any secret is right. */
  readonly secrets: Map<string, string> | undefined;
  readonly redaction: AccountRedaction;
  /** Where a result file of the task is served. */
  readonly fileUrl: (task: Pick<Task, 'id' | 'origin'>, file: ResultFile) => string;
  readonly dialects: readonly string[];
  readonly version: string;
  readonly metrics: Counts;
  /** How often the emulator's own answers broke their schemas. */
  readonly readValidation: () => ValidationReport;
  readonly isStopping: () => boolean;
  /** Every operation of the control API. */
  readonly listOperations: () => ControlOperation[];
  /** OpenAPI document of the control API. */
  readonly openApi: () => object;
}

/** What showing things takes. */
export type ViewDeps = Pick<ControlDeps, 'shell' | 'fileUrl' | 'redaction'>;

/** Why a control operation did not do what it was asked. */
export type ControlErrorCode =
  'invalid-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable' | 'internal';

export const statusOfCode: Readonly<Record<ControlErrorCode, number>> = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  internal: 500,
  unavailable: 503,
};

/**
 * Thrown by every control operation, in the library as over HTTP.
 *
 * @example await kling.control.getTask({ account, task: '1' }).catch((error) => error.code) // 'not-found'
 */
export class ControlError extends Error {
  readonly code: ControlErrorCode;
  /** JSON pointer to the place that is wrong. */
  readonly pointer: string | undefined;

  constructor(code: ControlErrorCode, message: string, pointer?: string) {
    super(message);
    this.name = 'ControlError';
    this.code = code;
    this.pointer = pointer;
  }
}

export const refuse = (message: string, pointer?: string) => new ControlError('invalid-request', message, pointer);
export const notFound = (message: string) => new ControlError('not-found', message);
export const conflict = (message: string) => new ControlError('conflict', message);

// As it is now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

/** Comes in the next turn of the event loop: work on very much lets other requests in, now and then. */
export const letOthersIn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
