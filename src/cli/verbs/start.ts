/**
 * Starts the emulator and keeps it running until it is stopped.
 */
import { dirname } from 'node:path';
import { defaultSettings } from '../../contracts/spec/vendors.ts';
import type { OptionRow } from '../../emulator/option-table.ts';
import type { EmulatorOptions } from '../../emulator/options.ts';
import type { AccountsRead } from '../accounts-file.ts';
import { readDocument } from '../files.ts';
import { judgeAccount } from '../judge-account.ts';
import { knownVariables, startOptions } from '../options.ts';
import type { StartValues } from '../options.ts';
import { findUnknownKeys, findUnknownVariables, resolveOptions } from '../resolve-options.ts';
import type { ConfigurationFile, Origin, OriginKind, Resolved, Sources } from '../resolve-options.ts';
import { serve } from '../serve.ts';
import type { Launch, Started } from '../serve.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';

export type StartOrigins = Readonly<Record<keyof StartValues, Origin>>;

type FileRead =
  { readonly ok: true; readonly file?: ConfigurationFile } | { readonly ok: false; readonly problem: string };

async function readConfigurationFile(path: string | undefined): Promise<FileRead> {
  if (path === undefined) return { ok: true };
  const read = await readDocument(path);
  if (!read.ok) return { ok: false, problem: `Configuration file ${read.problem}` };
  const values = read.value ?? {};
  if (typeof values !== 'object' || Array.isArray(values)) {
    return { ok: false, problem: `Configuration file ${path} must hold keys and values, for example 'port: 4050'.` };
  }
  return { ok: true, file: { name: path, directory: dirname(path), values: values as Record<string, unknown> } };
}

const rank: Readonly<Record<OriginKind, number>> = { default: 0, file: 1, env: 2, flag: 3 };

/** Values that are good each by itself and make no sense together. */
function findConflicts(values: StartValues, origins: StartOrigins): readonly string[] {
  const conflicts: string[] = [];
  const { progression, readyFile, dialects } = values;
  if (dialects.length === 0) conflicts.push('--dialects must name at least one dialect.');
  // A scale from a lower source than the progression belongs to the progression that was replaced.
  const scaled = rank[origins.progressionScale.kind] >= Math.max(1, rank[origins.progression.kind]);
  if (scaled && values.progressionScale !== 1 && typeof progression !== 'string') {
    conflicts.push('--progression-scale stretches the times of fast and realistic; the chosen progression has none.');
  }
  if (readyFile !== undefined && (readyFile === values.accounts || readyFile === values.config)) {
    conflicts.push(`--ready-file would overwrite ${readyFile}, which is read as well; name another file.`);
  }
  return conflicts;
}

/**
 * Completes the options of `start` from flags, environment and configuration file, and finds conflicts.
 *
 * @example const { values, problems } = await resolveStartOptions({ flags: {}, env: { PORT: '4051' }, directory: '/' });
 */
export async function resolveStartOptions(sources: Omit<Sources, 'file'>): Promise<Resolved<typeof startOptions>> {
  const first = resolveOptions(startOptions, sources);
  const config = resolveOptions({ config: startOptions.config }, sources);
  const refuse = (problems: readonly string[]) => ({ ...first, problems });
  if (config.problems.length > 0) return refuse(config.problems);
  const read = await readConfigurationFile(config.values.config);
  if (!read.ok) return refuse([read.problem]);
  const { file } = read;
  const resolved = file ? resolveOptions(startOptions, { ...sources, file }) : first;
  const problems = [
    ...findUnknownVariables(sources.env, knownVariables),
    ...(file ? findUnknownKeys(startOptions, file) : []),
    ...resolved.problems,
  ];
  return { ...resolved, problems: problems.length > 0 ? problems : findConflicts(resolved.values, resolved.origins) };
}

const describeOrigin = (origin: Origin | undefined) =>
  origin === undefined || origin.kind === 'default' ? 'default' : `${origin.kind} ${origin.name}`;

// JSON scalars and lists are YAML too.
const writeValue = (value: unknown) => (value === undefined ? 'null' : JSON.stringify(value));

function writeRow(row: OptionRow, value: unknown, origin: Origin): readonly [string, string] {
  if (row.secret && value !== undefined) return [`# ${row.key ?? row.flag}: (hidden)`, describeOrigin(origin)];
  const line = `${row.key ?? `# ${row.flag}`}: ${writeValue(value === undefined ? value : row.type.write(value))}`;
  return [line, describeOrigin(origin)];
}

function writeSettings(values: StartValues, origin: Origin): readonly (readonly [string, string])[] {
  const given = values.settings ?? {};
  const lines = Object.entries({ ...defaultSettings, ...given }).map(
    ([id, value]) => [`  ${id}: ${writeValue(value)}`, describeOrigin(origin.parts?.[id])] as const,
  );
  return [['settings:', ''], ...lines];
}

/**
 * Every value with where it came from, as a configuration file that can be used as it stands. Secrets are left out,
 * as is what can't stand in the file: those lines are comments.
 *
 * @example formatConfig(values, origins).split('\n')[0] // 'port: 4050          # default'
 */
export function formatConfig(values: StartValues, origins: StartOrigins): string {
  const names = Object.keys(startOptions) as (keyof StartValues)[];
  const lines = names.flatMap((name) =>
    name === 'settings'
      ? writeSettings(values, origins.settings)
      : [writeRow(startOptions[name] as OptionRow, values[name], origins[name])],
  );
  const width = Math.min(48, Math.max(...lines.map(([line]) => line.length)));
  return lines.map(([line, origin]) => (origin === '' ? line : `${line.padEnd(width)}  # ${origin}`) + '\n').join('');
}

async function launchEmulator(options: EmulatorOptions): Promise<Started> {
  const { startKlingEmulator } = await import('../../emulator/emulator.ts');
  return startKlingEmulator(options, { judge: judgeAccount });
}

async function readAccounts(path: string | undefined): Promise<AccountsRead | { readonly ok: true }> {
  if (path === undefined) return { ok: true };
  const { readAccountsFile } = await import('../accounts-file.ts');
  return readAccountsFile(path);
}

/** Runs `start` with its options completed; `launch` is for tests. */
export async function runStart(
  { values, origins }: Pick<Given<typeof startOptions>, 'values' | 'origins'>,
  shell: Shell,
  launch: Launch = launchEmulator,
): Promise<number> {
  const read = await readAccounts(values.accounts);
  if (!read.ok) return refuseUsage(shell, read.problems);
  if (values.printConfig) {
    shell.print(formatConfig(values, origins));
    return exitCodes.ok;
  }
  return serve({ values, launch, ...('accounts' in read ? { accounts: read.accounts } : {}) }, shell);
}

/** `start`, with the emulator that `launch` gives. */
export const createStartVerb = (launch?: Launch) =>
  defineVerb({
    name: 'start',
    description: 'Starts the emulator. When it is ready, one line on standard output says so and where.',
    examples: [
      ['start', 'http://127.0.0.1:4050, every credential is its own account'],
      ['start --port 0 --ready-file kling.url', 'any free port, written to a file'],
      ['start --seed 7 --clock manual', 'repeatable, with a clock that is advanced by hand'],
      ['start --set tts.get=answers --progression reads:3', 'a setting, and tasks that finish at the fourth read'],
      ['start --accounts accounts.yaml', 'known credentials only'],
      ['start --print-config', 'every value with its origin'],
    ],
    notes: [
      'Every option has the environment variables shown in brackets; an empty one counts as not set. A flag beats the',
      'environment, which beats the configuration file, which beats the default. A switch is turned off by --no-<name>.',
    ],
    options: startOptions,
    resolve: resolveStartOptions,
    run: (given, shell) => runStart(given, shell, launch),
  });

export const verb = createStartVerb();
