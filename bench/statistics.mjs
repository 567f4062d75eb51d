/**
 * From rounds to figures. Every ratio is made of two measurements that were made one after the other, and only then
 * summed up: absolute figures drift with whatever else the machine does.
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

/** What is compared, and how it is read from one side of a measurement. */
export const figures = {
  createPerSecond: (side) => side.create.perSecond,
  createCpu: (side) => side.create.cpuMicroseconds,
  createP99: (side) => side.create.p99Ms,
  queryPerSecond: (side) => side.query.perSecond,
  queryCpu: (side) => side.query.cpuMicroseconds,
  queryP99: (side) => side.query.p99Ms,
  firstAnswer: (side) => medianOf(side.starts.map((start) => start.firstAnswerMs)),
  ready: (side) => medianOf(side.starts.map((start) => start.readyMs ?? NaN)),
  idleMb: (side) => side.idleMb,
  loadedMb: (side) => side.loadedMb,
};

const readFigure = (read, side) => (side === undefined ? NaN : (read(side) ?? NaN));

const summariseFigures = (valuesOf) =>
  Object.fromEntries(Object.entries(figures).map(([name, read]) => [name, valuesOf(read)]));

/** Figures of bare node:http itself, over everything measured beside it. */
export function summariseBare(rounds) {
  const sides = rounds.flatMap((round) => Object.values(round).map(({ bare }) => bare));
  return summariseFigures((read) => ({ value: summarise(sides.map((side) => readFigure(read, side))) }));
}

/**
 * @param rounds one object per round: contender id → `{ own, bare }`
 * @returns per contender and figure: `value`, and `ratio` to bare node:http measured right beside it
 */
export function compare(rounds, ids) {
  const compareOne = (id) =>
    summariseFigures((read) => {
      const values = rounds.map((round) => readFigure(read, round[id]?.own));
      const bases = rounds.map((round) => readFigure(read, round[id]?.bare));
      return { value: summarise(values), ratio: summarise(values.map((value, index) => value / bases[index])) };
    });
  return Object.fromEntries(ids.map((id) => [id, compareOne(id)]));
}

/**
 * Figures of this build over those of another one, both of the same round.
 *
 * @param pairs ids of the same row of both builds
 * @example compareBuilds(rounds, [['emulator', 'emulator@other']]).emulator.createCpu.median // 0.9: a tenth less
 */
export function compareBuilds(rounds, pairs) {
  const ratiosOf = ([id, other]) =>
    summariseFigures((read) =>
      summarise(rounds.map((round) => readFigure(read, round[id]?.own) / readFigure(read, round[other]?.own))),
    );
  return Object.fromEntries(pairs.map((pair) => [pair[0], ratiosOf(pair)]));
}

/**
 * Creates per second of ours over those of others, both of the same round. Not by way of bare node:http: beside a JVM
 * that is still compiling, bare itself has half its speed.
 */
export function compareOthers(rounds, ids, ours) {
  const speed = (round, id) => readFigure(figures.createPerSecond, round[id]?.own);
  return Object.fromEntries(
    ids.map((id) => [id, summarise(rounds.map((round) => speed(round, ours) / speed(round, id)))]),
  );
}
