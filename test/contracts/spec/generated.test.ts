import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateFiles } from '../../../schemas/generate.mjs';

const folder = new URL('../../../src/contracts/spec/generated/', import.meta.url);
const generated = await generateFiles();

// Written by another process: that what is generated depends on nothing else is seen here too.
test.each(Object.keys(generated))('%s is what `npm run generate` writes', (name) => {
  const written = readFileSync(new URL(name, folder), 'utf8');
  // Not toBe(): the difference of two files of 100 KB is no help, the command is.
  expect(written === (generated as Record<string, string>)[name], 'run `npm run generate`').toBe(true);
});

test('nothing else lies among the generated files', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(generated).sort());
});

test('the validators are plain ESM without requirements', () => {
  for (const name of ['input-validators.js', 'control-validators.js', 'answer-validators.js'] as const) {
    expect(generated[name]).not.toMatch(/\brequire\(|^import /m);
  }
});
