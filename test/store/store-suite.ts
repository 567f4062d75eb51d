/**
 * What every store must do. A store's own test calls this with a way to make an empty one.
 */
import { expect, test as testCase } from 'vitest';
import {
  accountByCredential,
  accountById,
  accountsByCredentials,
  accountsDue,
  allAccounts,
  attemptsOf,
  chargesOf,
  countOf,
  deliveriesOf,
  deliveryById,
  ledgerOf,
  livingVoicesOf,
  nextDueOf,
  type Read,
  settledAfter,
  taskByAlias,
  taskByExternalId,
  taskById,
  taskCounts,
  taskNamed,
  tasksByIds,
  tasksOf,
  tasksOfCharges,
  videosOf,
  voiceById,
  voicesByIds,
  voicesOf,
  voicesOfTasks,
  walletOf,
} from '../../src/emulator/core/reads.ts';
import type {
  Account,
  Attempt,
  Delivery,
  LedgerEntry,
  Task,
  Video,
  Voice,
  WalletEntry,
} from '../../src/emulator/core/records.ts';
import { defaultSettings } from '../../src/contracts/spec/vendors.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';

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

const sampleSettlement = (number: number, packId: string, at: number, taskMadeAt: number): LedgerEntry => ({
  accountId: 'a',
  number,
  at,
  kind: 'settle',
  packId,
  taskId: String(number),
  taskMadeAt,
  amountMilli: number,
  remainingMilli: 0,
  heldMilli: 0,
});

const sampleVoice = (id: string, taskId: string): Voice => ({
  id,
  accountId: 'a',
  taskId,
  name: id,
  status: 'succeed',
  createdAt: 0,
  trial: { id, kind: 'wav', durationMs: 1000, name: 'trial.wav' },
  version: 1,
});

const read = async <T>(store: Store, wanted: Read<T>): Promise<T> => (await store.load({ wanted }))['wanted'] as T;

const page = { offset: 0, limit: 10, order: 'newest-first' } as const;
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

type Open = (now: () => number) => Promise<Store>;

/**
 * A store that is closed and opened anew after every commit: what it answers is what it kept.
 *
 * @param at opens the store of a place, which is empty at first
 * @param newPlace names a place that was never used
 */
export function reopening<Place>(at: (place: Place, now: () => number) => Promise<Store>, newPlace: () => Place): Open {
  return async (now) => {
    const place = newPlace();
    const listeners = new Set<(accountId: string) => void>();
    let isStale = false;
    const open = async () => {
      const store = await at(place, now);
      store.onDueChange((accountId) => listeners.forEach((listener) => listener(accountId)));
      return store;
    };
    let store = await open();
    const current = async () => {
      if (!isStale) return store;
      isStale = false;
      await store.close();
      return (store = await open());
    };
    return {
      load: async (reads) => (await current()).load(reads),
      async commit(changes) {
        isStale = true;
        return store.commit(changes);
      },
      claimDue: async (...asked) => (await current()).claimDue(...asked),
      onDueChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      whenDurable: () => store.whenDurable(),
      close: () => store.close(),
    };
  };
}

/**
 * @param open makes an empty store whose wall time is given by `now`
 * @param cannot titles of cases that the driver can't pass, each with the reason
 */
export function testStore(open: Open, cannot: Readonly<Record<string, string>> = {}): void {
  const left = new Set(Object.keys(cannot));
  const test = (title: string, body: () => Promise<void>) => {
    const reason = cannot[title];
    left.delete(title);
    if (reason === undefined) testCase(title, body);
    else testCase.skip(`${title} (${reason})`, body);
  };
  test('an account is found by id and by any of its credentials', async () => {
    const store = await open(() => 0);
    const account = sampleAccount('a', { credentials: ['ak:one', 'key:two'] });
    await store.commit({ accountId: 'a', account });
    expect(await read(store, accountById('a'))).toEqual(account);
    expect(await read(store, accountByCredential('ak:one'))).toEqual(account);
    expect(await read(store, accountByCredential('key:two'))).toEqual(account);
    expect(await read(store, accountByCredential('key:three'))).toBeUndefined();
  });

  test('a credential that an account gave up leads nowhere', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a', { credentials: ['ak:old'] }) });
    await store.commit({ accountId: 'a', account: sampleAccount('a', { credentials: ['ak:new'], version: 2 }) });
    expect(await read(store, accountByCredential('ak:old'))).toBeUndefined();
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
    expect((await read(store, accountById('a')))?.running).toBe(0);
    expect(await read(store, taskById('2'))).toBeUndefined();
    expect(await read(store, ledgerOf('a'))).toEqual([]);
  });

  test('a task is found by its gateway alias over all accounts, and only while it is stored', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { alias: 'one' })] });
    await store.commit({ accountId: 'b', tasks: [sampleTask('2', 'b', { alias: 'two' })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { alias: 'one', reads: 7, version: 2 })] });
    expect((await read(store, taskByAlias('one')))?.reads).toBe(7);
    expect((await read(store, taskByAlias('two')))?.accountId).toBe('b');
    expect(await read(store, taskByAlias('three'))).toBeUndefined();
    await store.commit({ accountId: 'a', clear: ['tasks'] });
    expect(await read(store, taskByAlias('one'))).toBeUndefined();
  });

  test('a second task with a taken alias is not saved, whoever owns it', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { alias: 'one' })] });
    expect(await store.commit({ accountId: 'b', tasks: [sampleTask('2', 'b', { alias: 'one' })] })).toBe('conflict');
    expect(await read(store, taskById('2'))).toBeUndefined();
    expect((await read(store, taskByAlias('one')))?.id).toBe('1');
  });

  test('wallet entries are saved with the rest or not at all, listed by task, and cleared with the ledger', async () => {
    const store = await open(() => 0);
    const account = sampleAccount('a');
    await store.commit({ accountId: 'a', account, tasks: [sampleTask('1', 'a')], wallet: [sampleEntry(1, '1')] });
    const stale = { ...account, version: 1 };
    await store.commit({ accountId: 'a', account: stale, wallet: [sampleEntry(2, '1')] });
    await store.commit({ accountId: 'a', wallet: [sampleEntry(2, '2')] });
    expect(await read(store, walletOf('a'))).toEqual([sampleEntry(1, '1'), sampleEntry(2, '2')]);
    expect(await read(store, walletOf('a', '2'))).toEqual([sampleEntry(2, '2')]);
    expect(await read(store, walletOf('b'))).toEqual([]);
    await store.commit({ accountId: 'a', clear: ['ledger'] });
    expect(await read(store, walletOf('a'))).toEqual([]);
  });

  test('charges are listed by pack and by when their task was made, behind one of them', async () => {
    const store = await open(() => 0);
    const hold = { ...sampleSettlement(3, 'p', 30, 0), kind: 'hold', taskMadeAt: undefined } as const;
    const entries = [
      sampleSettlement(1, 'p', 20, 10),
      sampleSettlement(2, 'q', 40, 30),
      hold,
      sampleSettlement(4, 'p', 50, 20),
      // As it is after a jump back.
      sampleSettlement(5, 'p', 5, 40),
    ];
    const tasks = ['1', '4'].map((id) => sampleTask(id, 'a'));
    const wallet = [sampleEntry(1, '1'), { ...sampleEntry(2, '4'), dialect: 'kkiai' }];
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks, ledger: entries, wallet });
    const numbers = async (...[filter, part]: [Parameters<typeof chargesOf>[1], Parameters<typeof chargesOf>[2]]) =>
      (await read(store, chargesOf('a', filter, part))).map(({ number }) => number);
    expect(await numbers({ from: {} }, { order: 'newest-first' })).toEqual([5, 4, 2, 1]);
    expect(await numbers({ from: { packIds: ['p'] } }, { limit: 2 })).toEqual([1, 4]);
    expect(await numbers({ from: {}, madeFrom: 20, madeTo: 30 }, {})).toEqual([2, 4]);
    expect(await numbers({ from: {}, madeFrom: 31 }, {})).toEqual([5]);
    expect(await numbers({ from: {} }, { order: 'newest-first', after: 4 })).toEqual([2, 1]);
    expect(await numbers({ from: { packIds: ['p'] } }, { after: 1, limit: 1 })).toEqual([4]);
    // No such charge: nothing is behind it.
    for (const after of [3, 9, NaN]) expect(await numbers({ from: {} }, { after })).toEqual([]);
    expect(await numbers({ from: { cashAt: 'gmi' } }, {})).toEqual([1]);
    expect(await read(store, chargesOf('b', { from: {} }, {}))).toEqual([]);
    const page = chargesOf('a', { from: {} }, { order: 'newest-first', limit: 3 });
    expect(idsOf(await read(store, tasksOfCharges(page)))).toEqual(['4']);
    expect(await read(store, settledAfter('a', 20))).toEqual([
      { packId: 'q', amountMilli: 2 },
      { packId: 'p', amountMilli: 4 },
    ]);
    expect(await read(store, settledAfter('a', 50))).toEqual([]);
  });

  test('tasks of all accounts are counted by product and status, and living voices by name', async () => {
    const store = await open(() => 0);
    const tasks = [sampleTask('1', 'a'), sampleTask('2', 'a', { product: 'tts', status: 'succeed' })];
    const voices = ['v1', 'v2'].map((id) => ({ ...sampleVoice(id, '1'), name: 'Ada' }));
    await store.commit({ accountId: 'a', tasks, voices: [...voices, sampleVoice('v3', '1')] });
    await store.commit({ accountId: 'b', tasks: [sampleTask('3', 'b')] });
    const counts = async () =>
      new Map((await read(store, taskCounts)).map(({ product, status, count }) => [`${product} ${status}`, count]));
    expect(await counts()).toEqual(
      new Map([
        ['text-to-audio submitted', 2],
        ['tts succeed', 1],
      ]),
    );
    const living = async () => [await read(store, livingVoicesOf('a')), await read(store, livingVoicesOf('a', 'Ada'))];
    expect(await living()).toEqual([3, 2]);
    expect(await read(store, livingVoicesOf('a', 'Eve'))).toBe(0);
    expect(await read(store, livingVoicesOf('b', 'Ada'))).toBe(0);
    await store.commit({
      accountId: 'a',
      voices: voices.slice(0, 1).map((voice) => ({ ...voice, status: 'deleted', version: 2 })),
    });
    expect(await living()).toEqual([2, 1]);
    await store.commit({ accountId: 'a', voices: [{ ...sampleVoice('v4', '1'), name: 'Ada' }] });
    expect(await living()).toEqual([3, 2]);
    await store.commit({ accountId: 'a', clear: ['voices', 'tasks'] });
    expect(await living()).toEqual([0, 0]);
    expect(await counts()).toEqual(new Map([['text-to-audio submitted', 1]]));
  });

  test('tasks are listed behind one of them, of a range of times and of several statuses', async () => {
    const store = await open(() => 0);
    const made = { '1': 10, '2': 30, '3': 20, '4': 40 };
    for (const [id, createdAt] of Object.entries(made)) {
      const status = id === '4' ? 'processing' : 'succeed';
      await store.commit({ accountId: 'a', tasks: [sampleTask(id, 'a', { createdAt, status })] });
    }
    const ids = async (...of: Parameters<typeof tasksOf>) => idsOf(await read(store, tasksOf(...of)));
    expect(await ids('a', { madeFrom: 20 }, page)).toEqual(['4', '3', '2']);
    expect(await ids('a', { madeFrom: 10, madeTo: 30 })).toEqual(['1', '2', '3']);
    expect(await read(store, countOf(tasksOf('a', { madeTo: 29 })))).toBe(2);
    expect(await ids('a', { statuses: ['succeed', 'failed'] }, page)).toEqual(['3', '2', '1']);
    expect(await ids('a', {}, { ...page, after: '3', limit: 1 })).toEqual(['2']);
    expect(await ids('a', {}, { after: '1' })).toEqual(['2', '3', '4']);
    // What the list begins behind need not pass.
    expect(await ids('a', { madeFrom: 20, statuses: ['succeed'] }, { ...page, after: '4' })).toEqual(['3', '2']);
    expect(await ids('a', {}, { after: '9' })).toEqual([]);
    expect(await ids('b', {}, { after: '1' })).toEqual([]);
  });

  test('voices are listed of the tasks of a page, and of no others', async () => {
    const store = await open(() => 0);
    for (const id of ['1', '2', '3']) {
      const result = { type: 'voice', voiceId: `v${id}`, trial: sampleVoice(`v${id}`, 'a').trial } as const;
      const task = sampleTask(id, 'a', { status: 'succeed', result });
      await store.commit({ accountId: 'a', tasks: [task], voices: [sampleVoice(`v${id}`, 'a')] });
    }
    await store.commit({ accountId: 'a', tasks: [sampleTask('4', 'a')] });
    expect(idsOf(await read(store, voicesOfTasks(tasksOf('a', {}, { ...page, limit: 2 }))))).toEqual(['v3']);
    expect(idsOf(await read(store, voicesOfTasks(tasksOf('a'))))).toEqual(['v1', 'v2', 'v3']);
    expect(await read(store, voicesOfTasks(tasksOf('b')))).toEqual([]);
  });

  test('lists are paged, in either order, and kept apart by product and account', async () => {
    const store = await open(() => 0);
    for (const id of ['1', '2', '3']) await store.commit({ accountId: 'a', tasks: [sampleTask(id, 'a')] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('4', 'a', { product: 'tts' })] });
    await store.commit({ accountId: 'b', tasks: [sampleTask('5', 'b')] });
    const ids = async (...of: Parameters<typeof tasksOf>) => idsOf(await read(store, tasksOf(...of)));
    expect(await ids('a', { product: 'text-to-audio' }, page)).toEqual(['3', '2', '1']);
    expect(await ids('a', {}, { order: 'oldest-first' })).toEqual(['1', '2', '3', '4']);
    expect(await ids('a', {})).toEqual(['1', '2', '3', '4']);
    expect(await ids('a', {}, { ...page, offset: 1, limit: 2 })).toEqual(['3', '2']);
    expect(await ids('b', {}, page)).toEqual(['5']);
    expect(await read(store, countOf(tasksOf('a', { product: 'text-to-audio' }, { limit: 1 })))).toBe(3);
    expect(idsOf(await read(store, tasksByIds(['4', 'unknown', '1'])))).toEqual(['4', '1']);
  });

  test('external ids belong to one account', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { externalId: 'x' })] });
    expect((await read(store, taskByExternalId('a', 'x')))?.id).toBe('1');
    expect(await read(store, taskByExternalId('b', 'x'))).toBeUndefined();
    // Where repeated ones are allowed, the newest is meant.
    await store.commit({ accountId: 'a', tasks: [sampleTask('2', 'a', { externalId: 'x' })] });
    await store.commit({
      accountId: 'a',
      tasks: [sampleTask('1', 'a', { externalId: 'x', status: 'succeed', version: 2 })],
    });
    expect((await read(store, taskByExternalId('a', 'x')))?.id).toBe('2');
    expect((await read(store, taskNamed('a', 'x')))?.id).toBe('2');
    // Dialects that do not know each other's work have their own ones; what was planted is known to all.
    const ofRelay = { externalId: 'x', dialect: 'kkiai' };
    await store.commit({ accountId: 'a', tasks: [sampleTask('3', 'a', ofRelay)] });
    const known = async (strangers: readonly string[]) => [
      (await read(store, taskByExternalId('a', 'x', strangers)))?.id,
      (await read(store, taskNamed('a', 'x', strangers)))?.id,
    ];
    expect([await known([]), await known(['kkiai']), await known(['kling'])]).toEqual([
      ['3', '3'],
      ['2', '2'],
      ['3', '3'],
    ]);
    expect(await known(['kling', 'kkiai'])).toEqual([undefined, undefined]);
    await store.commit({ accountId: 'a', tasks: [sampleTask('4', 'a', { ...ofRelay, origin: '' })] });
    expect([await known(['kling', 'kkiai']), await known(['kkiai'])]).toEqual([
      ['4', '4'],
      ['4', '4'],
    ]);
  });

  test('what is due is claimed earliest first, ties in the order they were saved', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('late', 'a', { dueAt: 30 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('first', 'a', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', deliveries: [sampleDelivery('second', 'first', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('never', 'a')] });
    expect(await read(store, nextDueOf('a'))).toBe(10);
    expect(idsOf(await store.claimDue('a', 20, 10, 1000))).toEqual(['first', 'second']);
    expect(await read(store, nextDueOf('a'))).toBe(30);
    expect(await store.claimDue('a', 20, 10, 1000)).toEqual([]);
  });

  test('a thousand due things come out in order, whatever order they went in', async () => {
    const store = await open(() => 0);
    const times = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1009);
    const tasks = times.map((dueAt, index) => sampleTask(String(index), 'a', { dueAt }));
    // Fifty in a commit: a thousand commits show no more, and some stores are opened anew after each.
    for (let from = 0; from < tasks.length; from += 50)
      await store.commit({ accountId: 'a', tasks: tasks.slice(from, from + 50) });
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
    expect(await read(store, nextDueOf('a'))).toBe(50);
  });

  test('what was due of records that were cleared is not, though others stand in their places', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', deliveries: [sampleDelivery('d1', '1', { dueAt: 10 })] });
    await store.commit({ accountId: 'a', clear: ['tasks', 'callbacks'], tasks: [sampleTask('2', 'a', { dueAt: 10 })] });
    expect(idsOf(await store.claimDue('a', 10, 10, 1000))).toEqual(['2']);
    await store.commit({ accountId: 'a', clear: ['tasks'] });
    expect(await read(store, nextDueOf('a'))).toBeUndefined();
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
    expect(await read(store, taskById('task-a'))).toBeUndefined();
    expect(await read(store, taskByExternalId('a', 'x'))).toBeUndefined();
    expect(await read(store, nextDueOf('a'))).toBeUndefined();
    expect(await read(store, deliveriesOf('a'))).toHaveLength(1);
    expect(await read(store, taskById('task-b'))).toBeDefined();
    expect(await read(store, nextDueOf('b'))).toBe(5);
  });

  test('what is cleared and what is saved is one commit: records come anew, or nothing is cleared either', async () => {
    const store = await open(() => 0);
    const task = sampleTask('1', 'a', { alias: 'one', externalId: 'x' });
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [task], wallet: [sampleEntry(1, '1')] });
    const stale = sampleAccount('a', { version: 1 });
    expect(await store.commit({ accountId: 'a', clear: ['tasks', 'ledger'], account: stale })).toBe('conflict');
    expect(await read(store, taskById('1'))).toBeDefined();
    expect(await read(store, walletOf('a'))).toHaveLength(1);
    const again = { ...task, reads: 3 };
    const next = sampleAccount('a', { version: 2 });
    const changes = { accountId: 'a', clear: ['tasks', 'ledger'], wallet: [sampleEntry(2, '1')] } as const;
    expect(await store.commit({ ...changes, account: next, tasks: [again, sampleTask('2', 'a')] })).toBe('saved');
    expect(idsOf(await read(store, tasksOf('a')))).toEqual(['1', '2']);
    expect((await read(store, taskByAlias('one')))?.reads).toBe(3);
    expect((await read(store, taskByExternalId('a', 'x')))?.id).toBe('1');
    expect(await read(store, walletOf('a'))).toEqual([sampleEntry(2, '1')]);
  });

  test('clearing makes no room for records of other accounts', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'b', tasks: [sampleTask('1', 'b', { alias: 'one' })] });
    const changes = { accountId: 'a', clear: ['tasks'] } as const;
    expect(await store.commit({ ...changes, tasks: [sampleTask('1', 'a')] })).toBe('conflict');
    expect(await store.commit({ ...changes, tasks: [sampleTask('2', 'a', { alias: 'one' })] })).toBe('conflict');
    expect((await read(store, taskByAlias('one')))?.accountId).toBe('b');
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
    expect(await store.commit({ accountId: 'a', removedVideos: [video('1', 'a')] })).toBe('saved');
    expect(await store.commit({ accountId: 'a', removedVideos: [video('1', 'a')] })).toBe('conflict');
    expect(idsOf(await read(store, videosOf('a')))).toEqual(['2']);
    expect(idsOf(await read(store, videosOf('b')))).toEqual(['1']);
    expect(await store.commit({ accountId: 'a', videos: [video('1', 'a')] })).toBe('saved');
  });

  test('a removed account is gone with everything it had, unless it was changed since it was loaded', async () => {
    const store = await open(() => 0);
    const account = sampleAccount('a');
    await store.commit({ accountId: 'a', account, tasks: [sampleTask('1', 'a', { alias: 'one', dueAt: 1 })] });
    const next = { ...account, version: 2 };
    await store.commit({ accountId: 'a', account: next });
    expect(await store.commit({ accountId: 'a', removedAccount: account })).toBe('conflict');
    expect(await read(store, accountById('a'))).toEqual(next);
    expect(await store.commit({ accountId: 'a', removedAccount: next })).toBe('saved');
    expect(await read(store, accountById('a'))).toBeUndefined();
    expect(await read(store, accountByCredential('key:a'))).toBeUndefined();
    expect(await read(store, taskById('1'))).toBeUndefined();
    expect(await read(store, taskByAlias('one'))).toBeUndefined();
    expect(await read(store, nextDueOf('a'))).toBeUndefined();
    expect(await read(store, allAccounts)).toEqual([]);
  });

  test('a new account with a credential that another one has is not saved', async () => {
    const store = await open(() => 0);
    const credentials = ['ak:one', 'key:one'];
    await store.commit({ accountId: 'a', account: sampleAccount('a', { credentials }) });
    const second = sampleAccount('b', { credentials: ['key:one', 'key:two'] });
    expect(await store.commit({ accountId: 'b', account: second, tasks: [sampleTask('1', 'b')] })).toBe('conflict');
    expect(await read(store, accountByCredential('key:two'))).toBeUndefined();
    expect(await read(store, taskById('1'))).toBeUndefined();
    expect(idsOf(await read(store, accountsByCredentials([...credentials, 'key:two'])))).toEqual(['a']);
  });

  test('a task is named by its id, then its external id, then its alias, within its account', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { externalId: '2', alias: 'one' })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('2', 'a', { externalId: 'one' })] });
    await store.commit({ accountId: 'b', tasks: [sampleTask('3', 'b', { alias: 'three' })] });
    const name = async (wanted: string) => (await read(store, taskNamed('a', wanted)))?.id;
    expect(await name('1')).toBe('1');
    expect(await name('2')).toBe('2');
    expect(await name('one')).toBe('2');
    expect([await name('3'), await name('three'), await name('unknown')]).toEqual([undefined, undefined, undefined]);
  });

  test('lists of tasks are filtered by status, dialect, operation and the state of their voice', async () => {
    const store = await open(() => 0);
    const voice = sampleVoice('v1', 'made');
    const result = { type: 'voice', voiceId: 'v1', trial: voice.trial } as const;
    await store.commit({
      accountId: 'a',
      tasks: [
        sampleTask('made', 'a', { status: 'succeed', result }),
        sampleTask('failed', 'a', { status: 'failed' }),
        sampleTask('relayed', 'a', { dialect: 'kkiai', operation: 'kkiai.create' }),
        sampleTask('planted', 'a', { origin: '' }),
      ],
      voices: [voice],
    });
    const ids = async (filter: Parameters<typeof tasksOf>[1]) => idsOf(await read(store, tasksOf('a', filter)));
    expect(await ids({ status: 'failed' })).toEqual(['failed']);
    expect(await ids({ isRunning: true })).toEqual(['relayed', 'planted']);
    expect(await ids({ dialects: ['kkiai'] })).toEqual(['relayed']);
    expect(await ids({ strangers: ['kling'] })).toEqual(['relayed', 'planted']);
    expect(await ids({ strangers: ['kkiai'] })).toEqual(['made', 'failed', 'planted']);
    expect(await ids({ operations: ['kkiai.create'] })).toEqual(['relayed']);
    expect(await ids({ hidesFailed: true })).toEqual(['made', 'relayed', 'planted']);
    expect(await ids({ hidesDeletedVoices: true })).toHaveLength(4);
    await store.commit({ accountId: 'a', voices: [{ ...voice, status: 'deleted', version: 2 }] });
    expect(await ids({ hidesDeletedVoices: true })).toEqual(['failed', 'relayed', 'planted']);
    expect((await read(store, voiceById('v1')))?.status).toBe('deleted');
    expect(idsOf(await read(store, voicesByIds(['unknown', 'v1'])))).toEqual(['v1']);
    expect(idsOf(await read(store, voicesOf('a')))).toEqual(['v1']);
  });

  test('deliveries are found by id, task and state, their attempts by task and delivery, all of them counted', async () => {
    const store = await open(() => 0);
    const attempt = (deliveryId: string, taskId: string): Attempt => ({
      accountId: 'a',
      deliveryId,
      taskId,
      number: 1,
      at: 0,
      outcome: { kind: 'answered', status: 200, ok: true, body: '' },
      resent: false,
    });
    await store.commit({
      accountId: 'a',
      tasks: [sampleTask('1', 'a'), sampleTask('2', 'a')],
      deliveries: [
        sampleDelivery('d1', '1', { state: 'delivered' }),
        sampleDelivery('d2', '1'),
        sampleDelivery('d3', '2'),
      ],
      attempts: [attempt('d1', '1'), attempt('d2', '1'), attempt('d3', '2')],
    });
    const ids = async (...of: Parameters<typeof deliveriesOf>) => idsOf(await read(store, deliveriesOf(...of)));
    expect(await ids('a', { taskIds: ['1'] })).toEqual(['d1', 'd2']);
    expect(await ids('a', { taskIds: ['1', '2'], state: 'pending' })).toEqual(['d2', 'd3']);
    expect(await ids('a', {}, { offset: 1, limit: 1 })).toEqual(['d2']);
    expect((await read(store, deliveryById('d1')))?.state).toBe('delivered');
    expect((await read(store, attemptsOf('a', { taskId: '1' }))).map(({ deliveryId }) => deliveryId)).toEqual([
      'd1',
      'd2',
    ]);
    expect(await read(store, attemptsOf('a', { deliveryId: 'd3' }))).toHaveLength(1);
    expect(await read(store, attemptsOf('a', {}, { offset: 1, limit: 1 }))).toHaveLength(1);
    const lists = [tasksOf, voicesOf, videosOf, ledgerOf, walletOf, deliveriesOf, attemptsOf];
    const counts = async (id: string) => Promise.all(lists.map(async (list) => read(store, countOf(list(id)))));
    expect(await counts('a')).toEqual([2, 0, 0, 0, 0, 3, 3]);
    expect(await counts('b')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('accounts that have something due are reported, however late it is', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [sampleTask('1', 'a', { dueAt: 9e12 })] });
    await store.commit({ accountId: 'b', account: sampleAccount('b'), tasks: [sampleTask('2', 'b')] });
    expect(await read(store, accountsDue)).toEqual(['a']);
  });

  test('questions that are put together are answered by their names', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [sampleTask('1', 'a')] });
    const loaded = await store.load({
      owner: accountById('a'),
      task: taskById('1'),
      none: undefined,
      gone: taskById('2'),
    });
    expect(loaded).toMatchObject({ owner: { id: 'a' }, task: { id: '1' } });
    expect([loaded['none'], loaded['gone']]).toEqual([undefined, undefined]);
  });

  test('records that are cleared, replaced and made anew in one go keep the order in which they were made', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a'), tasks: [sampleTask('1', 'a')] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('2', 'a')], wallet: [sampleEntry(1, '1')] });
    await store.commit({
      accountId: 'a',
      tasks: [sampleTask('1', 'a', { version: 2 })],
      wallet: [sampleEntry(2, '1')],
    });
    expect(idsOf(await read(store, tasksOf('a')))).toEqual(['1', '2']);
    const again = [sampleTask('2', 'a'), sampleTask('1', 'a')];
    await store.commit({ accountId: 'a', clear: ['tasks', 'ledger'], tasks: again, wallet: [sampleEntry(3, '2')] });
    expect(idsOf(await read(store, tasksOf('a')))).toEqual(['2', '1']);
    expect(await read(store, walletOf('a'))).toEqual([sampleEntry(3, '2')]);
  });

  test('what is due at the same time keeps the order of its last save', async () => {
    const store = await open(() => 0);
    await store.commit({
      accountId: 'a',
      tasks: [sampleTask('1', 'a', { dueAt: 5 }), sampleTask('2', 'a', { dueAt: 5 })],
    });
    await store.commit({ accountId: 'a', deliveries: [sampleDelivery('d1', '1', { dueAt: 5 })] });
    await store.commit({ accountId: 'a', tasks: [sampleTask('1', 'a', { dueAt: 5, version: 2 })] });
    expect(idsOf(await store.claimDue('a', 5, 10, 1000))).toEqual(['2', 'd1', '1']);
  });

  test('nothing of a commit is known outside before it is durable, and then all of it', async () => {
    const store = await open(() => 0);
    await store.commit({ accountId: 'a', account: sampleAccount('a') });
    await store.whenDurable();
    expect(store.whenDurable()).toBeUndefined();
    expect(await read(store, accountById('a'))).toBeDefined();
  });

  if (left.size > 0) throw new Error(`There is no such case: ${[...left].join(', ')}`);
}
