/** The unified audio API: the examples of section C of the gateways' reference, over HTTP and in virtual time. */
import { expect, test } from 'vitest';
import { isPrivateUrl } from '../../src/emulator/dialects/apimodels.ts';
import { start, startReceiver } from '../control/support.ts';
import { open, rope, unified, violationsOf } from './support.ts';

const ferry = {
  model: 'kling-tts',
  text: 'The ferry leaves at nine.',
  voice_id: 'oversea_male1',
  voice_language: 'en',
  voice_speed: 1.1,
};
const harbour = {
  model: 'kling-video-to-audio',
  video_url: 'https://media.example/in/harbour-8s.mp4',
  sound_effect_prompt: 'gulls, hull knocks',
  bgm_prompt: 'slow accordion',
  asmr_mode: false,
};
const cuid = /^c[a-z0-9]{24}$/;
const lean = { settings: { 'apimodels.extraFields': 'seed-only' } } as const;

test.each([
  ['kling-sound-effects', rope],
  ['kling-tts', ferry],
  ['kling-video-to-audio', harbour],
])('%s: a create answers pending', async (model, sent) => {
  const { post, kling } = await open();
  const { status, body } = await post(unified, sent);
  expect(status).toBe(200);
  expect(body).toEqual({
    code: 200,
    msg: 'success',
    data: { taskId: expect.stringMatching(cuid), state: 'pending', model: `kling-audio/${model}` },
  });
  expect(await violationsOf(kling)).toBe(0);
});

test.each([
  ['kling-sound-effects', rope],
  ['kling-tts', ferry],
  ['kling-video-to-audio', harbour],
])('%s: pending, processing, completed with a URL that plays', async (model, sent) => {
  const { get, post, account, kling } = await open(lean);
  const { taskId } = (await post(unified, sent)).body.data;
  const read = async () => (await get(`${unified}?task_id=${taskId}`)).body;
  expect((await read()).data).toEqual({ taskId, state: 'pending', model: `kling-audio/${model}` });
  await account.next();
  expect((await read()).data.state).toBe('processing');
  await account.advance(5000);
  const { data } = await read();
  expect(data).toEqual({
    taskId,
    state: 'completed',
    model: `kling-audio/${model}`,
    resultUrls: [expect.stringMatching(/\.mp3/)],
    createTime: expect.any(Number),
    completeTime: expect.any(Number),
  });
  const file = await fetch(data.resultUrls[0]);
  expect(file.headers.get('content-type')).toBe('audio/mpeg');
  expect(await violationsOf(kling)).toBe(0);
});

test('a duration of "4.5" makes a file of 4.5 seconds', async () => {
  const { post, account } = await open();
  const { taskId } = (await post(unified, rope)).body.data;
  await account.advance(5000);
  const { files } = (await account.task(taskId)).task;
  expect(files.find(({ kind }) => kind === 'wav')?.seconds).toBe(4.5);
});

test('a failed task has failMsg, and with every field failCode, retryable and modelType', async () => {
  const { get, post, account, kling } = await open();
  const risky = (await post(unified, rope)).body.data.taskId;
  await account.fail(risky, 'risk-control');
  const busy = (await post(unified, ferry)).body.data.taskId;
  await account.force(busy, { status: 'failed', message: 'Upstream is busy' });
  expect((await get(`${unified}?task_id=${busy}`)).body).toEqual({
    code: 200,
    msg: 'success',
    data: {
      taskId: busy,
      state: 'failed',
      model: 'kling-audio/kling-tts',
      modelType: 'TEXT_TO_SPEECH',
      failMsg: 'Upstream is busy',
      failCode: 'UPSTREAM_BUSY',
      retryable: true,
      createTime: expect.any(Number),
    },
  });
  await account.update({ settings: { 'apimodels.extraFields': 'seed-only' } });
  expect((await get(`${unified}?task_id=${risky}`)).body.data).toEqual({
    taskId: risky,
    state: 'failed',
    model: 'kling-audio/kling-sound-effects',
    failMsg: 'Content policy violation',
  });
  expect(await violationsOf(kling)).toBe(0);
});

test.each([
  ['Failure to pass the risk control system', 'CONTENT_MODERATION', false],
  ['The request timed out', 'TIMEOUT', true],
  ['Server error', 'UPSTREAM_FAILED', true],
  ['Voice id not found', 'INVALID_INPUT', false],
  ['Something else', 'OTHER', false],
])('%s is shown as %s', async (message, failCode, retryable) => {
  const { get, post, account } = await open();
  const { taskId } = (await post(unified, rope)).body.data;
  await account.force(taskId, { status: 'failed', message });
  expect((await get(`${unified}?task_id=${taskId}`)).body.data).toMatchObject({ failCode, retryable });
});

test('a completed task carries its result as JSON text too', async () => {
  const { get, post, account } = await open();
  const { taskId } = (await post(unified, rope)).body.data;
  await account.advance(5000);
  const { data } = (await get(`${unified}?task_id=${taskId}`)).body;
  expect(JSON.parse(data.resultJson)).toEqual({ resultUrls: data.resultUrls });
});

test('the newer base and the other media answer for any task', async () => {
  const { get, post } = await open();
  const { taskId } = (await post('/v1/audio/generations', ferry)).body.data;
  for (const path of [unified, '/v1/audio/generations', '/api/v1/video/generations', '/api/v1/images/generations']) {
    expect((await get(`${path}?task_id=${taskId}`)).body.data.taskId).toBe(taskId);
  }
});

test('an unknown voice or video shows as a failed task', async () => {
  const { get, post, account } = await open();
  const voice = (await post(unified, { ...ferry, voice_id: 'nobody' })).body.data.taskId;
  const video = (await post(unified, { model: 'kling-video-to-audio', video_id: 'gone' })).body.data.taskId;
  await account.advance(5000);
  expect((await get(`${unified}?task_id=${voice}`)).body.data.failMsg).toBe('Voice id not found');
  expect((await get(`${unified}?task_id=${video}`)).body.data.failMsg).toBe('From video not found by id: gone');
});

const bad = 'Bad Request: missing or invalid parameters';
const refusals: readonly (readonly [string, unknown, string])[] = [
  [
    'an unknown model',
    { model: 'kling-voice-clone', text: 'x' },
    'Invalid model: kling-voice-clone. Supported: kling-sound-effects, kling-video-to-audio, kling-tts, kling-identify-face, kling-advanced-lip-sync',
  ],
  ['a duration that is a number', { ...rope, duration: 4.5 }, `${bad} (duration)`],
  ['a duration without its decimal', { ...rope, duration: '5' }, `${bad} (duration)`],
  ['a duration beyond 10.0', { ...rope, duration: '10.1' }, `${bad} (duration)`],
  ['a missing prompt', { model: 'kling-sound-effects', duration: '3.0' }, `${bad} (prompt)`],
  ['a text of 1001 characters', { ...ferry, text: 'x'.repeat(1001) }, `${bad} (text)`],
  ['a speed of 2.1', { ...ferry, voice_speed: 2.1 }, `${bad} (voice_speed)`],
  ['a speed sent as text', { ...ferry, voice_speed: '1.0' }, `${bad} (voice_speed)`],
  ['no video at all', { model: 'kling-video-to-audio' }, `${bad} (one of video_id/video_url required)`],
  ['two videos', { ...harbour, video_id: 'kling-video-id-9876' }, `${bad} (only one of video_id/video_url)`],
  ['a broken body', '{', bad],
];

test.each(refusals)('%s is refused with 400', async (_name, sent, msg) => {
  const { post, kling } = await open();
  const { status, body } = await post(unified, sent);
  expect([status, body]).toEqual([400, { code: 400, msg, data: null }]);
  expect(await violationsOf(kling)).toBe(0);
});

test('401, 404 and a wrong query', async () => {
  const { get, post, as, url } = await open();
  const others = (await as('another-key').post(unified, rope)).body.data.taskId;
  const kling = (await post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 5 })).body.data.task_id;
  const anonymous = await fetch(`${url}${unified}?task_id=x`);
  expect([anonymous.status, await anonymous.json()]).toEqual([
    401,
    { code: 401, msg: 'Unauthorized: invalid API key', data: null },
  ]);
  for (const id of ['clx7k2m9q000108l4f3zq9v1d', others, kling]) {
    expect(await get(`${unified}?task_id=${id}`)).toMatchObject({
      status: 404,
      body: { code: 404, msg: 'Not Found: task id not found', data: null },
    });
  }
  expect(await get(`${unified}?taskId=x`)).toMatchObject({
    status: 400,
    body: { code: 400, msg: 'task_id is required' },
  });
  expect(await get(`${unified}/x`)).toMatchObject({ status: 404, body: { msg: expect.stringContaining('base URL') } });
});

test('apimodels.errorHttp always-200 and errorBody error-message change the shape alone', async () => {
  const { get, account } = await open();
  await get(`${unified}?task_id=x`);
  await account.update({ settings: { 'apimodels.errorHttp': 'always-200' } });
  expect(await get(`${unified}?task_id=x`)).toMatchObject({ status: 200, body: { code: 404 } });
  await account.update({ settings: { 'apimodels.errorHttp': 'match', 'apimodels.errorBody': 'error-message' } });
  expect(await get(`${unified}?task_id=x`)).toMatchObject({
    status: 404,
    body: { error: { message: 'Not Found: task id not found' } },
  });
});

test('voice_language: absent is the voice’s own, required by setting', async () => {
  const { get, post, account } = await open();
  const { voice_language: _language, ...mute } = ferry;
  const { taskId } = (await post(unified, mute)).body.data;
  await account.advance(5000);
  expect((await get(`${unified}?task_id=${taskId}`)).body.data.state).toBe('completed');
  await account.update({ settings: { 'apimodels.requireVoiceLanguage': 'on' } });
  expect(await post(unified, mute)).toMatchObject({ status: 400, body: { msg: `${bad} (voice_language)` } });
});

test('apimodels.bothSources prefer-video-id takes the id', async () => {
  const { post, account } = await open({ settings: { 'apimodels.bothSources': 'prefer-video-id' } });
  const { taskId } = (await post(unified, { ...harbour, video_id: 'kling-video-id-9876' })).body.data;
  expect((await account.task(taskId)).task.parent_video?.id).toBe('kling-video-id-9876');
});

test('apimodels.privateUrls refuse tells private addresses in the vendor’s words', async () => {
  const { post } = await open({ settings: { 'apimodels.privateUrls': 'refuse' } });
  expect(await post(unified, { ...harbour, video_url: 'http://192.168.0.7/a.mp4' })).toMatchObject({
    status: 400,
    body: { msg: 'private/reserved IP addresses not allowed' },
  });
  expect((await post(unified, harbour)).status).toBe(200);
});

test.each([
  'http://127.0.0.1/a.mp4',
  'http://user@127.0.0.1/a.mp4',
  'http://2130706433/a.mp4',
  'http://0x7f.1/a.mp4',
  'http://100.64.1.1/a.mp4',
  'http://172.31.255.255/a.mp4',
  'https://localhost:8080/a.mp4',
  'https://media.localhost./a.mp4',
  'http://[::1]/a.mp4',
  'http://[::ffff:10.0.0.1]/a.mp4',
  'http://[fe80::1]/a.mp4',
])('%s is private', (url) => {
  expect(isPrivateUrl(url)).toBe(true);
});

test.each([
  'http://10.example.com/a.mp4',
  'http://localhost.example.com/a.mp4',
  'http://0.pool.ntp.org/a.mp4',
  'http://127.0.0.1.example.com/a.mp4',
  'http://[2606:4700::1111]/a.mp4',
  'http://172.32.0.1/a.mp4',
  'http://100.128.0.1/a.mp4',
  'https://media.example/in/harbour.mp4?from=127.0.0.1',
  'not a URL',
])('%s is public', (url) => {
  expect(isPrivateUrl(url)).toBe(false);
});

test('apimodels.privateUrls refuse looks at the sources of models that have one', async () => {
  const { post } = await open({ settings: { 'apimodels.privateUrls': 'refuse' } });
  const beside = { ...rope, video_url: 'http://127.0.0.1/a.mp4' };
  expect((await post(unified, beside)).status).toBe(200);
});

test('apimodels.rateLimit429 refuses what is too much in a second', async () => {
  const { get } = await open({ settings: { 'apimodels.rateLimit429': 1 } });
  await get('/api/v1/balance');
  const reply = await get('/api/v1/balance');
  expect(reply).toMatchObject({ status: 429, body: { code: 429 } });
  expect(reply.headers.get('retry-after')).toBe('1');
});

test('charged on completion only: failures are never billed, the balance tells it', async () => {
  const { get, post, account, kling } = await open();
  const balance = async () => (await get('/api/v1/balance')).body.data.balance;
  const failing = (await post(unified, rope)).body.data.taskId;
  await account.fail(failing);
  for (const sent of [rope, harbour, ferry]) await post(unified, sent);
  expect(await balance()).toBe(1000);
  await account.advance(5000);
  expect(await balance()).toBe(1000 - 0.0295 - 0.0027 - 0.0006);
  const { wallet, entries } = await account.ledger();
  expect(wallet.map(({ kind, micro_usd: amount }) => [kind, amount])).toEqual([
    ['charge', 600],
    ['charge', 29_500],
    ['charge', 2700],
  ]);
  expect(entries.filter(({ kind }) => kind !== 'grant')).toEqual([]);
  expect(await violationsOf(kling)).toBe(0);
});

test('402 at submission after the parameters, unless the check is off', async () => {
  const { kling, as } = await start({ accounts: [{ apiKeys: ['sk_poor'], wallets: { apimodels: 0.0294 } }] });
  const poor = as('sk_poor');
  expect(await poor.post(unified, rope)).toMatchObject({
    status: 402,
    body: { code: 402, msg: 'Payment Required: insufficient credits', data: null },
  });
  expect((await poor.post(unified, { ...rope, duration: 'x' })).status).toBe(400);
  expect((await poor.post(unified, ferry)).status).toBe(200);
  await kling.account('sk_poor').update({ settings: { 'apimodels.moneyCheck': 'off' } });
  expect((await poor.post(unified, rope)).status).toBe(200);
});

test('one unsigned callback at the end, with the data of the query', async () => {
  const hook = await startReceiver();
  const { get, post, account, kling } = await open();
  const { taskId } = (await post(unified, { ...rope, callback_url: hook.url })).body.data;
  await account.update({ webhook_secrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='] });
  await account.advance(5000);
  expect(hook.received).toHaveLength(1);
  expect(hook.received[0]?.body).toEqual((await get(`${unified}?task_id=${taskId}`)).body);
  expect(Object.keys(hook.received[0]?.body.data).slice(0, 3)).toEqual(['taskId', 'model', 'state']);
  expect(hook.received[0]?.headers).not.toHaveProperty('webhook-signature');
  const failed = (await post(unified, { ...rope, callback_url: hook.url })).body.data.taskId;
  await account.fail(failed);
  expect(hook.received[1]?.body.data).toMatchObject({ taskId: failed, state: 'failed' });
  expect(await violationsOf(kling)).toBe(0);
});

test('apimodels.callback.body three-keys', async () => {
  const hook = await startReceiver();
  const { post, account } = await open({ settings: { 'apimodels.callback.body': 'three-keys' } });
  const { taskId } = (await post(unified, { ...rope, callback_url: hook.url })).body.data;
  await account.advance(5000);
  expect(hook.received[0]?.body.data).toEqual({ taskId, model: 'kling-audio/kling-sound-effects', state: 'completed' });
});

test('a callback is tried after 1, 2 and 4 seconds, then every minute for 30 minutes, then never again', async () => {
  const hook = await startReceiver(() => 503);
  const { post, account } = await open({ settings: { 'apimodels.extraFields': 'seed-only' } });
  await post(unified, { ...rope, callback_url: hook.url });
  const { fired } = await account.advance(2 * 3_600_000);
  const at = fired.flatMap((event) => (event.kind === 'callback' ? event.at : []));
  const [first = 0] = at;
  const background = Array.from({ length: 30 }, (_, index) => 7000 + (index + 1) * 60_000);
  expect(at.map((time) => time - first)).toEqual([0, 1000, 3000, 7000, ...background]);
  expect(hook.received).toHaveLength(34);
  expect((await account.callbacks()).callbacks[0]?.state).toBe('gave-up');
});

test('the background job ends with the first 2xx', async () => {
  let tries = 0;
  const hook = await startReceiver(() => ((tries += 1) < 8 ? 500 : 204));
  const { post, account } = await open();
  await post(unified, { ...rope, callback_url: hook.url });
  await account.advance(3_600_000);
  expect(hook.received).toHaveLength(8);
  expect((await account.callbacks()).callbacks[0]?.state).toBe('delivered');
});

test('result files are kept 7 days of the account’s time', async () => {
  const { get, post, account } = await open();
  const { taskId } = (await post(unified, rope)).body.data;
  await account.advance(5000);
  const { resultUrls, completeTime } = (await get(`${unified}?task_id=${taskId}`)).body.data as {
    resultUrls: [string];
    completeTime: number;
  };
  const day = 86_400_000;
  expect((await account.task(taskId)).task.files[0]?.expires_at).toBe(completeTime + 7 * day);
  await account.advance(7 * day - 10_000);
  expect((await fetch(resultUrls[0])).status).toBe(200);
  await account.advance(10_000);
  const gone = await fetch(resultUrls[0]);
  expect([gone.status, ((await gone.json()) as { message: string }).message]).toEqual([
    404,
    expect.stringContaining('7 days'),
  ]);
});

test('apimodels.resultUserAgentBlock on refuses files to what is no browser', async () => {
  const { get, post, account } = await open({ settings: { 'apimodels.resultUserAgentBlock': 'on' } });
  const { taskId } = (await post(unified, rope)).body.data;
  await account.advance(5000);
  const [url] = (await get(`${unified}?task_id=${taskId}`)).body.data.resultUrls;
  expect((await fetch(url, { headers: { 'user-agent': 'curl/8' } })).status).toBe(403);
  expect((await fetch(url, { headers: { 'user-agent': 'Mozilla/5.0' } })).status).toBe(200);
});

test('models are listed', async () => {
  const { get, kling } = await open();
  expect((await get('/api/v1/models')).body.data.map(({ id }: { id: string }) => id)).toEqual([
    'kling-sound-effects',
    'kling-video-to-audio',
    'kling-tts',
    'kling-identify-face',
    'kling-advanced-lip-sync',
    'kling-lip-sync-tts',
    'kling-lip-sync-video',
  ]);
  expect(await violationsOf(kling)).toBe(0);
});
