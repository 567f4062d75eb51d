/**
 * The report for people: failures with their requests, what was not looked at and why, the bill, one line at the end.
 */
import type { CheckResult, ReportedFinding, RunReport } from '../run/results.ts';

/** Further findings of a check repeat the first one in other words. */
const mostFindings = 4;

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');

function writeFinding(finding: ReportedFinding, withCurl: boolean): string {
  const lines = [`- ${finding.rule}: ${finding.message} [${finding.mark}]`];
  if (withCurl && finding.curl !== undefined) lines.push(`  ${finding.curl}`);
  return lines.join('\n');
}

function writeCheck(check: CheckResult, findings: readonly ReportedFinding[]): string {
  const shown = findings.slice(0, mostFindings);
  const lines = shown.map((finding, index) => writeFinding(finding, finding.curl !== shown[index - 1]?.curl));
  const more = findings.length > shown.length ? [`- and ${findings.length - shown.length} more`] : [];
  return [check.title, `  ${check.id}`, indent([...lines, ...more].join('\n'), '  ')].join('\n');
}

function writeFailures({ checks }: RunReport): readonly string[] {
  const kinds = [
    ['emulator-regressed', 'FAILED: the emulator left the contract'],
    ['upstream-drifted', 'FAILED: the API is not what the contract says; upstream drifted'],
  ] as const;
  return kinds.flatMap(([kind, heading]) => {
    const failed = checks.filter((check) => check.failure === kind);
    if (failed.length === 0) return [];
    return [`${heading} (${failed.length})`, ...failed.map((check) => `\n${writeCheck(check, check.findings)}`), ''];
  });
}

function writeNews({ checks }: RunReport): readonly string[] {
  const told = checks.filter((check) => check.news.length > 0);
  if (told.length === 0) return [];
  return [
    `NEWS: not what we had invented; worth writing down (${told.length})`,
    ...told.map((check) => `\n${writeCheck(check, check.news)}`),
    '',
  ];
}

/** Checks without a verdict, grouped by the reason. */
function writeReasons(
  { checks }: RunReport,
  verdict: 'skipped' | 'could-not-look',
  heading: string,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const check of checks) {
    if (check.verdict !== verdict) continue;
    const reason = (check.reason ?? '')
      .replace(/^It costs up to [\d.]+ units/, 'It costs units')
      .replace(/^It passed on \S+,/, 'It passed');
    groups.set(reason, [...(groups.get(reason) ?? []), check.id]);
  }
  if (groups.size === 0) return [];
  const lines = [...groups].map(([reason, ids]) => {
    const shown = ids.length > 3 ? `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more` : ids.join(', ');
    return `  ${reason}\n    ${shown}`;
  });
  return [heading, ...lines, ''];
}

function writeBill({ bill, cleanup }: RunReport): readonly string[] {
  const cap = bill.cap === undefined ? 'no budget' : `of ${bill.cap}`;
  const different = bill.differing.map(
    (row) => `  task ${row.taskId}: predicted ${row.predicted}, taken ${row.actual} (${row.check})`,
  );
  return [
    `Bill: at most ${bill.predicted} units predicted, ${bill.spent} spent (${cap}; ${bill.spentBefore} before).`,
    `Deductions: ${bill.compared} compared with the price table, ${bill.differing.length} differ.`,
    ...different,
    ...(cleanup.voicesMade > 0 ? [`Voices: ${cleanup.voicesMade} made, ${cleanup.voicesDeleted} deleted.`] : []),
    ...(cleanup.left.length > 0 ? [`  still there: ${cleanup.left.join(', ')}`] : []),
  ];
}

/** Control characters of a target would speak to the terminal; line ends and tabs are ours as well. */
const isShown = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || (code >= 32 && (code < 127 || code > 159));
};

/**
 * A text that may hold words of a target, for a terminal.
 *
 * @example quieten(report.notes.join('\n'))
 */
export const quieten = (text: string): string =>
  Array.from(text, (character) => (isShown(character) ? character : '\uFFFD')).join('');

/** The report as plain text. */
export function writeText(report: RunReport): string {
  const { summary, targetKind, strict } = report;
  const kind = `${targetKind === 'emulator' ? 'an emulator' : 'a real API'}, ${strict ? 'every check counts' : 'what we invented can not fail it'}`;
  const lines = [
    `Contract of ${report.profile} at ${report.target} (${kind})`,
    '',
    ...writeFailures(report),
    ...writeNews(report),
    ...writeReasons(report, 'could-not-look', 'COULD NOT LOOK'),
    ...writeReasons(report, 'skipped', 'SKIPPED'),
    ...writeBill(report),
    ...report.notes,
    `Seed ${report.seed}: the same requests again with --seed ${report.seed}.`,
    `${summary.pass} passed, ${summary.fail} failed, ${summary.skipped} skipped, ${summary['could-not-look']} could not look, ${summary.news} news, in ${(report.durationMs / 1000).toFixed(1)} s. Exit code ${report.exitCode}.`,
    '',
  ];
  return quieten(lines.join('\n'));
}
