import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { verb } from '../../src/cli/verbs/openapi.ts';
import { operations } from '../../src/contracts/spec/catalog.ts';
import { createFakeShell } from './fake-shell.ts';
import { makeDirectory } from './temporary-directory.ts';

async function printed(args: readonly string[]): Promise<string> {
  const shell = createFakeShell();
  expect([await verb.run(args, shell), shell.told()]).toEqual([0, '']);
  return shell.printed();
}

test('the document is OpenAPI 3.1 in JSON and names every path of the catalog', async () => {
  const document = JSON.parse(await printed([])) as { openapi: string; info: { version: string }; paths: object };
  expect(document.openapi).toMatch(/^3\.1\./);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(document.info.version).toBe(version);
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(operations.map((operation) => operation.path)));
});

test('YAML says the same as JSON', async () => {
  expect(parse(await printed(['--format', 'yaml']))).toEqual(JSON.parse(await printed(['--format', 'json'])));
});

test('--out writes a file whose name says the form', async () => {
  const directory = await makeDirectory();
  expect(await printed(['--out', join(directory, 'kling.yml')])).toBe('');
  expect(await printed(['--out', join(directory, 'kling.json')])).toBe('');
  const yaml = await readFile(join(directory, 'kling.yml'), 'utf8');
  const json = await readFile(join(directory, 'kling.json'), 'utf8');
  expect(yaml).toMatch(/^openapi: /);
  expect(parse(yaml)).toEqual(JSON.parse(json));
});

test('a file that cannot be written is one sentence and code 2', async () => {
  const shell = createFakeShell();
  expect(await verb.run(['--out', '/dev/null/kling.json'], shell)).toBe(2);
  expect(shell.told()).toBe("kling-emulator: /dev/null/kling.json can't be reached: a part of its path is a file.\n");
});
