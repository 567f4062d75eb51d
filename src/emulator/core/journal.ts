/**
 * The bounded record of what happened, per account: requests with their answers and diagnostics, transitions,
 * callbacks. Holds raw text (bounded), never parsed bodies, so that very deep JSON cannot hurt; no secrets. Wall times
 * are kept beside an entry and asked for apart, so that the same seed and the same calls give the same bytes.
 */
import type { TaskStatus } from './records.ts';

/** What a developer should know about one request. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the body or query. */
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  readonly nearest?: string | number | boolean;
}

export type JournalEntry =
  | {
      readonly kind: 'request';
      readonly at: number;
      readonly requestId: string;
      readonly method: string;
      readonly path: string;
      readonly dialect?: string | undefined;
      readonly operation?: string | undefined;
      readonly taskId?: string | undefined;
      readonly contentType?: string | undefined;
      readonly userAgent?: string | undefined;
      /** Id of the fault that it met. */
      readonly fault?: string | undefined;
      /** The test that sent it, where the client says so. */
      readonly test?: string | undefined;
      readonly body: string;
      readonly status: number;
      readonly failure?: string | undefined;
      readonly answer: string;
      readonly diagnostics: readonly Diagnostic[];
      readonly measured?: Measured;
    }
  | TransitionEvent
  | CallbackEvent;

/** An entry as kept: numbered 1, 2, 3, … within its account. */
export type NumberedEntry = JournalEntry & { readonly number: number };

export interface JournalCounts {
  /** Entries ever written, by kind, since the last clear. */
  readonly requests: number;
  readonly transitions: number;
  readonly callbacks: number;
  /** Requests by operation id (`none` when no operation was found). */
  readonly byOperation: Readonly<Record<string, number>>;
  /** Requests by HTTP status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Entries that were dropped because the journal was full. */
  readonly dropped: number;
}

export interface JournalFilter {
  readonly kind?: JournalEntry['kind'];
  readonly operation?: string;
  readonly taskId?: string;
  /** Only entries with a larger number. */
  readonly after?: number;
  readonly limit?: number;
}

export interface Journal {
  /** Most entries kept per account. */
  readonly limit: number;
  append(accountId: string, entry: JournalEntry): void;
  query(accountId: string, filter: JournalFilter): readonly NumberedEntry[];
  count(accountId: string): JournalCounts;
  /** The account of the entry that was written last, of those that are kept. */
  latest(): string | undefined;
  clear(accountId: string): void;
  remove(accountId: string): void;
  /** Puts back what another process had written down: the last entries, and the counts of all since the last clear. */
  restore(accountId: string, entries: readonly JournalEntry[], counts: Omit<JournalCounts, 'dropped'>): void;
}

/** Journal of requests that could not be given to any account. */
export const noAccount = '-';

interface Table {
  /** Ring of at most `limit` entries; the entry of number n stands at (n - 1) % limit. */
  readonly ring: (JournalEntry | undefined)[];
  /** Characters of the bodies that are kept. */
  size: number;
  last: number;
  first: number;
  /** Grows with each entry of any account. */
  turn: number;
  requests: number;
  transitions: number;
  callbacks: number;
  byOperation: Map<string, number>;
  byStatus: Map<number, number>;
}

const newTable = (): Table => ({
  ring: [],
  size: 0,
  last: 0,
  first: 1,
  turn: 0,
  requests: 0,
  transitions: 0,
  callbacks: 0,
  byOperation: new Map(),
  byStatus: new Map(),
});

function tally(table: Table, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'request': {
      const operation = entry.operation ?? 'none';
      table.requests += 1;
      table.byOperation.set(operation, (table.byOperation.get(operation) ?? 0) + 1);
      table.byStatus.set(entry.status, (table.byStatus.get(entry.status) ?? 0) + 1);
      break;
    }
    case 'transition':
      table.transitions += 1;
      break;
    case 'callback':
      table.callbacks += 1;
      break;
  }
}

function matches(entry: JournalEntry, filter: JournalFilter): boolean {
  if (filter.kind !== undefined && entry.kind !== filter.kind) return false;
  if (filter.taskId !== undefined && entry.taskId !== filter.taskId) return false;
  if (filter.operation !== undefined && !(entry.kind === 'request' && entry.operation === filter.operation)) {
    return false;
  }
  return true;
}

/** Characters that an entry keeps alive, beside a few hundred bytes of its own. */
export function sizeOf(entry: JournalEntry): number {
  switch (entry.kind) {
    case 'request':
      return entry.body.length + entry.answer.length;
    case 'callback':
      return entry.body.length;
    case 'transition':
      return 0;
  }
}

/** Default of `mostCharacters` (option `journalCharacters`): ten busy accounts stay below 50 MB. */
const defaultCharacters = 4_000_000;

/**
 * @param limit most entries kept per account; the oldest go first and are counted as dropped
 * @param mostCharacters most characters of bodies kept per account, likewise
 * @example createJournal({ limit: 1000 })
 */
export function createJournal(bounds: {
  readonly limit: number;
  readonly mostCharacters?: number | undefined;
}): Journal {
  const { limit, mostCharacters = defaultCharacters } = bounds;
  const tables = new Map<string, Table>();
  const tableOf = (accountId: string): Table => {
    let table = tables.get(accountId);
    if (!table) tables.set(accountId, (table = newTable()));
    return table;
  };
  /** For reading: an account that is gone must not leave a table behind because it is asked for. */
  const nothing = newTable();
  const dropOldest = (table: Table) => {
    const place = (table.first - 1) % limit;
    const oldest = table.ring[place];
    if (oldest) table.size -= sizeOf(oldest);
    table.ring[place] = undefined;
    table.first += 1;
  };
  let turn = 0;
  const append = (accountId: string, entry: JournalEntry): void => {
    const table = tableOf(accountId);
    table.turn = turn += 1;
    if (table.last - table.first + 1 >= limit) dropOldest(table);
    table.ring[table.last % limit] = entry;
    table.last += 1;
    table.size += sizeOf(entry);
    while (table.size > mostCharacters && table.first < table.last) dropOldest(table);
    tally(table, entry);
  };
  return {
    limit,
    append,
    query(accountId, filter) {
      const table = tables.get(accountId) ?? nothing;
      const found: NumberedEntry[] = [];
      const start = Math.max(table.first, (filter.after ?? 0) + 1);
      for (let number = start; number <= table.last; number += 1) {
        if (found.length >= (filter.limit ?? limit)) break;
        const entry = table.ring[(number - 1) % limit];
        if (entry && matches(entry, filter)) found.push({ number, ...entry });
      }
      return found;
    },
    count(accountId) {
      const table = tables.get(accountId) ?? nothing;
      return {
        requests: table.requests,
        transitions: table.transitions,
        callbacks: table.callbacks,
        byOperation: Object.fromEntries([...table.byOperation].sort()),
        byStatus: Object.fromEntries([...table.byStatus].sort()),
        dropped: table.first - 1,
      };
    },
    latest() {
      let found: [string | undefined, number] = [undefined, 0];
      for (const [id, table] of tables) if (id !== noAccount && table.turn > found[1]) found = [id, table.turn];
      return found[0];
    },
    restore(accountId, entries, { requests, transitions, callbacks, byOperation, byStatus }) {
      const last = requests + transitions + callbacks;
      const table: Table = { ...newTable(), last: last - entries.length, first: last - entries.length + 1 };
      tables.set(accountId, table);
      for (const entry of entries) append(accountId, entry);
      Object.assign(table, { requests, transitions, callbacks });
      table.byOperation = new Map(Object.entries(byOperation));
      table.byStatus = new Map(Object.entries(byStatus).map(([status, count]) => [Number(status), count]));
    },
    clear: (accountId) => void tables.delete(accountId),
    remove: (accountId) => void tables.delete(accountId),
  };
}

// What happens to tasks and callbacks, as it is reported and journaled.

/** Wall time of one request or attempt; entries are shown without it. */
export interface Measured {
  readonly startedAt: number;
  /** Until the answer, or until the client closed the connection. */
  readonly ms: number;
  /** The client had closed the connection before the answer was ready. */
  readonly hungUp?: true | undefined;
}

export interface TransitionEvent {
  readonly kind: 'transition';
  readonly at: number;
  readonly taskId: string;
  readonly product: string;
  readonly from: TaskStatus | null;
  readonly to: TaskStatus;
  /** Why it failed; empty otherwise. */
  readonly message: string;
}

/** One attempt to deliver a callback. */
export interface CallbackEvent {
  readonly kind: 'callback';
  readonly at: number;
  readonly deliveryId: string;
  readonly taskId: string;
  readonly taskStatus: string;
  readonly url: string;
  readonly attempt: number;
  readonly resent: boolean;
  /** HTTP status of the receiver, or why there is none. */
  readonly outcome: string;
  /** Why it is no success, as a sentence: for the log alone. */
  readonly reason?: string | undefined;
  /** Attempts that the vendor makes at most. */
  readonly attempts?: number | undefined;
  /** Until the next one; absent after the last. */
  readonly retryInMs?: number | undefined;
  readonly body: string;
  readonly measured?: Measured | undefined;
}

/** Something that happened when its time came, or because it was asked for. */
export type Fired = TransitionEvent | CallbackEvent;
