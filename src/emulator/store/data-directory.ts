/**
 * The directory of `--data-dir`: a file that says whose it is and in what format, and beside it a database of LevelDB. It
 * is opened only when it is ours, whole, and no other process has it; until then nothing in it is changed.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import type { ClassicLevel } from 'classic-level';

/** How records are written (`durable.ts`). Counts up when an older program could not read them any more. */
const format = 1;

const markName = 'kling-emulator.json';
const databaseName = 'records';
/** Made by the file system itself in the root of a volume. */
const unrelated = ['lost+found'];

/** What stands outside of stores. */
export interface FolderTools {
  /** Makes a folder and those on the way to it. */
  readonly makeFolder: (path: string, mode: number) => Promise<void>;
  /** Says why a file can't be used. */
  readonly explainFileError: (error: unknown, file: string) => string;
}

/** A directory that can't be used, in a sentence for its user. */
class DataDirectoryError extends Error {
  constructor(directory: string, problem: string, cause?: unknown) {
    super(`Data directory ${directory} ${problem}`, { cause });
    this.name = 'DataDirectoryError';
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws DataDirectoryError when the engine is not installed, or not for this machine */
async function loadEngine(directory: string) {
  try {
    return (await import('classic-level')).ClassicLevel;
  } catch (error) {
    const problem =
      codeOf(error) === 'ERR_MODULE_NOT_FOUND'
        ? `needs the package classic-level, which is not installed beside kling-emulator: npm install classic-level@3`
        : `needs the package classic-level, which can't be loaded on ${platform()} ${arch()}: ${messageOf(error)}`;
    throw new DataDirectoryError(directory, problem, error);
  }
}

/** What the file says of the directory; `undefined` when there is none. */
async function readMark(directory: string): Promise<unknown> {
  try {
    const mark: unknown = JSON.parse(await readFile(join(directory, markName), 'utf8'));
    return typeof mark === 'object' && mark !== null && 'format' in mark ? mark.format : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Written beside and moved into place: there is a whole file or none. */
async function writeMark(directory: string): Promise<void> {
  const draft = join(directory, `${markName}.draft`);
  await writeFile(draft, `${JSON.stringify({ about: 'State of kling-emulator.', format })}\n`, {
    mode: 0o600,
    flush: true,
  });
  await rename(draft, join(directory, markName));
}

/** @throws DataDirectoryError when the directory is not the emulator's, or of another format */
async function claimDirectory(directory: string): Promise<void> {
  const found = await readMark(directory);
  if (found === format) return;
  if (typeof found === 'number' && found > format) {
    const problem = `was written by a newer kling-emulator (format ${found}; this one knows ${format}). Update kling-emulator, or name another directory.`;
    throw new DataDirectoryError(directory, problem);
  }
  if (found !== undefined) {
    const problem = `is damaged: ${markName} in it names no format. Nothing was changed; put a copy back, or name another directory.`;
    throw new DataDirectoryError(directory, problem);
  }
  const others = (await readdir(directory)).filter((name) => !name.startsWith(markName) && !unrelated.includes(name));
  if (others.length > 0) {
    const problem = `holds other files (${others.slice(0, 3).join(', ')}) and no ${markName}. Nothing was changed; name an empty directory, or one that does not exist yet.`;
    throw new DataDirectoryError(directory, problem);
  }
  await writeMark(directory);
}

/** Whether the database was never written to: a process may have ended while it made it. */
async function isNew(folder: string): Promise<boolean> {
  const files = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return !files.some((name) => name === 'CURRENT' || /\.(ldb|log|sst)$/.test(name));
}

function explainOpening(directory: string, error: unknown): DataDirectoryError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  switch (codeOf(cause)) {
    case 'LEVEL_LOCKED':
      return new DataDirectoryError(
        directory,
        'is in use by another emulator. Stop that one, or name another directory.',
        cause,
      );
    case 'LEVEL_IO_ERROR':
      return new DataDirectoryError(directory, `can't be read and written: ${messageOf(cause)}`, cause);
    default:
      return explainDamage(directory, messageOf(cause), cause);
  }
}

/** @example throw explainDamage(directory, '3 of 10 records are missing') */
export const explainDamage = (directory: string, detail: string, cause?: unknown): DataDirectoryError =>
  new DataDirectoryError(
    directory,
    `is damaged: ${detail}. Put a copy back, or name another directory to start anew.`,
    cause,
  );

/**
 * Opens the database in the directory, which is made when there is none.
 *
 * @throws DataDirectoryError when it can't be used
 * @example const db = await openDatabase('/data', { makeFolder, explainFileError }); await db.close();
 */
export async function openDatabase(
  directory: string,
  { makeFolder, explainFileError }: FolderTools,
): Promise<ClassicLevel> {
  const Engine = await loadEngine(directory);
  const folder = join(directory, databaseName);
  let createIfMissing: boolean;
  try {
    // Secrets of accounts stand in it.
    await makeFolder(directory, 0o700);
    await claimDirectory(directory);
    createIfMissing = await isNew(folder);
    await makeFolder(folder, 0o700);
  } catch (error) {
    if (error instanceof DataDirectoryError) throw error;
    const problem =
      codeOf(error) === undefined
        ? `can't be read and written: ${messageOf(error)}`
        : explainFileError(error, directory);
    throw new DataDirectoryError(directory, `${problem}.`, error);
  }
  const db = new Engine(folder, { createIfMissing, writeBufferSize: 2 ** 25, maxFileSize: 2 ** 25 });
  try {
    await db.open();
    return db;
  } catch (error) {
    throw explainOpening(directory, error);
  }
}
