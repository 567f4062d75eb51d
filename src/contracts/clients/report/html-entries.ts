/** Every entry of a journal, to be opened: what was sent, what was answered, what the emulator noticed. */
import { escapeMarkup as safe } from '../../report/junit.ts';
import type { RecordedEntry, RecordedRequest, RecordedTiming } from '../client-record.ts';
import type { ClientReport } from '../client-report.ts';
import { anchorOf, findingsByEntry, outcomeOf, startOf, summarise } from './html-place.ts';

/** Entries beyond these make the page slow; those with findings are shown all the same. */
const mostEntries = 1000;
const longestText = 4000;

const cut = (text: string) =>
  text.length > longestText ? `${text.slice(0, longestText)}… (${text.length} characters)` : text;

const block = (title: string, text: string) =>
  text === '' ? '' : `<p class="meta">${title}</p><pre>${safe(cut(text))}</pre>`;

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
export function writeEntries(report: ClientReport, index: number): string {
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
  const more = left > 0 ? `<p class="meta">and ${left} more entries, which the JSON report has</p>` : '';
  return `<div class="entries">${shown.map((entry) => writeEntry(frame, entry)).join('\n')}</div>${more}`;
}
