/**
 * Spending ledgers in one JSON file. A lock file beside it lets one run change it at a time; the change itself is a new
 * file that takes the old one's place, so that nobody ever reads half a file.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainFileCode, LedgerFileError, takeLock } from './ledger-lock.ts';
import type { LedgerStore, LedgerContent } from './ledger.ts';
import { emptyLedger } from './ledger.ts';

export { LedgerFileError } from './ledger-lock.ts';

type Ledgers = Record<string, LedgerContent>;

const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** An entry that can't be added up would make every sum nothing, and the cap with it. */
function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, check, milliUnits } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof check === 'string' && isAmount(at) && isAmount(milliUnits);
}

function isLedger(value: unknown): value is LedgerContent {
  if (typeof value !== 'object' || value === null) return false;
  const { entries, passed } = value as Record<string, unknown>;
  if (!Array.isArray(entries) || typeof passed !== 'object' || passed === null) return false;
  return entries.every(isEntry) && Object.values(passed).every(isAmount);
}

function isLedgerFile(value: unknown): value is { readonly version: 1; readonly books: Ledgers } {
  if (typeof value !== 'object' || value === null) return false;
  const { version, books } = value as Record<string, unknown>;
  if (version !== 1 || typeof books !== 'object' || books === null) return false;
  return Object.values(books).every(isLedger);
}

async function readLedgers(path: string): Promise<Ledgers> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (explainFileCode(error) === 'ENOENT') return {};
    throw new LedgerFileError(`The spending file ${path} can't be read (${explainFileCode(error)}).`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isLedgerFile(value)) return value.books;
  } catch {
    // Told below, with everything else that is no spending file.
  }
  throw new LedgerFileError(
    `${path} is no spending file; mend or remove it. Nothing is spent while what was spent before is unknown.`,
  );
}

async function replaceLedgers(path: string, fresh: string, books: Ledgers): Promise<void> {
  try {
    await writeFile(fresh, `${JSON.stringify({ version: 1, books }, null, 1)}\n`, { mode: 0o600 });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw new LedgerFileError(`The spending file ${path} can't be written (${explainFileCode(error)}).`);
  }
}

async function makeDirectoryOf(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new LedgerFileError(`The spending file ${path} can't be written (${explainFileCode(error)}).`);
  }
}

/**
 * A store in a file.
 *
 * @example const store = createFileLedgers('/home/ada/.local/state/kling-emulator/contract-ledger.json');
 */
export function createFileLedgers(path: string): LedgerStore {
  // Changes of one run stand in line here, so that they don't fight for the lock with each other.
  let line: Promise<unknown> = Promise.resolve();

  const changeNow: LedgerStore['change'] = async (name, update) => {
    await makeDirectoryOf(path);
    for (;;) {
      const lock = await takeLock(path);
      try {
        const books = await readLedgers(path);
        const before = books[name] ?? emptyLedger;
        const { content, answer } = update(before);
        if (content === before) return answer;
        // A process that slept for longer than a lock lives has lost it, and what it has read is old: once more.
        if (!(await lock.isHeld())) continue;
        await replaceLedgers(path, `${path}.${lock.token}.new`, { ...books, [name]: content });
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
