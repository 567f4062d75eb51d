/** What an id of a record is: a client that asks in the wrong place is told where it would be right. */
import { operationById, readerOf } from '../spec/catalog.ts';
import type { Operation } from '../spec/catalog.ts';
import { findPresetVoice, findTtsVoice, presetVoices } from '../spec/voices.ts';
import { vendorOf } from '../spec/vendors.ts';
import type { ClientRecord, RecordedRequest, RecordedTask } from './client-record.ts';
import { bodyOf, operationOf, pathOf } from './journal-context.ts';
import { memoize } from './memoize.ts';

/** A path segment as it was meant; a broken escape stays as it was sent. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id of the task that a read names, in its path or in its query; `undefined` when it reads none. */
export function askedTaskOf(request: RecordedRequest): string | undefined {
  const operation = operationOf(request);
  const last = () => decodePart(pathOf(request).split('/').at(-1) ?? '');
  if (!operation) return request.failure === 'task.not-found' ? last() : undefined;
  if (operation.action !== 'get-task' && operation.action !== 'cancel-task') return undefined;
  const asked = vendorOf(operation.dialect).tasks.ask('');
  if (!('query' in asked)) return last();
  const query = new URLSearchParams(request.path.split('?', 2)[1] ?? '');
  return query.get(Object.keys(asked.query)[0] ?? '') ?? undefined;
}

/** The vendor's part of a body: what its operation is asked to do. */
export function inputOf(request: RecordedRequest): Readonly<Record<string, unknown>> {
  const body = bodyOf(request) ?? {};
  const field = operationOf(request)?.schemas.part?.field;
  const part = field === undefined ? body : body[field];
  return typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>) : {};
}

/** The id that a client gives its task, where its vendor knows such a field. */
export function ownIdOf(request: RecordedRequest): string | undefined {
  const operation = operationOf(request);
  const field = operation?.action === 'create-task' ? vendorOf(operation.dialect).externalIdField : undefined;
  const id = field === undefined ? undefined : bodyOf(request)?.[field];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

type Meaning =
  | { readonly kind: 'task' | 'gateway' | 'voice' | 'external'; readonly task: RecordedTask; readonly account: string }
  | { readonly kind: 'request-id'; readonly request: RecordedRequest };

/** Everything that the record knows by an id; what is more likely meant comes first. */
const meaningsOf = memoize(({ journals }: ClientRecord): ReadonlyMap<string, Meaning> => {
  const found = new Map<string, Meaning>();
  const note = (id: string | undefined, meaning: Meaning) => {
    if (id !== undefined && id !== '' && !found.has(id)) found.set(id, meaning);
  };
  for (const { tasks, account } of journals) {
    for (const task of tasks) {
      note(task.id, { kind: 'task', task, account });
      note(task.gateway_id, { kind: 'gateway', task, account });
      note(task.voice_id, { kind: 'voice', task, account });
    }
  }
  for (const { tasks, account } of journals) {
    for (const task of tasks) note(task.external_task_id, { kind: 'external', task, account });
  }
  for (const { entries } of journals) {
    for (const entry of entries) {
      if (entry.kind === 'request') note(entry.request_id, { kind: 'request-id', request: entry });
    }
  }
  return found;
});

/** Ids that clients gave their tasks, or tried to. */
export const ownIds = memoize(
  ({ journals }: ClientRecord): ReadonlySet<string> =>
    new Set(
      journals.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.kind === 'request' ? (ownIdOf(entry) ?? []) : [])),
      ),
    ),
);

/** Where a task is read. */
function placeOfTask(task: RecordedTask): string {
  const reader = readerOf(operationById(task.operation));
  const id = task.gateway_id ?? task.id;
  const asked = vendorOf(task.dialect).tasks.ask(id);
  const path = reader?.path ?? '';
  return 'query' in asked
    ? `GET ${path}?${new URLSearchParams(asked.query).toString()}`
    : `GET ${path.replace('{id}', id)}`;
}

function tellTask(task: RecordedTask, operation: Operation | undefined): string {
  if (operation?.action === 'delete-voice' || operation?.product === 'tts') {
    const voice = task.voice_id === undefined ? '' : `, whose voice is ${task.voice_id}`;
    return `the id of a ${task.product} task${voice}: a task is no voice`;
  }
  if (operation?.action === 'create-task') return `the id of a ${task.product} task: its results have ids of their own`;
  return `a ${task.product} task${task.dialect === operation?.dialect ? '' : ` made at ${task.dialect}`}: it is read at ${placeOfTask(task)}`;
}

/** What a voice is good for. */
const tellVoice = (operation: Operation | undefined, what: string, read: string) =>
  operation?.product === 'tts' ? `${what}: only the named voices of TTS speak there` : `${what}${read}`;

function tellMeaning(meaning: Meaning, request: RecordedRequest): string {
  const operation = operationOf(request);
  switch (meaning.kind) {
    case 'task':
      return tellTask(meaning.task, operation);
    case 'gateway':
      return `a ${meaning.task.product} task made at ${meaning.task.dialect}: it is read at ${placeOfTask(meaning.task)}`;
    case 'voice':
      return tellVoice(
        operation,
        `a custom voice, made by task ${meaning.task.id}`,
        `: its task is read at ${placeOfTask(meaning.task)}`,
      );
    case 'external':
      return `the client's own id of ${meaning.task.product} task ${meaning.task.id}: it is read at ${placeOfTask(meaning.task)}`;
    case 'request-id': {
      const { task_id: task, method, number } = meaning.request;
      const made = task === undefined ? '' : `; the task that it made is ${task}`;
      return `the request_id of the answer to ${method} ${pathOf(meaning.request)} (entry ${number}), which names a call and no task${made}`;
    }
  }
}

/** A voice of the catalogues, which no account owns. */
function tellCatalogue(reference: string, request: RecordedRequest): string | undefined {
  const operation = operationOf(request);
  const named = findTtsVoice(reference);
  if (named && operation?.product === 'tts') {
    const language = inputOf(request)['voice_language'];
    const asked = typeof language === 'string' && language !== '' ? `'${language}'` : "'zh', the default";
    return `a voice of TTS that speaks ${named.languages.join(' and ')}, and voice_language is ${asked}`;
  }
  if (named) return 'a named voice of TTS: it can be spoken with, and is neither a task nor a custom voice';
  if (findPresetVoice(reference)) {
    const rest =
      operation?.action === 'delete-voice'
        ? ': only custom voices can be deleted'
        : ': it stands in the list of presets, and has no task to read';
    return tellVoice(operation, 'a preset voice of Kling', rest);
  }
  return presetVoices.some(({ taskId }) => taskId === reference)
    ? 'the id under which a preset voice is listed: presets are listed, not read one by one'
    : undefined;
}

/**
 * What an id is, and where it would be right, as the rest of a sentence that starts with "… is"; `undefined` when the
 * record knows nothing of it.
 *
 * @example describeId(record, request, 'f6c0…') // 'the request_id of the answer to POST …, which names a call and no task'
 */
export function describeId(
  record: ClientRecord,
  request: RecordedRequest,
  account: string,
  reference: string,
): string | undefined {
  const meaning = meaningsOf(record).get(reference);
  if (!meaning) return tellCatalogue(reference, request);
  const told = tellMeaning(meaning, request);
  return 'account' in meaning && meaning.account !== account ? `${told}, of another account` : told;
}

/** Every long id of the record, for those that lost digits. */
export const idsOf = memoize((record: ClientRecord): readonly string[] =>
  [...meaningsOf(record)].flatMap(([id, { kind }]) => (kind === 'task' || kind === 'voice' ? [id] : [])),
);
