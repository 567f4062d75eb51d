/**
 * The lock beside the spending file. It names its holder, so that nobody gives free what is another's; and a lock that a
 * dead run left is broken by one process at a time, which looks again before it does.
 */
import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';

/** A problem with the spending file, as a sentence for the user. */
export class LedgerFileError extends Error {
  override readonly name = 'LedgerFileError';
}

/** The system's word for what went wrong with a file. */
export const explainFileCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

export interface Lock {
  readonly token: string;
  /** Whether it is still ours: a process that slept may have lost it. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

const retryMs = 15;
const patienceMs = 15_000;
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
 * @throws LedgerFileError when the place can't be written, or somebody holds it for too long
 * @example const lock = await takeLock(path); try { … } finally { await lock.release(); }
 */
export async function takeLock(path: string): Promise<Lock> {
  const lock = `${path}.lock`;
  const token = randomUUID();
  const deadline = Date.now() + patienceMs;
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
    if (Date.now() > deadline) throw new LedgerFileError(`${lock} is held for too long; remove it if nobody runs.`);
    await pause(retryMs);
  }
}
