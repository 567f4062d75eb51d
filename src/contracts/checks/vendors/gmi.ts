/** The request queue: records, their life, lists, models, refusals. */
import { isDeepStrictEqual } from 'node:util';
import { judgeRefusal, judgeSuccess, tell } from '../../assertions/answers.ts';
import type { Followed } from '../../assertions/follow-task.ts';
import {
  createAndFollow,
  createTask,
  followTask,
  isEnded,
  judgeForward,
  readView,
} from '../../assertions/follow-task.ts';
import type { RequestBody } from '../../assertions/requests.ts';
import { wrapRequest } from '../../assertions/requests.ts';
import type { Check, CheckContext } from '../../run/check.ts';
import { NotApplicable } from '../../run/check.ts';
import type { Operation } from '../../spec/catalog.ts';
import { operationById } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/vendors.ts';
import { asList, asObject, pick, pickNumber, pickText } from '../../spec/pick.ts';
import { isAccepted } from '../../wire/exchange.ts';
import type { Exchange } from '../../wire/exchange.ts';
import type { CallbackRule, LifeRule, Notified } from '../rules.ts';
import {
  defineCheck,
  nameCheck,
  priceOfTasks,
  sourceNeeds,
  callbackCheck,
  lifeCheck,
  restRule,
  taskRequest,
  toldStatus,
} from '../rules.ts';
import { derivedChecks } from '../derived.ts';
import { judgePosts, judgeSounds, keyChecks, plainPart, refusalCheck, softenUndocumented } from './common.ts';

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

const bad = { operation, tags: ['bad-input'] } as const;
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
    tags: ['unknown-id'],
    options: { id: '0c9e2b1e-5d2f-4f0a-9a51-000000000000' },
    refusal: { codes: [404], mark: 'invented', facts: ['gmi-request-not-found'] },
  }),
];

/** Both statuses are told of bad keys; which one is sent for what, nobody says. */
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
      const body = wrapRequest(row, change(plainPart(context, row)));
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
    title: 'a session that nobody has',
    fact: 'gmi-lip-sync',
    change: (part) => ({ ...part, session_id: '100000000000000001' }),
  },
];

const lister = operationById('gmi.list-requests');
const models = operationById('gmi.list-models');
const modelReader = operationById('gmi.get-model');
const canceller = operationById('gmi.cancel-request');
/** Fields of the payload, by its page. */
const payloadFields = ['voice_name', 'voice_url', 'video_id'];

/** Ids of a list of models, in either of its forms. */
const idsOf = (body: unknown): readonly unknown[] => [
  ...asList(pick(body, 'model_ids')),
  ...asList(pick(body, 'models')).map((item) => pick(item, 'model')),
];

function judgeModels(context: CheckContext, exchange: Exchange): void {
  const body = judgeSuccess(context, exchange, models);
  if (body === undefined || idsOf(body).includes(model)) return;
  const message = `The list must name '${model}', but names ${JSON.stringify(idsOf(body))}.`;
  tell(context, exchange, 'models', message, { mark: 'observed', fact: 'gmi-models' });
}

const modelChecks: readonly Check[] = [
  defineCheck({
    id: nameCheck(models, 'smallest'),
    title: 'List models: the model is listed',
    tags: ['valid'],
    operation: models,
    facts: ['gmi-models', 'gmi-paths'],
    run: async (context) => judgeModels(context, await context.call(models)),
  }),
  defineCheck({
    id: nameCheck(models, 'full-base'),
    title: 'List models: the full base of API keys serves the same',
    tags: ['valid', 'routes'],
    operation: models,
    facts: ['gmi-base'],
    run: async (context) => judgeModels(context, await context.call(models, { path: models.otherPaths?.[0] ?? '' })),
  }),
  defineCheck({
    id: nameCheck(modelReader, 'smallest'),
    title: 'Get a model: it is told with its parameters and price',
    tags: ['valid'],
    operation: modelReader,
    facts: ['gmi-model-record'],
    async run(context) {
      const exchange = await context.call(modelReader, { id: model });
      const body = judgeSuccess(context, exchange, modelReader);
      if (body === undefined) return;
      const told = pick(body, 'model');
      if (told !== model) {
        tell(context, exchange, 'model', `The record must be of '${model}', but is of ${JSON.stringify(told)}.`);
      }
      const names = asList(pick(body, 'parameters')).map((parameter) => pickText(parameter, 'name'));
      const missing = payloadFields.filter((name) => !names.includes(name));
      if (missing.length === 0) return;
      const message = `parameters must name the fields of the payload, but ${missing.join(', ')} is missing.`;
      tell(context, exchange, 'parameters', message, { mark: 'inferred', fact: 'gmi-model-record' });
    },
  }),
  refusalCheck({
    name: 'unknown-id',
    title: 'an unknown model is 404 and named',
    operation: modelReader,
    tags: ['unknown-id'],
    options: { id: 'kling-voice-clone' },
    refusal: {
      codes: [404],
      messages: ['model kling-voice-clone does not exist'],
      mark: 'observed',
      facts: ['gmi-model-unknown'],
    },
  }),
];

async function list(context: CheckContext, query: Readonly<Record<string, string>>) {
  const exchange = await context.call(lister, { query });
  const body = judgeSuccess(context, exchange, lister);
  return { exchange, body, records: asList(pick(body, 'requests')) };
}

/** What records have in common wherever they are shown; further fields come and go (fact `gmi-record-extras`). */
const recordFields = ['model', 'status', 'payload', 'outcome', 'created_at', 'updated_at', 'queued_at'];

/** Nobody says how long a list without page_size is; a client asks for pages of this many. */
const knownPage = 20;

/** That the list holds the finished request, as it is read. */
function judgeListed(
  context: CheckContext,
  exchange: Exchange,
  records: readonly unknown[],
  { taskId: id, final }: Followed,
): void {
  const listed = records.find((record) => pick(record, 'request_id') === id);
  const known = { fact: 'gmi-list' } as const;
  if (listed === undefined) {
    // Nobody says how long a page is, nor which requests stand on the first.
    if (records.length >= knownPage && !context.strict) return;
    tell(context, exchange, 'list', `The list must hold the new request ${id}.`, known);
    return;
  }
  const differing = recordFields.find((field) => !isDeepStrictEqual(pick(listed, field), final.task[field]));
  if (differing === undefined) return;
  const message = `A listed request is the one that is read, but its ${differing} is ${JSON.stringify(pick(listed, differing))}.`;
  tell(context, exchange, 'list', message, known);
}

function judgeTotal(context: CheckContext, exchange: Exchange, total: number, listed: number): void {
  const isWhole = context.strict || listed < knownPage;
  if (total === listed || (total > listed && !isWhole)) return;
  const mark = total < listed ? {} : ({ mark: 'inferred' } as const);
  const message = `total must count the requests, but is ${total} for ${listed}.`;
  tell(context, exchange, 'list', message, { ...mark, fact: 'gmi-list' });
}

const listCheck = (): Check =>
  defineCheck({
    id: nameCheck(lister, 'by-model'),
    title: 'List requests: those of a model are listed as they are read, with their number',
    tags: ['lists'],
    operation: lister,
    cost: priceOfTasks(operation),
    facts: ['gmi-list'],
    needs: ['voice-source'],
    // Others would fill the page, and more of them the busier the machine is.
    stage: 'alone',
    async run(context) {
      const followed = await createAndFollow(context, operation, taskRequest(context, operation));
      if (!followed) return;
      const { exchange, body, records } = await list(context, { model_id: model });
      if (body === undefined) return;
      judgeListed(context, exchange, records, followed);
      const strange = records.find((record) => pick(record, 'model') !== model);
      if (strange !== undefined) {
        const message = `A list by model_id holds that model alone, but has one of '${pickText(strange, 'model') ?? ''}'.`;
        tell(context, exchange, 'list', message, { fact: 'gmi-list' });
      }
      judgeTotal(context, exchange, pickNumber(body, 'total') ?? 0, records.length);
    },
  });

const pageCheck = (): Check =>
  defineCheck({
    id: nameCheck(lister, 'page-size'),
    title: 'List requests: page_size limits them, no filter is needed',
    tags: ['lists', 'paging'],
    operation: lister,
    cost: priceOfTasks(operation, 2),
    facts: ['gmi-list-page'],
    needs: ['voice-source'],
    async run(context) {
      for (const body of [taskRequest(context, operation), taskRequest(context, operation)]) {
        if (!(await createTask(context, operation, body))) return;
      }
      const { exchange, body, records } = await list(context, { page_size: '1' });
      if (body === undefined || records.length === 1) return;
      tell(context, exchange, 'list', `page_size=1 lists one request, but listed ${records.length}.`, {
        mark: 'third-party',
        fact: 'gmi-list-page',
      });
    },
  });

const otherModelCheck = (): Check =>
  defineCheck({
    id: nameCheck(lister, 'other-model'),
    title: 'List requests: a model that nobody has asked lists nothing',
    tags: ['lists'],
    operation: lister,
    cost: priceOfTasks(operation),
    facts: ['gmi-list'],
    needs: ['voice-source'],
    async run(context) {
      // Without any request an empty list shows nothing.
      if (!(await createTask(context, operation, taskRequest(context, operation)))) return;
      const { exchange, body, records } = await list(context, { model_id: 'kling-contract-nobody' });
      if (body === undefined || records.length === 0) return;
      const message = `A list by model_id holds that model alone, but an unknown one listed ${records.length} requests.`;
      tell(context, exchange, 'list', message, { fact: 'gmi-list' });
    },
  });

const cancelCheck = (): Check =>
  defineCheck({
    id: nameCheck(canceller, 'running'),
    title: 'Cancel a request: a running one ends, as cancelled unless its end was faster',
    tags: ['life-cycle', 'cancel'],
    operation: canceller,
    cost: priceOfTasks(operation),
    facts: ['gmi-cancel', 'gmi-statuses'],
    needs: ['voice-source'],
    async run(context) {
      const submitted = await createTask(context, operation, taskRequest(context, operation));
      if (!submitted) return;
      const exchange = await context.call(canceller, { id: submitted.id });
      // "Best effort": where there is no such call, there is nothing to look at.
      if (exchange.answer?.status === 405) throw new NotApplicable('The target knows no cancelling.');
      const record = asObject(judgeSuccess(context, exchange, canceller));
      const told = pickText(record, 'status');
      const final = (await followTask(context, operation, submitted))?.final;
      if (!final || (final.status === 'cancelled' && told === 'cancelled')) return;
      // Told its end: it came before the call did, which depends on how quick target and machine are.
      if (told === final.status) throw new NotApplicable('The request had ended before it could be cancelled.');
      const message = `A running request that is cancelled must end 'cancelled', but was told '${told ?? ''}' and ended '${final.status}'.`;
      // Nobody has recorded the answer.
      tell(context, final.exchange, 'cancel', message, { mark: 'invented', fact: 'gmi-cancel' });
    },
  });

/** Checks of what stands beside the life of one request. */
const queueChecks = (): readonly Check[] => [
  ...modelChecks,
  listCheck(),
  pageCheck(),
  otherModelCheck(),
  cancelCheck(),
];

const webhookKeys = ['request_id', 'model', 'status', 'outcome'];

const statusOf = (json: unknown) => toldStatus(operation, json);

/** Whether a notice tells the end; whether there are earlier ones is unknown. */
const tellsEnd = (json: unknown) => isEnded(operation, statusOf(json));

const endsOf = ({ inbox }: Notified) => inbox.received.filter(({ json }) => tellsEnd(json));

function judgeWebhookBody(context: CheckContext, notified: Notified): void {
  const { followed } = notified;
  const known = { mark: 'inferred', fact: 'gmi-webhook-body' } as const;
  const { task } = followed.final;
  for (const { json } of endsOf(notified)) {
    const body = asObject(json) ?? {};
    const missing = webhookKeys.filter((key) => !(key in body));
    if (missing.length > 0) {
      const message = `The webhook carries ${webhookKeys.join(', ')}, but has no ${missing.join(', ')}.`;
      tell(context, followed.final.exchange, 'webhook-body', message, known);
    }
    const differing = webhookKeys.find((key) => key in body && !isDeepStrictEqual(body[key], task[key]));
    if (differing === undefined) continue;
    const message = `The webhook must say what the record says, but ${differing} is ${JSON.stringify(body[differing])}.`;
    tell(context, followed.final.exchange, 'webhook-body', message, known);
  }
}

function judgeFourKeys(context: CheckContext, notified: Notified): void {
  const { followed } = notified;
  for (const { json } of endsOf(notified)) {
    const further = Object.keys(asObject(json) ?? {}).filter((key) => !webhookKeys.includes(key));
    if (further.length === 0) continue;
    const message = `The webhook of a success carries the four keys ${webhookKeys.join(', ')}, but has ${further.join(', ')} too.`;
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

const webhookRules: readonly CallbackRule[] = [
  {
    name: 'body',
    title: 'the webhook says what the record says',
    facts: ['gmi-webhook', 'gmi-webhook-body'],
    mark: 'inferred',
    judge: judgeWebhookBody,
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
const webhookChecks = (): readonly Check[] => [
  ...[operation, lips].flatMap((row) => webhookRules.map((rule) => callbackCheck(row, rule, 'webhook'))),
  refusalCheck({
    name: 'webhook/without-url',
    title: 'a webhook without a url is refused',
    operation: operation,
    tags: ['bad-input', 'callbacks'],
    options: (context) => ({ body: { ...taskRequest(context, operation), webhook: {} } }),
    refusal: { codes: [400], mark: 'invented', facts: ['gmi-parameter-errors-other'] },
  }),
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
