import { expect, test } from 'vitest';
import {
  findMeantField,
  findNearName,
  suggestKnown,
  suggestName,
  suggestRoute,
} from '../../../src/contracts/spec/near-name.ts';

const fields = ['voice_name', 'voice_url', 'video_id', 'callback_url', 'external_task_id'];

test.each([
  ['voiceNam', fields, 'voice_name'],
  ['callbackURL', fields, 'callback_url'],
  ['external_taskid', fields, 'external_task_id'],
  ['callback', fields, 'callback_url'],
  ['prot', ['port', 'host'], 'port'],
  ['gmy', ['gmi', 'kling'], 'gmi'],
  ['mss', ['ms', 'to'], 'ms'],
  ['VOICE-URL', fields, 'voice_url'],
  ['kling-3', ['kling-3.0', 'kling-4.0'], 'kling-3.0'],
  ['kling-v2-6', ['kling-2.6'], 'kling-2.6'],
])('%s is near to a known name', (given, known, near) => {
  expect(findNearName(given, known)).toBe(near);
});

test.each([
  ['english', ['zh', 'en']],
  ['e', ['zh', 'en']],
  ['eh', ['zh', 'en']],
  ['xh', ['zh', 'en']],
  ['url', ['duration', 'prompt']],
  // Two begin so: which of them is meant?
  ['voice', fields],
  // Numbers are names of things, not words.
  ['830460928805724257', ['830460928805724256']],
  ['5', ['3', '4']],
  ['kling-2.1', ['kling-2.6']],
  ['kling-v2-7', ['kling-v2-6']],
  ['oversea_male3', ['oversea_male1']],
  ['', fields],
  ['💥', fields],
  ['x'.repeat(10_000), ['x'.repeat(60)]],
])('%s is near to nothing', (given, known) => {
  expect(findNearName(given, known)).toBeUndefined();
  expect(suggestName(given, known)).toBe('');
});

test.each([
  ['speed', ['text', 'voice_speed'], 'voice_speed'],
  ['voice_speed', ['text', 'speed'], 'speed'],
  ['webhookUrl', fields, 'callback_url'],
  ['name', fields, 'voice_name'],
  // Two fields are called so elsewhere.
  ['url', ['voice_url', 'video_url'], undefined],
  ['colour', fields, undefined],
  // What is a word elsewhere is no slip of another field.
  ['model', ['model_name', 'mode', 'prompt'], 'model_name'],
  ['page', ['pageNum', 'pageSize'], 'pageNum'],
  ['limit', ['pageNum', 'pageSize'], 'pageSize'],
  ['input', ['model', 'payload', 'webhook'], 'payload'],
])('%s means %j: %s', (name, known, meant) => {
  expect(findMeantField(name, known, { [name]: undefined })).toBe(meant);
});

test('a field that was sent is meant by no other name', () => {
  expect(findMeantField('prompt', ['text'], { text: 'a', prompt: 'a' })).toBeUndefined();
  expect(findMeantField('txt', ['text'], { text: 'a', txt: 'a' })).toBeUndefined();
  const clip = ['model_name', 'mode', 'image'];
  expect(findMeantField('model', clip, { model: 'a', mode: 'std', image: 'a' })).toBe('model_name');
  expect(findMeantField('modee', clip, { modee: 'std', mode: 'std' })).toBeUndefined();
});

const url = 'https://example.com/a.mp3';
const id = '934562172812791842';
const face = ['face_id', 'audio_id', 'sound_file', 'sound_start_time'];

test.each([
  ['audio', face, url, 'sound_file'],
  ['audio', face, id, 'audio_id'],
  ['sound', face, url, 'sound_file'],
  ['sound', face, id, 'audio_id'],
  ['audio', ['audio_type', 'audio_file', 'audio_url'], url, 'audio_url'],
  ['audio', ['faceId', 'audioUrl', 'audioId'], id, 'audioId'],
  ['audio', ['faceId', 'audioUrl', 'audioId'], url, 'audioUrl'],
  ['video', ['video_id', 'video_url'], id, 'video_id'],
  ['video', ['video_id', 'video_url'], url, 'video_url'],
  ['video', ['video_id', 'voice_url', 'voice_name'], url, 'voice_url'],
  ['voice', ['video_id', 'voice_url', 'voice_name'], 'Ada', 'voice_name'],
  // How it is written says more than what it holds.
  ['videoId', ['video_id', 'video_url'], url, 'video_id'],
  ['vidoe_id', ['video_id', 'voice_name'], url, 'video_id'],
])('%s among %j with the value %s means %s', (name, known, value, meant) => {
  expect(findMeantField(name, known, { [name]: value })).toBe(meant);
});

const calls = [
  ...['POST', 'GET'].map((method) => ({ method, path: '/v1/general/custom-voices', dialect: 'kling' })),
  { method: 'GET', path: '/v1/general/custom-voices/{id}', dialect: 'kling' },
  { method: 'POST', path: '/v1/general/delete-voices', dialect: 'kling' },
  { method: 'POST', path: '/v1/audio/tts', dialect: 'kling' },
  { method: 'POST', path: '/v1/audio/text-to-audio', dialect: 'kling' },
  { method: 'POST', path: '/v1/videos/avatar/image2video', dialect: 'kling', note: ' It is not emulated.' },
  { method: 'POST', path: '/v1/omni/kling-3.0-omni', dialect: 'kling' },
  { method: 'POST', path: '/v1/tts', dialect: 'kling', isOptional: true },
  { method: 'GET', path: '/models/{id}', dialect: 'queue' },
  { method: 'POST', path: '/requests', otherPaths: ['/api/queue/apikey/requests'], dialect: 'queue' },
];
const suggest = (method: string, path: string, dialect?: string) => suggestRoute(calls, method, path, dialect);

test.each([
  ['POST', '/v1/general/custom-voice', 'Did you mean POST /v1/general/custom-voices?'],
  ['POST', '/general/custom-voices', 'Did you mean POST /v1/general/custom-voices?'],
  ['POST', '/v1/v1/audio/tts', 'Did you mean POST /v1/audio/tts?'],
  ['POST', '/V1/audio/TTS/', 'Did you mean POST /v1/audio/tts?'],
  ['POST', '/v1/videos/text-to-audio', 'Did you mean POST /v1/audio/text-to-audio?'],
  ['PUT', '/v1/general/custom-voices', '/v1/general/custom-voices takes POST or GET.'],
  [
    'DELETE',
    '/v1/general/custom-voices/7',
    '/v1/general/custom-voices/{id} takes GET. To delete, send POST /v1/general/delete-voices.',
  ],
  ['PUT', '/v1/general/custom-voices/7', '/v1/general/custom-voices/{id} takes GET.'],
  ['DELETE', '/v1/audio/tts', '/v1/audio/tts takes POST.'],
  ['POST', '/v1/audio/text-to-speech', 'Did you mean POST /v1/audio/tts?'],
  ['POST', '/v1/audio/speech', 'Did you mean POST /v1/audio/tts?'],
  ['POST', '/v1/audio/text2audio', 'Did you mean POST /v1/audio/text-to-audio?'],
  ['POST', '/v1/videos/avatar/image-2-video', 'Did you mean POST /v1/videos/avatar/image2video? It is not emulated.'],
  ['GET', `/v1/general/custom-voice/${'7'.repeat(5000)}`, 'Did you mean GET /v1/general/custom-voices/{id}?'],
  ['GET', '/v1/tts', '/v1/tts takes POST.'],
  // What only some of the family have is suggested for no other path.
  ['POST', '/v1/ttss', 'Did you mean POST /v1/audio/tts?'],
  ['GET', '/v1/general/custom-voice/7', 'Did you mean GET /v1/general/custom-voices/{id}?'],
])('%s %s is near to a known call', (method, path, hint) => {
  expect(suggest(method, path, 'kling')).toBe(hint);
});

test.each([
  '/v1/videos/lip-sync',
  '/v1/models/kling',
  '/v1/omni/kling',
  '/v1/requests',
  '/v1/audio',
  '/v1/general/123456789012345678',
  '/',
  `/${'a/'.repeat(4000)}`,
])('%s is near to no call of the dialect', (path) => {
  expect(suggest('POST', path, 'kling') ?? '').not.toContain('Did you mean');
});

test('where no call is near, what stands at the place is named', () => {
  expect(suggest('POST', '/v1/audio', 'kling')).toBe('Known below /v1/audio: tts, text-to-audio.');
  expect(suggest('GET', '/', 'kling')).toBeUndefined();
});

test("where no vendor has the first segment another dialect's call may be meant, and is named", () => {
  expect(suggest('POST', '/request', 'kling')).toBe('Did you mean POST /requests? It is one of queue.');
  expect(suggest('POST', '/v1/request', 'kling')).toMatch(/^Known below \/v1: /);
});

test('the other paths of a call are near too', () => {
  expect(suggest('POST', '/api/queue/requests', 'queue')).toBe('Did you mean POST /api/queue/apikey/requests?');
  expect(suggest('POST', '/request', 'queue')).toBe('Did you mean POST /requests?');
  expect(suggest('POST', '/v1/videos/lip-sync', 'queue')).toBeUndefined();
});

const many = Array.from({ length: 40 }, (_, index) => `kling.make-${index}`);
const ids = ['kling.text-to-speech', 'kkiai.text-to-speech', 'kling.create-custom-voice', ...many];

test.each([
  ['kling.tts', ids, " Did you mean 'kling.text-to-speech'?"],
  ['tts', ids, " Did you mean 'kling.text-to-speech' or 'kkiai.text-to-speech'?"],
  ['voice', ['tts', 'custom-voice', ...many], " Did you mean 'custom-voice'?"],
  ['kling.custom-voice', ids, " Did you mean 'kling.create-custom-voice'?"],
  ['success', ['submitted', 'failed'], ' Known: submitted, failed.'],
  ['kling.quite-another', ids, / Known: (?:[^ ]+, ){4}[^ ]+ and 38 more \(docs\/x\.md lists them\)\.$/],
])('%s is answered with what may be meant, or a short list', (given, known, told) => {
  if (typeof told === 'string') expect(suggestKnown(given, known, 'docs/x.md')).toBe(told);
  else expect(suggestKnown(given, known, 'docs/x.md')).toMatch(told);
});
