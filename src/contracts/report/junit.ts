/**
 * JUnit XML: one suite an operation. `could-not-look` is an error there, never green.
 */
import type { CheckResult, RunReport } from '../run/results.ts';

/** XML 1.0 has no place for other control characters, escaped or not. */
const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 0xfffe && code !== 0xffff);
};

/** Text for XML and HTML, attributes included. */
export const escapeMarkup = (text: string): string =>
  Array.from(text, (character) => (isAllowed(character) ? character : '\uFFFD'))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const findingsText = ({ findings }: CheckResult) =>
  findings.map(({ rule, message, mark, curl }) => `${rule}: ${message} [${mark}]\n${curl ?? ''}`).join('\n');

function writeOutcome(check: CheckResult): string {
  const text = (value: string) => escapeMarkup(value);
  switch (check.verdict) {
    case 'pass':
      return '';
    case 'fail': {
      const [first] = check.findings;
      return `<failure type="${text(check.failure ?? 'failure')}" message="${text(first?.message ?? '')}">${text(findingsText(check))}</failure>`;
    }
    case 'skipped':
      return `<skipped message="${text(check.reason ?? '')}"/>`;
    case 'could-not-look':
      return `<error type="could-not-look" message="${text(check.reason ?? '')}"/>`;
  }
}

function writeCase(check: CheckResult): string {
  const name = `name="${escapeMarkup(`${check.id}: ${check.title}`)}"`;
  const group = `classname="${escapeMarkup(check.operation ?? 'kling')}"`;
  return `    <testcase ${name} ${group} time="${(check.durationMs / 1000).toFixed(3)}">${writeOutcome(check)}</testcase>`;
}

function writeSuite(name: string, checks: readonly CheckResult[]): string {
  const count = (verdict: CheckResult['verdict']) => checks.filter((check) => check.verdict === verdict).length;
  const counts = `tests="${checks.length}" failures="${count('fail')}" errors="${count('could-not-look')}" skipped="${count('skipped')}"`;
  return [`  <testsuite name="${escapeMarkup(name)}" ${counts}>`, ...checks.map(writeCase), '  </testsuite>'].join(
    '\n',
  );
}

/** The report as JUnit XML. */
export function writeJunit(report: RunReport): string {
  const names = [...new Set(report.checks.map((check) => check.operation ?? 'kling'))];
  const { fail, skipped } = report.summary;
  const counts = `tests="${report.checks.length}" failures="${fail}" errors="${report.summary['could-not-look']}" skipped="${skipped}"`;
  const suites = names.map((name) =>
    writeSuite(
      name,
      report.checks.filter((check) => (check.operation ?? 'kling') === name),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kling-emulator contract" ${counts} time="${(report.durationMs / 1000).toFixed(3)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}
