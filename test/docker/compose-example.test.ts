import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAccountsFile } from '../../src/cli/accounts-file.ts';
import { knownVariables } from '../../src/cli/options.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';

const folder = 'examples/compose';
const { services } = parse(readFileSync(`${folder}/compose.yaml`, 'utf8'));
const { kling, app, test: suite } = services;

async function readAccounts() {
  const read = await readAccountsFile(`${folder}/accounts.yaml`);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return read.accounts;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test('each service waits until the one it needs is healthy', () => {
  expect(app.depends_on).toEqual({ kling: { condition: 'service_healthy' } });
  expect(suite.depends_on).toEqual({ app: { condition: 'service_healthy' } });
  expect(app.healthcheck.test[0]).toBe('CMD');
});

test('the emulator runs without privileges and writes nothing', () => {
  expect(kling).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
});

test('names, keys and tokens fit together', async () => {
  const [account] = await readAccounts();
  expect(app.environment).toMatchObject({
    KLING_BASE_URL: 'http://kling:4050',
    PUBLIC_URL: 'http://app:3000',
    KLING_API_KEY: account?.apiKeys?.[0],
    KLING_WEBHOOK_SECRET: account?.webhookSecrets?.[0],
  });
  expect(suite.environment).toMatchObject({
    APP_URL: app.environment.PUBLIC_URL,
    KLING_URL: app.environment.KLING_BASE_URL,
    KLING_ACCOUNT: app.environment.KLING_API_KEY,
    KLING_CONTROL_TOKEN: kling.environment.KLING_EMULATOR_CONTROL_TOKEN,
  });
});

test('every variable of ours that is set exists, and the accounts file is where it is looked for', () => {
  expect(Object.keys(kling.environment).filter((name) => !knownVariables.includes(name))).toEqual([]);
  expect(kling.volumes).toEqual([`./accounts.yaml:${kling.environment.KLING_EMULATOR_ACCOUNTS}:ro`]);
});

test("the example's application and its test run, without containers", async () => {
  await using emulator = await startKlingEmulator({
    accounts: await readAccounts(),
    controlToken: kling.environment.KLING_EMULATOR_CONTROL_TOKEN,
    progressionScale: 0.1,
  });
  const port = await findFreePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const ours = { KLING_BASE_URL: emulator.url, KLING_URL: emulator.url, PUBLIC_URL: appUrl, APP_URL: appUrl };
  const run = (args: readonly string[], environment: object) =>
    spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...environment, ...ours, PORT: String(port) } });

  const application = run([`${folder}/app/server.mjs`], app.environment);
  try {
    await once(application.stdout, 'data');
    const tests = run(['--test', '--test-reporter=tap', `${folder}/test/narrators.test.mjs`], suite.environment);
    let output = '';
    tests.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = await once(tests, 'close');
    expect(code, output).toBe(0);
    expect(output).toMatch(/^# pass 6$/m);
  } finally {
    application.kill();
    await once(application, 'close');
  }
});
