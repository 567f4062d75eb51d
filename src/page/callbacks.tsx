/**
 * Callbacks: what was sent, what each attempt came to, and sending again.
 */
import { useState } from 'preact/hooks';
import type {
  ControlCallbackResponse,
  ControlCallbacksResponse,
  ControlFiredResponse,
  ControlTestCallbackResponse,
} from '../contracts/spec/generated/messages.ts';
import { call, get } from './api.ts';
import { tellCount } from '../contracts/spec/pick.ts';
import { Body, closeOnEscape, Copy, Empty, Field, NoAccount, Pick, Time, useAction } from './parts.tsx';
import { account, at, linkTo, useFilter, useLive } from './state.ts';

/** Read when it is looked at: a list may have many. */
function LazyCallback({ delivery }: { readonly delivery: ControlCallbacksResponse['callbacks'][number] }) {
  const [isOpen, setOpen] = useState(false);
  const { value } = useLive(
    () =>
      isOpen
        ? get<ControlCallbackResponse>(at(`/callbacks/${delivery.id}`))
        : Promise.resolve({ delivery, attempts: [] }),
    delivery.id,
    isOpen,
  );
  return <CallbackStory callback={value ?? { delivery, attempts: [] }} onToggle={setOpen} linksTask />;
}

function TestCallback() {
  const { run, isBusy, said } = useAction();
  const [url, setUrl] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    run(async () => (await call<ControlTestCallbackResponse>('POST', at('/test-callback'), { url })).outcome);
  };
  return (
    <form class="tools" onSubmit={send}>
      <Field label="Test callback to">
        <input
          type="url"
          required
          value={url}
          placeholder="http://…"
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" disabled={isBusy}>
        Send
      </button>
      {said}
    </form>
  );
}

const size = 50;

export function Callbacks() {
  const [state, setState] = useFilter('state');
  const [order, setOrder] = useFilter('order');
  const [place, setPlace] = useFilter('page');
  const page = Math.max(1, Math.floor(Number(place)) || 1);
  const setPage = (wanted: number) => setPlace(wanted === 1 ? '' : String(wanted));
  const none: ControlCallbacksResponse = { callbacks: [], more: false };
  const { value = none, error } = useLive(
    () =>
      account.value
        ? get<ControlCallbacksResponse>(at('/callbacks'), {
            page,
            size,
            state: state || undefined,
            order: order || 'newest-first',
          })
        : Promise.resolve(none),
    page,
    state,
    order,
  );
  /** Another list starts at its first page. */
  const anew = (set: (wanted: string) => void) => (wanted: string) => {
    set(wanted);
    setPage(1);
  };
  const [nearer, further] = order === '' ? ['Newer', 'Older'] : ['Older', 'Newer'];
  const { run, isBusy, said } = useAction();
  const resendAll = () =>
    run(async () => {
      const { fired } = await call<ControlFiredResponse>('POST', at('/callbacks/resend-all'), { state: 'gave-up' });
      return `${fired.length} sent.`;
    });
  if (!account.value) return <NoAccount />;
  return (
    <section aria-labelledby="callbacks">
      <div class="tools">
        <h2 id="callbacks">Callbacks</h2>
        <Pick label="State" value={state} set={anew(setState)} of={['pending', 'delivered', 'gave-up']} />
        <Field label="Order">
          <select value={order} onChange={(event) => anew(setOrder)(event.currentTarget.value)}>
            <option value="">newest first</option>
            <option value="oldest-first">oldest first</option>
          </select>
        </Field>
        <button type="button" disabled={isBusy} onClick={resendAll}>
          Send again those that gave up
        </button>
        {said}
      </div>
      <TestCallback />
      {error === undefined ? null : <p class="error">{error}</p>}
      {value.callbacks.length === 0 ? (
        <Empty>
          {page > 1
            ? `Nothing on page ${page}: there are fewer.`
            : state === ''
              ? 'No callbacks. They come for tasks with a callback_url.'
              : 'No callbacks that match.'}
        </Empty>
      ) : null}
      {value.callbacks.map((delivery) => (
        <LazyCallback key={delivery.id} delivery={delivery} />
      ))}
      <p class="tools">
        {page > 1 ? (
          <button type="button" onClick={() => setPage(page - 1)}>
            {nearer}
          </button>
        ) : null}
        {value.more ? (
          <button type="button" onClick={() => setPage(page + 1)}>
            {further}
          </button>
        ) : null}
      </p>
    </section>
  );
}

export function CallbackStory(props: {
  readonly callback: ControlCallbackResponse;
  readonly linksTask?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}) {
  const { delivery, attempts } = props.callback;
  const waits = delivery.state === 'pending' && delivery.due_at === undefined && delivery.attempts === 0;
  const { run, isBusy, said } = useAction();
  const resend = () =>
    run(async () => {
      const { fired } = await call<ControlFiredResponse>('POST', at(`/callbacks/${delivery.id}/resend`));
      const sent = fired.find((event) => event.kind === 'callback' && event.delivery_id === delivery.id);
      return sent?.kind === 'callback' ? sent.outcome : 'Nothing was sent.';
    });
  return (
    <details
      class={delivery.state === 'gave-up' ? 'entry bad' : 'entry'}
      onKeyDown={closeOnEscape}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Time at={delivery.created_at} />{' '}
        <span class="what">
          {delivery.task_status} → {delivery.url}
        </span>
        {delivery.attempts === 0 ? null : <span class="meta">{tellCount(delivery.attempts, 'attempt')}</span>}
        <span class={`outcome ${delivery.state}`}>{waits ? 'waits' : delivery.state}</span>
      </summary>
      <div class="inside">
        <ol class="plain">
          {attempts.map(({ number, at: time, resent, ok, outcome, answer = '', message = '' }) => (
            <li key={number}>
              <Time at={time} /> attempt {number}
              {resent ? ' (sent again)' : ''}: <b class={ok ? 'pass' : 'error'}>{outcome}</b> {message}
              <Body title="Receiver's answer" text={answer} />
            </li>
          ))}
        </ol>
        {waits ? (
          <p>
            It waits for an earlier callback of the same task, which is still retried: the callbacks of a task are sent
            in the order of its changes.
          </p>
        ) : null}
        {delivery.due_at === undefined ? null : (
          <p class="meta">
            Next attempt at <Time at={delivery.due_at} />
          </p>
        )}
        {props.linksTask === true ? <a href={linkTo('timeline', delivery.task_id)}>Task {delivery.task_id}</a> : null}
        <p class="meta">
          webhook-id <code>{delivery.id}</code> <Copy text={delivery.id} label="webhook-id" />
        </p>
        <Body title="Body" text={delivery.body} />
        <button type="button" disabled={isBusy} onClick={resend}>
          Send again
        </button>
        {said}
      </div>
    </details>
  );
}
