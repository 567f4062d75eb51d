/**
 * Failures that are asked for: those that wait for a task, and what has failed.
 */
import { useState } from 'preact/hooks';
import type { ControlFault, ControlFaultsResponse, ControlInfoResponse } from '../contracts/spec/generated/messages.ts';
import { call, get } from './api.ts';
import { Empty, Field, Time, useAction } from './parts.tsx';
import { account, at, journal, linkTo, useLive } from './state.ts';
import { tellCount } from '../contracts/spec/pick.ts';

function AddFault({ products }: { readonly products: readonly string[] }) {
  const { run, isBusy, said } = useAction();
  const [kind, setKind] = useState('fail-task');
  const [product, setProduct] = useState('');
  const [times, setTimes] = useState('1');
  const [message, setMessage] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    run(async () => {
      const body = {
        kind,
        times: Number(times),
        ...(product === '' ? {} : { product }),
        ...(message === '' ? {} : { message }),
      };
      await call('POST', at('/faults'), body);
      return 'Added.';
    });
  };
  return (
    <form class="tools" onSubmit={add}>
      <Field label="Kind">
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          <option value="fail-task">fail-task: accepted, then failed</option>
          <option value="refuse">refuse: at submission</option>
        </select>
      </Field>
      <Field label="Product">
        <select value={product} onChange={(event) => setProduct(event.currentTarget.value)}>
          <option value="">any</option>
          {products.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      <Field label="Times">
        <input type="number" min="1" value={times} onInput={(event) => setTimes(event.currentTarget.value)} />
      </Field>
      <Field label="Message">
        <input value={message} placeholder="the vendor's" onInput={(event) => setMessage(event.currentTarget.value)} />
      </Field>
      <button type="submit" disabled={isBusy}>
        Add
      </button>
      {said}
    </form>
  );
}

interface Failure {
  readonly number: number;
  readonly at: number;
  readonly task: string | undefined;
  readonly text: string;
}

/** Tasks that failed and requests that were refused, newest first, as far as the journal has them. */
function Met() {
  const met = journal.value
    .flatMap((entry): readonly Failure[] => {
      if (entry.kind === 'transition' && entry.to === 'failed')
        return [
          { number: entry.number, at: entry.at, task: entry.task_id, text: `${entry.product}: ${entry.message}` },
        ];
      if (entry.kind === 'request' && entry.failure === 'content.refused')
        return [
          { number: entry.number, at: entry.at, task: undefined, text: `${entry.method} ${entry.path} was refused` },
        ];
      return [];
    })
    .toReversed()
    .slice(0, 100);
  if (met.length === 0) return <Empty>No task has failed.</Empty>;
  return (
    <ol class="plain">
      {met.map(({ number, at: time, task, text }) => (
        <li key={number}>
          <Time at={time} /> {task === undefined ? text : <a href={linkTo('timeline', task)}>{text}</a>}
        </li>
      ))}
    </ol>
  );
}

export function Faults() {
  const none: ControlFaultsResponse = { faults: [], total: 0, more: false };
  const { value = none } = useLive(() =>
    account.value ? get<ControlFaultsResponse>(at('/faults'), { size: 1000 }) : Promise.resolve(none),
  );
  const { value: info } = useLive(() => get<ControlInfoResponse>('/info'));
  const { run, isBusy, said } = useAction();
  if (!account.value) return <Empty>No account is shown.</Empty>;
  const remove = (path: string) => () =>
    run(async () => {
      await call('DELETE', at(path));
      return undefined;
    });
  const tell = ({ kind, product, external_task_id: id, remaining }: ControlFault) =>
    `${kind}, ${product ?? 'any product'}${id === undefined ? '' : `, external id ${id}`}, ${tellCount(remaining, 'more time')}`;
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">Faults</h2>
      <AddFault products={info?.products ?? []} />
      <h3>Waiting ({value.total})</h3>
      {value.total === 0 ? <Empty>No failure is asked for.</Empty> : null}
      <ul class="plain">
        {value.faults.map((fault) => (
          <li key={fault.id}>
            {tell(fault)}: <q>{fault.message}</q>{' '}
            <button type="button" class="small" disabled={isBusy} onClick={remove(`/faults/${fault.id}`)}>
              Clear
            </button>
          </li>
        ))}
      </ul>
      {value.total > 1 ? (
        <button type="button" disabled={isBusy} onClick={remove('/faults')}>
          Clear all
        </button>
      ) : null}
      {said}
      <h3>What failed</h3>
      <Met />
    </section>
  );
}
