/**
 * Every recorded body that concerns these operations, reproduced: shape, codes, messages, key order, id arithmetic.
 * Each test names the file in fixtures/observed, its date and its source (see the README there).
 */
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { sequenceOfId, timeOfId, workerOfId } from './support/kling-ids.ts';
import { startKlingEmulator, type EmulatorOptions } from '../src/emulator/emulator.ts';
import { createClient, signToken } from './support/client.ts';
const recorded = (file: string): any => JSON.parse(readFileSync(`fixtures/observed/${file}`, 'utf8'));

async function start(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' }, ...options });
  onTestFinished(() => kling.stop());
  return createClient(kling.url);
}

const voices = '/v1/general/custom-voices';
const effects = '/v1/audio/text-to-audio';
const dubs = '/v1/audio/video-to-audio';
const speech = '/v1/audio/tts';
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const keysOf = (value: object) => Object.keys(value);
const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('2026-03-13 text-to-audio create (CometAPI): keys, empty task_info, created_at = updated_at', async () => {
  const client = await start();
  const { body, status } = await client.post(effects, { prompt: 'rain', duration: 5 });
  const seen = recorded('2026-03-13-text-to-audio-create-success-via-cometapi.json');
  expect(status).toBe(200);
  expect(keysOf(body)).toEqual(['code', 'message', 'request_id', 'data']);
  expect(body).toMatchObject({ code: seen.code, message: seen.message });
  expect(keysOf(body.data)).toEqual(keysOf(seen.data));
  expect(body.data).toMatchObject({ task_status: seen.data.task_status, task_info: seen.data.task_info });
  expect(body.data.created_at).toBe(body.data.updated_at);
  expect(body.request_id).toMatch(uuid4);
});

test('2026-03-28 text2video create with an external id (youtube-automation logs): task_info carries it', async () => {
  const client = await start();
  const seen = recorded('2026-03-28-text2video-create-with-external-id.json').response;
  const { body } = await client.post(effects, { prompt: 'rain', duration: 5, external_task_id: 'text_probe_1' });
  expect(keysOf(body)).toEqual(keysOf(seen));
  expect(keysOf(body.data)).toEqual(keysOf(seen.data));
  expect(body.data.task_info).toEqual(seen.data.task_info);
});

test('2025-09-17 avatar create (recorded answers in a source file): no task_info at all, by setting', async () => {
  const client = await start({ settings: { 'tasks.taskInfo': 'absent' } });
  const seen = recorded('2025-09-17-avatar-create-success.json');
  const { body } = await client.post(voices, ada);
  expect(keysOf(body.data)).toEqual(keysOf(seen.data));
});

test('2025-09-17 avatar query (same source): key order of a finished task', async () => {
  const client = await start();
  const seen = recorded('2025-09-17-avatar-query-succeed.json');
  await client.post(voices, { ...ada, external_task_id: '11112' });
  const { body } = await client.get(`${voices}/11112`);
  const withoutDeduction = keysOf(body.data).filter((key) => key !== 'final_unit_deduction');
  expect(withoutDeduction).toEqual(keysOf(seen.data));
  expect(body.data).toMatchObject({ task_status: 'succeed', task_status_msg: '', task_info: seen.data.task_info });
});

test.each([
  ['2025-09-17-avatar-query-succeed.json', '797191640489828365', 1758093816979],
  ['2026-03-13-text-to-audio-create-success-via-cometapi.json', '861254119619698760', 1773367502225],
  ['2026-03-28-text2video-create-with-external-id.json', '866889456698785798', 1774711071284],
  ['2026-03-29-text2video-create-kling-v3.json', '867283741759111202', 1774805076166],
])('%s: the id is a snowflake made 0 to 8 ms before created_at, and ours are too', async (_file, id, createdAt) => {
  expect(createdAt - timeOfId(id)).toBeGreaterThanOrEqual(0);
  expect(createdAt - timeOfId(id)).toBeLessThanOrEqual(8);
  const client = await start();
  const { data } = (await client.post(voices, ada)).body;
  expect(data.task_id).toMatch(/^\d{18}$/);
  const lead = Number(data.created_at) - timeOfId(String(data.task_id));
  expect(lead).toBeGreaterThanOrEqual(0);
  expect(lead).toBeLessThanOrEqual(8);
  expect([67, 96, 97, 98, 193, 194, 195, 196, 197, 230, 231, 232, 233, 234, 256, 257, 258, 259, 260]).toContain(
    workerOfId(String(data.task_id)),
  );
  expect(sequenceOfId(String(data.task_id))).toBeLessThan(100);
});

test('2026-02-28 custom voice (viraltracker): 0.05 units, one voice, trial_url ends in .wav', async () => {
  const client = await start();
  const seen = recorded('2026-02-28-custom-voice-succeed-fields.json');
  await client.post(voices, { ...ada, voice_name: 'test_voice_v2', external_task_id: 'v2' });
  const { body } = await client.get(`${voices}/v2`);
  const [voice] = body.data.task_result.voices;
  expect(body.data).toMatchObject({ task_status: 'succeed', final_unit_deduction: seen.data.final_unit_deduction });
  expect(voice.voice_name).toBe(seen.data.task_result.voices[0].voice_name);
  expect(keysOf(voice)).toEqual(['voice_id', 'voice_name', 'trial_url', 'owned_by']);
  expect(voice.voice_id).toMatch(/^\d{18}$/);
  expect(voice.voice_id).not.toBe(body.data.task_id);
  expect(voice.owned_by).toMatch(/^\d{18}$/);
  expect(new URL(voice.trial_url).pathname).toMatch(/\.wav$/);
});

test('2026-08-14 voice ids through Tencent: the voice id is minted at completion, 6.56 s after the task id', async () => {
  const seen = recorded('2026-08-14-custom-voice-ids-via-tencent.json').data;
  const recordedGap = timeOfId(seen.task_result.voices[0].voice_id) - timeOfId(seen.task_id);
  expect(Math.round(recordedGap / 10)).toBe(656);
  const client = await start({ progression: { mode: 'time', processingMs: 5, finishMs: 40 } });
  const id = String((await client.post(voices, ada)).body.data.task_id);
  await expect.poll(async () => (await client.get(`${voices}/${id}`)).body.data.task_status as string).toBe('succeed');
  const { data } = (await client.get(`${voices}/${id}`)).body;
  expect(timeOfId(String(data.task_result.voices[0].voice_id))).toBe(data.updated_at);
  expect(data.updated_at - data.created_at).toBe(40);
});

test('2026-08-14 the same relay shows a status on voices: by setting', async () => {
  const client = await start({ settings: { 'voices.statusField': 'present' } });
  await client.post(voices, { ...ada, external_task_id: 'v' });
  expect((await client.get(`${voices}/v`)).body.data.task_result.voices[0].status).toBe('succeed');
});

test('2025-09-24 video-to-audio (KwaiVGI/ComfyUI-KLingAI-API): field names, lengths and file names', async () => {
  const accounts = [{ apiKeys: ['dub-key'], videos: [{ id: 'clip', seconds: 5.08 }] }];
  const kling = await startKlingEmulator({ accounts, progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'dub-key');
  const seen = recorded('2025-09-24-video-to-audio-result-fragment.json').task_result.audios[0];
  await client.post(dubs, { video_id: 'clip', external_task_id: 'd' });
  const { data } = (await client.get(`${dubs}/d`)).body;
  const [audio] = data.task_result.audios;
  expect(keysOf(audio)).toEqual(['id', ...keysOf(seen)]);
  expect(audio).toMatchObject({ duration_mp3: seen.duration_mp3, duration_wav: seen.duration_wav });
  const name = /kling_[0-9a-f-]{36}-VTAInferProcessor-(\d{13})[0-9a-z]{9}\.(mp3|wav)\?x-kcdn-pid=/;
  for (const url of [seen.url_mp3, seen.url_wav, audio.url_mp3, audio.url_wav]) expect(url).toMatch(name);
  const stampOf = (url: string) => Number(name.exec(url)?.[1]);
  expect(stampOf(audio.url_mp3) - stampOf(audio.url_wav)).toBe(stampOf(seen.url_mp3) - stampOf(seen.url_wav));
  expect(data.task_result.videos[0].duration).toBe('5.08');
  expect(data.task_info.parent_video).toMatchObject({ id: 'clip', duration: '5.08' });
  // Video ids were minted with the task, 18 to 73 ms later.
  const lead = timeOfId(String(data.task_result.videos[0].id)) - Number(data.created_at);
  expect(lead).toBeGreaterThanOrEqual(18);
  expect(lead).toBeLessThanOrEqual(73);
});

test('2025-2026 presets-voices (apimart): the five known voices in this order, owned by kling', async () => {
  const client = await start();
  const seen = recorded('2025-2026-presets-voices-via-apimart.json').data as { voice_id: string; voice_name: string }[];
  const { body } = await client.get('/v1/general/presets-voices');
  const listed = (body.data as { task_result: { voices: object[] } }[]).flatMap((item) => item.task_result.voices);
  expect(listed).toMatchObject(seen.map(({ voice_id, voice_name }) => ({ voice_id, voice_name, owned_by: 'kling' })));
  expect(keysOf(body.data[0])).toEqual([
    'task_id',
    'task_status',
    'task_result',
    'task_status_msg',
    'created_at',
    'updated_at',
  ]);
});

test('2026-02-03 TTS (WHQ25/rawgenai): the POST itself answers succeed, with a duration of three decimals', async () => {
  const client = await start();
  const seen = recorded('2026-02-03-tts-succeed-fields.json');
  const { body } = await client.post(speech, { text: '你好，世界', voice_id: seen.voice_id, voice_language: 'zh' });
  expect(body.data.task_status).toBe(seen.status);
  expect(keysOf(body.data)).toEqual([
    'task_id',
    'task_status',
    'task_result',
    'task_status_msg',
    'final_unit_deduction',
    'created_at',
    'updated_at',
  ]);
  expect(keysOf(body.data.task_result.audios[0])).toEqual(['id', 'url', 'duration']);
  // 3.276 s are 91 frames of 36 ms: every length we state is made of such frames too.
  expect((Number(seen.duration) * 1000) % 36).toBe(0);
  expect(Math.round(Number(body.data.task_result.audios[0].duration) * 1000) % 36).toBe(0);
});

test('2026-09-20 TTS (aself101): 133 English characters last about 11.3 s and cost 0.05 units', async () => {
  const client = await start();
  const seen = recorded('2026-09-aself101-probe-facts.json').tts;
  const text = 'a'.repeat(133);
  const { body } = await client.post(speech, { text, voice_id: seen.voice_used, voice_language: 'en', voice_speed: 1 });
  expect(body.data.final_unit_deduction).toBe(seen.units);
  expect(Number(body.data.task_result.audios[0].duration)).toBeCloseTo(seen.audio_duration_s, 1);
});

test('2026-09-20 and 2025-2026 (aself101, CometAPI): a preset, a custom or a mismatched voice on TTS', async () => {
  const client = await start();
  await client.post(voices, { ...ada, external_task_id: 'mine' });
  const custom = (await client.get(`${voices}/mine`)).body.data.task_result.voices[0].voice_id as string;
  const cases = [
    { voice_id: '829824295735410756', voice_language: 'zh' },
    { voice_id: custom, voice_language: 'en' },
    { voice_id: 'oversea_male1', voice_language: 'zh' },
    { voice_id: 'bogus' },
  ];
  for (const voice of cases) {
    const reply = await client.post(speech, { text: 'hello', ...voice });
    expect(reply).toMatchObject({ status: 400, body: { code: 1201, message: 'Voice id not found' } });
    expect(keysOf(reply.body)).toEqual(['code', 'message', 'request_id']);
  }
});

test('2026-05-06 account costs (an integrator, JWT): the trial pack, numbers and times', async () => {
  const kling = await startKlingEmulator({ profile: 'trial', progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, signToken('trial'));
  const seen = recorded('2026-05-06-account-costs.json');
  for (let made = 0; made < 2; made += 1) await client.post(voices, ada);
  const { body } = await client.get(`/account/costs?start_time=0&end_time=${Date.now() + 1000}`);
  const [pack] = body.data.resource_pack_subscribe_infos;
  const [seenPack] = seen.data.resource_pack_subscribe_infos;
  expect(body.data).toMatchObject({ code: 0, msg: 'success' });
  expect(keysOf(body.data)).toEqual(keysOf(seen.data));
  expect(keysOf(pack)).toEqual(keysOf(seenPack));
  expect(pack).toMatchObject({
    resource_pack_name: seenPack.resource_pack_name,
    resource_pack_type: seenPack.resource_pack_type,
    total_quantity: seenPack.total_quantity,
    remaining_quantity: 99.9,
    status: 'online',
  });
  expect(pack.resource_pack_id).toMatch(/^[0-9a-f]{32}$/);
  expect(pack.purchase_time - pack.effective_time).toBe(seenPack.purchase_time - seenPack.effective_time);
  expect(pack.invalid_time - pack.effective_time).toBe(seenPack.invalid_time - seenPack.effective_time);
});

test('2026-08-26 account costs of an account without a pack (a Korean integrator): no list at all', async () => {
  const accounts = [{ apiKeys: ['no-pack-key'], packs: [] }];
  const kling = await startKlingEmulator({ accounts });
  onTestFinished(() => kling.stop());
  const { body } = await createClient(kling.url, 'no-pack-key').get(
    '/account/costs?start_time=0&end_time=9999999999999',
  );
  expect(body.data).toEqual(recorded('2026-08-26-free-probes.json')[3].body.data);
});

test.each(['', '?startTime=1&endTime=2', '?start_time=1', '?end_time=1'])(
  '2026-05-06 account costs%s (an integrator): missing or camelCase times are 1200',
  async (query) => {
    const client = await start();
    expect(await client.get(`/account/costs${query}`)).toMatchObject({
      status: 400,
      body: { code: 1200, message: 'Missing Request Parameter' },
    });
  },
);

test('2026-07-17 no funds (alibaba/lumenx, aself101): 429 with 1102, after the field rules', async () => {
  const accounts = [{ apiKeys: ['poor-key'], packs: [{ units: 0.04 }] }];
  const kling = await startKlingEmulator({ accounts });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'poor-key');
  const seen = recorded('2026-07-17-balance-not-enough-http429.json');
  for (const [path, body] of [
    [voices, ada],
    [effects, { prompt: 'rain', duration: 5 }],
    [speech, { text: 'x', voice_id: 'oversea_male1', voice_language: 'en' }],
    [dubs, { video_url: 'https://example.com/v.mp4' }],
  ] as const) {
    expect(await client.post(path, body)).toMatchObject({ status: 429, body: seen });
  }
  expect(await client.post(voices, { ...ada, voice_name: 'x'.repeat(21) })).toMatchObject({ body: { code: 1201 } });
  // Funds come before look-ups: an unknown voice is not even looked for.
  const unknown = await client.post(speech, { text: 'x', voice_id: 'bogus', voice_language: 'en' });
  expect(unknown.body).toMatchObject(seen);
});

test('2026-09-20 concurrency (aself101): the sixth task on the trial pack is 429 with 1303 and costs nothing', async () => {
  const kling = await startKlingEmulator({ profile: 'trial', progression: { mode: 'held' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url);
  for (let made = 0; made < 5; made += 1) expect(await client.post(voices, ada)).toMatchObject({ status: 200 });
  const seen = recorded('2026-mixed-parameter-errors.json')[8];
  expect(await client.post(voices, ada)).toMatchObject({ status: seen.http, body: seen.body });
  expect((await client.get(voices)).body.data).toHaveLength(5);
});

test('2026-09-20 duplicate external id (aself101): refused over all products, nothing is made or charged', async () => {
  const client = await start();
  await client.post(voices, { ...ada, external_task_id: 'once' });
  const again = await client.post(effects, { prompt: 'rain', duration: 5, external_task_id: 'once' });
  expect(again).toMatchObject({ status: 400, body: { code: 1201, message: 'External_task_id once already exists' } });
  expect((await client.get(effects)).body.data).toEqual([]);
  const costs = await client.get('/account/costs?start_time=0&end_time=9999999999999');
  expect(costs.body.data.resource_pack_subscribe_infos[0].remaining_quantity).toBe(999999.95);
});

test('2026-07-29 unknown task (media-forge) and 2026-09-20 (aself101): 400 with 1201, no data', async () => {
  const client = await start();
  const seen = recorded('2026-08-task-not-found-http400.json');
  for (const path of [voices, effects, dubs]) {
    const reply = await client.get(`${path}/mf-auth-probe-nonexistent`);
    expect(reply.status).toBe(400);
    expect(keysOf(reply.body)).toEqual(keysOf(seen));
    expect(reply.body).toMatchObject({ code: seen.code, message: seen.message });
  }
});

test('2026-08-26 a list without tasks (a Korean integrator): data is an empty array', async () => {
  const client = await start();
  for (const path of [voices, effects, dubs]) {
    expect((await client.get(path)).body).toMatchObject(recorded('2026-08-26-free-probes.json')[4].body);
  }
});

test('2026-09-28 lip-sync enum message (svideodownload): the same wording for voice_language of TTS', async () => {
  const client = await start();
  const template = recorded('2026-value-is-invalid-messages.json')[6].message as string;
  const { body } = await client.post(speech, { text: 'x', voice_id: 'oversea_male1', voice_language: 'fr' });
  const expected = template.replace('<path>', 'voice_language').replace('<value>', 'fr').replace('<a>, <b>', 'zh, en');
  expect(body).toMatchObject({ code: 1201, message: expected });
});

test('2026-09-20 element delete answers without data (aself101): delete-voices does so by setting', async () => {
  const seen = recorded('E-kling-api-2-live-shapes.json')[0].body;
  for (const [deleteBody, keys] of [
    ['data', ['code', 'message', 'request_id', 'data']],
    ['bare', keysOf(seen)],
  ] as const) {
    const client = await start({ settings: { 'voices.deleteBody': deleteBody } });
    await client.post(voices, { ...ada, external_task_id: 'v' });
    const voiceId = (await client.get(`${voices}/v`)).body.data.task_result.voices[0].voice_id as string;
    const reply = await client.post('/v1/general/delete-voices', { voice_id: voiceId });
    expect(keysOf(reply.body)).toEqual(keys);
    expect((await client.get(voices)).body.data).toEqual([]);
  }
});

test('2026-09-20 deleting twice has the wording of its twin (aself101), presets and strangers are not found', async () => {
  const client = await start();
  await client.post(voices, { ...ada, external_task_id: 'v' });
  const voiceId = (await client.get(`${voices}/v`)).body.data.task_result.voices[0].voice_id as string;
  const remove = (id: string) => client.post('/v1/general/delete-voices', { voice_id: id });
  expect((await remove(voiceId)).body).toMatchObject({ code: 0, data: { task_status: 'succeed' } });
  const twin = recorded('2026-mixed-parameter-errors.json')[2].body.message as string;
  const twice = twin.replace('Element', 'Voice').replace('<id>', voiceId);
  expect(await remove(voiceId)).toMatchObject({ status: 400, body: { code: 1201, message: twice } });
  for (const id of ['829824295735410756', '900000000000000000']) {
    expect(await remove(id)).toMatchObject({ status: 400, body: { code: 1201, message: 'Voice id not found' } });
  }
});

test('2026-10-07 order of checks (svideodownload): a bad key is 401 whatever the body, a good one gets the field rule', async () => {
  const kling = await startKlingEmulator({ accounts: [{ apiKeys: ['good-key'] }] });
  onTestFinished(() => kling.stop());
  const bad = { text: 'x', voice_id: 'bogus', voice_language: 'fr' };
  expect(await createClient(kling.url, 'bad-key').post(speech, bad)).toMatchObject({
    status: 401,
    body: { code: 1002 },
  });
  const { body } = await createClient(kling.url, 'good-key').post(speech, bad);
  expect(body).toMatchObject({ code: 1201, message: "voice_language value 'fr' is invalid, allowed values: zh, en" });
});
