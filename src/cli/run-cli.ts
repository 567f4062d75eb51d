/**
 * Every verb, and the way to it. A verb is a file in `verbs/`, loaded when it is called.
 */
import { suggestName } from '../contracts/spec/near-name.ts';
import { exampleGateway } from '../contracts/spec/vendors.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';
import { formatExamples } from './verb.ts';
import type { RunnableVerb, VerbFamily } from './verb.ts';

interface Leaf {
  readonly summary: string;
  readonly load: () => Promise<{ readonly verb: RunnableVerb }>;
}

interface Group {
  readonly summary: string;
  /** What stands in the help besides the summary. */
  readonly description?: string;
  readonly words: Readonly<Record<string, Leaf | Group>>;
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  readonly notes?: readonly string[];
}

const pact: Group = {
  summary: 'Verify, check and export consumer pacts.',
  description: 'Consumer pacts (https://pact.io), HTTP and messages, of the versions 2, 3 and 4.',
  words: {
    verify: {
      summary: 'Verify consumer pacts against an emulator, with the official verifier.',
      load: () => import('./verbs/contract-pact-verify.ts'),
    },
    check: {
      summary: 'Compare consumer pacts with the schemas, without a server.',
      load: () => import('./verbs/contract-pact-check.ts'),
    },
    export: {
      summary: "Write a pact from an emulator's journal.",
      load: () => import('./verbs/contract-pact-export.ts'),
    },
  },
  examples: [
    ['contract pact verify pacts', 'against an emulator of its own'],
    [`contract pact check pacts --profile ${exampleGateway}`, 'against the schemas of a gateway'],
    ['contract pact export --from http://127.0.0.1:4050 --account my-key --consumer my-app', 'from a running emulator'],
  ],
};

const contract: Group = {
  summary: 'Verify an emulator or the real API against the contract.',
  description: 'Verifies an implementation of the API, emulated or real, over HTTP only.',
  words: {
    run: { summary: 'Run the contract checks against a target.', load: () => import('./verbs/contract-run.ts') },
    record: { summary: "Save a target's responses as a recording.", load: () => import('./verbs/contract-record.ts') },
    drift: { summary: 'Compare schemas, recordings and a target.', load: () => import('./verbs/contract-drift.ts') },
    pact,
    receiver: {
      summary: 'Test a webhook receiver with simulated callbacks.',
      load: () => import('./verbs/contract-receiver.ts'),
    },
    list: { summary: 'List every check with its cost and source.', load: () => import('./verbs/contract-list.ts') },
  },
  examples: [
    ['contract run --target emulator', 'the free checks'],
    ['contract run --target emulator --budget-units 100', 'all checks'],
    ['contract run --target https://api-singapore.klingai.com --plan', 'the cost on the real API; sends nothing'],
  ],
};

const root: Group = {
  summary: "A local stand-in for Kling's voice and audio API.",
  words: {
    start: { summary: 'Start the emulator.', load: () => import('./verbs/start.ts') },
    health: { summary: 'Check the health of a running emulator.', load: () => import('./verbs/health.ts') },
    openapi: { summary: 'Print the OpenAPI document of the API.', load: () => import('./verbs/openapi.ts') },
    exec: {
      summary: 'Run a command against an emulator and check its requests.',
      load: () => import('./verbs/exec.ts'),
    },
    contract,
  },
  examples: [
    ['start', 'http://127.0.0.1:4050, any credential is accepted'],
    ['start --help', 'all options'],
    ['health', 'exit code 0 when it answers'],
  ],
  notes: [
    'Exit codes: 0 ok, 1 contract failure, 2 bad usage or configuration, 3 target not reachable or not',
    'authenticated, 4 budget reached, 128 + the signal when a second signal ends it at once.',
  ],
};

/** Every verb by its words, for docs and tests. */
export function listVerbs(group: Group = root, path = ''): readonly (readonly [name: string, verb: Leaf])[] {
  return Object.entries(group.words).flatMap(([word, entry]) =>
    'words' in entry ? listVerbs(entry, `${path}${word} `) : [[`${path}${word}`, entry] as const],
  );
}

/** By the first word of a verb's name. */
const prefixes: Readonly<Record<string, string>> = { contract: 'KLING_CONTRACT_', exec: 'KLING_EXEC_' };

function findFamily(path: string): VerbFamily | undefined {
  const [word = ''] = path.trim().split(' ');
  const prefix = Object.hasOwn(prefixes, word) ? prefixes[word] : undefined;
  if (prefix === undefined) return undefined;
  const listVariables = async () => {
    const leaves = listVerbs().filter(([name]) => name.split(' ')[0] === word);
    const loaded = await Promise.all(leaves.map(([, leaf]) => leaf.load()));
    return loaded.flatMap(({ verb }) => Object.values(verb.options).flatMap((row) => row.env));
  };
  return { prefix, listVariables };
}

async function formatGroupHelp(group: Group, path: string): Promise<string> {
  const { Command } = await import('commander');
  const command = new Command(`kling-emulator${path}`)
    .description(group.description ?? group.summary)
    .usage('<command> [options]')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.');
  if (group === root) command.option('-V, --version', 'Show the version.');
  for (const [name, { summary }] of Object.entries(group.words)) command.command(name).description(summary);
  return `${command.helpInformation()}${formatExamples(group.examples, group.notes)}\n`;
}

async function runGroup(group: Group, path: string, args: readonly string[], shell: Shell): Promise<number> {
  const [word = '', ...rest] = args;
  if (word === 'help' && rest[0] !== undefined) return runGroup(group, path, [...rest, '--help'], shell);
  if (word === 'help' || word === '--help' || word === '-h') {
    shell.print(await formatGroupHelp(group, path));
    return exitCodes.ok;
  }
  if (group === root && (word === '--version' || word === '-V')) {
    const { readPackageVersion } = await import('./files.ts');
    shell.print(`${await readPackageVersion()}\n`);
    return exitCodes.ok;
  }
  if (word === '') {
    shell.tell(await formatGroupHelp(group, path));
    return exitCodes.badUsage;
  }
  const entry = Object.hasOwn(group.words, word) ? group.words[word] : undefined;
  if (entry && 'words' in entry) return runGroup(entry, `${path} ${word}`, rest, shell);
  if (entry) return (await entry.load()).verb.run(rest, shell, findFamily(`${path} ${word}`));
  const kind = word.startsWith('-') ? 'option' : 'command';
  const known = [...Object.keys(group.words), 'help', '--help', ...(group === root ? ['--version'] : [])];
  return refuseUsage(shell, [
    `Unknown ${kind} '${`${path} ${word}`.trim().replace(/=.*/s, '')}'.${suggestName(word, known)}`,
  ]);
}

/**
 * Finds the verb and runs it.
 *
 * @param args words after the program's name.
 * @returns the exit code.
 * @example await runCli(['start', '--port', '0'], shell);
 */
export const runCli = (args: readonly string[], shell: Shell): Promise<number> => runGroup(root, '', args, shell);
