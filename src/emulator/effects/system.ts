/** What the machine gives: its clock and timers, its chance, and the end of the event loop's turn. */
import type { WallClock } from '../shell/ports.ts';
import { randomFillSync, randomUUID } from 'node:crypto';
import { customRandom } from 'nanoid';
import type { Chance, Random } from '../core/chance.ts';
import { createRandom, createIdMint } from '../core/chance.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const timersAtLoad = { Date, performance, setTimeout, clearTimeout, setImmediate };

/** Longest delay of `setTimeout` (2^31 - 1 ms, 24.8 days); it takes longer ones as 1 ms. */
const LONGEST = 2_147_483_647;

/**
 * Epoch milliseconds that never go back. Machines set their clocks back (time synchronisation, a resumed virtual
 * machine); then this one runs on at the rate of the monotonic clock and stays ahead until the machine's clock has
 * caught up. A machine's clock that is set forward, or that ran on during a suspend, is followed at once.
 */
function createSteadyTime({ Date, performance }: Pick<typeof timersAtLoad, 'Date' | 'performance'>): () => number {
  let time = Date.now();
  let measuredAt = performance.now();
  return () => {
    // In this order: a pause between the two makes the result too early, which the next call corrects, never too late.
    const machine = Date.now();
    const monotonic = performance.now();
    time = Math.max(machine, time + Math.max(0, monotonic - measuredAt));
    measuredAt = monotonic;
    return Math.floor(time);
  };
}

/**
 * The machine's time and timers. A timer does not keep the process alive: a server does that itself, and an emulator
 * that a test forgot to close must not hang its run. It may wake up to a millisecond early, as any
 * `setTimeout`; its callback reads `now()`.
 *
 * @param timers those of the test, where the clock itself is tested
 * @example createSystemClock().startTimer(1000, wake)
 */
export function createSystemClock(timers: typeof timersAtLoad = timersAtLoad): WallClock {
  return {
    now: createSteadyTime(timers),
    machineTime: () => timers.Date.now(),
    startTimer(ms, wake) {
      let timer: NodeJS.Timeout;
      const sleep = (left: number): void => {
        const part = Math.min(left, LONGEST);
        timer = timers.setTimeout(() => (left > part ? sleep(left - part) : wake()), part).unref();
      };
      sleep(Math.max(0, ms));
      return () => timers.clearTimeout(timer);
    },
  };
}

/**
 * The end of one piece of outgoing work: its time-out, or the end of the emulator. An `AbortController` says the same,
 * but making one and listening to it costs more than half of a callback.
 */
export interface Deadline {
  readonly isOver: boolean;
  /** Calls `listener` once: when the time is over, or at once when it is. */
  whenOver(listener: () => void): void;
  /** Ends the time now. */
  end(): void;
  /** The work is done: nothing is reported any more. */
  clear(): void;
}

/**
 * @param ms wall time
 * @example const deadline = createDeadline(5000); deadline.whenOver(() => socket.destroy());
 */
export function createDeadline(ms: number): Deadline {
  let listeners: (() => void)[] = [];
  let isOver = false;
  const end = () => {
    timersAtLoad.clearTimeout(timer);
    isOver = true;
    const told = listeners;
    listeners = [];
    for (const listener of told) listener();
  };
  const timer = timersAtLoad.setTimeout(end, ms);
  return {
    get isOver() {
      return isOver;
    },
    whenOver(listener) {
      if (isOver) listener();
      else listeners.push(listener);
    },
    end,
    clear() {
      timersAtLoad.clearTimeout(timer);
      listeners = [];
    },
  };
}

/**
 * Waits for work, but not longer than `ms` of wall time; the work goes on.
 *
 * @returns the work's result, or `otherwise` when it takes longer
 * @example await waitAtMost(wall, 2000, work, [])
 */
export function waitAtMost<T>(wall: WallClock, ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = wall.startTimer(ms, () => resolve(otherwise));
    work.finally(cancel).then(resolve, reject);
  });
}

/** Numbers fetched at once: a call into the system's generator costs far more than one number. */
const BATCH = 1024;

/**
 * Chance from the system, fit for secrets and tokens.
 *
 * @example createSystemRandom().uuid()
 */
export function createSystemRandom(): Random {
  const batch = new Uint32Array(BATCH);
  let used = BATCH;
  const random = createRandom(() => {
    if (used === BATCH) {
      randomFillSync(batch);
      used = 0;
    }
    const number = batch[used] ?? 0;
    // Nothing that was given out stays in memory.
    batch[used] = 0;
    used += 1;
    return number;
  });
  return { ...random, uuid: () => randomUUID() };
}

/** A delivery id as in the vendor's sample (8674665223082153551): 19 digits. */
function newDeliveryId(random: Random): string {
  const low = String(random.integer(0, 999_999_999)).padStart(9, '0');
  return `${random.integer(1_000_000_000, 4_000_000_000) + 5_000_000_000}${low}`;
}

/**
 * Ids, file names and decisions, all from one source of chance.
 *
 * @param usedUntil up to this moment ids were minted before, by another process
 */
export function createChance(random: Random, usedUntil?: number): Chance {
  const { mint } = createIdMint({ random, usedUntil });
  return {
    random,
    mint,
    suffix: (length) => customRandom('0123456789abcdefghijklmnopqrstuvwxyz', length, (size) => random.bytes(size))(),
    newDeliveryId: () => newDeliveryId(random),
  };
}

// Work for the end of the event loop's turn: what is to be written to sockets, all of it together.
// Each write to a socket whose reader sleeps wakes the reader's processor, which costs the writer more than the rest of
// an answer; of writes in a row only the first does. Measured with 50 connections on two cores: half the processor
// time per request, twice the requests per second (docs/performance.md).

/** Does `work` at the end of this turn, after what was handed in before. */
export type BatchWrites = (work: () => void) => void;

/**
 * @param onError called with what work threw: a bug, never a reason to leave out what comes after it
 * @example const batchWrites = createWriteBatcher(onError); batchWrites(() => res.end('{"code":0}'));
 */
export function createWriteBatcher(onError: (error: unknown) => void): BatchWrites {
  let waiting: (() => void)[] = [];
  const doAll = () => {
    const ready = waiting;
    waiting = [];
    for (const work of ready) {
      try {
        work();
      } catch (error) {
        onError(error);
      }
    }
  };
  return (work) => {
    if (waiting.push(work) === 1) timersAtLoad.setImmediate(doAll);
  };
}
