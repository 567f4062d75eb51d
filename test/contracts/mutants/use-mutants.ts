/**
 * Faults of what things are for: voices that speak, elements that go, accounts that share names, lists of money and models that
 * answer another question. Each server has several faults that do not hide each other.
 */
import { pickText } from '../../../src/contracts/spec/pick.ts';
import type { Breakage, Json, WireRequest } from './broken-server.ts';
import { bodyOf, parse, refuse, say, setBody } from './broken-server.ts';
import { onAsked, onPacks, onRows, seenBy } from './agreement-mutants.ts';
import { goodKeyHeader } from './auth-mutants.ts';
import { otherKeyOf } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';
import { at, isCreate, onSent, onSuccess, onTask, pathOf, paths, resultsOf } from './patches.ts';
import { join } from './remains-mutants.ts';

const elements = '/v1/general/advanced-custom-elements';
const deletion = '/v1/general/delete-elements';
const bill = '/account/billing/package';
const cash = '/account/billing/balance';

const sound = 'kling.create-text-to-audio/smallest';
const named = 'kling.create-text-to-audio/largest';
const voice = 'kling.create-custom-voice/smallest';

const asOurs = (request: WireRequest) => {
  request.headers['authorization'] = `Bearer ${request.headers[goodKeyHeader] ?? ''}`;
};
const isOf = (request: WireRequest, name: string) =>
  request.headers['authorization']?.includes(otherKeyOf('kling', name)) === true;
const isPost = (request: WireRequest, path: string) => request.method === 'POST' && pathOf(request) === path;

/** Remembers what the results of an answer are called. */
const remember = (names: RegExp, key: string): Breakage => ({
  answer(answer, _request, memory) {
    const known = (memory.get(key) ?? new Set()) as Set<string>;
    for (const [, name = ''] of answer.text.matchAll(names)) known.add(name);
    memory.set(key, known);
  },
});

/** Ids of elements by those of their tasks, and what a deleted one looked like. */
const rememberElements: Breakage = {
  answer(answer, request, memory) {
    onTask((task) => {
      const [element] = (task['task_result'] as { elements?: readonly Json[] } | undefined)?.elements ?? [];
      if (!element) return;
      memory.set(`element of ${String(task['task_id'])}`, element['element_id']);
      memory.set(`task of ${String(element['element_id'])}`, task);
    }).answer?.(answer, request, memory);
    if (isPost(request, deletion))
      memory.set('deleted', memory.get(`task of ${String(bodyOf(request)['element_id'])}`));
  },
};

const voices: readonly Mutant[] = [
  {
    name: 'own-voice-mute',
    fault: 'an element does not speak with a voice of its account, but with one of another account',
    breakage: join(remember(/"voice_id":"(\d+)"/g, 'voices'), {
      request(request) {
        if (isPost(request, elements) && isOf(request, 'own-voice-mute')) asOurs(request);
      },
      answerFor(request, memory) {
        const id = isPost(request, elements) ? (pickText(bodyOf(request), 'element_voice_id') ?? '') : '';
        const isOwn = (memory.get('voices') as Set<string> | undefined)?.has(id) === true;
        if (!isOwn || isOf(request, 'own-voice-mute')) return undefined;
        return refuse(400, 1201, `Invalid voice id: ${id}`);
      },
    }),
    checks: ['kling.create-custom-voice/voice/deleted'],
    says: [
      /Another account must not speak with our voice \d+/,
      /must be accepted, but was answered 400\/1201 "Invalid voice id/,
    ],
  },
  {
    name: 'element-other-voice',
    fault: 'elements show another name than that of their voice',
    breakage: onTask((task) => {
      for (const element of (task['task_result'] as { elements?: readonly Json[] } | undefined)?.elements ?? [])
        if (element['element_voice_info']) (element['element_voice_info'] as Json)['voice_name'] = 'somebody';
    }),
    checks: ['kling.create-custom-voice/voice/deleted'],
    says: /An element shows the voice that it speaks with: voice_name must be '\S+', but is 'somebody'/,
  },
  {
    name: 'element-stays',
    fault: 'an element is deleted by the id of its task, and stays in the list',
    breakage: join(rememberElements, {
      request(request, memory) {
        const id = memory.get(`element of ${pickText(bodyOf(request), 'element_id') ?? ''}`);
        if (isPost(request, deletion) && typeof id === 'number') setBody(request, { element_id: String(id) });
      },
      answer(answer, request, memory) {
        onSuccess(
          (body) => void (body['data'] = [...(body['data'] as Json[]), memory.get('deleted')].filter(Boolean)),
          (one) => one.method === 'GET' && pathOf(one) === elements,
        ).answer?.(answer, request, memory);
      },
    }),
    checks: ['kling.delete-element/twice'],
    says: [/An element is deleted by its own id/, /Element \d+ was deleted, but is still listed/],
  },
  {
    name: 'preset-silent',
    fault: 'voices of the library can not be heard',
    breakage: onSuccess((body) => {
      for (const one of resultsOf((body['data'] as Json[])[0] ?? {}, 'voices'))
        one['trial_url'] = String(one['trial_url']).replace(/(?<=\/\/[^/]+)\/.*/s, '/gone.wav');
    }, at(paths.presets)),
    checks: ['kling.list-preset-voices/items'],
    says: /A result file must be there, but \S+\/gone\.wav answered/,
  },
];

const places: readonly Mutant[] = [
  {
    name: 'task-any-place',
    fault: 'a task is found at the path of every product',
    breakage: {
      request(request, memory) {
        const id = /^\/v1\/.*\/(\d+)$/.exec(pathOf(request))?.[1] ?? '';
        const made = memory.get(id);
        if (request.method === 'GET' && typeof made === 'string') request.path = `${made}/${id}`;
      },
      answer(answer, request, memory) {
        onTask((task) => void memory.set(String(task['task_id']), pathOf(request)), isCreate).answer?.(
          answer,
          request,
          memory,
        );
      },
    },
    checks: [sound, voice, 'kling.run/places'],
    says: /Task \d+ was made by kling\.\S+ and is read there, but kling\.\S+ showed it/,
  },
  {
    name: 'asked-length-ignored',
    fault: 'sounds are 3 s and videos 5 s long, whatever was asked for',
    breakage: onSent((body, request) => {
      if (pathOf(request) === paths.sound) body['duration'] = 3;
      else if (pathOf(request) === '/v1/videos/text2video') body['duration'] = '5';
    }),
    checks: ['kling.create-text-to-audio/length/asked', 'kling.create-text-to-video/length/asked'],
    says: [/was to be 7\.3 s long, but its result has 3/, /was to be 3 s long, but its result has 5/],
  },
  {
    name: 'length-longer',
    fault: 'sounds are two seconds longer than they were to be',
    breakage: onTask((task) => {
      for (const audio of resultsOf(task, 'audios'))
        for (const key of ['duration_wav', 'duration_mp3']) audio[key] = String(Number(audio[key]) + 2);
    }),
    checks: [sound, named, 'kling.run/lengths'],
    says: /Task \d+ of kling.create-text-to-audio was to be [\d.]+ s long, but its result has [\d.]+ s/,
  },
  {
    name: 'names-shared',
    fault: 'external ids are those of every account: another one finds the task, and can not use the id',
    breakage: {
      request(request) {
        if (request.method === 'GET' && /^\/v1\/.*\/kc-/.test(request.path)) asOurs(request);
      },
      answerFor(request, memory) {
        const id = isPost(request, elements) ? String(bodyOf(request)['external_task_id']) : '';
        return memory.has(id) ? refuse(400, 1201, `External_task_id ${id} already exists`) : undefined;
      },
      answer(answer, request, memory) {
        if (isCreate(request) && answer.status === 200) memory.set(String(bodyOf(request)['external_task_id']), true);
      },
    },
    checks: [named, 'kling.run/apart'],
    says: [
      /Another account must not find task \d+ by its external id '\S+'/,
      /An external id belongs to one account, but '\S+' of task \d+ was refused to another one/,
    ],
  },
  {
    name: 'webhook-ids-shared',
    fault: 'webhook-ids name a status, whatever the task',
    breakage: {
      callback: (sent) => [
        {
          ...sent,
          headers: { ...sent.headers, 'webhook-id': `msg_${/"task_status":"(\w+)"/.exec(sent.raw)?.[1] ?? 'other'}` },
        },
      ],
    },
    checks: [named, 'kling.create-custom-voice/largest', 'kling.run/callbacks'],
    says: /A webhook-id belongs to one callback, but msg_\w+ came for another task/,
  },
  {
    name: 'omni-silent',
    fault: 'models with the name in their path never call back',
    breakage: { callback: (sent) => (sent.raw.includes('"outputs"') ? [] : [sent]) },
    checks: ['kling.create-omni-video-3-0/smallest', 'kling.run/callbacks'],
    says: /Task \d+ of kling.create-omni-video-3-0 has ended 'succeeded', but its receiver was told nothing/,
    missing: 'callback',
  },
  {
    name: 'callback-first',
    fault: 'the end is called back before the query shows it',
    breakage: {
      callback: (sent, memory) => {
        if (sent.raw.includes('"succeed"')) memory.set(/"task_id":"(\d+)"/.exec(sent.raw)?.[1] ?? '', 0);
        return [sent];
      },
      answer(answer, request, memory) {
        onTask((task) => {
          const looks = memory.get(String(task['task_id']));
          if (task['task_status'] !== 'succeed' || (typeof looks === 'number' && looks > 3)) return;
          memory.set(String(task['task_id']), Number(looks ?? 0) + 1);
          task['task_status'] = 'processing';
          delete task['task_result'];
          delete task['final_unit_deduction'];
        }).answer?.(answer, request, memory);
      },
    },
    checks: [named, 'kling.run/callbacks'],
    says: /The end of \d+ had been called back, but its query said 'processing' afterwards/,
  },
  {
    name: 'result-is-source',
    fault: 'a dubbing leads to the video that was sent',
    breakage: onTask((task, request, memory) => {
      if (isPost(request, paths.dubbing)) memory.set(String(task['task_id']), bodyOf(request)['video_url']);
      for (const one of [...resultsOf(task, 'audios'), ...resultsOf(task, 'videos')])
        for (const key of Object.keys(one))
          if (key.includes('url') && memory.has(String(task['task_id'])))
            one[key] = memory.get(String(task['task_id']));
    }),
    checks: ['kling.create-video-to-audio/smallest', 'kling.run/result-ids'],
    says: /A result is made of its source, but that of \d+ is the source/,
  },
  {
    name: 'concurrency-never-falls',
    fault: 'what has ended is counted as running',
    breakage: onSuccess((body, request, memory) => {
      if (isCreate(request)) memory.set('made', Number(memory.get('made') ?? 0) + 1);
      if (pathOf(request) === '/account/concurrency' && !isOf(request, 'concurrency-never-falls'))
        body['data'] = Number(memory.get('made') ?? 0);
    }),
    checks: ['kling.get-concurrency/running'],
    says: /Task \d+ has ended 'succeed', but 1 task is reported as running, as many as while it ran/,
  },
];

/** Only the first of several values counts. */
const firstValue = (body: Json) => {
  for (const filter of (body['filters'] ?? []) as Json[])
    filter['values'] = (filter['values'] as unknown[]).slice(0, 1);
};
/** Whatever is asked for, everything since 2001 comes; the beginning of a range that ends early is left. */
const anyStart = (body: Json) => {
  if (Number(body['start_time']) < Number(body['end_time'])) body['start_time'] = 1_000_000_000_000;
};

const otherLengths = onRows((rows) => rows.map((row) => ({ ...row, duration: '99' })));

const money: readonly Mutant[] = [
  seenBy('task-pages', {
    name: 'first-value',
    fault: 'pages of tasks know one value of a filter, and no beginning of the time',
    breakage: join(onAsked('/tasks', firstValue), onAsked('/tasks', anyStart)),
    says: [
      /Task \d+ of kling\.\S+ has ended 'succeed', but is not found by the status failed or succeeded/,
      /Only tasks made in the asked time are listed, but \d+ was made before it/,
    ],
  }),
  {
    name: 'bill-first-value',
    checks: [sound, voice, 'kling.run/bill'],
    fault:
      'the bill knows one value of a filter and no beginning of the time, and cash pays once more, and rows tell other lengths',
    breakage: join(onAsked(bill, firstValue), onAsked(bill, anyStart), otherLengths, {
      answer(answer, request, memory) {
        if (isPost(request, bill) && answer.status === 200) {
          const rows = (((parse(answer.text) as Json)['data'] as Json)['result'] as Json)['detail'] as Json[];
          if (rows.length > 1) memory.set('rows', rows);
        }
        onSuccess((body) => {
          const detail = ((memory.get('rows') ?? []) as Json[]).map(({ task_id: id, product_type: type, ...row }) => ({
            task_id: id,
            product_type: type,
            product_function: row['product_function'],
            deduction_time: row['deduction_time'],
            deduction_amount: 0.035,
            list_price: 0.035,
            cash_type: 'balance',
            currency: 'USD',
            balance_before_deduction: 1,
            balance_after_deduction: 0.965,
          }));
          Object.assign(body['data'] as Json, { result: { detail, count: detail.length } });
        }, at(cash)).answer?.(answer, request, memory);
      },
    }),
    says: [
      /The result of task \d+ lasts [\d., ]+ s, but its row tells 99 s/,
      /has package_\w+ '[^']+', but is not found by kc-no-such-value or/,
      /Task \d+ was made before the asked time/,
      /Task \d+ was paid by a pack, but cash paid 0.035 for it as well/,
    ],
  },
  seenBy('packs', {
    name: 'shrink',
    fault: 'a pack is as large as what is left of it',
    breakage: onPacks((packs, _request, memory) =>
      ((packs as Json[] | undefined) ?? []).map((pack) => {
        memory.set('looks', Number(memory.get('looks') ?? 0) + 1);
        return { ...pack, total_quantity: Number(pack['total_quantity']) - Number(memory.get('looks')) * 0.01 };
      }),
    ),
    says: /A pack stays what was bought, but total_quantity of \S+ was [\d.]+ and is [\d.]+/,
  }),
];

const onRecords = (change: (record: Json, request: WireRequest) => unknown): Breakage =>
  onSuccess((body, request) => {
    for (const record of (body['requests'] as Json[] | undefined) ?? [body])
      if ('request_id' in record) change(record, request);
  });

const gateways: readonly Mutant[] = [
  {
    profile: 'gmi',
    name: 'gmi-identity',
    fault: 'records of the queue show the model and the payload of another request',
    breakage: onRecords((record, request) => {
      if (request.method !== 'GET') return;
      record['model'] = 'kling-lip-sync';
      if (typeof record['payload'] === 'object') record['payload'] = { ...record['payload'], voice_name: 'another' };
    }),
    checks: ['gmi.submit-custom-voice/smallest', 'gmi.run/identity'],
    says: [
      /Task \S+ was made by gmi.submit-custom-voice, but shows the model 'kling-lip-sync'/,
      /Task \S+ was made with voice_name "\S+", but shows "another"/,
    ],
  },
  {
    profile: 'apimodels',
    name: 'apimodels-identity',
    fault: 'tasks of the unified API show the model of another one, and the video endpoint knows none of them',
    breakage: join(
      onSuccess((body, request) => {
        const task = body['data'] as Json | undefined;
        if (request.method === 'GET' && task && 'taskId' in task) task['model'] = 'kling-audio/kling-v2-6';
      }),
      {
        answerFor: ({ method, path }) =>
          method === 'GET' && path.startsWith('/api/v1/video/generations')
            ? say(404, { code: 404, msg: 'Task not found', data: null })
            : undefined,
      },
    ),
    checks: ['apimodels.create-sound-effects/life/identity', 'apimodels.run/identity'],
    says: [/was made by apimodels.create-sound-effects, but shows the model/, /must be accepted, but was answered 404/],
  },
  {
    profile: 'gmi',
    name: 'gmi-cancel-all',
    fault: 'anybody may cancel a request, also one that has ended',
    breakage: {
      request(request, memory) {
        if (request.method !== 'DELETE') return;
        asOurs(request);
        memory.set(pathOf(request), true);
      },
      answer(answer, request, memory) {
        onRecords((record) => {
          if (memory.has(pathOf(request))) Object.assign(record, { status: 'cancelled', outcome: null });
        }).answer?.(answer, request, memory);
      },
    },
    checks: ['gmi.submit-custom-voice/smallest', 'gmi.cancel-request/running', 'gmi.run/called-off'],
    says: [
      /Another account must not cancel request \S+, but was allowed to/,
      /What has ended can not be called off, but \S+ has changed: status was "success" and is "cancelled"/,
    ],
  },
  {
    profile: 'gmi',
    name: 'gmi-models-few',
    fault: 'the queue lists one model too few, and the record of another one is of the first',
    breakage: onSuccess((body, request) => {
      if (Array.isArray(body['model_ids']))
        body['model_ids'] = (body['model_ids'] as string[]).filter((id) => id !== 'kling-identify-face');
      if (/\/models\/.+/.test(pathOf(request))) body['model'] = 'kling-custom-voice';
    }),
    checks: ['gmi.list-models/smallest', 'gmi.get-model/smallest'],
    says: [
      /The list must name 'kling-identify-face', but names/,
      /Model 'kling-lip-sync' is listed: its record must be of it, but is of 'kling-custom-voice'/,
    ],
  },
  {
    profile: 'gmi',
    name: 'gmi-failure-silent',
    fault: 'the webhook is not told of requests that fail',
    breakage: { callback: (sent) => (sent.raw.includes('"failed"') ? [] : [sent]) },
    checks: ['gmi.submit-custom-voice/rejected/both', 'gmi.run/callbacks'],
    says: /Task \S+ of gmi.submit-custom-voice has ended 'failed', but its receiver was told nothing/,
    missing: 'callback',
  },
];

export const useMutants: readonly Mutant[] = [...voices, ...places, ...money, ...gateways];
