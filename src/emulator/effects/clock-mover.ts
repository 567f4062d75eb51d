/**
 * Moves an account's clock when told, and does what falls due on the way in the order of its times: what is due, decide,
 * commit, deliver. One mover per account at a time. While it calls receivers, a request that comes in may be a receiver's
 * own, which the mover waits for: such a request is driven inside the move, so that nobody waits for himself.
 */
import { changeAccount } from '../core/accounts.ts';
import type { DueItem } from '../core/advance-tasks.ts';
import type { Fired } from '../core/events.ts';
import { accountById, nextDueOf, taskById } from '../core/reads.ts';
import type { KeyedMutex } from '../shell/keyed-mutex.ts';
import { createKeyedMutex } from '../shell/keyed-mutex.ts';
import type { Shell } from '../shell/shell.ts';
import { AccountGoneError } from '../shell/shell.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import type { InFlight } from './in-flight.ts';
import { waitAtMost } from './timeouts.ts';

export interface ClockMoverDeps {
  readonly shell: Shell;
  readonly inFlight: InFlight;
  readonly queue: DeliveryQueue;
  /** Advances tasks that are due. */
  readonly advance: (accountId: string, items: readonly DueItem[]) => Promise<readonly Fired[]>;
  /** Told when a move has ended: what is due may wait for the background loop again. */
  readonly onMoved: (accountId: string) => void;
}

export interface ClockMover {
  isMoving(accountId: string): boolean;
  /** Moves the account's clock by `ms` and does everything that falls due on the way, callbacks included. */
  advance(accountId: string, ms: number): Promise<readonly Fired[]>;
  /** Moves the clock to the next due moment and does what is due there. */
  next(accountId: string): Promise<readonly Fired[]>;
  /** Goes on until nothing is due any more; at most `limit` moments. */
  runAll(accountId: string, limit: number): Promise<readonly Fired[]>;
  /**
   * Does what is due now, without moving the clock. A receiver that asks while it is being called must not wait for
   * himself: while the clock is being moved the mover does the work, and nobody waits longer than `settleTimeoutMs`.
   */
  settle(accountId: string): Promise<readonly Fired[]>;
  /**
   * Brings one task to its end by moving the clock on as far as it needs, doing what falls due on the way. While the
   * clock is being moved already it waits for the mover, unless that one waits for receivers: then it goes on inside
   * the move without waiting for any (a receiver that calls back in the middle of `advance`).
   */
  driveTask(accountId: string, taskId: string): Promise<readonly Fired[]>;
}

/** A clock that is being moved. */
interface Move {
  readonly accountId: string;
  /** What happened so far, in order. */
  readonly fired: Fired[];
  /** Calls to others that the mover waits for. */
  callsOut: number;
  /** Woken when the mover begins to call somebody, and when the move is over. */
  readonly onlookers: (() => void)[];
}

/** What the functions of this file share. */
interface Mover extends ClockMoverDeps {
  readonly moves: Map<string, Move>;
  /** One mover of an account's clock at a time. */
  readonly movers: KeyedMutex;
  /** One driver inside a move at a time. */
  readonly insiders: KeyedMutex;
}

/** Things done per turn of the event loop, so that requests are never held up for long. */
export const batchSize = 500;
export const leaseMs = 60_000;
/** Wall time that `settle` waits for callbacks on the way; less than the courier gives a receiver. */
const settleTimeoutMs = 2000;

function wakeOnlookers(move: Move): void {
  for (const wake of move.onlookers.splice(0)) wake();
}

const tasksOf = (items: readonly DueItem[]) => items.filter(({ kind }) => kind === 'task');
const deliveriesOf = (items: readonly DueItem[]) => items.flatMap(({ kind, id }) => (kind === 'delivery' ? id : []));

/**
 * Sets the account's clock, never back.
 *
 * @throws AccountGoneError when it was deleted meanwhile: whoever moves its clock is told
 */
async function forwardClock({ shell }: Mover, accountId: string, time: number): Promise<void> {
  const account = await shell.read(accountById(accountId));
  if (!account) throw new AccountGoneError(accountId);
  if (shell.nowOf(account) >= time) return;
  await shell.run(changeAccount, { accountId, change: { clock: { kind: 'forward', time } } });
}

async function timeNow({ shell }: Mover, accountId: string): Promise<number> {
  const account = await shell.read(accountById(accountId));
  return account ? shell.nowOf(account) : 0;
}

/** Waits for others. What is driven inside the move meanwhile is through before the mover goes on. */
async function callOut<T>({ insiders }: Mover, move: Move, call: Promise<T>): Promise<T> {
  move.callsOut += 1;
  wakeOnlookers(move);
  try {
    return await call;
  } finally {
    move.callsOut -= 1;
    await insiders.run(move.accountId, () => undefined);
  }
}

async function drain(mover: Mover, move: Move): Promise<void> {
  const { inFlight } = mover;
  if (inFlight.has(move.accountId)) move.fired.push(...(await callOut(mover, move, inFlight.drain(move.accountId))));
}

async function advanceTasks(mover: Mover, move: Move, items: readonly DueItem[]): Promise<void> {
  const advanced = mover.advance(move.accountId, items);
  // Sources that are looked at are on servers of others, too.
  move.fired.push(...(mover.shell.probe ? await callOut(mover, move, advanced) : await advanced));
}

/** Everything of one moment: tasks in order, then deliveries side by side, recorded in order. */
async function runMoment(mover: Mover, move: Move, due: number): Promise<void> {
  const { shell, queue } = mover;
  await forwardClock(mover, move.accountId, due);
  const items = await shell.store.claimDue(move.accountId, due, batchSize, leaseMs);
  await advanceTasks(mover, move, tasksOf(items));
  const deliveries = deliveriesOf(items);
  if (deliveries.length === 0) return;
  const posted = await callOut(mover, move, queue.post(deliveries));
  move.fired.push(...(await queue.record(posted)));
}

/**
 * Everything due until `target`, then everything that has fallen due meanwhile: a clock that runs does so while a
 * callback is on its way, and the next one of its task is due when that one has ended.
 */
async function runUntil(mover: Mover, move: Move, target: number): Promise<void> {
  const { shell } = mover;
  const patience = shell.wall.now() + settleTimeoutMs;
  for (;;) {
    await drain(mover, move);
    const due = await shell.read(nextDueOf(move.accountId));
    // Under load something is always due on a running clock: what falls due while we work has an end.
    const until = shell.wall.now() < patience ? Math.max(target, await timeNow(mover, move.accountId)) : target;
    if (due === undefined || due > until) break;
    await runMoment(mover, move, due);
  }
  await forwardClock(mover, move.accountId, target);
}

/** The next moment, whole: a transition makes its callback due at the same moment, and that belongs to it. */
async function runNext(mover: Mover, move: Move): Promise<void> {
  const { shell } = mover;
  await drain(mover, move);
  const due = await shell.read(nextDueOf(move.accountId));
  while (due !== undefined && (await shell.read(nextDueOf(move.accountId))) === due) await runMoment(mover, move, due);
  await drain(mover, move);
}

async function runMoments(mover: Mover, move: Move, limit: number): Promise<void> {
  for (let moments = 0; moments < limit; moments += 1) {
    await drain(mover, move);
    const due = await mover.shell.read(nextDueOf(move.accountId));
    if (due === undefined) break;
    await runMoment(mover, move, due);
  }
}

/** Moves the account's clock when nobody else does. */
async function moveTime(
  mover: Mover,
  accountId: string,
  work: (move: Move) => Promise<void>,
): Promise<readonly Fired[]> {
  return mover.movers.run(accountId, async () => {
    const move: Move = { accountId, fired: [], callsOut: 0, onlookers: [] };
    mover.moves.set(accountId, move);
    try {
      await work(move);
    } finally {
      mover.moves.delete(accountId);
      wakeOnlookers(move);
      mover.onMoved(accountId);
    }
    return move.fired;
  });
}

/**
 * Everything due until the task's time, then the task, while the mover waits for others. Callbacks are sent and not
 * waited for: the mover waits for them. Slow sources would have to be waited for, so with these only the task is advanced.
 */
async function driveInside(mover: Mover, move: Move, taskId: string, dueAt: number): Promise<void> {
  const { shell, inFlight, queue } = mover;
  const { accountId } = move;
  const tell = (fired: readonly Fired[]): readonly Fired[] => {
    move.fired.push(...fired);
    return [];
  };
  for (;;) {
    const due = shell.probe ? undefined : await shell.read(nextDueOf(accountId));
    await forwardClock(mover, accountId, Math.min(due ?? dueAt, dueAt));
    if (due === undefined || due > dueAt) break;
    const items = await shell.store.claimDue(accountId, due, batchSize, leaseMs);
    tell(await mover.advance(accountId, tasksOf(items)));
    for (const id of deliveriesOf(items)) inFlight.track(accountId, queue.deliver(id).then(tell));
  }
  tell(await mover.advance(accountId, [{ kind: 'task', id: taskId, dueAt }]));
}

async function driveTask(mover: Mover, accountId: string, taskId: string): Promise<readonly Fired[]> {
  const fired: Fired[] = [];
  for (;;) {
    const dueAt = (await mover.shell.read(taskById(taskId)))?.dueAt;
    if (dueAt === undefined) return fired;
    const move = mover.moves.get(accountId);
    if (!move) fired.push(...(await moveTime(mover, accountId, (mine) => runUntil(mover, mine, dueAt))));
    else if (move.callsOut === 0) await new Promise<void>((resolve) => move.onlookers.push(resolve));
    else await mover.insiders.run(accountId, () => driveInside(mover, move, taskId, dueAt));
  }
}

/**
 * @example const fired = await createClockMover(deps).advance(account.id, 1500);
 */
export function createClockMover(deps: ClockMoverDeps): ClockMover {
  const mover: Mover = { ...deps, moves: new Map(), movers: createKeyedMutex(), insiders: createKeyedMutex() };
  const { moves, shell } = mover;
  return {
    isMoving: (accountId) => moves.has(accountId),
    advance: (accountId, ms) =>
      moveTime(mover, accountId, async (move) => runUntil(mover, move, (await timeNow(mover, accountId)) + ms)),
    next: (accountId) => moveTime(mover, accountId, (move) => runNext(mover, move)),
    runAll: (accountId, limit) => moveTime(mover, accountId, (move) => runMoments(mover, move, limit)),
    settle(accountId) {
      if (moves.has(accountId)) return Promise.resolve([]);
      const settled = moveTime(mover, accountId, async (move) =>
        runUntil(mover, move, await timeNow(mover, accountId)),
      );
      return waitAtMost(shell.wall, settleTimeoutMs, settled, []);
    },
    driveTask: (accountId, taskId) => driveTask(mover, accountId, taskId),
  };
}
