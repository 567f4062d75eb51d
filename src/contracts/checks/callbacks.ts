/**
 * Callbacks: a second contract, in the other direction. Each check opens an inbox of its own; at the end those of the whole run are
 * looked at.
 */
import { describeDisagreement, resultUrl } from '../assertions/result-files.ts';
import { tell, strongestMark, weakerMark } from '../assertions/answers.ts';
import type { View } from '../assertions/follow-task.ts';
import type { Check, CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations, operationsOf } from '../spec/catalog.ts';
import { isDocumented } from '../spec/documented-names.ts';
import { asObject, pickText } from '../spec/pick.ts';
import { findViolations } from '../spec/violations.ts';
import type { Received, Inbox } from '../wire/callback-server.ts';
import { findSignatureProblem } from '../wire/callback-server.ts';
import { milliOf } from '../budget/prices.ts';
import { taskReadingOf, callbackFormOf, vendorOf } from '../spec/vendors.ts';
import type { CallbackRule, Notified } from './rules.ts';
import { callbackCheck, isDear, priceOfTasks, toldStatus } from './rules.ts';
import { isEnded } from '../assertions/follow-task.ts';
import type { Mark } from '../spec/parsed-request.ts';
import type { FactId } from '../spec/vendors.ts';
import type { RunRule, Seen, Sight, Told } from './seen.ts';
import { resultNames, tellFirst } from './seen.ts';

// What callbacks must be: each rule looks at everything that one task has sent.

/** The newer form of a callback has other names. */
const isNewer = ({ json }: Received) =>
  pickText(json, 'task_status') === undefined && pickText(json, 'status') !== undefined;
const statusOf = ({ json }: Received) =>
  pickText(json, 'task_status') ?? pickText(json, 'status')?.replace('succeeded', 'succeed') ?? '';
/** The request that made the task: what a report shows. */
const exchangeOf = ({ followed }: Notified) => followed.created.exchange;

function judgeTransitions(context: CheckContext, called: Notified, operation: Operation): void {
  const { received } = called.inbox;
  const statuses = received.map(statusOf);
  const shown = statuses.length === 0 ? 'none came' : `these came: ${statuses.join(', ')}`;
  const known = { mark: 'documented', fact: 'callback-request' } as const;
  if (!statuses.includes('succeed')) {
    tell(
      context,
      exchangeOf(called),
      'callback-lost',
      `A callback must tell the end of the task, but ${shown}.`,
      known,
    );
  }
  // The pages say "whenever the status changes"; some receivers saw the final one only. An emulator sends every change.
  if (operation.notifies !== 'end' && !statuses.includes('processing')) {
    const message = `A callback must tell 'processing' as well, but ${shown}.`;
    tell(context, exchangeOf(called), 'callback-lost', message, { mark: 'invented', fact: 'callback-statuses' });
  }
  const early =
    operation.notifies === 'end' ? statuses.find((told) => !['succeed', 'failed'].includes(told)) : undefined;
  if (early !== undefined) {
    const message = `The task is notified at its end only, but ${shown}.`;
    tell(context, exchangeOf(called), 'callback-early', message, { fact: 'drama-subtitle-callback' });
  }
  const order = ['submitted', 'processing', 'succeed'];
  const isForward = statuses.every((status, at) => order.indexOf(status) >= order.indexOf(statuses[at - 1] ?? status));
  if (!isForward) {
    const message = `Callbacks come in the order of the transitions, but ${shown}.`;
    tell(context, exchangeOf(called), 'callback-order', message, { mark: 'invented', fact: 'callback-statuses' });
  }
}

/** What a callback in the other form is found for. */
const olderForm = {
  known: { mark: 'invented', fact: 'callback-body' },
  form: 'newer form, with id and status',
} as const;
const newerForm = {
  known: { mark: 'documented', fact: 'new-callback-body' },
  form: 'older form, with task_id and task_status, although the model stands in the path',
} as const;

/** Fields of a task in either standard: what else one of two answers has is no difference, nor what no page knows. */
const taskFields =
  /^(?:task_\w+|final_\w+|created_at|updated_at|id|status|message|create_time|update_time|external_id|outputs|billing)$/;

/** Differences of two tasks, key by key; the order of keys does not matter. */
function findDifferences(
  body: unknown,
  task: Readonly<Record<string, unknown>>,
  isKnown: (name: string) => boolean,
): readonly string[] {
  const sent = asObject(body) ?? {};
  const names = [...new Set([...Object.keys(sent), ...Object.keys(task)])];
  return names
    .filter((name) => (name in sent && name in task) || (taskFields.test(name) && isKnown(name)))
    .flatMap((name) => describeDisagreement(sent[name], task[name], 'the query', isKnown, name) ?? []);
}

function judgeBodies(context: CheckContext, called: Notified, operation: Operation): void {
  const { views } = called.followed;
  const { statusField, success } = taskReadingOf(operation);
  const { known, form } = operation.space === undefined ? olderForm : newerForm;
  for (const received of called.inbox.received) {
    if (isNewer(received) !== (operation.space !== undefined)) {
      const message = `The callback '${statusOf(received)}' has the ${form}.`;
      tell(context, exchangeOf(called), 'callback-form', message, known);
      continue;
    }
    const schema = operation.schemas.callback ?? '';
    for (const violation of findViolations(schema, received.json).slice(0, 3)) {
      const message = `Callback '${statusOf(received)}': ${violation.pointer || 'the body'} ${violation.message} (${schema}).`;
      // The page's own body has images and videos; that voices and sounds stand there is our reading.
      const isResult = violation.pointer.startsWith('/task_result');
      tell(context, exchangeOf(called), 'callback-schema', message, {
        fact: 'callback-request',
        ...(isResult ? { mark: 'invented' } : {}),
      });
    }
    const seen: View | undefined = views.find(
      ({ task }, index) => index > 0 && task[statusField] === statusOf(received).replace(/^succeed$/, success),
    );
    if (!seen) continue;
    const differences = findDifferences(received.json, seen.task, isDocumented(operation));
    const isReading = differences.every((text) => /^(?:task_result|final_\w+) is nothing/.test(text));
    if (differences.length === 0) continue;
    const message = `Callback '${statusOf(received)}' must say what the query says, but ${differences.slice(0, 3).join('; ')}.`;
    tell(context, exchangeOf(called), 'callback-body', message.slice(0, 600), {
      mark: isReading ? 'invented' : known.mark === 'documented' ? 'documented' : 'inferred',
      fact: known.fact,
    });
  }
}

function judgeRequests(context: CheckContext, called: Notified): void {
  for (const received of called.inbox.received) {
    const type = received.headers['content-type'] ?? '';
    if (received.method !== 'POST') {
      tell(context, exchangeOf(called), 'callback-method', `A callback is a POST, but this was ${received.method}.`);
    }
    if (!/^application\/json\s*;\s*charset=utf-8$/i.test(type)) {
      const message = `A callback is application/json; charset=utf-8, but says '${type}'.`;
      tell(context, exchangeOf(called), 'callback-content-type', message, { fact: 'callback-request' });
    }
  }
}

function judgeSignatures(context: CheckContext, called: Notified): void {
  for (const received of called.inbox.received) {
    const problem = findSignatureProblem(received, context.webhookSecrets);
    if (problem === undefined) continue;
    tell(context, exchangeOf(called), 'signature', problem, { fact: 'callback-signature' });
  }
}

/** Deliveries of one transition have one id; different transitions have different ones. */
function judgeIds(context: CheckContext, called: Notified): void {
  const { received } = called.inbox;
  const idsOf = new Map<string, Set<string>>();
  const statusesOf = new Map<string, Set<string>>();
  for (const item of received) {
    const id = item.headers['webhook-id'];
    if (id === undefined) continue;
    idsOf.set(statusOf(item), (idsOf.get(statusOf(item)) ?? new Set()).add(id));
    statusesOf.set(id, (statusesOf.get(id) ?? new Set()).add(statusOf(item)));
  }
  for (const [status, ids] of idsOf) {
    if (ids.size === 1) continue;
    const message = `One transition has one webhook-id, but '${status}' came with ${ids.size}: a receiver can't tell the duplicate.`;
    tell(context, exchangeOf(called), 'callback-id', message, { fact: 'callback-signature' });
  }
  for (const [id, statuses] of statusesOf) {
    if (statuses.size === 1) continue;
    const message = `A webhook-id is unique to its callback, but ${id} came with ${[...statuses].join(' and ')}.`;
    tell(context, exchangeOf(called), 'callback-id', message, { fact: 'callback-signature' });
  }
}

/** The receiver refuses the first attempt: it must come again, the same message with the same id. */
function judgeRetry(context: CheckContext, called: Notified): void {
  const [first, second] = called.inbox.received;
  const known = { mark: 'invented', fact: 'callback-retries' } as const;
  const again = called.inbox.received.slice(1).find((item) => first && statusOf(item) === statusOf(first));
  if (!first || !again) {
    const message = `A callback that was answered 503 must come again, but ${second ? `next came '${statusOf(second)}'` : 'nothing came'}.`;
    tell(context, exchangeOf(called), 'callback-retry', message, known);
    return;
  }
  if (again.raw !== first.raw) {
    tell(context, exchangeOf(called), 'callback-retry', 'A repeated callback has the same body.', known);
  }
  judgeIds(context, called);
}

const signed = { tags: ['signatures'], needs: ['webhook-secret'] } as const;

const rules: readonly CallbackRule[] = [
  {
    name: 'transitions',
    title: 'every transition is sent, in order',
    facts: ['callback-request', 'callback-statuses'],
    judge: judgeTransitions,
  },
  {
    name: 'body',
    title: 'the body is the task as the query shows it',
    facts: ['callback-request', 'callback-body'],
    judge: judgeBodies,
  },
  {
    name: 'request',
    title: 'a callback is a POST of JSON in UTF-8',
    facts: ['callback-request'],
    judge: judgeRequests,
  },
  {
    name: 'signature',
    title: 'the signature verifies',
    facts: ['callback-signature'],
    ...signed,
    judge: judgeSignatures,
  },
  {
    name: 'ids',
    title: 'a duplicate can be recognised by its id',
    facts: ['callback-signature'],
    ...signed,
    judge: judgeIds,
  },
  {
    name: 'retry',
    title: 'a refused callback comes again with the same id',
    facts: ['callback-retries'],
    mark: 'invented',
    statuses: [503],
    judge: judgeRetry,
  },
];

/** Those that need neither a secret nor a second task, on one task. */
const wholeRule: CallbackRule = {
  name: 'whole',
  title: 'every transition is sent, in order, as the query shows it',
  facts: ['callback-request', 'callback-statuses', 'callback-body'],
  judge(context, called, operation) {
    judgeTransitions(context, called, operation);
    judgeBodies(context, called, operation);
    judgeRequests(context, called);
  },
};

/** The same of an operation that calls back at its end only. */
const endRule: CallbackRule = {
  ...wholeRule,
  title: 'the end is sent, and nothing before it, as the query shows it',
  facts: [...wholeRule.facts, 'drama-subtitle-callback', 'solutions-callback'],
};

/** Operations of one space of the newer standard call back alike: the cheapest stands for all. */
const cheapestOf = (space: Operation['space']): Operation | undefined => {
  const rows = operations.filter((row) => row.space === space && row.callbacks === 'task-transitions');
  const priceIn = (row: Operation) => milliOf(priceOfTasks(row));
  return rows.reduce<Operation | undefined>(
    (best, row) => (best && priceIn(best) <= priceIn(row) ? best : row),
    undefined,
  );
};

/** Checks of every operation that calls back. */
export function callbackChecks(): readonly Check[] {
  const callers = operations.filter(
    (row) => row.callbacks === 'task-transitions' && (row.space === undefined || row === cheapestOf(row.space)),
  );
  return callers.flatMap((operation) =>
    (operation.notifies === 'end' ? [endRule] : isDear(operation) ? [wholeRule] : rules).map((rule) =>
      callbackCheck(operation, rule),
    ),
  );
}

// Callbacks of a whole run, whatever was made: each task's end is sent, to its own receiver, under an id of its own, and with the
// results that its query shows. Free: requests of other checks name a receiver of this run.

/** A task of the run that has ended, and what came to the receiver that its create named. */
interface Notices {
  /** The create. */
  readonly made: Sight;
  readonly ended: Sight;
  readonly inbox: Inbox;
}

function listNotices({ created, finished, failed }: Seen, inboxes: readonly Inbox[]): readonly Notices[] {
  const ended = new Map([...finished, ...failed].map((sight) => [sight.id, sight]));
  return created.flatMap((made): Notices[] => {
    const inbox = inboxes.find(({ url }) => made.exchange.request.body?.includes(url) === true);
    const end = ended.get(made.id);
    return inbox && end && made.operation.callbacks !== 'none' ? [{ made, ended: end, inbox }] : [];
  });
}

const isEnd =
  ({ made: { operation } }: Notices) =>
  ({ json }: Received): boolean =>
    isEnded(operation, toldStatus(operation, json));

const factOf = ({ made }: Notices): FactId => (callbackFormOf(made.operation).facts as readonly [FactId])[0];

const isRelay = ({ made: { operation } }: Notices) => vendorOf(operation.dialect).relays !== undefined;

/** A relay may keep callbacks to itself, and not every page says that failures are reported: as well as its last fact is known. */
function markOf(notices: Notices): Mark {
  const facts = callbackFormOf(notices.made.operation).facts as readonly FactId[];
  const isSure = isSuccess(notices.ended) && !isRelay(notices);
  return isSure ? strongestMark(facts.slice(0, 1)) : strongestMark(facts.slice(-1));
}

function findLost(all: readonly Notices[]): Told {
  return all.flatMap((notices): Told => {
    const { made, ended, inbox } = notices;
    if (inbox.received.some(isEnd(notices))) return [];
    const came = inbox.received.map(({ json }) => `'${toldStatus(made.operation, json)}'`).join(', ') || 'nothing';
    const message = `Task ${made.id} of ${made.operation.id} has ended '${ended.status}', but its receiver was told ${came}`;
    return [[made.exchange, message]];
  });
}

function findStrange(all: readonly Notices[]): Told {
  return all.flatMap(({ made, inbox }): Told => {
    const strange = inbox.received.find(({ raw }) => !raw.includes(made.id));
    const message = `A callback names its task, but what came for ${made.id} of ${made.operation.id} does not`;
    return strange ? [[made.exchange, message]] : [];
  });
}

/** A receiver that takes each id once loses what comes with an id that it knows. */
function findSharedIds(all: readonly Notices[]): Told {
  const holders = new Map<string, string>();
  return all.flatMap(({ made, inbox }): Told => {
    const found = inbox.received.flatMap(({ headers }) => headers['webhook-id'] ?? []);
    const shared = found.find((id) => (holders.get(id) ?? made.id) !== made.id);
    for (const id of found) holders.set(id, made.id);
    if (shared === undefined) return [];
    return [
      [made.exchange, `A webhook-id belongs to one callback, but ${shared} came for another task and for ${made.id}`],
    ];
  });
}

function findOtherResults(all: readonly Notices[]): Told {
  return all.flatMap((notices): Told => {
    const { made, ended, inbox } = notices;
    const shown = JSON.stringify(ended.task);
    const sent = made.exchange.request.body ?? '';
    const told = inbox.received.filter(isEnd(notices)).flatMap(({ json }) => resultNames(json));
    const strange = told.find(
      (name) => /^https?:/i.test(name) && !shown.includes(resultUrl(name)) && !sent.includes(name),
    );
    if (strange === undefined) return [];
    return [[made.exchange, `The callback of ${made.id} tells of a result that its query has not: ${strange}`]];
  });
}

/** Who receives the end of a task asks for it at once. */
function findEarly(all: readonly Notices[], { sights }: Seen): Told {
  return all.flatMap((notices): Told => {
    const { made, inbox } = notices;
    const told = inbox.received.find(isEnd(notices));
    const late = sights.find(
      ({ id, operation, status, exchange }) =>
        id === made.id &&
        operation.action === 'get-task' &&
        told !== undefined &&
        exchange.at > told.at &&
        !isEnded(operation, status),
    );
    if (!late) return [];
    return [
      [late.exchange, `The end of ${made.id} had been called back, but its query said '${late.status}' afterwards`],
    ];
  });
}

async function judgeNotices(context: CheckContext, seen: Seen): Promise<void> {
  const all = listNotices(seen, context.receiver?.inboxes() ?? []);
  const { callbackMs } = context.timeouts;
  await Promise.all(all.map((notices) => notices.inbox.waitFor((came) => came.some(isEnd(notices)), callbackMs)));
  for (const group of [all.filter(({ ended }) => isSuccess(ended)), all.filter(({ ended }) => !isSuccess(ended))]) {
    const [first] = group;
    if (!first) continue;
    const fact = factOf(first);
    const mark = markOf(first);
    tellFirst(context, findLost(group), 'callback-lost', fact, mark);
    tellFirst(context, findStrange(group), 'callback-task', fact, mark);
    tellFirst(context, findOtherResults(group), 'callback-result', fact, weakerMark(mark, 'inferred'));
  }
  // Another host may still show what was there a moment ago.
  tellFirst(context, findEarly(all, seen), 'callback-early', 'callback-request', 'invented');
  tellFirst(context, findSharedIds(all), 'callback-id', 'callback-signature');
}

const isSuccess = ({ operation, status }: Sight) => status === taskReadingOf(operation).success;

/** For every vendor that calls back. */
export const noticeRule: RunRule = {
  name: 'callbacks',
  title: 'the end of each task is called back once known, under its own id, with its own results',
  facts: ['callback-request', 'callback-signature'],
  needs: ['receiver'],
  holdsFor: (vendor) => operationsOf(vendor).some(({ callbacks }) => callbacks !== 'none'),
  over: 'created',
  judge: judgeNotices,
};
