/**
 * A report as one HTML page that needs nothing else: no script, no font, no request; its policy says so to the browser as
 * well.
 */
import { escapeMarkup as safe } from './markup.ts';
import type { Report, ReportFinding, ReportResult } from './report.ts';
import { verdictWords } from './report.ts';

const style = `
:root{color-scheme:light dark;--line:#8884;--pass:#2e7d32;--fail:#c62828;--skipped:#777;--could-not-look:#b26a00;--accent:#1565c0}
@media (prefers-color-scheme:dark){:root{--pass:#81c784;--fail:#ff8a80;--skipped:#9e9e9e;--could-not-look:#ffb74d;--accent:#90caf9}}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
details{border-top:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer;display:flex;gap:.8rem;align-items:baseline}
.verdict{font-weight:600;min-width:8.5rem}.pass{color:var(--pass)}.fail{color:var(--fail)}.skipped{color:var(--skipped)}.could-not-look{color:var(--could-not-look)}
code,pre{font:13px/1.4 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);padding:.5rem;border-radius:4px}
.meta{color:var(--skipped);font-size:.9em}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
details>p,details>div>p{margin:.3rem 0;overflow-wrap:anywhere}a{color:var(--accent)}[id]:target{background:#ffd54f33}
`;

const meta = (text: string) => (text === '' ? '' : `<p class="meta">${text}</p>`);

function writeFinding({ rule, message, mark, curl, remediation, anchor, evidence = [] }: ReportFinding): string {
  const links = evidence.map((place) => `<a href="#${safe(place.anchor)}">${safe(place.label)}</a>`).join(', ');
  return [
    `<div${anchor === undefined ? '' : ` id="${safe(anchor)}"`}><p><b>${safe(rule)}</b> ${safe(message)}`,
    mark === undefined ? '</p>' : ` <span class="meta">${safe(mark)}</span></p>`,
    meta(safe(remediation ?? '')),
    meta(links === '' ? '' : `Entries ${links}`),
    curl === undefined ? '</div>' : `<pre>${safe(curl)}</pre></div>`,
  ].join('');
}

function writeResult(result: ReportResult): string {
  const { id, title, verdict, meaning, reason, findings, info, facts, sources } = result;
  const isOpen = verdict === 'fail' || info.length > 0 ? ' open' : '';
  return [
    `<details${isOpen}><summary><span class="verdict ${verdict}">${verdictWords[verdict]}</span><span>${safe(title === '' ? id : title)}</span></summary>`,
    meta([`<code>${safe(id)}</code>`, ...facts.filter((fact) => fact !== '').map(safe)].join(' · ')),
    meaning === undefined ? '' : `<p>Why: ${safe(meaning)}</p>`,
    reason === undefined ? '' : `<p>${safe(reason)}</p>`,
    ...findings.map(writeFinding),
    ...(info.length === 0 ? [] : ['<p><b>Fails nothing</b></p>', ...info.map(writeFinding)]),
    meta(sources.map(safe).join('<br>')),
    '</details>',
  ].join('');
}

/** The report as a self-contained page. */
export function writeHtml(report: Report): string {
  const shown = new Set<ReportResult>();
  const parts = report.groups.flatMap(({ title, results }) => {
    const own = results.filter((result) => !shown.has(result));
    for (const result of own) shown.add(result);
    return own.length === 0 ? [] : [`<h2>${safe(title)} (${own.length})</h2>`, ...own.map(writeResult)];
  });
  const facts = report.facts.map(([name, value]) => `<tr><th>${safe(name)}</th><td>${safe(value)}</td></tr>`);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${safe(report.title)}</title><style>${style}${report.evidence?.style ?? ''}</style></head><body>`,
    `<h1>${safe(report.subject)}</h1>`,
    `<table>${facts.join('')}</table>`,
    ...report.notes.map((note) => `<p>${safe(note)}</p>`),
    ...parts,
    ...(report.evidence?.parts ?? []),
    '</body></html>',
    '',
  ].join('\n');
}
