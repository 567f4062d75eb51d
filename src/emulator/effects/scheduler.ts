/**
 * The only loop: does what is due, one account at a time, in order of due time. Real and scaled clocks are served by
 * one timer; manual clocks move only when told.
 */
import { timeOf, wallOf } from '../core/clock.ts';
import type { EngineDeps, Fired } from '../core/engine-context.ts';
import type { Courier, DueItem } from '../core/ports.ts';
import type { Account, AttemptOutcome, Delivery } from '../core/records.ts';
import type { Posted } from '../core/steps.ts';
import { recordAttempt, stepTasks } from '../core/steps.ts';
import { createAlarm } from './alarm.ts';
import type { ClockMover } from './clock-mover.ts';
import { batchSize, createClockMover, leaseMs } from './clock-mover.ts';
import { createFlights } from './flights.ts';
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

export interface Scheduler extends Omit<ClockMover, 'isMoving'> {
  start(): void;
  /** Sends a delivery once more, now. */
  resend(delivery: Delivery): Promise<Fired | undefined>;
  /** Stops the loop and waits for what is in flight. */
  stop(): Promise<void>;
}

/** A batch this large means load: a short rest makes the next one larger, and each thing in it cheaper. */
const manyItems = 10;
const restMs = 5;

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
  const flights = createFlights(deps.onError);
  /** Until when accounts under load rest between two batches, in wall time. */
  const resting = new Map<string, number>();

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

  const mover = createClockMover({
    engine,
    flights,
    step,
    post: postman.postOnce,
    record: (delivery, outcome) => record(delivery, outcome, false),
    deliver,
    onMoved: (accountId) => alarm.markDirty(accountId),
  });

  const runBackground = async (accountId: string): Promise<readonly Fired[]> => {
    // Whoever moves the clock does what is due.
    if (mover.isMoving(accountId)) return [];
    const account = await store.getAccount(accountId);
    const now = account ? timeOf(account.clock, wall.now()) : 0;
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

  let stopListening: (() => void) | undefined;
  return {
    start() {
      stopListening = store.onDueChange(alarm.markDirty);
    },
    advance: mover.advance,
    next: mover.next,
    runAll: mover.runAll,
    settle: mover.settle,
    driveTask: mover.driveTask,
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
