/**
 * The judgement of a client as one HTML page: findings, what was not looked at, and a timeline of everything the client
 * did. It filters without a script, so that it works from a file and under any policy.
 */
import { escapeMarkup as safe } from '../../report/junit.ts';
import { writeFactTable, writePage } from '../../report/page.ts';
import { nobody } from '../client-record.ts';
import type { ClientReport } from '../client-report.ts';
import type { Finding } from '../judge-client.ts';
import { writeEntries } from './html-entries.ts';
import { anchorOf } from './html-place.ts';
import { writeLanes } from './html-timeline.ts';
import { timelineStyle } from './html-style.ts';

const filters = [
  ['all', 'everything'],
  ['bad', 'with findings'],
  ['request', 'requests'],
  ['transition', 'transitions'],
  ['callback', 'callbacks'],
] as const;

/** Radio buttons in front of what they filter: style alone can follow them. */
const writeFilters = (): string =>
  filters
    .map(
      ([id, label]) =>
        `<input type="radio" name="filter" id="show-${id}"${id === 'all' ? ' checked' : ''}><label for="show-${id}">${label}</label>`,
    )
    .join('');

function writeFinding({ journals }: ClientReport['record'], finding: Finding, index: number): string {
  const { rule, severity, message, hint, account, evidence, count } = finding;
  const journal = journals.findIndex((one) => one.account === account);
  const links = evidence.map((number) => `<a href="#${anchorOf(journal, number)}">${number}</a>`).join(', ');
  return [
    `<details open id="finding-${index}"><summary><span class="verdict ${severity === 'error' ? 'fail' : 'could-not-look'}">${severity}</span>`,
    `<span><b>${safe(rule)}</b>${count > 1 ? ` <span class="meta">${count} times</span>` : ''}</span></summary>`,
    `<p>${safe(message)}</p>${hint === undefined ? '' : `<p class="meta">${safe(hint)}</p>`}`,
    links === '' ? '' : `<p class="meta">Entries ${links}</p>`,
    '</details>',
  ].join('');
}

function writeNotLooked({ notLooked }: ClientReport): readonly string[] {
  if (notLooked.length === 0) return [];
  const rows = notLooked.map(
    ({ rule, reason }) => `<tr><td><code>${safe(rule)}</code></td><td>${safe(reason)}</td></tr>`,
  );
  return [
    `<details><summary><b>Not looked at (${notLooked.length})</b></summary><table>${rows.join('')}</table></details>`,
  ];
}

function writeJournal(report: ClientReport, index: number): readonly string[] {
  const journal = report.record.journals[index];
  if (!journal || journal.entries.length === 0) return [];
  const title =
    journal.account === nobody
      ? 'Requests that belong to no account'
      : `Account ${safe(journal.name)} <span class="meta">${journal.clock?.mode ?? ''} clock</span>`;
  return [`<h2>${title}</h2>`, writeLanes(report, index), writeEntries(report, index)];
}

/** The report as a self-contained page. */
export function writeHtml(report: ClientReport): string {
  const { findings, counts, record, looked } = report;
  const silent = Object.values(looked).filter((seen) => seen === 0).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return writePage({
    title: `Kling client: ${report.command}`,
    more: timelineStyle,
    parts: [
      '<h1>Client judged</h1>',
      writeFactTable([
        ['Command', report.command],
        ['When', `${report.startedAt}, ${(report.durationMs / 1000).toFixed(1)} s`],
        ['What it did', `${counts.requests} requests, ${counts.tasks} tasks, ${counts.callbacks} callbacks`],
        ['Findings', `${errors} errors, ${findings.length - errors} warnings`],
        ['Rules', `${Object.keys(looked).length - silent} of ${Object.keys(looked).length} had something to look at`],
        ['Exit code', `${report.exitCode}; the command ended with ${report.commandExitCode}`],
      ]),
      ...(findings.length > 0 ? [`<h2>Findings (${findings.length})</h2>`] : []),
      ...findings.map((finding, index) => writeFinding(record, finding, index)),
      ...writeNotLooked(report),
      '<h2>What happened</h2>',
      `<div class="story">${writeFilters()}<main>`,
      ...record.journals.flatMap((_, index) => writeJournal(report, index)),
      '</main></div>',
    ],
  });
}
