/** Rules on what a client does again, too often, for nothing, or never. */
import { tellCount, groupBy } from '../../spec/pick.ts';
import { callbackPointerOf, vendorOf } from '../../spec/vendors.ts';
import type { ClientRecord, RecordedRequest } from '../client-record.ts';
import { listEndings, readsByTask } from './endings.ts';
import type { JournalContext, Inspection, Match, Rule } from '../journal-context.ts';
import { memoize, bodyText, operationOf, placeOf } from '../journal-context.ts';
import { misaskedIds, ownIdOf } from '../known-ids.ts';
import { missedIds } from './ids.ts';
import { noCommand } from './requests.ts';
import { callbackUrlOf } from './values.ts';
import type { Operation } from '../../spec/catalog.ts';

const isCreate = (request: RecordedRequest) => operationOf(request)?.action === 'create-task';
const isAccepted = ({ status, failure }: RecordedRequest) => status >= 200 && status < 300 && failure === undefined;
const createsOf = ({ requests }: JournalContext) => requests.filter(isCreate);
const nothing: Inspection = { seen: 0, matches: [] };

/** Whether a path was read that is not emulated: it may have been the read that is missed. A create can't be. */
const readsElsewhere = memoize(({ journals }: ClientRecord): boolean =>
  journals.some(({ entries }) =>
    entries.some(
      (entry) => entry.kind === 'request' && entry.method === 'GET' && entry.failure === 'route.not-emulated',
    ),
  ),
);

/** What stands in quotes in the answers of lists, ids among it: one pass over them. */
const listedIds = ({ requests }: JournalContext): ReadonlySet<string> =>
  new Set(
    requests
      .filter((request) => {
        const action = operationOf(request)?.action;
        // A call that finds several tasks is a list of them; one that finds one is a read.
        return (
          action === 'list-tasks' || action === 'page-tasks' || (action === 'find-tasks' && /,|%2C/i.test(request.path))
        );
      })
      .flatMap(({ answer }) => answer.match(/(?<=")[\w-]{1,40}(?=")/g) ?? []),
  );

/** Tasks that were made, and whose end no client has seen. */
function lookAtUnread(context: JournalContext): Inspection {
  const { record, journal } = context;
  if (record.exitCode === undefined) return { ...nothing, blind: noCommand };
  if (record.exitCode !== 0) return { ...nothing, blind: `The command ended with ${record.exitCode}.` };
  if (journal.clock?.mode === 'manual')
    return { ...nothing, blind: 'The clock is manual: a task ends when the clock is advanced.' };
  if (readsElsewhere(record))
    return { ...nothing, blind: 'The client read a path that is not emulated, where the end of a task may stand.' };
  const told = new Set(listEndings(context).flatMap(({ taskId, toldAt }) => (toldAt === undefined ? [] : [taskId])));
  const cancelled = new Set(journal.tasks.filter((task) => task.cancelled).map(({ id }) => id));
  const listed = listedIds(context);
  const misasked = new Set([...misaskedIds(record), ...missedIds(context)]);
  const tasks = new Map(journal.tasks.map((task) => [task.id, task]));
  const made = createsOf(context).filter(
    (request) =>
      operationOf(request)?.replies === 'at-acceptance' && isAccepted(request) && callbackUrlOf(request) === undefined,
  );
  const matches = made.flatMap((request): Match[] => {
    const { task_id: id = '', number } = request;
    const operation = operationOf(request);
    if (!operation || id === '' || told.has(id) || cancelled.has(id) || listed.has(id) || misasked.has(id)) return [];
    const reads = readsByTask(context).get(id) ?? [];
    // Read at another vendor: the rule on ids says where it is right.
    if (reads.some((read) => operationOf(read)?.dialect !== operationOf(request)?.dialect)) return [];
    const price = tasks.get(id)?.price_units ?? 0;
    const task = price === 0 ? 'its task, which is free,' : `its task of ${tellCount(price, 'unit')}`;
    const what =
      reads.length === 0
        ? `nothing ever read ${task.replace(/,$/, '')}`
        : `${task} was read ${tellCount(reads.length, 'time')}, and never after its end`;
    return [
      {
        key: request.operation ?? '',
        message: `${placeOf(request)}: ${what}, no ${callbackPointerOf(operation).slice(1).replaceAll('/', '.')} was sent, and the command ended with 0.`,
        evidence: [number],
      },
    ];
  });
  return { seen: made.length, matches };
}

/** Reads that go on at the pace of the polling after the end was seen: the status that is waited for does not exist. */
const mostReadsOn = 2;

function goOn({ startOf }: JournalContext, told: RecordedRequest, later: readonly RecordedRequest[]): boolean {
  if (later.length <= mostReadsOn) return false;
  const times = [told, ...later].map(startOf);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return usual > 0 && gaps.every((gap) => gap <= 2 * usual + 50 && gap >= usual / 2 - 50);
}

function lookAtWaiting(context: JournalContext): Inspection {
  const byNumber = new Map(context.requests.map((request) => [request.number, request]));
  const endings = listEndings(context).filter(({ status, toldAt }) => status === 'succeed' && toldAt !== undefined);
  const matches = endings.flatMap(({ taskId, product, toldAt = 0 }): Match[] => {
    const told = byNumber.get(toldAt);
    const operation = told && operationOf(told);
    if (!told || !operation || !['get-task', 'find-tasks'].includes(operation.action)) return [];
    const later = (readsByTask(context).get(taskId) ?? []).filter(({ number }) => number > toldAt);
    // More of them are reported by another rule.
    if (later.length > context.thresholds.readsAfterSuccess || !goOn(context, told, later)) return [];
    const { tasks } = vendorOf(operation.dialect);
    // The newer standard has words of its own.
    const [statusField, success] =
      operation.space === undefined ? [tasks.statusField, tasks.success] : ['status', 'succeeded'];
    return [
      {
        key: product,
        message: `${placeOf(told)}: polled on ${tellCount(later.length, 'more time')} at the same pace after ${statusField} was '${success}'.`,
        hint: `The word is '${success}', whatever other APIs say.`,
        evidence: [toldAt, ...later.map(({ number }) => number)],
      },
    ];
  });
  return { seen: endings.length, matches };
}

/** Every create of the run, and whether it was refused. */
const countCreates = memoize(({ journals }: ClientRecord) => {
  const made = journals.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'request').filter(isCreate));
  return { made: made.length, refused: made.filter(({ status }) => status >= 400).length };
});

function lookAtRefusals(context: JournalContext): Inspection {
  const { record } = context;
  if (record.exitCode === undefined) return { ...nothing, blind: noCommand };
  const { made, refused } = countCreates(record);
  const own = createsOf(context).filter(({ status }) => status >= 400);
  const [first] = own;
  if (!first) return nothing;
  const message = `The command ended with exit code 0, although every task it asked for was refused (${refused}), the first at ${placeOf(first)} with ${first.status} '${first.failure ?? ''}'.`;
  const isSwallowed = record.exitCode === 0 && refused === made;
  return {
    seen: own.length,
    matches: isSwallowed ? [{ key: '', message, evidence: own.map(({ number }) => number) }] : [],
  };
}

/** Refusals that the same request meets again, however often it is sent. */
const finalFailures = new Set([
  'request.invalid',
  'content.refused',
  'voice.not-found',
  'video.not-found',
  'media.rejected',
  'sound.times',
  'model.unknown',
]);
const mostSends = 2;

function lookAtRepeatedRefusals(context: JournalContext): Inspection {
  const refused = createsOf(context).filter(({ failure }) => failure !== undefined && finalFailures.has(failure));
  const matches = [...groupBy(refused, bodyText)].flatMap(([text, requests]): Match[] => {
    const [first, , third] = requests;
    if (text === undefined || requests.length <= mostSends || !first || !third) return [];
    return [
      {
        key: text,
        message: `${placeOf(third)}: sent ${tellCount(requests.length, 'time')} unchanged, and refused each time with '${first.failure ?? ''}'.`,
        evidence: requests.map(({ number }) => number),
      },
    ];
  });
  return { seen: refused.length, matches };
}

/** Shortest pause after a refusal for want of room, less what a timer makes of it. */
const pauseMs = 900;

function lookAtHurry(context: JournalContext): Inspection {
  const { startOf, endOf, record } = context;
  const isFull = ({ failure }: RecordedRequest) => failure === 'concurrency.exceeded' || failure === 'rate.exceeded';
  const creates = createsOf(context);
  const like = groupBy(creates, bodyText);
  const full = creates.filter(isFull);
  const matches = full.flatMap((request): Match[] => {
    const text = bodyText(request);
    if (text === undefined) return [];
    const later = (like.get(text) ?? []).filter((one) => one !== request && startOf(one) >= endOf(request));
    const next = later.toSorted((a, b) => startOf(a) - startOf(b))[0];
    const message =
      next && startOf(next) - endOf(request) < pauseMs
        ? `${placeOf(next)}: sent again ${startOf(next) - endOf(request)} ms after it was refused for want of room.`
        : !next && record.exitCode === 0
          ? `${placeOf(request)}: refused for want of room and never sent again, and the command ended with 0.`
          : undefined;
    const what = next ? 'again' : 'never';
    return message === undefined
      ? []
      : [
          {
            key: `${request.operation ?? ''} ${what}`,
            message,
            evidence: [...(next ? [next.number] : []), request.number],
          },
        ];
  });
  return { seen: full.length, matches };
}

const twiceMs = 1000;

/** Who names two tasks otherwise means two: variations of the same text. */
function areNamedApart(one: RecordedRequest, other: RecordedRequest): boolean {
  const [first = '', second = ''] = [ownIdOf(one), ownIdOf(other)];
  return first !== '' && second !== '' && first !== second;
}

function lookAtTwins(context: JournalContext): Inspection {
  const { startOf, timingOf } = context;
  // What failed is not paid for; a call that was given up is reported by another rule, or was looked after.
  const failed = new Set(listEndings(context).flatMap(({ taskId, status }) => (status === 'failed' ? [taskId] : [])));
  const paid = createsOf(context).filter(
    (request) =>
      isAccepted(request) &&
      request.task_id !== undefined &&
      !failed.has(request.task_id) &&
      timingOf(request.number)?.hung_up !== true,
  );
  const matches = [...groupBy(paid, bodyText)].flatMap(([text, requests]): Match[] => {
    const sorted = requests.toSorted((a, b) => startOf(a) - startOf(b));
    const second = sorted.findIndex((request, index) => {
      const before = sorted[index - 1];
      if (before === undefined || startOf(request) - startOf(before) >= twiceMs) return false;
      return request.task_id !== before.task_id && !areNamedApart(before, request);
    });
    const [first, next] = [sorted[second - 1], sorted[second]];
    if (text === undefined || !first || !next) return [];
    const message = `${placeOf(next)}: the same paid request as ${placeOf(first)}, ${startOf(next) - startOf(first)} ms later; both are paid for.`;
    return [{ key: text, message, evidence: [next.number, first.number] }];
  });
  return { seen: paid.length, matches };
}

function lookAtSharedIds(context: JournalContext): Inspection {
  const named = createsOf(context).filter((request) => (ownIdOf(request) ?? '') !== '');
  const matches = [...groupBy(named, ownIdOf)].flatMap(([id, requests]): Match[] => {
    const taken = requests.find(({ failure }) => failure === 'external-id.taken');
    const bodies = new Set(requests.map(bodyText));
    if (!taken || bodies.size < 2) return [];
    const message = `${placeOf(taken)}: the id '${id ?? ''}' is given to ${tellCount(requests.length, 'different request')}; it must be another for each task.`;
    return [{ key: 'shared', message, evidence: [taken.number, ...requests.map(({ number }) => number)] }];
  });
  return { seen: named.length, matches };
}

const mostVoices = 2;

function lookAtVoices(context: JournalContext): Inspection {
  const made = listEndings(context).filter(({ product, status }) => product === 'custom-voice' && status === 'succeed');
  const deletes = context.requests.filter((request) => operationOf(request)?.action === 'delete-voice');
  if (context.record.exitCode === undefined) return { ...nothing, blind: noCommand };
  const isLeft = context.record.exitCode === 0 && made.length > mostVoices && deletes.length === 0;
  const message = `${tellCount(made.length, 'voice was', 'voices were')} made, and none of them deleted.`;
  return {
    seen: made.length,
    matches: isLeft ? [{ key: '', message, evidence: made.map(({ number }) => number) }] : [],
  };
}

const pageOf = ({ path }: RecordedRequest) =>
  Number(new URLSearchParams(path.split('?', 2)[1] ?? '').get('pageNum') ?? '1');
const isEmptyPage = ({ status, answer }: RecordedRequest) => status === 200 && /"data":\[\]/.test(answer);

function lookAtPages(context: JournalContext): Inspection {
  const lists = context.requests.filter((request) =>
    ['list-tasks', 'list-preset-voices'].includes(operationOf(request)?.action ?? ''),
  );
  const matches = [...groupBy(lists, ({ operation }) => operation)].flatMap(([operation, requests]): Match[] => {
    const first = requests.findIndex(isEmptyPage);
    const [empty, next, last] = requests.slice(first);
    if (first < 0 || !empty || !next || !last) return [];
    const isOn = pageOf(next) === pageOf(empty) + 1 && pageOf(last) === pageOf(empty) + 2;
    if (!isOn || !isEmptyPage(next)) return [];
    const message = `${placeOf(next)}: asked for page ${pageOf(next)} and more although page ${pageOf(empty)} was empty.`;
    return [{ key: operation ?? '', message, evidence: [next.number, empty.number, last.number] }];
  });
  return { seen: lists.length, matches };
}
export const habitRules: readonly Rule[] = [
  {
    id: 'task-never-read',
    severity: 'warning',
    means: 'A task was made, and the client never learned how it ended.',
    why: 'What costs units is charged when it succeeds, and the result is cleared after 30 days; what is free (an element) has an id that stays unknown.',
    remediation: 'Read the task until it has ended, or name a receiver of callbacks.',
    facts: ['charged-on-success', 'task-life-cycle'],
    unseen: 'No asynchronous task was made without a callback_url.',
    inspect: lookAtUnread,
  },
  {
    id: 'status-never-comes',
    severity: 'warning',
    means: 'A task is polled on at the same pace after the client has learnt that it succeeded.',
    why: 'A client that waits for a word that does not exist (succeeded, success, completed) waits until its own deadline.',
    remediation: 'Compare the status with the words of the API that is called.',
    facts: ['task-life-cycle'],
    unseen: 'The client has read no task that succeeded.',
    inspect: lookAtWaiting,
  },
  {
    id: 'refusals-swallowed',
    severity: 'warning',
    means: 'The command ended well although every task it asked for was refused.',
    why: 'Its user believes that there are results.',
    remediation: 'End with another exit code; in a test that tries refusals, switch this rule off.',
    facts: [],
    unseen: 'No create was refused.',
    inspect: lookAtRefusals,
  },
  {
    id: 'refusal-repeated',
    severity: 'warning',
    means: 'A request that was refused for what it says is sent unchanged again and again.',
    why: 'What breaks a rule (1201) or the content policy (1301) is refused each time.',
    remediation: 'Show the message of the refusal, and change the request; repeat only after 429 and 5xx.',
    facts: ['error-table', 'content-policy'],
    unseen: 'No create was refused for what it says.',
    inspect: lookAtRepeatedRefusals,
  },
  {
    id: 'limit-ignored',
    severity: 'warning',
    means: 'After 1302 or 1303 a create is sent again without a pause, or given up silently.',
    why: 'A slot is free only when a task has ended; the pages ask for a pause of a second or more that grows.',
    remediation: 'Wait a second, then twice as long each time, and report what could not be made.',
    facts: ['concurrency-refusal', 'concurrency-rules'],
    unseen: 'No create was refused with 1302 or 1303.',
    inspect: lookAtHurry,
  },
  {
    id: 'paid-twice',
    severity: 'warning',
    means: 'The same paid request is made twice within a second.',
    why: 'Both are charged: a double click, a handler that runs twice, or a retry that did not wait.',
    remediation: 'Give external_task_id, or keep who has asked already.',
    facts: ['external-id-unique', 'charged-on-success'],
    unseen: 'No accepted request was paid for.',
    inspect: lookAtTwins,
  },
  {
    id: 'external-id-shared',
    severity: 'warning',
    means: 'Different requests carry the same id of the client.',
    why: 'The second one is refused with 1201: an id names one task of the account, of whatever product.',
    remediation: 'Derive the id from what is asked for, or make a new one for each task.',
    facts: ['external-id-unique'],
    unseen: 'No request carried an id of the client.',
    inspect: lookAtSharedIds,
  },
  {
    id: 'voices-left',
    severity: 'warning',
    means: 'Several voices are made, and none is deleted.',
    why: 'They stay in the account, which may hold only so many of them.',
    remediation:
      'Delete voices that are no longer needed (POST /v1/general/delete-voices); keep the ids of the others.',
    facts: ['delete-own-voices', 'voice-limit'],
    unseen: 'No voice was made.',
    inspect: lookAtVoices,
  },
  {
    id: 'pages-without-end',
    severity: 'warning',
    means: 'Pages of a list are asked for after one was empty.',
    why: 'A list has no total: an empty page, or one that is not full, is its end.',
    remediation: 'Stop at the first page that has fewer items than pageSize.',
    facts: ['paging', 'list-bare-array'],
    unseen: 'No list was read.',
    inspect: lookAtPages,
  },
];

// How often a client asks: in wall time, which is the client's own, whatever the account's clock does.

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
