/**
 * What a run has seen of one vendor's tasks, out of every answer so far, and how rules over the whole run are reported.
 */
import { tell } from '../assertions/answers.ts';
import { isEnded } from '../assertions/follow-task.ts';
import type { CheckContext, Need } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { findOperation, operationsOf } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import type { Json } from '../spec/ground-facts.ts';
import type { Mark } from '../spec/parsed-request.ts';
import { asList, asObject, pick, pickText, tellCount } from '../spec/pick.ts';
import { callbackFormOf, taskReadingOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import { otherKeyVariable } from '../wire/profiles.ts';

/** A task as one answer of the run showed it. */
export interface Sight {
  readonly id: string;
  readonly task: Json;
  readonly status: string;
  /** The row that was asked. */
  readonly operation: Operation;
  readonly exchange: Exchange;
}

/** What the run has seen of one vendor. */
export interface Seen {
  readonly exchanges: readonly Exchange[];
  readonly sights: readonly Sight[];
  /** Answers of creates, in the order of the run. */
  readonly created: readonly Sight[];
  /** The last look at each task of ours that has succeeded. */
  readonly finished: readonly Sight[];
  /** And of each that has failed. */
  readonly failed: readonly Sight[];
}

/** Every task in an answer: the one that it is about, or those that it lists. */
export function sightsIn(exchange: Exchange): readonly Sight[] {
  const operation = findOperation(exchange.operation);
  if (!operation || !isAccepted(exchange)) return [];
  const tasks = taskReadingOf(operation);
  const { idField } = callbackFormOf(operation);
  const shown = tasks.task(exchange.answer?.json);
  const listed = [shown, ...Object.values(asObject(shown) ?? {})].find(Array.isArray) as unknown[] | undefined;
  const isList = operation.action === 'list-tasks';
  // Where one call reads several tasks, each is followed by a call of its own: that shows one.
  const isSingle = operation.action === 'find-tasks' && asList(pick(exchange.answer?.json, 'data')).length === 1;
  if (!isList && !isSingle && operation.action !== 'create-task' && operation.action !== 'get-task') return [];
  return (isList ? (listed ?? []) : [shown]).flatMap((item): Sight[] => {
    const task = asObject(item);
    const id = pickText(task, idField);
    if (!task || id === undefined) return [];
    return [{ id, task, status: String(task[tasks.statusField]), operation, exchange }];
  });
}

/** What the run has seen of a vendor, its own account only. */
export function seenOf(vendor: string, history: readonly Exchange[]): Seen {
  const isOurs = ({ operation, request }: Exchange) =>
    findOperation(operation)?.dialect === vendor && !request.authorization?.includes(otherKeyVariable(vendor));
  const exchanges = history.filter(isOurs);
  const sights = exchanges.flatMap(sightsIn);
  const created = sights.filter(({ operation }) => operation.action === 'create-task');
  const spaceOf = new Map(created.map(({ id, operation }) => [id, operation.space]));
  // In the newer space a task of an older path has other names.
  const single = sights.filter(
    ({ id, operation }) => operation.action !== 'list-tasks' && operation.space === spaceOf.get(id),
  );
  const last = new Map(single.map((sight) => [sight.id, sight]));
  const ended = created.flatMap(({ id, operation }) => {
    const sight = last.get(id);
    return sight && isEnded(operation, sight.status) ? [{ ...sight, operation }] : [];
  });
  const isSuccess = ({ status, operation }: Sight) => status === taskReadingOf(operation).success;
  return {
    exchanges,
    sights,
    created,
    finished: ended.filter(isSuccess),
    failed: ended.filter((sight) => !isSuccess(sight)),
  };
}

/** What a task tells of its source, its caller and its own id is no result; faces are counted within their session. */
const noResults = new Set([
  'task_info',
  'payload',
  'webhook',
  'face_id',
  'task_id',
  'taskId',
  'request_id',
  'owned_by',
  'org_id',
  'user_id',
  'external_id',
]);

/** Ids and addresses of what a task has made. */
export function resultNames(node: unknown, key = ''): readonly string[] {
  if (typeof node === 'string') return /^(?:id|.+_id|url.*|.+_url|resultUrls)$/.test(key) && node !== '' ? [node] : [];
  // An element has a number for its id.
  if (typeof node === 'number') return /^(?:id|.+_id)$/.test(key) ? [String(node)] : [];
  // What stands deeper in an item belongs to something else: the voice that an element speaks with.
  const flat = (item: unknown) =>
    asObject(item)
      ? Object.fromEntries(Object.entries(asObject(item) ?? {}).filter(([, value]) => typeof value !== 'object'))
      : item;
  if (Array.isArray(node)) return node.flatMap((item) => resultNames(flat(item), key));
  return Object.entries(asObject(node) ?? {}).flatMap(([name, value]) =>
    noResults.has(name) ? [] : resultNames(value, name),
  );
}

/** Ids and addresses of what the task has made: its own id is none of them, whatever its field is called. */
export function namesMade({ task, operation }: Pick<Sight, 'task' | 'operation'>): readonly string[] {
  const { [callbackFormOf(operation).idField]: _own, ...rest } = task;
  return resultNames(rest);
}

/**
 * Ids and addresses that a run's tasks already show before they have ended: what is added to every task (an application, a
 * project) is no task's result.
 */
export const namesBefore = ({ sights }: Pick<Seen, 'sights'>): ReadonlySet<string> =>
  new Set(sights.filter(({ operation, status }) => !isEnded(operation, status)).flatMap(namesMade));

/** Seconds that stand beside the results of a task. */
export function lengthsIn(node: unknown): readonly number[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (/info|payload|billing/.test(key)) return [];
    const seconds = /^(?:wav_)?duration(?:_wav)?$/.test(key) ? Number(value) : NaN;
    return seconds > 0 ? [seconds] : lengthsIn(value);
  });
}

/** Every text of this name, wherever it stands in a result. */
export function findTexts(node: unknown, name: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === name && typeof value === 'string') return [value];
    return /info|payload/.test(key) ? [] : findTexts(value, name);
  });
}

/** What was found, each with the answer that shows it. */
export type Told = readonly (readonly [Exchange, string])[];

/** Tells the first of a kind: the same fault shows at every answer. */
export const tellFirst = (context: CheckContext, found: Told, rule: string, fact: FactId, mark?: Mark) => {
  const [first] = found;
  if (!first) return;
  const more = found.length > 1 ? ` (${tellCount(found.length, 'time')} in this run)` : '';
  tell(context, first[0], rule, `${first[1]}${more}.`, mark ? { fact, mark } : { fact });
};

const isTime = (key: string) => /(?:_at|Time|_time)$/.test(key);
/** Some vendors tell seconds. */
const toMs = (time: number) => (time < 1e11 ? time * 1000 : time);
export const timesOf = (task: Json): readonly (readonly [string, number])[] =>
  Object.entries(task).flatMap(([key, value]) =>
    isTime(key) && typeof value === 'number' ? [[key, toMs(value)]] : [],
  );
/** The time of the last change, with its name. */
export const changeOf = (task: Json) => timesOf(task).find(([key]) => /^(?:updat|complet)/.test(key));
export const createdAt = (task: Json) => timesOf(task).find(([key]) => /^creat/.test(key))?.[1];

/** Whether times run one way, forwards or backwards. */
export const areSorted = (times: readonly number[]): boolean =>
  [1, -1].some((direction) => times.every((time, at) => (time - (times[at - 1] ?? time)) * direction >= 0));

/** What each task was made with, as it was sent, by its id. */
export const bodiesOf = ({ created }: Pick<Seen, 'created'>): ReadonlyMap<string, string> =>
  new Map(created.map(({ id, exchange }) => [id, exchange.request.body ?? '']));

/** The first, the middle and the last one. */
const spread = <T>(list: readonly T[]): readonly T[] =>
  [...new Set([0, Math.floor(list.length / 2), list.length - 1])].flatMap((index) => list[index] ?? []);

export const byProduct = <T extends Sight>(sights: readonly T[]): readonly T[] =>
  [...new Set(sights.map(({ operation }) => operation.id))].flatMap((row) =>
    spread(sights.filter(({ operation }) => operation.id === row)),
  );

/** Whether the vendor has a call that reads one task. */
export const readsTasks = (vendor: string): boolean => operationsOf(vendor).some(({ action }) => action === 'get-task');

export interface RunRule {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly [FactId, ...FactId[]];
  readonly needs?: readonly Need[];
  /** Whether the vendor's answers have what the rule is about. */
  readonly holdsFor?: (vendor: string) => boolean;
  /** What it looks at; without any there is nothing to say. */
  readonly over: keyof Seen;
  readonly judge: (context: CheckContext, seen: Seen, vendor: string) => Promise<void> | void;
}
