/** An address of a source, or a text, that a program made of a value that was not there is reported as that, at every vendor. */
import { afterAll, expect, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

const kling = await startKlingEmulator();
afterAll(() => kling.stop());
let keys = 0;

/** What is reported beside the answer to a request of a new account. */
async function askAs(path: string, body: object): Promise<readonly string[]> {
  keys += 1;
  const { headers } = await createClient(kling.url, `sk-source${keys}`).post(path, body);
  const told = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as Record<string, string>[];
  return told.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`);
}

const voices = '/v1/general/custom-voices';
const pictures = '/v1/videos/image2video';
const unified = '/api/v1/audio/generations';
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const video = { model_name: 'kling-v2-6', prompt: 'A captain', image: 'https://example.com/a.png' };
const hello = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
const mouth = { mode: 'audio2video', video_id: '830460928805724256', audio_type: 'url' };

test.each<readonly [path: string, body: object, told: string]>([
  [
    voices,
    { ...ada, voice_url: 'http://undefined/a.mp3' },
    "source-url /voice_url: No file can be found at 'http://undefined/a.mp3': its host 'undefined' is a value that is not there. Send the URL of the file.",
  ],
  [
    `/kling${voices}`,
    { ...ada, voice_url: 'https://null/a.mp3' },
    "source-url /voice_url: No file can be found at 'https",
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', payload: { ...ada, voice_url: 'https://cdn.example.com/undefined' } },
    "its path has 'undefined' in it, where a value was meant.",
  ],
  [
    unified,
    { model: 'kling-video-to-audio', video_url: 'https://{{host}}/x.mp4' },
    "its host '{{host}}' is a template that was not filled in.",
  ],
  [pictures, { ...video, image: 'https://cdn.undefined.com/a.png' }, "has 'undefined' in it, where a value was meant."],
  [
    '/v1/videos/lip-sync',
    { input: { ...mouth, audio_url: 'http://h:undefined/a.mp3' } },
    'source-url /input/audio_url:',
  ],
  [
    '/solutions/drama_subtitle',
    { contents: [{ type: 'source_video', url: 'https://[object Object]/a.mp4' }] },
    'source-url /contents/0/url:',
  ],
  // What is no URL at all is refused: the cause goes before what was expected.
  [
    voices,
    { ...ada, voice_url: '[object Object]' },
    "pattern /voice_url: '[object Object]' is a value that is not there. Expected an http or https URL, got",
  ],
  [
    `/kling${voices}`,
    { ...ada, voice_url: '${CDN}/a.mp3' },
    "It begins with '${CDN}', a template that was not filled in.",
  ],
  [pictures, { ...video, image: 'undefined' }, "pattern /image: 'undefined' is a value that is not there. Expected"],
  [
    pictures,
    { ...video, image: 'data:image/png;base64,iVBORw0KGgo=' },
    "'data:image/png;base64,' stands before the base64: leave it out.",
  ],
  ['/v1/audio/video-to-audio', { video_url: ' https://example.com/a.mp4' }, 'White space stands around it. Expected'],
  [
    voices,
    { ...ada, voice_url: '/home/me/ada.mp3' },
    'pattern /voice_url: It is the path of a file on your machine, which nobody else can read. Expected an http or https URL, got',
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', payload: { ...ada, voice_url: 'C:\\voices\\ada.wav' } },
    'pattern /payload/voice_url: It is the path of a file on your machine',
  ],
  [`/kling${voices}`, { ...ada, voice_url: 'file:///home/me/ada.mp3' }, 'A file: URL leads to your own machine'],
  [unified, { model: 'kling-video-to-audio', video_url: 'cdn.example.com/a.mp4' }, 'no https:// before its host'],
  // Such a path reads as base64 to the vendor.
  [
    pictures,
    { ...video, image: '/home/someone/pictures/captain.png' },
    "source-url /image: No file can be found at '/home/someone/pictures/captain.png': it is the path of a file on your machine",
  ],
  // A text that is spoken, drawn or shown.
  [
    '/v1/audio/tts',
    { ...hello, text: '[object Object]' },
    "text-placeholder /text: '[object Object]' is a value that is not there, and is taken as the text that it is: look where text is made.",
  ],
  [
    '/requests',
    { model: 'kling-custom-voice', payload: { ...ada, voice_name: 'undefined' } },
    'text-placeholder /payload/voice_name:',
  ],
  [
    '/kling/v1/audio/text-to-audio',
    { prompt: '${prompt}', duration: 5 },
    "'${prompt}' is a template that was not filled in",
  ],
  [unified, { model: 'kling-tts', ...hello, text: '{{text}}' }, 'text-placeholder /text:'],
  [unified, { model: 'kling-tts', ...hello, text: ' undefined\n' }, 'text-placeholder /text:'],
])('%s with %j', async (path, body, told) => {
  expect(await askAs(path, body)).toEqual([expect.stringContaining(told)]);
});

test.each<readonly [path: string, body: object]>([
  [voices, { ...ada, voice_url: 'https://null-island.example.com/undefined-behaviour.mp3' }],
  [voices, { ...ada, voice_url: 'https://user:pass@example.com/null.mp3?next=undefined' }],
  [voices, { ...ada, voice_url: 'http://localhost:3000/a.mp3' }],
  [pictures, { ...video, image: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgID' }],
  [voices, { voice_name: 'ada.mp3', voice_url: 'https://example.com/ada.mp3' }],
  ['/v1/audio/tts', { ...hello, text: 'null' }],
  ['/v1/audio/tts', { ...hello, text: 'An undefined value is printed as ${x}, or as {{x}}' }],
  [unified, { model: 'kling-tts', ...hello, text: 'https://undefined is no address' }],
  ['/v1/audio/text-to-audio', { prompt: 'rain', duration: 5, external_task_id: '50%discount' }],
  [unified, { model: 'kling-video-to-audio', video_url: 'https://cdn.example.com/5%silver.mp4' }],
])('%s with %j: nothing is reported of what may be meant', async (path, body) => {
  expect(await askAs(path, body)).toEqual([]);
});

const rain = { prompt: 'rain', duration: 5 };
const effects = '/v1/audio/text-to-audio';

test.each<readonly [path: string, body: object, told: string]>([
  [
    effects,
    { ...rain, external_task_id: 'order-${id}' },
    "id-placeholder /external_task_id: 'order-${id}' is taken as it is, but it has '${id}' in it, where a value was meant: look where external_task_id is made.",
  ],
  [`/kling${effects}`, { ...rain, external_task_id: 'job-undefined' }, "it has 'undefined' in it"],
  [effects, { ...rain, external_task_id: 'a [object Object]' }, "it has '[object Object]' in it"],
  [
    '/image-to-video/kling-2.6',
    {
      contents: [{ type: 'first_frame', url: 'https://example.com/a.png' }],
      options: { external_task_id: '{{run}}-7' },
    },
    "id-placeholder /options/external_task_id: '{{run}}-7'",
  ],
  [voices, { ...ada, voice_url: 'https://cdn.example.com/in/%s.mp3' }, "it has '%s' in it"],
  [voices, { ...ada, voice_url: 'https://cdn.example.com/%d' }, "it has '%d' in it"],
  [effects, { ...rain, external_task_id: 'order_%d' }, "it has '%d' in it"],
  [voices, { ...ada, voice_url: 'https://cdn.example.com/a.mp3?id=${ID}' }, "it has '${ID}' in it"],
  [
    '/requests',
    { model: 'kling-custom-voice', payload: { ...ada, voice_url: 'https://cdn.example.com/a.mp3?id={{id}}' } },
    "it has '{{id}}' in it",
  ],
  [unified, { model: 'kling-video-to-audio', video_url: 'https://cdn.example.com/{{name}}-1.mp4' }, '{{name}}'],
])('%s %j: a template within an id or an address is reported', async (path, body, told) => {
  expect(await askAs(path, body)).toEqual([expect.stringContaining(told)]);
});

test.each<readonly [path: string, body: object]>([
  ['/v1/audio/tts', { ...hello, text: 'Hello {{name}}, say ${VOICE_ID} at 50%s of undefined.' }],
  [effects, { ...rain, prompt: 'Rain on [object Object] and %s' }],
  [voices, { voice_name: 'Ada {{2}}', voice_url: ada.voice_url }],
  [effects, { ...rain, external_task_id: 'undefined-behaviour-$5-100%d8' }],
  [effects, { ...rain, external_task_id: 'order:2026/12/01#7 {a}' }],
  [voices, { ...ada, voice_url: 'https://cdn.example.com/a%20b.mp3?X-Amz-Signature=%2Fds%dd&sd=%5B1%5D' }],
])('%s %j: nothing is reported of what may be wanted', async (path, body) => {
  expect(await askAs(path, body)).toEqual([]);
});
