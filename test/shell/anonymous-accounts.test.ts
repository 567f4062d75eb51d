import { expect, test } from 'vitest';
import { accountByCredential, accountById, allAccounts } from '../../src/emulator/core/reads.ts';
import { defaultSettings } from '../../src/contracts/spec/vendors.ts';
import { submitTask } from '../../src/emulator/core/submit.ts';
import { baseGrant } from '../../src/emulator/account-defaults.ts';
import { createRateLimit } from '../../src/emulator/http/stages.ts';
import { createAccountFinder, createAnonymousAccounts } from '../../src/emulator/shell/requests.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { createShell } from '../../src/emulator/shell/shell.ts';
import { createRuntime } from '../../src/emulator/runtime.ts';
import { sampleSubmit } from '../core/samples.ts';
import { sampleAccount } from '../store/store-suite.ts';

/** Open mode that keeps `most` idle accounts. */
function openMode(most: number, change: (store: Store) => Store = (store) => store) {
  const { shell: built, journal } = createRuntime({});
  const shell = createShell({ ...built, store: change(built.store), emit: () => undefined });
  const anonymous = createAnonymousAccounts(shell, journal.remove, most);
  const grantFor = (credential: string) => ({
    ...baseGrant({}, defaultSettings, shell.wall.now()),
    credentials: [credential],
  });
  const find = createAccountFinder(shell, { grantFor, anonymous });
  const call = async (name: string) => {
    const account = await find(`key:${name}`);
    if (!account) throw new Error('Open mode has an account for everybody.');
    anonymous.leave(account.id);
    return account;
  };
  const callMany = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) await call(`guest-${number}`);
  };
  const has = async (name: string) => (await shell.read(accountByCredential(`key:${name}`))) !== undefined;
  const count = async () => (await shell.read(allAccounts)).length;
  return { shell, journal, anonymous, find, call, callMany, has, count };
}

test('idle accounts beyond the bound are forgotten, those first that have not called for longest', async () => {
  const { journal, call, callMany, has, count } = openMode(20);
  const { id } = await call('guest-0');
  journal.append(id, {
    kind: 'transition',
    at: 0,
    taskId: '1',
    product: 'tts',
    from: null,
    to: 'submitted',
    message: '',
  });
  await callMany(0, 20);
  expect(await count()).toBe(20);
  // It calls again, so the second one is the oldest now.
  await call('guest-0');
  await callMany(20, 21);
  expect([await has('guest-0'), await has('guest-1'), await has('guest-20')]).toEqual([true, false, true]);
  expect(await count()).toBe(18);
  await callMany(21, 500);
  expect(await count()).toBeLessThanOrEqual(20);
  expect(await has('guest-0')).toBe(false);
  expect(journal.count(id).transitions).toBe(0);
  // Whoever comes back starts anew.
  expect((await call('guest-0')).id).not.toBe(id);
});

test('an account with a task, and one that the control API has named, are never forgotten', async () => {
  const { shell, anonymous, call, callMany, has, count } = openMode(10);
  const busy = await call('busy');
  await shell.run(submitTask, sampleSubmit(busy.id));
  anonymous.keep((await call('prepared')).id);
  await call('idle');
  await callMany(0, 100);
  expect([await has('busy'), await has('prepared'), await has('idle')]).toEqual([true, true, false]);
  // Ten idle ones, and these two.
  expect(await count()).toBeLessThanOrEqual(12);
});

test('an account that calls while it is being evicted is there, though its store takes its time', async () => {
  const held: (() => void)[] = [];
  const isEvictionOf = (reads: object) => 'nextDue' in reads;
  const { shell, find, call, callMany } = openMode(10, (store) => ({
    ...store,
    async load(reads) {
      // Looks whether an account is idle wait until they are released.
      if (isEvictionOf(reads)) await new Promise<void>((resolve) => held.push(resolve));
      return store.load(reads);
    },
  }));
  await call('returning');
  const calling = callMany(0, 10);
  await expect.poll(() => held.length).toBe(1);
  const returned = find('key:returning');
  held.splice(0).forEach((goOn) => goOn());
  const account = await returned;
  expect(await shell.read(accountById(account?.id ?? ''))).toBeDefined();
  const letGo = setInterval(() => held.splice(0).forEach((goOn) => goOn()), 0);
  await calling.finally(() => clearInterval(letGo));
  expect(await shell.read(accountById(account?.id ?? ''))).toBeDefined();
});

test('many that can’t be forgotten don’t stop the others from being', async () => {
  const opened = openMode(10);
  const { shell, call, callMany, count } = opened;
  for (let number = 0; number < 30; number += 1) {
    const { id } = await call(`busy-${number}`);
    if (await shell.read(accountById(id))) await holdSomething(opened, id);
  }
  await callMany(0, 500);
  expect(await count()).toBeLessThan(45);
});

const dueDelivery = (accountId: string) => ({
  id: `delivery-of-${accountId}`,
  accountId,
  taskId: '1',
  dialect: 'kling',
  number: 1,
  taskStatus: 'succeed' as const,
  url: 'http://localhost/',
  body: '{}',
  createdAt: 0,
  dueAt: 10,
  state: 'pending' as const,
  attempts: 0,
  version: 1,
});

/** As good as a task: something is due. */
const holdSomething = ({ shell }: ReturnType<typeof openMode>, id: string) =>
  shell.store.commit({ accountId: id, deliveries: [dueDelivery(id)] });

test('a newcomer is never evicted, however many accounts hold something', async () => {
  const opened = openMode(10);
  for (let number = 0; number < 40; number += 1) {
    const { id } = await opened.call(`busy-${number}`);
    await holdSomething(opened, id);
    // The next one is the only one that could be evicted.
    const newcomer = await opened.call(`newcomer-${number}`);
    expect(await opened.shell.read(accountById(newcomer.id))).toBeDefined();
    await holdSomething(opened, newcomer.id);
  }
  expect(await opened.count()).toBe(80);
});

test('of many newcomers at once none is evicted while its request is under way', async () => {
  const { shell, anonymous, find, count } = openMode(2);
  const found = await Promise.all(Array.from({ length: 100 }, async (_, number) => find(`key:at-once-${number}`)));
  for (const account of found) expect(await shell.read(accountById(account?.id ?? ''))).toBeDefined();
  expect(await count()).toBe(100);
  // When they have been answered, the next newcomers bring the number down.
  for (const account of found) anonymous.leave(account?.id ?? '');
  for (let number = 0; number < 100; number += 1) anonymous.leave((await find(`key:later-${number}`))?.id ?? '');
  expect(await count()).toBeLessThanOrEqual(2);
});

test('with a bound of one, each newcomer takes the place of the last', async () => {
  const { callMany, has, count } = openMode(1);
  await callMany(0, 20);
  expect(await count()).toBe(1);
  expect(await has('guest-19')).toBe(true);
});

test('the nine tenths that called last stay, though the others hold something', async () => {
  const opened = openMode(10);
  for (let number = 0; number < 30; number += 1) await holdSomething(opened, (await opened.call(`busy-${number}`)).id);
  await opened.callMany(0, 9);
  for (let number = 0; number < 9; number += 1) expect(await opened.has(`guest-${number}`)).toBe(true);
});

test('the counters of the rate limit are bounded, and those in use are kept', () => {
  const second = 1000;
  const limitRate = createRateLimit(() => 5 * second);
  const rule = { counter: 'all', setting: 'rate.requestsPerSecond', perSecond: 1 } as const;
  const of = (id: string) => sampleAccount(id, { clock: { mode: 'real', offset: 0 } });
  for (let number = 0; number < 12_000; number += 1) expect(limitRate(of(`guest-${number}`), rule)).toBeUndefined();
  // The first one's counter is gone, the last one's is not.
  expect(limitRate(of('guest-0'), rule)).toBeUndefined();
  expect(limitRate(of('guest-11999'), rule)?.code).toBe('rate.exceeded');
});
