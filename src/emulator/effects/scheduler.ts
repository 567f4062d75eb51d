/**
 * The only loop: does what is due, one account at a time, in order of due time. Real and scaled clocks are served by
 * one timer; manual clocks move only on request.
 */
import type { DueItem } from '../core/advance-tasks.ts';
import { advanceTasks } from '../core/advance-tasks.ts';
import type { Account, Delivery } from '../core/records.ts';
import { wallOf } from '../core/records.ts';
import type { Fired } from '../core/journal.ts';
import { accountById, accountsDue, nextDueOf } from '../core/reads.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';
import { examineTasks } from '../shell/requests.ts';
import type { ClockMover } from './clock-mover.ts';
import { batchSize, createClockMover, leaseMs, createInFlight } from './clock-mover.ts';
import type { DeliveryQueue, DeliveryQueueDeps } from './delivery-queue.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import type { WallClock } from '../shell/ports.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

interface WakeTimer {
  /** The account's due times may have changed: they are looked at soon. */
  markDirty(accountId: string): void;
  stop(): void;
}

interface WakeTimerDeps {
  readonly wall: WallClock;
  /** Wall time at which the account next has something to do; `undefined` when nothing comes by itself. */
  readonly wakeTimeOf: (accountId: string) => Promise<number | undefined>;
  readonly onDue: (accountId: string) => void;
  readonly onError: (error: unknown) => void;
}

/** @example const timer = createWakeTimer(deps); store.onDueChange(timer.markDirty); */
function createWakeTimer({ wall, wakeTimeOf, onDue, onError }: WakeTimerDeps): WakeTimer {
  const wakes = new Map<string, number>();
  const dirty = new Set<string>();
  let flushing = false;
  let stopped = false;
  let timer: { readonly at: number; readonly cancel: () => void } | undefined;

  const setWake = (accountId: string, at: number | undefined): void => {
    if (at === undefined) {
      wakes.delete(accountId);
      return;
    }
    wakes.set(accountId, at);
    if (stopped || (timer && timer.at <= at)) return;
    timer?.cancel();
    timer = { at, cancel: wall.startTimer(Math.max(0, at - wall.now()), onTimer) };
  };

  function onTimer(): void {
    timer = undefined;
    if (stopped) return;
    const now = wall.now();
    for (const [accountId, at] of wakes) {
      if (at > now) continue;
      wakes.delete(accountId);
      onDue(accountId);
    }
    const earliest = [...wakes].reduce<readonly [string, number] | undefined>(
      (best, wake) => (best && best[1] <= wake[1] ? best : wake),
      undefined,
    );
    if (earliest) setWake(...earliest);
  }

  const flush = async (): Promise<void> => {
    flushing = false;
    const accounts = [...dirty];
    dirty.clear();
    for (const accountId of accounts) setWake(accountId, await wakeTimeOf(accountId));
  };

  return {
    markDirty(accountId) {
      if (stopped) return;
      dirty.add(accountId);
      if (flushing) return;
      flushing = true;
      setImmediate(() => void flush().catch(onError));
    },
    stop() {
      stopped = true;
      timer?.cancel();
    },
  };
}

interface SchedulerDeps extends DeliveryQueueDeps {
  /** Told of work that threw: a bug, never a reason to stop the loop. */
  readonly lifecycle: Pick<Lifecycle, 'emit'>;
}

export interface Scheduler extends Omit<ClockMover, 'isMoving'> {
  /** Begins with what is due already: a store may have been used before. */
  start(): void;
  /** Sends a delivery once more, now. */
  resend(delivery: Delivery): Promise<Fired | undefined>;
  /** Posts a signed message that belongs to no task once. */
  sendLoose: DeliveryQueue['sendLoose'];
  /** Stops the loop and waits for what is in flight. */
  stop(): Promise<void>;
}

/** A batch this large means load: a short rest makes the next one larger, and each thing in it cheaper. */
const manyItems = 10;
const restMs = 5;
/** How long what falls due is left to another process that moves the clock. */
const elsewhereMs = 500;

/**
 * @example const scheduler = createScheduler({ shell, callbackSender, lifecycle }); scheduler.start();
 */
export function createScheduler(deps: SchedulerDeps): Scheduler {
  const { shell } = deps;
  const { store, wall } = shell;
  const onError = (error: unknown) => deps.lifecycle.emit('failed', { error });
  const queue = createDeliveryQueue(deps);
  const inFlight = createInFlight(onError);
  /** Until when accounts under load rest between two batches, in wall time. */
  const resting = new Map<string, number>();

  const advance = async (accountId: string, items: readonly DueItem[]): Promise<readonly Fired[]> => {
    if (items.length === 0) return [];
    const ids = items.map(({ id }) => id);
    const examined = shell.probe && (await examineTasks(shell, accountId, ids));
    return shell.run(advanceTasks, { accountId, items, examined });
  };

  const mover = createClockMover({
    shell,
    inFlight,
    queue,
    advance,
    onMoved: (accountId) => timer.markDirty(accountId),
  });

  const runBackground = async (accountId: string): Promise<readonly Fired[]> => {
    // The move of the clock does what is due.
    if (mover.isMoving(accountId)) return [];
    const account = await shell.read(accountById(accountId));
    if (store.shared?.turns.isElsewhere(accountId)) {
      wall.startTimer(elsewhereMs, () => timer.markDirty(accountId));
      return [];
    }
    const items = account ? await store.claimDue(accountId, shell.nowOf(account), batchSize, leaseMs) : [];
    if (items.length >= manyItems) resting.set(accountId, wall.now() + restMs);
    else resting.delete(accountId);
    const tasks = items.filter((item) => item.kind === 'task');
    const batches = shell.probe ? tasks.map((item) => [item]) : [tasks];
    for (const batch of batches) inFlight.track(accountId, advance(accountId, batch));
    for (const item of items) if (item.kind === 'delivery') inFlight.track(accountId, queue.deliver(item.id));
    timer.markDirty(accountId);
    return [];
  };

  const wakeTimeOf = async (accountId: string): Promise<number | undefined> => {
    const { account, due } = await shell.load<{ account: Account | undefined; due: number | undefined }>({
      account: accountById(accountId),
      due: nextDueOf(accountId),
    });
    const wakeAt = due === undefined || !account ? undefined : wallOf(account.clock, due);
    return wakeAt === undefined ? undefined : Math.max(wakeAt, resting.get(accountId) ?? 0);
  };

  const onDue = (accountId: string) => inFlight.track(accountId, runBackground(accountId));
  const timer: WakeTimer = createWakeTimer({ wall, wakeTimeOf, onDue, onError });

  const markWhatIsDue = async (): Promise<void> => {
    for (const accountId of await shell.read(accountsDue)) timer.markDirty(accountId);
  };

  let stopListening: (() => void) | undefined;
  return {
    start() {
      stopListening = store.onDueChange(timer.markDirty);
      markWhatIsDue().catch(onError);
    },
    advance: mover.advance,
    next: mover.next,
    runAll: mover.runAll,
    settle: mover.settle,
    driveTask: mover.driveTask,
    resend: queue.resend,
    sendLoose: queue.sendLoose,
    async stop() {
      stopListening?.();
      timer.stop();
      await inFlight.drainAll();
    },
  };
}
