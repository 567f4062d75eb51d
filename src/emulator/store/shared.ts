/**
 * The store of `--store`: several processes on one server of Redis or Valkey. Each process keeps all tables in memory and
 * reads from them; the server keeps one log of what was saved, and the records beside it for processes that start later. A call
 * appends to the log only when its caller knows all of it, and else is given what is new: so all processes apply the same
 * commits in the same order, and each question is asked of the newest state.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Changes } from '../core/decider.ts';
import type { MoveTurns, SharedSide, Store } from '../shell/ports.ts';
import { claimWork, commitWork, followLog, journalWork, moveWork, type SharedLog } from './shared-log.ts';
import { connectServer, keyOf, type SharedServer } from './shared-server.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { setInterval, clearInterval } = globalThis;

/** A process that says nothing for so long is dead: others take over what it had begun. */
const aliveMs = 5000;
const tickMs = 1000;

/** How long a turn is waited for before it is asked for again. */
const turnMs = 20;
/** How long what others have begun is waited for before a clock is moved. */
const patienceMs = 2000;

/** Looks at what others do not do any more, every second. */
function createTakeOver(
  server: SharedServer,
  log: SharedLog,
  deps: { readonly owner: string; readonly now: () => number; readonly tellDue: (accountId: string) => void },
) {
  const { owner, now, tellDue } = deps;
  let wasAway = false;

  const findDead = async (owners: ReadonlySet<string | undefined>): Promise<ReadonlySet<string | undefined>> => {
    const dead = new Set<string | undefined>();
    for (const other of owners) {
      if (other === undefined || other === owner) continue;
      if ((await server.send('EXISTS', keyOf('alive', other))) === 0) dead.add(other);
    }
    return dead;
  };
  /** What is due again: leases that ran out, and those of processes that are gone. */
  const takeOver = async (): Promise<void> => {
    await server.send('SET', keyOf('alive', owner), '1', 'PX', String(aliveMs));
    await log.catchUp();
    const { tables, moves } = log.current.state;
    const leases = [...tables.perAccount].flatMap(([accountId, own]) =>
      [...own.leases].map(([id, held]) => ({ accountId, own, id, held })),
    );
    const moving = [...moves].flatMap(([accountId, own]) => [...own.keys()].map((by) => ({ accountId, by })));
    const dead = await findDead(new Set([...leases.map(({ held }) => held.owner), ...moving.map(({ by }) => by)]));
    for (const { accountId, by } of moving) if (dead.has(by)) await endMove(log, accountId, by);
    const over = leases.filter(
      ({ own, id, held }) => own.leases.get(id) === held && (held.until <= now() || dead.has(held.owner)),
    );
    for (const { own, id, held } of over) {
      own.leases.delete(id);
      own.due.push(held.entry);
    }
    // What fell due while the server was away was asked for in vain.
    const accounts = wasAway ? tables.perAccount.keys() : over.map(({ accountId }) => accountId);
    wasAway = false;
    for (const accountId of new Set(accounts)) tellDue(accountId);
  };
  return {
    async tick() {
      try {
        await takeOver();
      } catch {
        // Calls that need the server get the error.
        wasAway = true;
      }
    },
    leave: () => server.send('DEL', keyOf('alive', owner)).catch(() => undefined),
  };
}

const endMove = (log: SharedLog, accountId: string, owner: string) =>
  new Promise<unknown>((resolve, reject) => log.add(moveWork([accountId, owner, 'ends'], resolve, reject)));

/** Turns of this process to move clocks. */
function createTurns(log: SharedLog, owner: string): MoveTurns {
  const say = (accountId: string, to: 'works' | 'waits' | 'ends') =>
    new Promise<boolean | undefined>((resolve, reject) => log.add(moveWork([accountId, owner, to], resolve, reject)));
  const areOthersAtWork = (accountId: string) =>
    [...(log.current.state.tables.perAccount.get(accountId)?.leases.values() ?? [])].some(
      (held) => held.owner !== owner,
    );
  return {
    async take(accountId) {
      for (;;) {
        const others = await say(accountId, 'works');
        if (others === undefined) {
          await sleep(turnMs);
          continue;
        }
        // What another process has begun belongs to this move, unless this one is inside of it.
        for (let waited = 0; !others && waited < patienceMs && areOthersAtWork(accountId); waited += turnMs) {
          await sleep(turnMs);
          await log.catchUp();
        }
        return others;
      }
    },
    async leave(accountId, because) {
      await say(accountId, because);
    },
    isElsewhere: (accountId) => [...(log.current.state.moves.get(accountId)?.keys() ?? [])].some((by) => by !== owner),
  };
}

/** What this process writes down for all. */
function createWriter(log: SharedLog): Pick<SharedSide, 'write' | 'clear' | 'whenWritten'> {
  let writing: Promise<unknown> | undefined;
  return {
    write(accountId, entry) {
      const written = new Promise<void>((resolve) => {
        // The server is away: calls that need it get the error.
        log.add(journalWork(accountId, entry, resolve, () => resolve()));
      });
      const all = Promise.all([writing, written]).then(() => {
        if (writing === all) writing = undefined;
      });
      writing = all;
    },
    clear: (accountId) =>
      new Promise<void>((resolve, reject) => log.add(journalWork(accountId, undefined, resolve, reject))),
    whenWritten: () => writing,
  };
}

/**
 * Opens the store on a server, which other processes may use at the same time.
 *
 * @throws SharedStoreError when the server can't be used
 * @example const store = await openSharedStore({ url: 'redis://127.0.0.1:6379', now: Date.now });
 */
export async function openSharedStore(deps: { readonly url: string; readonly now: () => number }): Promise<Store> {
  const { url, now } = deps;
  const server = await connectServer(url);
  const owner = randomUUID();
  const dueListeners = new Set<(accountId: string) => void>();
  const changeListeners = new Set<(changes: Changes) => void>();
  const listeners = {
    onDue: (accountId: string) => dueListeners.forEach((listener) => listener(accountId)),
    onChanges: (changes: Changes) => changeListeners.forEach((listener) => listener(changes)),
  };
  const log = await followLog(server, { owner, now, listeners });
  const takeOver = createTakeOver(server, log, { owner, now, tellDue: listeners.onDue });
  await takeOver.tick();
  const ticking = setInterval(() => void takeOver.tick(), tickMs);
  ticking.unref();
  return {
    async load(reads) {
      await log.catchUp();
      return log.current.memory.load(reads);
    },
    commit: (changes, since) => new Promise((resolve, reject) => log.add(commitWork(changes, since, resolve, reject))),
    claimDue: (accountId, upTo, limit, leaseMs) =>
      new Promise((resolve, reject) =>
        log.add(claimWork({ accountId, upTo, limit, leaseMs, owner, now }, resolve, reject)),
      ),
    onDueChange(listener) {
      dueListeners.add(listener);
      return () => dueListeners.delete(listener);
    },
    shared: {
      process: Number(await server.send('HINCRBY', keyOf('head'), 'processes', '1')),
      mark: log.mark,
      catchUp: log.catchUp,
      onChangesOfOthers: (listener) => void changeListeners.add(listener),
      followJournal: log.follow,
      ...createWriter(log),
      turns: createTurns(log, owner),
    },
    whenDurable: () => undefined,
    async close() {
      clearInterval(ticking);
      await log.finished();
      await takeOver.leave();
      await server.close();
    },
  };
}
