/**
 * Money as integers. Packs: what is free in them, and the movements hold → settle or release. Wallets of gateways: charge →
 * adjustment or refund.
 */
import { microUsdPerUsd, milliPerUnit } from '../../contracts/spec/ground-facts.ts';
import type { Failure } from './failures.ts';
import { fail } from './failures.ts';
import type { Account, LedgerEntry, Pack, Bill, Task, WalletEntry } from './records.ts';
import { copyAccount, copyPack, copyTask } from './records.ts';

export type PackStatus = 'toBeOnline' | 'online' | 'expired' | 'runOut';

/** Kling's word for the state of a pack. Source: fact `account-costs`. */
export function statusOfPack(pack: Pack, now: number): PackStatus {
  if (now < pack.effectiveTime) return 'toBeOnline';
  if (now >= pack.invalidTime) return 'expired';
  return pack.remainingMilli <= 0 ? 'runOut' : 'online';
}

/** The pack a charge is taken from: of those with enough free units, the one that expires first. */
function choosePack(account: Account, priceMilli: number, now: number): Pack | undefined {
  let chosen: Pack | undefined;
  for (const pack of account.packs) {
    if (statusOfPack(pack, now) !== 'online' || pack.remainingMilli - pack.heldMilli < priceMilli) continue;
    if (!chosen || pack.invalidTime < chosen.invalidTime) chosen = pack;
  }
  return chosen;
}

/**
 * How many tasks may run at once: the highest number among the active packs (documented), `undefined` = no limit.
 */
export function concurrencyLimit(account: Account, now: number): number | undefined {
  let highest: number | undefined;
  for (const pack of account.packs) {
    if (statusOfPack(pack, now) !== 'online') continue;
    if (pack.concurrency === undefined) return undefined;
    highest = highest === undefined ? pack.concurrency : Math.max(highest, pack.concurrency);
  }
  return highest;
}

interface Movement {
  readonly account: Account;
  readonly entry: LedgerEntry;
}

/**
 * Books one movement on a pack and writes its ledger entry.
 *
 * `hold` raises what is promised; `release` lowers it; `settle` gives back the promise (`heldMilli`) and takes
 * `amountMilli`.
 * @example book(account, { kind: 'hold', packId, amountMilli: 50, heldMilli: 50, at: now, taskId })
 */
export function book(
  account: Account,
  movement: {
    readonly kind: 'grant' | 'hold' | 'settle' | 'release';
    readonly packId: string;
    readonly amountMilli: number;
    readonly heldMilli: number;
    readonly at: number;
    readonly taskId?: string;
    readonly taskMadeAt?: number | undefined;
  },
): Movement {
  const { kind, packId, amountMilli, heldMilli, at, taskId, taskMadeAt } = movement;
  let remaining = 0;
  let held = 0;
  const packs = account.packs.map((pack) => {
    if (pack.id !== packId) return pack;
    held = pack.heldMilli + (kind === 'hold' ? heldMilli : kind === 'grant' ? 0 : -heldMilli);
    remaining = pack.remainingMilli - (kind === 'settle' ? amountMilli : 0);
    const next = copyPack(pack);
    next.heldMilli = held;
    next.remainingMilli = remaining;
    return next;
  });
  const booked = copyAccount(account);
  booked.packs = packs;
  booked.ledgerLength += 1;
  return {
    account: booked,
    entry: {
      accountId: account.id,
      number: booked.ledgerLength,
      at,
      kind,
      packId,
      taskId,
      taskMadeAt,
      amountMilli,
      remainingMilli: remaining,
      heldMilli: held,
    },
  };
}

/** Packs that were in effect stay so when the clock jumps back before the day they were bought. */
export const keepInEffect = (packs: readonly Pack[], from: number, to: number): readonly Pack[] =>
  packs.map((pack) =>
    pack.effectiveTime <= from && pack.effectiveTime > to ? { ...pack, effectiveTime: to - 2, purchaseTime: to } : pack,
  );

// Money at gateways: balances in micro-USD, and the entries charge → adjustment or refund. Source: facts `gmi-billing`,
// `kkiai-money`, `apimodels-billing`; what running tasks reserve: `kkiai-pre-consume`, `apimodels-running-tasks`.

/** What an account has at a gateway when no balance was given: 1,000 USD, enough for any test. */
export const openingBalance = 1_000_000_000;

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

const usd = (micro: number) => `$${micro / microUsdPerUsd}`;

/** Why the account can't pay for one more task on these terms; nothing when it can. */
export function refuseBill(account: Account, dialect: string, { checked, microUsd }: BillTerms): Failure | undefined {
  const available = spendableAt(account, dialect);
  if (!checked || available >= microUsd) return undefined;
  return { ...fail('funds.exhausted'), counted: `Needed: ${usd(microUsd)}; available: ${usd(available)}.` };
}

/** Who pays for a task, at which rate, and how much in units. */
interface CashTerms {
  readonly dialect: string;
  /** Micro-USD; absent where tasks can't be paid from cash. */
  readonly cashPerUnit?: number | undefined;
}

/** The bill of a task that cash pays: that at the vendor itself, which an account has only when it was given some. */
function cashBill(account: Account, { dialect, cashPerUnit }: CashTerms, priceMilli: number): Bill | undefined {
  if (cashPerUnit === undefined || account.wallets?.[dialect] === undefined) return undefined;
  const microUsd = Math.round((priceMilli * cashPerUnit) / milliPerUnit);
  if (spendableAt(account, dialect) < microUsd) return undefined;
  const rate = { perUnit: cashPerUnit, rounding: 'half-up' } as const;
  return { takenAt: 'success', microUsd, ...rate, reserves: true, isCash: true, state: 'open' };
}

/** What pays for a task: a pack, or cash. */
interface Payer {
  readonly packId?: string;
  readonly cash?: Bill;
}

/**
 * What pays for a task of the vendor itself; nothing when neither can. Which goes first is a setting (fact
 * `cash-after-packs`).
 */
export function choosePayer(account: Account, terms: CashTerms, priceMilli: number, now: number): Payer | undefined {
  const fromPack = (): Payer | undefined => {
    const pack = choosePack(account, priceMilli, now);
    return pack && { packId: pack.id };
  };
  const fromCash = (): Payer | undefined => {
    const cash = cashBill(account, terms, priceMilli);
    return cash && { cash };
  };
  return account.settings['funds.first'] === 'cash' ? (fromCash() ?? fromPack()) : (fromPack() ?? fromCash());
}

const roundings = { 'half-up': Math.round, floor: Math.floor, ceil: Math.ceil } as const;

/** What success costs in the end, in whole micro-USD. */
export function finalCost(bill: Bill, deductionMilli: number): number {
  if (bill.state === 'forgotten') return 0;
  if (bill.perUnit === undefined) return bill.microUsd;
  return roundings[bill.rounding]((deductionMilli * bill.perUnit) / milliPerUnit);
}

interface WalletMovement {
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
  const { dialect, id: taskId, createdAt } = task;
  const taskMadeAt = kind === 'charge' ? createdAt : undefined;
  const balanceMicroUsd = balanceAt(account, dialect) - amountMicroUsd;
  const number = (account.walletLength ?? 0) + 1;
  const booked = copyAccount(account);
  booked.wallets = { ...account.wallets, [dialect]: balanceMicroUsd };
  booked.walletLength = number;
  return {
    account: booked,
    entries: [
      { accountId: account.id, number, at, dialect, kind, taskId, taskMadeAt, amountMicroUsd, balanceMicroUsd },
    ],
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
export function openBill(account: Account, task: Task, at: number): WalletMovement {
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
): WalletMovement {
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
