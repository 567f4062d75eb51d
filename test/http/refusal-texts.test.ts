/** Texts of refusals of lip-sync, avatars, videos and solutions, word by word: a text that is changed by mistake is seen here. */
import { expect, test } from 'vitest';
import { picture } from '../control/support.ts';
import { open } from '../gateways/support.ts';

const sound = 'https://example.com/a.mp3';
const film = 'https://example.com/a.mp4';
const preset = '829824295735410756';
const two = { video_url: film, mode: 'audio2video' };
const face = { face_id: '0', sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 };
const clip = { model_name: 'kling-v2-6', image: picture, mode: 'pro', prompt: 'She speaks.' };
const say = { type: 'speech_script', text: 'Hello.' };
const subtitled = [{ type: 'source_video', url: film }];
const prompt = { type: 'prompt', text: 'She speaks.' };
const frame = { type: 'first_frame', url: picture };
const voice = (id: string) => ({ type: 'voice', id, voice_id: preset });

const lips = '/v1/videos/lip-sync';
const advanced = '/v1/videos/advanced-lip-sync';
const avatar = '/v1/videos/avatar/image2video';
const image = '/v1/videos/image2video';
const text = '/v1/videos/text2video';
const newer = '/image-to-video/kling-2.6';

test.each([
  [lips, { input: { ...two, audio_type: 'url', audio_url: 'nowhere' } }, 'Audio URL is invalid'],
  [lips, { input: { ...two, audio_type: 'url' } }, 'audio_url is required'],
  [lips, { input: { ...two, audio_type: 'file' } }, 'audio_file is required'],
  [avatar, { image: picture }, 'audio_id or sound_file is required'],
  [
    avatar,
    { image: picture, audio_id: '1', sound_file: sound },
    'audio_id and sound_file cannot be set at the same time',
  ],
  [advanced, { session_id: '1', face_choose: [face] }, 'audio_id or sound_file is required'],
  [
    advanced,
    { session_id: '1', face_choose: [{ ...face, audio_id: '1', sound_file: sound }] },
    'audio_id and sound_file cannot be set at the same time',
  ],
  [
    advanced,
    { session_id: '1', face_choose: [face, face].map((one) => ({ ...one, audio_id: '1' })) },
    'face_choose only supports one face',
  ],
  [
    advanced,
    { session_id: '1', face_choose: [{ ...face, sound_file: 'line-1.mp3' }] },
    'File is not in a valid base64 format',
  ],
  [image, { ...clip, mode: 'std', sound: 'on' }, 'sound is only supported in pro mode'],
  [text, { model_name: 'kling-v2-6', prompt: 'Rain', mode: 'std', sound: 'on' }, 'sound is only supported in pro mode'],
  [image, { ...clip, voice_list: [{ voice_id: preset }] }, 'sound must be on when voice_list is not empty'],
  [
    image,
    { ...clip, sound: 'on', voice_list: ['1', '2', '3'].map((id) => ({ voice_id: id })) },
    'voice_list only supports at most 2 voices',
  ],
  [
    image,
    { ...clip, sound: 'on', voice_list: [{ voice_id: preset }], element_list: [{ element_id: '1' }] },
    'voice_list and element_list cannot be set at the same time',
  ],
  [
    image,
    { ...clip, element_list: Array.from({ length: 8 }, () => ({ element_id: '1' })) },
    'element_list only supports at most 7 elements',
  ],
  [
    newer,
    { contents: [prompt, frame, { type: 'last_frame', url: picture }], settings: { resolution: '720p' } },
    'last_frame is only supported at resolution 1080p',
  ],
  [
    newer,
    { contents: [prompt, frame], settings: { resolution: '720p', audio: 'native' } },
    'native audio is only supported at resolution 1080p',
  ],
  [
    newer,
    { contents: [prompt, frame, voice('a')], settings: { audio: 'off' } },
    'settings.audio must not be off when a voice is used',
  ],
  [
    '/omni-video/kling-4.0',
    {
      contents: [
        { type: 'prompt', text: 'All of it.' },
        ...Array.from({ length: 10 }, (_, index) => ({ type: 'refer_image', id: `i${index}`, url: picture })),
        ...['v', 'w', 'x'].map((id) => ({ type: 'feature_video', id, url: film })),
        ...['a', 'b', 'c'].map(voice),
      ],
    },
    'contents cannot exceed 15 items beside the prompt',
  ],
  [
    '/solutions/talking_agent',
    { contents: [{ type: 'avatar_id', text: 'avatar_nobody' }, say] },
    'avatar_id is invalid',
  ],
  [
    '/solutions/talking_agent',
    {
      contents: [{ type: 'avatar_id', text: 'avatar_vivian_female' }, say],
      settings: { voice_id: 'male_calm_informative' },
    },
    'voiceId is not supported with avatar_id.',
  ],
  [
    '/solutions/drama_subtitle',
    { contents: subtitled, settings: { font_size: 513 } },
    'font_size out of range. Please provide a value between 1 and 512.',
  ],
  [
    '/solutions/drama_subtitle',
    { contents: subtitled, settings: { margin_v: 4097 } },
    'margin_v out of range. Please provide a value between 1 and 4096.',
  ],
])('%s %o: %s', async (path, body, message) => {
  const { post } = await open();
  expect(await post(path, body)).toMatchObject({ status: 400, body: { code: 1201, message } });
});

test('GET /solutions takes one of its two lists, and says so', async () => {
  const { get } = await open();
  const both = await get('/solutions?task_ids=1&external_task_ids=2');
  expect(both.body).toMatchObject({ code: 1201, message: 'task_ids and external_task_ids cannot be used together' });
});

test('times of a lip-sync that do not fit are reported with the field, the lengths and what to send, at every vendor', async () => {
  const { post } = await open();
  const say = { text: 'Good morning, and welcome on board.', voice_id: 'oversea_male1', voice_language: 'en' };
  const told = ({ headers }: Awaited<ReturnType<typeof post>>) =>
    JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]')[0] as {
      pointer: string;
      rule: string;
      message: string;
    };
  for (const prefix of ['', '/kling']) {
    const [{ id: audio, duration }] = (await post(`${prefix}/v1/audio/tts`, say)).body.data.task_result.audios;
    const soundMs = Math.round(Number(duration) * 1000);
    const wrong = [
      [{ sound_end_time: soundMs + 1 }, 'sound_end_time', `send ${soundMs} at most`],
      [
        { sound_end_time: 1999 },
        'sound_end_time',
        'that is 1999 ms of sound, and 2000 is the least: send sound_end_time 2000',
      ],
      [
        { sound_end_time: 3 },
        'sound_end_time',
        'send sound_end_time 2000 at least. Are these seconds? Times are milliseconds.',
      ],
      [{ sound_start_time: 2000, sound_end_time: 1000 }, 'sound_', 'it ends before it starts'],
      [{ sound_insert_time: 9000 }, 'sound_insert_time', 'end at 11000, after the video: send sound_insert_time '],
    ] as const;
    const { session_id: session, face_data: faces } = (
      await post(`${prefix}/v1/videos/identify-face`, { video_url: film })
    ).body.data;
    const filmMs = faces[0].end_time;
    for (const [times, field, sentence] of wrong) {
      const reply = await post(`${prefix}${advanced}`, {
        session_id: session,
        face_choose: [{ ...face, audio_id: audio, ...times }],
      });
      const found = told(reply);
      expect([reply.status, found.rule], JSON.stringify(times)).toEqual([400, 'sound.times']);
      expect(found.pointer).toContain(`/face_choose/0/${field}`);
      expect(found.message).toContain(sentence);
      expect(found.message).toContain(
        `The sound has ${soundMs} ms, the video ${filmMs} ms, the face is seen from 0 to ${filmMs} ms.`,
      );
    }
  }
  const { outcome } = (await post('/requests', { model: 'kling-identify-face', payload: { video_url: film } })).body;
  const late = { ...face, sound_file: sound, sound_insert_time: 9000 };
  const queued = told(
    await post('/requests', {
      model: 'kling-lip-sync',
      payload: { session_id: outcome.data.session_id, face_choose: [late] },
    }),
  );
  expect(queued.pointer).toBe('/payload/face_choose/0/sound_insert_time');
  expect(queued.message).toContain('The task is going to fail: sound_insert_time is 9000');
});

test('a diagnostic says what was answered, where a gateway has a code of its own', async () => {
  const { post } = await open();
  const told = async (path: string) =>
    (await post(path, { voice_id: 'oversea_male1' })).headers.get('kling-emulator-diagnostics');
  expect(await told('/v1/audio/tts')).toContain('(answered as 1201, ');
  expect(await told('/kling/v1/audio/tts')).toContain('(answered as task_failed in place of 1201, ');
});

test('a list that is empty stands beside the other one, and a voice that is not in the list is not paid', async () => {
  const { post, get, account } = await open();
  const speaks = { ...clip, sound: 'on', voice_list: [{ voice_id: preset }], element_list: [] };
  const unitsOf = async (prompt: string) => {
    const { task_id: made } = (await post(image, { ...speaks, prompt })).body.data;
    await account.advance(10_000);
    return (await get(`${image}/${made}`)).body.data.final_unit_deduction;
  };
  expect(await unitsOf('She says with <<<voice_1>>>: hello.')).toBe('6');
  expect(await unitsOf('She says with <<<voice_2>>>: hello.')).toBe('5');
  expect((await post(image, { ...clip, voice_list: [], element_list: [] })).status).toBe(200);
});

test('faces that can not be looked for are refused in the form of each vendor, and the diagnostic says why', async () => {
  const { post, account } = await open();
  const faces = (path: string, url: string) => post(`${path}/v1/videos/identify-face`, { video_url: url });
  const nowhere = 'https://media.invalid/a.mp4';
  const message = 'Something went wrong when we tried to get the contents of the file.';
  const told = await faces('', nowhere);
  expect([told.status, told.body]).toMatchObject([400, { code: 1201, message }]);
  const relayed = await faces('/kling', nowhere);
  expect([relayed.status, relayed.body]).toEqual([400, { code: 'task_failed', message, data: null }]);
  for (const { headers } of [told, relayed]) {
    expect(headers.get('kling-emulator-diagnostics')).toContain('The source media cannot be used.');
  }
  await account.failNext({ message: 'The model did not detect a human' });
  const asked = await faces('', film);
  expect([asked.status, asked.body.message]).toEqual([400, 'The model did not detect a human']);
  expect(asked.headers.get('kling-emulator-diagnostics')).toContain('the control API was asked to refuse it');
});
