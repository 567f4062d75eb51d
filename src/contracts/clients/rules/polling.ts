/** Rules on how often a client asks: in wall time, which is the client's own, whatever the account's clock does. */
import { tellCount } from '../../spec/pick.ts';
import type { Operation } from '../../spec/catalog.ts';
import type { RecordedRequest } from '../client-record.ts';
import type { JournalContext } from '../journal-context.ts';
import { groupBy, operationOf, placeOf } from '../journal-context.ts';
import type { Inspection, Rule, Match } from '../rule.ts';

interface Read {
  /** Task, list or account that was asked for. */
  readonly what: string;
  readonly request: RecordedRequest;
  readonly startedAt: number;
}

/** A second, less what a timer and a busy machine make of it. */
const windowMs = 800;

/** Task, list or account that is read: a page by cursor is named in the body. */
function targetOf({ task_id: taskId, path, body }: RecordedRequest, { action, path: row }: Operation): string {
  if (action === 'get-account-costs') return row;
  return taskId ?? (action === 'page-tasks' ? `${path} ${body}` : path);
}

/** Paging through a list is no polling: only the same page again is. */
function listReads(
  { requests, timingOf }: JournalContext,
  actions: readonly string[],
): ReadonlyMap<string, readonly Read[]> {
  const reads = requests.flatMap((request): Read[] => {
    const operation = operationOf(request);
    const timing = timingOf(request.number);
    if (!operation || !timing || !actions.includes(operation.action)) return [];
    return [{ what: targetOf(request, operation), request, startedAt: timing.started_at }];
  });
  return groupBy(reads, ({ what }) => what);
}

/** The first moment at which more than `most` reads stand in one second. */
function findBurst(reads: readonly Read[], most: number): readonly Read[] | undefined {
  const sorted = reads.toSorted((a, b) => a.startedAt - b.startedAt);
  const last = sorted.findIndex((read, index) => {
    const first = sorted[index - most];
    return first !== undefined && read.startedAt - first.startedAt < windowMs;
  });
  return last < 0 ? undefined : sorted.slice(last - most, last + 1);
}

function describeBurst(what: string, reads: readonly Read[], burst: readonly Read[], most: number): Match {
  const [first] = burst;
  const span = (burst.at(-1)?.startedAt ?? 0) - (first?.startedAt ?? 0);
  const times = reads.length > burst.length ? `, ${tellCount(reads.length, 'time')} in all` : '';
  return {
    key: first?.request.operation ?? what,
    message: `${first ? placeOf(first.request) : what}: read ${tellCount(burst.length, 'time')} within ${span} ms${times}; ${most} a second is plenty.`,
    evidence: burst.map(({ request }) => request.number),
  };
}

const manualClock = 'The clock is manual: how fast a test reads says nothing about how fast the client polls.';

function lookAtReads(context: JournalContext, actions: readonly string[], most: number): Inspection {
  if (context.journal.clock?.mode === 'manual') return { seen: 0, matches: [], blind: manualClock };
  const reads = listReads(context, actions);
  const matches = [...reads].flatMap(([what, list]) => {
    const burst = findBurst(list, most);
    return burst ? [describeBurst(what, list, burst, most)] : [];
  });
  return { seen: reads.size, matches };
}

/** Rules on how often a client asks. */
export const pollingRules: readonly Rule[] = [
  {
    id: 'polled-too-fast',
    severity: 'warning',
    means: 'A task or list is read many times a second.',
    why: 'Kling works for seconds to minutes on a task; it may answer 429 with code 1302, and the quota is shared by all keys.',
    remediation: 'Wait a second or more between two reads, longer with each, or take a callback.',
    facts: ['rate-limit', 'custom-voice-time', 'video-to-audio-time'],
    unseen: 'No task was read.',
    inspect: (context) =>
      lookAtReads(context, ['get-task', 'list-tasks', 'find-tasks', 'page-tasks'], context.thresholds.pollsPerSecond),
  },
  {
    id: 'costs-read-too-fast',
    severity: 'warning',
    means: 'Account costs are asked for more than once a second.',
    why: 'The documentation allows one such request a second.',
    remediation: 'Ask once and keep the answer.',
    facts: ['account-costs-rate'],
    unseen: 'Account costs were not asked for.',
    inspect: (context) => lookAtReads(context, ['get-account-costs'], 1),
  },
];
