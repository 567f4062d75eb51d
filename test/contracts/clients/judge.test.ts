/** What the judge makes of rules: grouping, severities, forgiveness, and what it could not look at. */
import { expect, test } from 'vitest';
import { nobody } from '../../../src/contracts/clients/client-record.ts';
import { examineClient, judgeClient } from '../../../src/contracts/clients/judge-client.ts';
import { clientRules } from '../../../src/contracts/clients/rules.ts';
import { callback, journal, noticed, recordOf, refused, request } from './records.ts';

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

test('errors stand before warnings, each account by itself', () => {
  const record = recordOf([journal('ada', [unknownField, wrongValue]), journal('bob', [unknownField])]);
  expect(judgeClient(record).map(({ rule, account }) => [rule, account])).toEqual([
    ['schema-broken', 'ada'],
    ['field-unknown', 'ada'],
    ['field-unknown', 'bob'],
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
  expect(left(['schema-broken:/other', 'schema'])).toEqual(['schema-broken', 'field-unknown']);
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

test('what a full journal dropped is told', () => {
  const { notLooked } = examineClient(recordOf([journal('ada', [unknownField], { dropped: 7 })]));
  expect(notLooked[0]).toEqual({
    rule: '*',
    reason: 'The journal of ada was full: its first 7 entries are gone. Keep more with --journal-entries.',
  });
});

test('under a manual clock the rate of reads is not judged, and told so', () => {
  const read = request('GET /v1/audio/tts/8', { operation: 'kling.get-text-to-audio', task_id: '8' });
  const { notLooked, findings } = examineClient(
    recordOf([journal('ada', [read, read, read, read], { every: 1, clock: 'manual' })]),
  );
  expect(findings).toEqual([]);
  expect(notLooked.find(({ rule }) => rule === 'polled-too-fast')?.reason).toContain('The clock is manual');
});

test('a blocked callback is told as something nobody looked at', () => {
  const { notLooked } = examineClient(recordOf([journal('ada', [callback('failed: blocked')])]));
  expect(notLooked.find(({ rule }) => rule === 'callback-unanswered')?.reason).toContain('use a local receiver');
});

test('one token that is wrong everywhere is one finding', () => {
  const calls = ['GET /v1/a', 'GET /v1/b', 'POST /v1/c'].map((call) => refused(call, 'auth.signature'));
  const findings = judgeClient(recordOf([journal(nobody, calls)]));
  expect(findings.map(({ rule, count }) => [rule, count])).toEqual([['secret-wrong', 3]]);
});

test('a record that was saved is judged the same', () => {
  const record = recordOf([journal('ada', [unknownField, wrongValue, callback('answered 500')])]);
  expect(judgeClient(JSON.parse(JSON.stringify(record)) as typeof record)).toEqual(judgeClient(record));
});
