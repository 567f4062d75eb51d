/** What rows of Kling's catalog share: the facts they may cite, the parts that repeat, the three rows of a product. */
import { accountFacts } from '../facts/account.ts';
import { newStandardFacts } from '../facts/new-standard.ts';
import { taskFacts } from '../facts/tasks.ts';
import { videoFacts } from '../facts/videos.ts';
import { voiceFacts } from '../facts/voices.ts';
import { wireFacts } from '../facts/wire.ts';
import type { OperationRow } from '../operation.ts';
import { createRow, getRow, listRow } from '../operation.ts';

/** Every fact about Kling. */
export const klingFacts = [
  ...wireFacts,
  ...taskFacts,
  ...voiceFacts,
  ...videoFacts,
  ...accountFacts,
  ...newStandardFacts,
] as const;
export type KlingFactId = (typeof klingFacts)[number]['id'];

export const error = 'kling/error.json';

/** What every operation rests on. */
export const everywhere = [
  'api-key-everywhere',
  'api-key-form',
  'jwt-form',
  'jwt-times',
  'auth-missing',
  'auth-unknown-api-key',
  'auth-unknown-access-key',
  'auth-garbage',
  'content-type',
  'trailing-slash',
  'check-order',
] as const satisfies readonly KlingFactId[];

/** What every operation of the newer standard rests on. */
export const everywhereNew = everywhere.filter(
  (id): id is Exclude<typeof id, 'jwt-form' | 'jwt-times' | 'auth-garbage' | 'auth-unknown-access-key'> =>
    !['jwt-form', 'jwt-times', 'auth-garbage', 'auth-unknown-access-key'].includes(id),
);

/** What every operation that makes a paid task rests on. */
export const paid = [
  'charged-on-success',
  'no-funds',
  'concurrency-refusal',
  'concurrency-rules',
  'trial-pack',
  'content-policy',
] as const satisfies readonly KlingFactId[];

/** What every asynchronous create rests on. */
export const asynchronous = [
  'external-id-unique',
  'content-risk',
  'callback-signature',
] as const satisfies readonly KlingFactId[];

/** What every query of one task rests on. */
const oneTask = ['query-by-external-id', 'task-not-found'] as const satisfies readonly KlingFactId[];

export const own = { dialect: 'kling', auth: 'bearer' } as const;
export const create = {
  action: 'create-task',
  method: 'POST',
  replies: 'at-acceptance',
  callbacks: 'task-transitions',
} as const;

interface ProductRows<Product extends string, Create extends string, Get extends string, List extends string> {
  readonly names: readonly [create: Create, get: Get, list: List];
  readonly product: Product;
  readonly path: string;
  readonly tag: string;
  readonly summaries: readonly [create: string, get: string, list: string];
  readonly price: Pick<OperationRow, 'price' | 'prices' | 'length' | 'billedAs'>;
  readonly uses?: NonNullable<OperationRow['uses']>;
  readonly facts: {
    readonly create: readonly KlingFactId[];
    readonly get: readonly KlingFactId[];
    readonly list?: readonly KlingFactId[];
  };
  /** 500 by default. */
  readonly maxPageSize?: number;
  /** Whether a task can be asked for by its external id. */
  readonly isNamed?: false;
}

/**
 * Create, query and list of a product.
 *
 * @example rowsOf({ names: ['create-echo', 'get-echo', 'list-echoes'], product: 'echo', path: '/v1/audio/echoes', … })
 */
export function rowsOf<
  const Product extends string,
  const Create extends string,
  const Get extends string,
  const List extends string,
>(work: ProductRows<Product, Create, Get, List>) {
  const { product, path, tag, facts, price, uses, maxPageSize = 500 } = work;
  const [makes, gets, lists] = work.names;
  const [made, got, listed] = work.summaries;
  const common = { dialect: 'kling', product, tag } as const;
  return [
    createRow({
      ...common,
      ...price,
      name: makes,
      path,
      summary: made,
      ...(uses ? { uses } : {}),
      facts: [...everywhere, ...(price.price === 'element' ? [] : paid), ...asynchronous, ...facts.create],
    }),
    getRow({
      ...common,
      name: gets,
      path: `${path}/{id}`,
      summary: got,
      facts: [...everywhere, ...(work.isNamed === false ? oneTask.slice(1) : oneTask), ...facts.get, 'price-free'],
    }),
    listRow({
      ...common,
      name: lists,
      path,
      summary: listed,
      maxPageSize,
      facts: [...everywhere, 'paging', ...(facts.list ?? []), 'list-bare-array', 'price-free'],
    }),
  ] as const;
}
