/**
 * Decides whether a check may spend: a check's most is reserved before it starts, so that none breaks off for want of money
 * that another has taken.
 */
import type { Halt } from '../wire/call.ts';
import { CouldNotLook, NotAllowed } from '../wire/call.ts';
import type { Cost } from './prices.ts';
import { milliOf } from './prices.ts';
import type { Purse } from './purse.ts';
import { openPurse } from './purse.ts';
import { formatMilli } from '../spec/prices.ts';
import type { TillOptions } from './budget.ts';
import { createTill } from './budget.ts';

/** Who asks for money: a check, by its id and the most it costs. */
interface Buyer {
  readonly id: string;
  readonly cost: Cost;
}

/** Why a check got no money. */
type RefusalCause = Halt | 'no-budget' | 'done-before';

export interface Refusal {
  readonly ok: false;
  readonly verdict: 'skipped' | 'could-not-look';
  readonly reason: string;
  readonly cause?: RefusalCause;
}

export type Grant = { readonly ok: true; readonly purse: Purse } | Refusal;

export interface Paymaster {
  ask(check: Buyer): Promise<Grant>;
  /** Books what came out after a check: a higher deduction (positive), or a task that was never made (negative). */
  correct(check: string, milliUnits: number): Promise<void>;
  spentMilli(): number;
  /** Why the book could not be kept, once it could not. */
  problem(): string | undefined;
}

const skip = (cause: RefusalCause, reason: string): Refusal => ({
  ok: false,
  verdict: 'skipped',
  reason,
  cause,
});

function explainRefusal(error: unknown): Refusal {
  if (error instanceof NotAllowed) return skip(error.halt, error.message);
  if (error instanceof CouldNotLook) return { ok: false, verdict: 'could-not-look', reason: error.message };
  throw error;
}

/**
 * @param passedBefore checks that need not be paid again, with the time at which they passed
 * @example const grant = await createPaymaster({ capMilli: 1000, spending, survey }, {}).ask(check);
 */
export function createPaymaster(options: TillOptions, passedBefore: Readonly<Record<string, number>>): Paymaster {
  const till = createTill(options);

  const askPaid = async (check: Buyer, milliUnits: number): Promise<Grant> => {
    const reservation = await till.reserve(check.id, milliUnits);
    if (reservation !== undefined) return { ok: true, purse: openPurse(till, check.id, milliUnits, reservation) };
    return skip('budget-reached', await till.explainCap(milliUnits));
  };

  return {
    async ask(check) {
      const milliUnits = milliOf(check.cost);
      if (milliUnits === 0) return { ok: true, purse: openPurse(till, check.id, 0, undefined) };
      if (options.capMilli === undefined) {
        return skip('no-budget', `It costs up to ${formatMilli(milliUnits)} units, and no --budget-units is given.`);
      }
      const passedAt = passedBefore[check.id];
      if (passedAt !== undefined) {
        const at = new Date(passedAt).toISOString();
        return skip('done-before', `It passed on ${at}, before the run stopped that this one goes on with.`);
      }
      return askPaid(check, milliUnits).catch(explainRefusal);
    },
    async correct(check, milliUnits) {
      till.count(milliUnits);
      await till.settle(check, undefined, milliUnits);
    },
    spentMilli: till.spentMilli,
    problem: till.problem,
  };
}
