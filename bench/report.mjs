/**
 * The result as text: one table of ratios to bare node:http with their spread, one of absolute figures.
 */
const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const grouped = (value) => Math.round(value).toLocaleString('en-US');

/** `0.61 (0.58–0.64)`; the spread is left out when there is only one value. */
export function showSpread(summary, format = digits) {
  if (!summary) return '–';
  const { median, min, max, values } = summary;
  return values > 1 ? `${format(median)} (${format(min)}–${format(max)})` : format(median);
}

const ratioColumns = {
  'create req/s': (row) => showSpread(row.createPerSecond.ratio),
  'create CPU': (row) => showSpread(row.createCpu.ratio),
  'create p99': (row) => showSpread(row.createP99.ratio),
  'query req/s': (row) => showSpread(row.queryPerSecond.ratio),
  'query CPU': (row) => showSpread(row.queryCpu.ratio),
  'cold start': (row) => showSpread(row.firstAnswer.ratio),
  'RSS idle': (row) => showSpread(row.idleMb.ratio),
  'RSS loaded': (row) => showSpread(row.loadedMb.ratio),
};

const absoluteColumns = {
  'create req/s': (row) => showSpread(row.createPerSecond.value, grouped),
  'CPU µs': (row) => showSpread(row.createCpu.value),
  'p99 ms': (row) => showSpread(row.createP99.value),
  'query req/s': (row) => showSpread(row.queryPerSecond.value, grouped),
  'first answer ms': (row) => showSpread(row.firstAnswer.value, grouped),
  'ready line ms': (row) => showSpread(row.ready.value, grouped),
  'idle MB': (row) => showSpread(row.idleMb.value, grouped),
  'loaded MB': (row) => showSpread(row.loadedMb.value, grouped),
};

/** Which of token, body and id it refuses when they are wrong. */
function showProofs(proves) {
  if (!proves) return '–';
  const words = [proves.authenticates && 'token', proves.validates && 'body', proves.remembers && 'id'].filter(Boolean);
  return words.length === 0 ? 'nothing' : words.join(', ');
}

/**
 * @param result as written to the results file
 * @returns this build over the other one, row by row
 */
export function formatOther({ named, overOther }) {
  const lines = named
    .filter(({ id }) => overOther[id])
    .map(({ id, title }) => {
      const figures = Object.entries(overOther[id]).map(([name, ratio]) => [name, { ratio }]);
      return { id, title, figures: Object.fromEntries(figures) };
    });
  return `\nThis build over the other build, both of the same round\n${tableOf(ratioColumns, lines)}`;
}

/** A Markdown table, padded so that it reads well in a terminal. */
export function formatTable(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function tableOf(columns, lines, extra = {}) {
  const rows = lines.map(({ id, title, figures }) => [
    title,
    ...Object.values(columns).map((show) => show(figures)),
    ...Object.values(extra).map((show) => show(id)),
  ]);
  return formatTable(['server', ...Object.keys(columns), ...Object.keys(extra)], rows);
}

/**
 * @param result as written to the results file
 * @example console.log(formatReport(result))
 */
export function formatReport({ machine, options, named, bare, compared, proofs, missing }) {
  const lines = named
    .map(({ id, title }) => ({ id, title, figures: compared[id] }))
    .filter(({ figures }) => figures.createPerSecond.value);
  const { generator, connections, rounds, seconds } = options;
  const parts = [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${generator}, ${connections} connections, ${machine.pinning}`,
    `${rounds} rounds of ${seconds} s, medians with (smallest–largest)`,
  ];
  if (lines.length > 0) {
    parts.push(
      '\nRatios to bare node:http, measured right before',
      tableOf(ratioColumns, lines, { 'refuses a wrong': (id) => showProofs(proofs[id]) }),
      '\nAbsolute figures',
      tableOf(absoluteColumns, [{ id: 'bare', title: 'bare node:http', figures: bare }, ...lines]),
    );
  }
  for (const { title, why } of missing) parts.push(`not measured: ${title}: ${why}`);
  return parts.join('\n');
}
