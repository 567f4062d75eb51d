/** Faults between a task and what the account's own pages tell of it: the newer task space, the bill, the packs, files. */
import { makeWav } from '../../effects/media-probe-files.ts';
import type { Breakage, Json, Memory, WireRequest } from './broken-server.ts';
import { bodyOf, say, setBody } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import {
  at,
  isCreate,
  isList,
  onBody,
  onList,
  onSent,
  onSuccess,
  onTask,
  pathOf,
  paths,
  resultsOf,
} from './patches.ts';
import { goodKeyHeader } from './auth-mutants.ts';

const sound = 'kling.create-text-to-audio/smallest';
const voice = 'kling.create-custom-voice/smallest';
const films = 'kling.create-image-to-video';
const bill = '/account/billing/package';

export interface Fault {
  readonly name: string;
  readonly fault: string;
  readonly breakage: Breakage;
  readonly says: Mutant['says'];
}

/** A mutant that is seen when a sound was made and the run is held against one of its rules. */
export const seenBy = (rule: string, { name, ...rest }: Fault): Mutant => ({
  ...rest,
  name: `${rule}-${name}`,
  checks: [sound, voice, `kling.run/${rule}`],
});

const rowsOf = (body: Json) => ((body['data'] as Json)['result'] as Json)['detail'] as Json[];
export const onRows = (change: (rows: Json[]) => Json[]): Breakage =>
  onSuccess((body) => {
    const result = (body['data'] as Json)['result'] as Json;
    result['detail'] = change(rowsOf(body));
  }, at(bill));
export const onPacks = (change: (packs: Json[], request: WireRequest, memory: Memory) => Json[]): Breakage =>
  onSuccess((body, request, memory) => {
    const data = body['data'] as Json;
    data['resource_pack_subscribe_infos'] = change(data['resource_pack_subscribe_infos'] as Json[], request, memory);
  }, at(paths.costs));
export const onFound = (change: (tasks: Json[]) => Json[]): Breakage =>
  onSuccess(
    (body) => void (body['data'] = change(body['data'] as Json[])),
    ({ method, path }) => method === 'GET' && path.startsWith('/tasks'),
  );
export const onAsked = (path: string, change: (body: Json) => unknown): Breakage =>
  onSent(change, (request) => request.method === 'POST' && pathOf(request) === path);

const dropQuery = (...names: readonly string[]): Breakage => ({
  request(request) {
    if (pathOf(request) !== paths.costs) return;
    const url = new URL(request.path, 'http://kling.test');
    for (const name of names) url.searchParams.delete(name);
    request.path = `${url.pathname}${url.search}`;
  },
});

const inTasks: readonly Fault[] = [
  {
    name: 'stranger',
    fault: 'the newer task space answers a task that was not asked for',
    breakage: onFound((tasks) => [...tasks, { ...tasks[0], id: '934560897820524592' }]),
    says: /Only what is asked for is answered, but task 934560897820524592 was/,
  },
  {
    name: 'lost',
    fault: 'the newer task space does not know tasks of older paths',
    breakage: onFound(() => []),
    says: /Task \d+ of kling.create-text-to-audio must be found there, but is not/,
  },
  {
    name: 'times',
    fault: 'the newer task space tells another time of creation',
    breakage: onFound((tasks) => tasks.map((task) => ({ ...task, create_time: Number(task['create_time']) + 1 }))),
    says: /create_time of task \d+ must be \d+ as its query says/,
  },
  {
    name: 'billing',
    fault: 'the newer task space tells twice the deduction',
    breakage: onFound((tasks) =>
      tasks.map((task) => ({ ...task, billing: [...(task['billing'] as Json[]), ...(task['billing'] as Json[])] })),
    ),
    says: /the sum of billing of task \d+ must be 250 as its query says, but is 500/,
  },
  {
    name: 'outputs',
    fault: 'the newer task space gives outputs of another task',
    breakage: onFound((tasks) =>
      tasks.map((task) => ({
        ...task,
        outputs: (task['outputs'] as Json[]).map((one) => ({ ...one, id: '934560897820524592' })),
      })),
    ),
    says: /a value of outputs of task \d+ must be one of the task as its query says, but is 934560897820524592/,
  },
];

const strangerId = '934100000000000064';

/** What rows of the bill and the newer task space tell of a video with a voice, and whose its results are. */
const ofVideos: readonly Mutant[] = [
  {
    name: 'bill-voice-control',
    fault: 'rows of the bill say that a video with a voice had none, at 720p',
    breakage: onRows((rows) =>
      rows.map((row) => ('voice_control' in row ? { ...row, voice_control: false, resolution: '720p' } : row)),
    ),
    checks: [`${films}/voice-control`, 'kling.run/bill'],
    says: [
      /says voice_control true, but its row of the bill false/,
      /says resolution "1080p", but its row of the bill "720p"/,
    ],
  },
  {
    name: 'bill-video-sound',
    fault: 'rows of the bill say that a video with a voice was silent',
    breakage: onRows((rows) => rows.map((row) => ('video_sound' in row ? { ...row, video_sound: 'off' } : row))),
    checks: [`${films}/voice-control`, 'kling.run/bill'],
    says: /says video_sound "native", but its row of the bill "off"/,
  },
  {
    name: 'tasks-voice-control',
    fault: 'billing[] of the newer task space says that a video with a voice had none',
    breakage: onFound((tasks) =>
      tasks.map((task) => ({
        ...task,
        billing: (task['billing'] as Json[]).map((entry) => ({ ...entry, voice_control: false })),
      })),
    ),
    checks: [`${films}/voice-control`, 'kling.run/tasks'],
    says: /voice_control of task \d+ must be true as its query says, but is false/,
  },
  {
    name: 'tasks-owner',
    fault: 'the newer task space tells another owner of voices',
    breakage: onFound((tasks) =>
      tasks.map((task) => ({
        ...task,
        outputs: (task['outputs'] as Json[]).map((one) => ('owned_by' in one ? { ...one, owned_by: strangerId } : one)),
      })),
    ),
    checks: [voice, 'kling.run/tasks'],
    says: /owned_by of outputs of task \d+ must be \d+ as its query says, but is 934100000000000064/,
  },
  {
    name: 'task-pages-owner',
    fault: 'pages of tasks tell another owner of voices',
    breakage: onSuccess(
      (body) => {
        for (const task of (body['data'] as Json)['result'] as Json[])
          for (const one of (task['outputs'] ?? []) as Json[]) if ('owned_by' in one) one['owned_by'] = strangerId;
      },
      (request) => request.method === 'POST' && pathOf(request) === '/tasks',
    ),
    checks: [voice, 'kling.run/task-pages'],
    says: /owned_by of outputs of task \d+ must be \d+ as its query says, but is 934100000000000064/,
  },
];

/** Changes rows of pages behind the first one. */
const onLaterPages = (path: string, change: (rows: Json[]) => Json[]): Breakage =>
  onSuccess(
    (body) => {
      const data = body['data'] as Json;
      if (Array.isArray(data['result'])) data['result'] = change(data['result'] as Json[]);
      else Object.assign(data['result'] as Json, { detail: change(rowsOf(body)) });
    },
    (request) => pathOf(request) === path && request.body.includes('"cursor"'),
  );

const inPages: readonly Fault[] = [
  {
    name: 'limit-ignored',
    fault: 'pages of tasks are as long as they like',
    breakage: onAsked('/tasks', (body) => {
      if (Number(body['limit']) === 1) body['limit'] = 500;
    }),
    says: /At most 1 rows were asked for, but \d+ came/,
  },
  {
    name: 'cursor',
    fault: 'pages of tasks behind the first one are empty',
    breakage: onLaterPages('/tasks', () => []),
    says: /Small pages hold each row of a large one once, but \d+ came 0 times/,
  },
  {
    name: 'status-ignored',
    fault: 'tasks by time are not filtered by status',
    breakage: onAsked('/tasks', (body) => delete body['filters']),
    says: /Asked for failed, task \d+ came, which is 'succeeded'/,
  },
  {
    name: 'range-ignored',
    fault: 'tasks by time are those of the last month, whatever the time',
    breakage: onAsked('/tasks', (body) => {
      delete body['start_time'];
      delete body['end_time'];
    }),
    says: /Only tasks made in the asked time are listed/,
  },
];

const inBill: readonly Fault[] = [
  {
    name: 'work',
    fault: 'the bill names other work than was done',
    breakage: onRows((rows) => rows.map((row) => ({ ...row, product_function: 'Text to Video' }))),
    says: /Task \d+ is of kling\.\S+, but its row says 'Text to Video'/,
  },
  {
    name: 'day',
    fault: 'the bill tells another day',
    breakage: onRows((rows) =>
      rows.map((row) => ({ ...row, deduction_time: String(Number(row['deduction_time']) - 86_400_000) })),
    ),
    says: /was made at \d+ and done at \d+, but its row tells \d+/,
  },
  {
    name: 'cursor',
    fault: 'pages of billing details behind the first one tell rows twice',
    breakage: onLaterPages(bill, (rows) => [...rows, ...rows]),
    says: /Small pages hold each row of a large one once, but \d+ \w+ came 2 times/,
  },
  {
    name: 'twice',
    fault: 'a task is charged twice',
    breakage: onRows((rows) => [...rows, ...rows]),
    says: /took 0\.\d+ units, but the bill has 2 rows of it with 0/,
  },
  {
    name: 'price',
    fault: 'the bill of a sound has another amount than the task',
    breakage: onRows((rows) =>
      rows.map((row) => ({
        ...row,
        deduction_amount: 0.2,
        unit_before_deduction: Number(row['unit_after_deduction']) + 0.2,
      })),
    ),
    says: /took 0\.\d+ units, but the bill has 1 row of it with 0.2/,
  },
  {
    name: 'unwritten',
    fault: 'a pack falls by more than its rows say',
    breakage: onPacks((packs) =>
      packs.map((pack) => ({ ...pack, remaining_quantity: Number(pack['remaining_quantity']) - 1 })),
    ),
    says: /remaining_quantity of pack \S+ is [\d.]+, but its last deduction left another amount/,
  },
  {
    name: 'refused-charged',
    fault: 'the bill has a row of a task that was never made',
    breakage: onRows((rows) => [{ ...rows[0], task_id: '934560897820524592' }, ...rows]),
    says: /Only tasks that were made are charged, but 934560897820524592 has a row/,
  },
  {
    name: 'filter-ignored',
    fault: 'billing details are not filtered',
    breakage: onAsked(bill, (body) => delete body['filters']),
    says: /Asked for package_name 'kc-no-such-pack', the row of task \d+ came/,
  },
  {
    name: 'range-ignored',
    fault: 'billing details are those of every time',
    breakage: onAsked(bill, (body) => {
      if ('start_time' in body) Object.assign(body, { start_time: 1, end_time: 9_999_999_999_999 });
    }),
    says: /Task \d+ was made after the asked time/,
  },
];

const inPacks: readonly Fault[] = [
  {
    name: 'name-prefix',
    fault: 'packs are found by the beginning of their name',
    breakage: {
      request(request) {
        if (pathOf(request) === paths.costs && !request.path.includes('kc-no-such'))
          request.path = request.path.replace(/&resource_pack_name=[^&]*/, '');
      },
    },
    says: /0 packs are called '[^']+', but \d were answered/,
  },
  {
    name: 'more-than-all',
    fault: 'more remains of a pack than it had',
    breakage: onPacks((packs) =>
      packs.map((pack) => ({ ...pack, remaining_quantity: Number(pack['total_quantity']) + 1 })),
    ),
    says: /In a pack remaining_quantity lies between 0 and total_quantity/,
  },
  {
    name: 'times-reversed',
    fault: 'a pack ends before it begins',
    breakage: onPacks((packs) =>
      packs.map((pack) => ({ ...pack, effective_time: pack['invalid_time'], invalid_time: pack['effective_time'] })),
    ),
    says: /In a pack effective_time is before invalid_time/,
  },
  {
    name: 'status',
    fault: 'a pack that is in use is listed as run out',
    breakage: onPacks((packs) => packs.map((pack) => ({ ...pack, status: 'runOut' }))),
    says: /In a pack a pack is 'runOut' when nothing remains/,
  },
  {
    name: 'expired',
    fault: 'a pack is listed as expired before its end',
    breakage: onPacks((packs) => packs.map((pack) => ({ ...pack, status: 'expired' }))),
    says: /In a pack a pack is 'expired' after its invalid_time, and only then/,
  },
  {
    name: 'name-ignored',
    fault: 'the name of a pack is ignored',
    breakage: dropQuery('resource_pack_name'),
    says: /0 packs are called 'kc-no-such-pack', but \d were answered/,
  },
  {
    name: 'range-ignored',
    fault: 'packs are shown whatever the time',
    breakage: {
      request(request) {
        if (pathOf(request) === paths.costs)
          request.path = request.path
            .replace(/start_time=\d+/, 'start_time=1')
            .replace(/end_time=\d+/, 'end_time=9999999999999');
      },
    },
    says: /Before it was bought no pack is there/,
  },
];

const keyOf = (request: WireRequest) => request.headers[goodKeyHeader] ?? '';

/** Half a second of silence, as text. */
const waveText = makeWav(0.5).toString('latin1');

/** Voices are deleted by what else is known of them. */
const deletesBy = (nameOf: (task: Json, voice: Json) => unknown): Mutant['breakage'] => ({
  request(request, memory) {
    const voiceId = pathOf(request) === paths.deletion && memory.get(String(bodyOf(request)['voice_id']));
    if (voiceId) setBody(request, { voice_id: voiceId });
  },
  answer(answer, request, memory) {
    onTask((task) => {
      for (const one of resultsOf(task, 'voices')) memory.set(String(nameOf(task, one)), one['voice_id']);
    }).answer?.(answer, request, memory);
  },
});

/** Files and lists, and what a second account may do. */
const others: readonly Mutant[] = [
  {
    name: 'delete-by-task',
    fault: 'a voice is deleted by the id of its task',
    breakage: deletesBy((task) => task['task_id']),
    checks: ['kling.create-custom-voice/voice/deleted'],
    says: /A voice is deleted by its own id, but the id of its task \("\d+"\) was accepted/,
  },
  {
    name: 'delete-by-name',
    fault: 'a voice is deleted by its name',
    breakage: deletesBy((_task, voice) => voice['voice_name']),
    checks: ['kling.create-custom-voice/voice/deleted'],
    says: /A voice is deleted by its own id, but its name \("[^"]+"\) was accepted/,
  },
  {
    name: 'tasks-own-ids',
    fault: 'the newer task space does not know ids of the caller',
    breakage: {
      request(request) {
        if (request.path.startsWith('/tasks?external_task_ids='))
          request.path = request.path.replace('external_task_ids', 'task_ids');
      },
    },
    checks: [
      'kling.create-text-to-audio/life/external-id',
      'kling.create-text-to-audio/life/states',
      'kling.run/tasks',
    ],
    says: /external_task_ids=\S+ must lead to task \d+, but does not/,
  },
  {
    name: 'tasks-failed',
    fault: 'the newer task space tells of failed tasks as successes',
    breakage: onFound((tasks) => tasks.map((task) => ({ ...task, status: 'succeeded' }))),
    checks: [voice, 'kling.create-custom-voice/life/failed', 'kling.run/tasks'],
    says: /status of task \d+ must be failed as its query says, but is succeeded/,
  },
  {
    name: 'concurrency-nothing',
    fault: 'no task is ever counted as running',
    breakage: onSuccess((body) => void (body['data'] = 0), at('/account/concurrency')),
    checks: ['kling.get-concurrency/running'],
    says: /Task \d+ is '\w+', but 0 tasks are reported as running/,
  },
  {
    name: 'voice-name-cut',
    fault: 'names of voices are cut after 18 characters',
    breakage: onTask((task) => {
      for (const one of resultsOf(task, 'voices')) one['voice_name'] = String(one['voice_name']).slice(0, 18);
    }),
    checks: ['kling.create-custom-voice/voice/shown'],
    says: /voice_name must be "潮 kc-[^"]+潮", but is/,
  },
  {
    name: 'file-length',
    fault: 'a sound is shorter than its task says',
    breakage: onTask((task) => {
      for (const audio of resultsOf(task, 'audios')) audio['duration_wav'] = String(Number(audio['duration_wav']) + 2);
    }),
    checks: ['kling.create-text-to-audio/life/files'],
    says: /The task says that \S+ lasts [\d.]+ s, but the file lasts/,
  },
  {
    name: 'file-type',
    fault: 'the mp3 of a sound is a wav',
    breakage: {
      answerFor: (request) =>
        pathOf(request).endsWith('.mp3')
          ? { ...say(200, {}), headers: { 'content-type': 'audio/mpeg' }, text: waveText }
          : undefined,
    },
    checks: ['kling.create-text-to-audio/life/files'],
    says: /must be a file of type mp3, but its bytes are wav/,
  },
  {
    name: 'external-id-any-product',
    fault: 'an external id is found by the paths of other products',
    breakage: {
      request(request) {
        if (request.method === 'GET' && request.path.endsWith('-xy'))
          request.path = request.path.replace(paths.voices, paths.sound);
      },
    },
    checks: ['kling.create-text-to-audio/life/external-id'],
    says: /is of kling.create-text-to-audio, but kling.get-custom-voice found it/,
  },
  {
    name: 'list-other-product',
    fault: 'the list of sounds holds a voice',
    breakage: {
      answer(answer, request, memory) {
        onTask(
          (task) => void memory.set('voice', task),
          (one) => isCreate(one) && pathOf(one) === paths.voices,
        ).answer?.(answer, request, memory);
        onList(
          (items) => [...items, memory.get('voice') as Json],
          (one) => isList(one) && pathOf(one) === paths.sound,
        ).answer?.(answer, request, memory);
      },
    },
    checks: [voice, 'kling.list-text-to-audio/order'],
    says: /A list holds the tasks of its product, but has \d+, made by kling.create-custom-voice/,
  },
  {
    name: 'others-delete',
    fault: 'any account may delete any voice',
    breakage: {
      request(request) {
        if (pathOf(request) === paths.deletion) request.headers['authorization'] = `Bearer ${keyOf(request)}`;
      },
    },
    checks: ['kling.create-custom-voice/voice/deleted'],
    says: /Another account must not delete {"voice_id":"\d+"}, but was allowed to/,
  },
  {
    name: 'owners-differ',
    fault: 'each voice has an owner of its own',
    breakage: onTask((task) => {
      for (const one of resultsOf(task, 'voices')) one['owned_by'] = task['task_id'];
    }),
    checks: [voice, 'kling.create-custom-voice/largest', 'kling.run/owners'],
    says: /What one account makes has one owner, but owned_by of task/,
  },
  {
    name: 'refused-costs',
    fault: 'a refused create takes units',
    breakage: onBody((body, request, memory, answer) => {
      const refused = Number(memory.get('refused') ?? 0);
      if (isCreate(request) && answer.status >= 400) memory.set('refused', refused + 1);
      if (pathOf(request) !== paths.costs) return;
      for (const pack of ((body['data'] as Json)['resource_pack_subscribe_infos'] ?? []) as Json[])
        pack['remaining_quantity'] = Number(pack['remaining_quantity']) - refused * 0.05;
    }),
    checks: ['kling.get-account-costs/refused'],
    says: /creates were refused, but what is left fell by/,
  },
  ...(
    [
      [
        'apimodels-refused-costs',
        'a refused create takes dollars',
        'refused',
        400,
        /creates were refused, but what is left fell by/,
      ],
      [
        'apimodels-charged-twice',
        'speech is charged twice',
        'charge',
        200,
        /A call of apimodels.create-tts costs \$[\d.]+, but the balance went down by/,
      ],
    ] as const
  ).map(([name, fault, check, status, says]): Mutant => ({
    profile: 'apimodels',
    name,
    fault: `apimodels: ${fault}`,
    breakage: onBody((body, request, memory, answer) => {
      const taken = Number(memory.get('taken') ?? 0);
      const isSpeech = request.body.includes('kling-tts');
      if (request.method === 'POST' && answer.status === status && (status === 400 || isSpeech))
        memory.set('taken', taken + 0.01);
      if (!pathOf(request).endsWith('/balance')) return;
      const data = body['data'] as Json;
      data['balance'] = Number(data['balance']) - taken;
    }),
    checks: [`apimodels.get-balance/${check}`],
    says,
  })),
];

/** What was bought and what is left, together. */
const unifiedRun: Mutant = {
  profile: 'apimodels',
  name: 'apimodels-run-balance',
  fault: 'apimodels: what is finished is charged again when it is read',
  breakage: onBody((body, request, memory) => {
    const taken = Number(memory.get('taken') ?? 0);
    const data = body['data'] as Json | undefined;
    // No sum of prices, however often it is taken.
    if (request.method === 'GET' && data?.['state'] === 'completed') memory.set('taken', taken + 0.000013);
    if (pathOf(request).endsWith('/balance') && data) data['balance'] = Number(data['balance']) - taken;
  }),
  checks: ['apimodels.get-balance/charge', 'apimodels.run/balance'],
  // What begins in the millisecond in which the balance is read may count or not.
  says: /\d successes of the run cost (?:a sum from \$[\d.]+ to )?\$[\d.]+ by their prices, but the balance fell by \$[\d.]+/,
};

export const agreementMutants: readonly Mutant[] = [
  unifiedRun,
  ...inTasks.map((fault) => seenBy('tasks', fault)),
  ...ofVideos,
  ...inPages.map((fault) => seenBy('task-pages', fault)),
  ...inBill.map((fault) => seenBy('bill', fault)),
  ...inPacks.map((fault) => seenBy('packs', fault)),
  ...others,
];
