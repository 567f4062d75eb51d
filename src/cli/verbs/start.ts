/**
 * Starts the emulator and keeps it running until it is told to stop.
 */
import type { EmulatorOptions } from '../../emulator/options.ts';
import type { AccountsRead } from '../accounts-file.ts';
import { startOptions } from '../options.ts';
import { parseFlags } from '../parse-flags.ts';
import { serve } from '../serve.ts';
import type { Launch, Started } from '../serve.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { readStartConfiguration } from '../start-configuration.ts';
import type { VerbText } from '../verb-help.ts';

export const startText: VerbText = {
  name: 'start',
  description: 'Starts the emulator. When it is ready, one line on standard output says so and where.',
  examples: [
    ['start', 'http://127.0.0.1:4050, every credential is its own account'],
    ['start --port 0 --ready-file kling.url', 'any free port, told in a file'],
    ['start --seed 7 --clock manual', 'repeatable, and time moves when told'],
    ['start --set tts.get=answers --progression reads:3', 'a setting, and tasks that finish at the fourth read'],
    ['start --accounts accounts.yaml', 'known credentials only'],
    ['start --print-config', 'every value and where it comes from'],
  ],
  notes: [
    'Every option has the environment variables shown in brackets; an empty one counts as not set. A flag beats the',
    'environment, which beats the configuration file, which beats the default. A switch is turned off by --no-<name>.',
  ],
};

async function launchEmulator(options: EmulatorOptions): Promise<Started> {
  const { startKlingEmulator } = await import('../../emulator/emulator.ts');
  return startKlingEmulator(options);
}

async function readAccounts(path: string | undefined): Promise<AccountsRead | { readonly ok: true }> {
  if (path === undefined) return { ok: true };
  const { readAccountsFile } = await import('../accounts-file.ts');
  return readAccountsFile(path);
}

/** Runs `start`; `launch` is for tests. */
export async function run(args: readonly string[], shell: Shell, launch: Launch = launchEmulator): Promise<number> {
  const parsed = await parseFlags(startText, startOptions, args, shell);
  if (parsed.kind === 'done') return parsed.code;
  const { env, directory } = shell;
  const configuration = await readStartConfiguration({ flags: parsed.flags, env, directory });
  if (!configuration.ok) return refuseUsage(shell, configuration.problems);
  const { values, origins } = configuration;
  const read = await readAccounts(values.accounts);
  if (!read.ok) return refuseUsage(shell, read.problems);
  if (values.printConfig) {
    const { formatConfig } = await import('../print-config.ts');
    shell.print(formatConfig(values, origins));
    return exitCodes.ok;
  }
  return serve({ values, launch, ...('accounts' in read ? { accounts: read.accounts } : {}) }, shell);
}
