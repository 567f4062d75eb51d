/** The whole suites, each check once, at a sound emulator; `.ci/run` runs them as people do besides. */
import { expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { milliOf } from '../../../src/contracts/budget/prices.ts';
import type { RunReport } from '../../../src/contracts/run/results.ts';
import { createFakeShell } from '../../cli/fake-shell.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';
import { runAt, startQuickEmulator, suite } from '../fake-target.ts';

const paid = suite.filter((check) => milliOf(check.cost) > 0);

const findUnlooked = ({ checks }: RunReport) =>
  checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'could-not-look');

test('without a budget only free checks run: all pass at an emulator, and nothing is bought', async () => {
  const emulator = await startQuickEmulator();
  const report = await runAt(emulator.url, suite);
  expect(findUnlooked(report)).toEqual([]);
  const ran = report.checks.filter(({ verdict }) => verdict === 'pass');
  expect(ran.length).toBeGreaterThan(1000);
  expect(ran.every(({ cost }) => milliOf(cost) === 0)).toBe(true);
  expect(report.checks.filter(({ verdict }) => verdict === 'skipped').length).toBeGreaterThanOrEqual(paid.length);
  const made = await fetch(`${emulator.url}/__emulator/accounts/emu-test-key/tasks`);
  const { tasks } = (await made.json()) as { readonly tasks: readonly { readonly product: string }[] };
  // Elements cost nothing.
  expect([...new Set(tasks.map(({ product }) => product))]).toEqual(['element']);
  expect(report.exitCode).toBe(0);
  expect(report.notes.join(' ')).toContain('--budget-units');
});

test('checks that buy, and what holds over a whole run, pass at an emulator with its default times', async () => {
  const emulator = await startQuickEmulator({ clock: 'real', progression: 'fast' });
  const checks = suite.filter((check) => milliOf(check.cost) > 0 || check.tags.includes('run'));
  const report = await runAt(emulator.url, checks, { capMilli: 100_000, timeouts: { callbackMs: 60_000 } });
  expect(findUnlooked(report)).toEqual([]);
  expect(report.exitCode).toBe(0);
  expect(report.bill.compared).toBeGreaterThan(100);
  expect(report.bill.free).toBeGreaterThan(0);
  expect(report.bill.differing).toEqual([]);
  expect(report.cleanup).toMatchObject({ left: [] });
});

// The relay's 600 checks are Kling's: `.ci/run` runs them all, and `legal.proof.ts` those that are not generated.
test.concurrent.each([
  ['gmi', 40],
  ['apimodels', 80],
] as const)('%s: the whole suite passes at an emulator of its own', async (profile, least) => {
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { XDG_STATE_HOME: directory }, directory });
  const line = `contract run --target emulator --profile ${profile} --budget-units 100 --report json`;
  const code = await runCli(line.split(' '), shell);
  const report = JSON.parse(shell.printed()) as RunReport;
  expect(report.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  expect(report.summary.pass).toBeGreaterThanOrEqual(least);
  expect(report.profile).toBe(profile);
  // The emulator ends with the run: nothing stays.
  expect(report).toMatchObject({ notes: [], cleanup: { left: [] } });
  expect(code).toBe(0);
});
