/** One lane a task: how long it was in which state, and what was asked and told meanwhile. In the account's own time. */
import { escapeMarkup as safe } from '../../report/junit.ts';
import type { ClientJournal, RecordedEntry, RecordedTransition } from '../client-record.ts';
import { groupBy } from '../group.ts';
import type { ClientReport } from '../client-report.ts';
import { anchorOf, findingsByEntry, outcomeOf, startOf, summarise } from './html-place.ts';

/** Tasks and marks beyond these make the page slow, and nobody reads them. */
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

function writeMark(axis: Axis, entry: RecordedEntry, anchor: string, isBad: boolean): string {
  const label = safe(`${entry.number} ${summarise(entry)} ${outcomeOf(entry)}`.trim());
  const kind = entry.kind === 'transition' ? `transition ${safe(entry.to)}` : entry.kind;
  return `<a class="mark ${kind}${isBad ? ' bad' : ''}" style="left:${percent(axis, entry.at)}%" href="#${anchor}" title="${label}" aria-label="${label}"></a>`;
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
export function writeLanes(report: ClientReport, index: number): string {
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
    const marks = shown.map((entry) => writeMark(axis, entry, anchorOf(index, entry.number), bad.has(entry.number)));
    return `<div class="lane"><span class="name">${safe(name)}</span><div class="track">${writeStates(axis, transitions)}${marks.join('')}</div></div>`;
  });
  const more = lanes.length > mostLanes ? `<p class="meta">and ${lanes.length - mostLanes} more tasks</p>` : '';
  return [
    `<div class="lanes">${rows.join('')}`,
    `<div class="lane"><span class="name meta">time</span><div class="scale meta"><span>0 s</span><span>${(axis.length / 1000).toFixed(2)} s</span></div></div>`,
    `</div>${more}`,
  ].join('');
}
