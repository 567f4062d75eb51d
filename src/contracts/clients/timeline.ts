/**
 * What a client did, as parts of its page: a lane for each task with what happened when, and every entry to be opened. It
 * filters without a script, so that it works from a file and under any policy.
 */
import { tellCount, groupBy } from '../spec/pick.ts';
import { escapeMarkup as safe } from '../report/write-report.ts';
import type { Report } from '../report/report.ts';
import { formatBody, lanes, signs } from '../report/presentation.ts';
import type {
  ClientJournal,
  RecordedEntry,
  RecordedRequest,
  RecordedTiming,
  RecordedTransition,
} from './client-record.ts';
import { noAccount } from './client-record.ts';
import type { ClientReport } from './client-report.ts';
import { operationOf } from './journal-context.ts';

const style = `${lanes}
.story>input{margin:0 .3rem 0 0;accent-color:var(--accent)}.story>label{margin-right:1rem;cursor:pointer}
#show-bad:checked~main .entry:not(.bad),#show-request:checked~main .entry:not(.request),#show-transition:checked~main .entry:not(.transition),#show-callback:checked~main .entry:not(.callback){display:none}
#show-bad:checked~main .mark:not(.bad),#show-request:checked~main .mark:not(.request),#show-transition:checked~main .mark:not(.transition),#show-callback:checked~main .mark:not(.callback){display:none}
.lanes{margin:1rem 0}.lane{display:flex;align-items:center;gap:.8rem;margin:.25rem 0}
.lane .name{flex:0 0 16rem;font:13px/1.4 ui-monospace,monospace;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.scale{flex:1;display:flex;justify-content:space-between;margin:0 .5rem}
summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.entry .number{flex:0 0 3rem;text-align:right;font-variant-numeric:tabular-nums}.entry .time{flex:0 0 6rem;text-align:right;font-variant-numeric:tabular-nums}
.entry .what{flex:1;overflow-wrap:anywhere}.entry.request .what{font:13px/1.4 ui-monospace,monospace}.entry .outcome{font-weight:600}
.entry.bad{border-left:3px solid var(--fail)}.entry .inside{margin-left:4rem;scroll-margin-top:4rem}.entry:has(.inside:target){background:#ffd54f33}
.badge{display:inline-block;border:1px solid var(--fail);color:var(--fail);border-radius:9px;padding:0 .5rem;font-size:.85em;text-decoration:none}
@media (max-width:40rem){.lane{display:block}.entry .time{display:none}.entry .inside{margin-left:0}}
`;

/** Entries are numbered within their journal. */
export const anchorOf = (journal: number, number: number): string => `entry-${journal}-${number}`;

/** An entry in a few words. */
function summarise(entry: RecordedEntry): string {
  switch (entry.kind) {
    case 'request':
      return `${entry.method} ${entry.path}`;
    case 'transition':
      return `${entry.product} ${entry.from ?? 'new'} → ${entry.to}${entry.message === '' ? '' : `: ${entry.message}`}`;
    case 'callback':
      return `callback '${entry.task_status}' to ${entry.url}`;
  }
}

/** What came of it, in a word or two. */
function outcomeOf(entry: RecordedEntry): string {
  switch (entry.kind) {
    case 'request':
      return entry.status === 0 ? 'no answer' : String(entry.status);
    case 'transition':
      return '';
    case 'callback':
      return entry.outcome;
  }
}

/** Indexes of the findings that each entry of a journal is evidence of. */
function findingsByEntry(
  { findings }: ClientReport,
  { account }: ClientJournal,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  findings.forEach((finding, index) => {
    for (const place of [finding, ...(finding.elsewhere ?? [])]) {
      if (place.account !== account) continue;
      for (const number of place.evidence) found.set(number, [...(found.get(number) ?? []), index]);
    }
  });
  return found;
}

/** Where the times of a journal start. */
const startOf = ({ entries }: ClientJournal): number =>
  entries.reduce((earliest, { at }) => Math.min(earliest, at), entries[0]?.at ?? 0);

/** Tasks and marks beyond these make the page slow, and are not read. */
const mostLanes = 100;
const mostMarks = 200;

interface Axis {
  readonly start: number;
  readonly length: number;
}

const percent = ({ start, length }: Axis, at: number): number =>
  length === 0 ? 0 : Math.round(((at - start) / length) * 10_000) / 100;

/** Bars of the states between the transitions. */
function writeStates(axis: Axis, transitions: readonly RecordedTransition[]): string {
  const bars = transitions.map((transition, index) => {
    const next = transitions[index + 1];
    if (!next) return '';
    const left = percent(axis, transition.at);
    const width = Math.max(percent(axis, next.at) - left, 0.2);
    return `<span class="state ${safe(transition.to)}" style="left:${left}%;width:${width}%"></span>`;
  });
  return bars.join('');
}

/** A create that is answered when its task has ended stands where the task begins, and not under the mark of its end. */
const placeOf = (entry: RecordedEntry, [first]: readonly RecordedTransition[]): number =>
  first && entry.kind === 'request' && operationOf(entry)?.replies === 'when-finished' ? first.at : entry.at;

function writeMark(axis: Axis, entry: RecordedEntry, at: number, anchor: string, isBad: boolean): string {
  const label = safe(`${entry.number} ${summarise(entry)} ${outcomeOf(entry)}`.trim());
  const kind = entry.kind === 'transition' ? `transition ${safe(entry.to)}` : entry.kind;
  return `<a class="mark ${kind}${isBad ? ' bad' : ''}" style="left:${percent(axis, at)}%" href="#${anchor}" title="${label}" aria-label="${label}"></a>`;
}

interface Lane {
  readonly name: string;
  readonly entries: readonly RecordedEntry[];
}

/** A lane for each task, and one for requests that are about none. */
function listLanes({ entries }: ClientJournal): readonly Lane[] {
  const ids = [...new Set(entries.flatMap(({ task_id: id }) => id ?? []))];
  const byId = groupBy(entries, (entry) => entry.task_id);
  const products = new Map(
    entries.flatMap((entry) => (entry.kind === 'transition' ? [[entry.task_id, entry.product] as const] : [])),
  );
  const others = byId.get(undefined) ?? [];
  return [
    ...(others.length > 0 ? [{ name: 'about no task', entries: others }] : []),
    ...ids.map((id) => ({ name: `${products.get(id) ?? 'task'} ${id}`, entries: byId.get(id) ?? [] })),
  ];
}

/** The lanes of one journal. */
function writeLanes(report: ClientReport, index: number): string {
  const journal = report.record.journals[index];
  if (!journal) return '';
  const start = startOf(journal);
  const end = journal.entries.reduce((latest, { at }) => Math.max(latest, at), start);
  const axis: Axis = { start, length: end - start };
  const bad = findingsByEntry(report, journal);
  const lanes = listLanes(journal);
  const rows = lanes.slice(0, mostLanes).map(({ name, entries }) => {
    const transitions = entries.filter((entry) => entry.kind === 'transition');
    const shown = entries.filter((entry, place) => place < mostMarks || bad.has(entry.number));
    const marks = shown.map((entry) =>
      writeMark(axis, entry, placeOf(entry, transitions), anchorOf(index, entry.number), bad.has(entry.number)),
    );
    return `<div class="lane"><span class="name">${safe(name)}</span><div class="track">${writeStates(axis, transitions)}${marks.join('')}</div></div>`;
  });
  const more =
    lanes.length > mostLanes ? `<p class="meta">and ${tellCount(lanes.length - mostLanes, 'more task')}</p>` : '';
  return [
    `<div class="lanes">${rows.join('')}`,
    `<div class="lane"><span class="name meta">time</span><div class="scale meta"><span>0 s</span><span>${(axis.length / 1000).toFixed(2)} s</span></div></div>`,
    `</div>${more}`,
  ].join('');
}

/** Entries beyond these make the page slow; those with findings are shown all the same. */
const mostEntries = 1000;
const block = (title: string, text: string) =>
  text === '' ? '' : `<details><summary class="meta">${title}</summary><pre>${safe(formatBody(text))}</pre></details>`;

function writeRequest({ body, answer, diagnostics, operation, failure }: RecordedRequest): string {
  const notes = diagnostics.map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`.trim());
  const names = [operation, failure].flatMap((name) => (name === undefined ? [] : [`<code>${safe(name)}</code>`]));
  return [
    names.length > 0 ? `<p class="meta">${names.join(' · ')}</p>` : '',
    block('Noticed', notes.join('\n')),
    block('Sent', body),
    block('Answered', answer),
  ].join('');
}

function writeInside(entry: RecordedEntry): string {
  switch (entry.kind) {
    case 'request':
      return writeRequest(entry);
    case 'transition':
      return `<p class="meta">task ${safe(entry.task_id)}</p>`;
    case 'callback':
      return `<p class="meta">task ${safe(entry.task_id)}, attempt ${entry.attempt}, webhook-id ${safe(entry.delivery_id)}</p>${block('Sent', entry.body)}`;
  }
}

function writeTiming(timing: RecordedTiming | undefined): string {
  if (!timing) return '';
  return timing.hung_up ? `${timing.ms} ms, hung up` : `${timing.ms} ms`;
}

interface Frame {
  readonly report: ClientReport;
  readonly index: number;
  readonly start: number;
  readonly timings: ReadonlyMap<number, RecordedTiming>;
  readonly bad: ReadonlyMap<number, readonly number[]>;
}

function writeEntry({ report, index, start, timings, bad }: Frame, entry: RecordedEntry): string {
  const found = bad.get(entry.number) ?? [];
  const badges = found.map(
    (finding) => `<a class="badge" href="#finding-${finding}">${safe(report.findings[finding]?.rule ?? '')}</a>`,
  );
  const seconds = ((entry.at - start) / 1000).toFixed(3);
  return [
    `<details class="entry ${entry.kind}${found.length > 0 ? ' bad' : ''}"><summary>`,
    `<span class="number">${entry.number}</span><span class="time meta">+${seconds} s</span>`,
    `<span class="what">${safe(summarise(entry))}</span><span class="outcome">${safe(outcomeOf(entry))}</span>`,
    `<span class="meta">${writeTiming(timings.get(entry.number))}</span></summary>`,
    // Inside: a link to what stands in a closed element opens it.
    `<div class="inside" id="${anchorOf(index, entry.number)}">${badges.length > 0 ? `<p>${badges.join(' ')}</p>` : ''}${writeInside(entry)}</div></details>`,
  ].join('');
}

/** The entries of one journal. */
function writeEntries(report: ClientReport, index: number): string {
  const journal = report.record.journals[index];
  if (!journal) return '';
  const frame: Frame = {
    report,
    index,
    start: startOf(journal),
    timings: new Map(journal.timings.map((timing) => [timing.number, timing])),
    bad: findingsByEntry(report, journal),
  };
  const shown = journal.entries.filter((entry, place) => place < mostEntries || frame.bad.has(entry.number));
  const left = journal.entries.length - shown.length;
  const more =
    left > 0
      ? `<p class="meta">and ${tellCount(left, 'more entry', 'more entries')}, which the JSON report has</p>`
      : '';
  return `<div class="entries">${shown.map((entry) => writeEntry(frame, entry)).join('\n')}</div>${more}`;
}

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

const writeLegend = (): string =>
  `<ul class="legend meta" aria-label="Legend">${[...signs, ['mark request bad', 'with findings'] as const]
    .map(([sign, text]) => `<li><span class="${sign}"></span>${text}</li>`)
    .join('')}</ul>`;

function writeJournal(report: ClientReport, index: number): readonly string[] {
  const journal = report.record.journals[index];
  if (!journal || journal.entries.length === 0) return [];
  const title =
    journal.account === noAccount
      ? 'Requests that belong to no account'
      : `${journal.test === undefined ? 'Account' : 'Test'} ${safe(journal.name)} <span class="meta">${journal.clock?.mode ?? ''} clock</span>`;
  return [`<h2>${title}</h2>`, writeLanes(report, index), writeEntries(report, index)];
}

/**
 * The timeline of a client's report.
 *
 * @example report.evidence = drawTimeline(report);
 */
export const drawTimeline = (report: ClientReport): NonNullable<Report['evidence']> => ({
  style,
  parts: [
    '<h2>What happened</h2>',
    `${writeLegend()}<div class="story">${writeFilters()}<main>`,
    ...report.record.journals.flatMap((_, index) => writeJournal(report, index)),
    '</main></div>',
  ],
});
