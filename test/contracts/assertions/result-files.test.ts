/** What is said of two answers about one task that should be the same. */
import { expect, test } from 'vitest';
import { describeChange, describeDisagreement } from '../../../src/contracts/assertions/result-files.ts';

const long = (end: string) => ({ url: `https://media.example.com/${'a'.repeat(60)}/${end}.mp3?sign=secret-${end}` });

test.each<readonly [string, unknown, unknown, string | undefined]>([
  ['the same', { a: [1] }, { a: [1] }, undefined],
  ['another signature', { url: 'https://a.example/b.mp3?e=1' }, { url: 'https://a.example/b.mp3?e=2' }, undefined],
  ['another value', { a: { b: [{ id: '1' }] } }, { a: { b: [{ id: '2' }] } }, 'a.b.0.id was "1" and is "2"'],
  ['a field less', { a: 1, b: 2 }, { a: 1 }, 'b was 2 and is nothing'],
  ['a field more', { a: 1 }, { a: 1, b: null }, 'b was nothing and is null'],
  ['another kind', { a: [] }, { a: {} }, 'a was an array of 0 and is an object'],
  ['no answer', { a: 1 }, undefined, 'it was an object and is nothing'],
])('%s', (_, before, after, said) => {
  expect(describeChange(before, after)).toBe(said);
});

test('what no page knows may come after the end of a task, and go', () => {
  const isKnown = (name: string) => name === 'id';
  expect(describeChange({ a: 1, trace: 2 }, { trace: 2, hops: 3 }, isKnown)).toBeUndefined();
  expect(describeChange({ id: 1 }, { hops: 3 }, isKnown)).toBe('id was 1 and is nothing');
});

test('long texts show where they begin to differ, and no signature', () => {
  const said = describeChange(long('one'), long('two'));
  expect(said).toMatch(/^url was "…a+\/one\.mp3" and is "…a+\/two\.mp3"$/);
});

test.each<readonly [string, unknown, unknown, string | undefined]>([
  ['the same', '1', '1', undefined],
  ['another value', '1', 2, 'data.state is "1", the query says 2'],
  ['a value inside', [{ id: 1 }], [{ id: 2 }], 'data.state.0.id is 1, the query says 2'],
  ['nothing', undefined, { id: 2 }, 'data.state is nothing, the query says an object'],
  ['a known field less', { a: [{}] }, { a: [{ id: 2 }] }, 'data.state.a.0.id is nothing, the query says 2'],
  ['a known field more', { a: { id: 2 } }, { a: {} }, 'data.state.a.id is 2, the query says nothing'],
  ['an unknown field less', { a: [{}] }, { a: [{ trace: 2 }] }, undefined],
  ['an unknown field more', { a: { trace: { id: 2 } } }, { a: {} }, undefined],
  ['an unknown field with another value', { trace: 1 }, { trace: 2 }, 'data.state.trace is 1, the query says 2'],
  ['an item less', [{ id: 1 }], [], 'data.state.0 is an object, the query says nothing'],
])('two places that must agree, %s: the field and both values', (_, found, told, said) => {
  expect(describeDisagreement(found, told, 'the query', (name) => name === 'id', 'data.state')).toBe(said);
});
