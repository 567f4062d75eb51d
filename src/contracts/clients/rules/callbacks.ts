/** Rules on the receiver of callbacks. */
import type { ClientRecord, RecordedCallback, RecordedRequest } from '../client-record.ts';
import type { JournalContext, Inspection, Rule, Match } from '../journal-context.ts';
import { memoize } from '../journal-context.ts';
import { tellCount } from '../../spec/pick.ts';
import { describeLostCallback } from './values.ts';
import { isNearHost, readAddress } from '../../spec/addresses.ts';
import { showUrl } from '../../spec/redaction.ts';

const placeOf = ({ url, number, task_id: task, task_status: status, attempt }: RecordedCallback): string =>
  `Callback '${status}' of task ${task} to ${showUrl(url)} (entry ${number}, attempt ${attempt})`;

/** Status of the receiver's answer; absent when there was none. */
function statusOf({ outcome }: RecordedCallback): number | undefined {
  const [, digits] = /^answered (\d+)$/.exec(outcome) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const reasonOf = ({ outcome }: RecordedCallback): string => outcome.replace(/^failed: /, '');

/**
 * A process that ends takes its receiver along before its end is seen: where nothing listens any more, long before on a busy
 * machine; where the connection was accepted, a moment.
 */
const graceMs = ({ outcome }: RecordedCallback): number => (outcome === 'failed: refused' ? 1000 : 250);

/** Wall time at which the client last asked for something: until then it was there. */
const lastAsked = memoize(({ journals }: ClientRecord): number =>
  journals.reduce((last, { entries, timings }) => {
    const requests = new Set(entries.filter(({ kind }) => kind === 'request').map(({ number }) => number));
    return timings.reduce((at, one) => (requests.has(one.number) ? Math.max(at, one.started_at) : at), last);
  }, 0),
);

/** Whether the receiver had to be there: a command that has ended answers nothing any more. */
function wasAlive({ record, timingOf }: JournalContext, callback: RecordedCallback): boolean {
  const timing = timingOf(callback.number);
  if (record.endedAt === undefined || !timing) return true;
  const failedAt = timing.started_at + timing.ms;
  return failedAt < record.endedAt - graceMs(callback) || failedAt < lastAsked(record);
}

/** The requests that made the tasks, by task: the first that knows an id. */
const makersOf = memoize(({ requests }: JournalContext): ReadonlyMap<string, RecordedRequest> => {
  const makers = new Map<string, RecordedRequest>();
  for (const request of requests) {
    const { task_id: task } = request;
    if (task !== undefined && !makers.has(task)) makers.set(task, request);
  }
  return makers;
});

function lookAt(
  context: JournalContext,
  callbacks: readonly RecordedCallback[],
  judge: (callback: RecordedCallback) => string | undefined,
): Inspection {
  const matches = callbacks.flatMap((callback): Match[] => {
    const message = judge(callback);
    if (message === undefined) return [];
    const maker = makersOf(context).get(callback.task_id);
    const key = `${callback.url} ${message.replaceAll(/(?<!\d)\d+ ms/g, '')}`;
    return [
      {
        key,
        message: `${placeOf(callback)}: ${message}`,
        evidence: maker ? [maker.number, callback.number] : [callback.number],
      },
    ];
  });
  return withReason({ seen: callbacks.length, matches }, context);
}

const unseen = 'No callback was sent: none of the tasks had a callback_url.';

/** Why no callback was sent although tasks ask for some; nothing where one was sent, or none was asked for. */
const explainUnsent = memoize(({ journals }: ClientRecord): string | undefined => {
  if (journals.some(({ entries }) => entries.some(({ kind }) => kind === 'callback'))) return undefined;
  const asking = journals.flatMap(({ tasks }) => tasks.filter(({ callback_url: url }) => url !== undefined));
  const still = asking.filter(({ status }) => status === 'submitted');
  if (asking.length === 0) return undefined;
  return still.length === 0
    ? `No callback was sent: ${tellCount(asking.length, 'task')} with a callback_url moved, and no callback was due when the command ended. Let it run until the callback has come.`
    : `No callback was sent: ${tellCount(still.length, 'task')} with a callback_url had not moved when the command ended. Let it run until the callback has come.`;
});

/** An inspection of callbacks, with why there were none. */
function withReason(inspection: Inspection, { record }: JournalContext): Inspection {
  const blind = inspection.seen === 0 ? explainUnsent(record) : undefined;
  return blind === undefined ? inspection : { blind, ...inspection };
}

/** A host that the network may know elsewhere: where there is no DNS, it leads nowhere whatever the client does. */
function isElsewhere({ url }: RecordedCallback): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return !isNearHost(hostname) && readAddress(hostname) === undefined;
}

/** Whether the emulator could not try the receiver at all. */
const isUntried = (callback: RecordedCallback): boolean =>
  reasonOf(callback) === 'blocked' || (reasonOf(callback) === 'unresolved' && isElsewhere(callback));

const blocked =
  'A callback_url leads beyond this machine and private networks, so that nothing was sent to it: use a local receiver.';

const whyFailed = {
  refused: 'nothing listens there.',
  unresolved: 'its host name leads nowhere.',
  timeout: 'no answer in time.',
  'queue-full': 'too many earlier callbacks were waiting for an answer.',
  broken: 'the connection was closed without an answer.',
  'bad-url': 'it is no http or https URL.',
} as const;

const isKnownReason = (reason: string): reason is keyof typeof whyFailed => Object.hasOwn(whyFailed, reason);

function lookAtUnanswered(context: JournalContext): Inspection {
  const sent = context.callbacks.filter((callback) => !isUntried(callback));
  const usable = sent.filter(({ task_id: task }) => {
    const maker = makersOf(context).get(task);
    // The rule callback-url-unusable reports the request.
    return !maker || describeLostCallback(maker) === undefined;
  });
  const inspection = lookAt(context, usable, (callback) => {
    if (statusOf(callback) !== undefined || !wasAlive(context, callback)) return undefined;
    const reason = reasonOf(callback);
    return isKnownReason(reason) ? whyFailed[reason] : reason;
  });
  return sent.length === context.callbacks.length ? inspection : { ...inspection, blind: blocked };
}

/** Rules on the receiver of callbacks. */
export const callbackRules: readonly Rule[] = [
  {
    id: 'callback-refused',
    severity: 'error',
    means: 'A callback was answered with something else than 2xx.',
    why: 'It counts as not delivered: it is sent again, and lost when it stays so. A redirect is not followed.',
    remediation: 'Answer 2xx at once, also to a status, a product or a field you do not know; sort it out afterwards.',
    facts: ['callback-request', 'callback-timeout', 'callback-retries'],
    unseen,
    inspect: (context) =>
      lookAt(context, context.callbacks, (callback) => {
        const status = statusOf(callback);
        return status === undefined || (status >= 200 && status < 300) ? undefined : `answered ${status}.`;
      }),
  },
  {
    id: 'callback-unanswered',
    severity: 'error',
    means: 'A callback found no receiver, or no answer in time.',
    why: 'It counts as not delivered: it is sent again, and lost when it stays so.',
    remediation: 'Listen before the task is made and until its last callback came; answer first and work afterwards.',
    facts: ['callback-timeout', 'callback-retries'],
    unseen,
    inspect: lookAtUnanswered,
  },
  {
    id: 'callback-slow',
    severity: 'warning',
    means: 'A callback was answered late.',
    why: 'How long Kling waits is unknown; five seconds is what others report. A slow receiver gets everything twice.',
    remediation: 'Answer 2xx first and work afterwards.',
    facts: ['callback-timeout'],
    unseen: 'No callback was answered: none was sent, or no receiver took one.',
    inspect: (context) =>
      lookAt(
        context,
        context.callbacks.filter((callback) => statusOf(callback) !== undefined),
        ({ number }) => {
          const ms = context.timingOf(number)?.ms ?? 0;
          return ms > context.thresholds.callbackMs
            ? `answered after ${ms} ms, more than the ${context.thresholds.callbackMs} ms that a receiver should take.`
            : undefined;
        },
      ),
  },
];
