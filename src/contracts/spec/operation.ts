/** What a row of the catalog says: one call of a vendor's API. */

/** What an operation asks of the engine, whatever the vendor calls it. */
export type Action =
  | 'create-task'
  /** Work that is done in the answer, and leaves no task that can be read. */
  | 'work-at-once'
  | 'get-task'
  | 'list-tasks'
  | 'find-tasks'
  | 'page-tasks'
  | 'cancel-task'
  | 'list-preset-voices'
  | 'delete-voice'
  | 'delete-element'
  | 'get-account-costs'
  | 'list-pack-billing'
  | 'list-cash-billing'
  | 'get-concurrency'
  | 'list-models'
  | 'get-model'
  | 'get-balance';

/** Where tasks of the newer standard are read. */
export type TaskSpace = 'tasks' | 'solutions';

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
export interface OperationRow {
  /** `<dialect>.<name>`, for example `kling.create-custom-voice`; the name is also the prefix of its schema files. */
  readonly id: string;
  /** Id of the vendor. */
  readonly dialect: string;
  readonly action: Action;
  /** The kind of work a task does. Reads and account calls have none of their own. */
  readonly product?: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path template; `{id}` stands for one segment. */
  readonly path: string;
  /** Further paths at which the same operation answers. */
  readonly otherPaths?: readonly string[];
  /** A body field that picks the operation among the rows of this method and path. */
  readonly selector?: { readonly field: string; readonly value: string };
  readonly summary: string;
  readonly tag: string;
  /** `none`: needs no credential; `api-key`: takes no tokens signed with a secret. */
  readonly auth: 'bearer' | 'api-key' | 'none';
  /**
   * Speaks the vendor's newer standard (names, statuses and outputs of its own), and in which of its spaces the tasks are
   * read; absent: each product has readers of its own.
   */
  readonly space?: TaskSpace;
  /** Schema ids: paths below `schemas/`, for example `kling/create-custom-voice.request.json`. */
  readonly schemas: OperationSchemas;
  /** `at-acceptance`: the answer is a submitted task; `when-finished`: a finished one; `at-once`: no task is made. */
  readonly replies: 'at-acceptance' | 'when-finished' | 'at-once';
  /** Answers `when-finished` all the same when this setting of the emulator has this value. */
  readonly repliesWhenFinished?: { readonly setting: string; readonly is: string };
  /**
   * Where the length stands that a price by length depends on, in seconds: a JSON pointer into the request, or into the
   * finished task. Absent: nothing that a client sees tells it.
   */
  readonly length?: { readonly of: 'request' | 'task'; readonly at: string };
  /** Request fields whose values come from other answers: which operation gives one, and where (a JSON pointer). */
  readonly uses?: Readonly<Record<string, { readonly operation: string; readonly at: string }>>;
  /** Id of a row of `fixtures/kling/prices.json`: what Kling takes, from whomever. */
  readonly price: string;
  /** Other rows, for requests whose fields have these values; the first that fits. */
  readonly prices?: readonly {
    readonly when?: Readonly<Record<string, unknown>>;
    /** For requests that have a content of one of these types. */
    readonly withContents?: readonly string[];
    readonly price: string;
  }[];
  /** What a gateway takes from its customer for one call, in micro-USD. */
  readonly microUsd?: number;
  readonly callbacks: 'task-transitions' | 'none';
  /** Which transitions its page says are posted; every change when it says nothing else. */
  readonly notifies?: 'end';
  /** Where a create names the receiver of its callbacks, when not where the vendor's others do: a JSON pointer. */
  readonly callbackAt?: string;
  /** The model in the path, as billing details name it. */
  readonly model?: string;
  /** What billing details call the work. */
  readonly billedAs?: string;
  /** Largest `pageSize` of a list. */
  readonly maxPageSize?: number;
  /** Answers only when this setting of the emulator has this value. */
  readonly onlyWhen?: { readonly setting: string; readonly is: string };
  /** Most likely does not exist at the vendor: no part of the contract, never checked, not in OpenAPI. */
  readonly isOptional?: boolean;
  /** What this row is known from: ids of facts. */
  readonly facts: readonly string[];
}

/** What every row says. */
type RowHead<Vendor extends string, Name extends string> = Pick<OperationRow, 'path' | 'tag' | 'summary' | 'facts'> & {
  readonly dialect: Vendor;
  /** Of the row and of its schemas, without the vendor. */
  readonly name: Name;
};

/** Reads: free, at once, without callbacks. */
export const readRow = { method: 'GET', replies: 'at-once', price: 'reads_and_deletes', callbacks: 'none' } as const;

/** Ids of the schemas of a row: `kling/create-echo.request.json`, …. */
const schemasOf = <Kind extends string>(dialect: string, name: string, ...kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, `${dialect}/${name}.${kind}.json`])) as Record<Kind, string>;

/**
 * What follows from the name of a row that makes no task: its id and its schemas.
 *
 * @param sends what is judged of its requests, if anything
 * @example namedRow('kling', 'find-tasks', 'query').id // 'kling.find-tasks'
 */
export const namedRow = <const Vendor extends string, const Name extends string>(
  dialect: Vendor,
  name: Name,
  sends?: 'query' | 'body',
) =>
  ({
    id: `${dialect}.${name}`,
    schemas: {
      ...(sends === 'query' ? schemasOf(dialect, name, 'query') : {}),
      ...(sends === 'body' ? { body: schemasOf(dialect, name, 'request').request } : {}),
      ...schemasOf(dialect, name, 'response'),
      error: errorOf(dialect),
    },
  }) as const;

/**
 * Schemas of a create, by its name.
 *
 * @example createSchemas('kling', 'create-echo').body // 'kling/create-echo.request.json'
 */
export function createSchemas(dialect: string, name: string) {
  const { request: body, ...answers } = schemasOf(dialect, name, 'request', 'response', 'callback');
  return { body, ...answers, error: errorOf(dialect) };
}

/**
 * A path below a base, and below another one.
 *
 * @example alsoBelow('/v1', '/balance', '/api/v1') // { path: '/api/v1/balance', otherPaths: ['/v1/balance'] }
 */
export const alsoBelow = <const Path extends string>(other: string, path: Path, base = '') =>
  ({ path: `${base}${path}`, otherPaths: [`${other}${path}`] }) as const;

const errorOf = (dialect: string) => `${dialect}/error.json`;

/**
 * The row of a create; its schemas are called as it is.
 *
 * @example createRow({ dialect: 'lark', name: 'create-sound', product: 'text-to-audio', path: '/sounds', price: 'text_to_audio', … })
 */
export const createRow = <const Vendor extends string, const Product extends string, const Name extends string>({
  name,
  ...row
}: RowHead<Vendor, Name> &
  Pick<
    OperationRow,
    'price' | 'prices' | 'length' | 'billedAs' | 'microUsd' | 'uses' | 'selector' | 'otherPaths' | 'onlyWhen'
  > & {
    readonly product: Product;
  }) =>
  ({
    auth: 'bearer',
    action: 'create-task',
    method: 'POST',
    replies: 'at-acceptance',
    callbacks: 'task-transitions',
    ...row,
    id: `${row.dialect}.${name}` as const,
    schemas: createSchemas(row.dialect, name),
  }) as const;

/**
 * The row that reads one task: of a product, or of all. `asks`: the task stands in the query string, which has a schema.
 *
 * @example getRow({ dialect: 'lark', name: 'get-sound', path: '/sounds/{id}', tag: 'Sounds', summary: 'Look at a sound', facts })
 */
export const getRow = <const Vendor extends string, const Name extends string, const Product extends string = never>({
  name,
  asks,
  ...row
}: RowHead<Vendor, Name> & { readonly product?: Product; readonly asks?: 'query' }) =>
  ({
    ...readRow,
    auth: 'bearer',
    ...row,
    action: 'get-task',
    ...namedRow(row.dialect, name, asks),
  }) as const;

/**
 * The row that lists tasks, of a product or of all.
 *
 * @example listRow({ dialect: 'kling', name: 'list-avatars', product: 'avatar', path, tag, summary, maxPageSize: 500, facts })
 */
export const listRow = <const Vendor extends string, const Name extends string, const Product extends string = never>({
  name,
  ...row
}: RowHead<Vendor, Name> & Pick<OperationRow, 'maxPageSize'> & { readonly product?: Product }) =>
  ({
    ...readRow,
    auth: 'bearer',
    ...row,
    action: 'list-tasks',
    ...namedRow(row.dialect, name, 'query'),
  }) as const;
