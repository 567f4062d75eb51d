/** Provider states over HTTP, as verifiers of any language set them up. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { providerStates } from '../../src/emulator/control/pact-states.ts';
import { effects, rain, start, startReceiver, voices } from '../control/support.ts';
import { http, json, presets, writePact } from './support.ts';

const path = '/pact/provider-states';

test('the catalogue describes every state, with parameters as JSON Schema', async () => {
  const { admin } = await start();
  const { body } = await admin.get(path);
  expect(body.default_account).toBe('pact-verifier');
  expect(body.states).toHaveLength(providerStates.length);
  expect(body.states.find(({ name }: any) => name === 'the account has {units} units left')).toEqual({
    name: 'the account has {units} units left',
    does: 'Gives the account one pack with so many units, in place of those it has.',
    params: {
      type: 'object',
      properties: { units: { type: 'number', minimum: 0, maximum: 1e9, description: 'units left' } },
      required: ['units'],
      additionalProperties: false,
    },
    returns: [],
  });
});

test('docs/pact.md names every state and every parameter', () => {
  const text = readFileSync('docs/pact.md', 'utf8');
  const missing = providerStates.flatMap(({ name, params }) =>
    [name, ...Object.keys(params)].filter((word) => !text.includes(`\`${word}\``)),
  );
  expect(missing).toEqual([]);
});

/** Legal parameters of every state, and what is then true of the account. */
const samples: Readonly<
  Record<string, { params: object; look: (tools: Tools, values: any) => Promise<unknown>; seen: unknown }>
> = {
  'a custom voice exists': {
    params: { voice_id: '850087542757535834', voice_name: 'Ada' },
    look: async ({ app, values }) => (await app.get(`${voices}/${values.task_id}`)).body.data.task_result.voices[0],
    seen: expect.objectContaining({ voice_id: '850087542757535834', voice_name: 'Ada' }),
  },
  'no custom voice exists': { params: {}, look: async ({ app }) => (await app.get(voices)).body.data, seen: [] },
  'a task exists': {
    params: { product: 'video-to-audio', status: 'processing', task_id: '850087542757535835', external_task_id: 'x-1' },
    look: async ({ app }) => (await app.get('/v1/audio/video-to-audio/850087542757535835')).body.data,
    seen: expect.objectContaining({
      task_id: '850087542757535835',
      task_status: 'processing',
      task_info: { external_task_id: 'x-1', parent_video: expect.anything() },
    }),
  },
  'a task of {product} is {status}': {
    params: { product: 'text-to-audio', status: 'processing' },
    look: async ({ app, values }) => (await app.get(`${effects}/${values.task_id}`)).body.data.task_status,
    seen: 'processing',
  },
  'a task has succeeded': {
    params: { product: 'custom-voice', voice_name: 'Ada' },
    look: async ({ app, values }) => (await app.get(`${voices}/${values.task_id}`)).body.data.task_result.voices,
    seen: [expect.objectContaining({ voice_name: 'Ada' })],
  },
  'a task has failed': {
    params: { message: 'Too quiet' },
    look: async ({ app, values }) => (await app.get(`${effects}/${values.task_id}`)).body.data,
    seen: expect.objectContaining({ task_status: 'failed', task_status_msg: 'Too quiet' }),
  },
  'no task exists': { params: {}, look: async ({ app }) => (await app.get(effects)).body.data, seen: [] },
  'the account has {units} units left': {
    params: { units: '0.3' },
    look: async ({ app }) => [(await app.post(effects, rain)).status, (await app.post(effects, rain)).body.code],
    seen: [200, 1102],
  },
  'the account has no units': {
    params: {},
    look: async ({ app }) => (await app.post(effects, rain)).body.code,
    seen: 1102,
  },
  'the account is at its limit of concurrent tasks': {
    params: { limit: 2 },
    look: async ({ app }) => (await app.post(effects, rain)).body.code,
    seen: 1303,
  },
  'the next task fails with {reason}': {
    params: { reason: 'bad-source', product: 'text-to-audio' },
    look: async ({ app, account }) => {
      const { task_id: id } = (await app.post(effects, rain)).body.data;
      await account.runAll();
      return (await app.get(`${effects}/${id}`)).body.data.task_status_msg;
    },
    seen: 'Something went wrong when we tried to get the contents of the file.',
  },
  'the next create is refused with {code}': {
    params: { code: 1301 },
    look: async ({ app }) => [(await app.post(effects, rain)).body.code, (await app.post(effects, rain)).status],
    seen: [1301, 200],
  },
  'tasks stay submitted': {
    params: {},
    look: async ({ app, account }) => {
      const { task_id: id } = (await app.post(effects, rain)).body.data;
      await account.advance(60_000);
      return (await app.get(`${effects}/${id}`)).body.data.task_status;
    },
    seen: 'submitted',
  },
  'tasks finish at once': {
    params: {},
    look: async ({ app }) => {
      const { task_id: id } = (await app.post(effects, rain)).body.data;
      return (await app.get(`${effects}/${id}`)).body.data.task_status;
    },
    seen: 'succeed',
  },
  'the clock stands at {time}': {
    params: { time: '2026-11-01T00:00:00Z' },
    look: async ({ app }) => (await app.post(effects, rain)).body.data.created_at,
    seen: Date.UTC(2026, 10, 1),
  },
  'the setting {setting} is {value}': {
    params: { setting: 'rate.requestsPerSecond', value: '1' },
    look: async ({ account }) => (await account.get()).settings,
    seen: { 'rate.requestsPerSecond': 1 },
  },
  'a video exists': {
    params: { video_id: 'my-video', seconds: 7 },
    look: async ({ account }) => (await account.videos()).videos.find(({ id }: any) => id === 'my-video')?.seconds,
    seen: 7,
  },
  'a callback is delivered': {
    params: { product: 'custom-voice', status: 'succeed' },
    look: ({ received }) => Promise.resolve(received.map(({ body }) => body.task_status)),
    seen: ['processing', 'succeed'],
  },
  'a callback of {product} says {status}': {
    params: { product: 'text-to-audio', status: 'failed', reason: 'bad-source' },
    look: ({ received }) => Promise.resolve(received.map(({ body }) => body.task_status)),
    seen: ['processing', 'failed'],
  },
  'the credentials are refused': { params: {}, look: () => Promise.resolve('nothing'), seen: 'nothing' },
};

interface Tools {
  readonly app: Awaited<ReturnType<typeof prepare>>['app'];
  readonly account: Awaited<ReturnType<typeof prepare>>['account'];
  readonly received: Awaited<ReturnType<typeof startReceiver>>['received'];
  readonly values: any;
}

async function prepare() {
  const { kling, admin, as, url } = await start({ strict: true });
  return { admin, url, app: as('key-of-states'), account: kling.account('key-of-states') };
}

test.each(providerStates.map(({ name, returns }) => [name, returns as readonly string[]] as const))(
  'the state %s does what it says',
  async (name, returns) => {
    const { admin, app, account } = await prepare();
    const hook = await startReceiver();
    const sample = samples[name];
    const params = { ...sample?.params, ...(name.startsWith('a callback') ? { callback_url: hook.url } : {}) };
    const reply = await admin.post(`/accounts/key-of-states${path}`, { action: 'setup', state: name, params });
    expect([reply.status, reply.text]).toEqual([200, reply.text]);
    expect(returns).toEqual(expect.arrayContaining(Object.keys(reply.body)));
    const tools = { app, account, received: hook.received, values: reply.body };
    expect(await sample?.look(tools, reply.body)).toEqual(sample?.seen);
  },
);

test('a parameter may be written in its place, as in pacts without parameters', async () => {
  const { admin, app } = await prepare();
  const set = (state: string) => admin.post(`/accounts/key-of-states${path}`, { state });
  expect((await set('the account has 0.25 units left')).status).toBe(200);
  expect((await app.post(effects, rain)).status).toBe(200);
  expect((await app.post(effects, rain)).body.code).toBe(1102);
  expect((await set('The next create is refused with 1301')).status).toBe(200);
  expect((await set('the next create is refused with 9999')).body.error).toEqual({
    code: 'invalid-request',
    message: "'code' can't be '9999'. Known: 1301, 1102, 1303.",
    pointer: '/params/code',
  });
});

test('states of one interaction add up; the next interaction starts anew', async () => {
  const { admin, app, account } = await prepare();
  const set = (state: string, action = 'setup') => admin.post(`/accounts/key-of-states${path}`, { action, state });
  await set('a task has failed');
  await set('a task has succeeded');
  expect((await app.get(effects)).body.data).toHaveLength(2);
  await set('a task has failed', 'teardown');
  await set('a task has succeeded');
  expect((await app.get(effects)).body.data).toHaveLength(1);
  // Some verifiers send no teardown: a request ends the set-up too.
  await set('a task has failed');
  expect((await app.get(effects)).body.data).toMatchObject([{ task_status: 'failed' }]);
  await set('');
  expect((await app.get(effects)).body.data).toEqual([]);
  expect((await account.journal({ operation: 'kling.list-text-to-audio' })).entries).toHaveLength(4);
});

test('nothing that a verifier could post makes the emulator fail', async () => {
  const { admin } = await prepare();
  const odd = [
    '',
    ' ',
    '../..',
    'x'.repeat(5000),
    -1,
    1e300,
    '1e9',
    null,
    [],
    {},
    true,
    '2026-13-45',
    '\u0000',
    '[',
    '[1,"x"]',
  ];
  for (const { name, params } of providerStates) {
    for (const value of odd) {
      const body = { state: name, params: Object.fromEntries(Object.keys(params).map((key) => [key, value])) };
      const { status, text } = await admin.post(`/accounts/key-of-states${path}`, body);
      expect([name, value, status < 500, text]).toEqual([name, value, true, text]);
    }
  }
  for (const body of [{ state: 7 }, { params: [] }, { action: 'undo' }, [], 'x', { state: 'x'.repeat(2000) }]) {
    const { status } = await admin.post(`/accounts/key-of-states${path}`, body);
    expect([body, status]).toEqual([body, 400]);
  }
});

test('an id that is taken is reported as a conflict', async () => {
  const { admin } = await prepare();
  const set = (account: string, state: string, params: object) =>
    admin.post(`/accounts/${account}${path}`, { state, params });
  await set('the-first-key', 'a custom voice exists', { voice_id: '850087542757535834' });
  await set('the-first-key', 'a task exists', { task_id: '850087542757535835' });
  const voice = await set('the-second-key', 'a custom voice exists', { voice_id: '850087542757535834' });
  const task = await set('the-second-key', 'a task exists', { task_id: '850087542757535835' });
  expect([voice.status, task.status]).toEqual([409, 409]);
  expect(task.body.error.message).toBe("There is a task with the id '850087542757535835' already.");
});

test('without an account the states are those of pact-verifier, or of the only one that is configured', async () => {
  const open = await start();
  await open.admin.post(path, {
    consumer: 'app',
    state: 'the account has no units',
    states: ['the account has no units'],
  });
  expect((await open.as('pact-verifier').post(effects, rain)).body.code).toBe(1102);
  const one = await start({ accounts: [{ apiKeys: ['only-key'] }] });
  await one.admin.post(path, { state: 'the account has no units' });
  expect((await one.as('only-key').post(effects, rain)).body.code).toBe(1102);
  const two = await start({ accounts: [{ apiKeys: ['first-key'] }, { apiKeys: ['second-key'] }] });
  expect((await two.admin.post(path, { state: '' })).status).toBe(400);
  expect((await two.admin.post(path, { state: '', params: { account: 'first-key' } })).status).toBe(200);
});

const anotherTool = `
const { Verifier } = require('@pact-foundation/pact');
new Verifier(JSON.parse(process.argv[1])).verifyProvider()
  .then((text) => process.stderr.write(text), (error) => process.stderr.write(error.message));
`;

test("a verifier of another language needs our endpoint alone: pact-js's own, given the URL", async () => {
  const { url } = await start({ clock: 'real' });
  const task = (description: string, states: readonly object[]) =>
    http(description, {
      states,
      request: {
        method: 'GET',
        path: '/v1/general/custom-voices/1',
        generators: { path: { type: 'ProviderState', expression: '/v1/general/custom-voices/${task_id}' } },
      },
      response: { status: 200, body: json({ data: { task_status: 'succeed' } }) },
    });
  const verify = async (interactions: readonly object[]) => {
    const options = {
      providerBaseUrl: url,
      providerStatesSetupUrl: `${url}/__emulator${path}`,
      customProviderHeaders: { Authorization: 'Bearer pact-verifier' },
      pactUrls: [await writePact(interactions)],
      logLevel: 'error',
    };
    // In a process of its own: the library prints to standard output.
    const { stderr } = await promisify(execFile)(process.execPath, ['-e', anotherTool, JSON.stringify(options)], {
      cwd: 'test/peers',
      env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
    });
    return JSON.parse(stderr.split('\n').findLast((line) => line.startsWith('{')) ?? '');
  };
  const good = task('good', [{ name: 'a custom voice exists' }]);
  const plain = http('plain', { request: presets, response: { status: 200 } });
  expect((await verify([good, plain])).result).toBe(true);
  const end = await verify([good, task('bad', [{ name: 'a custom voise exists' }])]);
  expect(end.errors).toMatchObject([
    { interaction: expect.stringContaining('bad'), mismatch: { message: expect.stringContaining('state change') } },
  ]);
});
