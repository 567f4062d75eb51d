/**
 * A record that nothing takes back: every journal entry, what resets and removals cleared, and requests that have no
 * answer yet. For who judges a client afterwards (`exec`): the client may reset its account, delete it, or end before
 * its answers come. Kept only when it is asked for.
 */
import type { ControlTask } from '../../contracts/spec/generated/messages.ts';
import type { Journal, JournalEntry } from '../core/journal.ts';
import { sizeOf } from '../core/journal.ts';
import type { Account } from '../core/records.ts';
import type { OpenRequest } from '../http/open-request.ts';
import type { Hide } from './secrecy.ts';

/** How much is kept, of all accounts together. */
export interface RecordBounds {
  readonly entries: number;
  /** Characters of bodies and answers. */
  readonly characters: number;
}

/** What is known of an account that is gone. */
export interface GoneAccount {
  readonly account: Account;
  readonly hide: Hide;
}

export interface RecordKeeper {
  /** The same journal, with everything written to it kept here as well. What is cleared there stays here. */
  watch(journal: Journal): Journal;
  opened(request: OpenRequest): void;
  /** Tasks that an account is about to lose, and faults that nobody met. */
  cleared(accountId: string, tasks: readonly ControlTask[], faults: readonly string[]): void;
  /** An account is about to be removed. */
  gone(account: Account, hide: Hide): void;
  readonly entries: ReadonlyMap<string, readonly JournalEntry[]>;
  readonly tasks: ReadonlyMap<string, readonly ControlTask[]>;
  readonly accounts: ReadonlyMap<string, GoneAccount>;
  /** Entries by account that came when the record was full. */
  readonly dropped: ReadonlyMap<string, number>;
  readonly faults: ReadonlySet<string>;
  listOpen(): readonly OpenRequest[];
}

const append = <T>(lists: Map<string, T[]>, key: string, items: readonly T[]) => {
  const list = lists.get(key);
  if (!list) lists.set(key, [...items]);
  else for (const item of items) list.push(item);
};

/**
 * @example const keeper = createRecordKeeper({ entries: 200_000, characters: 128_000_000 });
 */
export function createRecordKeeper(bounds: RecordBounds): RecordKeeper {
  const entries = new Map<string, JournalEntry[]>();
  const tasks = new Map<string, ControlTask[]>();
  const accounts = new Map<string, GoneAccount>();
  const dropped = new Map<string, number>();
  const faults = new Set<string>();
  const open = new Map<string, OpenRequest>();
  let count = 0;
  let characters = 0;
  let isFull = false;
  const keep = (accountId: string, entry: JournalEntry) => {
    if (entry.kind === 'request') open.delete(entry.requestId);
    // What has come first is kept: a story without its end can be judged as far as it goes, one without its start can't.
    isFull ||= count >= bounds.entries || characters + sizeOf(entry) > bounds.characters;
    if (isFull) {
      dropped.set(accountId, (dropped.get(accountId) ?? 0) + 1);
      return;
    }
    count += 1;
    characters += sizeOf(entry);
    append(entries, accountId, [entry]);
  };
  return {
    watch: (journal) => ({
      ...journal,
      append(accountId, entry) {
        keep(accountId, entry);
        journal.append(accountId, entry);
      },
    }),
    opened: (request) => void open.set(request.requestId, request),
    cleared(accountId, lost, unmet) {
      append(tasks, accountId, lost);
      for (const fault of unmet) faults.add(fault);
    },
    gone: (account, hide) => void accounts.set(account.id, { account, hide }),
    entries,
    tasks,
    accounts,
    dropped,
    faults,
    listOpen: () => [...open.values()],
  };
}
