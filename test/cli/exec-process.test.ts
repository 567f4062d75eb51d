/** `exec` as a process: streams, signals, exit codes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { python } from '../support/python.ts';
import { spawnCli } from './built-cli.ts';
import { fetchForScripts } from './run-exec.ts';
import { makeDirectory } from './temporary-directory.ts';

const ask = `${fetchForScripts} await fetch(process.env.KLING_BASE_URL + '/v1/general/presets-voices', { headers: { authorization: 'Bearer ' + process.env.KLING_API_KEY } });`;
const node = (text: string) => [process.execPath, '--input-type=module', '-e', text];

test("the command's streams pass untouched, the report stands behind them on standard error", async () => {
  const text = `process.stdout.write('\\u0000out\\n'); process.stderr.write('err\\n'); ${ask} process.exit(5);`;
  const cli = spawnCli(['exec', '--', ...node(text)]);
  expect(await cli.ended).toBe(5);
  expect(cli.stdout()).toBe('\u0000out\n');
  expect(cli.stderr()).toMatch(/^err\n\nClient judged: .*\nNo findings; the command ended with 5\.\n/);
  expect(cli.stderr()).toMatch(/1 request, .*\nThe command ended with 5; exit code 5\.\n$/);
});

const server = `${ask} process.on('SIGTERM', () => process.exit(3)); process.on('SIGINT', () => process.exit(4)); process.on('SIGHUP', () => process.exit(5)); setInterval(() => {}, 1000); console.log('up');`;

test.each([
  ['SIGTERM', 3],
  ['SIGINT', 4],
  ['SIGHUP', 5],
] as const)('%s is passed on, and what was done until then is judged', async (signal, wanted) => {
  const cli = spawnCli(['exec', '--', ...node(server)]);
  await cli.waitFor(/up/);
  cli.send(signal);
  expect(await cli.ended).toBe(wanted);
  expect(cli.stderr()).toContain(`exit code ${wanted}.`);
});

/** Runs `exec` in a terminal of its own, its standard error in a file, and does something once the command is up. */
const inTerminal = (act: string) => `
import os, pty, signal, sys
pid, terminal = pty.fork()
if pid == 0:
    os.dup2(os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT), 2)
    os.execvp(sys.argv[2], sys.argv[2:])
text = b''
while b'up' not in text:
    text += os.read(terminal, 1000)
${act}
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** Ends a little after its first signal, and at once with another code at a second one. */
const graceful = `${ask} let got = 0;
  process.on('SIGINT', () => { got += 1; if (got > 1) process.exit(9); setTimeout(() => process.exit(4), 300); });
  setInterval(() => {}, 1000); console.log('up');`;

test.skipIf(python === undefined).each([
  ['Ctrl-C reaches the command once', "os.write(terminal, b'\\x03')", 4],
  ['a signal for exec alone reaches it too', 'os.kill(pid, signal.SIGINT)', 4],
  ['the second one is passed on as it comes', 'os.kill(pid, signal.SIGINT); os.kill(pid, signal.SIGTERM)', 143],
])('in a terminal %s', async (_, act, wanted) => {
  const file = join(await makeDirectory(), 'stderr.txt');
  const words = [process.execPath, 'dist/cli/main.js', 'exec', '--', ...node(graceful)];
  const child = spawn(python ?? 'python3', ['-c', inTerminal(act), file, ...words], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [code] = (await once(child, 'close')) as [number | null];
  const told = await readFile(file, 'utf8');
  expect(code, told).toBe(wanted);
  expect(told).toContain(`exit code ${wanted}.`);
});

test('a command that a signal kills ends it with 128 and more', async () => {
  const cli = spawnCli(['exec', '--', ...node(`${ask} setInterval(() => {}, 1000); console.log('up');`)]);
  await cli.waitFor(/up/);
  cli.send('SIGTERM');
  expect(await cli.ended).toBe(143);
});

test('what the command leaves running in the background does not keep it', async () => {
  const child = 'setTimeout(() => {}, 60000)';
  const text = `import { spawn } from 'node:child_process'; ${ask}
    const child = spawn(process.execPath, ['-e', '${child}'], { detached: true, stdio: 'ignore' });
    console.log(child.pid); child.unref();`;
  const cli = spawnCli(['exec', '--', ...node(text)]);
  expect(await cli.ended).toBe(0);
  process.kill(Number(cli.stdout()), 'SIGKILL');
});

test('the page is one file that asks for nothing else', async () => {
  const file = join(await makeDirectory(), 'report.html');
  const cli = spawnCli(['exec', '--report', `html:${file}`, '--', ...node(ask)]);
  expect(await cli.ended).toBe(0);
  const page = await readFile(file, 'utf8');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|href="(?!#)/);
});
