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

type Hide = (text: string) => string;

const writers: Readonly<Record<ReportKind, (report: ReceiverReport) => string>> = {
  text: writeReceiverText,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  // JUnit has no place for the kind of a target.
  junit: (report) => writeJunit({ ...report, targetKind: 'real' }),
  html: writeReceiverHtml,
};

/** One form of a report. Texts from outside come without secrets; what was made of them is searched once more. */
export const writeReceiverReport = (kind: ReportKind, report: ReceiverReport, hide: Hide): string =>
  writers[kind](hideTexts(report, hide));

/** The list for people. */
export function formatReceiverChecks(checks: readonly ReceiverCheck[]): string {
  const lines = checks.map(({ id, title, meaning, severity, mark, tags, facts, sources }) => {
    const known = [...facts.map((fact) => `${fact} (${factById(fact).source})`), ...sources].join('; ');
    return `${id}\n    ${title}\n    ${meaning}\n    ${severity} · ${mark} · ${tags.join(' ')}\n    ${known}\n`;
  });
  const must = checks.filter(({ severity }) => severity === 'must').length;
  return [...lines, `${checks.length} checks: ${must} must hold, ${checks.length - must} only warn.`, ''].join('\n');
}
