/**
 * Callbacks: what was sent, what each attempt came to, and sending again.
 */
import type { ControlCallbackResponse, ControlFiredResponse } from '../contracts/spec/generated/messages.ts';
import { call } from './api.ts';
import { Body, Time, useAction } from './parts.tsx';
import { at } from './state.ts';

export function CallbackStory({ callback: { delivery, attempts } }: { readonly callback: ControlCallbackResponse }) {
  const { run, isBusy, said } = useAction();
  const resend = () =>
    run(async () => {
      const { fired } = await call<ControlFiredResponse>('POST', at(`/callbacks/${delivery.id}/resend`));
      const sent = fired.find((event) => event.kind === 'callback' && event.delivery_id === delivery.id);
      return sent?.kind === 'callback' ? sent.outcome : 'Nothing was sent.';
    });
  return (
    <details class={delivery.state === 'gave-up' ? 'entry bad' : 'entry'}>
      <summary>
        <Time at={delivery.created_at} />{' '}
        <span class="what">
          {delivery.task_status} → {delivery.url}
        </span>
        <span class={`outcome ${delivery.state}`}>{delivery.state}</span>
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
        {delivery.due_at === undefined ? null : (
          <p class="meta">
            Next attempt at <Time at={delivery.due_at} />
          </p>
        )}
        <Body title="Body" text={delivery.body} />
        <button type="button" disabled={isBusy} onClick={resend}>
          Send again
        </button>
        {said}
      </div>
    </details>
  );
}
