/**
 * A verb of the command line: its words, its options, its help, and the work. Commander reads the arguments and lays out
 * the help from the option table.
 */
import type * as Commander from 'commander';
import { cutText } from '../contracts/spec/pick.ts';
import { suggestKnown, suggestName } from '../contracts/spec/near-name.ts';
import { suggestSetting } from '../emulator/option-types.ts';
import type { OptionRow, OptionRows, ValuesOf } from '../emulator/option-table.ts';
import { findUnknownVariables, resolveOptions } from './resolve-options.ts';
import type { Resolved, Sources } from './resolve-options.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';

/** What a user gave to a verb. */
export interface Given<Rows extends OptionRows> {
  readonly values: ValuesOf<Rows>;
  readonly origins: Resolved<Rows>['origins'];
  /** Words that are no options. */
  readonly words: readonly string[];
  /** Everything behind two dashes. */
  readonly command: readonly string[];
}

interface Verb<Rows extends OptionRows> {
  /** For example `contract run`. */
  readonly name: string;
  readonly description: string;
  /** The one word besides options, as the usage shows it: `[url]` or `<file>`. */
  readonly word?: string;
  /** The option that the word is another way to give. */
  readonly wordFlag?: string;
  /** Whether a command follows behind two dashes. */
  readonly takesCommand?: true;
  /** Command lines without `kling-emulator`, each with its purpose. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Lines at the end of the help. */
  readonly notes?: readonly string[];
  readonly options: Rows;
  /** Every variable of the family that the verb reads: others with the emulator's prefix are refused. */
  readonly knownVariables?: readonly string[];
  /** Completes the options; by default from flags and environment. */
  resolve?(sources: Sources): Promise<Resolved<Rows>>;
  /** Does the work; answers the exit code. */
  run(given: Given<Rows>, shell: Shell): Promise<number> | number;
}

/** A verb as the command line knows it. */
export interface RunnableVerb {
  readonly name: string;
  readonly options: OptionRows;
  run(args: readonly string[], shell: Shell, family?: VerbFamily): Promise<number>;
}

/** Verbs whose options have twins with one prefix: a variable of one of them may be set for another one. */
export interface VerbFamily {
  /** For example `KLING_CONTRACT_`. */
  readonly prefix: string;
  /** Loads the verbs: only when a variable has the prefix that the verb itself does not read. */
  readonly listVariables: () => Promise<readonly string[]>;
}

/** A misspelt variable would be left out without a word. */
async function findMisspelt(
  { knownVariables, options }: Pick<Verb<OptionRows>, 'knownVariables' | 'options'>,
  env: Shell['env'],
  family: VerbFamily | undefined,
): Promise<readonly string[]> {
  if (knownVariables) return findUnknownVariables(env, knownVariables);
  if (!family) return [];
  const own = Object.values(options).flatMap((row) => row.env);
  if (findUnknownVariables(env, own, family.prefix).length === 0) return [];
  return findUnknownVariables(env, await family.listVariables(), family.prefix);
}

/** Lines for the end of a help text. */
export function formatExamples(examples: Verb<OptionRows>['examples'], notes: readonly string[] = []): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, purpose]) => `  $ kling-emulator ${line.padEnd(width)}  # ${purpose}`);
  return ['', 'Examples:', ...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

const isSwitch = (row: OptionRow) => row.type.placeholder === undefined;

function describeOption(row: OptionRow): string {
  const shown = row.default === undefined ? undefined : row.type.write(row.default);
  const fallback = typeof shown === 'string' || typeof shown === 'number' ? ` Default: ${shown}.` : '';
  const repeat = row.type.repeatable ? ' Repeatable.' : '';
  return `${row.description}${repeat}${fallback} [${row.env.join(', ')}]`;
}

function buildCommand<Rows extends OptionRows>(verb: Verb<Rows>, commander: typeof Commander, shell: Shell) {
  const { Command, Option } = commander;
  const rows: readonly OptionRow[] = Object.values(verb.options);
  const command = new Command(`kling-emulator ${verb.name}`)
    .description(verb.description)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void shell.print(text), writeErr: () => undefined })
    .configureHelp({ helpWidth: 120 })
    .addHelpText('after', formatExamples(verb.examples, verb.notes));
  if (verb.word !== undefined) command.argument(verb.word);
  if (verb.takesCommand) command.usage('[options] -- <command> [arguments]');
  for (const row of rows) {
    const option = new Option(
      `--${row.flag}${isSwitch(row) ? '' : ` <${row.type.placeholder ?? ''}>`}`,
      describeOption(row),
    );
    command.addOption(option.helpGroup(row.group));
    if (!isSwitch(row)) option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text]);
    if (isSwitch(row)) command.addOption(new Option(`--no-${row.flag}`).hideHelp());
  }
  return command.addHelpOption(new Option('-h, --help', 'Show this help.').helpGroup(rows.at(-1)?.group ?? 'Options:'));
}

/** The option that takes a word that was given without one: only a type that does not take just any word can tell. */
function findOptionFor(word: string, options: OptionRows): string {
  const row = Object.values(options).find(
    ({ type, ...row }) =>
      !isSwitch({ type, ...row }) && type.read([word], '/', 'flag').ok && !type.read(['x'], '/', 'flag').ok,
  );
  return row === undefined ? '' : ` Did you mean '--${row.flag} ${cutText(word, 80)}'?`;
}

function explainExcess(word: string, verb: Verb<OptionRows>): string {
  const flags = Object.values(verb.options).map(({ flag }) => `--${flag}`);
  const near = suggestName(word, ['--help', ...flags]);
  if (near !== '') return `Unknown word '${word}'.${near}`;
  const hint = verb.word === undefined ? findOptionFor(word, verb.options) : '';
  const takes = verb.word === undefined ? 'options only' : `options and one word, ${verb.word}`;
  return `Unknown word '${cutText(word, 80)}': '${verb.name}' takes ${takes}.${hint}`;
}

/** What commander refuses, in a sentence that names the nearest option and shows no value. */
function explainRefusal(
  { code, message }: Commander.CommanderError,
  verb: Verb<OptionRows>,
  given: readonly string[],
): string {
  const takesValue = (arg = '') => Object.values(verb.options).some((row) => !isSwitch(row) && arg === `--${row.flag}`);
  const words = [...given.keys()].filter((at) => !given[at]?.startsWith('-') && !takesValue(given[at - 1]));
  const at = words[verb.word === undefined ? 0 : 1];
  const excess = at === undefined ? '' : (given[at] ?? '');
  if (verb.takesCommand && at !== undefined && (code === 'commander.excessArguments' || at === 0)) {
    return `Put -- before the command: kling-emulator ${verb.name} -- ${cutText(given.slice(at).join(' '), 80)}`;
  }
  // Commander quotes the option and, behind a space, its placeholder: '--port <number>'.
  const quoted = message.slice(message.indexOf("'-") + 1);
  const named = quoted.startsWith('-') ? (/^[^\s'=]*/.exec(quoted)?.[0] ?? '') : '';
  const placeholder = quoted.startsWith(`${named} <`) ? quoted.slice(named.length + 1, quoted.indexOf('>') + 1) : '';
  switch (code) {
    case 'commander.unknownOption': {
      const isNegated = Object.values(verb.options).some((row) => isSwitch(row) && named === `--no-${row.flag}`);
      if (isNegated) return `${named} takes no value.`;
      const known = [...Object.values(verb.options).map(({ flag }) => `--${flag}`), '--help'];
      const setting = known.includes('--set') ? suggestSetting(named.slice(2), (id) => `--set ${id}=value`) : '';
      return `Unknown option '${named}'.${setting || suggestKnown(named, known, `${verb.name} --help`)}`;
    }
    case 'commander.optionMissingArgument':
      return `${named} needs a value: ${named} ${placeholder}.`;
    case 'commander.missingArgument':
      return `${verb.name} needs ${verb.word ?? 'a word'}.`;
    case 'commander.excessArguments':
      return explainExcess(excess, verb);
    default:
      return message.replace(/^error: /, '');
  }
}

type Flags = Record<string, readonly string[]>;
interface Parsed {
  readonly flags: Flags;
  readonly words: readonly string[];
  readonly command: readonly string[];
}

/** `--strict=on`: switches with a value, which commander doesn't have. */
function takeSwitchValues(args: readonly string[], rows: readonly OptionRow[], flags: Flags): readonly string[] {
  return args.filter((arg) => {
    const [, flag = '', value = ''] = /^--([^=]+)=(.*)$/s.exec(arg) ?? [];
    const row = rows.find((known) => known.flag === flag && isSwitch(known));
    if (row) flags[flag] = [value];
    return row === undefined;
  });
}

/** @returns what was given, or the exit code when help was shown or the usage refused */
async function parse<Rows extends OptionRows>(
  verb: Verb<Rows>,
  args: readonly string[],
  shell: Shell,
): Promise<Parsed | number> {
  // Loading commander costs a start some milliseconds: nothing to read, nothing to load.
  if (args.length === 0 && !verb.word?.startsWith('<')) return { flags: {}, words: [], command: [] };
  const commander = await import('commander');
  const rows: readonly OptionRow[] = Object.values(verb.options);
  const dashes = verb.takesCommand ? args.indexOf('--') : -1;
  const flags: Flags = {};
  const own = takeSwitchValues(dashes < 0 ? args : args.slice(0, dashes), rows, flags);
  const command = buildCommand(verb, commander, shell);
  try {
    command.parse(own, { from: 'user' });
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.ok;
    return refuseUsage(shell, [explainRefusal(error, verb, own)]);
  }
  for (const [name, value] of Object.entries(command.opts<Record<string, boolean | readonly string[]>>())) {
    const row = rows.find(
      ({ flag }) => flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) === name,
    );
    if (row) flags[row.flag] ??= typeof value === 'boolean' ? [String(value)] : value;
  }
  const [word] = command.args;
  // As a path it would be the folder one stands in.
  if (word?.trim() === '' && verb.wordFlag === undefined) return refuseUsage(shell, [`${verb.word ?? ''} is empty.`]);
  if (verb.wordFlag !== undefined && word !== undefined) flags[verb.wordFlag] = [word];
  return { flags, words: command.args, command: dashes < 0 ? [] : args.slice(dashes + 1) };
}

/**
 * Makes a verb of its options and its work.
 *
 * @example export const verb = defineVerb({ name: 'openapi', description: '…', examples: [], options: openapiOptions, run });
 */
export function defineVerb<Rows extends OptionRows>(verb: Verb<Rows>): RunnableVerb {
  return {
    name: verb.name,
    options: verb.options,
    async run(args, shell, family) {
      const parsed = await parse(verb, args, shell);
      if (typeof parsed === 'number') return parsed;
      const { flags, words, command } = parsed;
      const sources = { flags, env: shell.env, directory: shell.directory };
      const resolved = verb.resolve ? await verb.resolve(sources) : resolveOptions(verb.options, sources);
      const { values, origins } = resolved;
      const unknown = await findMisspelt(verb, shell.env, family);
      const problems = [...unknown, ...resolved.problems];
      return problems.length > 0 ? refuseUsage(shell, problems) : verb.run({ values, origins, words, command }, shell);
    },
  };
}
