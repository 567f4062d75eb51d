/**
 * What a decision can ask of the store, as data. A store answers each of these; it knows nothing of who asks.
 */
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from './records.ts';

/** Which tasks of an account are meant; what is not named makes no difference. */
export interface TaskFilter {
  readonly product?: string | undefined;
  readonly products?: readonly string[] | undefined;
  readonly status?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  /** Made through one of these dialects. */
  readonly dialects?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  /** Leaves out tasks made through these dialects. */
  readonly strangers?: readonly string[] | undefined;
  /** Neither succeeded nor failed. */
  readonly isRunning?: boolean | undefined;
  readonly hidesFailed?: boolean | undefined;
  /** Leaves out tasks whose voice was deleted. */
  readonly hidesDeletedVoices?: boolean | undefined;
  /** Made at this time of the account or later. */
  readonly madeFrom?: number | undefined;
  /** Made at this time of the account or before. */
  readonly madeTo?: number | undefined;
}

/** A part of a list: all of it when nothing is named. */
export interface Page {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** By the order in which they were made; oldest first when absent. */
  readonly order?: 'newest-first' | 'oldest-first' | undefined;
}

/** A part of a list of tasks. */
export interface TaskPage extends Page {
  /** Begins behind the task of this id; empty when the account has no such task. */
  readonly after?: string | undefined;
}

/** A question for a list of tasks. */
export interface TasksQuery {
  readonly kind: 'tasks';
  readonly accountId: string;
  readonly filter: TaskFilter;
  readonly page: TaskPage;
}

/** A question for a list: in the order in which the records were made, a page of it. */
export type ListQuery =
  | { readonly kind: 'accounts'; readonly page: Page }
  | TasksQuery
  | { readonly kind: 'voices'; readonly accountId: string; readonly page: Page }
  | { readonly kind: 'videos'; readonly accountId: string; readonly page: Page }
  | { readonly kind: 'ledger'; readonly accountId: string; readonly taskId?: string | undefined; readonly page: Page }
  | { readonly kind: 'wallet'; readonly accountId: string; readonly taskId?: string | undefined; readonly page: Page }
  | { readonly kind: 'deliveries'; readonly accountId: string; readonly filter: DeliveryFilter; readonly page: Page }
  | { readonly kind: 'attempts'; readonly accountId: string; readonly filter: AttemptFilter; readonly page: Page };

/** What was taken for tasks: from packs (of all, or of these), or from cash at a dialect. */
export interface ChargeFilter {
  readonly from: { readonly packIds?: readonly string[] | undefined } | { readonly cashAt: string };
  /** For tasks made at this time of the account or later. */
  readonly madeFrom?: number | undefined;
  /** For tasks made at this time of the account or before. */
  readonly madeTo?: number | undefined;
}

/** A part of a list of charges. */
interface ChargePage extends Pick<Page, 'limit' | 'order'> {
  /** Begins behind the entry of this number; empty when the ledger has no such entry. */
  readonly after?: number | undefined;
}

export interface ChargesQuery {
  readonly kind: 'charges';
  readonly accountId: string;
  readonly filter: ChargeFilter;
  readonly page: ChargePage;
}

/** Tasks of one product and status. */
export interface TaskCount {
  readonly product: string;
  readonly status: string;
  readonly count: number;
}

/** What was taken from one pack. */
export interface PackSum {
  readonly packId: string;
  readonly amountMilli: number;
}

/** One question to the store. */
export type Query =
  | ListQuery
  | ChargesQuery
  /** Those that the charges of the list were taken for, as far as they are there. */
  | { readonly kind: 'tasks-of-charges'; readonly of: ChargesQuery }
  /** What was taken from each pack after a time of the account. */
  | { readonly kind: 'settled-after'; readonly accountId: string; readonly at: number }
  /** How many tasks all accounts have, by product and status. */
  | { readonly kind: 'task-counts' }
  /** How many custom voices the account has that were not deleted; of a name when one is given. */
  | { readonly kind: 'living-voices'; readonly accountId: string; readonly name?: string | undefined }
  /** How many records the list has, whatever page of it is named. */
  | { readonly kind: 'count'; readonly of: ListQuery }
  | { readonly kind: 'account'; readonly id: string }
  | { readonly kind: 'account-of-credential'; readonly credential: string }
  | { readonly kind: 'accounts-of-credentials'; readonly credentials: readonly string[] }
  | { readonly kind: 'task'; readonly id: string }
  /** The account's task with this id, external id or alias, in this order. */
  | {
      readonly kind: 'task-named';
      readonly accountId: string;
      readonly name: string;
      readonly strangers: readonly string[];
    }
  | { readonly kind: 'task-of-alias'; readonly alias: string }
  | {
      readonly kind: 'task-of-external-id';
      readonly accountId: string;
      readonly externalId: string;
      readonly strangers: readonly string[];
    }
  /** Those of the ids that exist, in the order asked. */
  | { readonly kind: 'tasks-of-ids'; readonly ids: readonly string[] }
  /** Tasks of the account, or of any, that have these ids or made what has them: those that exist, in the order asked. */
  | { readonly kind: 'makers'; readonly accountId: string | undefined; readonly ids: readonly string[] }
  | { readonly kind: 'voice'; readonly id: string }
  | { readonly kind: 'voices-of-ids'; readonly ids: readonly string[] }
  /** Those that the tasks of the list made. */
  | { readonly kind: 'voices-of-tasks'; readonly of: TasksQuery }
  /** Of the account, or of any. */
  | { readonly kind: 'video'; readonly accountId: string | undefined; readonly id: string }
  | { readonly kind: 'videos-of-ids'; readonly accountId: string; readonly ids: readonly string[] }
  | { readonly kind: 'delivery'; readonly id: string }
  /** When the account's next thing is due that is not claimed. */
  | { readonly kind: 'next-due'; readonly accountId: string }
  /** Ids of the accounts that have something due, now or later: asked once, at the start. */
  | { readonly kind: 'accounts-due' };

interface DeliveryFilter {
  readonly taskIds?: readonly string[] | undefined;
  readonly state?: Delivery['state'] | undefined;
}

interface AttemptFilter {
  readonly taskId?: string | undefined;
  readonly deliveryId?: string | undefined;
}

declare const answer: unique symbol;

/** A question whose answer is a `T`. */
export type Read<T> = Query & { readonly [answer]?: T };

/** Questions by the names under which a decision wants to find the answers. */
export type Reads<Loaded> = { readonly [Name in keyof Loaded]?: Read<Loaded[Name]> | undefined };

/** The account that a command is about. A decider that reads it under the name `account` is not run when it is gone. */
export const owner = (id: string): Read<Account> => ({ kind: 'account', id });
export const accountById = (id: string): Read<Account | undefined> => ({ kind: 'account', id });
export const accountByCredential = (credential: string): Read<Account | undefined> => ({
  kind: 'account-of-credential',
  credential,
});
/** Each of them once. */
export const accountsByCredentials = (credentials: readonly string[]): Read<readonly Account[]> => ({
  kind: 'accounts-of-credentials',
  credentials,
});
export const accountsOn = (page: Page): Read<readonly Account[]> => ({ kind: 'accounts', page });
export const allAccounts = accountsOn({});
export const taskById = (id: string): Read<Task | undefined> => ({ kind: 'task', id });
/** @param strangers dialects whose tasks are not meant */
export const taskNamed = (
  accountId: string,
  name: string,
  strangers: readonly string[] = [],
): Read<Task | undefined> => ({ kind: 'task-named', accountId, name, strangers });
/** By a gateway's own id, over all accounts. */
export const taskByAlias = (alias: string): Read<Task | undefined> => ({ kind: 'task-of-alias', alias });
/** @param strangers dialects whose tasks are not meant */
export const taskByExternalId = (
  accountId: string,
  externalId: string,
  strangers: readonly string[] = [],
): Read<Task | undefined> => ({ kind: 'task-of-external-id', accountId, externalId, strangers });
export const tasksByIds = (ids: readonly string[]): Read<readonly Task[]> => ({ kind: 'tasks-of-ids', ids });
/** @param accountId whose; `undefined` for everybody's, which is for diagnostics only */
export const makersOf = (accountId: string | undefined, ids: readonly string[]): Read<readonly Task[]> => ({
  kind: 'makers',
  accountId,
  ids,
});
export const tasksOf = (
  accountId: string,
  filter: TaskFilter = {},
  page: TaskPage = {},
): Read<readonly Task[]> & TasksQuery => ({
  kind: 'tasks',
  accountId,
  filter,
  page,
});
/** How many records a list has. */
export const countOf = (list: Read<readonly unknown[]>): Read<number> => ({ kind: 'count', of: list as ListQuery });
export const voiceById = (id: string): Read<Voice | undefined> => ({ kind: 'voice', id });
export const voicesOf = (accountId: string, page: Page = {}): Read<readonly Voice[]> => ({
  kind: 'voices',
  accountId,
  page,
});
export const voicesByIds = (ids: readonly string[]): Read<readonly Voice[]> => ({ kind: 'voices-of-ids', ids });
/** Voices that the tasks of a list made: a page costs what stands on it, however many voices there are. */
export const voicesOfTasks = (of: TasksQuery): Read<readonly Voice[]> => ({ kind: 'voices-of-tasks', of });
/** @param accountId whose; `undefined` for everybody's, which is for diagnostics only */
export const videoById = (accountId: string | undefined, id: string): Read<Video | undefined> => ({
  kind: 'video',
  accountId,
  id,
});
export const videosByIds = (accountId: string, ids: readonly string[]): Read<readonly Video[]> => ({
  kind: 'videos-of-ids',
  accountId,
  ids,
});
export const videosOf = (accountId: string, page: Page = {}): Read<readonly Video[]> => ({
  kind: 'videos',
  accountId,
  page,
});
export const ledgerOf = (accountId: string, taskId?: string, page: Page = {}): Read<readonly LedgerEntry[]> => ({
  kind: 'ledger',
  accountId,
  taskId,
  page,
});
export const walletOf = (accountId: string, taskId?: string, page: Page = {}): Read<readonly WalletEntry[]> => ({
  kind: 'wallet',
  accountId,
  taskId,
  page,
});
/** Entries of the ledger of packs, or of that of cash. */
export const chargesOf = (
  accountId: string,
  filter: ChargeFilter,
  page: ChargePage,
): Read<readonly (LedgerEntry | WalletEntry)[]> & ChargesQuery => ({ kind: 'charges', accountId, filter, page });
export const tasksOfCharges = (of: ChargesQuery): Read<readonly Task[]> => ({ kind: 'tasks-of-charges', of });
export const settledAfter = (accountId: string, at: number): Read<readonly PackSum[]> => ({
  kind: 'settled-after',
  accountId,
  at,
});
export const taskCounts: Read<readonly TaskCount[]> = { kind: 'task-counts' };
export const livingVoicesOf = (accountId: string, name?: string): Read<number> => ({
  kind: 'living-voices',
  accountId,
  name,
});
export const deliveryById = (id: string): Read<Delivery | undefined> => ({ kind: 'delivery', id });
export const deliveriesOf = (
  accountId: string,
  filter: DeliveryFilter = {},
  page: Page = {},
): Read<readonly Delivery[]> => ({ kind: 'deliveries', accountId, filter, page });
export const attemptsOf = (
  accountId: string,
  filter: AttemptFilter = {},
  page: Page = {},
): Read<readonly Attempt[]> => ({ kind: 'attempts', accountId, filter, page });
export const nextDueOf = (accountId: string): Read<number | undefined> => ({ kind: 'next-due', accountId });
export const accountsDue: Read<readonly string[]> = { kind: 'accounts-due' };

/** Whether an entry tells what was taken for a task, as the filter wants it; when the task was made is not asked. */
export function passesCharge(entry: LedgerEntry | WalletEntry, { from }: ChargeFilter): boolean {
  if ('cashAt' in from) return entry.kind === 'charge' && 'dialect' in entry && entry.dialect === from.cashAt;
  return entry.kind === 'settle' && from.packIds?.includes(entry.packId) !== false;
}

/** When the task of an entry was made. */
export const madeAtOf = ({ taskMadeAt, at }: LedgerEntry | WalletEntry): number => taskMadeAt ?? at;

/** Whether a task is known where these dialects are strangers. Planted tasks come from no call: every dialect knows them. */
export const isKnown = ({ dialect, origin }: Task, strangers: readonly string[] = []): boolean =>
  origin === '' || !strangers.includes(dialect);

export const isFinished = ({ status }: Task): boolean => status === 'succeed' || status === 'failed';

/**
 * Whether a task passes a filter: for stores that look at one task after another.
 *
 * @param voiceOf the voice of an id, asked only where the filter hides tasks of deleted voices
 */
export function passesFilter(
  task: Task,
  filter: TaskFilter,
  voiceOf: (id: string) => Pick<Voice, 'status'> | undefined,
): boolean {
  const { product, products, status, statuses, dialects, operations, strangers, madeFrom, madeTo } = filter;
  if (task.createdAt < (madeFrom ?? -Infinity) || task.createdAt > (madeTo ?? Infinity)) return false;
  if (product !== undefined && task.product !== product) return false;
  if (products && !products.includes(task.product)) return false;
  if (status !== undefined && task.status !== status) return false;
  if (statuses && !statuses.includes(task.status)) return false;
  if (dialects && !dialects.includes(task.dialect)) return false;
  if (operations && !operations.includes(task.operation)) return false;
  if (strangers && !isKnown(task, strangers)) return false;
  if (filter.isRunning === true && isFinished(task)) return false;
  if (task.status === 'failed') return filter.hidesFailed !== true;
  const hidesVoice = filter.hidesDeletedVoices === true && task.result?.type === 'voice';
  return !hidesVoice || voiceOf(task.result.voiceId)?.status !== 'deleted';
}
