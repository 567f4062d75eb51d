/** What the judge makes of rules: grouping, severities, forgiveness, and what it could not look at. */
import { expect, test } from 'vitest';
import { noAccount } from '../../../src/contracts/clients/client-record.ts';
import type { JudgeOptions } from '../../../src/contracts/clients/judge-client.ts';
import { examineClient, judgeClient, clientRules } from '../../../src/contracts/clients/judge-client.ts';
import { callback, ended, journal, noticed, recordOf, refused, request } from './records.ts';

const unknownField = noticed('POST /v1/audio/tts', 'kling.text-to-speech', 'unknown-field', 'warning');
const wrongValue = noticed('POST /v1/audio/tts', 'kling.text-to-speech', 'maximum', 'error');

test('the same slip in many requests is one finding with a count, and says where it was first', () => {
  const lines = [request('GET /health'), ...Array.from({ length: 50 }, () => unknownField)];
  const findings = judgeClient(recordOf([journal('ada', lines)]));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule: 'field-unknown', severity: 'warning', account: 'ada', count: 50 });
  expect(findings[0]?.message).toBe('POST /v1/audio/tts (entry 2), /field: Told. (seen 50 times)');
  expect(findings[0]?.hint).toContain('Correct the name');
  expect(findings[0]?.evidence.slice(0, 3)).toEqual([2, 3, 4]);
});

test('errors stand before warnings, and what several accounts do alike is one finding', () => {
  const record = recordOf([journal('ada', [unknownField, wrongValue]), journal('bob', [unknownField])]);
  expect(judgeClient(record)).toMatchObject([
    { rule: 'schema-broken', account: 'ada' },
    { rule: 'field-unknown', account: 'ada', count: 2, elsewhere: [{ account: 'bob', evidence: [1] }] },
  ]);
});

test('rules are switched off, made milder and made worse', () => {
  const record = recordOf([journal('ada', [unknownField, wrongValue])]);
  const rules = { 'schema-broken': 'off', 'field-unknown': 'error' } as const;
  expect(judgeClient(record, { rules }).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['field-unknown', 'error'],
  ]);
  expect(examineClient(record, { rules }).looked).not.toHaveProperty('schema-broken');
});

test('findings are forgiven by rule, or by rule and text', () => {
  const record = recordOf([journal('ada', [unknownField, wrongValue])]);
  const left = (ignore: readonly string[]) => judgeClient(record, { ignore }).map(({ rule }) => rule);
  expect(left(['schema-broken'])).toEqual(['field-unknown']);
  expect(left(['schema-broken:/field', 'field-unknown'])).toEqual([]);
  expect(left(['schema-broken:/other'])).toEqual(['schema-broken', 'field-unknown']);
});

test('an expected finding is forgiven when it comes, and missed when it does not', () => {
  const expectation = { expect: ['schema-broken:/field'] };
  expect(judgeClient(recordOf([journal('ada', [wrongValue])]), expectation)).toEqual([]);
  const [missed] = judgeClient(recordOf([journal('ada', [unknownField])]), expectation);
  expect(missed).toMatchObject({ rule: 'expected-finding-missing', severity: 'error', evidence: [] });
  expect(missed?.message).toContain("'schema-broken:/field'");
});

test('thresholds are measured by', () => {
  const record = recordOf([journal('ada', [callback('answered 200', 300)])]);
  expect(judgeClient(record)).toEqual([]);
  expect(judgeClient(record, { thresholds: { callbackMs: 299 } }).map(({ rule }) => rule)).toEqual(['callback-slow']);
});

test('a rule that saw nothing says so, and is not among those that looked', () => {
  const { looked, notLooked } = examineClient(recordOf([journal('ada', [unknownField])]));
  const silent = clientRules.map(({ id }) => id).filter((id) => looked[id] === 0);
  expect(silent).toContain('callback-slow');
  expect(silent).not.toContain('field-unknown');
  expect(notLooked.map(({ rule }) => rule).toSorted()).toEqual(silent.toSorted());
  for (const { reason } of notLooked) expect(reason).toMatch(/^[A-Z].*[.]$/);
});

test('what a full journal dropped is reported', () => {
  const { notLooked } = examineClient(recordOf([journal('ada', [unknownField], { dropped: 7 })]));
  expect(notLooked[0]).toEqual({
    rule: '*',
    reason:
      'The journal of ada was full: 7 entries are missing. Keep more with --journal-entries and --journal-megabytes.',
  });
});

test('under a manual clock the rate of reads is not judged, and the report says so', () => {
  const read = request('GET /v1/audio/tts/8', { operation: 'kling.get-text-to-audio', task_id: '8' });
  const { notLooked, findings } = examineClient(
    recordOf([journal('ada', [read, read, read, read], { every: 1, clock: 'manual' })]),
  );
  expect(findings).toEqual([]);
  expect(notLooked.find(({ rule }) => rule === 'polled-too-fast')?.reason).toContain('The clock is manual');
});

test('a blocked callback is reported as not looked at', () => {
  const { notLooked } = examineClient(recordOf([journal('ada', [callback('failed: blocked')])]));
  expect(notLooked.find(({ rule }) => rule === 'callback-unanswered')?.reason).toContain('use a local receiver');
});

test('one token that is wrong everywhere is one finding', () => {
  const calls = ['GET /v1/a', 'GET /v1/b', 'POST /v1/c'].map((call) => refused(call, 'auth.signature'));
  const findings = judgeClient(recordOf([journal(noAccount, calls)]));
  expect(findings.map(({ rule, count }) => [rule, count])).toEqual([['secret-wrong', 3]]);
});

test('two mistakes in the signing are two findings, and numbers make no third', () => {
  const told = (message: string) =>
    refused('GET /v1/a', 'auth.invalid', {
      diagnostics: [{ severity: 'error', pointer: '', rule: 'auth.invalid', message }],
    });
  const quoted = "The credential is a value that is not there ('undefined').";
  const bare = (count: number) => told(`The Authorization header holds ${count} characters without 'Bearer ' before.`);
  const masked = (key: string) =>
    told(`The JWT names an access key (iss: 12 characters, '${key}') that no account has.`);
  const lines = [told(quoted), bare(31), masked('abc…yz'), bare(32), masked('efg…uv')];
  const findings = judgeClient(recordOf([journal(noAccount, lines)]));
  expect(findings.map(({ rule, count }) => [rule, count])).toEqual([
    ['token-unreadable', 1],
    ['token-unreadable', 2],
    ['token-unreadable', 2],
  ]);
  expect(findings[0]?.message).toContain(quoted);
});

test('a record that was saved is judged the same', () => {
  const record = recordOf([journal('ada', [unknownField, wrongValue, callback('answered 500')])]);
  expect(judgeClient(JSON.parse(JSON.stringify(record)) as typeof record)).toEqual(judgeClient(record));
});

const noToken = ['GET /v1/a', 'GET /v1/b'].map((call) => refused(call, 'auth.missing'));

test.each([
  ['first', noToken],
  ['last', noToken.toReversed()],
])('one that is meant does not forgive another of its group, be it %s', (_, lines) => {
  const options = { expect: ['token-missing:/v1/a'] };
  const findings = judgeClient(recordOf([journal(noAccount, lines)]), options);
  expect(findings).toMatchObject([{ rule: 'token-missing', count: 1 }]);
  expect(findings[0]?.message).toContain('/v1/b');
});

test.each([
  [{ rules: { 'field-unknown': 'eror' } }, "There is no severity 'eror'. Did you mean 'error'?"],
  [{ rules: { 'field-unknwon': 'off' } }, "There is no rule on clients 'field-unknwon'. Did you mean 'field-unknown'?"],
  [{ ignore: ['schema'] }, "There is no rule on clients 'schema'"],
  [{ thresholds: { pollsPerSecnd: 5 } }, "There is no threshold 'pollsPerSecnd'. Did you mean 'pollsPerSecond'?"],
  [{ thresholds: { pollsPerSecond: NaN } }, "The threshold 'pollsPerSecond' must be a number from 0 on, but is NaN."],
])('%j is refused: a mistake must not make it pass', (options, sentence) => {
  expect(() => judgeClient(recordOf([]), options as JudgeOptions)).toThrow(sentence);
});

const sounds = 'POST /v1/audio/text-to-audio';
const cut = `{"prompt":"${'x'.repeat(10)}… (200000 characters)`;
const made = (id: string, hungUp = false) =>
  request(sounds, { operation: 'kling.create-text-to-audio', body: cut, task_id: id, hungUp });

test.each([
  ['failure-resubmitted', [made('7'), ended('7', 'failed')]],
  ['paid-call-repeated', [made('7', true), made('8')]],
])('%s says that it can not compare bodies that the journal has cut', (rule, lines) => {
  const { notLooked } = examineClient(recordOf([journal('ada', lines)]));
  expect(notLooked.find((one) => one.rule === rule)?.reason).toContain('has cut the bodies of a request');
});

test('a body nested deeper than the stack is high is compared all the same', () => {
  const body = `{"prompt":"Rain","note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const deep = (hungUp: boolean) =>
    request(sounds, { operation: 'kling.create-text-to-audio', body, task_id: '7', hungUp });
  expect(judgeClient(recordOf([journal('ada', [deep(true), deep(false)])])).map(({ rule }) => rule)).toEqual([
    'paid-call-repeated',
  ]);
});

test('requests without an answer are reported', () => {
  const { notLooked } = examineClient(recordOf([journal('ada', [unknownField])], { unanswered: 2 }));
  expect(notLooked[0]?.reason).toContain('Unanswered when the client ended: 2.');
});
