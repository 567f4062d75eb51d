/**
 * How tasks ended, and from which entry on the client knew: by a read, by an answer that came with the end, or by a
 * callback that it acknowledged.
 */
import type { RecordedEntry, RecordedRequest } from './client-record.ts';
import { groupBy } from './group.ts';
import { memoize } from './memoize.ts';
import type { JournalContext } from './journal-context.ts';
import { operationOf } from './journal-context.ts';

export interface Ending {
  readonly taskId: string;
  readonly product: string;
  readonly status: 'succeed' | 'failed';
  /** Reason of a failure, in the vendor's words. */
  readonly message: string;
  /** Entry of the transition. */
  readonly number: number;
  /** Entry with which the client was told; absent when it never was. */
  readonly toldAt?: number;
}

const isRead = (request: RecordedRequest) => operationOf(request)?.action === 'get-task' && request.status === 200;

/** Ids in the answer of a list. */
const longNumbers = /\d{6,}/g;

/** Tasks that a client is told of by an entry. */
function toldBy(entry: RecordedEntry, { timingOf }: JournalContext): readonly string[] {
  if (entry.kind === 'transition') return [];
  if (entry.kind === 'callback') return / 2\d\d$/.test(entry.outcome) ? [entry.task_id] : [];
  if (entry.status !== 200 || timingOf(entry.number)?.hung_up === true) return [];
  const action = operationOf(entry)?.action;
  if (action === 'get-task' || action === 'create-task') return entry.task_id === undefined ? [] : [entry.task_id];
  return action === 'list-tasks' ? (entry.answer.match(longNumbers) ?? []) : [];
}

/** Every end, in order; one pass, since journals are long. What its owner called off has not failed. */
export const listEndings: (context: JournalContext) => readonly Ending[] = memoize((context: JournalContext) => {
  const { journal } = context;
  const cancelled = new Set(journal.tasks.filter((task) => task.cancelled).map(({ id }) => id));
  const endings: Ending[] = [];
  /** Places of ends of which nobody was told yet. */
  const untold = new Map<string, number>();
  for (const entry of journal.entries) {
    if (entry.kind === 'transition') {
      const { to: status, task_id: taskId, product, message, number } = entry;
      if ((status !== 'succeed' && status !== 'failed') || cancelled.has(taskId)) continue;
      untold.set(taskId, endings.push({ taskId, product, status, message, number }) - 1);
    } else if (untold.size > 0) {
      for (const taskId of toldBy(entry, context)) {
        const place = untold.get(taskId);
        const ending = place === undefined ? undefined : endings[place];
        if (!ending || place === undefined) continue;
        if (entry.kind === 'callback' && entry.task_status !== ending.status) continue;
        endings[place] = { ...ending, toldAt: entry.number };
        untold.delete(taskId);
      }
    }
  }
  return endings;
});

/** Reads of each task, in order. */
export const readsByTask: (context: JournalContext) => ReadonlyMap<string | undefined, readonly RecordedRequest[]> =
  memoize(({ requests }: JournalContext) => groupBy(requests.filter(isRead), (request) => request.task_id));
