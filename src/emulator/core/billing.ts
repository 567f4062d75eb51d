/**
 * Billing details: what finished tasks took from packs and from cash, row by row, from the ledgers that balances come from.
 */
import type { Decider } from './decider.ts';
import type { Outcome } from './outcome.ts';
import { ledgerOf, owner, tasksOf, walletOf } from './reads.ts';
import type { Account, LedgerEntry, Task, WalletEntry } from './records.ts';

/** What is asked page by page: a range of times and filters, and where the page before ended. */
export interface CursorQuery {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  /** Values of one key are alternatives, several keys narrow; no values mean no filter. */
  readonly filters: readonly { readonly key: string; readonly values: readonly string[] }[];
  /** The last item of the page before. */
  readonly after?: string;
}

/** One deduction. Amounts are milli-units of a pack, or micro-USD of cash. */
export interface BillingRow {
  readonly id: string;
  readonly taskId: string;
  /** Absent when tasks were cleared and the ledger was kept. */
  readonly task: Task | undefined;
  /** Absent for cash. */
  readonly packId?: string;
  readonly at: number;
  readonly amount: number;
  readonly left: number;
}

/**
 * Items of the page that a query asks for, and the query of the page behind it.
 *
 * @param items everything that passes, in the order of the pages
 */
export function pageOf<T extends { readonly id: string }>(
  items: readonly T[],
  query: CursorQuery,
): { readonly items: readonly T[]; readonly next: CursorQuery | undefined } {
  const { after, limit } = query;
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  // What the page before ended with is gone: so is everything that was behind it.
  if (after !== undefined && start === 0) return { items: [], next: undefined };
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && start + limit < items.length;
  return { items: page, next: hasMore ? { ...query, after: last.id } : undefined };
}

/** Whether a value of every key that is filtered by is among those asked for. */
export function passesFilters(
  { filters }: Pick<CursorQuery, 'filters'>,
  valueOf: (key: string) => string | undefined,
): boolean {
  return filters.every(({ key, values }) => {
    const wanted = filters.flatMap((filter) => (filter.key === key ? filter.values : []));
    return values.length === 0 || wanted.includes(valueOf(key) ?? '');
  });
}

export interface ReadBillingCommand {
  readonly accountId: string;
  /** Whose cash it is. */
  readonly dialect: string;
  readonly book: 'packs' | 'cash';
  readonly query: CursorQuery;
}

interface Books {
  readonly account: Account;
  readonly tasks: readonly Task[] | undefined;
  readonly ledger: readonly LedgerEntry[] | undefined;
  readonly wallet: readonly WalletEntry[] | undefined;
}

const rowsOfPacks = (ledger: readonly LedgerEntry[]) =>
  ledger.flatMap(({ kind, taskId, packId, number, at, amountMilli: amount, remainingMilli: left }) =>
    kind === 'settle' && taskId !== undefined ? { id: String(number), taskId, packId, at, amount, left } : [],
  );

const rowsOfCash = (wallet: readonly WalletEntry[], vendor: string) =>
  wallet.flatMap(({ kind, taskId, dialect, number, at, amountMicroUsd: amount, balanceMicroUsd: left }) =>
    kind === 'charge' && dialect === vendor ? { id: String(number), taskId, at, amount, left } : [],
  );

/** Deductions for tasks made in the asked range, the newest first unless lists are shown otherwise. */
export const readBilling: Decider<ReadBillingCommand, Books, Outcome> = {
  reads: ({ accountId, book }) => ({
    account: owner(accountId),
    tasks: tasksOf(accountId),
    ...(book === 'packs' ? { ledger: ledgerOf(accountId) } : { wallet: walletOf(accountId) }),
  }),
  decide({ account, tasks = [], ledger = [], wallet = [] }, { dialect, book, query }) {
    const byId = new Map(tasks.map((task) => [task.id, task]));
    const packNames = new Map(account.packs.map(({ id, name }) => [id, name]));
    const booked: readonly Omit<BillingRow, 'task'>[] =
      book === 'packs' ? rowsOfPacks(ledger) : rowsOfCash(wallet, dialect);
    const rows = booked
      .map((row): BillingRow => ({ ...row, task: byId.get(row.taskId) }))
      .filter(({ task, at, packId }) => {
        const madeAt = task?.createdAt ?? at;
        const values: Readonly<Record<string, string | undefined>> = {
          api_key_name: account.name,
          // Every pack is one of video units.
          product_type: 'video',
          package_id: packId,
          package_name: packNames.get(packId ?? ''),
        };
        return madeAt >= query.start && madeAt <= query.end && passesFilters(query, (key) => values[key]);
      });
    const ordered = account.settings['lists.order'] === 'newest-first' ? rows.reverse() : rows;
    const { items, next } = pageOf(ordered, query);
    return { outcome: { kind: 'billing', book, rows: items, next } };
  },
};
