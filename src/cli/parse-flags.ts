/**
 * Flags of one verb, read and explained by commander from the option table. Values stay texts: what they mean is for
 * `resolveOptions`.
 */
import type * as Commander from 'commander';
import { suggestName } from './suggest-name.ts';
import type { OptionRow, OptionRows } from './options.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';

/** What the help says about a verb beside its options. */
export interface VerbText {
  readonly name: string;
  readonly description: string;
  /** Command lines without `kling-emulator`, each with what it is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Lines at the end. */
  readonly notes?: readonly string[];
}

export type ParsedFlags =
  | { readonly kind: 'flags'; readonly flags: Readonly<Record<string, readonly string[]>> }
  /** Help was printed or the usage refused: nothing is left to do. */
  | { readonly kind: 'done'; readonly code: number };

type CommanderModule = typeof Commander;

function describeOption(row: OptionRow): string {
  const shown = row.default === undefined ? undefined : row.type.write(row.default);
  const fallback = typeof shown === 'string' || typeof shown === 'number' ? ` Default: ${shown}.` : '';
  const repeat = row.type.repeatable ? ' Repeatable.' : '';
  return `${row.description}${repeat}${fallback} [${row.env.join(', ')}]`;
}

function addOption(command: Commander.Command, row: OptionRow, { Option }: CommanderModule): void {
  const { placeholder } = row.type;
  if (placeholder === undefined) {
    command.addOption(new Option(`--${row.flag}`, describeOption(row)).helpGroup(row.group));
    command.addOption(new Option(`--no-${row.flag}`).hideHelp());
    return;
  }
  const option = new Option(`--${row.flag} <${placeholder}>`, describeOption(row)).helpGroup(row.group);
  command.addOption(option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text]));
}

function buildCommand(verb: VerbText, rows: OptionRows, shell: Shell, commander: CommanderModule): Commander.Command {
  const lastGroup = Object.values(rows).at(-1)?.group ?? 'Options:';
  const command = new commander.Command(`kling-emulator ${verb.name}`)
    .description(verb.description)
    .usage('[options]')
    .addHelpOption(new commander.Option('-h, --help', 'Show this help.').helpGroup(lastGroup))
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => shell.print(text), writeErr: () => undefined, getOutHelpWidth: () => 120 });
  for (const row of Object.values(rows)) addOption(command, row, commander);
  const width = Math.max(...verb.examples.map(([line]) => line.length));
  const examples = verb.examples.map(([line, purpose]) => `  $ kling-emulator ${line.padEnd(width)}  # ${purpose}`);
  const notes = verb.notes ? ['', ...verb.notes] : [];
  return command.addHelpText('after', ['', 'Examples:', ...examples, ...notes].join('\n'));
}

/** Commander's complaint as one sentence. */
function explain(error: Commander.CommanderError, rows: OptionRows): string {
  const flag = /unknown option '(-[^'=]*)/.exec(error.message)?.[1];
  if (flag !== undefined) {
    const known = Object.values(rows).map((row) => `--${row.flag}`);
    return `Unknown option '${flag}'.${suggestName(flag, known)}`;
  }
  if (error.code === 'commander.excessArguments') return 'This command takes options only, no further words.';
  const sentence = error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * Reads the flags of a verb. Commander is loaded only when there is something to read.
 *
 * @example const parsed = await parseFlags(text, startOptions, ['--port', '0'], shell);
 */
export async function parseFlags(
  verb: VerbText,
  rows: OptionRows,
  args: readonly string[],
  shell: Shell,
): Promise<ParsedFlags> {
  if (args.length === 0) return { kind: 'flags', flags: {} };
  const commander = await import('commander');
  const command = buildCommand(verb, rows, shell, commander);
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'done', code: exitCodes.ok };
    return { kind: 'done', code: refuseUsage(shell, [explain(error, rows)]) };
  }
  const given = command.opts<Record<string, boolean | readonly string[]>>();
  const flags = Object.values(rows).flatMap((row) => {
    const value = given[row.flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (value === undefined) return [];
    return [[row.flag, typeof value === 'boolean' ? [String(value)] : value] as const];
  });
  return { kind: 'flags', flags: Object.fromEntries(flags) };
}
