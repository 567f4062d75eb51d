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
