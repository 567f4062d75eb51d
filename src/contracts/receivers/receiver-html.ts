/**
 * The report as one HTML page: what failed and why it matters. A receiver costs no units, so there is no bill.
 */
import { escapeMarkup as safe } from '../report/junit.ts';
import { writeFactTable, writePage } from '../report/page.ts';
import type { ReportedFinding, Verdict } from '../run/results.ts';
import type { ReceiverReport, ReceiverResult } from './run-receiver.ts';

const writeFinding = ({ rule, message, mark, curl }: ReportedFinding): string =>
  `<p><b>${safe(rule)}</b> ${safe(message)} <span class="meta">${safe(mark)}</span></p>${curl === undefined ? '' : `<pre>${safe(curl)}</pre>`}`;

function writeCheck(check: ReceiverResult): string {
  const { id, title, meaning, severity, mark, tags, verdict, reason, findings, news, sources } = check;
  const isOpen = verdict === 'fail' || news.length > 0 ? ' open' : '';
  return [
    `<details${isOpen}><summary><span class="verdict ${verdict}">${verdict}</span><span>${safe(title)}</span></summary>`,
    `<p class="meta"><code>${safe(id)}</code> · ${severity} · ${safe(mark)} · ${safe(tags.join(', '))}</p>`,
    `<p>Why: ${safe(meaning)}</p>`,
    reason === undefined ? '' : `<p>${safe(reason)}</p>`,
    ...findings.map(writeFinding),
    ...(news.length === 0 ? [] : ['<p><b>Warning</b></p>', ...news.map(writeFinding)]),
    `<p class="meta">${sources.map(safe).join('<br>')}</p></details>`,
  ].join('');
}

const sections: readonly (readonly [Verdict, string])[] = [
  ['fail', 'Failed: the receiver would lose, double or believe callbacks'],
  ['could-not-look', 'Could not look'],
  ['pass', 'Passed'],
  ['skipped', 'Skipped'],
];

/**
 * The report as a self-contained page.
 *
 * @example await writeFile('receiver.html', writeReceiverHtml(report));
 */
export function writeReceiverHtml(report: ReceiverReport): string {
  const { summary, target, profile, strict } = report;
  const parts = sections.flatMap(([verdict, heading]) => {
    const checks = report.checks.filter((check) => check.verdict === verdict);
    return checks.length === 0 ? [] : [`<h2>${heading} (${checks.length})</h2>`, ...checks.map(writeCheck)];
  });
  const rows: readonly (readonly [string, string])[] = [
    ['Receiver', `${target} (${strict ? 'every check counts' : 'what only should hold is a warning'})`],
    ['When', `${report.startedAt}, ${(report.durationMs / 1000).toFixed(1)} s`],
    [
      'Verdicts',
      `${summary.pass} passed, ${summary.fail} failed, ${summary.skipped} skipped, ${summary['could-not-look']} could not look, ${summary.news} warnings`,
    ],
    ['Seed', report.seed],
    ['Exit code', String(report.exitCode)],
  ];
  return writePage({
    title: `Webhook receiver: ${target}`,
    parts: [
      `<h1>Contract of a ${safe(profile)}</h1>`,
      writeFactTable(rows),
      ...report.notes.map((note) => `<p>${safe(note)}</p>`),
      ...parts,
    ],
  });
}
