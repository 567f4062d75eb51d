/**
 * JUnit XML: a suite for each group of cases. `could-not-look` is an error there, never green.
 */
import type { Verdict } from '../run/results.ts';
import { escapeMarkup, writeElement } from './markup.ts';
import type { Report, ReportFinding, ReportResult } from './report.ts';

const tell = ({ rule, message, mark, curl, remediation }: ReportFinding): string =>
  [`${rule}: ${message}${mark === undefined ? '' : ` [${mark}]`}`, remediation, curl].filter(Boolean).join('\n');

const writeSeconds = (ms: number) => (ms / 1000).toFixed(3);

function writeOutcome({ verdict, failure = 'failure', reason = '', findings }: ReportResult): readonly string[] {
  switch (verdict) {
    case 'pass':
      return [];
    case 'fail': {
      const text = escapeMarkup(findings.map(tell).join('\n\n'));
      return [writeElement('failure', { type: failure, message: findings[0]?.message ?? reason }, [text])];
    }
    case 'skipped':
      return [writeElement('skipped', { message: reason })];
    case 'could-not-look':
      return [writeElement('error', { type: verdict, message: reason })];
  }
}

function writeCase(result: ReportResult): string {
  const { id, title, suite, className = suite, verdict, reason, info, durationMs } = result;
  // What does not fail the case is told all the same; a case that is skipped has said its reason.
  const isUntold = reason !== undefined && (verdict === 'pass' || verdict === 'fail');
  const told = [...info.map(tell), ...(isUntold ? [reason] : [])];
  const attributes = {
    name: title === '' ? id : `${id}: ${title}`,
    classname: className,
    time: writeSeconds(durationMs),
  };
  const output = told.length === 0 ? [] : [writeElement('system-out', {}, [escapeMarkup(told.join('\n\n'))])];
  return `    ${writeElement('testcase', attributes, [...writeOutcome(result), ...output])}\n`;
}

function count(results: readonly ReportResult[]) {
  const of = (verdict: Verdict) => results.filter((result) => result.verdict === verdict).length;
  return { tests: results.length, failures: of('fail'), errors: of('could-not-look'), skipped: of('skipped') };
}

/** The report as JUnit XML. */
export function writeJunit({ tool, groups, startedAt, durationMs }: Report): string {
  const results = [...new Set(groups.flatMap((group) => group.results))];
  const suites = [...new Set(results.map(({ suite }) => suite))].map((name) => {
    const cases = results.filter(({ suite }) => suite === name);
    const attributes = { name, ...count(cases), timestamp: startedAt };
    return `  ${writeElement('testsuite', attributes, ['\n', ...cases.map(writeCase), '  '])}\n`;
  });
  const attributes = { name: tool, ...count(results), time: writeSeconds(durationMs) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement('testsuites', attributes, ['\n', ...suites])}\n`;
}
