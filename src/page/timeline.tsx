/**
 * Tasks as bars over the account's time, with what happened to them as marks.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { ControlJournalEntry, ControlTask, ControlTasksResponse } from '../contracts/spec/generated/messages.ts';
import { get } from './api.ts';
import { Empty, FirstCall, LongList, NoAccount, Pick } from './parts.tsx';
import { account, at, chosen, isNarrow, journal, linkTo, now as accountNow, place, useFilter } from './state.ts';
import { TaskStory } from './story.tsx';
import type { Mark, Span } from './track.tsx';
import { Axis, Legend, markEntry, spanOf, Track } from './track.tsx';

/** What happened to each task, as far as the journal still has it. */
function groupByTask(entries: readonly ControlJournalEntry[]): ReadonlyMap<string, readonly Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const entry of entries) {
    if (entry.task_id === undefined) continue;
    const group = groups.get(entry.task_id);
    if (group) group.push(markEntry(entry));
    else groups.set(entry.task_id, [markEntry(entry)]);
  }
  return groups;
}

const statuses = ['submitted', 'processing', 'succeed', 'failed'];

/** The task that was open, when it is closed: the keyboard goes on from there. */
function useReturn(open: string | undefined): void {
  const last = useRef(open);
  useEffect(() => {
    if (open === undefined && last.current !== undefined) document.getElementById(`task-${last.current}`)?.focus();
    last.current = open;
  }, [open]);
}

export function Timeline() {
  const [status, setStatus] = useFilter('status');
  const [product, setProduct] = useFilter('product');
  const open = place.value[1];
  useReturn(open);
  const now = accountNow.value;
  const byTask = groupByTask(journal.value);
  const marksOf = ({ id }: ControlTask) => byTask.get(id) ?? [];
  const products = new Set(journal.value.flatMap((entry) => (entry.kind === 'transition' ? entry.product : [])));
  if (product !== '') products.add(product);
  let span: Span = { from: 0, to: 1 };
  if (!account.value) return <NoAccount />;
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open !== undefined) location.hash = linkTo('timeline');
  };
  return (
    <div class={open === undefined ? 'split' : 'split is-open'} onKeyDown={close}>
      <section aria-labelledby="tasks">
        <div class="tools">
          <h2 id="tasks">Tasks</h2>
          <Pick label="Product" value={product} set={setProduct} of={[...products]} />
          <Pick label="Status" value={status} set={setStatus} of={statuses} />
        </div>
        <LongList<ControlTask>
          label="Tasks, newest first"
          rowHeight={isNarrow.value ? 64 : 44}
          of={`${chosen.value} ${product} ${status}`}
          keyOf={({ id }) => id}
          read={async (page, size) => {
            const query = { page, size, product: product || undefined, status: status || undefined };
            const { tasks, total } = await get<ControlTasksResponse>(at('/tasks'), query);
            return { items: tasks, total };
          }}
          above={(tasks, total) => {
            if (total === 0 && (product !== '' || status !== '')) return <Empty>No tasks that match.</Empty>;
            if (total === 0)
              return <FirstCall>No tasks yet: they appear here as soon as a client makes one.</FirstCall>;
            if (tasks.length === 0) return <div class="axis meta">Reading …</div>;
            span = spanOf(tasks, now, marksOf);
            return <Axis span={span} />;
          }}
          row={(task) => (
            <a
              id={`task-${task.id}`}
              class="row"
              href={linkTo('timeline', task.id)}
              aria-current={task.id === open ? 'true' : undefined}
            >
              <span class="name">
                <b>{task.product}</b> <code>{task.external_task_id ?? task.id}</code>
              </span>
              <Track task={task} span={span} now={now} marks={marksOf(task)} />
              <span class={`status ${task.status}`}>{task.status}</span>
            </a>
          )}
        />
        <Legend />
      </section>
      {open === undefined ? null : <TaskStory id={open} />}
    </div>
  );
}
