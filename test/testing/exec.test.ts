/** `kling-emulator exec -- npm test`, where the tests use the fixture. */
import { expect, onTestFinished, test } from 'vitest';
import { findJudgedEmulator, judgedVariable } from '../../src/cli/client-variables.ts';
import { judgeClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createKlingFixture } from '../../src/testing/kling-fixture.ts';
import type { KlingOptions } from '../../src/testing/kling-fixture.ts';
import { spawnCli } from '../cli/built-cli.ts';
import { signToken, createClient } from '../support/client.ts';
import { ada, clientOf, create, hello, speech, voices } from './client.ts';

/** An emulator as `exec` starts it, and a fixture of a test that it runs. */
async function startJudged(options: KlingOptions = {}) {
  const emulator = await startKlingEmulator({ accounts: [{ apiKeys: ['emu-key-of-exec'] }] });
  onTestFinished(() => emulator.stop());
  const fixture = createKlingFixture(options, startKlingEmulator, emulator.url);
  onTestFinished(() => fixture.stop());
  return { emulator, fixture };
}

test('tests under exec use its emulator, with accounts of their own', async () => {
  const { emulator, fixture } = await startJudged({ clock: 'manual' });
  const { kling } = await fixture.open();
  expect(kling.baseUrl).toBe(emulator.url);
  expect((await kling.account.clock()).mode).toBe('manual');
  expect((await clientOf({ ...kling, apiKey: 'somebody-else' }).post(speech, hello)).status).toBe(401);
  const other = await fixture.open();
  await create(kling, speech, hello);
  expect((await other.kling.account.tasks()).tasks).toEqual([]);
});

test('what they did is there to be judged when they have ended', async () => {
  const { emulator, fixture } = await startJudged();
  const { kling, close } = await fixture.open();
  await clientOf(kling).post(speech, {});
  await close();
  await fixture.stop();
  const rules = judgeClient(await readClientRecord(emulator.control)).map(({ rule }) => rule);
  expect(rules).toContain('schema-broken');
});

test('an ended test stands still, and its late requests are not refused', async () => {
  const { emulator, fixture } = await startJudged();
  const { kling, close } = await fixture.open();
  const id = await create(kling, voices, ada);
  await close();
  expect(await kling.account.clock()).toMatchObject({ mode: 'scaled', scale: 0.001 });
  const token = signToken(kling.accessKey, kling.secretKey);
  expect((await createClient(kling.baseUrl, token).get(`${voices}/${id}`)).status).toBe(200);
  const rules = judgeClient(await readClientRecord(emulator.control)).map(({ rule }) => rule);
  expect(rules).not.toContain('key-unknown');
});

test('how often a client asks is judged still when its test has ended', async () => {
  const { emulator, fixture } = await startJudged({ progression: { mode: 'held' } });
  const { kling, close } = await fixture.open();
  const id = await create(kling, voices, ada);
  for (let count = 0; count < 6; count += 1) await clientOf(kling).get(`${voices}/${id}`);
  await close();
  const rules = judgeClient(await readClientRecord(emulator.control)).map(({ rule }) => rule);
  expect(rules).toContain('polled-too-fast');
});

test('a request that waits is answered when its test ends, and time that was moved by hand stays so', async () => {
  const { fixture } = await startJudged({ progression: { mode: 'time', processingMs: 0, finishMs: 3_600_000 } });
  const { kling, close } = await fixture.open();
  const speaking = clientOf(kling).post(speech, hello);
  await expect.poll(async () => (await kling.account.tasks()).tasks.length).toBe(1);
  await close();
  expect((await speaking).body.data.task_status).toBe('succeed');

  const manual = await fixture.open({ clock: { mode: 'manual' } });
  await manual.close();
  expect((await manual.kling.account.clock()).mode).toBe('manual');
});

test('the URL of its emulator may be given by hand as well', async () => {
  const { emulator } = await startJudged();
  const fixture = createKlingFixture({ url: emulator.url }, startKlingEmulator, emulator.url);
  const { kling, close } = await fixture.open();
  await close();
  expect((await kling.account.get()).id).toBe(kling.accountId);
});

test('options that its emulator cannot be given are reported, with what to do', async () => {
  const { fixture } = await startJudged({ mounts: { gmi: 0 } });
  await expect(fixture.open()).rejects.toThrow(/cannot be given 'mounts'.*`join: false`/);
  const { fixture: watched } = await startJudged({ strict: true, journalEntries: 5000 });
  await (await watched.open()).close();
});

test('only exec is joined, not a sidecar that KLING_EMULATOR_URL is set for', () => {
  expect(findJudgedEmulator({ KLING_EMULATOR_URL: 'http://kling:4050' })).toBeUndefined();
  expect(findJudgedEmulator({ [judgedVariable]: 'http://127.0.0.1:1' })).toBe('http://127.0.0.1:1');
});

test('by `join: false` an emulator is started all the same', async () => {
  const { emulator, fixture } = await startJudged({ join: false });
  const { kling } = await fixture.open();
  expect(kling.baseUrl).not.toBe(emulator.url);
});

const runVitest = (filter: string) => [
  'exec',
  '--',
  process.execPath,
  'node_modules/vitest/vitest.mjs',
  'run',
  '--root',
  'test/testing/samples/exec',
  // For a test that hangs: on a busy machine the first one waits longer than Vitest's own limit.
  ...['--testTimeout', '180000', '--hookTimeout', '180000'],
  filter,
];

/** Without the variables of the runner that runs this file. */
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1' };

test.for([
  ['right', 0, 'OK'],
  ['wrong', 1, 'schema-broken'],
] as const)('exec -- vitest run %s: exit code %i', async ([filter, code, told]) => {
  const cli = spawnCli(runVitest(filter), env);
  expect(await cli.ended, cli.stdout() + cli.stderr()).toBe(code);
  expect(cli.stdout()).toContain('1 passed');
  expect(cli.stderr()).toContain(told);
  if (code !== 0) expect(cli.stderr()).toContain("Test 'the client is refused'\n- schema-broken: ");
});

test('a test without a name, or with a very long one, has an account all the same', async () => {
  const { fixture } = await startJudged();
  const { kling } = await fixture.open({}, false, '');
  expect((await kling.account.get()).name).toBe(kling.accessKey);
  const { kling: long } = await fixture.open({}, false, 'speaks '.repeat(100));
  expect((await long.account.get()).name).toHaveLength(300);
});

test('an account is called as its test, so that findings name it', async () => {
  const { emulator, fixture } = await startJudged();
  for (const name of ['speaks nothing', 'speaks nothing again']) {
    const { kling, close } = await fixture.open({}, false, name);
    await clientOf(kling).post(speech, {});
    expect((await kling.account.get()).name).toBe(name);
    await close();
  }
  const [finding] = judgeClient(await readClientRecord(emulator.control));
  expect(finding).toMatchObject({ tests: ['speaks nothing', 'speaks nothing again'], count: 2 });
});
