/**
 * The budget of a run: what was charged, whether the ledger can still be written, and whether anything may still be bought.
 * A check's most is reserved before it starts, so that no check breaks off because another one took the money.
 */
import { messageOf, tellCount } from '../spec/pick.ts';
import { createHash } from 'node:crypto';
import { formatMilli } from '../spec/prices.ts';
import type { Halt, Exchange } from '../wire/http-client.ts';
import { Inconclusive, NotAllowed } from '../wire/http-client.ts';
import type { TargetInfo } from '../wire/target.ts';
import type { Cost } from './prices.ts';
import { chargeFor, milliOf } from './prices.ts';

// What has been spent at a target with a key: kept from run to run, shared by runs that go at the same time. A check's
// most is reserved before it sends anything and settled afterwards, so that a run that dies counts as if it had paid.

interface Entry {
  readonly id: string;
  readonly at: number;
  readonly check: string;
  readonly milliUnits: number;
}

export interface LedgerContent {
  readonly entries: readonly Entry[];
  /** Paid checks that passed in a run which stopped at its cap, and when: the next run goes on behind them. */
  readonly passed: Readonly<Record<string, number>>;
  /** Version of the kit that they passed with. */
  readonly passedWith?: string;
}

/** Where ledgers are kept: changes one of them at a time. */
export interface LedgerStore {
  change<T>(
    name: string,
    update: (content: LedgerContent) => { readonly content: LedgerContent; readonly answer: T },
  ): Promise<T>;
}

/** The cap counts what was spent in this time. */
const countedMs = 24 * 3_600_000;
const keptMs = 31 * countedMs;
/** What passed longer ago is looked at again: the vendor changes things. */
const rememberedMs = 14 * countedMs;

export interface Ledger {
  /** Milli-units spent in the last 24 hours. */
  spent(): Promise<number>;
  /** Takes the amount if it fits under the cap. */
  reserve(check: string, milliUnits: number, capMilli: number): Promise<string | undefined>;
  /** Replaces a reservation by what was really spent. */
  settle(id: string, milliUnits: number): Promise<void>;
  /** Books what was spent without a reservation. */
  add(check: string, milliUnits: number): Promise<void>;
  /** Takes back what was booked last for a check: it has turned out that nothing was bought. */
  giveBack(check: string, milliUnits: number): Promise<void>;
  /** What passed lately, with this version of the kit. */
  passedBefore(version: string): Promise<Readonly<Record<string, number>>>;
  notePassed(checks: readonly string[], version: string): Promise<void>;
  /** These were all done: the next run of them starts from the beginning. */
  forgetPassed(checks: readonly string[]): Promise<void>;
}

/**
 * The name of a ledger: target and key, the key as a digest.
 *
 * @example nameLedger('https://api-singapore.klingai.com', 'api-key-kling-…')
 */
export function nameLedger(baseUrl: string, key: string): string {
  const digest = createHash('sha256').update(`kling-contract ${key}`).digest('hex').slice(0, 16);
  return `${new URL(baseUrl).origin} ${digest}`;
}

const total = (entries: readonly Entry[], since: number) =>
  entries.reduce((sum, entry) => (entry.at > since ? sum + entry.milliUnits : sum), 0);

/** Entries of a check less an amount, from the newest on. */
function takeBack(entries: readonly Entry[], check: string, milliUnits: number): readonly Entry[] {
  let left = milliUnits;
  const reduced = entries.toReversed().map((entry) => {
    if (entry.check !== check) return entry;
    const taken = Math.min(left, entry.milliUnits);
    left -= taken;
    return { ...entry, milliUnits: entry.milliUnits - taken };
  });
  return reduced.toReversed().filter((entry) => entry.milliUnits > 0);
}

function rememberedOf({ passed, passedWith }: LedgerContent, version: string, now: number): LedgerContent['passed'] {
  if (passedWith !== version) return {};
  return Object.fromEntries(Object.entries(passed).filter(([, at]) => at > now - rememberedMs));
}

/**
 * @example const ledger = createLedger({ store, name: nameLedger(url, key), now: Date.now, newId: randomUUID });
 */
export function createLedger(deps: {
  readonly store: LedgerStore;
  readonly name: string;
  readonly now: () => number;
  readonly newId: () => string;
}): Ledger {
  const { store, name, now, newId } = deps;
  const put = (entries: readonly Entry[], id: string, check: string, milliUnits: number): readonly Entry[] => [
    ...entries.filter((entry) => entry.at > now() - keptMs),
    { id, at: now(), check, milliUnits },
  ];
  const update = (change: (content: LedgerContent) => LedgerContent) =>
    store.change(name, (content) => ({ content: change(content), answer: undefined }));
  return {
    spent: () => store.change(name, (content) => ({ content, answer: total(content.entries, now() - countedMs) })),
    reserve: (check, milliUnits, capMilli) =>
      store.change(name, (content) => {
        if (total(content.entries, now() - countedMs) + milliUnits > capMilli) return { content, answer: undefined };
        const id = newId();
        return { content: { ...content, entries: put(content.entries, id, check, milliUnits) }, answer: id };
      }),
    settle: (id, milliUnits) =>
      update((content) => {
        const entries = content.entries.map((entry) => (entry.id === id ? { ...entry, milliUnits } : entry));
        return { ...content, entries: entries.filter((entry) => entry.milliUnits > 0) };
      }),
    add: (check, milliUnits) =>
      update((content) => ({ ...content, entries: put(content.entries, newId(), check, milliUnits) })),
    giveBack: (check, milliUnits) =>
      update((content) => ({ ...content, entries: takeBack(content.entries, check, milliUnits) })),
    passedBefore: (version) =>
      store.change(name, (content) => ({ content, answer: rememberedOf(content, version, now()) })),
    notePassed: (checks, version) =>
      update((content) => {
        const passed = Object.fromEntries(checks.map((check) => [check, now()]));
        return { ...content, passed: { ...rememberedOf(content, version, now()), ...passed }, passedWith: version };
      }),
    forgetPassed: (checks) =>
      update((content) => {
        const passed = Object.entries(content.passed).filter(([id]) => !checks.includes(id));
        return { ...content, passed: Object.fromEntries(passed) };
      }),
  };
}

export const emptyLedger: LedgerContent = { entries: [], passed: {} };

/** A store in memory, for targets that are gone after the run. */
export function createMemoryLedgers(): LedgerStore {
  const books = new Map<string, LedgerContent>();
  return {
    change(name, update) {
      const { content, answer } = update(books.get(name) ?? emptyLedger);
      books.set(name, content);
      return Promise.resolve(answer);
    },
  };
}

interface BudgetOptions {
  readonly capMilli?: number;
  readonly ledger: Ledger;
  readonly targetInfo: TargetInfo;
}

/** Id of an entry in the ledger; absent where nothing is reserved because there is no budget. */
type Reservation = string | undefined;

interface Charged {
  readonly milliUnits: number;
  /** What came of the request: an answer, or why there is none. */
  readonly end: Exchange | Error;
}

/** The money of all checks of a run. */
interface SharedBudget {
  /** @throws NotAllowed or Inconclusive when nothing may be bought any more */
  assertOpen(): void;
  /** Takes an amount if it fits under the cap. */
  reserve(check: string, milliUnits: number): Promise<Reservation>;
  /** Money for one request beyond a check's own. */
  reserveExtra(check: string, price: number): Promise<Reservation>;
  /** Sends; tells what was taken, for certain or perhaps. */
  charge(price: number, send: () => Promise<Exchange>): Promise<Charged>;
  /** Replaces a reservation by what was really taken, or records it. */
  settle(check: string, reservation: Reservation, milliUnits: number): Promise<void>;
  /** Counts what came out later: more (positive) or nothing after all (negative). Not yet in the ledger. */
  count(milliUnits: number): void;
  /** A request beyond a check's own money was charged: without a budget no further one is sent. */
  noteUnexpectedCharge(): void;
  /** Requests beyond a check's own money go one at a time. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T>;
  explainCap(milliUnits: number): Promise<string>;
  spentMilli(): number;
  problem(): string | undefined;
}

const unexpectedChargeReason =
  'An earlier probe that must be refused was accepted, or its answer was lost: no more of them without a budget.';
const raisedReason = 'The target takes more than the price table says: nothing more is bought.';

/** No server was reached, limits held to the end, or the run was stopped while they did: nothing was bought. */
const isNothing = (error: unknown) => error instanceof Inconclusive || error instanceof NotAllowed;

function createSharedBudget({ capMilli, ledger, targetInfo }: BudgetOptions): SharedBudget {
  const isReal = targetInfo.kind === 'real';
  let spentMilli = 0;
  let problem: string | undefined;
  let isRaised = false;
  let hasUnexpectedCharge = false;
  let line: Promise<unknown> = Promise.resolve();

  /** Changes the ledger; once that fails nothing more is bought. */
  const record = async <T>(change: () => Promise<T>): Promise<T> => {
    try {
      return await change();
    } catch (error) {
      problem ??= messageOf(error);
      throw new Inconclusive(problem);
    }
  };

  const shared: SharedBudget = {
    assertOpen() {
      if (problem !== undefined) throw new Inconclusive(problem);
      // Prices that are not those of the bill: a person decides whether to go on. An emulator's units are made up.
      if (isRaised && isReal) throw new NotAllowed('price-raised', raisedReason);
    },
    reserve: (check, milliUnits) => {
      shared.assertOpen();
      return record(() => ledger.reserve(check, milliUnits, capMilli ?? 0));
    },
    async reserveExtra(check, price) {
      shared.assertOpen();
      if (capMilli === undefined) {
        if (hasUnexpectedCharge && isReal) throw new NotAllowed('budget-reached', unexpectedChargeReason);
        return undefined;
      }
      const reservation = await shared.reserve(check, price);
      if (reservation !== undefined) return reservation;
      throw new NotAllowed('budget-reached', await shared.explainCap(price));
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
        if (reservation !== undefined) return ledger.settle(reservation, milliUnits);
        return milliUnits > 0 ? ledger.add(check, milliUnits) : ledger.giveBack(check, -milliUnits);
      };
      // The request is sent: what it showed counts, and a reservation that could not be settled stays.
      await record(change).catch(() => undefined);
    },
    count(milliUnits) {
      spentMilli += milliUnits;
      isRaised ||= milliUnits > 0;
    },
    noteUnexpectedCharge() {
      hasUnexpectedCharge = true;
    },
    oneAtATime(work) {
      // Units of an emulator are made up: without a budget its probes need no watching.
      if (!isReal && capMilli === undefined) return work();
      const turn = line.then(work);
      line = turn.catch(() => undefined);
      return turn;
    },
    async explainCap(milliUnits) {
      const spent = formatMilli(await record(() => ledger.spent()));
      return `It costs up to ${tellCount(formatMilli(milliUnits), 'unit')}; ${spent} of ${formatMilli(capMilli ?? 0)} are spent or reserved. Raise --budget-units, or wait: what was spent counts for 24 hours.`;
    },
    spentMilli: () => spentMilli,
    problem: () => problem,
  };
  return shared;
}

/** The money of one check. */
export interface CheckBudget {
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
async function payExtra(
  shared: SharedBudget,
  check: string,
  price: number,
  send: () => Promise<Exchange>,
): Promise<Exchange> {
  const reservation = await shared.reserveExtra(check, price);
  const { milliUnits, end } = await shared.charge(price, send);
  if (milliUnits > 0) shared.noteUnexpectedCharge();
  await shared.settle(check, reservation, milliUnits);
  return endWith(end);
}

/**
 * The budget of one check: every request that may be paid is allowed, reserved and charged here, where it is sent.
 *
 * @param reserved the check's own money; 0 for a free one
 */
function openCheckBudget(shared: SharedBudget, check: string, reserved: number, reservation: Reservation): CheckBudget {
  let used = 0;
  let owed = 0;
  return {
    allowance: () => reserved - used,
    async pay(price, send) {
      if (reserved - used < price) return shared.oneAtATime(() => payExtra(shared, check, price, send));
      shared.assertOpen();
      used += price;
      const { milliUnits, end } = await shared.charge(price, send);
      used += milliUnits - price;
      return endWith(end);
    },
    topUp(milliUnits) {
      owed += milliUnits;
      shared.count(milliUnits);
    },
    close: () => shared.settle(check, reservation, used + owed),
  };
}

/** Who asks for money: a check, by its id and the most it costs. */
interface Buyer {
  readonly id: string;
  readonly cost: Cost;
}

/** Why a check got no money. */
type RefusalCause = Halt | 'no-budget' | 'done-before';

interface Refusal {
  readonly ok: false;
  readonly verdict: 'skipped' | 'could-not-look';
  readonly reason: string;
  readonly cause?: RefusalCause;
}

type Grant = { readonly ok: true; readonly budget: CheckBudget } | Refusal;

export interface Budget {
  ask(check: Buyer): Promise<Grant>;
  /** Records what came out after a check: a higher deduction (positive), or a task that was never made (negative). */
  correct(check: string, milliUnits: number): Promise<void>;
  spentMilli(): number;
  /** Why the ledger could not be written, once that failed. */
  problem(): string | undefined;
}

const skip = (cause: RefusalCause, reason: string): Refusal => ({
  ok: false,
  verdict: 'skipped',
  reason,
  cause,
});

function explainRefusal(error: unknown): Refusal {
  if (error instanceof NotAllowed) return skip(error.halt, error.message);
  if (error instanceof Inconclusive) return { ok: false, verdict: 'could-not-look', reason: error.message };
  throw error;
}

/**
 * @param passedBefore checks that need not be paid again, with the time at which they passed
 * @example const grant = await createBudget({ capMilli: 1000, ledger, targetInfo }, {}).ask(check);
 */
export function createBudget(options: BudgetOptions, passedBefore: Readonly<Record<string, number>>): Budget {
  const shared = createSharedBudget(options);

  const askPaid = async (check: Buyer, milliUnits: number): Promise<Grant> => {
    const reservation = await shared.reserve(check.id, milliUnits);
    if (reservation !== undefined)
      return { ok: true, budget: openCheckBudget(shared, check.id, milliUnits, reservation) };
    return skip('budget-reached', await shared.explainCap(milliUnits));
  };

  return {
    async ask(check) {
      const milliUnits = milliOf(check.cost);
      if (milliUnits === 0) return { ok: true, budget: openCheckBudget(shared, check.id, 0, undefined) };
      if (options.capMilli === undefined) {
        return skip(
          'no-budget',
          `It costs up to ${tellCount(formatMilli(milliUnits), 'unit')}, and no --budget-units is given.`,
        );
      }
      const passedAt = passedBefore[check.id];
      if (passedAt !== undefined) {
        const at = new Date(passedAt).toISOString();
        return skip('done-before', `It passed on ${at}, before the run stopped that this one goes on with.`);
      }
      return askPaid(check, milliUnits).catch(explainRefusal);
    },
    async correct(check, milliUnits) {
      shared.count(milliUnits);
      await shared.settle(check, undefined, milliUnits);
    },
    spentMilli: shared.spentMilli,
    problem: shared.problem,
  };
}
