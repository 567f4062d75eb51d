/**
 * Flags of one verb, read by the option table. Values stay texts: what they mean is for `resolveOptions`.
 */
import { parseArgs } from 'node:util';
import type { OptionRow, OptionRows } from './options.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';
import { suggestName } from './suggest-name.ts';
import type { VerbText } from './verb-help.ts';

export type Flags = Readonly<Record<string, readonly string[]>>;

export type ParsedFlags =
  | { readonly kind: 'flags'; readonly flags: Flags }
  /** Help was printed or the usage refused: nothing is left to do. */
  | { readonly kind: 'done'; readonly code: number };

/** What one word or pair of words on the command line says. */
type Reading =
  | { readonly kind: 'flag'; readonly flag: string; readonly text: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string };

const isSwitch = (row: OptionRow) => row.type.placeholder === undefined;

function readOption(rawName: string, value: string | undefined, rows: readonly OptionRow[]): Reading {
  if (rawName === '--help' || rawName === '-h') return { kind: 'help' };
  const row = rows.find(({ flag }) => rawName === `--${flag}`);
  if (row && value !== undefined) return { kind: 'flag', flag: row.flag, text: value };
  if (row && isSwitch(row)) return { kind: 'flag', flag: row.flag, text: 'true' };
  if (row) return { kind: 'problem', problem: `${rawName} needs a value: ${rawName} <${row.type.placeholder ?? ''}>.` };
  const negated = rows.find((candidate) => isSwitch(candidate) && rawName === `--no-${candidate.flag}`);
  if (negated && value === undefined) return { kind: 'flag', flag: negated.flag, text: 'false' };
  if (negated) return { kind: 'problem', problem: `${rawName} takes no value.` };
  const known = ['--help', ...rows.map(({ flag }) => `--${flag}`)];
  // Without its value, which may be a secret.
  return { kind: 'problem', problem: `Unknown option '${rawName}'.${suggestName(rawName, known)}` };
}

function readWords(args: readonly string[], rows: readonly OptionRow[]): readonly Reading[] {
  const options = Object.fromEntries(
    rows.map((row) => [row.flag, { type: isSwitch(row) ? 'boolean' : 'string' } as const]),
  );
  // Not strict: its sentences name no nearest option, and tokens tell all that ours need.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.flatMap((token): Reading[] => {
    if (token.kind === 'option') return [readOption(token.rawName, token.value, rows)];
    if (token.kind === 'option-terminator') return [];
    return [{ kind: 'problem', problem: 'This command takes options only, no further words.' }];
  });
}

/**
 * Reads the flags of a verb; prints its help when asked.
 *
 * @example const parsed = await parseFlags(startText, startOptions, ['--port', '0'], shell);
 */
export async function parseFlags(
  verb: VerbText,
  rows: OptionRows,
  args: readonly string[],
  shell: Shell,
): Promise<ParsedFlags> {
  const flags = new Map<string, readonly string[]>();
  for (const reading of readWords(args, Object.values(rows))) {
    switch (reading.kind) {
      case 'flag':
        flags.set(reading.flag, [...(flags.get(reading.flag) ?? []), reading.text]);
        break;
      case 'problem':
        return { kind: 'done', code: refuseUsage(shell, [reading.problem]) };
      case 'help': {
        const { formatVerbHelp } = await import('./verb-help.ts');
        shell.print(await formatVerbHelp(verb, rows));
        return { kind: 'done', code: exitCodes.ok };
      }
    }
  }
  return { kind: 'flags', flags: Object.fromEntries(flags) };
}
