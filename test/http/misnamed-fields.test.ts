/** A field that was sent under another name is named as the cause of what is missing, at every vendor. */
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { judgeClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { createClient } from '../support/client.ts';

interface Told {
  readonly pointer: string;
  readonly rule: string;
}

const hello = { text: 'Hi', voice_id: 'oversea_male1', voice_language: 'en' };
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const without = (body: object, name: string, more: object) =>
  Object.fromEntries(Object.entries({ ...body, ...more }).filter(([key]) => key !== name));
const speech = '/v1/audio/tts';
const clone = '/v1/general/custom-voices';
const queued = (payload: object, more: object = {}) => ({ model: 'kling-custom-voice', payload, ...more });
const unified = (more: object) => ({ model: 'kling-tts', ...more });

/** Path, body, what is reported first. */
const missing: readonly (readonly [path: string, body: object, told: string])[] = [
  [speech, without(hello, 'text', { texts: 'Hi' }), "/text: 'texts' was sent, did you mean 'text'? Expected a value"],
  [speech, without(hello, 'text', { Text: 'Hi' }), "/text: 'Text' was sent, did you mean 'text'? Expected"],
  [speech, without(hello, 'text', { prompt: 'Hi' }), "/text: 'prompt' was sent, did you mean 'text'? Expected"],
  [
    speech,
    without(hello, 'voice_id', { voiceId: 'x' }),
    "/voice_id: 'voiceId' was sent, did you mean 'voice_id'? Expected",
  ],
  [
    clone,
    without(ada, 'voice_url', { url: ada.voice_url }),
    ": 'url' was sent, did you mean 'voice_url'? Expected video_id or",
  ],
  [
    '/requests',
    queued({ voiceName: 'A', voice_url: ada.voice_url }),
    "/payload/voice_name: 'voiceName' was sent, did you mean 'voice_name'? Expected",
  ],
  [
    '/requests',
    queued({ voice_url: ada.voice_url }, { voice_name: 'A' }),
    "/payload/voice_name: 'voice_name' was sent, did you mean 'payload.voice_name'? Expected",
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', ...ada },
    "/payload: 'voice_name' was sent, did you mean 'payload.voice_name'? Likewise voice_url. Expected",
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', input: ada },
    "/payload: 'input' was sent, did you mean 'payload'? Expected",
  ],
  [`/kling${speech}`, without(hello, 'text', { txt: 'Hi' }), "/text: 'txt' was sent, did you mean 'text'? Expected"],
  [
    '/api/v1/audio/generations',
    unified(without(hello, 'text', { input: 'Hi' })),
    "/text: 'input' was sent, did you mean 'text'?",
  ],
  [
    speech,
    without(hello, 'voice_language', { voice_langauge: 'en' }),
    "voice_language is 'zh', the default, because it was sent as 'voice_langauge': send voice_language 'en'",
  ],
  [clone, { voice_name: 'A', video: ada.voice_url }, "'video' was sent, did you mean 'voice_url'?"],
  [clone, { voice_name: 'A', video: '830460928805724256' }, "'video' was sent, did you mean 'video_id'?"],
  [
    '/v1/videos/lip-sync',
    { input: { video_id: '1', mode: 'audio2video', audio_type: 'url', audio: ada.voice_url } },
    "'input.audio' was sent, did you mean 'input.audio_url'?",
  ],
  ['/requests', queued({ voice_name: 'A', video: ada.voice_url }), "'video' was sent, did you mean 'voice_url'?"],
  [
    '/api/v1/audio/generations',
    { model: 'kling-video-to-audio', video: '830460928805724256' },
    "'video' was sent, did you mean 'video_id'?",
  ],
  ['/kling/v1/videos/avatar/image2video', { image: ada.voice_url, sound: '9345621728' }, "did you mean 'audio_id'?"],
  [speech, without(hello, 'voice_language', { lang: 'en' }), "because it was sent as 'lang'"],
];

const picture = 'https://example.com/a.png';
const unifiedPath = '/api/v1/audio/generations';
const sung = (input: object) => ({ input: { video_id: '1', ...input } });

/** Fields that stand one level too deep or too high, in every dialect; told first or among the rest. */
const displaced: readonly (readonly [path: string, body: object, ...told: readonly string[]])[] = [
  [
    unifiedPath,
    unified({ input: hello }),
    "/text: 'input.text' was sent, did you mean 'text'? Likewise voice_id, voice_language. Expected",
  ],
  [
    unifiedPath,
    unified({ ...hello, text: undefined, input: { prompt: 'Hi' } }),
    "'input.prompt' was sent, did you mean 'text'?",
  ],
  [
    unifiedPath,
    unified({ text: 'Hi', voice: { id: 'oversea_male1' } }),
    "'voice.id' was sent, did you mean 'voice_id'?",
  ],
  [
    '/api/v1/video/generations',
    { model: 'kling-lip-sync-tts', data: { text: 'Hi' } },
    "'data.text' was sent, did you mean 'text'?",
  ],
  [speech, { data: hello }, "'data.text' was sent, did you mean 'text'? Likewise voice_id, voice_language."],
  [`/kling${speech}`, { input: hello }, "'input.text' was sent, did you mean 'text'?"],
  [
    speech,
    { ...hello, text: { text: 'Hi' } },
    "'text' is an object with 'text' in it: send that in its place. Expected a string",
  ],
  [
    speech,
    { ...hello, voice_settings: { speed: 1 } },
    "Unknown field 'voice_settings.speed' is ignored; did you mean 'voice_speed'?",
  ],
  ['/v1/videos/image2video', { input: { image: picture } }, "'input.image' was sent, did you mean 'image'?"],
  [
    '/v1/videos/lip-sync',
    { video_id: '1', text: 'Hi' },
    "'video_id' was sent, did you mean 'input.video_id'? Likewise text.",
  ],
  [
    '/v1/videos/lip-sync',
    { ...sung({ video_id: undefined }), video: { video_id: '1' } },
    "'video.video_id' was sent, did you mean 'input.video_id'?",
  ],
  [
    '/requests',
    queued({ input: ada }),
    "/payload/voice_name: 'payload.input.voice_name' was sent, did you mean 'payload.voice_name'?",
  ],
  ['/requests', queued({ payload: ada }), "'payload.payload.voice_name' was sent, did you mean 'payload.voice_name'?"],
  [
    '/requests',
    { payload: { model: 'kling-custom-voice', ...ada } },
    "/model: 'payload.model' was sent, did you mean 'model'?",
  ],
  [
    '/requests',
    { model: 'kling-lip-sync', payload: { session_id: '1' }, face_id: '0' },
    "/payload/face_choose: 'face_id' was sent, did you mean 'payload.face_choose.0.face_id'?",
  ],
  [
    '/image-to-video/kling-2.6',
    { first_frame: picture, prompt: 'Rain' },
    "'first_frame' was sent, did you mean an item of 'contents' with type 'first_frame'? Expected a list of contents",
    "'prompt' is ignored; did you mean an item of 'contents' with type 'prompt'?",
  ],
  [
    unifiedPath,
    unified({ ...hello, text: undefined, input: ['Hi'] }),
    "/text: 'input.0' was sent, did you mean 'text'? Expected",
  ],
  ['/v1/videos/image2video', { images: [picture] }, "/image: 'images.0' was sent, did you mean 'image'? Expected"],
  [
    '/requests',
    queued({ voice_name: 'A', voice_urls: [ada.voice_url] }),
    "'payload.voice_urls.0' was sent, did you mean 'payload.voice_url'?",
  ],
  ['/tasks', { status: 'succeeded' }, "did you mean an item of 'filters' with key 'status'?"],
  [
    '/image-to-video/kling-2.6',
    { contents: [{ type: 'image', url: picture }] },
    "'image' was sent, did you mean 'first_frame'? Expected one of",
  ],
  [
    '/image-to-video/kling-2.6',
    { contents: [{ type: 'text', text: 'Rain' }] },
    "'text' was sent, did you mean 'prompt'? Expected one of",
  ],
  [
    '/omni-video/kling-4.0',
    { contents: [{ type: 'image_url', url: picture }] },
    "'image_url' was sent, did you mean 'first_frame' or 'refer_image'?",
  ],
  [
    '/image-to-video/kling-2.6',
    { contents: [{ type: 'first_frame', image_url: { url: picture } }] },
    "'contents.0.image_url.url' was sent, did you mean 'contents.0.url'?",
  ],
  [
    '/solutions/talking_agent',
    { contents: [], webhook_endpoint: ada.voice_url },
    "did you mean 'options.callback_url'?",
  ],
  [
    clone,
    { ...ada, webhook_endpoint: ada.voice_url },
    "Unknown field 'webhook_endpoint' is ignored; did you mean 'callback_url'?",
  ],
  [clone, { ...ada, status_callback: ada.voice_url }, "did you mean 'callback_url'?"],
  ['/v1/videos/text2video', { prompt: 'x', mode: 'pro', voices: [{ voice_id: '1' }] }, "did you mean 'voice_list'?"],
];

/** Objects and texts that no field takes in that form: nothing is suggested. */
const strange: readonly (readonly [path: string, body: object, told: string])[] = [
  [speech, { ...hello, prompt: { a: 1 } }, "Unknown field 'prompt' is ignored."],
  [unifiedPath, unified({ ...hello, text: undefined, input: { a: 1 } }), '/text: Expected a value'],
];

test('a field one level too deep or too high is reported with its place and the right one, at every vendor', async () => {
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'sk-names');
  for (const [path, body, ...told] of [...displaced, ...strange]) {
    const { headers } = await client.post(path, body);
    const found = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as Record<string, string>[];
    const texts = found.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n');
    for (const text of told) expect(texts, JSON.stringify(body)).toContain(text);
  }
});

/** What is taken all the same, and does nothing. */
const ignored: readonly (readonly [path: string, body: object, told: string])[] = [
  [speech, { ...hello, speed: 1 }, "Unknown field 'speed' is ignored; did you mean 'voice_speed'?"],
  ['/kling/v1/tts', { ...hello, voice_speed: 1 }, "Unknown field 'voice_speed' is ignored; did you mean 'speed'?"],
  ['/api/v1/audio/generations', unified({ ...hello, speed: 1 }), "did you mean 'voice_speed'?"],
  [clone, { ...ada, callbackUrl: 'http://127.0.0.1:9/' }, "did you mean 'callback_url'?"],
  [clone, { ...ada, webhook_url: 'http://127.0.0.1:9/' }, "did you mean 'callback_url'?"],
  ['/solutions/talking_agent', { contents: [], resolution: '720p' }, "did you mean 'settings.resolution'?"],
  [
    '/solutions/talking_agent',
    { contents: [], settings: { callback_url: 'x' } },
    "did you mean 'options.callback_url'?",
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', ...ada },
    "/payload: 'voice_name' was sent, did you mean 'payload.voice_name'? Likewise voice_url.",
  ],
  [
    '/v1/videos/image2video',
    { model: 'kling-v2-6', mode: 'pro', image: 'https://example.com/a.png', prompt: 'Rain' },
    "Unknown field 'model' is ignored; did you mean 'model_name'?",
  ],
  [speech, { ...hello, colour: 'blue' }, "Unknown field 'colour' is ignored."],
];

test('what is missing is reported with the name under which it was sent, in the diagnostic and by exec', async () => {
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'sk-names');
  for (const [path, body, told] of [...missing, ...ignored]) {
    const { headers } = await client.post(path, body);
    const found = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as {
      pointer: string;
      message: string;
    }[];
    const texts = found.map(({ pointer, message }) => `${pointer}: ${message}`);
    const isFirst = missing.some(([, , text]) => text === told);
    expect((isFirst ? texts.slice(0, 1) : texts).join('\n'), JSON.stringify(body)).toContain(told);
    // One mistake is reported once.
    const [, name = '-'] = /'(\S+)' was sent, did/.exec(texts[0] ?? '') ?? [];
    expect(texts.join('\n')).not.toContain(`Unknown field '${name}'`);
  }
  const findings = judgeClient(await readClientRecord(kling.control));
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  for (const [, , told] of missing) expect(errors.join('\n')).toContain(told.replace(/^:/, ''));
  // A voice that is not found because its language was misnamed is one finding, about the name.
  const misspelt = findings.filter(({ message }) => message.includes("'voice_langauge'"));
  expect(misspelt.map(({ rule, severity }) => [rule, severity])).toEqual([['field-unknown', 'error']]);
  // Two names for one field are two mistakes, whatever rule they break.
  expect(
    errors.filter((message) => /'(?:texts|Text|prompt)' was sent, did you mean 'text'/.test(message)),
  ).toHaveLength(3);
});

test('without a model nothing is reported that is true of one of the models only', async () => {
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'sk-names');
  const told = async (path: string, body: object) =>
    (JSON.parse((await client.post(path, body)).headers.get('kling-emulator-diagnostics') ?? '[]') as Told[]).map(
      ({ pointer, rule }) => `${rule} ${pointer}`,
    );
  expect(await told(unifiedPath, hello)).toEqual(['required /model']);
  expect(await told(unifiedPath, { ...hello, model: '' })).toEqual(['required /model']);
  expect(await told(unifiedPath, { ...hello, model: 7 })).toEqual(['type /model']);
  expect(await told(unifiedPath, { ...hello, modle: 'kling-tts' })).toEqual(['required /model']);
  expect(await told('/api/v1/video/generations', { text: 'Hi', nonsense: 1 })).toEqual([
    'required /model',
    'unknown-field /nonsense',
  ]);
  expect(await told('/requests', { payload: ada, nonsense: 1 })).toEqual([
    'required /model',
    'unknown-field /nonsense',
  ]);
  expect(await told('/requests', {})).toEqual(['required /model', 'required /payload']);
});

test.each([
  ['/requests', queued({ voice_name: 'A', voice_url: 's3://bucket/a.mp3' }), 'an http or https URL'],
  ['/requests', queued({ voice_name: ' ', voice_url: ada.voice_url }), 'a text with more than white space in it'],
  [unifiedPath, { model: 'kling-video-to-audio', video_url: 'file:///a.mp4' }, 'an http or https URL'],
  [unifiedPath, { model: 'kling-sound-effects', prompt: ' ', duration: '5.0' }, 'a text with more than white space'],
  ['/kling/v1/videos/avatar/image2video', { image: 'a.png', audio_id: '1' }, 'a URL or base64'],
])('%s: a value of another form is reported with what is expected: %j', async (path, body, expected) => {
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const { headers } = await createClient(kling.url, 'sk-names').post(path, body);
  expect(headers.get('kling-emulator-diagnostics')).toContain(`Expected ${expected}`);
  expect(headers.get('kling-emulator-diagnostics')).not.toContain('the rule');
});
