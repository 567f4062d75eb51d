import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/contracts/spec/generated/schemas.ts';
import { findInputViolations } from '../../../src/contracts/spec/violation.ts';
import { findViolations } from '../../../src/contracts/spec/violations.ts';

type Json = Record<string, unknown>;
type Step = string | number;

const answers = Object.entries(schemas).filter(([id]) =>
  /^kling\/.*\.(response|callback)\.json$|error\.json|not-found/.test(id),
);

/** Paths to everything inside a value. */
function pathsOf(node: unknown, path: readonly Step[] = []): Step[][] {
  if (typeof node !== 'object' || node === null) return [[...path]];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    pathsOf(value, [...path, Array.isArray(node) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [[...path], ...inside];
}

/** A copy with another value at a path. */
function replaced(root: unknown, path: readonly Step[], value: unknown): unknown {
  const copy = structuredClone(root) as Json;
  const last = path.at(-1) ?? '';
  const owner = path.slice(0, -1).reduce<Json>((node, step) => node[step] as Json, copy);
  owner[last] = value;
  return copy;
}

describe.each(answers)('%s notices', (id, schema) => {
  const example = schema.examples?.[0];

  test('a wrong type anywhere in its example', () => {
    for (const path of pathsOf(example)) {
      const broken = replaced(example, path, Symbol.for('wrong'));
      const pointers = findViolations(id, broken).map((violation) => violation.pointer);
      expect([path.join('/'), pointers.join(' ')]).toEqual([
        path.join('/'),
        expect.stringContaining(`/${path.join('/')}`),
      ]);
    }
  });

  test('that it is no object', () => {
    for (const value of [null, [], 'text', 0, undefined]) expect(findViolations(id, value).length).toBeGreaterThan(0);
  });

  test('nothing wrong with an unknown key', () => {
    expect(findViolations(id, { ...(example as Json), new_key: { any: 'thing' } })).toEqual([]);
  });
});

const task = {
  task_id: '934560897820524592',
  task_status: 'succeed',
  task_info: {},
  task_result: {
    voices: [{ voice_id: '934560933430173707', voice_name: 'A', trial_url: 'https://x.y/a.wav', owned_by: 'kling' }],
  },
  task_status_msg: '',
  final_unit_deduction: '0.05',
  created_at: 1790845200122,
  updated_at: 1790845209340,
};
const answer = (data: unknown) => ({
  code: 0,
  message: 'SUCCEED',
  request_id: '2138273a-8458-4b26-9e59-c5960727f456',
  data,
});
const problems = (data: Json) =>
  findViolations('kling/get-custom-voice.response.json', answer(data)).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );

test.each<[string, Json, string]>([
  ['a number for an id', { task_id: 934560897820524 }, '/data/task_id must be string, found 934560897820524'],
  [
    'an id of letters',
    { task_id: 'CmJ8DGePZioAAAAAAFIvOQ' },
    '/data/task_id must match ^[1-9][0-9]{14,19}$, found "CmJ8DGePZioAAAAAAFIvOQ"',
  ],
  ['times in seconds', { created_at: 1790845200 }, '/data/created_at must be >= 100000000000, found 1790845200'],
  ['times as text', { created_at: '1790845200122' }, '/data/created_at must be integer, found "1790845200122"'],
  [
    'a padded deduction',
    { final_unit_deduction: '0.050' },
    '/data/final_unit_deduction must match ^(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$, found "0.050"',
  ],
  [
    'a deduction that is a number',
    { final_unit_deduction: 0.05 },
    '/data/final_unit_deduction must be string, found 0.05',
  ],
  [
    'the status of the newer standard',
    { task_status: 'succeeded', task_result: undefined },
    '/data/task_status must be one of submitted, processing, succeed, failed, found "succeeded"',
  ],
  ['a result before success', { task_status: 'processing' }, '/data/task_result must not be there, found an object'],
  [
    'a failure without a reason',
    { task_status: 'failed', task_result: undefined, task_status_msg: undefined },
    "/data must have 'task_status_msg', found an object",
  ],
  ['a success without a result', { task_result: undefined }, "/data must have 'task_result', found an object"],
  [
    'a success without a deduction',
    { final_unit_deduction: undefined },
    "/data must have 'final_unit_deduction' or 'final_balance_deduction', found an object",
  ],
])('a task with %s', (_, change, problem) => {
  expect(problems({ ...task, ...change })).toEqual([problem]);
});

test('cash in place of units is a deduction', () => {
  const cash = { quota: '0.007', list_price: '0.007' };
  expect(problems({ ...task, final_unit_deduction: undefined, final_balance_deduction: cash })).toEqual([]);
});

test('a refusal that carries data', () => {
  const refusal = { code: 1201, message: 'x', request_id: '2138273a-8458-4b26-9e59-c5960727f456', data: null };
  expect(findViolations('kling/error.json', refusal)).toEqual([
    { pointer: '/data', rule: 'false schema', message: 'must not be there, found null' },
  ]);
});

test('a callback in an envelope', () => {
  const inEnvelope = findViolations('kling/create-custom-voice.callback.json', answer(task));
  expect(inEnvelope.map((violation) => violation.message)).toContain('must not have this form, found an object');
});

test('at most fifty violations are reported', () => {
  const data = Array.from({ length: 100 }, () => ({}));
  expect(findViolations('kling/list-custom-voices.response.json', answer(data))).toHaveLength(50);
});

test('inputs can be judged without the validators of answers', () => {
  expect(findInputViolations('kling/delete-voice.request.json', {})).toEqual([
    { pointer: '', rule: 'required', message: "must have 'voice_id', found an object" },
  ]);
  expect(() => findInputViolations('kling/error.json', {})).toThrow("No input schema 'kling/error.json'");
});

test('an unknown schema is a mistake of the programmer', () => {
  expect(() => findViolations('kling/sing.response.json', {})).toThrow("No schema 'kling/sing.response.json'");
});
