/**
 * Tasks as bars over the account's time, with what happened to them as marks.
 */
import { useState } from 'preact/hooks';
import type { ControlJournalEntry, ControlTask, ControlTasksResponse } from '../contracts/spec/generated/messages.ts';
import { get } from './api.ts';
import { Empty, LongList, Pick, tellSpan, Time } from './parts.tsx';
import { account, at, chosen, journal, linkTo, noAccount, now as accountNow, place } from './state.ts';
import { TaskStory } from './story.tsx';

interface Span {
  readonly from: number;
  readonly to: number;
}

export const isOver = ({ status }: Pick<ControlTask, 'status'>): boolean => status === 'succeed' || status === 'failed';
const endOf = (task: ControlTask, now: number) => (isOver(task) ? task.updated_at : Math.max(now, task.updated_at));

/** From the first that was made to the last that happened, of what is in view. */
function spanOf(
  tasks: readonly ControlTask[],
  now: number,
  entriesOf: ReadonlyMap<string, readonly ControlJournalEntry[]>,
): Span {
  const from = Math.min(...tasks.map((task) => task.created_at));
  // Callbacks are sent again after the end of their task.
  const last = tasks.flatMap((task) => entriesOf.get(task.id)?.map(({ at: time }) => time) ?? []);
  const to = [...tasks.map((task) => endOf(task, now)), ...last].reduce(
    (most, time) => Math.max(most, time),
    from + 100,
  );
  return { from, to: to + (to - from) * 0.02 };
}

const percent = ({ from, to }: Span, time: number) =>
  `${Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100)).toFixed(3)}%`;

/** What happened to each task, as far as the journal still has it. */
function groupByTask(entries: readonly ControlJournalEntry[]): ReadonlyMap<string, readonly ControlJournalEntry[]> {
  const groups = new Map<string, ControlJournalEntry[]>();
  for (const entry of entries) {
    if (entry.task_id === undefined) continue;
    const group = groups.get(entry.task_id);
    if (group) group.push(entry);
    else groups.set(entry.task_id, [entry]);
  }
  return groups;
}

const isBad = (entry: ControlJournalEntry) =>
  entry.kind === 'request' ? entry.status >= 400 : entry.kind === 'callback' && !entry.outcome.startsWith('answered 2');

function tellMark(entry: ControlJournalEntry): string {
  switch (entry.kind) {
    case 'request':
      return `${entry.method} ${entry.status}`;
    case 'transition':
      return entry.to;
    case 'callback':
      return `callback ${entry.task_status}: ${entry.outcome}`;
  }
}

/** Bar and marks of one task. Screen readers hear the row's own words instead. */
export function Track(props: {
  readonly task: ControlTask;
  readonly span: Span;
  readonly now: number;
  readonly entries: readonly ControlJournalEntry[];
}) {
  const { task, span, now, entries } = props;
  const moves = entries.filter((entry) => entry.kind === 'transition');
  const processing = moves.find(({ to }) => to === 'processing')?.at;
  const end = endOf(task, now);
  const bar = (from: number, to: number, state: string) => (
    <span
      class={`state ${state}`}
      style={{ left: percent(span, from), width: `calc(${percent(span, to)} - ${percent(span, from)} + 2px)` }}
    />
  );
  return (
    <span class="track" aria-hidden="true">
      {bar(
        task.created_at,
        processing ?? end,
        processing === undefined && task.status === 'processing' ? 'processing' : 'submitted',
      )}
      {processing === undefined ? null : bar(processing, end, 'processing')}
      {entries.map((entry) => (
        <span
          key={entry.number}
          class={`mark ${entry.kind} ${entry.kind === 'transition' ? entry.to : ''} ${isBad(entry) ? 'bad' : ''}`}
          style={{ left: percent(span, entry.at) }}
          title={`${tellMark(entry)} after ${tellSpan(entry.at - task.created_at)}`}
        />
      ))}
      {isOver(task) && moves.length === 0 ? (
        <span class={`mark transition ${task.status}`} style={{ left: percent(span, end) }} title={task.status} />
      ) : null}
    </span>
  );
}

export const StatusWord = ({ status }: { readonly status: string }) => <span class={`status ${status}`}>{status}</span>;

const statuses = ['submitted', 'processing', 'succeed', 'failed'];

function Legend() {
  return (
    <p class="legend meta" aria-label="Legend">
      <span class="mark request" /> request
      <span class="mark transition succeed" /> succeed
      <span class="mark transition failed" /> failed
      <span class="mark callback" /> callback
      <span class="mark request bad" /> went wrong
    </p>
  );
}

export function Timeline() {
  const [status, setStatus] = useState('');
  const [product, setProduct] = useState('');
  const open = place.value[1];
  const now = accountNow.value;
  const byTask = groupByTask(journal.value);
  const products = [...new Set(journal.value.flatMap((entry) => (entry.kind === 'transition' ? entry.product : [])))];
  let span: Span = { from: 0, to: 1 };
  if (!account.value)
    return (
      <Empty>
        {chosen.value === noAccount
          ? 'Tasks belong to accounts: choose one above.'
          : 'No account is shown. One appears with the first call of a client.'}
      </Empty>
    );
  return (
    <div class={open === undefined ? 'split' : 'split is-open'}>
      <section aria-labelledby="tasks">
        <div class="tools">
          <h2 id="tasks">Tasks</h2>
          <Pick label="Product" value={product} set={setProduct} of={products} />
          <Pick label="Status" value={status} set={setStatus} of={statuses} />
          <Legend />
        </div>
        <LongList<ControlTask>
          label="Tasks, newest first"
          rowHeight={44}
          of={`${chosen.value} ${product} ${status}`}
          read={async (page, size) => {
            const query = { page, size, product: product || undefined, status: status || undefined };
            const { tasks, total } = await get<ControlTasksResponse>(at('/tasks'), query);
            return { items: tasks, total };
          }}
          above={(tasks, total) => {
            if (total === 0 && (product !== '' || status !== '')) return <Empty>No tasks that match.</Empty>;
            if (total === 0) return <Empty>No tasks yet. They appear here as soon as a client makes one.</Empty>;
            if (tasks.length === 0) return <div class="axis meta">Reading …</div>;
            span = spanOf(tasks, now, byTask);
            return (
              <div class="axis meta">
                <Time at={span.from} />
                <span>{tellSpan(span.to - span.from)}</span>
                <Time at={span.to} />
              </div>
            );
          }}
          row={(task) => (
            <a class="row" href={linkTo('timeline', task.id)} aria-current={task.id === open}>
              <span class="name">
                <b>{task.product}</b> <code>{task.external_task_id ?? task.id}</code>
              </span>
              <Track task={task} span={span} now={now} entries={byTask.get(task.id) ?? []} />
              <StatusWord status={task.status} />
            </a>
          )}
        />
      </section>
      {open === undefined ? null : <TaskStory id={open} />}
    </div>
  );
}
