/** Files, for both halves: why one can't be used, in words, and folders on the way to one. */
import { existsSync, readlinkSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "doesn't exist",
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be read or written by this user',
  EROFS: 'is on a file system that can only be read',
  ENOSPC: "can't be written: no space is left on the device",
  EDQUOT: "can't be written: the disk quota is used up",
  ENAMETOOLONG: 'has a name that is too long',
  EISDIR: 'is a directory',
  ENOTDIR: "can't be reached: a part of its path is a file",
  EEXIST: "can't be reached: a part of its path is a file",
  ELOOP: "can't be reached: its links lead in a circle",
  UNMADE: "can't be written: its folder can't be made there",
};

/** The link on the way to a file, or the file itself, that leads to nothing. */
function findBrokenLink(path: string): { readonly at: string; readonly target: string } | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) return undefined;
    try {
      return { at, target: readlinkSync(at) };
    } catch {
      if (dirname(at) === at) return undefined;
    }
  }
}

/**
 * Why a file couldn't be read or written, in words.
 *
 * @param error what was thrown, or its code alone
 * @param file the file that the words are said of: the error may be about a folder on the way to it
 * @example explainFileError('ENOENT') // "doesn't exist"
 */
export function explainFileError(error: unknown, file?: string): string {
  const { code, path } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: String(error) };
  const isAbsent = code === 'ENOENT' || code === 'EEXIST';
  const link = isAbsent && path !== undefined ? findBrokenLink(path) : undefined;
  if (link)
    return `${link.at === file ? 'is' : `lies behind ${link.at},`} a link to ${link.target}, which doesn't exist`;
  if (code === 'EEXIST' && path === file) return 'is a file, where a folder is meant';
  return reasons[code ?? ''] ?? `can't be used (${code ?? String(error)})`;
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

const isFolder = (path: string) => stat(path).then((found) => found.isDirectory());

/**
 * Makes folders one by one. Node's own recursive mkdir never ends where the system says of a folder that can't be made that
 * it is not there, as below /proc.
 *
 * @param mode of folders that are made; those that are there keep theirs
 * @throws Error with the system's code; `UNMADE` where a folder can't be made in one that is there
 * @example await makeFolder('/var/lib/kling/reports');
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await isFolder(path))) return;
    const parent = dirname(path);
    if (codeOf(error) !== 'ENOENT' || parent === path) throw error;
    await makeFolder(parent, mode);
    await mkdir(path, { mode }).catch(async (again: unknown) => {
      if (codeOf(again) === 'EEXIST' && (await isFolder(path))) return;
      throw codeOf(again) === 'ENOENT'
        ? Object.assign(new Error(`The folder ${path} can't be made in ${parent}`, { cause: again }), {
            code: 'UNMADE',
          })
        : again;
    });
  }
}
