/**
 * The store of `--data-dir`: everything is read from memory, as without it, and written to a database before anything is
 * told. Commits of one turn, and those that come while a write is under way, share one write and one sync of the disk;
 * the database keeps all of a write or none of it.
 */
import type { Changes, ClearKind } from '../core/decider.ts';
import type { Account, Task } from '../core/records.ts';
import { copyAccount, copyTask } from '../core/records.ts';
import type { Store } from '../shell/ports.ts';
import { explainDamage, openDatabase } from './data-directory.ts';
import { StoreFailedError } from '../shell/shell.ts';
import { applyChanges, createMemoryStore } from './memory.ts';
import type { AccountTables, Tables } from './tables.ts';
import { createTables } from './tables.ts';

// As it is now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

/**
 * Keys, by the letter they begin with, sort in the order in which records were made. Records that are replaced have a
 * number of their own; those that are only added stand under the number of their account and their index in its list.
 */
const numbered = { t: 'tasks', v: 'voices', i: 'videos', d: 'deliveries' } as const;
const listed = { l: 'ledger', w: 'wallet', x: 'attempts' } as const;
type Numbered = keyof typeof numbered;
type Listed = keyof typeof listed;
const numberedLetters = Object.keys(numbered) as Numbered[];
const listedLetters = Object.keys(listed) as Listed[];

const lettersOfKind: Readonly<Record<ClearKind, readonly (Numbered | Listed)[]>> = {
  tasks: ['t'],
  voices: ['v'],
  videos: ['i'],
  ledger: ['l', 'w'],
  callbacks: ['d', 'x'],
};

/** How many records there are: when some are missing, that is noticed. */
const countKey = '!count';

/** Nine digits of base 36 sort as their numbers do. */
const digits = 9;
const writeNumber = (number: number): string => number.toString(36).padStart(digits, '0');
const readNumber = (text: string): number => parseInt(text, 36);

interface Owned {
  readonly accountId: string;
  readonly id: string;
}

/** Ids of videos are unique within their account only. */
const nameOf = (letter: Numbered | 'a', { accountId, id }: Owned): string =>
  letter === 'i' ? `${accountId} ${id}` : id;

/** The numbers of records, by name. */
type Numbers = Readonly<Record<Numbered | 'a', Map<string, number>>> & { last: number };

const createNumbers = (): Numbers => ({
  a: new Map(),
  t: new Map(),
  v: new Map(),
  i: new Map(),
  d: new Map(),
  last: 0,
});

/** A record with the number of its save, which orders what is due at the same time. */
interface Entry {
  readonly saved: number;
  readonly record: object;
}

const encode = ({ saved, record }: Entry): string => `[${saved},${JSON.stringify(record)}]`;

/** Everything that is kept. */
interface Kept {
  readonly tables: Tables;
  readonly numbers: Numbers;
  count: number;
  saved: number;
}

/** Puts one record of the database into its table. */
function restore({ tables, numbers }: Kept, key: string, [saved, record]: [number, Account & Owned]): void {
  const letter = key.charAt(0);
  const number = readNumber(key.slice(1, 1 + digits));
  const { accountId } = record;
  // The save counts as the order in which it became due.
  tables.order = saved - 1;
  numbers.last = Math.max(numbers.last, number);
  if (letter === 'a') {
    numbers.a.set(record.id, number);
    applyChanges(tables, { accountId: record.id, account: copyAccount(record) });
  } else if (letter in numbered) {
    numbers[letter as Numbered].set(nameOf(letter as Numbered, record), number);
    // With every key, as new ones have.
    const whole = letter === 't' ? copyTask(record as Owned as Task) : record;
    applyChanges(tables, { accountId, [numbered[letter as Numbered]]: [whole] });
  } else if (letter in listed) {
    numbers.a.set(accountId, number);
    applyChanges(tables, { accountId, [listed[letter as Listed]]: [record] });
  } else {
    throw new Error(`No kind of record has the letter ${letter}.`);
  }
}

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** @throws DataDirectoryError when something can't be read, or is missing */
async function readAll(db: Database, directory: string): Promise<Kept> {
  const kept: Kept = { tables: createTables(), numbers: createNumbers(), count: 0, saved: 0 };
  let expected = 0;
  for await (const [key, value] of db.iterator()) {
    try {
      if (key === countKey) {
        expected = Number(value);
        continue;
      }
      const entry = JSON.parse(value) as Parameters<typeof restore>[2];
      restore(kept, key, entry);
      kept.saved = Math.max(kept.saved, entry[0]);
      kept.count += 1;
    } catch (error) {
      throw explainDamage(directory, `record ${key} can't be read`, error);
    }
  }
  if (kept.count !== expected) throw explainDamage(directory, `it has ${kept.count} of ${expected} records`);
  kept.tables.order = kept.saved;
  return kept;
}

/** A record that is to be forgotten. Those of lists have no name. */
interface Gone {
  readonly letter: Numbered | Listed | 'a';
  readonly name: string;
  readonly key: string;
}

function listIds(own: AccountTables, letter: Numbered): readonly string[] {
  const tables = { t: own.tasks?.table, v: own.voices, i: own.videos?.table, d: own.deliveries?.table };
  return tables[letter]?.list({}).map(({ id }) => id) ?? [];
}

/** What the changes forget. */
function listGone({ tables, numbers }: Kept, changes: Changes): readonly Gone[] {
  const { accountId, removedAccount, removedVideos = [] } = changes;
  const own = tables.perAccount.get(accountId);
  const letters = removedAccount
    ? [...numberedLetters, ...listedLetters]
    : (changes.clear ?? []).flatMap((kind) => lettersOfKind[kind]);
  const named = (letter: Numbered | 'a', id: string): readonly Gone[] => {
    const name = nameOf(letter, { accountId, id });
    const number = numbers[letter].get(name);
    return number === undefined ? [] : [{ letter, name, key: letter + writeNumber(number) }];
  };
  const place = writeNumber(numbers.a.get(accountId) ?? 0);
  const gone = letters.flatMap((letter) => {
    if (!own) return [];
    if (letter in numbered) return [...listIds(own, letter as Numbered)].flatMap((id) => named(letter as Numbered, id));
    const length = own[listed[letter as Listed]]?.table.size ?? 0;
    return Array.from({ length }, (_, index) => ({ letter, name: '', key: letter + place + writeNumber(index) }));
  });
  const account = removedAccount ? named('a', accountId) : [];
  return [...gone, ...removedVideos.flatMap(({ id }) => named('i', id)), ...account];
}

/** Collects what is to be written. */
function createNotes(kept: Kept) {
  const { tables, numbers } = kept;
  /** By key; `undefined` = forgotten. A record that is replaced before it is written is written once. */
  let notes = new Map<string, Entry | undefined>();

  const put = (key: string, record: object): void => {
    kept.saved += 1;
    notes.set(key, { saved: kept.saved, record });
  };
  const numberOf = (letter: Numbered | 'a', name: string): number => {
    const known = numbers[letter].get(name);
    if (known !== undefined) return known;
    numbers.last += 1;
    numbers[letter].set(name, numbers.last);
    return numbers.last;
  };
  const putNumbered = (letter: Numbered, record: Owned): void => {
    const name = nameOf(letter, record);
    if (!numbers[letter].has(name)) kept.count += 1;
    put(letter + writeNumber(numberOf(letter, name)), record);
  };
  const putListed = (letter: Listed, accountId: string, added: readonly object[]): void => {
    const place = letter + writeNumber(numberOf('a', accountId));
    const first = (tables.perAccount.get(accountId)?.[listed[letter]]?.table.size ?? 0) - added.length;
    added.forEach((record, index) => put(place + writeNumber(first + index), record));
    kept.count += added.length;
  };

  return {
    /** Notes what was saved, and what was there before of it. */
    add(changes: Changes, gone: readonly Gone[], isNewAccount: boolean): void {
      const { accountId, account } = changes;
      for (const { letter, name, key } of gone) {
        notes.set(key, undefined);
        if (!(letter in numbers) || numbers[letter as Numbered | 'a'].delete(name)) kept.count -= 1;
      }
      if (account) {
        put(`a${writeNumber(numberOf('a', accountId))}`, account);
        if (isNewAccount) kept.count += 1;
      }
      for (const letter of numberedLetters)
        for (const record of changes[numbered[letter]] ?? []) putNumbered(letter, record);
      for (const letter of listedLetters) {
        const added = changes[listed[letter]];
        if (added && added.length > 0) putListed(letter, accountId, added);
      }
    },
    count: () => String(kept.count),
    take(): ReadonlyMap<string, Entry | undefined> {
      const taken = notes;
      notes = new Map();
      return taken;
    },
  };
}

/** Writes what was noted, one write after another. */
function createWriter(db: Database, notes: ReturnType<typeof createNotes>, explain: (error: unknown) => Error) {
  const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
  /** The write under way, and the one that comes after it. */
  let writing: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const finished = () => next ?? writing;

  const writeNotes = async (): Promise<void> => {
    try {
      const batch = db.batch();
      for (const [key, entry] of notes.take()) {
        if (entry) batch.put(key, encode(entry));
        else batch.del(key);
      }
      batch.put(countKey, notes.count());
      await batch.write({ sync: true });
    } catch (error) {
      throw explain(error);
    }
  };
  const writeNext = async (): Promise<void> => {
    // After a write that failed there is none: what was committed later must not be there without it.
    await (writing ?? endOfTurn());
    writing = next;
    next = undefined;
    await writeNotes();
    if (finished() === writing) writing = undefined;
  };
  return {
    begin(): void {
      if (next) return;
      next = writeNext();
      // Those that wait for it get the error.
      next.catch(() => undefined);
    },
    /** Comes when everything noted so far is written. */
    finished,
  };
}

/**
 * Opens the store in a directory, which is made when there is none.
 *
 * @throws DataDirectoryError when the directory can't be used
 * @example const store = await openDurableStore({ directory: '/data', now: Date.now });
 */
export async function openDurableStore(deps: {
  readonly directory: string;
  readonly now: () => number;
}): Promise<Store> {
  const { directory, now } = deps;
  const db = await openDatabase(directory);
  const kept = await readAll(db, directory).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const { tables } = kept;
  const memory = createMemoryStore({ now, tables });
  const notes = createNotes(kept);
  let failure: StoreFailedError | undefined;
  const writer = createWriter(db, notes, (error) => {
    const problem = `Data directory ${directory} can't be written: ${error instanceof Error ? error.message : String(error)}. Nothing is accepted any more; what was answered before is kept. Make room, or mend the disk, and start again.`;
    return (failure = new StoreFailedError(problem, error));
  });
  return {
    ...memory,
    commit(changes) {
      if (failure) throw failure;
      const isNewAccount = changes.account !== undefined && !tables.accounts.has(changes.accountId);
      const forgets = changes.clear ?? changes.removedAccount ?? changes.removedVideos;
      const gone = forgets ? listGone(kept, changes) : [];
      if (memory.commit(changes) === 'conflict') return 'conflict';
      notes.add(changes, gone, isNewAccount);
      writer.begin();
      return 'saved';
    },
    whenDurable: writer.finished,
    async close() {
      await writer.finished()?.catch(() => undefined);
      await db.close();
    },
  };
}
