/**
 * Finds pact files: one file, or every `.json` of a folder and below that is a pact.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pact } from './pact-file.ts';
import { readPact } from './pact-file.ts';

export interface FoundPact {
  readonly file: string;
  readonly pact: Pact;
}

export type PactsRead =
  { readonly ok: true; readonly pacts: readonly FoundPact[] } | { readonly ok: false; readonly problem: string };

async function listFiles(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json') && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(path, name));
}

async function readOne(file: string): Promise<FoundPact | { readonly problem: string }> {
  let value: unknown;
  try {
    value = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return { problem: `${file} ${error instanceof SyntaxError ? "isn't valid JSON" : "can't be read"}.` };
  }
  const pact = readPact(value);
  return pact ? { file, pact } : { problem: `${file} is no pact: it needs a consumer, a provider and interactions.` };
}

/**
 * The pacts at a path. A file that is no pact is a problem: what was not judged must not look right.
 *
 * @example const read = await readPacts('fixtures/pacts');
 */
export async function readPacts(path: string): Promise<PactsRead> {
  let files: readonly string[];
  try {
    files = await listFiles(path);
  } catch {
    return { ok: false, problem: `There is no pact file or folder at ${path}.` };
  }
  const pacts: FoundPact[] = [];
  for (const file of files) {
    const read = await readOne(file);
    if ('problem' in read) return { ok: false, problem: read.problem };
    pacts.push(read);
  }
  if (pacts.length === 0) return { ok: false, problem: `The folder ${path} holds no pact.` };
  return { ok: true, pacts };
}
