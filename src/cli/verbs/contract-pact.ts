/**
 * The verbs for Pact: one word after `contract pact` picks the file.
 */
import { exampleGateway } from '../../contracts/spec/vendors.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { suggestName } from '../suggest-name.ts';

interface Word {
  readonly summary: string;
  readonly load: () => Promise<{ run(args: readonly string[], shell: Shell): Promise<number> }>;
}

const words: Readonly<Record<string, Word>> = {
  verify: {
    summary: 'Verify consumer pacts against an emulator, with the official verifier.',
    load: () => import('./contract-pact-verify.ts'),
  },
  check: {
    summary: 'Compare consumer pacts with the schemas; runs nothing.',
    load: () => import('./contract-pact-check.ts'),
  },
  export: {
    summary: "Write pacts of an emulator's journal.",
    load: () => import('./contract-pact-export.ts'),
  },
};

const help = [
  'Usage: kling-emulator contract pact <command> [options]',
  '',
  'Consumer pacts (https://pact.io), HTTP and messages, of the versions 2, 3 and 4.',
  '',
  'Commands:',
  ...Object.entries(words).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`),
  '',
  'Examples:',
  '  $ kling-emulator contract pact verify pacts                            # an emulator of its own',
  `  $ kling-emulator contract pact check pacts --profile ${exampleGateway.padEnd(17)} # against the schemas of a gateway`,
  '  $ kling-emulator contract pact export --from http://127.0.0.1:4050 --account my-key --consumer my-app',
  '',
].join('\n');

/** Runs `contract pact <word>`. */
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
  return refuseUsage(shell, [`Unknown command 'contract pact ${word}'.${suggestName(word, Object.keys(words))}`]);
}
