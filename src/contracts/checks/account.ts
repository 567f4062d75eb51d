/** What billing details tell of a charge that was just made. */
import type { Check, CheckContext } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import { judgeSuccess, tell } from '../assertions/answers.ts';
import { operationById } from '../spec/catalog.ts';
import { asList, pick, pickNumber, pickText } from '../spec/pick.ts';
import { priceOf } from '../spec/prices.ts';
import { defineCheck, nameCheck, priceOfTasks } from './define.ts';

const speech = operationById('kling.text-to-speech');
const billing = operationById('kling.list-package-billing');

const milliOf = (row: unknown, field: string) => Math.round((pickNumber(row, field) ?? 0) * 1000);

async function judgeRow(context: CheckContext): Promise<void> {
  const body = { text: 'One call.', voice_id: context.samples.speakers.en, voice_language: 'en' };
  const taskId = pickText(judgeSuccess(context, await context.call(speech, { body }), speech), 'data', 'task_id');
  const now = context.now();
  const range = { start_time: now - 3_600_000, end_time: now + 3_600_000 };
  const exchange = await context.call(billing, { body: range });
  const answer = judgeSuccess(context, exchange, billing);
  if (taskId === undefined || answer === undefined) return;
  const row = asList(pick(answer, 'data', 'result', 'detail')).find((item) => pick(item, 'task_id') === taskId);
  if (!row) {
    // Nobody has told how soon a charge shows there; cash may have paid.
    if (!context.strict) throw new NotApplicable('The charge does not show in the details of packs yet, or cash paid.');
    tell(context, exchange, 'row', `Task ${taskId} was charged, but has no row.`, { fact: 'billing-package-rows' });
    return;
  }
  const expected = priceOf(speech.price).milliUnits;
  const amount = milliOf(row, 'deduction_amount');
  const taken = milliOf(row, 'unit_before_deduction') - milliOf(row, 'unit_after_deduction');
  for (const [what, milli] of [
    ['deduction_amount', amount],
    ['unit_before_deduction minus unit_after_deduction', taken],
  ] as const) {
    if (milli === expected) continue;
    const message = `${what} of a call of ${expected / 1000} units is ${milli / 1000}.`;
    tell(context, exchange, 'amount', message, { fact: 'billing-package-rows' });
  }
}

/** Checks of the account's own endpoints. */
export const accountChecks = (): readonly Check[] => [
  defineCheck({
    id: nameCheck(billing, 'row'),
    title: `${billing.summary}: a charge is a row, with the units before and after`,
    tags: ['money'],
    operation: billing,
    cost: priceOfTasks(speech),
    facts: ['billing-package-rows', 'billing-answer', 'charged-on-success'],
    run: judgeRow,
  }),
];
