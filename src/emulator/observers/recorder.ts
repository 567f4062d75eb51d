/**
 * A record that nothing takes back: every journal entry, what resets and removals cleared, and requests that have no
 * answer yet. For who judges a client afterwards (`exec`): the client may reset its account, delete it, or end before
 * its answers come. Kept only when it is asked for.
 */
import type { JournalEntry } from '../core/journal.ts';
import type { Account, Task } from '../core/records.ts';
import type { Lifecycle, OpenRequest } from '../shell/lifecycle.ts';
import { sizeOf } from '../shell/lifecycle.ts';
import type { AccountRedaction, Hide } from './redaction.ts';

// As they are now: a test may fake timers.
const { setTimeout } = globalThis;

/** How much is kept, of all accounts together. */
interface RecordBounds {
  readonly entries: number;
  /** Characters of bodies and answers. */
  readonly characters: number;
}

/** An account as it was, and what hides its secrets. */
interface KnownAccount {
  readonly account: Account;
  readonly hide: Hide;
}

/** A task that was cleared, or went with its account. */
interface LostTask extends KnownAccount {
  readonly task: Task;
}

export interface Recorder {
  readonly entries: ReadonlyMap<string, readonly JournalEntry[]>;
  /** By account. */
  readonly lostTasks: ReadonlyMap<string, readonly LostTask[]>;
  readonly goneAccounts: ReadonlyMap<string, KnownAccount>;
  /** Entries by account that came when the record was full. */
  readonly dropped: ReadonlyMap<string, number>;
  /** Ids of faults that a reset took away before they were met. */
  readonly faultIds: ReadonlySet<string>;
  listOpen(): readonly OpenRequest[];
  /** Waits until nothing more is going to be known of requests under way; those that wait for a task may take for ever. */
  settle(): Promise<void>;
}

const pauseMs = 10;
/** A client that ended this moment may have left a request in a socket that has not been read yet. */
const leastLooks = 5;
const mostLooks = 100;

const append = <T>(lists: Map<string, T[]>, key: string, items: readonly T[]) => {
  const list = lists.get(key);
  if (!list) lists.set(key, [...items]);
  else for (const item of items) list.push(item);
};

/** Keeps entries up to the bounds. What has come first is kept: a story without its end can be judged as far as it goes, one without its start can't. */
function createEntries(bounds: RecordBounds) {
  const entries = new Map<string, JournalEntry[]>();
  const dropped = new Map<string, number>();
  let count = 0;
  let characters = 0;
  let isFull = false;
  const keep = (accountId: string, entry: JournalEntry): void => {
    isFull ||= count >= bounds.entries || characters + sizeOf(entry) > bounds.characters;
    if (isFull) {
      dropped.set(accountId, (dropped.get(accountId) ?? 0) + 1);
      return;
    }
    count += 1;
    characters += sizeOf(entry);
    append(entries, accountId, [entry]);
  };
  return { entries, dropped, keep };
}

/**
 * @example const recorder = createRecorder(lifecycle, { entries: 200_000, characters: 128_000_000 }, redaction);
 */
export function createRecorder(lifecycle: Lifecycle, bounds: RecordBounds, redaction: AccountRedaction): Recorder {
  const { entries, dropped, keep } = createEntries(bounds);
  const lostTasks = new Map<string, LostTask[]>();
  const goneAccounts = new Map<string, KnownAccount>();
  const faultIds = new Set<string>();
  const open = new Map<string, OpenRequest>();
  const lose = (account: Account, tasks: readonly Task[], faults: readonly string[]): KnownAccount => {
    const known = { account, hide: redaction.hideFor(account) };
    append(
      lostTasks,
      account.id,
      tasks.map((task) => ({ ...known, task })),
    );
    for (const id of faults) faultIds.add(id);
    return known;
  };
  lifecycle.subscribe('request-opened', (request) => void open.set(request.requestId, request));
  lifecycle.subscribe('request-answered', ({ accountId, entry }) => {
    open.delete(entry.requestId);
    keep(accountId, entry);
  });
  for (const kind of ['request-unreadable', 'file-misused', 'task-moved', 'callback-attempted'] as const) {
    lifecycle.subscribe(kind, ({ accountId, entry }) => keep(accountId, entry));
  }
  lifecycle.subscribe('account-reset', ({ account, tasks, faultIds: faults }) => void lose(account, tasks, faults));
  lifecycle.subscribe('account-removed', ({ account, tasks }) => {
    const faults = account.failOrders.map(({ id }) => id);
    goneAccounts.set(account.id, lose(account, tasks, faults));
  });
  const listOpen = () => [...open.values()];
  return {
    entries,
    lostTasks,
    goneAccounts,
    dropped,
    faultIds,
    listOpen,
    async settle() {
      for (let looks = 0; looks < mostLooks; looks += 1) {
        if (looks >= leastLooks && listOpen().every((request) => request.isSettled())) return;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    },
  };
}
