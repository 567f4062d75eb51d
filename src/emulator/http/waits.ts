/** Waits that all end after the same time. */

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { performance, setTimeout } = globalThis;

/** One wait; whoever began it keeps it to end it. */
export interface Wait {
  readonly onOver: () => void;
  readonly end: number;
  before: Wait | undefined;
  after: Wait | undefined;
}

interface Waits {
  /** Calls `onOver` when the time is over, unless the wait is ended before. */
  begin(onOver: () => void): Wait;
  end(wait: Wait): void;
}

/**
 * Makes the register of waits that all end after the same time, with one timer for all of them. Nearly every body is there
 * before its wait is noticed: a timer for each cost a create a tenth of its processor time. They stand in a list, in the
 * order in which they began: a `Map` that is filled and emptied with every request costs as much as the timers.
 *
 * @example
 * const waits = createWaits(30_000);
 * const wait = waits.begin(giveUp);
 * waits.end(wait); // it came in time
 */
export function createWaits(ms: number): Waits {
  let first: Wait | undefined;
  let last: Wait | undefined;
  let isArmed = false;
  const end = (wait: Wait): void => {
    const { before, after } = wait;
    // Ended already.
    if (!before && wait !== first) return;
    if (before) before.after = after;
    else first = after;
    if (after) after.before = before;
    else last = before;
    wait.before = undefined;
    wait.after = undefined;
  };
  const arm = (left: number): void => {
    isArmed = true;
    setTimeout(look, left).unref();
  };
  const look = (): void => {
    isArmed = false;
    const now = performance.now();
    for (let wait = first; wait; wait = first) {
      if (wait.end > now) {
        arm(wait.end - now);
        return;
      }
      end(wait);
      wait.onOver();
    }
  };
  return {
    begin(onOver) {
      const wait: Wait = { onOver, end: performance.now() + ms, before: last, after: undefined };
      if (last) last.after = wait;
      else first = wait;
      last = wait;
      if (!isArmed) arm(ms);
      return wait;
    },
    end,
  };
}
