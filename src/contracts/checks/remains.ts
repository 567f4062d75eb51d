/** What a run has made is still there at its end: tasks as they were, files, and each task in the list of its product. Free. */
import { describeAnswer, judgeSuccess, tell } from '../assertions/answers.ts';
import { browserHeaders, filesIn, isSameShown, judgeFile } from '../assertions/result-files.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { listerOf, operationsOf, readerOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import { taskReadingOf } from '../spec/vendors.ts';
import { isAccepted } from '../wire/http-client.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { byProduct, createdAt, readsTasks, sightsIn } from './seen.ts';

/** Looks that are counted as waiting for what happens to a task after its end. */
const settleLooks = 4;

/** Whether what the operation makes can be deleted: `delete-voice` for a custom voice. */
const canGo = ({ dialect, product = '' }: Operation): boolean =>
  operationsOf(dialect).some(({ action }) => action.startsWith('delete-') && product.endsWith(action.slice(7)));

async function judgeKept(context: CheckContext, { finished, failed }: Seen): Promise<void> {
  await context.wait(context.timeouts.pollMs[1] * settleLooks);
  for (const { id, task, operation } of [...byProduct(finished), ...byProduct(failed)]) {
    const reader = readerOf(operation);
    if (!reader) continue;
    const tasks = taskReadingOf(operation);
    const exchange = await context.call(reader, tasks.ask(id));
    if (!isAccepted(exchange)) {
      const message = `A task that has ended stays, but ${id} was answered ${describeAnswer(exchange)} later.`;
      tell(context, exchange, 'kept', message, { fact: 'url-lifetime' });
      // What was deleted meanwhile may say so.
    } else if (!canGo(operation) && !isSameShown(tasks.task(exchange.answer?.json), task)) {
      tell(context, exchange, 'kept', `A task that has ended stays as it is, but ${id} has changed.`, {
        fact: 'task-life-cycle',
      });
    }
  }
}

/** Files of a task that are fetched once more. */
const mostFiles = 2;

/** Results are there for days, for everybody who has their address. */
async function judgeFiles(context: CheckContext, { finished, created }: Seen): Promise<void> {
  const sentFor = new Map(created.map(({ id, exchange }) => [id, exchange.request.body ?? '']));
  const seen = new Set<string>();
  for (const { id, task, exchange } of byProduct(finished)) {
    const own = filesIn(Object.fromEntries(Object.entries(task).filter(([key]) => !/info|payload|param/.test(key))));
    const files = own.filter(({ url }) => !(sentFor.get(id) ?? '').includes(url) && !seen.has(url)).slice(0, mostFiles);
    for (const file of files) {
      seen.add(file.url);
      await judgeFile(context, exchange, { url: file.url }, { fact: 'url-lifetime', headers: browserHeaders });
    }
  }
}

/** A page that is as long as its list allows. */
const wholePage = ({ maxPageSize, schemas }: Operation) =>
  schemas.query !== undefined && maxPageSize !== undefined ? { pageNum: 1, pageSize: maxPageSize } : {};

/** Fields that a list and a query both show. */
const findDiffering = (item: Json, task: Json): string | undefined =>
  Object.keys(item).find((key) => key in task && !isSameShown(item[key], task[key]));

const listFact = { fact: 'list-bare-array' } as const;

async function judgeLists(context: CheckContext, seen: Seen, vendor: string): Promise<void> {
  for (const lister of operationsOf(vendor).filter(({ action }) => action === 'list-tasks')) {
    if (seen.created.some(({ operation }) => listerOf(operation) === lister)) await judgeList(context, seen, lister);
  }
}

async function judgeList(context: CheckContext, { finished, failed, created }: Seen, lister: Operation): Promise<void> {
  const isOwn = ({ operation }: Sight) => listerOf(operation) === lister;
  const exchange = await context.call(lister, { query: wholePage(lister) });
  if (judgeSuccess(context, exchange, lister) === undefined) return;
  const items = sightsIn(exchange);
  const ids = items.map(({ id }) => id);
  const say = (message: string, more: Parameters<typeof tell>[4] = listFact): void => {
    tell(context, exchange, 'lists', message, more);
  };
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) say(`A task stands in a list once, but ${twice} came twice.`);
  const strange = created.find((sight) => !isOwn(sight) && ids.includes(sight.id));
  if (strange) say(`A list holds tasks of its own, but has ${strange.id}, made by ${strange.operation.id}.`);
  const times = items.flatMap(({ task }) => createdAt(task) ?? []);
  const runs = (direction: 1 | -1) => times.every((time, at) => (time - (times[at - 1] ?? time)) * direction >= 0);
  if (!runs(1) && !runs(-1))
    say('A list must run from the newest to the oldest task or the other way, but it does neither.', {
      mark: 'invented',
      fact: 'list-order',
    });
  const own = [...finished, ...failed].filter((sight) => isOwn(sight) && !canGo(sight.operation));
  const missing = own.find(({ id }) => !ids.includes(id));
  // How long a page is that nothing is said of, is unknown.
  const isWhole = lister.maxPageSize === undefined ? context.strict : ids.length < lister.maxPageSize;
  if (missing && isWhole)
    say(
      `Task ${missing.id} of ${missing.operation.id} has ended '${missing.status}', but its list has it not.`,
      // Whether what has failed is listed, is unknown.
      failed.includes(missing) ? { ...listFact, mark: 'invented' } : listFact,
    );
  for (const { id, task } of own) {
    const item = items.find((one) => one.id === id);
    const differing = item && findDiffering(item.task, task);
    if (!item || differing === undefined) continue;
    say(
      `The list shows task ${id} as its query does, but ${differing} is ${JSON.stringify(item.task[differing]).slice(0, 200)}.`,
    );
    return;
  }
}

/** Rules on what is left at the end of a run. */
export const remainRules: readonly RunRule[] = [
  {
    name: 'kept',
    title: 'tasks are still there, unchanged, some time after their end',
    facts: ['url-lifetime', 'task-life-cycle'],
    holdsFor: readsTasks,
    over: 'finished',
    judge: judgeKept,
  },
  {
    name: 'files',
    title: 'result files are still there, without a key',
    facts: ['url-lifetime'],
    holdsFor: readsTasks,
    over: 'finished',
    judge: judgeFiles,
  },
  {
    name: 'lists',
    title: 'each list holds every task of its product, once, as its query shows it, and nothing else',
    facts: ['list-bare-array', 'list-order'],
    holdsFor: (vendor) => operationsOf(vendor).some(({ action }) => action === 'list-tasks'),
    over: 'created',
    judge: judgeLists,
  },
];
