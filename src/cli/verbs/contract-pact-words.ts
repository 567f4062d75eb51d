/**
 * What the pact verbs share: the one word that is no option, and the writing of reports.
 */
import { parseArgs } from 'node:util';
import type { PactRun } from '../../contracts/pact/pact-report.ts';
import { buildPactReport, writePactReport } from '../../contracts/pact/pact-report.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import type { OptionRow, OptionRows } from '../options.ts';
import { explainFileError } from '../read-document.ts';
import { refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { writeFile } from '../write-file.ts';
import type { ReportOrder } from './contract-options.ts';

export interface SplitWords {
  /** Words that stand for themselves. */
  readonly words: readonly string[];
  /** Everything else, for `parseFlags`. */
  readonly flags: readonly string[];
}

/**
 * Takes the words out of the arguments.
 *
 * @example splitWords(['pacts', '--profile', 'gmi'], checkOptions).words // ['pacts']
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

/** A file that can't be written is told before anything runs. */
export async function tryReports(orders: readonly ReportOrder[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { file } of orders) {
    if (file === undefined) continue;
    await writeFile(file, '', { flag: 'a' }).catch((error: unknown) =>
      problems.push(`The report ${file} ${explainFileError(error)}.`),
    );
  }
  return problems;
}

/** Writes the reports of a run, text to standard output unless told otherwise; answers the exit code. */
export async function writeReports(
  run: PactRun,
  given: readonly ReportOrder[],
  secrets: readonly string[],
  shell: Shell,
): Promise<number> {
  const report = buildPactReport(run);
  const hide = createRedactor(secrets);
  const onScreen = given.some(({ file }) => file === undefined);
  const orders: readonly ReportOrder[] = onScreen ? given : [{ kind: 'text' }, ...given];
  const problems: string[] = [];
  for (const { kind, file } of orders) {
    const text = writePactReport(kind, report, run, hide);
    if (file === undefined) shell.print(text);
    else {
      await writeFile(file, text).catch((error: unknown) =>
        problems.push(`The report ${file} ${explainFileError(error)}.`),
      );
    }
  }
  return problems.length > 0 ? refuseUsage(shell, problems) : report.exitCode;
}
