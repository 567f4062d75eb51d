/**
 * What must hold between the answers of a whole run, whatever was asked: ids that differ, times that agree, tasks that stay,
 * accounts that do not see each other. Derived once for every vendor, made last, and free: nothing new is bought.
 */
import { isDeepStrictEqual } from 'node:util';
import { describeAnswer, tell } from '../assertions/answers.ts';
import { isEnded } from '../assertions/follow-task.ts';
import type { Check, CheckContext, Need } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { catalog, operationById, operationsOf, readerOf } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import { vendorOf } from '../spec/vendors.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { Json } from '../spec/ground-facts.ts';
import type { JsonSchema } from '../spec/json-schema.ts';
import { asObject, pickText } from '../spec/pick.ts';
import { keyValue } from '../spec/vendors/vendor.ts';
import type { Exchange } from '../wire/exchange.ts';
import { Inconclusive, isAccepted } from '../wire/exchange.ts';
import { otherKeyVariable } from '../wire/profiles.ts';
import { defineCheck } from './rules.ts';

/** A task as one answer of the run showed it. */
interface Sight {
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
}

const rows = new Map(catalog.map((row) => [row.id, row]));

/** Every task in an answer: the one that it is about, or those that it lists. */
function sightsIn(exchange: Exchange): readonly Sight[] {
  const operation = rows.get(exchange.operation ?? '');
  if (!operation || !isAccepted(exchange)) return [];
  const { tasks, callback } = vendorOf(operation.dialect);
  const shown = tasks.task(exchange.answer?.json);
  const listed = [shown, ...Object.values(asObject(shown) ?? {})].find(Array.isArray) as unknown[] | undefined;
  const isList = operation.action === 'list-tasks';
  if (!isList && operation.action !== 'create-task' && operation.action !== 'get-task') return [];
  return (isList ? (listed ?? []) : [shown]).flatMap((item): Sight[] => {
    const task = asObject(item);
    const id = pickText(task, callback.idField);
    if (!task || id === undefined) return [];
    return [{ id, task, status: String(task[tasks.statusField]), operation, exchange }];
  });
}

/** What the run has seen of a vendor, its own account only. */
export function seenOf(vendor: string, history: readonly Exchange[]): Seen {
  const isOurs = ({ operation, request }: Exchange) =>
    rows.get(operation ?? '')?.dialect === vendor && !request.authorization?.includes(otherKeyVariable(vendor));
  const exchanges = history.filter(isOurs);
  const sights = exchanges.flatMap(sightsIn);
  const created = sights.filter(({ operation }) => operation.action === 'create-task');
  const single = sights.filter(({ operation }) => operation.action !== 'list-tasks');
  const last = new Map(single.map((sight) => [sight.id, sight]));
  const finished = created.flatMap(({ id, operation }) => {
    const sight = last.get(id);
    return sight?.status === vendorOf(vendor).tasks.success ? [{ ...sight, operation }] : [];
  });
  return { exchanges, sights, created, finished };
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
]);

/** Ids and addresses of what a task has made. */
function resultNames(node: unknown, key = ''): readonly string[] {
  if (typeof node === 'string') return /^(?:id|.+_id|url.*|.+_url|resultUrls)$/.test(key) && node !== '' ? [node] : [];
  // What stands deeper in an item is told of something else: the voice that an element speaks with.
  const flat = (item: unknown) =>
    asObject(item)
      ? Object.fromEntries(Object.entries(asObject(item) ?? {}).filter(([, value]) => typeof value === 'string'))
      : item;
  if (Array.isArray(node)) return node.flatMap((item) => resultNames(flat(item), key));
  return Object.entries(asObject(node) ?? {}).flatMap(([name, value]) =>
    noResults.has(name) ? [] : resultNames(value, name),
  );
}

/** Tells the first of a kind: the same fault shows at every answer. */
const tellFirst = (
  context: CheckContext,
  found: readonly (readonly [Exchange, string])[],
  rule: string,
  fact: FactId,
) => {
  const [first] = found;
  if (!first) return;
  const more = found.length > 1 ? ` (${found.length} times in this run)` : '';
  tell(context, first[0], rule, `${first[1]}${more}.`, { fact });
};

/** Pairs of holders of one name that must belong to one holder. */
function shared<T>(entries: readonly (readonly [name: string, holder: T])[], isSame: (a: T, b: T) => boolean) {
  const first = new Map<string, T>();
  return entries.flatMap(([name, holder]) => {
    const known = first.get(name);
    if (known === undefined) first.set(name, holder);
    return known === undefined || isSame(known, holder) ? [] : [{ name, one: known, other: holder }];
  });
}

function judgeRequestIds(context: CheckContext, { exchanges }: Seen): void {
  const entries = exchanges.flatMap((exchange): (readonly [string, Exchange])[] => {
    const id = pickText(exchange.answer?.json, 'request_id') ?? '';
    return id === '' ? [] : [[id, exchange]];
  });
  const found = shared(entries, (a, b) => a === b);
  const told = found.map(
    ({ name, other }) => [other, `A request_id names one request, but ${name} came twice`] as const,
  );
  tellFirst(context, told, 'request-id', 'request-id-unique');
}

function judgeTaskIds(context: CheckContext, { created }: Seen): void {
  const found = shared(
    created.map((sight) => [sight.id, sight]),
    (a, b) => a.exchange === b.exchange,
  );
  const told = found.map(
    ({ name, other }) =>
      [other.exchange, `Each create makes a task of its own, but two were answered with ${name}`] as const,
  );
  tellFirst(context, told, 'task-shared', 'task-ids-unique');
}

function judgeResultIds(context: CheckContext, { finished, created }: Seen): void {
  // What was sent may be shown again, and sent to several tasks.
  const sentFor = new Map(created.map(({ id, exchange }) => [id, exchange.request.body ?? '']));
  const entries = finished.flatMap((sight) =>
    [...new Set(resultNames(sight.task))]
      .filter((name) => !(sentFor.get(sight.id) ?? '').includes(name))
      .map((name) => [name, sight] as const),
  );
  const found = shared(entries, (a, b) => a.id === b.id);
  const told = found.map(
    ({ name, one, other }) =>
      [other.exchange, `A result belongs to one task, but ${one.id} and ${other.id} both have ${name}`] as const,
  );
  tellFirst(context, told, 'result-shared', 'result-ids-unique');
}

const isTime = (key: string) => /(?:_at|Time)$/.test(key);
/** Some vendors tell seconds. */
const toMs = (time: number) => (time < 1e11 ? time * 1000 : time);
const timesOf = (task: Json): readonly (readonly [string, number])[] =>
  Object.entries(task).flatMap(([key, value]) =>
    isTime(key) && typeof value === 'number' ? [[key, toMs(value)]] : [],
  );
const createdAt = (task: Json) => timesOf(task).find(([key]) => /^creat/.test(key))?.[1];

/** Machines of one service may differ by this much. */
const skewMs = 3000;

/**
 * No clock of ours is needed: what was shown before a task was made can't be later than that task.
 */
function judgeTimes(context: CheckContext, { sights, created }: Seen): void {
  const keyOf = ({ exchange }: Sight) => exchange.request.authorization ?? '';
  // Behind each moment of the run the earliest time that a create has told since.
  const bounds = new Map<string, { at: number; least: number }[]>();
  const madeAt = new Map(sights.map(({ id, task }) => [id, createdAt(task)]));
  for (const sight of created.toReversed()) {
    const made = madeAt.get(sight.id);
    const list = bounds.get(keyOf(sight)) ?? [];
    if (made === undefined) continue;
    list.unshift({ at: sight.exchange.at, least: Math.min(made, list[0]?.least ?? Infinity) });
    bounds.set(keyOf(sight), list);
  }
  const told = sights.flatMap((sight): (readonly [Exchange, string])[] => {
    const { exchange, task, id } = sight;
    const later = bounds.get(keyOf(sight))?.find(({ at }) => at >= exchange.at + exchange.elapsedMs);
    const wrong = timesOf(task).find(([, time]) => later !== undefined && time > later.least + skewMs);
    if (!wrong || !later) return [];
    const ahead = Math.round((wrong[1] - later.least) / 1000);
    return [
      [
        exchange,
        `${wrong[0]} of ${id} lies in the future: a task that was made afterwards was created ${ahead} s before it`,
      ],
    ];
  });
  tellFirst(context, told, 'future', 'times-milliseconds');
}

function judgeReasons(context: CheckContext, { sights }: Seen): void {
  const told = sights.flatMap(({ task, status, operation, exchange, id }): (readonly [Exchange, string])[] => {
    const { tasks } = vendorOf(operation.dialect);
    const reason = tasks.reason(task) ?? '';
    const isFailure = isEnded(operation, status) && status !== tasks.success;
    // A success without a result may say why.
    if (reason === '' || isFailure || (status === tasks.success && resultNames(task).length === 0)) return [];
    return [
      [exchange, `Only a failure has a reason, but task ${id} is '${status}' and says ${JSON.stringify(reason)}`],
    ];
  });
  tellFirst(context, told, 'reason', 'failure-message');
}

/** The first, the middle and the last one. */
const spread = <T>(list: readonly T[]): readonly T[] =>
  [...new Set([0, Math.floor(list.length / 2), list.length - 1])].flatMap((index) => list[index] ?? []);

const byProduct = (sights: readonly Sight[]): readonly Sight[] =>
  [...new Set(sights.map(({ operation }) => operation.id))].flatMap((row) =>
    spread(sights.filter(({ operation }) => operation.id === row)),
  );

/** Looks that are counted as waiting for what happens to a task after its end. */
const settleLooks = 4;

/** Whether what the operation makes can be deleted: `delete-voice` for a custom voice. */
const canGo = ({ dialect, product = '' }: Operation): boolean =>
  operationsOf(dialect).some(({ action }) => action.startsWith('delete-') && product.endsWith(action.slice(7)));

async function judgeKept(context: CheckContext, { finished }: Seen): Promise<void> {
  await context.wait(context.timeouts.pollMs[1] * settleLooks);
  for (const { id, task, operation } of byProduct(finished)) {
    const reader = readerOf(operation);
    if (!reader) continue;
    const { tasks } = vendorOf(operation.dialect);
    const exchange = await context.call(reader, tasks.ask(id));
    if (!isAccepted(exchange)) {
      const message = `A task that has ended stays, but ${id} was answered ${describeAnswer(exchange)} later.`;
      tell(context, exchange, 'kept', message, { fact: 'url-lifetime' });
      // What was deleted meanwhile may say so.
    } else if (!canGo(operation) && !isDeepStrictEqual(tasks.task(exchange.answer?.json), task)) {
      tell(context, exchange, 'kept', `A task that has ended stays as it is, but ${id} has changed.`, {
        fact: 'task-life-cycle',
      });
    }
  }
}

async function judgeApart(context: CheckContext, { finished, created }: Seen, vendor: string): Promise<void> {
  const { tasks } = vendorOf(vendor);
  const shown = keyValue(vendorOf(vendor), `$${otherKeyVariable(vendor)}`);
  const authorization = { value: keyValue(vendorOf(vendor), context.otherKey ?? ''), shown };
  const greeting = await context.call(operationById(vendorOf(vendor).greeting), { authorization });
  if (!isAccepted(greeting)) throw new Inconclusive(`The second key is refused: ${describeAnswer(greeting)}.`);
  const known = { mark: 'inferred', fact: 'accounts-apart' } as const;
  for (const { id, operation } of byProduct(finished)) {
    const reader = readerOf(operation);
    const exchange = reader && (await context.call(reader, { ...tasks.ask(id), authorization }));
    if (exchange && isAccepted(exchange))
      tell(context, exchange, 'apart', `Another account must not see task ${id}, but was shown it.`, known);
  }
  const ours = new Set(created.map(({ id }) => id));
  for (const lister of operationsOf(vendor).filter(({ action }) => action === 'list-tasks')) {
    const exchange = await context.call(lister, { authorization });
    const strange = sightsIn(exchange).find(({ id }) => ours.has(id));
    if (strange)
      tell(context, exchange, 'apart', `The list of another account must not hold our task ${strange.id}.`, known);
  }
}

interface RunRule {
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

const errorOf = (vendor: string) =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[vendorOf(vendor).errorSchema];
const readsTasks = (vendor: string) => operationsOf(vendor).some(({ action }) => action === 'get-task');

const runRules: readonly RunRule[] = [
  {
    name: 'request-ids',
    title: 'no two answers have the same request_id',
    facts: ['request-id-unique'],
    holdsFor: (vendor) => errorOf(vendor)?.required?.includes('request_id') ?? false,
    over: 'exchanges',
    judge: judgeRequestIds,
  },
  {
    name: 'task-ids',
    title: 'every create makes a task of its own',
    facts: ['task-ids-unique'],
    over: 'created',
    judge: judgeTaskIds,
  },
  {
    name: 'result-ids',
    title: 'no two tasks have the same result',
    facts: ['result-ids-unique'],
    over: 'finished',
    judge: judgeResultIds,
  },
  {
    name: 'times',
    title: 'no time of a task lies in the future',
    facts: ['times-milliseconds'],
    over: 'sights',
    judge: judgeTimes,
  },
  {
    name: 'reasons',
    title: 'only a failed task says why it failed',
    facts: ['failure-message'],
    over: 'sights',
    judge: judgeReasons,
  },
  {
    name: 'kept',
    title: 'tasks are still there, unchanged, some time after their end',
    facts: ['url-lifetime', 'task-life-cycle'],
    holdsFor: readsTasks,
    over: 'finished',
    judge: judgeKept,
  },
  {
    name: 'apart',
    title: 'another account sees and lists nothing of this one',
    facts: ['accounts-apart'],
    needs: ['other-key'],
    holdsFor: readsTasks,
    over: 'finished',
    judge: judgeApart,
  },
];

/**
 * The checks of a vendor that look at the run as a whole.
 *
 * @example invariantChecks('kling').map(({ id }) => id) // ['kling.run/request-ids', …]
 */
export const invariantChecks = (vendor: string): readonly Check[] =>
  runRules
    .filter(({ holdsFor }) => holdsFor?.(vendor) ?? true)
    .map(({ name, title, facts, needs = [], over, judge }) =>
      defineCheck({
        id: `${vendor}.run/${name}`,
        title: `Whole run: ${title}`,
        tags: ['run'],
        facts,
        needs,
        stage: 'last',
        async run(context) {
          const seen = seenOf(vendor, context.history());
          if (seen[over].length === 0)
            throw new NotApplicable('This run has seen nothing that it could be held against.');
          await judge(context, seen, vendor);
        },
      }),
    );
