/**
 * Spending books in one JSON file. A lock file beside it lets one run change it at a time; the change itself is a new
 * file that takes the old one's place, so that nobody ever reads half a file.
 */
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BookStore, SpendingBook } from './spending.ts';
import { emptyBook } from './spending.ts';

/** A problem with the file, as a sentence for the user. */
export class SpendingFileError extends Error {
  override readonly name = 'SpendingFileError';
}

const retryMs = 15;
const patienceMs = 15_000;
/** A change takes milliseconds: an older lock was left by a run that died. */
const staleMs = 5000;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

type Books = Record<string, SpendingBook>;

function isBooks(value: unknown): value is { readonly version: 1; readonly books: Books } {
  if (typeof value !== 'object' || value === null) return false;
  const { version, books } = value as Record<string, unknown>;
  if (version !== 1 || typeof books !== 'object' || books === null) return false;
  return Object.values(books as Record<string, Partial<SpendingBook> | null>).every(
    (book) => Array.isArray(book?.entries) && typeof book.passed === 'object',
  );
}

async function readBooks(path: string): Promise<Books> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw new SpendingFileError(`The spending file ${path} can't be read (${codeOf(error)}).`);
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

async function breakStaleLock(lock: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(lock);
    if (Date.now() - mtimeMs > staleMs) await rm(lock, { force: true });
  } catch {
    // Gone already: the next attempt takes it.
  }
}

async function takeLock(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.close();
      return () => rm(lock, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new SpendingFileError(`The spending file ${path} can't be written (${codeOf(error)}).`);
      }
      if (Date.now() > deadline) throw new SpendingFileError(`${lock} is held for too long; remove it if nobody runs.`);
      await breakStaleLock(lock);
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

async function makeDirectoryOf(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new SpendingFileError(`The spending file ${path} can't be written (${codeOf(error)}).`);
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
    const release = await takeLock(path);
    try {
      const books = await readBooks(path);
      const before = books[name] ?? emptyBook;
      const { book, answer } = update(before);
      if (book !== before) {
        const fresh = `${path}.new`;
        await writeFile(fresh, `${JSON.stringify({ version: 1, books: { ...books, [name]: book } }, null, 1)}\n`, {
          mode: 0o600,
        });
        await rename(fresh, path);
      }
      return answer;
    } finally {
      await release();
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
