import { expect, test } from 'vitest';
import { readRequest } from '../../../src/contracts/spec/judge.ts';

const fish = '🐟';
const speech = { text: 'Hello there', voice_id: 'oversea_male1', voice_language: 'en' };

test('a request without faults costs no list of them', () => {
  const first = readRequest('kling/text-to-speech.request.json', speech, {});
  const second = readRequest('kling/list-custom-voices.query.json', {}, {});
  expect(first.faults).toHaveLength(0);
  expect(second.faults).toBe(first.faults);
  expect(second.notices).toBe(first.notices);
});

test('pairs are reported for the whole body', () => {
  const faults = (body: object) => readRequest('kling/create-video-to-audio.request.json', body, {}).faults;
  expect(faults({})).toMatchObject([
    { pointer: '', rule: 'anyOf', expected: 'video_id or video_url', actual: 'neither', stage: 'lookups' },
  ]);
  expect(faults({ video_id: '1', video_url: 'http://x/a.mp4' })).toMatchObject([
    { pointer: '', rule: 'not', expected: 'only one of video_id and video_url', actual: 'both', stage: 'lookups' },
  ]);
});

test('several faults come in the order the vendor would tell them', () => {
  const body = { voice_speed: 'x', voice_language: 'fr', text: 9 };
  const { faults } = readRequest('kling/text-to-speech.request.json', body, {});
  expect(faults.map((fault) => `${fault.pointer} ${fault.rule} ${fault.stage}`)).toEqual([
    '/text type fields',
    '/voice_language enum fields',
    '/voice_speed type fields',
    '/voice_id required lookups',
  ]);
});

test('a fault tells the developer what would have been right', () => {
  const { faults } = readRequest(
    'kling/create-text-to-audio.request.json',
    { prompt: fish.repeat(250), duration: 12 },
    {},
  );
  expect(faults).toEqual([
    {
      pointer: '/prompt',
      rule: 'maxLength',
      expected: 'at most 200 characters',
      actual: `250 characters ("${fish.repeat(30)}…")`,
      nearest: fish.repeat(200),
      stage: 'fields',
      order: 1,
      refusal: { code: 1201, message: 'prompt: size must be between 0 and 200', mark: 'inferred' },
    },
    {
      pointer: '/duration',
      rule: 'maximum',
      expected: 'a number from 3 to 10',
      actual: '12',
      nearest: 10,
      stage: 'fields',
      order: 2,
      refusal: { code: 1201, message: 'duration: must be less than or equal to 10.0', mark: 'inferred' },
    },
  ]);
});

test.each([
  ['ZH', 'zh'],
  ['eng', 'en'],
  ['english', 'en'],
  ['en-US', 'en'],
  ['zh_CN', 'zh'],
  ['Chinese', 'zh'],
  ['中文', 'zh'],
  ['fr', undefined],
  ['klingon', undefined],
])('the nearest language to %s is %s', (given, nearest) => {
  const { faults } = readRequest('kling/text-to-speech.request.json', { ...speech, voice_language: given }, {});
  expect(faults[0]?.nearest).toBe(nearest);
});

test('an unknown schema is a mistake of the programmer', () => {
  expect(() => readRequest('kling/sing.request.json', {}, {})).toThrow("No request schema 'kling/sing.request.json'");
});
