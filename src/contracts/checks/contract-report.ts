/**
 * What a run of the contract came to, as a report.
 */
import { milliOf } from '../budget/prices.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import type { Report } from '../report/report.ts';
import { groupUnjudged, pickResults, resultOf, tellCounts, tellSeconds } from '../report/report.ts';
import type { CheckResult, RunReport } from '../run/results.ts';
import { formatMilli } from '../spec/prices.ts';
import { redactInside } from '../spec/redaction.ts';

const tellPrice = ({ cost }: CheckResult) =>
  milliOf(cost) === 0 ? 'free' : `up to ${formatMilli(milliOf(cost))} units`;

function tellBill({ bill, cleanup }: RunReport): readonly string[] {
  const cap = bill.cap === undefined ? 'no budget' : `of ${bill.cap}`;
  return [
    `Bill: at most ${bill.predicted} units predicted, ${bill.spent} spent (${cap}; ${bill.spentBefore} before).`,
    `Deductions: ${bill.compared} compared with the price table, ${bill.differing.length} differ.`,
    ...bill.differing.map(
      (row) => `  task ${row.taskId}: predicted ${row.predicted}, taken ${row.actual} (${row.check})`,
    ),
    ...(cleanup.voicesMade > 0 ? [`Voices: ${cleanup.voicesMade} made, ${cleanup.voicesDeleted} deleted.`] : []),
    ...(cleanup.left.length > 0 ? [`  still there: ${cleanup.left.join(', ')}`] : []),
  ];
}

function reportContract(run: RunReport): Report {
  const { summary, bill, seed, exitCode } = run;
  const results = run.checks.map((check) => resultOf(check, [tellPrice(check)]));
  const kind = `${run.targetKind === 'emulator' ? 'an emulator' : 'a real API'}, ${run.strict ? 'every check counts' : 'checks of invented behaviour can not fail it'}`;
  const counts = tellCounts(summary, 'info');
  return {
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
        `at most ${bill.predicted} units predicted, ${bill.spent} spent; ${bill.differing.length} of ${bill.compared} deductions differ`,
      ],
      ['Seed', seed],
      ['Exit code', String(exitCode)],
    ],
    groups: [
      {
        title: 'Failed: the emulator left the contract',
        text: 'findings',
        results: pickResults(results, 'fail', 'emulator-regressed'),
      },
      {
        title: 'Failed: the API is not what the contract says; upstream drifted',
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
}

/**
 * What the run came to, in one of the forms and without secrets.
 *
 * @param redact hides secrets in a text
 * @example writeContractReport('junit', run, createRedactor(secrets))
 */
export const writeContractReport = (kind: ReportKind, run: RunReport, redact: (text: string) => string): string =>
  writeReport(kind, redactInside(run, redact), reportContract);
