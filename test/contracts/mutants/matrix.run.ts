/**
 * The full matrix: every check at every broken server. Prints which servers were caught by how many checks, which checks
 * have never failed, and the score; writes `docs/mutants.md`.
 */
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildSuite } from '../../../src/contracts/suite.ts';
import { mutants } from './catalog.ts';
import { judgeBroken, startSoundEmulator } from './judge-mutant.ts';
import { writeMutantsTable } from './mutants-table.ts';

/** Servers judged side by side: more only makes the machine slower. */
const lanes = 3;

interface Row {
  readonly name: string;
  readonly caughtBy: readonly string[];
}

async function judgeAll(): Promise<readonly Row[]> {
  const suite = buildSuite('kling');
  const emulator = await startSoundEmulator(mutants.map(({ name }) => name));
  const rows: Row[] = [];
  const queue = [...mutants];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const report = await judgeBroken(emulator, next.name, next.breakage, suite);
      const caughtBy = report.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
      rows.push({ name: next.name, caughtBy });
      console.log(`${String(caughtBy.length).padStart(4)} checks  ${next.name}: ${next.fault}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  await emulator.stop();
  return rows;
}

test('every broken server is caught by the suite', async () => {
  const rows = await judgeAll();
  const caught = rows.filter(({ caughtBy }) => caughtBy.length > 0);
  const failed = new Set(rows.flatMap(({ caughtBy }) => caughtBy));
  const suite = buildSuite('kling');
  const never = suite.filter(({ id }) => !failed.has(id));
  console.log(`\nScore: ${caught.length} of ${rows.length} broken servers are caught.`);
  console.log(`${failed.size} of ${suite.length} checks have caught at least one; never failed: ${never.length}.`);
  for (const { id } of never) console.log(`  ${id}`);
  await writeFile(new URL('../../../docs/mutants.md', import.meta.url), await writeMutantsTable(mutants));
  expect(rows.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
});
