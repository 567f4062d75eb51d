/**
 * What the looks at one task show one after the other: statuses that move forward, wherever they are told, times that can be,
 * and neither a result nor a price before the end. Free: the answers of the run are read once more, of every product and vendor.
 */
import { isEnded } from '../assertions/follow-task.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import type { Inbox } from '../wire/callback-server.ts';
import { takenOf } from './agreement.ts';
import { toldStatus } from './rules.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { createdAt, resultNames, tellFirst, timesOf, bodiesOf } from './seen.ts';

type Told = readonly (readonly [Exchange, string])[];

/** Looks at one task under one set of names, in the order in which they came. */
function listLives({ sights }: Seen): readonly (readonly Sight[])[] {
  const lives = new Map<string, Sight[]>();
  for (const sight of sights) {
    if (sight.operation.action === 'list-tasks') continue;
    const key = `${sight.operation.space ?? ''} ${sight.id}`;
    lives.set(key, [...(lives.get(key) ?? []), sight]);
  }
  return [...lives.values()].map((looks) => looks.toSorted((a, b) => a.exchange.at - b.exchange.at));
}

/** What told a status. */
type Teller = 'query' | 'list' | 'callback';

/** A status of a task as it was told: not before `from`, and not after `until`. */
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
  const keyOf = ({ id, operation }: Sight) => `${operation.space ?? ''} ${id}`;
  const note = (key: string, moment: Moment) => {
    const life = lives.get(key) ?? [];
    if (moment.rank >= 0) life.push(moment);
    lives.set(key, life);
  };
  for (const sight of sights) note(keyOf(sight), momentOf(sight));
  for (const sight of created) {
    const { id, operation, exchange } = sight;
    const inbox = inboxes.find(({ url }) => exchange.request.body?.includes(url) === true);
    for (const { at, json } of inbox?.received ?? []) {
      const status = toldStatus(operation, json);
      note(keyOf(sight), { ...placeOf(operation, status), id, teller: 'callback', from: at, until: at });
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

/** The time of the last change, with its name. */
const movedOf = ({ task }: Sight) => timesOf(task).find(([key]) => /^(?:updat|complet)/.test(key));

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
    const [name, moved] = movedOf(sight) ?? [];
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
