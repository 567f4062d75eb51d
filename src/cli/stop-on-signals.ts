import type { Shell, StopSignal } from './shell.ts';

const exitCodeOf: Readonly<Record<StopSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 };

/** A terminal and npm each pass one Ctrl-C on: two SIGINT that mean one. */
const sameKeyMs = 250;

/** Shorter than the 5 s promised, so that the exit itself has time. */
const patienceMs = 4500;

export interface StopRequest {
  /** Resolves with the first signal. */
  readonly asked: Promise<StopSignal>;
}

/**
 * Listens for signals. The first one asks to stop; the second ends the process at once.
 *
 * @example const stop = listenForStop(shell); await stop.asked;
 */
export function listenForStop(shell: Shell): StopRequest {
  let first: { readonly signal: StopSignal; readonly at: number } | undefined;
  const asked = new Promise<StopSignal>((resolve) => {
    const listen = (signal: StopSignal) => {
      shell.onSignal(signal, () => {
        const at = performance.now();
        const sameKey = signal === 'SIGINT' && first?.signal === 'SIGINT' && at - first.at <= sameKeyMs;
        if (first === undefined) {
          first = { signal, at };
          resolve(signal);
        } else if (!sameKey) {
          shell.exit(exitCodeOf[signal]);
        }
      });
    };
    for (const signal of Object.keys(exitCodeOf) as StopSignal[]) listen(signal);
  });
  return { asked };
}

/**
 * Waits for work in flight, but not for ever.
 *
 * @returns whether everything was finished in time.
 */
export async function finishInTime(work: Promise<unknown>, limitMs: number = patienceMs): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
