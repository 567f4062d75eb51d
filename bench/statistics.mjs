/**
 * From rounds to figures. Every ratio is made within one round and only then summed up: absolute figures drift with
 * whatever else the machine does.
 */

/** Median with the smallest and the largest value; undefined without values. */
export function summarise(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1], values: sorted.length };
}

const medianOf = (values) => summarise(values)?.median;

/** What is compared, and how it is read from a round. */
export const figures = {
  createPerSecond: (round) => round.create.perSecond,
  createCpu: (round) => round.create.cpuMicroseconds,
  createP99: (round) => round.create.p99Ms,
  queryPerSecond: (round) => round.query.perSecond,
  queryCpu: (round) => round.query.cpuMicroseconds,
  queryP99: (round) => round.query.p99Ms,
  firstAnswer: (round) => medianOf(round.starts.map((start) => start.firstAnswerMs)),
  ready: (round) => medianOf(round.starts.map((start) => start.readyMs ?? NaN)),
  idleMb: (round) => round.idleMb,
  loadedMb: (round) => round.loadedMb,
};

function readFigure(read, round) {
  return round === undefined ? NaN : (read(round) ?? NaN);
}

/**
 * @param rounds one object per round: contender id → what was measured
 * @returns per contender and figure: `value` and `ratio` to the contender `to` in the same round
 */
export function compare(rounds, ids, to = 'bare') {
  return Object.fromEntries(
    ids.map((id) => [
      id,
      Object.fromEntries(
        Object.entries(figures).map(([name, read]) => {
          const values = rounds.map((round) => readFigure(read, round[id]));
          const bases = rounds.map((round) => readFigure(read, round[to]));
          return [
            name,
            { value: summarise(values), ratio: summarise(values.map((value, index) => value / bases[index])) },
          ];
        }),
      ),
    ]),
  );
}
