/** What an id of a record is: the diagnostic for a client that asks in the wrong place names the right one. */
import type { Asked, Gone } from '../spec/describe-id.ts';
import { describeCatalogueVoice, describeMeaning } from '../spec/describe-id.ts';
import { faceSessionMs } from '../spec/ground-facts.ts';
import { vendorOf } from '../spec/vendors.ts';
import type { ClientRecord, RecordedRequest, RecordedTask } from './client-record.ts';
import { noAccount } from './client-record.ts';
import { bodyOf, operationOf, pathOf, memoize } from './journal-context.ts';

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

/** Where each voice was deleted that clients deleted. */
const deletionsOf = memoize(({ journals }: ClientRecord) => {
  const found = new Map<unknown, { readonly account: string; readonly number: number }>();
  for (const { entries, account } of journals) {
    for (const entry of entries) {
      const isDeletion = entry.kind === 'request' && entry.status === 200 && entry.failure === undefined;
      if (isDeletion && operationOf(entry)?.action === 'delete-voice')
        found.set(bodyOf(entry)?.['voice_id'], { account, number: entry.number });
    }
  }
  return found;
});

/** What had become of what a task made when a request named it, as far as the record tells it. */
function goneAt(record: ClientRecord, request: RecordedRequest, task: RecordedTask, account: string): Gone | undefined {
  if (task.product === 'identify-face') return request.at - task.created_at < faceSessionMs ? undefined : 'over';
  const deletion = task.voice_id === undefined ? undefined : deletionsOf(record).get(task.voice_id);
  // Entries of another account have numbers of their own: what was deleted there counts as gone.
  const isGone = deletion && (deletion.account !== account || deletion.number < request.number);
  return isGone ? 'deleted' : undefined;
}

function tellMeaning(record: ClientRecord, meaning: Meaning, request: RecordedRequest, account: string): string {
  if (meaning.kind === 'request-id') {
    const { task_id: task, method, number } = meaning.request;
    const made = task === undefined ? '' : `; the task that it made is ${task}`;
    return `the request_id of the answer to ${method} ${pathOf(meaning.request)} (entry ${number}), which names a call and no task${made}`;
  }
  const { kind, task } = meaning;
  const gone = goneAt(record, request, task, account);
  const known = { ...task, gatewayId: task.gateway_id, voiceId: task.voice_id, gone };
  return describeMeaning(kind === 'voice' ? { kind, task, gone } : { kind, task: known }, askedBy(request));
}

/** Where a request gave an id. */
export const askedBy = (request: RecordedRequest): Asked => ({
  operation: operationOf(request),
  input: inputOf(request),
  wanted: request.failure?.split('.')[0],
});

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
  if (!meaning) return describeCatalogueVoice(reference, askedBy(request));
  const told = tellMeaning(record, meaning, request, account);
  const isOther = account !== noAccount && 'account' in meaning && meaning.account !== account;
  return isOther ? `${told}, of another account` : told;
}

/** Texts of a request's path and query, one of which may be an id. */
export function partsOf(request: RecordedRequest): readonly string[] {
  const query = new URLSearchParams(request.path.split('?', 2)[1] ?? '');
  return [
    ...pathOf(request).split('/').slice(1).map(decodePart),
    ...[...query.values()].flatMap((value) => value.split(',')),
  ];
}

/** The task of the record that a request of a call which does not exist, or is another vendor's, names. */
export const namedTaskOf = (record: ClientRecord, request: RecordedRequest): string | undefined =>
  partsOf(request).find((part) => {
    const meaning = meaningsOf(record).get(part);
    return meaning !== undefined && 'task' in meaning && meaning.kind !== 'voice';
  });

/** Whether nothing was found where a request asks. */
const isLost = ({ failure = '', diagnostics }: RecordedRequest): boolean =>
  failure.startsWith('route.') || [failure, ...diagnostics.map(({ rule }) => rule)].includes('task.not-found');

/** Task ids of which clients have asked where they are not read: another finding says where they are. */
export const misaskedIds = memoize(
  (record: ClientRecord): ReadonlySet<string> =>
    new Set(
      record.journals.flatMap(({ entries }) =>
        entries.flatMap((entry) => {
          if (entry.kind !== 'request' || !isLost(entry)) return [];
          const meaning = meaningsOf(record).get(namedTaskOf(record, entry) ?? '');
          return meaning && 'task' in meaning ? [meaning.task.id] : [];
        }),
      ),
    ),
);

/** Every long id of the record, for those that lost digits. */
export const idsOf = memoize((record: ClientRecord): readonly string[] =>
  [...meaningsOf(record)].flatMap(([id, { kind }]) => (kind === 'task' || kind === 'voice' ? [id] : [])),
);
