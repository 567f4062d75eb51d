/**
 * Units: what packs have left, what each product took over time, and the ledger.
 */
import type { ControlLedgerResponse, ControlTasksResponse } from '../contracts/spec/generated/messages.ts';
import { get } from './api.ts';
import { Empty, NoAccount, Time } from './parts.tsx';
import { account, at, linkTo, useLive } from './state.ts';

type Entry = ControlLedgerResponse['entries'][number];

const mostTasks = 1000;

type Tasks = ReadonlyMap<string, ControlTasksResponse['tasks'][number]>;

const productOf = (tasks: Tasks, { task_id: id = '' }: Entry) => tasks.get(id)?.product ?? 'other';

/** What was taken from packs for each product, as in the chart, and what its tasks were expected to cost. */
function Products({ taken, tasks }: { readonly taken: readonly Entry[]; readonly tasks: Tasks }) {
  const sums = new Map<string, { ids: Set<string>; expected: number; actual: number }>();
  for (const entry of taken) {
    const { task_id: id = '', units } = entry;
    const product = productOf(tasks, entry);
    const { ids, expected, actual } = sums.get(product) ?? { ids: new Set<string>(), expected: 0, actual: 0 };
    // Several packs may have paid for one task.
    const price = ids.has(id) ? 0 : (tasks.get(id)?.price_units ?? Math.abs(units));
    sums.set(product, { ids: ids.add(id), expected: expected + price, actual: actual + Math.abs(units) });
  }
  if (sums.size === 0) return null;
  return (
    <table>
      <caption>Units taken from packs, by product</caption>
      <thead>
        <tr>
          <th>Product</th>
          <th class="number">Tasks</th>
          <th class="number">Expected</th>
          <th class="number">Taken</th>
        </tr>
      </thead>
      <tbody>
        {[...sums].map(([product, { ids, expected, actual }]) => (
          <tr key={product}>
            <th scope="row">{product}</th>
            <td class="number">{ids.size}</td>
            <td class="number">{expected.toFixed(2)}</td>
            <td class={Math.abs(expected - actual) < 0.001 ? 'number' : 'number warning'}>{actual.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Colours that can be told apart come to an end; dashes then tell further products apart. */
const colours = 8;
const dashes = ['', '8 3', '2 3', '14 3 2 3'] as const;

const lineOf = (index: number) => ({
  class: `line line-${index % colours}`,
  'stroke-dasharray': dashes[(index + Math.floor(index / colours)) % dashes.length],
});

/** Points of a line that rises by each of the entries. */
function risePoints(taken: readonly Entry[], xOf: (time: number) => number, yOf: (units: number) => number): string {
  let sum = 0;
  const points = taken.map(({ at: time, units }) => {
    const before = yOf(sum);
    sum += Math.abs(units);
    return `${xOf(time)},${before} ${xOf(time)},${yOf(sum)}`;
  });
  return [`0,${yOf(0)}`, ...points].join(' ');
}

const sumOf = (entries: readonly Entry[]) => entries.reduce((sum, { units }) => sum + Math.abs(units), 0);

/** Units that were taken, added up over time: of each product, and of all together. */
function Chart({ taken, tasks }: { readonly taken: readonly Entry[]; readonly tasks: Tasks }) {
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last) return <Empty>No units were taken yet.</Empty>;
  const total = sumOf(taken);
  const span = Math.max(1, last.at - first.at);
  const xOf = (time: number) => ((time - first.at) / span) * 600;
  const yOf = (units: number) => 100 - (units / (total || 1)) * 100;
  const byProduct = new Map<string, Entry[]>();
  for (const entry of taken) {
    const product = productOf(tasks, entry);
    byProduct.set(product, [...(byProduct.get(product) ?? []), entry]);
  }
  const lines = byProduct.size > 1 ? [...byProduct] : [];
  return (
    <>
      <div class="plot">
        <div class="scale meta" aria-hidden="true">
          {[1, 0.5, 0].map((part) => (
            <span key={part}>{(total * part).toFixed(2)}</span>
          ))}
        </div>
        <svg
          class="chart"
          viewBox="0 0 600 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${total.toFixed(2)} units taken over time`}
        >
          <path class="grid" d="M0,0H600M0,50H600M0,100H600" />
          <polyline class="total" points={risePoints(taken, xOf, yOf)} />
          {lines.map(([product, own], index) => (
            <polyline key={product} {...lineOf(index)} points={`${risePoints(own, xOf, yOf)} 600,${yOf(sumOf(own))}`} />
          ))}
        </svg>
      </div>
      <div class="axis plain-axis meta">
        <Time at={first.at} />
        <span>units, added up</span>
        <Time at={last.at} />
      </div>
      <ul class="plain products" aria-label="Units over time by product">
        <li>
          <svg viewBox="0 0 30 6" aria-hidden="true">
            <polyline class="total" points="0,3 30,3" />
          </svg>{' '}
          all: {total.toFixed(2)}
        </li>
        {lines.map(([product, own], index) => (
          <li key={product}>
            <svg viewBox="0 0 30 6" aria-hidden="true">
              <polyline {...lineOf(index)} points="0,3 30,3" />
            </svg>{' '}
            {product}: {sumOf(own).toFixed(2)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What gateways took and gave back, in their own money. */
function Wallet({ entries }: { readonly entries: ControlLedgerResponse['wallet'] }) {
  return (
    <>
      <h3>Gateways</h3>
      <div class="scroll-x" tabIndex={0} role="region" aria-label="Gateways">
        <table class="wide">
          <thead>
            <tr>
              <th>Time</th>
              <th>Entry</th>
              <th>Task</th>
              <th class="number">USD</th>
              <th class="number">Balance</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(
              ({ number, at: time, kind, dialect, task_id: task, micro_usd: cost, balance_micro_usd: left }) => (
                <tr key={number}>
                  <td>
                    <Time at={time} />
                  </td>
                  <td>
                    {kind} at {dialect}
                  </td>
                  <td>
                    <a href={linkTo('timeline', task)}>{task}</a>
                  </td>
                  <td class="number">{tellUsd(cost)}</td>
                  <td class="number">{tellUsd(left)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

const tellUsd = (micro: number) => (micro / 1e6).toFixed(4);

const size = 500;

const readLedger = () => get<ControlLedgerResponse>(at('/ledger'), { size, order: 'newest-first' });

const readTasks = () => get<ControlTasksResponse>(at('/tasks'), { status: 'succeed', size: mostTasks });

export function Money() {
  const { value, error } = useLive(() => (account.value ? readLedger() : Promise.resolve(undefined)));
  const { value: done } = useLive(() => (account.value ? readTasks() : Promise.resolve(undefined)));
  if (!account.value) return <NoAccount />;
  if (!value) return error === undefined ? <Empty>Reading …</Empty> : <p class="error">{error}</p>;
  const { entries, wallet, wallets, balances } = value;
  const taken = entries.filter(({ kind }) => kind === 'settle').toReversed();
  const tasks = new Map(done?.tasks.map((task) => [task.id, task]));
  return (
    <section aria-labelledby="money">
      <h2 id="money">Money</h2>
      <h3>Packs</h3>
      <table>
        <thead>
          <tr>
            <th>Status</th>
            <th class="number">Left</th>
            <th class="number">Held</th>
            <th class="number">Of</th>
          </tr>
        </thead>
        {balances.map((pack) => (
          <tbody key={pack.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} class="long-name">
                {pack.name}
              </th>
            </tr>
            <tr>
              <td>{pack.status}</td>
              <td class="number">{pack.remaining_units}</td>
              <td class="number">{pack.held_units}</td>
              <td class="number">{pack.total_units}</td>
            </tr>
          </tbody>
        ))}
      </table>
      {wallets.map(({ dialect, micro_usd: balance }) => (
        <p key={dialect}>
          {dialect}: {tellUsd(balance)} USD left
        </p>
      ))}
      <h3>Taken</h3>
      <Chart taken={taken} tasks={tasks} />
      <Products taken={taken} tasks={tasks} />
      {wallet.length === 0 ? null : <Wallet entries={wallet} />}
      <h3>
        Ledger{value.total > size ? ` (the last ${entries.length + wallet.length} entries of ${value.total})` : ''}
      </h3>
      <div class="scroll-x" tabIndex={0} role="region" aria-label="Ledger">
        <table class="wide">
          <thead>
            <tr>
              <th>Time</th>
              <th>Entry</th>
              <th>Task</th>
              <th class="number">Units</th>
              <th class="number">Left</th>
              <th class="number">Held</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.number}>
                <td>
                  <Time at={entry.at} />
                </td>
                <td>{entry.kind}</td>
                <td>
                  {entry.task_id === undefined ? '' : <a href={linkTo('timeline', entry.task_id)}>{entry.task_id}</a>}
                </td>
                <td class="number">{entry.units}</td>
                <td class="number">{entry.remaining_units}</td>
                <td class="number">{entry.held_units}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
