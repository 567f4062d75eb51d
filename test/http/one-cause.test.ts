/** One mistake is reported once: in the diagnostics, and by exec. */
import { expect, onTestFinished, test } from 'vitest';
import { examineClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

const png = 'https://example.com/a.png';
const mp4 = 'https://example.com/a.mp4';
const hello = { text: 'Hi', voice_id: 'oversea_male1', voice_language: 'en' };
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const face = { face_id: '0', audio_id: '7', sound_start_time: 0, sound_end_time: 3000, sound_insert_time: 0 };
const video = { model_name: 'kling-v2-6', image: png, prompt: 'A cat', mode: 'pro', sound: 'on' };
const omni = (contents: unknown, settings: object = {}) => ({ contents, settings });
const firstFrame = { type: 'first_frame', url: png };
const lipSync = { mode: 'text2video', video_url: mp4, ...hello };

const voices = '/v1/general/custom-voices';
const unified = '/api/v1/audio/generations';

/** Path, body with one mistake, what is reported of it. */
const mistakes: readonly (readonly [path: string, body: object, told: string])[] = [
  // A kind of content that no model has: what else of the contents is missing follows from it.
  [
    '/image-to-video/kling-2.6',
    omni([{ type: 'image', url: png }]),
    "/contents/0/type: 'image' was sent, did you mean",
  ],
  ['/image-to-video/kling-2.6', omni([{ url: png }]), '/contents/0/type: Expected one of prompt, first_frame'],
  ['/omni-video/kling-3.0', omni([{ type: 'picture', url: png }]), "/contents/0/type: 'picture' was sent"],
  ['/omni-video/kling-3.0', { content: [firstFrame] }, "/contents: 'content' was sent, did you mean 'contents'?"],
  ['/solutions/drama_subtitle', omni([]), '/contents: Expected at least one content'],
  ['/solutions/drama_subtitle', omni([{ type: 'source_video', url: '  ' }]), '/contents/0/url: Expected a url'],
  ['/kling/omni-video/kling-3.0', omni('cat'), '/contents: Expected an array'],
  ['/tasks', { filters: [{ values: ['succeeded'] }] }, '/filters/0/key: Expected one of status'],
  // Two rules on one value.
  ['/v1/videos/image2video', { ...video, mode: '  ' }, '/mode: Expected one of std, pro'],
  ['/kling/v1/videos/image2video', { ...video, duration: 'long' }, '/duration: Expected one of 5, 10'],
  ['/omni-video/kling-3.0', omni([firstFrame], { audio: 'loud' }), '/settings/audio: Expected one of native'],
  ['/solutions/drama_subtitle', omni([{ type: 'source_video', url: mp4 }], { target_cps: -1 }), '/settings/target_cps'],
  // A name that is misspelt, and the rule that misses it.
  ['/v1/videos/image2video', { ...video, mode: undefined, mod: 'pro' }, "/mode: 'mod' was sent, did you mean 'mode'?"],
  // What is sent empty counts as absent.
  [voices, { ...ada, voice_url: '' }, ": 'voice_url' is an empty string, which counts as absent. Expected video_id or"],
  [`/kling${voices}`, { ...ada, voice_name: '' }, "/voice_name: 'voice_name' is an empty string"],
  [unified, { model: 'kling-tts', ...hello, text: null }, "/text: 'text' is null, which counts as absent."],
  [
    '/requests',
    { model: 'kling-custom-voice', payload: { ...ada, voice_name: '' } },
    "/payload/voice_name: 'voice_name'",
  ],
  ['/v1/audio/tts', { ...hello, voice_language: '' }, "'zh', the default, because it was sent empty: send 'en'"],
  // The name of the language is the cause, and not the voice.
  ['/v1/audio/tts', { ...hello, voice_language: undefined, language: 'en' }, "because it was sent as 'language'"],
  ['/v1/videos/lip-sync', { input: { ...lipSync, voice_language: undefined, lang: 'en' } }, "it was sent as 'lang'"],
  // Fields in an object of a wrong name: the object is meant where all of it stands in another, else its first field.
  ['/v1/videos/lip-sync', { inptu: lipSync }, "/input: 'inptu' was sent, did you mean 'input'?"],
  ['/v1/videos/lip-sync', { data: lipSync }, "/input: 'data' was sent, did you mean 'input'?"],
  ['/v1/videos/advanced-lip-sync', { session_id: '7', faces: [face] }, "/face_choose: 'faces' was sent, did you mean"],
  // Everything stands beside the object in which it belongs.
  [
    '/requests',
    { model: 'kling-custom-voice', ...ada },
    "/payload: 'voice_name' was sent, did you mean 'payload.voice_name'? Likewise voice_url. Expected a value, got nothing",
  ],
  [
    '/v1/videos/lip-sync',
    lipSync,
    "did you mean 'input.mode'? Likewise video_url, text, voice_id, voice_language. Expected a value, got nothing",
  ],
  ['/kling/v1/videos/lip-sync', lipSync, "was sent, did you mean 'input."],
  [
    '/requests',
    { model: 'kling-identify-face', video_url: ada.voice_url },
    "did you mean 'payload.video_url'? Expected",
  ],
  [
    '/v1/audio/tts',
    { input: hello },
    "/text: 'input.text' was sent, did you mean 'text'? Likewise voice_id, voice_language.",
  ],
];

test('a request with one mistake has one diagnostic, at every vendor', async () => {
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  for (const [index, [path, body, told]] of mistakes.entries()) {
    const { headers } = await createClient(kling.url, `sk-mistake${index}`).post(path, body);
    const found = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as Record<string, string>[];
    const texts = found.map(({ pointer, message }) => `${pointer}: ${message}`);
    expect(texts, JSON.stringify(body)).toEqual([expect.stringContaining(told)]);
  }
  const { findings } = examineClient(await readClientRecord(kling.control));
  const places = findings.flatMap(({ account, elsewhere = [] }) => [account, ...elsewhere.map((one) => one.account)]);
  expect(places.filter((account, index) => places.indexOf(account) !== index)).toEqual([]);
  expect(places).toHaveLength(mistakes.length);
});

test('a credential that is refused as a placeholder is one diagnostic and one finding, at every vendor', async () => {
  const kling = await startKlingEmulator({ accounts: [{ apiKeys: ['sk-emu0000000001'] }] });
  onTestFinished(() => kling.stop());
  const keys = ['undefined', '${KLING_API_KEY}', '"sk-emu0000000001"', 'YOUR_API_KEY', ''];
  for (const path of ['/v1/general/presets-voices', '/kling/v1/general/presets-voices', '/models', '/api/v1/models']) {
    for (const key of keys) {
      const { status, headers } = await createClient(kling.url, key).get(path);
      expect(status).toBe(401);
      const told = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
      expect(told, `${path} ${key}`).toHaveLength(1);
      expect(told[0]?.message).toMatch(/: (?:look where it is read from|send it without them|send "Authorization)/);
    }
  }
  const { findings } = examineClient(await readClientRecord(kling.control));
  expect(findings.filter(({ rule }) => rule === 'key-placeholder')).toEqual([]);
});
