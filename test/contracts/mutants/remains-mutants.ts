/**
 * Faults that show when the whole run is looked at once more at its end. Servers cost time: each has several faults that
 * do not hide each other, and all of them must be reported.
 */
import { pickText } from '../../../src/contracts/spec/pick.ts';
import { goodKeyHeader } from './auth-mutants.ts';
import type { Breakage, Json, WireRequest } from './broken-server.ts';
import { bodyOf, refuse, say } from './broken-server.ts';
import { onRows } from './agreement-mutants.ts';
import type { Mutant } from './mutant.ts';
import { at, isCreate, onBody, onList, onSuccess, onTask, pathOf, paths, resultsOf } from './patches.ts';

const elements = '/v1/general/advanced-custom-elements';
const faces = '/v1/videos/identify-face';
const bill = '/account/billing/package';
const hour = 3_600_000;

const sound = 'kling.create-text-to-audio/smallest';
const named = 'kling.create-text-to-audio/largest';
const voice = 'kling.create-custom-voice/smallest';
const element = 'kling.create-element/smallest';
const session = 'kling.identify-face/smallest';

/** Several faults as one: each changes what the one before it has left. */
export const join = (...all: readonly Breakage[]): Breakage => ({
  ...all.find(({ callback }) => callback),
  request: (request, memory) => {
    for (const one of all) one.request?.(request, memory);
  },
  answerFor: (request, memory) => all.map((one) => one.answerFor?.(request, memory)).find(Boolean),
  answer: (answer, request, memory) => {
    for (const one of all) one.answer?.(answer, request, memory);
  },
});

const isListOf = (path: string) => (request: WireRequest) => request.method === 'GET' && pathOf(request) === path;
const isMedia = ({ path }: WireRequest) => /\.(?:mp3|wav|mp4)(?:$|\?)/.test(path);
const filesGone: Breakage = { answerFor: (request) => (isMedia(request) ? say(404, {}) : undefined) };

/** Remembers what is made at a path, and puts it into the list of another. */
const moveInto = (from: string, to: string): Breakage => ({
  answer(answer, request, memory) {
    onTask(
      (task) => void memory.set(from, task),
      (one) => one.method === 'POST' && pathOf(one) === from,
    ).answer?.(answer, request, memory);
    onList((items) => (memory.has(from) ? [...items, memory.get(from) as Json] : items), isListOf(to)).answer?.(
      answer,
      request,
      memory,
    );
  },
});

const listsOf = (prefix: string): Breakage =>
  join(
    onList((items) => [...items, ...items.slice(0, 1)], isListOf(`${prefix}${elements}`)),
    moveInto(`${prefix}${paths.sound}`, `${prefix}${paths.voices}`),
    onList(
      (items) => items.map((item) => ({ ...item, updated_at: Number(item['updated_at']) + 5 })),
      isListOf(`${prefix}${paths.sound}`),
    ),
  );

const listTexts = [
  /A task stands in a list once, but \d+ came twice/,
  /A list holds tasks of its own, but has \d+, made by k\w+\.create-text-to-audio/,
  /The list shows task \d+ as its query does, but updated_at is \d+/,
];

const sharedSession = onSuccess((body, _request, memory) => {
  const data = body['data'] as Json;
  const first = memory.get('session') ?? data['session_id'];
  memory.set('session', first);
  const [face = {}] = data['face_data'] as Json[];
  Object.assign(data, { session_id: first, face_data: [face, { ...face, end_time: face['start_time'] }] });
}, at(faces));

const remembered = (path: string, memoryKey: string): Breakage => ({
  answer(answer, request, memory) {
    onSuccess(
      (body) => {
        const { task_id: task, session_id: id } = body['data'] as Json;
        memory.set(memoryKey, task ?? id);
      },
      (one) => one.method === 'POST' && pathOf(one) === path,
    ).answer?.(answer, request, memory);
  },
});

const pageOf = (body: Json) => body['data'] as Json & { result: Json[] };
const isPage = (request: WireRequest) => request.method === 'POST' && pathOf(request) === '/tasks';
const onPage = (change: (page: Json & { result: Json[] }, sent: Json) => unknown): Breakage =>
  onSuccess((body, request) => change(pageOf(body), bodyOf(request)), isPage);

const costsPath = ({ path }: WireRequest) => path.startsWith(paths.costs);

const official: readonly Mutant[] = [
  {
    name: 'remains-lists',
    fault: 'a list repeats an element, one holds a sound among voices, one tells another time than the query',
    breakage: listsOf(''),
    checks: [sound, voice, element, 'kling.run/lists'],
    says: listTexts,
  },
  {
    name: 'remains-results',
    fault:
      'files are gone at the end, a sound has the id of its task, sessions and faces are sent twice, own ids are lost',
    breakage: join(
      filesGone,
      sharedSession,
      onTask((task, request) => {
        for (const audio of resultsOf(task, 'audios')) audio['id'] = task['task_id'];
        if (isCreate(request)) task['task_info'] = {};
      }),
      {
        answer(answer, request) {
          if (request.method === 'GET' && /\/kc-[^/]*$/.test(pathOf(request))) answer.status = 400;
        },
      },
    ),
    checks: [
      sound,
      named,
      session,
      'kling.identify-face/largest',
      ...['files', 'result-ids', 'faces', 'own-ids'].map((name) => `kling.run/${name}`),
    ],
    says: [
      /A result file must be there, but \S+ answered 404/,
      /A result has an id of its own, but that of \d+ is the task's/,
      /Each call makes a session of its own, but \d+ came twice/,
      /A face is seen for a while, but this is/,
      /A face stands in a session once, but face_id \S+ came twice/,
      /task_info.external_task_id of \d+ must be "\S+", but is undefined/,
      /The id '\S+' that task \d+ of kling.create-text-to-audio was given leads to it, but answered 400/,
    ],
  },
  {
    name: 'remains-failures',
    fault: 'a failed task has a result, a price, no reason, and changes at each look',
    breakage: onTask((task, _request, memory) => {
      if (task['task_status'] !== 'failed') return;
      const looks = Number(memory.get('looks') ?? 0) + 1;
      memory.set('looks', looks);
      Object.assign(task, {
        task_status_msg: '',
        final_unit_deduction: '0.05',
        task_result: { voices: [{ voice_id: `93456089782052459${looks % 10}` }] },
      });
    }),
    checks: ['kling.create-custom-voice/life/failed', 'kling.run/failures', 'kling.run/kept'],
    says: [
      /A task that has failed has no result, but \d+ has \d+/,
      /A task that has failed takes nothing, but \d+ took 0.05/,
      /A task that has failed says why, but \d+ does not/,
    ],
  },
  {
    name: 'remains-changed',
    fault: 'a sound that has ended is told to have changed again some looks later',
    breakage: onTask((task, request, memory) => {
      if (task['task_status'] !== 'succeed' || !pathOf(request).startsWith(`${paths.sound}/`)) return;
      const key = String(task['task_id']);
      const looks = Number(memory.get(key) ?? 0) + 1;
      memory.set(key, looks);
      if (looks > 2) task['updated_at'] = Number(task['updated_at']) + looks;
    }),
    checks: [sound, 'kling.run/kept'],
    says: /A task that has ended stays as it is, but \d+ has changed: updated_at was \d+ and is \d+/,
  },
  {
    name: 'remains-times',
    fault: 'each sound is an hour older than the one before, and its end has the time of its creation',
    breakage: onTask((task, request, memory) => {
      const known = (memory.get('ids') ?? []) as readonly unknown[];
      const ids = known.includes(task['task_id']) ? known : [...known, task['task_id']];
      memory.set('ids', ids);
      const made = Number(task['created_at']) - hour * ids.indexOf(task['task_id']);
      if (pathOf(request).startsWith(paths.sound)) Object.assign(task, { created_at: made, updated_at: made });
    }),
    checks: [sound, named, 'kling.run/times'],
    says: [
      /Task \d+ of kling.create-text-to-audio was made after one that was created 3[56]\d\d s later than it says of itself/,
      /Task \d+ was seen while it ran, but 'succeed' has the time of its creation/,
    ],
  },
  {
    name: 'remains-pages',
    fault:
      'pages of tasks promise more without a cursor, count what is not there, have ten rows and find nothing by status',
    breakage: onPage((page, { limit, filters }) => {
      const values = (filters as readonly Json[] | undefined) ?? [];
      if (values.length > 0) Object.assign(page, { result: [], count: 3 });
      else if (limit === undefined) page.result = page.result.slice(0, 1);
      else if (limit === 500) Object.assign(page, { has_more: true, next_cursor: '' });
    }),
    checks: [sound, voice, 'kling.run/task-pages'],
    says: [
      /has_more promises more rows, but no next_cursor leads to them/,
      /count tells the rows, but is 3 where 0 came/,
      /Without a limit 100 rows come, but of \d+ came 1/,
      /Task \d+ of kling\.\S+ has ended 'succeed', but is not found by the status succeeded/,
    ],
  },
  {
    name: 'remains-bill',
    fault: 'an element has a row of the bill, a session has two, and rows are not found by what they say',
    breakage: join(remembered(elements, 'element'), remembered(faces, 'session'), {
      answer(answer, request, memory) {
        const isFiltered = ((bodyOf(request)['filters'] as readonly Json[] | undefined) ?? []).length > 0;
        onRows((rows) => {
          const own = rows.filter((row) => row['task_id'] === memory.get('session'));
          const free = rows.slice(0, 1).map((row) => ({ ...row, task_id: memory.get('element') }));
          return isFiltered ? [] : [...rows, ...own, ...free];
        }).answer?.(answer, request, memory);
      },
    }),
    checks: [sound, element, session, 'kling.run/bill'],
    says: [
      /Task \d+ of kling.create-element took 0 units, but the bill has 1 row of it with 0\.\d+/,
      /Session \d+ took 0.05 units, but the bill has 2 rows of it with 0.1/,
      /The row of task \d+ has package_id '\S+', but is not found by it/,
    ],
  },
  {
    name: 'remains-apart',
    fault: 'pages of tasks, the bill and the packs are those of one account for every key',
    breakage: {
      request(request) {
        if (isPage(request) || pathOf(request) === bill || costsPath(request))
          request.headers['authorization'] = `Bearer ${request.headers[goodKeyHeader] ?? ''}`;
      },
    },
    checks: [sound, 'kling.get-account-costs/smallest', 'kling.run/apart'],
    says: [
      /\/tasks of another account must not tell of our task \d+/,
      /\/account\/billing\/package of another account must not tell of our task \d+/,
      /Another account must not be shown our pack \S+/,
    ],
  },
  {
    name: 'remains-near-ids',
    fault: 'ids of callers are matched by their beginning, a refusal uses one up, and the library changes',
    breakage: join(
      {
        request(request, memory) {
          const own = isCreate(request) ? pickText(bodyOf(request), 'external_task_id') : undefined;
          const known = [...((memory.get('own') ?? []) as readonly string[]), ...(own === undefined ? [] : [own])];
          memory.set('own', known);
          request.path = request.path.replace(/^\/tasks\?external_task_ids=(.*)$/, (whole, text: string) => {
            const found = known.find((one) => one.startsWith(decodeURIComponent(text)));
            return found === undefined ? whole : `/tasks?external_task_ids=${found}`;
          });
        },
        answerFor(request, memory) {
          const own = isCreate(request) ? String(bodyOf(request)['external_task_id']) : '';
          return memory.has(`used ${own}`) ? refuse(400, 1201, `External_task_id ${own} already exists`) : undefined;
        },
        answer(answer, request, memory) {
          if (isCreate(request) && answer.status >= 400)
            memory.set(`used ${String(bodyOf(request)['external_task_id'])}`, true);
        },
      },
      onList((items, _request, memory) => {
        memory.set('looks', Number(memory.get('looks') ?? 0) + 1);
        return Number(memory.get('looks')) % 2 === 0 ? items.toReversed() : items;
      }, at(paths.presets)),
    ),
    checks: [
      named,
      'kling.create-text-to-audio/life/duplicate-external-id',
      'kling.list-preset-voices/items',
      'kling.run/tasks',
    ],
    says: [
      /An external id is matched whole, but '\S+' found the task of '\S+'/,
      /External_task_id \S+ already exists/,
      /The library is the same at each look, but 0\.task_id was "\d+" and is/,
    ],
  },
];

const relay: Mutant = {
  profile: 'kkiai',
  name: 'kkiai-remains-lists',
  fault: 'kkiai: a list repeats an element, one holds a sound among voices, one tells another time than the query',
  breakage: listsOf('/kling'),
  checks: [
    'kkiai.create-text-to-audio/smallest',
    'kkiai.create-custom-voice/smallest',
    'kkiai.create-element/smallest',
    'kkiai.run/lists',
  ],
  says: listTexts,
};

const isQueueList = (request: WireRequest) => request.method === 'GET' && pathOf(request).endsWith('/requests');
const onRecord = (change: (record: Json) => unknown): Breakage =>
  onSuccess((body) => {
    for (const record of (body['requests'] as Json[] | undefined) ?? [body]) if ('request_id' in record) change(record);
  });

const queue: Mutant = {
  profile: 'gmi',
  name: 'gmi-remains',
  fault:
    'the queue forgets the newest request, its files and its owner, and tells models, faces and times that can not be',
  breakage: join(
    filesGone,
    onSuccess((body) => void (body['requests'] = (body['requests'] as Json[]).slice(1)), isQueueList),
    onRecord((record) => {
      const data = (record['outcome'] as Json | null)?.['data'] as Json | undefined;
      for (const face of (data?.['face_data'] as Json[] | undefined) ?? []) face['end_time'] = face['start_time'];
      if ('user_id' in record) record['user_id'] = record['request_id'];
      if ('queued_at' in record) record['queued_at'] = Number(record['created_at']) - 60;
    }),
    onSuccess(
      (body) => void (body['model_ids'] = [...(body['model_ids'] as string[]), 'kling-custom-voice']),
      ({ path }) => path.endsWith('/models'),
    ),
  ),
  checks: [
    'gmi.submit-custom-voice/life/times',
    'gmi.submit-identify-face/smallest',
    'gmi.list-models/smallest',
    ...['lists', 'files', 'faces', 'owners'].map((name) => `gmi.run/${name}`),
  ],
  says: [
    /Task \S+ of gmi\.\S+ has ended 'success', but its list has it not/,
    /A result file must be there, but \S+ answered 404/,
    /A face is seen for a while, but this is/,
    /What one account makes has one owner, but user_id of task/,
    /The list names a model once, but "kling-custom-voice" stands there twice/,
    /A request is queued after it was created, but queued_at is before created_at/,
  ],
};

const unified: Mutant = {
  profile: 'apimodels',
  name: 'apimodels-remains',
  fault: 'the unified API repeats models and files, and is silent of failures',
  breakage: join(
    onBody((body, request) => {
      const data = body['data'] as Json & { id?: string }[];
      if (pathOf(request).endsWith('/models')) data.push({ id: 'kling-tts' });
      const urls = (data as Json | undefined)?.['resultUrls'];
      if (Array.isArray(urls)) Object.assign(data, { resultUrls: [urls[0], urls[0]] as unknown[] });
    }),
    { callback: (callback) => (callback.raw.includes('"failed"') ? [] : [callback]) },
  ),
  checks: [
    'apimodels.create-video-to-audio/life/failed',
    'apimodels.create-sound-effects/life/result',
    'apimodels.create-sound-effects/callback/body',
    'apimodels.list-models/smallest',
  ],
  says: [
    /The list names a model once, but kling-tts stands there twice/,
    /Each of resultUrls is a file of its own, but "\S+" came twice/,
    /The callback must say what the query says, but resultUrls\.1 is/,
    /A failure is called back, but nothing came/,
  ],
  missing: 'callback',
};

export const remainsMutants: readonly Mutant[] = [...official, relay, queue, unified];
