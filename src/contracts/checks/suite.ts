/**
 * The suite: every check of a profile, derived ones first. Nothing is sent while it is built.
 */
import { tellCount } from '../spec/pick.ts';
import type { Check } from '../run/check.ts';
import { accountChecks, listChecks } from './lists.ts';
import { authenticationChecks, badInputChecks } from './refusals.ts';
import { newStandardChecks, solutionChecks } from './new-standard.ts';
import { callbackChecks } from './callbacks.ts';
import { derivedChecks, generatedChecks } from './derived.ts';
import { identityChecks, lifeCycleChecks } from './tasks.ts';
import { invariantChecks } from './invariants.ts';
import { productChecks, voiceChecks } from './products.ts';
import { videoChecks } from './videos.ts';
import { lengthChecks } from './lengths.ts';
import { gatewaySuites } from './vendors/suites.ts';
import type { Profile } from '../wire/profiles.ts';
import { operations } from '../spec/catalog.ts';
import { officialVendor } from '../spec/vendors.ts';
import { milliOf } from '../budget/prices.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import type { Report } from '../report/report.ts';
import { groupUnjudged, pickResults, reportUnreached, resultOf, tellCounts, tellSeconds } from '../report/report.ts';
import type { CheckResult, RunReport } from '../run/results.ts';
import { refusesCheckId } from '../run/results.ts';
import { formatMilli } from '../spec/prices.ts';
import { redactInside } from '../spec/redaction.ts';

function buildOfficial(): readonly Check[] {
  return [
    ...operations.flatMap(derivedChecks),
    ...authenticationChecks(),
    ...badInputChecks(),
    ...identityChecks(),
    ...lifeCycleChecks(),
    ...listChecks(),
    ...voiceChecks(),
    ...productChecks(),
    ...accountChecks(),
    ...newStandardChecks(),
    ...solutionChecks(),
    ...videoChecks(),
    ...lengthChecks(),
    ...callbackChecks(),
    ...generatedChecks(),
    ...invariantChecks(officialVendor.id),
  ];
}

/** Checks hold nothing of a run: every run of a process has the same ones. */
const suites = new Map<Profile, Promise<readonly Check[]>>();

/**
 * Every check of a profile; built once. Checks of other profiles are not loaded.
 *
 * @example (await buildSuite('kling')).filter((check) => check.tags.includes('auth'))
 */
export function buildSuite(profile: Profile): Promise<readonly Check[]> {
  let suite = suites.get(profile);
  if (!suite) suites.set(profile, (suite = build(profile)));
  return suite;
}

async function build(profile: Profile): Promise<readonly Check[]> {
  if (profile === officialVendor.id) return buildOfficial();
  const load = gatewaySuites[profile];
  const checks = load
    ? await load(() => buildSuite(officialVendor.id as Profile))
    : (await import('./vendors/common.ts')).gatewayChecks(profile);
  return [...checks, ...invariantChecks(profile)];
}

// What a run of the contract came to, as a report.

const tellPrice = ({ cost }: CheckResult) =>
  milliOf(cost) === 0 ? 'free' : `up to ${tellCount(formatMilli(milliOf(cost)), 'unit')}`;

/** Tasks that take nothing are compared as well, also in a run that buys nothing. */
const tellFree = ({ compared, free }: RunReport['bill']): string =>
  free === 0 ? '' : ` (${free === compared ? 'all' : free} of them free there: elements)`;

/** Where nothing was bought, or nothing told what it took, there is nothing to compare. */
function tellDeductions(bill: RunReport['bill']): readonly string[] {
  if (bill.compared > 0)
    return [
      `Deductions of ${tellCount(bill.compared, 'finished task')} were compared with the price table${tellFree(bill)}: ${bill.differing.length} differ.`,
    ];
  return bill.spent === '0' ? [] : ['No task told what it took: nothing was compared with the price table.'];
}

function tellVoices({ voicesMade, voicesDeleted, left }: RunReport['cleanup']): readonly string[] {
  if (voicesMade === 0) return [];
  const gone = voicesMade - voicesDeleted;
  const rest = gone > 0 && left.length === 0 ? ` ${gone} went with the emulator of the run.` : '';
  return [`Voices: ${voicesMade} made, ${voicesDeleted} deleted.${rest}`];
}

function tellBill({ bill, cleanup }: RunReport): readonly string[] {
  const cap = bill.cap === undefined ? 'no budget' : `of ${bill.cap}`;
  return [
    `Bill: at most ${tellCount(bill.predicted, 'unit')} predicted, ${bill.spent} spent (${cap}; ${bill.spentBefore} before).`,
    ...tellDeductions(bill),
    ...bill.differing.map(
      (row) => `  task ${row.taskId}: predicted ${row.predicted}, taken ${row.actual} (${row.check})`,
    ),
    ...tellVoices(cleanup),
    ...(cleanup.left.length > 0 ? [`  still there: ${cleanup.left.join(', ')}`] : []),
  ];
}

function reportContract(run: RunReport): Report {
  const { summary, bill, seed, exitCode } = run;
  const results = run.checks.map((check) => resultOf(check, [tellPrice(check)]));
  const isNone = run.checks.some(({ id, verdict }) => id === refusesCheckId && verdict === 'fail');
  const kind = isNone
    ? 'no Kling API'
    : `${run.targetKind === 'emulator' ? 'an emulator' : 'a real API'}, ${run.strict ? 'every check counts' : 'checks of invented behaviour can not fail it'}`;
  const counts = tellCounts(summary, 'info');
  const report: Report = {
    tool: run.tool,
    title: `Kling contract: ${run.target}`,
    subject: `Contract of ${run.profile} at ${run.target} (${kind})`,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    facts: [
      ['Target', `${run.target} (${kind})`],
      ['When', `${run.startedAt}, ${tellSeconds(run.durationMs)}`],
      ['Verdicts', counts],
      [
        'Bill',
        [
          `at most ${tellCount(bill.predicted, 'unit')} predicted, ${bill.spent} spent`,
          ...(bill.compared === 0 ? [] : [`${bill.differing.length} of ${bill.compared} deductions differ`]),
        ].join('; '),
      ],
      ['Seed', seed],
      ['Exit code', String(exitCode)],
    ],
    groups: [
      {
        title: isNone ? 'Failed: the target is no Kling API' : 'Failed: the emulator left the contract',
        text: 'findings',
        results: pickResults(results, 'fail', 'emulator-regressed'),
      },
      {
        title: isNone
          ? 'Failed: the target is no Kling API'
          : 'Failed: the API is not what the contract says; upstream drifted',
        text: 'findings',
        results: pickResults(results, 'fail', 'upstream-drifted'),
      },
      {
        title: 'Info: the API differs from behaviour that the contract only assumes; worth recording',
        text: 'info',
        results: results.filter(({ info }) => info.length > 0),
      },
      ...groupUnjudged(results),
    ],
    notes: run.notes,
    summary: [
      ...tellBill(run),
      `Seed ${seed}: the same requests again with --seed ${seed}.`,
      `${counts}, in ${tellSeconds(run.durationMs)}. Exit code ${exitCode}.`,
    ],
  };
  return run.unreachable === undefined
    ? report
    : reportUnreached(report, { sentence: run.unreachable, exitCode, results, unknown: ['Target', 'Bill'] });
}

/**
 * What the run came to, in one of the forms and without secrets.
 *
 * @param redact hides secrets in a text
 * @example writeContractReport('junit', run, createRedactor(secrets))
 */
export const writeContractReport = (kind: ReportKind, run: RunReport, redact: (text: string) => string): string =>
  writeReport(kind, redactInside(run, redact), reportContract);
