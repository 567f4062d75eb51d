import { gateways } from '../../src/contracts/spec/vendors.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createKlingFixture } from '../../src/testing/kling-fixture.ts';
import { createKlingTest, expect, test } from '../../src/testing/vitest.ts';
import { onTestFinished } from 'vitest';
import type { KlingOptions } from '../../src/testing/vitest.ts';
import { createClient, signToken } from '../support/client.ts';
import { ada, clientOf, create, failureOf, hello, rain, speech, voices } from './client.ts';

const manual = createKlingTest({ clock: 'manual' });

/** A fixture as an adapter of a runner uses it; its emulator stops when the test ends. */
function useFixture(options: KlingOptions = {}) {
  const fixture = createKlingFixture({ clock: 'manual', ...options }, startKlingEmulator);
  onTestFinished(() => fixture.stop());
  return fixture;
}

test('a test has an account, and the environment for its client', async ({ kling }) => {
  const ofGateways = gateways.flatMap(({ environment: { baseUrl, apiKey } }) => [
    [baseUrl, kling.baseUrl],
    [apiKey, kling.apiKey],
  ]);
  expect(kling.env).toEqual({
    ...Object.fromEntries(ofGateways),
    KKIAI_BASE_URL: kling.baseUrl,
    KKIAI_API_KEY: kling.apiKey,
    APIMODELS_BASE_URL: `${kling.baseUrl}/api/v1`,
    GMI_BASE_URL: `${kling.baseUrl}/api/v1/ie/requestqueue/apikey`,
    GMI_CLOUD_API_KEY: kling.apiKey,
    KLING_BASE_URL: kling.baseUrl,
    KLING_API_BASE: kling.baseUrl,
    KLING_API_BASE_URL: kling.baseUrl,
    KLING_ACCESS_KEY: kling.accessKey,
    KLING_SECRET_KEY: kling.secretKey,
    KLING_API_KEY: kling.apiKey,
    KLINGAI_ACCESS_KEY: kling.accessKey,
    KLINGAI_SECRET_KEY: kling.secretKey,
    KLINGAI_API_KEY: kling.apiKey,
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
    // Those of the tests before are gone.
    const ids = (await kling.control.listAccounts()).accounts.map(({ id }) => id);
    expect(ids.filter((id) => seen.has(id))).toEqual([kling.accountId]);
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
  expect([kling.accessKey, kling.apiKey]).toEqual(['emu-test-1', 'sk-emu1']);
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
  await expect(kling.account.get()).rejects.toThrow('No account');
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
  await expect(kling.account.get()).rejects.toThrow('No account');
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

test('a test says itself which violations it means to cause', async () => {
  const fixture = useFixture({ failOnViolations: true });
  const { kling, close } = await fixture.open();
  kling.expectViolations('id-unknown');
  await clientOf(kling).get(`${voices}/854131712345678901`);
  await close();

  const missed = await fixture.open();
  missed.kling.expectViolations('id-unknown:custom-voices');
  await create(missed.kling, speech, hello);
  expect(await failureOf(missed.close())).toContain("matches the expected 'id-unknown:custom-voices'");

  const other = await fixture.open();
  await clientOf(other.kling).get(`${voices}/854131712345678901`);
  expect(await failureOf(other.close())).toContain('id-unknown');
});

test('an expected violation is looked for, whatever the options say', async () => {
  const { kling, close } = await useFixture().open();
  kling.expectViolations('path-unknown');
  expect(() => kling.expectViolations('path-unknwon')).toThrow("Did you mean 'path-unknown'?");
  expect(await failureOf(close())).toContain("matches the expected 'path-unknown'");
});

test('what a test forgives in an assertion is forgiven at its end', async () => {
  const { kling, close } = await useFixture({ failOnViolations: true }).open();
  await clientOf(kling).get(`${voices}/854131712345678901`);
  await expect(kling).toHaveNoContractViolations({ expect: ['id-unknown'] });
  await close();

  const second = await useFixture({ failOnViolations: true }).open();
  second.kling.ignoreViolations('path-unknown');
  await clientOf(second.kling).post('/v1/audio/ttss', hello);
  await expect(second.kling).toHaveNoContractViolations();
  await second.close();
});

const strict = createKlingTest({ clock: 'manual', failOnViolations: true });

strict.describe('where violations are taken otherwise', () => {
  strict.override({ klingViolations: { ignore: ['path-unknown'] } });

  strict('the test is judged by what was said last', async ({ kling }) => {
    await clientOf(kling).post('/v1/audio/ttss', hello);
  });

  strict.override({ klingViolations: false });

  strict('or not at all', async ({ kling }) => {
    await clientOf(kling).post(speech, {});
  });
});

test("what an ended test left running is not the next one's", async () => {
  const fixture = useFixture({ failOnViolations: true });
  const first = await fixture.open();
  const { kling: gone } = first;
  await create(gone, speech, hello);
  await first.close();

  const { kling, close } = await fixture.open();
  expect((await clientOf(gone).get('/v1/general/presets-voices')).status).toBe(200);
  const token = signToken(gone.accessKey, gone.secretKey);
  expect((await createClient(gone.baseUrl, token).get('/v1/general/presets-voices')).status).toBe(200);
  expect((await clientOf(gone).post(voices, ada)).status).toBe(429);
  await create(kling, speech, hello);
  expect(await kling.strayRequests()).toEqual([]);
  await close();
});

test('unattributed requests that were dropped pass no negation', async () => {
  const { kling, close } = await useFixture({
    failOnViolations: { ignore: ['key-unknown'] },
    journalEntries: 5,
  }).open();
  await create(kling, speech, hello);
  await clientOf(kling).get('/v1/nope');
  const stranger = createClient(kling.baseUrl, 'api-key-of-somebody-else');
  for (let count = 0; count < 9; count += 1) await stranger.get('/v1/general/presets-voices');
  await expect(expect(kling).toHaveNoContractViolations({ ignore: ['key-unknown'] })).rejects.toThrow('was full');
  await expect(close()).rejects.toThrow('was full');
});

test.for([
  ['the relay', '/kling/v1/audio/tts', hello],
  ['the unified API', '/api/v1/audio/generations', { model: 'kling-sound-effects', input: rain }],
  ['the request queue', '/requests', { model: 'kling-custom-voice', payload: ada }],
] as const)('the API key of a test is one of %s, too', async ([, path, body], { kling }) => {
  const { status, text } = await clientOf(kling).post(path, body);
  expect(status, text).not.toBe(401);
  expect(await kling.strayRequests()).toEqual([]);
});

test('gateways with a port of their own are found by their variables', async () => {
  const { kling, close } = await useFixture({ mounts: { gmi: 0 } }).open();
  expect(kling.env['GMI_BASE_URL']).toBe(`${kling.mounts['gmi']}/api/v1/ie/requestqueue/apikey`);
  expect(kling.env['KKIAI_BASE_URL']).toBe(kling.baseUrl);
  await close();
});

test('an assertion that was not awaited fails its test', async () => {
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
  // Others may use it as well: what belongs to no account is not theirs.
  expect(await kling.strayRequests()).toBeUndefined();
  await close();
  await fixture.stop();
  expect((await emulator.control.listAccounts()).accounts).toEqual([]);
});

test('options are given to the accounts of an emulator that runs already', async () => {
  await using emulator = await startKlingEmulator({ settings: { 'lists.order': 'newest-first' } });
  const startTime = Date.UTC(2026, 9, 1);
  const options = {
    url: emulator.url,
    clock: 'manual',
    startTime,
    progression: { mode: 'reads', reads: 2 },
    settings: { 'lists.order': 'oldest-first' },
  } as const;
  const fixture = createKlingFixture(options, startKlingEmulator);
  const { kling, close } = await fixture.open({ progressions: { tts: 'immediate' } });
  const account = await kling.account.get();
  expect(account.clock).toMatchObject({ mode: 'manual', time: startTime });
  expect(account.settings).toEqual({ 'lists.order': 'oldest-first' });
  expect(account.progressions).toMatchObject({
    '*': { mode: 'reads', reads: 2 },
    tts: { mode: 'immediate' },
  });
  await close();
});

test.for([
  [{ seed: 'a', mounts: { gmi: 0 } }, "runs already and cannot be given 'seed', 'mounts'."],
  [{ journalEntries: 5 }, "cannot be given 'journalEntries'."],
  [{ clok: 'manual' }, "Unknown option 'clok'; did you mean 'clock'?"],
] as const)('%j is reported where the emulator runs already', async ([options, sentence]) => {
  const fixture = createKlingFixture({ ...options, url: 'http://127.0.0.1:1' }, startKlingEmulator);
  await expect(fixture.open()).rejects.toThrow(sentence);
});

test('an emulator that does not answer is named', async () => {
  const fixture = createKlingFixture({ url: 'http://127.0.0.1:1' }, startKlingEmulator);
  await expect(fixture.open()).rejects.toThrow('No emulator answers at http://127.0.0.1:1/__emulator/accounts');
});
