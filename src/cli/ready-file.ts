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
    await rm(draft, { force: true });
    throw error;
  }
}

/** Takes the file away; fine when there is none. */
export async function removeReadyFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
