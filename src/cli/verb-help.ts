/**
 * The help of one verb, laid out by commander from the option table. Commander is loaded for this alone: reading flags
 * with it would cost 11 ms of every start.
 */
import type * as Commander from 'commander';
import type { OptionRow, OptionRows } from './options.ts';

/** What the help says about a verb beside its options. */
export interface VerbText {
  readonly name: string;
  readonly description: string;
  /** What follows the name; by default the options alone. */
  readonly usage?: string;
  /** Command lines without `kling-emulator`, each with what it is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Lines at the end. */
  readonly notes?: readonly string[];
}

function describeOption(row: OptionRow): string {
  const shown = row.default === undefined ? undefined : row.type.write(row.default);
  const fallback = typeof shown === 'string' || typeof shown === 'number' ? ` Default: ${shown}.` : '';
  const repeat = row.type.repeatable ? ' Repeatable.' : '';
  return `${row.description}${repeat}${fallback} [${row.env.join(', ')}]`;
}

function buildOption(row: OptionRow, { Option }: typeof Commander): Commander.Option {
  const { placeholder } = row.type;
  const value = placeholder === undefined ? '' : ` <${placeholder}>`;
  return new Option(`--${row.flag}${value}`, describeOption(row)).helpGroup(row.group);
}

/**
 * The text of `--help`.
 *
 * @example shell.print(await formatVerbHelp(startText, startOptions));
 */
export async function formatVerbHelp(verb: VerbText, rows: OptionRows): Promise<string> {
  const commander = await import('commander');
  const lastGroup = Object.values(rows).at(-1)?.group ?? 'Options:';
  const command = new commander.Command(`kling-emulator ${verb.name}`)
    .description(verb.description)
    .usage(verb.usage ?? '[options]')
    .addHelpOption(new commander.Option('-h, --help', 'Show this help.').helpGroup(lastGroup))
    .configureHelp({ helpWidth: 120 });
  for (const row of Object.values(rows)) command.addOption(buildOption(row, commander));
  const width = Math.max(...verb.examples.map(([line]) => line.length));
  const examples = verb.examples.map(([line, purpose]) => `  $ kling-emulator ${line.padEnd(width)}  # ${purpose}`);
  const notes = verb.notes ? ['', ...verb.notes] : [];
  return `${command.helpInformation()}${['', 'Examples:', ...examples, ...notes].join('\n')}\n`;
}
