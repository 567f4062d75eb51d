/**
 * Writes the report of a run: sums, notes and the one exit code.
 */
import { milliOf } from './check.ts';
import type { CheckResult, Reach, RunReport } from './results.ts';
import { chooseExitCode, countVerdicts } from './results.ts';
import type { RunOptions } from './run-options.ts';
import { formatMilli } from './spec/prices.ts';
import { predictBill } from './suite.ts';

export interface Ended {
  readonly startedAt: number;
  readonly checks: readonly CheckResult[];
  readonly reach: Reach;
  readonly spentBefore: number;
  readonly spentMilli?: number;
  readonly deductions?: RunReport['bill']['differing'];
  readonly cleanup?: RunReport['cleanup'];
}

function writeNotes(options: RunOptions, { checks, reach, cleanup }: Ended): readonly string[] {
  const without = checks.filter((check) => check.cause === 'no-budget');
  const capped = checks.filter((check) => check.cause === 'budget-reached');
  const needed = formatMilli(without.reduce((sum, check) => sum + milliOf(check.cost), 0));
  const ran = checks.some((check) => check.verdict === 'pass' || check.verdict === 'fail');
  const left = cleanup?.left.length ?? 0;
  return [
    ...(reach.reachable ? [] : [`${options.baseUrl} could not be reached.`]),
    ...(reach.keyRefused ? ['The target refuses the key.'] : []),
    ...(without.length > 0
      ? [`${without.length} checks cost units and were skipped: --budget-units ${needed} lets all of them run.`]
      : []),
    ...(capped.length > 0
      ? [`The budget is reached: ${capped.length} checks are left; the next run goes on there.`]
      : []),
    ...(left > 0 ? [`${left} voices could not be deleted.`] : []),
    ...(ran ? [] : ['No check ran: nothing is proven.']),
  ];
}

/** The report of a run that has ended. */
export function writeRun(options: RunOptions, ended: Ended): RunReport {
  const { checks, reach, startedAt, spentBefore, deductions = [] } = ended;
  return {
    tool: 'kling-emulator contract',
    version: options.version,
    target: options.baseUrl,
    profile: options.profile,
    strict: options.strict,
    targetKind: options.survey.kind,
    auth: options.survey.auth,
    seed: options.seed,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Date.now() - startedAt,
    exitCode: chooseExitCode(checks, reach),
    notes: writeNotes(options, ended),
    summary: countVerdicts(checks),
    bill: {
      predicted: formatMilli(predictBill(options.checks)),
      spent: formatMilli(ended.spentMilli ?? 0),
      spentBefore: formatMilli(spentBefore),
      ...(options.capMilli === undefined ? {} : { cap: formatMilli(options.capMilli) }),
      compared: deductions.length,
      differing: deductions.filter((row) => row.predicted !== row.actual),
    },
    cleanup: ended.cleanup ?? { voicesMade: 0, voicesDeleted: 0, left: [] },
    checks,
  };
}
