/** The package as a stranger gets it: what it holds and says of itself, packed, installed without a network, started, built anew. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { createClient, signToken } from '../support/client.ts';

const execute = promisify(execFile);
const npm = (args: readonly string[], cwd: string) =>
  // Elsewhere than this run's: what `npm test` tells its scripts would tell these commands too.
  execute('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd,
    env: { ...ownEnvironment(), npm_config_offline: 'true' },
  });
const ownEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_)/i.test(name)));

/** A started `dist/cli/main.js`; it is killed when the test ends. */
async function start(main: string, args: readonly string[] = [], env: object = {}) {
  const child = spawn(process.execPath, [main, 'start', '--port', '0', ...args], {
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const [line] = (await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), once(child, 'close')])) as [
    string,
  ];
  const url = /http:\S+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`It did not start: ${line}${log}`);
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
    return log;
  };
  return { url, stop };
}

const sizeOf = async (folder: string): Promise<number> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

let checkout = '';
let project = '';
/** A project that has installed the checkout as a folder. */
let user = '';
let remove = (): Promise<void> => Promise.resolve();
afterAll(() => remove());
const installed = (file: string) => join(project, 'node_modules/kling-emulator', file);

let held: ReadonlySet<string> = new Set();

/** The project as a checkout has it, with the packages that the build needs. */
async function makeCheckout(folder: string, more: readonly string[] = []): Promise<void> {
  const own = ['package.json', 'package-lock.json', 'build.mjs', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE'];
  const isOwn = (name: string) => !name.includes('node_modules');
  for (const name of [...own, 'src', 'schemas', ...more])
    await cp(name, join(folder, name), { recursive: true, filter: isOwn });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}

async function makeUser(folder: string, name: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'package.json'), `{ "name": "${name}", "private": true, "type": "module" }`);
  return join(folder, name);
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kling-emulator-'));
  remove = () => rm(folder, { recursive: true, force: true });
  checkout = join(folder, 'checkout');
  await makeCheckout(checkout, ['docs', 'examples', 'fixtures', 'CHANGELOG.md', 'README.md']);
  user = await makeUser(folder, 'user');
  // Its `prepare` script builds everything, declarations too.
  await npm(['install', '--save-dev', `file:${checkout}`], user);
  // `prepack` would build the same once more.
  const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], checkout);
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  held = new Set(files.map(({ path }) => path));
  project = await makeUser(folder, 'stranger');
  await npm(['install', '--save-dev', join(folder, filename)], project);
}, 600_000);

interface Ended {
  readonly code: number | string;
  readonly out: string;
}

const run = (program: string, args: readonly string[], directory: string): Promise<Ended> =>
  new Promise((done) => {
    execFile(program, args, { cwd: directory, maxBuffer: 20_000_000 }, (error, stdout, stderr) =>
      done({ code: error ? (error.code ?? 1) : 0, out: stdout + stderr }),
    );
  });

const description = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly [field: string]: unknown;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
};

test('no version of a test runner, of Pact or of testcontainers hinders its installation', () => {
  // npm enforces the ranges of optional peers too, also for those who only want the command line. They stand there at
  // all because strict layouts (pnpm, Plug'n'Play) let a package import nothing that it does not name.
  expect(new Set(Object.values(description.peerDependencies))).toEqual(new Set(['*']));
  const names = Object.keys(description.peerDependencies);
  expect(names.filter((name) => description.peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
});

test('every link of its pages leads to a file that it holds', () => {
  const pages = [...held].filter((path) => path.endsWith('.md'));
  expect(pages).toContain('docs/testing.md');
  const dead = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => normalize(join(dirname(page), target)).replace(/\/$/, ''))
      .filter((target) => !held.has(target) && ![...held].some((path) => path.startsWith(`${target}/`)))
      .map((target) => `${page}: ${target}`),
  );
  expect(dead).toEqual([]);
  expect([...held].filter((path) => path.includes('node_modules'))).toEqual([]);
});

const source = {
  main: `
    import { createServer } from 'node:http';
    import { buildKlingEmulator, startKlingEmulator } from 'kling-emulator';
    import { createControlClient } from 'kling-emulator/client';
    export async function use() {
      const { app, control, stop } = await buildKlingEmulator({ seed: 'a' });
      createServer(app);
      // @ts-expect-error it is a listener, not anything
      app.nothing();
      await control.listAccounts();
      await stop();
      const kling = await startKlingEmulator({ clock: 'manual' });
      return createControlClient({ url: kling.url }).GET('/info');
    }`,
  jest: `
    import { expect } from '@jest/globals';
    import { createRemoteAccount, createRemoteControl, klingMatchers, useKling } from 'kling-emulator/jest';
    import type { AccountSetup, FailOnViolations, JestKlingOptions, Kling, KlingMatchers, KlingOptions, Runner } from 'kling-emulator/jest';
    export type All = [AccountSetup, FailOnViolations, KlingMatchers, KlingOptions, Runner];
    const options: JestKlingOptions = { clock: 'manual', failOnViolations: { ignore: ['field-unknown'] } };
    export const kling: Kling = useKling(options);
    export const test = () => expect(kling).toHaveTask({ product: 'tts', status: expect.any(String) });
    // @ts-expect-error no product is called so
    export const wrong = () => expect(kling).toHaveTask({ product: 'ttss' });
    export const rest = [klingMatchers, createRemoteControl({ url: 'x' }), createRemoteAccount({ url: 'x' }, 'y')];`,
  vitest: `
    import { createKlingTest, expect } from 'kling-emulator/vitest';
    const test = createKlingTest({ clock: 'manual' });
    test.override({ klingViolations: { expect: ['id-unknown'] } });
    test('a test', async ({ kling }) => {
      await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 1 });
      // @ts-expect-error no operation is called so
      await expect(kling).toHaveReceivedOperation('kling.text-to-speach');
    });`,
};

/** What is in the bundle: a project that has the emulator need not have it. */
const listBundled = () =>
  [...readFileSync(installed('dist/NOTICE'), 'utf8').matchAll(/^## (\S+) /gm)].map(([, name = '']) => name);

/** A project beside ours that has every package that we have, but for what the emulator brings along. */
async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await makeDirectory();
  const modules = join(directory, 'node_modules');
  await mkdir(modules, { recursive: true });
  const bundled = listBundled();
  for (const from of ['node_modules', 'test/peers/node_modules']) {
    const folders = await readdir(from);
    const scoped = folders.filter((name) => name.startsWith('@'));
    const inScopes = await Promise.all(
      scoped.map(async (scope) => (await readdir(join(from, scope))).map((name) => `${scope}/${name}`)),
    );
    for (const name of [...folders, ...inScopes.flat()]) {
      if (/^[.@][^/]*$/.test(name) || bundled.includes(name) || existsSync(join(modules, name))) continue;
      if (/^@types\/(express|serve-static|body-parser|connect)/.test(name)) continue;
      await mkdir(dirname(join(modules, name)), { recursive: true });
      await symlink(resolve(from, name), join(modules, name));
    }
  }
  await symlink(installed(''), join(modules, 'kling-emulator'));
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return directory;
}

const compiler = resolve('node_modules/typescript/bin/tsc');
const strict = ['--noEmit', '--strict', '--preserveSymlinks', '--target', 'es2022', '--types', 'node'];

test.for([
  ['node16', ['--module', 'node16'], { 'main.ts': source.main, 'jest.ts': source.jest, 'jest.cts': source.jest }],
  [
    'node10, as ts-jest has it',
    // The declarations themselves are checked above; one that is not found here leaves an expected error out.
    ['--module', 'commonjs', '--moduleResolution', 'node10', '--skipLibCheck'],
    { 'main.ts': source.main, 'jest.ts': source.jest },
  ],
  // Vitest's own declarations want more than a small project has.
  [
    'bundler, with Vitest',
    ['--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'],
    { 'main.ts': source.main, 'jest.ts': source.jest, 'vitest.ts': source.vitest },
  ],
] as const)('its types compile in a strict project: %s', async ([, options, files]) => {
  const directory = await makeProject(files);
  const { code, out } = await run(
    process.execPath,
    [compiler, ...strict, ...options, ...Object.keys(files)],
    directory,
  );
  expect(out).toBe('');
  expect(code).toBe(0);
});

test('a build without one of the entry points fails, and leaves what was built', async () => {
  const directory = await makeDirectory();
  for (const name of ['package.json', 'build.mjs']) await copyFile(name, join(directory, name));
  await cp('src/testing', join(directory, 'src/testing'), { recursive: true });
  await mkdir(join(directory, 'dist'));
  await symlink(resolve('node_modules'), join(directory, 'node_modules'));
  const { code, out } = await run(process.execPath, ['build.mjs'], directory);
  expect(out).toContain('Entry points are missing: src/cli/main.ts, src/emulator/emulator.ts');
  expect(code).not.toBe(0);
  expect(existsSync(join(directory, 'dist'))).toBe(true);
});

test('everything that the description names was built', () => {
  const listFiles = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(listFiles) : [String(value)];
  const { bin, exports, types, typesVersions } = description;
  const files = listFiles({ bin, exports, types, typesVersions });
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(join(checkout, file)))).toEqual([]);
});

test('it brings no other package, and takes less than 8 MB', async () => {
  expect((await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual([
    'kling-emulator',
  ]);
  const megabytes = (await sizeOf(join(project, 'node_modules/kling-emulator'))) / 1_000_000;
  expect(megabytes).toBeGreaterThan(1);
  expect(megabytes).toBeLessThan(8);
});

test('its notice has the licence of every package in its bundle', async () => {
  const notice = await readFile(installed('dist/NOTICE'), 'utf8');
  const { inputs } = JSON.parse(readFileSync(join(checkout, 'dist/.build.json'), 'utf8')) as {
    inputs: Record<string, string[]>;
  };
  const names = Object.values(inputs)
    .flat()
    .map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
    .filter((name) => name !== undefined);
  expect(names).toContain('express');
  expect(names.filter((name) => !notice.includes(`## ${name} `))).toEqual([]);
  const licences = [...notice.matchAll(/^## \S+ \S+ \((.*)\)$/gm)].map(([, licence]) => licence);
  expect(licences.length).toBeGreaterThan(20);
  const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
  expect(licences.filter((licence) => !free.includes(licence ?? ''))).toEqual([]);
});

test.each(['json', 'pretty'])('installed, it serves tokens, accounts, media and a %s log', async (format) => {
  const args = ['--accounts', resolve('examples/accounts.yaml'), '--inspect-media', '--log-format', format];
  const { url, stop } = await start(installed('dist/cli/main.js'), args);
  const client = createClient(url, signToken('demo-access-key', 'demo-secret-key'));
  const speech = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
  const spoken = await client.post('/v1/audio/tts', speech);
  expect(spoken.body.message, spoken.text).toBe('SUCCEED');
  // Its own media, looked at: the parsers are in the bundle too.
  const [{ url: sound }] = spoken.body.data.task_result.audios;
  const voice = await client.post('/v1/general/custom-voices', { voice_name: 'Ada', voice_url: sound });
  expect(voice.status, voice.text).toBe(200);
  expect((await client.get('/__emulator/accounts')).body.accounts.length).toBeGreaterThan(0);
  const log = await stop();
  expect(log).toContain('/v1/audio/tts');
  expect(log).not.toContain('Error');
  if (format === 'json') for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
});

test('installed, its other verbs work', async () => {
  const main = installed('dist/cli/main.js');
  const call = async (...args: readonly string[]) =>
    (await execute(process.execPath, [main, ...args], { cwd: project })).stdout;
  expect(await call('--help')).toContain('Usage: kling-emulator');
  expect(await call('openapi', '--format', 'yaml')).toMatch(/^openapi: /);
  expect(await call('contract', 'list')).toContain('kling.');
  const judged = ['contract', 'run', '--target', 'emulator', '--profile', 'apimodels', '--only', 'auth'];
  expect(await call(...judged)).toMatch(/0 failed|pass/);
});

/** The files of the package that a program of the project has loaded when it ends, by what V8 says it compiled. */
async function listLoaded(program: string): Promise<readonly string[]> {
  const coverage = await makeDirectory();
  await writeFile(join(project, 'program.mjs'), program);
  await execute(process.execPath, ['program.mjs'], {
    cwd: project,
    env: { ...ownEnvironment(), NODE_V8_COVERAGE: coverage },
  });
  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as { result: { url: string }[] };
  const root = `${installed('')}/`;
  return result
    .map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : ''))
    .filter((file) => file.startsWith(root))
    .map((file) => file.slice(root.length));
}

test('who uses it as a library loads neither the command line nor the contract kit', async () => {
  const loaded = await listLoaded(`
    import { startKlingEmulator } from 'kling-emulator';
    const kling = await startKlingEmulator({ clock: 'manual' });
    const account = kling.account('my-access-key');
    const headers = { authorization: 'Bearer my-access-key', 'content-type': 'application/json' };
    const body = JSON.stringify({ voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' });
    const answer = await fetch(kling.url + '/v1/general/custom-voices', { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(await answer.text());
    await account.advance(1500);
    await kling.stop();
  `);
  const { inputs } = JSON.parse(readFileSync(join(checkout, 'dist/.build.json'), 'utf8')) as {
    inputs: Record<string, string[]>;
  };
  // Packages stand outside the checkout: it has a link to them.
  const sources = loaded
    .flatMap((file) => inputs[file] ?? [`unknown: ${file}`])
    .map((file) => file.replace(/^.*(?=node_modules\/)/, ''));
  expect(sources).toContain('src/emulator/emulator.ts');
  expect(sources).toContain('node_modules/express/lib/express.js');
  expect(sources.filter((file) => /^unknown|^src\/cli\/|^src\/contracts\/(?!spec\/)/.test(file))).toEqual([]);
  expect(
    sources.filter((file) => /node_modules\/(commander|pino|yaml|json-schema-faker|music-metadata)\//.test(file)),
  ).toEqual([]);
});

const builtAt = async (folder: string) => (await stat(join(folder, 'dist/.build.json'))).mtimeMs;

test(
  'a build beside it leaves a running emulator whole, and only what changed is built',
  { timeout: 120_000 },
  async () => {
    const folder = await makeDirectory();
    await makeCheckout(folder);
    const build = (...args: readonly string[]) => execute(process.execPath, ['build.mjs', ...args], { cwd: folder });
    await build('--no-types');
    const before = await readdir(join(folder, 'dist/chunks'));
    const { url, stop } = await start(join(folder, 'dist/cli/main.js'), ['--log-format', 'json']);
    const first = await builtAt(folder);
    await build('--if-stale', '--no-types');
    expect(await builtAt(folder)).toBe(first);
    // Every module is another one now, so every chunk has another name.
    for (const name of ['core/failures.ts', 'control/control.ts', 'http/stages.ts', 'options.ts'])
      await appendFile(join(folder, 'src/emulator', name), '\nexport const changed = Math.random();\n');
    await writeFile(
      join(folder, 'src/cli/verbs/start.ts'),
      `${await readFile(join(folder, 'src/cli/verbs/start.ts'), 'utf8')}\nconsole.error('{"msg":"new"}');\n`,
    );
    await build('--if-stale', '--no-types');
    expect(await builtAt(folder)).not.toBe(first);
    const after = await readdir(join(folder, 'dist/chunks'));
    expect(before.filter((name) => !after.includes(name))).toEqual([]);
    expect(after.length).toBeGreaterThan(before.length);
    // Loaded late: the JWT library, the control API, the log.
    expect((await createClient(url, signToken('anybody')).get('/v1/general/presets-voices')).status).toBe(200);
    expect((await createClient(url).get('/__emulator/accounts')).status).toBe(200);
    expect(await stop()).not.toContain('"new"');
    const { stop: stopNew } = await start(join(folder, 'dist/cli/main.js'));
    expect(await stopNew()).toContain('"new"');
    await build('--pack', '--no-types');
    const packed = await readdir(join(folder, 'dist/chunks'));
    expect(packed.length).toBeLessThan(after.length);
  },
);

test('installed as a folder, a checkout gives its declarations too', async () => {
  const { stdout } = await execute(
    process.execPath,
    ['-e', "import('kling-emulator').then((all) => console.log(Object.keys(all).join()))"],
    { cwd: user },
  );
  expect(stdout).toContain('startKlingEmulator');
  expect(await readFile(join(user, 'node_modules/kling-emulator/dist/emulator/emulator.d.ts'), 'utf8')).toContain(
    'startKlingEmulator',
  );
});
