/**
 * What must hold between the answers of a whole run, whatever was asked: ids that differ, times that agree, tasks that stay,
 * accounts that do not see each other. Derived once for every vendor, made last, and free: nothing new is bought.
 */
import { describeAnswer, tell } from '../assertions/answers.ts';
import { isEnded, requestOf } from '../assertions/follow-task.ts';
import type { Check, CheckContext } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import { readerOf } from '../spec/catalog.ts';
import { timeOfKlingId } from '../spec/ground-facts.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { pickText, groupBy } from '../spec/pick.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import { agreementRules } from './agreement.ts';
import { billRules } from './bill.ts';
import { noticeRule } from './callbacks.ts';
import { apartRules, neighbourRule, remainRules } from './remains.ts';
import { defineCheck } from './rules.ts';
import { stepRule, faceRule, workRules } from './works.ts';
import { elementRules } from './videos.ts';
import type { RunRule, Seen, Sight, Told } from './seen.ts';
import {
  byProduct,
  createdAt,
  namesBefore,
  namesMade,
  seenOf,
  sightsIn,
  tellFirst,
  timesOf,
  bodiesOf,
  changeOf,
} from './seen.ts';

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

function judgeResultIds(context: CheckContext, seen: Seen): void {
  const { finished, exchanges } = seen;
  const before = namesBefore(seen);
  // What was sent may be shown again, and sent to several tasks.
  const sentFor = bodiesOf(seen);
  const entries = finished.flatMap((sight) =>
    [...new Set(namesMade(sight))]
      .filter((name) => !before.has(name) && !(sentFor.get(sight.id) ?? '').includes(name))
      .map((name) => [name, sight] as const),
  );
  const told = shared(entries, (a, b) => a.id === b.id).map(
    ({ name, one, other }) =>
      [other.exchange, `A result belongs to one task, but ${one.id} and ${other.id} both have ${name}`] as const,
  );
  tellFirst(context, told, 'result-shared', 'result-ids-unique');
  const same = entries.filter(([name, { id }]) => name === id);
  const own = same.map(
    ([, { id, exchange }]) => [exchange, `A result has an id of its own, but that of ${id} is the task's`] as const,
  );
  tellFirst(context, own, 'result-own', 'result-ids-unique', 'inferred');
  const sent = finished.flatMap((sight): Told => {
    // An element shows the pictures that it is made of.
    const files =
      sight.operation.product === 'element' ? [] : namesMade(sight).filter((name) => /^https?:/i.test(name));
    const isSource = files.length > 0 && files.every((name) => (sentFor.get(sight.id) ?? '').includes(name));
    if (!isSource) return [];
    return [
      [sight.exchange, `A result is made of its source, but that of ${sight.id} is the source: ${files.join(', ')}`],
    ];
  });
  tellFirst(context, sent, 'result-source', 'result-ids-unique', 'inferred');
  const sessions = shared(
    exchanges.filter(isAccepted).flatMap((exchange) => {
      const session = pickText(exchange.answer?.json, 'data', 'session_id');
      return session === undefined ? [] : [[session, exchange] as const];
    }),
    (a, b) => a === b,
  );
  const again = sessions.map(
    ({ name, other }) => [other, `Each call makes a session of its own, but ${name} came twice`] as const,
  );
  tellFirst(context, again, 'session-shared', 'result-ids-unique', 'invented');
}

/** Machines of one service may differ by this much. */
const skewMs = 3000;

/**
 * No clock of ours is needed: what was shown before a task was made can't be later than that task.
 */
function judgeTimes(context: CheckContext, seen: Seen): void {
  const { sights, created } = seen;
  const keyOf = ({ exchange }: Sight) => exchange.request.authorization ?? '';
  // Behind each moment of the run the earliest time that a create has shown since.
  const bounds = new Map<string, { at: number; least: number }[]>();
  const madeAt = new Map(sights.map(({ id, task }) => [id, createdAt(task)]));
  for (const sight of created.toReversed()) {
    const made = madeAt.get(sight.id);
    const list = bounds.get(keyOf(sight)) ?? [];
    if (made === undefined) continue;
    list.unshift({ at: sight.exchange.at, least: Math.min(made, list[0]?.least ?? Infinity) });
    bounds.set(keyOf(sight), list);
  }
  const told = sights.flatMap((sight): Told => {
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
  judgePast(context, sights, created);
  judgeMoves(context, sights);
  judgeIdTimes(context, seen);
}

/** Between the clocks of a gateway and of Kling, and for work that is prepared beforehand; the nearest time zone is twice as far. */
const idToleranceMs = 1_800_000;

/** Ids of Kling's form tell when they were made: that is within the life of their task. */
function judgeIdTimes(context: CheckContext, seen: Seen): void {
  const sentFor = bodiesOf(seen);
  const before = namesBefore(seen);
  const told = seen.finished.flatMap((sight): (readonly [Exchange, string])[] => {
    const { id, task, exchange } = sight;
    const made = createdAt(task);
    const ended = Math.max(...timesOf(task).map(([, time]) => time));
    const own = namesMade(sight).filter((name) => !before.has(name) && !(sentFor.get(id) ?? '').includes(name));
    for (const name of made === undefined ? [] : own) {
      const at = /^\d{18}$/.test(name) ? Number(timeOfKlingId(BigInt(name))) : NaN;
      const offMs = at < Number(made) - idToleranceMs ? at - Number(made) : Math.max(0, at - ended);
      if (Number.isNaN(at) || Math.abs(offMs) <= idToleranceMs) continue;
      const says = `${(Math.abs(offMs) / 3_600_000).toFixed(1)} h ${offMs > 0 ? 'behind' : 'ahead'}`;
      const message = `The times of task ${id} are ${says}: ${name}, which it made, tells ${new Date(at).toISOString()}, and its creation ${new Date(Number(made)).toISOString()} (are they local times?)`;
      return [[exchange, message]];
    }
    return [];
  });
  tellFirst(context, told, 'id-times', 'ids-snowflake', 'inferred');
}

/** What was made now is not older than what had been shown before. */
function judgePast(context: CheckContext, sights: readonly Sight[], created: readonly Sight[]): void {
  const latest = new Map<string, number>();
  const moments = [
    ...sights.map((sight) => ({ at: sight.exchange.at + sight.exchange.elapsedMs, sight, isNew: false })),
    ...created.map((sight) => ({ at: sight.exchange.at, sight, isNew: true })),
  ].toSorted((a, b) => a.at - b.at || Number(b.isNew) - Number(a.isNew));
  const told: (readonly [Exchange, string])[] = [];
  for (const { sight, isNew } of moments) {
    const key = sight.exchange.request.authorization ?? '';
    const made = createdAt(sight.task);
    const known = latest.get(key) ?? -Infinity;
    if (made === undefined) continue;
    // Another rule reports a time that lies in the future: the creation alone counts here.
    if (!isNew) latest.set(key, Math.max(known, made));
    else if (made < known - skewMs)
      told.push([
        sight.exchange,
        `Task ${sight.id} of ${sight.operation.id} was made after one that was created ${Math.round((known - made) / 1000)} s later than it says of itself`,
      ]);
  }
  tellFirst(context, told, 'past', 'times-milliseconds');
}

/** A change of status has a time of its own; clocks that tell seconds are looked at when seconds have passed. */
function judgeMoves(context: CheckContext, sights: readonly Sight[]): void {
  const single = sights.filter(({ operation }) => operation.action !== 'list-tasks');
  const told = [...groupById(single).values()].flatMap((looks): Told => {
    const [first] = looks;
    // The answer of a create may be older than the task's first status.
    const running = looks.find(
      ({ operation, status }) => operation.action !== 'create-task' && !isEnded(operation, status),
    );
    // What was read again later had ended by then: how long it took is seen at the first look at its end.
    const last = looks.find(({ operation, status }) => isEnded(operation, status));
    if (!first || !running || !last || looks.indexOf(running) > looks.indexOf(last)) return [];
    const [, moved] = changeOf(last.task) ?? [];
    const made = createdAt(last.task);
    const resolution = (made ?? 0) % 1000 === 0 ? 2000 : 0;
    const tookMs = last.exchange.at - (first.exchange.at + first.exchange.elapsedMs);
    if (moved === undefined || moved !== made || tookMs <= resolution) return [];
    return [
      [last.exchange, `Task ${last.id} was seen while it ran, but '${last.status}' has the time of its creation`],
    ];
  });
  tellFirst(context, told, 'moves', 'times-milliseconds');
  judgeSpans(context, single);
}

/** What was seen running for so long has taken so long by its own times. */
function judgeSpans(context: CheckContext, single: readonly Sight[]): void {
  const told = [...groupById(single).values()].flatMap((looks): Told => {
    const [first] = looks;
    const last = looks.at(-1);
    const running = looks.findLast(({ operation, status }) => !isEnded(operation, status));
    if (!first || !last || !running || !isEnded(last.operation, last.status)) return [];
    const [, moved] = changeOf(last.task) ?? [];
    const made = createdAt(last.task);
    // It was there when the first answer came, and ran still when this one was asked for.
    const ranMs = running.exchange.at - (first.exchange.at + first.exchange.elapsedMs);
    // Times that are equal are another rule's.
    if (moved === undefined || made === undefined || moved === made || moved - made >= ranMs - skewMs) return [];
    const says = `${((moved - made) / 1000).toFixed(1)} s`;
    return [
      [
        last.exchange,
        `Task ${last.id} was seen running ${(ranMs / 1000).toFixed(1)} s after it was made, but took ${says} by its times`,
      ],
    ];
  });
  tellFirst(context, told, 'spans', 'times-milliseconds', 'inferred');
}

const groupById = (sights: readonly Sight[]) => groupBy(sights, ({ id }) => id);

function judgeReasons(context: CheckContext, { sights }: Seen): void {
  const told = sights.flatMap(({ task, status, operation, exchange, id }): Told => {
    const tasks = taskReadingOf(operation);
    const reason = tasks.reason(task) ?? '';
    const isFailure = isEnded(operation, status) && status !== tasks.success;
    // A success without a result may say why.
    if (reason === '' || isFailure || (status === tasks.success && namesMade({ task, operation }).length === 0))
      return [];
    return [
      [exchange, `Only a failure has a reason, but task ${id} is '${status}' and says ${JSON.stringify(reason)}`],
    ];
  });
  tellFirst(context, told, 'reason', 'failure-message');
}

/** What is true of each task that has failed. */
function judgeFailures(context: CheckContext, seen: Seen): void {
  const { failed } = seen;
  const before = namesBefore(seen);
  const complain = (says: (sight: Sight) => string | undefined): void => {
    const told = failed.flatMap((sight): Told => {
      const wrong = says(sight);
      return wrong === undefined ? [] : [[sight.exchange, `A task that has failed ${wrong}`]];
    });
    tellFirst(context, told, 'failures', 'failure-message');
  };
  complain((sight) => {
    const { id } = sight;
    const name = namesMade(sight).find((one) => !before.has(one));
    return name === undefined ? undefined : `has no result, but ${id} has ${name}`;
  });
  complain(({ id, task, operation }) => {
    const taken = pickText(task, taskReadingOf(operation).deductionField ?? '') ?? '0';
    return Number(taken) === 0 ? undefined : `takes nothing, but ${id} took ${taken}`;
  });
  complain(({ id, task, operation, status }) => {
    // What its owner called off needs no reason.
    const isSilent = status === 'failed' && (taskReadingOf(operation).reason(task) ?? '') === '';
    return isSilent ? `says why, but ${id} does not` : undefined;
  });
}

/** The id that a client gives its task is shown, and leads to it. */
async function judgeOwnIds(context: CheckContext, { created }: Seen): Promise<void> {
  const named = created.flatMap((sight) => {
    const id = pickText(requestOf(sight), vendorOf(sight.operation.dialect).externalIdField ?? '') ?? '';
    // The newer standard has it in options.
    return id === '' || sight.operation.space !== undefined ? [] : [{ ...sight, name: id }];
  });
  const told = named.flatMap(({ id, name, task, exchange }) => {
    const shown = pickText(task, 'task_info', 'external_task_id');
    return shown === name
      ? []
      : [[exchange, `task_info.external_task_id of ${id} must be "${name}", but is ${JSON.stringify(shown)}`] as const];
  });
  // Pages disagree on which products show it.
  tellFirst(context, told, 'own-id', 'create-answer', 'invented');
  for (const { id, name, operation } of byProduct(named)) {
    const reader = readerOf(operation);
    if (!reader?.facts.includes('query-by-external-id')) continue;
    const exchange = await context.call(reader, taskReadingOf(operation).ask(name));
    const found = sightsIn(exchange)[0]?.id;
    if (found === id) continue;
    const message = `The id '${name}' that task ${id} of ${operation.id} was given leads to it, but answered ${found ?? describeAnswer(exchange)}.`;
    tell(context, exchange, 'own-id', message, { fact: 'query-by-external-id' });
  }
}

const errorOf = (vendor: string) =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[vendorOf(vendor).errorSchema];

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
    facts: ['times-milliseconds', 'ids-snowflake'],
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
    name: 'failures',
    title: 'what has failed has no result, takes nothing and says why',
    facts: ['failure-message', 'charged-on-success', 'task-fields'],
    over: 'failed',
    judge: judgeFailures,
  },
  {
    name: 'own-ids',
    title: 'the id that a client gives its task is shown and leads to it',
    facts: ['create-answer', 'query-by-external-id'],
    holdsFor: (vendor) => vendorOf(vendor).externalIdField !== undefined,
    over: 'created',
    judge: judgeOwnIds,
  },
  stepRule,
  ...workRules,
  noticeRule,
  faceRule,
  ...apartRules,
  ...remainRules,
  ...agreementRules,
  ...billRules,
  neighbourRule,
  ...elementRules,
];

/** What a run lacks where a rule has nothing to look at. */
const unseen: Readonly<Record<keyof Seen, string>> = {
  exchanges: 'nothing was asked',
  sights: 'no answer showed a task',
  created: 'no task was made',
  finished: 'no task succeeded',
  failed: 'no task failed',
};

const beside = 'Run it beside other checks: without --only, and with --budget-units where tasks cost units.';

/** Why a rule over the whole run has nothing to look at, and what to do where something can be done. */
function tellUnseen(seen: Seen, over: keyof Seen): string {
  // Checks that pay did run: more budget brings no failed task, and few vendors say how a task can be made to fail.
  if (over === 'failed' && seen.finished.length > 0)
    return 'It judges tasks that failed, and in this run none did. Nothing is wrong: no check that ran makes a task of this vendor fail.';
  return `It judges the whole run, in which ${unseen[over]}. ${beside}`;
}

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
          if (seen[over].length === 0) throw new NotApplicable(tellUnseen(seen, over));
          await judge(context, seen, vendor);
        },
      }),
    );
