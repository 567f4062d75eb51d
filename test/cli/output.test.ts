/** What happens when what the program writes is not read, and how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StdioOptions } from 'node:child_process';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLogger } from '../../src/cli/logger.ts';
import { createOutput } from '../../src/cli/output.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { createFakeShell } from './fake-shell.ts';
import { exec, script } from './run-exec.ts';
import { makeDirectory } from './temporary-directory.ts';

/** For a test that hangs, not for a slow machine. */
const patience = { timeout: 60_000 };

const program = resolve('dist/cli/main.js');

function openForTest(path: string, flags: string): number {
  const fd = openSync(path, flags);
  onTestFinished(() => closeSync(fd));
  return fd;
}

function spawnProgram(args: readonly string[], stdio: StdioOptions, directory = '.') {
  const child = spawn(process.execPath, [program, ...args], { stdio, cwd: directory, env: {} });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const endOf = async (child: ReturnType<typeof spawn>) => {
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return code ?? signal;
};

/** Starts the program with outputs of the test's own; where it listens is written to a file. */
async function startProgram(stdio: StdioOptions) {
  const file = join(await makeDirectory(), 'ready');
  const child = spawnProgram(['start', '--port', '0', '--ready-file', file], stdio);
  const url = await vi.waitFor(async () => (await readFile(file, 'utf8')).trim(), patience);
  const ask = (path = '/v1/general/presets-voices') =>
    fetch(`${url}${path}`, { headers: { authorization: 'Bearer any-key' } });
  const countDropped = async () => {
    const metrics = await (await ask('/__emulator/metrics')).text();
    return Number(/^kling_emulator_log_lines_dropped_total (\d+)$/m.exec(metrics)?.[1]);
  };
  return { child, file, ask, countDropped };
}

const noStream = () => {
  throw new Error('A file needs no stream.');
};

test('a text for a full disk is dropped and answered so', () => {
  const output = createOutput(openForTest('/dev/full', 'w'), noStream, () => false);
  expect(output.failure()).toBeUndefined();
  expect(output.write('lost\n')).toBe(false);
  expect(output.failure()).toBe('ENOSPC');
});

test('a file is written to at once', async () => {
  const path = join(await makeDirectory(), 'log');
  const output = createOutput(openForTest(path, 'w'), noStream, () => false);
  expect([output.write('one\n'), output.write('two\n')]).toEqual([true, true]);
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

test.each(['info', 'error'] as const)(
  'a log of level %s tells how many lines it has lost as soon as it can',
  async (level) => {
    const lines: string[] = [];
    let isFull = true;
    const write = (line: string) => !isFull && lines.push(line) > 0;
    const log = createLogger({ format: 'json', level, color: false, secrets: [], write });
    log.error({}, 'first');
    log.error({}, 'second');
    await log.close();
    expect([log.dropped(), lines]).toEqual([2, []]);
    isFull = false;
    log.error({}, 'third');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ dropped: 2 }),
      expect.objectContaining({ msg: 'third' }),
    ]);
    await log.close();
    expect([log.dropped(), lines.length]).toEqual([2, 2]);
  },
);

test('a full disk under the log and the ready line does not end the emulator', async () => {
  const full = openForTest('/dev/full', 'w');
  const { child, ask, countDropped } = await startProgram(['ignore', full, full]);
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(200);
  await expect.poll(countDropped).toBeGreaterThan(1);
  child.kill('SIGTERM');
  expect(await endOf(child)).toBe(0);
});

test('closed pipes under the log and the ready line do not end the emulator', async () => {
  const { child, ask, countDropped } = await startProgram(['ignore', 'pipe', 'pipe']);
  child.stdout?.destroy();
  child.stderr?.destroy();
  await vi.waitFor(async () => {
    expect((await ask()).status).toBe(200);
    expect(await countDropped()).toBeGreaterThan(1);
  }, patience);
  child.kill('SIGTERM');
  expect(await endOf(child)).toBe(0);
});

test('a reader that does not read costs lines, not memory, and learns how many when it reads again', async () => {
  const { child, ask, countDropped } = await startProgram(['ignore', 'ignore', 'pipe']);
  const path = `/v1/${'x'.repeat(8000)}`;
  await vi.waitFor(async () => {
    await Promise.all(Array.from({ length: 50 }, () => ask(path)));
    expect(await countDropped()).toBeGreaterThan(20);
  }, patience);
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (log += text));
  await vi.waitFor(async () => {
    await ask();
    expect(log).toMatch(/"dropped":\d+/);
  }, patience);
  // Far less than what was asked for: 1 MB may wait.
  expect(log.length).toBeLessThan(3_000_000);
  child.kill('SIGTERM');
  expect(await endOf(child)).toBe(0);
});

test('a result that can not be written is a failure', async () => {
  const child = spawnProgram(['openapi'], ['ignore', openForTest('/dev/full', 'w'), 'pipe']);
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (told += text));
  expect(await endOf(child)).toBe(2);
  expect(told).toBe("kling-emulator: Standard output can't be written: no space is left on the device.\n");
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const)(
  '%s ends it with 0 and removes the ready file',
  async (signal) => {
    const { child, file } = await startProgram(['ignore', 'ignore', 'ignore']);
    child.kill(signal);
    expect(await endOf(child)).toBe(0);
    expect(await readdir(join(file, '..'))).toEqual([]);
  },
);

test('a ready file that another process has written meanwhile stays', async () => {
  const { child, file } = await startProgram(['ignore', 'ignore', 'ignore']);
  await writeFile(file, 'http://127.0.0.1:1\n');
  child.kill('SIGTERM');
  expect(await endOf(child)).toBe(0);
  expect(await readFile(file, 'utf8')).toBe('http://127.0.0.1:1\n');
});

test('a working directory that was removed is one sentence and code 2', async () => {
  const directory = join(await makeDirectory(), 'gone');
  await mkdir(directory);
  const text = `cd ${directory} && rmdir ${directory} && exec ${process.execPath} ${program} start --port 0`;
  const child = spawn('sh', ['-c', text], { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
  expect(await endOf(child)).toBe(2);
  expect(told).toBe("kling-emulator: The working directory doesn't exist; change to another one.\n");
});

test.each([
  ['a host name longer than any', ['--host', 'h'.repeat(300)]],
  ['a host of another machine', ['--host', '192.0.2.1']],
  ['a host that is no name', ['--host', 'a..b']],
  ['a mount where the emulator has its own', ['--mount', 'gmi=/__emulator']],
  ['no journal at all', ['--journal-entries', '0']],
])('%s is one sentence and code 2', async (_, args) => {
  const shell = createFakeShell();
  expect(await runCli(['start', '--port', '0', '--log-format', 'silent', ...args], shell)).toBe(2);
  expect(shell.told()).toMatch(/^kling-emulator: .*\.\n$/);
  expect(shell.told()).not.toMatch(/\n +at /);
});

test.each([
  ['accounts inline', 'accounts:\n  - access_key: ada\n    secret_key: sekret\n'],
  ['a map for a number', 'port: { token: sekret }\n'],
  ['a map in a list', 'allow_hosts: [{ token: sekret }]\n'],
  ['a list for a word', 'clock: [sekret]\n'],
  ['a map for an address', 'public_url: { password: sekret }\n'],
  ['a password in a malformed address', 'public_url: "http://me:sekret@[bad"\n'],
  ['a map for a place', 'mounts: { gmi: { token: sekret } }\n'],
  ['a credential for a word', 'progression: "Bearer sekret"\n'],
])('a wrong value in the file is refused without showing a secret: %s', async (_, text) => {
  const config = join(await makeDirectory(), 'kling.yaml');
  await writeFile(config, text);
  const shell = createFakeShell();
  expect(await runCli(['start', '--config', config], shell)).toBe(2);
  expect(shell.told()).toContain(config);
  expect(shell.told()).not.toContain('sekret');
});

test.each([
  [7, 7],
  [0, 2],
])(
  'exec of a command that ends with %i, whose report can not be written, ends with %i and says so',
  async (own, code) => {
    const remove = `import { rmSync, mkdirSync } from 'node:fs'; rmSync('report.json'); mkdirSync('report.json');`;
    const command = script(`${remove} await get('/v1/general/presets-voices'); process.exit(${own});`);
    const run = await exec(['--report', 'json:report.json', '--report', 'html:page.html', '--', ...command]);
    expect(run.code).toBe(code);
    expect(run.told).toMatch(new RegExp(`[Ee]xit code:? ${code}\\b`));
    expect(run.told).toContain('report.json is a directory');
  },
);
