import { expect, test } from 'vitest';
import { knownVariables } from '../../src/cli/options.ts';
import { resolveStartOptions } from '../../src/cli/verbs/start.ts';
import { KlingEmulatorContainer } from '../../src/testing/testcontainers.ts';

/** What the container gets to see; the library keeps it to itself. */
const environmentOf = (container: KlingEmulatorContainer) => container['environment'];

const full = () =>
  new KlingEmulatorContainer()
    .withTrialPack()
    .withSeed(7)
    .withAccounts('examples/accounts.yaml')
    .withClock('manual')
    .withProgression('reads:3')
    .withSettings({ 'callbacks.retryDelaysMs': [100, 200] })
    .withSettings({ 'tts.get': 'answers' })
    .withStrict()
    .withCallbacksTo('*.ngrok.app', '203.0.113.0/24')
    .withControlToken('a-token');

test('every method becomes a variable of the emulator', () => {
  expect(environmentOf(full())).toEqual({
    KLING_EMULATOR_PROFILE: 'trial',
    KLING_EMULATOR_SEED: '7',
    KLING_EMULATOR_ACCOUNTS: '/etc/kling-emulator/accounts.yaml',
    KLING_EMULATOR_CLOCK: 'manual',
    KLING_EMULATOR_PROGRESSION: 'reads:3',
    KLING_EMULATOR_SET: 'callbacks.retryDelaysMs=[100,200];tts.get=answers',
    KLING_EMULATOR_STRICT: 'true',
    KLING_EMULATOR_ALLOW_CALLBACKS_TO: '*.ngrok.app,203.0.113.0/24',
    KLING_EMULATOR_CONTROL_TOKEN: 'a-token',
  });
});

test('a variable that is set again has its last value only', () => {
  const container = full().withControlToken('another-token').withEnvironment({ KLING_EMULATOR_SEED: '8' });
  const entries = container['createOpts'].Env ?? [];
  expect(entries).toEqual(
    expect.arrayContaining(['KLING_EMULATOR_CONTROL_TOKEN=another-token', 'KLING_EMULATOR_SEED=8']),
  );
  expect(entries).toHaveLength(Object.keys(environmentOf(container)).length);
});

test('the emulator understands every one of them', async () => {
  const env = environmentOf(full());
  expect(Object.keys(env).filter((name) => !knownVariables.includes(name))).toEqual([]);
  const read = await resolveStartOptions({ flags: {}, env, directory: '/' });
  expect(read.problems).toEqual([]);
  expect(read.values).toMatchObject({
    profile: 'trial',
    seed: '7',
    clock: 'manual',
    progression: { mode: 'reads', reads: 3 },
    settings: { 'callbacks.retryDelaysMs': [100, 200], 'tts.get': 'answers' },
    strict: true,
    allowCallbacksTo: ['*.ngrok.app', '203.0.113.0/24'],
    controlToken: 'a-token',
  });
});

test('the accounts file is copied into the container, readable for its user', () => {
  expect(full()['filesToCopy']).toEqual([
    { source: 'examples/accounts.yaml', target: '/etc/kling-emulator/accounts.yaml', mode: 0o444 },
  ]);
});

test('without a token of its own every container gets another one', () => {
  const [one, other] = [new KlingEmulatorContainer(), new KlingEmulatorContainer()].map(
    (container) => environmentOf(container)['KLING_EMULATOR_CONTROL_TOKEN'],
  );
  expect(one).toMatch(/^[!-~]{32,}$/);
  expect(one).not.toBe(other);
});

test('the image is the one that is built here, unless another is named', () => {
  expect(new KlingEmulatorContainer()['imageName'].string).toBe('kling-emulator:latest');
  expect(new KlingEmulatorContainer('registry.example/kling:1')['imageName'].string).toBe('registry.example/kling:1');
});
