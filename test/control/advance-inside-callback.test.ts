/** A receiver moves its account's clock while it handles a callback and answers afterwards: no call waits for itself. */
import { expect, test } from 'vitest';
import type { AccountHandle } from '../../src/emulator/control/account-handle.ts';
import { effects, hello, rain, speech, start, startReceiver, tell } from './support.ts';

const key = 'key-of-rain';
const noTimeOut = /^answered 200$/;

/** What was told of attempts, and the times of everything in the journal. */
async function readJournal(account: AccountHandle) {
  const { entries } = await account.journal();
  const happened = entries.filter(({ kind }) => kind !== 'request');
  return {
    outcomes: entries.flatMap((entry) => (entry.kind === 'callback' ? entry.outcome : [])),
    times: happened.map(({ at }) => at),
  };
}

async function expectOrder(account: AccountHandle, callbacks: number) {
  const { outcomes, times } = await readJournal(account);
  expect(outcomes).toHaveLength(callbacks);
  for (const outcome of outcomes) expect(outcome).toMatch(noTimeOut);
  expect(times).toEqual([...times].sort((a, b) => a - b));
}

/** An account whose receiver runs `work` in its first `times` callbacks before it answers. */
async function startBusy(
  work: (account: AccountHandle, call: number, url: string) => Promise<unknown>,
  { times = 1, clock = 'manual' }: { times?: number; clock?: 'manual' | 'real' } = {},
) {
  const { kling, as, admin } = await start({ clock });
  const account = kling.account(key);
  let calls = 0;
  const hook = await startReceiver(async () => {
    calls += 1;
    if (calls <= times) await work(account, calls, hook.url);
    return 200;
  });
  const create = async (of = key) =>
    (await as(of).post(effects, { ...rain, callback_url: hook.url })).body.data as {
      task_id: string;
      created_at: number;
    };
  return { kling, as, admin, account, hook, create };
}

test('a receiver that advances its own clock gets its answer, and so does who advanced it first (both waited for the time-out)', async () => {
  const inner: (readonly string[])[] = [];
  let since = 0;
  const { account, create } = await startBusy(async (own) => inner.push(tell((await own.advance(1000)).fired, since)));
  since = (await create()).created_at;
  const { fired, time } = await account.advance(600);
  // From 500, where the callback was sent.
  expect(inner).toEqual([['t+1500 succeed']]);
  expect(tell(fired, since)).toEqual([
    't+500 processing',
    't+1500 succeed',
    't+1500 callback processing: answered 200',
    't+1500 callback succeed: answered 200',
  ]);
  expect(time).toBe(since + 1500);
  await expectOrder(account, 2);
});

test.each([
  ['next', (own: AccountHandle) => own.next()],
  ['runAll', (own: AccountHandle) => own.runAll()],
  ['setClock', async (own: AccountHandle) => own.setClock({ mode: 'manual', time: (await own.clock()).time + 1000 })],
])('%s works inside a callback as advance does', async (_, move) => {
  const { account, create } = await startBusy(move);
  const { created_at: since } = await create();
  const { fired } = await account.advance(500);
  expect(tell(fired, since)).toContain('t+1500 succeed');
  expect((await account.clock()).time).toBe(since + 1500);
  await expectOrder(account, 2);
});

test.each([
  ['next', (account: AccountHandle) => account.next()],
  ['runAll', (account: AccountHandle) => account.runAll()],
  [
    'setClock',
    async (account: AccountHandle) => account.setClock({ mode: 'manual', time: (await account.clock()).time + 500 }),
  ],
])('a receiver may advance inside %s', async (_, move) => {
  const { account, create } = await startBusy((own) => own.advance(1000));
  const { created_at: since } = await create();
  const { fired } = await move(account);
  expect(tell(fired, since).at(-1)).toBe('t+1500 callback succeed: answered 200');
  await expectOrder(account, 2);
});

test('the same over HTTP', async () => {
  const { account, admin, create } = await startBusy(async () => {
    const { body } = await admin.post(`/accounts/${key}/clock/advance`, { ms: 1000 });
    expect(body.fired).toHaveLength(1);
  });
  const { created_at: since } = await create();
  const { body } = await admin.post(`/accounts/${key}/clock/advance`, { ms: 500 });
  expect(tell(body.fired, since)).toHaveLength(4);
  await expectOrder(account, 2);
});

test('a move inside a move inside a move: each waits for the callbacks that it sends', async () => {
  const { account, create } = await startBusy((own) => own.advance(100), { times: 3 });
  const { created_at: since } = await create();
  await account.advance(50);
  await create();
  await account.advance(50);
  await create();
  // Callbacks at 500, 550 and 600.
  const { fired } = await account.advance(400);
  expect(tell(fired, since)).toEqual([
    't+500 processing',
    't+550 processing',
    't+600 processing',
    't+700 callback processing: answered 200',
    't+700 callback processing: answered 200',
    't+700 callback processing: answered 200',
  ]);
  await account.runAll();
  await expectOrder(account, 6);
});

test('a receiver that handles one callback after another keeps no caller waiting until a time-out', async () => {
  let line = Promise.resolve();
  const { kling, as } = await start();
  const account = kling.account(key);
  const hook = await startReceiver(() => {
    const mine = line.then(async () => {
      await account.advance(100);
    });
    line = mine;
    return mine.then(() => 200);
  });
  for (const _ of [1, 2, 3]) {
    await as(key).post(effects, { ...rain, callback_url: hook.url });
    await account.advance(50);
  }
  await account.advance(1500);
  await account.runAll();
  await expectOrder(account, 6);
});

test('accounts that move each other', async () => {
  const other = 'key-of-others';
  const { kling, account, create } = await startBusy((_, call) => kling.account(call % 2 ? other : key).advance(1000), {
    times: 4,
  });
  await create();
  await create(other);
  await account.advance(500);
  for (const one of [account, kling.account(other)]) {
    await one.runAll();
    await expectOrder(one, 2);
  }
});

test('a receiver that the background loop calls may advance the clock as well', async () => {
  const { account, create, hook } = await startBusy((own) => own.advance(5000), { clock: 'real' });
  await create();
  await expect.poll(() => hook.received.length, { timeout: 30_000 }).toBe(2);
  await account.runAll();
  await expectOrder(account, 2);
});

test('a receiver that is sent a callback again may advance the clock', async () => {
  let isAgain = false;
  const { account, create } = await startBusy(async (own) => isAgain && own.advance(5000), { times: 9 });
  const { task_id: task } = await create();
  await account.advance(500);
  isAgain = true;
  const [first] = (await account.callbacks({ task })).callbacks;
  await account.resend(first?.id ?? '');
  await account.runAll();
  await expectOrder(account, 3);
});

test('moves that are not nested still follow each other', async () => {
  const { account, create } = await startBusy(() => Promise.resolve());
  const { created_at: since } = await create();
  const moves = await Promise.all([account.advance(400), account.advance(400), account.advance(400)]);
  expect(moves.map(({ time }) => time - since).at(-1)).toBe(1200);
});

test('speech and a move inside one callback', async () => {
  const { account, as, create } = await startBusy(async (own) => {
    const spoken = await as(key).post(speech, hello);
    expect(spoken.body.data.task_status).toBe('succeed');
    await own.advance(1000);
  });
  const { created_at: since } = await create();
  const { fired, time } = await account.advance(500);
  expect(time).toBe(since + 1800);
  expect(tell(fired, since)).toContain('t+1500 succeed');
  await expectOrder(account, 2);
});
