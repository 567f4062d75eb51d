/**
 * Hides secrets in what a report quotes or makes of texts from outside, and nowhere else: verdicts, rules and names are
 * the report's own words, and a secret that happens to be spelt 'pass' must not take them away.
 */
import type { CheckResult, ReportedFinding, RunReport } from '../run/results.ts';

type Hide = (text: string) => string;

const hideFinding = (finding: ReportedFinding, hide: Hide): ReportedFinding => ({
  ...finding,
  message: hide(finding.message),
  ...(finding.curl === undefined ? {} : { curl: hide(finding.curl) }),
});

const hideResult = (result: CheckResult, hide: Hide): CheckResult => ({
  ...result,
  id: hide(result.id),
  title: hide(result.title),
  ...(result.operation === undefined ? {} : { operation: hide(result.operation) }),
  ...(result.reason === undefined ? {} : { reason: hide(result.reason) }),
  findings: result.findings.map((finding) => hideFinding(finding, hide)),
  news: result.news.map((finding) => hideFinding(finding, hide)),
});

/**
 * The same report without secrets in its free texts.
 *
 * @example hideTexts(report, createRedactor(['pass'])).checks[0]?.verdict // 'pass'
 */
export const hideTexts = <Report extends Pick<RunReport, 'target' | 'notes' | 'checks'>>(
  report: Report,
  hide: Hide,
): Report => ({
  ...report,
  target: hide(report.target),
  notes: report.notes.map(hide),
  checks: report.checks.map((result) => hideResult(result, hide)),
});
