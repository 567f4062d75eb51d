/** Faults of the unified audio API. */
import { apimodelsCallbackMutants } from './apimodels-callback-mutants.ts';
import { letIn } from './auth-mutants.ts';
import type { Breakage, Json } from './broken-server.ts';
import { say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onRefusal, onSent, onSuccess, pathOf } from './patches.ts';

const apimodels = { profile: 'apimodels' } as const;
const sound = 'apimodels.create-sound-effects';
const reader = 'apimodels.get-generation';

const dataOf = (body: Json) => (body['data'] ?? {}) as Json;

/** Changes every task in answers; `looks` counts those at the same task. */
const onTask = (
  change: (task: Json, looks: number) => unknown,
  when?: (request: { method: string }) => boolean,
): Breakage =>
  onSuccess((body, request, memory) => {
    const task = dataOf(body);
    if (typeof task['taskId'] !== 'string') return;
    const looks = Number(memory.get(request.path) ?? 0) + 1;
    memory.set(request.path, looks);
    change(task, looks);
  }, when);

const isCreate = ({ method }: { method: string }) => method === 'POST';
const isRead = ({ method }: { method: string }) => method === 'GET';

const answerMutants: readonly Mutant[] = [
  {
    ...apimodels,
    name: 'apimodels-code-0',
    fault: 'success has code 0 in the envelope, as at Kling',
    breakage: onSuccess((body) => void (body['code'] = 0)),
    checks: [`${sound}/smallest`],
    says: /must be accepted, but was answered 200\/0/,
  },
  {
    ...apimodels,
    name: 'apimodels-no-msg',
    fault: 'the envelope has no msg',
    breakage: onSuccess((body) => delete body['msg']),
    checks: [`${sound}/smallest`],
    says: /must have 'msg'/,
  },
  {
    ...apimodels,
    name: 'apimodels-state-spelling',
    missing: 'task-end',
    fault: "a finished task is 'success' in place of 'completed'",
    breakage: onTask((task) => {
      if (task['state'] === 'completed') task['state'] = 'success';
    }),
    checks: [`${sound}/smallest`],
    says: /\/data\/state must be one of/,
  },
  {
    ...apimodels,
    name: 'apimodels-not-pending',
    fault: 'a create answers processing',
    breakage: onTask((task) => void (task['state'] = 'processing'), isCreate),
    checks: [`${sound}/life/states`],
    says: /must be 'pending', but is 'processing'/,
  },
  {
    ...apimodels,
    name: 'apimodels-state-back',
    fault: 'the state of a processing task goes back to pending',
    breakage: onSuccess((body, request, memory) => {
      const task = dataOf(body);
      if (task['state'] !== 'processing') return;
      const seen = memory.has(request.path);
      memory.set(request.path, true);
      if (seen) task['state'] = 'pending';
    }),
    checks: [`${sound}/life/states`],
    says: /only move forward, but 'pending' came after 'processing'/,
  },
  {
    ...apimodels,
    name: 'apimodels-bare-model',
    fault: 'data.model has no kling-audio/ before it',
    breakage: onTask((task) => void (task['model'] = String(task['model']).replace('kling-audio/', ''))),
    checks: [`${sound}/life/identity`],
    says: /data\.model must be 'kling-audio\/kling-sound-effects'/,
  },
  {
    ...apimodels,
    name: 'apimodels-prefixed-lip-sync',
    fault: 'data.model of the lip-sync models has kling-audio/ before it',
    breakage: onTask((task) => {
      if (/^kling-(?:identify|advanced)/.test(String(task['model']))) {
        task['model'] = `kling-audio/${String(task['model'])}`;
      }
    }),
    checks: ['apimodels.create-identify-face/life/identity'],
    says: /data\.model must be 'kling-identify-face'/,
  },
  {
    ...apimodels,
    name: 'apimodels-faceless',
    fault: 'a completed kling-identify-face has no faces',
    breakage: onTask((task) => {
      delete task['faceData'];
      if (String(task['resultJson']).includes('sessionId')) delete task['resultJson'];
    }, isRead),
    checks: ['apimodels.create-identify-face/life/result'],
    says: /faceData must hold the result/,
  },
  {
    ...apimodels,
    name: 'apimodels-task-id',
    fault: 'taskId is a UUID',
    breakage: onTask((task) => void (task['taskId'] = '3d6f2a94-0b0e-4f59-8a86-5b1a2f9b7c20'), isRead),
    checks: [`${sound}/smallest`],
    says: /\/data\/taskId must match/,
  },
  {
    ...apimodels,
    name: 'apimodels-seconds',
    fault: 'createTime is in seconds in place of milliseconds',
    breakage: onTask((task) => {
      if ('createTime' in task) task['createTime'] = Math.floor(Number(task['createTime']) / 1000);
    }),
    checks: [`${sound}/smallest`],
    says: /\/data\/createTime must be >= 100000000000/,
  },
  {
    ...apimodels,
    name: 'apimodels-times-swapped',
    fault: 'completeTime is before createTime',
    breakage: onTask((task) => {
      if ('completeTime' in task) task['completeTime'] = Number(task['createTime']) - 1;
    }),
    checks: [`${sound}/life/times`],
    says: /completeTime must not be before createTime/,
  },
  {
    ...apimodels,
    name: 'apimodels-one-url',
    fault: 'resultUrls is one text in place of a list',
    breakage: onTask((task) => {
      if (Array.isArray(task['resultUrls'])) task['resultUrls'] = (task['resultUrls'] as unknown[])[0];
    }),
    checks: [`${sound}/smallest`],
    says: /\/data\/resultUrls must be array/,
  },
  {
    ...apimodels,
    name: 'apimodels-dead-url',
    fault: 'resultUrls lead nowhere',
    breakage: onTask((task) => {
      const [url] = (task['resultUrls'] ?? []) as string[];
      if (url !== undefined) task['resultUrls'] = [new URL('/nowhere.mp3', url).href];
    }),
    checks: [`${sound}/life/result`],
    says: /A result file must be there, but \S+ answered 40/,
  },
  {
    ...apimodels,
    name: 'apimodels-result-json',
    fault: 'resultJson holds other URLs than resultUrls',
    breakage: onTask((task) => {
      if ('resultJson' in task) task['resultJson'] = JSON.stringify({ resultUrls: [] });
    }),
    checks: [`${sound}/life/result`],
    says: /resultJson must be JSON with the same resultUrls/,
  },
  {
    ...apimodels,
    name: 'apimodels-finished-changes',
    fault: 'completeTime of a finished task grows at every look',
    breakage: onTask((task, looks) => {
      if ('completeTime' in task) task['completeTime'] = Number(task['completeTime']) + looks;
    }),
    checks: [`${sound}/life/stays-finished`],
    says: /A finished task must stay as it is/,
  },
  {
    ...apimodels,
    name: 'apimodels-balance-stands',
    fault: 'the balance never moves',
    breakage: onSuccess(
      (body) => void (dataOf(body)['balance'] = 12_345),
      (request) => pathOf(request).endsWith('/balance'),
    ),
    checks: ['apimodels.get-balance/charge'],
    says: /the balance stayed \$12345/,
  },
  {
    ...apimodels,
    name: 'apimodels-cheaper',
    fault: 'a sound effect costs less than the page says',
    breakage: onSuccess(
      (body) => void (dataOf(body)['balance'] = Number(dataOf(body)['balance']) / 1000),
      (request) => pathOf(request).endsWith('/balance'),
    ),
    checks: ['apimodels.get-balance/charge'],
    says: /A call of apimodels.create-sound-effects costs \$0\.0295, but the balance went down by/,
  },
  {
    ...apimodels,
    name: 'apimodels-balance-text',
    fault: 'the balance is a text',
    breakage: onSuccess(
      (body) => void (dataOf(body)['balance'] = String(dataOf(body)['balance'])),
      (request) => pathOf(request).endsWith('/balance'),
    ),
    checks: ['apimodels.get-balance/smallest'],
    says: /\/data\/balance must be number|data\.balance must be a number/,
  },
  {
    ...apimodels,
    name: 'apimodels-models-missing',
    fault: 'the list of models leaves one out',
    breakage: onSuccess(
      (body) => void (body['data'] as unknown[]).shift(),
      (request) => pathOf(request).endsWith('/models'),
    ),
    checks: ['apimodels.list-models/smallest'],
    says: /The list must name kling-sound-effects/,
  },
];

const refusalMutants: readonly Mutant[] = [
  {
    ...apimodels,
    name: 'apimodels-unknown-id-empty',
    fault: 'an unknown id is a success without data',
    breakage: onRefusal((body, answer) => {
      if (answer.status !== 404) return;
      Object.assign(body, { code: 200, msg: 'success', data: null });
      answer.status = 200;
    }),
    checks: [`${reader}/unknown-id`],
    says: /must be refused with 404, but was accepted/,
  },
  {
    ...apimodels,
    name: 'apimodels-task-id-text',
    fault: 'a missing task_id is refused without its name',
    breakage: onRefusal((body) => void (body['msg'] = 'Bad Request')),
    checks: [`${reader}/missing/task_id`],
    says: /must say 'task_id is required'/,
  },
  {
    ...apimodels,
    name: 'apimodels-bad-input-500',
    fault: 'bad parameters are HTTP 500',
    breakage: onRefusal((body, answer) => {
      if (answer.status !== 400) return;
      answer.status = 500;
      body['code'] = 500;
    }),
    checks: [`${sound}/missing/prompt`],
    says: /must be 4xx, but was 500/,
  },
  {
    ...apimodels,
    name: 'apimodels-code-and-status',
    fault: 'status and code of a refusal differ',
    breakage: onRefusal((_body, answer) => void (answer.status = 422)),
    checks: [`${sound}/missing/prompt`],
    says: /Code 400 comes with HTTP 400 or 200, but came with 422/,
  },
  {
    ...apimodels,
    name: 'apimodels-unknown-model-text',
    fault: 'an unknown model is refused without the models there are',
    breakage: onRefusal((body) => void (body['msg'] = 'Invalid model')),
    checks: [`${sound}/model/unknown`],
    says: /must say 'Invalid model: kling-voice-clone\. Supported: '/,
  },
  {
    ...apimodels,
    name: 'apimodels-long-text',
    fault: 'a text of 1001 characters is taken by the unified API',
    breakage: onSent((body) => {
      if (typeof body['text'] === 'string') body['text'] = body['text'].slice(0, 1000);
    }),
    checks: ['apimodels.create-tts/boundary/text/1001'],
    says: /must be refused with 400, but was accepted/,
  },
  {
    ...apimodels,
    name: 'apimodels-no-key-needed',
    fault: 'the unified API serves requests without a key',
    breakage: letIn(({ headers }) => headers['authorization'] === undefined),
    checks: [`${reader}/auth/missing`],
    says: /code must be 401, but the answer is 400/,
  },
  {
    ...apimodels,
    name: 'apimodels-older-base-only',
    fault: 'the newer base of the unified API is unknown',
    breakage: {
      answerFor: ({ path }) => (path.startsWith('/v1/') ? say(404, { status: 404, error: 'Not Found' }) : undefined),
    },
    checks: [`${reader}/newer-base`],
    says: /apimodels\/error\.json/,
  },
];

export const apimodelsMutants: readonly Mutant[] = [...answerMutants, ...refusalMutants, ...apimodelsCallbackMutants];
