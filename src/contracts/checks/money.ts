/** Money as a vendor tells it in words of its own: what a task has cost, and what is left. */
import { judgeSuccess, tell } from '../assertions/answers.ts';
import { createAndFollow, followTask, isEnded, readView } from '../assertions/follow-task.ts';
import { milliOf } from '../budget/prices.ts';
import type { Check, CheckContext } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import { tellCount } from '../spec/pick.ts';
import type { FactId } from '../spec/vendors.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { refusedCheck } from './lists.ts';
import { defineCheck, isDear, nameCheck, priceOfTasks, sourceNeeds, taskRequest } from './rules.ts';
import type { Sight } from './seen.ts';
import { seenOf } from './seen.ts';

/** What the checks need to know of the vendor's money. */
interface Purse {
  readonly vendor: string;
  readonly charged: FactId;
  readonly prices: readonly FactId[];
  /** The call that tells what is left, and how its answers are read, in micro-dollars. */
  readonly balance: Operation;
  readonly left: (body: unknown) => number | undefined;
}

const inDollars = (micro: number) => `$${(micro / 1_000_000).toFixed(4)}`;

const priceOf = ({ microUsd = 0 }: Operation): number => microUsd;

/** Balances are decimal fractions. */
const read = ({ left }: Purse, exchange: Exchange): number | undefined => {
  const found = left(exchange.answer?.json);
  return found === undefined ? undefined : Math.round(found);
};

async function readBalance(context: CheckContext, purse: Purse): Promise<number | undefined> {
  const exchange = await context.call(purse.balance);
  return judgeSuccess(context, exchange, purse.balance) === undefined ? undefined : read(purse, exchange);
}

/** Others may use the account at the same time: twice the same amount is no coincidence. */
const chargeAttempts = 2;

/** What the balance falls by for a success: the price, neither less nor twice as much. */
async function judgeCharge(context: CheckContext, purse: Purse, operation: Operation): Promise<void> {
  const price = priceOf(operation);
  for (let attempt = 1; attempt <= chargeAttempts; attempt += 1) {
    const before = await readBalance(context, purse);
    const followed = await createAndFollow(context, operation, taskRequest(context, operation));
    const after = await readBalance(context, purse);
    if (before === undefined || !followed || after === undefined) return;
    const { exchange } = followed.final;
    const charged = before - after;
    if (charged <= 0) {
      const message = `A success is charged when it is there, but the balance stayed ${inDollars(after)}.`;
      tell(context, exchange, 'charge', message, { fact: purse.charged });
      return;
    }
    if (charged === price || (charged > price && !context.strict)) return;
    if (charged > price && attempt < chargeAttempts) continue;
    // Pages disagree about discounts: the amount is data.
    const message = `A call of ${operation.id} costs ${inDollars(price)}, but the balance went down by ${inDollars(charged)}.`;
    tell(context, exchange, 'charge', message, { mark: 'inferred', fact: purse.prices[0] ?? purse.charged });
    return;
  }
}

function chargeCheck(purse: Purse): Check {
  const { balance, vendor } = purse;
  // What its page is not sure of, and what takes the work of others, shows in the whole run.
  const creates = operationsOf(vendor).filter(
    (row) => row.action === 'create-task' && !row.onlyWhen && !row.uses && !isDear(row),
  );
  const milliUnits = creates.reduce((sum, row) => sum + milliOf(priceOfTasks(row, chargeAttempts)), 0);
  return defineCheck({
    id: nameCheck(balance, 'charge'),
    title: `${balance.summary}: a success costs the price of its model, whatever the model`,
    tags: ['billing'],
    operation: balance,
    cost: { kind: 'units', milliUnits },
    facts: [...balance.facts.slice(-1), purse.charged, ...purse.prices.slice(0, 1)],
    needs: [...new Set(creates.flatMap(sourceNeeds))],
    stage: 'alone',
    async run(context) {
      for (const operation of creates) await judgeCharge(context, purse, operation);
    },
  });
}

/** Work by length may be charged for this many times its price: the samples are shorter, and no answer tells a length. */
const mostLengths = 4;

/** Calls run side by side: what is surely before or after another one, has ended before it or begun after it. */
const endOf = ({ at, elapsedMs }: Exchange): number => at + elapsedMs;

interface Spent {
  /** Every amount, in micro-dollars, that the successes can have taken since a reading of the balance. */
  readonly sums: ReadonlySet<number>;
  readonly successes: number;
}

/** More are no proof of anything. */
const mostSums = 20_000;

/** What the run has bought since a reading: a task that ran then may have been charged before or after it. */
async function sumSince(context: CheckContext, vendor: string, before: Exchange): Promise<Spent | undefined> {
  const { created, sights } = seenOf(vendor, context.history());
  let sums = new Set([0]);
  let successes = 0;
  for (const { id, operation, exchange } of created) {
    const isOver = ({ status, exchange: look }: Sight) => isEnded(operation, status) && endOf(look) <= before.at;
    if (sights.some((sight) => sight.id === id && isOver(sight))) continue;
    const view = readView(context, exchange, operation);
    const followed = view && (await followTask(context, operation, view));
    if (!followed) return undefined;
    if (followed.final.status !== taskReadingOf(operation).success) continue;
    successes += 1;
    const times = isDear(operation) ? Array.from({ length: mostLengths }, (_, index) => index + 1) : [1];
    const ways = exchange.at > endOf(before) ? times : [0, ...times];
    sums = new Set([...sums].flatMap((sum) => ways.map((way) => sum + way * priceOf(operation))));
    if (sums.size > mostSums) return undefined;
  }
  return { sums, successes };
}

/** What is left tells what was bought: the successes of the run, each once, and nothing else. */
async function judgeConservation(context: CheckContext, purse: Purse): Promise<void> {
  const { balance, vendor, charged } = purse;
  const before = context.history().find((one) => one.operation === balance.id && read(purse, one) !== undefined);
  const start = before && read(purse, before);
  if (!before || start === undefined)
    throw new NotApplicable('This run has not read the balance before: run it beside the other checks.');
  const spent = await sumSince(context, vendor, before);
  const exchange = await context.call(balance);
  const end = read(purse, exchange);
  if (!spent || end === undefined) return;
  const { sums, successes } = spent;
  const fell = start - end;
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  // Others may use the account of a real API at the same time: only too little is a finding there.
  if (sums.has(fell) || (!context.strict && fell >= least)) return;
  const range = least === most ? inDollars(least) : `a sum from ${inDollars(least)} to ${inDollars(most)}`;
  const message = `${tellCount(successes, 'success', 'successes')} of the run cost ${range} by their prices, but the balance fell by ${inDollars(fell)}.`;
  tell(context, exchange, 'balance', message, { mark: 'inferred', fact: charged });
}

/** What each task of the run says it has cost: its price when it has succeeded, nothing when it has failed. */
function judgePrices(
  context: CheckContext,
  vendor: string,
  taken: (task: unknown) => number | undefined,
  [charged, price = charged]: readonly [FactId, ...FactId[]],
) {
  const { finished, failed } = seenOf(vendor, context.history());
  if (finished.length + failed.length === 0)
    throw new NotApplicable('No task of this run has ended: run it beside other checks.');
  for (const { id, task, operation, exchange, status } of [...finished, ...failed]) {
    const told = Math.round(taken(task) ?? 0);
    const isSuccess = status === taskReadingOf(operation).success;
    const isRight = told === (isSuccess ? priceOf(operation) : 0) || (isSuccess && isDear(operation) && told > 0);
    if (isRight) continue;
    const expected = isSuccess ? `costs ${inDollars(priceOf(operation))}` : `has ended '${status}' and costs nothing`;
    const message = `Task ${id} of ${operation.id} ${expected}, but says that it took ${inDollars(told)}.`;
    // Pages disagree about discounts: the amount is data.
    tell(context, exchange, 'price', message, isSuccess ? { mark: 'inferred', fact: price } : { fact: charged });
    return;
  }
}

/**
 * Checks of money for a vendor that tells it: one call at a time, and over the whole run.
 *
 * @example moneyChecks('apimodels').map(({ id }) => id) // ['apimodels.get-balance/charge', …, 'apimodels.run/balance']
 */
export function moneyChecks(vendor: string): readonly Check[] {
  const { money } = vendorOf(vendor);
  if (!money) return [];
  const facts = money.facts as readonly [FactId, ...FactId[]];
  const [charged, ...prices] = facts;
  const { taken, left } = money;
  const balance = operationsOf(vendor).find(({ action }) => action === 'get-balance');
  const purse = balance && left && { vendor, charged, prices, balance, left };
  const last = { tags: ['run', 'billing'], facts, stage: 'last' } as const;
  return [
    ...(purse
      ? [
          chargeCheck(purse),
          refusedCheck(purse.balance, (context) => readBalance(context, purse), charged),
          defineCheck({
            ...last,
            id: `${vendor}.run/balance`,
            title: 'Whole run: what is left tells what was bought, once',
            run: (context) => judgeConservation(context, purse),
          }),
        ]
      : []),
    ...(taken
      ? [
          defineCheck({
            ...last,
            id: `${vendor}.run/prices`,
            title: 'Whole run: a success says that it took its price, a failure that it took nothing',
            run: (context) => judgePrices(context, vendor, taken, facts),
          }),
        ]
      : []),
  ];
}
