/**
 * The full matrix: every check at every broken server. Prints which servers were caught by how many checks, which checks
 * have never failed, and the score.
 */
import { expect, test } from 'vitest';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import { profiles } from '../../../src/contracts/wire/profiles.ts';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import { mutants } from './catalog.ts';
import { judgeBroken, startSoundEmulator } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';

/** Servers judged side by side: more only makes the machine slower. */
const lanes = 3;

interface Row {
  readonly name: string;
  readonly caughtBy: readonly string[];
}

async function judgeAll(profile: Profile, broken: readonly Mutant[]): Promise<readonly Row[]> {
  const suite = await buildSuite(profile);
  const emulator = await startSoundEmulator(broken.map(({ name }) => name));
  const rows: Row[] = [];
  const queue = [...broken];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const report = await judgeBroken(emulator, { ...next, profile }, suite);
      const caughtBy = report.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
      rows.push({ name: next.name, caughtBy });
      console.log(`${String(caughtBy.length).padStart(4)} checks  ${next.name}: ${next.fault}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  await emulator.stop();
  return rows;
}

test.each(profiles)('%s: every broken server is caught by the suite', async (profile) => {
  const rows = await judgeAll(
    profile,
    mutants.filter((mutant) => (mutant.profile ?? 'kling') === profile),
  );
  const caught = rows.filter(({ caughtBy }) => caughtBy.length > 0);
  const failed = new Set(rows.flatMap(({ caughtBy }) => caughtBy));
  const suite = await buildSuite(profile);
  const never = suite.filter(({ id }) => !failed.has(id));
  console.log(`\nScore of ${profile}: ${caught.length} of ${rows.length} broken servers are caught.`);
  console.log(`${failed.size} of ${suite.length} checks have caught at least one; never failed: ${never.length}.`);
  for (const { id } of never) console.log(`  ${id}`);
  expect(rows.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
});
