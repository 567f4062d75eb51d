import { expect, test } from 'vitest';
import { type JournalEntry, noAccount } from '../../src/emulator/core/journal.ts';
import { createJournal } from '../../src/emulator/store/journal.ts';

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

test('the account of the latest entry is told, until it is gone; requests of none are no account', () => {
  const journal = createJournal({ limit: 3 });
  expect(journal.latest()).toBeUndefined();
  for (const account of ['a', 'b', 'a', noAccount]) journal.append(account, transition('1'));
  expect(journal.latest()).toBe('a');
  journal.remove('a');
  expect(journal.latest()).toBe('b');
});

test('the bodies that are kept are bounded too: the oldest entries go, the newest always stays', () => {
  const journal = createJournal({ limit: 1000, mostCharacters: 1000 });
  const callback = (taskId: string, length: number): JournalEntry => ({
    kind: 'callback',
    at: 1,
    deliveryId: 'd',
    taskId,
    taskStatus: 'succeed',
    url: 'http://localhost/',
    attempt: 1,
    resent: false,
    outcome: 'answered 200',
    body: 'x'.repeat(length),
  });
  for (const id of ['1', '2', '3']) journal.append('a', callback(id, 400));
  expect(journal.query('a', {}).map(({ taskId }) => taskId)).toEqual(['2', '3']);
  expect(journal.count('a')).toMatchObject({ callbacks: 3, dropped: 1 });
  journal.append('a', callback('4', 5000));
  expect(journal.query('a', {}).map(({ taskId }) => taskId)).toEqual(['4']);
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
