import { readFile } from 'node:fs/promises';

/** The version in package.json, read when it is asked for. */
export async function readPackageVersion(): Promise<string> {
  // The same depth below the project in src/ and in dist/.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
