/**
 * The aims, each as one comparison with what was measured.
 */
const atMost = (limit) => ({ words: `≤ ${limit}`, isMet: (value) => value <= limit });
const atLeast = (limit) => ({ words: `≥ ${limit}`, isMet: (value) => value >= limit });

const ratio = (result, figure) => result.compared.emulator?.[figure].ratio?.median;

/** Creates per second of ours over those of another, median over the rounds. */
const over = (result, id) => result.overOthers[id]?.median;

const majorOf = (result) => Number(result.machine.node.replace(/^v/, '').split('.')[0]);

/** Rows that are no peers, or have an aim of their own. */
const notPeers = new Set(['emulator', 'emulator-held', 'emulator-logged', 'express', 'aimock']);

/** Newer versions of Node.js need more memory for themselves: there the aim is the same share of theirs. */
function aimOfMemory(result) {
  return majorOf(result) <= 20
    ? ['idle memory, MB', atMost(72), result.compared.emulator?.idleMb.value?.median]
    : ['idle memory, × bare', atMost(1.6), ratio(result, 'idleMb')];
}

function listAims(result) {
  const aims = [
    ['CPU per create, × bare', atMost(2), ratio(result, 'createCpu')],
    ['creates per second, × bare', atLeast(0.5), ratio(result, 'createPerSecond')],
    ['p99 of a create, × bare', atMost(2), ratio(result, 'createP99')],
    ['CPU per query, × bare', atMost(1.8), ratio(result, 'queryCpu')],
    ['cold start to the first answer, × bare', atMost(3), ratio(result, 'firstAnswer')],
    aimOfMemory(result),
    ['creates per second, × aimock', atLeast(2), over(result, 'aimock')],
  ];
  // From Node 24 on Express's defaults are three times as quick as before.
  if (majorOf(result) < 24) aims.push(['creates per second, × Express defaults', atLeast(3), over(result, 'express')]);
  for (const { id, title } of result.named) {
    if (!notPeers.has(id)) aims.push([`creates per second, × ${title}`, atLeast(3.5), over(result, id)]);
  }
  aims.push(['callbacks per second, × global fetch', atLeast(4), result.callbacks?.ratio?.median]);
  return aims;
}

/**
 * @returns one row per aim: `state` is pass, miss or not measured
 * @example judge(result).filter((aim) => aim.state === 'miss')
 */
export function judge(result) {
  return listAims(result).map(([name, { words, isMet }, value]) => ({
    name,
    aim: words,
    value,
    state: value === undefined ? 'not measured' : isMet(value) ? 'pass' : 'miss',
  }));
}
