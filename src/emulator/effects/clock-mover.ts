/**
 * Moves an account's clock when told, and does what falls due on the way in the order of its times. One mover per
 * account at a time. While it calls receivers, a request that comes in may be a receiver's own, which the mover waits
 * for: such a request is driven inside the move, so that nobody waits for himself.
 */
import { setTime, timeOf } from '../core/clock.ts';
import type { EngineDeps, Fired } from '../core/engine-context.ts';
import { inTurn } from '../core/engine-context.ts';
import type { DueItem } from '../core/ports.ts';
import type { Account, Delivery } from '../core/records.ts';
import type { Posted } from '../core/steps.ts';
import { createTurns } from '../core/turns.ts';
import type { Flights } from './flights.ts';
import { waitAtMost } from './patience.ts';

export interface ClockMoverDeps {
  readonly engine: EngineDeps;
  readonly flights: Flights;
  /** Steps tasks that are due. */
  readonly step: (accountId: string, items: readonly DueItem[]) => Promise<readonly Fired[]>;
  readonly post: (delivery: Delivery, account: Account) => Promise<Posted | undefined>;
  readonly record: (delivery: Delivery, outcome: Posted) => Promise<Fired | undefined>;
  /** Posts a delivery and records what came of it. */
  readonly deliver: (id: string) => Promise<readonly Fired[]>;
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
   * himself: while the clock is being moved the mover does the work, and nobody waits longer than `patienceMs`.
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
  /** What happened so far, in order. */
  readonly fired: Fired[];
  /** Calls to others that the mover waits for. */
  callsOut: number;
  /** Woken when the mover begins to call somebody, and when the move is over. */
  readonly onlookers: (() => void)[];
}

/** Things done per turn of the event loop, so that requests are never held up for long. */
export const batchSize = 500;
export const leaseMs = 60_000;
/** Wall time that `settle` waits for callbacks on the way; less than the courier gives a receiver. */
const patienceMs = 2000;

function wakeOnlookers(move: Move): void {
  for (const wake of move.onlookers.splice(0)) wake();
}

const tasksOf = (items: readonly DueItem[]) => items.filter(({ kind }) => kind === 'task');
const deliveriesOf = (items: readonly DueItem[]) => items.filter(({ kind }) => kind === 'delivery');

/**
 * @example const fired = await createClockMover(deps).advance(account.id, 1500);
 */
export function createClockMover(deps: ClockMoverDeps): ClockMover {
  const { engine, flights, post, record, deliver } = deps;
  const { store, wall } = engine;
  const timeTurns = createTurns();
  const insideTurns = createTurns();
  const moves = new Map<string, Move>();

  /** Sets the account's clock, never back. */
  const moveClock = (accountId: string, time: number) =>
    inTurn<undefined>(engine, accountId, async (account) => {
      const now = wall.now();
      if (timeOf(account.clock, now) >= time) return undefined;
      const clock = setTime(account.clock, time, now);
      const saved = await store.commit({
        accountId,
        account: { ...account, clock, version: account.version + 1 },
      });
      return saved === 'conflict' ? 'conflict' : undefined;
    });

  const timeNow = async (accountId: string): Promise<number> => {
    const account = await store.getAccount(accountId);
    return account ? timeOf(account.clock, wall.now()) : 0;
  };

  /** Waits for others. What is driven inside the move meanwhile is through before the mover goes on. */
  const callOut = async <T>(accountId: string, move: Move, call: Promise<T>): Promise<T> => {
    move.callsOut += 1;
    wakeOnlookers(move);
    try {
      return await call;
    } finally {
      move.callsOut -= 1;
      await insideTurns.run(accountId, () => undefined);
    }
  };

  const step = async (accountId: string, move: Move, items: readonly DueItem[]): Promise<void> => {
    const steps = deps.step(accountId, items);
    // Sources that are looked at are on servers of others, too.
    move.fired.push(...(engine.probe.isSlow ? await callOut(accountId, move, steps) : await steps));
  };

  const land = async (accountId: string, move: Move): Promise<void> => {
    if (flights.has(accountId)) move.fired.push(...(await callOut(accountId, move, flights.land(accountId))));
  };

  /** Everything of one moment: tasks in order, then deliveries side by side, recorded in order. */
  const runMoment = async (account: Account, move: Move, items: readonly DueItem[]): Promise<void> => {
    await step(account.id, move, tasksOf(items));
    const due = deliveriesOf(items);
    if (due.length === 0) return;
    const deliveries = await Promise.all(due.map(async ({ id }) => store.getDelivery(id)));
    const posts = deliveries.map(async (delivery) => delivery && { delivery, outcome: await post(delivery, account) });
    for (const attempt of await callOut(account.id, move, Promise.all(posts))) {
      const event = attempt?.outcome && (await record(attempt.delivery, attempt.outcome));
      if (event) move.fired.push(event);
    }
  };

  const runOneMoment = async (accountId: string, move: Move, due: number): Promise<void> => {
    await moveClock(accountId, due);
    const account = await store.getAccount(accountId);
    if (account) await runMoment(account, move, await store.claimDue(accountId, due, batchSize, leaseMs));
  };

  /**
   * Everything due until `target`, then everything that has fallen due meanwhile: a clock that runs does so while a
   * callback is on its way, and the next one of its task is due when that one has ended.
   */
  const runUntil = async (accountId: string, move: Move, target: number): Promise<void> => {
    const patience = wall.now() + patienceMs;
    for (;;) {
      await land(accountId, move);
      const due = await store.nextDue(accountId);
      // Under load something is always due on a running clock: what falls due while we work has an end.
      const until = wall.now() < patience ? Math.max(target, await timeNow(accountId)) : target;
      if (due === undefined || due > until) break;
      await runOneMoment(accountId, move, due);
    }
    await moveClock(accountId, target);
  };

  /** One mover of an account's clock at a time. */
  const moveTime = async (accountId: string, work: (move: Move) => Promise<void>): Promise<readonly Fired[]> =>
    timeTurns.run(accountId, async () => {
      const move: Move = { fired: [], callsOut: 0, onlookers: [] };
      moves.set(accountId, move);
      try {
        await work(move);
      } finally {
        moves.delete(accountId);
        wakeOnlookers(move);
        deps.onMoved(accountId);
      }
      return move.fired;
    });

  /**
   * Everything due until the task's time, then the task, while the mover waits for others. Callbacks are sent and not
   * waited for: the mover lands them. Slow sources would have to be waited for, so with these only the task is stepped.
   */
  const driveInside = async (accountId: string, move: Move, taskId: string, dueAt: number): Promise<void> => {
    const tell = (fired: readonly Fired[]): readonly Fired[] => {
      move.fired.push(...fired);
      return [];
    };
    const alone = [{ kind: 'task', id: taskId, dueAt } as const];
    for (;;) {
      const due = engine.probe.isSlow ? undefined : await store.nextDue(accountId);
      await moveClock(accountId, Math.min(due ?? dueAt, dueAt));
      if (due === undefined || due > dueAt) break;
      const items = await store.claimDue(accountId, due, batchSize, leaseMs);
      tell(await deps.step(accountId, tasksOf(items)));
      for (const { id } of deliveriesOf(items)) flights.track(accountId, deliver(id).then(tell));
    }
    tell(await deps.step(accountId, alone));
  };

  return {
    isMoving: (accountId) => moves.has(accountId),
    advance: (accountId, ms) =>
      moveTime(accountId, async (move) => runUntil(accountId, move, (await timeNow(accountId)) + ms)),
    next: (accountId) =>
      moveTime(accountId, async (move) => {
        await land(accountId, move);
        const due = await store.nextDue(accountId);
        // A step makes its callback due at the same moment: that belongs to it.
        while (due !== undefined && (await store.nextDue(accountId)) === due) {
          await runOneMoment(accountId, move, due);
        }
        await land(accountId, move);
      }),
    runAll: (accountId, limit) =>
      moveTime(accountId, async (move) => {
        for (let moments = 0; moments < limit; moments += 1) {
          await land(accountId, move);
          const due = await store.nextDue(accountId);
          if (due === undefined) break;
          await runOneMoment(accountId, move, due);
        }
      }),
    settle: (accountId) => {
      if (moves.has(accountId)) return Promise.resolve([]);
      const settled = moveTime(accountId, async (move) => runUntil(accountId, move, await timeNow(accountId)));
      return waitAtMost(wall, patienceMs, settled, []);
    },
    async driveTask(accountId, taskId) {
      const fired: Fired[] = [];
      for (;;) {
        const dueAt = (await store.getTask(taskId))?.dueAt;
        if (dueAt === undefined) return fired;
        const move = moves.get(accountId);
        if (!move) fired.push(...(await moveTime(accountId, (mine) => runUntil(accountId, mine, dueAt))));
        else if (move.callsOut === 0) await new Promise<void>((resolve) => move.onlookers.push(resolve));
        else await insideTurns.run(accountId, () => driveInside(accountId, move, taskId, dueAt));
      }
    },
  };
}
