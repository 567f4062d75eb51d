/**
 * Billing details: what finished tasks took from packs and from cash, row by row, from the ledgers that balances come from.
 */
import type { CursorQuery } from './cursor-query.ts';
import { pageOf, passesFilters } from './cursor-query.ts';
import type { Decider } from './decider.ts';
import type { BillingRow, Outcome } from './outcome.ts';
import { ledgerOf, owner, tasksOf, walletOf } from './reads.ts';
import type { Account, LedgerEntry, Task, WalletEntry } from './records.ts';

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
    const { start = 0, end = Infinity } = query;
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
        return madeAt >= start && madeAt <= end && passesFilters(query, (key) => values[key]);
      });
    const ordered = account.settings['lists.order'] === 'newest-first' ? rows.reverse() : rows;
    const { items, next } = pageOf(ordered, query);
    return { outcome: { kind: 'billing', book, rows: items, next } };
  },
};
