/**
 * What every store must do. A store's own test calls this with a way to make an empty one.
 */
import { expect, test } from 'vitest';
import type { Store } from '../../src/emulator/core/ports.ts';
import type { Account, Delivery, Task, Video, WalletEntry } from '../../src/emulator/core/records.ts';
import { defaultSettings } from '../../src/contracts/spec/settings.ts';

export const sampleAccount = (id: string, change: Partial<Account> = {}): Account => ({
  id,
  name: id,
  credentials: [`key:${id}`],
  createdAt: 0,
  clock: { mode: 'manual', time: 0 },
  packs: [],
  running: 0,
  webhookSecrets: [],
  settings: defaultSettings,
  progressions: {},
  failOrders: [],
  ledgerLength: 0,
  version: 1,
  ...change,
});

export const sampleTask = (id: string, accountId: string, change: Partial<Task> = {}): Task => ({
  id,
  accountId,
  dialect: 'kling',
  operation: 'kling.create-text-to-audio',
  product: 'text-to-audio',
  status: 'submitted',
  statusMessage: '',
  input: {},
  origin: 'http://localhost',
  createdAt: 0,
  updatedAt: 0,
  progression: { mode: 'held' },
  reads: 0,
  priceMilli: 0,
  holdsSlot: false,
  transitions: 1,
  version: 1,
  ...change,
});

const sampleDelivery = (id: string, taskId: string, change: Partial<Delivery> = {}): Delivery => ({
  id,
  accountId: 'a',
  taskId,
  dialect: 'kling',
  number: 1,
  taskStatus: 'succeed',
  url: 'http://localhost/',
  body: '{}',
  createdAt: 0,
  state: 'pending',
  attempts: 0,
  version: 1,
  ...change,
});

const sampleEntry = (number: number, taskId: string): WalletEntry => ({
  accountId: 'a',
  number,
  at: 0,
  dialect: 'gmi',
  kind: 'charge',
  taskId,
  amountMicroUsd: 70_000,
  balanceMicroUsd: 930_000,
});

const page = { offset: 0, limit: 10, order: 'newest-first' } as const;
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** @param open makes an empty store whose wall time is told by `now` */
export function testStore(open: (now: () => number) => Promise<Store>): void {
  test('an account is found by id and by any of its credentials', async () => {
    const store = await open(() => 0);
    const account = sampleAccount('a', { credentials: ['ak:one', 'key:two'] });
    await store.commit({ accountId: 'a', account });
    expect(await store.getAccount('a')).toEqual(account);
    expect(await store.findAccountByCredential('ak:one')).toEqual(account);
    expect(await store.findAccountByCredential('key:two')).toEqual(account);
    expect(await store.findAccountByCredential('key:three')).toBeUndefined();
  });

  test('a credential that an account gave up leads nowhere', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a', { credentials: ['ak:old'] }) });
    await store.commit({ accountId: 'a', account: sampleAccount('a', { credentials: ['ak:new'], version: 2 }) });
    expect(await store.findAccountByCredential('ak:old')).toBeUndefined();
  });

  test('a save with a wrong version saves nothing of its change', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [sampleTask('1', 'a')] });
    const stale = await store.commit({
      accountId: 'a',
      account: sampleAccount('a', { version: 2, running: 7 }),
      tasks: [sampleTask('2', 'a'), sampleTask('1', 'a', { version: 1 })],
      ledger: [
        {
          accountId: 'a',
          number: 1,
          at: 0,
          kind: 'hold',
          packId: 'p',
          amountMilli: 1,
          remainingMilli: 1,
          heldMilli: 1,
        },
      ],
    });
    expect(stale).toBe('conflict');
    expect((await store.getAccount('a'))?.running).toBe(0);
    expect(await store.getTask('2')).toBeUndefined();
    expect(await store.listLedger('a')).toEqual([]);
  });

  test('a task is found by its gateway alias over all accounts, and only while it is stored', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { alias: 'one' })] });
    await store.commit({ accountId: 'b', tasks: [sampleTask('2', 'b', { alias: 'two' })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { alias: 'one', reads: 7, version: 2 })] });
    expect((await store.findTaskByAlias('one'))?.reads).toBe(7);
    expect((await store.findTaskByAlias('two'))?.accountId).toBe('b');
    expect(await store.findTaskByAlias('three')).toBeUndefined();
    await store.commit({ accountId: 'a', clear: ['tasks'] });
    expect(await store.findTaskByAlias('one')).toBeUndefined();
  });

  test('a second task with a taken alias is not saved, whoever owns it', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { alias: 'one' })] });
    expect(await store.commit({ accountId: 'b', tasks: [sampleTask('2', 'b', { alias: 'one' })] })).toBe('conflict');
    expect(await store.getTask('2')).toBeUndefined();
    expect((await store.findTaskByAlias('one'))?.id).toBe('1');
  });

  test('wallet entries are saved with the rest or not at all, listed by task, and cleared with the ledger', async () => {
    const store = await open(() => 0);
    const account = sampleAccount('a');
    await store.commit({ accountId: 'a', account, tasks: [sampleTask('1', 'a')], wallet: [sampleEntry(1, '1')] });
    const stale = { ...account, version: 1 };
    await store.commit({ accountId: 'a', account: stale, wallet: [sampleEntry(2, '1')] });
    await store.commit({ accountId: 'a', wallet: [sampleEntry(2, '2')] });
    expect(await store.listWallet('a')).toEqual([sampleEntry(1, '1'), sampleEntry(2, '2')]);
    expect(await store.listWallet('a', '2')).toEqual([sampleEntry(2, '2')]);
    expect(await store.listWallet('b')).toEqual([]);
    await store.commit({ accountId: 'a', clear: ['ledger'] });
    expect(await store.listWallet('a')).toEqual([]);
  });

  test('lists are paged, in either order, and kept apart by product and account', async () => {
    const store = await open(() => 0);
    for (const id of ['1', '2', '3']) await store.commit({ accountId: 'a', tasks: [sampleTask(id, 'a')] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('4', 'a', { product: 'tts' })] });
    await store.commit({ accountId: 'b', tasks: [sampleTask('5', 'b')] });
    expect(idsOf(await store.listTasks('a', { ...page, product: 'text-to-audio' }))).toEqual(['3', '2', '1']);
    expect(idsOf(await store.listTasks('a', { ...page, order: 'oldest-first' }))).toEqual(['1', '2', '3', '4']);
    expect(idsOf(await store.listTasks('a', { ...page, offset: 1, limit: 2 }))).toEqual(['3', '2']);
    expect(idsOf(await store.listTasks('a', { ...page, keep: ({ id }) => id !== '2' }))).toEqual(['4', '3', '1']);
    expect(idsOf(await store.listTasks('b', page))).toEqual(['5']);
  });

  test('external ids belong to one account', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { externalId: 'x' })] });
    expect((await store.findTaskByExternalId('a', 'x'))?.id).toBe('1');
    expect(await store.findTaskByExternalId('b', 'x')).toBeUndefined();
  });

  test('what is due is claimed earliest first, ties in the order they were saved', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('late', 'a', { dueAt: 30 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('first', 'a', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', deliveries: [sampleDelivery('second', 'first', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('never', 'a')] });
    expect(await store.nextDue('a')).toBe(10);
    expect(idsOf(await store.claimDue('a', 20, 10, 1000))).toEqual(['first', 'second']);
    expect(await store.nextDue('a')).toBe(30);
    expect(await store.claimDue('a', 20, 10, 1000)).toEqual([]);
  });

  test('a thousand due things come out in order, whatever order they went in', async () => {
    const store = await open(() => 0);
    const times = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1009);
    for (const [index, dueAt] of times.entries()) {
      await store.commit({ accountId: 'a', tasks: [sampleTask(String(index), 'a', { dueAt })] });
    }
    const claimed: number[] = [];
    for (;;) {
      const items = await store.claimDue('a', 2000, 64, 1000);
      if (items.length === 0) break;
      claimed.push(...items.map(({ dueAt }) => dueAt));
    }
    expect(claimed).toEqual(times.sort((a, b) => a - b));
  });

  test('a claim that is never saved comes back when its lease ends', async () => {
    let wall = 0;
    const store = await open(() => wall);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { dueAt: 10 })] });
    expect(await store.claimDue('a', 10, 10, 1000)).toHaveLength(1);
    wall = 999;
    expect(await store.claimDue('a', 10, 10, 1000)).toEqual([]);
    wall = 1000;
    expect(await store.claimDue('a', 10, 10, 1000)).toHaveLength(1);
  });

  test('a claim that comes back stands before what became due at the same time after it', async () => {
    let wall = 0;
    const store = await open(() => wall);
    await store.commit({ accountId: 'a', tasks: [sampleTask('first', 'a', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('second', 'a', { dueAt: 10 })] });
    await store.claimDue('a', 10, 1, 1000);
    await store.commit({ accountId: 'a', tasks: [sampleTask('third', 'a', { dueAt: 10 })] });
    wall = 1000;
    const ids = (await store.claimDue('a', 10, 10, 1000)).map(({ id }) => id);
    expect(ids).toEqual(['first', 'second', 'third']);
  });

  test('a record that moved on is due at its new time only', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { dueAt: 50, version: 2 })] });
    expect(await store.claimDue('a', 20, 10, 1000)).toEqual([]);
    expect(await store.nextDue('a')).toBe(50);
  });

  test('listeners hear of new due times and of a changed clock, until they stop', async () => {
    const store = await open(() => 0);
    const heard: string[] = [];
    const stop = store.onDueChange((accountId) => heard.push(accountId));
    await store.commit({ accountId: 'a', account: sampleAccount('a') });
    await store.commit({ accountId: 'b', tasks: [sampleTask('1', 'b', { dueAt: 1 })] });
    stop();
    await store.commit({ accountId: 'b', tasks: [sampleTask('2', 'b', { dueAt: 1 })] });
    expect(heard).toEqual(['a', 'b']);
  });

  test('clearing forgets the named kinds of one account only', async () => {
    const store = await open(() => 0);
    for (const id of ['a', 'b']) {
      await store.commit({
        accountId: id,
        account: sampleAccount(id),
        tasks: [sampleTask(`task-${id}`, id, { externalId: 'x', dueAt: 5 })],
        deliveries: [sampleDelivery(`delivery-${id}`, `task-${id}`, { accountId: id })],
      });
    }
    await store.commit({ accountId: 'a', clear: ['tasks'] });
    expect(await store.getTask('task-a')).toBeUndefined();
    expect(await store.findTaskByExternalId('a', 'x')).toBeUndefined();
    expect(await store.nextDue('a')).toBeUndefined();
    expect(await store.listDeliveries('a')).toHaveLength(1);
    expect(await store.getTask('task-b')).toBeDefined();
    expect(await store.nextDue('b')).toBe(5);
  });

  test('what is cleared and what is saved is one commit: records come anew, or nothing is cleared either', async () => {
    const store = await open(() => 0);
    const task = sampleTask('1', 'a', { alias: 'one', externalId: 'x' });
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [task], wallet: [sampleEntry(1, '1')] });
    const stale = sampleAccount('a', { version: 1 });
    expect(await store.commit({ accountId: 'a', clear: ['tasks', 'ledger'], account: stale })).toBe('conflict');
    expect(await store.getTask('1')).toBeDefined();
    expect(await store.listWallet('a')).toHaveLength(1);
    const again = { ...task, reads: 3 };
    const next = sampleAccount('a', { version: 2 });
    const changes = { accountId: 'a', clear: ['tasks', 'ledger'], wallet: [sampleEntry(2, '1')] } as const;
    expect(await store.commit({ ...changes, account: next, tasks: [again, sampleTask('2', 'a')] })).toBe('saved');
    expect(idsOf(await store.listTasks('a', { ...page, order: 'oldest-first' }))).toEqual(['1', '2']);
    expect((await store.findTaskByAlias('one'))?.reads).toBe(3);
    expect((await store.findTaskByExternalId('a', 'x'))?.id).toBe('1');
    expect(await store.listWallet('a')).toEqual([sampleEntry(2, '1')]);
  });

  test('clearing makes no room for records of other accounts', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'b', tasks: [sampleTask('1', 'b', { alias: 'one' })] });
    const changes = { accountId: 'a', clear: ['tasks'] } as const;
    expect(await store.commit({ ...changes, tasks: [sampleTask('1', 'a')] })).toBe('conflict');
    expect(await store.commit({ ...changes, tasks: [sampleTask('2', 'a', { alias: 'one' })] })).toBe('conflict');
    expect((await store.findTaskByAlias('one'))?.accountId).toBe('b');
  });

  test('one video is forgotten, the others of all accounts stay', async () => {
    const store = await open(() => 0);
    const video = (id: string, accountId: string): Video => ({
      id,
      accountId,
      madeBy: 'other',
      sound: true,
      durationMs: 1000,
      createdAt: 0,
      file: { id, kind: 'mp4', durationMs: 1000, name: 'source.mp4' },
      version: 1,
    });
    await store.commit({ accountId: 'a', videos: [video('1', 'a'), video('2', 'a')] });
    await store.commit({ accountId: 'b', videos: [video('1', 'b')] });
    await store.removeVideo('a', '1');
    await store.removeVideo('a', 'unknown');
    expect(idsOf(await store.listVideos('a'))).toEqual(['2']);
    expect(idsOf(await store.listVideos('b'))).toEqual(['1']);
    expect(await store.commit({ accountId: 'a', videos: [video('1', 'a')] })).toBe('saved');
  });

  test('a removed account is gone with everything it had', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [sampleTask('1', 'a')] });
    await store.removeAccount('a');
    expect(await store.getAccount('a')).toBeUndefined();
    expect(await store.findAccountByCredential('key:a')).toBeUndefined();
    expect(await store.getTask('1')).toBeUndefined();
    expect(await store.listAccounts()).toEqual([]);
  });
}
