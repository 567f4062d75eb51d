/**
 * Callbacks: a second contract, in the other direction. Each check opens an inbox of its own.
 */
import type { Check, CheckContext } from '../run/check.ts';
import { Inconclusive } from '../wire/call.ts';
import { createAndFollow } from '../assertions/follow-task.ts';
import { tell } from '../assertions/answers.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import type { Called } from './callback-rules.ts';
import {
  exchangeOf,
  isFinal,
  judgeBodies,
  judgeIds,
  judgeRequests,
  judgeRetry,
  judgeSignatures,
  judgeTransitions,
} from './callback-rules.ts';
import type { CheckText } from './define.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, sourceNeeds } from './define.ts';

/** Part of the patience for callbacks that is spent on those that come late. */
const lingerShare = 20;

/** Makes a task with a callback URL and waits for the callback of its end. */
async function callBack(
  context: CheckContext,
  operation: Operation,
  options: { readonly statuses?: readonly number[]; readonly externalId?: string } = {},
): Promise<Called | undefined> {
  if (!context.receiver) throw new Inconclusive('There is no receiver.');
  const inbox = context.receiver.open(options.statuses ?? []);
  const more = options.externalId === undefined ? {} : { externalId: options.externalId };
  const request = namedRequest(context, operation, { callbackUrl: inbox.url, ...more });
  const followed = await createAndFollow(context, operation, request);
  if (!followed) return undefined;
  await inbox.waitFor(
    (received) => received.some((item) => isFinal(item) && item.answered < 300),
    context.timeouts.callbackMs,
  );
  // Late ones and duplicates come after the end is told.
  await context.wait(context.timeouts.callbackMs / lingerShare);
  const called = { followed, inbox };
  // Without any callback none of the rules has anything to look at: that is never green.
  if (inbox.received.length > 0) return called;
  tell(
    context,
    exchangeOf(called),
    'callback-lost',
    'Callbacks must tell the transitions of the task, but none came.',
    {
      fact: 'callback-request',
    },
  );
  return undefined;
}

interface CallbackRule {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly mark?: CheckText['mark'];
  readonly needsSecret?: true;
  readonly statuses?: readonly number[];
  readonly judge: (context: CheckContext, called: Called, operation: Operation) => void;
}

const rules: readonly CallbackRule[] = [
  {
    name: 'transitions',
    title: 'every transition is told, in order',
    facts: ['callback-request', 'callback-statuses'],
    judge: judgeTransitions,
  },
  {
    name: 'body',
    title: 'the body is the task as the query shows it',
    facts: ['callback-request', 'callback-body'],
    judge: judgeBodies,
  },
  {
    name: 'request',
    title: 'a callback is a POST of JSON in UTF-8',
    facts: ['callback-request'],
    judge: judgeRequests,
  },
  {
    name: 'signature',
    title: 'the signature verifies',
    facts: ['callback-signature'],
    needsSecret: true,
    judge: judgeSignatures,
  },
  {
    name: 'ids',
    title: 'a duplicate can be told by its id',
    facts: ['callback-signature'],
    needsSecret: true,
    judge: judgeIds,
  },
  {
    name: 'retry',
    title: 'a refused callback comes again with the same id',
    facts: ['callback-retries'],
    mark: 'invented',
    statuses: [503],
    judge: judgeRetry,
  },
];

function callbackCheck(operation: Operation, rule: CallbackRule): Check {
  return defineCheck({
    id: nameCheck(operation, 'callback', rule.name),
    title: `${operation.summary}: ${rule.title}`,
    tags: ['callbacks', ...(rule.needsSecret ? ['signatures'] : [])],
    operation,
    cost: priceOfTasks(operation),
    facts: rule.facts,
    ...(rule.mark === undefined ? {} : { mark: rule.mark }),
    needs: ['receiver', ...(rule.needsSecret ? (['webhook-secret'] as const) : []), ...sourceNeeds(operation)],
    async run(context) {
      const options = {
        ...(rule.statuses === undefined ? {} : { statuses: rule.statuses }),
        ...(rule.name === 'body' ? { externalId: context.uniqueName() } : {}),
      };
      const called = await callBack(context, operation, options);
      if (called) rule.judge(context, called, operation);
    },
  });
}

/** Checks of every operation that calls back. */
export function callbackChecks(): readonly Check[] {
  const callers = operations.filter((row) => row.callbacks === 'task-transitions');
  return callers.flatMap((operation) => rules.map((rule) => callbackCheck(operation, rule)));
}
