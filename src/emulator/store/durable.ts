/**
 * The store of `--data-dir`, and its directory: everything is read from memory, as without it, and written to a database before anything is
 * reported. Commits of one turn, and those that come while a write is under way, share one write and one sync of the disk;
 * the database keeps all of a write or none of it.
 */
import type { Changes } from '../core/decider.ts';
import type { Account, Task } from '../core/records.ts';
import { copyAccount, copyTask } from '../core/records.ts';
import type { Store } from '../shell/ports.ts';
import { StoreFailedError } from '../shell/shell.ts';
import { applyChanges, createMemoryStore, hasConflict } from './memory.ts';
import type { Added, Replaced, Tables } from './tables.ts';
import { added, addedLetters, createTables, lettersOfKind, replaced, replacedLetters } from './tables.ts';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import type { ClassicLevel } from 'classic-level';

// As it is now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

// Keys of a letter sort in the order in which records were made. Records that are replaced have a number of their own;
// those that are only added stand under the number of their account and their index in its list.

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

/** Numbers of the records of one account, by id. */
type OwnNumbers = Readonly<Record<Replaced, Map<string, number>>>;

/** The numbers of accounts, and of what they have. */
interface Numbers {
  readonly accounts: Map<string, number>;
  readonly own: Map<string, OwnNumbers>;
  last: number;
}

const createNumbers = (): Numbers => ({ accounts: new Map(), own: new Map(), last: 0 });

function ownNumbers({ own }: Numbers, accountId: string): OwnNumbers {
  let numbers = own.get(accountId);
  if (!numbers) own.set(accountId, (numbers = { t: new Map(), v: new Map(), i: new Map(), d: new Map() }));
  return numbers;
}

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
    numbers.accounts.set(record.id, number);
    applyChanges(tables, { accountId: record.id, account: copyAccount(record) });
  } else if (letter in replaced) {
    ownNumbers(numbers, accountId)[letter as Replaced].set(record.id, number);
    // With every key, as new ones have.
    const whole = letter === 't' ? copyTask(record as Owned as Task) : record;
    applyChanges(tables, { accountId, [replaced[letter as Replaced]]: [whole] });
  } else if (letter in added) {
    numbers.accounts.set(accountId, number);
    applyChanges(tables, { accountId, [added[letter as Added]]: [record] });
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

/** Keys of records that are to be forgotten, made when they are written: there may be any number of them. */
interface Gone {
  readonly count: number;
  readonly keys: () => Iterable<string>;
  /** Whether what was noted under the key is among them. */
  readonly has: (key: string, record: object) => boolean;
}

const isOf = (accountId: string, record: object): boolean => 'accountId' in record && record.accountId === accountId;

function* keysOfNumbers(letter: string, numbers: Iterable<number>): Iterable<string> {
  for (const number of numbers) yield letter + writeNumber(number);
}

function* keysOfList(place: string, length: number): Iterable<string> {
  for (let index = 0; index < length; index += 1) yield place + writeNumber(index);
}

/** What the changes forget; from now on it has no numbers. */
function takeGone({ tables, numbers }: Kept, changes: Changes): readonly Gone[] {
  const { accountId, removedAccount, removedVideos = [] } = changes;
  const letters = removedAccount
    ? [...replacedLetters, ...addedLetters]
    : (changes.clear ?? []).flatMap((kind) => lettersOfKind[kind]);
  const own = ownNumbers(numbers, accountId);
  const accountNumber = numbers.accounts.get(accountId) ?? 0;
  const gone = letters.map((letter): Gone => {
    if (letter in replaced) {
      const all = [...own[letter as Replaced].values()];
      own[letter as Replaced].clear();
      const has = (key: string, record: object) => key.startsWith(letter) && isOf(accountId, record);
      return { count: all.length, keys: () => keysOfNumbers(letter, all), has };
    }
    const count = tables.perAccount.get(accountId)?.[added[letter as Added]]?.table.size ?? 0;
    const place = letter + writeNumber(accountNumber);
    return { count, keys: () => keysOfList(place, count), has: (key) => key.startsWith(place) };
  });
  const one = (letter: string, number: number | undefined): readonly Gone[] => {
    const [key] = number === undefined ? [] : keysOfNumbers(letter, [number]);
    return key === undefined ? [] : [{ count: 1, keys: () => [key], has: (noted) => noted === key }];
  };
  const videos = removedVideos.flatMap(({ id }) => {
    const number = own.i.get(id);
    own.i.delete(id);
    return one('i', number);
  });
  if (!removedAccount) return [...gone, ...videos];
  numbers.own.delete(accountId);
  numbers.accounts.delete(accountId);
  return [...gone, ...one('a', accountNumber)];
}

/** What one write has: first what is forgotten, then records by their keys. */
interface Notes {
  readonly gone: Gone[];
  /** A record that is replaced before it is written is written once. */
  readonly entries: Map<string, Entry>;
}

/** Collects what is to be written. */
function createNotes(kept: Kept) {
  const { tables, numbers } = kept;
  let notes: Notes = { gone: [], entries: new Map() };

  const put = (key: string, record: object): void => {
    kept.saved += 1;
    notes.entries.set(key, { saved: kept.saved, record });
  };
  const numberOf = (known: Map<string, number>, id: string): number => {
    const number = known.get(id);
    if (number !== undefined) return number;
    numbers.last += 1;
    known.set(id, numbers.last);
    return numbers.last;
  };
  const putNumbered = (letter: Replaced, record: Owned): void => {
    const known = ownNumbers(numbers, record.accountId)[letter];
    if (!known.has(record.id)) kept.count += 1;
    put(letter + writeNumber(numberOf(known, record.id)), record);
  };
  const putListed = (letter: Added, accountId: string, records: readonly object[]): void => {
    const place = letter + writeNumber(numberOf(numbers.accounts, accountId));
    const first = (tables.perAccount.get(accountId)?.[added[letter]]?.table.size ?? 0) - records.length;
    records.forEach((record, index) => put(place + writeNumber(first + index), record));
    kept.count += records.length;
  };
  const forget = (gone: Gone): void => {
    kept.count -= gone.count;
    for (const [key, { record }] of notes.entries) if (gone.has(key, record)) notes.entries.delete(key);
    notes.gone.push(gone);
  };

  return {
    /** Notes what was saved, and what there was before of it. */
    add(changes: Changes, gone: readonly Gone[], isNewAccount: boolean): void {
      const { accountId, account } = changes;
      gone.forEach(forget);
      if (account) {
        put(`a${writeNumber(numberOf(numbers.accounts, accountId))}`, account);
        if (isNewAccount) kept.count += 1;
      }
      for (const letter of replacedLetters)
        for (const record of changes[replaced[letter]] ?? []) putNumbered(letter, record);
      for (const letter of addedLetters) {
        const records = changes[added[letter]];
        if (records && records.length > 0) putListed(letter, accountId, records);
      }
    },
    take(): Notes & { readonly count: string } {
      const taken = { ...notes, count: String(kept.count) };
      notes = { gone: [], entries: new Map() };
      return taken;
    },
  };
}

/** So many records are put together for a write in one turn of the event loop: requests are never held up for long. */
const mostOfTurn = 2000;

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
      const { gone, entries, count } = notes.take();
      let done = 0;
      const isTurnOver = () => (done += 1) % mostOfTurn === 0;
      for (const { keys } of gone) {
        for (const key of keys()) {
          batch.del(key);
          if (isTurnOver()) await endOfTurn();
        }
      }
      for (const [key, entry] of entries) {
        batch.put(key, encode(entry));
        if (isTurnOver()) await endOfTurn();
      }
      batch.put(countKey, count);
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
 * @example const store = await openDurableStore({ directory: '/data', now: Date.now, makeFolder, explainFileError });
 */
export async function openDurableStore(
  deps: FolderTools & { readonly directory: string; readonly now: () => number },
): Promise<Store> {
  const { directory, now } = deps;
  const db = await openDatabase(directory, deps);
  const kept = await readAll(db, directory).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const { tables } = kept;
  const memory = createMemoryStore({ now, tables });
  const notes = createNotes(kept);
  let failure: StoreFailedError | undefined;
  const writer = createWriter(db, notes, (error) => {
    const problem = `Data directory ${directory} can't be written: ${messageOf(error)}. Nothing is accepted any more; what was answered before is kept. Make room, or mend the disk, and start again.`;
    return (failure = new StoreFailedError(problem, error));
  });
  return {
    ...memory,
    commit(changes) {
      if (failure) throw failure;
      const isNewAccount = changes.account !== undefined && !tables.accounts.has(changes.accountId);
      const forgets = changes.clear ?? changes.removedAccount ?? changes.removedVideos;
      if (forgets && hasConflict(tables, changes)) return 'conflict';
      const gone = forgets ? takeGone(kept, changes) : [];
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

// The directory of `--data-dir`: a file that says whose it is and in what format, and beside it a database of LevelDB. It
// is opened only when it is ours, whole, and no other process has it; until then nothing in it is changed.

/** How records are written (`durable.ts`). Counts up when an older program could not read them any more. */
const format = 1;

const markName = 'kling-emulator.json';
const databaseName = 'records';
/** Made by the file system itself in the root of a volume. */
const unrelated = ['lost+found'];

/** What stands outside of stores. */
interface FolderTools {
  /** Makes a folder and those on the way to it. */
  readonly makeFolder: (path: string, mode: number) => Promise<void>;
  /** Says why a file can't be used. */
  readonly explainFileError: (error: unknown, file: string) => string;
}

/** A directory that can't be used, in a sentence for its user. */
class DataDirectoryError extends Error {
  constructor(directory: string, problem: string, cause?: unknown) {
    super(`Data directory ${directory} ${problem}`, { cause });
    this.name = 'DataDirectoryError';
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws DataDirectoryError when the engine is not installed, or not for this machine */
async function loadEngine(directory: string) {
  try {
    return (await import('classic-level')).ClassicLevel;
  } catch (error) {
    const problem =
      codeOf(error) === 'ERR_MODULE_NOT_FOUND'
        ? `needs the package classic-level, which is not installed beside kling-emulator: npm install classic-level@3`
        : `needs the package classic-level, which can't be loaded on ${platform()} ${arch()}: ${messageOf(error)}`;
    throw new DataDirectoryError(directory, problem, error);
  }
}

/** What the file says of the directory; `undefined` when there is none. */
async function readMark(directory: string): Promise<unknown> {
  try {
    const mark: unknown = JSON.parse(await readFile(join(directory, markName), 'utf8'));
    return typeof mark === 'object' && mark !== null && 'format' in mark ? mark.format : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Written beside and moved into place: there is a whole file or none. */
async function writeMark(directory: string): Promise<void> {
  const draft = join(directory, `${markName}.draft`);
  await writeFile(draft, `${JSON.stringify({ about: 'State of kling-emulator.', format })}\n`, {
    mode: 0o600,
    flush: true,
  });
  await rename(draft, join(directory, markName));
}

/** @throws DataDirectoryError when the directory is not the emulator's, or of another format */
async function claimDirectory(directory: string): Promise<void> {
  const found = await readMark(directory);
  if (found === format) return;
  if (typeof found === 'number' && found > format) {
    const problem = `was written by a newer kling-emulator (format ${found}; this one knows ${format}). Update kling-emulator, or name another directory.`;
    throw new DataDirectoryError(directory, problem);
  }
  if (found !== undefined) {
    const problem = `is damaged: ${markName} in it names no format. Nothing was changed; put a copy back, or name another directory.`;
    throw new DataDirectoryError(directory, problem);
  }
  const others = (await readdir(directory)).filter((name) => !name.startsWith(markName) && !unrelated.includes(name));
  if (others.length > 0) {
    const problem = `holds other files (${others.slice(0, 3).join(', ')}) and no ${markName}. Nothing was changed; name an empty directory, or one that does not exist yet.`;
    throw new DataDirectoryError(directory, problem);
  }
  await writeMark(directory);
}

/** Whether the database was never written to: a process may have ended while it made it. */
async function isNew(folder: string): Promise<boolean> {
  const files = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return !files.some((name) => name === 'CURRENT' || /\.(ldb|log|sst)$/.test(name));
}

function explainOpening(directory: string, error: unknown): DataDirectoryError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  switch (codeOf(cause)) {
    case 'LEVEL_LOCKED':
      return new DataDirectoryError(
        directory,
        'is in use by another emulator. Stop that one, or name another directory.',
        cause,
      );
    case 'LEVEL_IO_ERROR':
      return new DataDirectoryError(directory, `can't be read and written: ${messageOf(cause)}`, cause);
    default:
      return explainDamage(directory, messageOf(cause), cause);
  }
}

/** @example throw explainDamage(directory, '3 of 10 records are missing') */
const explainDamage = (directory: string, detail: string, cause?: unknown): DataDirectoryError =>
  new DataDirectoryError(
    directory,
    `is damaged: ${detail}. Put a copy back, or name another directory to start anew.`,
    cause,
  );

/**
 * Opens the database in the directory, which is made when there is none.
 *
 * @throws DataDirectoryError when it can't be used
 * @example const db = await openDatabase('/data', { makeFolder, explainFileError }); await db.close();
 */
async function openDatabase(directory: string, { makeFolder, explainFileError }: FolderTools): Promise<ClassicLevel> {
  const Engine = await loadEngine(directory);
  const folder = join(directory, databaseName);
  let createIfMissing: boolean;
  try {
    // Secrets of accounts stand in it.
    await makeFolder(directory, 0o700);
    await claimDirectory(directory);
    createIfMissing = await isNew(folder);
    await makeFolder(folder, 0o700);
  } catch (error) {
    if (error instanceof DataDirectoryError) throw error;
    const problem =
      codeOf(error) === undefined
        ? `can't be read and written: ${messageOf(error)}`
        : explainFileError(error, directory);
    throw new DataDirectoryError(directory, `${problem}.`, error);
  }
  const db = new Engine(folder, { createIfMissing, writeBufferSize: 2 ** 25, maxFileSize: 2 ** 25 });
  try {
    await db.open();
    return db;
  } catch (error) {
    throw explainOpening(directory, error);
  }
}
