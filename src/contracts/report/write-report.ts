/**
 * Writes a report: as text, JSON, JUnit XML, a page, Markdown, or annotations of a workflow.
 */
import { groupBy, tellCount } from '../spec/pick.ts';
import { formatBody, palette } from './presentation.ts';
import { foldFindings, pickResults, verdictWords } from './report.ts';
import type { Report, ReportFinding, ReportGroup, ReportResult } from './report.ts';
import type { Verdict } from '../run/results.ts';

// Markup for XML and HTML: elements from names, attributes and children, everything from outside escaped.
/** XML 1.0 has no place for other control characters, escaped or not. */
const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 0xfffe && code !== 0xffff);
};

/** Text for XML and HTML, attributes included. */
export const escapeMarkup = (text: string): string =>
  Array.from(text, (character) => (isAllowed(character) ? character : '\uFFFD'))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/**
 * An element.
 *
 * @param children markup, not text: escape what comes from outside
 * @example writeElement('failure', { message: 'a < b' }, [escapeMarkup('a < b')])
 */
function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  );
  const inside = children.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

// A report for people: what failed and how to show it, what was not judged and why, notes, one line of counts at the end.

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

/** What failed, whatever values it was tried with: checks that failed alike are reported once. */
const kindOf = (findings: readonly ReportFinding[]): string =>
  [...new Set(findings.map(({ rule, message }) => `${rule} ${message.replaceAll(/"[^"]*"|'[^']*'|\d+/g, '…')}`))].join(
    '\n',
  );

const shownAlike = 3;

function writeResults(
  results: readonly ReportResult[],
  findingsOf: (result: ReportResult) => readonly ReportFinding[],
): readonly string[] {
  const folded = foldFindings(results, findingsOf);
  const groups = groupBy(folded.results, (result) => kindOf(folded.findingsOf(result)));
  const common = folded.common.flatMap((finding) => ['', ...writeFinding(finding, undefined, '')]);
  const single = [...groups.values()].flatMap(([first, ...alike]) => {
    if (!first) return [];
    const ids = alike.slice(0, shownAlike).map(({ id }) => id);
    const more = alike.length > ids.length ? ` and ${alike.length - ids.length} more` : '';
    return [
      ...writeResult(first, folded.findingsOf(first)),
      ...(alike.length === 0 ? [] : [`  ${alike.length} more failed alike: ${ids.join(', ')}${more}`]),
    ];
  });
  return [...common, ...single];
}

/** Results under their common reason. */
function writeReasons(results: readonly ReportResult[]): readonly string[] {
  const groups = groupBy(results, ({ reason = '' }) =>
    reason.replace(/^It costs up to [\d.]+ units/, 'It costs units').replace(/^It passed on \S+,/, 'It passed'),
  );
  return [...groups].map(([reason, alike]) => {
    const ids = alike.map(({ id }) => id);
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

const longestAnswer = 300;

const foldBody = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= longestAnswer
    ? line
    : `${line.slice(0, longestAnswer)}… (${tellCount(text.length, 'character')})`;
};

/** Findings by the tests that caused them, those of no known test first. */
function groupByTests(findings: readonly ReportFinding[]) {
  const groups = groupBy(findings, ({ tests = [] }) => {
    const more = tests.length > 3 ? ` and ${tests.length - 2} more` : '';
    const names = (more === '' ? tests : tests.slice(0, 2)).map((name) => `'${name}'`).join(', ');
    return tests.length === 0 ? '' : `Test${tests.length === 1 ? '' : 's'} ${names}${more}`;
  });
  return [['', groups.get('') ?? []] as const, ...[...groups].filter(([tests]) => tests !== '')];
}

/** What a group tells of its results. */
const listTold = (results: readonly ReportResult[], severity: ReportGroup['severity']): readonly ReportFinding[] =>
  results
    .flatMap(({ findings, info }) => [...findings, ...info])
    .filter((finding) => severity === undefined || finding.severity === severity);

function writeByTest(findings: readonly ReportFinding[]): readonly string[] {
  return groupByTests(findings).flatMap(([tests, own]) => [
    ...(tests === '' ? [] : ['', tests]),
    ...own.flatMap((finding) => [
      ...writeFinding(finding, undefined, ''),
      ...(finding.bodies ?? [])
        .filter((body) => body.title !== 'Sent')
        .map((body) => `  ${body.title}: ${foldBody(body.text)}`),
    ]),
  ]);
}

/** The number behind a heading: of findings where they are reported one by one, else of results. */
const countOf = ({ text, severity }: ReportGroup, results: readonly ReportResult[]): number =>
  text === 'by-test' ? listTold(results, severity).length : results.length;

function writeGroup(group: ReportGroup): readonly string[] {
  const { title, text, results, severity } = group;
  const heading = `${title.replace(/^[^:]*/, (word) => word.toUpperCase())} (${countOf(group, results)})`;
  switch (text) {
    case 'none':
      return [];
    case 'lines':
      return [...results.map(writeLine), ''];
    case 'reasons':
      return results.length === 0 ? [] : [heading, ...writeReasons(results), ''];
    case 'findings':
      if (results.length === 0) return [];
      return [heading, ...writeResults(results, ({ findings, info }) => [...findings, ...info]), ''];
    case 'by-test':
      return results.length === 0 ? [] : [heading, ...writeByTest(listTold(results, severity)), ''];
    case 'info':
      if (results.length === 0) return [];
      return [heading, ...writeResults(results, ({ info }) => info), ''];
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
const writeText = ({ subject, verdict, groups, notes, summary }: Report): string =>
  maskControls(
    [
      subject,
      ...(verdict === undefined ? [] : [verdict]),
      '',
      ...groups.flatMap(writeGroup),
      ...notes,
      ...summary,
      '',
    ].join('\n'),
  );

// JUnit XML: a suite for each group of cases. `could-not-look` is an error there, never green.

const tellTests = ({ tests = [] }: ReportFinding): string =>
  tests.length === 0 ? '' : `In ${tests.length === 1 ? 'test' : 'tests'} ${tests.join(', ')}`;

const tell = (finding: ReportFinding): string => {
  const { rule, message, mark, curl, remediation } = finding;
  const first = `${rule}: ${message}${mark === undefined ? '' : ` [${mark}]`}`;
  return [first, tellTests(finding), remediation, curl].filter(Boolean).join('\n');
};

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
  // What does not fail the case is reported all the same; a case that is skipped has said its reason.
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
function writeJunit({ tool, groups, startedAt, durationMs }: Report): string {
  const results = [...new Set(groups.flatMap((group) => group.results))];
  const suites = [...new Set(results.map(({ suite }) => suite))].map((name) => {
    const cases = results.filter(({ suite }) => suite === name);
    const attributes = { name, ...count(cases), timestamp: startedAt };
    return `  ${writeElement('testsuite', attributes, ['\n', ...cases.map(writeCase), '  '])}\n`;
  });
  const attributes = { name: tool, ...count(results), time: writeSeconds(durationMs) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement('testsuites', attributes, ['\n', ...suites])}\n`;
}

// A report as one HTML page that needs nothing else: no script, no font, no request; its policy says so to the browser as
// well.

const style = `
${palette}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
details{border-top:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer;display:flex;gap:.8rem;align-items:baseline}summary>:last-child{min-width:0;overflow-wrap:anywhere}
summary::before{content:'▸';color:var(--skipped);margin-right:-.3rem}details[open]>summary::before{content:'▾'}
details>p,details>div>p{margin:.3rem 0;overflow-wrap:anywhere}a{color:var(--accent)}[id]:target{background:#ffd54f33}
`;

const meta = (text: string) => (text === '' ? '' : `<p class="meta">${text}</p>`);

const writePageBody = ({ title, text }: { readonly title: string; readonly text: string }) =>
  `<details><summary class="meta">${escapeMarkup(title)} (${tellCount(text.length, 'character')})</summary><pre>${escapeMarkup(formatBody(text))}</pre></details>`;

/** @param title what stands above it: its rule is not reported again */
function writePageFinding(finding: ReportFinding, title: string): string {
  const { rule, message, mark, curl, severity, remediation, anchor, evidence = [], bodies = [] } = finding;
  const links = evidence
    .map((place) => `<a href="#${escapeMarkup(place.anchor)}">${escapeMarkup(place.label)}</a>`)
    .join(', ');
  return [
    `<div${anchor === undefined ? '' : ` id="${escapeMarkup(anchor)}"`}><p>${severity === undefined ? '' : `<b class="${severity}">${severity}</b> `}${rule === title ? '' : `<b>${escapeMarkup(rule)}</b> `}${escapeMarkup(message)}`,
    mark === undefined ? '</p>' : ` <span class="meta">${escapeMarkup(mark)}</span></p>`,
    meta(escapeMarkup(tellTests(finding))),
    meta(escapeMarkup(remediation ?? '')),
    meta(links === '' ? '' : `Entries ${links}`),
    curl === undefined ? '' : `<pre>${escapeMarkup(curl)}</pre>`,
    ...bodies.map(writePageBody),
    '</div>',
  ].join('');
}

function writePageResult(result: ReportResult): string {
  const { id, title, verdict, meaning, reason, findings, info, facts, sources } = result;
  const isOpen = verdict === 'fail' || info.length > 0 ? ' open' : '';
  // What fails nothing has not simply passed where a judge weighs its findings.
  const isWarned = verdict === 'pass' && info.some(({ severity }) => severity === 'warning');
  const [kind, word] = isWarned ? ['warning', 'warning'] : [verdict, verdictWords[verdict]];
  return [
    `<details${isOpen}><summary><span class="verdict ${kind}">${word}</span><span>${escapeMarkup(title === '' ? id : title)}</span></summary>`,
    meta(
      [
        ...(title === '' ? [] : [`<code>${escapeMarkup(id)}</code>`]),
        ...facts.filter((fact) => fact !== '').map(escapeMarkup),
      ].join(' · '),
    ),
    meaning === undefined ? '' : `<p>Why: ${escapeMarkup(meaning)}</p>`,
    reason === undefined ? '' : `<p>${escapeMarkup(reason)}</p>`,
    ...findings.map((finding) => writePageFinding(finding, id)),
    ...(info.length === 0 || isWarned ? [] : ['<p><b>Does not fail the check</b></p>']),
    ...info.map((finding) => writePageFinding(finding, id)),
    meta(sources.map(escapeMarkup).join('<br>')),
    '</details>',
  ].join('');
}

/** The report as a self-contained page. */
function writeHtml(report: Report): string {
  const shown = new Set<ReportResult>();
  const parts = report.groups.flatMap((group) => {
    const own = group.results.filter((result) => !shown.has(result));
    for (const result of own) shown.add(result);
    if (own.length === 0) return [];
    return [`<h2>${escapeMarkup(group.title)} (${countOf(group, own)})</h2>`, ...own.map(writePageResult)];
  });
  const facts = report.facts.map(
    ([name, value]) => `<tr><th>${escapeMarkup(name)}</th><td>${escapeMarkup(value)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(report.title)}</title><style>${style}${report.evidence?.style ?? ''}</style></head><body>`,
    `<h1>${escapeMarkup(report.subject)}</h1>`,
    `<table>${facts.join('')}</table>`,
    ...report.notes.map((note) => `<p>${escapeMarkup(note)}</p>`),
    ...parts,
    ...(report.evidence?.parts ?? []),
    '</body></html>',
    '',
  ].join('\n');
}

// What a judge found, for a workflow: commands that its runner shows beside the job, and Markdown for its summary.

const escapeData = (text: string) =>
  maskControls(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotate = (level: 'error' | 'warning' | 'notice', title: string, text: string) =>
  `::${level} title=${escapeProperty(title)}::${escapeData(text)}`;

interface ListedFinding {
  /** Absent of a finding that many results have in common. */
  readonly result?: ReportResult;
  readonly finding: ReportFinding;
  readonly level: 'error' | 'warning' | 'notice';
}

/** Findings with their result, each once: groups may share results. */
function listFindings({ groups }: Report): readonly ListedFinding[] {
  const results = [...new Set(groups.flatMap((group) => group.results))];
  const failing = foldFindings(results, ({ findings }) => findings);
  const info = foldFindings(results, (result) => result.info);
  const list = (findings: readonly ReportFinding[], usual: 'error' | 'notice', result?: ReportResult) =>
    findings.map((finding) => ({ finding, level: finding.severity ?? usual, ...(result ? { result } : {}) }));
  return [
    ...list(failing.common, 'error'),
    ...list(info.common, 'notice'),
    ...results.flatMap((result) => [
      ...list(failing.findingsOf(result), 'error', result),
      ...list(info.findingsOf(result), 'notice', result),
    ]),
  ];
}

/** What could not be judged, by its reason. */
function listReasons({ groups }: Report): readonly (readonly [reason: string, ids: readonly string[]])[] {
  const results = new Set(groups.flatMap((group) => pickResults(group.results, 'could-not-look')));
  const byReason = groupBy([...results], ({ reason = '' }) => reason);
  return [...byReason].map(([reason, alike]) => [reason, alike.map(({ id }) => id)]);
}

/** The report as annotations of a GitHub workflow. */
function writeGithub(report: Report): string {
  const findings = listFindings(report).map(({ result, finding, level }) =>
    annotate(level, result?.title || finding.rule, tell(finding)),
  );
  const reasons = listReasons(report).map(([reason, ids]) =>
    annotate('warning', `Inconclusive: ${ids.length}`, `${reason}\n${ids.join(', ')}`),
  );
  const last = annotate('notice', report.subject, [...report.notes, ...report.summary].join('\n'));
  return [...findings, ...reasons, last, ''].join('\n');
}

/** Text inside a paragraph of Markdown: nothing of it is markup. */
const escapeMarkdown = (text: string) =>
  maskControls(text)
    .replaceAll(/[\\`*_[\]{}<>|#~&]/g, (character) => `\\${character}`)
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

/** A block of code, fenced by more backticks than it has in a row. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${maskControls(text)}\n${ticks}`;
}

function writeMarkdownFinding(finding: ReportFinding, level: string): readonly string[] {
  const { rule, message, mark, remediation, curl, bodies = [] } = finding;
  const shown = [
    ...(curl === undefined ? [] : [fence(curl, 'sh')]),
    ...bodies.flatMap(({ title, text }) => [escapeMarkdown(title), fence(formatBody(text), 'json')]),
  ];
  const word = level === 'notice' ? '' : `**${level}** `;
  return [
    `${word}**${escapeMarkdown(rule)}** ${escapeMarkdown(message)}${mark === undefined ? '' : ` (${mark})`}`,
    ...[tellTests(finding), remediation ?? ''].filter((text) => text !== '').map(escapeMarkdown),
    ...(shown.length === 0 ? [] : ['<details><summary>Request and answer</summary>', ...shown, '</details>']),
  ];
}

/** The report as Markdown, for the summary of a workflow or a comment. */
function writeMarkdown(report: Report): string {
  const findings = listFindings(report).flatMap(({ result, finding, level }, index, all) => [
    ...(!result?.title || all[index - 1]?.result === result ? [] : [`### ${escapeMarkdown(result.title)}`]),
    ...writeMarkdownFinding(finding, level),
  ]);
  const reasons = listReasons(report).map(
    ([reason, ids]) =>
      `- ${escapeMarkdown(reason)} (${ids.length}: ${ids.slice(0, 3).map(escapeMarkdown).join(', ')}${ids.length > 3 ? ', …' : ''})`,
  );
  const facts = report.facts.map(([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`);
  return [
    `# ${escapeMarkdown(report.subject)}`,
    ...(facts.length === 0 ? [] : [['| | |', '| --- | --- |', ...facts].join('\n')]),
    ...report.notes.map(escapeMarkdown),
    ...(findings.length === 0 ? [] : ['## Findings', ...findings]),
    ...(reasons.length === 0 ? [] : ['## Inconclusive', reasons.join('\n')]),
    report.summary.map(escapeMarkdown).join('\n\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

export const reportKinds = ['text', 'json', 'junit', 'html', 'markdown', 'github'] as const;
export type ReportKind = (typeof reportKinds)[number];

const writers = {
  text: writeText,
  junit: writeJunit,
  html: writeHtml,
  markdown: writeMarkdown,
  github: writeGithub,
};

/**
 * What a judge found, in one of the forms. JSON is the judge's own data as it stands; the others are written from its report.
 *
 * @param data what the judge found, without secrets
 * @example writeReport('junit', redactInside(run, redact), reportContract)
 */
export const writeReport = <Data>(kind: ReportKind, data: Data, toReport: (data: Data) => Report): string =>
  kind === 'json' ? `${JSON.stringify(data, null, 2)}\n` : writers[kind](toReport(data));
