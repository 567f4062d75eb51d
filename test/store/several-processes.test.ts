/** Several emulators on one server: whichever answers, it is one emulator to clients, tests and receivers. */
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createClient, signToken } from '../support/client.ts';
import { startReceiver } from '../support/receiver.ts';
import { createDatabases, describeWithServer } from '../support/redis.ts';

const effects = '/v1/audio/text-to-audio';
const speech = '/v1/audio/tts';
const rain = { prompt: 'rain', duration: 3 };
const hello = { text: 'Hello', voice_id: 'genshin_vindi2', voice_language: 'en' };

describeWithServer('two emulators on a server', () => {
  const newDatabase = createDatabases();

  /** An emulator on the store; what goes wrong inside it is collected. */
  async function join(store: string, options: EmulatorOptions = {}) {
    const errors: unknown[] = [];
    const logger = { info: () => undefined, warn: () => undefined, error: (fields: object) => errors.push(fields) };
    const kling = await startKlingEmulator({ ...options, store, logger });
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= kling.stop());
    onTestFinished(stop);
    return { kling, stop, errors, as: (key: string) => createClient(kling.url, key) };
  }

  async function joinTwo(options: EmulatorOptions = {}) {
    const store = await newDatabase();
    const [a, b] = await Promise.all([join(store, options), join(store, options)]);
    return { store, a, b };
  }

  test('a database that the server does not have is reported as that, with what to do', async () => {
    const address = (await newDatabase()).replace(/\d+$/, '10000');
    await expect(startKlingEmulator({ store: address })).rejects.toThrow(
      `Store ${address} can't be used: ERR DB index is out of range. Check user, password and database in the address.`,
    );
  });

  test('a task made at one is read at the other, and its callbacks come once', async () => {
    const { a, b } = await joinTwo({ clock: { scale: 100 } });
    const hook = await startReceiver();
    onTestFinished(() => hook.stop());
    const made = await a.as('key-of-two').post(effects, { ...rain, callback_url: hook.url });
    const { task_id: task } = made.body.data;
    expect((await b.as('key-of-two').get(`${effects}/${task}`)).body.data.task_id).toBe(task);
    await expect.poll(() => hook.received.map(({ body }) => body.task_status)).toEqual(['processing', 'succeed']);
    const delivered = async () => (await b.kling.account('key-of-two').callbacks({ state: 'delivered' })).callbacks;
    await expect.poll(async () => (await delivered()).map(({ attempts }) => attempts)).toEqual([1, 1]);
    expect((await a.as('key-of-two').get(`${effects}/${task}`)).body.data.task_status).toBe('succeed');
    expect(hook.received).toHaveLength(2);
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('a request that waits for its task is answered, whichever process brings the task to its end', async () => {
    const { a, b } = await joinTwo({ clock: { scale: 100 } });
    const replies = await Promise.all([a, b, a, b, a, b].map(({ as }) => as('key-of-speech').post(speech, hello)));
    expect(replies.map(({ body }) => body.data.task_status)).toEqual(Array(6).fill('succeed'));
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('creates at both at the same moment are all taken, each paid once', async () => {
    const { a, b } = await joinTwo({ clock: 'manual' });
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? a : b).as('key-of-many').post(effects, rain)),
    );
    expect(new Set(replies.map(({ body }) => body.data?.task_id)).size).toBe(40);
    const packs = async () => (await b.kling.account('key-of-many').get()).packs;
    expect(await packs()).toMatchObject([{ held_units: 10 }]);
    await a.kling.account('key-of-many').runAll();
    expect(await packs()).toMatchObject([{ held_units: 0, remaining_units: 1_000_000 - 10 }]);
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('the journal is one, in one order, also for a process that comes later', async () => {
    const { store, a, b } = await joinTwo({ clock: 'manual' });
    const key = 'key-of-journal';
    for (const { as } of [a, b, a]) {
      await as(key).post(effects, rain);
      const counts = async (kling: typeof a.kling) => (await kling.account(key).counts()).requests;
      expect(await counts(a.kling)).toBe(await counts(b.kling));
    }
    await b.kling.account(key).runAll();
    await b.as('unknown-path').get('/nowhere');
    const c = await join(store);
    const [one, ...others] = await Promise.all([a, b, c].map(async ({ kling }) => kling.account(key).journal()));
    expect(one?.entries.map(({ kind }) => kind)).toEqual([
      ...Array(3).fill(['transition', 'request']).flat(),
      ...Array(6).fill('transition'),
    ]);
    expect(others).toEqual([one, one]);
    expect((await a.kling.account(key).clearJournal()).cleared).toBe(12);
    expect((await c.kling.account(key).journal()).entries).toEqual([]);
  });

  test('a clock is moved by one at a time, and whoever moves it does everything on the way', async () => {
    const { a, b } = await joinTwo({ clock: 'manual' });
    const key = 'key-of-clock';
    // Without callbacks: a move that waits for a receiver lets others in, which begin where it stands.
    for (let task = 0; task < 4; task += 1) await a.as(key).post(effects, rain);
    const before = (await a.kling.account(key).clock()).time;
    const moves = await Promise.all([a, b, a, b].map(({ kling }) => kling.account(key).advance(1000)));
    expect((await b.kling.account(key).clock()).time - before).toBe(4000);
    const fired = moves.flatMap((move) => move.fired);
    expect(fired.filter(({ kind }) => kind === 'transition')).toHaveLength(8);
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('callbacks are sent once, whoever moves the clock beside whom', async () => {
    const { a, b } = await joinTwo({ clock: 'manual' });
    const hook = await startReceiver();
    onTestFinished(() => hook.stop());
    const key = 'key-of-callbacks';
    for (let task = 0; task < 4; task += 1) await a.as(key).post(effects, { ...rain, callback_url: hook.url });
    const moves = await Promise.all([a, b, a, b].map(({ kling }) => kling.account(key).advance(1000)));
    const last = await b.kling.account(key).runAll();
    const fired = [...moves, last].flatMap((move) => move.fired);
    expect(fired.some(({ kind }) => kind === 'callback')).toBe(true);
    expect(hook.received).toHaveLength(8);
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('a receiver moves the clock at one while the other waits for it', async () => {
    const { a, b } = await joinTwo({ clock: 'manual' });
    const key = 'key-of-inner';
    const inner: unknown[] = [];
    const hook = await startReceiver(async (count) => {
      if (count === 1) inner.push(await b.kling.account(key).advance(500));
      return 200;
    });
    onTestFinished(() => hook.stop());
    await a.as(key).post(effects, { ...rain, callback_url: hook.url });
    await a.kling.account(key).advance(2000);
    expect(inner).toHaveLength(1);
    expect(hook.received.map(({ body }) => body.task_status)).toEqual(['processing', 'succeed']);
    expect([...a.errors, ...b.errors]).toEqual([]);
  });

  test('a secret that the control API gave at one is checked at the other', async () => {
    const { a, b } = await joinTwo({ accounts: [{ accessKey: 'configured', secretKey: 'its-secret' }] });
    await a.kling.control.createAccount({ access_key: 'made-later', secret: 'another-secret' });
    const list = async (secret: string) => (await b.as(signToken('made-later', secret)).get(effects)).body.code;
    expect(await list('another-secret')).toBe(0);
    expect(await list('wrong-secret')).toBe(1000);
    await a.kling.account('made-later').delete();
    expect(await list('another-secret')).not.toBe(0);
  });

  test('with one seed no two processes draw the same', async () => {
    const { a, b } = await joinTwo({ seed: '7', clock: 'manual' });
    const made = await Promise.all([a, b].map(({ as }) => as('key-of-seed').post(effects, rain)));
    expect(new Set(made.map(({ body }) => body.data.task_id)).size).toBe(2);
    expect(new Set(made.map(({ body }) => body.request_id)).size).toBe(2);
  });
});
