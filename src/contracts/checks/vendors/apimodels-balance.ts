/** The balance of the unified API: what one call takes, what a refusal takes, and that a whole run adds up. */
import { judgeSuccess, tell } from '../../assertions/answers.ts';
import { createAndFollow, followTask, isEnded, readView } from '../../assertions/follow-task.ts';
import { apart, authorizeOther } from '../../assertions/other-account.ts';
import { milliOf } from '../../budget/prices.ts';
import type { Check, CheckContext } from '../../run/check.ts';
import { NotApplicable } from '../../run/check.ts';
import type { Operation } from '../../spec/catalog.ts';
import { operationById, operationsOf } from '../../spec/catalog.ts';
import { pickNumber, tellCount } from '../../spec/pick.ts';
import type { Exchange } from '../../wire/http-client.ts';
import { refusedCheck } from '../lists.ts';
import { defineCheck, nameCheck, priceOfTasks, taskRequest } from '../rules.ts';
import { seenOf } from '../seen.ts';

const balance = operationById('apimodels.get-balance');
const lips = operationById('apimodels.create-advanced-lip-sync');
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

/** Work by length may be charged for this many times its price: the samples are shorter. */
const mostLengths = 4;

interface Spent {
  /** What must have been taken since a reading of the balance, and the most that can have been. */
  readonly least: number;
  readonly most: number;
  readonly successes: number;
  readonly failures: number;
}

/** Calls run side by side: what is surely before or after another one, has ended before it or begun after it. */
const endOf = ({ at, elapsedMs }: Exchange): number => at + elapsedMs;

const dollarsOf = (operation: Operation): number => (operation.microUsd ?? 0) / 1_000_000;

/** What the run has bought since a reading: a task that ran then may have been charged before or after it. */
async function sumSince(context: CheckContext, before: Exchange): Promise<Spent | undefined> {
  const { created, sights } = seenOf('apimodels', context.history());
  let [least, most, successes, failures] = [0, 0, 0, 0];
  for (const { id, operation, exchange } of created) {
    const wasOver = sights.some(
      (sight) => sight.id === id && isEnded(operation, sight.status) && endOf(sight.exchange) <= before.at,
    );
    if (wasOver) continue;
    const view = readView(context, exchange, operation);
    const followed = view && (await followTask(context, operation, view));
    if (!followed) return undefined;
    if (followed.final.status !== 'completed') failures += 1;
    else {
      successes += 1;
      if (exchange.at > endOf(before)) least += dollarsOf(operation);
      most += dollarsOf(operation) * (operation === lips ? mostLengths : 1);
    }
  }
  return { least, most, successes, failures };
}

/** What is left tells what was bought: the successes of the run, each once, and nothing else. */
async function judgeConservation(context: CheckContext): Promise<void> {
  if (!context.strict) throw new NotApplicable('Others may use the account at the same time.');
  const read = (exchange: Exchange) => pickNumber(exchange.answer?.json, 'data', 'balance');
  const before = context.history().find((one) => one.operation === balance.id && read(one) !== undefined);
  const start = before && read(before);
  if (!before || start === undefined) throw new NotApplicable('This run has not read the balance before.');
  const spent = await sumSince(context, before);
  const exchange = await context.call(balance);
  const end = read(exchange);
  if (!spent || end === undefined) return;
  const { least, most, successes, failures } = spent;
  if (context.otherKey) {
    const other = await context.call(balance, { authorization: await authorizeOther(context, 'apimodels') });
    // Two accounts have the same amount by chance only before anything was bought.
    if (successes > 0 && read(other) === end)
      tell(context, other, 'balance', `Another account must not be shown our balance of ${end}.`, apart);
  }
  const fell = start - end;
  if (fell >= least - moneyDust && fell <= most + moneyDust) return;
  const range = most - least > moneyDust ? `$${least.toFixed(4)} to $${most.toFixed(4)}` : `$${least.toFixed(4)}`;
  const message = `${tellCount(successes, 'success', 'successes')} and ${tellCount(failures, 'failure')} cost ${range}, but the balance fell by $${fell.toFixed(4)}.`;
  tell(context, exchange, 'balance', message, { mark: 'inferred', fact: 'apimodels-billing' });
}

/** Many decimal fractions are added up. */
const moneyDust = 1e-5;

const conservationCheck = defineCheck({
  id: 'apimodels.run/balance',
  title: 'Whole run: what is left tells what was bought, once',
  tags: ['run', 'billing'],
  facts: ['apimodels-billing', 'apimodels-prices', 'apimodels-lip-sync-prices'],
  stage: 'last',
  run: judgeConservation,
});

/** Checks of money, one call at a time and over the run. */
export const balanceChecks: readonly Check[] = [
  billingCheck,
  refusedCheck(balance, readBalance, 'apimodels-billing'),
  conservationCheck,
];
