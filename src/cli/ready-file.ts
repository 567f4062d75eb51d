import { readFileSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes the file that says "ready", in one step: who sees it sees all of it.
 *
 * @example await writeReadyFile('/run/kling.url', 'http://127.0.0.1:4050');
 */
export async function writeReadyFile(path: string, url: string): Promise<void> {
  // In the same directory: a rename is atomic only within one file system.
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, `${url}\n`);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Removes the file, at the end of the process at the latest: synchronous, since nothing else is done there. One that
 * another emulator has written meanwhile stays.
 *
 * @returns why it is still there, or `undefined`
 */
export function removeReadyFile(path: string, url: string): unknown {
  try {
    if (readFileSync(path, 'utf8') === `${url}\n`) rmSync(path);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : error;
  }
}
