import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createKlingFixture } from '../../src/testing/kling-fixture.ts';
import { createKlingTest, expect, test } from '../../src/testing/vitest.ts';
import { onTestFinished } from 'vitest';
import type { KlingOptions } from '../../src/testing/vitest.ts';
import { createClient, signToken } from '../support/client.ts';
import { ada, clientOf, create, failureOf, hello, speech, voices } from './client.ts';

const manual = createKlingTest({ clock: 'manual' });

/** A fixture as an adapter of a runner uses it; its emulator stops when the test ends. */
function useFixture(options: KlingOptions = {}) {
  const fixture = createKlingFixture({ clock: 'manual', ...options }, startKlingEmulator);
  onTestFinished(() => fixture.stop());
  return fixture;
}

test('a test has an account, and the environment for its client', async ({ kling }) => {
  expect(kling.env).toEqual({
    KLING_BASE_URL: kling.baseUrl,
    KLING_ACCESS_KEY: kling.accessKey,
    KLING_SECRET_KEY: kling.secretKey,
    KLING_API_KEY: kling.apiKey,
    KLING_EMULATOR_URL: kling.baseUrl,
    KLING_WEBHOOK_SECRET: kling.webhookSecret,
  });
  const token = signToken(kling.accessKey, kling.secretKey);
  await createClient(kling.baseUrl, token).post(voices, ada);
  await clientOf(kling).post(voices, ada);
  await expect(kling).toHaveReceivedOperation('kling.create-custom-voice', { times: 2 });
  const { accounts } = (await (await fetch(`${kling.controlUrl}/accounts`)).json()) as { accounts: { id: string }[] };
  expect(accounts.map(({ id }) => id)).toEqual([kling.accountId]);
});

test('a wrong key and a wrong secret are refused, as by Kling', async ({ kling }) => {
  expect((await createClient(kling.baseUrl, 'api-key-of-somebody-else').post(voices, ada)).status).toBe(401);
  const forged = signToken(kling.accessKey, 'not-the-secret');
  expect((await createClient(kling.baseUrl, forged).post(voices, ada)).status).toBe(401);
  expect((await kling.strayRequests())?.map(({ status }) => status)).toEqual([401, 401]);
  await expect(kling).not.toHaveTask();
});

const seen = new Set<string>();

manual.for(['first', 'second', 'third'])(
  'the %s test starts with an account that has nothing',
  async (_, { kling }) => {
    await expect(kling).not.toHaveTask();
    await expect(kling).toHaveBalance(1_000_000);
    await create(kling, speech, hello);
    expect(seen).not.toContain(kling.accountId);
    seen.add(kling.accountId);
    const { accounts } = await kling.control.listAccounts();
    expect(accounts.map(({ id }) => id)).toEqual([kling.accountId]);
  },
);

/** Opens when that many have come. */
function createMeeting(size: number) {
  let open: () => void = () => undefined;
  let waiting = 0;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    waiting += 1;
    if (waiting === size) open();
    return all;
  };
}

const meeting = createMeeting(4);

manual.concurrent.for([1, 2, 3, 4])(
  'tests at the same time do not see each other (%i)',
  async (count, { kling, expect }) => {
    await meeting();
    for (let index = 0; index < count; index += 1)
      await create(kling, voices, { ...ada, external_task_id: `order-${index}` });
    const before = (await kling.account.clock()).time;
    await kling.account.advance(count * 100);
    await expect(kling).toHaveReceivedOperation('kling.create-custom-voice', { times: count });
    await expect(kling).not.toHaveTask(`order-${count}`);
    expect((await kling.account.clock()).time - before).toBe(count * 100);
    // Whose they are cannot be known now.
    expect(await kling.strayRequests()).toBeUndefined();
  },
);

manual.describe('with accounts that start otherwise', () => {
  manual.override({
    klingAccount: { packs: [{ units: 0.05 }], settings: { 'lists.order': 'oldest-first' }, webhook_secrets: [] },
  });

  manual('every test of the suite has such an account', async ({ kling }) => {
    await expect(kling).toHaveBalance(0.05);
    expect(kling.webhookSecret).toBeUndefined();
    expect(kling.env).not.toHaveProperty('KLING_WEBHOOK_SECRET');
    expect((await kling.account.get()).settings).toEqual({ 'lists.order': 'oldest-first' });
    await create(kling, speech, hello);
    expect((await clientOf(kling).post(speech, hello)).status).toBe(429);
  });
});

const composed = manual.extend<{ client: ReturnType<typeof clientOf> }>({
  client: async ({ kling }, use) => use(clientOf(kling)),
});

composed.describe('as a base for fixtures and hooks', () => {
  composed.beforeEach(async ({ kling }) => {
    await kling.account.refuseNext();
  });

  composed('all of them see the same account', async ({ client, kling }) => {
    expect((await client.post(speech, hello)).body.code).toBe(1301);
    await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 1, status: 400 });
  });
});

const quick = createKlingTest({ progressionScale: 0.05 });

quick('where time runs by itself, what is expected can be waited for', async ({ kling }) => {
  const id = await create(kling, voices, ada);
  await expect(kling).not.toHaveTask(id, { status: 'succeed' });
  await expect.poll(() => kling).toHaveTask(id, { status: 'succeed' });
});

const seeded = createKlingTest({ clock: 'manual', seed: 'a fixture' });

seeded('with a seed the keys and the tasks are the same on every run', async ({ kling }) => {
  expect([kling.accessKey, kling.apiKey]).toEqual(['kling-test-1', 'api-key-kling-test-1']);
  const again = await useFixture({ seed: 'a fixture' }).open();
  expect(await create(again.kling, voices, ada)).toBe(await create(kling, voices, ada));
});

test('an account is deleted when its test has ended, and its waiting requests are answered', async () => {
  const fixture = useFixture();
  const { kling, close } = await fixture.open({ progressions: { '*': 'held' } });
  const speaking = clientOf(kling).post(speech, hello);
  await expect.poll(async () => (await kling.account.tasks()).tasks.length).toBe(1);
  await close();
  expect((await speaking).status).toBeGreaterThanOrEqual(400);
  expect((await kling.control.listAccounts()).accounts).toEqual([]);
});

test('a test may delete its account itself', async () => {
  const { kling, close } = await useFixture().open();
  await kling.account.delete();
  await close();
});

test('an emulator is started with the first test that needs it, and once', async () => {
  let starts = 0;
  const fixture = createKlingFixture({}, (options) => {
    starts += 1;
    return startKlingEmulator(options);
  });
  await fixture.stop();
  expect(starts).toBe(0);
  const [one, other] = await Promise.all([fixture.open(), fixture.open()]);
  expect(one.kling.baseUrl).toBe(other.kling.baseUrl);
  await fixture.stop();
  expect(starts).toBe(1);
});

test('an emulator that cannot start says why in the test', async () => {
  await expect(useFixture({ dialects: ['klingon'] }).open()).rejects.toThrow('klingon');
});

test('where it is asked for, a test fails whose client broke the contract', async () => {
  const { kling, close } = await useFixture({ failOnViolations: true }).open();
  await clientOf(kling).post(speech, { ...hello, voice_speed: 'fast' });
  const failure = await failureOf(close());
  expect(failure).toContain('The client broke the contract:');
  expect(failure).toContain('voice_speed');
  expect((await kling.control.listAccounts()).accounts).toEqual([]);
});

test('a client that keeps the contract, or asks for nothing, lets its test pass', async () => {
  const fixture = useFixture({ failOnViolations: { failOn: 'warning' } });
  const { kling, close } = await fixture.open();
  await create(kling, speech, hello);
  await close();
  await (await fixture.open()).close();
});

test('what is forgiven does not fail a test', async () => {
  const { kling, close } = await useFixture({ failOnViolations: { ignore: ['path-unknown'] } }).open();
  await clientOf(kling).post('/v1/audio/ttss', hello);
  await close();
});

test('an assertion that nobody awaited fails its test', async () => {
  const { kling, close } = await useFixture().open();
  const forgotten = expect(kling).not.toHaveTask();
  await expect(close()).rejects.toThrow('An assertion about Kling had no answer yet when the test ended');
  await forgotten;
});

test('an emulator that runs elsewhere is used, not started', async () => {
  await using emulator = await startKlingEmulator({ host: '127.0.0.1', controlToken: 'a-token', clock: 'manual' });
  const fixture = createKlingFixture({ url: `${emulator.url}/`, token: 'a-token', failOnViolations: true }, () => {
    throw new Error('One was started.');
  });
  const { kling, close } = await fixture.open({ clock: { mode: 'manual' } });
  expect(kling.baseUrl).toBe(emulator.url);
  const id = await create(kling, voices, ada);
  const { fired } = await kling.account.advance(2000);
  expect(fired).toHaveLength(2);
  await expect(kling).toHaveTask(id, { status: 'succeed' });
  await expect(kling).toHaveNoContractViolations();
  // Others may use it as well: what belongs to no account is nobody's.
  expect(await kling.strayRequests()).toBeUndefined();
  await close();
  await fixture.stop();
  expect((await emulator.control.listAccounts()).accounts).toEqual([]);
});

test('an emulator that does not answer is named', async () => {
  const fixture = createKlingFixture({ url: 'http://127.0.0.1:1' }, startKlingEmulator);
  await expect(fixture.open()).rejects.toThrow('No emulator answers at http://127.0.0.1:1/__emulator/accounts');
});
