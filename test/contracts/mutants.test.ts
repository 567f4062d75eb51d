/**
 * Proof that the checks can fail: every broken server is caught by its checks, and they say what is wrong. The sound
 * emulator behind the same proxy passes all of them.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile } from '../../src/contracts/wire/profiles.ts';
import { profiles } from '../../src/contracts/wire/profiles.ts';
import { buildSuite } from '../../src/contracts/checks/suite.ts';
import type { RunningEmulator } from '../../src/emulator/emulator.ts';
import { mutants } from './mutants/catalog.ts';
import { writeMutantsTable } from './mutants/mutants-table.ts';
import { judgeBroken, startSoundEmulator } from './mutants/judge-mutant.ts';

const suites = new Map(profiles.map((profile) => [profile, buildSuite(profile)] as const));
let emulator: RunningEmulator;

beforeAll(async () => {
  emulator = await startSoundEmulator([...mutants.map(({ name }) => name), 'nothing-broken']);
});

afterAll(() => emulator.stop());

const suiteOf = (profile: Profile = 'kling') => suites.get(profile) ?? [];
const checksOf = (ids: readonly string[], profile?: Profile) =>
  suiteOf(profile).filter((check) => ids.includes(check.id));

test('there are at least 40 of them, each with a name and a fault of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(new Set(mutants.map(({ fault }) => fault)).size).toBe(mutants.length);
});

test('docs/mutants.md is the table of them (npm run mutants writes it)', async () => {
  const written = await readFile(new URL('../../docs/mutants.md', import.meta.url), 'utf8');
  expect(written).toBe(await writeMutantsTable(mutants));
});

test('every check they name exists', () => {
  const unknown = mutants.flatMap(({ checks, profile }) =>
    checks.filter((id) => !suiteOf(profile).some((check) => check.id === id)),
  );
  expect(unknown).toEqual([]);
});

test.each(profiles)('%s: there are at least 6 of them', (profile) => {
  expect(mutants.filter((mutant) => (mutant.profile ?? 'kling') === profile).length).toBeGreaterThanOrEqual(6);
});

test.each(profiles)('%s: the emulator itself passes every check that catches a mutant', async (profile) => {
  const checks = checksOf(
    mutants.flatMap((mutant) => mutant.checks),
    profile,
  );
  const report = await judgeBroken(emulator, { name: 'nothing-broken', breakage: {}, profile }, checks);
  expect(report.checks.length).toBeGreaterThan(0);
  // Lists that other checks ask for are reads too: they can end the request before it is cancelled.
  const tooLate = 'The request had ended before it could be cancelled: run it again, or slow the target down.';
  expect(report.checks.filter(({ verdict, reason }) => verdict !== 'pass' && reason !== tooLate)).toEqual([]);
});

test.concurrent.each(mutants.map((mutant) => [mutant.fault, mutant] as const))('%s: is caught', async (_, mutant) => {
  const report = await judgeBroken(emulator, mutant, checksOf(mutant.checks, mutant.profile));
  const findings = report.checks.flatMap((check) => check.findings);
  expect(report.exitCode).toBe(1);
  const told = findings.map(({ message }) => message).join('\n');
  for (const says of [mutant.says].flat()) expect(told).toMatch(says);
  expect(findings.every(({ curl }) => curl?.startsWith('curl'))).toBe(true);
});
