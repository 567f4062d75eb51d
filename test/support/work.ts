/** How much work something is, where counting its steps is not possible: in CPU time of this process, and only as a ratio. */

/** What is quicker, in microseconds, can't be compared. */
const shortest = 2000;

/** The CPU time that a piece of work takes, in microseconds. */
function measure(work: () => unknown, times: number): number {
  // Both together are exact; how they are split is sampled, and wrong by milliseconds on a busy machine.
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times the work of a short input a long one is. Work that grows with the input gives about `long / short`,
 * work that grows with its square the square of that: a test's bound stands between the two.
 *
 * The short input is worked on as often as the long one holds it, so both take as long, and what else the machine does
 * and collecting garbage weigh alike. The least of a few runs counts; what is too quick to be measured counts as 2 ms.
 *
 * @param prepare makes the work for an input of that size; what it does itself is not counted
 * @example expect(growthOfWork((size) => { const text = 'a'.repeat(size); return () => redact(text); }, 1000, 32_000)).toBeLessThan(200);
 */
export function growthOfWork(prepare: (size: number) => () => unknown, short: number, long: number, runs = 3): number {
  const [workShort, workLong] = [prepare(short), prepare(long)];
  const times = Math.ceil(long / short);
  let [leastShort, leastLong] = [Infinity, Infinity];
  for (let run = 0; run < runs; run += 1) {
    leastShort = Math.min(leastShort, measure(workShort, times));
    leastLong = Math.min(leastLong, measure(workLong, 1));
  }
  return (times * Math.max(leastLong, shortest)) / Math.max(leastShort, shortest);
}
