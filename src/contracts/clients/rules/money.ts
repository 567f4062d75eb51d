/** Rules on calls that cost units. */
import { groupBy } from '../../spec/pick.ts';
import { vendorOf } from '../../spec/vendors.ts';
import type { RecordedRequest } from '../client-record.ts';
import type { JournalContext, Inspection, Match, Rule } from '../journal-context.ts';
import { bodyOf, operationOf, pathOf, placeOf, memoize, bodyText, describeCut } from '../journal-context.ts';
import { decodePart } from '../known-ids.ts';

// Paid calls that a client makes once more without knowing what became of the first one. In wall time: what ran beside
// the first one, or came long after it, is no repetition of it.

const isCreate = (request: RecordedRequest) => operationOf(request)?.action === 'create-task';

/** How the client was left in doubt whether its paid call went through; absent when it was answered. */
function findDoubt({ timingOf }: JournalContext, request: RecordedRequest): string | undefined {
  if (!isCreate(request)) return undefined;
  const hungUp = timingOf(request.number)?.hung_up === true;
  if (hungUp && request.task_id !== undefined) return 'the client hung up before the answer';
  // A gateway says 500 to what its upstream refused: that is reported as another failure.
  const isOwn = request.failure === undefined || request.failure === 'server.error';
  return request.status >= 500 && isOwn ? `the answer was ${request.status}` : undefined;
}

/**
 * The id that a client gave its task, where vendor and operation know such a field (TTS does not): it makes the second of
 * two creates be refused.
 */
function externalIdOf(request: RecordedRequest): string | undefined {
  const operation = operationOf(request);
  const field = operation && vendorOf(operation.dialect).externalIdField;
  if (field === undefined) return undefined;
  const id = bodyOf(request)?.[field];
  const isKnown = !request.diagnostics.some(({ pointer, rule }) => pointer === `/${field}` && rule === 'unknown-field');
  return isKnown && typeof id === 'string' && id !== '' ? id : undefined;
}

/** Reads that show what was taken. */
const moneyActions = new Set<string>(['get-account-costs', 'list-pack-billing', 'list-cash-billing', 'get-balance']);

/** What can be known of a doubtful call by asking: its own task, the list that it must stand in, or the units taken. */
function tellsOf(read: RecordedRequest, first: RecordedRequest): boolean {
  const operation = operationOf(read);
  const action = operation?.action;
  if (action !== undefined && moneyActions.has(action)) return read.status === 200;
  const paid = operationOf(first);
  if (!operation || operation.dialect !== paid?.dialect) return false;
  if (action === 'list-tasks') {
    return read.status === 200 && (operation.product === undefined || operation.product === paid.product);
  }
  if (action !== 'get-task') return false;
  const ids = [first.task_id, externalIdOf(first)].filter((id) => id !== undefined);
  const asked = decodePart(
    pathOf(read)
      .split('/')
      .findLast((part) => part !== '') ?? '',
  );
  const isIt = ids.includes(asked) || (read.task_id !== undefined && ids.includes(read.task_id));
  // That there is no such task is an answer as well.
  return isIt && (read.status === 200 || read.failure === 'task.not-found');
}

interface Paid {
  /** Calls that ask for the same, in the order in which they came. */
  readonly like: ReadonlyMap<string | undefined, readonly RecordedRequest[]>;
  readonly reads: readonly RecordedRequest[];
}

const lookActions = new Set<string>(['get-task', 'list-tasks', ...moneyActions]);

const layOut = memoize(({ requests, startOf }: JournalContext): Paid => {
  const sorted = requests.toSorted((a, b) => startOf(a) - startOf(b));
  return {
    like: groupBy(sorted.filter(isCreate), bodyText),
    reads: sorted.filter((request) => lookActions.has(operationOf(request)?.action ?? '')),
  };
});

/** A connection that was closed may be seen a moment after the next request: they come by different sockets. */
const slackMs = 50;

/** The next call that asks for the same and is paid too, when no answer in between said what had become of the first. */
function findRepetition(context: JournalContext, first: RecordedRequest): RecordedRequest | undefined {
  const { startOf, endOf, thresholds } = context;
  const { like, reads } = layOut(context);
  const doubtAt = endOf(first) - slackMs;
  const until = endOf(first) + thresholds.repetitionMs;
  const externalId = externalIdOf(first);
  const next = (like.get(bodyText(first)) ?? []).find(
    (request) =>
      request !== first &&
      startOf(request) >= doubtAt &&
      startOf(request) <= until &&
      // One that was refused takes nothing.
      (request.status < 400 || findDoubt(context, request) !== undefined) &&
      // The same id on both: at most one of them goes through.
      (externalId === undefined || externalIdOf(request) !== externalId),
  );
  if (!next) return undefined;
  const isTold = reads.some(
    (read) => startOf(read) >= doubtAt && startOf(read) <= startOf(next) && read !== next && tellsOf(read, first),
  );
  return isTold ? undefined : next;
}

/** Every paid call in doubt, and those of them that were made once more. */
function lookAtRepetitions(context: JournalContext): Inspection {
  const doubtful = context.requests.filter((request) => findDoubt(context, request) !== undefined);
  const matches = doubtful.flatMap((first): Match[] => {
    const text = bodyText(first);
    const next = text === undefined ? undefined : findRepetition(context, first);
    if (!next) return [];
    return [
      {
        key: text ?? '',
        message: `${placeOf(next)}: sent again unchanged after ${placeOf(first)}, where ${findDoubt(context, first) ?? ''}; both are paid for.`,
        evidence: [next.number, first.number],
      },
    ];
  });
  const cut = doubtful.filter((request) => bodyText(request) === undefined).length;
  return { seen: doubtful.length, matches, ...(cut === 0 ? {} : { blind: describeCut(cut) }) };
}

/** Rules on calls that cost units. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'paid-call-repeated',
    severity: 'error',
    means: 'A paid call whose outcome is unknown is sent again without looking what became of it.',
    why: 'The first one may have gone through: a time-out, a closed connection or a 5xx says nothing about it. Both are charged.',
    remediation:
      'Give external_task_id (a repetition is then refused), or read the list first; TTS has neither: give it more time than it takes, and read /account/costs before a repetition.',
    facts: ['external-id-unique', 'charged-on-success', 'tts-synchronous', 'tts-request'],
    unseen:
      'The outcome of every paid call is known: the client neither hung up before an answer nor got a 5xx. --progression realistic lets TTS take its 3 s.',
    inspect: lookAtRepetitions,
  },
];
