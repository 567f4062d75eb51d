/** The request queue: records, their life, lists, models, refusals. */
import { isDeepStrictEqual } from 'node:util';
import type { Check, CheckContext } from '../../run/check.ts';
import { asList, asObject, pick, pickText } from '../../wire/exchange.ts';
import type { GatewayFollowed } from '../../assertions/follow-gateway-task.ts';
import { followGateway, gmiTasks, judgeForward, rankOf, submit } from '../../assertions/follow-gateway-task.ts';
import { tell } from '../../assertions/answers.ts';
import { operationById } from '../../spec/catalog.ts';
import { defineCheck, nameCheck, priceOfTasks } from '../define.ts';
import type { LifeRule } from './common.ts';
import { judgeRest, judgeSound, keyChecks, lifeCheck, refusalCheck } from './common.ts';
import type { Asked } from './derived.ts';
import { gatewayDerivedChecks, plainBody, plainPart } from './derived.ts';
import { gmiQueueChecks } from './gmi-queue.ts';
import { gmiSourceChecks } from './gmi-sources.ts';
import { gmiWebhookChecks } from './gmi-webhook.ts';

const operation = operationById('gmi.submit-custom-voice');
const reader = operationById('gmi.get-request');
const model = 'kling-custom-voice';

const asked: Asked = {
  operation,
  tasks: gmiTasks,
  schemaId: 'gmi/custom-voice-payload.request.json',
  wrap: (payload) => ({ model, payload }),
  validFacts: [
    'gmi-submit',
    'gmi-submit-answer',
    'gmi-submit-status',
    'gmi-custom-voice-payload',
    'gmi-custom-voice-reply',
    'gmi-record-extras',
  ],
  fact: 'gmi-parameter-errors',
};

function judgeStatuses(context: CheckContext, followed: GatewayFollowed): void {
  const { created } = followed;
  // The page calls the model sync and asynchronous (fact `gmi-custom-voice-reply`): a submit may answer with the end.
  const isEnd = rankOf(gmiTasks, created.status) === gmiTasks.statuses.length - 1;
  if (created.status !== 'dispatched' && !isEnd) {
    const message = `A new request must be 'dispatched', but is '${created.status}'.`;
    tell(context, created.exchange, 'first-status', message, { fact: 'gmi-first-status' });
  }
  judgeForward(context, gmiTasks, followed);
}

function judgeTimes(context: CheckContext, { created, views }: GatewayFollowed): void {
  for (const { task, exchange } of views) {
    const [made, updated, queued] = [task['created_at'], task['updated_at'], task['queued_at']].map(Number);
    if (made !== created.task['created_at'] || queued !== created.task['queued_at']) {
      tell(context, exchange, 'created-at', 'created_at and queued_at of a request must never change.');
    }
    if ((updated ?? 0) < (made ?? 0)) {
      tell(context, exchange, 'updated-at', 'updated_at must not be before created_at.');
    }
  }
  const { task, exchange } = views.at(-1) ?? created;
  const taken = Number(task['updated_at']) - Number(created.task['created_at']);
  // Seconds of a task, not milliseconds: nothing takes a day.
  if (taken <= 86_400) return;
  tell(context, exchange, 'times-seconds', `Times are in seconds, but the request would have taken ${taken} of them.`, {
    fact: 'gmi-submit-answer',
  });
}

async function judgeOutcome(context: CheckContext, followed: GatewayFollowed): Promise<void> {
  const { final, views } = followed;
  for (const { task, exchange, status } of views) {
    if (status === 'success' || !asObject(task['outcome'])) continue;
    tell(context, exchange, 'outcome', `A '${status}' request must have no outcome yet.`, {
      fact: 'gmi-custom-voice-outcome',
    });
  }
  const outcome = final.task['outcome'];
  // The rare success without voices says so (documented).
  if (pickText(outcome, 'error') === 'No voices found in the task result') return;
  const [voice] = asList(pick(outcome, 'voices'));
  const name = pickText(final.task, 'payload', 'voice_name');
  if (pickText(voice, 'voice_id') === undefined || pickText(voice, 'voice_name') !== name) {
    const message = `outcome.voices must hold the voice '${name ?? ''}' with its id, but outcome is ${JSON.stringify(outcome)}.`;
    tell(context, final.exchange, 'outcome', message, { fact: 'gmi-custom-voice-outcome' });
    return;
  }
  if (pick(voice, 'owned_by') !== undefined) {
    tell(context, final.exchange, 'outcome', 'A voice of the request queue has no owned_by.', {
      fact: 'gmi-custom-voice-outcome',
    });
  }
  await judgeSound(context, followed, pick(voice, 'trial_url'), 'trial_url');
}

const lifeRules: readonly LifeRule[] = [
  {
    name: 'statuses',
    title: 'a request is dispatched, and its statuses only move forward',
    facts: ['gmi-first-status', 'gmi-statuses'],
    judge: judgeStatuses,
  },
  {
    name: 'times',
    title: 'times are in seconds and in order',
    facts: ['gmi-submit-answer'],
    judge: judgeTimes,
  },
  {
    name: 'outcome',
    title: 'the outcome is the voice, with a sample to hear',
    facts: ['gmi-custom-voice-outcome', 'gmi-no-voices'],
    judge: judgeOutcome,
  },
  {
    name: 'stays-finished',
    title: 'a finished request stays as it is',
    facts: ['gmi-statuses'],
    judge: (context, followed) => judgeRest(context, gmiTasks, followed, 'gmi-statuses'),
  },
];

const payloadEcho = defineCheck({
  id: nameCheck(operation, 'payload-echo'),
  title: 'Submit kling-custom-voice: the payload is echoed as it was sent, misspelt keys included',
  tags: ['life-cycle'],
  operation,
  cost: priceOfTasks(operation),
  facts: ['gmi-payload-echo'],
  needs: ['voice-source'],
  async run(context) {
    const payload = { ...plainPart(context, asked), voice_nam: 'typo', video_id: '', deep: { list: [1, null, 'ü'] } };
    const submitted = await submit(context, gmiTasks, operation, asked.wrap(payload));
    const followed = submitted && (await followGateway(context, gmiTasks, submitted));
    for (const { task, exchange } of followed?.views.slice(1) ?? []) {
      if (isDeepStrictEqual(task['payload'], payload)) continue;
      const message = `payload must be what was sent, ${JSON.stringify(payload)}, but is ${JSON.stringify(task['payload'])}.`;
      tell(context, exchange, 'payload', message, { mark: 'observed', fact: 'gmi-payload-echo' });
      return;
    }
  },
});

const bad = { operation, tags: ['bad-input'] } as const;
const oddBody = { codes: [400], mark: 'inferred', fact: 'gmi-parameter-errors-other' } as const;

const refusals: readonly Check[] = [
  refusalCheck({
    ...bad,
    name: 'missing/payload',
    title: 'a request without a payload is refused',
    options: { body: { model } },
    refusal: { ...oddBody, fact: 'gmi-parameter-errors' },
  }),
  refusalCheck({
    ...bad,
    name: 'wrong-type/payload',
    title: 'a payload that is no object is refused',
    options: { body: { model, payload: 'voice' } },
    refusal: oddBody,
  }),
  refusalCheck({
    ...bad,
    name: 'body/malformed',
    title: 'a body that is no JSON is refused',
    options: { text: '{' },
    refusal: { ...oddBody, fact: 'gmi-error-body' },
  }),
  refusalCheck({
    ...bad,
    name: 'model/unknown',
    title: 'an unknown model is 404 and named',
    options: (context) => ({ body: { ...plainBody(context, asked), model: 'kling-voice-clone' } }),
    refusal: {
      codes: [404],
      texts: ['model kling-voice-clone does not exist'],
      mark: 'observed',
      fact: 'gmi-model-unknown',
    },
  }),
  refusalCheck({
    ...bad,
    name: 'model/capitals',
    title: 'the id of a model in capitals is unknown',
    options: (context) => ({ body: { ...plainBody(context, asked), model: 'Kling-Custom-Voice' } }),
    refusal: {
      codes: [404],
      texts: ['model Kling-Custom-Voice does not exist'],
      mark: 'observed',
      fact: 'gmi-model-unknown',
    },
  }),
  refusalCheck({
    name: 'unknown-id',
    title: 'an unknown id is not found',
    operation: reader,
    tags: ['unknown-id'],
    options: { id: '0c9e2b1e-5d2f-4f0a-9a51-000000000000' },
    refusal: { codes: [404], mark: 'invented', fact: 'gmi-request-not-found' },
  }),
];

/** Both statuses are told of bad keys; which one is sent for what, nobody says. */
const badKey = { codes: [401, 403], mark: 'invented', fact: 'gmi-unauthorized' } as const;

/** The request queue's suite. */
export const gmiChecks = (): readonly Check[] => [
  ...gatewayDerivedChecks(asked),
  ...lifeRules.map((rule) => lifeCheck(asked, rule)),
  payloadEcho,
  ...gmiSourceChecks(asked),
  ...refusals,
  ...keyChecks(reader, badKey),
  ...keyChecks(operation, badKey),
  ...gmiQueueChecks(asked),
  ...gmiWebhookChecks(asked),
];
