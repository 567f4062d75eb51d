import { expect, test } from 'vitest';
import { createJournal, type JournalEntry } from '../../src/emulator/core/journal.ts';

const transition = (taskId: string): JournalEntry => ({
  kind: 'transition',
  at: 1,
  taskId,
  product: 'tts',
  from: null,
  to: 'submitted',
  message: '',
});

test('entries are numbered per account and the oldest go first, counted as dropped', () => {
  const journal = createJournal({ limit: 3 });
  for (const id of ['1', '2', '3', '4', '5']) journal.append('a', transition(id));
  journal.append('b', transition('other'));
  expect(journal.query('a', {}).map(({ number }) => number)).toEqual([3, 4, 5]);
  expect(journal.query('a', {}).map(({ taskId }) => taskId)).toEqual(['3', '4', '5']);
  expect(journal.count('a')).toMatchObject({ transitions: 5, dropped: 2 });
  expect(journal.count('b')).toMatchObject({ transitions: 1, dropped: 0 });
});

test('a query filters by kind, task, number and limit', () => {
  const journal = createJournal({ limit: 10 });
  for (const id of ['1', '2', '1', '2']) journal.append('a', transition(id));
  expect(journal.query('a', { taskId: '1' }).map(({ number }) => number)).toEqual([1, 3]);
  expect(journal.query('a', { after: 2 }).map(({ number }) => number)).toEqual([3, 4]);
  expect(journal.query('a', { limit: 1 })).toHaveLength(1);
  expect(journal.query('a', { kind: 'request' })).toEqual([]);
});

test('clearing forgets entries and counts', () => {
  const journal = createJournal({ limit: 10 });
  journal.append('a', transition('1'));
  journal.clear('a');
  expect(journal.query('a', {})).toEqual([]);
  expect(journal.count('a')).toMatchObject({ transitions: 0, requests: 0, dropped: 0 });
});
