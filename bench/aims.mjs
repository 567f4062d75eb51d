/**
 * The aims, each as one comparison with what was measured.
 */
const atMost = (limit) => ({ words: `≤ ${limit}`, isMet: (value) => value <= limit });
const noAim = { words: '–' };
const atLeast = (limit) => ({ words: `≥ ${limit}`, isMet: (value) => value >= limit });

/** The row that is a create and nothing else; the default row pays for two later steps of every task besides. */
export const createRow = 'emulator-held';

const ratio = (result, figure, row = 'emulator') => result.compared[row]?.[figure].ratio?.median;

/** Creates per second of ours over those of another, median over the rounds. */
const over = (others, id) => others[id]?.median;

const majorOf = (result) => Number(result.machine.node.replace(/^v/, '').split('.')[0]);

/** Rows that are no peers, or have an aim of their own. */
const notPeers = /^(emulator|express$|aimock$)/;

/** Newer versions of Node.js need more memory for themselves: there the aim is the same share of theirs. */
function aimOfMemory(result) {
  return majorOf(result) <= 20
    ? ['idle memory, MB', atMost(72), result.compared.emulator?.idleMb.value?.median]
    : ['idle memory, × bare', atMost(1.6), ratio(result, 'idleMb')];
}

/** Creates per second beside the other contenders. */
function listPeers(result, others) {
  const aims = [['creates per second, × aimock', atLeast(2), over(others, 'aimock')]];
  // From Node 24 on Express's defaults are three times as quick as before.
  if (majorOf(result) < 24) aims.push(['creates per second, × Express defaults', atLeast(3), over(others, 'express')]);
  for (const { id, title } of result.named) {
    if (!notPeers.test(id)) aims.push([`creates per second, × ${title}`, atLeast(3.5), over(others, id)]);
  }
  return aims;
}

/** Versions of the task and entries of the ledger that a create with the life of its task writes. */
const recordsOfLife = 5;

/** State in a directory, beside state in memory and beside a disk that is asked for each record. */
function listKept({ compared, overOthersWithLife, syncsPerSecond }) {
  const perSecond = compared['emulator-kept']?.createPerSecond.value?.median;
  return [
    ['creates per second in memory, × with --data-dir', atMost(2), over(overOthersWithLife, 'emulator-kept')],
    [
      'records per second with --data-dir, × a sync for each',
      atLeast(20),
      perSecond && (perSecond * recordsOfLife) / syncsPerSecond,
    ],
  ];
}

/** This build beside another one: a twentieth is what two runs of the same build may differ by. */
const listOther = ({ overOther = {} }) =>
  [
    ['CPU per create, × the other build', createRow, 'createCpu'],
    ['CPU per create with the life of its task, × the other build', 'emulator', 'createCpu'],
    ['CPU per query, × the other build', 'emulator', 'queryCpu'],
    ['cold start, × the other build', 'emulator', 'firstAnswer'],
    ['idle memory, × the other build', 'emulator', 'idleMb'],
  ].flatMap(([name, row, figure]) => (overOther[row] ? [[name, atMost(1.05), overOther[row][figure]?.median]] : []));

/** The same figures for a create with the rest of its task's life: for information, without an aim. */
const listLives = (result) => [
  ['CPU per create with the life of its task, × bare', noAim, ratio(result, 'createCpu')],
  ['creates per second with lives, × bare', noAim, ratio(result, 'createPerSecond')],
  ...listPeers(result, result.overOthersWithLife).map(([name, , value]) => [
    name.replace('creates per second', 'creates per second with lives'),
    noAim,
    value,
  ]),
];

const listAims = (result) => [
  ['CPU per create, × bare', atMost(2), ratio(result, 'createCpu', createRow)],
  ['creates per second, × bare', atLeast(0.5), ratio(result, 'createPerSecond', createRow)],
  ['p99 of a create, × bare', atMost(2), ratio(result, 'createP99', createRow)],
  ['CPU per query, × bare', atMost(1.8), ratio(result, 'queryCpu')],
  ['cold start to the first answer, × bare', atMost(3), ratio(result, 'firstAnswer')],
  aimOfMemory(result),
  ...listPeers(result, result.overOthers),
  ...listKept(result),
  ['callbacks per second, × global fetch', atLeast(4), result.callbacks?.ratio?.median],
  ['time of 100,000 tasks with callbacks, × 5,000', atMost(20), result.manyTasks?.ratio?.median],
  ['creates per second of two processes on a shared store, × one', atLeast(1.5), result.shared?.ratio?.median],
  ...listOther(result),
  ...listLives(result),
];

/**
 * @returns one row per aim: `state` is pass, miss, not measured, or info (a figure without an aim)
 * @example judge(result).filter((aim) => aim.state === 'miss')
 */
export function judge(result) {
  return listAims(result).map(([name, { words, isMet }, value]) => ({
    name,
    aim: words,
    value,
    state: value === undefined ? 'not measured' : isMet === undefined ? 'info' : isMet(value) ? 'pass' : 'miss',
  }));
}
