/** The balance of the unified API: what one call takes, and what a refusal takes. */
import { judgeSuccess, tell } from '../../assertions/answers.ts';
import { createAndFollow } from '../../assertions/follow-task.ts';
import { milliOf } from '../../budget/prices.ts';
import type { Check, CheckContext } from '../../run/check.ts';
import type { Operation } from '../../spec/catalog.ts';
import { operationById, operationsOf } from '../../spec/catalog.ts';
import { pickNumber } from '../../spec/pick.ts';
import { refusedCheck } from '../lists.ts';
import { defineCheck, nameCheck, priceOfTasks, taskRequest } from '../rules.ts';

const balance = operationById('apimodels.get-balance');
const sounds = operationsOf('apimodels').filter(
  ({ action, product }) => action === 'create-task' && product !== 'identify-face' && product !== 'advanced-lip-sync',
);

/** Less than a tenth of a micro-dollar: balances are decimal fractions. */
const dust = 1e-7;

async function readBalance(context: CheckContext): Promise<number | undefined> {
  return pickNumber(judgeSuccess(context, await context.call(balance), balance), 'data', 'balance');
}

/** Others may use the account at the same time: twice the same amount is no coincidence. */
const chargeAttempts = 2;

/** What the balance falls by for a success: the price, neither less nor twice as much. */
async function judgeCharge(context: CheckContext, operation: Operation): Promise<void> {
  const price = (operation.microUsd ?? 0) / 1_000_000;
  for (let attempt = 1; attempt <= chargeAttempts; attempt += 1) {
    const before = await readBalance(context);
    const followed = await createAndFollow(context, operation, taskRequest(context, operation));
    const after = await readBalance(context);
    if (before === undefined || !followed || after === undefined) return;
    const { exchange } = followed.final;
    const charged = before - after;
    if (charged <= dust) {
      const message = `A success is charged when it is there, but the balance stayed ${after}.`;
      tell(context, exchange, 'charge', message, { fact: 'apimodels-billing' });
      return;
    }
    if (Math.abs(charged - price) <= dust || (charged > price && !context.strict)) return;
    if (charged > price && attempt < chargeAttempts) continue;
    // Pages disagree about discounts: the amount is data.
    const message = `A call of ${operation.id} costs $${price}, but the balance went down by $${charged.toFixed(6)}.`;
    tell(context, exchange, 'charge', message, { mark: 'inferred', fact: 'apimodels-prices' });
    return;
  }
}

const billingCheck = defineCheck({
  id: nameCheck(balance, 'charge'),
  title: 'Balance: a success costs the price of its model, whatever the model',
  tags: ['billing'],
  operation: balance,
  cost: {
    kind: 'units',
    milliUnits: sounds.reduce((sum, row) => sum + milliOf(priceOfTasks(row, chargeAttempts)), 0),
  },
  facts: ['apimodels-balance', 'apimodels-billing', 'apimodels-prices'],
  stage: 'alone',
  async run(context) {
    for (const operation of sounds) await judgeCharge(context, operation);
  },
});

/** Checks of money, one call at a time. */
export const balanceChecks: readonly Check[] = [billingCheck, refusedCheck(balance, readBalance, 'apimodels-billing')];
