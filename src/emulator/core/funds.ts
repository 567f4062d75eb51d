/**
 * Money as integers: packs, what is free in them, and the three movements hold → settle or release.
 */
import { copyAccount, copyPack } from './copies.ts';
import type { Account, LedgerEntry, Pack } from './records.ts';

export type PackStatus = 'toBeOnline' | 'online' | 'expired' | 'runOut';

/** Kling's word for the state of a pack. Source: fact `account-costs`. */
export function statusOfPack(pack: Pack, now: number): PackStatus {
  if (now < pack.effectiveTime) return 'toBeOnline';
  if (now >= pack.invalidTime) return 'expired';
  return pack.remainingMilli <= 0 ? 'runOut' : 'online';
}

/** The pack a charge is taken from: of those with enough free units, the one that expires first. */
export function choosePack(account: Account, priceMilli: number, now: number): Pack | undefined {
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
  },
): Movement {
  const { kind, packId, amountMilli, heldMilli, at, taskId } = movement;
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
