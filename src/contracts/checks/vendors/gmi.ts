/** The request queue: records, their life, refusals. What stands beside one request is in `gmi-queue.ts`. */
import { isDeepStrictEqual } from 'node:util';
import { judgeRefusal, tell } from '../../assertions/answers.ts';
import type { Followed } from '../../assertions/follow-task.ts';
import { createTask, followTask, isEnded, judgeForward, readView } from '../../assertions/follow-task.ts';
import type { RequestBody } from '../../assertions/requests.ts';
import { wrapRequest } from '../../assertions/requests.ts';
import type { Check, CheckContext } from '../../run/check.ts';
import type { Operation } from '../../spec/catalog.ts';
import { operationById } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/vendors.ts';
import { asList, asObject, pick, pickText } from '../../spec/pick.ts';
import { isAccepted } from '../../wire/http-client.ts';
import type { LifeRule } from '../rules.ts';
import {
  defineCheck,
  nameCheck,
  priceOfTasks,
  refusalCheck,
  sourceNeeds,
  lifeCheck,
  restRule,
  taskRequest,
  withCallback,
} from '../rules.ts';
import { derivedChecks } from '../derived.ts';
import { queueChecks, webhookChecks } from './gmi-queue.ts';
import { judgeSounds, keyChecks, plainPart, softenUndocumented } from './common.ts';

const operation = operationById('gmi.submit-custom-voice');
const faces = operationById('gmi.submit-identify-face');
const lips = operationById('gmi.submit-lip-sync');
const avatar = operationById('gmi.submit-avatar');
const reader = operationById('gmi.get-request');
const model = 'kling-custom-voice';

function judgeStatuses(context: CheckContext, followed: Followed, row: Operation): void {
  const { created } = followed;
  // The page calls the model sync and asynchronous (fact `gmi-custom-voice-reply`): a submit may answer with the end.
  if (created.status !== 'dispatched' && !isEnded(row, created.status)) {
    const message = `A new request must be 'dispatched', but is '${created.status}'.`;
    tell(context, created.exchange, 'first-status', message, { fact: 'gmi-first-status' });
  }
  judgeForward(context, row, followed);
}

function judgeTimes(context: CheckContext, { created, views: all }: Followed): void {
  // A submit may answer without times (fact `gmi-submit-body`).
  const views = all.filter(({ task }) => task['created_at'] !== undefined);
  const first = views[0] ?? created;
  for (const { task, exchange } of views) {
    const [made, updated, queued] = [task['created_at'], task['updated_at'], task['queued_at']].map(Number);
    if (made !== first.task['created_at'] || queued !== first.task['queued_at']) {
      tell(context, exchange, 'created-at', 'created_at and queued_at of a request must never change.');
    }
    if ((queued ?? 0) < (made ?? 0)) {
      tell(
        context,
        exchange,
        'queued-at',
        'A request is queued after it was created, but queued_at is before created_at.',
        {
          mark: 'inferred',
          fact: 'gmi-submit-answer',
        },
      );
    }
    if ((updated ?? 0) < (made ?? 0)) {
      tell(context, exchange, 'updated-at', 'updated_at must not be before created_at.');
    }
  }
  const { task, exchange } = views.at(-1) ?? created;
  const taken = Number(task['updated_at']) - Number(first.task['created_at']);
  // Seconds of a task, not milliseconds: nothing takes a day.
  if (taken <= 86_400) return;
  tell(context, exchange, 'times-seconds', `Times are in seconds, but the request would have taken ${taken} of them.`, {
    fact: 'gmi-submit-answer',
  });
}

async function judgeOutcome(context: CheckContext, followed: Followed): Promise<void> {
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
  const told = pickText(voice, 'voice_name');
  // A record may leave out what was sent (fact `gmi-payload-echo`).
  const name = pickText(final.task, 'payload', 'voice_name') ?? told;
  if (pickText(voice, 'voice_id') === undefined || name === undefined || told !== name) {
    const message = `outcome.voices must hold the voice '${name ?? ''}' with its id, but outcome is ${JSON.stringify(outcome)}.`;
    tell(context, final.exchange, 'outcome', message, { fact: 'gmi-custom-voice-outcome' });
    return;
  }
  if (pick(voice, 'owned_by') !== undefined) {
    tell(context, final.exchange, 'outcome', 'A voice of the request queue has no owned_by.', {
      fact: 'gmi-custom-voice-outcome',
    });
  }
  await judgeSounds(context, followed, outcome);
}

/** What is looked at of the requests of every model. */
const commonRules: readonly LifeRule[] = [
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
  restRule('gmi-statuses', 'a finished request stays as it is'),
];

const lifeRules: readonly LifeRule[] = [
  ...commonRules,
  {
    name: 'outcome',
    title: 'the outcome is the voice, with a sample to hear',
    facts: ['gmi-custom-voice-outcome', 'gmi-no-voices'],
    judge: judgeOutcome,
  },
];

const facesRule: LifeRule = {
  name: 'outcome',
  title: 'the outcome is a session with its faces',
  facts: ['gmi-identify-face'],
  judge(context, { final }) {
    const data = pick(final.task['outcome'], 'data');
    if (pickText(data, 'session_id') !== undefined && Array.isArray(pick(data, 'face_data'))) return;
    const message = `outcome.data must hold session_id and face_data, but outcome is ${JSON.stringify(final.task['outcome'])}.`;
    tell(context, final.exchange, 'outcome', message, { fact: 'gmi-identify-face' });
  },
};

const videoRule: LifeRule = {
  name: 'outcome',
  title: 'the outcome leads to the video',
  facts: ['gmi-video-outcome'],
  judge(context, { final }) {
    const outcome = final.task['outcome'];
    const url = pickText(outcome, 'media_urls', 0, 'url') ?? pickText(outcome, 'video_url');
    if (url !== undefined && url !== '') return;
    const message = `A success must lead to its video in media_urls or video_url, but outcome is ${JSON.stringify(outcome)}.`;
    tell(context, final.exchange, 'outcome', message, { mark: 'inferred', fact: 'gmi-video-outcome' });
  },
};

const payloadEcho = defineCheck({
  id: nameCheck(operation, 'payload-echo'),
  title: 'Submit kling-custom-voice: the payload is echoed as it was sent, misspelt keys included',
  tags: ['life-cycle'],
  operation,
  cost: priceOfTasks(operation),
  facts: ['gmi-payload-echo'],
  needs: ['voice-source'],
  async run(context) {
    const payload = {
      ...plainPart(context, operation),
      voice_nam: 'typo',
      video_id: '',
      deep: { list: [1, null, 'ü'] },
    };
    const submitted = await createTask(context, operation, wrapRequest(operation, payload));
    const followed = submitted && (await followTask(context, operation, submitted));
    for (const { task, exchange } of followed?.views.slice(1) ?? []) {
      // Some records echo nothing of it: that is recorded, too.
      if (isDeepStrictEqual(task['payload'], payload) || isDeepStrictEqual(task['payload'], {})) continue;
      const message = `payload must be what was sent, ${JSON.stringify(payload)}, but is ${JSON.stringify(task['payload'])}.`;
      tell(context, exchange, 'payload', message, { mark: 'observed', fact: 'gmi-payload-echo' });
      return;
    }
  },
});

const bad = { operation, tags: ['refusals', 'bad-input'] } as const;
const oddBody = { codes: [400], mark: 'inferred', facts: ['gmi-parameter-errors-other'] } as const;

const refusals: readonly Check[] = [
  refusalCheck({
    ...bad,
    name: 'missing/payload',
    title: 'a request without a payload is refused',
    options: { body: { model } },
    refusal: { ...oddBody, facts: ['gmi-parameter-errors'] },
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
    refusal: { ...oddBody, facts: ['gmi-error-body'] },
  }),
  refusalCheck({
    ...bad,
    name: 'model/unknown',
    title: 'an unknown model is 404 and named',
    options: (context) => ({ body: { ...taskRequest(context, operation), model: 'kling-voice-clone' } }),
    refusal: {
      codes: [404],
      messages: ['model kling-voice-clone does not exist'],
      mark: 'observed',
      facts: ['gmi-model-unknown'],
    },
  }),
  refusalCheck({
    ...bad,
    name: 'model/capitals',
    title: 'the id of a model in capitals is unknown',
    options: (context) => ({ body: { ...taskRequest(context, operation), model: 'Kling-Custom-Voice' } }),
    refusal: {
      codes: [404],
      messages: ['model Kling-Custom-Voice does not exist'],
      mark: 'observed',
      facts: ['gmi-model-unknown'],
    },
  }),
  refusalCheck({
    name: 'unknown-id',
    title: 'an unknown id is not found',
    operation: reader,
    tags: ['refusals', 'unknown-id'],
    options: { id: '0c9e2b1e-5d2f-4f0a-9a51-000000000000' },
    refusal: { codes: [404], mark: 'invented', facts: ['gmi-request-not-found'] },
  }),
];

/** Both statuses are documented for bad keys; which one is sent for what is unknown. */
const badKey = { codes: [401, 403], mark: 'invented', facts: ['gmi-unauthorized'] } as const;

/** A request that Kling rejects: three readings, a request that fails later, a refusal, an upstream refusal wrapped. */
interface Rejected {
  readonly row: Operation;
  readonly name: string;
  /** What is sent, for the title. */
  readonly title: string;
  readonly fact: FactId;
  readonly change: (part: RequestBody) => RequestBody;
}

function rejectedCheck({ row, name, title, fact, change }: Rejected): Check {
  const mark = 'inferred';
  return defineCheck({
    id: nameCheck(row, 'rejected', name),
    title: `${row.summary}: ${title} makes nothing`,
    tags: ['requests', 'pair'],
    operation: row,
    cost: priceOfTasks(row),
    facts: [fact, 'gmi-failure-text', 'gmi-upstream-errors'],
    mark,
    needs: sourceNeeds(row),
    async run(context) {
      // What becomes of it is called back as well, which the whole run looks at.
      const body = withCallback(row, wrapRequest(row, change(plainPart(context, row))), context.receiver?.open().url);
      const exchange = await context.call(row, { body });
      if (!isAccepted(exchange)) {
        judgeRefusal(context, exchange, { codes: [400], mark, facts: [fact] });
        return;
      }
      const created = readView(context, exchange, row);
      const final = created && (await followTask(context, row, created))?.final;
      if (!final) return;
      if (final.status !== 'failed') {
        const message = `Kling rejects ${title}: the request must fail, but is '${final.status}'.`;
        tell(context, final.exchange, 'pair', message, { mark, fact });
        return;
      }
      const text = pickText(final.task, 'error') ?? pickText(final.task, 'outcome', 'error');
      if (text !== undefined && text !== '') return;
      const message = 'A failed request tells why, at the top or in its outcome.';
      tell(context, final.exchange, 'failure-text', message, { mark: 'third-party', fact: 'gmi-failure-text' });
    },
  });
}

const rejected: readonly Rejected[] = [
  {
    row: operation,
    name: 'both',
    title: 'a request with voice_url and video_id',
    fact: 'gmi-source-rule',
    change: (part) => ({ ...part, video_id: '830460928805724256' }),
  },
  {
    row: operation,
    name: 'neither',
    title: 'a request without a source',
    fact: 'gmi-source-rule',
    change: ({ voice_name: name }) => ({ voice_name: name }),
  },
  {
    row: lips,
    name: 'session',
    title: 'an unknown session',
    fact: 'gmi-lip-sync',
    change: (part) => ({ ...part, session_id: '100000000000000001' }),
  },
];

/** The request queue's suite. */
export const gmiChecks = (): readonly Check[] => [
  ...derivedChecks(operation),
  ...lifeRules.map((rule) => lifeCheck(operation, rule)),
  payloadEcho,
  ...[faces, lips].flatMap((row) => [...derivedChecks(row), ...commonRules.map((rule) => lifeCheck(row, rule))]),
  lifeCheck(faces, facesRule),
  lifeCheck(lips, videoRule),
  // Dear: each thing is seen once. No page of the queue names the model.
  ...[...derivedChecks(avatar), lifeCheck(avatar, videoRule)].map(softenUndocumented([avatar])),
  ...rejected.map(rejectedCheck),
  ...refusals,
  ...keyChecks(reader, badKey),
  ...keyChecks(operation, badKey),
  ...queueChecks(),
  ...webhookChecks(),
];
