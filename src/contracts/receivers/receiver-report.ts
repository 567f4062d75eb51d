/**
 * What a webhook receiver came to, as a report. A receiver costs no units, so there is no bill.
 */
import type { Report } from '../report/report.ts';
import { groupUnjudged, pickResults, redactResults, resultOf, tellCounts, tellSeconds } from '../report/report.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import type { ReceiverReport } from './run-receiver.ts';

function reportReceiver(run: ReceiverReport): Report {
  const { seed, exitCode, target, profile } = run;
  const results = run.checks.map((check) => resultOf(check, [check.severity], check.meaning));
  const firstFailed = run.checks.find(({ verdict }) => verdict === 'fail');
  const again = firstFailed ? ` --only ${firstFailed.id}` : '';
  const counts = tellCounts(run.summary, 'warnings');
  return {
    tool: run.tool,
    title: `Webhook receiver: ${target}`,
    subject: `Contract of a ${profile} at ${target}`,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    facts: [
      ['Receiver', `${target} (${run.strict ? 'every check counts' : 'what only should hold is a warning'})`],
      ['When', `${run.startedAt}, ${tellSeconds(run.durationMs)}`],
      ['Verdicts', counts],
      ['Seed', seed],
      ['Exit code', String(exitCode)],
    ],
    groups: [
      {
        title: 'Failed: the receiver would lose callbacks, act on them twice, or believe forged ones',
        text: 'findings',
        results: pickResults(results, 'fail'),
      },
      {
        title: 'Warnings: works today, and may not tomorrow',
        text: 'info',
        results: results.filter(({ info }) => info.length > 0),
      },
      ...groupUnjudged(results),
    ],
    notes: run.notes,
    summary: [
      `Seed ${seed}: the same deliveries again with --seed ${seed}${again}.`,
      `${counts}, in ${tellSeconds(run.durationMs)}. Exit code ${exitCode}.`,
    ],
  };
}

/**
 * What the run came to, in one of the forms and without secrets.
 *
 * @param redact hides secrets in a text
 * @example writeReceiverReport('junit', run, createRedactor(secrets))
 */
export const writeReceiverReport = (kind: ReportKind, run: ReceiverReport, redact: (text: string) => string): string =>
  writeReport(kind, redactResults(run, redact), reportReceiver);
