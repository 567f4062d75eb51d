import type { WallClock } from '../shell/ports.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const timersAtLoad = { Date, performance, setTimeout, clearTimeout };

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
 * that somebody forgot to close must not hang their test run. It may wake up to a millisecond early, as any
 * `setTimeout`; whoever is woken looks at `now()`.
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
