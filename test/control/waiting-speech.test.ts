/** Synchronous operations and clocks that stand: no call hangs or waits for itself, and time has one order. */
import { expect, test } from 'vitest';
import type { AccountHandle } from '../../src/emulator/control/account-handle.ts';
import {
  ada,
  effects,
  hello,
  rain,
  speech,
  start,
  startPatientReceiver,
  startReceiver,
  tell,
  voices,
} from './support.ts';

const key = 'key-of-speech';

/** Asks until the account has a task: a request that waits for its end has been taken by then. */
async function untilTaken(account: AccountHandle) {
  for (;;) {
    const [task] = (await account.tasks()).tasks;
    if (task) return task;
    // The library answers without a turn of the event loop: none would be left for the request.
    await new Promise(setImmediate);
  }
}

const startSlow = async (clock: 'real' | 'manual' = 'real') => {
  const { kling, as } = await start({ clock, progression: 'realistic' });
  const account = kling.account(key);
  await account.update({});
  return { client: as(key), account };
};

test('a TTS call that waits is answered when its clock becomes manual (it hung until the clock was moved)', async () => {
  const { client, account } = await startSlow();
  const speaking = client.post(speech, hello);
  const task = await untilTaken(account);
  const { clock, fired } = await account.setClock({ mode: 'manual' });
  expect((await speaking).body.data.task_status).toBe('succeed');
  expect(tell(fired, task.created_at)).toContain('t+3000 succeed');
  expect(clock).toMatchObject({ mode: 'manual', time: task.created_at + 3000 });
});

test.each([
  ['back', -3_600_000],
  ['to the middle of the speech', 1500],
  ['forwards', 3_600_000],
])('a clock that becomes manual and is set %s shows that time, whoever was waiting', async (_, ahead) => {
  const { client, account } = await startSlow();
  const speaking = client.post(speech, hello);
  const task = await untilTaken(account);
  const time = task.created_at + ahead;
  expect((await account.setClock({ mode: 'manual', time })).clock).toMatchObject({ mode: 'manual', time });
  expect((await speaking).body.data.task_status).toBe('succeed');
  expect((await account.clock()).time).toBe(time);
});

test('a TTS call that waits is answered when a reset puts its clock back to standing', async () => {
  const { client, account } = await startSlow('manual');
  await account.setClock({ mode: 'real' });
  const speaking = client.post(speech, hello);
  await untilTaken(account);
  await account.reset('clock');
  expect((await speaking).body.data.task_status).toBe('succeed');
  expect((await account.clock()).mode).toBe('manual');
});

test('held speech goes on waiting when its clock becomes manual', async () => {
  const { client, account } = await startSlow();
  await account.setProgressions({ tts: 'held' });
  const speaking = client.post(speech, hello);
  const { id } = await untilTaken(account);
  expect((await account.setClock({ mode: 'manual' })).fired).toEqual([]);
  await account.release(id);
  expect((await speaking).body.data.task_status).toBe('succeed');
});

/** Times of what happened, in the order of the journal. (A request is written when it is answered.) */
const timesOf = async (account: AccountHandle) =>
  (await account.journal()).entries.filter(({ kind }) => kind !== 'request').map(({ at }) => at);
const inOrder = (times: readonly number[]) => [...times].sort((a, b) => a - b);

test('speech beside a callback that is being posted waits for none and overtakes nothing (the journal was out of order)', async () => {
  const { kling, as } = await start();
  const account = kling.account(key);
  const client = as(key);
  const { hook, arrival, answer } = await startPatientReceiver();
  const first = (await client.post(voices, { ...ada, callback_url: hook.url })).body.data;
  await account.advance(200);
  // Due at 700 and 1700, between the callback at 500 and the end of the speech.
  const second = (await client.post(effects, rain)).body.data;
  const advanced = account.advance(300);
  await arrival;
  await account.setProgressions({ tts: { mode: 'time', processing_ms: 600, finish_ms: 1400 } });
  const spoken = await Promise.all([client.post(speech, hello), client.post(speech, hello)]);
  expect(spoken.map(({ body }) => body.data.task_status)).toEqual(['succeed', 'succeed']);
  expect((await account.task(second.task_id)).task.status).toBe('succeed');
  answer();
  const { fired } = await advanced;
  const times = await timesOf(account);
  expect(times).toEqual(inOrder(times));
  const firstTwo = [first.task_id, second.task_id];
  const ofFirstTwo = fired.filter(({ kind, task_id: id }) => kind === 'transition' && firstTwo.includes(id));
  // What happened during the move is reported by it.
  expect(tell(ofFirstTwo, first.created_at)).toEqual([
    't+500 processing',
    't+700 processing',
    't+1500 succeed',
    't+1700 succeed',
  ]);
  expect(hook.received).toHaveLength(2);
});

test('many parallel speeches with callbacks on the way: everything happens in the order of its time', async () => {
  const { kling, as } = await start();
  const account = kling.account(key);
  const client = as(key);
  const hook = await startReceiver();
  for (let made = 0; made < 5; made += 1) {
    await client.post(effects, { ...rain, callback_url: hook.url });
    await account.advance(90);
  }
  const spoken = await Promise.all(Array.from({ length: 12 }, () => client.post(speech, hello)));
  expect(spoken.map(({ status }) => status)).toEqual(Array(12).fill(200));
  await account.runAll();
  const times = await timesOf(account);
  expect(times).toEqual(inOrder(times));
  expect(hook.received).toHaveLength(10);
});

test('a receiver that makes speech before it answers does not wait for itself, and what falls due meanwhile is reported', async () => {
  const { kling, as } = await start({ settings: { 'callbacks.timeoutMs': 60_000 } });
  const account = kling.account(key);
  const client = as(key);
  const said: string[] = [];
  const hook = await startReceiver(async ({ body }) => {
    const { data } = (await client.post(speech, { ...hello, callback_url: undefined })).body;
    said.push(`${body.task_status}: ${data.task_status}`);
    return 200;
  });
  const first = (await client.post(voices, { ...ada, callback_url: hook.url })).body.data;
  await account.advance(100);
  await client.post(effects, rain);
  const { fired } = await account.advance(5000);
  expect(said).toEqual(['processing: succeed', 'succeed: succeed']);
  const times = fired.map(({ at }) => at);
  expect(times).toEqual(inOrder(times));
  expect(tell(fired, first.created_at)).toEqual([
    't+500 processing',
    't+600 processing',
    't+600 processing',
    't+800 succeed',
    't+800 callback processing: answered 200',
    't+1500 succeed',
    't+1600 succeed',
    't+1600 processing',
    't+1800 succeed',
    't+1800 callback succeed: answered 200',
  ]);
});
