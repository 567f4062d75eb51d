/**
 * The only loop: does what is due, one account at a time, in order of due time. Real and scaled clocks are served by
 * one timer; manual clocks move only when told.
 */
import { setTime, timeOf, wallOf } from '../core/clock.ts';
import type { EngineDeps, Fired } from '../core/engine-context.ts';
import { inTurn } from '../core/engine-context.ts';
import type { Courier, DueItem } from '../core/ports.ts';
import type { Account, AttemptOutcome, Delivery } from '../core/records.ts';
import type { Posted } from '../core/steps.ts';
import { recordAttempt, stepTasks } from '../core/steps.ts';
import { createTurns } from '../core/turns.ts';
import { createAlarm } from './alarm.ts';
import { createFlights } from './flights.ts';
import { waitAtMost } from './patience.ts';
import { createPostman } from './postman.ts';

export interface SchedulerDeps {
  readonly engine: EngineDeps;
  readonly courier: Courier;
  /** Headers of an attempt, for example the signature. */
  readonly headersOf: (delivery: Delivery, account: Account) => Readonly<Record<string, string>>;
  /** Told after the commit in which a task ended. */
  readonly onFinished: (taskId: string) => void;
  /** Told of every attempt to deliver. */
  readonly onAttempt: (delivery: Delivery, outcome: AttemptOutcome) => void;
  /** Told of a step that threw: a bug, never a reason to stop the loop. */
  readonly onError: (error: unknown) => void;
}

export interface Scheduler {
  start(): void;
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
   * clock is being moved already (a receiver that calls back in the middle of `advance`), only the task itself is
   * stepped, so that nobody waits for himself.
   */
  driveTask(accountId: string, taskId: string): Promise<void>;
  /** Sends a delivery once more, now. */
  resend(delivery: Delivery): Promise<Fired | undefined>;
  /** Stops the loop and waits for what is in flight. */
  stop(): Promise<void>;
}

/** Things done per turn of the event loop, so that requests are never held up for long. */
const batchSize = 500;
const leaseMs = 60_000;
/** A batch this large means load: a short rest makes the next one larger, and each thing in it cheaper. */
const manyItems = 10;
const restMs = 5;
/** Wall time that `settle` waits for callbacks on the way; less than the courier gives a receiver. */
const patienceMs = 2000;

/**
 * @example const scheduler = createScheduler({ engine, courier, headersOf, onFinished, onError }); scheduler.start();
 */
export function createScheduler(deps: SchedulerDeps): Scheduler {
  const { engine } = deps;
  const { store, wall } = engine;
  const postman = createPostman({
    store,
    courier: deps.courier,
    headersOf: deps.headersOf,
    timeoutMsOf: (delivery, account) => engine.tools.callbackPolicyOf(delivery.dialect, account).timeoutMs,
    wall,
  });
  const timeTurns = createTurns();
  const flights = createFlights(deps.onError);
  /** Until when accounts under load rest between two batches, in wall time. */
  const resting = new Map<string, number>();
  /** Accounts whose clock is being moved right now. */
  const moving = new Set<string>();

  const tellFinished = (fired: readonly Fired[]) => {
    for (const event of fired) {
      if (event.kind === 'transition' && (event.to === 'succeed' || event.to === 'failed'))
        deps.onFinished(event.taskId);
    }
  };

  const step = async (accountId: string, items: readonly DueItem[]): Promise<readonly Fired[]> => {
    const fired = items.length > 0 ? await stepTasks(engine, accountId, items) : [];
    tellFinished(fired);
    return fired;
  };

  const record = async (delivery: Delivery, outcome: Posted, resent: boolean) => {
    const account = await store.getAccount(delivery.accountId);
    deps.onAttempt(delivery, outcome);
    return account && recordAttempt(engine, delivery, outcome, timeOf(account.clock, wall.now()), resent);
  };

  const deliver = async (id: string): Promise<readonly Fired[]> => {
    const delivery = await store.getDelivery(id);
    const account = delivery && (await store.getAccount(delivery.accountId));
    const outcome = account && (await postman.postOnce(delivery, account));
    const event = outcome && (await record(delivery, outcome, false));
    return event ? [event] : [];
  };

  /** Everything of one moment: tasks in order, then deliveries side by side, recorded in order. */
  const runMoment = async (account: Account, items: readonly DueItem[]): Promise<readonly Fired[]> => {
    const tasks = items.filter((item) => item.kind === 'task');
    const fired: Fired[] = [...(await step(account.id, tasks))];
    const deliveries = await Promise.all(
      items.filter((item) => item.kind === 'delivery').map(async (item) => store.getDelivery(item.id)),
    );
    const posted = await Promise.all(
      deliveries.map(async (delivery) => delivery && { delivery, outcome: await postman.postOnce(delivery, account) }),
    );
    for (const attempt of posted) {
      const event = attempt?.outcome && (await record(attempt.delivery, attempt.outcome, false));
      if (event) fired.push(event);
    }
    return fired;
  };

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

  const runOneMoment = async (accountId: string, due: number): Promise<readonly Fired[]> => {
    await moveClock(accountId, due);
    const account = await store.getAccount(accountId);
    if (!account) return [];
    return runMoment(account, await store.claimDue(accountId, due, batchSize, leaseMs));
  };

  const timeNow = async (accountId: string): Promise<number> => {
    const account = await store.getAccount(accountId);
    return account ? timeOf(account.clock, wall.now()) : 0;
  };

  /**
   * Everything due until `target`, then everything that has fallen due meanwhile: a clock that runs does so while a
   * callback is on its way, and the next one of its task is due when that one has ended.
   */
  const runUntil = async (accountId: string, target: number): Promise<readonly Fired[]> => {
    const patience = wall.now() + patienceMs;
    const fired: Fired[] = [];
    for (;;) {
      fired.push(...(await flights.land(accountId)));
      const due = await store.nextDue(accountId);
      // Under load something is always due on a running clock: what falls due while we work has an end.
      const until = wall.now() < patience ? Math.max(target, await timeNow(accountId)) : target;
      if (due === undefined || due > until) break;
      fired.push(...(await runOneMoment(accountId, due)));
    }
    await moveClock(accountId, target);
    return fired;
  };

  const runBackground = async (accountId: string): Promise<readonly Fired[]> => {
    // Whoever moves the clock does what is due.
    if (moving.has(accountId)) return [];
    const now = await timeNow(accountId);
    const items = await store.claimDue(accountId, now, batchSize, leaseMs);
    if (items.length >= manyItems) resting.set(accountId, wall.now() + restMs);
    else resting.delete(accountId);
    const tasks = items.filter((item) => item.kind === 'task');
    const batches = engine.probe.isSlow ? tasks.map((item) => [item]) : [tasks];
    for (const batch of batches) flights.track(accountId, step(accountId, batch));
    for (const item of items) if (item.kind === 'delivery') flights.track(accountId, deliver(item.id));
    alarm.markDirty(accountId);
    return [];
  };

  const alarm = createAlarm({
    wall,
    async wakeTimeOf(accountId) {
      const account = await store.getAccount(accountId);
      const due = account && (await store.nextDue(accountId));
      const wakeAt = due === undefined || !account ? undefined : wallOf(account.clock, due);
      return wakeAt === undefined ? undefined : Math.max(wakeAt, resting.get(accountId) ?? 0);
    },
    onDue: (accountId) => flights.track(accountId, runBackground(accountId)),
    onError: deps.onError,
  });

  /** One mover of an account's clock at a time. */
  const moveTime = async <T>(accountId: string, work: () => Promise<T>): Promise<T> =>
    timeTurns.run(accountId, async () => {
      moving.add(accountId);
      try {
        return await work();
      } finally {
        moving.delete(accountId);
        alarm.markDirty(accountId);
      }
    });

  const stepAlone = async (accountId: string, taskId: string): Promise<void> => {
    for (;;) {
      const task = await store.getTask(taskId);
      if (task?.dueAt === undefined) return;
      await moveClock(accountId, task.dueAt);
      await step(accountId, [{ kind: 'task', id: taskId, dueAt: task.dueAt }]);
    }
  };

  const driveTask = async (accountId: string, taskId: string): Promise<void> => {
    if (moving.has(accountId)) return stepAlone(accountId, taskId);
    for (;;) {
      const due = (await store.getTask(taskId))?.dueAt;
      if (due === undefined) return;
      await moveTime(accountId, () => runUntil(accountId, due));
    }
  };

  let stopListening: (() => void) | undefined;
  return {
    start() {
      stopListening = store.onDueChange(alarm.markDirty);
    },
    advance: (accountId, ms) => moveTime(accountId, async () => runUntil(accountId, (await timeNow(accountId)) + ms)),
    next: (accountId) =>
      moveTime(accountId, async () => {
        const fired = [...(await flights.land(accountId))];
        const due = await store.nextDue(accountId);
        // A step makes its callback due at the same moment: that belongs to it.
        while (due !== undefined && (await store.nextDue(accountId)) === due) {
          fired.push(...(await runOneMoment(accountId, due)));
        }
        return fired;
      }),
    runAll: (accountId, limit) =>
      moveTime(accountId, async () => {
        const fired: Fired[] = [];
        for (let moments = 0; moments < limit; moments += 1) {
          fired.push(...(await flights.land(accountId)));
          const due = await store.nextDue(accountId);
          if (due === undefined) break;
          fired.push(...(await runOneMoment(accountId, due)));
        }
        return fired;
      }),
    settle: (accountId) => {
      if (moving.has(accountId)) return Promise.resolve([]);
      const settled = moveTime(accountId, async () => runUntil(accountId, await timeNow(accountId)));
      return waitAtMost(wall, patienceMs, settled, []);
    },
    driveTask,
    async resend(delivery) {
      const account = await store.getAccount(delivery.accountId);
      return account && record(delivery, await postman.post(delivery, account), true);
    },
    async stop() {
      stopListening?.();
      alarm.stop();
      await flights.landAll();
    },
  };
}
