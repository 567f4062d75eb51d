import { expect, test } from 'vitest';
import { readRequest, roundHalfUp } from '../../../src/contracts/spec/judge.ts';
import type { RuleSettings } from '../../../src/contracts/spec/parsed-request.ts';

const read = (message: string, raw: unknown, settings: RuleSettings = {}) =>
  readRequest(`kling/${message}.json`, raw, settings);

const voice = { voice_name: 'Narrator A', voice_url: 'https://example.com/a.mp3' };
const speech = { text: 'Hello there', voice_id: 'oversea_male1', voice_language: 'en' };
const sound = { prompt: 'Rain on a tin roof', duration: 5 };

test('the official sample with its empty strings is a voice from a URL', () => {
  const sample = {
    video_id: '',
    voice_url: 'https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3',
    voice_name: 'Custom Voice',
    callback_url: '',
  };
  const { value, faults, notices } = read('create-custom-voice.request', sample);
  expect(faults).toEqual([]);
  expect(value).toEqual({ voice_name: 'Custom Voice', voice_url: sample.voice_url });
  expect(notices.map(({ pointer, kind }) => [pointer, kind])).toEqual([
    ['/video_id', 'empty-as-absent'],
    ['/callback_url', 'empty-as-absent'],
  ]);
});

test('null counts as absent, too', () => {
  const body = { ...voice, video_id: null, callback_url: null, external_task_id: null };
  expect(read('create-custom-voice.request', body)).toMatchObject({ value: voice, faults: [] });
});

test('the official sample of TTS is read as it stands', () => {
  const sample = { text: 'Good morning', voice_id: 'oversea_male1', voice_language: 'en', voice_speed: 1 };
  expect(read('text-to-speech.request', sample)).toEqual({ value: sample, faults: [], notices: [] });
});

test('defaults are filled in', () => {
  expect(read('text-to-speech.request', { text: '你好', voice_id: 'ai_shatang' }).value).toEqual({
    text: '你好',
    voice_id: 'ai_shatang',
    voice_language: 'zh',
    voice_speed: 1,
  });
  expect(read('create-video-to-audio.request', { video_id: '1' }).value).toEqual({ video_id: '1', asmr_mode: false });
  expect(read('list-custom-voices.query', {}).value).toEqual({ pageNum: 1, pageSize: 30 });
});

test.each([
  [1, 1, []],
  [1.2, 1.2, []],
  [1.25, 1.3, ['rounded']],
  [1.24, 1.2, ['rounded']],
  [1.15, 1.2, ['rounded']],
  [0.75, 0.8, ['rounded']],
  [0.7, 0.8, ['clamped']],
  [0, 0.8, ['clamped']],
  [-3, 0.8, ['clamped']],
  [99, 2, ['clamped']],
  [2.04, 2, ['rounded']],
  [2.05, 2, ['rounded', 'clamped']],
  [1e300, 2, ['clamped']],
  ['1.25', 1.3, ['coerced', 'rounded']],
  ['2', 2, ['coerced']],
])('a voice_speed of %j is %j', (given, speed, kinds) => {
  const { value, faults, notices } = read('text-to-speech.request', { ...speech, voice_speed: given });
  expect(faults).toEqual([]);
  expect(value['voice_speed']).toBe(speed);
  expect(notices.map((notice) => notice.kind)).toEqual(kinds);
});

test('a number that is moved into its range is reported with the range', () => {
  const { notices } = read('text-to-speech.request', { ...speech, voice_speed: 3 });
  expect(notices.map(({ message }) => message)).toEqual(["'voice_speed' 3 is read as 2; it must be from 0.8 to 2."]);
});

test('a strict voice_speed is still rounded before it is judged', () => {
  const settings = { 'tts.voiceSpeed': 'reject' };
  expect(read('text-to-speech.request', { ...speech, voice_speed: 2.04 }, settings).faults).toEqual([]);
  expect(read('text-to-speech.request', { ...speech, voice_speed: 2.05 }, settings).faults).toHaveLength(1);
});

test.each([
  [3, 3],
  ['5', 5],
  ['5.00', 5],
  [2.95, 3],
  [10.04, 10],
  [7.65, 7.7],
])('a duration of %j is %j seconds', (given, seconds) => {
  const { value, faults } = read('create-text-to-audio.request', { ...sound, duration: given });
  expect(faults).toEqual([]);
  expect(value['duration']).toBe(seconds);
});

test.each(['1e1', ' 5', '5 ', '0x5', '5,0', '+5', '.5', '5.', 'NaN', 'Infinity', '', '５'])(
  '%j is no number',
  (given) => {
    expect(read('create-text-to-audio.request', { ...sound, duration: given }).faults).toHaveLength(1);
  },
);

test('rounding is half up on decimals for every value of three decimals', () => {
  for (let thousandths = 0; thousandths <= 20_000; thousandths++) {
    // Whole numbers only: tenths = floor((thousandths + 50) / 100).
    const tenths = Math.floor((thousandths + 50) / 100);
    expect(roundHalfUp(thousandths / 1000, 1)).toBe(tenths / 10);
  }
});

test.each([
  [20, 'x'],
  [20, '🐟'],
  [20, '汉'],
  [20, '\ud800'],
])('a name of %i times %j fits', (count, character) => {
  const body = { ...voice, voice_name: character.repeat(count) };
  expect(read('create-custom-voice.request', body).faults).toEqual([]);
});

test('characters are code points: a family of five is five characters with its joiners', () => {
  const family = '👨‍👩‍👧';
  expect([...family.matchAll(/./gu)]).toHaveLength(5);
  expect(read('create-custom-voice.request', { ...voice, voice_name: family.repeat(4) }).faults).toEqual([]);
  expect(read('create-custom-voice.request', { ...voice, voice_name: `${family.repeat(4)}x` }).faults).toHaveLength(1);
});

test.each(['http://127.0.0.1:8080/a.mp3', 'HTTPS://EXAMPLE.COM', 'https://例え.jp/音', 'http://[::1]/a'])(
  '%s is a source',
  (url) => {
    expect(read('create-custom-voice.request', { ...voice, voice_url: url }).faults).toEqual([]);
  },
);

test('base64 is a source where the setting says so', () => {
  const body = { voice_name: 'A', voice_url: Buffer.from('RIFF....WAVEfmt sound').toString('base64') };
  expect(read('create-custom-voice.request', body).faults).toHaveLength(1);
  expect(read('create-custom-voice.request', body, { 'voices.base64': 'accepted' }).faults).toEqual([]);
});

test('neither or both sources are fine where the setting says so', () => {
  const settings = { 'voices.sourceRule': 'optional' };
  expect(read('create-custom-voice.request', { voice_name: 'A' }, settings).faults).toEqual([]);
  expect(read('create-custom-voice.request', { ...voice, video_id: '1' }, settings).faults).toEqual([]);
  expect(read('create-custom-voice.request', { ...voice, voice_name: '' }, settings).faults).toHaveLength(1);
});

test.each([
  [
    { pageNum: '0', pageSize: '5000' },
    { pageNum: 1, pageSize: 500 },
  ],
  [
    { pageNum: '-7', pageSize: '0' },
    { pageNum: 1, pageSize: 1 },
  ],
  [{ pageNum: '99999' }, { pageNum: 1000, pageSize: 30 }],
])('paging %j is clamped to %j where the setting says so', (query, value) => {
  expect(read('list-text-to-audio.query', query, { 'paging.outOfRange': 'clamp' })).toMatchObject({
    value,
    faults: [],
  });
});

test('query strings are numbers without a notice, and the first of repeated values wins', () => {
  expect(read('list-custom-voices.query', { pageNum: '2', pageSize: ['1000', '5'] })).toEqual({
    value: { pageNum: 2, pageSize: 1000 },
    faults: [],
    notices: [],
  });
});

test('an empty page parameter is an absent one', () => {
  expect(read('list-custom-voices.query', { pageNum: '', pageSize: '' }).value).toEqual({ pageNum: 1, pageSize: 30 });
});

test('costs are asked for with times in milliseconds', () => {
  const query = { start_time: '1788253200000', end_time: '1790845200000', resource_pack_name: 'Trial' };
  expect(read('get-account-costs.query', query)).toEqual({
    value: { start_time: 1788253200000, end_time: 1790845200000, resource_pack_name: 'Trial' },
    faults: [],
    notices: [],
  });
});

test('unknown fields are dropped with a hint', () => {
  const body = { ...voice, voiceName: 'B', calback_url: 'http://x', colour: 'blue' };
  const { value, faults, notices } = read('create-custom-voice.request', body);
  expect(faults).toEqual([]);
  expect(value).toEqual(voice);
  expect(notices.map((notice) => notice.message)).toEqual([
    "Unknown field 'voiceName' is ignored.",
    "Unknown field 'calback_url' is ignored; did you mean 'callback_url'?",
    "Unknown field 'colour' is ignored.",
  ]);
});

test('unknown fields are refused where the setting says so, after known ones', () => {
  const settings = { 'requests.unknownFields': 'refuse' };
  const { faults, notices } = read(
    'create-custom-voice.request',
    { voice_nam: 'B', voice_url: voice.voice_url },
    settings,
  );
  expect(notices).toEqual([]);
  expect(faults.map(({ pointer, nearest, refusal }) => [pointer, nearest, refusal.message])).toEqual([
    ['/voice_name', undefined, 'voiceName: must not be blank'],
    ['/voice_nam', 'voice_name', 'voice_nam is not a valid key'],
  ]);
});
