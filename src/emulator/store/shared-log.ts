/**
 * The log of a shared store, as one process follows it: what others have saved is applied to its tables in order, and what
 * it saves itself is appended only when it knows everything before.
 */
import type { DueItem } from '../core/advance-tasks.ts';
import type { Changes } from '../core/decider.ts';
import type { Journal, JournalEntry } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import { copyAccount, copyTask } from '../core/records.ts';
import type { Mark } from '../shell/ports.ts';
import type { MemoryStore } from './memory.ts';
import { createMemoryStore, hasConflict, takeDue } from './memory.ts';
import {
  commandsOfClear,
  commandsOfEntries,
  entriesOf,
  commandsOf,
  createTexts,
  inParts,
  lease,
  readAll,
  writeCommit,
} from './shared-records.ts';
import type { MoveState, State } from './shared-records.ts';
import type { Command, LogEntry, SharedServer } from './shared-server.ts';
import { keyOf } from './shared-server.ts';

// As it is now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

/** Numbers that order what is due at the same time, for each entry of the log. */
const ordersOfEntry = 1_000_000;
/** Most records that go into one call with others. */
const recordsOfCall = 5000;

/** Something that is saved, as it stands in the log. */
type Saved =
  | { readonly commit: Changes }
  | { readonly claim: readonly [accountId: string, ids: readonly string[], until: number, owner: string] }
  | { readonly move: readonly [accountId: string, owner: string, to: MoveState | 'ends'] }
  | { readonly entry: readonly [accountId: string, entry: JournalEntry] }
  | { readonly clear: readonly [accountId: string] };

/** How many numbers it takes of the order in which things become due. */
const countOrders = (saved: Saved): number =>
  'commit' in saved ? (saved.commit.tasks?.length ?? 0) + (saved.commit.deliveries?.length ?? 0) : 0;

function accountOf(saved: Saved): string {
  if ('commit' in saved) return saved.commit.accountId;
  const [[accountId] = ['']] = Object.values(saved) as readonly (readonly [accountId: string])[];
  return accountId;
}

interface Prepared {
  readonly saved: Saved;
  readonly text: string;
  readonly commands: readonly Command[];
}

/** Something that waits to be saved. */
interface Work {
  /** What no two of one call may have in common: the second is decided on what the first has made. */
  readonly names: readonly string[];
  /** What is to be saved, on the newest state; nothing when it is answered without. */
  prepare(followed: Followed, order: number): Prepared | undefined;
  onSaved(): void;
  fail(error: unknown): void;
}

/** What no other process may make at the same time. */
function namesOf({ accountId, account, tasks = [], voices = [], deliveries = [] }: Changes): readonly string[] {
  const made = [...tasks, ...voices, ...deliveries].flatMap(({ id, version }) => (version === 1 ? id : []));
  const aliases = tasks.flatMap(({ alias, version }) => (version === 1 && alias !== undefined ? alias : []));
  return [accountId, ...(account?.credentials ?? []), ...made, ...aliases];
}

/** Where a state stands. */
interface StateMark extends Mark {
  readonly state: State;
}

/** Whether another process changed anything of the account since. */
function wasChanged(state: State, accountId: string, since: StateMark | undefined): boolean {
  if (!since) return false;
  return since.state !== state || (state.changedAt.get(accountId) ?? 0) > since.position;
}

/** @example log.add(commitWork(changes, resolve, reject)) */
export function commitWork(
  changes: Changes,
  since: Mark | undefined,
  answer: (saved: 'saved' | 'conflict') => void,
  fail: (error: unknown) => void,
): Work {
  const textOf = createTexts();
  return {
    names: namesOf(changes),
    prepare({ state, journal }, order) {
      const { tables } = state;
      if (wasChanged(state, changes.accountId, since as StateMark | undefined) || hasConflict(tables, changes)) {
        answer('conflict');
        return undefined;
      }
      const written = commandsOfEntries(changes.accountId, entriesOf(changes), journal.limit);
      const commands = [...commandsOf(tables, changes, textOf, order), ...written];
      return { saved: { commit: changes }, text: writeCommit(changes, textOf), commands };
    },
    onSaved: () => answer('saved'),
    fail,
  };
}

/** A claim of what is due; asked are those of `Store.claimDue`. */
export function claimWork(
  asked: {
    readonly accountId: string;
    readonly upTo: number;
    readonly limit: number;
    readonly leaseMs: number;
    readonly owner: string;
    readonly now: () => number;
  },
  answer: (claimed: readonly DueItem[]) => void,
  fail: (error: unknown) => void,
): Work {
  const { accountId, upTo, limit, leaseMs, owner, now } = asked;
  let claimed: readonly DueItem[] = [];
  return {
    names: [accountId],
    prepare({ state: { tables } }) {
      const own = tables.perAccount.get(accountId);
      const taken = own ? takeDue(own, upTo, limit, now()) : [];
      // No process has them before the claim is saved.
      for (const entry of taken) own?.due.push(entry);
      if (taken.length === 0) {
        answer([]);
        return undefined;
      }
      claimed = taken.map(({ kind, id, dueAt }) => ({ kind, id, dueAt }));
      const ids = claimed.map(({ id }) => id);
      const until = now() + leaseMs;
      const fields = ids.flatMap((id) => [id, `${until} ${owner}`]);
      const saved: Saved = { claim: [accountId, ids, until, owner] };
      return { saved, text: JSON.stringify(saved), commands: inParts(['HSET', keyOf('c', accountId)], fields) };
    },
    onSaved: () => answer(claimed),
    fail,
  };
}

/**
 * The turn to move an account's clock.
 *
 * @param answer told whether another process waits for receivers meanwhile; `undefined`: another one is at work
 */
export function moveWork(
  [accountId, owner, to]: readonly [accountId: string, owner: string, to: MoveState | 'ends'],
  answer: (others: boolean | undefined) => void,
  fail: (error: unknown) => void,
): Work {
  let others: readonly (readonly [owner: string, state: MoveState])[] = [];
  return {
    names: [`move ${accountId}`],
    prepare({ state: { moves } }) {
      others = [...(moves.get(accountId) ?? [])].filter(([other]) => other !== owner);
      if (to === 'works' && others.some(([, state]) => state === 'works')) {
        answer(undefined);
        return undefined;
      }
      const saved: Saved = { move: [accountId, owner, to] };
      const key = keyOf('m', accountId);
      return {
        saved,
        text: JSON.stringify(saved),
        commands: [to === 'ends' ? ['HDEL', key, owner] : ['HSET', key, owner, to]],
      };
    },
    onSaved: () => answer(others.length > 0),
    fail,
  };
}

/** An entry of the journal, or (without one) that it is cleared. */
export function journalWork(
  accountId: string,
  entry: JournalEntry | undefined,
  answer: () => void,
  fail: (error: unknown) => void,
): Work {
  const saved: Saved = entry ? { entry: [accountId, entry] } : { clear: [accountId] };
  const text = JSON.stringify(saved);
  return {
    names: [],
    prepare: ({ journal }) => ({
      saved,
      text,
      commands: entry ? commandsOfEntries(accountId, [entry], journal.limit) : commandsOfClear(accountId),
    }),
    onSaved: answer,
    fail,
  };
}

/** As records are that never left the process. */
const revive = ({ account, tasks, ...rest }: Changes): Changes => ({
  ...rest,
  ...(account && { account: copyAccount(account) }),
  ...(tasks && { tasks: tasks.map((task) => copyTask(task)) }),
});

/** Thrown where the tables and the log contradict each other. */
class DivergedError extends Error {}

type FollowedJournal = Pick<Journal, 'limit' | 'append' | 'clear' | 'remove' | 'restore'>;

/** Stands for a journal that is not there yet. */
function createBacklog() {
  const missed: ((journal: Journal) => void)[] = [];
  const journal: FollowedJournal = {
    limit: 0,
    append: (...entry) => missed.push((later) => later.append(...entry)),
    clear: (...account) => missed.push((later) => later.clear(...account)),
    remove: (...account) => missed.push((later) => later.remove(...account)),
    restore: (...written) => missed.push((later) => later.restore(...written)),
  };
  return { journal, tell: (later: Journal) => missed.forEach((each) => each(later)) };
}

/** What follows the log in this process. */
interface Followed {
  readonly state: State;
  readonly memory: MemoryStore;
  readonly journal: FollowedJournal;
}

function applyCommit({ state, memory, journal }: Followed, changes: Changes, order: number): void {
  const { accountId, removedAccount } = changes;
  state.tables.order = order;
  if (memory.commit(changes) === 'conflict') throw new DivergedError();
  for (const entry of entriesOf(changes)) journal.append(accountId, entry);
  if (!removedAccount) return;
  journal.remove(accountId);
  state.moves.delete(accountId);
  state.changedAt.delete(accountId);
}

function applySaved(followed: Followed, saved: Saved, order: number): void {
  const { state, journal } = followed;
  if ('commit' in saved) applyCommit(followed, saved.commit, order);
  else if ('entry' in saved) journal.append(...saved.entry);
  else if ('clear' in saved) journal.clear(...saved.clear);
  else if ('claim' in saved) {
    const [accountId, ids, until, owner] = saved.claim;
    const own = state.tables.perAccount.get(accountId);
    if (own) lease(own, ids, until, owner);
  } else {
    const [accountId, owner, to] = saved.move;
    const moves = state.moves.get(accountId) ?? new Map<string, MoveState>();
    state.moves.set(accountId, moves);
    if (to === 'ends') moves.delete(owner);
    else moves.set(owner, to);
  }
}

interface LogListeners {
  onDue(accountId: string): void;
  /** What other processes have saved. */
  onChanges(changes: Changes): void;
}

/** Applies what others have saved. */
function applyEntry(followed: Followed, { position, tag, text }: LogEntry, { onChanges }: LogListeners): void {
  const { state } = followed;
  let order = position * ordersOfEntry;
  for (const saved of JSON.parse(text) as readonly Saved[]) {
    const accountId = accountOf(saved);
    if (position > (state.readAt.get(accountId) ?? 0)) {
      applySaved(followed, 'commit' in saved ? { commit: revive(saved.commit) } : saved, order);
      if ('commit' in saved) {
        state.changedAt.set(accountId, position);
        onChanges(saved.commit);
      }
    }
    order += countOrders(saved);
  }
  state.position = position;
  state.tag = tag;
}

interface Round {
  readonly works: readonly { readonly work: Work; readonly prepared: Prepared }[];
  readonly later: Work[];
}

/** Takes from the queue what can be saved in one call. */
function takeRound(followed: Followed, queue: readonly Work[]): Round {
  const taken = new Set<string>();
  const works: { readonly work: Work; readonly prepared: Prepared }[] = [];
  const later: Work[] = [];
  const first = (followed.state.position + 1) * ordersOfEntry;
  let order = first;
  for (const work of queue) {
    if (order - first > recordsOfCall || work.names.some((name) => taken.has(name))) {
      later.push(work);
      continue;
    }
    const prepared = work.prepare(followed, order);
    if (!prepared) continue;
    order += countOrders(prepared.saved);
    for (const name of work.names) taken.add(name);
    works.push({ work, prepared });
  }
  return { works, later };
}

/** Applies what this process has saved itself. */
function applyRound(followed: Followed, { works }: Round, tag: string): void {
  const { state } = followed;
  state.position += 1;
  state.tag = tag;
  let order = state.position * ordersOfEntry;
  for (const { prepared } of works) {
    applySaved(followed, prepared.saved, order);
    order += countOrders(prepared.saved);
  }
}

export interface SharedLog {
  readonly current: Followed;
  mark(): Mark;
  /** Keeps a journal the same as those of the other processes. */
  follow(journal: Journal): void;
  /** Saves it as soon as that can be decided. */
  add(work: Work): void;
  /** Comes when everything is applied that any process had saved before. */
  catchUp(): Promise<void>;
  /** Comes when nothing waits any more. */
  finished(): Promise<void>;
}

/**
 * @param owner name of this process
 * @example const log = await followLog(server, { owner, now: Date.now, listeners }); await log.catchUp();
 */
export async function followLog(
  server: SharedServer,
  deps: { readonly owner: string; readonly now: () => number; readonly listeners: LogListeners },
): Promise<SharedLog> {
  const { owner, now, listeners } = deps;
  const backlog = createBacklog();
  const open = async (journal: FollowedJournal): Promise<Followed> => {
    const state = await readAll(server);
    for (const written of state.journals) journal.restore(...written);
    const memory = createMemoryStore({ now, tables: state.tables });
    memory.onDueChange(listeners.onDue);
    return { state, memory, journal };
  };
  let current = await open(backlog.journal);
  let queue: Work[] = [];
  let asking: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];
  let calls = 0;

  /** The server lost what this process knows, or has dropped what it does not know yet. */
  const reload = async () => {
    const known = [...current.state.tables.perAccount.keys()];
    for (const accountId of [noAccount, ...known]) current.journal.clear(accountId);
    current = await open(current.journal);
    // Pending responses look at their task again.
    for (const accountId of known) listeners.onChanges({ accountId, events: [{ kind: 'removal' }] });
    for (const accountId of current.state.tables.perAccount.keys()) listeners.onDue(accountId);
  };
  /** One call: saves what waits when this process knows everything, else learns what is new. */
  const call = async (round: Round): Promise<void> => {
    const { state } = current;
    const { works } = round;
    const putBack = () => (queue = [...works.map(({ work }) => work), ...queue]);
    const tag = `${owner} ${(calls += 1)}`;
    const result = await server.append({
      position: state.position,
      tag: state.tag,
      entry: works.length > 0 ? { tag, text: `[${works.map(({ prepared }) => prepared.text).join()}]` } : undefined,
      commands: works.flatMap(({ prepared }) => prepared.commands),
    });
    // The answer to an earlier try of the same call was lost on the way.
    const isSaved = result.kind === 'same' || (result.kind === 'behind' && result.entries[0]?.tag === tag);
    try {
      if (result.kind === 'lost') await reload();
      else if (isSaved && works.length > 0) applyRound(current, round, tag);
      if (!isSaved) putBack();
      const missed = result.kind === 'behind' ? result.entries.slice(isSaved ? 1 : 0) : [];
      for (const entry of missed) applyEntry(current, entry, listeners);
    } catch (error) {
      if (!(error instanceof DivergedError)) throw error;
      await reload();
    }
    if (isSaved) for (const { work } of works) work.onSaved();
  };
  const callOnce = async (): Promise<void> => {
    const asked = asking;
    asking = [];
    const round = takeRound(current, queue);
    queue = round.later;
    try {
      if (round.works.length > 0 || asked.length > 0) await call(round);
      for (const { resolve } of asked) resolve();
    } catch (error) {
      for (const { work } of round.works) work.fail(error);
      for (const { reject } of asked) reject(error);
    }
  };
  let calling: Promise<void> | undefined;
  const callAll = async (): Promise<void> => {
    // What one turn of the event loop asks for goes together.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (queue.length > 0 || asking.length > 0) await callOnce();
    calling = undefined;
  };
  const begin = () => (calling ??= callAll());
  return {
    get current() {
      return current;
    },
    mark(): StateMark {
      const { state } = current;
      return { state, position: state.position };
    },
    follow(journal) {
      backlog.tell(journal);
      current = { ...current, journal };
    },
    add(work) {
      queue.push(work);
      void begin();
    },
    catchUp: () =>
      new Promise((resolve, reject) => {
        asking.push({ resolve, reject });
        void begin();
      }),
    finished: async () => calling,
  };
}
