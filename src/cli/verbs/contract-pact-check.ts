/**
 * Compares consumer pacts with the schemas. Runs nothing and needs no library.
 */
import { exampleGateway, listGateways } from '../../contracts/spec/vendors.ts';
import { resolve } from 'node:path';
import { checkPact } from '../../contracts/pact/check-pact.ts';
import { readPacts } from '../../contracts/pact/pact-file.ts';
import { explainState } from '../../emulator/control/pact-states.ts';
import { readPackageVersion } from '../files.ts';
import { findUnwritable, deliverReports, withScreen } from '../reports.ts';
import { refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import type { PactRun } from '../../contracts/pact/fold-results.ts';
import { buildPactReport, writePactReport } from '../../contracts/pact/fold-results.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import type { ReportOrder } from '../reports.ts';
import { runOptions, targetOptions } from './contract-options.ts';

/** Options of `contract pact check`. */
const checkOptions = { profile: targetOptions.profile, report: runOptions.report } as const;

/** Writes the reports of a run, text to standard output by default; returns the exit code. */
export async function writePactReports(
  run: PactRun,
  given: readonly ReportOrder[],
  secrets: readonly string[],
  shell: Shell,
): Promise<number> {
  const hide = createRedactor(secrets);
  const write = (kind: ReportKind, final: ReturnType<typeof buildPactReport>) =>
    writePactReport(kind, final, run, hide);
  return deliverReports(buildPactReport(run), withScreen(given), write, shell.print, shell);
}

async function run({ values, words: [word = ''] }: Given<typeof checkOptions>, shell: Shell): Promise<number> {
  const read = await readPacts(resolve(shell.directory, word));
  if (!read.ok) return refuseUsage(shell, [read.problem]);
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const startedAt = Date.now();
  const checks = read.pacts.flatMap(({ pact }) => checkPact(values.profile, pact, explainState));
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
  return writePactReports(run, values.report, [], shell);
}

export const verb = defineVerb({
  name: 'contract pact check',
  description: 'Compares consumer pacts with the schemas: valid requests, and responses that can occur.',
  examples: [
    ['contract pact check pacts', 'against the official API'],
    [`contract pact check pacts --profile ${exampleGateway}`, `against a gateway: ${listGateways()}`],
  ],
  notes: ['Exit codes: 0 ok, 1 an interaction can not occur, 2 bad usage.'],
  word: '<file|folder>',
  options: checkOptions,
  run,
});
