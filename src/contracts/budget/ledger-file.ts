/**
 * Spending books in one JSON file. A lock file beside it lets one run change it at a time; the change itself is a new
 * file that takes the old one's place, so that nobody ever reads half a file.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainFileCode, SpendingFileError } from './ledger-file-error.ts';
import { takeLock } from './ledger-lock.ts';
import type { BookStore, SpendingBook } from './ledger.ts';
import { emptyBook } from './ledger.ts';

export { SpendingFileError } from './ledger-file-error.ts';

type Books = Record<string, SpendingBook>;

const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** An entry that can't be added up would make every sum nothing, and the cap with it. */
function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, check, milliUnits } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof check === 'string' && isAmount(at) && isAmount(milliUnits);
}

function isBook(value: unknown): value is SpendingBook {
  if (typeof value !== 'object' || value === null) return false;
  const { entries, passed } = value as Record<string, unknown>;
  if (!Array.isArray(entries) || typeof passed !== 'object' || passed === null) return false;
  return entries.every(isEntry) && Object.values(passed).every(isAmount);
}

function isBooks(value: unknown): value is { readonly version: 1; readonly books: Books } {
  if (typeof value !== 'object' || value === null) return false;
  const { version, books } = value as Record<string, unknown>;
  if (version !== 1 || typeof books !== 'object' || books === null) return false;
  return Object.values(books).every(isBook);
}

async function readBooks(path: string): Promise<Books> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (explainFileCode(error) === 'ENOENT') return {};
    throw new SpendingFileError(`The spending file ${path} can't be read (${explainFileCode(error)}).`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isBooks(value)) return value.books;
  } catch {
    // Told below, with everything else that is no spending file.
  }
  throw new SpendingFileError(
    `${path} is no spending file; mend or remove it. Nothing is spent while what was spent before is unknown.`,
  );
}

async function replaceBooks(path: string, fresh: string, books: Books): Promise<void> {
  try {
    await writeFile(fresh, `${JSON.stringify({ version: 1, books }, null, 1)}\n`, { mode: 0o600 });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw new SpendingFileError(`The spending file ${path} can't be written (${explainFileCode(error)}).`);
  }
}

async function makeDirectoryOf(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new SpendingFileError(`The spending file ${path} can't be written (${explainFileCode(error)}).`);
  }
}

/**
 * A store in a file.
 *
 * @example const store = createFileBooks('/home/ada/.local/state/kling-emulator/contract-spending.json');
 */
export function createFileBooks(path: string): BookStore {
  // Changes of one run stand in line here, so that they don't fight for the lock with each other.
  let line: Promise<unknown> = Promise.resolve();

  const changeNow: BookStore['change'] = async (name, update) => {
    await makeDirectoryOf(path);
    for (;;) {
      const lock = await takeLock(path);
      try {
        const books = await readBooks(path);
        const before = books[name] ?? emptyBook;
        const { book, answer } = update(before);
        if (book === before) return answer;
        // A process that slept for longer than a lock lives has lost it, and what it has read is old: once more.
        if (!(await lock.isHeld())) continue;
        await replaceBooks(path, `${path}.${lock.token}.new`, { ...books, [name]: book });
        return answer;
      } finally {
        await lock.release();
      }
    }
  };

  return {
    change(name, update) {
      const turn = line.then(() => changeNow(name, update));
      line = turn.catch(() => undefined);
      return turn;
    },
  };
}
