/**
 * What the store in memory keeps: tables over all accounts, and tables of each account.
 */
import type { ClearKind } from '../core/decider.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import { createDueQueue, type DueEntry, type DueQueue } from './due-queue.ts';

/** A due thing that somebody is at work on, and until when nobody else is. */
export interface Lease {
  readonly entry: DueEntry;
  readonly until: number;
  /** The process that has it, where several share the store. */
  readonly owner?: string | undefined;
}

/** What one account has, indexed the way it is asked for. */
export interface AccountTables {
  readonly tasks: Map<string, string[]>;
  readonly externalIds: Map<string, string>;
  /** Task id by the ids of what it made. */
  readonly makers: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly videos: Map<string, Video>;
  readonly ledger: LedgerEntry[];
  readonly wallet: WalletEntry[];
  readonly deliveries: Map<string, Delivery>;
  readonly deliveriesOfTask: Map<string, string[]>;
  readonly attempts: Attempt[];
  readonly due: DueQueue;
  readonly leases: Map<string, Lease>;
}

/** What all accounts have, by id. */
export interface Tables {
  readonly accounts: Map<string, Account>;
  readonly credentials: Map<string, string>;
  readonly tasks: Map<string, Task>;
  /** Task id by a gateway's own id. */
  readonly aliases: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly deliveries: Map<string, Delivery>;
  readonly perAccount: Map<string, AccountTables>;
  order: number;
}

/** Key of all tasks beside those of the products. */
export const allTasks = '*';

export const newAccountTables = (): AccountTables => ({
  tasks: new Map(),
  externalIds: new Map(),
  makers: new Map(),
  voices: new Map(),
  videos: new Map(),
  ledger: [],
  wallet: [],
  deliveries: new Map(),
  deliveriesOfTask: new Map(),
  attempts: [],
  due: createDueQueue(),
  leases: new Map(),
});

/** @example createMemoryStore({ now: Date.now, tables: createTables() }) */
export const createTables = (): Tables => ({
  accounts: new Map(),
  credentials: new Map(),
  tasks: new Map(),
  aliases: new Map(),
  voices: new Map(),
  deliveries: new Map(),
  perAccount: new Map(),
  order: 0,
});

/** Tables of an account, made when it has none. */
export function makeAccountTables(tables: Tables, accountId: string): AccountTables {
  let own = tables.perAccount.get(accountId);
  if (!own) tables.perAccount.set(accountId, (own = newAccountTables()));
  return own;
}

/** Ids in the order they were made. */
export function listTaskIds(own: AccountTables, product: string | undefined): readonly string[] {
  return own.tasks.get(product ?? allTasks) ?? [];
}

function clearTasks(tables: Tables, own: AccountTables): void {
  for (const id of listTaskIds(own, undefined)) {
    const alias = tables.tasks.get(id)?.alias;
    if (alias !== undefined) tables.aliases.delete(alias);
    tables.tasks.delete(id);
  }
  own.tasks.clear();
  own.externalIds.clear();
  own.makers.clear();
}

function clearVoices(tables: Tables, own: AccountTables): void {
  for (const id of own.voices.keys()) tables.voices.delete(id);
  own.voices.clear();
}

function clearDeliveries(tables: Tables, own: AccountTables): void {
  for (const id of own.deliveries.keys()) tables.deliveries.delete(id);
  own.deliveries.clear();
  own.deliveriesOfTask.clear();
  own.attempts.length = 0;
}

/** Forgets what the account has of these kinds. */
export function clearKinds(tables: Tables, own: AccountTables, kinds: readonly ClearKind[]): void {
  if (kinds.includes('tasks')) clearTasks(tables, own);
  if (kinds.includes('voices')) clearVoices(tables, own);
  if (kinds.includes('videos')) own.videos.clear();
  if (kinds.includes('ledger')) {
    own.ledger.length = 0;
    own.wallet.length = 0;
  }
  if (kinds.includes('callbacks')) clearDeliveries(tables, own);
}
