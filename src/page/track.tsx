/**
 * One task's bar over the account's time, with what happened to it as marks.
 */
import type { ControlAttempt, ControlJournalEntry, ControlTask } from '../contracts/spec/generated/messages.ts';
import { signs } from '../contracts/report/presentation.ts';
import { tellSpan, Time } from './parts.tsx';
import { isNarrow } from './state.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Something that happened to a task. */
export interface Mark {
  readonly at: number;
  readonly kind: 'request' | 'transition' | 'callback';
  /** What a request asked for. */
  readonly operation?: string | undefined;
  /** The new status, of a transition. */
  readonly to?: string;
  readonly text: string;
  readonly isBad: boolean;
}

const markAttempt = (at: number, status: string, outcome: string): Mark => ({
  at,
  kind: 'callback',
  text: `callback ${status}: ${outcome}`,
  isBad: !outcome.startsWith('answered 2'),
});

export function markEntry(entry: ControlJournalEntry): Mark {
  const { at, kind } = entry;
  switch (kind) {
    case 'request':
      return {
        at,
        kind,
        operation: entry.operation,
        text: `${entry.method} ${entry.status}`,
        isBad: entry.status >= 400,
      };
    case 'transition':
      return { at, kind, to: entry.to, text: entry.to, isBad: false };
    case 'callback':
      return markAttempt(at, entry.task_status, entry.outcome);
  }
}

/** Attempts of a callback: a task's story has them without the journal. */
export const markAttempts = (status: string, attempts: readonly ControlAttempt[]): readonly Mark[] =>
  attempts.map(({ at, outcome }) => markAttempt(at, status, outcome));

const isOver = ({ status }: Pick<ControlTask, 'status'>): boolean => status === 'succeed' || status === 'failed';
const endOf = (task: ControlTask, now: number) => (isOver(task) ? task.updated_at : Math.max(now, task.updated_at));

/** From the first task that was made to the last thing that happened: callbacks are sent again after the end of their task. */
export function spanOf(
  tasks: readonly ControlTask[],
  now: number,
  marksOf: (task: ControlTask) => readonly Mark[],
): Span {
  const from = Math.min(...tasks.map((task) => task.created_at));
  const times = tasks.flatMap((task) => [endOf(task, now), ...marksOf(task).map(({ at }) => at)]);
  const to = times.reduce((most, time) => Math.max(most, time), from + 100);
  return { from, to: to + (to - from) * 0.02 };
}

/** Where a span begins and ends. */
export const Axis = ({ span: { from, to }, plain = false }: { readonly span: Span; readonly plain?: boolean }) => (
  <div class={plain ? 'axis plain-axis meta' : 'axis meta'}>
    <Time at={from} />
    <span>{tellSpan(to - from)}</span>
    <Time at={to} />
  </div>
);

const percent = ({ from, to }: Span, time: number) =>
  `${Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100)).toFixed(3)}%`;

/**
 * Where a mark stands. A create may be answered when its task has ended: it stands where the task begins, and not under the
 * mark of its end.
 */
const placeOf = ({ at, kind, operation }: Mark, task: ControlTask): number =>
  kind === 'request' && operation === task.operation ? task.created_at : at;

/** Bar and marks. Screen readers hear the words beside it instead. */
export function Track(props: {
  readonly task: ControlTask;
  readonly span: Span;
  readonly now: number;
  readonly marks: readonly Mark[];
}) {
  const { task, span, now, marks } = props;
  const moves = marks.filter(({ kind }) => kind === 'transition');
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
      {marks.map((mark, index) => (
        <span
          key={index}
          class={`mark ${mark.kind} ${mark.to ?? ''} ${mark.isBad ? 'bad' : ''}`}
          style={{ left: percent(span, placeOf(mark, task)) }}
          title={`${mark.text} after ${tellSpan(mark.at - task.created_at)}`}
        />
      ))}
      {isOver(task) && moves.length === 0 ? (
        <span class={`mark transition ${task.status}`} style={{ left: percent(span, end) }} title={task.status} />
      ) : null}
    </span>
  );
}

const wrong = [
  ['mark request bad', 'request refused'],
  ['mark callback bad', 'attempt failed'],
] as const;

export const Legend = () => (
  <details open={!isNarrow.value}>
    <summary class="meta">Legend</summary>
    <ul class="legend meta" aria-label="Legend">
      {[...signs, ...wrong].map(([sign, text]) => (
        <li key={sign}>
          <span class={sign} />
          {text}
        </li>
      ))}
    </ul>
  </details>
);
