/** The package as others install it: what it holds, what it says of itself, and whether compilers understand it. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildWhenStale } from '../cli/built-cli.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';

beforeAll(buildWhenStale, 60_000);

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

test('no version of a test runner, of Pact or of testcontainers keeps anybody from installing it', () => {
  // npm enforces the ranges of optional peers too, also for those who only want the command line. They stand there at
  // all because strict layouts (pnpm, Plug'n'Play) let a package import nothing that it does not name.
  expect(new Set(Object.values(description.peerDependencies))).toEqual(new Set(['*']));
  const names = Object.keys(description.peerDependencies);
  expect(names.filter((name) => description.peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
});

test('every link of its pages leads to a file that it holds', async () => {
  const { out } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], '.');
  const [{ files }] = JSON.parse(out.slice(out.indexOf('['), out.lastIndexOf(']') + 1));
  const held = new Set<string>(files.map(({ path }: { path: string }) => path));
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

/** A project beside ours that has every package that we have, but for the types of Express. */
async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await makeDirectory();
  const modules = join(directory, 'node_modules');
  await mkdir(join(modules, '@types'), { recursive: true });
  await mkdir(join(modules, 'kling-emulator'));
  for (const name of await readdir('node_modules')) {
    if (name !== '@types' && !name.startsWith('.')) await symlink(resolve('node_modules', name), join(modules, name));
  }
  for (const name of await readdir('node_modules/@types')) {
    if (!/^(express|serve-static|body-parser|connect)/.test(name)) {
      await symlink(resolve('node_modules/@types', name), join(modules, '@types', name));
    }
  }
  await symlink(resolve('dist'), join(modules, 'kling-emulator/dist'));
  await copyFile('package.json', join(modules, 'kling-emulator/package.json'));
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
    ['--module', 'commonjs', '--moduleResolution', 'node10'],
    { 'main.ts': source.main, 'jest.ts': source.jest },
  ],
  // Vitest's own declarations want more than a small project has.
  [
    'bundler, with Vitest',
    ['--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'],
    { 'main.ts': source.main, 'jest.ts': source.jest, 'vitest.ts': source.vitest },
  ],
] as const)('its types compile in a strict project: %s', { timeout: 30_000 }, async ([, options, files]) => {
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
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
