/** A result is as long as was asked for, also where that is not the length of every other request of the run. */
import { tell } from '../assertions/answers.ts';
import { createAndFollow } from '../assertions/follow-task.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { browserHeaders, filesIn, lengthToleranceSeconds } from '../assertions/result-files.ts';
import { chargeOf } from '../budget/prices.ts';
import type { Check, CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import type { Followed } from '../assertions/follow-task.ts';
import { defineCheck, nameCheck, namedRequest, sourceNeeds } from './rules.ts';
import { lengthsIn } from './seen.ts';

interface LengthCase {
  readonly operation: Operation;
  /** What differs from the ordinary request; with `duration` in the operation's own form. */
  readonly asked: RequestBody & { readonly duration: string | number };
  readonly fact: FactId;
}

async function judgeLength(context: CheckContext, { taskId, final }: Followed, { operation, asked, fact }: LengthCase) {
  const seconds = Number(asked.duration);
  const isOther = (found: number | undefined) =>
    found !== undefined && Math.abs(found - seconds) > lengthToleranceSeconds;
  const known = { mark: 'inferred', fact } as const;
  const start = `Task ${taskId} of ${operation.id} was to be ${seconds} s long`;
  const told = lengthsIn(final.task).find(isOther);
  if (told !== undefined) tell(context, final.exchange, 'length', `${start}, but its result has ${told} s.`, known);
  for (const { url } of filesIn(final.task)) {
    const file = await context.fetchFile(url, browserHeaders);
    if (!isOther(file.seconds)) continue;
    const found = (file.seconds ?? 0).toFixed(1);
    tell(context, final.exchange, 'length', `${start}, but the file ${url} lasts ${found} s.`, known);
  }
}

/**
 * A check of one length that is asked for.
 *
 * @example lengthCheck({ operation, asked: { duration: '3' }, fact: 'price-video' }).id // 'kling.create-text-to-video/length/asked'
 */
export function lengthCheck(one: LengthCase): Check {
  const { operation, asked, fact } = one;
  return defineCheck({
    id: nameCheck(operation, 'length', 'asked'),
    title: `${operation.summary}: the result and its file are as long as was asked for (${asked.duration} s)`,
    tags: ['life-cycle', 'length'],
    operation,
    cost: { kind: 'units', milliUnits: chargeOf(operation, asked) },
    facts: [fact],
    needs: sourceNeeds(operation),
    async run(context) {
      const followed = await createAndFollow(context, operation, { ...namedRequest(context, operation), ...asked });
      if (followed) await judgeLength(context, followed, one);
    },
  });
}

/** The cheapest of each kind of result, at a length that nothing else of the suite asks for. */
export const lengthChecks = (): readonly Check[] => [
  lengthCheck({
    operation: operationById('kling.create-text-to-audio'),
    asked: { duration: 7.3 },
    fact: 'text-to-audio-limits',
  }),
  lengthCheck({
    operation: operationById('kling.create-text-to-video'),
    asked: { model_name: 'kling-v3', mode: 'std', sound: 'off', duration: '3' },
    fact: 'price-video',
  }),
];
