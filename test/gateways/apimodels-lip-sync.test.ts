/** Faces and lip-sync through the unified API: ordinary tasks, in its own shapes, chained to the same work. */
import { expect, test } from 'vitest';
import { startReceiver } from '../control/support.ts';
import { open, unified } from './support.ts';

type Account = Awaited<ReturnType<typeof open>>;

const faces = { model: 'kling-identify-face', video_url: 'https://media.example/in/harbour.mp4' };
const line = { sound_file: 'https://media.example/in/line-1.mp3', sound_start_time: 0, sound_end_time: 3100 };

/** A task that was given time to end, as its query shows it. */
async function finish({ post, get, account }: Account, body: object) {
  const made = await post(unified, body);
  expect(made.body).toMatchObject({ code: 200, data: { state: 'pending' } });
  await account.advance(10_000);
  return (await get(`${unified}?task_id=${made.body.data.taskId}`)).body.data;
}

async function lipSyncOf(emulator: Account, sound: object = line) {
  const { faceData } = await finish(emulator, faces);
  const face = { face_id: faceData.face_list[0].face_id, sound_insert_time: 800, ...sound };
  return { model: 'kling-advanced-lip-sync', session_id: faceData.session_id, face_choose: [face] };
}

const spent = async ({ account }: Account) => (await account.ledger()).wallet.map(({ micro_usd: amount }) => amount);

test('kling-identify-face is a task whose faces can be seen, at its price', async () => {
  const emulator = await open();
  const task = await finish(emulator, faces);
  expect(task).toMatchObject({ state: 'completed', model: 'kling-identify-face' });
  const [face] = task.faceData.face_list;
  expect((await fetch(face.face_reference)).headers.get('content-type')).toBe('image/png');
  expect(JSON.parse(task.resultJson)).toEqual({ sessionId: task.faceData.session_id, faceId: face.face_id });
  expect(await spent(emulator)).toEqual([700]);
});

test.each([
  ['an unknown session', { session_id: '918341500007711234' }, 'Session not found by id: 918341500007711234'],
  [
    'a face that was not found',
    { face_choose: [{ ...line, face_id: '7', sound_insert_time: 0 }] },
    'Face not found by id: 7',
  ],
])('%s shows as a failed task, which is never billed', async (_name, change, failMsg) => {
  const emulator = await open();
  const task = await finish(emulator, { ...(await lipSyncOf(emulator)), ...change });
  expect(task).toMatchObject({ state: 'failed', failMsg, failCode: 'INVALID_INPUT', retryable: false });
  expect(await spent(emulator)).toEqual([700]);
});

test.each([
  ['no sound', { sound_file: '' }],
  ['a sound beside an id of speech', { audio_id: '918341500007711234' }],
])('a lip-sync with %s is refused (it was made and billed)', async (_name, change) => {
  const emulator = await open();
  const wanted = await lipSyncOf(emulator, { ...line, ...change });
  const { status, body } = await emulator.post(unified, wanted);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: 400, data: null, msg: expect.stringContaining('audio_id') as string });
  expect(await spent(emulator)).toEqual([700]);
});

test('the models are listed, and what their requests lack is refused', async () => {
  const { get, post } = await open();
  const ids = (await get('/api/v1/models')).body.data.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(['kling-identify-face', 'kling-advanced-lip-sync']));
  for (const body of [{ model: 'kling-identify-face' }, { model: 'kling-advanced-lip-sync', face_choose: [line] }]) {
    const { status, body: told } = await post(unified, body);
    expect([status, told.code]).toEqual([400, 400]);
  }
});

const video = '/api/v1/video/generations';

test('lip-sync of the newer page: faces, speech and video at /video/generations, in its fields and at its prices', async () => {
  const hook = await startReceiver();
  const emulator = await open();
  const { post, get, account, kling } = emulator;
  const finishAt = async (body: object) => {
    const { taskId } = (await post(video, body)).body.data;
    await account.advance(10_000);
    return (await get(`${video}?task_id=${taskId}`)).body.data;
  };
  const found = await finishAt(faces);
  expect(found).toMatchObject({ state: 'completed', model: 'kling-identify-face' });
  expect(found).not.toHaveProperty('faceData');
  const { sessionId, faceId } = JSON.parse(found.resultJson);
  const text = 'The ferry leaves at nine in the morning.';
  const speech = await finishAt({ model: 'kling-lip-sync-tts', text, voice_id: 'oversea_male1' });
  const { audioId, resultUrls } = JSON.parse(speech.resultJson);
  expect([speech.model, speech.resultUrls]).toEqual(['kling-lip-sync-tts', resultUrls]);
  const wanted = { model: 'kling-lip-sync-video', sessionId, faceId, callback_url: hook.url };
  const spoken = await finishAt({ ...wanted, audioId });
  expect(spoken).toMatchObject({ state: 'completed', model: 'kling-lip-sync-video', resultUrls: [expect.any(String)] });
  expect(hook.received.map(({ body }) => body.data)).toEqual([spoken]);
  expect((await finishAt({ ...wanted, audioUrl: line.sound_file })).state).toBe('completed');
  // Two begun 5 s of a source of assumed length.
  expect(await spent(emulator)).toEqual([10_000, 600, 130_000, 130_000]);
  expect((await finishAt({ ...wanted, audioId: '918341500007711234' })).failMsg).toContain('Audio not found by id');
  expect(await post(video, { ...wanted, audioId, audioUrl: line.sound_file })).toMatchObject({
    status: 400,
    body: { msg: 'Bad Request: missing or invalid parameters (only one of audioId/audioUrl)' },
  });
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});

test('apimodels.lipSync v1 leaves the first page alone; other models of the newer path are known by name', async () => {
  const { post } = await open({ settings: { 'apimodels.lipSync': 'v1' } });
  expect((await post(video, faces)).status).toBe(404);
  expect((await post(unified, faces)).status).toBe(200);
  const both = await open();
  expect(await both.post(video, { model: 'kling-v3-omni' })).toMatchObject({
    status: 501,
    body: { code: 501, msg: 'not emulated: POST /api/v1/video/generations' },
  });
  expect((await both.post(unified, { model: 'kling-v3-omni' })).body.msg).toMatch(
    /^Invalid model: .*advanced-lip-sync$/,
  );
  // A model of the other path is the client's mistake, and the message names its own path.
  for (const [at, model, own] of [
    [unified, 'kling-lip-sync-video', video],
    [video, 'kling-advanced-lip-sync', unified],
    [video, 'kling-tts', unified],
  ] as const) {
    const refused = await both.post(at, { model });
    expect([refused.status, refused.body.msg]).toEqual([400, expect.stringContaining(`Invalid model: ${model}. Supp`)]);
    expect(refused.body.msg.split('Supported: ')[1]).not.toContain(model);
    expect(refused.headers.get('kling-emulator-diagnostics')).toContain(`'${model}' is a model of POST ${own}`);
  }
});
