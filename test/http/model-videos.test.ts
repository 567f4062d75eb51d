/** Videos of the newer standard: what a model takes, how its voices are looked up, what it costs, how it calls back. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas } from '../../src/contracts/spec/generated/schemas.ts';
import { ada, openSpace, start, startReceiver, voices } from '../control/support.ts';

const key = 'emu-models-key-0123456789';
const preset = '829824295735410756';
const i2v = '/image-to-video/kling-2.6';
const omni3 = '/omni-video/kling-3.0';
const omni4 = '/omni-video/kling-4.0';
const flash = '/omni-video/kling-4.0-flash';
const frame = { type: 'first_frame', url: 'https://example.com/a.png' };
const sea = { type: 'prompt', text: 'The sea.' };
const says = { type: 'prompt', text: 'She says with @a: good morning.' };
const voice = (voice_id: string, id = 'a') => ({ type: 'voice', voice_id, id });

const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/observed/${name}.json`, import.meta.url), 'utf8'));

const open = () => openSpace('/tasks', key);

test('a voiced video is created in the recorded form, calls back under the new names and is billed with its voice', async () => {
  const receiver = await startReceiver();
  const { kling, mine, get, post } = await open();
  const made = await post(i2v, {
    contents: [says, frame, voice(preset)],
    settings: { audio: 'native', resolution: '1080p', duration: '10' },
    options: { callback_url: receiver.url, external_task_id: 'mine', watermark_info: { enabled: true } },
  });
  const { data } = made.body;
  expect(Object.keys(data)).toEqual(Object.keys(recorded('2026-09-09-new-standard-video-create').data));
  expect(data).toMatchObject({ status: 'submitted', external_id: 'mine', message: '' });
  await mine.advance(120_000);
  const [task] = (await get('/tasks?external_task_ids=mine')).body.data;
  expect(task).toMatchObject({ id: data.id, status: 'succeeded', billing: [{ charge_type: 'unit', amount: '12' }] });
  expect(task.outputs).toMatchObject([{ type: 'video', duration: '10.041' }]);
  expect((await fetch(task.outputs[0].watermark_url)).status).toBe(200);
  expect(receiver.received.map(({ body }) => body.status)).toEqual(['processing', 'succeeded']);
  expect(receiver.received.at(-1)?.body).toEqual(task);
  const [row] = (await post('/account/billing/package', { start_time: 1, end_time: 9_999_999_999_999 })).body.data
    .result.detail;
  expect(row).toMatchObject({
    task_id: data.id,
    product_function: 'Image to Video',
    model_name: 'kling-2.6',
    resolution: '1080p',
    duration: '10.041',
    refer_video_input: false,
    video_sound: 'native',
    voice_control: true,
    deduction_amount: 12,
  });
  const settled = (await mine.ledger()).entries.filter(({ kind }) => kind === 'settle');
  expect(settled.map(({ task_id, units }) => [task_id, units])).toEqual([[data.id, 12]]);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});

test.each([
  [i2v, [frame], {}, '1.5'],
  [i2v, [frame], { resolution: '1080p', duration: 10 }, '5'],
  [i2v, [frame, voice(preset)], { audio: 'native', resolution: '1080p' }, '5'],
  [i2v, [says, frame, voice(preset)], { audio: 'native', resolution: '1080p' }, '6'],
  [omni3, [frame], { duration: 5 }, '3'],
  [omni3, [frame], { audio: 'native', resolution: '1080p', duration: 10 }, '12'],
  [omni3, [frame], { resolution: '4k', duration: 4 }, '12'],
  [omni3, [frame], { duration: 0 }, '1.8'],
  [omni4, [sea], { duration: 30 }, '27'],
  [omni4, [sea], { resolution: '1080p' }, '6'],
  [flash, [says, voice(preset)], { duration: 20 }, '18'],
])('%s with %j and %j costs %s units', async (path, contents, settings, units) => {
  const { finish } = await open();
  expect((await finish(path, { contents, settings })).billing[0].amount).toBe(units);
});

test('custom voices and presets are voices here; others, deleted ones and names of TTS are not', async () => {
  const { mine, get, post } = await open();
  const { task_id: made } = (await post(voices, ada)).body.data;
  await mine.advance(60_000);
  const own = (await get(`${voices}/${made}`)).body.data.task_result.voices[0].voice_id;
  const ask = async (id: string) => (await post(omni4, { contents: [says, voice(id)] })).body.message;
  expect([await ask(own), await ask(preset)]).toEqual(['SUCCEED', 'SUCCEED']);
  await post('/v1/general/delete-voices', { voice_id: own });
  for (const id of [own, 'oversea_male1', '934560933430173707', 'energetic_sales_girl']) {
    expect(await ask(id)).toBe('Voice id not found');
  }
});

test('an unknown element is refused in the recorded words', async () => {
  const { post } = await open();
  const element = { type: 'element', element_id: 1, id: 'e' };
  expect((await post(omni4, { contents: [sea, element] })).body.message).toBe('Element id not found: 1');
  expect((await post(omni3, { contents: [frame, { type: 'element', element_id: '1' }] })).body.message).toBe(
    'Element id not found: 1',
  );
});

test('a task of a model that is asked for among others is reported with where it is read', async () => {
  const { get, post } = await open();
  const { id } = (await post(omni4, { contents: [sea] })).body.data;
  const { status, headers } = await get(`${voices}/${id}`);
  expect(status).toBe(400);
  expect(headers.get('kling-emulator-diagnostics')).toContain(
    `${id} is an omni-video task: it is read at GET /tasks?task_ids=${id}.`,
  );
});

test('names of contents must differ', async () => {
  const { post } = await open();
  const { status, body } = await post(omni4, { contents: [sea, voice(preset), voice(preset)] });
  expect([status, body.message]).toEqual([400, "contents id 'a' is not unique"]);
});

const refusals: readonly (readonly [string, object, string])[] = [
  [i2v, {}, 'contents cannot be empty'],
  [i2v, { contents: [] }, 'contents cannot be empty'],
  [i2v, { contents: {} }, 'contents value type is invalid, expected array'],
  [i2v, { contents: [{ type: 'end_frame', url: 'x' }] }, "contents[0].type value 'end_frame' is invalid"],
  [i2v, { contents: [{ type: 'prompt' }, frame] }, "content item of type 'prompt' must have non-blank text"],
  [
    i2v,
    { contents: [{ type: 'first_frame', url: ' ' }] },
    "content item of type 'first_frame' must have a non-blank url",
  ],
  [omni3, { contents: [frame, { type: 'last_frame' }] }, "content item of type 'last_frame' must have a non-blank url"],
  [i2v, { contents: [sea] }, "content item of type 'first_frame' is required"],
  [
    omni3,
    { contents: [frame], settings: { resolution: 'bogus' } },
    "settings.resolution value 'bogus' is invalid, allowed values: 480p, 720p, 1080p, 4k",
  ],
  [omni3, { contents: [frame], settings: { resolution: '480p' } }, "video resolution value '480p' is invalid"],
  [
    omni3,
    { contents: [sea], settings: { aspect_ratio: '99:1' } },
    "aspect_ratio value '99:1' is invalid, supported values: 16:9, 9:16, 1:1",
  ],
  [
    omni3,
    { contents: [sea] },
    'Aspect ratio must be specified unless a first frame is provided or the task is video editing',
  ],
  [omni3, { contents: [frame], settings: { audio: 'loud' } }, 'settings.audio value is invalid'],
  [omni3, { contents: [frame], settings: { seed: 'x' } }, "settings.seed value 'x' is invalid"],
  [
    omni3,
    { contents: [frame], settings: { audio: 'original' } },
    "audio mode 'original' is not supported by the current model",
  ],
  [omni3, { contents: [{ type: 'base_video', url: 'sea.mp4' }] }, 'Video URL is invalid'],
  [omni3, { contents: [frame, { type: 'element', element_id: '' }] }, 'Invalid element id: '],
];

test.each(refusals)('%s refuses %j in the recorded words', async (path, body, message) => {
  const { post } = await open();
  const { status, body: told } = await post(path, body);
  expect([status, told.code, told.message]).toEqual([400, 1201, message]);
});

test('the texts that were recorded are all reproduced, but for a model in a path that is not emulated', () => {
  const texts = recorded('2026-09-28-new-standard-bodies').http_400_code_1201_messages as string[];
  const told = refusals.map(([, , message]) => message.replace('[0]', '[i]'));
  const elsewhere = ['Element id not found: 1', 'task_ids or external_task_ids is required', 'model is not supported'];
  expect(texts.filter((text) => !told.includes(text)).sort()).toEqual(elsewhere.sort());
});

const content = (type: string, id: string) => ({
  type,
  id,
  url: `https://example.com/${id}.${type.endsWith('video') ? 'mp4' : 'png'}`,
});
const many = (type: string, count: number) => Array.from({ length: count }, (_, at) => content(type, `${type}${at}`));
const tenImages = [...many('refer_image', 8), content('first_frame', 'first'), content('middle_frame', 'middle')];

test.each([
  [
    'ten pictures and five films',
    [...tenImages, ...many('feature_video', 4), content('base_video', 'base')],
    'SUCCEED',
  ],
  ['an eleventh picture', [...tenImages, content('last_frame', 'last')], 'contents cannot exceed 10 images'],
  ['eleven frames', many('middle_frame', 11), 'contents cannot exceed 10 images'],
  ['a sixth film', [...many('feature_video', 5), content('base_video', 'base')], 'contents cannot exceed 5 videos'],
  [
    'a sixteenth input',
    [...tenImages, ...many('feature_video', 5), voice(preset)],
    'contents cannot exceed 15 items beside the prompt',
  ],
])('4.0 and its Flash count %s, whatever they are for', async (_name, contents, message) => {
  const { post } = (await start({ strict: true })).as('sk-emu0123456789');
  for (const path of [omni4, flash, `/kling${omni4}`, `/kling${flash}`]) {
    expect([path, (await post(path, { contents: [sea, ...contents] })).body.message]).toEqual([path, message]);
  }
});

test.each([
  [i2v, 'first_frame', {}],
  [omni3, 'refer_image', { aspect_ratio: '16:9' }],
  [omni4, 'middle_frame', {}],
  [flash, 'last_frame', {}],
])('a picture of %s is a URL or base64, and nothing else', async (path, type, settings) => {
  const { post } = await open();
  const ask = async (url: string) =>
    (await post(path, { contents: [sea, { type, id: 'p', url }], settings })).body.message as string;
  expect(await ask('face.png')).toBe('File is not in a valid base64 format');
  for (const url of ['HTTPS://example.com/face', 'iVBORw0KGgoAAAANSUhEUgAA', 'data:image/png;base64,iVBORw0KGgo=']) {
    expect(await ask(url)).toBe('SUCCEED');
  }
});

test.each([
  ['@a says hello.', '6'],
  ['旁白@a说你好', '6'],
  ['@ab says hello.', '5'],
  ['@a_2 says hello.', '5'],
  ['a says hello.', '5'],
])('the prompt %s costs %s units with a voice that is called a', async (text, units) => {
  const { finish } = await open();
  const contents = [{ type: 'prompt', text }, frame, voice(preset)];
  const settings = { audio: 'native', resolution: '1080p' };
  expect((await finish(i2v, { contents, settings })).billing[0].amount).toBe(units);
});

test('of two names that begin alike the prompt means the longer one', async () => {
  const { finish, post } = await open();
  const contents = [{ type: 'prompt', text: '@a-b waves.' }, content('refer_image', 'a-b'), voice(preset)];
  const { id } = await finish(omni4, { contents });
  const range = { start_time: 1, end_time: 9_999_999_999_999 };
  const [row] = (await post('/account/billing/package', range)).body.data.result.detail;
  expect([row.task_id, row.voice_control]).toEqual([id, false]);
});

const rules = Object.entries(schemas).flatMap(([id, schema]) =>
  (schema.allOf ?? []).flatMap(({ 'x-kling-rule': rule }) =>
    rule && id.endsWith('.request.json') ? [{ id, rule }] : [],
  ),
);

test('every rule between fields has a request that breaks it', () => {
  expect(rules.length).toBeGreaterThan(60);
  expect(rules.filter(({ rule }) => rule.broken.length === 0)).toEqual([]);
});

test('keys that the standard does not know are ignored, a misplaced callback_url too', async () => {
  const { post } = await open();
  const { status, headers } = await post(i2v, { contents: [frame], callback_url: 'https://example.com', model: 'x' });
  expect(status).toBe(200);
  expect(headers.get('kling-emulator-diagnostics')).toContain("Unknown field 'callback_url' is ignored");
});

test('voices are cloned from videos of 2.6 that have sound, and from no others', async () => {
  const { mine, finish, get, post } = await open();
  const loud = await finish(i2v, { contents: [frame], settings: { audio: 'native', resolution: '1080p' } });
  const silent = await finish(i2v, { contents: [frame] });
  const clone = async (id: string) => {
    const { task_id: made } = (await post(voices, { voice_name: 'Eva', video_id: id })).body.data;
    await mine.advance(120_000);
    return (await get(`${voices}/${made}`)).body.data.task_status;
  };
  expect([await clone(loud.outputs[0].id), await clone(silent.outputs[0].id)]).toEqual(['succeed', 'failed']);
});

test.each([
  ['camera_control', { type: 'simple', config: { zoom: 5 } }, 'of kling-v1 in std mode with 5 s alone'],
  ['cfg_scale', 0.5, "Kling's page has it for older models"],
  ['static_mask', 'https://example.com/mask.png', "Kling's page has it"],
])(
  '%s is reported as a field of Kling that is not emulated, also where unknown fields are refused',
  async (name, value, says) => {
    for (const [settings, prefix] of [
      [{}, ''],
      [{ 'requests.unknownFields': 'refuse' }, ''],
      [{}, '/kling'],
    ] as const) {
      const { as } = await start({ settings });
      const body = { image: 'https://example.com/a.png', prompt: 'She waves.', [name]: value };
      const { status, headers } = await as('sk-emumine0123').post(`${prefix}/v1/videos/image2video`, body);
      const told = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]');
      expect([status, told]).toEqual([
        200,
        [
          {
            severity: 'warning',
            pointer: `/${name}`,
            rule: 'not-emulated',
            message: expect.stringMatching(new RegExp(`^'${name}' is a field of Kling that is not emulated.* `)),
          },
        ],
      ]);
      expect(told[0].message).toContain(says);
    }
  },
);

test('a field that nobody knows stays unknown beside it', async () => {
  const { as } = await start();
  const body = { image: 'https://example.com/a.png', prompt: 'She waves.', camera_controls: {} };
  const { headers } = await as('sk-emumine0123').post('/v1/videos/image2video', body);
  expect(headers.get('kling-emulator-diagnostics')).toContain("Unknown field 'camera_controls' is ignored");
});
