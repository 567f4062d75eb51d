/**
 * One task from its request to its result: everything that the control API tells of it.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { ControlFile, ControlTask, ControlTaskResponse } from '../contracts/spec/generated/messages.ts';
import { call, get } from './api.ts';
import { CallbackStory } from './callbacks.tsx';
import { Copy, Empty, localUrl, Time, useAction } from './parts.tsx';
import { RequestStory, useFindings } from './requests.tsx';
import { at, chosen, journal, linkTo, now, useLive } from './state.ts';
import { Axis, markAttempts, markEntry, spanOf, Track } from './track.tsx';
import { tellCount } from '../contracts/spec/pick.ts';

function Player({ file: { kind, name, url, seconds } }: { readonly file: Omit<ControlFile, 'id' | 'expires_at'> }) {
  const label = `${name}, ${seconds} s`;
  if (kind === 'mp4') return <video controls preload="none" src={localUrl(url)} aria-label={label} />;
  if (kind === 'png') return <img src={localUrl(url)} alt={label} />;
  return <audio controls preload="none" src={localUrl(url)} aria-label={label} />;
}

function Actions({ task }: { readonly task: ControlTask }) {
  const { run, isBusy, said } = useAction();
  const act = (verb: string, body: object, done: string) => () =>
    run(async () => {
      await call('POST', at(`/tasks/${task.id}/${verb}`), body);
      return done;
    });
  const isHeld = task.progression.mode === 'held' || task.due_at === undefined;
  return (
    <p class="tools">
      {isHeld ? (
        <button type="button" disabled={isBusy} onClick={act('release', { to: 'end' }, 'Released.')}>
          Release
        </button>
      ) : null}
      <button type="button" disabled={isBusy} onClick={act('force', { status: 'succeed' }, 'It has succeeded.')}>
        Let it succeed
      </button>
      <button type="button" disabled={isBusy} onClick={act('force', { status: 'failed' }, 'It has failed.')}>
        Let it fail
      </button>
      {said}
    </p>
  );
}

/** The tasks whose work it used, and those that used its own, as far as the journal has them. */
function Chain({ story: { task, made_from: sources } }: { readonly story: ControlTaskResponse }) {
  const made = [task.id, ...task.files.map(({ id }) => id), ...(task.voice_id === undefined ? [] : [task.voice_id])];
  const productOf = (id: string) =>
    journal.value.flatMap((entry) => (entry.kind === 'transition' && entry.task_id === id ? entry.product : []))[0];
  const users = journal.value.flatMap((entry) =>
    entry.kind === 'request' && entry.task_id !== undefined && entry.task_id !== task.id && entry.method === 'POST'
      ? made.some((id) => entry.body.includes(id))
        ? [entry.task_id]
        : []
      : [],
  );
  if (sources.length === 0 && users.length === 0) return null;
  return (
    <>
      <h3>Chain</h3>
      <ul class="plain">
        {sources.map(({ id, product }) => (
          <li key={id}>
            made from{' '}
            <a href={linkTo('timeline', id)}>
              {product} {id}
            </a>
          </li>
        ))}
        {[...new Set(users)].map((id) => (
          <li key={id}>
            used by{' '}
            <a href={linkTo('timeline', id)}>
              {productOf(id) ?? 'task'} {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Money({ story: { ledger, wallet, charge } }: { readonly story: ControlTaskResponse }) {
  return (
    <>
      <h3>Money</h3>
      <p>
        {tellCount(charge.units, 'unit')}, {charge.state}
        {charge.micro_usd === undefined ? '' : ` (${(charge.micro_usd / 1e6).toFixed(4)} USD)`}
      </p>
      <table>
        <tbody>
          {ledger.map(({ number, at: time, kind, units, remaining_units: left }) => (
            <tr key={number}>
              <td>
                <Time at={time} />
              </td>
              <td>{kind}</td>
              <td class="number">{tellCount(units, 'unit')}</td>
              <td class="number meta">{left} left</td>
            </tr>
          ))}
          {wallet.map(({ number, at: time, kind, micro_usd: cost, dialect }) => (
            <tr key={`wallet-${number}`}>
              <td>
                <Time at={time} />
              </td>
              <td>
                {kind} at {dialect}
              </td>
              <td class="number">{(cost / 1e6).toFixed(4)} USD</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The task over its own time, where marks that merge in the list stand apart. */
function Waterfall({ story: { task, requests, transitions, callbacks } }: { readonly story: ControlTaskResponse }) {
  const marks = [
    // In this order: a request stands in front of the change that it made.
    ...[...transitions, ...requests].map(markEntry),
    ...callbacks.flatMap(({ delivery, attempts }) => markAttempts(delivery.task_status, attempts)),
  ].toSorted((one, other) => one.at - other.at);
  const span = spanOf([task], now.value, () => marks);
  return (
    <div class="waterfall">
      <Track task={task} span={span} now={now.value} marks={marks} />
      <Axis span={span} plain />
    </div>
  );
}

function Story({ story }: { readonly story: ControlTaskResponse }) {
  const { task, requests, transitions, callbacks, dropped } = story;
  const { value: judged } = useFindings();
  return (
    <>
      <dl class="facts">
        <dt>Task</dt>
        <dd>
          <code>{task.id}</code> <Copy text={task.id} label="task id" />
        </dd>
        {task.external_task_id === undefined ? null : (
          <>
            <dt>External id</dt>
            <dd>
              <code>{task.external_task_id}</code> <Copy text={task.external_task_id} label="external id" />
            </dd>
          </>
        )}
        <dt>Operation</dt>
        <dd>
          <code>{task.operation}</code>
        </dd>
        <dt>Status</dt>
        <dd>
          <span class={`status ${task.status}`}>{task.status}</span> {task.status_message}
        </dd>
        {task.due_at === undefined ? null : (
          <>
            <dt>Next step</dt>
            <dd>
              <Time at={task.due_at} />
            </dd>
          </>
        )}
      </dl>
      <Waterfall story={story} />
      {task.status === 'submitted' || task.status === 'processing' ? <Actions task={task} /> : null}
      {task.files.map((file) => (
        <figure key={file.id}>
          <Player file={file} />
          <figcaption class="meta">
            {file.kind}, {file.seconds} s, id <code>{file.id}</code> <Copy text={file.id} label={`id ${file.id}`} />
          </figcaption>
        </figure>
      ))}
      <h3>Transitions</h3>
      <ol class="plain">
        {transitions.map(({ number, at: time, from, to, message }) => (
          <li key={number}>
            <Time at={time} /> {from ?? 'new'} → <span class={`status ${to}`}>{to}</span> {message}
          </li>
        ))}
      </ol>
      <h3>Requests ({requests.length})</h3>
      {requests.map((entry) => (
        <RequestStory
          key={entry.number}
          entry={entry}
          findings={judged?.findings.filter(({ entries }) => entries.includes(entry.number))}
        />
      ))}
      {dropped > 0 ? <p class="meta">The journal was full: older entries were dropped.</p> : null}
      <h3>Callbacks ({callbacks.length})</h3>
      {callbacks.map((callback) => (
        <CallbackStory key={callback.delivery.id} callback={callback} />
      ))}
      <Chain story={story} />
      <Money story={story} />
    </>
  );
}

export function TaskStory({ id }: { readonly id: string }) {
  const { value, error } = useLive(
    () => get<ControlTaskResponse>(at(`/tasks/${encodeURIComponent(id)}`)),
    id,
    chosen.value,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <section class="detail" aria-labelledby="story">
      <div class="tools">
        <h2 id="story" tabIndex={-1} ref={heading}>
          {value?.task.product ?? 'Task'}
        </h2>
        <a class="button" href={linkTo('timeline')}>
          Close
        </a>
      </div>
      {error === undefined ? null : <p class="error">{error}</p>}
      {value ? <Story story={value} /> : error === undefined ? <Empty>Reading …</Empty> : null}
    </section>
  );
}
