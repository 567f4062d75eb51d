import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { knownVariables, startOptions } from '../../src/cli/options.ts';
import { listVerbs } from '../../src/cli/run-cli.ts';

interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** Instructions in order, continued lines joined, comments left out. */
const readInstructions = (file: string): readonly Instruction[] =>
  readFileSync(file, 'utf8')
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, name, text] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return name === undefined || text === undefined ? [] : [{ name, text }];
    });

const instructions = readInstructions('Dockerfile');
const lastStage: readonly Instruction[] = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
const textsOf = (name: string, of = lastStage) => of.filter((one) => one.name === name).map(({ text }) => text);
const only = (name: string) => {
  const texts = textsOf(name);
  expect(texts, name).toHaveLength(1);
  return texts[0] ?? '';
};

test('the base is the slim image of the Node version asked for, 24 by default', () => {
  expect(instructions[0]).toEqual({ name: 'ARG', text: 'NODE_VERSION=24' });
  expect(textsOf('FROM', instructions)).toEqual(['node:${NODE_VERSION}-slim AS build', 'node:${NODE_VERSION}-slim']);
});

test('the image does not run as root, and what it runs belongs to root', () => {
  expect(only('USER')).toBe('node');
  expect(textsOf('COPY').filter((text) => text.includes('--chown'))).toEqual([]);
});

test('process 1 is the emulator itself, not a shell that swallows signals', () => {
  expect(JSON.parse(only('ENTRYPOINT'))).toEqual(['node', '/app/dist/cli/main.js', 'start']);
  expect(JSON.parse(only('CMD'))).toEqual([]);
});

test("the health check is the program's own verb, without a shell", () => {
  const [, command = 'null'] = / CMD (.*)$/.exec(only('HEALTHCHECK')) ?? [];
  expect(JSON.parse(command)).toEqual(['node', '/app/dist/cli/main.js', 'health']);
  expect(listVerbs().map(([name]) => name)).toEqual(expect.arrayContaining(['start', 'health']));
});

test('nothing comes from the network but the packages of the lock file', () => {
  expect(textsOf('ADD', instructions)).toEqual([]);
  const runs = textsOf('RUN', instructions).join('\n');
  expect(runs).toContain('npm ci');
  expect(runs).not.toMatch(/https?:|curl|wget|apt-get|npm (install|i) /);
});

test('the emulator is reachable from outside, on the port that is exposed', () => {
  expect(only('EXPOSE')).toBe(String(startOptions.port.default));
  expect(only('ENV')).toContain('KLING_EMULATOR_HOST=0.0.0.0');
});

test('every variable of ours that is set exists', () => {
  const names = [...only('ENV').matchAll(/\b(KLING_EMULATOR_\w+)=/g)].map(([, name]) => name);
  expect(names.filter((name) => name === undefined || !knownVariables.includes(name))).toEqual([]);
  expect(names).not.toEqual([]);
});

test('the label tells the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(only('LABEL')).toContain(`org.opencontainers.image.version="${version}"`);
});

test('the context holds what is copied, and nothing else by default', () => {
  const rules = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules[0]).toBe('*');
  const sources = textsOf('COPY', instructions)
    .filter((text) => !text.startsWith('--from'))
    .flatMap((text) => text.split(/\s+/).slice(0, -1))
    .map((path) => path.replace(/^\.\//, ''));
  expect(sources.filter((path) => !rules.includes(`!${path}`))).toEqual([]);
  const unused = rules.filter((rule) => rule.startsWith('!') && !sources.some((path) => `!${path}`.startsWith(rule)));
  expect(unused).toEqual([]);
});

test('the engine of --data-dir and the client of --store go along with what they need, and a volume for it belongs to the user', () => {
  const copying = textsOf('RUN', instructions).find((text) => text.startsWith('npm query')) ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('sh', ['-c', copying.replace("'/engine/'", `'${folder}/'`)]);
  const load = "new (require('classic-level').ClassicLevel)('records').open().then(() => process.stdout.write('open'))";
  expect(execFileSync(process.execPath, ['-e', load], { cwd: folder, encoding: 'utf8' })).toBe('open');
  const create = "process.stdout.write(typeof require('@redis/client').createClient)";
  expect(execFileSync(process.execPath, ['-e', create], { cwd: folder, encoding: 'utf8' })).toBe('function');
  expect(textsOf('COPY')).toContain('--from=build /engine/node_modules ./node_modules');
  expect(only('RUN')).toContain('install -d -o node -g node -m 700 /data');
});
