/**
 * What a run of a pact verb came to, as data and as a report.
 */
import type { Report } from '../report/report.ts';
import { redactResults, resultOf, tellSeconds } from '../report/report.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import type { CheckResult, RunReport, Verdict } from '../run/results.ts';
import { countVerdicts } from '../run/results.ts';

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
 * One failed interaction or one that could not be judged is enough for 1, and so is a run that judged none. What is skipped is
 * pending: it was verified, and can't fail a run, not even one of its own.
 */
function chooseVerdict(checks: readonly CheckResult[]): 0 | 1 {
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

/** @param judged what was judged: `contract pact verify: pacts at http://127.0.0.1:4050` */
function reportPact(run: RunReport, judged: string): Report {
  const { summary, exitCode } = run;
  const counts = `${summary.pass} passed, ${summary.fail} failed, ${summary['could-not-look']} inconclusive, ${summary.skipped} skipped`;
  return {
    tool: run.tool,
    title: judged,
    subject: judged,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    facts: [
      ['Target', run.target],
      ['When', `${run.startedAt}, ${tellSeconds(run.durationMs)}`],
      ['Verdicts', counts],
      ['Exit code', String(exitCode)],
    ],
    groups: [{ title: 'Interactions', text: 'lines', results: run.checks.map((check) => resultOf(check)) }],
    notes: run.notes,
    summary: [`${counts}, in ${tellSeconds(run.durationMs)}. Exit code ${exitCode}.`],
  };
}

/**
 * What the run came to, in one of the forms and without secrets.
 *
 * @example writePactReport('junit', buildPactReport(run), run, createRedactor(secrets))
 */
export const writePactReport = (
  kind: ReportKind,
  report: RunReport,
  { verb, subject }: PactRun,
  redact: (text: string) => string,
): string =>
  writeReport(kind, redactResults(report, redact), (data) =>
    reportPact(data, redact(`contract pact ${verb}: ${subject}`)),
  );
