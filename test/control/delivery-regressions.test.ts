/** Faults of delivering and of the background loop that a review found once; each test names what it was. */
import { expect, test } from 'vitest';
import { attemptsOf, deliveriesOf } from '../../src/emulator/core/reads.ts';
import type { AttemptOutcome } from '../../src/emulator/core/records.ts';
import { removeAccount, resetAccount } from '../../src/emulator/core/reset.ts';
import type { CallbackSender } from '../../src/emulator/shell/ports.ts';
import type { Shell } from '../../src/emulator/shell/shell.ts';
import { ada, effects, rain, start, startReceiver, voices } from './support.ts';
import { openSender, startReceiver as startTestReceiver } from '../effects/receivers.ts';
import { createOwnScheduler } from './own-scheduler.ts';

const taken: AttemptOutcome = { kind: 'answered', status: 200, ok: true, body: '' };

/** A callback sender whose receivers answer on request; those named in `quick` answer at once. */
function createHeldSender(quick: readonly string[] = []) {
  const posted: string[] = [];
  const held: (() => void)[] = [];
  let tell: (() => void) | undefined;
  const post: CallbackSender['post'] = ({ url }) => {
    posted.push(url);
    tell?.();
    if (quick.includes(url)) return Promise.resolve(taken);
    return new Promise((resolve) => held.push(() => resolve(taken)));
  };
  return {
    post,
    posted,
    release: () => held.splice(0).forEach((answer) => answer()),
    /** Resolves when this URL has been posted to. */
    heard: (url: string) =>
      new Promise<void>((resolve) => {
        tell = () => {
          if (posted.includes(url)) resolve();
        };
        tell();
      }),
  };
}

test('a callback that outlasts its lease is posted once (it was posted again beside itself)', async () => {
  const callbackSender = createHeldSender(['http://quick/']);
  // A lease that ends at once stands for a receiver that takes longer than the lease.
  const { shell, scheduler, account, submit } = await createOwnScheduler(callbackSender.post, (store) => ({
    store: { ...store, claimDue: (id, upTo, limit) => store.claimDue(id, upTo, limit, 0) },
  }));
  scheduler.start();
  await submit('http://slow/');
  await callbackSender.heard('http://slow/');
  // Something else falls due: with it the first one is claimed anew.
  await submit('http://quick/');
  await callbackSender.heard('http://quick/');
  callbackSender.release();
  await scheduler.stop();
  expect(callbackSender.posted.filter((url) => url === 'http://slow/')).toHaveLength(1);
  const attempts = await shell.read(attemptsOf(account.id));
  expect(attempts.filter(({ number }) => number > 1)).toEqual([]);
});

const removals: readonly (readonly [string, (shell: Shell, accountId: string) => unknown])[] = [
  ['were cleared', (shell, accountId) => shell.run(resetAccount, { accountId, plan: { clear: ['callbacks'] } })],
  ['belong to a deleted account', (shell, accountId) => shell.run(removeAccount, { accountId })],
];

test.each(removals)(
  'callbacks that %s while they waited for their turn are not sent (they were)',
  async (_, remove) => {
    const answers: (() => void)[] = [];
    const receiver = await startTestReceiver((_, response) => answers.push(() => response.end()));
    const limits = { inAll: 4, own: 1, perOwner: 4, waiting: 100 };
    const { callbackSender } = openSender({ limits });
    const { shell, queue, account, submit } = await createOwnScheduler(callbackSender);
    for (let made = 0; made < 8; made += 1) await submit(receiver.url);
    const deliveries = await shell.read(deliveriesOf(account.id));
    const due = deliveries.filter(({ dueAt }) => dueAt !== undefined);
    expect(due).toHaveLength(8);
    const begun = queue.post(due.map(({ id }) => id));
    // One place may take half of an account's slots.
    await expect.poll(() => answers.length, { timeout: 15_000 }).toBe(2);
    await remove(shell, account.id);
    for (const answer of answers) answer();
    expect(await begun).toHaveLength(2);
    expect(receiver.requests).toHaveLength(2);
  },
);

test('a waiting callback that fails when sent by hand goes on waiting behind the first (it overtook it)', async () => {
  const { kling, as } = await start();
  let status = 503;
  const hook = await startReceiver(() => status);
  const account = kling.account('key-of-order');
  await as('key-of-order').post(voices, { ...ada, callback_url: hook.url });
  await account.advance(1500);
  const pending = (await account.callbacks({ state: 'pending' })).callbacks;
  const [first, second] = pending;
  expect(pending.map(({ task_status: told }) => told)).toEqual(['processing', 'succeed']);

  await account.resend(second?.id ?? '');
  const { delivery } = await account.callback(second?.id ?? '');
  expect([delivery.state, delivery.attempts, delivery.due_at]).toEqual(['pending', 1, undefined]);
  expect((await account.callback(first?.id ?? '')).delivery.due_at).toBeDefined();

  status = 200;
  hook.received.length = 0;
  await account.runAll();
  expect(hook.received.map(({ body }) => body.task_status)).toEqual(['processing', 'succeed']);
});

test('a task whose pack was replaced while it ran settles on none (it was shown as charged to a pack that is gone)', async () => {
  const { kling, as } = await start();
  const account = kling.account('key-of-packs');
  const { task_id: task } = (await as('key-of-packs').post(effects, rain)).body.data;
  await account.reset('packs');
  await account.advance(5000);
  expect((await account.task(task)).task.status).toBe('succeed');
  const { entries, balances } = await account.ledger();
  expect(entries.map(({ kind }) => kind)).toEqual(['grant', 'hold', 'grant']);
  expect(balances).toMatchObject([{ remaining_units: 1_000_000, held_units: 0 }]);
});

test('an advance ends though each callback makes a new one due (it went on as long as the load did)', async () => {
  let time = Date.UTC(2026, 9, 1);
  const most = 100;
  let posts = 0;
  const load: { next: () => unknown } = { next: () => undefined };
  const post: CallbackSender['post'] = async () => {
    posts += 1;
    // Half a second of wall time for each receiver, who asks for more. There is an end to it, so that the test has one.
    time += 500;
    if (posts < most) await load.next();
    return taken;
  };
  const wall = { now: () => time, machineTime: () => time, startTimer: () => () => undefined };
  const { scheduler, account, submit } = await createOwnScheduler(post, () => ({ wall }));
  load.next = () => submit('http://hungry/');
  await submit('http://hungry/');
  const fired = await scheduler.advance(account.id, 1000);
  expect(fired.length).toBeGreaterThan(2);
  expect(posts).toBeLessThan(20);
});
