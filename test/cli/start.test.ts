import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isLoopbackHost } from '../../src/contracts/spec/addresses.ts';
import { finishInTime } from '../../src/cli/serve.ts';
import type { Launch } from '../../src/cli/serve.ts';
import { createStartVerb } from '../../src/cli/verbs/start.ts';
import type { Control } from '../../src/emulator/emulator.ts';
import type { EmulatorOptions } from '../../src/emulator/options.ts';
import { createFakeShell } from './fake-shell.ts';
import type { FakeShell } from './fake-shell.ts';
import { makeDirectory } from './temporary-directory.ts';

/** `start` with something in the place of the emulator. */
const run = (args: readonly string[], shell: FakeShell, launch: Launch) => createStartVerb(launch).run(args, shell);

/** Stands for the emulator: remembers what it was told. */
function createLaunch(stop: () => Promise<void> = () => Promise.resolve()) {
  const seen: EmulatorOptions[] = [];
  const stopped = vi.fn(stop);
  const launch: Launch = (options) => {
    seen.push(options);
    return Promise.resolve({ url: 'http://127.0.0.1:4050', stop: stopped });
  };
  return { launch, stopped, options: () => seen[0] };
}

const isReady = (shell: FakeShell) => expect.poll(() => shell.printed()).toContain('ready on');

/** Starts, waits until it is ready, stops; the exit code. */
async function startAndStop(shell: FakeShell, args: readonly string[], launch: Launch): Promise<number> {
  const code = run(args, shell, launch);
  await isReady(shell);
  shell.send('SIGTERM');
  return code;
}

test('a start in a directory that was used before says with how much it goes on', async () => {
  const totals: Readonly<Record<string, number>> = { a: 3, b: 0 };
  const listAccounts = ({ page = 1 } = {}) =>
    Promise.resolve({ accounts: [{ id: page === 1 ? 'a' : 'b' }], total: 2, more: page === 1 });
  const listTasks = ({ account }: { account: string }) =>
    Promise.resolve({ tasks: [], total: totals[account] ?? 0, more: false });
  const control = { listAccounts, listTasks } as unknown as Pick<Control, 'listAccounts' | 'listTasks'>;
  const launch: Launch = () =>
    Promise.resolve({ url: 'http://127.0.0.1:4050', control, stop: () => Promise.resolve() });
  const keeping = createFakeShell();
  await startAndStop(keeping, ['--data-dir', '/data', '--log-format', 'json'], launch);
  expect(keeping.told()).toContain('"tasks":3,"accounts":2,"data_dir":"/data"');
  expect(keeping.told()).toContain('The emulator goes on with 3 tasks of 2 accounts from /data.');
  const shared = createFakeShell();
  await startAndStop(shared, ['--store', 'redis://:pass@127.0.0.1:6379/0', '--log-format', 'json'], launch);
  expect(shared.told()).toContain('3 tasks of 2 accounts from the store.');
  const forgetting = createFakeShell();
  await startAndStop(forgetting, ['--log-format', 'json'], launch);
  expect(forgetting.told()).not.toContain('goes on with');
});

test.each([
  ['auto', /^\{"level":"info",.*\}\n$/],
  ['json', /^\{"level":"info",.*\}\n$/],
  ['pretty', /^\[[\d:.]+\] INFO: .*\n$/],
  ['silent', /^$/],
])('with --log-format %s standard output holds the ready line alone, standard error the log', async (format, log) => {
  const shell = createFakeShell();
  const { launch, stopped } = createLaunch();
  expect(await startAndStop(shell, ['--log-format', format], launch)).toBe(0);
  expect(shell.printed()).toBe(
    'kling-emulator ready on http://127.0.0.1:4050 (live page: http://127.0.0.1:4050/__emulator/)\n',
  );
  expect(shell.told()).toMatch(log);
  expect(shell.exitCodes).toEqual([0]);
  expect(stopped).toHaveBeenCalledOnce();
});

test('only the silent log is no log', async () => {
  const silent = createLaunch();
  await startAndStop(createFakeShell(), ['--log-format', 'silent'], silent.launch);
  expect(silent.options()).not.toHaveProperty('logger');
  const json = createLaunch();
  await startAndStop(createFakeShell(), ['--log-format', 'json'], json.launch);
  expect(json.options()).toHaveProperty('logger');
});

test('on a terminal a short banner stands on standard error', async () => {
  const shell = createFakeShell({ errorIsTerminal: true });
  await startAndStop(shell, ['--seed', '7', '--clock', 'scaled:60'], createLaunch().launch);
  expect(shell.told()).toMatch(
    /^kling-emulator \d+\.\d+\.\d+\S*\n {2}accounts {2}open .*\n {2}seed {6}7\n {2}clock {5}scaled:60\n/,
  );
  expect(shell.printed()).toBe(
    'kling-emulator ready on http://127.0.0.1:4050 (live page: http://127.0.0.1:4050/__emulator/)\n',
  );
});

test('without a terminal, or with a silent log, there is no banner', async () => {
  const piped = createFakeShell();
  await startAndStop(piped, [], createLaunch().launch);
  expect(piped.told()).not.toContain('accounts  open');
  const silent = createFakeShell({ errorIsTerminal: true });
  await startAndStop(silent, ['--log-format', 'silent'], createLaunch().launch);
  expect(silent.told()).toBe('');
});

test('accounts of the file reach the emulator', async () => {
  const { launch, options } = createLaunch();
  await startAndStop(createFakeShell({ directory: process.cwd() }), ['--accounts', 'examples/accounts.yaml'], launch);
  expect(options()?.accounts).toHaveLength(3);
  expect(options()?.accounts?.[0]).toMatchObject({ accessKey: 'demo-access-key', videos: [{ madeBy: 'text2video' }] });
});

test('a broken accounts file is refused before anything starts', async () => {
  const path = join(await makeDirectory(), 'accounts.yaml');
  await writeFile(path, 'accounts: []\n');
  const shell = createFakeShell();
  const { launch, options } = createLaunch();
  expect(await run(['--accounts', path], shell, launch)).toBe(2);
  expect(shell.told()).toBe(`kling-emulator: ${path}: /accounts must have at least 1 item.\n`);
  expect(options()).toBeUndefined();
});

test('the ready file holds the URL while the emulator runs, and an old one is gone before it starts', async () => {
  const directory = await makeDirectory();
  const path = join(directory, 'ready');
  await writeFile(path, 'http://old');
  const shell = createFakeShell();
  const { launch } = createLaunch();
  let before: readonly string[] | undefined;
  const code = run(['--ready-file', path], shell, async (options) => {
    before = await readdir(directory);
    return launch(options);
  });
  await isReady(shell);
  expect(before).toEqual([]);
  expect(await readdir(directory)).toEqual(['ready']);
  expect(await readFile(path, 'utf8')).toBe('http://127.0.0.1:4050\n');
  shell.send('SIGINT');
  expect(await code).toBe(0);
  expect(await readdir(directory)).toEqual([]);
});

test('a ready file that cannot be written stops the emulator, with code 2', async () => {
  const shell = createFakeShell();
  const { launch, stopped } = createLaunch();
  expect(await run(['--ready-file', '/no/such/ready'], shell, launch)).toBe(2);
  expect(shell.told()).toBe("kling-emulator: --ready-file /no/such/ready doesn't exist.\n");
  expect(shell.printed()).toBe('');
  expect(stopped).toHaveBeenCalledOnce();
});

test('off loopback a control token is made and printed once', async () => {
  const shell = createFakeShell();
  const { launch, options } = createLaunch();
  await startAndStop(shell, ['--host', '0.0.0.0', '--log-format', 'silent'], launch);
  const token = options()?.controlToken ?? '';
  expect(token).toMatch(/^[0-9A-Za-z]{32}$/);
  expect(shell.told().split(token)).toHaveLength(2);
  expect(shell.printed()).not.toContain(token);
});

test('a given control token is used and never printed; on loopback none is made', async () => {
  const shell = createFakeShell({ env: { KLING_EMULATOR_CONTROL_TOKEN: 'sekret' } });
  const given = createLaunch();
  await startAndStop(shell, ['--host', '0.0.0.0'], given.launch);
  expect(given.options()?.controlToken).toBe('sekret');
  expect(shell.told()).not.toContain('sekret');
  const local = createLaunch();
  await startAndStop(createFakeShell(), ['--host', 'localhost'], local.launch);
  expect(local.options()).not.toHaveProperty('controlToken');
});

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['localhost', true],
  ['::1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example.com', false],
  ['10.0.0.1', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});

test('a port in use is one sentence and code 2', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const shell = createFakeShell();
  const code = await run(['--port', String(port)], shell, async (options) => {
    const second = createServer();
    await new Promise((resolve, reject) => {
      second.on('error', reject);
      second.listen(options.port, options.host, () => resolve(undefined));
    });
    throw new Error('The port was free.');
  });
  expect(code).toBe(2);
  expect(shell.told()).toBe(
    `kling-emulator: Port ${port} on 127.0.0.1 is in use; stop what listens there or choose another with --port (0 = any free one).\n`,
  );
});

test.each([
  ['EACCES', 'Port 4050 may not be used by this user; choose one above 1023 with --port.'],
  ['EADDRNOTAVAIL', '127.0.0.1 is no address of this machine; choose another with --host.'],
])('%s is one sentence and code 2', async (code, sentence) => {
  const shell = createFakeShell();
  expect(await run([], shell, () => Promise.reject(Object.assign(new Error('listen'), { code })))).toBe(2);
  expect(shell.told()).toBe(`kling-emulator: ${sentence}\n`);
});

test('a fault of ours is not dressed up as bad usage', async () => {
  await expect(run([], createFakeShell(), () => Promise.reject(new TypeError('oops')))).rejects.toThrow('oops');
});

test('the process ends only when the work in flight is finished', async () => {
  let finish: () => void = () => undefined;
  const { launch, stopped } = createLaunch(() => new Promise((resolve) => (finish = resolve)));
  const shell = createFakeShell();
  const code = run([], shell, launch);
  await isReady(shell);
  shell.send('SIGTERM');
  await expect.poll(() => stopped.mock.calls.length).toBe(1);
  expect(shell.exitCodes).toEqual([]);
  finish();
  expect(await code).toBe(0);
  expect(shell.exitCodes).toEqual([0]);
});

test('a second SIGTERM ends the process at once, with 143', async () => {
  const { launch, stopped } = createLaunch(() => new Promise(() => undefined));
  const shell = createFakeShell();
  void run([], shell, launch);
  await isReady(shell);
  shell.send('SIGTERM');
  await expect.poll(() => stopped.mock.calls.length).toBe(1);
  shell.send('SIGTERM');
  expect(shell.exitCodes).toEqual([143]);
});

test('one Ctrl-C that arrives twice, from the terminal and through npm, counts once; a later one ends with 130', async () => {
  const now = vi.spyOn(performance, 'now');
  onTestFinished(() => now.mockRestore());
  const { launch, stopped } = createLaunch(() => new Promise(() => undefined));
  const shell = createFakeShell();
  void run([], shell, launch);
  await isReady(shell);
  now.mockReturnValue(1000);
  shell.send('SIGINT');
  now.mockReturnValue(1020);
  shell.send('SIGINT');
  await expect.poll(() => stopped.mock.calls.length).toBe(1);
  expect(shell.exitCodes).toEqual([]);
  now.mockReturnValue(2000);
  shell.send('SIGINT');
  expect(shell.exitCodes).toEqual([130]);
});

test('a signal during the start stops it as soon as it has started', async () => {
  const { launch, stopped } = createLaunch();
  const shell = createFakeShell();
  const code = await run([], shell, (options) => {
    shell.send('SIGTERM');
    return launch(options);
  });
  expect(code).toBe(0);
  expect(stopped).toHaveBeenCalledOnce();
});

test('work that never ends is left after the time for it', async () => {
  expect(await finishInTime(new Promise(() => undefined), 5)).toBe(false);
  expect(await finishInTime(Promise.resolve(), 5000)).toBe(true);
});
