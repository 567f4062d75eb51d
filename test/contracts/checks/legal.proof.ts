/** Legal servers: what a Kling may do without breaking its contract is no failure there, and is reported where it is worth it. */
import { expect, onTestFinished, test } from 'vitest';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import { asObject } from '../../../src/contracts/spec/pick.ts';
import { planOf } from '../../../src/contracts/spec/request-plan.ts';
import { findViolations } from '../../../src/contracts/spec/violations.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { startKlingEmulator } from '../../../src/emulator/emulator.ts';
import { quick, runAt, startQuickEmulator, verdictsOf } from '../fake-target.ts';
import type { Breakage, Json, WireCallback, WireRequest } from '../mutants/broken-server.ts';
import { bodyOf, parse, refuse, setBody, startBrokenServer } from '../mutants/broken-server.ts';
import { at, onBody, onList, onSuccess } from '../mutants/patches.ts';
import { selectChecks } from '../../../src/contracts/run/check.ts';

const webhookSecret = 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=';
const credentials = {
  accessKey: 'legal-access-key',
  secretKey: 'legal-secret-key-0123456789abcdef',
  apiKey: 'legal-api-key',
  otherApiKey: 'legal-other-key',
  webhookSecrets: [webhookSecret],
};

/** A run at an emulator that behaves in another legal way; nothing that is only assumed may fail it. */
async function runLegal(settings: NonNullable<EmulatorOptions['settings']>, names: readonly string[], lanes = 16) {
  const { accessKey, secretKey, apiKey, webhookSecrets } = credentials;
  const emulator = await startKlingEmulator({
    clock: { scale: 20 },
    accounts: [{ accessKey, secretKey, apiKeys: [apiKey], webhookSecrets }, { apiKeys: [credentials.otherApiKey] }],
    settings,
  });
  const selection = selectChecks(await buildSuite('kling'), names);
  if (!selection.ok) throw new Error(selection.problem);
  const report = await runAt(emulator.url, selection.checks, {
    targetInfo: { kind: 'emulator', auth: 'configured' },
    credentials,
    strict: false,
    capMilli: 100_000,
    lanes,
    timeouts: { ...quick, retryMs: 50 },
    receiver: { host: '127.0.0.1' },
  });
  await emulator.stop();
  return report;
}

const voice = 'kling.create-custom-voice';

test.concurrent.each<[string, NonNullable<EmulatorOptions['settings']>, readonly string[]]>([
  ['names of voices are unique', { 'voices.uniqueNames': 'on' }, [`${voice}/`, 'kling.list-custom-voices/']],
  ['tokens live half an hour at most', { 'auth.maxLifetimeSeconds': 1800 }, ['kling.list-preset-voices/auth/']],
  ['all presets stand in one item', { 'presets.grouping': 'one-item' }, ['kling.list-preset-voices/']],
  ["the body of callbacks is the page's own", { 'callbacks.body': 'documented' }, [`${voice}/callback/`]],
  ['only the end is called back', { 'callbacks.transitions': 'final' }, ['kling.create-text-to-audio/callback/']],
  ['every status is called back', { 'callbacks.transitions': 'all' }, ['kling.create-text-to-audio/callback/']],
  ['callbacks are never sent again', { 'callbacks.retryDelaysMs': [] }, ['kling.create-text-to-audio/callback/']],
  [
    'deleted voices are listed as such, deleting twice does nothing and answers no data',
    {
      'voices.statusField': 'present',
      'voices.deletedInLists': 'listed',
      'voices.deleteTwice': 'idempotent',
      'voices.deleteBody': 'bare',
    },
    ['deletion'],
  ],
  ['lists begin with the oldest', { 'lists.order': 'oldest-first' }, ['kling.list-text-to-audio/']],
  ['an unknown key is refused', { 'requests.unknownFields': 'refuse' }, ['kling.create-text-to-audio/unknown-key']],
  ['an unknown path is answered in the envelope', { 'errors.unknownPath': 'kling' }, ['kling.routes/']],
  ['pages out of range are clamped', { 'paging.outOfRange': 'clamp' }, ['kling.list-text-to-audio/']],
  [
    'speech has a query, fewer voices, and refuses a speed out of range',
    { 'tts.get': 'answers', 'tts.catalogue': 'singapore', 'tts.voiceSpeed': 'reject' },
    ['kling.text-to-speech/'],
  ],
  ['a charge shows hours later', { 'costs.lagHours': 12 }, ['kling.get-account-costs/']],
  [
    'an unknown source is refused at once',
    { 'media.problems': 'refuse' },
    ['kling.create-video-to-audio/unknown-video'],
  ],
  ['no task_info without an external id', { 'tasks.taskInfo': 'absent' }, ['kling.create-text-to-audio/life/']],
])('%s: no failure', async (_, settings, names) => {
  const report = await runLegal(settings, names);
  expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(report.summary.pass).toBeGreaterThan(0);
});

test('an account may hold few voices at a time: each is deleted with its check', async () => {
  const report = await runLegal(
    { 'voices.limit': 5, 'voices.uniqueNames': 'on' },
    [`${voice}/life/`, `${voice}/callback/`],
    1,
  );
  expect(report.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  expect(report.cleanup.left).toEqual([]);
});

test('a wrong secret beside a right API key is a refused key, and no check drifts', async () => {
  const emulator = await startKlingEmulator({
    accounts: [{ accessKey: 'ak-right', secretKey: 'right-secret-0123456789abcdef0123', apiKeys: ['right-key'] }],
  });
  const selection = selectChecks(await buildSuite('kling'), ['kling.list-preset-voices/']);
  const report = await runAt(emulator.url, selection.ok ? selection.checks : [], {
    targetInfo: { kind: 'emulator', auth: 'configured' },
    credentials: {
      accessKey: 'ak-right',
      secretKey: 'wrong-secret-0123456789abcdef0123',
      apiKey: 'right-key',
      webhookSecrets: [],
    },
  });
  await emulator.stop();
  expect(report.exitCode).toBe(3);
  expect(report.summary.fail).toBe(0);
  const reasons = report.checks.filter(({ verdict }) => verdict === 'could-not-look').map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(2);
  expect(new Set(reasons)).toEqual(
    new Set([
      expect.stringMatching(/refuses tokens .* takes the API key: are KLING_ACCESS_KEY and KLING_SECRET_KEY right\?/),
    ]),
  );
});

test.each([
  'create-custom-voice',
  'create-text-to-audio',
  'create-video-to-audio',
  'get-custom-voice',
  'get-text-to-audio',
])('a failed task with an empty task_result, as recorded, keeps to the schema of %s', (name) => {
  const task = {
    task_id: '934560897820524592',
    task_status: 'failed',
    task_status_msg: 'Failure to pass the risk control system',
    task_result: {},
    task_info: {},
    created_at: 1_790_845_200_122,
    updated_at: 1_790_845_209_340,
  };
  const envelope = { code: 0, message: 'SUCCEED', request_id: '2138273a-8458-4b26-9e59-c5960727f456', data: task };
  const isCallback = name.startsWith('create');
  const [schema, body] = isCallback ? [`kling/${name}.callback.json`, task] : [`kling/${name}.response.json`, envelope];
  expect(findViolations(schema, body)).toEqual([]);
  // With something in it, it is a result that a failure has not.
  const withResult = { ...task, task_result: { audios: [] } };
  expect(findViolations(schema, isCallback ? withResult : { ...envelope, data: withResult })).not.toEqual([]);
});

/** Base URLs as the vendors document them: nothing else is served there. */
test.each<[Profile, string]>([
  ['gmi', '/api/v1/ie/requestqueue/apikey'],
  ['apimodels', '/api/v1'],
  ['kkiai', ''],
])('%s is judged at its documented base URL', async (profile, base) => {
  const emulator = await startKlingEmulator({ clock: { scale: 20 } });
  const seen: string[] = [];
  const server = await startBrokenServer(emulator, webhookSecret, {
    answerFor({ path }) {
      seen.push(path);
      if (path.startsWith(`${base}/`)) return undefined;
      return { status: 404, headers: { 'content-type': 'text/html' }, text: '<html></html>' };
    },
    // Files have addresses of the emulator's own: they do not stand below the base URL.
    request({ headers }) {
      delete headers['host'];
    },
  });
  onTestFinished(() => server.close());
  // Without a path below the host there is nothing to be outside of.
  const url = base === '' ? emulator.url : `${server.url}${base}`;
  const suite = (await buildSuite(profile)).filter(
    ({ tags }) => !tags.includes('callbacks') && !tags.includes('generated'),
  );
  const report = await runAt(url, suite, {
    profile,
    strict: false,
    credentials: { apiKey: profile === 'kkiai' ? 'sk-legal0key' : 'legal-key', webhookSecrets: [] },
  });
  await emulator.stop();
  expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(report.summary.pass).toBeGreaterThan(10);
  expect(seen.filter((path) => base !== '' && path.startsWith(`${base}${base}`))).toEqual([]);
});

// Servers as the records, the pages or a busy day allow them, in front of the emulator.

const reorder = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(reorder);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .toReversed()
      .map(([key, value]) => [key, reorder(value)]),
  );
};

/** Changes every object of an answer that is a task, however deep it stands. */
function eachTask(node: unknown, change: (task: Json) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (('task_id' in node && 'task_status' in node) || 'outputs' in node) change(node);
  for (const value of Object.values(node)) eachTask(value, change);
}

const onTasks = (change: (task: Json) => void): Breakage => ({
  ...onBody((body) => eachTask(body, change)),
  callback(callback) {
    const task = JSON.parse(callback.raw) as Json;
    eachTask(task, change);
    return [{ ...callback, raw: JSON.stringify(task) }];
  },
});

/** Puts a field that no page knows into every object inside of a task. */
function deepen(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const value of Object.values(node)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      Object.assign(value, { render_node: 'r1' });
    deepen(value);
  }
}

/** Calls that show one task: lists and callbacks say less. */
const isSingle = ({ method, path }: WireRequest) =>
  method === 'GET' && (/[?&]task_id=/.test(path) || /\/[^/?]*\d[^/?]*$/.test(path));

const isCall = ({ path }: WireRequest) => !/^\/(?:__|bs2)/.test(path);

/** Who lets only every so many through at once. */
const refuseEvery = (every: number, status: number, code: number): Breakage => ({
  answerFor(request, memory) {
    if (request.method !== 'GET' || !isCall(request)) return undefined;
    const count = Number(memory.get('count') ?? 0) + 1;
    memory.set('count', count);
    return count % every === 0 ? refuse(status, code, 'too fast') : undefined;
  },
});

const legalServers: Readonly<Record<string, Breakage>> = {
  'fields come and go: more than are known, keys in another order, a charset in capitals': {
    answer(answer, request) {
      if (!isCall(request)) return;
      const body = parse(answer.text);
      eachTask(body, (task) =>
        Object.assign(task, { progress: 50, model_name: 'kling-v9', app_id: 'app-1', trace: { hops: [1] } }),
      );
      if (isSingle(request)) eachTask(body, deepen);
      answer.text = JSON.stringify(reorder(typeof body === 'object' ? { ...body, server_time: 1 } : body));
      answer.headers['content-type'] = 'application/json;charset=UTF-8';
    },
    callback: (callback) => [{ ...callback, raw: callback.raw.replace(/^\{/, '{"event":"task",') }],
  },
  'a failure has an empty result and a price of 0, a success an empty price in cash': onTasks((task) => {
    if (task['task_status'] === 'failed') Object.assign(task, { task_result: {}, final_unit_deduction: '0' });
    if (task['task_status'] === 'succeed') task['final_balance_deduction'] ??= { quota: '', list_price: '' };
  }),
  'a task is never seen processing, and only its end is called back': {
    ...onTasks((task) => {
      if (task['task_status'] === 'processing')
        Object.assign(task, { task_status: 'submitted', updated_at: task['created_at'] });
    }),
    callback: (callback) => (callback.raw.includes('"processing"') ? [] : [callback]),
  },
  'addresses are signed anew in each answer, and files are plain octets': {
    answer(answer, _request, memory) {
      memory.set('signed', Number(memory.get('signed') ?? 0) + 1);
      answer.text = answer.text.replaceAll(/x-kcdn-pid=\d+/g, `x-kcdn-pid=112452&auth=${String(memory.get('signed'))}`);
    },
    callback: (callback) => [{ ...callback, raw: callback.raw.replaceAll('x-kcdn-pid=', 'auth=callback&x-kcdn-pid=') }],
  },
  'a task that runs has an empty result': onTasks((task) => {
    if (task['task_status'] === 'processing') task['task_result'] = {};
  }),
  'times are whole seconds': onTasks((task) => {
    for (const key of ['created_at', 'updated_at', 'create_time', 'update_time'])
      if (key in task) task[key] = Math.floor(Number(task[key]) / 1000) * 1000;
  }),
  'tasks that run are not listed': onList((items) =>
    items.filter((item) => !['submitted', 'processing'].includes(String(item['task_status']))),
  ),
  'what is charged shows in the bill a day later': onSuccess(
    (body) => Object.assign((body['data'] as Json)['result'] as Json, { detail: [], count: 0 }),
    at('/account/billing/package'),
  ),
  'each twentieth read is too fast': refuseEvery(20, 429, 1302),
  'each fiftieth read meets maintenance': refuseEvery(50, 503, 5001),
  'failed tasks are not listed': onList((items) => items.filter((item) => item['task_status'] !== 'failed')),
  'callbacks have headers that are not known': {
    callback: (callback) => [
      { ...callback, headers: { ...callback.headers, 'x-request-id': 'a1', traceparent: '00-0a' } },
    ],
  },
};

/** Compatible ones stand in one server: what none of them may fail, none of them alone may. */
const join = (breakages: readonly Breakage[]): Breakage => ({
  request(request, memory) {
    for (const one of breakages) one.request?.(request, memory);
  },
  answerFor: (request, memory) => breakages.map((one) => one.answerFor?.(request, memory)).find(Boolean),
  answer(answer, request, memory) {
    for (const one of breakages) one.answer?.(answer, request, memory);
  },
  callback: (callback, memory) =>
    breakages.reduce<readonly WireCallback[]>(
      (sent, one) => sent.flatMap((each) => one.callback?.(each, memory) ?? [each]),
      [callback],
    ),
});

/** Keys that a relay takes as well. */
const keysOf = (profile: Profile) =>
  profile === 'kkiai' ? { apiKey: 'sk-legal0key', otherApiKey: 'sk-legal0other' } : credentials;

async function runAtLegal(
  breakage: Breakage,
  names: readonly string[],
  profile: Profile = 'kling',
  options: EmulatorOptions = {},
) {
  const { accessKey, secretKey, webhookSecrets } = credentials;
  const { apiKey, otherApiKey } = keysOf(profile);
  const emulator = await startQuickEmulator({
    accounts: [{ accessKey, secretKey, apiKeys: [apiKey], webhookSecrets }, { apiKeys: [otherApiKey] }],
    ...options,
  });
  const server = await startBrokenServer(emulator, webhookSecret, breakage);
  onTestFinished(() => server.close());
  const selection = selectChecks(await buildSuite(profile), names);
  return await runAt(server.url, selection.ok ? selection.checks : [], {
    targetInfo: { kind: 'emulator', auth: 'configured' },
    profile,
    credentials: { ...credentials, apiKey, otherApiKey },
    strict: false,
    capMilli: 100_000,
    timeouts: { ...quick, retryMs: 50 },
    receiver: { host: '127.0.0.1' },
  });
}

const looks = [
  'life-cycle',
  'lists',
  'deletion',
  'money',
  'run',
  'kling.create-text-to-audio/callback/',
  'kling.create-element/callback/',
];

test.each([
  ['as records show them', /fields come|a failure has|addresses|headers that/],
  ['with ids, times and orders of its own', /that runs has|whole seconds|that run are not|never seen processing/],
  ['late, and busy', /shows in the bill|too fast|maintenance|failed tasks are not/],
])('a legal server answers %s: no failure', async (_, names) => {
  const chosen = Object.entries(legalServers).filter(([name]) => names.test(name));
  expect(chosen).toHaveLength(4);
  const report = await runAtLegal(join(chosen.map(([, breakage]) => breakage)), looks);
  expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(report.summary.pass).toBeGreaterThan(60);
});

/** Blanks at the ends of the name that is asked for are left out. */
const leaveBlanks: Breakage = {
  request(request) {
    request.path = request.path.replace(/(?<=resource_pack_name=)[^&]*/, (name) =>
      encodeURIComponent(decodeURIComponent(name.replaceAll('+', ' ')).trim()),
    );
  },
};

test.each([
  ['one letter', ['P']],
  ['the beginning of another one and a blank', ['Gold 1', 'Gold']],
])('a pack whose name is %s is found by it, and by nothing shorter: no failure', async (_, packs) => {
  const report = await runAtLegal(leaveBlanks, ['kling.list-preset-voices/smallest', 'kling.run/packs'], 'kling', {
    accounts: [{ apiKeys: [credentials.apiKey], packs: packs.map((name) => ({ name, units: 2000, days: 30 })) }],
  });
  expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(verdictsOf(report)['kling.run/packs']).toBe('pass');
});

const omit = (node: object, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name)));

/** What a request's mode does not use, by what says so. */
const unused = (body: Readonly<Json>): readonly string[] => {
  if (body['reference_type'] === 'image_refer') return ['element_video_list'];
  if (body['reference_type'] === 'video_refer') return ['element_image_list'];
  if (body['mode'] === 'text2video') return ['audio_type', 'audio_file', 'audio_url'];
  if (body['mode'] !== 'audio2video') return (body['sound'] ?? 'off') === 'off' ? ['voice_list'] : [];
  const speech = ['text', 'voice_id', 'voice_language', 'voice_speed'];
  return [...speech, body['audio_type'] === 'file' ? 'audio_url' : 'audio_file'];
};

test.each(['create-element', 'create-lip-sync', 'create-text-to-video', 'create-image-to-video'])(
  'a server that reads only what the mode of a request uses is no failure of %s',
  async (name) => {
    const seen = new Set<string>();
    const blind: Breakage = {
      request(request) {
        if (request.method !== 'POST' || !isCall(request)) return;
        const whole = bodyOf(request);
        const input = asObject(whole['input']);
        const part = input ?? whole;
        for (const field of Object.keys(part)) seen.add(field);
        const read = omit(part, unused(part));
        setBody(request, input ? { ...whole, input: read } : read);
      },
    };
    const kinds = ['missing', 'wrong-type', 'boundary', 'enum', 'pattern', 'generated'].map(
      (kind) => `kling.${name}/${kind}/`,
    );
    const suite = await buildSuite('kling');
    const report = await runAtLegal(
      blind,
      kinds.filter((kind) => suite.some(({ id }) => id.startsWith(kind))),
    );
    expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(report.summary.pass).toBeGreaterThan(15);
    // Nothing is left out: each field was tried.
    const schema = planOf(`kling/${name}.request.json`);
    const { fields } = schema.fieldByName.get('input')?.nested ?? schema;
    expect(fields.map((field) => field.name).filter((field) => !seen.has(field))).toEqual([]);
  },
);

/** Two fields of which a request has one, and the one that is read of both. */
const pairs = [
  ['voice_url', 'video_id'],
  ['video_url', 'video_id'],
  ['sound_file', 'audio_id'],
  ['audioUrl', 'audioId'],
] as const;

test.each<[Profile, readonly string[]]>([
  [
    'kling',
    ['create-custom-voice', 'create-video-to-audio', 'identify-face', 'create-avatar', 'create-advanced-lip-sync'],
  ],
  ['gmi', ['submit-custom-voice', 'submit-avatar']],
  ['apimodels', ['create-video-to-audio', 'create-lip-sync-video']],
  ['kkiai', ['create-custom-voice', 'create-video-to-audio']],
])(
  '%s: a server that reads the first of two fields of which a request has one is no failure',
  async (profile, names) => {
    const drop = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(drop);
      if (typeof node !== 'object' || node === null) return node;
      const dropped = pairs.filter(([first]) => first in node).map(([, second]) => second);
      return Object.fromEntries(Object.entries(omit(node, dropped)).map(([name, value]) => [name, drop(value)]));
    };
    const blind: Breakage = {
      request(request) {
        if (request.method !== 'POST' || !isCall(request)) return;
        setBody(request, drop(bodyOf(request)));
      },
    };
    const report = await runAtLegal(
      blind,
      names.map((name) => `${profile}.${name}/wrong-type/`),
      profile,
    );
    expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(report.summary.pass).toBeGreaterThan(4);
  },
);

/** Everything that names a task, at whichever gateway. */
function eachNamed(node: unknown, change: (item: Json) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (['task_id', 'taskId', 'request_id'].some((key) => key in node)) change(node as Json);
  for (const value of Object.values(node)) eachNamed(value, change);
}

/** All but what was sent, which is shown as it came. */
const deepenResults = ({ payload: _payload, param: _param, ...task }: Json): void => deepen(task);

/** A gateway that says more than is known, in another order, and has other pages where none are asked for. */
const legalGateway: Breakage = {
  request(request) {
    const [path = '', query = ''] = request.path.split('?', 2);
    const name = path.endsWith('/requests') ? 'page_size' : 'pageSize';
    const isList = /\/requests$|\/kling\/v1\/[a-z-]+\/[a-z-]+$/.test(path) && request.method === 'GET';
    if (isList && !query.includes(name)) request.path = `${path}?${query === '' ? '' : `${query}&`}${name}=7`;
  },
  answer(answer, request) {
    const body = parse(answer.text);
    if (!isCall(request) || typeof body !== 'object' || body === null || answer.status !== 200) return;
    eachNamed(body, (item) => Object.assign(item, { trace: { hops: [1] }, progress: 50, project_id: 'p-1' }));
    if (isSingle(request)) eachNamed(body, deepenResults);
    answer.text = JSON.stringify(reorder(Array.isArray(body) ? body : { ...body, server_time: 1 }));
    answer.headers['content-type'] = 'application/json;charset=UTF-8';
  },
  callback: (callback) => [{ ...callback, raw: callback.raw.replace(/^\{/, '{"event":"task",') }],
};

test.each<[Profile, readonly string[], number]>([
  ['gmi', ['life-cycle', 'lists', 'callbacks', 'run', 'valid'], 20],
  ['apimodels', ['life-cycle', 'billing', 'callbacks', 'run', 'valid'], 30],
  ['kkiai', ['lists', 'run', 'kkiai.create-text-to-audio/life/', 'kkiai.create-element/life/'], 30],
])(
  '%s: a gateway that says more, in another order, later and on other pages: no failure',
  async (profile, names, most) => {
    const report = await runAtLegal(legalGateway, names, profile, { progression: { mode: 'reads', reads: 7 } });
    expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(report.summary.pass).toBeGreaterThan(most);
  },
);
