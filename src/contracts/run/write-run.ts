/**
 * Writes the report of a run: sums, notes and the one exit code.
 */
import { milliOf, readUnits } from '../budget/prices.ts';
import { formatMilli } from '../spec/prices.ts';
import type { RunOptions } from './options.ts';
import type { CheckResult, Deduction, Reach, RunReport } from './results.ts';
import { chooseExitCode, countVerdicts, predictBill } from './results.ts';

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
  /** Why nobody was reached. */
  readonly unreachable?: string;
  /** Why the service is closed. */
  readonly closed?: string;
}

const differingIn = (deductions: readonly Deduction[]) =>
  deductions.filter(({ predicted, actual }) => readUnits(actual) !== readUnits(predicted));

function writeNotes(options: RunOptions, ended: Ended): readonly string[] {
  const { checks, reach, cleanup, deductions = [], bookProblem, closed } = ended;
  const unreachable = ended.unreachable ?? `${options.baseUrl} could not be reached.`;
  const differing = differingIn(deductions).length;
  const stopped = checks.filter((check) => check.cause === 'stopped').length;
  const without = checks.filter((check) => check.cause === 'no-budget');
  const capped = checks.filter((check) => check.cause === 'budget-reached');
  const needed = formatMilli(without.reduce((sum, check) => sum + milliOf(check.cost), 0));
  const ran = checks.some((check) => check.verdict === 'pass' || check.verdict === 'fail');
  const left = cleanup?.left.length ?? 0;
  return [
    ...(reach.reachable ? [] : [unreachable]),
    ...(reach.keyRefused ? ['The target refuses the key.'] : []),
    ...(without.length > 0
      ? [`${without.length} checks cost units and were skipped: --budget-units ${needed} lets all of them run.`]
      : []),
    ...(capped.length > 0
      ? [`The budget is reached: ${capped.length} checks are left; the next run goes on there.`]
      : []),
    ...(closed === undefined ? [] : [`${closed} Nothing was bought.`]),
    ...(stopped > 0 ? [`The run was stopped: ${stopped} checks were not looked at.`] : []),
    ...(differing > 0 ? [`${differing} tasks took something else than the price table says.`] : []),
    ...(bookProblem === undefined
      ? []
      : [`${bookProblem} Nothing was bought after that; what was spent stands above, and not in the file.`]),
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
    targetKind: options.targetInfo.kind,
    auth: options.targetInfo.auth,
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
      predicted: formatMilli(predictBill(options.checks)),
      spent: formatMilli(ended.spentMilli ?? 0),
      spentBefore: formatMilli(spentBefore),
      ...(options.capMilli === undefined ? {} : { cap: formatMilli(options.capMilli) }),
      compared: deductions.length,
      differing: differingIn(deductions),
    },
    cleanup: ended.cleanup ?? { voicesMade: 0, voicesDeleted: 0, left: [] },
    checks,
  };
}
