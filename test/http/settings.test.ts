/**
 * Every setting of section "unknowns" does what it says: one test for each choice that is not the default and is not
 * tested elsewhere.
 */
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createClient, signToken } from '../support/client.ts';

async function start(settings: EmulatorOptions['settings'], options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator({
    progression: { mode: 'immediate' },
    ...options,
    ...(settings ? { settings } : {}),
  });
  onTestFinished(() => kling.stop());
  return createClient(kling.url);
}

const voices = '/v1/general/custom-voices';
const effects = '/v1/audio/text-to-audio';
const speech = '/v1/audio/tts';
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const rain = { prompt: 'rain', duration: 5 };
const hello = { text: 'hello', voice_id: 'oversea_male1', voice_language: 'en' };

test('errors.unknownPath=kling answers 404 with code 1202', async () => {
  const client = await start({ 'errors.unknownPath': 'kling' });
  expect(await client.get('/v1/nope')).toMatchObject({ status: 404, body: { code: 1202 } });
});

test('requests.unknownFields=refuse refuses an unknown body field', async () => {
  const client = await start({ 'requests.unknownFields': 'refuse' });
  expect(await client.post(effects, { ...rain, promt: 'x' })).toMatchObject({ status: 400, body: { code: 1201 } });
});

test('paging.outOfRange=clamp takes the nearest page', async () => {
  const client = await start({ 'paging.outOfRange': 'clamp' });
  await client.post(effects, rain);
  expect((await client.get(`${effects}?pageNum=0&pageSize=501`)).body.data).toHaveLength(1);
});

test('lists.order turns the list round', async () => {
  for (const [order, expected] of [
    ['newest-first', ['b', 'a']],
    ['oldest-first', ['a', 'b']],
  ] as const) {
    const client = await start({ 'lists.order': order });
    for (const id of ['a', 'b']) await client.post(effects, { ...rain, external_task_id: id });
    const { data } = (await client.get(effects)).body;
    expect(data.map((task: any) => task.task_info.external_task_id)).toEqual(expected);
  }
});

test('tasks.keyOrder=documented puts task_info second on creates and task_status_msg third on tasks', async () => {
  const client = await start({ 'tasks.keyOrder': 'documented' });
  const created = await client.post(effects, { ...rain, external_task_id: 'e' });
  expect(Object.keys(created.body.data)).toEqual(['task_id', 'task_info', 'task_status', 'created_at', 'updated_at']);
  expect(Object.keys((await client.get(`${effects}/e`)).body.data).slice(0, 3)).toEqual([
    'task_id',
    'task_status',
    'task_status_msg',
  ]);
});

test('tasks.balanceDeduction shows final_balance_deduction as null or empty', async () => {
  for (const [choice, shown] of [
    ['null', null],
    ['empty', { quota: '', list_price: '' }],
  ] as const) {
    const client = await start({ 'tasks.balanceDeduction': choice });
    expect((await client.post(speech, hello)).body.data.final_balance_deduction).toEqual(shown);
  }
});

test('externalIds.guard=off lets an external id be used twice; the id then finds the newer task', async () => {
  const client = await start({ 'externalIds.guard': 'off' });
  await client.post(effects, { ...rain, external_task_id: 'e' });
  const second = await client.post(effects, { ...rain, external_task_id: 'e' });
  expect(second.status).toBe(200);
  expect((await client.get(`${effects}/e`)).body.data.task_id).toBe(second.body.data.task_id);
});

test('voices.sourceRule=optional takes both sources, or none', async () => {
  const client = await start({ 'voices.sourceRule': 'optional' });
  expect((await client.post(voices, { voice_name: 'Ada' })).status).toBe(200);
  expect((await client.post(voices, { ...ada, video_id: '830460928805724256' })).status).toBe(200);
});

test('the default wants exactly one source, and counts empty strings as absent', async () => {
  const client = await start({});
  expect(await client.post(voices, { voice_name: 'Ada', video_id: '', voice_url: '' })).toMatchObject({
    status: 400,
    body: { code: 1201, message: 'video_id or voice_url is required' },
  });
  expect((await client.post(voices, { ...ada, video_id: '830460928805724256' })).body.code).toBe(1201);
  expect((await client.post(voices, { ...ada, video_id: '', callback_url: '' })).status).toBe(200);
});

test('voices.base64=accepted takes raw base64 in voice_url', async () => {
  const inline = { voice_name: 'Ada', voice_url: Buffer.from('RIFFxxxxWAVE').toString('base64') };
  expect((await (await start({})).post(voices, inline)).body.code).toBe(1201);
  expect((await (await start({ 'voices.base64': 'accepted' })).post(voices, inline)).body.code).toBe(0);
});

test('voices.uniqueNames=on and voices.limit refuse one voice too many', async () => {
  const unique = await start({ 'voices.uniqueNames': 'on' });
  await unique.post(voices, ada);
  expect((await unique.post(voices, ada)).body).toMatchObject({ code: 1201 });
  expect((await unique.post(voices, { ...ada, voice_name: 'Bob' })).body).toMatchObject({ code: 0 });
  const limited = await start({ 'voices.limit': 1 });
  await limited.post(voices, ada);
  expect((await limited.post(voices, { ...ada, voice_name: 'Bob' })).body).toMatchObject({ code: 1201 });
});

test('voices.deletedInLists=listed keeps deleted voices, voices.deleteTwice=idempotent deletes again', async () => {
  const client = await start({
    'voices.deletedInLists': 'listed',
    'voices.deleteTwice': 'idempotent',
    'voices.statusField': 'present',
  });
  await client.post(voices, { ...ada, external_task_id: 'v' });
  const voice_id = (await client.get(`${voices}/v`)).body.data.task_result.voices[0].voice_id as string;
  for (let times = 0; times < 2; times += 1) {
    expect((await client.post('/v1/general/delete-voices', { voice_id })).body.code).toBe(0);
  }
  expect((await client.get(voices)).body.data[0].task_result.voices[0].status).toBe('deleted');
});

test('presets.grouping=one-item lists all presets in one item', async () => {
  const client = await start({ 'presets.grouping': 'one-item' });
  const { data } = (await client.get('/v1/general/presets-voices')).body;
  expect(data).toHaveLength(1);
  expect(data[0].task_result.voices).toHaveLength(5);
});

test('voices.localUrls=refused: a voice on the caller’s machine is refused, as seen once, and through the relay', async () => {
  const settings = { 'voices.localUrls': 'refused' } as const;
  const { post } = await start(settings);
  for (const host of ['localhost:9', '127.0.0.1', '[::1]:80', 'a.localhost']) {
    const voice = { voice_name: 'Ada', voice_url: `http://${host}/a.mp3` };
    expect(await post(voices, voice), host).toMatchObject({ status: 400, body: { code: 1201 } });
  }
  expect((await post(voices, { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' })).status).toBe(200);
  const accepted = await start({});
  expect((await accepted.post(voices, { voice_name: 'Ada', voice_url: 'http://localhost:9/a.mp3' })).status).toBe(200);
});

test('media.problems=refuse tells an unfit video at submission instead of failing the task later', async () => {
  const silent = { voice_name: 'Ada', video_id: '830460928805720003' };
  const later = await start({});
  await later.post(voices, { ...silent, external_task_id: 's' });
  expect((await later.get(`${voices}/s`)).body.data).toMatchObject({
    task_status: 'failed',
    task_status_msg: expect.stringContaining('V2.6 with sound'),
  });
  const refused = await (await start({ 'media.problems': 'refuse' })).post(voices, silent);
  expect(refused).toMatchObject({ status: 400, body: { code: 1201 } });
});

test.each([
  ['830460928805720005', 'too short'],
  ['830460928805720006', 'too long'],
])('the sample video %s is %s: the task fails and costs nothing', async (video_id) => {
  const client = await start({});
  await client.post(voices, { voice_name: 'Ada', video_id, external_task_id: 's' });
  const { data } = (await client.get(`${voices}/s`)).body;
  expect(data).toMatchObject({ task_status: 'failed', task_status_msg: expect.stringContaining('between 5 and 30') });
  expect(data).not.toHaveProperty('final_unit_deduction');
  const costs = await client.get('/account/costs?start_time=0&end_time=9999999999999');
  expect(costs.body.data.resource_pack_subscribe_infos[0].remaining_quantity).toBe(1_000_000);
});

test('tasks.deductionUnlessSucceeded=zero-when-failed shows "0" on a failed task', async () => {
  const client = await start({ 'tasks.deductionUnlessSucceeded': 'zero-when-failed' });
  await client.post(voices, { voice_name: 'Ada', video_id: '830460928805720005', external_task_id: 's' });
  expect((await client.get(`${voices}/s`)).body.data.final_unit_deduction).toBe('0');
});

test('externalIds.reuseAfterFailure=allowed frees the external id of a failed task', async () => {
  const short = { voice_name: 'Ada', video_id: '830460928805720005', external_task_id: 's' };
  const kept = await start({});
  await kept.post(voices, short);
  expect((await kept.post(voices, short)).body.code).toBe(1201);
  const freed = await start({ 'externalIds.reuseAfterFailure': 'allowed' });
  await freed.post(voices, short);
  expect((await freed.post(voices, short)).body.code).toBe(0);
});

test('a video of 31 days is not found, as one that was cleared', async () => {
  const reply = await (await start({})).post(voices, { voice_name: 'Ada', video_id: '830460928805720007' });
  expect(reply.body).toMatchObject({ code: 1201, message: 'From video not found by id: 830460928805720007' });
});

test('tts.voiceSpeed: clamped and rounded by default, refused with the bean text by setting', async () => {
  const clamped = await start({});
  const fast = await clamped.post(speech, { ...hello, text: 'x'.repeat(600), voice_speed: 99 });
  const twice = await clamped.post(speech, { ...hello, text: 'x'.repeat(600), voice_speed: 2 });
  expect(fast.body.data.task_result.audios[0].duration).toBe(twice.body.data.task_result.audios[0].duration);
  const strict = await start({ 'tts.voiceSpeed': 'reject' });
  expect((await strict.post(speech, { ...hello, voice_speed: 99 })).body).toMatchObject({
    code: 1201,
    message: 'voiceSpeed: must be less than or equal to 2.0',
  });
});

test('tts.catalogue=singapore knows the observed voices only', async () => {
  const client = await start({ 'tts.catalogue': 'singapore' });
  expect((await client.post(speech, hello)).body.code).toBe(0);
  const other = { ...hello, voice_id: 'commercial_lady_en_f-v1' };
  expect((await client.post(speech, other)).body).toMatchObject({ code: 1201, message: 'Voice id not found' });
});

test('tts.get=answers shows a TTS task, the default does not know the path', async () => {
  for (const [choice, status] of [
    ['not-found', 404],
    ['answers', 200],
  ] as const) {
    const client = await start({ 'tts.get': choice });
    const id = (await client.post(speech, hello)).body.data.task_id as string;
    expect((await client.get(`${speech}/${id}`)).status).toBe(status);
  }
});

test('videoToAudio.parentVideoOfUrl: present with a minted id, or absent', async () => {
  const source = { video_url: 'https://example.com/v.mp4', external_task_id: 'd' };
  const shown = await start({});
  await shown.post('/v1/audio/video-to-audio', source);
  expect((await shown.get('/v1/audio/video-to-audio/d')).body.data.task_info.parent_video).toMatchObject({
    id: expect.stringMatching(/^\d{18}$/),
    url: source.video_url,
    duration: '5.041',
  });
  const hidden = await start({ 'videoToAudio.parentVideoOfUrl': 'absent' });
  await hidden.post('/v1/audio/video-to-audio', source);
  expect((await hidden.get('/v1/audio/video-to-audio/d')).body.data.task_info).toEqual({ external_task_id: 'd' });
});

test('concurrency.audio=off: voice and audio tasks take no slot of the trial pack', async () => {
  const client = await start({ 'concurrency.audio': 'off' }, { profile: 'trial', progression: { mode: 'held' } });
  for (let made = 0; made < 8; made += 1) expect((await client.post(effects, rain)).status).toBe(200);
});

test.each([
  [1, '1 task'],
  [2, '2 tasks'],
])('tasks.most of %i refuses one task more, finished ones included, and says how to go on', async (most, counted) => {
  const client = await start({ 'tasks.most': most });
  for (let asked = 0; asked < most; asked += 1) expect((await client.post(effects, rain)).status).toBe(200);
  const refused = await client.post(effects, rain);
  expect(refused).toMatchObject({ status: 429, body: { code: 1303 } });
  expect(refused.headers.get('kling-emulator-diagnostics')).toContain(
    `The account has ${counted}, and its setting tasks.most allows ${most}.`,
  );
});

test.each(['tasks.most', 'rate.requestsPerSecond', 'rate.costsPerSecond', 'apimodels.rateLimit429', 'faces.count'])(
  '%s counts things: a fraction is refused',
  async (name) => {
    await expect(startKlingEmulator({ settings: { [name]: 1.5 } })).rejects.toThrow(name);
    await expect(startKlingEmulator({ settings: { [name]: 1.5 } })).rejects.toThrow(/whole number/);
  },
);

test('rate.requestsPerSecond refuses with 1302, and sends Retry-After when a setting says so', async () => {
  const client = await start({ 'rate.requestsPerSecond': 2, 'rate.retryAfter': 'sent' }, { clock: 'manual' });
  const replies = [];
  for (let asked = 0; asked < 3; asked += 1) replies.push(await client.get(voices));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(replies[2]?.body.code).toBe(1302);
  expect(replies[2]?.headers.get('retry-after')).toBe('1');
});

test('rate.costsPerSecond limits /account/costs alone', async () => {
  const client = await start({ 'rate.costsPerSecond': 1 }, { clock: 'manual' });
  const ask = () => client.get('/account/costs?start_time=0&end_time=9999999999999');
  expect((await ask()).status).toBe(200);
  expect((await ask()).body.code).toBe(1302);
  expect((await client.get(voices)).status).toBe(200);
});

test('costs.lagHours hides charges of the last hours', async () => {
  const client = await start({ 'costs.lagHours': 12 });
  await client.post(speech, hello);
  const costs = await client.get('/account/costs?start_time=0&end_time=9999999999999');
  expect(costs.body.data.resource_pack_subscribe_infos[0].remaining_quantity).toBe(1_000_000);
});

test('auth.leewaySeconds, auth.maxLifetimeSeconds and auth.requireExp bend the judging of tokens', async () => {
  const now = Math.floor(Date.now() / 1000);
  const cases = [
    [{ 'auth.leewaySeconds': 60 }, { exp: now - 30 }, 200],
    [{ 'auth.maxLifetimeSeconds': 1800 }, { exp: now + 90_000 }, 401],
    [{ 'auth.requireExp': 'off' }, { exp: undefined }, 200],
  ] as const;
  for (const [settings, claims, status] of cases) {
    const kling = await startKlingEmulator({ settings });
    const reply = await createClient(kling.url, signToken('ak', 's', claims)).get(voices);
    await kling.stop();
    expect(reply.status).toBe(status);
  }
});

test('a setting that does not exist, or a wrong value, stops the start with a sentence', async () => {
  const unknown = { 'tts.speed': 'x' } as unknown as Record<string, never>;
  await expect(startKlingEmulator({ settings: unknown })).rejects.toThrow("Unknown setting 'tts.speed'.");
  const wrong = { 'tts.get': 'maybe' } as unknown as Record<string, never>;
  await expect(startKlingEmulator({ settings: wrong })).rejects.toThrow('must be one of not-found, answers');
});
