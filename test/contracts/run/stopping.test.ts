/** A run that is stopped ends its checks, deletes its voices, and is no success. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { StopSignal } from '../../../src/cli/shell.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { createFakeShell } from '../../cli/fake-shell.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';
import { startBrokenServer } from '../mutants/broken-server.ts';
import { isCreate, paths } from '../mutants/patches.ts';
import { checksOf, quick, refuseJson, runAt, startQuickEmulator, startServer } from '../fake-target.ts';

const key = 'emu-stopped-key';

/** Calls the CLI; the signal comes with the nth create that the target has taken. */
async function callAndStop(line: string, signal: StopSignal, nth: number) {
  const emulator = await startQuickEmulator();
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { XDG_STATE_HOME: join(directory, 'state'), KLING_API_KEY: key }, directory });
  let creates = 0;
  const server = await startBrokenServer(emulator, '', {
    answer(answer, request) {
      if (!isCreate(request) || answer.status !== 200) return;
      creates += 1;
      if (creates === nth) shell.send(signal);
    },
  });
  onTestFinished(() => server.close());
  const code = await runCli(`contract ${line} --target ${server.url}`.split(' '), shell);
  const authorization = { authorization: `Bearer ${key}` };
  const listed = await (await fetch(`${emulator.url}${paths.voices}`, { headers: authorization })).json();
  return { code, shell, directory, voices: (listed as { data: unknown[] }).data.length };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s to a run: exit code %i, and the report says what was not looked at', async (signal, code) => {
  const ended = await callAndStop('run --only custom-voice,text-to-audio --budget-units 30', signal, 3);
  expect(ended.code).toBe(code);
  expect(ended.shell.printed()).toMatch(/The run was stopped: \d+ checks were not looked at\./);
  expect(ended.shell.printed()).toContain(`Exit code ${code}.`);
  expect(ended.shell.told()).toContain('Stopping: running checks finish, voices are deleted.');
  expect(ended.voices).toBe(0);
});

test('Ctrl-C to a recording: voices are deleted, what was recorded is saved', async () => {
  const line = 'record --only kling.create-custom-voice/ --budget-units 3 --out rec.json';
  const { code, directory, voices } = await callAndStop(line, 'SIGINT', 3);
  expect(code).toBe(130);
  expect(voices).toBe(0);
  expect(JSON.parse(await readFile(join(directory, 'rec.json'), 'utf8'))).toHaveProperty('exchanges');
});

test('a failure that was found before the stop counts more', async () => {
  const abort = new AbortController();
  let requests = 0;
  const url = await startServer((_req, res) => {
    requests += 1;
    if (requests === 2) abort.abort('SIGTERM');
    refuseJson(res, 400, 1299, 'no');
  });
  const report = await runAt(url, checksOf('kling.list-preset-voices'), { signal: abort.signal, lanes: 1 });
  expect(report.summary.fail).toBe(1);
  expect(report.exitCode).toBe(1);
});

test('a stop ends the wait for a limit', async () => {
  const abort = new AbortController();
  const url = await startServer((req, res) => {
    if (req.method === 'POST') setTimeout(() => abort.abort('SIGINT'), 20);
    refuseJson(res, req.method === 'POST' ? 429 : 200, req.method === 'POST' ? 1302 : 0, 'too fast');
  });
  const timeouts = { ...quick, taskMs: 60_000, backOffMs: 30_000 };
  const options = { capMilli: 1000, signal: abort.signal, timeouts };
  const report = await runAt(url, checksOf('kling.text-to-speech/smallest'), options);
  expect(report.checks[0]).toMatchObject({ verdict: 'skipped', cause: 'stopped' });
  expect(report.exitCode).toBe(130);
});

test.each([
  ['--receiver-port', (port: number) => String(port), 'the port is in use'],
  ['--receiver-host', () => '203.0.113.7', 'it is no address of this machine'],
] as const)('%s that can not be used: one sentence and exit code 2', async (flag, valueOf, because) => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  const { url } = await startQuickEmulator();
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { XDG_STATE_HOME: directory }, directory });
  const value = valueOf((taken.address() as AddressInfo).port);
  const line = `contract run --target ${url} --only callbacks --budget-units 20 ${flag} ${value}`;
  expect(await runCli(line.split(' '), shell)).toBe(2);
  expect(shell.told()).toContain(`Callbacks can't be received on`);
  expect(shell.told()).toContain(because);
});

test.each([[''], ['relative/path']])(
  "the spending file does not go where one stands: XDG_STATE_HOME='%s'",
  async (state) => {
    const { url } = await startQuickEmulator();
    const [directory, home] = await Promise.all([makeDirectory(), makeDirectory()]);
    const shell = createFakeShell({ env: { XDG_STATE_HOME: state, HOME: home }, directory });
    const line = `contract run --target ${url} --only kling.text-to-speech/smallest --budget-units 1`;
    expect(await runCli(line.split(' '), shell)).toBe(0);
    const path = join(home, '.local', 'state', 'kling-emulator', 'contract-spending.json');
    expect(await readFile(path, 'utf8')).toContain('"milliUnits": 50');
  },
);
