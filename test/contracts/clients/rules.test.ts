/** Each rule convicts the smallest record that deserves it, and spares the nearest one that does not. */
import { expect, test } from 'vitest';
import { noAccount } from '../../../src/contracts/clients/client-record.ts';
import type { ClientJournal, ClientRecord } from '../../../src/contracts/clients/client-record.ts';
import { examineClient, judgeClient, clientRules } from '../../../src/contracts/clients/judge-client.ts';
import { mediaPath } from '../../../src/contracts/spec/ground-facts.ts';
import { callback, ended, journal, noticed, recordOf, refused, request } from './records.ts';
import type { Line } from './records.ts';

type Told = Parameters<typeof journal>[2];

const of = (lines: readonly Line[], told?: Told, more?: Partial<ClientRecord>) =>
  recordOf([journal('ada', lines, told)], more);
const ofNoAccount = (lines: readonly Line[], told?: Told) => recordOf([journal(noAccount, lines, told)]);
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
const lost = (asked: string) =>
  refused(`GET /v1/audio/text-to-audio/${asked}`, 'task.not-found', { operation: 'kling.get-text-to-audio' });
/** Speech with a voice, without a language, that was refused. */
const unspoken = (voice: string) =>
  request(tts, {
    status: 400,
    failure: 'voice.not-found',
    operation: 'kling.text-to-speech',
    sent: { text: 'Hello', voice_id: voice },
    diagnostics: [{ severity: 'error', pointer: '/voice_id', rule: 'voice.not-found', message: 'Told.' }],
  });
const told = (call: string, rule: string) =>
  request(call, {
    operation: 'kling.list-preset-voices',
    diagnostics: [{ severity: 'warning', pointer: '', rule, message: 'Told.' }],
  });
const download = (rule: string) =>
  request(`GET ${mediaPath}${id}/a.mp3`, {
    diagnostics: [{ severity: 'error', pointer: '', rule, message: 'Told.' }],
  });
/** A read of task 8 at the newer task space. */
const find = (from: number) => request('GET /tasks?task_ids=8', { operation: 'kling.find-tasks', from });
const rangeOf = (path: string, name: string, unit: number) =>
  request(`POST ${path}`, {
    operation: `kling.${name}`,
    sent: { start_time: 1_790_000_000 * unit, end_time: String(1_790_086_400 * unit) },
  });
const costsIn = (start: number, end: number) =>
  request(`GET /account/costs?start_time=${start}&end_time=${end}`, { operation: 'kling.get-account-costs' });
const voiced = (prompt: string, voices: number) =>
  request('POST /v1/videos/text2video', {
    operation: 'kling.create-text-to-video',
    sent: { prompt, voice_list: Array.from({ length: voices }, () => ({ voice_id: '1' })) },
    task_id: '8',
  });
const voiceOf = (url: string) =>
  request('POST /v1/general/custom-voices', {
    operation: 'kling.create-custom-voice',
    sent: { voice_name: 'Ada', voice_url: url },
    task_id: '8',
  });
const calledAt = (url: string) => create({ ...rain, callback_url: url }, '8');
const readAt = (from: number) =>
  request('GET /v1/audio/text-to-audio/8', { operation: 'kling.get-text-to-audio', task_id: '8', from });
const page = (number: number, answer: string) =>
  request(`GET /v1/audio/text-to-audio?pageNum=${number}`, { operation: 'kling.list-text-to-audio', answer });
const empty = '{"code":0,"data":[]}';
const full = (from: number) => create(rain, '8', { status: 429, failure: 'concurrency.exceeded', from });
const invalid = (sent: object) => create(sent, '8', { status: 400, failure: 'request.invalid' });
const made = { exitCode: 0 };

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
  convicted: ofNoAccount([refused(presets, failure)]),
  spared: [ofNoAccount([refused(presets, other)]), ofNoAccount([request(presets)])],
});

const pairs: Readonly<Record<string, Pair>> = {
  'nothing-asked': {
    convicted: recordOf([journal(noAccount, [])], { exitCode: 0 }),
    spared: [
      recordOf([journal(noAccount, [])]),
      recordOf([journal('ada', [request(presets)]), journal(noAccount, [])], { exitCode: 0 }),
    ],
  },
  'record-incomplete': {
    convicted: of([request(presets)], { dropped: 1 }),
    spared: [of([request(presets)])],
  },
  'schema-broken': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'maxLength', 'error')]),
    // A look-up that failed and a path that is unknown are reported by other rules.
    spared: [of([noticed(sounds, 'kling.create-text-to-audio', 'task.not-found', 'error')])],
  },
  'body-unreadable': {
    convicted: of([refused(sounds, 'body.media-type')]),
    spared: [of([refused(sounds, 'request.invalid')])],
  },
  'request-ambiguous': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'name-twice', 'warning')]),
    spared: [of([noticed(sounds, 'kling.create-text-to-audio', 'empty-as-absent', 'warning')])],
  },
  'path-unknown': refusedAs('route.unknown', 'request.invalid'),
  'field-unknown': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'unknown-field', 'warning')]),
    // The official samples send empty strings for what they leave out.
    spared: [of([noticed(sounds, 'kling.create-text-to-audio', 'empty-as-absent', 'warning')])],
  },
  'filter-unknown': {
    convicted: of([noticed('POST /account/billing/package', 'kling.list-package-billing', 'filter', 'warning')]),
    spared: [
      of([noticed('POST /account/billing/package', 'kling.list-package-billing', 'clamped', 'warning')]),
      of([noticed('GET /tasks?task_ids=8', 'kling.find-tasks', 'task.not-found', 'warning')]),
    ],
  },
  'type-tolerated': {
    convicted: of([noticed(sounds, 'kling.create-text-to-audio', 'coerced', 'warning')]),
    spared: [
      of([noticed(sounds, 'kling.create-text-to-audio', 'empty-as-absent', 'warning')]),
      // The relay's page names text as the type of a duration.
      of([
        request('POST /kling/v1/audio/text-to-audio', {
          operation: 'kkiai.create-text-to-audio',
          diagnostics: [{ severity: 'warning', pointer: '/duration', rule: 'coerced', message: 'Told.' }],
        }),
      ]),
    ],
  },
  'value-adjusted': {
    convicted: of([noticed(tts, 'kling.text-to-speech', 'clamped', 'warning')]),
    spared: [of([noticed(tts, 'kling.text-to-speech', 'coerced', 'warning')])],
  },
  'token-expired': {
    convicted: ofNoAccount([refused(presets, 'auth.expired')]),
    spared: [
      // Signed anew, and the same call goes through.
      recordOf([journal('ada', [speak(), request(presets)]), journal(noAccount, [refused(presets, 'auth.expired')])]),
      // Within one millisecond.
      recordOf([journal('ada', [request(presets)]), journal(noAccount, [refused(presets, 'auth.expired', { ms: 0 })])]),
      // A burst with an old token, one new token, every call repeated.
      recordOf([
        journal(
          'ada',
          [10, 12, 15].map((from) => request(presets, { from })),
        ),
        journal(
          noAccount,
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
      // Told by an answer that noAccount waited for.
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
      // Asked by another request while the first one was waited for.
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
    spared: [
      // Asking by an id of one's own is how a client finds out whether its task was made.
      of([refused('GET /v1/audio/text-to-audio/my-own-id', 'task.not-found')]),
      // Also when it is made of digits.
      of([lost(id), create({ ...rain, external_task_id: id }, '8')]),
      of([lost(id), create({ ...rain, external_task_id: id }, '8')], { tasks: { 8: { external_task_id: id } } }),
    ],
  },
  'voice-language': {
    convicted: of([unspoken('oversea_male1')]),
    spared: [of([unspoken('nobody')]), of([speak()])],
  },
  'id-placeholder': {
    convicted: of([lost('undefined')]),
    spared: [
      of([lost('null-and-void')]),
      of([lost('my-key')]),
      // The official samples send empty strings for what they leave out.
      of([create({ ...rain, external_task_id: '' }, '8')]),
      of([create({ ...rain, external_task_id: 'undefined-behaviour' }, '8')]),
      of([list]),
    ],
  },
  'task-never-read': {
    convicted: of([create(rain, '8'), ended('8', 'succeed')], {}, made),
    spared: [
      of([create(rain, '8'), ended('8', 'succeed'), read('8')], {}, made),
      of([create(rain, '8'), ended('8', 'succeed')], {}, { exitCode: 1 }),
      of([create(rain, '8'), ended('8', 'succeed')]),
      of([calledAt('http://127.0.0.1:9/hook')], {}, made),
      of(
        [
          create(rain, '8'),
          request('GET /v1/audio/text-to-audio', { operation: 'kling.list-text-to-audio', answer: '"8"' }),
        ],
        {},
        made,
      ),
      of([create(rain, '8'), refused('GET /tasks', 'route.not-emulated')], {}, made),
      of([create(rain, '8')], { clock: 'manual' }, made),
      of([create(rain, '8', { status: 400, failure: 'request.invalid' })], {}, made),
    ],
  },
  'status-never-comes': {
    convicted: of([create(rain, '8'), ended('8', 'succeed'), ...[0, 1000, 2000, 3000].map(readAt)]),
    spared: [
      // A look at the result, and another one.
      of([ended('8', 'succeed'), ...[0, 1000, 2000].map(readAt)]),
      // Read now and then.
      of([ended('8', 'succeed'), ...[0, 1000, 9000, 10_000, 60_000].map(readAt)]),
      of([...[0, 1000, 2000, 3000].map(readAt), ended('8', 'succeed'), readAt(4000)]),
      of([ended('8', 'failed'), ...[0, 1000, 2000, 3000].map(readAt)]),
    ],
  },
  'refusals-swallowed': {
    convicted: of([invalid(rain)], {}, made),
    spared: [
      of([invalid(rain)], {}, { exitCode: 1 }),
      of([invalid(rain), create({ prompt: 'Wind' }, '9')], {}, made),
      of([lost(id)], {}, made),
      of([invalid(rain)]),
    ],
  },
  'refusal-repeated': {
    convicted: of(times(3, invalid(rain))),
    spared: [
      of(times(2, invalid(rain))),
      of([invalid(rain), invalid({ prompt: 'Wind' }), invalid({ prompt: 'Hail' })]),
      of(times(3, create(rain, '8', { status: 503, failure: 'server.busy' }))),
    ],
  },
  'limit-ignored': {
    convicted: of([full(0), full(100)]),
    spared: [
      of([full(0), create(rain, '8', { from: 1005 })], {}, made),
      of([full(0)], {}, { exitCode: 1 }),
      // Others were on their way beside it.
      of([full(0), create({ prompt: 'Wind' }, '9', { from: 3 }), create(rain, '8', { from: 2000 })], {}, made),
    ],
  },
  'paid-twice': {
    convicted: of([create(rain, '8', { from: 0 }), create(rain, '9', { from: 400 })]),
    spared: [
      of([create(rain, '8', { from: 0 }), create(rain, '9', { from: 1000 })]),
      of([create(rain, '8', { from: 0, hungUp: true }), create(rain, '9', { from: 400 })]),
      of([create(rain, '8', { from: 0 }), ended('8', 'failed'), create(rain, '9', { from: 400 })]),
      of([create(rain, '8', { from: 0 }), create({ prompt: 'Wind' }, '9', { from: 400 })]),
      of([create(rain, '8', { from: 0 }), create(rain, '9', { from: 400, status: 400, failure: 'external-id.taken' })]),
    ],
  },
  'external-id-shared': {
    convicted: of([
      create({ ...rain, external_task_id: 'job' }, '8'),
      create({ prompt: 'Wind', external_task_id: 'job' }, '9', { status: 400, failure: 'external-id.taken' }),
    ]),
    spared: [
      // Sent again after a doubt: that is what the id is for.
      of([
        create({ ...rain, external_task_id: 'job' }, '8'),
        create({ ...rain, external_task_id: 'job' }, '9', { status: 400, failure: 'external-id.taken' }),
      ]),
      of([create({ ...rain, external_task_id: 'a' }, '8'), create({ prompt: 'Wind', external_task_id: 'b' }, '9')]),
      of([create(rain, '8'), create({ prompt: 'Wind' }, '9')]),
    ],
  },
  'voices-left': {
    convicted: of(
      ['7', '8', '9'].map((one) => ended(one, 'succeed', 'custom-voice')),
      {},
      made,
    ),
    spared: [
      of(
        ['7', '8'].map((one) => ended(one, 'succeed', 'custom-voice')),
        {},
        made,
      ),
      of([...['7', '8', '9'].map((one) => ended(one, 'succeed', 'custom-voice')), deleteVoice(id)], {}, made),
      of(
        ['7', '8', '9'].map((one) => ended(one, 'failed', 'custom-voice')),
        {},
        made,
      ),
    ],
  },
  'pages-without-end': {
    convicted: of([page(1, empty), page(2, empty), page(3, empty)]),
    spared: [
      of([page(1, '{"data":[1]}'), page(2, empty)]),
      of([page(1, empty), page(1, empty), page(1, empty)]),
      of([page(1, '{"data":[1]}'), page(2, '{"data":[1]}'), page(3, empty)]),
    ],
  },
  'callback-url-unusable': {
    convicted: of([calledAt('undefined')]),
    spared: [
      of([calledAt('https://hooks.example.com/kling')]),
      of([calledAt('HTTP://127.0.0.1:3000/undefined')]),
      of([calledAt('')]),
      of([create(rain, '8')]),
    ],
  },
  'source-unusable': {
    convicted: of([voiceOf('http://localhost:3000/ada.mp3')]),
    spared: [
      of([voiceOf('https://example.com/ada.mp3')]),
      of([voiceOf('https://example.com/ADA.WAV?sig=a.flac')]),
      of([voiceOf('https://example.com/download/42')]),
      of([voiceOf('https://example.com/v1.2/ada')]),
    ],
  },
  'text-garbled': {
    convicted: of([create({ prompt: 'cafÃ©' }, '8')]),
    spared: ['café', 'Â la carte', 'ÃÃÃ', '潮水每天来两次 é', 'naïve – “it’s” €5', 'Ærø ½', 'null'].map((prompt) =>
      of([create({ prompt }, '8')]),
    ),
  },
  'voice-not-named': {
    convicted: of([voiced('He says: hello.', 1)]),
    spared: [
      of([voiced('<<<voice_1>>> says: hello.', 1)]),
      of([voiced('<<<voice_2>>> answers <<<voice_1>>>.', 2)]),
      of([voiced('Nobody speaks.', 0)]),
      of([create(rain, '8')]),
    ],
  },
  'costs-range-wrong': {
    convicted: of([costsIn(1_790_000_000, 1_790_086_400)]),
    spared: [of([costsIn(1_790_000_000_000, 1_790_086_400_000)]), of([costsIn(0, 1_790_086_400_000)]), of([costs])],
  },
  'secret-in-query': {
    convicted: of([request(`${presets}?api_key=abc`)]),
    spared: [of([request(`${presets}?pageNum=1&pageSize=5`)]), of([request(`${presets}?token=`)])],
  },
  'key-placeholder': {
    convicted: of([told(presets, 'key-placeholder')]),
    spared: [of([told(presets, 'unknown-field')])],
  },
  'scheme-case': {
    convicted: of([told(presets, 'scheme-case')]),
    spared: [of([told(presets, 'key-placeholder')])],
  },
  'key-of-another': {
    convicted: of([told(presets, 'key-of-another')]),
    spared: [of([told(presets, 'key-placeholder')])],
  },
  'key-cut': {
    convicted: of([told(presets, 'key-cut')]),
    spared: [of([told(presets, 'scheme-case')])],
  },
  'source-refused': {
    convicted: of([told(presets, 'sound.times')]),
    spared: [of([told(presets, 'face.not-found')])],
  },
  'token-long-lived': {
    convicted: of([told(presets, 'token-long-lived')]),
    spared: [of([told(presets, 'key-placeholder')])],
  },
  'key-sent-to-files': {
    convicted: of([download('file.key-sent')]),
    spared: [of([download('file.expired')]), of([told(presets, 'file.key-sent')])],
  },
  'result-gone': {
    convicted: of([download('file.expired')]),
    spared: [of([download('file.key-sent')])],
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
      // On a busy machine its end is seen late.
      of([request(presets), callback('failed: refused')], {}, { endedAt: 900 }),
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

/** A create that names something which is not there, as the emulator tells of it. */
const linked = (failure: string, severity: 'error' | 'warning' = 'error') =>
  refused('POST /v1/videos/avatar/image2video', failure, {
    operation: 'kling.create-avatar',
    diagnostics: [
      { severity, pointer: '', rule: failure, message: '8 is a custom voice: elements and videos take it.' },
    ],
  });

test.each([
  'voice.invalid',
  'audio.not-found',
  'session.not-found',
  'face.not-found',
  'element.unknown',
  'element.not-found',
  'element.deleted',
])('a request that names what it may not is convicted in the words of its refusal: %s', (failure) => {
  const [found, ...others] = judgeClient(of([linked(failure)]));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rule: 'id-unknown', message: expect.stringContaining('elements and videos take it') });
});

test('a gateway that tells of it later convicts as well, a refusal for money does not', () => {
  expect(convictedOf(of([linked('audio.not-found', 'warning')]))).toEqual(['id-unknown']);
  expect(convictedOf(of([linked('funds.exhausted')]))).not.toContain('id-unknown');
});

test('a page by cursor that is asked for again and again is polled, one after the other is not', () => {
  const page = (sent: object) => request('POST /tasks', { operation: 'kling.page-tasks', sent });
  expect(convictedOf(of(times(4, page({ limit: 10 })), { every: 200 }))).toEqual(['polled-too-fast']);
  expect(
    convictedOf(
      of(
        ['', 'a', 'b', 'c'].map((cursor) => page({ cursor })),
        { every: 20 },
      ),
    ),
  ).toEqual([]);
  expect(convictedOf(of(times(4, page({ limit: 10 })), { every: 400 }))).toEqual([]);
});

test('a task whose end stands on a page, or in an answer about several, was read; one that nothing shows was not', () => {
  const answer = JSON.stringify({ data: { result: [{ id: '8', status: 'succeeded' }] } });
  const seenIn = (call: string, operation: string, text: string) =>
    convictedOf(
      of([create(rain, '8'), ended('8', 'succeed'), request(call, { operation, sent: {}, answer: text })], {}, made),
    );
  expect(seenIn('POST /tasks', 'kling.page-tasks', answer)).toEqual([]);
  expect(seenIn('POST /solutions', 'kling.page-solutions', answer)).toEqual([]);
  expect(seenIn('GET /tasks?task_ids=7,8', 'kling.find-tasks', answer)).toEqual([]);
  const never = ['task-never-read'];
  expect(seenIn('POST /tasks', 'kling.page-tasks', '{"data":{"count":0,"has_more":false}}')).toEqual(never);
});

test('a client that reads at the newer paths is right', () => {
  const right = of(
    [create(rain, '8'), find(0), ended('8', 'succeed'), find(1000), rangeOf('/tasks', 'page-tasks', 1000)],
    {},
    made,
  );
  expect(convictedOf(right)).toEqual([]);
});

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

test('a callback that fails while the client goes on asking has found no receiver, however soon the client ends', () => {
  const lines = [callback('failed: refused'), request(presets)];
  expect(convictedOf(of(lines, { every: 50 }, { endedAt: 100 }))).toEqual(['callback-unanswered']);
});

test('a 5xx of the emulator itself leaves a paid call in doubt as well', () => {
  const broken = create(rain, '8', { status: 500, failure: 'server.error' });
  expect(convictedOf(of([broken, create(rain, '9')]))).toEqual(['paid-call-repeated']);
});

test('an id that lost its last digits is reported as such', () => {
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
  const few = recordOf([journal('ada', [request(presets, { from: 10 })]), journal(noAccount, burst)]);
  expect(judgeClient(few)).toMatchObject([{ rule: 'token-expired', count: 2 }]);
  const late = refused(presets, 'auth.expired', { from: 2000, ms: 2 });
  const again = recordOf([
    journal('ada', [request(presets, { from: 3000 })]),
    journal(noAccount, [...burst.slice(2), late]),
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

test('a callback that failed for its address is one finding, at the request', () => {
  for (const [url, outcome] of [
    ['not a url', 'failed: bad-url'],
    ['ws://127.0.0.1/hook', 'failed: bad-url'],
    ['http://ada:secret@127.0.0.1/hook', 'failed: bad-url'],
    ['http://undefined/hook', 'failed: unresolved'],
  ] as const) {
    const findings = judgeClient(of([calledAt(url), callback(outcome, 5, url)]));
    expect(findings, url).toMatchObject([{ rule: 'callback-url-unusable', evidence: [1] }]);
  }
  const url = 'http://127.0.0.1:9/hook';
  for (const outcome of ['failed: refused', 'answered 500'])
    expect(judgeClient(of([calledAt(url), callback(outcome, 5, url)])), outcome).toMatchObject([{ evidence: [1, 2] }]);
});

test('a name that leads nowhere is a slip where names are at home', () => {
  for (const host of ['receiver', 'hooks.test', 'app.local', 'hooks.internal', 'localhost']) {
    const line = callback('failed: unresolved', 5, `http://${host}:3000/kling`);
    expect(convictedOf(of([line])), host).toEqual(['callback-unanswered']);
  }
});

const messageOf = (record: ClientRecord) =>
  judgeClient(record)
    .map(({ message, hint }) => `${message} ${hint}`)
    .join('\n');
const voiceTask = { product: 'custom-voice', operation: 'kling.create-custom-voice', voice_id: '830460945335410707' };

test.each([
  ['a task of another product', id, { [id]: voiceTask }, `GET /v1/general/custom-voices/${id}`],
  ['a voice', '830460945335410707', { [id]: voiceTask }, `a custom voice, made by task ${id}`],
  [
    'a request of a gateway',
    '0c9e2b1e-5d2f-4f0a-9a51-6f6f3f0d7e21',
    {
      [id]: {
        ...voiceTask,
        dialect: 'gmi',
        operation: 'gmi.submit-custom-voice',
        gateway_id: '0c9e2b1e-5d2f-4f0a-9a51-6f6f3f0d7e21',
      },
    },
    'a custom-voice task made at gmi: it is read at GET /requests/0c9e2b1e',
  ],
  ['a preset voice', '829824295735410756', {}, 'a preset voice of Kling: it stands in the list of presets'],
  ['a named voice', 'oversea_male1', {}, 'a named voice of TTS'],
])('an id that is asked for in the wrong place is reported for what it is: %s', (_, asked, tasks, sentence) => {
  expect(messageOf(of([lost(asked)], { tasks }))).toContain(sentence);
});

test('the request_id of an answer is reported, with the task that was meant', () => {
  const made = create(rain, id, { request_id: 'f6c0a5de-0000-4000-8000-000000000001' });
  expect(messageOf(of([made, lost('f6c0a5de-0000-4000-8000-000000000001')]))).toContain(
    `the task that it made is ${id}`,
  );
});

test.each([
  ['delete-voice', { voice_id: id }, `whose voice is 830460945335410707: a task is no voice`],
  ['delete-voice', { voice_id: '829824295735410756' }, 'only custom voices can be deleted'],
  ['text-to-speech', { voice_id: '830460945335410707' }, 'only the named voices of TTS speak there'],
  ['text-to-speech', { voice_id: 'oversea_male1' }, "speaks en, and voice_language is 'zh', the default"],
])('a voice that is not one there is reported for what it is: %s %o', (name, sent, sentence) => {
  const line = refused('POST /v1/general/delete-voices', 'voice.not-found', {
    operation: `kling.${name}`,
    body: JSON.stringify(sent),
  });
  expect(messageOf(of([line], { tasks: { [id]: voiceTask } }))).toContain(sentence);
});

test.each<[string, object, string | undefined]>([
  ['She speaks.', {}, "the voice 'ada', and the prompt does not name @ada: nobody speaks with it."],
  ['@bob speaks.', {}, 'the prompt does not name @ada'],
  [
    '<<<voice_1>>> speaks.',
    {},
    'the prompt names <<<voice_1>>>, as with voice_list: a voice of contents is named by @',
  ],
  ['@ada speaks.', {}, undefined],
  ['@ada and @eva speak.', { id: 'eva' }, undefined],
])('a voice of contents is named in its prompt: %s', (text, second, told) => {
  const voice = { type: 'voice', voice_id: '1', id: 'ada' };
  const contents = [{ type: 'prompt', text }, voice, ...('id' in second ? [{ ...voice, ...second }] : [])];
  const operation = 'kling.create-omni-video-4-0';
  const made = request('POST /omni-video/kling-4.0', { operation, sent: { contents }, task_id: '8' });
  const found = judgeClient(of([made])).find(({ rule }) => rule === 'voice-not-named')?.message;
  if (told === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(told);
});

test("a task that nobody reads is reported with the vendor's own field for callbacks", () => {
  const made = (path: string, operation: string) => request(`POST ${path}`, { operation, sent: {}, task_id: '8' });
  const toldOf = (line: Line) =>
    judgeClient(of([line], {}, { exitCode: 0 })).find(({ rule }) => rule === 'task-never-read')?.message;
  expect(toldOf(made('/requests', 'gmi.submit-custom-voice'))).toContain('no webhook.url was sent');
  expect(toldOf(made('/omni-video/kling-4.0', 'kling.create-omni-video-4-0'))).toContain(
    'no options.callback_url was sent',
  );
  expect(toldOf(made('/v1/audio/text-to-audio', 'kling.create-text-to-audio'))).toContain('no callback_url was sent');
});

test('a range of times in seconds is one finding', () => {
  const filter = { severity: 'warning', pointer: '/start_time', rule: 'filter', message: 'Told.' } as const;
  const asked = (pointer: string, start: number) =>
    request(`GET /account/costs?start_time=${start}&end_time=${start + 9}`, {
      operation: 'kling.get-account-costs',
      diagnostics: [{ ...filter, pointer }],
    });
  const rulesOf = (line: Line) => judgeClient(of([line])).map(({ rule }) => rule);
  expect(rulesOf(asked('/start_time', 1_790_000_000))).toEqual(['costs-range-wrong']);
  expect(rulesOf(asked('/resource_pack_name', 1_790_000_000_000))).toEqual(['filter-unknown']);
});

test("a browser's question before a call is not judged, and said not to be", () => {
  const asked = ['OPTIONS /v1/audio/tts', 'OPTIONS /requests'].map((call) => refused(call, 'route.method'));
  for (const record of [ofNoAccount(asked), of(asked)]) {
    const { findings, notLooked } = examineClient(record);
    expect(findings).toEqual([]);
    expect(notLooked.find(({ rule }) => rule === 'not-judged')?.reason).toContain('2 requests were not judged');
  }
  expect(judgeClient(of([refused('GET /v1/audio/ttss', 'route.unknown')])).map(({ rule }) => rule)).toEqual([
    'path-unknown',
  ]);
});

test('takes of one text under names of their own are meant, others are paid for twice', () => {
  const takes = (...names: readonly (string | undefined)[]) =>
    names.map((name, index) =>
      create({ ...rain, ...(name === undefined ? {} : { external_task_id: name }) }, String(index + 1)),
    );
  const twice = (lines: readonly Line[]) =>
    judgeClient(of(lines, { every: 10 })).filter(({ rule }) => rule === 'paid-twice').length;
  expect(twice(takes('take-1', 'take-2', 'take-3'))).toBe(0);
  expect(twice(takes('take-1', undefined))).toBe(1);
  expect(twice(takes(undefined, undefined))).toBe(1);
  expect(twice(takes('', ''))).toBe(1);
});

test.each(['undefined', 'null', '%5Bobject%20Object%5D', 'NaN', '%7Bid%7D', ':id', 'None', '%24%7BtaskId%7D'])(
  'a placeholder in a path is reported, with the task that was never read: %s',
  (asked) => {
    const message = messageOf(of([create(rain, id), lost(asked)]));
    expect(message).toContain(`the client asked for task '${decodeURIComponent(asked)}'`);
    expect(message).toContain(`task ${id} was never read`);
  },
);

test('a placeholder is reported at every vendor, wherever an id stands', () => {
  const asked = refused('GET /api/v1/audio/generations?task_id=undefined', 'task.not-found', {
    operation: 'apimodels.get-generation',
  });
  const queued = refused('GET /requests/null', 'task.not-found', { operation: 'gmi.get-request' });
  const source = request('POST /requests', {
    operation: 'gmi.submit-custom-voice',
    sent: { payload: { video_id: 'undefined' } },
  });
  const own = create({ ...rain, external_task_id: '[object Object]' }, '8');
  for (const line of [asked, queued, source, own]) expect(convictedOf(of([line]))).toContain('id-placeholder');
});

test('a read with an empty id is the list: the task that was meant is named', () => {
  const slash = request('GET /v1/audio/text-to-audio/', { operation: 'kling.list-text-to-audio' });
  expect(judgeClient(of([create(rain, id), slash]))).toMatchObject([{ rule: 'id-placeholder', severity: 'warning' }]);
  expect(convictedOf(of([slash]))).toEqual([]);
});

test.each(['/hook', 'example.com/hook', 'ws://example.com', 'null', 'http://undefined/hook', 'http://'])(
  'no callback can be sent to %s',
  (url) => expect(convictedOf(of([calledAt(url)]))).toContain('callback-url-unusable'),
);

test.each([
  ['https:example.com', "has no slash behind 'https:'"],
  ['http:/example.com/h', "has one slash behind 'http:'"],
  ['mailto:a@b.c', "'mailto' is no scheme"],
  ['localhost:3000/h', 'has no scheme'],
  ['example.com/h', 'has no scheme'],
  ['http://example.com:99999/h', 'its port 99999 is greater than 65535'],
  ['http://example.com:port/h', "its port 'port' is no number"],
  ['http://', 'has no host'],
  ['http://my host/h', "its host 'my host' has a blank"],
  ['https:///hook', "'https:///hook' has no host"],
  ['http://localhost:/', 'it has a colon behind its host, and no port'],
  ['http://[object Object]/', "its host '[object Object]' is a value that is not there"],
])('what is wrong with the address %s is named', (url, why) => {
  const [finding] = judgeClient(of([calledAt(url)])).filter(({ rule }) => rule === 'callback-url-unusable');
  expect(finding?.message).toContain(why);
});

test.each([
  'http://10.0.0.5/a.mp3',
  'http://192.168.1.4/a.mp3',
  'http://169.254.169.254/a.mp3',
  'http://minio:9000/a.mp3',
  'http://nas.local/a.mp3',
  'http://app.internal/a.mp3',
  'http://[fd00::1]/a.mp3',
  'http://host.docker.internal/a.mp3',
])('nothing is found from outside at %s', (url) => {
  expect(convictedOf(of([voiceOf(url)]))).toContain('source-unusable');
});

test.each(['http://1.1.1.1/a.mp3', 'https://cdn.internal.example.com/a.mp3'])('%s is reached from outside', (url) => {
  expect(convictedOf(of([voiceOf(url)]))).not.toContain('source-unusable');
});

test('costs asked for in microseconds are reported as that', () => {
  const [finding] = judgeClient(of([costsIn(1_790_000_000_000_000, 1_790_086_400_000_000)]));
  expect(finding).toMatchObject({ rule: 'costs-range-wrong', message: expect.stringContaining('in a finer unit') });
});

test.each(['http://127.0.0.1/a.mp3', 'https://example.com/a.m4a', 'https://example.com/a.ogg', 'http://[::1]/a.wav'])(
  'nothing good comes of the source %s',
  (url) => expect(convictedOf(of([voiceOf(url)]))).toContain('source-unusable'),
);

test.each([
  ['https://undefined/a.mp3', "its host 'undefined' is a value that is not there"],
  ['https://cdn.example.com/[object Object]/a.mp3', "its path has '[object Object]' in it"],
  ['http://${HOST}/a.mp3', 'is a template that was not filled in'],
])('of the source %s the value is named that was not there', (url, told) => {
  const [finding] = judgeClient(of([voiceOf(url)])).filter(({ rule }) => rule === 'source-unusable');
  expect(finding?.message).toContain(told);
  expect(finding?.message).not.toContain('it must be public');
});

const sourced = (operation: string, sent: object) => request('POST /x', { operation, sent, task_id: '8' });
const faceOf = (more: object) => ({ session_id: '1', face_choose: [{ face_id: '0', ...more }] });

test.each<[string, string, object, object]>([
  [
    'a sound of a face',
    'kling.create-advanced-lip-sync',
    faceOf({ sound_file: 'http://localhost/a.mp3' }),
    faceOf({ sound_file: 'https://a.example/a.m4a' }),
  ],
  [
    'a sound of the earlier lip-sync',
    'kling.create-lip-sync',
    { input: { audio_url: 'https://a.example/a.ogg' } },
    { input: { audio_url: 'https://a.example/a.aac' } },
  ],
  ['a picture', 'kling.create-avatar', { image: 'https://a.example/a.webp' }, { image: 'https://a.example/a.PNG' }],
  [
    'a picture in base64',
    'kling.create-avatar',
    { image: 'http://127.0.0.1/a.png' },
    { image: 'iVBORw0KGgoAAAANSUhEUgAA' },
  ],
  [
    'a frame of the newer standard',
    'kling.create-omni-video-3-0',
    { contents: [{ type: 'first_frame', url: 'http://localhost/a.png' }] },
    { contents: [{ type: 'first_frame', url: 'https://a.example/a.webp' }] },
  ],
  [
    'a sound of a gateway',
    'apimodels.create-lip-sync-video',
    { audioUrl: 'https://a.example/a.mp3?x=1&amp;y=2' },
    { audioUrl: 'https://a.example/a.mp3?x=1&y=2' },
  ],
  [
    'a payload',
    'gmi.submit-custom-voice',
    { payload: { voice_url: 'https://a.example/a.mp3?x&amp;y' } },
    { payload: { voice_url: 'https://a.example/a.mp3?x&y' }, webhook: { url: 'http://localhost/hook' } },
  ],
  [
    'the video of a look for faces',
    'kling.identify-face',
    { video_url: 'https://a.example/a.avi' },
    { video_url: 'https://a.example/a.mov' },
  ],
])('%s that Kling can not fetch is reported, another is not', (_, operation, wrong, right) => {
  expect(convictedOf(of([sourced(operation, wrong)]))).toContain('source-unusable');
  expect(convictedOf(of([sourced(operation, right)]))).not.toContain('source-unusable');
});

const madeOfNothing = ['undefined', '[object Object]', '{{text}}'];

test.each([...madeOfNothing, 'it\u2019s lost: \ufffd', 'donâ€™t', 'æ½®æ°´', 'Ð\u00bfÑ\u0080Ð\u00b8'])(
  '%j is no text that somebody wrote',
  (text) => {
    expect(convictedOf(of([sourced('kling.text-to-speech', { text, voice_id: 'a' })]))).toContain('text-garbled');
    expect(convictedOf(of([sourced('gmi.submit-custom-voice', { payload: { voice_name: text } })]))).toContain(
      'text-garbled',
    );
    expect(
      convictedOf(of([sourced('kling.create-omni-video-3-0', { contents: [{ type: 'prompt', text }] })])),
    ).toContain('text-garbled');
  },
);

test('a prompt that names a voice beyond those that it is given is reported, with what it has', () => {
  const [finding] = judgeClient(of([voiced('<<<voice_1>>> and <<<voice_3>>>', 2)]));
  expect(finding?.message).toContain('names <<<voice_3>>>, and voice_list has 2 voices');
  expect(convictedOf(of([sourced('kling.create-text-to-video', { prompt: '<<<voice_1>>> speaks' })]))).toContain(
    'voice-not-named',
  );
});

test('costs of a time that has not come are reported, by the clock of the account', () => {
  const now = 1_790_086_400_000;
  // The second request comes at that time.
  const asked = (start: number) => recordOf([journal('a', [costs, costsIn(start, start + 9e7)], { every: now })]);
  expect(convictedOf(asked(now + 4_000_000))).toContain('costs-range-wrong');
  expect(convictedOf(asked(now + 60_000))).not.toContain('costs-range-wrong');
  expect(convictedOf(asked(now - 9e7))).not.toContain('costs-range-wrong');
});

test("an id of no form is a client's own where it may give one, and an unknown one elsewhere", () => {
  const queue = refused('GET /requests/kling-custom-voice', 'task.not-found', { operation: 'gmi.get-request' });
  expect(convictedOf(of([queue]))).toContain('id-unknown');
  expect(convictedOf(of([lost('my-own-id')]))).not.toContain('id-unknown');
});

test.each(['0', '-1', '123', 'true', '9.566e+17', '956602330894831620.0', '%00', '%7Ba%22:1%7D,'])(
  "%s is nobody's own id unless a client gave it to a task",
  (asked) => {
    expect(convictedOf(of([create(rain, id), lost(asked)]))).toContain('id-unknown');
    expect(convictedOf(of([lost(asked)]))).toContain('id-unknown');
    const own = { ...rain, external_task_id: decodeURIComponent(asked) };
    expect(convictedOf(of([lost(asked), create(own, id)]))).not.toContain('id-unknown');
  },
);

test('a name that was never given is a lost id where a task was made that nothing reads', () => {
  const relayed = (asked: string) =>
    refused(`GET /kling/v1/audio/text-to-audio/${asked}`, 'task.not-found', { operation: 'kkiai.get-text-to-audio' });
  for (const line of [lost('my-own-id'), relayed('my-own-id')]) {
    expect(convictedOf(of([create(rain, id), line]))).toContain('id-unknown');
    expect(convictedOf(of([create(rain, id), line, read(id)]))).not.toContain('id-unknown');
  }
  const named = create({ ...rain, external_task_id: 'a' }, id);
  expect(convictedOf(of([named, read('a'), lost('b')]))).not.toContain('id-unknown');
});

test.each(['%5Bobject%20Promise%5D', '(null)', 'undefined,undefined', '%5B%5D', '%22%22'])(
  '%s is what a program makes of nothing',
  (asked) => {
    expect(convictedOf(of([create(rain, id), lost(asked)]))).toContain('id-placeholder');
  },
);

test('costs from the end to the start are reported', () => {
  expect(messageOf(of([costsIn(1_790_086_400_000, 1_790_000_000_000)]))).toContain('is after end_time');
});

test('a limit that is given up silently is reported', () => {
  expect(messageOf(of([full(0)], {}, made))).toContain('never sent again');
});

const gv = { model: 'kling-custom-voice', payload: { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' } };
const submit = (sent: object, more: Parameters<typeof request>[1] = {}) =>
  request('POST /requests', { operation: 'gmi.submit-custom-voice', sent, task_id: '8', ...more });
const readQueue = (asked: string, more: Parameters<typeof request>[1] = {}) =>
  request(`GET /requests/${asked}`, { operation: 'gmi.get-request', ...more });
const generate = (sent: object, more: Parameters<typeof request>[1] = {}) =>
  request('POST /api/v1/audio/generations', {
    operation: 'apimodels.create-sound-effects',
    sent,
    task_id: '8',
    ...more,
  });
const effect = { model: 'kling-sound-effects', prompt: 'Rain', duration: '5.0' };
const unnoticed = (operation: string, pointer: string) =>
  request('POST /', {
    operation,
    diagnostics: [{ severity: 'warning', pointer, rule: 'unknown-field', message: 'Told.' }],
  });

/** Kinds of wrong clients that ended with 0 and without a message, in whichever dialect; each has its rule. */
test.each<readonly [string, string, ClientRecord]>([
  [
    'undefined in a path of the queue',
    'id-placeholder',
    of([submit(gv), readQueue('undefined', { status: 404, failure: 'task.not-found' })]),
  ],
  ['a template as external id', 'id-placeholder', of([create({ ...rain, external_task_id: '${ID}' }, '8')])],
  ['the only create refused', 'refusals-swallowed', of([invalid({})], {}, made)],
  [
    'the only generation refused',
    'refusals-swallowed',
    of([generate({}, { status: 400, failure: 'request.invalid' })], {}, made),
  ],
  ['a token in a query', 'secret-in-query', of([request(`${presets}?access_token=abc`)])],
  ['a key in the query of a download', 'secret-in-query', of([request(`GET ${mediaPath}8/a.mp3?token=[redacted]`)])],
  ['1201 repeated', 'refusal-repeated', of(times(3, invalid(rain)))],
  ['1301 repeated', 'refusal-repeated', of(times(3, create(rain, '8', { status: 400, failure: 'content.refused' })))],
  [
    '400 of the queue repeated',
    'refusal-repeated',
    of(times(3, submit(gv, { status: 400, failure: 'request.invalid' }))),
  ],
  ['1303 ignored', 'limit-ignored', of([full(0)], {}, made)],
  ['1303 hammered', 'limit-ignored', of([full(0), full(100), full(200)])],
  ['the same paid body twice', 'paid-twice', of([speak({ from: 0 }), speak({ from: 300, task_id: '10' })])],
  ['the same submission twice', 'paid-twice', of([submit(gv, { from: 0 }), submit(gv, { from: 300, task_id: '9' })])],
  [
    'one external id for everything',
    'external-id-shared',
    of([
      create({ ...rain, external_task_id: 'a' }, '8'),
      create({ prompt: 'Wind', external_task_id: 'a' }, '9', { status: 400, failure: 'external-id.taken' }),
    ]),
  ],
  ['a result after it expired', 'result-gone', of([download('file.expired')])],
  ['a result that no answer named', 'result-gone', of([download('file.unknown')])],
  ['the key sent to the file host', 'key-sent-to-files', of([download('file.key-sent')])],
  [
    'voices made and never deleted',
    'voices-left',
    of(
      ['7', '8', '9'].map((task) => ended(task, 'succeed', 'custom-voice')),
      {},
      made,
    ),
  ],
  ['pages without end', 'pages-without-end', of([page(3, empty), page(4, empty), page(5, empty)])],
  ['a token valid for years', 'token-long-lived', of([told(presets, 'token-long-lived')])],
  ['a paid task never read', 'task-never-read', of([create(rain, '8')], { tasks: { 8: 'succeed' } }, made)],
  [
    'a paid task never read beside a create that is not emulated',
    'task-never-read',
    of(
      [create(rain, '8'), refused('POST /v1/images/generations', 'route.not-emulated')],
      { tasks: { 8: 'succeed' } },
      made,
    ),
  ],
  ['a submission never read', 'task-never-read', of([submit(gv)], { tasks: { 8: 'succeed' } }, made)],
  ['a generation never read', 'task-never-read', of([generate(effect)], { tasks: { 8: 'succeed' } }, made)],
  [
    'a task that GET /tasks showed unfinished only',
    'task-never-read',
    of([create(rain, '8'), find(0), ended('8', 'succeed')], {}, made),
  ],
  [
    'the word of older paths waited for at GET /tasks',
    'status-never-comes',
    of([create(rain, '8'), ended('8', 'succeed'), ...[0, 1000, 2000, 3000].map(find)]),
  ],
  ['GET /tasks many times a second', 'polled-too-fast', of([0, 50, 100, 150].map(find))],
  [
    'billing details in seconds',
    'costs-range-wrong',
    of([rangeOf('/account/billing/package', 'list-package-billing', 1)]),
  ],
  ['tasks by time in seconds', 'costs-range-wrong', of([rangeOf('/tasks', 'page-tasks', 1)])],
  ['webhook_url in the payload', 'field-unknown', of([unnoticed('gmi.submit-custom-voice', '/payload/webhook_url')])],
  ['notify_hook at Kling', 'field-unknown', of([unnoticed('kling.create-text-to-audio', '/notify_hook')])],
  ['webhook without a scheme', 'callback-url-unusable', of([submit({ ...gv, webhook: { url: 'example.com/x' } })])],
])('a wrong client is convicted: %s', (_, rule, record) => {
  expect(convictedOf(record)).toContain(rule);
  const [journal, ...others] = record.journals;
  const named = { ...record, journals: [{ ...(journal as ClientJournal), test: 'speaks' }, ...others] };
  expect(judgeClient(named).find((finding) => finding.rule === rule)?.tests).toEqual(['speaks']);
});
