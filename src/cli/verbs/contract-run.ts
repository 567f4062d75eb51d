/**
 * Judges a target by the contract: prints the bill, runs the checks, writes the reports.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import { exampleGateway, gateways, listGateways } from '../../contracts/spec/vendors.ts';
import type { Check } from '../../contracts/run/check.ts';
import { howToGiveKey } from '../../contracts/wire/profiles.ts';
import { writeContractReport, selectFromSuite } from '../../contracts/checks/suite.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import type { RunReport } from '../../contracts/run/results.ts';
import { predictBill, secretsOf } from '../../contracts/run/results.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import { formatMilli } from '../../contracts/spec/prices.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import { deliverReports, findUnwritable, withScreen } from '../reports.ts';
import type { Shell } from '../shell.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Given } from '../verb.ts';
import { defineVerb } from '../verb.ts';
import { runOptions } from './contract-options.ts';
import { formatBill, runPaid, useTarget } from './contract-target.ts';
import type { ReadyTarget } from './contract-target.ts';

type RunValues = ValuesOf<typeof runOptions>;

/** What would be run, dearest operations first. */
function formatPlan(checks: readonly Check[], capMilli: number | undefined): string {
  const rows = [...new Set(checks.map((check) => check.operation))]
    .map((operation) => ({ operation, ofIt: checks.filter((check) => check.operation === operation) }))
    .map(({ operation, ofIt }) => ({ operation: operation ?? 'other', count: ofIt.length, milli: predictBill(ofIt) }))
    .toSorted((a, b) => b.milli - a.milli);
  const lines = rows.map(
    ({ operation, count, milli }) =>
      `  ${operation.padEnd(34)} ${tellCount(String(count).padStart(4), 'check').padEnd(11)}  ${tellCount(formatMilli(milli).padStart(7), 'unit')}`,
  );
  return [...lines, formatBill(checks, capMilli), 'Nothing was sent.', ''].join('\n');
}

async function judge({ options, hasMadeUpKeys }: ReadyTarget, values: RunValues, shell: Shell): Promise<number> {
  const hide = createRedactor(secretsOf(options));
  const report = await runPaid({ ...options, bail: values.bail }, shell);
  const write = (kind: ReportKind, final: RunReport) => writeContractReport(kind, final, hide);
  const code = await deliverReports(report, withScreen(values.report), write, shell.print, shell);
  if (code === exitCodes.unreachable && hasMadeUpKeys && report.unreachable === undefined) {
    shell.tell(`No credentials were given, so made-up keys were tried; ${howToGiveKey(values.profile)}.\n`);
  }
  return code;
}

async function run({ values }: Given<typeof runOptions>, shell: Shell): Promise<number> {
  const selection = await selectFromSuite(values.profile, values.only);
  if (!selection.ok) return refuseUsage(shell, [selection.problem]);
  if (values.target === undefined) {
    return refuseUsage(shell, ["--target is missing: the base URL of a Kling API, or 'emulator'."]);
  }
  if (values.plan) {
    shell.print(formatPlan(selection.checks, values.budgetUnits));
    return exitCodes.ok;
  }
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  return useTarget(values, values.target, selection.checks, shell, (target) => judge(target, values, shell));
}

export const verb = defineVerb({
  name: 'contract run',
  description: 'Runs the contract checks against a target, over HTTP only. Exit code 0 = every check that ran passed.',
  examples: [
    ['contract run --target emulator --budget-units 100', 'its own emulator, all checks'],
    ['contract run --target http://127.0.0.1:4050 --only auth', 'checks with a tag'],
    [`contract run --target emulator --profile ${exampleGateway} --budget-units 100`, `a gateway: ${listGateways()}`],
    ['contract run --target https://api-singapore.klingai.com --plan', 'the cost; sends nothing'],
    [
      'contract run --target https://api-singapore.klingai.com --budget-units 5 --report junit:kling.xml',
      'the real API',
    ],
  ],
  notes: [
    'Credentials come from KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY; the secret of callbacks from',
    `KLING_WEBHOOK_SECRET; a gateway has ${gateways.map(({ environment }) => environment.apiKey).join(', ')}. An emulator in open mode needs none.`,
    'Exit codes: 0 ok, 1 a check failed or none ran, 2 bad usage, 3 not reachable or key refused, 4 budget reached,',
    '130 or 143 stopped by a signal.',
  ],
  options: runOptions,
  run,
});
