import type { WallClock } from '../shell/ports.ts';

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
