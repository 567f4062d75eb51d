/** What a run has made is still there at its end, what it has deleted is gone, and another account sees nothing of it. Free. */
import { describeAnswer, judgeSuccess, tell } from '../assertions/answers.ts';
import { apart, authorizeOther } from '../assertions/requests.ts';
import { requestOf } from '../assertions/follow-task.ts';
import {
  browserHeaders,
  describeChange,
  describeDisagreement,
  filesIn,
  judgeFile,
} from '../assertions/result-files.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { listerOf, operationsOf, readerOf } from '../spec/catalog.ts';
import { isDocumented } from '../spec/documented-names.ts';
import type { Json } from '../spec/ground-facts.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted, isRefused } from '../wire/http-client.ts';
import { namedRequest, priceOfTasks } from './rules.ts';
import { milliOf } from '../budget/prices.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { byProduct, createdAt, readsTasks, sightsIn, findTexts, areSorted, bodiesOf } from './seen.ts';
import { asList, asObject, pick, pickText, findRepeated } from '../spec/pick.ts';

// That a deletion takes nothing along: a voice is listed until it is deleted itself, and its own deletion finds it. Free:
// nothing is asked for; what the checks and the clean-up between them were answered says it.

const deletionOf = (vendor: string): Operation | undefined =>
  operationsOf(vendor).find(({ action }) => action === 'delete-voice');

/** A voice of the run. */
interface Made {
  readonly voiceId: string;
  readonly taskId: string;
  /** When it was there for sure. */
  readonly since: number;
  /** Everything that was sent to delete it, in the order of the run. */
  readonly deletions: readonly Exchange[];
}

const endOf = ({ at, elapsedMs }: Exchange) => at + elapsedMs;

function listMade({ exchanges, sights, finished }: Seen, remove: Operation): readonly Made[] {
  const deletions = exchanges.filter(({ operation }) => operation === remove.id).toSorted((a, b) => a.at - b.at);
  const isDone = ({ operation, status }: Sight) => status === taskReadingOf(operation).success;
  return finished
    .filter(({ operation }) => operation.product === 'custom-voice')
    .flatMap((sight) => {
      const looks = sights.filter((one) => one.id === sight.id && isDone(one)).map(({ exchange }) => endOf(exchange));
      const since = Math.min(...looks);
      return findTexts(sight.task, 'voice_id').map((voiceId) => ({
        voiceId,
        taskId: sight.id,
        since,
        // As text: an id may have been sent as a number.
        deletions: deletions.filter(({ request }) => request.body?.includes(voiceId) === true),
      }));
    });
}

const known = { mark: 'inferred', fact: 'delete-own-voices' } as const;

function complain(context: CheckContext, exchange: Exchange, { voiceId, taskId }: Made, found: string): void {
  const message = `Voice ${voiceId} of task ${taskId} had not been deleted yet, but ${found}: another deletion has taken it along.`;
  tell(context, exchange, 'deleted-along', message, known);
}

/** The first deletion of a voice that is there finds it. */
function judgeOwnDeletions(context: CheckContext, made: readonly Made[], vendor: string): void {
  const { readRefusal } = vendorOf(vendor).answers;
  for (const one of made) {
    const [first] = one.deletions;
    if (!first?.answer || !isRefused(first) || first.at < one.since) continue;
    if (!/already be deleted|not found/i.test(readRefusal(first.answer)?.text ?? '')) continue;
    complain(context, first, one, `its own deletion is answered ${describeAnswer(first)}`);
    return;
  }
}

/** Items of an answer that lists the whole of a list; nothing where there may be more. */
function wholeListOf(exchange: Exchange): readonly unknown[] | undefined {
  const query = new URL(exchange.request.path, exchange.url).searchParams;
  const size = Number(query.get('pageSize') ?? 30);
  const items = asList(pick(exchange.answer?.json, 'data'));
  return (query.get('pageNum') ?? '1') === '1' && items.length < size ? items : undefined;
}

/** Every voice that is there stands in every list that shows all of them. */
function judgeVoiceLists(context: CheckContext, { exchanges, finished }: Seen, made: readonly Made[]): void {
  const [first] = finished.filter(({ operation }) => operation.product === 'custom-voice');
  const lister = first && listerOf(first.operation);
  for (const exchange of exchanges) {
    if (exchange.operation !== lister?.id || !isAccepted(exchange)) continue;
    const items = wholeListOf(exchange);
    const ids = new Set(items?.map((item) => pickText(asObject(item), 'task_id')));
    const missing =
      items &&
      made.find(
        ({ taskId, since, deletions: [deletion] }) =>
          since < exchange.at && (deletion === undefined || deletion.at > endOf(exchange)) && !ids.has(taskId),
      );
    if (!missing) continue;
    complain(context, exchange, missing, 'the list has it no more');
    return;
  }
}

function judgeNeighbours(context: CheckContext, seen: Seen, vendor: string): void {
  const remove = deletionOf(vendor);
  if (!remove) return;
  const made = listMade(seen, remove);
  judgeOwnDeletions(context, made, vendor);
  judgeVoiceLists(context, seen, made);
}

/** For every vendor whose voices can be deleted. */
export const neighbourRule: RunRule = {
  name: 'deletions',
  title: 'a deletion takes nothing else along',
  facts: ['delete-own-voices'],
  holdsFor: (vendor) => deletionOf(vendor) !== undefined,
  over: 'finished',
  judge: judgeNeighbours,
};

// Tasks as they were, files, and each task in the list of its product.

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
    } else if (!canGo(operation)) {
      const change = describeChange(task, tasks.task(exchange.answer?.json), isDocumented(reader, task));
      if (change === undefined) continue;
      const message = `A task that has ended stays as it is, but ${id} has changed: ${change}.`;
      tell(context, exchange, 'kept', message, { fact: 'task-life-cycle' });
    }
  }
}

/** Files of a task that are fetched once more. */
const mostFiles = 2;

/** Results are there for days, for everybody who has their address. */
async function judgeFiles(context: CheckContext, { finished, created }: Seen): Promise<void> {
  const sentFor = bodiesOf({ created });
  const seen = new Set<string>();
  for (const { id, task, exchange } of byProduct(finished)) {
    const own = filesIn(Object.fromEntries(Object.entries(task).filter(([key]) => !/info|payload|param/.test(key))));
    const files = own.filter(({ url }) => !(sentFor.get(id) ?? '').includes(url) && !seen.has(url)).slice(0, mostFiles);
    for (const file of files) {
      seen.add(file.url);
      await judgeFile(context, exchange, file, { fact: 'url-lifetime', headers: browserHeaders });
    }
  }
}

/** A page that is as long as its list allows. */
const wholePage = ({ maxPageSize, schemas }: Operation) =>
  schemas.query !== undefined && maxPageSize !== undefined ? { pageNum: 1, pageSize: maxPageSize } : {};

/** The first of the fields that a list and a query both show, and show differently. */
function describeDiffering(item: Json, task: Json, lister: Operation): string | undefined {
  const both = Object.keys(item).filter((key) => key in task);
  const [listed, queried] = [item, task].map((node) => Object.fromEntries(both.map((key) => [key, node[key]])));
  return describeDisagreement(listed, queried, 'the query', isDocumented(lister));
}

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
  const twice = findRepeated(ids);
  if (twice !== undefined) say(`A task stands in a list once, but ${twice} came twice.`);
  const strange = created.find((sight) => !isOwn(sight) && ids.includes(sight.id));
  if (strange) say(`A list holds tasks of its own, but has ${strange.id}, made by ${strange.operation.id}.`);
  if (!areSorted(items.flatMap(({ task }) => createdAt(task) ?? [])))
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
    const differing = item && describeDiffering(item.task, task, lister);
    if (!item || differing === undefined) continue;
    say(`The list shows task ${id} as its query does, but ${differing}.`);
    return;
  }
}

const cancelOf = (vendor: string) => operationsOf(vendor).find(({ action }) => action === 'cancel-task');

/** What has ended can't be called off: it stays as it is, whatever is answered. */
async function judgeCalledOff(context: CheckContext, { finished }: Seen, vendor: string): Promise<void> {
  const cancel = cancelOf(vendor);
  const sight = finished.at(-1);
  const reader = sight && readerOf(sight.operation);
  if (!cancel || !reader) return;
  const tasks = taskReadingOf(sight.operation);
  const exchange = await context.call(cancel, { id: sight.id });
  const again = await context.call(reader, tasks.ask(sight.id));
  const change = isAccepted(again)
    ? describeChange(sight.task, tasks.task(again.answer?.json), isDocumented(reader, sight.task))
    : `it was answered ${describeAnswer(again)}`;
  if (change === undefined) return;
  const message = `What has ended can not be called off, but ${sight.id} has changed: ${change}.`;
  tell(context, exchange, 'called-off', message, { mark: 'invented', fact: 'task-life-cycle' });
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
  {
    name: 'called-off',
    title: 'what has ended is not changed by calling it off',
    facts: ['task-life-cycle'],
    holdsFor: (vendor) => cancelOf(vendor) !== undefined && readsTasks(vendor),
    over: 'finished',
    judge: judgeCalledOff,
  },
];

// A second account sees and lists nothing of the first one.

async function judgeApart(
  context: CheckContext,
  { finished, created, exchanges }: Seen,
  vendor: string,
): Promise<void> {
  const authorization = await authorizeOther(context, vendor);
  for (const { id, operation } of byProduct(finished)) {
    const reader = readerOf(operation);
    const exchange = reader && (await context.call(reader, { ...taskReadingOf(operation).ask(id), authorization }));
    // Where several are asked for, what is not there is left out.
    if (exchange && isAccepted(exchange) && sightsIn(exchange).length > 0)
      tell(context, exchange, 'apart', `Another account must not see task ${id}, but was shown it.`, apart);
  }
  const ours = new Set(created.map(({ id }) => id));
  await judgeNamesApart(context, authorization, created);
  await judgePagesApart(context, authorization, created, vendor);
  await judgePacksApart(context, authorization, exchanges, vendor);
  for (const lister of operationsOf(vendor).filter(({ action }) => action === 'list-tasks')) {
    const exchange = await context.call(lister, { authorization });
    const strange = sightsIn(exchange).find(({ id }) => ours.has(id));
    if (strange)
      tell(context, exchange, 'apart', `The list of another account must not hold our task ${strange.id}.`, apart);
  }
}

type Authorization = Awaited<ReturnType<typeof authorizeOther>>;

/** An id that a client gave its task leads to it in its own account, and is not taken in another one. */
async function judgeNamesApart(
  context: CheckContext,
  authorization: Authorization,
  created: readonly Sight[],
): Promise<void> {
  const named = created.flatMap((sight) => {
    const name = pickText(requestOf(sight), vendorOf(sight.operation.dialect).externalIdField ?? '') ?? '';
    return name === '' || sight.operation.space !== undefined ? [] : [{ ...sight, name }];
  });
  for (const { id, name, operation } of byProduct(named)) {
    const reader = readerOf(operation);
    if (!reader?.facts.includes('query-by-external-id')) continue;
    const exchange = await context.call(reader, { ...taskReadingOf(operation).ask(name), authorization });
    if (!sightsIn(exchange).some((sight) => sight.id === id)) continue;
    const message = `Another account must not find task ${id} by its external id '${name}', but was shown it.`;
    tell(context, exchange, 'apart', message, apart);
  }
  const free = operationsOf(named[0]?.operation.dialect ?? '').find(
    (row) => row.action === 'create-task' && milliOf(priceOfTasks(row)) === 0,
  );
  // A real account is left without tasks that it has not asked for.
  const [first] = named;
  if (!first || !free || !context.strict) return;
  const exchange = await context.call(free, {
    body: namedRequest(context, free, { externalId: first.name }),
    authorization,
  });
  if (isAccepted(exchange)) return;
  const message = `An external id belongs to one account, but '${first.name}' of task ${first.id} was refused to another one: ${describeAnswer(exchange)}.`;
  tell(context, exchange, 'apart', message, { ...apart, fact: 'external-id-unique' });
}

/** Pages of the whole account, which hold rows of tasks: those of another one hold none of ours. */
async function judgePagesApart(
  context: CheckContext,
  authorization: Authorization,
  created: readonly Sight[],
  vendor: string,
): Promise<void> {
  const ours = created.map(({ id }) => id);
  const times = created.flatMap(({ task }) => createdAt(task) ?? []);
  const body = { start_time: Math.min(...times) - 3_600_000, end_time: Math.max(...times) + 3_600_000 };
  for (const page of operationsOf(vendor).filter(({ action }) => pageActions.has(action))) {
    const exchange = await context.call(page, { body, authorization });
    const strange = ours.find((id) => isAccepted(exchange) && exchange.answer?.text.includes(`"${id}"`) === true);
    if (strange === undefined) continue;
    tell(context, exchange, 'apart', `${page.path} of another account must not tell of our task ${strange}.`, apart);
  }
}

const packsIn = (exchange: Exchange) =>
  asList(pick(exchange.answer?.json, 'data', 'resource_pack_subscribe_infos')).flatMap(
    (pack) => pickText(pack, 'resource_pack_id') ?? [],
  );

/** What the account has bought is its own. */
async function judgePacksApart(
  context: CheckContext,
  authorization: Authorization,
  exchanges: readonly Exchange[],
  vendor: string,
): Promise<void> {
  const costs = operationsOf(vendor).find(({ action }) => action === 'get-account-costs');
  const shown = exchanges.find((one) => one.operation === costs?.id && packsIn(one).length > 0);
  if (!costs || !shown) return;
  const query = Object.fromEntries(new URL(shown.request.path, shown.url).searchParams);
  const exchange = await context.call(costs, { query, authorization });
  const ours = packsIn(shown);
  const strange = packsIn(exchange).find((id) => ours.includes(id));
  if (strange !== undefined)
    tell(context, exchange, 'apart', `Another account must not be shown our pack ${strange}.`, apart);
}

const pageActions: ReadonlySet<string> = new Set(['page-tasks', 'list-pack-billing', 'list-cash-billing']);

function judgeOwners(context: CheckContext, { finished }: Seen): void {
  for (const field of ownerFields) {
    const owned = finished.flatMap((sight) => findTexts(sight.task, field).map((owner) => ({ owner, sight })));
    const [first] = owned;
    const other = owned.find(({ owner }) => owner !== first?.owner);
    if (!first || !other) continue;
    const message = `What one account makes has one owner, but ${field} of task ${first.sight.id} is '${first.owner}' and that of task ${other.sight.id} '${other.owner}'.`;
    tell(context, other.sight.exchange, 'owners', message, { mark: 'inferred', fact: 'accounts-apart' });
  }
}

/** Who has made something, as one vendor or another tells it. */
const ownerFields = ['owned_by', 'user_id', 'org_id'];

/** Rules on whose everything is. */
export const apartRules: readonly RunRule[] = [
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
    facts: ['voice-owned-by', 'accounts-apart'],
    holdsFor: (vendor) => operationsOf(vendor).some(({ product }) => product === 'custom-voice'),
    over: 'finished',
    judge: judgeOwners,
  },
];
