/**
 * What must hold between the answers of a whole run, whatever was asked: ids that differ, times that agree, tasks that stay,
 * accounts that do not see each other. Derived once for every vendor, made last, and free: nothing new is bought.
 */
import { isDeepStrictEqual } from 'node:util';
import { describeAnswer, tell } from '../assertions/answers.ts';
import { isEnded } from '../assertions/follow-task.ts';
import { apart, authorizeOther } from '../assertions/other-account.ts';
import type { Check, CheckContext } from '../run/check.ts';
import { NotApplicable } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf, readerOf } from '../spec/catalog.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { pickText } from '../spec/pick.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import { agreementRules } from './agreement.ts';
import { neighbourRule } from './deletions.ts';
import { defineCheck } from './rules.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { byProduct, createdAt, findTexts, resultNames, seenOf, sightsIn, tellFirst, timesOf } from './seen.ts';

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
    const tasks = taskReadingOf(operation);
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
    const tasks = taskReadingOf(operation);
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
  const authorization = await authorizeOther(context, vendor);
  for (const { id, operation } of byProduct(finished)) {
    const reader = readerOf(operation);
    const exchange = reader && (await context.call(reader, { ...taskReadingOf(operation).ask(id), authorization }));
    // Where several are asked for, what is not there is left out.
    if (exchange && isAccepted(exchange) && sightsIn(exchange).length > 0)
      tell(context, exchange, 'apart', `Another account must not see task ${id}, but was shown it.`, apart);
  }
  const ours = new Set(created.map(({ id }) => id));
  for (const lister of operationsOf(vendor).filter(({ action }) => action === 'list-tasks')) {
    const exchange = await context.call(lister, { authorization });
    const strange = sightsIn(exchange).find(({ id }) => ours.has(id));
    if (strange)
      tell(context, exchange, 'apart', `The list of another account must not hold our task ${strange.id}.`, apart);
  }
}

function judgeOwners(context: CheckContext, { finished }: Seen): void {
  const owned = finished.flatMap((sight) => findTexts(sight.task, 'owned_by').map((owner) => ({ owner, sight })));
  const [first] = owned;
  const other = owned.find(({ owner }) => owner !== first?.owner);
  if (!first || !other) return;
  const message = `What one account makes has one owner, but task ${first.sight.id} says '${first.owner}' and task ${other.sight.id} '${other.owner}'.`;
  tell(context, other.sight.exchange, 'owners', message, { mark: 'inferred', fact: 'voice-owned-by' });
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
  {
    name: 'owners',
    title: 'everything has the same owner',
    facts: ['voice-owned-by'],
    holdsFor: (vendor) => operationsOf(vendor).some(({ action }) => action === 'delete-voice'),
    over: 'finished',
    judge: judgeOwners,
  },
  ...agreementRules,
  neighbourRule,
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
