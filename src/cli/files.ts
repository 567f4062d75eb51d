/**
 * Files that the command line reads and writes.
 */
import { readFile, writeFile as writeInto } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFileError, makeFolder } from '../contracts/spec/files.ts';
import { explainJson } from '../contracts/spec/json-text.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';

/** The recordings that come with the package: two folders above this file, in src/ and in the built chunks. */
export const ownRecordings = fileURLToPath(new URL('../../fixtures/exchanges', import.meta.url));

export type DocumentRead =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

// The parsers' own messages quote the file, which may hold secrets: only their place is reported.
function parseJson(path: string, text: string): DocumentRead {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, problem: `${path} isn't valid JSON: ${explainJson(text, 'place') ?? 'it nests too deeply'}.` };
  }
}

async function parseYaml(path: string, text: string): Promise<DocumentRead> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, merge: true, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const what = error.code.toLowerCase().replaceAll('_', ' ');
    return { ok: false, problem: `${path} isn't valid YAML: ${what} at line ${line}, column ${col}.` };
  }
  try {
    return { ok: true, value: document.toJS() as unknown };
  } catch {
    return { ok: false, problem: `${path} isn't valid YAML: an alias can't be resolved.` };
  }
}

/**
 * Reads a YAML or JSON file; `.json` is read as JSON, everything else as YAML. An empty file is `null`.
 *
 * @example const read = await readDocument('/etc/kling/accounts.yaml');
 */
export async function readDocument(path: string): Promise<DocumentRead> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { ok: false, problem: `${path} ${explainFileError(error, path)}.` };
  }
  const plain = text.replace(/^\uFEFF/, '');
  return path.endsWith('.json') ? parseJson(path, plain) : parseYaml(path, plain);
}

/**
 * Writes a file, and makes the folders on its way: the first run of a CI job has no `reports/` yet.
 *
 * @example await writeFile('reports/kling.xml', text);
 */
export async function writeFile(path: string, text: string, options: { readonly flag?: 'a' } = {}): Promise<void> {
  await makeFolder(dirname(path));
  await writeInto(path, text, options);
}

/**
 * Writes a document where it was asked for, or prints it.
 *
 * @param out path of a file; absent: standard output
 * @returns the exit code
 * @example return putOut(text, values.out, shell);
 */
export async function putOut(text: string, out: string | undefined, shell: Shell): Promise<number> {
  try {
    if (out === undefined) shell.print(text);
    else await writeFile(out, text);
    return exitCodes.ok;
  } catch (error) {
    if (out === undefined) throw error;
    return refuseUsage(shell, [`${out} ${explainFileError(error, out)}.`]);
  }
}

/** The version in package.json, read when it is asked for. */
export async function readPackageVersion(): Promise<string> {
  // The same depth below the project in src/ and in dist/.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

// Files of the program itself.

/** Codes of the system for a file that can't be opened or read, of Node.js for a module that it does not find. */
const unreadable = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ENOENT|EACCES|EPERM|EISDIR|EIO|ESTALE|EMFILE|ENFILE)$/;

/** Half a file, or files of two versions: what Node.js's own loader finds when it compiles and links modules. */
const isBroken = (error: Error) =>
  error instanceof SyntaxError && (error.stack ?? '').includes('node:internal/modules/');

/**
 * Why a part of the program could not be loaded and what to do, in a sentence; `undefined` for every other error. Node.js
 * remembers some of these failures for the life of the process, so that only a new start helps.
 *
 * @param ownFolder URL of the folder that holds the program's own files, with a slash at the end
 * @example explainLoadError(error, new URL('../', import.meta.url)) // 'A file of kling-emulator is missing …'
 */
export function explainLoadError(error: unknown, ownFolder: URL): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path = '' } = error as { readonly code?: unknown; readonly path?: unknown };
  const name = String(code);
  const folder = decodeURIComponent(ownFolder.pathname);
  if (isBroken(error))
    return 'A file of kling-emulator is incomplete or of another version than the rest. Install it again and start it again.';
  if (!unreadable.test(name) || !`${String(path)} ${error.message}`.includes(folder)) return undefined;
  return name === 'EMFILE' || name === 'ENFILE'
    ? `A file of kling-emulator could not be opened (${name}): too many files are open. Raise the limit (ulimit -n) and start it again.`
    : `A file of kling-emulator is missing or can not be read (${name}), perhaps since it was installed or built meanwhile. Start it again; install it again when that fails too.`;
}
