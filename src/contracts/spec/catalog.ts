/**
 * The contract as a table: one row per operation and vendor. Router, validation, OpenAPI export, prices and checks
 * are all derived from these rows; no endpoint is named anywhere else.
 */
import type { Action, OperationRow } from './operation.ts';
import type { FactId } from './vendors.ts';
import { officialVendor, vendors } from './vendors.ts';

export type { Action, OperationSchemas } from './operation.ts';
export type { DialectId, ProductId } from './vendors.ts';

/** One call of an API. */
export interface Operation extends OperationRow {
  readonly facts: readonly FactId[];
}

/** Every operation of every vendor, those that most likely do not exist included. */
export const catalog = vendors.flatMap((vendor) => vendor.operations) as readonly Operation[];

const isPromised = ({ isOptional }: Operation) => isOptional !== true;

/**
 * What a vendor's contract promises.
 *
 * @example operationsOf('kling').map(({ path }) => path)
 */
export const operationsOf = (vendor: string): readonly Operation[] =>
  catalog.filter((row) => row.dialect === vendor && isPromised(row));

/** Every operation of the official dialect. */
export const operations: readonly Operation[] = operationsOf(officialVendor.id);

const rows: ReadonlyMap<string, Operation> = new Map(catalog.map((row) => [row.id, row]));

/** The row with this id, if there is one. */
export const findOperation = (id = ''): Operation | undefined => rows.get(id);

/**
 * The row with this id.
 *
 * @throws Error when no such row exists: a programming mistake, never bad input.
 * @example operationById('kling.text-to-speech').path // '/v1/audio/tts'
 */
export function operationById(id: string): Operation {
  const row = findOperation(id);
  if (!row) throw new Error(`No operation '${id}' in the catalog.`);
  return row;
}

/** Another row of the same vendor, for the same product or for every product. */
const besides = (action: Action, { dialect, product }: Pick<Operation, 'dialect' | 'product'>) =>
  operationsOf(dialect).find((row) => row.action === action && (row.product === undefined || row.product === product));

/**
 * The row that reads one task of the operation.
 *
 * @example readerOf(operationById('kling.create-custom-voice'))?.path // '/v1/general/custom-voices/{id}'
 */
export const readerOf = (operation: Pick<Operation, 'dialect' | 'product' | 'space'>): Operation | undefined =>
  operation.space === undefined
    ? besides('get-task', operation)
    : operationsOf(operation.dialect).find(({ action, space }) => action === 'find-tasks' && space === operation.space);

/** Whether the operation is there under these settings: some are only when one says so. */
export const isOffered = (
  { onlyWhen }: Pick<Operation, 'onlyWhen'>,
  settings: Readonly<Record<string, unknown>>,
): boolean => !onlyWhen || settings[onlyWhen.setting] === onlyWhen.is;

/** The row that lists tasks of the operation. */
export const listerOf = (operation: Pick<Operation, 'dialect' | 'product'>): Operation | undefined =>
  besides('list-tasks', operation);
