/**
 * How one vendor speaks: pure functions between its bodies and the core's values, and the order in which it judges.
 * A dialect never validates, journals, injects faults or touches a store.
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Command } from '../core/commands.ts';
import type { CallbackPolicy } from '../core/deliveries.ts';
import type { Failure } from '../core/failures.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Account, Task } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import type { AcceptanceCheck } from '../core/submit.ts';

/** Steps of the request path, run in the order the dialect gives. */
export type StageName = 'authenticate' | 'limit-rate' | 'read-body' | 'judge-request';

/** A credential as sent, before anybody looked it up. */
export type Presented =
  | { readonly kind: 'jwt'; readonly token: string }
  | { readonly kind: 'api-key'; readonly key: string }
  | { readonly kind: 'unusable'; readonly failure: Failure };

/** What encoding an answer needs beside the outcome. */
export interface AnswerContext {
  readonly requestId: string;
  readonly operation: Operation | undefined;
  readonly account: Account | undefined;
  readonly settings: Settings;
  /** `http://host:port` for result URLs. */
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  /** Epoch ms of the account's clock (wall time when there is no account). */
  readonly now: number;
}

export interface WireAnswer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Dialect {
  readonly id: string;
  readonly stages: readonly StageName[];
  /** Order of refusals at acceptance. */
  readonly acceptance: readonly AcceptanceCheck[];
  readCredential(authorization: string | undefined): Presented;
  /** @param value the request as read; @param id the `{id}` of the path */
  decode(operation: Operation, value: Readonly<Record<string, unknown>>, id: string): Command;
  encode(outcome: Outcome, context: AnswerContext): WireAnswer;
  /** Body of a callback about the task as it stands. */
  encodeCallback(task: Task, account: Account, origin: string): string;
  callbackPolicy(settings: Settings): CallbackPolicy;
}
