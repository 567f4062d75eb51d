/** `exec` as a process: streams, signals, exit codes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildWhenStale, spawnCli } from './built-cli.ts';
import { makeDirectory } from './temporary-directory.ts';

beforeAll(buildWhenStale, 120_000);

const ask =
  "await fetch(process.env.KLING_BASE_URL + '/v1/general/presets-voices', { headers: { authorization: 'Bearer ' + process.env.KLING_API_KEY } });";
const node = (text: string) => [process.execPath, '--input-type=module', '-e', text];

test("the command's streams pass untouched, the report stands behind them on standard error", async () => {
  const text = `process.stdout.write('\\u0000out\\n'); process.stderr.write('err\\n'); ${ask} process.exit(5);`;
  const cli = spawnCli(['exec', '--', ...node(text)]);
  expect(await cli.ended).toBe(5);
  expect(cli.stdout()).toBe('\u0000out\n');
  expect(cli.stderr()).toMatch(/^err\n\nClient judged: /);
  expect(cli.stderr()).toMatch(/1 request, .*\nThe command ended with 5; exit code 5\.\n$/);
});

const server = `${ask} process.on('SIGTERM', () => process.exit(3)); process.on('SIGINT', () => process.exit(4)); setInterval(() => {}, 1000); console.log('up');`;

test.each([
  ['SIGTERM', 3],
  ['SIGINT', 4],
] as const)('%s is passed on, and what was done until then is judged', async (signal, wanted) => {
  const cli = spawnCli(['exec', '--', ...node(server)]);
  await cli.waitFor(/up/);
  cli.send(signal);
  expect(await cli.ended).toBe(wanted);
  expect(cli.stderr()).toContain(`exit code ${wanted}.`);
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
