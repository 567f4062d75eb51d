/** The program's own files: a running emulator needs none of them, and a command that lacks one says so. */
import { cp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explainLoadError } from '../../src/cli/files.ts';
import { signToken } from '../support/client.ts';
import { spawnCli } from './built-cli.ts';
import { makeDirectory } from './temporary-directory.ts';

/** A copy of the built program that may be broken. */
async function copyProgram() {
  const folder = await makeDirectory();
  const dist = join(folder, 'dist');
  await cp('dist', dist, { recursive: true });
  for (const name of ['package.json', 'schemas']) await symlink(resolve(name), join(folder, name));
  return { folder, dist, main: join(dist, 'cli/main.js') };
}

async function startCopy(args: readonly string[] = []) {
  const program = await copyProgram();
  const cli = spawnCli(['start', '--port', '0', ...args], {}, program.main);
  const [, url = ''] = await cli.waitFor(/ready on (\S+)/);
  const get = async (path: string, authorization = 'Bearer some-api-key') => {
    const response = await fetch(`${url}${path}`, { headers: { authorization } });
    return { status: response.status, body: await response.text() };
  };
  return { ...program, cli, get };
}

test.each([[[]], [['--strict']]])(
  'an emulator (start %j) whose files are gone answers every kind of request for the first time',
  async (args) => {
    const { dist, cli, get } = await startCopy(['--log-format', 'silent', ...args]);
    await rm(dist, { recursive: true });
    const token = signToken('access-key-of-ada', 'secret-of-ada');
    expect(await get('/v1/general/presets-voices', `Bearer ${token}`)).toMatchObject({ status: 200 });
    for (const path of [
      '/health',
      '/openapi.json',
      '/__emulator/info',
      '/__emulator/openapi.json',
      '/__emulator/metrics',
    ])
      expect(await get(path), path).toMatchObject({ status: 200 });
    expect((await get('/openapi.json?dialect=gmi')).body).toContain('"openapi":"3.1');
    cli.send('SIGTERM');
    expect(await cli.ended).toBe(0);
    expect(cli.stderr()).toBe('');
  },
);

test('what Express seldom needs works when it is used, also after the files are gone', async () => {
  const { folder, dist } = await copyProgram();
  const script = join(folder, 'seldom.mjs');
  await writeFile(
    script,
    `import { rmSync } from 'node:fs';
     import { createServer } from 'node:http';
     const { buildKlingEmulator } = await import('./dist/emulator/emulator.js');
     const { app } = await buildKlingEmulator();
     rmSync(${JSON.stringify(dist)}, { recursive: true });
     app.set('query parser', 'extended');
     app.post('/seldom', (request, response) =>
       response.type('txt').send(JSON.stringify([request.accepts('html', 'json'), request.is('json'), request.query])));
     app.router.stack.unshift(app.router.stack.pop());
     const server = createServer(app).listen(0, async () => {
       const headers = { accept: 'application/json', 'content-type': 'application/json' };
       const url = 'http://127.0.0.1:' + server.address().port + '/seldom?a[b]=1';
       const answer = await fetch(url, { method: 'POST', headers, body: '{}' });
       console.log(answer.headers.get('content-type'), await answer.text());
       process.exit();
     });`,
  );
  const cli = spawnCli([], {}, script);
  expect(await cli.ended, cli.stderr()).toBe(0);
  expect(cli.stdout().trim()).toBe('text/plain; charset=utf-8 ["json","json",{"a":{"b":"1"}}]');
});

test('a log whose formatter is gone is plain JSON, and its first line says why', async () => {
  const { dist, main } = await copyProgram();
  const chunks = join(dist, 'chunks');
  for (const name of await readdir(chunks)) if (name.startsWith('pino-')) await rm(join(chunks, name));
  const cli = spawnCli(['start', '--port', '0', '--log-format', 'pretty'], {}, main);
  await cli.waitFor(/ready on (\S+)/);
  cli.send('SIGTERM');
  expect(await cli.ended).toBe(0);
  const lines = cli
    .stderr()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  const message = 'The log formatter could not be loaded: lines are plain JSON until the emulator is started again.';
  expect(lines).toMatchObject([
    { level: 'warn', cause: 'ERR_MODULE_NOT_FOUND', msg: message },
    { level: 'info', signal: 'SIGTERM' },
  ]);
});

test('a command that lacks a file of its own names the cause and what to do', async () => {
  const { dist, main } = await copyProgram();
  const chunks = join(dist, 'chunks');
  for (const name of await readdir(chunks))
    if (name.startsWith('openapi-')) await rename(join(chunks, name), join(dist, name));
  const broken = spawnCli(['openapi'], {}, main);
  expect(await broken.ended).toBe(2);
  expect(broken.stderr()).toBe(
    'kling-emulator: A file of kling-emulator is missing or can not be read (ERR_MODULE_NOT_FOUND), perhaps since it was installed or built meanwhile. Start it again; install it again when that fails too.\n',
  );
  for (const name of await readdir(dist))
    if (name.startsWith('openapi-')) await rename(join(dist, name), join(chunks, name));
  const mended = spawnCli(['openapi'], {}, main);
  expect(await mended.ended).toBe(0);
});

test('a command whose file was cut says so', async () => {
  const { dist, main } = await copyProgram();
  const chunks = join(dist, 'chunks');
  for (const name of await readdir(chunks))
    if (name.startsWith('health-')) await writeFile(join(chunks, name), 'const {');
  const broken = spawnCli(['health'], {}, main);
  expect(await broken.ended).toBe(2);
  expect(broken.stderr()).toContain('incomplete or of another version');
});

const own = new URL('file:///opt/kling-emulator/dist/');
const failed = (code: string, path: string) => Object.assign(new Error(`${code}: open '${path}'`), { code, path });

test('too many open files are reported as that', () => {
  expect(explainLoadError(failed('EMFILE', '/opt/kling-emulator/dist/chunks/a.js'), own)).toContain('ulimit -n');
});

test.each([
  ['a file of another owner', failed('ENOENT', '/home/ada/accounts.yaml')],
  ['another failure at a file of its own', failed('ECONNRESET', '/opt/kling-emulator/dist/a.js')],
  ['a defect', new TypeError('x is not a function')],
  ['a text', 'oops'],
])('%s is no failure to load', (_, error) => {
  expect(explainLoadError(error, own)).toBeUndefined();
});

test('the emulator loads nothing after its start', () => {
  const files = readdirSync('src/emulator', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const late = files.flatMap((file) =>
    [...readFileSync(join('src/emulator', file), 'utf8').matchAll(/\bawait import\(|=> import\(|return import\(/g)].map(
      () => file,
    ),
  );
  // The judge of `--strict`, the engine of `--data-dir` and the client of `--store`, while it starts.
  expect(late.sort()).toEqual(['emulator.ts', 'store/durable.ts', 'store/shared-server.ts']);
});
