import type { RunReport } from '../run/results.ts';

/** The whole report as JSON: every check has an `id` and a `verdict`. */
export const writeJson = (report: RunReport): string => `${JSON.stringify(report, null, 2)}\n`;
