import { readFileSync } from 'node:fs';

/** The version in package.json. */
export function readVersion(): string {
  // The same depth below the project in src/ and in dist/.
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
