/** A value of another form or spelling is met with the legal one that it means; a kind that contradicts its value, with that. */
import { expect, test } from 'vitest';
import { start } from '../control/support.ts';
import { open, unified } from '../gateways/support.ts';
import type { Reply } from '../support/client.ts';

interface Told {
  readonly pointer: string;
  readonly message: string;
  readonly nearest?: unknown;
}

const toldOf = ({ headers }: Reply) => JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as Told[];
const key = 'sk-emumine0123';
const image = 'https://example.com/a.png';
const film = { model_name: 'kling-v2-6', image, prompt: 'She waves.' };
const films = '/v1/videos/image2video';
const clip = 'https://example.com/a.mp4';
const dubs = '/v1/audio/video-to-audio';
const newer = (settings: object) => ({
  contents: [
    { type: 'prompt', text: 'She waves.' },
    { type: 'first_frame', url: image },
  ],
  settings,
});

test.each([
  [films, { ...film, sound: true }, '/sound', 'on', 'It is a boolean: send "on". Expected one of off, on, got true'],
  [films, { ...film, sound: 0 }, '/sound', 'off', 'Expected one of off, on, got 0'],
  [films, { ...film, sound: 'false' }, '/sound', 'off', 'Expected one of off, on, got "false"'],
  [films, { ...film, sound: 'ON' }, '/sound', 'on', 'Expected one of off, on, got "ON"'],
  [`/kling${films}`, { ...film, sound: true }, '/sound', 'on', 'send "on"'],
  [films, { ...film, duration: '5s' }, '/duration', '5', 'got "5s"'],
  [films, { ...film, mode: 'Professional' }, '/mode', 'pro', 'got "Professional"'],
  ['/v1/videos/text2video', { ...film, aspect_ratio: '16/9' }, '/aspect_ratio', '16:9', 'got "16/9"'],
  ['/image-to-video/kling-2.6', newer({ audio: true }), '/settings/audio', 'native', 'send "native"'],
  ['/image-to-video/kling-2.6', newer({ resolution: 1080 }), '/settings/resolution', '1080p', 'send "1080p"'],
  [dubs, { video_url: clip, asmr_mode: 'true' }, '/asmr_mode', true, 'It is a text: send true without quotes.'],
  [`/kling${dubs}`, { video_url: clip, asmr_mode: 1 }, '/asmr_mode', true, 'It is a number: send true.'],
  [unified, { model: 'kling-video-to-audio', videoUrl: clip, asmr_mode: 'no' }, '/asmr_mode', false, 'send false'],
  ['/v1/audio/text-to-audio', { prompt: 'rain', duration: '5 s' }, '/duration', 5, 'send 5 without quotes'],
])('%s %j: %s is to be %j', async (path, body, pointer, nearest, says) => {
  const { post } = (await start()).as(key);
  const told = toldOf(await post(path, body)).filter((one) => one.pointer === pointer);
  expect(told).toMatchObject([{ nearest, message: expect.stringContaining(says) as string }]);
});

test('what means no legal value is near to none', async () => {
  const { post } = (await start()).as(key);
  for (const wrong of [{ sound: 'loud' }, { sound: 2 }, { mode: true }, { duration: '5 to 10' }, { duration: '99' }]) {
    const [told] = toldOf(await post(films, { ...film, ...wrong }));
    expect(told, JSON.stringify(wrong)).not.toHaveProperty('nearest');
    expect(told?.message).not.toContain('send');
  }
});

const sound = 'https://example.com/a.mp3';
const say = { text: 'Hi', voice_id: 'oversea_male1', voice_language: 'en' };
const lips = '/v1/videos/lip-sync';
const lip = (input: object) => ({ input: { video_url: clip, mode: 'audio2video', ...input } });
const elements = '/v1/general/advanced-custom-elements';
const element = { element_name: 'Captain', element_description: 'Of the ferry' };
const frames = { frontal_image: image, refer_images: [{ image_url: image }] };

test.each([
  [
    lips,
    lip({ audio_type: 'file', audio_url: sound }),
    "audio_type is 'file', which takes audio_file, but audio_url was sent: send audio_type 'url', or audio_file.",
  ],
  [
    `/kling${lips}`,
    lip({ audio_type: 'url', audio_file: 'A'.repeat(64) }),
    "but audio_file was sent: send audio_type 'file', or audio_url.",
  ],
  [lips, lip({ audio_url: sound }), "audio_url was sent: send audio_type 'url' beside it."],
  [lips, lip(say), "mode is 'audio2video', which takes audio_type, but text was sent: send mode 'text2video'"],
  [
    lips,
    lip({ mode: 'text2video', audio_type: 'url', audio_url: sound }),
    "mode is 'text2video', which takes text and voice_id, but audio_type was sent",
  ],
  [lips, { input: { video_url: clip, ...say } }, "text was sent: send mode 'text2video' beside it."],
  [
    elements,
    { ...element, reference_type: 'video_refer', element_image_list: frames },
    "send reference_type 'image_refer', or element_video_list.",
  ],
  [
    elements,
    { ...element, element_image_list: frames },
    "element_image_list was sent: send reference_type 'image_refer' beside it.",
  ],
  [
    '/image-to-video/kling-2.6',
    { contents: [{ type: 'first_frame', text: image }] },
    "type is 'first_frame', which takes url, but text was sent: send url.",
  ],
])('%s %j names the kind that contradicts its value, once', async (path, body, says) => {
  const { post } = (await start()).as(key);
  const told = toldOf(await post(path, body));
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
});

test.each([
  [
    unified,
    { model: 'kling-sound-effects', prompt: 'rain', duration: '5', video_url: clip },
    '/video_url',
    'kling-video-to-audio',
  ],
  [
    unified,
    { model: 'kling-tts', text: 'Hi', voice_id: 'oversea_male1', voice_language: 'en', duration: '5' },
    '/duration',
    'kling-sound-effects',
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', payload: { voice_name: 'Ada', voice_url: sound, session_id: '5' } },
    '/payload/session_id',
    'kling-lip-sync',
  ],
])('%s %j: a field of another model is reported as that', async (path, body, pointer, model) => {
  const { post } = (await start()).as(key);
  const told = toldOf(await post(path, body)).filter((one) => one.pointer === pointer);
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(model)]);
});

test.each([
  [films, { ...film, sound: 'on', mode: 'pro', duration: 5 }],
  [dubs, { video_url: clip, asmr_mode: true, video_id: '' }],
  [lips, lip({ audio_type: 'url', audio_url: sound, audio_file: '' })],
  [lips, lip({ mode: 'text2video', ...say })],
  [elements, { ...element, reference_type: 'image_refer', element_image_list: frames }],
  ['/image-to-video/kling-2.6', newer({ audio: 'native', resolution: '1080p', duration: 5 })],
])('%s %j has nothing to be told', async (path, body) => {
  const { post } = await open({}, key);
  const reply = await post(path, body);
  expect(reply.body).toMatchObject({ code: 0 });
  expect(toldOf(reply).filter(({ message }) => !message.includes('counts as absent'))).toEqual([]);
});
