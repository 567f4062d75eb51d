/** `exec` in this process, with a command in JavaScript. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCli } from '../../src/cli/run-cli.ts';
import type { ClientReport } from '../../src/contracts/clients/client-report.ts';
import { createFakeShell } from './fake-shell.ts';
import { makeDirectory } from './temporary-directory.ts';

export async function exec(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { ...process.env, ...env }, directory });
  const code = await runCli(['exec', ...args], shell);
  const read = (name: string) => readFile(join(directory, name), 'utf8');
  return { code, told: shell.told(), printed: shell.printed(), read };
}

const smallFetch = pathToFileURL(resolve('test/support/small-fetch.mjs')).href;

/** The first line of scripts: their `fetch` is one that loads in no time. */
export const fetchForScripts = `import { fetch } from ${JSON.stringify(smallFetch)};`;

/** A command in JavaScript: `get(path, key)` and `post(path, body)` call the emulator. */
export const script = (text: string): readonly string[] => [
  process.execPath,
  '--input-type=module',
  '-e',
  `${fetchForScripts}
   import { writeFileSync } from 'node:fs';
   const call = (method) => (path, body, key = process.env.KLING_API_KEY) => fetch(process.env.KLING_BASE_URL + path, {
     method, headers: { authorization: 'Bearer ' + key, 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
   const get = call('GET'); const post = call('POST');
   ${text}`,
];

/** Runs a script under `exec`, and answers what the report says of it. */
export async function judge(text: string, options: readonly string[] = []) {
  const { code, told, read } = await exec(['--report', 'json:report.json', ...options, '--', ...script(text)]);
  const report = JSON.parse(await read('report.json')) as ClientReport;
  return { code, told, report, rules: report.findings.map(({ rule }) => rule) };
}
