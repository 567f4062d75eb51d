/** `exec` on clients of the gateways: wrong ones as real processes, and right ones beside them. */
import { expect, test } from 'vitest';
import { judge } from './run-exec.ts';

const setup = `
  const { GMI_BASE_URL, GMI_API_KEY, KKIAI_BASE_URL, KKIAI_API_KEY, APIMODELS_BASE_URL, APIMODELS_API_KEY } = process.env;
  const ask = (base, key) => async (path, body, more = {}) => (await fetch(base + path, { method: body ? 'POST' : 'GET',
    headers: { authorization: 'Bearer ' + key, 'content-type': 'application/json', ...more }, body: body && JSON.stringify(body) })).json();
  const queue = ask(GMI_BASE_URL, GMI_API_KEY), relay = ask(KKIAI_BASE_URL, KKIAI_API_KEY), unified = ask(APIMODELS_BASE_URL, APIMODELS_API_KEY);
  const voice = { model: 'kling-custom-voice', payload: { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' } };
  const effect = { model: 'kling-sound-effects', prompt: 'Rain', duration: '5.0' };
  const sounds = '/kling/v1/audio/text-to-audio', rain = { prompt: 'Rain', duration: '5.0' };`;

test.each([
  ['the queue', 'a lost id', "await queue('/requests', voice); await queue('/requests/undefined');", 'id-placeholder'],
  ['the queue', 'nothing read', "await queue('/requests', voice);", 'task-never-read'],
  ['the relay', 'request_id read', "await relay(sounds + '/' + (await relay(sounds, rain)).request_id);", 'id-unknown'],
  [
    'the unified API',
    'a task of the queue read',
    "const { request_id } = await queue('/requests', voice); await unified('/audio/generations?task_id=' + request_id);",
    'id-unknown',
  ],
  [
    'the relay',
    "its key at Kling's own path",
    "await ask(process.env.KLING_BASE_URL, KKIAI_API_KEY)('/v1/general/presets-voices');",
    'key-of-another',
  ],
  [
    'the relay',
    'a key that is cut at a dash',
    "await ask(process.env.KKIAI_BASE_URL, KKIAI_API_KEY + '-tenant-2')('/kling/v1/general/presets-voices');",
    'key-cut',
  ],
  [
    'the queue',
    'a lip-sync with more sound than there is room for',
    `const { outcome: { data } } = await queue('/requests', { model: 'kling-identify-face', payload: { video_url: 'https://example.com/a.mp4' } });
     const face = { face_id: '0', sound_file: 'https://example.com/a.mp3', sound_start_time: 0, sound_end_time: 3000, sound_insert_time: 99000 };
     await queue('/requests', { model: 'kling-lip-sync', payload: { session_id: data.session_id, face_choose: [face] } });`,
    'source-refused',
  ],
  [
    'the unified API',
    'a callback by ws',
    "await unified('/audio/generations', { ...effect, callback_url: 'ws://a.example' });",
    'callback-url-unusable',
  ],
])('%s, %s', async (_, _what, text, rule) => {
  const { rules, told } = await judge(setup + text);
  expect(rules, told).toContain(rule);
});

test('the right client of each gateway is not convicted, and its test is named when it is', async () => {
  const right = await judge(
    `${setup}
     const { request_id: id } = await queue('/requests', voice);
     const { data: { task_id } } = await relay(sounds, rain);
     const { data: { taskId } } = await unified('/audio/generations', effect);
     await queue('/requests/' + id); await relay(sounds + '/' + task_id); await unified('/audio/generations?task_id=' + taskId);`,
    ['--progression', 'immediate'],
  );
  expect(right.rules, right.told).toEqual([]);
  const wrong = await judge(
    `${setup} await relay(sounds, { duration: 5 }, { 'kling-emulator-test': 'makes no sound' });`,
  );
  expect(wrong.report.findings[0]).toMatchObject({ rule: 'schema-broken', tests: ['makes no sound'] });
});
