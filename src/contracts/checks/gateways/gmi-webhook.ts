/** The request queue's webhook: the final result, once. */
import { isDeepStrictEqual } from 'node:util';
import type { Check, CheckContext } from '../../run/check.ts';
import { asObject } from '../../wire/exchange.ts';
import { tell } from '../../assertions/answers.ts';
import type { FactId } from '../../spec/facts.ts';
import type { Mark } from '../../spec/reading.ts';
import { defineCheck, nameCheck, priceOfTasks } from '../define.ts';
import type { Notified } from './common.ts';
import { awaitNotice, judgePosts, refusalCheck } from './common.ts';
import type { Asked } from './derived.ts';
import { plainBody } from './derived.ts';

const keys = ['request_id', 'model', 'status', 'outcome'];

const statusOf = (json: unknown) => String(asObject(json)?.['status']);

/** Whether a notice tells the end; whether there are earlier ones is unknown. */
const tellsEnd = (json: unknown) => ['success', 'failed', 'cancelled'].includes(statusOf(json));

const endsOf = ({ inbox }: Notified) => inbox.received.filter(({ json }) => tellsEnd(json));

function judgeBody(context: CheckContext, notified: Notified): void {
  const { followed } = notified;
  const known = { mark: 'inferred', fact: 'gmi-webhook-body' } as const;
  const { task } = followed.final;
  for (const { json } of endsOf(notified)) {
    const body = asObject(json) ?? {};
    const missing = keys.filter((key) => !(key in body));
    if (missing.length > 0) {
      const message = `The webhook carries ${keys.join(', ')}, but has no ${missing.join(', ')}.`;
      tell(context, followed.final.exchange, 'webhook-body', message, known);
    }
    const differing = keys.find((key) => key in body && !isDeepStrictEqual(body[key], task[key]));
    if (differing === undefined) continue;
    const message = `The webhook must say what the record says, but ${differing} is ${JSON.stringify(body[differing])}.`;
    tell(context, followed.final.exchange, 'webhook-body', message, known);
  }
}

function judgeFourKeys(context: CheckContext, notified: Notified): void {
  const { followed } = notified;
  for (const { json } of endsOf(notified)) {
    const further = Object.keys(asObject(json) ?? {}).filter((key) => !keys.includes(key));
    if (further.length === 0) continue;
    const message = `The webhook of a success carries the four keys ${keys.join(', ')}, but has ${further.join(', ')} too.`;
    tell(context, followed.final.exchange, 'webhook-keys', message, { mark: 'inferred', fact: 'gmi-webhook-body' });
  }
}

function judgeOnce(context: CheckContext, notified: Notified): void {
  const { followed, inbox } = notified;
  const early = inbox.received.filter(({ json }) => !tellsEnd(json)).map(({ json }) => statusOf(json));
  if (early.length > 0) {
    const message = `The webhook is not known to tell more than the end, but told ${early.join(', ')}.`;
    const known = { mark: 'invented', fact: 'gmi-webhook-on' } as const;
    tell(context, followed.created.exchange, 'webhook-early', message, known);
  }
  const statuses = endsOf(notified).map(({ json }) => statusOf(json));
  if (statuses.length === 1 && statuses[0] === 'success') return;
  const message = `The webhook is called once, with the final result, but told ${statuses.join(', ')}.`;
  tell(context, followed.created.exchange, 'webhook-once', message, { fact: 'gmi-webhook' });
}

interface WebhookRule {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly mark: Mark;
  readonly judge: (context: CheckContext, notified: Notified) => void;
}

const rules: readonly WebhookRule[] = [
  {
    name: 'body',
    title: 'the webhook says what the record says',
    facts: ['gmi-webhook', 'gmi-webhook-body'],
    mark: 'inferred',
    judge: judgeBody,
  },
  {
    name: 'keys',
    title: 'the webhook has four keys',
    facts: ['gmi-webhook-body'],
    mark: 'inferred',
    judge: judgeFourKeys,
  },
  {
    name: 'once',
    title: 'the webhook tells the final result, once',
    facts: ['gmi-webhook'],
    mark: 'documented',
    judge: judgeOnce,
  },
  {
    name: 'request',
    title: 'the webhook is a POST of JSON',
    facts: ['gmi-webhook'],
    mark: 'documented',
    judge: (context, notified) => judgePosts(context, notified, 'gmi-webhook'),
  },
];

/** Checks of the webhook. */
export const gmiWebhookChecks = (asked: Asked): readonly Check[] => [
  ...rules.map((rule) =>
    defineCheck({
      id: nameCheck(asked.operation, 'webhook', rule.name),
      title: `${asked.operation.summary}: ${rule.title}`,
      tags: ['callbacks'],
      operation: asked.operation,
      cost: priceOfTasks(asked.operation),
      facts: rule.facts,
      mark: rule.mark,
      needs: ['receiver', 'voice-source'],
      async run(context) {
        const notified = await awaitNotice(context, asked, (url) => ({ webhook: { url } }), {
          fact: 'gmi-webhook',
          isEnd: tellsEnd,
        });
        if (notified) rule.judge(context, notified);
      },
    }),
  ),
  refusalCheck({
    name: 'webhook/without-url',
    title: 'a webhook without a url is refused',
    operation: asked.operation,
    tags: ['bad-input', 'callbacks'],
    options: (context) => ({ body: { ...plainBody(context, asked), webhook: {} } }),
    refusal: { codes: [400], mark: 'invented', fact: 'gmi-parameter-errors-other' },
  }),
];
