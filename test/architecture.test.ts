import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from '../.dependency-cruiser.mjs';

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Lines of code: comments and strings out, so that words in them do not count. */
const readCode = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const findUses = (folder: string, banned: RegExp, except: RegExp = /^$/) =>
  listFiles(folder)
    .filter((file) => !except.test(file) && !file.includes('generated'))
    .flatMap((file) => (banned.exec(readCode(file)) ? [file] : []));

test('imports go one way, without cycles (rules R1 to R8)', async () => {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    ...rules.options,
  });
  const { summary } = output as ICruiseResult;
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(broken).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(50);
}, 60_000);

test('a rule that is broken is found', async () => {
  const forbidden = [
    { name: 'none may import the catalog', severity: 'error' as const, from: {}, to: { path: 'spec/catalog' } },
  ];
  const { output } = await cruise(['src/contracts/spec'], { ruleSet: { forbidden }, validate: true, ...rules.options });
  expect((output as ICruiseResult).summary.error).toBeGreaterThan(0);
}, 60_000);

test('the core uses no wall clock, timer, chance, process or network (rule R3)', () => {
  const banned =
    /\b(Date\.now|new Date\(\)|setTimeout|setInterval|setImmediate|Math\.random|process\.|fetch\(|Buffer\.|crypto\.|performance\.)/;
  expect(findUses('src/emulator/core', banned)).toEqual([]);
});

test('only the command line reads the process (rule R7)', () => {
  expect(findUses('src', /\bprocess\./, /^src\/cli\//)).toEqual([]);
});
