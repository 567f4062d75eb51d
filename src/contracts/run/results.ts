/**
 * What a run is given, and what it says in the end: a verdict for every check, the bill, and one exit code.
 */
import { tellCount } from '../spec/pick.ts';
import type { Check, Finding } from './check.ts';
import { milliOf, readUnits } from '../budget/prices.ts';
import type { Halt, Timeouts, Exchange } from '../wire/http-client.ts';
import type { Mark } from '../spec/parsed-request.ts';
import type { Credentials, Profile } from '../wire/profiles.ts';
import { listSecrets } from '../wire/profiles.ts';
import type { Ledger } from '../budget/budget.ts';
import type { TargetInfo } from '../wire/target.ts';
import { formatMilli } from '../spec/prices.ts';

// What a run is given.

export interface RunOptions {
  readonly baseUrl: string;
  readonly targetInfo: TargetInfo;
  readonly credentials: Credentials;
  readonly profile: Profile;
  readonly checks: readonly Check[];
  readonly strict: boolean;
  readonly seed: string;
  /** Most milli-units to spend; absent = only free checks. */
  readonly capMilli?: number;
  readonly ledger: Ledger;
  readonly version: string;
  readonly timeouts?: Partial<Timeouts>;
  /** Checks that run side by side. */
  readonly lanes?: number;
  readonly voiceUrl?: string;
  readonly videoUrl?: string;
  /** Where the target reaches our receiver, when that is not the address we reach the target from. */
  readonly receiver?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
  /** Stops before the next check; what was made is still cleaned up. Its reason may be the name of a signal. */
  readonly signal?: AbortSignal;
  /** The target ends with the run, and everything in it. */
  readonly isOwnTarget?: boolean;
  /** Goes on where an earlier run stopped, and leaves word for the next one; by default it does. */
  readonly resumes?: boolean;
  /** Stops after the first failed check; what was made is still cleaned up. */
  readonly bail?: boolean;
  /** Told of every result, in the order in which checks end. */
  readonly onResult?: (result: CheckResult) => void;
  /** Told of every exchange of a check. */
  readonly onExchange?: (exchange: Exchange, check: string) => void;
}

/** Longer values in the query of a source are signatures and the like. */
const shortestValue = 8;

/** A signed URL is as good as a key. */
function secretsOfUrl(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { search, searchParams } = new URL(url);
  const values = [...searchParams.values()].filter((value) => value.length >= shortestValue);
  return search.length > 1 ? [search.slice(1), ...values] : [];
}

/**
 * Everything in a run's options that no report and no recording may show.
 *
 * @example createRedactor(secretsOf(options))
 */
export const secretsOf = (options: Pick<RunOptions, 'credentials' | 'voiceUrl' | 'videoUrl'>): readonly string[] => [
  ...listSecrets(options.credentials),
  ...secretsOfUrl(options.voiceUrl),
  ...secretsOfUrl(options.videoUrl),
];

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

export interface CheckResult extends Pick<Check, 'id' | 'title' | 'tags' | 'operation' | 'cost' | 'mark'> {
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
  /** Those of them that cost nothing by the price table: elements. */
  readonly free: number;
  /** Those that differ from the price table. */
  readonly differing: readonly Deduction[];
}

export interface Cleanup {
  readonly voicesMade: number;
  readonly voicesDeleted: number;
  /** Voices that are still there, by task id. */
  readonly left: readonly string[];
}

/** Id of the check that a target is an API at all: when it fails, nothing else is judged. */
export const refusesCheckId = 'target/says-yes';

export interface RunReport {
  readonly tool: 'kling-emulator contract';
  readonly version: string;
  readonly target: string;
  readonly profile: string;
  readonly strict: boolean;
  /** Unknown where no server was reached. */
  readonly targetKind: TargetInfo['kind'] | 'unknown';
  readonly auth: 'open' | 'configured' | 'unknown';
  /** Why no server was reached: nothing is known of the target then. */
  readonly unreachable?: string;
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
interface Reach {
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

// The memory of runs that stopped before their end: what passed is not paid for again by the next run.

type ProgressOptions = Pick<RunOptions, 'capMilli' | 'ledger' | 'version' | 'resumes'>;

/** Checks of the selection that need not be paid again, and when they passed. */
export async function readProgress(options: ProgressOptions): Promise<Readonly<Record<string, number>>> {
  return options.resumes === false ? {} : options.ledger.passedBefore(options.version);
}

/** Neither looked at now nor earlier, and the next run could. */
const isLeft = ({ cause, verdict, cost }: CheckResult) =>
  cause === 'budget-reached' ||
  cause === 'price-raised' ||
  cause === 'stopped' ||
  (verdict === 'could-not-look' && milliOf(cost) > 0);

/**
 * Notes how far the run came. When nothing of its selection is left, these checks start from the beginning next time; what
 * is known of others stays.
 */
export async function keepProgress(options: ProgressOptions, checks: readonly CheckResult[]): Promise<void> {
  const { capMilli, ledger, version, resumes } = options;
  if (capMilli === undefined || resumes === false) return;
  const paid = checks.filter(({ cost }) => milliOf(cost) > 0);
  const passed = paid.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
  // Not while the run goes: another one at the same time would take it for its own beginning.
  if (checks.some(isLeft)) await ledger.notePassed(passed, version);
  else await ledger.forgetPassed(paid.map(({ id }) => id));
}

interface Ended {
  readonly startedAt: number;
  readonly checks: readonly CheckResult[];
  readonly reach: Reach;
  readonly spentBefore: number;
  readonly spentMilli?: number;
  readonly deductions?: RunReport['bill']['differing'];
  readonly cleanup?: RunReport['cleanup'];
  /** Voices are left that a call should have deleted. */
  readonly isUnclean?: boolean;
  /** Why spending could not be written down. */
  readonly bookProblem?: string;
  /** Why no server was reached. */
  readonly unreachable?: string;
  /** Why the service is closed. */
  readonly closed?: string;
}

const differingIn = (deductions: readonly Deduction[]) =>
  deductions.filter(({ predicted, actual }) => readUnits(actual) !== readUnits(predicted));

function writeNotes(options: RunOptions, ended: Ended): readonly string[] {
  const { checks, reach, cleanup, deductions = [], bookProblem, closed } = ended;
  const differing = differingIn(deductions).length;
  const stopped = checks.filter((check) => check.cause === 'stopped').length;
  const without = checks.filter((check) => check.cause === 'no-budget');
  const capped = checks.filter((check) => check.cause === 'budget-reached');
  const needed = formatMilli(without.reduce((sum, check) => sum + milliOf(check.cost), 0));
  const ran = checks.some((check) => check.verdict === 'pass' || check.verdict === 'fail');
  const left = cleanup?.left.length ?? 0;
  if (ended.unreachable !== undefined) return [ended.unreachable];
  return [
    ...(reach.reachable ? [] : [`${options.baseUrl} could not be reached.`]),
    ...(reach.keyRefused ? ['The target refuses the key.'] : []),
    ...(without.length > 0
      ? [
          `${tellCount(without.length, 'check costs units and was', 'checks cost units and were')} skipped: --budget-units ${needed} lets all of them run.`,
        ]
      : []),
    ...(capped.length > 0
      ? [
          `The budget is reached: ${tellCount(capped.length, 'check is', 'checks are')} left; the next run goes on there.`,
        ]
      : []),
    ...(closed === undefined ? [] : [`${closed} Nothing was bought.`]),
    ...(stopped > 0 ? [`The run was stopped: ${tellCount(stopped, 'check was', 'checks were')} not looked at.`] : []),
    ...(differing > 0 ? [`${tellCount(differing, 'task')} took something else than the price table says.`] : []),
    ...(bookProblem === undefined
      ? []
      : [`${bookProblem} Nothing was bought after that; what was spent stands above, and not in the file.`]),
    ...(left > 0 && ended.isUnclean === true ? [`${tellCount(left, 'voice')} could not be deleted.`] : []),
    ...(left > 0 && ended.isUnclean !== true && options.isOwnTarget !== true
      ? [`${tellCount(left, 'voice stays', 'voices stay')}: the service has no call that deletes one.`]
      : []),
    ...(ran
      ? []
      : ['No check ran, so nothing is proven and the exit code is not 0: what each check needs stands above.']),
  ];
}

/** The report of a run that has ended. */
export function writeRun(options: RunOptions, ended: Ended): RunReport {
  const { checks, reach, startedAt, spentBefore, deductions = [] } = ended;
  const cleanup = ended.cleanup ?? { voicesMade: 0, voicesDeleted: 0, left: [] };
  // What no call deletes goes with an emulator of the run's own.
  const isGone = options.isOwnTarget === true && ended.isUnclean !== true;
  return {
    tool: 'kling-emulator contract',
    version: options.version,
    target: options.baseUrl,
    profile: options.profile,
    strict: options.strict,
    ...(ended.unreachable === undefined
      ? { targetKind: options.targetInfo.kind, auth: options.targetInfo.auth }
      : { targetKind: 'unknown', auth: 'unknown', unreachable: ended.unreachable }),
    seed: options.seed,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Date.now() - startedAt,
    exitCode: chooseExitCode(checks, reach, {
      isAmiss: ended.isUnclean === true || differingIn(deductions).length > 0,
      isUnbooked: ended.bookProblem !== undefined,
      stopSignal: options.signal?.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT',
    }),
    notes: writeNotes(options, ended),
    summary: countVerdicts(checks),
    bill: {
      predicted: formatMilli(ended.unreachable === undefined ? predictBill(options.checks) : 0),
      spent: formatMilli(ended.spentMilli ?? 0),
      spentBefore: formatMilli(spentBefore),
      ...(options.capMilli === undefined ? {} : { cap: formatMilli(options.capMilli) }),
      compared: deductions.length,
      free: deductions.filter(({ predicted }) => readUnits(predicted) === 0).length,
      differing: differingIn(deductions),
    },
    cleanup: isGone ? { ...cleanup, left: [] } : cleanup,
    checks,
  };
}
