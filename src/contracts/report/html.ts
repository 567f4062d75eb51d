/**
 * The report of a contract run as one HTML page.
 */
import { formatMilli } from '../spec/prices.ts';
import { milliOf } from '../budget/prices.ts';
import type { CheckResult, ReportedFinding, RunReport, Verdict } from '../run/results.ts';
import { escapeMarkup as safe } from './junit.ts';
import { writeFactTable, writePage } from './page.ts';

const writeFinding = ({ rule, message, mark, curl }: ReportedFinding): string =>
  `<p><b>${safe(rule)}</b> ${safe(message)} <span class="meta">${safe(mark)}</span></p>${curl === undefined ? '' : `<pre>${safe(curl)}</pre>`}`;

function writeCheck(check: CheckResult): string {
  const cost = milliOf(check.cost) === 0 ? 'free' : `up to ${formatMilli(milliOf(check.cost))} units`;
  const news = check.news.length > 0 ? `<p><b>News</b></p>${check.news.map(writeFinding).join('')}` : '';
  const isOpen = check.verdict === 'fail' || check.news.length > 0 ? ' open' : '';
  return [
    `<details${isOpen}><summary><span class="verdict ${check.verdict}">${check.verdict}</span><span>${safe(check.title)}</span></summary>`,
    `<p class="meta"><code>${safe(check.id)}</code> · ${cost} · ${safe(check.mark)} · ${safe(check.tags.join(', '))}</p>`,
    check.reason === undefined ? '' : `<p>${safe(check.reason)}</p>`,
    check.findings.map(writeFinding).join(''),
    news,
    `<p class="meta">${check.sources.map(safe).join('<br>')}</p></details>`,
  ].join('');
}

const sections: readonly (readonly [Verdict, string])[] = [
  ['fail', 'Failed'],
  ['could-not-look', 'Could not look'],
  ['pass', 'Passed'],
  ['skipped', 'Skipped'],
];

/** The report as a self-contained page. */
export function writeHtml(report: RunReport): string {
  const { summary, bill } = report;
  const parts = sections.flatMap(([verdict, heading]) => {
    const checks = report.checks.filter((check) => check.verdict === verdict);
    return checks.length === 0 ? [] : [`<h2>${heading} (${checks.length})</h2>`, ...checks.map(writeCheck)];
  });
  const rows: readonly (readonly [string, string])[] = [
    ['Target', `${report.target} (${report.targetKind}, ${report.strict ? 'every check counts' : 'tolerant'})`],
    ['When', `${report.startedAt}, ${(report.durationMs / 1000).toFixed(1)} s`],
    [
      'Verdicts',
      `${summary.pass} passed, ${summary.fail} failed, ${summary.skipped} skipped, ${summary['could-not-look']} could not look`,
    ],
    [
      'Bill',
      `at most ${bill.predicted} units predicted, ${bill.spent} spent; ${bill.differing.length} of ${bill.compared} deductions differ`,
    ],
    ['Seed', report.seed],
    ['Exit code', String(report.exitCode)],
  ];
  return writePage({
    title: `Kling contract: ${report.target}`,
    parts: [
      `<h1>Contract of ${safe(report.profile)}</h1>`,
      writeFactTable(rows),
      ...report.notes.map((note) => `<p>${safe(note)}</p>`),
      ...parts,
    ],
  });
}
