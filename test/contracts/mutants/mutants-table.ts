/** The tables of broken servers for `docs/mutants.md`. */
import { format } from 'prettier';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import { profiles } from '../../../src/contracts/wire/profiles.ts';
import type { Mutant } from './mutant.ts';

const cell = (text: string) => text.replaceAll('|', String.raw`\|`);

/** Loaded with this file: what writes documents takes functions of it that load nothing more. */
const checks = (await Promise.all(profiles.map(buildSuite))).flat();

/** The kinds of checks (the part after the operation), each with how many checks of it broken servers name. */
function countKinds(mutants: readonly Mutant[]): readonly string[] {
  const named = new Set(mutants.flatMap((mutant) => mutant.checks));
  const kinds = new Map<string, number>();
  for (const { id } of checks) {
    const [, kind = ''] = id.split('/');
    kinds.set(kind, (kinds.get(kind) ?? 0) + (named.has(id) ? 1 : 0));
  }
  return [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, caught]) => `| ${kind} | ${caught === 0 ? '**none**' : caught} |`);
}

/**
 * The document, from the catalog alone: the same catalog gives the same text.
 *
 * @example await writeFile('docs/mutants.md', await writeMutantsTable(mutants))
 */
export async function writeMutantsTable(mutants: readonly Mutant[]): Promise<string> {
  const rows = mutants.map(({ name, fault, checks }) => {
    const caught = checks.map((id) => `\`${id}\``).join(', ');
    return `| ${cell(name)} | ${cell(fault)} | ${caught} |`;
  });
  const text = [
    '# Broken servers and the checks that catch them',
    '',
    'Written by `npm run docs` from `test/contracts/mutants/`. Do not edit.',
    '',
    `Each of these ${mutants.length} servers has one fault. \`npm run test:judges\` holds that the named checks fail there and say what is`,
    'wrong, and that the sound emulator behind the same proxy passes all of them. `npm run mutants` sets the whole suite',
    'against every server and prints the score.',
    '',
    '| server | fault | caught by |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Kinds of checks',
    '',
    'Each row of the catalog has a server of its own (`row-…`), derived from the row. Most checks are derived too: one look at',
    'one rule for each field. `npm run test:judges` holds that each of them can fail: where no server above names a check, it fails at',
    'one that refuses everything in words that no vendor has.',
    '',
    '| kind | checks named above |',
    '| --- | --- |',
    ...countKinds(mutants),
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120 });
}
