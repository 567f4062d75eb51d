import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from '../../../src/contracts/spec/catalog.ts';
import { readRequest } from '../../../src/contracts/spec/judge.ts';
import { findViolations } from '../../../src/contracts/spec/violations.ts';
import { growthOfWork } from '../../support/work.ts';

const request = 'kling/create-custom-voice.request.json';
const voice = { voice_name: 'Narrator A', voice_url: 'https://example.com/a.mp3' };
const deep = JSON.parse(`${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`) as unknown;
const requestIds = operations.flatMap(({ schemas }) => schemas.body ?? schemas.query ?? []);
const refuse = { 'requests.unknownFields': 'refuse' };

test('a value 100,000 deep in an unknown field is not looked into', () => {
  expect(readRequest(request, { ...voice, extra: deep }, {})).toMatchObject({ value: voice, faults: [] });
});

test.each(requestIds)('a value 100,000 deep in every field of %s is refused, not followed', (id) => {
  const names = ['voice_name', 'voice_id', 'text', 'prompt', 'duration', 'asmr_mode', 'video_url', 'pageNum'];
  const body = Object.fromEntries([...names, 'pageSize', 'start_time', 'voice_speed'].map((name) => [name, deep]));
  const { faults } = readRequest(id, body, {});
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault.actual.length).toBeLessThanOrEqual(80);
});

test('a value 100,000 deep in an answer is a violation like any other', () => {
  const answer = { code: 0, message: 'SUCCEED', request_id: deep, data: deep };
  expect(findViolations('kling/get-custom-voice.response.json', answer).length).toBeGreaterThan(0);
});

test('__proto__ is a field like any other', () => {
  const body = JSON.parse('{"voice_name":"A","voice_url":"http://x/a","__proto__":{"polluted":true}}') as unknown;
  const { value, faults, notices } = readRequest(request, body, {});
  expect(faults).toEqual([]);
  expect(value).toEqual({ voice_name: 'A', voice_url: 'http://x/a' });
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(notices.map((notice) => notice.pointer)).toEqual(['/__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('fields named like members of every object are unknown fields', () => {
  const body = JSON.parse('{"constructor":1,"toString":2,"hasOwnProperty":3,"voice_id":"1"}') as unknown;
  const { faults, notices } = readRequest('kling/delete-voice.request.json', body, {});
  expect(faults).toEqual([]);
  expect(notices).toHaveLength(3);
});

test('at most twenty unknown fields are reported, with names of at most sixty characters', () => {
  const body = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => ['x'.repeat(5000) + String(index), index]),
  );
  const { notices } = readRequest(request, { ...voice, ...body }, {});
  expect(notices).toHaveLength(20);
  expect(notices[0]?.pointer).toBe(`/${'x'.repeat(60)}`);
  expect(readRequest(request, { ...voice, ...body }, refuse).faults).toHaveLength(20);
});

test('slashes and tildes in names are escaped in pointers', () => {
  expect(readRequest(request, { ...voice, 'a/b~c': 1 }, {}).notices[0]?.pointer).toBe('/a~1b~0c');
});

test('texts of megabytes give short messages', () => {
  const body = { voice_name: 'y'.repeat(5_000_000), voice_url: `no url ${'z'.repeat(5_000_000)}` };
  const { faults } = readRequest(request, body, {});
  expect(faults.map((fault) => fault.rule)).toEqual(['maxLength', 'pattern']);
  expect(JSON.stringify(faults).length).toBeLessThan(1500);
});

const blanksAndHosts = (size: number) => ({
  voice_name: `${' '.repeat(size)}x`,
  voice_url: `http://${'a'.repeat(size)} `,
});

test('blanks and hosts of megabytes are refused', () => {
  expect(readRequest(request, blanksAndHosts(5_000_000), {}).faults).toHaveLength(2);
});

test.each<[string, (size: number) => unknown]>([
  ['blanks and hosts', blanksAndHosts],
  ['an address that is none', (size) => ({ ...voice, voice_url: `http://${'a.'.repeat(size)}` })],
  ['slashes', (size) => ({ ...voice, voice_url: `http:${'/'.repeat(size)} ` })],
  ['half surrogates', (size) => ({ ...voice, voice_name: '\ud800'.repeat(size) })],
  ['line ends', (size) => ({ voice_name: '\r\n'.repeat(size), voice_url: '\n'.repeat(size) })],
  [
    'unknown fields',
    (size) => ({ ...voice, ...Object.fromEntries(Array.from({ length: size / 32 }, (_, i) => [`f${i}`, i])) }),
  ],
])('%s: 32 times the text is not many times 32 times the work', (_, bodyOf) => {
  const prepare = (size: number) => {
    const body = bodyOf(size);
    return () => readRequest(request, body, {});
  };
  // Work that grows with the square is 1,024 times as much.
  expect(growthOfWork(prepare, 20_000, 640_000)).toBeLessThan(200);
});

test('lone surrogates never reach a message', () => {
  const body = { voice_name: '\ud800'.repeat(21), voice_url: '\udc00://', '\ud83d': 1 };
  const reading = readRequest(request, body, {});
  const messages = [
    ...reading.faults.flatMap((fault) => [fault.actual, fault.refusal.message, fault.nearest, fault.pointer]),
    ...reading.notices.flatMap((notice) => [notice.message, notice.pointer]),
  ];
  expect(messages.length).toBeGreaterThan(5);
  for (const message of messages) expect(String(message)).not.toMatch(/\p{Surrogate}/u);
});

test('control characters are escaped in excerpts', () => {
  const { faults } = readRequest(request, { ...voice, voice_url: 'a\r\nSet-Cookie: b\u0000' }, {});
  expect(faults[0]?.actual).toBe('"a\\r\\nSet-Cookie: b\\u0000"');
});

const anyField = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.double(),
  fc.constantFrom('', null, '1', 'zh', 'https://example.com/a.mp3', '830460928805724256'),
);
const fieldNames = [
  ...['voice_name', 'voice_url', 'video_id', 'callback_url', 'external_task_id', 'voice_id', 'text', 'voice_language'],
  ...['voice_speed', 'prompt', 'duration', 'video_url', 'sound_effect_prompt', 'bgm_prompt', 'asmr_mode', 'pageNum'],
  ...['pageSize', 'start_time', 'end_time', 'resource_pack_name', '__proto__', 'x'],
];
const anyBody = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames), fc.string()), anyField),
);

test.each(requestIds)('%s: whatever comes is read, and what is read without a fault satisfies the schema', (id) => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const { value, faults, notices } = readRequest(id, body, {});
      expect(faults.length === 0).toBe(findViolations(id, value).length === 0 && isObject(body));
      for (const fault of faults) {
        expect([1200, 1201]).toContain(fault.refusal.code);
        expect(fault.refusal.message).not.toMatch(/<(?:field|camelField|value|limit|allowed|type)>/);
        expect(fault.actual.length).toBeLessThanOrEqual(80);
        expect(fault.refusal.message.length).toBeLessThanOrEqual(300);
      }
      expect(notices.length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 300 },
  );
});

test.each(requestIds)('%s: reading twice changes nothing more', (id) => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const once = readRequest(id, body, {});
      if (once.faults.length > 0) return;
      const twice = readRequest(id, once.value, {});
      expect(twice.value).toEqual(once.value);
      expect(twice.notices).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const isObject = (body: unknown): boolean => typeof body === 'object' && body !== null && !Array.isArray(body);
