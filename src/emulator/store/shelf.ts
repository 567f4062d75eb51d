/**
 * What the store in memory keeps: the tables of all accounts, and one shelf per account.
 */
import type { ClearKind } from '../core/ports.ts';
import type { Account, Attempt, Delivery, LedgerEntry, Task, Video, Voice, WalletEntry } from '../core/records.ts';
import { createDueQueue, type DueEntry, type DueQueue } from './due-queue.ts';

/** What one account has, indexed the way it is asked for. */
export interface Shelf {
  readonly tasks: Map<string, string[]>;
  readonly externalIds: Map<string, string>;
  readonly voices: Map<string, Voice>;
  readonly videos: Map<string, Video>;
  readonly ledger: LedgerEntry[];
  readonly wallet: WalletEntry[];
  readonly deliveries: Map<string, Delivery>;
  readonly deliveriesOfTask: Map<string, string[]>;
  readonly attempts: Attempt[];
  readonly due: DueQueue;
  readonly leases: Map<string, { readonly entry: DueEntry; readonly until: number }>;
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
  readonly shelves: Map<string, Shelf>;
  order: number;
}

/** Key of all tasks beside those of the products. */
export const allTasks = '*';

export const newShelf = (): Shelf => ({
  tasks: new Map(),
  externalIds: new Map(),
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

/** Ids in the order they were made. */
export function listTaskIds(shelf: Shelf, product: string | undefined): readonly string[] {
  return shelf.tasks.get(product ?? allTasks) ?? [];
}

function clearTasks(tables: Tables, shelf: Shelf): void {
  for (const id of listTaskIds(shelf, undefined)) {
    const alias = tables.tasks.get(id)?.alias;
    if (alias !== undefined) tables.aliases.delete(alias);
    tables.tasks.delete(id);
  }
  shelf.tasks.clear();
  shelf.externalIds.clear();
}

function clearVoices(tables: Tables, shelf: Shelf): void {
  for (const id of shelf.voices.keys()) tables.voices.delete(id);
  shelf.voices.clear();
}

function clearDeliveries(tables: Tables, shelf: Shelf): void {
  for (const id of shelf.deliveries.keys()) tables.deliveries.delete(id);
  shelf.deliveries.clear();
  shelf.deliveriesOfTask.clear();
  shelf.attempts.length = 0;
}

/** Forgets what the account has of these kinds. */
export function clearShelf(tables: Tables, shelf: Shelf, kinds: readonly ClearKind[]): void {
  if (kinds.includes('tasks')) clearTasks(tables, shelf);
  if (kinds.includes('voices')) clearVoices(tables, shelf);
  if (kinds.includes('videos')) shelf.videos.clear();
  if (kinds.includes('ledger')) {
    shelf.ledger.length = 0;
    shelf.wallet.length = 0;
  }
  if (kinds.includes('callbacks')) clearDeliveries(tables, shelf);
}
