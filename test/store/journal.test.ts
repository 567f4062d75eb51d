import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JournalEntry, noAccount } from '../../src/emulator/core/journal.ts';
import { createJournal } from '../../src/emulator/store/journal.ts';

/** Repeat a failing run with `SEED=… npx vitest run test/store/journal.test.ts`. */
const seed = Number(process.env['SEED'] ?? 20261201);

const transition = (taskId: string): Extract<JournalEntry, { kind: 'transition' }> => ({
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

test('the account of the latest entry is known, until it is gone; requests of none are no account', () => {
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

const request: Extract<JournalEntry, { kind: 'request' }> = {
  kind: 'request',
  at: 1_700_000_000_000,
  requestId: 'r-1',
  method: 'POST',
  path: '/v1/general/custom-voices',
  body: '{"voice_name":"Ada"}',
  status: 200,
  answer: '{"code":0}',
  diagnostics: [],
};

const diagnostic = {
  severity: 'warning',
  pointer: '/voice_name',
  rule: 'unknown-field',
  message: 'two\nlines',
} as const;

test.each<[string, Partial<typeof request>]>([
  ['nothing else', {}],
  [
    'all fields',
    { dialect: 'kling', operation: 'kling.tts', taskId: '8', contentType: 'text/plain', userAgent: 'curl' },
  ],
  ['empty headers', { contentType: '', userAgent: '' }],
  ['what most have not', { fault: 'f-1', test: 'a test', failure: 'auth.missing', diagnostics: [diagnostic] }],
  ['a time of the wall', { measured: { startedAt: 1_700_000_000_000.5, ms: 3, hungUp: true } }],
  ['a line end in the path', { path: '/\n' }],
  ['a line end in the id of the task', { taskId: '\n' }],
  ['line ends in headers', { contentType: 'a\nb' }],
  ['a line end in the name of the client', { userAgent: 'a\nb' }],
  ['a task whose id looks like JSON', { taskId: '{"kind":' }],
  ['other alphabets', { body: '声音 😀', answer: 'é\0\n', path: '/声音' }],
  ['half a character', { body: 'cut here: \ud83d', answer: '\ude00' }],
  ['a body longer than what is kept side by side', { body: 'x'.repeat(200_000), answer: '声'.repeat(70_000) }],
])('a request is read as it was written: %s', (_case, fields) => {
  const journal = createJournal({ limit: 2 });
  const entry = { ...request, ...fields };
  // Three times, so that the bytes of the first one are used again.
  for (let times = 0; times < 3; times += 1) journal.append('a', entry);
  expect(journal.query('a', {})).toEqual([
    { number: 2, ...entry },
    { number: 3, ...entry },
  ]);
});

test('transitions and callbacks are read as they were written', () => {
  const journal = createJournal({ limit: 10 });
  const callback: JournalEntry = {
    kind: 'callback',
    at: 2,
    deliveryId: 'd-1',
    taskId: '\ud83d',
    taskStatus: 'succeed',
    url: 'http://localhost/hook',
    attempt: 1,
    resent: false,
    outcome: 'answered 500',
    reason: 'It said\nno.',
    attempts: 3,
    retryInMs: 1000,
    body: '{"a":"\\n"}',
    measured: { startedAt: 3, ms: 4 },
  };
  const moved: JournalEntry = { ...transition('8'), from: 'processing', to: 'failed', message: 'Too\nlong: \ude00' };
  const written = [callback, moved, transition('{"kind":'), transition('a\nb')];
  for (const entry of written) journal.append('a', entry);
  expect(journal.query('a', {})).toEqual(written.map((entry, index) => ({ number: index + 1, ...entry })));
});

test('whatever is written, dropped and asked for: what is kept is the last of it, entry by entry', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const entries = fc.array(
    fc.oneof(
      fc
        .record({ body: text, answer: text, taskId: fc.constantFrom('1', '2', undefined) })
        .map((fields): JournalEntry => ({
          ...request,
          ...fields,
          operation: fields.taskId && `kling.${fields.taskId}`,
        })),
      fc.constantFrom('1', '2').map(transition),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 12 }), (written, limit) => {
      const journal = createJournal({ limit });
      for (const entry of written) journal.append('a', entry);
      const kept = written.map((entry, index) => ({ number: index + 1, ...entry })).slice(-limit);
      expect(journal.query('a', {})).toEqual(kept);
      expect(journal.size('a')).toBe(kept.length);
      expect(journal.query('a', { taskId: '1' })).toEqual(kept.filter(({ taskId }) => taskId === '1'));
      expect(journal.query('a', { kind: 'transition' })).toEqual(kept.filter(({ kind }) => kind === 'transition'));
      const ofOne = kept.filter((entry) => entry.kind === 'request' && entry.operation === 'kling.1');
      expect(journal.query('a', { operation: 'kling.1' })).toEqual(ofOne);
    }),
    { seed, numRuns: 100 },
  );
});
