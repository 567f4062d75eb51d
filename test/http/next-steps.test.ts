/** The diagnostic of what is missing or unknown names the next step, at every vendor. */
import { afterAll, expect, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
afterAll(() => kling.stop());

const voices = '/v1/general/custom-voices';

/** Method and path, what is reported, body. */
const calls: readonly (readonly [call: string, told: string, body?: object])[] = [
  ['GET /v1/general/voices', 'Did you mean GET /v1/general/custom-voices or GET /v1/general/presets-voices?'],
  ['POST /v1/general/voice', 'Did you mean POST /v1/general/custom-voices or POST /v1/general/delete-voices?'],
  ['GET /kling/v1/general/voices', 'Did you mean GET /kling/v1/general/custom-voices or'],
  ['GET /v1/audio/voices', 'Known below /v1/audio: tts, text-to-audio, video-to-audio.'],
  ['GET /account', 'Known below /account: costs, billing, concurrency.'],
  ['GET /api/v1/ie/requestqueue/apikey', 'Known below /api/v1/ie/requestqueue/apikey: requests, models.'],
  [
    'GET /requests/nope',
    "No task of the account has the id 'nope': it stands in the answer of the create. GET /requests",
  ],
  [`GET ${voices}/nope`, `it stands in the answer of the create. GET ${voices} lists those that are there.`],
  ['GET /api/v1/audio/generations?task_id=nope', "has the id 'nope': it stands in the answer of the create."],
  ['GET /account/concurrency', '/budget_type: Expected one of video, image, got nothing'],
  ['POST /v1/videos/lip-sync', '/input/mode: Expected one of text2video, audio2video, got nothing', { input: {} }],
  [
    'POST /requests',
    '/model: Expected one of kling-custom-voice, kling-identify-face, kling-lip-sync',
    { payload: {} },
  ],
  [
    'POST /api/v1/audio/generations',
    '/model: Expected one of kling-sound-effects, kling-video-to-audio, kling-tts',
    {},
  ],
  ['POST /v1/audio/tts', '(answered as 1201, its text is inferred). A voice is one of the named ones', { text: 'Hi' }],
  ['POST /kling/v1/audio/tts', 'and others: GET /__emulator/catalogues lists them.', { text: 'Hi' }],
  ['POST /api/v1/audio/generations', 'A voice is one of the named ones', { model: 'kling-tts', text: 'Hi' }],
  ['POST /requests', '/payload/session_id: Expected a value', { model: 'kling-lip-sync', payload: {} }],
  ['POST /requests', 'session_id stands in the answer of identify-face.', { model: 'kling-lip-sync', payload: {} }],
  ['POST /v1/general/delete-voices', 'voice_id stands in the list of presets', {}],
];

test.each(calls.map(([call, told, body]) => ({ call, told, body })))('$call: $told', async ({ call, told, body }) => {
  const [method = '', path = ''] = call.split(' ');
  const { headers } = await createClient(kling.url, 'sk-next').send(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const found = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as Record<string, string>[];
  expect(found.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n')).toContain(told);
});
