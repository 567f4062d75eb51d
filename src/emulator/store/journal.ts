/**
 * The journal of each account, in memory: a ring of entries that forgets the oldest.
 */
import type { Journal, JournalEntry, JournalFilter, NumberedEntry } from '../core/journal.ts';
import { noAccount, sizeOf } from '../core/journal.ts';

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
