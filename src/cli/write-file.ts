import { mkdir, writeFile as writeInto } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file, and makes the folders on its way: the first run of a CI job has no `reports/` yet.
 *
 * @example await writeFile('reports/kling.xml', text);
 */
export async function writeFile(path: string, text: string, options: { readonly flag?: 'a' } = {}): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeInto(path, text, options);
}
