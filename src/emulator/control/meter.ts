/**
 * Counts for `/__emulator/metrics`: taken from the journal as it is written, so that nothing is counted twice or
 * forgotten by a reset.
 */
import type { Journal } from '../core/journal.ts';

export interface Meter {
  /** By operation, then HTTP status. */
  readonly requests: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Attempts to deliver, by outcome (`answered 200`, `failed: timeout`). */
  readonly attempts: ReadonlyMap<string, number>;
  /** What could not be read as a request, by its cause (`tls-handshake`). */
  readonly unreadable: ReadonlyMap<string, number>;
  /** The same journal, with everything written to it counted. */
  watch(journal: Journal): Journal;
}

const increase = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** @example const meter = createMeter(); const journal = meter.watch(createJournal({ limit: 1000 })); */
export function createMeter(): Meter {
  const requests = new Map<string, Map<number, number>>();
  const attempts = new Map<string, number>();
  const unreadable = new Map<string, number>();
  return {
    requests,
    attempts,
    unreadable,
    watch: (journal) => ({
      ...journal,
      append(accountId, entry) {
        if (entry.kind === 'request') {
          const operation = entry.operation ?? 'none';
          const byStatus = requests.get(operation) ?? new Map<number, number>();
          requests.set(operation, byStatus);
          increase(byStatus, entry.status);
          const [told] = entry.diagnostics;
          if (entry.failure === 'request.unreadable' && told) increase(unreadable, told.rule);
        } else if (entry.kind === 'callback') increase(attempts, entry.outcome);
        journal.append(accountId, entry);
      },
    }),
  };
}
