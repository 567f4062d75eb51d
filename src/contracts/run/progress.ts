/**
 * The memory of runs that stopped before their end: what passed is not paid for again by the next run.
 */
import type { CheckResult } from './results.ts';
import type { RunOptions } from './options.ts';
import { milliOf } from '../budget/prices.ts';

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
