/**
 * Units: what packs have left, what each product took over time, and the ledger.
 */
import type { ControlLedgerResponse, ControlTasksResponse } from '../contracts/spec/generated/messages.ts';
import { get } from './api.ts';
import { Empty, Time } from './parts.tsx';
import { account, at, linkTo, useLive } from './state.ts';

type Entry = ControlLedgerResponse['entries'][number];

const mostTasks = 1000;

/** What the last tasks that succeeded were expected to cost, and what was taken for them. */
function Products() {
  const { value } = useLive(() => get<ControlTasksResponse>(at('/tasks'), { status: 'succeed', size: mostTasks }));
  const sums = new Map<string, { count: number; expected: number; actual: number }>();
  for (const { product, price_units: expected, deducted_units: actual = expected } of value?.tasks ?? []) {
    const sum = sums.get(product) ?? { count: 0, expected: 0, actual: 0 };
    sums.set(product, { count: sum.count + 1, expected: sum.expected + expected, actual: sum.actual + actual });
  }
  return (
    <table>
      <caption>Units by product{value?.more === true ? ` (the last ${mostTasks} tasks)` : ''}</caption>
      <thead>
        <tr>
          <th>Product</th>
          <th class="number">Tasks</th>
          <th class="number">Expected</th>
          <th class="number">Taken</th>
        </tr>
      </thead>
      <tbody>
        {[...sums].map(([product, { count, expected, actual }]) => (
          <tr key={product}>
            <th scope="row">{product}</th>
            <td class="number">{count}</td>
            <td class="number">{expected.toFixed(2)}</td>
            <td class={Math.abs(expected - actual) < 0.001 ? 'number' : 'number warning'}>{actual.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Units that were taken, added up over time. */
function Chart({ entries }: { readonly entries: readonly Entry[] }) {
  const taken = entries.filter(({ kind }) => kind === 'settle');
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last) return <Empty>No units were taken yet.</Empty>;
  const total = taken.reduce((sum, { units }) => sum + Math.abs(units), 0);
  const span = Math.max(1, last.at - first.at);
  const yOf = (units: number) => 100 - (units / (total || 1)) * 96;
  let sum = 0;
  const points = taken.map(({ at: time, units }) => {
    const x = ((time - first.at) / span) * 600;
    const before = yOf(sum);
    sum += Math.abs(units);
    return `${x},${before} ${x},${yOf(sum)}`;
  });
  return (
    <>
      <svg class="chart" viewBox="-1 0 602 104" role="img" aria-label={`${total.toFixed(2)} units taken over time`}>
        <polyline points={`0,100 ${points.join(' ')}`} />
      </svg>
      <div class="axis plain-axis meta">
        <Time at={first.at} />
        <span>{total.toFixed(2)} units</span>
        <Time at={last.at} />
      </div>
    </>
  );
}

const size = 500;

/** The newest page of the ledger, whose pages count from the oldest. */
async function readLedger(): Promise<ControlLedgerResponse> {
  const first = await get<ControlLedgerResponse>(at('/ledger'), { size });
  return first.more ? get<ControlLedgerResponse>(at('/ledger'), { size, page: Math.ceil(first.total / size) }) : first;
}

export function Money() {
  const { value, error } = useLive(() => (account.value ? readLedger() : Promise.resolve(undefined)));
  if (!account.value) return <Empty>No account is shown.</Empty>;
  if (!value) return error === undefined ? <Empty>Reading …</Empty> : <p class="error">{error}</p>;
  const { entries, wallet, wallets, balances } = value;
  return (
    <section aria-labelledby="money">
      <h2 id="money">Money</h2>
      <h3>Packs</h3>
      <div class="scroll-x" tabIndex={0} role="region" aria-label="Packs">
        <table class="wide">
          <thead>
            <tr>
              <th>Pack</th>
              <th>Status</th>
              <th class="number">Left</th>
              <th class="number">Held</th>
              <th class="number">Of</th>
            </tr>
          </thead>
          <tbody>
            {balances.map((pack) => (
              <tr key={pack.id}>
                <td>{pack.name}</td>
                <td>{pack.status}</td>
                <td class="number">{pack.remaining_units}</td>
                <td class="number">{pack.held_units}</td>
                <td class="number">{pack.total_units}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wallets.map(({ dialect, micro_usd: balance }) => (
        <p key={dialect}>
          {dialect}: {(balance / 1e6).toFixed(4)} USD
        </p>
      ))}
      <h3>Taken</h3>
      <Chart entries={entries} />
      <Products />
      <h3>Ledger{value.total > size ? ` (the last ${entries.length + wallet.length} of ${value.total})` : ''}</h3>
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
            {entries.toReversed().map((entry) => (
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
