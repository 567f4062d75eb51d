/**
 * Spending ledgers in one JSON file. A lock file beside it lets one run change it at a time; the change itself is a new
 * file that takes the old one's place, so that half a file is never read.
 */
import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../spec/files.ts';
import type { LedgerContent, LedgerStore } from './budget.ts';
import { emptyLedger } from './budget.ts';

// The lock beside the spending file. It names its holder, so that no process releases another's lock; and a lock that a
// dead run left is broken by one process at a time, which looks again before it does.

/** A problem with the spending file, as a sentence for the user. */
export class LedgerFileError extends Error {
  override readonly name = 'LedgerFileError';
}

/** The system's word for what went wrong with a file. */
const explainFileCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

interface Lock {
  readonly token: string;
  /** Whether it is still ours: a process that slept may have lost it. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

const retryMs = 15;
const lockTimeoutMs = 15_000;
/** A change takes milliseconds: an older lock was left by a run that died. */
const staleMs = 5000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes a file that must not be there yet; answers whether it was made. */
async function claim(path: string, token: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(token);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (explainFileCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > staleMs;
  } catch {
    // Gone already: the next attempt takes it.
    return false;
  }
}

async function breakStaleLock(lock: string, token: string): Promise<void> {
  if (!(await isStale(lock))) return;
  const breaker = `${lock}.break`;
  if (await claim(breaker, token)) {
    // Another process may have broken it and taken it meanwhile: then it is fresh.
    if (await isStale(lock)) await rm(lock, { force: true });
    await rm(breaker, { force: true });
  } else if (await isStale(breaker)) {
    await rm(breaker, { force: true });
  }
}

const readToken = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/**
 * Waits for the lock of a file.
 *
 * @throws LedgerFileError when the place can't be written, or another process holds it for too long
 * @example const lock = await takeLock(path); try { … } finally { await lock.release(); }
 */
export async function takeLock(path: string): Promise<Lock> {
  const lock = `${path}.lock`;
  const token = randomUUID();
  const deadline = Date.now() + lockTimeoutMs;
  const isHeld = async () => (await readToken(lock)) === token;
  for (;;) {
    try {
      if (await claim(lock, token)) {
        return { token, isHeld, release: async () => ((await isHeld()) ? rm(lock, { force: true }) : undefined) };
      }
      await breakStaleLock(lock, token);
    } catch (error) {
      throw new LedgerFileError(`The spending file ${path} can't be written (${explainFileCode(error)}).`);
    }
    if (Date.now() > deadline)
      throw new LedgerFileError(`${lock} is held for too long; remove it if no run is under way.`);
    await pause(retryMs);
  }
}

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
    `${path} is no spending file; fix or remove it. Nothing is spent while what was spent before is unknown.`,
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
    await makeFolder(dirname(path));
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
  let hasDirectory = false;

  const changeNow: LedgerStore['change'] = async (name, update) => {
    if (!hasDirectory) await makeDirectoryOf(path);
    hasDirectory = true;
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
