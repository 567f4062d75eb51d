/**
 * How the records of a shared store stand on its server: a hash for each account and kind, their ids in a list in the order
 * in which they were made; what is only added stands in lists.
 */
import type { Journal, JournalCounts, JournalEntry } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import type { Account, Task } from '../core/records.ts';
import { copyAccount, copyTask } from '../core/records.ts';
import type { Changes, ClearKind } from '../core/decider.ts';
import { applyChanges } from './memory.ts';
import type { Command, Reply, SharedServer } from './shared-server.ts';
import { keyOf } from './shared-server.ts';
import type { AccountTables, Tables } from './tables.ts';
import {
  added,
  addedLetters,
  createTables,
  lettersOfKind,
  makeAccountTables,
  replaced,
  replacedLetters,
} from './tables.ts';
import { peekDue } from './answers.ts';

/** `c`: leases, `m`: moves of the clock, `j` and `n`: the last entries of the journal, and how many there were of each kind. */
const besideLetters = ['c', 'm', 'j', 'n'] as const;
/** Tasks and deliveries may be leased. */
const lettersToClear = (kind: ClearKind): readonly string[] =>
  kind === 'tasks' || kind === 'callbacks' ? [...lettersOfKind[kind], 'c'] : lettersOfKind[kind];
const keysOf = (letter: string, accountId: string): readonly string[] =>
  letter in replaced ? [keyOf(letter, accountId), keyOf('ids', letter, accountId)] : [keyOf(letter, accountId)];
const allKeysOf = (accountId: string) =>
  [...replacedLetters, ...addedLetters, ...besideLetters].flatMap((letter) => keysOf(letter, accountId));

/** Texts of records, made once however often a commit is tried. */
export function createTexts() {
  const texts = new Map<object, string>();
  return (record: object): string => {
    let text = texts.get(record);
    if (text === undefined) texts.set(record, (text = JSON.stringify(record)));
    return text;
  };
}

type TextOf = ReturnType<typeof createTexts>;

/** The commit as it stands in the log. */
export function writeCommit(changes: Changes, textOf: TextOf): string {
  const parts = Object.entries(changes).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const isRecords = Array.isArray(value) && name in recordLists;
    const text = isRecords ? `[${(value as readonly object[]).map(textOf).join()}]` : JSON.stringify(value);
    return [`"${name}":${name === 'account' ? textOf(value as object) : text}`];
  });
  return `{"commit":{${parts.join()}}}`;
}

const recordLists = Object.fromEntries(
  [...Object.values(replaced), ...Object.values(added)].map((name) => [name, true]),
);

interface Owned {
  readonly id: string;
  readonly version: number;
}

/** What puts the records of a commit in their places, the first of them becoming due as number `order`. */
export function commandsOf(tables: Tables, changes: Changes, textOf: TextOf, order: number): readonly Command[] {
  const { accountId, account, removedAccount, removedVideos, clear = [] } = changes;
  if (removedAccount) {
    const lists = [keyOf('accounts'), keyOf('owners')].map((list): Command => ['LREM', list, '0', accountId]);
    return [['UNLINK', ...allKeysOf(accountId)], ['HDEL', keyOf('a'), accountId], ...lists];
  }
  const commands: Command[] = [];
  const own = tables.perAccount.get(accountId);
  if (!own) commands.push(['RPUSH', keyOf('owners'), accountId]);
  const cleared = clear.flatMap(lettersToClear).flatMap((letter) => keysOf(letter, accountId));
  if (cleared.length > 0) commands.push(['UNLINK', ...cleared]);
  if (removedVideos && removedVideos.length > 0) {
    commands.push(['HDEL', keyOf('i', accountId), ...removedVideos.map(({ id }) => id)]);
    for (const { id } of removedVideos) commands.push(['LREM', keyOf('ids', 'i', accountId), '1', id]);
  }
  if (account) {
    commands.push(['HSET', keyOf('a'), accountId, textOf(account)]);
    if (account.version === 1) commands.push(['RPUSH', keyOf('accounts'), accountId]);
  }
  let next = order;
  for (const letter of replacedLetters) {
    const records: readonly Owned[] = changes[replaced[letter]] ?? [];
    const fields = records.flatMap((record) => {
      if (letter === 't' || letter === 'd') next += 1;
      return [record.id, `${next} ${textOf(record)}`];
    });
    commands.push(...inParts(['HSET', keyOf(letter, accountId)], fields));
    const made = records.filter(({ version }) => version === 1).map(({ id }) => id);
    commands.push(...inParts(['RPUSH', keyOf('ids', letter, accountId)], made));
    const leased = own && own.leases.size > 0 ? records.filter(({ id }) => own.leases.has(id)) : [];
    commands.push(
      ...inParts(
        ['HDEL', keyOf('c', accountId)],
        leased.map(({ id }) => id),
      ),
    );
  }
  for (const letter of addedLetters) {
    const records: readonly object[] = changes[added[letter]] ?? [];
    commands.push(...inParts(['RPUSH', keyOf(letter, accountId)], records.map(textOf)));
  }
  return commands;
}

/** Commands with at most so many words that a script of the server can make them. */
export function inParts(first: Command, words: readonly string[]): readonly Command[] {
  const commands: Command[] = [];
  for (let at = 0; at < words.length; at += 4000) commands.push([...first, ...words.slice(at, at + 4000)]);
  return commands;
}

/** Takes things that another process, or this one, claimed out of what is due. */
export function lease(own: AccountTables, ids: readonly string[], until: number, owner: string): void {
  const wanted = new Set(ids);
  const take = (entry: (typeof others)[number]) => {
    own.leases.set(entry.id, { entry, until, owner });
    wanted.delete(entry.id);
  };
  const others: NonNullable<ReturnType<typeof peekDue>>[] = [];
  for (const id of ids) {
    const held = own.leases.get(id);
    own.leases.delete(id);
    if (held) take(held.entry);
  }
  for (let top = peekDue(own); wanted.size > 0 && top; top = peekDue(own)) {
    own.due.pop();
    if (wanted.has(top.id)) take(top);
    else others.push(top);
  }
  for (const entry of others) own.due.push(entry);
}

/** Puts what the server has of one owner into the tables. */
function restoreOwner(tables: Tables, accountId: string, [account, ...lists]: readonly Reply[]): void {
  makeAccountTables(tables, accountId);
  if (account) applyChanges(tables, { accountId, account: copyAccount(JSON.parse(account as string) as Account) });
  for (const [index, letter] of replacedLetters.entries()) {
    const records = pairsOf(lists[2 * index]);
    for (const id of (lists[2 * index + 1] ?? []) as readonly string[]) {
      const text = records.get(id) ?? '';
      const cut = text.indexOf(' ');
      const record: unknown = JSON.parse(text.slice(cut + 1));
      tables.order = Number(text.slice(0, cut)) - 1;
      applyChanges(tables, { accountId, [replaced[letter]]: [letter === 't' ? copyTask(record as Task) : record] });
    }
  }
  const rest = lists.slice(2 * replacedLetters.length) as readonly (readonly string[])[];
  for (const [index, letter] of addedLetters.entries()) {
    const records = (rest[index] ?? []).map((text): unknown => JSON.parse(text));
    applyChanges(tables, { accountId, [added[letter]]: records });
  }
  for (const [id, text] of pairsOf(rest[addedLetters.length])) {
    const [until, owner = ''] = text.split(' ');
    lease(makeAccountTables(tables, accountId), [id], Number(until), owner);
  }
}

/** A hash as the server answers it. */
function pairsOf(fields: Reply = []): ReadonlyMap<string, string> {
  const words = fields as readonly string[];
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [])));
}

export type MoveState = 'works' | 'waits';

/** What a process knows. */
export interface State {
  readonly tables: Tables;
  /** Of owners that were read while others went on: entries up to there are in their tables already. */
  readonly readAt: ReadonlyMap<string, number>;
  /** Position of the last commit of another process, by account. */
  readonly changedAt: Map<string, number>;
  /** Who moves the clocks of accounts, and whether it waits for receivers. */
  readonly moves: Map<string, Map<string, MoveState>>;
  /** What was written down before. */
  readonly journals: readonly WrittenDown[];
  position: number;
  tag: string;
}

/** Reads everything that the server has. */
export async function readAll(server: SharedServer): Promise<State> {
  const found = (await server.send('HMGET', keyOf('head'), 'position', 'tag')) as readonly (string | null)[];
  const tables = createTables();
  const readAt = new Map<string, number>();
  const moves: State['moves'] = new Map();
  const journals: WrittenDown[] = [];
  const accounts = (await server.send('LRANGE', keyOf('accounts'), '0', '-1')) as readonly string[];
  const owners = (await server.send('LRANGE', keyOf('owners'), '0', '-1')) as readonly string[];
  // In the order in which accounts were made.
  for (const id of new Set([...accounts, ...owners, noAccount])) {
    const [position, ...records] = await server.readOwner(id, allKeysOf(id));
    readAt.set(id, Number(position));
    const [moving, list = [], counts = []] = records.slice(-3);
    const journal = readJournal(id, list, counts);
    if (journal) journals.push(journal);
    if (id === noAccount) continue;
    moves.set(id, new Map(pairsOf(moving) as ReadonlyMap<string, MoveState>));
    restoreOwner(tables, id, records);
  }
  return {
    tables,
    readAt,
    changedAt: new Map(),
    moves,
    journals,
    position: Number(found[0] ?? 0),
    tag: found[1] ?? '',
  };
}

// The journal of a shared store: the last entries of each account in a list of the server, and how many there were of each
// kind in a hash.

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

type WrittenDown = Parameters<Journal['restore']>;

/** What the server has of an account's journal; `undefined` when that is nothing. */
function readJournal(accountId: string, list: Reply, hash: Reply): WrittenDown | undefined {
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
