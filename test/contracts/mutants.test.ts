/**
 * Proof that the checks can fail: every broken server is caught by its checks, and they say what is wrong. The sound
 * emulator behind the same proxy passes all of them. `npm test` plays one server for each kind of check and vendor,
 * `npm run test:judges` all.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile } from '../../src/contracts/wire/profiles.ts';
import { profiles } from '../../src/contracts/wire/profiles.ts';
import { buildSuite } from '../../src/contracts/checks/suite.ts';
import { operationsOf } from '../../src/contracts/spec/catalog.ts';
import type { RunReport } from '../../src/contracts/run/results.ts';
import type { RunningEmulator } from '../../src/emulator/emulator.ts';
import { refuse } from './mutants/broken-server.ts';
import { mutants } from './mutants/catalog.ts';
import { judgeBroken, startSoundEmulator } from './mutants/judge-mutant.ts';
import type { Mutant } from './mutants/mutant.ts';
import { writeMutantsTable } from './mutants/mutants-table.ts';
import { nameRowMutant } from './mutants/row-mutants.ts';

const built = await Promise.all(profiles.map(async (profile) => [profile, await buildSuite(profile)] as const));
const suites = new Map(built);
let emulator: RunningEmulator;

beforeAll(async () => {
  emulator = await startSoundEmulator([...mutants.map(({ name }) => name), 'nothing-broken', 'refuses-all']);
});

afterAll(() => emulator.stop());

const isWhole = process.env['MUTANTS'] === 'all';
/** The vendor and what the first check is about: `kling life`. */
const kindOf = ({ profile = 'kling', checks }: Mutant) => `${profile} ${checks[0]?.split('/')[1] ?? ''}`;
const played = isWhole ? mutants : [...new Map(mutants.toReversed().map((one) => [kindOf(one), one])).values()];

const suiteOf = (profile: Profile = 'kling') => suites.get(profile) ?? [];
const checksOf = (ids: readonly string[], profile?: Profile) =>
  suiteOf(profile).filter((check) => ids.includes(check.id));

const reports = new Map<string, Promise<RunReport>>();

/** What the checks that a broken server names find there; looked at once. */
function reportOf(mutant: Mutant): Promise<RunReport> {
  const report = reports.get(mutant.name) ?? judgeBroken(emulator, mutant, checksOf(mutant.checks, mutant.profile));
  reports.set(mutant.name, report);
  return report;
}

const failedIn = ({ checks }: RunReport) => checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);

test('there are at least 40 of them, each with a name and a fault of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(new Set(mutants.map(({ fault }) => fault)).size).toBe(mutants.length);
});

test('docs/mutants.md is the table of them (npm run docs writes it)', async () => {
  const written = await readFile(new URL('../../docs/mutants.md', import.meta.url), 'utf8');
  expect(written).toBe(await writeMutantsTable(mutants));
});

test('every check they name exists', () => {
  const unknown = mutants.flatMap(({ checks, profile }) =>
    checks.filter((id) => !suiteOf(profile).some((check) => check.id === id)),
  );
  expect(unknown).toEqual([]);
});

test.each(profiles)('%s: each row of the catalog has one of its own', (profile) => {
  const caught = new Set(mutants.filter(({ checks }) => checks.length > 0).map(({ name }) => name));
  expect(operationsOf(profile).filter((row) => !caught.has(nameRowMutant(row)))).toEqual([]);
});

test.each(profiles)('%s: there are at least 6 of them', (profile) => {
  expect(mutants.filter((mutant) => (mutant.profile ?? 'kling') === profile).length).toBeGreaterThanOrEqual(6);
});

test.each(profiles)('%s: the emulator itself passes every check that catches a mutant', async (profile) => {
  const checks = checksOf(
    played.flatMap((mutant) => mutant.checks),
    profile,
  );
  const report = await judgeBroken(emulator, { name: 'nothing-broken', breakage: {}, profile }, checks);
  expect(report.checks.length).toBeGreaterThan(0);
  expect(report.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
});

test.concurrent.each(played.map((mutant) => [mutant.fault, mutant] as const))('%s: is caught', async (_, mutant) => {
  const report = await reportOf(mutant);
  const findings = report.checks.flatMap((check) => check.findings);
  const verdicts = report.checks.map(({ id, verdict, reason = '' }) => `${id}: ${verdict} ${reason}`);
  expect(report.exitCode, verdicts.join('\n')).toBe(1);
  const told = findings.map(({ message }) => message).join('\n');
  for (const says of [mutant.says].flat()) expect(told).toMatch(says);
  expect(findings.every(({ curl }) => curl?.startsWith('curl'))).toBe(true);
});

/** What a check that needs no task finds at a server that has not one right word. */
const refusesAll: Pick<Mutant, 'name' | 'breakage'> = {
  name: 'refuses-all',
  breakage: { answerFor: ({ path }) => (path.startsWith('/__') ? undefined : refuse(400, 1999, 'No.')) },
};

test.each(isWhole ? profiles : [])(
  '%s: each check fails at one of them, or where everything is refused',
  async (profile) => {
    const own = mutants.filter((mutant) => (mutant.profile ?? 'kling') === profile);
    const caught = new Set((await Promise.all(own.map(reportOf))).flatMap(failedIn));
    const left = suiteOf(profile).filter(({ id }) => !caught.has(id));
    const atOnce = new Set(failedIn(await judgeBroken(emulator, { ...refusesAll, profile }, left)));
    expect(left.filter(({ id }) => !atOnce.has(id)).map(({ id }) => id)).toEqual([]);
  },
);
