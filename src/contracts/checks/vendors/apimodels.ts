/** The unified audio API: one endpoint for three models, its envelope, its states. */
import { describeDisagreement } from '../../assertions/result-files.ts';
import { judgeSchema, judgeSuccess, tell } from '../../assertions/answers.ts';
import type { Followed } from '../../assertions/follow-task.ts';
import { followTask, judgeForward, readView } from '../../assertions/follow-task.ts';
import type { Check, CheckContext } from '../../run/check.ts';
import type { Operation } from '../../spec/catalog.ts';
import { operationById, operationsOf } from '../../spec/catalog.ts';
import { shownModelOf } from '../../spec/vendors/apimodels.ts';
import { isDocumented } from '../../spec/documented-names.ts';
import type { FactId } from '../../spec/vendors.ts';
import { asList, pick, pickNumber, pickText, findRepeated, parseJson } from '../../spec/pick.ts';
import { isRefused } from '../../wire/http-client.ts';
import type { CallbackRule, LifeRule, Notified } from '../rules.ts';
import {
  defineCheck,
  nameCheck,
  priceOfTasks,
  refusalCheck,
  callbackCheck,
  lifeCheck,
  restRule,
  taskRequest,
} from '../rules.ts';
import { derivedChecks } from '../derived.ts';
import { judgeOnce, judgePosts, judgeSounds, judgeUnsigned, keyChecks, softenUndocumented } from './common.ts';
import { lengthCheck } from '../videos.ts';
import { moneyChecks } from '../money.ts';

const reader = operationById('apimodels.get-generation');
const balance = operationById('apimodels.get-balance');
const models = operationById('apimodels.list-models');

const all = operationsOf('apimodels').filter(({ action }) => action === 'create-task');
/** Lip-sync of the newer page, whose fields are known in part. */
const newer = all.filter(({ onlyWhen }) => onlyWhen);
const creates = all.filter(({ onlyWhen }) => !onlyWhen);
const faces = operationById('apimodels.create-identify-face');
const lips = operationById('apimodels.create-advanced-lip-sync');
const sounds = creates.filter((row) => row !== faces && row !== lips);
const [sound] = sounds;

function judgeStates(context: CheckContext, followed: Followed, operation: Operation): void {
  const { created } = followed;
  if (created.status !== 'pending') {
    const message = `A new task must be 'pending', but is '${created.status}'.`;
    tell(context, created.exchange, 'first-state', message, { fact: 'apimodels-states' });
  }
  judgeForward(context, operation, followed);
}

function judgeModel(context: CheckContext, { views, taskId }: Followed, operation: Operation): void {
  const wanted = shownModelOf(operation);
  for (const { task, exchange } of views) {
    if (task['model'] !== wanted) {
      tell(context, exchange, 'model', `data.model must be '${wanted}', but is '${String(task['model'])}'.`, {
        fact: 'apimodels-envelope',
      });
      return;
    }
    if (task['taskId'] === taskId) continue;
    tell(context, exchange, 'task-id', `data.taskId must be ${taskId}, but is ${String(task['taskId'])}.`);
    return;
  }
}

/** Where other work is asked for. */
const videoPath = '/api/v1/video/generations';

/** The endpoints of other work know the same tasks, and show them the same. */
async function judgeLookup(context: CheckContext, { taskId, final }: Followed): Promise<void> {
  const exchange = await context.call(reader, { path: videoPath, query: { task_id: taskId } });
  const body = judgeSuccess(context, exchange, reader);
  const differing =
    body === undefined
      ? undefined
      : describeDisagreement(pick(body, 'data'), final.task, 'the audio endpoint', isDocumented(reader));
  if (differing === undefined) return;
  const message = `The video endpoint shows task ${taskId} as the audio endpoint does, but ${differing}.`;
  tell(context, exchange, 'lookup', message, { fact: 'apimodels-lookup' });
}

function judgeTimes(context: CheckContext, { final }: Followed): void {
  const { createTime, completeTime } = final.task;
  if (Number(completeTime) >= Number(createTime)) return;
  const message = `completeTime must not be before createTime, but is ${String(completeTime)} after ${String(createTime)}.`;
  tell(context, final.exchange, 'times', message, { fact: 'apimodels-result' });
}

async function judgeResult(context: CheckContext, followed: Followed): Promise<void> {
  const { task, exchange } = followed.final;
  const urls = asList(task['resultUrls']);
  await judgeSounds(context, followed, urls);
  const twice = findRepeated(urls);
  if (twice !== undefined)
    tell(
      context,
      exchange,
      'result',
      `Each of resultUrls is a file of its own, but ${JSON.stringify(twice)} came twice.`,
      {
        mark: 'inferred',
        fact: 'apimodels-result-urls',
      },
    );
  const { resultJson } = task;
  // Another type than a text breaks the schema, which is reported there.
  if (typeof resultJson !== 'string') return;
  if (JSON.stringify(pick(parseJson(resultJson), 'resultUrls')) === JSON.stringify(urls)) return;
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
    title: 'every answer names the task and its model, whichever endpoint is asked',
    facts: ['apimodels-envelope', 'apimodels-task-id', 'apimodels-lookup'],
    async judge(context, followed, operation) {
      judgeModel(context, followed, operation);
      if (operation === sound) await judgeLookup(context, followed);
    },
  },
  { name: 'times', title: 'times are in order', facts: ['apimodels-result'], judge: judgeTimes },
  {
    name: 'result',
    title: 'resultUrls lead to sound',
    facts: ['apimodels-result', 'apimodels-result-urls', 'apimodels-extra-fields', 'apimodels-browsers-only'],
    judge: judgeResult,
  },
  restRule('apimodels-states'),
];

/** What is looked at of faces and of a video that speaks. */
const lipRules: readonly LifeRule[] = [
  ...lifeRules.filter(({ name }) => name === 'identity' || name === 'times'),
  {
    name: 'result',
    title: 'the result is there: faces of a session, or a video',
    facts: ['apimodels-identify-face', 'apimodels-advanced-lip-sync', 'apimodels-lip-sync-model'],
    judge(context, { final }, operation) {
      const { task, exchange } = final;
      const found =
        operation === faces
          ? (pickText(task, 'faceData', 'session_id') ?? pickText(task, 'resultJson'))
          : pickText(task, 'resultUrls', 0);
      if (found !== undefined && found !== '') return;
      const place = operation === faces ? 'faceData' : 'resultUrls';
      const message = `${place} must hold the result, but the task is ${JSON.stringify(task).slice(0, 300)}.`;
      tell(context, exchange, 'result', message, {
        fact: operation === faces ? 'apimodels-identify-face' : 'apimodels-advanced-lip-sync',
      });
    },
  },
];

const unknownId = 'clx7k2m9q000108l4f3zq9v1d';

const notFound = { codes: [404], mark: 'documented', facts: ['apimodels-error-codes'] } as const;

const refusals: readonly Check[] = [
  refusalCheck({
    name: 'unknown-id',
    title: 'an unknown id is 404, as a status or as a code',
    operation: reader,
    tags: ['refusals', 'unknown-id'],
    options: { query: { task_id: unknownId } },
    refusal: { ...notFound, facts: ['apimodels-error-http'] },
  }),
  // The shared port of an emulator has Kling's own /v1 besides: this path is the gateway's alone.
  refusalCheck({
    name: 'newer-base',
    title: 'the newer base answers in the same form',
    operation: reader,
    tags: ['refusals', 'routes'],
    options: { path: reader.otherPaths?.[0] ?? '', query: { task_id: unknownId } },
    refusal: { ...notFound, facts: ['apimodels-newer-base'] },
  }),
  refusalCheck({
    name: 'video-endpoint',
    title: 'the video endpoint knows of the same tasks',
    operation: reader,
    tags: ['refusals', 'routes'],
    options: { path: videoPath, query: { task_id: unknownId } },
    refusal: { ...notFound, facts: ['apimodels-lookup'] },
  }),
  refusalCheck({
    name: 'missing/task_id',
    title: '?taskId= is refused as a missing task_id',
    operation: reader,
    options: { query: { taskId: unknownId } },
    refusal: { codes: [400], messages: ['task_id is required'], mark: 'observed', facts: ['apimodels-wrong-query'] },
  }),
  refusalCheck({
    name: 'id-in-path',
    title: 'an id in the path is 404',
    operation: reader,
    tags: ['refusals', 'routes'],
    options: { path: `${reader.path}/${unknownId}` },
    refusal: { codes: [404], mark: 'observed', facts: ['apimodels-id-in-path'] },
  }),
];

function modelRefusals(operation: Operation): readonly Check[] {
  const unknown = 'Invalid model: kling-voice-clone. Supported: ';
  return [
    refusalCheck({
      name: 'model/unknown',
      title: 'an unknown model is 400, with the models there are',
      operation,
      tags: ['refusals', 'bad-input'],
      options: (context) => ({ body: { ...taskRequest(context, operation), model: 'kling-voice-clone' } }),
      refusal: { codes: [400], messages: [unknown], mark: 'documented', facts: ['apimodels-model-unknown'] },
    }),
    refusalCheck({
      name: 'body/malformed',
      title: 'a body that is no JSON is refused',
      operation,
      tags: ['refusals', 'bad-input'],
      options: { text: '{' },
      refusal: { codes: [400], mark: 'documented', facts: ['apimodels-error-body'] },
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
      const body = judgeSuccess(context, exchange, operation);
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
  if (missing.length > 0) return `The list must name ${missing.join(', ')}, but names ${ids.join(', ')}.`;
  const twice = findRepeated(ids);
  return twice === undefined ? undefined : `The list names a model once, but ${twice} stands there twice.`;
}

const badKey = { codes: [401], mark: 'documented', facts: ['apimodels-error-codes'] } as const;

/** A name that leads nowhere, by RFC 2606: a task with it can only fail, and failures are free. */
const nowhere = 'https://kling-contract.invalid/nothing.mp4';

const dub = operationById('apimodels.create-video-to-audio');

/** A failure, for the rules over the whole run: that it is free, says why and has no result. */
const failureCheck = defineCheck({
  id: nameCheck(dub, 'life', 'failed'),
  title: `${dub.summary}: a task whose source does not exist fails, stays so and calls back`,
  tags: ['life-cycle', 'callbacks'],
  operation: dub,
  // A target that looks at no source makes the task.
  cost: priceOfTasks(dub),
  facts: ['apimodels-billing', 'apimodels-callback', 'apimodels-states'],
  async run(context) {
    const inbox = context.receiver?.open();
    const body = { model: dub.selector?.value, video_url: nowhere, ...(inbox ? { callback_url: inbox.url } : {}) };
    const exchange = await context.call(dub, { body });
    // The other reading: it is looked at before the task is made.
    if (isRefused(exchange)) return;
    const created = readView(context, exchange, dub);
    const followed = created && (await followTask(context, dub, created));
    if (!followed) return;
    if (followed.final.status !== 'failed') {
      const message = `A source that does not exist can not be used, but the task ended '${followed.final.status}'.`;
      tell(context, followed.final.exchange, 'failed', message, { mark: 'invented', fact: 'apimodels-states' });
      return;
    }
    await restRule('apimodels-states').judge(context, followed, dub);
    if (!inbox) return;
    await inbox.waitFor((all) => all.length > 0, context.timeouts.callbackMs);
    if (inbox.received.length === 0)
      tell(context, followed.final.exchange, 'failed-callback', 'A failure is called back, but nothing came.', {
        fact: 'apimodels-callback',
      });
    else judgeBody(context, { followed, inbox }, dub);
  },
});

/** Attempts may seem closer than they were sent: by the time that the first one took. */
const earliestShare = 0.7;

function judgeBody(context: CheckContext, { followed, inbox }: Notified, operation: Operation): void {
  const { exchange, task } = followed.final;
  for (const { json } of inbox.received) {
    judgeSchema(context, exchange, operation.schemas.callback ?? '', json);
    // How much of the answer a callback has, is unknown: what it has is the same.
    const more = ['resultUrls', 'failMsg', 'completeTime'].filter((key) => pick(json, 'data', key) !== undefined);
    for (const key of ['taskId', 'model', 'state', ...more]) {
      const said = pick(json, 'data', key);
      const differing = describeDisagreement(said, task[key], 'the query', isDocumented(operation), key);
      if (differing === undefined) continue;
      const message = `The callback must say what the query says, but ${differing}.`;
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

const callbackRules: readonly CallbackRule[] = [
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

/** The unified API's suite. */
export const apimodelsChecks = (): readonly Check[] => [
  ...[faces, lips].flatMap((operation) => [
    ...derivedChecks(operation),
    ...lipRules.map((rule) => lifeCheck(operation, rule)),
  ]),
  ...newer.flatMap((operation) => derivedChecks(operation)).map(softenUndocumented(newer)),
  ...sounds.flatMap((operation) => [
    ...derivedChecks(operation),
    ...lifeRules.map((rule) => lifeCheck(operation, rule)),
    ...callbackRules.map((rule) => callbackCheck(operation, rule)),
  ]),
  ...refusals,
  ...moneyChecks('apimodels'),
  lengthCheck({
    operation: operationById('apimodels.create-sound-effects'),
    asked: { duration: '4.5' },
    fact: 'apimodels-sound-effects',
  }),
  failureCheck,
  ...(sound ? [...modelRefusals(sound), ...keyChecks(sound, badKey)] : []),
  ...keyChecks(reader, badKey),
  readCheck(balance, 'apimodels-balance', judgeBalance),
  readCheck(models, 'apimodels-models', judgeModelList),
];
