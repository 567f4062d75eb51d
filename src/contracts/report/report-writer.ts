/**
 * The forms of a report. Secrets are hidden before a form is chosen, so that no form can forget it.
 */
import type { RunReport } from '../run/results.ts';
import { redactInside } from '../spec/redaction.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeJunit } from './junit.ts';
import { writeText } from './text.ts';

export const reportKinds = ['text', 'json', 'junit', 'html'] as const;
export type ReportKind = (typeof reportKinds)[number];

const writers: Readonly<Record<ReportKind, (report: RunReport) => string>> = {
  text: writeText,
  json: writeJson,
  junit: writeJunit,
  html: writeHtml,
};

/**
 * A report as text of a form.
 *
 * @param hide hides secrets in a text
 * @example writeReport('junit', report, createRedactor(secrets))
 */
export const writeReport = (kind: ReportKind, report: RunReport, hide: (text: string) => string): string =>
  writers[kind](redactInside(report, hide));
