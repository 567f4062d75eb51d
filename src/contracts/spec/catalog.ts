/**
 * The contract as a table: one row per operation and dialect. Router, validation, OpenAPI export, prices and checks
 * are all derived from these rows; no endpoint is named anywhere else.
 */
import type { FactId } from './facts.ts';
import { klingOperations, klingOptionalOperations } from './operations/kling.ts';

export type DialectId = 'kling';

/** The kind of work a task does. Reads and account calls have no product of their own. */
export type ProductId = 'custom-voice' | 'tts' | 'text-to-audio' | 'video-to-audio';

/** What an operation asks of the engine, whatever the vendor calls it. */
export type Action =
  'create-task' | 'get-task' | 'list-tasks' | 'list-preset-voices' | 'delete-voice' | 'get-account-costs';

export interface OperationSchemas {
  /** JSON body of a POST. */
  readonly body?: string;
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
  readonly method: 'GET' | 'POST';
  /** Path template; `{id}` stands for one segment. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly auth: 'bearer' | 'none';
  /** Schema ids: paths below `schemas/`, for example `kling/create-custom-voice.request.json`. */
  readonly schemas: OperationSchemas;
  /** `at-acceptance`: the answer is a submitted task; `when-finished`: a finished one; `at-once`: no task is made. */
  readonly replies: 'at-acceptance' | 'when-finished' | 'at-once';
  /** Id of a row of `fixtures/kling/prices.json`. */
  readonly price: string;
  readonly callbacks: 'task-transitions' | 'none';
  /** Largest `pageSize` of a list. */
  readonly maxPageSize?: number;
  /** Exists only when this setting of the emulator has this value; such rows are no part of the contract. */
  readonly onlyWhen?: { readonly setting: string; readonly is: string };
  /** What this row is known from. */
  readonly facts: readonly FactId[];
}

/** Every operation of every dialect. */
export const operations: readonly Operation[] = [...klingOperations];

/** Operations that most likely do not exist, for settings that want them all the same. */
export const optionalOperations: readonly Operation[] = [...klingOptionalOperations];

/**
 * The row with this id.
 *
 * @throws Error when no such row exists: a programming mistake, never bad input.
 * @example operationById('kling.text-to-speech').path // '/v1/audio/tts'
 */
export function operationById(id: string): Operation {
  const row = operations.find((operation) => operation.id === id);
  if (!row) throw new Error(`No operation '${id}' in the catalog.`);
  return row;
}
