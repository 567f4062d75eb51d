/**
 * The forms of a report.
 */
import { writeHtml } from './html.ts';
import { writeJunit } from './junit.ts';
import type { Report } from './report.ts';
import { writeText } from './text.ts';

export const reportKinds = ['text', 'json', 'junit', 'html'] as const;
export type ReportKind = (typeof reportKinds)[number];

const writers = { text: writeText, junit: writeJunit, html: writeHtml };

/**
 * What a judge found, in one of the forms. JSON is the judge's own data as it stands; the others are written from its report.
 *
 * @param data what the judge found, without secrets
 * @example writeReport('junit', redactInside(run, redact), reportContract)
 */
export const writeReport = <Data>(kind: ReportKind, data: Data, toReport: (data: Data) => Report): string =>
  kind === 'json' ? `${JSON.stringify(data, null, 2)}\n` : writers[kind](toReport(data));
