/**
 * The forms of a client's report. Secrets are hidden before a form is chosen, so that no form can forget it.
 */
import type { ReportKind } from '../../report/report-writer.ts';
import type { ClientReport } from '../client-report.ts';
import { memoize } from '../memoize.ts';
import { hideReport } from './hide-report.ts';
import { writeHtml } from './html.ts';
import { writeJunit } from './junit.ts';
import { writeText } from './text.ts';

const writers: Readonly<Record<ReportKind, (report: ClientReport) => string>> = {
  text: writeText,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: writeJunit,
  html: writeHtml,
};

/** Once for all forms: bodies are long. */
const hidden = memoize((hide: (text: string) => string) => memoize((report: ClientReport) => hideReport(report, hide)));

/**
 * A client's report as text of a form.
 *
 * @param hide hides secrets in a text
 * @example writeClientReport('junit', report, createRedactor(secrets))
 */
export const writeClientReport = (kind: ReportKind, report: ClientReport, hide: (text: string) => string): string =>
  writers[kind](hidden(hide)(report));
