/** Vitest and Jest themselves run what users write: the examples, and samples that must fail. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Runs a test runner and reads its report, which both write alike. */
async function run(program: string, args: readonly string[], nodeOptions = '') {
  // Without the variables of the runner that runs this file.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_OPTIONS: nodeOptions, NO_COLOR: '1' };
  const { out, err } = await new Promise<{ out: string; err: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], { env }, (_error, out, err) => resolve({ out, err }));
  });
  const start = out.indexOf('{');
  if (start < 0) throw new Error(`${program} gave no report:\n${out}${err}`);
  const { testResults } = JSON.parse(out.slice(start)) as { testResults: any[] };
  const problems = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  if (problems.length > 0) throw new Error(`${program}: ${JSON.stringify(problems)}\n${err}`);
  const tests: any[] = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').map(({ title }) => title),
    failed: tests.filter(({ status }) => status === 'failed').map(({ title }) => title),
    messageOf: (title: string): string => tests.find((one) => one.title === title)?.failureMessages.join('\n'),
  };
}

/** For tests that hang: on a busy machine an emulator may take longer to start than the runners' own limit of 5 s. */
const patience = '180000';

const runVitest = (...options: readonly string[]) =>
  run('node_modules/vitest/vitest.mjs', [
    'run',
    ...options,
    ...['--testTimeout', patience, '--hookTimeout', patience, '--reporter', 'json', '--silent'],
  ]);

const runJest = (config: string, nodeOptions?: string, ...args: readonly string[]) =>
  run(
    'test/peers/node_modules/jest/bin/jest.js',
    ['--config', config, '--testTimeout', patience, '--json', '--no-cache', '-i', ...args],
    nodeOptions,
  );

test('the example for Vitest passes', async () => {
  const { passed, failed } = await runVitest(
    '--root',
    'examples/vitest',
    '--config',
    resolve('test/testing/samples/examples.config.ts'),
  );
  expect(failed).toEqual([]);
  expect(passed).toHaveLength(5);
});

test('the example for Jest passes in CommonJS and in ES modules', async () => {
  const { passed, failed } = await runJest('examples/jest/jest.config.cjs', '--experimental-vm-modules');
  expect(failed).toEqual([]);
  expect(passed).toHaveLength(3);
});

test('in CommonJS Jest needs no options of Node', async () => {
  const { passed, failed } = await runJest('examples/jest/jest.config.cjs', '', 'voice-client.test.cjs');
  expect(failed).toEqual([]);
  expect(passed).toHaveLength(2);
});

/** The first place in a stack: where a runner shows the code. */
const firstFrame = (message: string) => message.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '';

const failing = [
  'fails at its end: a path that Kling has not',
  'fails: what was expected did not come',
  'fails: a misspelt operation never came',
];

test('in Vitest a test fails for what its client did, and only that test', async () => {
  const { passed, failed, messageOf } = await runVitest('--root', 'test/testing/samples');
  expect(failed).toEqual(failing);
  expect(passed).toEqual([
    'passes: the options are those of the configuration',
    'passes: the test after it has another account',
  ]);
  expect(messageOf('fails at its end: a path that Kling has not')).toContain('Did you mean');
  expect(messageOf('fails: what was expected did not come')).toContain('It received no requests.');
  expect(messageOf('fails: a misspelt operation never came')).toContain("Did you mean 'kling.text-to-speech'?");
  for (const title of failing.slice(1)) expect(firstFrame(messageOf(title)), title).toContain('fixture.sample.ts');
  expect(firstFrame(messageOf(failing[0] ?? ''))).not.toMatch(/(?:src|dist)\/testing/);
});

test('in Jest likewise, and for an assertion that was not awaited', async () => {
  const { passed, failed, messageOf } = await runJest('test/testing/samples/jest.config.cjs');
  expect(failed).toEqual([...failing, 'fails: the assertion was not awaited']);
  expect(passed).toEqual([
    'passes: outside of a test there is no account',
    'passes: hooks after the test see its account',
    'passes: a request is left running',
    'passes: what another test left running is not judged here',
    'passes: a violation that is meant is said in the test',
  ]);
  expect(messageOf('fails at its end: a path that Kling has not')).toContain('The client broke the contract');
  expect(messageOf('fails: what was expected did not come')).toContain('Its balance is 0 units.');
  expect(messageOf('fails: a misspelt operation never came')).toContain("Did you mean 'kling.text-to-speech'?");
  for (const title of failing.slice(1))
    expect(firstFrame(messageOf(title)), title).toContain('voice-client.sample.cjs');
  expect(firstFrame(messageOf(failing[0] ?? ''))).not.toMatch(/(?:src|dist)\/testing/);
  expect(messageOf('fails: the assertion was not awaited')).toContain('write `await expect(kling)');
  expect(firstFrame(messageOf('fails: the assertion was not awaited'))).toContain('voice-client.sample.cjs');
});
