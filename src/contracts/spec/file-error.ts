/** Why files can't be used, in words: here because both halves read and write files. */
import { existsSync, readlinkSync } from 'node:fs';
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
