/**
 * The money of one check. Every request that may be paid is allowed, reserved and charged here, where it is sent.
 */
import type { Exchange } from '../wire/exchange.ts';
import type { Reservation, Till } from './budget.ts';

export interface Purse {
  /** Milli-units of its own reservation that are left. */
  allowance(): number;
  /** Sends a request that may be paid; charges what it took or may have taken. */
  pay(price: number, send: () => Promise<Exchange>): Promise<Exchange>;
  /** The target says that a task took more than was counted. */
  topUp(milliUnits: number): void;
  /** Gives back what was not used. */
  close(): Promise<void>;
}

function endWith(end: Exchange | Error): Exchange {
  if (end instanceof Error) throw end;
  return end;
}

/** A request that the check's own money does not cover: a probe that must be refused, above all. */
async function payExtra(till: Till, check: string, price: number, send: () => Promise<Exchange>): Promise<Exchange> {
  const reservation = await till.reserveExtra(check, price);
  const { milliUnits, end } = await till.charge(price, send);
  if (milliUnits > 0) till.noteStray();
  await till.settle(check, reservation, milliUnits);
  return endWith(end);
}

/**
 * Opens the purse of a check.
 *
 * @param reserved the check's own money; 0 for a free one
 * @example const purse = openPurse(till, check.id, 50, reservation);
 */
export function openPurse(till: Till, check: string, reserved: number, reservation: Reservation): Purse {
  let used = 0;
  let owed = 0;
  return {
    allowance: () => reserved - used,
    async pay(price, send) {
      if (reserved - used < price) return till.inLine(() => payExtra(till, check, price, send));
      till.mustBeOpen();
      used += price;
      const { milliUnits, end } = await till.charge(price, send);
      used += milliUnits - price;
      return endWith(end);
    },
    topUp(milliUnits) {
      owed += milliUnits;
      till.count(milliUnits);
    },
    close: () => till.settle(check, reservation, used + owed),
  };
}
