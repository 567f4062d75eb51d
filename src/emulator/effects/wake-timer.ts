/**
 * One timer for all accounts: wakes each when its next due thing has come, in wall time.
 */
import type { WallClock } from '../shell/ports.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

export interface WakeTimer {
  /** The account's due times may have changed: they are looked at soon. */
  markDirty(accountId: string): void;
  stop(): void;
}

export interface WakeTimerDeps {
  readonly wall: WallClock;
  /** Wall time at which the account next has something to do; `undefined` when nothing comes by itself. */
  readonly wakeTimeOf: (accountId: string) => Promise<number | undefined>;
  readonly onDue: (accountId: string) => void;
  readonly onError: (error: unknown) => void;
}

/** @example const timer = createWakeTimer(deps); store.onDueChange(timer.markDirty); */
export function createWakeTimer({ wall, wakeTimeOf, onDue, onError }: WakeTimerDeps): WakeTimer {
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
