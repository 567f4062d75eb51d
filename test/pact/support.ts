/** What the tests of Pact share: the command as people call it, and pacts written by hand. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli.ts';
import type { CheckResult, RunReport } from '../../src/contracts/run/results.ts';
import { createFakeShell } from '../cli/fake-shell.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';

export interface Called {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

/** `kling-emulator contract pact …`, in a project that has the verifier. */
export async function callPact(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Called> {
  const shell = createFakeShell({
    env: { HOME: '/nowhere', PATH: '/usr/bin:/bin', ...env },
    directory: join(process.cwd(), 'test/peers'),
  });
  const code = await runCli(['contract', 'pact', ...args], shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

/** The verdicts of a run with a JSON report, by the end of their titles. */
export async function verdictsOf(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, printed, told } = await callPact([...args, '--report', 'json'], env);
  if (printed === '') throw new Error(`No report came: ${told}`);
  const report = JSON.parse(printed) as RunReport;
  const find = (title: string): CheckResult => {
    const found = report.checks.find((check) => check.title.endsWith(title));
    if (!found)
      throw new Error(`No interaction '${title}' in ${report.checks.map((check) => check.title).join(' | ')}`);
    return found;
  };
  return { code, report, find };
}

export const json = (content: unknown) => ({ content, contentType: 'application/json', encoded: false });

export const byType = (...places: readonly string[]) => ({
  body: Object.fromEntries(places.map((place) => [place, { combine: 'AND', matchers: [{ match: 'type' }] }])),
});

/** Writes a pact of version 4 into a folder of its own; answers its path. */
export async function writePact(interactions: readonly object[]): Promise<string> {
  const file = join(await makeDirectory(), 'pact.json');
  const pact = {
    consumer: { name: 'Dubbing app' },
    provider: { name: 'kling' },
    interactions,
    metadata: { pactSpecification: { version: '4.0' } },
  };
  await writeFile(file, JSON.stringify(pact));
  return file;
}

/** One HTTP interaction of version 4. */
export const http = (description: string, rest: { states?: readonly object[]; request: object; response: object }) => ({
  type: 'Synchronous/HTTP',
  description,
  ...(rest.states ? { providerStates: rest.states } : {}),
  request: rest.request,
  response: rest.response,
});

export const presets = { method: 'GET', path: '/v1/general/presets-voices' };
