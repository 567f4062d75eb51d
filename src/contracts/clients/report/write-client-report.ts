/**
 * The forms of a client's report. Secrets are hidden before a form is chosen, so that no form can forget it.
 */
import type { ReportKind } from '../../report/report-writer.ts';
import { hideInside } from '../../secrets.ts';
import type { ClientReport } from '../client-report.ts';
import { writeHtml } from './html.ts';
import { writeJunit } from './junit.ts';
import { writeText } from './text.ts';

const writers: Readonly<Record<ReportKind, (report: ClientReport) => string>> = {
  text: writeText,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: writeJunit,
  html: writeHtml,
};

/**
 * A client's report as text of a form.
 *
 * @param hide hides secrets in a text
 * @example writeClientReport('junit', report, createHider(secrets))
 */
export const writeClientReport = (kind: ReportKind, report: ClientReport, hide: (text: string) => string): string =>
  writers[kind](hideInside(report, hide));
