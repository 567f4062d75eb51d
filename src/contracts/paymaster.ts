/**
 * Decides whether a check may spend: reserves its most, settles what it took, and stops probes that turn out to cost.
 */
import type { Check } from './check.ts';
import { milliOf } from './check.ts';
import type { CheckResult } from './results.ts';
import type { CheckOutcome } from './run-check.ts';
import type { Spending } from './spending.ts';
import { formatMilli } from './spec/prices.ts';
import type { Survey } from './survey.ts';

export type Grant =
  | { readonly ok: true; readonly reservation?: string; readonly milliUnits: number }
  | { readonly ok: false; readonly reason: string; readonly cause: NonNullable<CheckResult['cause']> };

export interface Paymaster {
  ask(check: Check): Promise<Grant>;
  settle(check: Check, grant: Grant, outcome: CheckOutcome): Promise<void>;
  /** Ends the run: when no paid check is left, the next run starts from the beginning. */
  finish(checks: readonly CheckResult[]): Promise<void>;
}

/** Probes that are free because they must be refused; a target that accepts one charges for it. */
const isProbe = (check: Check) => check.tags.includes('refusals') && (check.operation?.includes('create') ?? false);

async function askPaid(
  check: Check,
  spending: Spending,
  capMilli: number | undefined,
  passedAt: number | undefined,
): Promise<Grant> {
  const milliUnits = milliOf(check.cost);
  if (capMilli === undefined) {
    const reason = `It costs up to ${formatMilli(milliUnits)} units, and no --budget-units is given.`;
    return { ok: false, reason, cause: 'no-budget' };
  }
  if (passedAt !== undefined) {
    const reason = `It passed on ${new Date(passedAt).toISOString()}, before the run stopped that this one goes on with.`;
    return { ok: false, reason, cause: 'done-before' };
  }
  const reservation = await spending.reserve(check.id, milliUnits, capMilli);
  if (reservation !== undefined) return { ok: true, reservation, milliUnits };
  const spent = formatMilli(await spending.spent());
  const reason = `It costs up to ${formatMilli(milliUnits)} units; ${spent} of ${formatMilli(capMilli)} are spent or reserved.`;
  return { ok: false, reason, cause: 'budget-reached' };
}

/**
 * @example const grant = await createPaymaster({ capMilli: 1000, spending, survey }, {}).ask(check);
 */
export function createPaymaster(
  options: { readonly capMilli?: number; readonly spending: Spending; readonly survey: Survey },
  passedBefore: Readonly<Record<string, number>>,
): Paymaster {
  const { capMilli, spending, survey } = options;
  const passed: string[] = [];
  let overdrawn = false;

  return {
    async ask(check) {
      if (milliOf(check.cost) > 0) return askPaid(check, spending, capMilli, passedBefore[check.id]);
      if (overdrawn && isProbe(check)) {
        const reason =
          'An earlier probe that must be refused was accepted and charged: no more of them without a budget.';
        return { ok: false, reason, cause: 'budget-reached' };
      }
      return { ok: true, milliUnits: 0 };
    },
    async settle(check, grant, outcome) {
      const { chargedMilli, result } = outcome;
      if (grant.ok && grant.reservation !== undefined) {
        await spending.settle(grant.reservation, chargedMilli);
        if (result.verdict === 'pass') passed.push(check.id);
        return;
      }
      if (chargedMilli === 0) return;
      await spending.add(check.id, chargedMilli);
      if (survey.kind === 'real') overdrawn = capMilli === undefined || (await spending.spent()) >= capMilli;
    },
    async finish(checks) {
      const isLeft = checks.some((check) => check.cause === 'budget-reached' || check.cause === 'stopped');
      if (capMilli === undefined) return;
      // Not while the run goes: another one at the same time would take it for its own beginning.
      if (isLeft) await spending.notePassed(passed);
      else await spending.forgetPassed();
    },
  };
}
