/** Each rule convicts the smallest record that deserves it, and spares the nearest one that does not. */
import { expect, test } from 'vitest';
import { nobody } from '../../../src/contracts/clients/client-record.ts';
import type { ClientRecord } from '../../../src/contracts/clients/client-record.ts';
import { judgeClient } from '../../../src/contracts/clients/judge-client.ts';
import { clientRules } from '../../../src/contracts/clients/rules.ts';
import { callback, ended, journal, noticed, recordOf, refused, request } from './records.ts';
import type { Line } from './records.ts';

type Told = Parameters<typeof journal>[2];

const of = (lines: readonly Line[], told?: Told, more?: Partial<ClientRecord>) =>
  recordOf([journal('ada', lines, told)], more);
const ofNobody = (lines: readonly Line[], told?: Told) => recordOf([journal(nobody, lines, told)]);
const times = (count: number, line: Line): readonly Line[] => Array.from({ length: count }, () => line);

const presets = 'GET /v1/general/presets-voices';
const sounds = 'POST /v1/audio/text-to-audio';
const tts = 'POST /v1/audio/tts';
const id = '830460928805724256';

const create = (sent: object, taskId: string, more: Parameters<typeof request>[1] = {}) =>
  request(sounds, { operation: 'kling.create-text-to-audio', sent, task_id: taskId, ...more });
const read = (taskId: string) =>
  request(`GET /v1/audio/text-to-audio/${taskId}`, { operation: 'kling.get-text-to-audio', task_id: taskId });
const readHungUp = (taskId: string) =>
  request(`GET /v1/audio/text-to-audio/${taskId}`, {
    operation: 'kling.get-text-to-audio',
    task_id: taskId,
    hungUp: true,
  });
const speak = (more: Parameters<typeof request>[1] = {}) =>
  request(tts, { operation: 'kling.text-to-speech', sent: { text: 'Hello' }, task_id: '9', ...more });
const list = request('GET /v1/audio/text-to-audio', { operation: 'kling.list-text-to-audio' });
const costs = request('GET /account/costs', { operation: 'kling.get-account-costs' });
const deleteVoice = (voiceId: unknown) =>
  request('POST /v1/general/delete-voices', {
    operation: 'kling.delete-voice',
    sent: { voice_id: voiceId },
    status: 400,
  });
const rain = { prompt: 'Rain' };

const hello = (external: string) => ({ text: 'Hello', external_task_id: external });
const speakWithId = (external: string, hungUp: boolean) =>
  speak({
    sent: hello(external),
    hungUp,
    diagnostics: [{ severity: 'warning', pointer: '/external_task_id', rule: 'unknown-field', message: 'Ignored.' }],
  });
const costsAt = (from: number) => request('GET /account/costs', { operation: 'kling.get-account-costs', from });

interface Pair {
  readonly convicted: ClientRecord;
  readonly spared: readonly ClientRecord[];
}

const refusedAs = (failure: string, other: string): Pair => ({
  convicted: ofNobody([refused(presets, failure)]),
  spared: [ofNobody([refused(presets, other)]), ofNobody([request(presets)])],
});

const pairs: Readonly<Record<string, Pair>> = {
  'nothing-asked': {
    convicted: recordOf([journal(nobody, [])], { exitCode: 0 }),
    spared: [
      recordOf([journal(nobody, [])]),
      recordOf([journal('ada', [request(presets)]), journal(nobody, [])], { exitCode: 0 }),
    ],
  },
  'record-incomplete': {
    convicted: of([request(presets)], { dropped: 1 }),
    spared: [of([request(presets)])],
  },
  'schema-broken': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'maxLength', 'error')]),
    // A look-up that failed and a path that nobody knows are told by other rules.
    spared: [of([noticed(sounds, 'kling.create-text-to-audio', 'task.not-found', 'error')])],
  },
  'body-unreadable': {
    convicted: of([refused(sounds, 'body.media-type')]),
    spared: [of([refused(sounds, 'request.invalid')])],
  },
  'path-unknown': refusedAs('route.unknown', 'request.invalid'),
  'field-unknown': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'unknown-field', 'warning')]),
    // The official samples send empty strings for what they leave out.
    spared: [of([noticed(sounds, 'kling.create-text-to-audio', 'empty-as-absent', 'warning')])],
  },
  'type-tolerated': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'coerced', 'warning')]),
    spared: [of([noticed(sounds, 'kling.create-text-to-audio', 'empty-as-absent', 'warning')])],
  },
  'value-adjusted': {
    convicted: of([noticed(tts, 'kling.text-to-speech', 'clamped', 'warning')]),
    spared: [of([noticed(tts, 'kling.text-to-speech', 'coerced', 'warning')])],
  },
  'token-expired': {
    convicted: ofNobody([refused(presets, 'auth.expired')]),
    spared: [
      // Signed anew, and the same call goes through.
      recordOf([journal('ada', [speak(), request(presets)]), journal(nobody, [refused(presets, 'auth.expired')])]),
      // Within one millisecond.
      recordOf([journal('ada', [request(presets)]), journal(nobody, [refused(presets, 'auth.expired', { ms: 0 })])]),
      // A burst with an old token, one new token, every call repeated.
      recordOf([
        journal(
          'ada',
          [10, 12, 15].map((from) => request(presets, { from })),
        ),
        journal(
          nobody,
          [1, 2, 3].map((from) => refused(presets, 'auth.expired', { from, ms: 2 })),
        ),
      ]),
    ],
  },
  'token-not-yet-valid': refusedAs('auth.not-yet-valid', 'auth.expired'),
  'token-missing': refusedAs('auth.missing', 'auth.malformed'),
  'token-unreadable': refusedAs('auth.malformed', 'auth.missing'),
  'secret-wrong': refusedAs('auth.signature', 'auth.missing'),
  'key-unknown': refusedAs('auth.api-key-unknown', 'auth.missing'),
  'failed-task-used': {
    convicted: of([ended('8', 'failed', 'custom-voice'), deleteVoice('undefined')]),
    spared: [
      of([ended('8', 'failed', 'custom-voice'), deleteVoice(id)]),
      of([ended('8', 'succeed', 'custom-voice'), deleteVoice('undefined')]),
      of([deleteVoice('8'), ended('8', 'failed', 'custom-voice')]),
      of([ended('8', 'failed', 'custom-voice'), ended('9', 'succeed', 'custom-voice'), deleteVoice(null)]),
      of([ended('8', 'failed', 'text-to-audio'), deleteVoice(null)]),
    ],
  },
  'failure-not-noticed': {
    convicted: of([ended('8', 'failed'), ...times(4, read('8'))]),
    spared: [
      of([ended('8', 'failed'), ...times(3, read('8'))]),
      // Told by an answer that nobody waited for.
      of([ended('8', 'failed'), readHungUp('8'), ...times(3, read('8'))]),
      of([...times(9, read('8')), ended('8', 'failed'), read('8')]),
      of([ended('8', 'failed'), ...times(9, read('9'))]),
    ],
  },
  'success-not-noticed': {
    convicted: of([ended('8', 'succeed'), ...times(12, read('8'))]),
    spared: [of([ended('8', 'succeed'), ...times(11, read('8'))])],
  },
  'failure-resubmitted': {
    convicted: of([
      create(rain, '7'),
      ended('7', 'failed'),
      create(rain, '8'),
      ended('8', 'failed'),
      create(rain, '9'),
    ]),
    spared: [
      of([create(rain, '7'), ended('7', 'failed'), create(rain, '8'), ended('8', 'failed')]),
      of([create(rain, '7'), ended('7', 'failed'), create(rain, '8'), ended('8', 'succeed'), create(rain, '9')]),
      of([create(rain, '7'), ended('7', 'failed'), create({}, '8'), ended('8', 'failed'), create(rain, '9')]),
      of([
        ...[create(rain, '7'), ended('7', 'failed', 'text-to-audio', 'Busy.')],
        ...[create(rain, '8'), ended('8', 'failed', 'text-to-audio', 'Broken.'), create(rain, '9')],
      ]),
      // Three at once, each told of its own failure by its own answer.
      of(
        ['7', '8', '9'].flatMap((taskId) => [ended(taskId, 'failed', 'tts'), speak({ task_id: taskId, from: 0 })]),
        { every: 1 },
      ),
    ],
  },
  'failures-swallowed': {
    convicted: of([ended('8', 'failed')], { tasks: { 8: 'failed' } }, { exitCode: 0 }),
    spared: [
      of([ended('8', 'failed')], { tasks: { 8: 'failed' } }, { exitCode: 3 }),
      of([ended('8', 'failed')], { tasks: { 8: 'failed', 9: 'succeed' } }, { exitCode: 0 }),
      of([ended('8', 'failed')], { tasks: { 8: 'failed' } }),
    ],
  },
  'paid-call-repeated': {
    convicted: of([speak({ hungUp: true }), speak()]),
    spared: [
      of([speak(), speak()]),
      // Asked by somebody else while the first one was waited for.
      of([speak({ hungUp: true, from: 0, ms: 200 }), speak({ from: 20 })]),
      // Long after it.
      of([speak({ hungUp: true, from: 0, ms: 200 }), speak({ from: 60_201 })]),
      // Refused: only one of them takes anything.
      of([speak({ hungUp: true }), speak({ status: 400, failure: 'content.risk' })]),
      of([create(rain, '8', { hungUp: true }), read('8'), create(rain, '9')]),
      of([create(rain, '8', { hungUp: true }), list, create(rain, '9')]),
      of([
        create({ ...rain, external_task_id: 'a' }, '8', { status: 500 }),
        refused('GET /v1/audio/text-to-audio/a', 'task.not-found', { operation: 'kling.get-text-to-audio' }),
        create({ ...rain, external_task_id: 'b' }, '9'),
      ]),
      of([speak({ hungUp: true }), costs, speak()]),
      of([speak({ hungUp: true }), speak({ sent: { text: 'Other' } })]),
      of([
        create({ ...rain, external_task_id: 'a' }, '8', { hungUp: true }),
        create({ ...rain, external_task_id: 'a' }, '8'),
      ]),
      // Told as a refusal of the upstream: nothing was made.
      of([speak({ status: 500, failure: 'voice.not-found' }), speak()]),
    ],
  },
  'id-unknown': {
    convicted: of([refused(`GET /v1/audio/text-to-audio/${id}`, 'task.not-found')]),
    // Asking by an id of one's own is how a client finds out whether its task was made.
    spared: [of([refused('GET /v1/audio/text-to-audio/my-own-id', 'task.not-found')])],
  },
  'callback-refused': {
    convicted: of([callback('answered 302')]),
    spared: [of([callback('answered 204')]), of([callback('failed: timeout')])],
  },
  'callback-unanswered': {
    convicted: of([callback('failed: refused')]),
    spared: [
      of([callback('answered 500')]),
      of([callback('failed: blocked')]),
      // Where there is no DNS, every name leads nowhere.
      of([callback('failed: unresolved', 5, 'https://hooks.example.com/kling')]),
      // The command was gone, and its receiver with it.
      of([callback('failed: refused')], {}, { endedAt: 100 }),
    ],
  },
  'callback-slow': {
    convicted: of([callback('answered 200', 2001)]),
    spared: [of([callback('answered 200', 2000)]), of([callback('failed: timeout', 5000)])],
  },
  'polled-too-fast': {
    convicted: of(times(4, read('8')), { every: 266 }),
    spared: [
      // A timer on a busy machine is late, and then early.
      of(times(4, read('8')), { every: 267 }),
      of([read('7'), read('8'), read('9'), read('10')], { every: 1 }),
      of(times(9, read('8')), { every: 1, clock: 'manual' }),
    ],
  },
  'costs-read-too-fast': {
    convicted: of(times(2, costs), { every: 799 }),
    spared: [of(times(2, costs), { every: 800 })],
  },
};

const convictedOf = (record: ClientRecord) => judgeClient(record).map(({ rule }) => rule);

test('every rule is tried here', () => {
  expect(Object.keys(pairs).toSorted()).toEqual(clientRules.map(({ id: rule }) => rule).toSorted());
});

test.each(Object.entries(pairs))('%s: the guilty one is convicted, the nearest innocent one is not', (rule, pair) => {
  expect(convictedOf(pair.convicted)).toContain(rule);
  for (const [index, record] of pair.spared.entries()) {
    expect(convictedOf(record), `innocent ${index}`).not.toContain(rule);
  }
});

test('a 5xx of the emulator itself leaves a paid call in doubt as well', () => {
  const broken = create(rain, '8', { status: 500, failure: 'server.error' });
  expect(convictedOf(of([broken, create(rain, '9')]))).toEqual(['paid-call-repeated']);
});

test('an id that lost its last digits is told as such', () => {
  const rounded = String(Number('830460928805724257'));
  const line = refused(`GET /v1/audio/text-to-audio/${rounded}`, 'task.not-found');
  const [finding] = judgeClient(of([line], { tasks: { '830460928805724257': 'succeed' } }));
  expect(finding?.message).toContain('830460928805724257 is there: the id was held as a number');
});

/** Each as wrong as the first example of its rule, in a way that could pass for right. */
test.each([
  ['a new id for each try', [speak({ sent: hello('a'), hungUp: true }), speak({ sent: hello('b') })]],
  ['the same id where the operation knows none', [speakWithId('a', true), speakWithId('a', false)]],
  ['a look at another task', [speak({ hungUp: true }), read('8'), speak()]],
  [
    'a look that began before the doubt',
    [speak({ hungUp: true, from: 0, ms: 500 }), costsAt(100), speak({ from: 501 })],
  ],
  ['a list of another product', [speak({ hungUp: true }), list, speak()]],
  ['the second one in doubt as well', [speak({ hungUp: true }), speak({ hungUp: true })]],
  ['no answer before the end', [speak({ status: 0, hungUp: true }), speak({ status: 0, hungUp: true })]],
])('a paid call is repeated all the same: %s', (_, lines) => {
  expect(convictedOf(of(lines))).toContain('paid-call-repeated');
});

test('an old token is used on, whatever else goes through', () => {
  const burst = [1, 2, 3].map((from) => refused(presets, 'auth.expired', { from, ms: 2 }));
  const few = recordOf([journal('ada', [request(presets, { from: 10 })]), journal(nobody, burst)]);
  expect(judgeClient(few)).toMatchObject([{ rule: 'token-expired', count: 2 }]);
  const late = refused(presets, 'auth.expired', { from: 2000, ms: 2 });
  const again = recordOf([
    journal('ada', [request(presets, { from: 3000 })]),
    journal(nobody, [...burst.slice(2), late]),
  ]);
  expect(judgeClient(again)).toMatchObject([{ rule: 'token-expired', count: 1 }]);
});

test('a few reads after a failure may be those of several readers, many or long ones may not', () => {
  const severityOf = (count: number, every: number) =>
    judgeClient(of([ended('8', 'failed'), ...times(count + 1, read('8'))], { every })).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );
  expect(severityOf(3, 300)).toEqual(['failure-not-noticed warning']);
  expect(severityOf(11, 300)).toEqual(['failure-not-noticed error']);
  expect(severityOf(3, 4000)).toEqual(['failure-not-noticed error']);
});

test('a name that leads nowhere is a slip where names are at home', () => {
  for (const host of ['receiver', 'hooks.test', 'app.local', 'hooks.internal', 'localhost']) {
    const line = callback('failed: unresolved', 5, `http://${host}:3000/kling`);
    expect(convictedOf(of([line])), host).toEqual(['callback-unanswered']);
  }
});
