/**
 * The default store: everything in this process's memory, gone when it ends. Here is what is written; `answers.ts` reads.
 */
import type { DueItem } from '../core/advance-tasks.ts';
import type { Changes, ClearKind } from '../core/decider.ts';
import { outputIdsOf } from '../core/result-files.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import type { Store } from '../shell/ports.ts';
import { readRecords, findVideo, peekDue } from './answers.ts';
import { createRecordTable } from './record-table.ts';
import type { AccountTables, OfTask, Tables } from './tables.ts';
import {
  clearKinds,
  countTasks,
  countVoice,
  createTables,
  makeAccountTables,
  makeAttempts,
  makeOfTask,
  makeTasks,
  makeVideos,
  nothing,
  sortTaskOf,
  deliveryKind,
  ledgerKind,
  voiceKind,
  walletKind,
} from './tables.ts';
import type { DueEntry } from './indexes.ts';

interface Versioned {
  readonly version: number;
}

const follows = (stored: Versioned | undefined, next: Versioned) => next.version === (stored?.version ?? 0) + 1;

/** The stored record, unless this very commit forgets it. */
function staying<T extends { readonly accountId: string }>(
  stored: T | undefined,
  kind: ClearKind,
  { accountId, clear }: Changes,
): T | undefined {
  return clear && stored?.accountId === accountId && clear.includes(kind) ? undefined : stored;
}

/** Whether another account has one of the credentials. */
const isTaken = ({ credentials }: Tables, account: Account): boolean =>
  account.credentials.some((credential) => (credentials.get(credential) ?? account.id) !== account.id);

/** Whether the changes were decided on other records than there are now. */
export function hasConflict(tables: Tables, changes: Changes): boolean {
  const own = tables.perAccount.get(changes.accountId) ?? nothing;
  const { account, tasks, voices, videos, deliveries, removedVideos, removedAccount } = changes;
  if (account) {
    const stored = tables.accounts.get(account.id);
    if (!follows(stored, account)) return true;
    if (stored?.credentials !== account.credentials && isTaken(tables, account)) return true;
  }
  if (removedAccount && tables.accounts.get(removedAccount.id)?.version !== removedAccount.version) return true;
  // Loops: functions that are made for each commit would be compiled again after each garbage collection.
  for (const task of tasks ?? []) {
    if (!follows(staying(tables.tasks.find(task.id), 'tasks', changes), task)) return true;
    const isNamed = task.version === 1 && task.alias !== undefined;
    if (isNamed && staying(tables.aliases.find(task.alias), 'tasks', changes)) return true;
  }
  for (const voice of voices ?? [])
    if (!follows(staying(tables.voices.find(voice.id), 'voices', changes), voice)) return true;
  for (const video of videos ?? [])
    if (!follows(staying(findVideo(own, video.id), 'videos', changes), video)) return true;
  for (const { id, version } of removedVideos ?? []) if (findVideo(own, id)?.version !== version) return true;
  for (const delivery of deliveries ?? [])
    if (!follows(staying(tables.deliveries.find(delivery.id), 'callbacks', changes), delivery)) return true;
  return false;
}

function saveAccount(tables: Tables, account: Account): void {
  const known = tables.accounts.get(account.id)?.credentials;
  // Every commit saves the account; its credentials hardly ever change.
  if (known !== account.credentials) {
    for (const credential of known ?? []) tables.credentials.delete(credential);
    for (const credential of account.credentials) tables.credentials.set(credential, account.id);
  }
  tables.accounts.set(account.id, account);
}

/** @param place of the record in its table */
function noteDue(
  tables: Tables,
  own: AccountTables,
  kind: DueItem['kind'],
  { id, dueAt, version }: Task | Delivery,
  place: number,
): boolean {
  if (own.leases.size > 0) own.leases.delete(id);
  if (dueAt === undefined) return false;
  tables.order += 1;
  own.due.push({ dueAt, order: tables.order, kind, id, place, version });
  return true;
}

/** Whether the record is a later version of one that is there; its place is asked for only then. */
const isNew = ({ version }: Versioned): boolean => version === 1;

function saveTask(tables: Tables, own: AccountTables, task: Task): boolean {
  const { table, by } = (own.tasks ??= makeTasks(tables));
  const known = isNew(task) ? undefined : tables.tasks.placeIn(table, task.id);
  const made = task.result ? outputIdsOf(task) : [];
  const before = known === undefined ? undefined : table.get(known);
  const madeBefore = before?.result;
  if (before?.status !== task.status) {
    if (before) countTasks(tables, before.product, before.status, -1);
    countTasks(tables, task.product, task.status, 1);
  }
  const place = known ?? table.add(task);
  if (known === undefined) {
    tables.tasks.add(task.id, table, place);
    if (task.alias !== undefined) tables.aliases.add(task.alias, table, place);
    // Where repeated ones are allowed, any number of tasks may have one.
    if (task.externalId !== undefined) by.externalId.addNewest(task.externalId, place);
  } else table.replace(known, task);
  // Files of one result may have one id.
  if (!madeBefore) for (const id of new Set(made)) by.output.add(id, place);
  return noteDue(tables, own, 'task', task, place);
}

function saveVoice(tables: Tables, own: AccountTables, voice: Voice): void {
  const table = (own.voices ??= createRecordTable(voiceKind, tables.mostUnpacked));
  const known = isNew(voice) ? undefined : tables.voices.placeIn(table, voice.id);
  if (own.voiceNames) countVoice(own, known === undefined ? undefined : table.get(known), voice);
  if (known === undefined) tables.voices.add(voice.id, table, table.add(voice));
  else table.replace(known, voice);
  if (known !== undefined || voice.status === 'deleted') sortTaskOf(tables, own, voice);
}

function saveVideo(tables: Tables, own: AccountTables, video: Video): void {
  const { table, by } = (own.videos ??= makeVideos(tables));
  const known = isNew(video) ? undefined : by.id.find(video.id).at(-1);
  if (known === undefined) by.id.add(video.id, table.add(video));
  else table.replace(known, video);
}

function removeVideo({ videos }: AccountTables, id: string): void {
  const place = videos?.by.id.find(id).at(-1);
  if (place !== undefined) videos?.table.remove(place);
}

function addToLedger<T extends LedgerEntry | WalletEntry>({ table, by }: OfTask<T>, entries: readonly T[]): void {
  for (const entry of entries) {
    const place = table.add(entry);
    if (entry.taskId !== undefined) by.task.add(entry.taskId, place);
  }
}

function addAttempts(tables: Tables, own: AccountTables, attempts: readonly Attempt[]): void {
  const { table, by } = (own.attempts ??= makeAttempts(tables));
  for (const attempt of attempts) {
    const place = table.add(attempt);
    by.task.add(attempt.taskId, place);
    by.delivery.add(attempt.deliveryId, place);
  }
}

function saveDelivery(tables: Tables, own: AccountTables, delivery: Delivery): boolean {
  const { table, by } = (own.deliveries ??= makeOfTask(tables, deliveryKind));
  const known = isNew(delivery) ? undefined : tables.deliveries.placeIn(table, delivery.id);
  const place = known ?? table.add(delivery);
  if (known === undefined) {
    tables.deliveries.add(delivery.id, table, place);
    by.task.add(delivery.taskId, place);
  } else table.replace(known, delivery);
  return noteDue(tables, own, 'delivery', delivery, place);
}

/**
 * Saves without judging.
 *
 * @returns whether due times or the clock may have changed
 */
export function applyChanges(tables: Tables, changes: Changes): boolean {
  const own = makeAccountTables(tables, changes.accountId);
  let dueChanged =
    changes.account !== undefined && changes.account.clock !== tables.accounts.get(changes.accountId)?.clock;
  if (changes.clear) clearKinds(tables, own, changes.clear);
  for (const { id } of changes.removedVideos ?? []) removeVideo(own, id);
  if (changes.account) saveAccount(tables, changes.account);
  for (const task of changes.tasks ?? []) dueChanged = saveTask(tables, own, task) || dueChanged;
  for (const voice of changes.voices ?? []) saveVoice(tables, own, voice);
  for (const video of changes.videos ?? []) saveVideo(tables, own, video);
  if (hasSome(changes.ledger)) addToLedger((own.ledger ??= makeOfTask(tables, ledgerKind)), changes.ledger);
  if (hasSome(changes.wallet)) addToLedger((own.wallet ??= makeOfTask(tables, walletKind)), changes.wallet);
  for (const delivery of changes.deliveries ?? []) dueChanged = saveDelivery(tables, own, delivery) || dueChanged;
  if (hasSome(changes.attempts)) addAttempts(tables, own, changes.attempts);
  return dueChanged;
}

const hasSome = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0;

function removeAccount(tables: Tables, own: AccountTables, account: Account): void {
  clearKinds(tables, own, ['tasks', 'voices', 'videos', 'ledger', 'callbacks']);
  for (const credential of account.credentials) tables.credentials.delete(credential);
  tables.accounts.delete(account.id);
  tables.perAccount.delete(account.id);
}

/** Takes what is due out of the queue, leases that ran out among it: the caller leases it, or puts it back. */
export function takeDue(own: AccountTables, upTo: number, limit: number, wall: number): DueEntry[] {
  for (const [id, lease] of own.leases) {
    // In order of `until`: the first that lives ends the search.
    if (lease.until > wall) break;
    own.leases.delete(id);
    own.due.push(lease.entry);
  }
  const taken: DueEntry[] = [];
  while (taken.length < limit) {
    const top = peekDue(own);
    if (!top || top.dueAt > upTo) break;
    own.due.pop();
    taken.push(top);
  }
  return taken;
}

/** A store that answers at once. */
export type MemoryStore = Store & { commit(changes: Changes): 'saved' | 'conflict' };

/**
 * @param now wall time, for leases
 * @param tables with what was there before
 * @example createMemoryStore({ now: Date.now })
 */
export function createMemoryStore(deps: { readonly now: () => number; readonly tables?: Tables }): MemoryStore {
  const { now, tables = createTables() } = deps;
  const listeners = new Set<(accountId: string) => void>();
  const tablesFor = (accountId: string): AccountTables => tables.perAccount.get(accountId) ?? nothing;
  return {
    load(reads) {
      const loaded: Record<string, unknown> = {};
      for (const name in reads) {
        const query = reads[name];
        if (query) loaded[name] = readRecords(tables, query);
      }
      return loaded;
    },
    commit(changes) {
      const { accountId, removedAccount } = changes;
      if (hasConflict(tables, changes)) return 'conflict';
      if (removedAccount) {
        removeAccount(tables, tablesFor(accountId), removedAccount);
        return 'saved';
      }
      if (applyChanges(tables, changes)) for (const listener of listeners) listener(accountId);
      return 'saved';
    },
    claimDue(accountId, upTo, limit, leaseMs) {
      const wall = now();
      const own = tablesFor(accountId);
      return takeDue(own, upTo, limit, wall).map((entry) => {
        own.leases.set(entry.id, { entry, until: wall + leaseMs });
        return { kind: entry.kind, id: entry.id, dueAt: entry.dueAt };
      });
    },
    onDueChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whenDurable: () => undefined,
    close: () => undefined,
  };
}
