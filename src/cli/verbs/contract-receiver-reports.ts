/**
 * Where the reports of `contract receiver` go, and the list of its checks.
 */
import { hideTexts } from '../../contracts/pact/hide-texts.ts';
import { writeJunit } from '../../contracts/report/junit.ts';
import type { ReportKind } from '../../contracts/report/report-writer.ts';
import type { ReceiverCheck } from '../../contracts/receivers/receiver-check.ts';
import { writeReceiverHtml } from '../../contracts/receivers/receiver-html.ts';
import { writeReceiverText } from '../../contracts/receivers/receiver-text.ts';
import type { ReceiverReport } from '../../contracts/receivers/run-receiver.ts';
import { factById } from '../../contracts/spec/facts.ts';
import { explainFileError } from '../read-document.ts';
import type { Shell } from '../shell.ts';
import { writeFile } from '../write-file.ts';
import type { ReportOrder } from './contract-options.ts';

type Hide = (text: string) => string;

const writers: Readonly<Record<ReportKind, (report: ReceiverReport) => string>> = {
  text: writeReceiverText,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  // JUnit has no place for the kind of a target.
  junit: (report) => writeJunit({ ...report, targetKind: 'real' }),
  html: writeReceiverHtml,
};

/** Texts from outside come without secrets; what was made of them is searched once more, before a form is chosen. */
const write = (kind: ReportKind, report: ReceiverReport, hide: Hide): string => writers[kind](hideTexts(report, hide));

async function tryEach(orders: readonly ReportOrder[], put: (file: string, kind: ReportKind) => Promise<void>) {
  const problems = orders.map(async ({ kind, file }) => {
    if (file === undefined) return [];
    try {
      await put(file, kind);
      return [];
    } catch (error) {
      return [`The report ${file} ${explainFileError(error)}.`];
    }
  });
  return (await Promise.all(problems)).flat();
}

/** A file that can't be written is told before anything is sent. */
export const tryReportFiles = (orders: readonly ReportOrder[]): Promise<readonly string[]> =>
  tryEach(orders, (file) => writeFile(file, '', { flag: 'a' }));

/** Writes the reports; the text one goes to standard output when no other does. Answers what could not be written. */
export async function writeReports(
  report: ReceiverReport,
  orders: readonly ReportOrder[],
  hide: Hide,
  shell: Shell,
): Promise<readonly string[]> {
  const problems = await tryEach(orders, (file, kind) => writeFile(file, write(kind, report, hide)));
  const onScreen = orders.find(({ file }) => file === undefined)?.kind ?? 'text';
  shell.print(write(onScreen, report, hide));
  return problems;
}

/** The list for people. */
export function formatReceiverChecks(checks: readonly ReceiverCheck[]): string {
  const lines = checks.map(({ id, title, meaning, severity, mark, tags, facts, sources }) => {
    const known = [...facts.map((fact) => `${fact} (${factById(fact).source})`), ...sources].join('; ');
    return `${id}\n    ${title}\n    ${meaning}\n    ${severity} · ${mark} · ${tags.join(' ')}\n    ${known}\n`;
  });
  const must = checks.filter(({ severity }) => severity === 'must').length;
  return [...lines, `${checks.length} checks: ${must} must hold, ${checks.length - must} only warn.`, ''].join('\n');
}
