/**
 * The contract kit's verbs: one word after `contract` picks the file.
 */
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { suggestName } from '../suggest-name.ts';

interface Word {
  readonly summary: string;
  /** Not named after `verbs.ts`, which imports this file. */
  readonly load: () => Promise<{ run(args: readonly string[], shell: Shell): Promise<number> }>;
}

const words: Readonly<Record<string, Word>> = {
  run: { summary: 'Judge a target by the contract.', load: () => import('./contract-run.ts') },
  record: { summary: 'Save what a target answers as a recording.', load: () => import('./contract-record.ts') },
  drift: { summary: 'Compare documents, recordings and a target.', load: () => import('./contract-drift.ts') },
  pact: { summary: 'Verify, check and export consumer pacts.', load: () => import('./contract-pact.ts') },
  receiver: {
    summary: 'Play Kling against a webhook receiver of yours.',
    load: () => import('./contract-receiver.ts'),
  },
  list: { summary: 'Show every check with its cost, mark and source.', load: () => import('./contract-list.ts') },
};

const help = [
  'Usage: kling-emulator contract <command> [options]',
  '',
  'Judges any Kling, emulator or real, over HTTP alone.',
  '',
  'Commands:',
  ...Object.entries(words).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`),
  '',
  'Examples:',
  '  $ kling-emulator contract run --target emulator                       # the free checks',
  '  $ kling-emulator contract run --target emulator --budget-units 40     # all of them',
  '  $ kling-emulator contract run --target https://api-singapore.klingai.com --plan',
  '',
].join('\n');

/** Runs `contract <word>`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const [word = '', ...rest] = args;
  if (word === '--help' || word === '-h' || (word === 'help' && rest.length === 0)) {
    shell.print(help);
    return exitCodes.ok;
  }
  if (word === 'help') return run([rest[0] ?? '', '--help'], shell);
  if (word === '') {
    shell.tell(help);
    return exitCodes.badUsage;
  }
  const found = Object.hasOwn(words, word) ? words[word] : undefined;
  if (found) return (await found.load()).run(rest, shell);
  return refuseUsage(shell, [`Unknown command 'contract ${word}'.${suggestName(word, Object.keys(words))}`]);
}
