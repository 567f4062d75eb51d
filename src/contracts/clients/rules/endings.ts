/** Rules on what a client makes of a task's end: above all of a failure. */
import { tellCount, groupBy } from '../../spec/pick.ts';
import type { ClientRecord, RecordedEntry, RecordedRequest } from '../client-record.ts';
import type { JournalContext, Inspection, Match, Rule } from '../journal-context.ts';
import { bodyOf, operationOf, placeOf, memoize, bodyText, describeCut } from '../journal-context.ts';
import { noCommand } from './requests.ts';

// How tasks ended, and from which entry on the client knew: by a read, by an answer that came with the end, or by a
// callback that it acknowledged.

interface Ending {
  readonly taskId: string;
  readonly product: string;
  readonly status: 'succeed' | 'failed';
  /** Reason of a failure, in the vendor's words. */
  readonly message: string;
  /** Entry of the transition. */
  readonly number: number;
  /** Entry by which the client learnt of it; absent when it never did. */
  readonly toldAt?: number;
}

/** Answers with several tasks. */
const severalActions = new Set<string>(['list-tasks', 'find-tasks', 'page-tasks']);

/** Ids that several tasks are asked for by: an answer may have been cut. */
const askedIds = ({ path }: RecordedRequest): readonly string[] =>
  new URLSearchParams(path.split('?', 2)[1] ?? '').get('task_ids')?.split(',') ?? [];

/** Ids in the answer of a list. */
const longNumbers = /\d{6,}/g;

/** Tasks that an entry shows to the client. */
function toldBy(entry: RecordedEntry, { timingOf }: JournalContext): readonly string[] {
  if (entry.kind === 'transition') return [];
  if (entry.kind === 'callback') return / 2\d\d$/.test(entry.outcome) ? [entry.task_id] : [];
  if (entry.status !== 200 || timingOf(entry.number)?.hung_up === true) return [];
  const action = operationOf(entry)?.action;
  if (action === 'get-task' || action === 'create-task') return entry.task_id === undefined ? [] : [entry.task_id];
  if (action === undefined || !severalActions.has(action)) return [];
  return [...askedIds(entry), ...(entry.answer.match(longNumbers) ?? [])];
}

/** Every end, in order; one pass, since journals are long. What its owner called off has not failed. */
export const listEndings: (context: JournalContext) => readonly Ending[] = memoize((context: JournalContext) => {
  const { journal } = context;
  const cancelled = new Set(journal.tasks.filter((task) => task.cancelled).map(({ id }) => id));
  const endings: Ending[] = [];
  /** Places of ends that no client has seen yet. */
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

/** Tasks that a request reads by their ids. */
function tasksReadBy(request: RecordedRequest): readonly (string | undefined)[] {
  if (request.status !== 200) return [];
  const action = operationOf(request)?.action;
  if (action === 'find-tasks')
    return [...new Set([...askedIds(request), ...(request.answer.match(longNumbers) ?? [])])];
  return action === 'get-task' ? [request.task_id] : [];
}

/** Reads of each task, in order. */
export const readsByTask: (context: JournalContext) => ReadonlyMap<string | undefined, readonly RecordedRequest[]> =
  memoize(({ requests }: JournalContext) => {
    const reads = requests.flatMap((request) => tasksReadBy(request).map((id) => ({ id, request })));
    const byTask = groupBy(reads, ({ id }) => id);
    return new Map([...byTask].map(([id, found]) => [id, found.map(({ request }) => request)]));
  });

/** Of no use to a run that had it. */
export const failureAdvice = ': --fail-next PRODUCT makes one fail';
const noFailure = `No task failed, so nothing shows how the client takes a failure${failureAdvice}.`;

const failuresOf = (context: JournalContext) => listEndings(context).filter(({ status }) => status === 'failed');

const describe = ({ taskId, message }: Ending) => `task ${taskId} had failed ('${message}')`;

/**
 * Whether reads can be those of several readers, each of which stopped at its first 'failed': few of them, in a time in
 * which each reads once. The journal does not know readers apart.
 */
function mayBeMany(
  { thresholds, startOf, endOf }: JournalContext,
  told: RecordedRequest | undefined,
  reads: readonly RecordedRequest[],
) {
  const last = reads.at(-1);
  const ms = last && told ? startOf(last) - endOf(told) : 0;
  return reads.length <= thresholds.manyReadsAfterFailure && ms <= thresholds.longReadingMs;
}

function lookAtReads(context: JournalContext, endings: readonly Ending[], most: number): Inspection {
  const told = endings.filter(({ toldAt }) => toldAt !== undefined);
  const all = readsByTask(context);
  const byNumber = new Map(context.requests.map((request) => [request.number, request]));
  const matches = told.flatMap((ending): Match[] => {
    const toldAt = ending.toldAt ?? ending.number;
    const reads = (all.get(ending.taskId) ?? []).filter(({ number }) => number > toldAt);
    const [first] = reads;
    if (!first || reads.length <= most) return [];
    const what = ending.status === 'failed' ? describe(ending) : `task ${ending.taskId} had status 'succeed'`;
    return [
      {
        key: ending.product,
        ...(ending.status === 'failed' && mayBeMany(context, byNumber.get(toldAt) ?? first, reads)
          ? { severity: 'warning' }
          : {}),
        message: `${placeOf(first)}: read ${tellCount(reads.length, 'more time')} after the client had learnt that ${what}.`,
        evidence: [first.number, toldAt, ...reads.slice(1).map(({ number }) => number)],
      },
    ];
  });
  return { seen: told.length, matches };
}

/** Fields by which an operation takes up the result of another. */
const referenceFields = ['voice_id', 'video_id', 'task_id', 'request_id'];

/** What becomes of a value that is not there, in the languages that clients are written in. */
const nothings = new Set(['', 'undefined', 'null', 'None', 'nil', 'NaN', '[object Object]']);

type Body = Readonly<Record<string, unknown>>;

/** A voice that is not there, as the client sent it. */
function findEmptyVoice(request: RecordedRequest, body: Body): string | undefined {
  const operation = operationOf(request);
  if (operation?.action !== 'delete-voice' && operation?.product !== 'tts') return undefined;
  const value = body['voice_id'];
  if (value === undefined) return 'without a voice_id';
  const isNothing = value === null || value === false || (typeof value === 'string' && nothings.has(value));
  return isNothing ? `with voice_id ${JSON.stringify(value)}` : undefined;
}

interface Use {
  readonly ending: Ending;
  readonly what: string;
}

function findUse(request: RecordedRequest, endings: readonly Ending[], failed: ReadonlyMap<unknown, Ending>) {
  const body = request.method === 'POST' ? bodyOf(request) : undefined;
  if (!body) return undefined;
  const field = referenceFields.find((name) => failed.has(body[name]));
  const named = field === undefined ? undefined : failed.get(body[field]);
  if (named && named.number < request.number) {
    return { ending: named, what: `sent with the id of the failed task as ${field ?? ''}` } satisfies Use;
  }
  const empty = findEmptyVoice(request, body);
  if (empty === undefined) return undefined;
  // The last voice before the request is the one that is missed: one that was made is not meant.
  const last = endings.findLast(({ product, number }) => product === 'custom-voice' && number < request.number);
  return last?.status === 'failed' ? ({ ending: last, what: `sent ${empty}` } satisfies Use) : undefined;
}

function lookAtUse(context: JournalContext): Inspection {
  const endings = listEndings(context);
  const failed = new Map(endings.filter(({ status }) => status === 'failed').map((ending) => [ending.taskId, ending]));
  if (failed.size === 0) return { seen: 0, matches: [] };
  const matches = context.requests.flatMap((request): Match[] => {
    const use = findUse(request, endings, failed);
    if (!use) return [];
    const { ending, what } = use;
    const message = `${placeOf(request)}: ${what}, although ${describe(ending)}.`;
    return [{ key: request.operation ?? '', message, evidence: [request.number, ending.number] }];
  });
  return { seen: failed.size, matches };
}

/** Whether a request was made when the client could know of an end. One that runs beside it could not. */
function isAfter(
  { timingOf, startOf, endOf }: JournalContext,
  request: RecordedRequest,
  { number, toldAt }: Ending,
): boolean {
  const told = toldAt === undefined ? undefined : timingOf(toldAt);
  return told ? startOf(request) >= endOf({ number: told.number, at: 0 }) : request.number > number;
}

/** The first request after two tasks of the same request had failed for the same reason. */
function findThird(
  context: JournalContext,
  requests: readonly RecordedRequest[],
  failed: ReadonlyMap<string | undefined, Ending>,
) {
  const endings = requests.flatMap(({ task_id: id }) => failed.get(id) ?? []).toSorted((a, b) => a.number - b.number);
  for (const [, [, second]] of groupBy(endings, ({ message }) => message)) {
    const third =
      second && requests.find((request) => request.number > second.number && isAfter(context, request, second));
    if (third) return { third, second };
  }
  return undefined;
}

/** The same request again although two of its tasks have failed for the same reason. */
function lookAtResubmissions(context: JournalContext): Inspection {
  const failures = failuresOf(context);
  if (failures.length === 0) return { seen: 0, matches: [] };
  const failed = new Map(failures.map((ending) => [ending.taskId, ending]));
  const made = context.requests.filter(
    (request) => operationOf(request)?.action === 'create-task' && request.status === 200,
  );
  const matches = [...groupBy(made, bodyText)].flatMap(([text, requests]): Match[] => {
    const found = text === undefined ? undefined : findThird(context, requests, failed);
    if (!found) return [];
    const { third, second } = found;
    const message = `${placeOf(third)}: sent again unchanged after two tasks like it had failed ('${second.message}').`;
    return [{ key: text ?? '', message, evidence: [third.number, second.number] }];
  });
  const cut = made.filter((request) => failed.has(request.task_id ?? '') && bodyText(request) === undefined).length;
  return { seen: failures.length, matches, ...(cut === 0 ? {} : { blind: describeCut(cut) }) };
}

/** Tasks of all accounts, and how many of them failed. */
const countTasks = memoize(({ journals }: ClientRecord) => {
  const tasks = journals.flatMap((one) => one.tasks);
  const failed = tasks.filter(({ status, cancelled }) => status === 'failed' && cancelled !== true);
  return { made: tasks.length, failed: failed.length };
});

function lookAtExit(context: JournalContext): Inspection {
  const { record, journal } = context;
  const { made, failed } = countTasks(record);
  const own = failuresOf(context);
  if (record.exitCode === undefined) {
    return { seen: 0, matches: [], blind: noCommand };
  }
  if (own.length === 0 || journal.tasks.length === 0) return { seen: 0, matches: [] };
  const isSwallowed = record.exitCode === 0 && failed === made;
  const message = `The command ended with exit code 0, although every task it started failed (${failed}), the first with '${own[0]?.message ?? ''}'.`;
  return {
    seen: own.length,
    matches: isSwallowed ? [{ key: '', message, evidence: own.map(({ number }) => number) }] : [],
  };
}

/** Rules on what a client makes of a task's end. */
export const endingRules: readonly Rule[] = [
  {
    id: 'failed-task-used',
    severity: 'error',
    means: 'A failed task is used as though it had a result.',
    why: 'There is no voice and no file: the next call is refused, or works on something else.',
    remediation: "Look at task_status before task_result: 'failed' is an end, its reason stands in task_status_msg.",
    facts: ['task-life-cycle', 'failure-message'],
    unseen: noFailure,
    inspect: lookAtUse,
  },
  {
    id: 'failure-not-noticed',
    severity: 'error',
    means: 'A task is polled on after the client has learnt that it failed.',
    why: 'It never changes again: the client waits until its own deadline, or for ever.',
    remediation: "Stop at 'failed' as well as at 'succeed', and give the reason (task_status_msg) on.",
    facts: ['task-life-cycle'],
    unseen: noFailure,
    inspect: (context) => lookAtReads(context, failuresOf(context), context.thresholds.readsAfterFailure),
  },
  {
    id: 'success-not-noticed',
    severity: 'warning',
    means: 'A task is polled on after the client has learnt that it succeeded.',
    why: "The status is 'succeed': a client that waits for 'succeeded' or 'success' waits for ever.",
    remediation: "Stop at 'succeed', and keep the result.",
    facts: ['task-life-cycle'],
    unseen: 'The client has read no task that succeeded, and no callback told it of one.',
    inspect: (context) =>
      lookAtReads(
        context,
        listEndings(context).filter(({ status }) => status === 'succeed'),
        context.thresholds.readsAfterSuccess,
      ),
  },
  {
    id: 'failure-resubmitted',
    severity: 'warning',
    means: 'The same request is sent again and again although its tasks fail.',
    why: 'What the risk control refuses, or a source that cannot be fetched, is no better the third time.',
    remediation: 'Give up after one repetition, and show the reason (task_status_msg).',
    facts: ['content-risk', 'media-problems'],
    unseen: noFailure,
    inspect: lookAtResubmissions,
  },
  {
    id: 'failures-swallowed',
    severity: 'warning',
    means: 'The command ended well although every task it started had failed.',
    why: 'Its user believes that there are results.',
    remediation:
      'End with another exit code when nothing came out; in a test that tries failures, switch this rule off.',
    facts: [],
    unseen: noFailure,
    inspect: lookAtExit,
  },
];
