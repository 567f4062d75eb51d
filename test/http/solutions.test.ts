/** Solutions: what they take, in which words they refuse, what they make, when they call back. */
import { parseBuffer } from 'music-metadata';
import { expect, test } from 'vitest';
import { openSpace, start, startReceiver } from '../control/support.ts';

const key = 'emu-solutions-key-0123456789';
const agent = '/solutions/talking_agent';
const subtitle = '/solutions/drama_subtitle';
const apparel = '/solutions/e-commerce/clothing_dupe';

const film = { type: 'source_video', url: 'https://example.com/drama.mp4' };
const eva = { type: 'avatar_id', text: 'avatar_eva_female' };
const face = { type: 'avatar_image', url: 'https://example.com/face.png' };
const script = { type: 'speech_script', text: 'Good morning, and welcome on board.' };
const salt = { type: 'goods_title', text: 'Sea salt' };
const picture = { type: 'ref_image', url: 'https://example.com/salt.png' };
const shirt = { type: 'product_image', url: 'https://example.com/shirt.png' };
const term = (source: string, target?: string) => ({ type: 'glossary', source, target });
const voice = (voice_id: string) => ({ type: 'voice', voice_id });

const open = () => openSpace('/solutions', key);

/** Seconds at which the last line of subtitles ends. */
const endOf = (text: string) => {
  const [last = ''] = text.match(/(?:\d+:)+\d+[.,]\d+/g)?.slice(-1) ?? [];
  const [seconds = 0, minutes = 0] = last.replace(',', '.').split(':').reverse().map(Number);
  return minutes * 60 + seconds;
};

test('subtitles of a video of the emulator are as long as it, keep its sound, and are notified once, at the end', async () => {
  const receiver = await startReceiver();
  const { kling, mine, finish, get, post } = await open();
  const speech = (
    await post('/v1/audio/tts', {
      text: 'Good morning, and welcome on board of the ferry.',
      voice_id: 'oversea_male1',
      voice_language: 'en',
    })
  ).body.data;
  const spoken = { image: face.url, audio_id: speech.task_result.audios[0].id };
  const { task_id: made } = (await post('/v1/videos/avatar/image2video', spoken)).body.data;
  await mine.advance(10_000);
  const [video] = (await get(`/v1/videos/avatar/image2video/${made}`)).body.data.task_result.videos;
  const task = await finish(subtitle, {
    contents: [{ type: 'source_video', url: video.url }, term('渡轮', 'ferry')],
    settings: { font_size: 40, margin_v: null },
    options: { callback_url: receiver.url, external_task_id: 'ep-1' },
  });
  expect(Object.keys(task)).toEqual('id,status,message,create_time,update_time,external_id,outputs,billing'.split(','));
  expect(task).toMatchObject({
    status: 'succeeded',
    external_id: 'ep-1',
    outputs: [{ duration: video.duration }, {}, {}],
  });
  const [subbed, srt, ass] = task.outputs;
  expect(task.outputs.map(({ type }: { type: string }) => type)).toEqual(['subbed_video', 'srt', 'ass']);
  const bytes = new Uint8Array(await (await fetch(subbed.url)).arrayBuffer());
  const { format, common } = await parseBuffer(bytes);
  expect([format.duration?.toFixed(3), common.comment?.[0]?.text]).toEqual([
    Number(video.duration).toFixed(3),
    speech.task_id,
  ]);
  const lines = await fetch(srt.url);
  expect(lines.headers.get('content-type')).toContain('application/x-subrip');
  expect(endOf(await lines.text())).toBe(Number(video.duration));
  const styled = await (await fetch(ass.url)).text();
  expect(styled).toContain('Style: Default,Arial,40,&H00FFFFFF,2,10,10,80');
  expect(endOf(styled)).toBeCloseTo(Number(video.duration), 1);
  expect(receiver.received.map(({ body }) => body)).toEqual([task]);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});

test('a talking agent speaks its script, with names of settings in either spelling', async () => {
  const { finish } = await open();
  const slow = await finish(agent, {
    contents: [face, script],
    settings: { voiceId: 'female_warm_rich', speechRate: '0.8' },
  });
  const usual = await finish(agent, { contents: [eva, script], settings: { aspect_ratio: '16:9', bgmEnabled: true } });
  const [length, shorter] = [slow, usual].map(({ outputs }) => Number(outputs[0].duration));
  expect(length).toBeCloseTo((shorter ?? 0) / 0.8, 2);
  expect(Object.keys(usual.outputs[0])).toEqual(['type', 'url', 'duration']);
  expect(usual.billing).toEqual([
    { charge_type: 'unit', amount: String((400 * Math.round(shorter ?? 0)) / 1000), package_type: 'video' },
  ]);
});

test('goods make it Video Commerce, at its own price, with a watermark where one is wanted', async () => {
  const { finish } = await open();
  const options = { watermark: { enabled: true } };
  const { outputs, billing } = await finish(agent, { contents: [eva, salt, picture, script], options });
  expect((await fetch(outputs[0].watermark_url)).status).toBe(200);
  expect(billing[0].amount).toBe(String((1400 * Math.round(Number(outputs[0].duration))) / 1000));
});

test.each([
  [subtitle, { contents: [film] }, 'prices.dramaSubtitle', 0.02],
  [apparel, { contents: [film, shirt] }, 'prices.clothingDupe', 0.05],
  [agent, { contents: [eva, script] }, 'prices.talkingAgent', 0.4],
] as const)('%s costs what a setting says, since its price is not known', async (path, body, setting, usual) => {
  const costs = async (settings: object) => {
    const { kling, as } = await start({ strict: true, settings });
    const { data } = (await as(key).post(path, body)).body;
    await kling.account(key).runAll();
    const [task] = (await as(key).get(`/solutions?task_ids=${data.id}`)).body.data;
    const length = task.outputs.find(({ duration }: any) => duration !== undefined).duration;
    return Number(task.billing[0].amount) / Math.round(Number(length));
  };
  expect(await costs({})).toBeCloseTo(usual, 6);
  expect(await costs({ [setting]: 0.3 })).toBeCloseTo(0.3, 6);
  expect(await costs({ [setting]: 0 })).toBe(0);
});

test('goods keep the price that is known, whatever the setting says', async () => {
  const { kling, as } = await start({ strict: true, settings: { 'prices.talkingAgent': 0.1 } });
  const { data } = (await as(key).post(agent, { contents: [eva, salt, picture, script] })).body;
  await kling.account(key).runAll();
  const [task] = (await as(key).get(`/solutions?task_ids=${data.id}`)).body.data;
  expect(Number(task.billing[0].amount) / Math.round(Number(task.outputs[0].duration))).toBeCloseTo(1.4, 6);
});

test.each([
  ['up', '1'],
  ['nearest', '0.5'],
] as const)('lip-sync of 5.041 s with steps rounded %s costs %s', async (rounding, units) => {
  const { kling, as } = await start({ strict: true, settings: { 'prices.lipSyncRounding': rounding } });
  const input = {
    video_url: 'https://example.com/film.mp4',
    mode: 'text2video',
    text: 'Hello',
    voice_id: 'oversea_male1',
    voice_language: 'en',
  };
  const { task_id: id } = (await as(key).post('/v1/videos/lip-sync', { input })).body.data;
  await kling.account(key).runAll();
  expect((await as(key).get(`/v1/videos/lip-sync/${id}`)).body.data.final_unit_deduction).toBe(units);
});

test('apparel gives pictures and a video', async () => {
  const { finish } = await open();
  const { outputs } = await finish(apparel, { contents: [film, shirt, voice('calm_sales_woman')] });
  expect(outputs).toMatchObject([
    { type: 'product_image' },
    { type: 'model_images' },
    { type: 'product_video', duration: expect.any(String) },
  ]);
  for (const { url } of outputs) expect((await fetch(url)).status).toBe(200);
});

test.each([
  [{ speechRate: 0.9 }, '/settings/speechRate', 'got 0.9'],
  [{ speech_rate: '0.9' }, '/settings/speech_rate', 'got "0.9"'],
  [{ aspectRatio: '1:1' }, '/settings/aspectRatio', 'got "1:1"'],
  [{ actionPrompt: 5 }, '/settings/actionPrompt', 'got 5'],
  [{ voiceId: 'oversea_male1' }, undefined, 'oversea_male1 is a named voice of TTS'],
])(
  'the error about a setting under either of its names has its value and its place: %o',
  async (settings, pointer, value) => {
    const { post } = await open();
    const contents = 'voiceId' in settings ? [face, script] : [eva, script];
    const refused = await post(agent, { contents, settings });
    const [told] = JSON.parse(refused.headers.get('kling-emulator-diagnostics') ?? '[]') as Record<string, string>[];
    expect(refused.status).toBe(400);
    expect(told?.['message']).toContain(value);
    if (pointer !== undefined) expect(told?.['pointer']).toBe(pointer);
  },
);

const cps = (target_cps: unknown) => ({ contents: [film], settings: { target_cps } });
const positive = 'margin_v, font_size and target_cps must be positive integers.';
const entry = 'Each glossary entry must be non-empty and no longer than 100 characters.';
const refusals: readonly (readonly [string, object, string])[] = [
  [
    agent,
    { contents: [script] },
    'Exactly one avatar source is required: provide avatar_image (with voiceId) or avatar_id, not both.',
  ],
  [agent, { contents: [face, script] }, 'voiceId is required when uploading an avatar_image.'],
  [agent, { contents: [eva] }, 'speech_script is required for single-person videos.'],
  [agent, { contents: [eva, salt, script] }, 'Product image is missing. Please upload at least one product image.'],
  [agent, { contents: [eva, picture, script] }, 'goods_title is required when product content is provided.'],
  [agent, { contents: [eva, script], settings: { speech_rate: 1.1 } }, 'speechRate only supports 0.8, 1.0 and 1.2.'],
  [
    agent,
    { contents: [eva, salt, picture, script], settings: { speechRate: 1.2 } },
    'Speech rate adjustment not supported in Video Commerce.',
  ],
  [
    agent,
    { contents: [eva, script], settings: { resolution: '4k' } },
    'Unsupported resolution. Only 720p and 1080p are supported.',
  ],
  [agent, { contents: [eva, script], settings: { aspectRatio: '1:1' } }, 'aspect_ratio only supports 9:16 and 16:9.'],
  [
    agent,
    {
      contents: [{ ...face, url: 'https://example.com/face.gif?w=1' }, script],
      settings: { voice_id: 'female_warm_rich' },
    },
    'Unsupported image. Please check the image format, size and dimensions.',
  ],
  ...[
    [face, face],
    [eva, eva],
  ].map(
    (avatars) =>
      [
        agent,
        { contents: [...avatars, script], settings: { voice_id: 'female_warm_rich' } },
        'Exactly one avatar source is required: provide avatar_image (with voiceId) or avatar_id, not both.',
      ] as const,
  ),
  ...['https://example.com/face.GIF', 'face.png'].map(
    (url) =>
      [
        agent,
        { contents: [{ ...face, url }, script], settings: { voice_id: 'female_warm_rich' } },
        'Unsupported image. Please check the image format, size and dimensions.',
      ] as const,
  ),
  [
    agent,
    { contents: [eva, salt, { ...picture, url: 'salt' }, script] },
    'Unsupported image. Please check the image format, size and dimensions.',
  ],
  [subtitle, {}, 'Source video is missing. Please provide a source video URL.'],
  [subtitle, { contents: [{ ...film, url: '' }] }, 'Source video is missing. Please provide a source video URL.'],
  [subtitle, { contents: [term('a', 'b')] }, 'source_video is missing. Please provide exactly one source_video.'],
  [subtitle, { contents: [film, film] }, 'Only one source_video item is allowed in contents.'],
  [
    subtitle,
    { contents: [film, ...Array.from({ length: 201 }, () => term('a', 'b'))] },
    'Glossary exceeds the limit of 200 entries.',
  ],
  [subtitle, { contents: [film, term('a', ' ')] }, entry],
  [subtitle, { contents: [film, term('a'.repeat(101), 'b')] }, entry],
  [subtitle, { contents: [film, term('a')] }, entry],
  [subtitle, cps(0), positive],
  [subtitle, cps(-3), positive],
  [subtitle, cps(12.5), positive],
  [subtitle, cps(21), 'target_cps out of range. Please provide a value between 10 and 20.'],
  [
    subtitle,
    { contents: [film], settings: { margin_v: 4097 } },
    'margin_v out of range. Please provide a value between 1 and 4096.',
  ],
  [
    apparel,
    { contents: [voice('female_warm_rich')] },
    'Invalid voice_id. Please select a valid voice from the voice library.',
  ],
  [
    apparel,
    { contents: [voice('calm_sales_woman'), voice('calm_sales_man')] },
    'Only one voice item is allowed in contents.',
  ],
  [
    apparel,
    { contents: [1, 2].map((n) => ({ type: 'bgm', url: `https://example.com/${n}.mp3` })) },
    'Only one bgm item is allowed in contents.',
  ],
  [apparel, { contents: [{ type: 'bgm', url: 'bgm.mp3' }] }, 'Audio URL is invalid'],
  [apparel, { contents: [{ ...shirt, url: 'shirt.png' }] }, 'File is not in a valid base64 format'],
];

test.each(refusals)('%s refuses %j in the words of its page', async (path, body, message) => {
  const { post } = await open();
  const { status, body: told } = await post(path, body);
  expect([status, told.code, told.message]).toEqual([400, 1201, message]);
});

test('a term may have spaces around it beside its 100 characters', async () => {
  const { post } = await open();
  const { body } = await post(subtitle, { contents: [film, term(`  ${'a'.repeat(100)}  `, 'b')] });
  expect(body.message).toBe('SUCCEED');
});

test('a voice from elsewhere is refused, and the diagnostic says where it would be right', async () => {
  const { mine, get, post } = await open();
  const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
  const { task_id: made } = (await post('/v1/general/custom-voices', ada)).body.data;
  await mine.advance(60_000);
  const [own] = (await get(`/v1/general/custom-voices/${made}`)).body.data.task_result.voices;
  const ask = async (voice_id: string) => {
    const { body, headers } = await post(agent, { contents: [face, script], settings: { voice_id } });
    expect(body.message).toBe(`Invalid voice id: ${voice_id}`);
    return headers.get('kling-emulator-diagnostics');
  };
  expect(await ask(own.voice_id)).toContain(
    `is a custom voice, made by task ${made}: videos and elements take it, ${agent} has voices of its own, such as male_calm_informative`,
  );
  expect(await ask('829824295735410756')).toContain('is a preset voice of Kling: videos and elements take it');
  expect(await ask('oversea_male1')).toContain(
    'is a named voice of TTS: /solutions/talking_agent has voices of its own, such as',
  );
  expect(await ask('calm_sales_man')).toContain('is a voice of the solution /solutions/e-commerce/clothing_dupe');
  const none = `No voice of ${agent} is named`;
  expect(await ask('avatar_eva_female')).toContain(`${none} 'avatar_eva_female'. It has male_calm_informative, `);
  expect(await ask('female_warm_ritch')).toContain(
    `${none} 'female_warm_ritch'. Did you mean 'female_warm_rich'? It has `,
  );
  await post('/v1/general/delete-voices', { voice_id: own.voice_id });
  expect(await ask(own.voice_id)).toContain(`that was deleted, made by task ${made}: ${agent} has voices of its own`);
});

test('a source that is too long ends the task in the words of the page, and costs nothing', async () => {
  const { finish } = await open();
  const long = await finish(agent, { contents: [eva, { ...script, text: '早'.repeat(2000) }] });
  expect(Number(long.outputs[0].duration)).toBeGreaterThan(300);
  const source = { ...film, url: long.outputs[0].url };
  const { status, message, outputs, billing } = await finish(subtitle, { contents: [source] });
  expect([status, message, outputs]).toEqual(['failed', 'The source video exceeds the 300-second duration limit.', []]);
  expect(billing).toEqual([{ amount: '0' }]);
});

test('an id that an answer leaves out is reported for what it is, with where it is read', async () => {
  const { get, post } = await open();
  const spoken = (await post(agent, { contents: [eva, script], options: { external_task_id: 'ferry' } })).body.data.id;
  const { task_id: rain } = (await post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 })).body.data;
  const ask = async (call: string) => {
    const { body, headers } = await get(call);
    return [body.data.length, JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]')[0]?.message];
  };
  const read = `it is read at GET /solutions?task_ids=${spoken}.`;
  expect(await ask(`/tasks?task_ids=${rain},${spoken}`)).toEqual([1, `${spoken} is a talking-agent task: ${read}`]);
  const named = `ferry is the client's own id of talking-agent task ${spoken}: ${read}`;
  expect(await ask('/tasks?external_task_ids=ferry')).toEqual([0, named]);
  const other = `${rain} is a text-to-audio task: it is read at GET /v1/audio/text-to-audio/${rain}.`;
  expect(await ask(`/solutions?task_ids=${rain}`)).toEqual([0, other]);
  expect(await ask(`/solutions?task_ids=${spoken}`)).toEqual([1, undefined]);
  expect(await ask('/tasks?task_ids=934560897820524592')).toEqual([0, expect.stringContaining('Nothing has the id')]);
});

test('tasks of solutions are read by either kind of ids, by time and state, and not among the others', async () => {
  const { finish, get, post } = await open();
  const first = await finish(subtitle, { contents: [film], options: { external_task_id: 'one' } });
  await finish(apparel, { contents: [shirt] });
  expect((await get('/solutions?external_task_ids=one')).body.data).toEqual([first]);
  expect((await get(`/tasks?task_ids=${first.id}`)).body.data).toEqual([]);
  expect((await get(`/solutions?task_ids=${first.id}&external_task_ids=one`)).body.code).toBe(1201);
  expect((await get('/solutions')).body.message).toBe('task_ids or external_task_ids is required');
  const page = await post('/solutions', { limit: 0, filters: [{ key: 'status', values: ['succeeded'] }] });
  expect(page.body.data).toMatchObject({ count: 1, has_more: true });
  const rest = await post('/solutions', { cursor: page.body.data.next_cursor });
  expect(rest.body.data.result).toEqual([first]);
  expect((await post('/solutions', { filters: [{ key: 'status', values: ['failed'] }] })).body.data.count).toBe(0);
});

const calm = 'male_calm_informative';

test.each([
  ['the other one is empty', { voiceId: calm, voice_id: '' }, "'voice_id' is an empty string"],
  ['the other one is null', { voiceId: calm, voice_id: null }, "'voice_id' is null"],
  ['it is the empty one', { voiceId: '', voice_id: calm }, ''],
  ['both are there', { voiceId: 'oversea_male1', voice_id: calm }, "'voiceId' is ignored: 'voice_id' is there too."],
  ['a number came as a text', { voiceId: calm, speechRate: '1.2', speech_rate: '' }, "'speechRate' was sent as a"],
])('a setting under its other name holds where %s', async (_when, settings, notice) => {
  const { post } = await open();
  const { body, headers } = await post(agent, { contents: [face, script], settings });
  expect(body).toMatchObject({ code: 0 });
  expect(headers.get('kling-emulator-diagnostics') ?? '').toContain(notice);
});

test('a wrong value under the other name is reported under that name, also beside an empty one', async () => {
  const { post } = await open();
  const settings = { voiceId: 'oversea_male1', voice_id: '', speechRate: 1.5, speech_rate: null };
  const wrongRate = await post(agent, { contents: [face, script], settings });
  expect(wrongRate.body.message).toBe('speechRate only supports 0.8, 1.0 and 1.2.');
  expect(wrongRate.headers.get('kling-emulator-diagnostics')).toContain('"pointer":"/settings/speechRate"');
  const wrongVoice = await post(agent, { contents: [face, script], settings: { ...settings, speechRate: 1 } });
  expect(wrongVoice.body.message).toBe('Invalid voice id: oversea_male1');
  expect(wrongVoice.headers.get('kling-emulator-diagnostics')).toContain('"pointer":"/settings/voiceId"');
});
