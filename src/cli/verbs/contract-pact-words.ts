/**
 * What the pact verbs share: the one word that is no option, and the writing of reports.
 */
import { parseArgs } from 'node:util';
import type { PactRun } from '../../contracts/pact/pact-report.ts';
import { buildPactReport, writePactReport } from '../../contracts/pact/pact-report.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import type { OptionRow, OptionRows } from '../options.ts';
import { deliverReports, withScreen } from '../reports.ts';
import type { ReportOrder } from '../reports.ts';
import type { Shell } from '../shell.ts';

export interface SplitWords {
  /** Words that stand for themselves. */
  readonly words: readonly string[];
  /** Everything else, for `parseFlags`. */
  readonly flags: readonly string[];
}

/**
 * Takes the words out of the arguments.
 *
 * @example splitWords(['pacts', '--profile', 'kling'], checkOptions).words // ['pacts']
 */
export function splitWords(args: readonly string[], rows: OptionRows): SplitWords {
  const isSwitch = (row: OptionRow) => row.type.placeholder === undefined;
  const options = Object.fromEntries(
    Object.values(rows).map((row) => [row.flag, { type: isSwitch(row) ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
  const places = new Set(words.map(({ index }) => index));
  return { words: words.map(({ value }) => value), flags: args.filter((_, index) => !places.has(index)) };
}

/** Writes the reports of a run, text to standard output unless told otherwise; answers the exit code. */
export async function writeReports(
  run: PactRun,
  given: readonly ReportOrder[],
  secrets: readonly string[],
  shell: Shell,
): Promise<number> {
  const hide = createRedactor(secrets);
  const write = (kind: ReportKind, final: ReturnType<typeof buildPactReport>) =>
    writePactReport(kind, final, run, hide);
  return deliverReports(buildPactReport(run), withScreen(given), write, shell.print, shell);
}
