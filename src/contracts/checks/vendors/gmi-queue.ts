/** What stands beside the life of one request of the queue: models, lists, cancelling, webhooks. */
import { describeDisagreement } from '../../assertions/result-files.ts';
import { describeAnswer, judgeSuccess, tell } from '../../assertions/answers.ts';
import { apart, authorizeOther } from '../../assertions/requests.ts';
import type { Followed } from '../../assertions/follow-task.ts';
import { createAndFollow, createTask, followTask, isEnded } from '../../assertions/follow-task.ts';
import type { Check, CheckContext } from '../../run/check.ts';
import { NotApplicable } from '../../run/check.ts';
import { operationById, operationsOf } from '../../spec/catalog.ts';
import { isDocumented } from '../../spec/documented-names.ts';
import { asList, asObject, pick, pickNumber, pickText, tellCount, findRepeated } from '../../spec/pick.ts';
import type { Exchange } from '../../wire/http-client.ts';
import { isAccepted } from '../../wire/http-client.ts';
import type { CallbackRule, Notified } from '../rules.ts';
import {
  defineCheck,
  nameCheck,
  priceOfTasks,
  refusalCheck,
  callbackCheck,
  taskRequest,
  toldStatus,
} from '../rules.ts';
import { judgePosts } from './common.ts';

const operation = operationById('gmi.submit-custom-voice');
const lips = operationById('gmi.submit-lip-sync');
const model = 'kling-custom-voice';
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
  if (body === undefined) return;
  const ids = idsOf(body);
  // What its page is not sure of may be missing.
  const offered = operationsOf('gmi').flatMap(({ onlyWhen, selector }) => (onlyWhen ? [] : (selector?.value ?? [])));
  const missing = offered.find((one) => one !== model && !ids.includes(one));
  if (missing !== undefined)
    tell(context, exchange, 'models', `The list must name '${missing}', but names ${JSON.stringify(ids)}.`, {
      mark: 'inferred',
      fact: 'gmi-models',
    });
  const twice = findRepeated(ids);
  if (twice !== undefined)
    tell(context, exchange, 'models', `The list names a model once, but ${JSON.stringify(twice)} stands there twice.`, {
      mark: 'inferred',
      fact: 'gmi-models',
    });
  if (ids.includes(model)) return;
  const message = `The list must name '${model}', but names ${JSON.stringify(idsOf(body))}.`;
  tell(context, exchange, 'models', message, { mark: 'observed', fact: 'gmi-models' });
}

/** Each model that is listed has a record of its own. */
async function judgeOtherModels(context: CheckContext): Promise<void> {
  const listed = idsOf((await context.call(models)).answer?.json);
  for (const { selector } of operationsOf('gmi')) {
    const id = selector?.value;
    if (id === undefined || id === model || !listed.includes(id)) continue;
    const exchange = await context.call(modelReader, { id });
    const told = isAccepted(exchange) ? pickText(exchange.answer?.json, 'model') : describeAnswer(exchange);
    if (told === id) continue;
    const message = `Model '${id}' is listed: its record must be of it, but is of '${told ?? ''}'.`;
    tell(context, exchange, 'model', message, { mark: 'inferred', fact: 'gmi-model-record' });
  }
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
    title: 'Get a model: the answer has its parameters and price',
    tags: ['valid'],
    operation: modelReader,
    facts: ['gmi-model-record'],
    async run(context) {
      await judgeOtherModels(context);
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
    tags: ['refusals', 'unknown-id'],
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

/** That the list holds the finished request, as it is read. */
function judgeListed(
  context: CheckContext,
  exchange: Exchange,
  records: readonly unknown[],
  total: number,
  { taskId: id, final }: Followed,
): void {
  const listed = records.find((record) => pick(record, 'request_id') === id);
  const known = { fact: 'gmi-list' } as const;
  if (listed === undefined) {
    // How long a page without page_size is, and which requests stand on the first, is unknown.
    if (total > records.length && !context.strict) return;
    tell(context, exchange, 'list', `The list must hold the new request ${id}.`, known);
    return;
  }
  const isKnown = isDocumented(lister, final.task);
  const [differing] = recordFields.flatMap(
    (field) => describeDisagreement(pick(listed, field), final.task[field], 'the record', isKnown, field) ?? [],
  );
  if (differing === undefined) return;
  const message = `A listed request is the one that is read, but its ${differing}.`;
  tell(context, exchange, 'list', message, known);
}

function judgeTotal(context: CheckContext, exchange: Exchange, total: number, listed: number): void {
  if (total === listed) return;
  // Of several pages it counts more.
  const mark = total < listed ? {} : ({ mark: 'invented' } as const);
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
      const total = pickNumber(body, 'total') ?? 0;
      judgeListed(context, exchange, records, total, followed);
      const strange = records.find((record) => pick(record, 'model') !== model);
      if (strange !== undefined) {
        const message = `A list by model_id holds that model alone, but has one of '${pickText(strange, 'model') ?? ''}'.`;
        tell(context, exchange, 'list', message, { fact: 'gmi-list' });
      }
      judgeTotal(context, exchange, total, records.length);
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
    title: 'List requests: a model that was never used lists nothing',
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
      const message = `A list by model_id holds that model alone, but an unknown one listed ${tellCount(records.length, 'request')}.`;
      tell(context, exchange, 'list', message, { fact: 'gmi-list' });
    },
  });

/** That the second account, where its key is known, can't call off what runs. */
async function judgeOthersCancel(context: CheckContext, id: string): Promise<void> {
  if (context.otherKey === undefined) return;
  const authorization = await authorizeOther(context, canceller.dialect);
  const exchange = await context.call(canceller, { id, authorization });
  if (!isAccepted(exchange)) return;
  tell(context, exchange, 'apart', `Another account must not cancel request ${id}, but was allowed to.`, apart);
}

/** Requests that are made until one is called off before its end: on a slow machine the end may be faster. */
const mostCancelled = 3;

/** Submits a request and cancels it at once. Answers whether it came in time. */
async function judgeCancelled(context: CheckContext): Promise<boolean> {
  const submitted = await createTask(context, operation, taskRequest(context, operation));
  if (!submitted) return true;
  await judgeOthersCancel(context, submitted.id);
  const exchange = await context.call(canceller, { id: submitted.id });
  // "Best effort": where there is no such call, there is nothing to look at.
  if (exchange.answer?.status === 405)
    throw new NotApplicable('The target answers 405 to a cancellation: it knows none, and nothing can be done.');
  const record = asObject(judgeSuccess(context, exchange, canceller));
  const told = pickText(record, 'status');
  const final = (await followTask(context, operation, submitted))?.final;
  if (!final || (final.status === 'cancelled' && told === 'cancelled')) return true;
  // Told its end: it came before the call did.
  if (told === final.status) return false;
  const message = `A running request that is cancelled must end 'cancelled', but was answered '${told ?? ''}' and ended '${final.status}'.`;
  // The answer has not been recorded.
  tell(context, final.exchange, 'cancel', message, { mark: 'invented', fact: 'gmi-cancel' });
  return true;
}

const cancelCheck = (): Check =>
  defineCheck({
    id: nameCheck(canceller, 'running'),
    title: 'Cancel a request: a running one ends, as cancelled unless its end was faster',
    tags: ['life-cycle', 'cancel'],
    operation: canceller,
    cost: priceOfTasks(operation, mostCancelled),
    facts: ['gmi-cancel', 'gmi-statuses'],
    needs: ['voice-source'],
    // Beside others the cancellation would wait for its turn, the longer the busier the machine is.
    stage: 'alone',
    async run(context) {
      for (let attempt = 1; attempt <= mostCancelled; attempt += 1) {
        if (await judgeCancelled(context)) return;
      }
      const slower = context.strict ? ', or start the emulator with --progression-scale 10' : '';
      throw new NotApplicable(
        `${mostCancelled} requests in a row had ended before they could be cancelled: run it alone (--only ${nameCheck(canceller, 'running')})${slower}.`,
      );
    },
  });

/** Checks of what stands beside the life of one request. */
export const queueChecks = (): readonly Check[] => [
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
    const [differing] = webhookKeys
      .filter((key) => key in body)
      .flatMap((key) => describeDisagreement(body[key], task[key], 'the record', isDocumented(operation), key) ?? []);
    if (differing === undefined) continue;
    const message = `The webhook must say what the record says, but ${differing}.`;
    tell(context, followed.final.exchange, 'webhook-body', message, known);
  }
}

function judgeFourKeys(context: CheckContext, notified: Notified): void {
  const { followed } = notified;
  for (const { json } of endsOf(notified)) {
    const further = Object.keys(asObject(json) ?? {}).filter((key) => !webhookKeys.includes(key));
    if (further.length === 0) continue;
    const message = `The webhook of a success carries the four keys ${webhookKeys.join(', ')}, but has ${further.join(', ')} too.`;
    tell(context, followed.final.exchange, 'webhook-keys', message, { mark: 'invented', fact: 'gmi-webhook-body' });
  }
}

function judgeOnce(context: CheckContext, notified: Notified): void {
  const { followed, inbox } = notified;
  const early = inbox.received.filter(({ json }) => !tellsEnd(json)).map(({ json }) => statusOf(json));
  if (early.length > 0) {
    const message = `The webhook is not known to tell more than the end, but sent ${early.join(', ')}.`;
    const known = { mark: 'invented', fact: 'gmi-webhook-on' } as const;
    tell(context, followed.created.exchange, 'webhook-early', message, known);
  }
  const statuses = endsOf(notified).map(({ json }) => statusOf(json));
  if (statuses.length === 1 && statuses[0] === 'success') return;
  const message = `The webhook is called once, with the final result, but sent ${statuses.join(', ')}.`;
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
export const webhookChecks = (): readonly Check[] => [
  ...[operation, lips].flatMap((row) => webhookRules.map((rule) => callbackCheck(row, rule, 'webhook'))),
  refusalCheck({
    name: 'webhook/without-url',
    title: 'a webhook without a url is refused',
    operation: operation,
    tags: ['refusals', 'bad-input', 'callbacks'],
    options: (context) => ({ body: { ...taskRequest(context, operation), webhook: {} } }),
    refusal: { codes: [400], mark: 'invented', facts: ['gmi-parameter-errors-other'] },
  }),
];
