/** The request queue: lists, models, both bases, cancelling. */
import { isDeepStrictEqual } from 'node:util';
import type { Check, CheckContext } from '../../run/check.ts';
import { NotApplicable } from '../../run/check.ts';
import type { Exchange } from '../../wire/exchange.ts';
import { asList, asObject, pick, pickNumber, pickText } from '../../wire/exchange.ts';
import type { GatewayFollowed } from '../../assertions/follow-gateway-task.ts';
import { followGateway, gmiTasks, submit, submitAndFollow } from '../../assertions/follow-gateway-task.ts';
import { tell } from '../../assertions/answers.ts';
import { judgeGatewaySuccess } from '../../assertions/gateway-answers.ts';
import { operationById } from '../../spec/catalog.ts';
import { defineCheck, nameCheck, priceOfTasks } from '../define.ts';
import { refusalCheck } from './common.ts';
import type { Asked } from './derived.ts';
import { plainBody } from './derived.ts';

const lister = operationById('gmi.list-requests');
const models = operationById('gmi.list-models');
const modelReader = operationById('gmi.get-model');
const canceller = operationById('gmi.cancel-request');
const model = 'kling-custom-voice';

/** Fields of the payload, by its page. */
const payloadFields = ['voice_name', 'voice_url', 'video_id'];

/** Ids of a list of models, in either of its forms. */
const idsOf = (body: unknown): readonly unknown[] => [
  ...asList(pick(body, 'model_ids')),
  ...asList(pick(body, 'models')).map((item) => pick(item, 'model')),
];

function judgeModels(context: CheckContext, exchange: Exchange): void {
  const body = judgeGatewaySuccess(context, exchange, models);
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
      const body = judgeGatewaySuccess(context, exchange, modelReader);
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
      texts: ['model kling-voice-clone does not exist'],
      mark: 'observed',
      fact: 'gmi-model-unknown',
    },
  }),
];

async function list(context: CheckContext, query: Readonly<Record<string, string>>) {
  const exchange = await context.call(lister, { query });
  const body = judgeGatewaySuccess(context, exchange, lister);
  return { exchange, body, records: asList(pick(body, 'requests')) };
}

/** What records have in common wherever they are shown; further fields come and go (fact `gmi-record-extras`). */
const recordFields = ['model', 'status', 'payload', 'outcome', 'created_at', 'updated_at', 'queued_at'];

/** That the list holds the finished request, as it is read. */
function judgeListed(
  context: CheckContext,
  exchange: Exchange,
  records: readonly unknown[],
  { id, final }: GatewayFollowed,
): void {
  const listed = records.find((record) => pick(record, 'request_id') === id);
  const known = { fact: 'gmi-list' } as const;
  if (listed === undefined) {
    tell(context, exchange, 'list', `The list must hold the new request ${id}.`, known);
    return;
  }
  const differing = recordFields.find((field) => !isDeepStrictEqual(pick(listed, field), final.task[field]));
  if (differing === undefined) return;
  const message = `A listed request is the one that is read, but its ${differing} is ${JSON.stringify(pick(listed, differing))}.`;
  tell(context, exchange, 'list', message, known);
}

/** Nobody says how long a list without page_size is; a client asks for pages of this many. */
const knownPage = 20;

function judgeTotal(context: CheckContext, exchange: Exchange, total: number, listed: number): void {
  const isWhole = context.strict || listed < knownPage;
  if (total === listed || (total > listed && !isWhole)) return;
  const mark = total < listed ? {} : ({ mark: 'inferred' } as const);
  const message = `total must count the requests, but is ${total} for ${listed}.`;
  tell(context, exchange, 'list', message, { ...mark, fact: 'gmi-list' });
}

const listCheck = (asked: Asked): Check =>
  defineCheck({
    id: nameCheck(lister, 'by-model'),
    title: 'List requests: those of a model are listed as they are read, with their number',
    tags: ['lists'],
    operation: lister,
    cost: priceOfTasks(asked.operation),
    facts: ['gmi-list'],
    needs: ['voice-source'],
    async run(context) {
      const followed = await submitAndFollow(context, gmiTasks, asked.operation, plainBody(context, asked));
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

const pageCheck = (asked: Asked): Check =>
  defineCheck({
    id: nameCheck(lister, 'page-size'),
    title: 'List requests: page_size limits them, no filter is needed',
    tags: ['lists', 'paging'],
    operation: lister,
    cost: priceOfTasks(asked.operation, 2),
    facts: ['gmi-list-page'],
    needs: ['voice-source'],
    async run(context) {
      for (const body of [plainBody(context, asked), plainBody(context, asked)]) {
        if (!(await submit(context, gmiTasks, asked.operation, body))) return;
      }
      const { exchange, body, records } = await list(context, { page_size: '1' });
      if (body === undefined || records.length === 1) return;
      tell(context, exchange, 'list', `page_size=1 lists one request, but listed ${records.length}.`, {
        mark: 'third-party',
        fact: 'gmi-list-page',
      });
    },
  });

const otherModelCheck = (asked: Asked): Check =>
  defineCheck({
    id: nameCheck(lister, 'other-model'),
    title: 'List requests: a model that nobody has asked lists nothing',
    tags: ['lists'],
    operation: lister,
    cost: priceOfTasks(asked.operation),
    facts: ['gmi-list'],
    needs: ['voice-source'],
    async run(context) {
      // Without any request an empty list shows nothing.
      if (!(await submit(context, gmiTasks, asked.operation, plainBody(context, asked)))) return;
      const { exchange, body, records } = await list(context, { model_id: 'kling-contract-nobody' });
      if (body === undefined || records.length === 0) return;
      const message = `A list by model_id holds that model alone, but an unknown one listed ${records.length} requests.`;
      tell(context, exchange, 'list', message, { fact: 'gmi-list' });
    },
  });

const cancelCheck = (asked: Asked): Check =>
  defineCheck({
    id: nameCheck(canceller, 'running'),
    title: 'Cancel a request: a running one ends, as cancelled unless its end was faster',
    tags: ['life-cycle', 'cancel'],
    operation: canceller,
    cost: priceOfTasks(asked.operation),
    facts: ['gmi-cancel', 'gmi-statuses'],
    needs: ['voice-source'],
    async run(context) {
      const submitted = await submit(context, gmiTasks, asked.operation, plainBody(context, asked));
      if (!submitted) return;
      const exchange = await context.call(canceller, { id: submitted.id });
      // "Best effort": where there is no such call, there is nothing to look at.
      if (exchange.answer?.status === 405) throw new NotApplicable('The target knows no cancelling.');
      const record = asObject(judgeGatewaySuccess(context, exchange, canceller));
      const told = pickText(record, 'status');
      const final = (await followGateway(context, gmiTasks, submitted))?.final;
      if (!final || (final.status === 'cancelled' && told === 'cancelled')) return;
      const message = `A running request that is cancelled must end 'cancelled', but was told '${told ?? ''}' and ended '${final.status}'.`;
      // Nobody has recorded the answer; the end may have been faster on a real gateway.
      tell(context, final.exchange, 'cancel', message, { mark: 'invented', fact: 'gmi-cancel' });
    },
  });

/** Checks of what stands beside the life of one request. */
export const gmiQueueChecks = (asked: Asked): readonly Check[] => [
  ...modelChecks,
  listCheck(asked),
  pageCheck(asked),
  otherModelCheck(asked),
  cancelCheck(asked),
];
