import { expect, test } from 'vitest';
import { products } from '../../src/emulator/core/products/product-list.ts';
import {
  ada,
  effects,
  rain,
  speech,
  hello,
  start,
  startPatientReceiver,
  startReceiver,
  tell,
  voices,
} from './support.ts';

const key = 'key-of-time';

test('advance does everything that falls due, callbacks included, and tells it in order', async () => {
  const { admin, as } = await start();
  const hook = await startReceiver();
  const { body } = await as(key).post(voices, { ...ada, callback_url: hook.url });
  const createdAt: number = body.data.created_at;

  const half = await admin.post(`/accounts/${key}/clock/advance`, { ms: 1000 });
  expect(half.status).toBe(200);
  expect(half.body.time).toBe(createdAt + 1000);
  expect(tell(half.body.fired, createdAt)).toEqual(['t+500 processing', 't+500 callback processing: answered 200']);

  const rest = await admin.post(`/accounts/${key}/clock/advance`, { ms: 1000 });
  expect(tell(rest.body.fired, createdAt)).toEqual(['t+1500 succeed', 't+1500 callback succeed: answered 200']);
  expect(rest.body.fired.map((event: any) => event.task_id)).toEqual([body.data.task_id, body.data.task_id]);
  expect(hook.received.map((one) => one.body.task_status)).toEqual(['processing', 'succeed']);
});

test('two tasks interleave by their times, not by their order of creation', async () => {
  const { admin, as } = await start();
  const first = (await as(key).post(voices, ada)).body.data;
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 200 });
  await as(key).post(effects, rain);
  const { body } = await admin.post(`/accounts/${key}/clock/advance`, { ms: 5000 });
  expect(body.fired.map((event: any) => `${event.product} t+${event.at - first.created_at} ${event.to}`)).toEqual([
    'custom-voice t+500 processing',
    'text-to-audio t+700 processing',
    'custom-voice t+1500 succeed',
    'text-to-audio t+1700 succeed',
  ]);
});

test('next goes to the next due moment only', async () => {
  const { admin, as } = await start();
  const createdAt: number = (await as(key).post(voices, ada)).body.data.created_at;
  const { body: clock } = await admin.get(`/accounts/${key}/clock`);
  expect(clock).toEqual({ mode: 'manual', time: createdAt, next_due_at: createdAt + 500 });
  const { body } = await admin.post(`/accounts/${key}/clock/next`);
  expect(tell(body.fired, createdAt)).toEqual(['t+500 processing']);
  expect(body.time).toBe(createdAt + 500);
});

test('next with nothing due leaves the clock where it is', async () => {
  const { admin } = await start();
  const before = (await admin.post(`/accounts/${key}/clock/next`)).body;
  expect(before.fired).toEqual([]);
  expect((await admin.get(`/accounts/${key}/clock`)).body.time).toBe(before.time);
});

test('run-all goes on until nothing is due, retries of a callback included', async () => {
  const { admin, as } = await start();
  const hook = await startReceiver(() => 503);
  const createdAt: number = (await as(key).post(voices, { ...ada, callback_url: hook.url })).body.data.created_at;
  const { body } = await admin.post(`/accounts/${key}/clock/run-all`);
  expect(tell(body.fired, createdAt)).toEqual([
    't+500 processing',
    't+500 callback processing: answered 503',
    't+1500 succeed',
    't+1500 callback processing: answered 503',
    't+3500 callback processing: answered 503',
    't+7500 callback processing: answered 503',
    't+7500 callback succeed: answered 503',
    't+8500 callback succeed: answered 503',
    't+10500 callback succeed: answered 503',
    't+14500 callback succeed: answered 503',
  ]);
});

test('run-all stops after as many moments as it may do', async () => {
  const { admin, as } = await start();
  await as(key).post(voices, ada);
  expect((await admin.post(`/accounts/${key}/clock/run-all`, { limit: 1 })).body.fired).toHaveLength(1);
  expect((await admin.post(`/accounts/${key}/clock/run-all`, { limit: 10 })).body.fired).toHaveLength(1);
});

test('a clock that runs can be moved on as well', async () => {
  const { admin, as } = await start({ clock: 'real' });
  const hook = await startReceiver();
  const createdAt: number = (await as(key).post(voices, { ...ada, callback_url: hook.url })).body.data.created_at;
  const { body } = await admin.post(`/accounts/${key}/clock/advance`, { ms: 60_000 });
  expect(tell(body.fired, createdAt)).toEqual([
    't+500 processing',
    expect.stringMatching(/^t\+5\d\d callback processing: answered 200$/),
    't+1500 succeed',
    expect.stringMatching(/^t\+15\d\d callback succeed: answered 200$/),
  ]);
  expect(body.time).toBeGreaterThanOrEqual(createdAt + 60_000);
});

test('a callback that the background loop is sending is part of what an advance tells', async () => {
  const { kling, as } = await start({ clock: 'real', progression: { mode: 'immediate' } });
  const account = kling.account(key);
  const { hook, arrival, answer } = await startPatientReceiver();
  await as(key).post(voices, { ...ada, callback_url: hook.url });
  await arrival;
  await account.clock();
  const advanced = account.advance(0);
  answer();
  const { fired } = await advanced;
  expect(fired.map((event) => event.kind === 'callback' && `${event.task_status} ${event.outcome}`)).toEqual([
    'processing answered 200',
    'succeed answered 200',
  ]);
});

test('setting the time forwards runs there, setting it back jumps', async () => {
  const { admin, as } = await start();
  const createdAt: number = (await as(key).post(voices, ada)).body.data.created_at;
  const forwards = await admin.put(`/accounts/${key}/clock`, { mode: 'manual', time: createdAt + 1_000_000 });
  expect(tell(forwards.body.fired, createdAt)).toEqual(['t+500 processing', 't+1500 succeed']);
  expect(forwards.body.clock).toEqual({ mode: 'manual', time: createdAt + 1_000_000 });
  const back = await admin.put(`/accounts/${key}/clock`, { mode: 'manual', time: createdAt });
  expect(back.body).toEqual({ clock: { mode: 'manual', time: createdAt }, fired: [] });
});

test('the mode changes without a jump of the time', async () => {
  const { admin } = await start({ startTime: Date.UTC(2026, 9, 1) });
  const scaled = await admin.put(`/accounts/${key}/clock`, { mode: 'scaled', scale: 0.001 });
  expect(scaled.body.clock).toEqual({ mode: 'scaled', scale: 0.001, time: Date.UTC(2026, 9, 1) });
  const manual = await admin.put(`/accounts/${key}/clock`, { mode: 'manual' });
  expect(manual.body.clock).toEqual({ mode: 'manual', time: Date.UTC(2026, 9, 1) });
});

test('a scaled clock needs a scale, the others have none', async () => {
  const { admin } = await start();
  const missing = await admin.put(`/accounts/${key}/clock`, { mode: 'scaled' });
  expect(missing.status).toBe(400);
  expect(missing.body.error).toMatchObject({ code: 'invalid-request', pointer: '/scale' });
  expect((await admin.put(`/accounts/${key}/clock`, { mode: 'real', scale: 2 })).status).toBe(400);
});

test('a receiver may use the control API while it is being called', async () => {
  const { admin, as } = await start();
  const client = as(key);
  const answers: number[] = [];
  const hook = await startReceiver(async ({ body }) => {
    if (body.task_status !== 'processing') return 200;
    const { data } = (await client.post(effects, rain)).body;
    answers.push((await admin.post(`/accounts/${key}/tasks/${data.task_id}/force`, { status: 'succeed' })).status);
    answers.push((await admin.get(`/accounts/${key}/tasks/${body.task_id}`)).status);
    return 200;
  });
  await client.post(voices, { ...ada, callback_url: hook.url });
  const { body } = await admin.post(`/accounts/${key}/clock/advance`, { ms: 5000 });
  expect(answers).toEqual([200, 200]);
  expect(body.fired.filter((event: any) => event.kind === 'callback').map((event: any) => event.outcome)).toEqual([
    'answered 200',
    'answered 200',
  ]);
});

test('a synchronous operation moves a manual clock by its own time', async () => {
  const { admin, as } = await start();
  const { data } = (await as(key).post(speech, hello)).body;
  expect(data.task_status).toBe('succeed');
  expect((await admin.get(`/accounts/${key}/clock`)).body.time - data.created_at).toBe(300);
});

test('progressions: reads, at once, held, presets and scales, for one product or all', async () => {
  const { admin, as } = await start();
  const client = as(key);
  const set = (progressions: object) => admin.put(`/accounts/${key}/progressions`, { progressions });

  await set({ '*': 'held', 'text-to-audio': 'reads:2' });
  const { task_id: counted } = (await client.post(effects, rain)).body.data;
  const seen = [];
  for (let read = 0; read < 3; read += 1) seen.push((await client.get(`${effects}/${counted}`)).body.data.task_status);
  expect(seen).toEqual(['submitted', 'processing', 'succeed']);

  const { body } = await set({ 'text-to-audio': 'immediate' });
  expect(body.progressions).toEqual({ '*': { mode: 'held' }, 'text-to-audio': { mode: 'immediate' } });
  const { task_id: instant } = (await client.post(effects, rain)).body.data;
  expect((await client.get(`${effects}/${instant}`)).body.data.task_status).toBe('succeed');

  const half = await set({ '*': { preset: 'realistic', scale: 0.5 } });
  expect(half.body.progressions['custom-voice']).toEqual({ mode: 'time', processing_ms: 500, finish_ms: 4500 });
  expect(Object.keys(half.body.progressions)).toEqual(Object.keys(products));
});

test('a progression for an unknown product, or one that ends before it starts, is refused', async () => {
  const { admin } = await start();
  const unknown = await admin.put(`/accounts/${key}/progressions`, { progressions: { 'custom-voices': 'held' } });
  expect(unknown.status).toBe(400);
  expect(unknown.body.error.message).toContain("Did you mean 'custom-voice'?");
  expect(unknown.body.error.pointer).toBe('/progressions/custom-voices');
  const backwards = { mode: 'time', processing_ms: 10, finish_ms: 5 };
  const { body } = await admin.put(`/accounts/${key}/progressions`, { progressions: { tts: backwards } });
  expect(body.error.pointer).toBe('/progressions/tts/finish_ms');
});
