/**
 * Tasks of a whole run: what each is beside what was asked for (its work, its input, its length, its place), and its life from look
 * to look. Free: nothing is bought.
 */
import { requestOf, isEnded } from '../assertions/follow-task.ts';
import { isSameShown, lengthToleranceSeconds } from '../assertions/result-files.ts';
import { tell } from '../assertions/answers.ts';
import { requestSchemaOf } from '../assertions/requests.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf, readerOf } from '../spec/catalog.ts';
import { asList, asObject, findRepeated, pick, pickText, groupBy } from '../spec/pick.ts';
import type { Json } from '../spec/ground-facts.ts';
import { planOf } from '../spec/request-plan.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import type { RunRule, Seen, Sight, Told } from './seen.ts';
import {
  byProduct,
  findTexts,
  lengthsIn,
  sightsIn,
  tellFirst,
  createdAt,
  resultNames,
  timesOf,
  bodiesOf,
  changeOf,
} from './seen.ts';
import type { Inbox } from '../wire/callback-server.ts';
import { takenOf } from './agreement.ts';
import { toldStatus } from './rules.ts';

const createsOf = (vendor: string): readonly Operation[] =>
  operationsOf(vendor).filter(({ action }) => action === 'create-task');

const isChosen = (vendor: string): boolean => createsOf(vendor).some(({ selector }) => selector !== undefined);

/** Where one path takes every work, a task names the one that it was made for, and shows what it was made of. */
function judgeIdentity(context: CheckContext, { sights, created }: Seen): void {
  const madeBy = new Map(created.map((sight) => [sight.id, sight]));
  const told = sights.flatMap(({ id, task, exchange }): Told => {
    const made = madeBy.get(id);
    const { field = '', value = '' } = made?.operation.selector ?? {};
    const shown = pickText(task, field);
    // A gateway may put its own name before that of a work.
    if (!made || shown === undefined || shown === value || shown.endsWith(`/${value}`)) return [];
    return [
      [
        exchange,
        `Task ${id} was made by ${made.operation.id}, but shows the ${field} '${shown}' in place of '${value}'`,
      ],
    ];
  });
  tellFirst(context, told, 'identity', 'task-fields');
  const echoed = sights.flatMap(({ id, task, exchange }): Told => {
    const made = madeBy.get(id);
    const [sent, shown] = [pick(made && requestOf(made), 'payload'), task['payload']].map(asObject);
    const wrong = sent && shown && Object.keys(shown).find((key) => key in sent && !isSameShown(shown[key], sent[key]));
    if (!made || !sent || !shown || wrong === undefined) return [];
    const [found, expected] = [shown[wrong], sent[wrong]].map((part) => JSON.stringify(part).slice(0, 120));
    return [[exchange, `Task ${id} was made with ${wrong} ${expected ?? ''}, but shows ${found ?? ''}`]];
  });
  tellFirst(context, echoed, 'payload', 'task-fields', 'inferred');
}

/** The length that a request asks for, in seconds: said, or where nothing is said the one of its schema. */
function askedLength(made: Sight): number | undefined {
  const request = asObject(requestOf(made)) ?? {};
  const plan = planOf(requestSchemaOf(made.operation) ?? '');
  for (const [part, fields] of [
    [request, plan.fieldByName],
    [asObject(request['settings']) ?? {}, plan.fieldByName.get('settings')?.nested?.fieldByName],
  ] as const) {
    const field = fields?.get('duration');
    const seconds = Number(part['duration'] ?? field?.fallback);
    if (field && seconds > 0) return seconds;
  }
  return undefined;
}

/** A result is as long as was asked for, or as its page says where nothing was. */
function judgeLengths(context: CheckContext, { finished, created }: Seen): void {
  const madeBy = new Map(created.map((sight) => [sight.id, sight]));
  const told = finished.flatMap(({ id, task, operation, exchange }): Told => {
    const made = madeBy.get(id);
    const asked = made && askedLength(made);
    const wrong = lengthsIn(task).find((seconds) => Math.abs(seconds - (asked ?? seconds)) > lengthToleranceSeconds);
    if (asked === undefined || wrong === undefined) return [];
    return [[exchange, `Task ${id} of ${operation.id} was to be ${asked} s long, but its result has ${wrong} s`]];
  });
  tellFirst(context, told, 'length', 'price-video', 'inferred');
}

const hasPlaces = (vendor: string): boolean => placesOf(vendor).length > 1;
const placesOf = (vendor: string): readonly Operation[] =>
  operationsOf(vendor).filter(
    ({ action, product }) => action === 'get-task' && product !== undefined && product !== 'tts',
  );

/** A task is read where it was made: the place of another product does not know it. */
async function judgePlaces(context: CheckContext, { finished }: Seen, vendor: string): Promise<void> {
  const places = placesOf(vendor);
  const ours = byProduct(finished.filter(({ operation }) => operation.space === undefined && readerOf(operation)));
  for (const [index, { id, operation }] of ours.entries()) {
    const others = places.filter(({ product }) => product !== operation.product);
    const place = others[index % others.length];
    if (!place) continue;
    const exchange = await context.call(place, taskReadingOf(place).ask(id));
    if (!sightsIn(exchange).some((sight) => sight.id === id)) continue;
    const message = `Task ${id} was made by ${operation.id} and is read there, but ${place.id} showed it.`;
    tell(context, exchange, 'place', message, { mark: 'invented', fact: 'task-not-found' });
  }
}

// The faces of a run's sessions.

/** The longest video whose faces are looked for (fact `identify-face-source`). */
const longestVideoMs = 60_000;

/** How long the video of a session is, as a lip-sync in it tells; `undefined` where none does. */
function videoMsOf({ sights, created }: Seen, session: string | undefined): number | undefined {
  if (session === undefined) return undefined;
  const inSession = created.filter((sight) => pickText(requestOf(sight), 'session_id') === session);
  const told = sights
    .filter(({ id }) => inSession.some((one) => one.id === id))
    .map(({ task }) => Number(pickText(task, 'task_info', 'parent_video', 'duration')))
    .filter((seconds) => seconds > 0);
  return told.length === 0 ? undefined : Math.max(...told) * 1000;
}

/** A face that begins before its video or ends after it. */
function findOutside(seen: Seen, { faces, exchange, session }: Session): Told {
  const told = videoMsOf(seen, session);
  const most = told ?? longestVideoMs;
  const wrong = faces.find(
    (face) => Number(face['start_time']) < 0 || Number(face['end_time']) > most + lengthToleranceSeconds * 1000,
  );
  if (!wrong) return [];
  const video = told === undefined ? `A video has ${most} ms at most` : `The video has ${most} ms`;
  return [[exchange, `${video} and its faces lie within it, but this is ${JSON.stringify(wrong).slice(0, 200)}`]];
}

interface Session {
  readonly exchange: Exchange;
  readonly faces: readonly Json[];
  readonly session: string | undefined;
}

/** Faces of a session: each is there for a while, within its video, and stands there once. */
function judgeFaces(context: CheckContext, seen: Seen): void {
  const sessions = seen.exchanges
    .filter(isAccepted)
    .map((exchange): Session => ({
      exchange,
      faces: facesIn(exchange.answer?.json),
      session: findTexts(exchange.answer?.json, 'session_id')[0],
    }))
    .filter(({ faces }) => faces.length > 0);
  const short = sessions.flatMap(({ exchange, faces }): Told => {
    const wrong = faces.find((face) => Number(face['start_time']) >= Number(face['end_time']));
    return wrong ? [[exchange, `A face is seen for a while, but this is ${JSON.stringify(wrong).slice(0, 200)}`]] : [];
  });
  const repeated = sessions.flatMap(({ exchange, faces }): Told => {
    const ids = faces.map((face) => String(face['face_id']));
    const twice = findRepeated(ids);
    return twice === undefined ? [] : [[exchange, `A face stands in a session once, but face_id ${twice} came twice`]];
  });
  for (const told of [short, repeated]) tellFirst(context, told, 'faces', 'identify-face-session', 'inferred');
  const outside = sessions.flatMap((session) => findOutside(seen, session));
  tellFirst(context, outside, 'faces', 'identify-face-source', 'inferred');
}

/** How deep they stand: data.faceData.face_list, outcome.data.face_data. */
const facesDepth = 4;

/** The faces of the first session in an answer. */
function facesIn(node: unknown, depth = 0): readonly Json[] {
  if (typeof node !== 'object' || node === null || depth === facesDepth) return [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const found = /^face_(?:data|list)$/.test(key)
      ? asList(value).map((face) => asObject(face) ?? {})
      : facesIn(value, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Rules on what was made, for every vendor. */
export const workRules: readonly RunRule[] = [
  {
    name: 'identity',
    title: 'a task names the work that it was made for, and shows what it was made of',
    facts: ['task-fields'],
    holdsFor: isChosen,
    over: 'created',
    judge: judgeIdentity,
  },
  {
    name: 'lengths',
    title: 'a result is as long as was asked for',
    facts: ['text-to-audio-limits', 'price-video'],
    holdsFor: (vendor) => createsOf(vendor).some(({ product }) => product === 'text-to-video'),
    over: 'finished',
    judge: judgeLengths,
  },
  {
    name: 'places',
    title: 'a task is read at the path of its product only',
    facts: ['task-not-found'],
    holdsFor: hasPlaces,
    over: 'finished',
    judge: judgePlaces,
  },
];

/** For every vendor that finds faces. */
export const faceRule: RunRule = {
  name: 'faces',
  title: 'each face of a session stands there once, for a while, within its video',
  facts: ['identify-face-session', 'identify-face-source'],
  holdsFor: (vendor) => operationsOf(vendor).some(({ product }) => product === 'identify-face'),
  over: 'exchanges',
  judge: judgeFaces,
};

// What the looks at one task show one after the other: statuses that move forward, wherever they are shown, times that can be,
// and neither a result nor a price before the end.

const nameInSpace = ({ id, operation }: Sight) => `${operation.space ?? ''} ${id}`;

/** Looks at one task under one set of names, in the order in which they came. */
function listLives({ sights }: Seen): readonly (readonly Sight[])[] {
  const single = sights.filter(({ operation }) => operation.action !== 'list-tasks');
  return [...groupBy(single, nameInSpace).values()].map((looks) =>
    looks.toSorted((a, b) => a.exchange.at - b.exchange.at),
  );
}

/** Where a status was shown. */
type Teller = 'query' | 'list' | 'callback';

/** A status of a task as it was shown: not before `from`, and not after `until`. */
interface Moment {
  readonly teller: Teller;
  readonly status: string;
  /** Its place in the order of a life. */
  readonly rank: number;
  readonly isEnd: boolean;
  readonly from: number;
  readonly until: number;
  readonly id: string;
  /** Absent of a callback. */
  readonly exchange?: Exchange;
}

const placeOf = (operation: Operation, status: string) => ({
  status,
  rank: rankOf(operation, status),
  isEnd: isEnded(operation, status),
});

function momentOf({ id, operation, status, exchange }: Sight): Moment {
  const teller = operation.action === 'list-tasks' ? 'list' : 'query';
  const until = exchange.at + exchange.elapsedMs;
  return { ...placeOf(operation, status), id, teller, from: exchange.at, until, exchange };
}

/** Statuses of each task under one set of names: by queries, lists and callbacks. */
function listMoments({ sights, created }: Seen, inboxes: readonly Inbox[]): readonly (readonly Moment[])[] {
  const lives = new Map<string, Moment[]>();
  const note = (key: string, moment: Moment) => {
    const life = lives.get(key) ?? [];
    if (moment.rank >= 0) life.push(moment);
    lives.set(key, life);
  };
  for (const sight of sights) note(nameInSpace(sight), momentOf(sight));
  for (const sight of created) {
    const { id, operation, exchange } = sight;
    const inbox = inboxes.find(({ url }) => exchange.request.body?.includes(url) === true);
    for (const { at, json } of inbox?.received ?? []) {
      const status = toldStatus(operation, json);
      note(nameInSpace(sight), { ...placeOf(operation, status), id, teller: 'callback', from: at, until: at });
    }
  }
  return [...lives.values()];
}

/**
 * The furthest that was known of a task when each of its looks was asked for: of two that were on their way at the same time
 * nothing is known, and a callback may come late.
 */
function pairWithFurthest(moments: readonly Moment[]): readonly (readonly [Moment, Moment])[] {
  const known = moments.toSorted((a, b) => a.until - b.until);
  let next = 0;
  let furthest: Moment | undefined;
  return moments
    .filter(({ teller }) => teller !== 'callback')
    .toSorted((a, b) => a.from - b.from)
    .flatMap((later) => {
      for (let one = known[next]; one && one.until <= later.from; one = known[next]) {
        // A query is the surer one.
        const isFurther = one.rank > (furthest?.rank ?? -1);
        if (isFurther || (one.rank === furthest?.rank && one.teller === 'query')) furthest = one;
        next += 1;
      }
      return furthest && furthest !== later ? [[furthest, later] as const] : [];
    });
}

/** Place of a status in the order of a life; unknown ones have none (-1). */
const rankOf = (operation: Operation, status: string): number =>
  taskReadingOf(operation).statuses.findIndex((group) => group.includes(status));

const isOver = ({ operation, status }: Sight) => isEnded(operation, status);

/** One status after another that can't be: an earlier one, or an end after another end. */
const isBackward = (earlier: Moment, later: Moment): boolean =>
  later.rank < earlier.rank || (later.rank === earlier.rank && isOther(earlier, later));

/** Ranks hold words for the same step of a life; ends are apart. */
const isOther = (earlier: Moment, later: Moment): boolean =>
  earlier.isEnd && later.isEnd && earlier.status !== later.status;

const byQueries = ({ teller: one }: Moment, { teller: other }: Moment): boolean => one === 'query' && other === 'query';

/** @param isWanted of which tellers: those of one kind are surer than those of two */
function findBackward(
  lives: readonly (readonly Moment[])[],
  isWanted: (earlier: Moment, later: Moment) => boolean,
): Told {
  return lives.flatMap(pairWithFurthest).flatMap(([earlier, later]): Told => {
    if (!later.exchange || !isWanted(earlier, later) || !isBackward(earlier, later)) return [];
    const [was, is] = byQueries(earlier, later) ? ['', ''] : [` by its ${earlier.teller}`, ` by its ${later.teller}`];
    const told = `was '${earlier.status}'${was} and is '${later.status}'${is}`;
    return [[later.exchange, `Statuses only move forward, but task ${later.id} ${told}`]];
  });
}

/** Answers of creates may tell another time than queries: there the vendor's own checks look. */
function findMovedCreation(lives: readonly (readonly Sight[])[]): Told {
  return lives.flatMap((looks): Told => {
    const queries = looks.filter(({ operation }) => operation.action !== 'create-task');
    const [first, ...later] = queries.filter(({ task }) => createdAt(task) !== undefined);
    const wrong = first && later.find(({ task }) => createdAt(task) !== createdAt(first.task));
    if (!first || !wrong) return [];
    const [was, is] = [first, wrong].map(({ task }) => createdAt(task));
    return [
      [wrong.exchange, `Task ${wrong.id} was made at ${String(was)} by one look and at ${String(is)} by another`],
    ];
  });
}

/** The end of a life is its last time, and none is before its creation. */
function findImpossibleTimes({ sights }: Seen): Told {
  return sights.flatMap((sight): Told => {
    const { id, task, exchange, status } = sight;
    const made = createdAt(task);
    const [name, moved] = changeOf(task) ?? [];
    if (made === undefined || name === undefined || moved === undefined) return [];
    if (moved < made)
      return [
        [exchange, `Nothing changes before it is made, but ${name} of task ${id} is ${made - moved} ms before it`],
      ];
    const late = isOver(sight) ? timesOf(task).find(([, time]) => time > moved) : undefined;
    if (late)
      return [
        [exchange, `A task that has ended has no later time than its end, but ${late[0]} of ${id} is after ${name}`],
      ];
    // The page's own name for the end.
    if (isOver(sight) || !name.startsWith('complet')) return [];
    return [[exchange, `Only what has ended has a time of its end, but task ${id} is '${status}' and has ${name}`]];
  });
}

/** Addresses of results before the end; what was sent is shown again, and what several tasks show is no result. */
function findEarlyResults({ sights, created }: Seen): Told {
  const sentFor = bodiesOf({ created });
  const running = sights.filter((sight) => !isOver(sight));
  const filesOf = ({ id, task }: Sight) =>
    resultNames(task).filter((name) => /^https?:/i.test(name) && !(sentFor.get(id) ?? '').includes(name));
  const holders = new Map<string, Set<string>>();
  for (const sight of running)
    for (const url of filesOf(sight)) holders.set(url, (holders.get(url) ?? new Set()).add(sight.id));
  return running.flatMap((sight): Told => {
    const url = filesOf(sight).find((one) => holders.get(one)?.size === 1);
    if (url === undefined) return [];
    return [[sight.exchange, `Only a success has a result, but task ${sight.id} is '${sight.status}' and has ${url}`]];
  });
}

/** What a task says that it took: units, or the vendor's own money. */
const priceIn = (sight: Sight): number =>
  vendorOf(sight.operation.dialect).money?.taken?.(sight.task) ?? takenOf(sight);

function findEarlyPrices({ sights }: Seen): Told {
  return sights
    .filter((sight) => !isOver(sight) && priceIn(sight) > 0)
    .map(({ exchange, id, status }) => [
      exchange,
      `Only a success is charged, but task ${id} is '${status}' and has a price`,
    ]);
}

function judgeSteps(context: CheckContext, seen: Seen): void {
  const lives = listLives(seen);
  const told = listMoments(seen, context.receiver?.inboxes() ?? []);
  tellFirst(context, findBackward(told, byQueries), 'status-order', 'task-life-cycle');
  // Another host may still show what was there a moment ago.
  const byOthers = (earlier: Moment, later: Moment) => !byQueries(earlier, later);
  tellFirst(context, findBackward(told, byOthers), 'status-order', 'task-life-cycle', 'invented');
  tellFirst(context, findMovedCreation(lives), 'created-at', 'times-milliseconds', 'inferred');
  tellFirst(context, findImpossibleTimes(seen), 'time-order', 'times-milliseconds', 'inferred');
  tellFirst(context, findEarlyResults(seen), 'early-result', 'task-fields', 'inferred');
  tellFirst(context, findEarlyPrices(seen), 'early-price', 'deduction-while-running', 'invented');
}

/** For every vendor. */
export const stepRule: RunRule = {
  name: 'steps',
  title: 'statuses and times only move forward, and results and prices come with the end',
  facts: ['task-life-cycle', 'times-milliseconds', 'task-fields', 'deduction-while-running'],
  over: 'sights',
  judge: judgeSteps,
};
