/**
 * Failures that are asked for: those that wait for a task, and what has failed.
 */
import { useState } from 'preact/hooks';
import type {
  ControlAddFaultRequest,
  ControlFault,
  ControlFaultsResponse,
  ControlInfoResponse,
} from '../contracts/spec/generated/messages.ts';
import { call, get } from './api.ts';
import { Empty, Field, NoAccount, Time, useAction } from './parts.tsx';
import { account, at, journal, linkTo, useLive } from './state.ts';
import { tellCount } from '../contracts/spec/pick.ts';

/** What a task fails for; the empty one is the control API's default. */
const reasons = {
  '': 'risk-control (default)',
  'bad-source': 'bad-source',
  'upstream-error': 'upstream-error',
} satisfies Partial<Record<NonNullable<ControlAddFaultRequest['reason']> | '', string>>;

/** Kling's codes of a refusal. */
const codes = {
  '': '1301 content (default)',
  1102: '1102 pack used up',
  1302: '1302 too fast',
  1303: '1303 concurrency',
} satisfies Partial<Record<NonNullable<ControlAddFaultRequest['code']> | '', string>>;

function AddFault({ products }: { readonly products: readonly string[] }) {
  const { run, isBusy, said } = useAction();
  const [kind, setKind] = useState('fail-task');
  const [product, setProduct] = useState('');
  const [times, setTimes] = useState('1');
  const [message, setMessage] = useState('');
  const [cause, setCause] = useState('');
  const [externalId, setExternalId] = useState('');
  const isRefusal = kind === 'refuse';
  const add = (event: Event) => {
    event.preventDefault();
    run(async () => {
      if (!/^[1-9]\d*$/.test(times))
        throw new Error(
          `Times is '${times}': send a whole number from 1 on. A fault that no task may meet does nothing.`,
        );
      const body = {
        kind,
        times: Number(times),
        ...(product === '' ? {} : { product }),
        ...(externalId === '' ? {} : { external_task_id: externalId }),
        ...(cause === '' ? {} : isRefusal ? { code: Number(cause) } : { reason: cause }),
        ...(message === '' ? {} : { message }),
      };
      await call('POST', at('/faults'), body);
      return 'Added.';
    });
  };
  return (
    <form class="tools" onSubmit={add} noValidate>
      <Field label="Kind">
        <select
          value={kind}
          onChange={(event) => {
            setKind(event.currentTarget.value);
            setCause('');
          }}
        >
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
      <Field label={isRefusal ? 'Code' : 'Reason'}>
        <select value={cause} onChange={(event) => setCause(event.currentTarget.value)}>
          {Object.entries(isRefusal ? codes : reasons).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </Field>
      <Field label="External id">
        <input value={externalId} placeholder="any" onInput={(event) => setExternalId(event.currentTarget.value)} />
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
  readonly task: string;
  readonly text: string;
}

/** Requests that met a fault, and tasks that failed without one, newest first, as far as the journal has them. */
function Met() {
  const requests = journal.value.filter((entry) => entry.kind === 'request');
  const faulty = requests.filter(({ fault }) => fault !== undefined);
  const faults = [...new Set(faulty.flatMap(({ fault }) => fault ?? []))].toReversed();
  const outcomeOf = new Map(
    journal.value.flatMap((entry) =>
      entry.kind === 'transition' && entry.to === 'failed' ? [[entry.task_id, entry.message]] : [],
    ),
  );
  const meeting = new Set(faulty.flatMap(({ task_id: task }) => task ?? []));
  const others = journal.value.flatMap((entry): readonly Failure[] =>
    entry.kind === 'transition' && entry.to === 'failed' && !meeting.has(entry.task_id)
      ? [{ number: entry.number, at: entry.at, task: entry.task_id, text: `${entry.product}: ${entry.message}` }]
      : [],
  );
  if (faulty.length + others.length === 0) return <Empty>No task has failed.</Empty>;
  return (
    <>
      {faults.slice(0, 100).map((fault) => (
        <section key={fault} aria-label={`What ${fault} met`}>
          <h4>
            <code>{fault}</code> met
          </h4>
          <ol class="plain">
            {faulty
              .filter((entry) => entry.fault === fault)
              .map(({ number, at: time, method, path, status, failure, task_id: task }) => (
                <li key={number}>
                  <Time at={time} />{' '}
                  <a href={linkTo('requests', String(number))}>
                    {method} {path}
                  </a>{' '}
                  {failure !== undefined ? 'refused' : status < 400 ? 'accepted' : 'answered when its task had failed'}{' '}
                  ({status})
                  {task === undefined ? null : (
                    <>
                      {' '}
                      <a href={linkTo('timeline', task)}>task {task}</a>
                      {outcomeOf.has(task) ? `: failed, ${outcomeOf.get(task) ?? ''}` : ''}
                    </>
                  )}
                </li>
              ))}
          </ol>
        </section>
      ))}
      {others.length === 0 ? null : <h4>Without a fault</h4>}
      <ol class="plain">
        {others
          .toReversed()
          .slice(0, 100)
          .map(({ number, at: time, task, text }) => (
            <li key={number}>
              <Time at={time} /> <a href={linkTo('timeline', task)}>{text}</a>
            </li>
          ))}
      </ol>
    </>
  );
}

export function Faults() {
  const none: ControlFaultsResponse = { faults: [], total: 0, more: false };
  const { value = none } = useLive(() =>
    account.value ? get<ControlFaultsResponse>(at('/faults'), { size: 1000 }) : Promise.resolve(none),
  );
  const { value: info } = useLive(() => get<ControlInfoResponse>('/info'));
  const { run, isBusy, said } = useAction();
  if (!account.value) return <NoAccount />;
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
      {value.total === 0 ? (
        <Empty>
          No fault waits. Choose above what is to fail and press Add: the next task of that kind meets it, and is listed
          below.
        </Empty>
      ) : null}
      <ul class="plain">
        {value.faults.map((fault) => (
          <li key={fault.id}>
            <code>{fault.id}</code> {tell(fault)}: <q>{fault.message}</q>{' '}
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
