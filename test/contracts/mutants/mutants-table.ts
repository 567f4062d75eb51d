/** The table of broken servers for `docs/mutants.md`. */
import { format } from 'prettier';
import type { Mutant } from './mutant.ts';

const cell = (text: string) => text.replaceAll('|', String.raw`\|`);

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
    'Written by `npm run mutants` from `test/contracts/mutants/`. Do not edit.',
    '',
    `Each of these ${mutants.length} servers has one fault. \`npm test\` holds that the named checks fail there and say what is`,
    'wrong, and that the sound emulator behind the same proxy passes all of them. `npm run mutants` sets the whole suite',
    'against every server and prints the score.',
    '',
    '| server | fault | caught by |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120 });
}
