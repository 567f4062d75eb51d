/**
 * Where the reports of every judging verb go: files, and one on the screen.
 */
import { resolve } from 'node:path';
import { suggestName } from '../contracts/spec/near-name.ts';
import { reportKinds } from '../contracts/report/write-report.ts';
import type { ReportKind } from '../contracts/report/write-report.ts';
import { accept, refuse } from '../emulator/option-types.ts';
import type { OptionType, Read } from '../emulator/option-types.ts';
import { explainFileError } from '../contracts/spec/files.ts';
import { writeFile } from './files.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';
import { findRepeated } from '../contracts/spec/pick.ts';

export interface ReportOrder {
  readonly kind: ReportKind;
  /** Absent: the screen. */
  readonly file?: string;
}

function readReport(given: unknown, directory: string): Read<ReportOrder> {
  const [, word = '', path] = /^([^:]*)(?::(.*))?$/s.exec(String(given)) ?? [];
  const kind = reportKinds.find((known) => known === word);
  if (!kind) {
    return refuse(
      `one of ${reportKinds.join(', ')}, with :FILE to write a file`,
      given,
      suggestName(word, reportKinds),
    );
  }
  if (path === '') return refuse('followed by a file name after the colon', given);
  return accept(path === undefined ? { kind } : { kind, file: resolve(directory, path) });
}

/** @param place where the report without a file goes */
export const reportOrders = (place: string): OptionType<readonly ReportOrder[]> => ({
  placeholder: 'kind[:FILE]',
  expected: `one of ${reportKinds.join(', ')}, with :FILE to write a file`,
  accepts: Array.isArray,
  repeatable: true,
  read(given, directory) {
    const orders: ReportOrder[] = [];
    for (const item of given.flatMap((value) => (typeof value === 'string' ? value.split(',') : [value]))) {
      const read = readReport(item, directory);
      if (!read.ok) return read;
      orders.push(read.value);
    }
    const onScreen = orders.filter((order) => order.file === undefined);
    if (onScreen.length > 1)
      return { ok: false, because: `: only one report can go to ${place}; give the others a :FILE.` };
    const files = orders.flatMap((order) => order.file ?? []);
    const twice = findRepeated(files);
    return twice === undefined ? accept(orders) : { ok: false, because: `: two reports would be written to ${twice}.` };
  },
  write: (orders) => orders.map(({ kind, file: path }) => (path === undefined ? kind : `${kind}:${path}`)),
});

async function writeEach(
  orders: readonly ReportOrder[],
  write: (kind: ReportKind, file: string) => Promise<void>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { kind, file } of orders) {
    if (file === undefined) continue;
    try {
      await write(kind, file);
    } catch (error) {
      problems.push(`The report ${file} ${explainFileError(error, file)}.`);
    }
  }
  return problems;
}

/** What is wrong with the files of reports: reported before anything runs, is sent or is paid, not after. */
export const findUnwritable = (orders: readonly ReportOrder[]): Promise<readonly string[]> =>
  writeEach(orders, (_, file) => writeFile(file, '', { flag: 'a' }));

/**
 * Writes reports. One that can't be written makes exit code 0 a 2; any other code stands, being more important.
 *
 * @param show writes what goes to the screen: `shell.print` or `shell.tell`
 * @returns the exit code, which is the one that the reports name
 * @example return deliverReports(report, values.report, (kind, report) => writeReport(kind, report, hide), shell.print, shell);
 */
export async function deliverReports<Report extends { readonly exitCode: number }>(
  report: Report,
  orders: readonly ReportOrder[],
  write: (kind: ReportKind, report: Report) => string,
  show: (text: string) => boolean,
  shell: Shell,
): Promise<number> {
  const writeFiles = (final: Report) => writeEach(orders, (kind, file) => writeFile(file, write(kind, final)));
  const problems = await writeFiles(report);
  const isLost = problems.length > 0 && report.exitCode === exitCodes.ok;
  const final = isLost ? { ...report, exitCode: exitCodes.badUsage } : report;
  // Those that were written name the code that the process ends with.
  if (isLost) await writeFiles(final);
  const onScreen = orders.find(({ file }) => file === undefined);
  const isShown = onScreen === undefined || show(write(onScreen.kind, final));
  if (problems.length > 0) refuseUsage(shell, problems);
  return !isShown && final.exitCode === exitCodes.ok ? exitCodes.badUsage : final.exitCode;
}

/** The same orders, with the text report on the screen when nothing else goes there. */
export const withScreen = (orders: readonly ReportOrder[]): readonly ReportOrder[] =>
  orders.some(({ file }) => file === undefined) ? orders : [{ kind: 'text' }, ...orders];
