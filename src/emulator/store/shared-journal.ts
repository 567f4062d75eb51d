/**
 * The journal of a shared store: the last entries of each account in a list of the server, and how many there were of each
 * kind in a hash.
 */
import type { Changes } from '../core/decider.ts';
import type { Journal, JournalCounts, JournalEntry } from '../core/journal.ts';
import type { Command, Reply } from './shared-server.ts';
import { keyOf } from './shared-server.ts';

/** What is written down of a commit. */
export const entriesOf = ({ events = [] }: Changes): readonly JournalEntry[] =>
  events.flatMap((event) => (event.kind === 'removal' ? [] : event));

const kinds = { request: 'requests', transition: 'transitions', callback: 'callbacks' } as const;

/** Fields of the hash of counts that an entry counts in. */
const fieldsOf = (entry: JournalEntry): readonly string[] =>
  entry.kind === 'request'
    ? [kinds.request, `operation ${entry.operation ?? 'none'}`, `status ${entry.status}`]
    : [kinds[entry.kind]];

/** @param limit most entries that are kept */
export function commandsOfEntries(accountId: string, entries: readonly JournalEntry[], limit: number): Command[] {
  if (entries.length === 0) return [];
  const list = keyOf('j', accountId);
  const counting = entries.flatMap((entry) =>
    fieldsOf(entry).map((field): Command => ['HINCRBY', keyOf('n', accountId), field, '1']),
  );
  const adding = entries.map((entry): Command => ['RPUSH', list, JSON.stringify(entry)]);
  return [...adding, ['LTRIM', list, String(-limit), '-1'], ...counting];
}

export const commandsOfClear = (accountId: string): readonly Command[] => [
  ['UNLINK', keyOf('j', accountId), keyOf('n', accountId)],
];

export type WrittenDown = Parameters<Journal['restore']>;

/** What the server has of an account's journal; `undefined` when that is nothing. */
export function readJournal(accountId: string, list: Reply, hash: Reply): WrittenDown | undefined {
  const texts = list as readonly string[];
  const fields = hash as readonly string[];
  if (fields.length === 0) return undefined;
  const counts: Record<string, number> = {};
  for (let at = 0; at < fields.length; at += 2) counts[fields[at] ?? ''] = Number(fields[at + 1]);
  const named = (prefix: string): JournalCounts['byOperation'] =>
    Object.fromEntries(
      Object.entries(counts).flatMap(([field, count]) =>
        field.startsWith(prefix) ? [[field.slice(prefix.length), count] as const] : [],
      ),
    );
  const { requests = 0, transitions = 0, callbacks = 0 } = counts;
  const entries = texts.map((text) => JSON.parse(text) as JournalEntry);
  return [
    accountId,
    entries,
    { requests, transitions, callbacks, byOperation: named('operation '), byStatus: named('status ') },
  ];
}
