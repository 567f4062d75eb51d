/** Faces and lip-sync through the request queue: money, ids, results, failures and webhooks in virtual time. */
import { expect, test } from 'vitest';
import { startReceiver } from '../control/support.ts';
import { open } from './support.ts';

const video = { video_url: 'https://media.example/in/harbour.mp4' };
const faces = { model: 'kling-identify-face', payload: video };
const line = { sound_file: 'https://media.example/in/line-1.mp3', sound_start_time: 0, sound_end_time: 3100 };

type Account = Awaited<ReturnType<typeof open>>;

/** What asks for the first face of a new session to speak. */
async function lipSyncOf({ post }: Account, sound: object = line) {
  const { body } = await post('/requests', faces);
  const { session_id: session, face_data: found } = body.outcome.data;
  const face = { face_id: found[0].face_id, sound_insert_time: 800, ...sound };
  return { model: 'kling-lip-sync', payload: { session_id: session, face_choose: [face] } };
}

const amountsOf = async ({ account }: Account) =>
  (await account.ledger()).wallet.map(({ kind, micro_usd: amount }) => [kind, amount]);

test('kling-identify-face answers the terminal record, with faces that can be seen', async () => {
  const emulator = await open();
  const { status, body } = await emulator.post('/requests', faces);
  expect(status).toBe(200);
  expect(body).toMatchObject({ model: 'kling-identify-face', status: 'success', payload: video });
  expect(body.outcome).toEqual({
    data: {
      session_id: expect.stringMatching(/^\d{18}$/),
      final_unit_deduction: '0.05',
      face_data: [{ face_id: '0', face_image: expect.any(String), start_time: 0, end_time: expect.any(Number) }],
    },
  });
  const image = await fetch(body.outcome.data.face_data[0].face_image);
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect((await emulator.get(`/requests/${body.request_id}`)).body).toEqual(body);
  expect(await amountsOf(emulator)).toEqual([['charge', 7000]]);
});

test('a lip-sync is dispatched, charged, reconciled and posted to the webhook with a video that plays', async () => {
  const hook = await startReceiver();
  const emulator = await open();
  const { post, get, account } = emulator;
  const { body: submitted } = await post('/requests', { ...(await lipSyncOf(emulator)), webhook: { url: hook.url } });
  expect(submitted).toMatchObject({ model: 'kling-lip-sync', status: 'dispatched' });
  expect(await amountsOf(emulator)).toEqual([
    ['charge', 7000],
    ['charge', 70_000],
  ]);
  await account.advance(10_000);
  const { body } = await get(`/requests/${submitted.request_id}`);
  expect(body).toMatchObject({ status: 'success', outcome: { media_urls: [{ url: expect.any(String) }] } });
  const file = await fetch(body.outcome.media_urls[0].url);
  expect(file.headers.get('content-type')).toBe('video/mp4');
  expect(hook.received.map((one) => one.body)).toEqual([
    { request_id: submitted.request_id, model: 'kling-lip-sync', status: 'success', outcome: body.outcome },
  ]);
  // A source of assumed length, ten seconds: two begun five seconds of 0.5 units each.
  expect(await amountsOf(emulator)).toContainEqual(['adjustment', 70_000]);
});

test.each([
  ['an unknown session', { session_id: '918340554120007742' }],
  ['a session that is the id of a request', { session_id: '0c9e2b1e-5d2f-4f0a-9a51-6f6f3f0d7e21' }],
])('%s shows as a failed request, with the whole charge given back', async (_name, change) => {
  const emulator = await open();
  const { post, get, account } = emulator;
  const { model, payload } = await lipSyncOf(emulator);
  const { body: submitted } = await post('/requests', { model, payload: { ...payload, ...change } });
  expect(submitted.status).toBe('dispatched');
  await account.advance(10_000);
  const { body } = await get(`/requests/${submitted.request_id}`);
  expect(body).toMatchObject({ status: 'failed', error: 'upstream rejected the task' });
  expect((await amountsOf(emulator)).slice(1)).toEqual([
    ['charge', 70_000],
    ['refund', -70_000],
  ]);
});

test('a face that was not found shows as a failed request', async () => {
  const emulator = await open();
  const { payload } = await lipSyncOf(emulator);
  const other = { ...payload, face_choose: [{ ...payload.face_choose[0], face_id: '7' }] };
  const { body } = await emulator.post('/requests', { model: 'kling-lip-sync', payload: other });
  await emulator.account.advance(10_000);
  expect((await emulator.get(`/requests/${body.request_id}`)).body.status).toBe('failed');
});

test('a synchronous model that fails answers HTTP 200 with the failed record', async () => {
  const { post, account } = await open();
  await account.failNext({ message: 'no face' });
  const { status, body } = await post('/requests', faces);
  expect([status, body.status, body.error]).toEqual([200, 'failed', 'no face']);
  expect((await account.ledger()).wallet.map(({ kind }) => kind)).toEqual(['charge', 'refund']);
});

test.each([
  ['kling-identify-face', {}, 'video_url'],
  ['kling-lip-sync', { session_id: '918340554120007742' }, 'face_choose'],
])('%s names what its payload lacks', async (model, payload, name) => {
  const { post } = await open();
  const { status, body } = await post('/requests', { model, payload });
  const error = `invalid payload parameters: ${name} (Required parameter is missing)`;
  expect([status, body]).toEqual([400, { error }]);
});

test.each([
  ['two faces', (face: object) => [face, face]],
  ['no face', () => []],
  ['a face without times', ({ face_id: id }: { face_id?: string }) => [{ face_id: id, sound_file: 'x' }]],
])('%s of kling-lip-sync is a wrapped refusal of the upstream', async (_name, change) => {
  const emulator = await open();
  const { payload } = await lipSyncOf(emulator);
  const [face = {}] = payload.face_choose;
  const reply = await emulator.post('/requests', {
    model: 'kling-lip-sync',
    payload: { ...payload, face_choose: change(face) },
  });
  expect([reply.status, reply.body.error]).toEqual([500, 'Backend error (400). Please try again.']);
});

test('gmi.videoOutcome video_url is the form of older models', async () => {
  const emulator = await open({ settings: { 'gmi.videoOutcome': 'video_url' } });
  const { body } = await emulator.post('/requests', await lipSyncOf(emulator));
  await emulator.account.advance(10_000);
  const { outcome } = (await emulator.get(`/requests/${body.request_id}`)).body;
  expect(outcome).toEqual({ video_url: expect.stringMatching(/\.mp4/) });
});

const payloads = {
  'kling-identify-face': '{"video_url":"https://media.example/in/harbour.mp4", "z":1.0}',
  'kling-lip-sync':
    '{"face_choose":[{"sound_volume":1.0,"face_id":"0","sound_file":"https://media.example/in/line-1.mp3",' +
    '"sound_end_time":31e2,"sound_start_time":0,"sound_insert_time":8E2}],"session_id":"918340554120007742"}',
  'kling-avatar': '{ "sound_file":"https://media.example/in/line-1.mp3","image":"https://media.example/in/mila.png" }',
};

test.each(Object.entries(payloads))(
  'gmi.deadModel %s: it answers queued for ever, and echoes the payload to the byte',
  async (model, payload) => {
    const { post, get, account } = await open({ settings: { 'gmi.deadModel': model as keyof typeof payloads } });
    const { body } = await post('/requests', `{"payload":${payload},"model":"${model}"}`);
    expect(body.status).toBe('queued');
    await account.advance(86_400_000);
    const read = await get(`/requests/${body.request_id}`);
    expect(read.body).toMatchObject({ status: 'queued', outcome: null });
    expect(read.text).toContain(`"payload":${payload},`);
  },
);

test('every model is listed and described, and its requests are found by it', async () => {
  const emulator = await open();
  const { get, post } = emulator;
  await post('/requests', await lipSyncOf(emulator));
  const { model_ids: ids } = (await get('/models')).body;
  expect(ids).toEqual(['kling-custom-voice', 'kling-identify-face', 'kling-lip-sync', 'kling-avatar']);
  for (const model of ids.slice(1, 3)) {
    expect((await get(`/models/${model}`)).body).toMatchObject({ model, model_type: 'video' });
    expect((await get(`/requests?model_id=${model}`)).body).toMatchObject({ total: 1, requests: [{ model }] });
  }
});

test('an avatar of unknown speech fails, and its charge is given back', async () => {
  const emulator = await open();
  const payload = { image: 'https://media.example/in/mila.png', audio_id: '918340554120007742' };
  const { body } = await emulator.post('/requests', { model: 'kling-avatar', payload });
  await emulator.account.advance(20_000);
  expect((await emulator.get(`/requests/${body.request_id}`)).body.status).toBe('failed');
  expect(await amountsOf(emulator)).toEqual([
    ['charge', 280_000],
    ['refund', -280_000],
  ]);
});

test('gmi.avatar unknown: the queue has no such model, as far as its pages go', async () => {
  const { post, get } = await open({ settings: { 'gmi.avatar': 'unknown' } });
  const payload = { image: 'https://media.example/in/mila.png', sound_file: 'https://media.example/in/line-1.mp3' };
  const refused = await post('/requests', { model: 'kling-avatar', payload });
  expect([refused.status, refused.body]).toEqual([404, { error: 'model kling-avatar does not exist' }]);
  expect((await get('/models')).body.model_ids).not.toContain('kling-avatar');
  expect((await get('/models/kling-avatar')).status).toBe(404);
});
