/**
 * The contract as a table: one row per operation and dialect. Router, validation, OpenAPI export, prices and checks
 * are all derived from these rows; no endpoint is named anywhere else.
 */
import type { FactId } from './facts.ts';
import { apimodelsOperations } from './operations/apimodels.ts';
import { gmiOperations } from './operations/gmi.ts';
import { kkiaiOperations } from './operations/kkiai.ts';
import { klingOperations, klingOptionalOperations } from './operations/kling.ts';

export type DialectId = 'kling' | 'gmi' | 'kkiai' | 'apimodels';

/** The kind of work a task does. Reads and account calls have no product of their own. */
export type ProductId = 'custom-voice' | 'tts' | 'text-to-audio' | 'video-to-audio';

/** What an operation asks of the engine, whatever the vendor calls it. */
export type Action =
  | 'create-task'
  | 'get-task'
  | 'list-tasks'
  | 'cancel-task'
  | 'list-preset-voices'
  | 'delete-voice'
  | 'get-account-costs'
  | 'list-models'
  | 'get-model'
  | 'get-balance';

export interface OperationSchemas {
  /** JSON body of a POST. */
  readonly body?: string;
  /** An object inside the body that is judged by a schema of its own, and echoed as it was sent. */
  readonly part?: { readonly field: string; readonly schema: string };
  /** Query string of a GET, read as an object of strings. */
  readonly query?: string;
  /** Body of HTTP 200. */
  readonly response: string;
  /** Body of every refusal. */
  readonly error: string;
  /** Body of a callback, for operations that make tasks with `callback_url`. */
  readonly callback?: string;
}

/** One call of an API: method + path. Contract facts only (what any Kling does), never emulator behaviour. */
export interface Operation {
  /** `<dialect>.<name>`, for example `kling.create-custom-voice`; the name is also the prefix of its schema files. */
  readonly id: string;
  readonly dialect: DialectId;
  readonly action: Action;
  readonly product?: ProductId;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path template; `{id}` stands for one segment. */
  readonly path: string;
  /** Further paths at which the same operation answers. */
  readonly otherPaths?: readonly string[];
  /** A body field that picks the operation among the rows of this method and path. */
  readonly selector?: { readonly field: string; readonly value: string };
  readonly summary: string;
  readonly tag: string;
  readonly auth: 'bearer' | 'none';
  /** Schema ids: paths below `schemas/`, for example `kling/create-custom-voice.request.json`. */
  readonly schemas: OperationSchemas;
  /** `at-acceptance`: the answer is a submitted task; `when-finished`: a finished one; `at-once`: no task is made. */
  readonly replies: 'at-acceptance' | 'when-finished' | 'at-once';
  /** Answers `when-finished` all the same when this setting of the emulator has this value. */
  readonly repliesWhenFinished?: { readonly setting: string; readonly is: string };
  /** Id of a row of `fixtures/kling/prices.json`: what Kling takes, from whomever. */
  readonly price: string;
  /** What a gateway takes from its customer for one call, in micro-USD. */
  readonly microUsd?: number;
  readonly callbacks: 'task-transitions' | 'none';
  /** Largest `pageSize` of a list. */
  readonly maxPageSize?: number;
  /** Exists only when this setting of the emulator has this value; such rows are no part of the contract. */
  readonly onlyWhen?: { readonly setting: string; readonly is: string };
  /** What this row is known from. */
  readonly facts: readonly FactId[];
}

/** Every operation of the official dialect. */
export const operations: readonly Operation[] = [...klingOperations];

/** Every operation of the gateways. Apart, because the contract kit's checks speak to the official dialect. */
export const gatewayOperations: readonly Operation[] = [...gmiOperations, ...kkiaiOperations, ...apimodelsOperations];

/** Operations that most likely do not exist, for settings that want them all the same. */
export const optionalOperations: readonly Operation[] = [...klingOptionalOperations];

/**
 * The row with this id.
 *
 * @throws Error when no such row exists: a programming mistake, never bad input.
 * @example operationById('kling.text-to-speech').path // '/v1/audio/tts'
 */
export function operationById(id: string): Operation {
  const row = [...operations, ...gatewayOperations].find((operation) => operation.id === id);
  if (!row) throw new Error(`No operation '${id}' in the catalog.`);
  return row;
}

/** The row that reads one task of a product. */
export const readerOf = (product: ProductId | undefined): Operation | undefined =>
  operations.find((row) => row.action === 'get-task' && row.product === product);

/** The row that lists tasks of a product. */
export const listerOf = (product: ProductId | undefined): Operation | undefined =>
  operations.find((row) => row.action === 'list-tasks' && row.product === product);
