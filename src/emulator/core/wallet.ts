/**
 * Money at gateways: balances in micro-USD, and the entries charge → adjustment or refund. Source: facts `gmi-billing`,
 * `kkiai-money`, `apimodels-billing`; what running tasks reserve: `kkiai-pre-consume`, `apimodels-running-tasks`.
 */
import { copyAccount, copyTask } from './copies.ts';
import type { Account, Bill, Task, WalletEntry } from './records.ts';

/** What an account has at a gateway that nobody gave a balance: 1,000 USD, enough for any test. */
export const openingBalance = 1_000_000_000;

const milliPerUnit = 1000;

/** The account's balance at a gateway, in micro-USD. */
export const balanceAt = (account: Account, dialect: string): number => account.wallets?.[dialect] ?? openingBalance;

/** What running tasks leave of the balance for others. */
export const spendableAt = (account: Account, dialect: string): number =>
  balanceAt(account, dialect) - (account.walletHolds?.[dialect] ?? 0);

/** Terms of a bill before anything was booked. */
export type BillTerms = Omit<Bill, 'state'> & {
  /** Whether a submit is refused when the balance is too low. */
  readonly checked: boolean;
};

/** Whether the account can pay for one more task on these terms. */
export const canPay = (account: Account, dialect: string, terms: BillTerms): boolean =>
  !terms.checked || spendableAt(account, dialect) >= terms.microUsd;

/** Who pays for a task, at which rate, and how much in units. */
interface CashTerms {
  readonly dialect: string;
  /** Micro-USD; absent where tasks can't be paid from cash. */
  readonly cashPerUnit?: number | undefined;
}

/** The bill of a task that no pack can pay: cash at the vendor itself, which an account has only when it was given some. */
export function cashBill(account: Account, { dialect, cashPerUnit }: CashTerms, priceMilli: number): Bill | undefined {
  if (cashPerUnit === undefined || account.wallets?.[dialect] === undefined) return undefined;
  const microUsd = Math.round((priceMilli * cashPerUnit) / milliPerUnit);
  if (spendableAt(account, dialect) < microUsd) return undefined;
  const rate = { perUnit: cashPerUnit, rounding: 'half-up' } as const;
  return { takenAt: 'success', microUsd, ...rate, reserves: true, isCash: true, state: 'open' };
}

const roundings = { 'half-up': Math.round, floor: Math.floor, ceil: Math.ceil } as const;

/** What success costs in the end, in whole micro-USD. */
export function finalCost(bill: Bill, deductionMilli: number): number {
  if (bill.state === 'forgotten') return 0;
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
  const booked = copyAccount(account);
  booked.wallets = { ...account.wallets, [dialect]: balanceMicroUsd };
  booked.walletLength = number;
  return {
    account: booked,
    entries: [{ accountId: account.id, number, at, dialect, kind, taskId, amountMicroUsd, balanceMicroUsd }],
  };
}

/** Reserves what a task is going to cost, or lets go of it (`sign` -1). */
function reserve(account: Account, { dialect, bill }: Task, sign: 1 | -1): Account {
  if (bill?.reserves !== true) return account;
  const reserved = copyAccount(account);
  reserved.walletHolds = {
    ...account.walletHolds,
    [dialect]: (account.walletHolds?.[dialect] ?? 0) + sign * bill.microUsd,
  };
  return reserved;
}

function withBillState(task: Task, bill: Bill, state: Bill['state']): Task {
  const closed = copyTask(task);
  closed.bill = { ...bill, state };
  return closed;
}

/** A task whose charge or price is no longer any balance's business, because balances were put back while it ran. */
export function forgetBill(task: Task): Task | undefined {
  return task.bill?.state === 'open' ? withBillState(task, task.bill, 'forgotten') : undefined;
}

/** Takes what is due at submission, and reserves what comes later. */
export function openBill(account: Account, task: Task, at: number): Movement {
  if (task.bill?.takenAt !== 'submission') return { account: reserve(account, task, 1), task, entries: [] };
  const { account: charged, entries } = bookMovement(account, task, 'charge', task.bill.microUsd, at);
  return { account: charged, task, entries };
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
  const free = reserve(account, task, -1);
  const taken = bill.takenAt === 'submission' ? bill.microUsd : 0;
  if (end === 'failed') {
    const { account: refunded, entries } = bookMovement(free, task, 'refund', -taken, at);
    return { account: refunded, entries, task: withBillState(task, bill, 'refunded') };
  }
  const kind = bill.takenAt === 'submission' ? 'adjustment' : 'charge';
  const cost = finalCost(bill, end.deductionMilli);
  const { account: settled, entries } = bookMovement(free, task, kind, cost - taken, at);
  return { account: settled, entries, task: withBillState(task, bill, 'settled') };
}
