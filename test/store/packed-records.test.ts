/**
 * Records that are done are kept packed: what comes back is what was given, however it is asked for, and a page costs what
 * stands on it.
 */
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pageTasks, readBilling, readCosts } from '../../src/emulator/core/client-reads.ts';
import { defaultSettings } from '../../src/contracts/spec/vendors.ts';
import type { Context, Decider, Vendors } from '../../src/emulator/core/decider.ts';
import { customVoice } from '../../src/emulator/core/products/custom-voice.ts';
import type { Page } from '../../src/emulator/core/reads.ts';
import { accountsOn, makersOf, taskCounts, videoById } from '../../src/emulator/core/reads.ts';
import type { Delivery, Pack, Task } from '../../src/emulator/core/records.ts';
import { copyTask } from '../../src/emulator/core/records.ts';
import { removeAccount, resetAccount } from '../../src/emulator/core/reset.ts';
import type { SubmitCommand } from '../../src/emulator/core/submit.ts';
import { submitTask } from '../../src/emulator/core/submit.ts';
import { createClassCounts, createKeyIndex } from '../../src/emulator/store/indexes.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import {
  createPackedRows,
  createPacker,
  packedKind,
  readRow,
  writeRow,
} from '../../src/emulator/store/record-packer.ts';
import type { Cursor, PackedKind } from '../../src/emulator/store/record-packer.ts';
import { createDirectory, createRecordTable } from '../../src/emulator/store/record-table.ts';
import {
  createTables,
  attemptKind,
  deliveryKind,
  ledgerKind,
  taskKind,
  videoKind,
  voiceKind,
  walletKind,
} from '../../src/emulator/store/tables.ts';
import { sampleAccount, sampleTask } from './store-suite.ts';

const minuteMs = 60_000;
const trial = { id: 't', kind: 'wav', durationMs: 1000, name: 'trial.wav' } as const;

/** Repeat a failing run with `SEED=… npx vitest run test/store/packed-records.test.ts`. */
const seed = Number(process.env['SEED'] ?? 20261130);
const runs = Number(process.env['RUNS'] ?? 100);
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = runs) =>
  fc.assert(fc.property(arbitrary, property), { seed, numRuns });

// What records may hold. Zero below zero and undefined members have no word in JSON: no request brings them.

const text = fc.string({ unit: 'binary', maxLength: 40 });
const time = fc.integer({ min: 0, max: 2 ** 45 });
const number = fc.integer();
const json = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
const input = fc.dictionary(fc.oneof(text, fc.constant('__proto__')), json, { maxKeys: 6 });
const file = fc.record({ id: text, kind: fc.constantFrom('mp3', 'wav', 'mp4'), durationMs: number, name: text });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const result = fc.oneof(
  fc.record({ type: fc.constant('speech' as const), audio: file }),
  fc.record({ type: fc.constant('voice' as const), voiceId: text, trial: file }),
  fc.record(
    { type: fc.constant('audio' as const), mp3: file, wav: file, video: file },
    { requiredKeys: ['type', 'mp3', 'wav'] },
  ),
  fc.record({ type: fc.constant('outputs' as const), outputs: fc.array(fc.record({ kind: text, file })) }),
  fc.record({
    type: fc.constant('element' as const),
    elementId: text,
    status: fc.constantFrom('succeed' as const, 'deleted' as const),
  }),
);
const finishedTask: fc.Arbitrary<Task> = fc
  .record({
    id: text,
    status: fc.constantFrom('succeed' as const, 'failed' as const),
    statusMessage: text,
    externalId: maybe(text),
    alias: maybe(text),
    sent: maybe(
      fc.oneof(
        text,
        json.map((value) => JSON.stringify(value)),
      ),
    ),
    input,
    callbackUrl: maybe(text),
    origin: text,
    parentVideo: maybe(fc.record({ id: text, durationMs: number, url: text })),
    workMs: maybe(number),
    soundOf: maybe(text),
    boundVoice: maybe(fc.record({ id: text, name: text, trialOwner: text, trialName: text, ownedBy: text })),
    examined: maybe(fc.boolean()),
    createdAt: time,
    updatedAt: time,
    progression: fc.oneof(
      fc.record({ mode: fc.constant('time' as const), processingMs: number, finishMs: number }),
      fc.record({ mode: fc.constant('reads' as const), reads: number }),
      fc.constant({ mode: 'immediate' } as const),
    ),
    reads: number,
    willFail: maybe(text),
    withoutResult: maybe(fc.boolean()),
    cancelled: maybe(fc.boolean()),
    bill: maybe(
      fc.record({
        takenAt: fc.constantFrom('submission' as const, 'success' as const),
        microUsd: number,
        rounding: fc.constantFrom('half-up' as const, 'floor' as const),
        state: fc.constantFrom('open' as const, 'settled' as const),
      }),
    ),
    priceMilli: number,
    packId: maybe(text),
    deductionMilli: maybe(number),
    result: maybe(result),
    transitions: number,
    version: number,
  })
  .map((members) => copyTask({ ...sampleTask('', 'account'), ...members }));

const delivery: fc.Arbitrary<Delivery> = fc.record({
  id: text,
  accountId: text,
  taskId: text,
  dialect: text,
  number,
  taskStatus: text,
  url: text,
  body: fc.oneof(
    text,
    json.map((value) => JSON.stringify(value)),
  ),
  createdAt: time,
  state: fc.constantFrom('delivered' as const, 'gave-up' as const),
  attempts: number,
  dueAt: fc.constant(undefined),
  version: number,
});

/** Packs them one after another, then reads them all: what one brought must not be taken for another's. */
function expectRoundTrip<T extends object>(kind: PackedKind<T>, generated: readonly T[]): void {
  // As records are: generated ones inherit from nothing.
  const records = structuredClone(generated);
  const packer = createPacker(kind);
  const rows = createPackedRows();
  const places = records.map((record) => rows.add(packer.write, record));
  expect(places.map((place) => rows.read(packer.read, place))).toStrictEqual(records);
}

test('common values that JSON has one word for are not taken for each other', () => {
  const kind = packedKind({
    sharedOf: ({ state }: { state: unknown }) => [state],
    ownOf: () => [],
    join: ([state]) => ({ state }),
  });
  const records = [undefined, null, NaN, Infinity, -Infinity, 0, -0, 1, '1', true, 'true'].map((state) => ({ state }));
  expectRoundTrip(kind, records);
  expectRoundTrip(kind, records.toReversed());
});

test('a number of a record keeps its sign, the one of zero too', () => {
  const kind = packedKind({
    sharedOf: () => [],
    ownOf: ({ input }: { input: object }) => [input],
    join: (_, [input]) => ({ input }),
  });
  expectRoundTrip(kind, [{ input: { speed: -0, list: [0, -0, -1] } }, { input: { speed: 0, list: [-0, 0, 1] } }]);
});

const plainTaskKind = taskKind(() => false);

test('any finished task comes back as it was, with every member and in any company', () => {
  check(fc.array(finishedTask, { minLength: 1, maxLength: 8 }), (tasks) => expectRoundTrip(plainTaskKind, tasks));
});

test('any delivery comes back as it was: its body to the last character', () => {
  check(fc.array(delivery, { minLength: 1, maxLength: 8 }), (deliveries) => expectRoundTrip(deliveryKind, deliveries));
});

test('any entry of a ledger, attempt, voice and video comes back as it was', () => {
  const taskId = maybe(text);
  const entry = fc.record({
    accountId: text,
    number,
    at: time,
    kind: fc.constantFrom('hold' as const, 'settle' as const),
    packId: text,
    taskId,
    taskMadeAt: maybe(time),
    amountMilli: number,
    remainingMilli: number,
    heldMilli: number,
  });
  check(fc.array(entry), (entries) => expectRoundTrip(ledgerKind, entries));
  const movement = fc.record({
    accountId: text,
    number,
    at: time,
    dialect: text,
    kind: fc.constantFrom('charge' as const, 'refund' as const),
    taskId: text,
    taskMadeAt: maybe(time),
    amountMicroUsd: number,
    balanceMicroUsd: number,
  });
  check(fc.array(movement), (movements) => expectRoundTrip(walletKind, movements));
  const outcome = fc.oneof(
    fc.record({ kind: fc.constant('answered' as const), status: number, ok: fc.boolean(), body: text }),
    fc.record({ kind: fc.constant('failed' as const), reason: fc.constant('refused' as const), message: text }),
  );
  const attempt = fc.record({
    accountId: text,
    deliveryId: text,
    taskId: text,
    number,
    at: time,
    outcome,
    resent: fc.boolean(),
  });
  check(fc.array(attempt), (attempts) => expectRoundTrip(attemptKind, attempts));
  const voice = fc.record({
    id: text,
    accountId: text,
    taskId: text,
    name: text,
    status: fc.constantFrom('succeed' as const, 'deleted' as const),
    createdAt: time,
    trial: file,
    version: number,
  });
  check(fc.array(voice), (voices) => expectRoundTrip(voiceKind, voices));
  const video = fc.record(
    {
      id: text,
      accountId: text,
      madeBy: fc.constantFrom('avatar' as const, 'video-to-audio' as const),
      model: text,
      sound: fc.boolean(),
      durationMs: number,
      createdAt: time,
      file,
      version: number,
    },
    { requiredKeys: ['id', 'accountId', 'madeBy', 'sound', 'durationMs', 'createdAt', 'file', 'version'] },
  );
  check(fc.array(video), (videos) => expectRoundTrip(videoKind, videos));
});

test('more different values than are kept once cost room, and nothing else', () => {
  const many = Array.from({ length: 2500 }, (_, index) =>
    copyTask({
      ...sampleTask(`${index}`, 'account'),
      status: 'succeed',
      callbackUrl: `http://localhost/${index}`,
      progression: { mode: 'reads', reads: index },
      input: { [`name-${index}`]: index, inside: { [`other-${index}`]: null } },
    }),
  );
  expectRoundTrip(plainTaskKind, many);
});

const writeText = (cursor: Cursor, each: string): void => writeRow(cursor, Buffer.from(each));
const readText = (cursor: Cursor, end: number): string => readRow(cursor, end).toString();

test('rows of any length are read as they were written, those longer than a segment too', () => {
  const rows = createPackedRows();
  const texts = [...[0, 1, 4090, 65_530, 65_532, 65_533, 200_000].map((length) => 'é'.repeat(length)), '可灵', '[1]'];
  const places = texts.map((each) => rows.add(writeText, each));
  expect(new Set(places)).toHaveLength(texts.length);
  expect(places).not.toContain(0);
  expect(places.map((place) => rows.read(readText, place))).toEqual(texts);
});

test('keys are found among a hundred thousand, and after their owner is gone they are not', () => {
  const index = createKeyIndex({ hasOwners: true });
  const count = 100_000;
  for (let place = 0; place < count; place += 1) index.add(`key-${place}`, place, place % 3);
  const find = (key: string) => {
    const found: number[] = [];
    for (let entry = index.first(key); entry !== -1; entry = index.next(entry)) found.push(index.placeAt(entry));
    return found;
  };
  for (let place = 0; place < count; place += 97) expect(find(`key-${place}`)).toContain(place);
  index.keep((owner) => owner !== 1);
  expect(index.size).toBe(count - Math.floor((count + 1) / 3));
  expect(find('key-1')).not.toContain(1);
  expect(find('key-2')).toContain(2);
});

type Step = readonly [kind: 'push' | 'set' | 'remove', at: number, classNumber: number];
const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('push', 'push', 'push', 'set', 'remove'),
    fc.nat(2000),
    fc.integer({ min: 1, max: 4 }),
  ),
  { maxLength: 100, size: 'max' },
);
const anyPage: fc.Arbitrary<Page> = fc.record({
  offset: maybe(fc.nat(900)),
  limit: maybe(fc.nat(40)),
  order: fc.constantFrom('newest-first' as const, 'oldest-first' as const, undefined),
});

test('a page of what passes is the one that a walk over everything finds', () => {
  check(
    fc.tuple(steps, fc.nat(700), anyPage, fc.subarray([1, 2, 3, 4])),
    ([changes, already, page, wanted]) => {
      const counts = createClassCounts();
      const model: number[] = [];
      const push = (classNumber: number) => {
        counts.push(classNumber);
        model.push(classNumber);
      };
      for (let index = 0; index < already; index += 1) push(1 + (Math.floor(index / 90) % 4));
      for (const [kind, at, classNumber] of changes) {
        if (kind === 'push' || model.length === 0) push(classNumber);
        else {
          const index = at % model.length;
          model[index] = kind === 'remove' ? 0 : classNumber;
          counts.set(index, model[index] ?? 0);
        }
      }
      const passes = (classNumber: number) => wanted.includes(classNumber);
      const all = model.flatMap((classNumber, index) => (passes(classNumber) ? index : []));
      if (page.order === 'newest-first') all.reverse();
      const { offset = 0, limit = Infinity } = page;
      expect(counts.find(passes, page)).toEqual(all.slice(offset, offset + limit));
      expect(counts.count(passes)).toBe(all.length);
    },
    400,
  );
});

interface Item {
  readonly id: string;
  readonly state: 'running' | 'done';
  readonly text: string;
}

/** A table that counts how many records it unpacks. */
function createCounted(mostUnpacked?: number, more: { readonly isPackedAtOnce?: true } = {}) {
  const counted = { unpacked: 0 };
  const table = createRecordTable<Item>(
    {
      ...more,
      isDone: ({ state }) => state === 'done',
      classOf: ({ state }) => [state],
      madeAt: ({ id }) => Number(id),
      ...packedKind({
        sharedOf: ({ state }: Item) => [state],
        ownOf: ({ id, text: own }) => [id, own],
        join([state], [id, own]) {
          counted.unpacked += 1;
          return { id, state, text: own };
        },
      }),
    },
    mostUnpacked,
  );
  return { table, counted };
}

const done = (id: number, own = 'text'): Item => ({ id: `${id}`, state: 'done', text: own });

test('a record of a kind that is packed at once is packed when it is added and when it is replaced', () => {
  const { table, counted } = createCounted(undefined, { isPackedAtOnce: true });
  const place = table.add(done(1, 'first'));
  expect(table.get(place)).toEqual(done(1, 'first'));
  table.replace(place, done(1, 'second'));
  expect(table.list({})).toEqual([done(1, 'second')]);
  expect(counted.unpacked).toBe(2);
  table.remove(place);
  expect(table.get(place)).toBeUndefined();
  expect(table.size).toBe(0);
});

test('page 1000 of a list looks at what stands on it alone, with a filter and without', () => {
  const { table, counted } = createCounted();
  for (let id = 0; id < 40_000; id += 1) table.add(id % 10 === 9 ? { ...done(id), state: 'running' } : done(id));
  const page = { offset: 999 * 30, limit: 30, order: 'newest-first' } as const;
  expect(table.list(page).map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `${10_029 - index}`));
  // Those that run are whole.
  expect(counted.unpacked).toBe(27);
  counted.unpacked = 0;
  expect(table.list(page, ({ state }) => state === 'done').map(({ id }) => id)).toHaveLength(30);
  expect(counted.unpacked).toBe(30);
  counted.unpacked = 0;
  expect(table.list({ offset: 3990, limit: 30 }, ({ state }) => state === 'running')).toHaveLength(10);
  expect(table.count(({ state }) => state === 'done')).toBe(36_000);
  expect(counted.unpacked).toBe(0);
});

test('a page behind a record, of a range of times, looks at what stands on it alone', () => {
  const { table, counted } = createCounted();
  for (let id = 0; id < 40_000; id += 1) table.add(id % 10 === 9 ? { ...done(id), state: 'running' } : done(id));
  const range = { from: 5000, to: 20_003 };
  const isDone = ({ state }: Pick<Item, 'state'>) => state === 'done';
  const idsOf = (...of: Parameters<typeof table.list>) => table.list(...of).map(({ id }) => Number(id));
  expect(idsOf({ limit: 3, order: 'newest-first' }, isDone, range)).toEqual([20_003, 20_002, 20_001]);
  expect(idsOf({ limit: 3, order: 'newest-first', behind: 20_001 }, isDone, range)).toEqual([20_000, 19_998, 19_997]);
  expect(idsOf({ limit: 3, behind: 8 }, isDone, range)).toEqual([5000, 5001, 5002]);
  expect(idsOf({ limit: 3, offset: 1000, order: 'newest-first' }, isDone, range)).toEqual([18_892, 18_891, 18_890]);
  // Everything is in the range.
  expect(idsOf({ limit: 3, behind: 30_000 }, isDone, { from: 0 })).toEqual([30_001, 30_002, 30_003]);
  expect(counted.unpacked).toBe(15);
  expect(idsOf({}, isDone, { from: 40_000 })).toEqual([]);
  expect(table.count(isDone, range)).toBe(13_504);
  expect(counted.unpacked).toBe(15);
});

test('a page of tasks, a reset and a removal read only the tasks that they are about', async () => {
  const store = createMemoryStore({ now: () => 0 });
  await store.commit({ accountId: 'a', account: sampleAccount('a') });
  for (let id = 0; id < 1000; id += 1) {
    const status = id % 250 === 0 ? 'processing' : 'succeed';
    await store.commit({ accountId: 'a', tasks: [sampleTask(`${id}`, 'a', { status })] });
  }
  const tasksRead = <Command extends object, Loaded extends object>(
    decider: Pick<Decider<Command, Loaded, unknown>, 'reads' | 'readsMore'>,
    command: Command,
  ) => {
    const first = store.load(decider.reads(command)) as Loaded;
    const more = decider.readsMore?.(first, command, {} as Vendors);
    const answers = Object.values({ ...first, ...(more && (store.load(more) as object)) });
    return answers.reduce<number>((sum, answer) => sum + (Array.isArray(answer) ? answer.length : 0), 0);
  };
  const accountId = 'a';
  const query = { limit: 30, filters: [], after: '400' };
  // One more than the page has, and no voices.
  expect(tasksRead(pageTasks, { accountId, products: ['text-to-audio'], query, wall: 0 })).toBe(31);
  const plan = { clear: ['tasks'] } as const;
  expect(tasksRead(resetAccount, { accountId, plan })).toBe(0);
  expect(tasksRead(removeAccount, { accountId })).toBe(0);
  // Tasks that stay while what pays for them is replaced, and those that a gateway has charged: the running ones.
  expect(tasksRead(resetAccount, { accountId, plan: { packs: [] } })).toBe(4);
  await store.commit({ accountId, account: sampleAccount('a', { walletLength: 1, version: 2 }) });
  expect(tasksRead(resetAccount, { accountId, plan })).toBe(4);
  expect(tasksRead(resetAccount, { accountId, plan: { ...plan, wallets: {} } })).toBe(0);
  // Where a record is kept, everything that is lost.
  expect(tasksRead(resetAccount, { accountId, plan: { ...plan, wallets: {} }, keepsTasks: true })).toBe(1000);
  expect(tasksRead(resetAccount, { accountId, plan: {}, keepsTasks: true })).toBe(0);
  expect(tasksRead(removeAccount, { accountId, keepsTasks: true })).toBe(1000);
});

/** A store with everything packed: an account with so many finished tasks, each made a minute after the one before it. */
async function fillStore(count: number) {
  const store = createMemoryStore({ now: () => 0, tables: createTables(0) });
  const settings = {
    ...defaultSettings,
    'costs.lagHours': 1,
    'voices.uniqueNames': 'on',
    'voices.limit': 1_000_000,
  } as const;
  const clock = { mode: 'manual', time: count * minuteMs } as const;
  const pack = { id: 'p', name: 'Pack', invalidTime: Infinity, effectiveTime: 0, remainingMilli: 5, heldMilli: 0 };
  const account = sampleAccount('a', { settings, clock, packs: [pack as Pack], wallets: { kling: 1 } });
  await store.commit({ accountId: 'a', account });
  for (let number = 1; number <= count; number += 1) {
    const [at, id] = [number * minuteMs, String(number)];
    const own = { accountId: 'a', number, at, taskId: id, taskMadeAt: at };
    await store.commit({
      accountId: 'a',
      tasks: [sampleTask(id, 'a', { status: 'succeed', createdAt: at, product: 'tts' })],
      voices: [
        { id, accountId: 'a', taskId: id, name: `Voice ${id}`, status: 'succeed', createdAt: at, trial, version: 1 },
      ],
      ledger: [{ ...own, kind: 'settle', packId: 'p', amountMilli: 50, remainingMilli: 5, heldMilli: 0 }],
      wallet: [{ ...own, dialect: 'kling', kind: 'charge', amountMicroUsd: 7, balanceMicroUsd: 1 }],
    });
  }
  return store;
}

/** How many records are unpacked for what people ask of an account with so many. */
async function countUnpacked(count: number): Promise<Readonly<Record<string, number>>> {
  const store = await fillStore(count);
  // The length of a row, which is read with each row and nowhere else.
  const read = vi.spyOn(Buffer.prototype, 'readUInt32LE');
  onTestFinished(() => read.mockRestore());
  const context = { wall: 0, chance: {}, vendors: { productOf: () => customVoice } } as unknown as Context;
  const run = <Command extends object, Loaded extends object, Outcome>(
    { reads, readsMore, decide }: Decider<Command, Loaded, Outcome>,
    command: Command,
  ): Outcome => {
    const first = store.load(reads(command)) as Loaded;
    const more = readsMore?.(first, command, context.vendors);
    return decide({ ...first, ...(more && (store.load(more) as object)) }, command, context).outcome;
  };
  const accountId = 'a';
  const bill = (book: 'packs' | 'cash', query: object) =>
    run(readBilling, { accountId, dialect: 'kling', book, query: { limit: 10, filters: [], ...query } });
  const middle = { start: (count / 2) * minuteMs, end: (count / 2 + 5) * minuteMs };
  const named = { filters: [{ key: 'package_name', values: ['Pack'] }] };
  const voice = { voice_name: 'Voice 7', voice_url: 'https://example.com/a.mp3' };
  const free = { rule: 'free', milliUnits: 0, pack: null } as const;
  const submit = { accountId, product: 'custom-voice', input: voice, price: free, checks: ['lookups'] } as const;
  const asked: Readonly<Record<string, () => unknown>> = {
    'the newest page of the bill': () => expect(bill('packs', {})).toMatchObject({ rows: { length: 10 } }),
    'a page behind another': () =>
      expect(bill('packs', { after: String(count / 2) })).toMatchObject({ rows: { length: 10 } }),
    'a bill of a few minutes': () => expect(bill('packs', middle)).toMatchObject({ rows: { length: 6 } }),
    'a bill of a time without tasks': () => expect(bill('packs', { end: 1 })).toMatchObject({ rows: [] }),
    'a bill of one pack': () => expect(bill('packs', named)).toMatchObject({ rows: { length: 10 } }),
    'a bill of cash': () => expect(bill('cash', middle)).toMatchObject({ rows: { length: 6 } }),
    'costs without the last hour': () =>
      expect(run(readCosts, { accountId, start: 0, end: Infinity, wall: 0 })).toMatchObject({
        packs: [{ remainingMilli: 5 + 60 * 50 }],
      }),
    'the counts of all tasks': () =>
      expect(store.load({ taskCounts })).toEqual({ taskCounts: [{ product: 'tts', status: 'succeed', count }] }),
    'a page of accounts': () =>
      expect(store.load({ page: accountsOn({ limit: 3 }) })).toMatchObject({ page: { length: 1 } }),
    'a new voice with a name that is taken': () =>
      expect(run(submitTask, submit as unknown as SubmitCommand)).toMatchObject({
        failure: { code: 'voice.name-taken' },
      }),
    'tasks of a few minutes': () =>
      expect(
        run(pageTasks, { accountId, products: ['tts'], query: { limit: 10, filters: [], ...middle }, wall: 0 }),
      ).toMatchObject({
        views: { length: 6 },
      }),
  };
  // Names are counted when they are first asked for.
  run(submitTask, submit as unknown as SubmitCommand);
  return Object.fromEntries(
    Object.entries(asked).map(([name, ask]) => {
      read.mockClear();
      ask();
      return [name, read.mock.calls.length];
    }),
  );
}

test('bills, costs, counts, new voices and ranges cost what they show, however much the account has', async () => {
  const small = await countUnpacked(1000);
  const large = await countUnpacked(8000);
  expect(large['a bill of a few minutes']).toBeGreaterThanOrEqual(6);
  // At both ends of a range up to a stretch of the list is looked at.
  for (const [name, unpacked] of Object.entries(large))
    expect(unpacked, name).toBeLessThanOrEqual((small[name] ?? 0) + 512);
});

test('metrics look at no account, and a sentence about an id of others asks a thousand of them at most', () => {
  let asked = 0;
  class CountedAccounts<Key, Value> extends Map<Key, Value> {
    override *values() {
      for (const value of super.values()) {
        asked += 1;
        yield value;
      }
      return undefined;
    }
    override [Symbol.iterator](): never {
      throw new Error('All accounts are walked over.');
    }
  }
  const perAccount = new CountedAccounts() as unknown as ReturnType<typeof createTables>['perAccount'];
  const store = createMemoryStore({ now: () => 0, tables: { ...createTables(), perAccount } });
  for (let id = 0; id < 3000; id += 1) {
    const own = { accountId: `a${id}`, account: sampleAccount(`a${id}`) };
    void store.commit({ ...own, tasks: [sampleTask(`${id}`, own.accountId)] });
  }
  void store.commit({ accountId: 'a7', tasks: [sampleTask('7', 'a7', { status: 'failed', version: 2 })] });
  void store.commit({ accountId: 'a8', clear: ['tasks'] });
  void store.commit({ accountId: 'a9', removedAccount: sampleAccount('a9') });
  expect(store.load({ counts: taskCounts })).toEqual({
    counts: [
      { product: 'text-to-audio', status: 'submitted', count: 2997 },
      { product: 'text-to-audio', status: 'failed', count: 1 },
    ],
  });
  expect(asked).toBe(0);
  expect(store.load({ video: videoById(undefined, 'none') })).toEqual({ video: undefined });
  expect(store.load({ makers: makersOf(undefined, ['none']) })).toEqual({ makers: [] });
  expect(asked).toBe(2000);
  // A task is found by its own id in any account.
  expect(store.load({ makers: makersOf(undefined, ['2999']) })).toMatchObject({ makers: [{ accountId: 'a2999' }] });
});

test('the newest records that are done are not packed yet: clients that ask for their end get it for nothing', () => {
  const { table, counted } = createCounted();
  const places = Array.from({ length: 200 }, (_, id) => table.add(done(id)));
  for (const place of places.slice(-64)) table.get(place);
  expect(counted.unpacked).toBe(0);
  table.get(places[0] ?? 0);
  expect(counted.unpacked).toBe(1);
});

test('records that are packed are replaced and removed like any other', () => {
  const { table } = createCounted(0);
  const places = Array.from({ length: 10 }, (_, id) => table.add(done(id)));
  table.replace(places[3] ?? 0, done(3, 'other'));
  table.replace(places[4] ?? 0, { ...done(4), state: 'running' });
  table.remove(places[5] ?? 0);
  expect(table.size).toBe(9);
  expect(table.list({}).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '6', '7', '8', '9']);
  expect(table.list({ offset: 3, limit: 2 })).toEqual([done(3, 'other'), { ...done(4), state: 'running' }]);
  expect(table.get(places[5] ?? 0)).toBeUndefined();
});

test('rows that were dropped are wasteful only when they are more than half of a good deal', () => {
  const rows = createPackedRows();
  const places = Array.from({ length: 3000 }, () => rows.add(writeText, 'x'.repeat(1000)));
  for (const place of places.slice(0, 1400)) rows.drop(place);
  expect(rows.isWasteful()).toBe(false);
  for (const place of places.slice(1400, 1600)) rows.drop(place);
  expect(rows.isWasteful()).toBe(true);
});

test('records that are replaced until their rows are written anew are all there', () => {
  const { table } = createCounted(0);
  const long = 'x'.repeat(1000);
  const places = Array.from({ length: 100 }, (_, id) => table.add(done(id, long)));
  for (let round = 0; round < 60; round += 1)
    for (const [id, place] of places.entries()) table.replace(place, done(id, `${long}${round}`));
  expect(table.list({})).toEqual(places.map((_, id) => done(id, `${long}59`)));
});

test('a table that is dropped is forgotten by its directory, others are found as before', () => {
  const directory = createDirectory<Item>(({ id }) => id);
  const { table: old } = createCounted(0);
  const { table: other } = createCounted(0);
  for (let id = 0; id < 3000; id += 1) directory.add(`${id}`, old, old.add(done(id)));
  directory.add('a', other, other.add({ id: 'a', state: 'done', text: 'kept' }));
  directory.drop(old);
  expect(directory.find('7')).toBeUndefined();
  expect(directory.find('a')).toMatchObject({ text: 'kept' });
  directory.add('7', other, other.add(done(7)));
  expect(directory.find('7')).toEqual(done(7));
  expect(directory.placeIn(old, '7')).toBeUndefined();
});
