/**
 * What the fixture `kling` is.
 */
import type { ControlJournalRequest } from '../contracts/spec/generated/messages.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import type { Control } from '../emulator/control/control.ts';

/** A test's own account, and how to reach the emulator. */
export interface Kling {
  /** Base URL for the client under test. */
  readonly baseUrl: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly apiKey: string;
  /** What this account's callbacks are signed with; absent when `webhook_secrets: []` was asked for. */
  readonly webhookSecret?: string;
  /** The same as environment variables: those that `kling-emulator exec` sets, for gateways too. */
  readonly env: Readonly<Record<string, string>>;
  /** Base URLs of dialects with a port of their own. */
  readonly mounts: Readonly<Record<string, string>>;
  /** Clock, failures, tasks, callbacks, ledger and journal of this account. */
  readonly account: AccountHandle;
  /** Id of the account. */
  readonly accountId: string;
  /** Every control operation of the emulator, other accounts included. */
  readonly control: Control;
  /** Where the control API stands: `http://127.0.0.1:4050/__emulator`. */
  readonly controlUrl: string;
  /**
   * Requests since this test began that belong to no account: unknown paths, refused keys. `undefined` where they may be
   * another test's, because one ran at the same time or the emulator is shared.
   *
   * @throws Error when some are gone because the journal was full
   */
  strayRequests(): Promise<readonly ControlJournalRequest[] | undefined>;
  /**
   * Violations that this test means its client to commit: forgiven, and missed at the test's end when they do not come.
   * A rule of docs/judging-clients.md, or `rule:text` for those whose message has the text.
   *
   * @example kling.expectViolations('id-unknown');
   */
  expectViolations(...wishes: readonly string[]): void;
  /** Violations that are forgiven in this test. */
  ignoreViolations(...wishes: readonly string[]): void;
}
