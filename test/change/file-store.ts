/**
 * A made-up store: one driver, as a contributor would write it. Keeps everything in a file, answers later and never at
 * once, and can be told to find another process faster now and then.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DueItem } from '../../src/emulator/core/advance-tasks.ts';
import type { Changes, ClearKind } from '../../src/emulator/core/decider.ts';
import {
  type ChargesQuery,
  isKnown,
  type ListQuery,
  madeAtOf,
  passesCharge,
  passesFilter,
  type Query,
  type TaskPage,
} from '../../src/emulator/core/reads.ts';
import type {
  Account,
  Attempt,
  Delivery,
  LedgerEntry,
  Task,
  Video,
  Voice,
  WalletEntry,
} from '../../src/emulator/core/records.ts';
import { outputIdsOf } from '../../src/emulator/core/result-files.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';

/** Rows by key, in the order in which they were made. */
interface Rows {
  accounts: Map<string, Account>;
  tasks: Map<string, Task>;
  voices: Map<string, Voice>;
  /** By account and id: ids of videos are unique within an account only. */
  videos: Map<string, Video>;
  deliveries: Map<string, Delivery>;
  ledger: Map<string, LedgerEntry>;
  wallet: Map<string, WalletEntry>;
  attempts: Map<string, Attempt>;
  /** What is due, in the order in which it was saved. */
  due: Map<string, DueItem & { readonly accountId: string }>;
}
const tables = ['accounts', 'tasks', 'voices', 'videos', 'deliveries', 'ledger', 'wallet', 'attempts', 'due'] as const;

/** Tables that a kind of `clear` empties. */
const tablesOfKind: Record<ClearKind, readonly (typeof tables)[number][]> = {
  tasks: ['tasks'],
  voices: ['voices'],
  videos: ['videos'],
  ledger: ['ledger', 'wallet'],
  callbacks: ['deliveries', 'attempts'],
};

const videoKey = ({ accountId, id }: Pick<Video, 'accountId' | 'id'>) => `${accountId} ${id}`;

function readRows(file: string): Rows {
  let stored: Record<string, [string, never][]> = {};
  try {
    stored = JSON.parse(readFileSync(file, 'utf8')) as typeof stored;
  } catch {
    // Nothing was saved yet.
  }
  return Object.fromEntries(tables.map((name) => [name, new Map(stored[name])])) as unknown as Rows;
}

function writeRows(file: string, rows: Rows): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(tables.map((name) => [name, [...rows[name]]]))));
}

const cut = <T>(list: readonly T[], { offset = 0, limit = Infinity, order }: TaskPage): readonly T[] =>
  (order === 'newest-first' ? list.toReversed() : list).slice(offset, offset + limit);

/** Those behind a task; none when it is gone. */
const cutBehind = (list: readonly Task[], passing: readonly Task[], page: TaskPage): readonly Task[] => {
  if (page.after === undefined) return cut(passing, page);
  const place = list.findIndex(({ id }) => id === page.after);
  const behind = new Set(
    place === -1 ? [] : page.order === 'newest-first' ? list.slice(0, place) : list.slice(place + 1),
  );
  return cut(
    passing.filter((task) => behind.has(task)),
    page,
  );
};

/** Entries of a ledger that tell what was taken for tasks. */
function listCharges({ ledger, wallet }: Rows, { accountId, filter, page }: ChargesQuery) {
  const entries: (LedgerEntry | WalletEntry)[] = [...('cashAt' in filter.from ? wallet : ledger).values()];
  const isMade = (at: number) => at >= (filter.madeFrom ?? -Infinity) && at <= (filter.madeTo ?? Infinity);
  const charges = entries.filter((entry) => entry.accountId === accountId && passesCharge(entry, filter));
  const ordered = page.order === 'newest-first' ? charges.reverse() : charges;
  const start = page.after === undefined ? 0 : ordered.findIndex(({ number }) => number === page.after) + 1;
  if (page.after !== undefined && start === 0) return [];
  return ordered
    .slice(start)
    .filter((entry) => isMade(madeAtOf(entry)))
    .slice(0, page.limit);
}

function listAll(rows: Rows, query: ListQuery): readonly unknown[] {
  if (query.kind === 'accounts') return [...rows.accounts.values()];
  const own = <T extends { readonly accountId: string }>(table: Map<string, T>): T[] =>
    [...table.values()].filter(({ accountId }) => accountId === query.accountId);
  switch (query.kind) {
    case 'tasks':
      return own(rows.tasks).filter((task) => passesFilter(task, query.filter, (id) => rows.voices.get(id)));
    case 'voices':
      return own(rows.voices);
    case 'videos':
      return own(rows.videos);
    case 'ledger':
    case 'wallet': {
      const entries: (LedgerEntry | WalletEntry)[] = query.kind === 'ledger' ? own(rows.ledger) : own(rows.wallet);
      return entries.filter(({ taskId }) => query.taskId === undefined || taskId === query.taskId);
    }
    case 'deliveries': {
      const { taskIds, state } = query.filter;
      const wanted = own(rows.deliveries).filter(({ taskId }) => taskIds?.includes(taskId) !== false);
      return wanted.filter((delivery) => state === undefined || delivery.state === state);
    }
    case 'attempts': {
      const { taskId, deliveryId } = query.filter;
      return own(rows.attempts).filter(
        (attempt) =>
          (taskId === undefined || attempt.taskId === taskId) &&
          (deliveryId === undefined || attempt.deliveryId === deliveryId),
      );
    }
  }
}

function answer(rows: Rows, leases: ReadonlyMap<string, number>, query: Query): unknown {
  const tasks = () => [...rows.tasks.values()];
  switch (query.kind) {
    case 'account':
      return rows.accounts.get(query.id);
    case 'account-of-credential':
      return [...rows.accounts.values()].find(({ credentials }) => credentials.includes(query.credential));
    case 'accounts-of-credentials':
      return [...rows.accounts.values()].filter(({ credentials }) =>
        credentials.some((credential) => query.credentials.includes(credential)),
      );
    case 'task':
      return rows.tasks.get(query.id);
    case 'task-named': {
      const own = tasks().filter((task) => task.accountId === query.accountId && isKnown(task, query.strangers));
      return (
        own.find(({ id }) => id === query.name) ??
        own.findLast(({ externalId }) => externalId === query.name) ??
        own.find(({ alias }) => alias === query.name)
      );
    }
    case 'task-of-alias':
      return tasks().find(({ alias }) => alias === query.alias);
    case 'task-of-external-id':
      return tasks().findLast(
        (task) =>
          task.accountId === query.accountId && task.externalId === query.externalId && isKnown(task, query.strangers),
      );
    case 'makers':
      return query.ids.flatMap((id) =>
        tasks().filter(
          (task) =>
            (query.accountId === undefined || task.accountId === query.accountId) &&
            (task.id === id || outputIdsOf(task).includes(id)),
        ),
      );
    case 'tasks-of-ids':
      return query.ids.flatMap((id) => rows.tasks.get(id) ?? []);
    case 'voice':
      return rows.voices.get(query.id);
    case 'voices-of-ids':
      return query.ids.flatMap((id) => rows.voices.get(id) ?? []);
    case 'voices-of-tasks': {
      const made = (answer(rows, leases, query.of) as readonly Task[]).map(({ result }) => result);
      return made.flatMap((result) => (result?.type === 'voice' ? (rows.voices.get(result.voiceId) ?? []) : []));
    }
    case 'video':
      return query.accountId === undefined
        ? [...rows.videos.values()].find(({ id }) => id === query.id)
        : rows.videos.get(videoKey({ accountId: query.accountId, id: query.id }));
    case 'videos-of-ids':
      return query.ids.flatMap((id) => rows.videos.get(videoKey({ accountId: query.accountId, id })) ?? []);
    case 'delivery':
      return rows.deliveries.get(query.id);
    case 'next-due': {
      const open = [...rows.due.values()].filter(
        ({ accountId, id }) => accountId === query.accountId && !leases.has(id),
      );
      return open.length === 0 ? undefined : Math.min(...open.map(({ dueAt }) => dueAt));
    }
    case 'accounts-due':
      return [...new Set([...rows.due.values()].map(({ accountId }) => accountId))];
    case 'count':
      return listAll(rows, query.of).length;
    case 'charges':
      return listCharges(rows, query);
    case 'tasks-of-charges':
      return listCharges(rows, query.of).flatMap(({ taskId }) => rows.tasks.get(taskId ?? '') ?? []);
    case 'settled-after': {
      const sums = new Map<string, number>();
      for (const { accountId, kind, packId, at, amountMilli } of rows.ledger.values())
        if (accountId === query.accountId && kind === 'settle' && at > query.at)
          sums.set(packId, (sums.get(packId) ?? 0) + amountMilli);
      return [...sums].map(([packId, amountMilli]) => ({ packId, amountMilli }));
    }
    case 'task-counts': {
      const isLike = (one: Task, other: Task) => one.product === other.product && one.status === other.status;
      const firsts = tasks().filter((task, index, all) => all.findIndex((other) => isLike(task, other)) === index);
      return firsts.map((task) => ({
        product: task.product,
        status: task.status,
        count: tasks().filter((other) => isLike(task, other)).length,
      }));
    }
    case 'living-voices':
      return [...rows.voices.values()].filter(
        ({ accountId, status, name }) =>
          accountId === query.accountId && status !== 'deleted' && (query.name ?? name) === name,
      ).length;
    case 'tasks': {
      const own = tasks().filter(({ accountId }) => accountId === query.accountId);
      return cutBehind(own, listAll(rows, query) as readonly Task[], query.page);
    }
    default:
      return cut(listAll(rows, query), query.page);
  }
}

/** Forgets rows of an account, and what was due of them. */
function clear(rows: Rows, accountId: string, kinds: readonly ClearKind[]): void {
  for (const name of kinds.flatMap((kind) => tablesOfKind[kind])) {
    for (const [key, row] of rows[name]) {
      if ((row as { accountId?: string }).accountId !== accountId) continue;
      rows[name].delete(key);
      rows.due.delete(key);
    }
  }
}

/** The tables after the changes, or `undefined` when a version or a name is wrong. */
function apply(rows: Rows, changes: Changes): Rows | undefined {
  const next = Object.fromEntries(
    tables.map((name) => [name, new Map(rows[name] as Map<string, never>)]),
  ) as unknown as Rows;
  const { accountId, account, removedAccount, removedVideos = [] } = changes;
  const checks: boolean[] = [];
  const check = (holds: boolean) => checks.push(holds);
  const save = <T extends { readonly version: number }>(table: Map<string, T>, key: string, row: T) => {
    check(row.version === (table.get(key)?.version ?? 0) + 1);
    table.set(key, row);
  };
  clear(next, accountId, changes.clear ?? []);
  for (const video of removedVideos) {
    check(next.videos.get(videoKey(video))?.version === video.version);
    next.videos.delete(videoKey(video));
  }
  if (removedAccount) {
    check(next.accounts.get(accountId)?.version === removedAccount.version);
    clear(next, accountId, Object.keys(tablesOfKind) as ClearKind[]);
    next.accounts.delete(accountId);
  }
  if (account) {
    const others = [...next.accounts.values()].filter(({ id }) => id !== account.id);
    check(!others.some(({ credentials }) => credentials.some((key) => account.credentials.includes(key))));
    save(next.accounts, account.id, account);
  }
  const noteDue = (kind: DueItem['kind'], { id, dueAt }: Task | Delivery) => {
    next.due.delete(id);
    if (dueAt !== undefined) next.due.set(id, { kind, id, dueAt, accountId });
  };
  for (const task of changes.tasks ?? []) {
    check(
      ![...next.tasks.values()].some(({ id, alias }) => alias !== undefined && alias === task.alias && id !== task.id),
    );
    save(next.tasks, task.id, task);
    noteDue('task', task);
  }
  for (const voice of changes.voices ?? []) save(next.voices, voice.id, voice);
  for (const video of changes.videos ?? []) save(next.videos, videoKey(video), video);
  for (const delivery of changes.deliveries ?? []) {
    save(next.deliveries, delivery.id, delivery);
    noteDue('delivery', delivery);
  }
  for (const entry of changes.ledger ?? []) next.ledger.set(`${accountId} ${entry.number}`, entry);
  for (const entry of changes.wallet ?? []) next.wallet.set(`${accountId} ${entry.number}`, entry);
  for (const attempt of changes.attempts ?? []) next.attempts.set(`${attempt.deliveryId} ${attempt.number}`, attempt);
  return checks.includes(false) ? undefined : next;
}

/** Later, but before any timer. */
const later = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * @param conflictEvery each so many commits another process was faster, as far as the caller can tell
 * @example createFileStore({ file, now: Date.now, conflictEvery: 3 })
 */
export function createFileStore(deps: {
  readonly file: string;
  readonly now: () => number;
  readonly conflictEvery?: number;
}): Store {
  let rows = readRows(deps.file);
  let commits = 0;
  /** Wall time until which things are kept from other takers. */
  const leases = new Map<string, number>();
  const listeners = new Set<(accountId: string) => void>();
  return {
    async load(reads) {
      await later();
      // Copies, as they would come from a disk.
      const entries = Object.entries(reads).flatMap(([name, query]) =>
        query ? [[name, answer(rows, leases, query)]] : [],
      );
      return structuredClone(Object.fromEntries(entries) as Record<string, unknown>);
    },
    async commit(changes) {
      await later();
      commits += 1;
      const next = commits % (deps.conflictEvery ?? Infinity) === 0 ? undefined : apply(rows, changes);
      if (!next) return 'conflict';
      rows = next;
      writeRows(deps.file, rows);
      for (const { id } of [...(changes.tasks ?? []), ...(changes.deliveries ?? [])]) leases.delete(id);
      const touches = changes.account ?? changes.tasks ?? changes.deliveries;
      if (touches) for (const listener of listeners) listener(changes.accountId);
      return 'saved';
    },
    async claimDue(accountId, upTo, limit, leaseMs) {
      await later();
      const wall = deps.now();
      for (const [id, until] of leases) if (until <= wall) leases.delete(id);
      const open = [...rows.due.values()].filter((item) => item.accountId === accountId && !leases.has(item.id));
      const due = open.filter(({ dueAt }) => dueAt <= upTo).sort((a, b) => a.dueAt - b.dueAt);
      const claimed = due.slice(0, limit);
      for (const { id } of claimed) leases.set(id, wall + leaseMs);
      return claimed.map(({ kind, id, dueAt }) => ({ kind, id, dueAt }));
    },
    onDueChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Written before the commit is answered.
    whenDurable: () => undefined,
    close: later,
  };
}
