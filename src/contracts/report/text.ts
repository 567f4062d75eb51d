/**
 * A report for people: what failed and how to show it, what was not judged and why, notes, one line of counts at the end.
 */
import type { Report, ReportFinding, ReportGroup, ReportResult } from './report.ts';

/** Further findings of a check repeat the first one in other words. */
const mostFindings = 4;

/** A curl line is indented at its start alone: the body in it may have lines of its own, which must stay as they are. */
function writeFinding(
  { rule, message, mark, curl, remediation }: ReportFinding,
  lastCurl: string | undefined,
  by: string,
): readonly string[] {
  return [
    `${by}- ${rule}: ${message}${mark === undefined ? '' : ` [${mark}]`}`,
    ...(remediation === undefined ? [] : [`${by}  ${remediation}`]),
    ...(curl === undefined || curl === lastCurl ? [] : [`${by}  ${curl}`]),
  ];
}

function writeResult({ id, title, meaning }: ReportResult, findings: readonly ReportFinding[]): readonly string[] {
  const by = title === '' ? '' : '  ';
  const shown = findings.slice(0, mostFindings);
  return [
    ...(title === '' ? [] : ['', title, `  ${id}`]),
    ...(meaning === undefined ? [] : [`  Why: ${meaning}`]),
    ...shown.flatMap((finding, index) => writeFinding(finding, shown[index - 1]?.curl, by)),
    ...(findings.length > shown.length ? [`${by}- and ${findings.length - shown.length} more`] : []),
  ];
}

/** Results under their common reason. */
function writeReasons(results: readonly ReportResult[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { id, reason = '' } of results) {
    const common = reason
      .replace(/^It costs up to [\d.]+ units/, 'It costs units')
      .replace(/^It passed on \S+,/, 'It passed');
    groups.set(common, [...(groups.get(common) ?? []), id]);
  }
  return [...groups].map(([reason, ids]) => {
    const shown = ids.length > 3 ? `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more` : ids.join(', ');
    return `  ${reason}\n    ${shown}`;
  });
}

const lineWords = { pass: 'ok', fail: 'FAILED', skipped: 'skipped', 'could-not-look': 'inconclusive' } as const;

function writeLine({ id, title, verdict, reason, findings, info }: ReportResult): string {
  return [
    `${lineWords[verdict].padEnd(12)} ${id}: ${title}`,
    ...(reason === undefined ? [] : [`  ${reason}`]),
    ...findings.map(({ rule, message }) => `  - ${rule}: ${message}`),
    ...info.map(({ message }) => `  note: ${message}`),
  ].join('\n');
}

function writeGroup({ title, text, results }: ReportGroup): readonly string[] {
  const heading = `${title.replace(/^[^:]*/, (word) => word.toUpperCase())} (${results.length})`;
  switch (text) {
    case 'none':
      return [];
    case 'lines':
      return [...results.map(writeLine), ''];
    case 'reasons':
      return results.length === 0 ? [] : [heading, ...writeReasons(results), ''];
    case 'findings':
      if (results.length === 0) return [];
      return [heading, ...results.flatMap((result) => writeResult(result, [...result.findings, ...result.info])), ''];
    case 'info':
      if (results.length === 0) return [];
      return [heading, ...results.flatMap((result) => writeResult(result, result.info)), ''];
  }
}

/** Control characters of a target would speak to the terminal; line ends and tabs are ours as well. */
function isShown(character: string, next: string | undefined): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\r') return next === '\n';
  return code === 9 || code === 10 || (code >= 32 && (code < 127 || code > 159));
}

/**
 * A text that may hold words of a target, for a terminal.
 *
 * @example maskControls(report.notes.join('\n'))
 */
export function maskControls(text: string): string {
  const characters = Array.from(text);
  return characters.map((one, index) => (isShown(one, characters[index + 1]) ? one : '\uFFFD')).join('');
}

/** The report as plain text. */
export const writeText = ({ subject, groups, notes, summary }: Report): string =>
  maskControls([subject, '', ...groups.flatMap(writeGroup), ...notes, ...summary, ''].join('\n'));
