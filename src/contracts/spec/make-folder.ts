/**
 * Makes folders one by one. Node's own recursive mkdir never ends where the system says of a folder that can't be made that
 * it is not there, as below /proc. Here because both halves write files.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

const isFolder = (path: string) => stat(path).then((found) => found.isDirectory());

/**
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
