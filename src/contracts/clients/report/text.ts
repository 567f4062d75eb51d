/** The judgement of a client for people: findings with their remedy, what was not looked at, one line at the end. */
import type { ClientReport } from '../client-report.ts';
import type { Finding } from '../judge-client.ts';

const headings = { error: 'WRONG', warning: 'DOUBTFUL' } as const;

function writeFinding({ rule, message, hint }: Finding): string {
  const lines = [`- ${rule}: ${message}`];
  if (hint !== undefined) lines.push(`  ${hint}`);
  return lines.join('\n');
}

function writeFindings({ findings }: ClientReport, severity: Finding['severity']): readonly string[] {
  const wanted = findings.filter((finding) => finding.severity === severity);
  if (wanted.length === 0) return [];
  return [`${headings[severity]} (${wanted.length})`, ...wanted.map(writeFinding), ''];
}

/** Rules without a word, together where the reason is the same. */
function writeNotLooked({ notLooked }: ClientReport): readonly string[] {
  if (notLooked.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const { rule, reason } of notLooked) groups.set(reason, [...(groups.get(reason) ?? []), rule]);
  const lines = [...groups].map(([reason, rules]) => `- ${rules.join(', ')}: ${reason}`);
  return ['NOT LOOKED AT', ...lines, ''];
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The report as plain text. */
export function writeText(report: ClientReport): string {
  const { counts, findings, looked, commandExitCode, exitCode } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const silent = Object.values(looked).filter((seen) => seen === 0).length;
  const rules = Object.keys(looked).length;
  return [
    `Client judged: ${report.command}`,
    '',
    ...writeFindings(report, 'error'),
    ...writeFindings(report, 'warning'),
    ...writeNotLooked(report),
    [
      plural(counts.requests, 'request'),
      plural(counts.tasks, 'task'),
      plural(counts.callbacks, 'callback'),
      plural(errors, 'error'),
      plural(findings.length - errors, 'warning'),
      `${rules - silent} of ${rules} rules had something to look at`,
    ].join(', ') + '.',
    `The command ended with ${commandExitCode}; exit code ${exitCode}.`,
    '',
  ].join('\n');
}
