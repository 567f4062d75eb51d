/** How much work something is, where counting its steps is not possible: in CPU time of this process, and only as a ratio. */

/**
 * The least CPU time that a piece of work took in a few runs, in microseconds: what else the machine does hardly counts.
 * What is too quick to be measured is no slower than the shortest that can be.
 */
function leastWork(work: () => unknown, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const { user } = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage().user - user);
  }
  return Math.max(least, 500);
}

/**
 * How many times the work of a short input a long one is. Work that grows with the input gives about `long / short`,
 * work that grows with its square the square of that: a test's bound stands between the two.
 *
 * @param prepare makes the work for an input of that size; what it does itself is not counted
 * @example expect(growthOfWork((size) => { const text = 'a'.repeat(size); return () => redact(text); }, 1000, 32_000)).toBeLessThan(200);
 */
export function growthOfWork(prepare: (size: number) => () => unknown, short: number, long: number, runs = 5): number {
  return leastWork(prepare(long), runs) / leastWork(prepare(short), runs);
}
