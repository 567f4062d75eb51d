/** Where things stand on the page, and how entries are told there. */
import type { ClientJournal, RecordedEntry } from '../client-record.ts';
import type { ClientReport } from '../client-report.ts';

/** Entries are numbered within their journal. */
export const anchorOf = (journal: number, number: number): string => `entry-${journal}-${number}`;

/** An entry in a few words. */
export function summarise(entry: RecordedEntry): string {
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
export function outcomeOf(entry: RecordedEntry): string {
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
export function findingsByEntry(
  { findings }: ClientReport,
  { account }: ClientJournal,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  findings.forEach((finding, index) => {
    if (finding.account !== account) return;
    for (const number of finding.evidence) found.set(number, [...(found.get(number) ?? []), index]);
  });
  return found;
}

/** Where the times of a journal start. */
export const startOf = ({ entries }: ClientJournal): number =>
  entries.reduce((earliest, { at }) => Math.min(earliest, at), entries[0]?.at ?? 0);
