/**
 * The words that expectations are made of. A misspelt one would pass with `.not` for something that did not happen, so
 * the compiler and the matchers refuse it. They are the catalog's and the vendors' own.
 */
import type { DialectId, ProductId } from '../contracts/spec/catalog.ts';
import { catalog } from '../contracts/spec/catalog.ts';
import type { ControlTaskStatus } from '../contracts/spec/generated/messages.ts';
import type { OperationId, StatusWord } from '../contracts/spec/vendors.ts';
import { vendorIds, vendors } from '../contracts/spec/vendors.ts';

export type { OperationId } from '../contracts/spec/vendors.ts';

export const taskStatuses = [
  'submitted',
  'processing',
  'succeed',
  'failed',
] as const satisfies readonly ControlTaskStatus[];

export const productIds = [...new Set(catalog.flatMap(({ product }) => product ?? []))] as readonly ProductId[];

export const dialectIds: readonly DialectId[] = vendorIds;

export const operationIds = catalog.map(({ id }) => id) as readonly string[] as readonly OperationId[];

/** What a callback may tell of a task: Kling's word, or the gateway's for it. */
export type CallbackStatus = StatusWord;

export const callbackStatuses = [
  ...new Set(vendors.flatMap(({ tasks }) => tasks.statuses.flat())),
] as readonly string[] as readonly CallbackStatus[];
