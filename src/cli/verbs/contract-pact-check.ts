/**
 * Compares consumer pacts with the schemas. Runs nothing and needs no library.
 */
import { exampleGateway, listGateways } from '../../contracts/spec/vendors.ts';
import { resolve } from 'node:path';
import { checkPact } from '../../contracts/pact/check-pact.ts';
import { readPacts } from '../../contracts/pact/pact-file.ts';
import { readPackageVersion } from '../package-version.ts';
import { parseFlags } from '../parse-flags.ts';
import { findUnwritable } from '../reports.ts';
import { resolveOptions } from '../resolve-options.ts';
import { refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import { checkOptions } from './contract-pact-options.ts';
import { splitWords, writeReports } from './contract-pact-words.ts';

const checkText: VerbText = {
  name: 'contract pact check <file|folder>',
  description: 'Compares consumer pacts with the schemas: requests that are taken, expectations that can come true.',
  examples: [
    ['contract pact check pacts', 'against the official API'],
    [`contract pact check pacts --profile ${exampleGateway}`, `against a gateway: ${listGateways()}`],
  ],
  notes: ['Exit codes: 0 nothing is wrong, 1 an interaction can not come true, 2 bad usage.'],
};

/** Runs `contract pact check`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const { words, flags } = splitWords(args, checkOptions);
  const parsed = await parseFlags(checkText, checkOptions, flags, shell);
  if (parsed.kind === 'done') return parsed.code;
  const sources = { flags: parsed.flags, env: shell.env, directory: shell.directory };
  const { values, problems } = resolveOptions(checkOptions, sources);
  if (problems.length > 0) return refuseUsage(shell, problems);
  const [word] = words;
  if (word === undefined || words.length > 1) return refuseUsage(shell, ['Name one pact file or one folder of them.']);
  const read = await readPacts(resolve(shell.directory, word));
  if (!read.ok) return refuseUsage(shell, [read.problem]);
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const startedAt = Date.now();
  const checks = read.pacts.flatMap(({ pact }) => checkPact(values.profile, pact));
  const run = {
    verb: 'check',
    subject: `${word} against the schemas of ${values.profile}`,
    target: `schemas/${values.profile}`,
    profile: values.profile,
    auth: 'unknown',
    version: await readPackageVersion(),
    startedAt,
    endedAt: Date.now(),
    checks,
    notes: [],
  } as const;
  return writeReports(run, values.report, [], shell);
}
