/**
 * The money of a whole run: what was charged, whether the book can still be kept, and whether anything may still be bought.
 */
import { chargeFor } from './prices.ts';
import { CouldNotLook, NotAllowed } from '../wire/call.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { Spending } from './ledger.ts';
import { formatMilli } from '../spec/prices.ts';
import type { Survey } from '../wire/target-info.ts';

export interface TillOptions {
  readonly capMilli?: number;
  readonly spending: Spending;
  readonly survey: Survey;
}

/** Id of an entry in the book; absent where nothing is reserved, for want of a budget. */
export type Reservation = string | undefined;

export interface Charged {
  readonly milliUnits: number;
  /** What came of the request: an answer, or why there is none. */
  readonly end: Exchange | Error;
}

export interface Till {
  /** @throws NotAllowed or CouldNotLook when nothing may be bought any more */
  mustBeOpen(): void;
  /** Takes an amount if it fits under the cap. */
  reserve(check: string, milliUnits: number): Promise<Reservation>;
  /** Money for one request beyond a check's own. */
  reserveExtra(check: string, price: number): Promise<Reservation>;
  /** Sends; tells what was taken, for certain or perhaps. */
  charge(price: number, send: () => Promise<Exchange>): Promise<Charged>;
  /** Replaces a reservation by what was really taken, or books it. */
  settle(check: string, reservation: Reservation, milliUnits: number): Promise<void>;
  /** Counts what came out later: more (positive) or nothing after all (negative). Not yet in the book. */
  count(milliUnits: number): void;
  /** A request beyond a check's own money was charged: without a budget no further one is sent. */
  noteStray(): void;
  /** Requests beyond a check's own money go one at a time. */
  inLine<T>(work: () => Promise<T>): Promise<T>;
  explainCap(milliUnits: number): Promise<string>;
  spentMilli(): number;
  problem(): string | undefined;
}

const strayReason =
  'An earlier probe that must be refused was accepted, or its answer was lost: no more of them without a budget.';
const raisedReason = 'The target takes more than the price table says: nothing more is bought.';

/** Nobody was reached, limits held to the end, or the run was stopped while they did: nothing was bought. */
const isNothing = (error: unknown) => error instanceof CouldNotLook || error instanceof NotAllowed;

/**
 * @example const till = createTill({ capMilli: 1000, spending, survey });
 */
export function createTill({ capMilli, spending, survey }: TillOptions): Till {
  const isReal = survey.kind === 'real';
  let spentMilli = 0;
  let problem: string | undefined;
  let isRaised = false;
  let hasStrayed = false;
  let line: Promise<unknown> = Promise.resolve();

  /** Changes the book; once that fails nothing more is bought. */
  const book = async <T>(change: () => Promise<T>): Promise<T> => {
    try {
      return await change();
    } catch (error) {
      problem ??= error instanceof Error ? error.message : String(error);
      throw new CouldNotLook(problem);
    }
  };

  const till: Till = {
    mustBeOpen() {
      if (problem !== undefined) throw new CouldNotLook(problem);
      // Prices that are not those of the bill: a person decides whether to go on. An emulator's units are made up.
      if (isRaised && isReal) throw new NotAllowed('price-raised', raisedReason);
    },
    reserve: (check, milliUnits) => {
      till.mustBeOpen();
      return book(() => spending.reserve(check, milliUnits, capMilli ?? 0));
    },
    async reserveExtra(check, price) {
      till.mustBeOpen();
      if (capMilli === undefined) {
        if (hasStrayed && isReal) throw new NotAllowed('budget-reached', strayReason);
        return undefined;
      }
      const reservation = await till.reserve(check, price);
      if (reservation !== undefined) return reservation;
      throw new NotAllowed('budget-reached', await till.explainCap(price));
    },
    async charge(price, send) {
      try {
        const end = await send();
        const milliUnits = chargeFor(end, price);
        spentMilli += milliUnits;
        isRaised ||= milliUnits > price;
        return { milliUnits, end };
      } catch (error) {
        const milliUnits = isNothing(error) ? 0 : price;
        spentMilli += milliUnits;
        return { milliUnits, end: error instanceof Error ? error : new Error(String(error)) };
      }
    },
    async settle(check, reservation, milliUnits) {
      if (reservation === undefined && milliUnits === 0) return;
      const change = () => {
        if (reservation !== undefined) return spending.settle(reservation, milliUnits);
        return milliUnits > 0 ? spending.add(check, milliUnits) : spending.giveBack(check, -milliUnits);
      };
      // The request is sent: what it showed counts, and a reservation that could not be settled stays.
      await book(change).catch(() => undefined);
    },
    count(milliUnits) {
      spentMilli += milliUnits;
      isRaised ||= milliUnits > 0;
    },
    noteStray() {
      hasStrayed = true;
    },
    inLine(work) {
      // Units of an emulator are made up: without a budget its probes need no watching.
      if (!isReal && capMilli === undefined) return work();
      const turn = line.then(work);
      line = turn.catch(() => undefined);
      return turn;
    },
    async explainCap(milliUnits) {
      const spent = formatMilli(await book(() => spending.spent()));
      return `It costs up to ${formatMilli(milliUnits)} units; ${spent} of ${formatMilli(capMilli ?? 0)} are spent or reserved.`;
    },
    spentMilli: () => spentMilli,
    problem: () => problem,
  };
  return till;
}
