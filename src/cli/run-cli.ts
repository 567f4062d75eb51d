import { suggestName } from './suggest-name.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';
import { verbs } from './verbs.ts';

async function formatHelp(): Promise<string> {
  const { Command } = await import('commander');
  const program = new Command('kling-emulator')
    .description("A local stand-in for Kling's voice and audio API.")
    .usage('<command> [options]')
    .option('-V, --version', 'Show the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.');
  for (const [name, verb] of Object.entries(verbs)) program.command(name).description(verb.summary);
  const notes = [
    '',
    'Examples:',
    '  $ kling-emulator start                 # http://127.0.0.1:4050, every credential is welcome',
    '  $ kling-emulator start --help          # all options',
    '  $ kling-emulator health                # is it there?',
    '',
    'Exit codes: 0 ok, 1 contract failure, 2 bad usage or configuration, 3 target not reachable or not',
    'authenticated, 4 budget reached, 130 or 143 ended at once by a second signal.',
    '',
  ];
  return program.helpInformation() + notes.join('\n');
}

/**
 * Finds the verb and runs it.
 *
 * @param args words after the program's name.
 * @returns the exit code.
 * @example await runCli(['start', '--port', '0'], shell);
 */
export async function runCli(args: readonly string[], shell: Shell): Promise<number> {
  const [word = '', ...rest] = args;
  if (word === 'help' && rest[0] !== undefined) return runCli([rest[0], '--help'], shell);
  if (word === 'help' || word === '--help' || word === '-h') {
    shell.print(await formatHelp());
    return exitCodes.ok;
  }
  if (word === '--version' || word === '-V') {
    const { readPackageVersion } = await import('./package-version.ts');
    shell.print(`${await readPackageVersion()}\n`);
    return exitCodes.ok;
  }
  if (word === '') {
    shell.tell(await formatHelp());
    return exitCodes.badUsage;
  }
  const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined;
  if (verb) return (await verb.load()).run(rest, shell);
  const kind = word.startsWith('-') ? 'option' : 'command';
  const known = [...Object.keys(verbs), 'help', '--help', '--version'];
  return refuseUsage(shell, [`Unknown ${kind} '${word.replace(/=.*/s, '')}'.${suggestName(word, known)}`]);
}
