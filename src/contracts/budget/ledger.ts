/**
 * What has been spent at a target with a key: kept from run to run, shared by runs that go at the same time. A check's
 * most is reserved before it sends anything and settled afterwards, so that a run that dies counts as if it had paid.
 */
import { createHash } from 'node:crypto';

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
  return {
    spent: () => store.change(name, (content) => ({ content, answer: total(content.entries, now() - countedMs) })),
    reserve: (check, milliUnits, capMilli) =>
      store.change(name, (content) => {
        if (total(content.entries, now() - countedMs) + milliUnits > capMilli) return { content, answer: undefined };
        const id = newId();
        return { content: { ...content, entries: put(content.entries, id, check, milliUnits) }, answer: id };
      }),
    settle: (id, milliUnits) =>
      store.change(name, (content) => {
        const entries = content.entries.map((entry) => (entry.id === id ? { ...entry, milliUnits } : entry));
        return { content: { ...content, entries: entries.filter((entry) => entry.milliUnits > 0) }, answer: undefined };
      }),
    add: (check, milliUnits) =>
      store.change(name, (content) => ({
        content: { ...content, entries: put(content.entries, newId(), check, milliUnits) },
        answer: undefined,
      })),
    giveBack: (check, milliUnits) =>
      store.change(name, (content) => ({
        content: { ...content, entries: takeBack(content.entries, check, milliUnits) },
        answer: undefined,
      })),
    passedBefore: (version) =>
      store.change(name, (content) => ({ content, answer: rememberedOf(content, version, now()) })),
    notePassed: (checks, version) =>
      store.change(name, (content) => {
        const passed = {
          ...rememberedOf(content, version, now()),
          ...Object.fromEntries(checks.map((check) => [check, now()])),
        };
        return { content: { ...content, passed, passedWith: version }, answer: undefined };
      }),
    forgetPassed: (checks) =>
      store.change(name, (content) => {
        const passed = Object.fromEntries(Object.entries(content.passed).filter(([id]) => !checks.includes(id)));
        return { content: { ...content, passed }, answer: undefined };
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
