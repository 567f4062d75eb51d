/**
 * The report as one HTML page that needs nothing else: no script, no font, no request.
 */
import { formatMilli } from '../spec/prices.ts';
import { milliOf } from '../check.ts';
import type { CheckResult, ReportedFinding, RunReport, Verdict } from '../results.ts';
import { escapeMarkup as safe } from './junit.ts';

const style = `
:root{color-scheme:light dark;--line:#8884;--pass:#2e7d32;--fail:#c62828;--skipped:#777;--could-not-look:#b26a00}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
details{border-top:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer;display:flex;gap:.8rem;align-items:baseline}
.verdict{font-weight:600;min-width:8.5rem}.pass{color:var(--pass)}.fail{color:var(--fail)}.skipped{color:var(--skipped)}.could-not-look{color:var(--could-not-look)}
code,pre{font:13px/1.4 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);padding:.5rem;border-radius:4px}
.meta{color:var(--skipped);font-size:.9em}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left}
`;

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
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Kling contract: ${safe(report.target)}</title><style>${style}</style></head><body>`,
    `<h1>Contract of ${safe(report.profile)}</h1>`,
    `<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${safe(value)}</td></tr>`).join('')}</table>`,
    ...report.notes.map((note) => `<p>${safe(note)}</p>`),
    ...parts,
    '</body></html>',
    '',
  ].join('\n');
}
