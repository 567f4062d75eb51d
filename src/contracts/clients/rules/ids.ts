/** Rules on ids: what is asked for by one that leads elsewhere, or nowhere. */
import { findRounded, isOtherLanguage, originOfId, speaksNamed } from '../../spec/describe-id.ts';
import { describeNearId, describeWrapped } from '../../spec/near-id.ts';
import { describePlaceholder } from '../../spec/explain-credential.ts';
import { pickAt } from '../../spec/pick.ts';
import { vendorOf } from '../../spec/vendors.ts';
import type { RecordedRequest } from '../client-record.ts';
import {
  askedBy,
  askedTaskOf,
  describeId,
  idsOf,
  inputOf,
  namedTaskOf,
  ownIdOf,
  ownIds,
  partsOf,
} from '../known-ids.ts';
import type { JournalContext, Inspection, Rule, Match } from '../journal-context.ts';
import { bodyOf, matchOf, memoize, operationOf, placeOf } from '../journal-context.ts';
import { isMisnamed } from './requests.ts';

type Diagnostic = RecordedRequest['diagnostics'][number];

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** What the emulator says of the refusal itself. */
const refusalOf = ({ failure, diagnostics }: RecordedRequest): Diagnostic | undefined =>
  diagnostics.find(({ rule }) => rule === failure);

/** The id that a diagnostic points at, wherever it stands in the body. */
const pointedId = (request: RecordedRequest, pointer: string): string | undefined =>
  pointer === '' ? undefined : toText(pickAt(bodyOf(request), pointer));

/** Where a request has the id, beside its call. */
const spotOf = (request: RecordedRequest, told: Diagnostic | undefined): string =>
  told === undefined || told.pointer === '' ? placeOf(request) : `${placeOf(request)}, ${told.pointer}`;

/** The id that a refusal is about. */
function referenceOf(request: RecordedRequest): string | undefined {
  if (request.failure === 'task.not-found') return askedTaskOf(request);
  if (request.failure !== 'voice.not-found' && request.failure !== 'video.not-found') return undefined;
  const field = request.failure === 'voice.not-found' ? 'voice_id' : 'video_id';
  return pointedId(request, refusalOf(request)?.pointer ?? '') ?? toText(inputOf(request)[field]) ?? '';
}

interface Unknown {
  readonly key: string;
  readonly message: string;
  readonly hint?: string;
}

/** The request that gave each of the client's own ids first. */
const firstGiven = memoize(({ requests }: JournalContext): ReadonlyMap<string, number> => {
  const given = new Map<string, number>();
  for (const request of requests) {
    const id = ownIdOf(request);
    if (id !== undefined && !given.has(id)) given.set(id, request.number);
  }
  return given;
});

/** Texts that programs make of what is no id: numbers, truth values, lists, quotes, control characters. */
const isNoName = (reference: string): boolean =>
  !Number.isNaN(Number(reference)) || /^(?:true|false)$/i.test(reference) || /[\p{Cc}[\](){}<>"'`,]/u.test(reference);

/**
 * Whether a client may ask by a name of its own that nothing has yet: it has given it to a task, or nobody knows better.
 * Who has made a task that nothing reads, and asks for what it never named, has lost the id.
 */
function mayBeOwn(context: JournalContext, request: RecordedRequest, reference: string): boolean {
  const { dialect } = operationOf(request) ?? {};
  if (dialect !== undefined && vendorOf(dialect).externalIdField === undefined) return false;
  if (ownIds(context.record).has(reference)) return true;
  return !isNoName(reference) && findMissed(context, request) === undefined;
}

function describeUnknown(context: JournalContext, request: RecordedRequest, reference: string): Unknown | undefined {
  const { record, journal } = context;
  // Asked before it is given: a client looks whether it has made its task already.
  if ((firstGiven(context).get(reference) ?? 0) > request.number) return undefined;
  // The emulator knows more than the record: what was deleted or is too old, what a task has made.
  const said = refusalOf(request)?.message;
  if (said?.startsWith(`${reference} is `)) return { key: said.slice(reference.length), message: said };
  const what = describeId(record, request, journal.account, reference);
  if (what !== undefined) return { key: what, message: `${reference} is ${what}.` };
  const rounded = findRounded(reference, idsOf(record));
  if (rounded !== undefined) {
    const message = `nothing has the id ${reference}, but ${rounded} is there: the id was held as a number and lost its last digits.`;
    return { key: 'rounded', message, hint: 'Ids are strings: keep them as strings.' };
  }
  const around =
    describeWrapped(reference) ??
    (ownIds(record).has(reference) ? undefined : describeNearId(reference, idsOf(record)));
  if (around !== undefined) return { key: 'wrapped', message: around };
  if (request.failure === 'task.not-found') {
    // An unknown id of the client's own is how a client asks whether its task was made, where it may give one.
    if (mayBeOwn(context, request, reference)) return undefined;
    return {
      key: reference,
      message: `no task of any product has the id or external id '${reference}', and no voice.`,
    };
  }
  const shown = JSON.stringify(reference);
  if (
    request.failure !== 'voice.not-found' ||
    !speaksNamed({ operation: operationOf(request), input: {}, wanted: 'voice' })
  )
    return { key: reference, message: said ?? `no voice, task or video of the run has the id ${shown}.` };
  if (said?.includes('Did you mean') === true) return { key: reference, message: said };
  const hint = 'The voices of TTS are named in its catalogue; other voices do not speak there.';
  return { key: reference, message: `no voice of TTS is named ${shown}.`, hint };
}

/** Refusals of what a request names beside its task: the emulator's own words say what the id is. */
const linkFailures: ReadonlySet<string> = new Set([
  'voice.invalid',
  'audio.not-found',
  'session.not-found',
  'face.not-found',
  'element.unknown',
  'element.not-found',
  'element.deleted',
]);

/** Calls that leave out of their answer what they do not find. */
const leavesOut = (request: RecordedRequest) => request.status === 200 && operationOf(request)?.action === 'find-tasks';

/** What a gateway takes, and its upstream refuses later. */
const foreseen: ReadonlySet<string> = new Set(['voice.not-found', 'video.not-found']);

/** What a request links to that it may not; a gateway tells it later, on the task. */
function findBrokenLink(request: RecordedRequest): Match | undefined {
  const told = request.diagnostics.find(
    ({ rule }) =>
      linkFailures.has(rule) ||
      (rule === 'task.not-found' && leavesOut(request)) ||
      (request.failure === undefined && foreseen.has(rule)),
  );
  // A value that is not there is one finding, of the other rule.
  const isPlaceholder = told && describePlaceholder(pointedId(request, told.pointer) ?? '0') !== undefined;
  if (
    !told ||
    isPlaceholder ||
    (leavesOut(request) && listNamed(request).some(({ value }) => describePlaceholder(value) !== undefined))
  )
    return undefined;
  return matchOf(request, told.rule, `${spotOf(request, told)}: ${told.message}`);
}

/**
 * A read at the vendor of a task that was made at a gateway. It is answered, since the keys of a run belong to one account;
 * outside each vendor has its own.
 */
function findForeignRead({ record, journal }: JournalContext, request: RecordedRequest): Match | undefined {
  const operation = operationOf(request);
  if (request.status !== 200 || !['get-task', 'find-tasks'].includes(operation?.action ?? '')) return undefined;
  const id = namedTaskOf(record, request);
  const maker = journal.tasks.find((task) => task.id === id || task.external_task_id === id);
  if (id === undefined || !maker || maker.dialect === operation?.dialect) return undefined;
  const message = `${placeOf(request)}: ${id} is ${describeId(record, request, journal.account, id) ?? ''}.`;
  const hint =
    'It was answered because the keys of the run belong to one account; outside, each vendor knows its own tasks only.';
  return matchOf(request, 'foreign', message, { hint });
}

/** What is reported of a voice of TTS that was asked to speak a language of another one. */
function findOtherLanguage(request: RecordedRequest): Diagnostic | undefined {
  const told = request.diagnostics.find(({ rule }) => rule === 'voice.not-found');
  const reference = told && (pointedId(request, told.pointer) ?? toText(inputOf(request)['voice_id']));
  return reference !== undefined && isOtherLanguage(reference, askedBy(request)) ? told : undefined;
}

function lookAtLanguages({ requests }: JournalContext): Inspection {
  const spoken = requests.filter((request) => speaksNamed({ ...askedBy(request), wanted: 'voice' }));
  const matches = spoken.flatMap((request): Match[] => {
    const told = findOtherLanguage(request);
    // A language under a wrong name is that mistake: the finding about the name says what follows from it.
    if (!told || request.diagnostics.some(isMisnamed)) return [];
    return [matchOf(request, told.message, `${spotOf(request, told)}: ${told.message}`)];
  });
  return { seen: spoken.length, matches };
}

function lookAtIds(context: JournalContext): Inspection {
  const matches = context.requests.flatMap((request): Match[] => {
    if (findOtherLanguage(request)) return [];
    const broken = findBrokenLink(request) ?? findForeignRead(context, request);
    if (broken) return [broken];
    const reference = request.diagnostics.some(isMisnamed) ? undefined : referenceOf(request);
    if (reference === undefined || describePlaceholder(reference) !== undefined) return [];
    const unknown = describeUnknown(context, request, reference);
    if (!unknown) return [];
    const { key, message, ...hint } = unknown;
    return [matchOf(request, key, `${spotOf(request, refusalOf(request))}: ${message}`, hint)];
  });
  return { seen: context.requests.filter((request) => operationOf(request)).length, matches };
}

interface Named {
  /** What is named so, in the words of the message. */
  readonly what: string;
  readonly value: string;
  /** The field of the body. */
  readonly field?: string;
}

/** Ids stand no deeper in a body. */
const deepestId = 5;

/** Fields of a body that name something by its id, wherever they stand; not the client's own name of its task. */
function listIdFields(node: unknown, ownField: string | undefined, depth = 0): readonly Named[] {
  if (typeof node !== 'object' || node === null || depth === deepestId) return [];
  return Object.entries(node).flatMap(([field, value]: [string, unknown]): readonly Named[] => {
    const text = field.endsWith('_id') && field !== ownField ? toText(value) : undefined;
    if (text === undefined) return listIdFields(value, ownField, depth + 1);
    return text === '' ? [] : [{ what: `sent ${field}`, value: text, field }];
  });
}

/** Everything that a request names by an id. Empty fields of a body count as absent, as in the official samples. */
function listNamed(request: RecordedRequest): readonly Named[] {
  const operation = operationOf(request);
  const several = operation?.action === 'find-tasks' ? partsOf(request).slice(1) : [];
  const asked = [askedTaskOf(request) ?? [], several].flat();
  const ownField = operation && vendorOf(operation.dialect).externalIdField;
  const own = ownIdOf(request);
  return [
    ...asked.map((value) => ({ what: 'asked for task', value })),
    ...(request.method === 'POST' ? listIdFields(bodyOf(request), ownField) : []),
    ...(own === undefined || own === '' ? [] : [{ what: 'named its task', value: own }]),
  ];
}

/** Tasks that were made and that no read has named, in order. */
const unreadTasks = memoize(({ requests }: JournalContext): readonly RecordedRequest[] => {
  const read = new Set(
    requests.flatMap((request) =>
      operationOf(request)?.action === 'find-tasks' ? partsOf(request) : (askedTaskOf(request) ?? []),
    ),
  );
  return requests.filter(
    (request) =>
      operationOf(request)?.replies === 'at-acceptance' &&
      request.task_id !== undefined &&
      !read.has(request.task_id) &&
      !read.has(ownIdOf(request) ?? ''),
  );
});

/** The one that was made last before a request: the one that is missed. */
function findMissed(context: JournalContext, { number }: RecordedRequest): string | undefined {
  const unread = unreadTasks(context);
  // By halves: a client may ask for nothing thousands of times.
  let [low, high] = [0, unread.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unread[middle]?.number ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return unread[low - 1]?.task_id;
}

/** A read of one task whose id is empty is the list: the path ends with a slash, and nothing is asked of the list. */
function findEmptyRead(context: JournalContext, request: RecordedRequest): Match | undefined {
  if (operationOf(request)?.action !== 'list-tasks' || !request.path.endsWith('/')) return undefined;
  const missed = findMissed(context, request);
  if (missed === undefined) return undefined;
  const message = `${placeOf(request)}: the client asked for a task with an empty id, which is the list; task ${missed} was never read.`;
  return matchOf(request, 'empty', message, { severity: 'warning' });
}

/** Tasks that were missed by clients who asked for a value that is not there: one finding tells of it. */
export const missedIds = memoize(
  (context: JournalContext): ReadonlySet<string> =>
    new Set(
      context.requests
        .filter(
          (request) =>
            describePlaceholder(askedTaskOf(request) ?? '0') !== undefined || findEmptyRead(context, request),
        )
        .flatMap((request) => findMissed(context, request) ?? []),
    ),
);

const whyPlaceholder: Readonly<Record<string, string>> = {
  '[object Object]': 'An object was put into the text where its id was meant.',
  '[object Promise]': 'A promise was put into the text where its value was meant: await it first.',
  undefined: 'It comes of reading a field that the answer does not have there.',
};

/** How a value came to stand there, and where the right one stands. */
function hintAt({ value, field = '' }: Named): { readonly hint?: string } {
  const origin = originOfId(field);
  const hints = [whyPlaceholder[value] ?? [], origin === undefined ? [] : `${origin}.`].flat();
  return hints.length === 0 ? {} : { hint: hints.join(' ') };
}

function lookAtPlaceholders(context: JournalContext): Inspection {
  const known = context.requests.filter((request) => operationOf(request));
  const matches = context.requests.flatMap((request): Match[] => {
    const empty = findEmptyRead(context, request);
    if (empty) return [empty];
    return listNamed(request).flatMap((named): Match[] => {
      const { what, value } = named;
      const described = describePlaceholder(value);
      if (described === undefined) return [];
      const missed = what === 'asked for task' ? findMissed(context, request) : undefined;
      const rest = missed === undefined ? '' : `; task ${missed} was never read`;
      const message = `${placeOf(request)}: the client ${what} '${value}', which is ${described}${rest}.`;
      return [matchOf(request, `${what} ${value}`, message, hintAt(named))];
    });
  });
  return { seen: known.length, matches };
}

/** Rules on ids. */
export const idRules: readonly Rule[] = [
  {
    id: 'id-unknown',
    severity: 'error',
    means: 'A task, voice, video, sound, session or element is named by an id that it does not have.',
    why: 'Kling refuses it with code 1201. Ids have 18 digits, more than a floating-point number holds.',
    remediation: 'Keep an id as the answer gave it, and use it where its kind is taken: the message says where.',
    facts: ['ids-snowflake', 'task-not-found', 'tts-voice-not-found', 'element-voice'],
    inspect: lookAtIds,
  },
  {
    id: 'voice-language',
    severity: 'error',
    means: 'A voice of TTS is asked to speak a language that it does not speak.',
    why: 'Kling refuses it with code 1201, as if there were no such voice; without voice_language it is zh that is asked for.',
    remediation: 'Send voice_language, a language of the voice: the message says which.',
    facts: ['tts-language-default', 'tts-voice-not-found'],
    unseen: 'Nothing was spoken with a voice of TTS.',
    inspect: lookAtLanguages,
  },
  {
    id: 'id-placeholder',
    severity: 'error',
    means: 'An id is a placeholder: undefined, null, [object Object], {id}, or empty.',
    why: 'Kling refuses it with code 1201, or takes it for a name; the task that was meant is paid for and lost.',
    remediation: 'Take the id from the answer that gives it, and stop where it is not there.',
    facts: ['task-not-found', 'query-by-external-id'],
    inspect: lookAtPlaceholders,
  },
];
