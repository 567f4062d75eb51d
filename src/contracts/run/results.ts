/**
 * What a run says in the end: a verdict for every check, the bill, and one exit code.
 */
import type { Check, Finding } from './check.ts';
import type { Cost } from '../budget/prices.ts';
import { milliOf } from '../budget/prices.ts';
import type { Halt } from '../wire/call.ts';
import type { Mark } from '../spec/reading.ts';

/** `could-not-look` is never green: nothing was judged. */
export type Verdict = 'pass' | 'fail' | 'skipped' | 'could-not-look';

/** Who moved: our emulator away from the contract, or the vendor away from what is known of it. */
export type FailureKind = 'emulator-regressed' | 'upstream-drifted';

export interface ReportedFinding {
  readonly rule: string;
  readonly message: string;
  readonly mark: Mark;
  readonly fact?: string;
  /** The smallest request that shows it, as a line for a shell. */
  readonly curl?: string;
}

/** Why a check was skipped, for those who count. */
export type SkipCause = Halt | 'no-budget' | 'done-before' | 'not-applicable';

export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly operation?: string;
  readonly cost: Cost;
  readonly mark: Mark;
  /** Facts the check rests on, with where they are known from. */
  readonly sources: readonly string[];
  readonly verdict: Verdict;
  /** Why it was skipped or could not look. */
  readonly reason?: string;
  readonly cause?: SkipCause;
  readonly failure?: FailureKind;
  readonly findings: readonly ReportedFinding[];
  /** Behaviour that differs from what we invented: no failure on a real target. */
  readonly news: readonly ReportedFinding[];
  readonly durationMs: number;
}

export interface Deduction {
  readonly taskId: string;
  readonly check: string;
  readonly predicted: string;
  readonly actual: string;
}

export interface Bill {
  /** The most the selected checks can take, in units. */
  readonly predicted: string;
  /** What this run's tasks took by the price table. */
  readonly spent: string;
  /** What counted against the cap before this run. */
  readonly spentBefore: string;
  readonly cap?: string;
  /** Tasks whose final_unit_deduction was read. */
  readonly compared: number;
  /** Those that differ from the price table. */
  readonly differing: readonly Deduction[];
}

export interface Cleanup {
  readonly voicesMade: number;
  readonly voicesDeleted: number;
  /** Voices that are still there, by task id. */
  readonly left: readonly string[];
}

export interface RunReport {
  readonly tool: 'kling-emulator contract';
  readonly version: string;
  readonly target: string;
  readonly profile: string;
  readonly strict: boolean;
  readonly targetKind: 'emulator' | 'real';
  readonly auth: 'open' | 'configured' | 'unknown';
  readonly seed: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly exitCode: number;
  /** Sentences about the run as a whole. */
  readonly notes: readonly string[];
  readonly summary: Readonly<Record<Verdict, number>> & { readonly news: number };
  readonly bill: Bill;
  readonly cleanup: Cleanup;
  readonly checks: readonly CheckResult[];
}

/** Findings split by what they can do on this target. */
export function judgeFindings(
  findings: readonly Finding[],
  strict: boolean,
): { readonly verdict: 'pass' | 'fail'; readonly failing: readonly Finding[]; readonly news: readonly Finding[] } {
  const failing = findings.filter((finding) => strict || finding.mark !== 'invented');
  const news = findings.filter((finding) => !failing.includes(finding));
  return { verdict: failing.length > 0 ? 'fail' : 'pass', failing, news };
}

/** How the target was found before any check ran. */
export interface Reach {
  readonly reachable: boolean;
  /** The key, believed good, was refused in the vendor's own shape. */
  readonly keyRefused: boolean;
}

/** What beside verdicts keeps a run from being a success. */
interface Aftermath {
  /** Voices were left, or tasks took something else than their price. */
  readonly isAmiss: boolean;
  /** Spending could not be written down. */
  readonly isUnbooked: boolean;
  /** What stopped a run that was stopped. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
}

const allWell: Aftermath = { isAmiss: false, isUnbooked: false, stopSignal: 'SIGINT' };
const stoppedCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * One exit code: a failed check (1) beats a target that can't be reached or refuses the key (3), which beats a run that was
 * stopped (130, 143), which beats the cap (4).
 *
 * @example chooseExitCode(report.checks, { reachable: true, keyRefused: false })
 */
export function chooseExitCode(
  checks: readonly CheckResult[],
  reach: Reach,
  after: Aftermath = allWell,
): 0 | 1 | 2 | 3 | 4 | 130 | 143 {
  const has = (verdict: Verdict) => checks.some((check) => check.verdict === verdict);
  const capped = checks.some((check) => check.cause === 'budget-reached' || check.cause === 'price-raised');
  if (has('fail') || after.isAmiss) return 1;
  if (after.isUnbooked) return 2;
  if (!reach.reachable || reach.keyRefused) return 3;
  if (checks.some((check) => check.cause === 'stopped')) return stoppedCodes[after.stopSignal];
  // Not looked for another reason (no funds, rate limits): not green either.
  if (has('could-not-look')) return 1;
  if (capped) return 4;
  // A run that looked at nothing has shown nothing.
  return has('pass') ? 0 : 1;
}

export function countVerdicts(checks: readonly CheckResult[]): RunReport['summary'] {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    skipped: count('skipped'),
    'could-not-look': count('could-not-look'),
    news: checks.reduce((sum, check) => sum + check.news.length, 0),
  };
}

/** The most that the checks can take together, in milli-units. */
export const predictBill = (checks: readonly Check[]): number =>
  checks.reduce((sum, check) => sum + milliOf(check.cost), 0);
