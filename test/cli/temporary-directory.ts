import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty directory of this test, removed when it ends. */
export async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'kling-emulator-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
