/** The unified API's callbacks: one at the end, repeated only when it was refused. */
import type { Check, CheckContext } from '../../run/check.ts';
import { pick } from '../../wire/exchange.ts';
import { judgeSchema, tell } from '../../assertions/answers.ts';
import type { FactId } from '../../spec/facts.ts';
import type { Mark } from '../../spec/reading.ts';
import { defineCheck, nameCheck, priceOfTasks, sourceNeeds } from '../define.ts';
import type { Notified } from './common.ts';
import { awaitNotice, judgePosts, judgeUnsigned } from './common.ts';
import type { Asked } from './derived.ts';

/** Attempts may seem closer than they were sent: by the time that the first one took. */
const earliestShare = 0.7;

const stateOf = (json: unknown) => String(pick(json, 'data', 'state'));

function judgeOnce(context: CheckContext, { followed, inbox }: Notified): void {
  const states = inbox.received.map(({ json }) => stateOf(json));
  if (states.length === 1 && states[0] === 'completed') return;
  const message = `Only the end is called back, once, but told were ${states.join(', ')}.`;
  tell(context, followed.created.exchange, 'callback-once', message, { fact: 'apimodels-callback' });
}

function judgeBody(context: CheckContext, { followed, inbox }: Notified, { operation }: Asked): void {
  const { exchange, task } = followed.final;
  for (const { json } of inbox.received) {
    judgeSchema(context, exchange, operation.schemas.callback ?? '', json);
    for (const key of ['taskId', 'model', 'state']) {
      const said = pick(json, 'data', key);
      if (said === task[key]) continue;
      const message = `The callback must say what the query says, but ${key} is ${JSON.stringify(said)}.`;
      tell(context, exchange, 'callback-body', message, { mark: 'inferred', fact: 'apimodels-callback-body' });
    }
  }
}

function judgeRetry(context: CheckContext, { followed, inbox }: Notified): void {
  const [first, second] = inbox.received;
  if (!first) return;
  const pause = (second?.at ?? Infinity) - first.at;
  if (pause < context.timeouts.retryMs * earliestShare) {
    const message = `The second attempt comes 1 s after the first, but this one came after ${pause / 1000} s.`;
    tell(context, followed.created.exchange, 'callback-retry', message, { fact: 'apimodels-callback-retries' });
  }
  if (!second) {
    tell(context, followed.created.exchange, 'callback-retry', 'A callback that was answered 503 must come again.', {
      fact: 'apimodels-callback-retries',
    });
  } else if (first.raw !== second.raw) {
    tell(context, followed.created.exchange, 'callback-retry', 'A repeated callback has the same body.', {
      mark: 'invented',
      fact: 'apimodels-callback-retries',
    });
  }
}

interface CallbackRule {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly mark: Mark;
  readonly statuses?: readonly number[];
  readonly judge: (context: CheckContext, notified: Notified, asked: Asked) => void;
}

const rules: readonly CallbackRule[] = [
  {
    name: 'once',
    title: 'only the end is called back, once',
    facts: ['apimodels-callback'],
    mark: 'documented',
    judge: judgeOnce,
  },
  {
    name: 'body',
    title: 'the callback says what the query says',
    facts: ['apimodels-callback-body'],
    mark: 'inferred',
    judge: judgeBody,
  },
  {
    name: 'request',
    title: 'a callback is a POST of JSON without a signature',
    facts: ['apimodels-callback'],
    mark: 'documented',
    judge(context, notified) {
      judgePosts(context, notified, 'apimodels-callback');
      judgeUnsigned(context, notified, 'apimodels-callback');
    },
  },
  {
    name: 'retry',
    title: 'a refused callback comes again',
    facts: ['apimodels-callback-retries'],
    mark: 'documented',
    statuses: [503],
    judge: judgeRetry,
  },
];

/** Checks of one model's callbacks. */
export const apimodelsCallbackChecks = (asked: Asked): readonly Check[] =>
  rules.map((rule) =>
    defineCheck({
      id: nameCheck(asked.operation, 'callback', rule.name),
      title: `${asked.operation.summary}: ${rule.title}`,
      tags: ['callbacks'],
      operation: asked.operation,
      cost: priceOfTasks(asked.operation),
      facts: rule.facts,
      mark: rule.mark,
      needs: ['receiver', ...sourceNeeds(asked.operation)],
      async run(context) {
        const options = { fact: 'apimodels-callback', ...(rule.statuses ? { statuses: rule.statuses } : {}) } as const;
        const notified = await awaitNotice(context, asked, (url) => ({ callback_url: url }), options);
        if (notified) rule.judge(context, notified, asked);
      },
    }),
  );
