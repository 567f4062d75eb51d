/**
 * Reports of the pact verbs: the forms of every other report, with a text of its own, because nothing here costs units.
 */
import { writeReport } from '../report/report-writer.ts';
import type { ReportKind } from '../report/report-writer.ts';
import type { CheckResult, RunReport, Verdict } from '../run/results.ts';
import { countVerdicts } from '../run/results.ts';
import { hideTexts } from './hide-texts.ts';

export interface PactRun {
  readonly verb: 'verify' | 'check';
  /** What was judged, for the first line. */
  readonly subject: string;
  readonly target: string;
  readonly profile: string;
  readonly auth: RunReport['auth'];
  readonly version: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly checks: readonly CheckResult[];
  readonly notes: readonly string[];
}

/**
 * One failed interaction or one that could not be looked at is enough for 1, and so is a run that looked at none. What is
 * skipped is pending: it was looked at, and can't fail a run, not even one of its own.
 */
export function chooseVerdict(checks: readonly CheckResult[]): 0 | 1 {
  const has = (verdict: Verdict) => checks.some((check) => check.verdict === verdict);
  return has('fail') || has('could-not-look') || checks.length === 0 ? 1 : 0;
}

/** The run in the form of `contract run`. */
export function buildPactReport(run: PactRun): RunReport {
  return {
    tool: 'kling-emulator contract',
    version: run.version,
    target: run.target,
    profile: run.profile,
    strict: true,
    targetKind: 'emulator',
    auth: run.auth,
    seed: '',
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: run.endedAt - run.startedAt,
    exitCode: chooseVerdict(run.checks),
    notes: run.notes,
    summary: countVerdicts(run.checks),
    bill: { predicted: '0', spent: '0', spentBefore: '0', compared: 0, differing: [] },
    cleanup: { voicesMade: 0, voicesDeleted: 0, left: [] },
    checks: run.checks,
  };
}

const words: Readonly<Record<Verdict, string>> = {
  pass: 'ok',
  fail: 'FAILED',
  skipped: 'skipped',
  'could-not-look': 'NOT SET UP',
};

function writeCheck({ id, title, verdict, findings, news, reason }: CheckResult): string {
  const lines = [
    `${words[verdict].padEnd(11)} ${id}: ${title}`,
    ...(reason === undefined ? [] : [`  ${reason}`]),
    ...findings.map(({ rule, message }) => `  - ${rule}: ${message}`),
    ...news.map(({ message }) => `  note: ${message}`),
  ];
  return lines.join('\n');
}

function writeText(report: RunReport, { verb, subject }: PactRun): string {
  const { summary, checks, notes } = report;
  const counts = `${summary.pass} passed, ${summary.fail} failed, ${summary['could-not-look']} not set up, ${summary.skipped} skipped`;
  return [
    `contract pact ${verb}: ${subject}`,
    '',
    ...checks.map(writeCheck),
    '',
    ...notes,
    `${counts}, in ${(report.durationMs / 1000).toFixed(1)} s. Exit code ${report.exitCode}.`,
    '',
  ].join('\n');
}

/**
 * A report as text of a form, without secrets.
 *
 * @example writePactReport('junit', buildPactReport(run), run, createRedactor(secrets))
 */
export function writePactReport(
  kind: ReportKind,
  report: RunReport,
  run: PactRun,
  hide: (text: string) => string,
): string {
  const clean = hideTexts(report, hide);
  return kind === 'text' ? writeText(clean, run) : writeReport(kind, clean, (text) => text);
}
