/** The unified audio API: one endpoint for three models, its envelope, its states. */
import type { Check, CheckContext } from '../../run/check.ts';
import { asList, pick, pickNumber, pickText } from '../../wire/exchange.ts';
import type { GatewayFollowed } from '../../assertions/follow-gateway-task.ts';
import { apimodelsTasks, judgeForward, submitAndFollow } from '../../assertions/follow-gateway-task.ts';
import { tell } from '../../assertions/answers.ts';
import { judgeGatewaySuccess } from '../../assertions/gateway-answers.ts';
import type { Operation } from '../../spec/catalog.ts';
import { gatewayOperations, operationById } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/facts.ts';
import { defineCheck, nameCheck, priceOfTasks } from '../define.ts';
import { apimodelsCallbackChecks } from './apimodels-callbacks.ts';
import type { LifeRule } from './common.ts';
import { judgeRest, judgeSound, keyChecks, lifeCheck, refusalCheck } from './common.ts';
import type { Asked } from './derived.ts';
import { gatewayDerivedChecks, plainBody } from './derived.ts';

const reader = operationById('apimodels.get-generation');
const balance = operationById('apimodels.get-balance');
const models = operationById('apimodels.list-models');

const creates: readonly Operation[] = gatewayOperations.filter(
  (row) => row.dialect === 'apimodels' && row.action === 'create-task',
);

/** What the page says of one model alone: the last facts of its row. */
const productFacts = ({ facts }: Operation): readonly FactId[] =>
  facts.slice(facts.indexOf('apimodels-callback-retries') + 1);

const askedOf = (operation: Operation): Asked => ({
  operation,
  tasks: apimodelsTasks,
  schemaId: operation.schemas.body ?? '',
  wrap: (body) => body,
  ...(operation.product === 'text-to-audio' ? { values: { duration: ['3.0', '10.0'] } } : {}),
  validFacts: [
    'apimodels-create',
    'apimodels-query',
    'apimodels-envelope',
    'apimodels-task-id',
    ...productFacts(operation),
  ],
  // The texts are unknown: only their codes are documented.
  wordingMark: 'invented',
  fact: 'apimodels-error-codes',
});

function judgeStates(context: CheckContext, followed: GatewayFollowed): void {
  const { created } = followed;
  if (created.status !== 'pending') {
    const message = `A new task must be 'pending', but is '${created.status}'.`;
    tell(context, created.exchange, 'first-state', message, { fact: 'apimodels-states' });
  }
  judgeForward(context, apimodelsTasks, followed);
}

function judgeModel(context: CheckContext, { views, id }: GatewayFollowed, { operation }: Asked): void {
  const wanted = `kling-audio/${operation.selector?.value ?? ''}`;
  for (const { task, exchange } of views) {
    if (task['model'] !== wanted) {
      tell(context, exchange, 'model', `data.model must be '${wanted}', but is '${String(task['model'])}'.`, {
        fact: 'apimodels-envelope',
      });
      return;
    }
    if (task['taskId'] === id) continue;
    tell(context, exchange, 'task-id', `data.taskId must be ${id}, but is ${String(task['taskId'])}.`);
    return;
  }
}

function judgeTimes(context: CheckContext, { final }: GatewayFollowed): void {
  const { createTime, completeTime } = final.task;
  if (Number(completeTime) >= Number(createTime)) return;
  const message = `completeTime must not be before createTime, but is ${String(completeTime)} after ${String(createTime)}.`;
  tell(context, final.exchange, 'times', message, { fact: 'apimodels-result' });
}

async function judgeResult(context: CheckContext, followed: GatewayFollowed): Promise<void> {
  const { task, exchange } = followed.final;
  const urls = asList(task['resultUrls']);
  for (const url of urls) await judgeSound(context, followed, url, 'resultUrls');
  const { resultJson } = task;
  // Another type than a text breaks the schema, which is told there.
  if (typeof resultJson !== 'string') return;
  let inside: unknown;
  try {
    inside = JSON.parse(resultJson);
  } catch {
    inside = undefined;
  }
  if (JSON.stringify(pick(inside, 'resultUrls')) === JSON.stringify(urls)) return;
  tell(context, exchange, 'result-json', `resultJson must be JSON with the same resultUrls, but is ${resultJson}.`, {
    fact: 'apimodels-extra-fields',
  });
}

const lifeRules: readonly LifeRule[] = [
  {
    name: 'states',
    title: 'a task is pending, and its states only move forward',
    facts: ['apimodels-states'],
    judge: judgeStates,
  },
  {
    name: 'identity',
    title: 'every answer names the task and its model',
    facts: ['apimodels-envelope', 'apimodels-task-id'],
    judge: judgeModel,
  },
  { name: 'times', title: 'times are in order', facts: ['apimodels-result'], judge: judgeTimes },
  {
    name: 'result',
    title: 'resultUrls lead to sound',
    facts: ['apimodels-result', 'apimodels-result-urls', 'apimodels-extra-fields', 'apimodels-browsers-only'],
    judge: judgeResult,
  },
  {
    name: 'stays-finished',
    title: 'a finished task stays as it is',
    facts: ['apimodels-states'],
    judge: (context, followed) => judgeRest(context, apimodelsTasks, followed, 'apimodels-states'),
  },
];

const nobody = 'clx7k2m9q000108l4f3zq9v1d';

const notFound = { codes: [404], mark: 'documented', fact: 'apimodels-error-codes' } as const;
const [sound] = creates;

const refusals: readonly Check[] = [
  refusalCheck({
    name: 'unknown-id',
    title: 'an unknown id is 404, as a status or as a code',
    operation: reader,
    tags: ['unknown-id'],
    options: { query: { task_id: nobody } },
    refusal: { ...notFound, fact: 'apimodels-error-http' },
  }),
  // The shared port of an emulator has Kling's own /v1 besides: this path is the gateway's alone.
  refusalCheck({
    name: 'newer-base',
    title: 'the newer base answers in the same form',
    operation: reader,
    tags: ['routes'],
    options: { path: reader.otherPaths?.[0] ?? '', query: { task_id: nobody } },
    refusal: { ...notFound, fact: 'apimodels-newer-base' },
  }),
  refusalCheck({
    name: 'video-endpoint',
    title: 'the video endpoint knows of the same tasks',
    operation: reader,
    tags: ['routes'],
    options: { path: '/api/v1/video/generations', query: { task_id: nobody } },
    refusal: { ...notFound, fact: 'apimodels-lookup' },
  }),
  refusalCheck({
    name: 'missing/task_id',
    title: '?taskId= is told as a missing task_id',
    operation: reader,
    options: { query: { taskId: nobody } },
    refusal: { codes: [400], texts: ['task_id is required'], mark: 'observed', fact: 'apimodels-wrong-query' },
  }),
  refusalCheck({
    name: 'id-in-path',
    title: 'an id in the path is 404',
    operation: reader,
    tags: ['routes'],
    options: { path: `${reader.path}/${nobody}` },
    refusal: { codes: [404], mark: 'observed', fact: 'apimodels-id-in-path' },
  }),
];

function modelRefusals(operation: Operation): readonly Check[] {
  const asked = askedOf(operation);
  const unknown = 'Invalid model: kling-voice-clone. Supported: ';
  return [
    refusalCheck({
      name: 'model/unknown',
      title: 'an unknown model is 400, with the models there are',
      operation,
      tags: ['bad-input'],
      options: (context) => ({ body: { ...plainBody(context, asked), model: 'kling-voice-clone' } }),
      refusal: { codes: [400], texts: [unknown], mark: 'documented', fact: 'apimodels-model-unknown' },
    }),
    refusalCheck({
      name: 'body/malformed',
      title: 'a body that is no JSON is refused',
      operation,
      tags: ['bad-input'],
      options: { text: '{' },
      refusal: { codes: [400], mark: 'documented', fact: 'apimodels-error-body' },
    }),
  ];
}

function readCheck(operation: Operation, fact: FactId, judge: (body: unknown) => string | undefined): Check {
  return defineCheck({
    id: nameCheck(operation, 'smallest'),
    title: `${operation.summary}: it is answered in its form`,
    tags: ['valid'],
    operation,
    facts: [fact],
    async run(context) {
      const exchange = await context.call(operation);
      const body = judgeGatewaySuccess(context, exchange, operation);
      const message = body === undefined ? undefined : judge(body);
      if (message !== undefined) tell(context, exchange, 'content', message, { fact });
    },
  });
}

const judgeBalance = (body: unknown) =>
  pickNumber(body, 'data', 'balance') === undefined ? 'data.balance must be a number.' : undefined;

function judgeModelList(body: unknown): string | undefined {
  const ids = asList(pick(body, 'data')).map((item) => pickText(item, 'id'));
  const missing = creates.map(({ selector }) => selector?.value ?? '').filter((id) => !ids.includes(id));
  return missing.length === 0 ? undefined : `The list must name ${missing.join(', ')}, but names ${ids.join(', ')}.`;
}

const badKey = { codes: [401], mark: 'documented', fact: 'apimodels-error-codes' } as const;

/** Less than a tenth of a micro-dollar: balances are decimal fractions. */
const dust = 1e-7;

/** Other tasks may be charged meanwhile, never less. */
function billingCheck(asked: Asked): Check {
  const { operation } = asked;
  const price = (operation.microUsd ?? 0) / 1_000_000;
  return defineCheck({
    id: nameCheck(balance, 'charge'),
    title: 'Balance: a success costs the price of its model',
    tags: ['billing'],
    operation: balance,
    cost: priceOfTasks(operation),
    facts: ['apimodels-balance', 'apimodels-billing', 'apimodels-prices'],
    async run(context) {
      const read = async () => {
        const exchange = await context.call(balance);
        return { exchange, left: pickNumber(judgeGatewaySuccess(context, exchange, balance), 'data', 'balance') };
      };
      const before = await read();
      const followed = await submitAndFollow(context, apimodelsTasks, operation, plainBody(context, asked));
      const after = followed && (await read());
      if (before.left === undefined || after?.left === undefined) return;
      const charged = before.left - after.left;
      if (charged <= dust) {
        const message = `A success is charged when it is there, but the balance stayed ${after.left}.`;
        tell(context, after.exchange, 'charge', message, { fact: 'apimodels-billing' });
      } else if (charged < price - dust) {
        // Pages disagree about discounts: the amount is data.
        const message = `A call costs $${price}, but the balance went down by $${charged.toFixed(6)}.`;
        tell(context, after.exchange, 'charge', message, { mark: 'inferred', fact: 'apimodels-prices' });
      }
    },
  });
}

/** The unified API's suite. */
export const apimodelsChecks = (): readonly Check[] => [
  ...creates
    .map(askedOf)
    .flatMap((asked) => [
      ...gatewayDerivedChecks(asked),
      ...lifeRules.map((rule) => lifeCheck(asked, rule)),
      ...apimodelsCallbackChecks(asked),
    ]),
  ...refusals,
  ...(sound ? [billingCheck(askedOf(sound)), ...modelRefusals(sound), ...keyChecks(sound, badKey)] : []),
  ...keyChecks(reader, badKey),
  readCheck(balance, 'apimodels-balance', judgeBalance),
  readCheck(models, 'apimodels-models', judgeModelList),
];
