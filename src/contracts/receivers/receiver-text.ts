/**
 * The report for people: what failed and why it matters, what only should be otherwise, what was not looked at.
 */
import type { ReportedFinding } from '../run/results.ts';
import type { ReceiverReport, ReceiverResult } from './run-receiver.ts';

const mostFindings = 3;

const writeFindings = (findings: readonly ReportedFinding[]): readonly string[] => [
  ...findings
    .slice(0, mostFindings)
    .flatMap(({ rule, message, curl }) => [`  - ${rule}: ${message}`, ...(curl === undefined ? [] : [`    ${curl}`])]),
  ...(findings.length > mostFindings ? [`  - and ${findings.length - mostFindings} more`] : []),
];

function writeSection(
  heading: string,
  checks: readonly ReceiverResult[],
  findingsOf: (check: ReceiverResult) => readonly ReportedFinding[],
): readonly string[] {
  const told = checks.filter((check) => findingsOf(check).length > 0);
  if (told.length === 0) return [];
  const lines = told.flatMap((check) => [
    '',
    check.title,
    `  ${check.id}`,
    `  Why: ${check.meaning}`,
    ...writeFindings(findingsOf(check)),
  ]);
  return [`${heading} (${told.length})`, ...lines, ''];
}

function writeReasons(
  { checks }: ReceiverReport,
  verdict: 'skipped' | 'could-not-look',
  heading: string,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const check of checks) {
    if (check.verdict === verdict)
      groups.set(check.reason ?? '', [...(groups.get(check.reason ?? '') ?? []), check.id]);
  }
  if (groups.size === 0) return [];
  const lines = [...groups].map(([reason, ids]) => `  ${reason}\n    ${ids.join(', ')}`);
  return [heading, ...lines, ''];
}

/**
 * The report as plain text.
 *
 * @example shell.print(writeReceiverText(redactInside(report, hide)));
 */
export function writeReceiverText(report: ReceiverReport): string {
  const { summary, seed, checks } = report;
  const firstFailed = checks.find(({ verdict }) => verdict === 'fail');
  const again = firstFailed ? ` --only ${firstFailed.id}` : '';
  return [
    `Contract of a ${report.profile} at ${report.target}`,
    '',
    ...writeSection('FAILED: the receiver would lose, double or believe callbacks', checks, ({ findings }) => findings),
    ...writeSection('WARNINGS: works today, and may not tomorrow', checks, ({ news }) => news),
    ...writeReasons(report, 'could-not-look', 'COULD NOT LOOK'),
    ...writeReasons(report, 'skipped', 'SKIPPED'),
    ...report.notes,
    `Seed ${seed}: the same deliveries again with --seed ${seed}${again}.`,
    `${summary.pass} passed, ${summary.fail} failed, ${summary.skipped} skipped, ${summary['could-not-look']} could not look, ${summary.news} warnings, in ${(report.durationMs / 1000).toFixed(1)} s. Exit code ${report.exitCode}.`,
    '',
  ].join('\n');
}
