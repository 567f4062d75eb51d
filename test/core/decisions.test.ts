/** The core as tables of given, when, then: no store, no promise, no clock. */
import { expect, test } from 'vitest';
import { type AccountChange, changeAccount, createAccount, noAccount } from '../../src/emulator/core/accounts.ts';
import { advanceTasks, changeRunningTask, type TaskChange } from '../../src/emulator/core/advance-tasks.ts';
import { deleteVoice, readTask } from '../../src/emulator/core/client-reads.ts';
import type { Context } from '../../src/emulator/core/decider.ts';
import { recordAttempt } from '../../src/emulator/core/deliveries.ts';
import { judgeSource } from '../../src/emulator/core/products/product.ts';
import { products } from '../../src/emulator/core/products/product-list.ts';
import type { Account, AttemptOutcome, Delivery, Pack, Task } from '../../src/emulator/core/records.ts';
import { removeIdleAccount, resetAccount } from '../../src/emulator/core/reset.ts';
import { type SubmitCommand, submitTask } from '../../src/emulator/core/submit.ts';
import { sampleAccount, sampleTask } from '../store/store-suite.ts';
import { samplePack, sampleSubmit } from './samples.ts';

/** Ids count up, and chance is always 1. */
function createContext(wall = 1000): Context {
  let minted = 0;
  const next = (name: string) => `${name}-${(minted += 1)}`;
  return {
    wall,
    chance: {
      mint: () => next('id'),
      suffix: (length) => 'x'.repeat(length),
      newDeliveryId: () => next('delivery'),
      random: { bytes: (count) => new Uint8Array(count), integer: () => 1, uuid: () => next('uuid') },
    },
    vendors: {
      productOf(id) {
        const product = products[id];
        if (!product) throw new Error(`No product '${id}'.`);
        return product;
      },
      encodeCallback: ({ id, status }) => `${id} is ${status}`,
      callbackPolicyOf: () => ({
        statuses: ['processing', 'succeed', 'failed'],
        retryDelaysMs: [10, 20],
        timeoutMs: 1000,
        signed: false,
      }),
      filePolicyOf: () => ({ days: 30, browsersOnly: false }),
      hasSpeaker: (id) => id === 'known',
      presets: [],
      solutionVoices: {},
    },
  };
}

const pack = (change: Partial<Pack> = {}) => samplePack('pack', { invalidTime: 10_000, ...change });
const time = { mode: 'time', processingMs: 100, finishMs: 300 } as const;
const owner = (change: Partial<Account> = {}) =>
  sampleAccount('a', {
    clock: { mode: 'manual', time: 1000 },
    packs: [pack()],
    progressions: { '*': time },
    ...change,
  });

const wish = sampleSubmit('a', { checks: ['funds', 'concurrency', 'rules', 'lookups', 'content'] });
const order = { id: 'fault', kind: 'refuse', remaining: 1, message: 'Not this.' } as const;
const nothingLoaded = { holder: undefined, video: undefined, voices: undefined };

test.each<[string, Partial<Account>, Partial<SubmitCommand>, Partial<{ holder: Task }>, string]>([
  ['an account with units', {}, {}, {}, 'accepted'],
  ['a pack that has not enough', { packs: [pack({ heldMilli: 800 })] }, {}, {}, 'funds.exhausted'],
  ['a pack that has expired', { packs: [pack({ invalidTime: 999 })] }, {}, {}, 'funds.exhausted'],
  ['no packs, for a free task', { packs: [] }, { price: { rule: 'free', milliUnits: 0, pack: null } }, {}, 'accepted'],
  ['a taken slot', { packs: [pack({ concurrency: 1 })], running: 1 }, {}, {}, 'concurrency.exceeded'],
  ['a taken external id', {}, { externalId: 'x' }, { holder: sampleTask('1', 'a') }, 'external-id.taken'],
  ['a broken rule', {}, { lookupFailure: { code: 'request.invalid' } }, {}, 'request.invalid'],
  ['a planted refusal', { failOrders: [order] }, {}, {}, 'content.refused'],
  ['an unknown speaker', {}, { product: 'tts', input: { voice_id: 'other' } }, {}, 'voice.not-found'],
  ['a video that is not there', {}, { product: 'video-to-audio', input: { video_id: 'v' } }, {}, 'video.not-found'],
])('given %s, a create is answered as told', (_, account, command, loaded, expected) => {
  const given = { ...nothingLoaded, account: owner(account), ...loaded };
  const { outcome, changes } = submitTask.decide(given, { ...wish, ...command }, createContext());
  expect(outcome.kind === 'failure' ? outcome.failure.code : outcome.kind).toBe(expected);
  // A refusal leaves nothing behind, but for the order that it used up.
  if (outcome.kind === 'failure') expect(changes?.account?.failOrders).toEqual(changes ? [] : undefined);
});

test('given an account with units, when a task is submitted, then task, hold, slot and transition are one change', () => {
  const { changes } = submitTask.decide({ ...nothingLoaded, account: owner() }, wish, createContext());
  expect(changes).toMatchObject({
    accountId: 'a',
    account: { version: 2, running: 1, packs: [{ heldMilli: 250, remainingMilli: 1000 }] },
    tasks: [{ id: 'id-1', version: 1, status: 'submitted', dueAt: 1100, packId: 'pack' }],
    ledger: [{ kind: 'hold', taskId: 'id-1', amountMilli: 250 }],
    events: [{ kind: 'transition', from: null, to: 'submitted', at: 1000 }],
  });
});

const running = (change: Partial<Task> = {}): Task =>
  sampleTask('t', 'a', {
    status: 'processing',
    progression: time,
    priceMilli: 250,
    packId: 'pack',
    holdsSlot: true,
    callbackUrl: 'http://localhost/hook',
    dueAt: 1300,
    input: { prompt: 'rain', duration: 3 },
    version: 2,
    ...change,
  });
const busy = () => owner({ running: 1, packs: [pack({ heldMilli: 250 })], version: 5 });
const pending = { taskId: 't', state: 'pending' } as Delivery;

test.each<[string, Partial<Task>, readonly Delivery[], string[], number | undefined]>([
  ['submitted', { status: 'submitted', dueAt: 1300 }, [], ['processing'], 1300],
  ['processing', {}, [], ['succeed'], 1300],
  ['processing, and to fail', { willFail: 'No.' }, [], ['failed'], 1300],
  ['processing, a callback of it still waiting', {}, [pending], ['succeed'], undefined],
  ['moved on since it was claimed', { dueAt: 1400 }, [], [], undefined],
  ['ended', { status: 'succeed' }, [], [], undefined],
])('given a task that is %s, when its time comes, then it goes on', (_, task, deliveries, statuses, deliveryDueAt) => {
  const loaded = { account: busy(), tasks: [running(task)], deliveries, videos: undefined };
  const command = { accountId: 'a', items: [{ kind: 'task', id: 't', dueAt: 1300 } as const] };
  const { outcome, changes } = advanceTasks.decide(loaded, command, createContext());
  expect(outcome.map((event) => event.kind === 'transition' && event.to)).toEqual(statuses);
  expect(changes?.deliveries?.[0]?.dueAt).toBe(deliveryDueAt);
  expect(changes?.account?.version).toBe(statuses.length > 0 ? 6 : undefined);
});

test.each<[TaskChange, string[], string[], number]>([
  [{ kind: 'force', status: 'succeed' }, ['processing', 'succeed'], ['settle'], 750],
  [{ kind: 'force', status: 'failed', message: 'No.' }, ['processing', 'failed'], ['release'], 1000],
  [{ kind: 'cancel' }, ['failed'], ['release'], 1000],
  [{ kind: 'release', to: 'processing' }, ['processing'], [], 1000],
  [{ kind: 'release', to: 'end' }, ['processing', 'succeed'], ['settle'], 750],
  [{ kind: 'upstream', result: { status: 'failed', message: 'No.' } }, ['processing', 'failed'], ['release'], 1000],
  [{ kind: 'read' }, [], [], 1000],
])(
  'given a submitted task, when it is changed by %j, then it is reported and booked',
  (change, statuses, kinds, units) => {
    const task = running({ status: 'submitted', progression: { mode: 'held' }, dueAt: undefined });
    const loaded = { account: busy(), task, deliveries: [], video: undefined };
    const command = { accountId: 'a', taskId: 't', change };
    const { outcome, changes } = changeRunningTask.decide(loaded, command, createContext());
    expect(outcome.map((event) => event.kind === 'transition' && event.to)).toEqual(statuses);
    expect((changes?.ledger ?? []).map(({ kind }) => kind)).toEqual(kinds);
    expect(changes?.account?.packs[0]?.remainingMilli ?? 1000).toBe(units);
    expect(changes?.tasks?.[0]?.version).toBe(statuses.length > 0 ? 3 : undefined);
  },
);

test.each([
  [0, 'submitted', 1],
  [1, 'processing', 2],
  [2, 'succeed', 3],
])('given a task that was read %i times of 2, when it is read, then it is %s', (reads, status, counted) => {
  const progression = { mode: 'reads', reads: 2 } as const;
  const task = running({ status: reads < 2 ? 'submitted' : 'processing', progression, reads, dueAt: undefined });
  const loaded = { account: busy(), task, deliveries: [], video: undefined, voice: undefined };
  const { outcome, changes } = readTask.decide(
    loaded,
    { accountId: 'a', product: 'text-to-audio', id: 't' },
    createContext(),
  );
  expect(outcome).toMatchObject({ kind: 'task', view: { task: { status, reads: counted } } });
  expect(changes?.tasks).toMatchObject([{ status, reads: counted, version: 3 }]);
});

const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: 'd',
  accountId: 'a',
  taskId: 't',
  dialect: 'kling',
  number: 1,
  taskStatus: 'processing',
  url: 'http://localhost/hook',
  body: '{}',
  createdAt: 0,
  state: 'pending',
  attempts: 0,
  dueAt: 1000,
  version: 1,
  ...change,
});
const taken: AttemptOutcome = { kind: 'answered', status: 200, ok: true, body: '' };
const refused: AttemptOutcome = { kind: 'answered', status: 503, ok: false, body: '' };
const blocked: AttemptOutcome = { kind: 'failed', reason: 'blocked', message: 'No.' };

test.each<[string, Partial<Delivery>, AttemptOutcome, Delivery['state'], number | undefined, number | undefined]>([
  ['taken', {}, taken, 'delivered', undefined, 1000],
  ['refused for the first time', {}, refused, 'pending', 1010, undefined],
  ['refused for the second time', { attempts: 1 }, refused, 'pending', 1020, undefined],
  ['refused for the last time', { attempts: 2 }, refused, 'gave-up', undefined, 1000],
  ['not allowed', {}, blocked, 'gave-up', undefined, 1000],
])(
  'given a callback, when it is %s, then it and its successor go on',
  (_, change, outcome, state, dueAt, nextDueAt) => {
    const first = delivery(change);
    const second = delivery({ id: 'e', number: 2, dueAt: undefined });
    const loaded = { holder: owner(), delivery: first, pending: [first, second] };
    const measured = { startedAt: 0, ms: 0 };
    const command = { accountId: 'a', deliveryId: 'd', taskId: 't', outcome, measured, resent: false };
    const { changes } = recordAttempt.decide(loaded, command, createContext());
    expect(changes?.deliveries?.[0]).toMatchObject({ id: 'd', state, version: 2 });
    expect(changes?.deliveries?.[0]?.dueAt).toBe(dueAt);
    expect(changes?.deliveries?.[1]?.dueAt).toBe(nextDueAt);
    expect(changes?.attempts).toHaveLength(1);
  },
);

test.each<[AccountChange, string, Partial<Account>]>([
  [{ clock: { kind: 'forward', time: 900 } }, 'changed', { clock: { mode: 'manual', time: 1000 } }],
  [{ clock: { kind: 'jump', time: 900 } }, 'changed', { clock: { mode: 'manual', time: 900 } }],
  [{ clock: { kind: 'mode', mode: 'real' } }, 'changed', { clock: { mode: 'real', offset: 0 } }],
  [{ removedPackId: 'pack' }, 'pack-held', {}],
  [{ removedPackId: 'other' }, 'pack-unknown', {}],
  [{ addedFault: order, most: 0 }, 'full', {}],
  [{ addedFault: order, most: 1 }, 'changed', { failOrders: [order] }],
  [{ progressions: { tts: time } }, 'changed', { progressions: { '*': time, tts: time } }],
  [{ progressions: { tts: time }, replacesProgressions: true }, 'changed', { progressions: { tts: time } }],
])('given an account, when %j is asked for, then it is %s', (change, kind, after) => {
  const { outcome } = changeAccount.decide({ account: busy() }, { accountId: 'a', change }, createContext());
  expect(outcome.kind).toBe(kind);
  if (outcome.kind === 'changed') expect(outcome.account).toMatchObject({ ...after, version: 6 });
});

test('given an account with the credential, when one more is made, then nothing is saved', () => {
  const { name, credentials, webhookSecrets, settings, progressions, clock } = owner();
  const grant = { name, credentials, webhookSecrets, settings, progressions, clock, packs: [], videos: [], voices: [] };
  const command = { accountId: noAccount, grant } as const;
  const made = createAccount.decide({ holders: [], voices: [] }, command, createContext());
  expect(made.outcome).toMatchObject({ kind: 'created', account: { id: 'id-1', version: 1 } });
  const again = createAccount.decide({ holders: [owner()], voices: [] }, command, createContext());
  expect(again).toMatchObject({ outcome: { kind: 'credential-taken' } });
  expect(again.changes).toBeUndefined();
});

test('given a running task, when tasks are reset, then its hold and slot are given back and pending responses are given up', () => {
  const loaded = { account: busy(), tasks: 1, voices: 0, videos: 0, deliveries: 0, ledger: 0 };
  const { changes } = resetAccount.decide(loaded, { accountId: 'a', plan: { clear: ['tasks'] } }, createContext());
  expect(changes).toMatchObject({
    clear: ['tasks'],
    account: { running: 0, packs: [{ heldMilli: 0 }], version: 6 },
    ledger: [{ kind: 'release', taskId: undefined, heldMilli: 0 }],
    events: [{ kind: 'removal' }],
  });
});

test.each([
  ['nothing', [], undefined, true],
  ['a task', [running()], undefined, false],
  ['something due', [], 2000, false],
])('given an account that holds %s, when it is evicted, then it is gone: %s', (_, tasks, nextDue, isGone) => {
  const decision = removeIdleAccount.decide({ stored: owner(), tasks, nextDue }, { accountId: 'a' }, createContext());
  expect(decision.outcome).toBe(isGone);
  expect(decision.changes?.removedAccount?.id).toBe(isGone ? 'a' : undefined);
});

test('given a voice of another account, when it is deleted, then it is not found', () => {
  const trial = { id: 'v', kind: 'wav', durationMs: 1, name: 'v.wav' } as const;
  const voice = {
    id: 'v',
    accountId: 'b',
    taskId: 't',
    name: 'v',
    status: 'succeed',
    createdAt: 0,
    trial,
    version: 1,
  } as const;
  const command = { accountId: 'a', voiceId: 'v' };
  const other = deleteVoice.decide({ account: owner(), voice, maker: undefined }, command, createContext());
  expect(other).toEqual({ outcome: { kind: 'failure', failure: { code: 'voice.not-found', detail: 'v' } } });
  const own = { account: owner(), voice: { ...voice, accountId: 'a' }, maker: undefined };
  const { changes } = deleteVoice.decide(own, command, createContext());
  expect(changes?.voices).toMatchObject([{ status: 'deleted', version: 2 }]);
});

test.each([
  ['a URL that was not inspected', { voice_url: 'https://example.com/a.mp3' }, undefined, true],
  [
    'a URL that was found to be right',
    { voice_url: 'https://example.com/a.mp3' },
    { ok: true, durationMs: 6000 },
    true,
  ],
  [
    'a URL that was found to be wrong',
    { voice_url: 'https://example.com/a.mp3' },
    { ok: false, message: 'No.' },
    false,
  ],
  ['what is no URL', { voice_url: 'https://' }, undefined, false],
  ['raw base64', { voice_url: 'UklGRg==' }, undefined, true],
] as const)('given %s, when the source is judged, then it is fit or not', (_, input, seen, ok) => {
  const product = products['custom-voice'];
  if (!product) throw new Error('There is no product custom-voice.');
  const submission = { account: owner(), input, now: 1000, video: undefined, voices: [], makers: [] };
  expect(judgeSource(product, submission, seen).ok).toBe(ok);
});
