/**
 * The suite: the checks of a profile, derived ones first. Only those are made that a selection can mean, and nothing is sent.
 */
import { tellCount } from '../spec/pick.ts';
import type { Check, Family, Selection } from '../run/check.ts';
import { family, selectChecks } from '../run/check.ts';
import { gatewaySuites } from './vendors/suites.ts';
import type { Profile } from '../wire/profiles.ts';
import { operations } from '../spec/catalog.ts';
import { officialVendor, vendorOf } from '../spec/vendors.ts';
import { milliOf } from '../budget/prices.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import type { Report } from '../report/report.ts';
import { groupUnjudged, pickResults, reportUnreached, resultOf, tellCounts, tellSeconds } from '../report/report.ts';
import type { CheckResult, RunReport } from '../run/results.ts';
import { refusesCheckId } from '../run/results.ts';
import { formatMilli } from '../spec/prices.ts';
import { redactInside } from '../spec/redaction.ts';

/** The official checks, in the order of the suite. */
const official: readonly Family[] = [
  family('smallest largest missing wrong-type boundary pattern pair enum rules', async () => {
    const { derivedChecks } = await import('./derived.ts');
    return operations.flatMap(derivedChecks);
  }),
  family('auth bad-input unknown-key tolerates unknown wrong-method', async () =>
    (await import('./refusals.ts')).refusalChecks(),
  ),
  family('life unknown-id', async () => (await import('./tasks.ts')).taskChecks()),
  family('paging order content past-the-end items', async () => (await import('./lists.ts')).listChecks()),
  family('voice refuses unknown-video no-query synchronous length parent-video refused balance', async () =>
    (await import('./products.ts')).productChecks(),
  ),
  family('row running', async () => (await import('./lists.ts')).accountChecks()),
  family('legacy too-many auth unknown life', async () => (await import('./new-standard.ts')).newStandardChecks()),
  family('unknown twice voice-control deduction source length', async () =>
    (await import('./videos.ts')).videoChecks(),
  ),
  family('callback', async () => (await import('./callbacks.ts')).callbackChecks()),
  family('generated', async () => (await import('./derived.ts')).generatedChecks()),
];

/** What holds over a whole run, of every profile. */
const overRun = (profile: Profile): Family =>
  family('run', async () => (await import('./invariants.ts')).invariantChecks(profile));

const derivedSuite = (profile: Profile): readonly Family[] => [
  family(undefined, async () => (await import('./vendors/common.ts')).gatewayChecks(profile)),
];

const suites = new Map<Profile, readonly Family[]>();

/** Checks hold nothing of a run: every run of a process has the same ones. */
function familiesOf(profile: Profile): readonly Family[] {
  let families = suites.get(profile);
  if (!families) {
    const ofGateway = () => gatewaySuites[profile]?.(official) ?? derivedSuite(profile);
    families = [...(profile === officialVendor.id ? official : ofGateway()), overRun(profile)];
    suites.set(profile, families);
  }
  return families;
}

const makeAll = async (families: readonly Family[]): Promise<readonly Check[]> =>
  (await Promise.all(families.map(({ make }) => make()))).flat();

/**
 * Every check of a profile.
 *
 * @example (await buildSuite('kling')).filter((check) => check.tags.includes('auth'))
 */
export const buildSuite = (profile: Profile): Promise<readonly Check[]> => makeAll(familiesOf(profile));

/**
 * The checks of a profile that any of the names stands for, see `selectChecks`. Where all are ids, only the families are made
 * that have such ids.
 *
 * @example await selectFromSuite('kling', ['kling.list-preset-voices/paging'])
 */
export async function selectFromSuite(profile: Profile, names: readonly string[]): Promise<Selection<Check>> {
  const areIds = names.length > 0 && names.every((name) => /\/./.test(name) && !name.endsWith('/'));
  if (areIds) {
    const meant = familiesOf(profile).filter(({ has }) => names.some(has));
    const selection = selectChecks(await makeAll(meant), names);
    if (selection.ok) return selection;
  }
  return selectChecks(await buildSuite(profile), names);
}

// What a run of the contract came to, as a report.

const tellPrice = ({ cost }: CheckResult) =>
  milliOf(cost) === 0 ? 'free' : `up to ${tellCount(formatMilli(milliOf(cost)), 'unit')}`;

/** Tasks that take nothing are compared as well, also in a run that buys nothing. */
const tellFree = ({ compared, free }: RunReport['bill']): string =>
  free === 0 ? '' : ` (${free === compared ? 'all' : free} of them free there: elements)`;

/** Why no units were compared although some were spent. */
function tellUncompared(profile: string): string {
  const { tasks, money } = vendorOf(profile);
  if (tasks.deductionField !== undefined)
    return 'No task showed what it took: nothing was compared with the price table.';
  const own = money === undefined ? '' : ' What it takes in dollars is compared by checks of its own.';
  return `The units are estimates by Kling's prices: tasks of ${profile} show none.${own}`;
}

/** Where nothing was bought, or no task showed what it took, there is nothing to compare. */
function tellDeductions({ bill, profile }: RunReport): readonly string[] {
  if (bill.compared > 0)
    return [
      `Deductions of ${tellCount(bill.compared, 'finished task')} were compared with the price table${tellFree(bill)}: ${bill.differing.length} differ.`,
    ];
  return bill.spent === '0' ? [] : [tellUncompared(profile)];
}

function tellVoices({ voicesMade, voicesDeleted, left }: RunReport['cleanup']): readonly string[] {
  if (voicesMade === 0) return [];
  const gone = voicesMade - voicesDeleted;
  const rest = gone > 0 && left.length === 0 ? ` ${gone} went with the emulator of the run.` : '';
  return [`Voices: ${voicesMade} made, ${voicesDeleted} deleted.${rest}`];
}

function tellBill(report: RunReport): readonly string[] {
  const { bill, cleanup } = report;
  const cap = bill.cap === undefined ? 'no budget' : `of ${bill.cap}`;
  return [
    `Bill: at most ${tellCount(bill.predicted, 'unit')} predicted, ${bill.spent} spent (${cap}; ${bill.spentBefore} before).`,
    ...tellDeductions(report),
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
