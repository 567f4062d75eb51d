import type { WallClock } from '../shell/ports.ts';

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
  /** The work is done: nobody is told any more. */
  clear(): void;
}

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { clearTimeout, setTimeout } = globalThis;

/**
 * @param ms wall time
 * @example const deadline = createDeadline(5000); deadline.whenOver(() => socket.destroy());
 */
export function createDeadline(ms: number): Deadline {
  let listeners: (() => void)[] = [];
  let isOver = false;
  const end = () => {
    clearTimeout(timer);
    isOver = true;
    const told = listeners;
    listeners = [];
    for (const listener of told) listener();
  };
  const timer = setTimeout(end, ms);
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
      clearTimeout(timer);
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
    work.then(
      (result) => {
        cancel();
        resolve(result);
      },
      (error: unknown) => {
        cancel();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
