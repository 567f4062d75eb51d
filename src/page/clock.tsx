/**
 * The account's clock: how it runs, and moving it by hand.
 */
import { useState } from 'preact/hooks';
import type { ControlFired, ControlFiredResponse } from '../contracts/spec/generated/messages.ts';
import { call } from './api.ts';
import { Field, NoAccount, tellSpan, Time, timeZone, useAction } from './parts.tsx';
import { account, at, linkTo, now } from './state.ts';
import { tellCount } from '../contracts/spec/pick.ts';

const tellFired = (event: ControlFired): string =>
  event.kind === 'transition'
    ? `${event.product}: ${event.from ?? 'new'} → ${event.to}`
    : `callback '${event.task_status}', attempt ${event.attempt}: ${event.outcome}`;

export function Clock() {
  const { run, isBusy, said } = useAction();
  const [ms, setMs] = useState('1500');
  const [scale, setScale] = useState('10');
  const [fired, setFired] = useState<readonly ControlFired[]>();
  if (!account.value) return <NoAccount />;
  const { clock } = account.value;
  const move = (verb: string, body: object) => () =>
    run(async () => {
      const answer = await call<ControlFiredResponse>('POST', at(`/clock/${verb}`), body);
      setFired(answer.fired);
      return `${answer.fired.length === 0 ? 'Nothing' : tellCount(answer.fired.length, 'thing')} happened.`;
    });
  const set = (mode: string) => () =>
    run(async () => {
      await call('PUT', at('/clock'), mode === 'scaled' ? { mode, scale: Number(scale) } : { mode });
      return undefined;
    });
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">Clock</h2>
      <p class="big">
        <Time at={now.value} />{' '}
        <span class="meta">
          {new Date(now.value).toDateString()}, {timeZone}
        </span>
      </p>
      <p>
        Mode <b>{clock.mode}</b>
        {clock.scale === undefined ? '' : ` × ${clock.scale}`}
        {clock.next_due_at === undefined
          ? ', nothing is due'
          : `, the next thing is due in ${tellSpan(Math.max(0, clock.next_due_at - now.value))}`}
      </p>
      <p class="tools">
        <button type="button" disabled={isBusy} aria-pressed={clock.mode === 'real'} onClick={set('real')}>
          Real
        </button>
        <button type="button" disabled={isBusy} aria-pressed={clock.mode === 'manual'} onClick={set('manual')}>
          Manual
        </button>
        <button type="button" disabled={isBusy} aria-pressed={clock.mode === 'scaled'} onClick={set('scaled')}>
          Scaled
        </button>
        <Field label="by">
          <input
            type="number"
            min="0.001"
            step="any"
            value={scale}
            onInput={(event) => setScale(event.currentTarget.value)}
          />
        </Field>
      </p>
      <p class="tools">
        <Field label="Milliseconds">
          <input type="number" min="0" value={ms} onInput={(event) => setMs(event.currentTarget.value)} />
        </Field>
        <button type="button" disabled={isBusy} onClick={move('advance', { ms: Number(ms) })}>
          Advance
        </button>
        <button type="button" disabled={isBusy} onClick={move('next', {})}>
          To the next event
        </button>
        <button type="button" disabled={isBusy} onClick={move('run-all', {})}>
          Run all
        </button>
        {said}
      </p>
      {fired === undefined || fired.length === 0 ? null : (
        <>
          <h3>What happened</h3>
          <ol class="plain">
            {fired.map((event, index) => (
              <li key={index}>
                <Time at={event.at} /> <a href={linkTo('timeline', event.task_id)}>{tellFired(event)}</a>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
