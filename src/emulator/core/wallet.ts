/**
 * Money at gateways: balances in micro-USD, and the entries charge → adjustment or refund. Source: facts `gmi-billing`,
 * `kkiai-money`, `apimodels-billing`.
 */
import type { Account, Bill, Task, WalletEntry } from './records.ts';

/** What an account has at a gateway that nobody gave a balance: 1,000 USD, enough for any test. */
export const openingBalance = 1_000_000_000;

const milliPerUnit = 1000;

/** The account's balance at a gateway, in micro-USD. */
export const balanceAt = (account: Account, dialect: string): number => account.wallets?.[dialect] ?? openingBalance;

/** Terms of a bill before anything was booked. */
export type BillTerms = Omit<Bill, 'state'> & {
  /** Whether a submit is refused when the balance is too low. */
  readonly checked: boolean;
};

/** Whether the account can pay for one more task on these terms. */
export const canPay = (account: Account, dialect: string, terms: BillTerms): boolean =>
  !terms.checked || balanceAt(account, dialect) >= terms.microUsd;

const roundings = { 'half-up': Math.round, floor: Math.floor, ceil: Math.ceil } as const;

/** What success costs in the end, in whole micro-USD. */
export function finalCost(bill: Bill, deductionMilli: number): number {
  if (bill.perUnit === undefined) return bill.microUsd;
  return roundings[bill.rounding]((deductionMilli * bill.perUnit) / milliPerUnit);
}

interface Movement {
  readonly account: Account;
  readonly task: Task;
  readonly entries: readonly WalletEntry[];
}

function bookMovement(
  account: Account,
  task: Task,
  kind: WalletEntry['kind'],
  amountMicroUsd: number,
  at: number,
): { readonly account: Account; readonly entries: readonly WalletEntry[] } {
  if (amountMicroUsd === 0) return { account, entries: [] };
  const { dialect, id: taskId } = task;
  const balanceMicroUsd = balanceAt(account, dialect) - amountMicroUsd;
  const number = (account.walletLength ?? 0) + 1;
  return {
    account: { ...account, wallets: { ...account.wallets, [dialect]: balanceMicroUsd }, walletLength: number },
    entries: [{ accountId: account.id, number, at, dialect, kind, taskId, amountMicroUsd, balanceMicroUsd }],
  };
}

/** Takes what is due at submission. */
export function openBill(account: Account, task: Task, at: number): Movement {
  if (task.bill?.takenAt !== 'submission') return { account, task, entries: [] };
  return { ...bookMovement(account, task, 'charge', task.bill.microUsd, at), task };
}

/**
 * Settles the bill of a task that has ended, once: success moves the charge to what the upstream deducted, or takes it
 * now; failure gives everything back. A bill that was settled or refunded before stays as it is.
 *
 * @example closeBill(account, task, { deductionMilli: 50 }, now).entries[0]?.amountMicroUsd // -63000
 */
export function closeBill(
  account: Account,
  task: Task,
  end: { readonly deductionMilli: number } | 'failed',
  at: number,
): Movement {
  const { bill } = task;
  if (bill?.state !== 'open') return { account, task, entries: [] };
  const taken = bill.takenAt === 'submission' ? bill.microUsd : 0;
  if (end === 'failed') {
    return {
      ...bookMovement(account, task, 'refund', -taken, at),
      task: { ...task, bill: { ...bill, state: 'refunded' } },
    };
  }
  const kind = bill.takenAt === 'submission' ? 'adjustment' : 'charge';
  const cost = finalCost(bill, end.deductionMilli);
  return {
    ...bookMovement(account, task, kind, cost - taken, at),
    task: { ...task, bill: { ...bill, state: 'settled' } },
  };
}
