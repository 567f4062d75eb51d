/**
 * That the account's own pages agree with the tasks of the run: the newer task space, the rows of the bill, the packs. Free:
 * what the run has bought is read once more, from the other side.
 */
import { describeChange, resultUrl } from '../assertions/result-files.ts';
import { tell, judgeSuccess } from '../assertions/answers.ts';
import { readUnits } from '../budget/prices.ts';
import type { CheckContext } from '../run/check.ts';
import type { Action, Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import { isDocumented } from '../spec/documented-names.ts';
import type { Json } from '../spec/ground-facts.ts';
import { asList, asObject, pick, pickNumber, pickText, tellCount, findRepeated, parseJson } from '../spec/pick.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import { requestSchemaOf } from '../assertions/requests.ts';
import { planOf } from '../spec/request-plan.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { billedUsageOf } from '../spec/prices.ts';
import { bodiesOf, byProduct, createdAt, findTexts, resultNames, areSorted } from './seen.ts';

export const rowOf = (vendor: string, action: Action): Operation | undefined =>
  operationsOf(vendor).find((row) => row.action === action);
export const has = (action: Action) => (vendor: string) => rowOf(vendor, action) !== undefined;

const objectsIn = (list: unknown): readonly Json[] => asList(list).map((item) => asObject(item) ?? {});

export const milliOf = (value: unknown) => Math.round(Number(value) * 1000);
/** Units that a task says it took, under the names of either standard. */
export const takenOf = ({ task, operation }: Sight): number =>
  operation.space === undefined
    ? (readUnits(pickText(task, 'final_unit_deduction')) ?? 0)
    : asList(task['billing']).reduce<number>(
        (sum, entry) => sum + (pick(entry, 'charge_type') === 'unit' ? milliOf(pick(entry, 'amount')) : 0),
        0,
      );

/** Rows of each of the vendor's task spaces. */
export const rowsOf = (vendor: string, action: Action): readonly Operation[] =>
  operationsOf(vendor).filter((row) => row.action === action);

/** Whether tasks of an operation are read in a space: tasks of older paths are in the first one. */
const isIn =
  ({ space }: Operation) =>
  ({ operation }: Sight): boolean =>
    operation.replies === 'at-acceptance' && (operation.space ?? 'tasks') === space;

/** Room on both sides of the times that the run has seen. */
export const hourMs = 3_600_000;

/** Clocks that tell seconds cut off what is beyond them. */
const secondMs = 1000;

/** When the tasks of the run were made, on the target's clock; after `latest` none was. */
export function spanOf({ created }: Seen): Readonly<Record<'start' | 'latest' | 'end', number>> {
  const times = created.flatMap(({ task }) => createdAt(task) ?? []);
  const last = Math.max(...times);
  return { start: Math.min(...times), latest: last + secondMs, end: last + hourMs };
}

// The newer task space: every task of a legacy path, under names of its own.

type Pairs = Readonly<Record<string, readonly [found: unknown, expected: unknown]>>;

/**
 * What a row of the bill tells of the video that was asked for, as far as it says so, beside what the request asked for.
 *
 * @param row of billing details or of `billing[]`
 * @example usageNames(operation, { sound: 'on' }, { video_sound: 'off' }) // { video_sound: ['off', 'native'] }
 */
export function usageNames(operation: Operation, sent: unknown, row: Json): Pairs {
  const usage = billedUsageOf(operation, asObject(sent) ?? {});
  const asked = usage && {
    voice_control: usage.voice_control,
    video_sound: usage.sound,
    resolution: usage.resolution,
    refer_video_input: usage.refer_video,
  };
  return Object.fromEntries(
    Object.entries(asked ?? {}).flatMap(([name, expected]) => {
      const { [name]: found } = row;
      // An empty cell says nothing.
      return found === undefined || found === null || found === '' ? [] : [[name, [found, expected]]];
    }),
  );
}

/** The first owner of an output that the query has not told; nothing where it tells none. A voice inside has its own. */
function findOtherOwner(task: Json, outputs: unknown): Pairs {
  const owners = findTexts(task['task_result'], 'owned_by');
  const told = objectsIn(outputs).flatMap((output) => pickText(output, 'owned_by') ?? []);
  const other = told.find((owner) => !owners.includes(owner));
  return owners.length === 0 || other === undefined ? {} : { 'owned_by of outputs': [other, owners.join(' or ')] };
}

/** What a task is called there, beside what it must be by the query of its own path. */
function newNames({ task, operation }: Sight, shown: Json, sent: unknown): Pairs {
  const bill = asList(shown['billing']).reduce<number>((sum, entry) => sum + milliOf(pick(entry, 'amount')), 0);
  const taken = readUnits(pickText(task, 'final_unit_deduction'));
  const told = JSON.stringify(task['task_result'] ?? {});
  const names = objectsIn(shown['outputs']).flatMap((output) =>
    ['name', 'duration', 'mp3_duration', 'wav_duration'].flatMap((key) => pickText(output, key) ?? []),
  );
  const strange = [...resultNames(shown['outputs'], 'outputs'), ...names].find(
    // What signs an address may be made anew.
    (name) => !told.includes(resultUrl(name)),
  );
  return {
    status: [shown['status'], task['task_status'] === 'failed' ? 'failed' : 'succeeded'],
    create_time: [shown['create_time'], task['created_at']],
    update_time: [shown['update_time'], task['updated_at']],
    external_id: [shown['external_id'] ?? '', pick(task, 'task_info', 'external_task_id') ?? ''],
    ...(taken === undefined ? {} : { 'the sum of billing': [bill, taken] as const }),
    ...(strange === undefined ? {} : { 'a value of outputs': [strange, 'one of the task'] as const }),
    ...findOtherOwner(task, shown['outputs']),
    ...Object.fromEntries(
      objectsIn(shown['billing']).flatMap((row) => Object.entries(usageNames(operation, sent, row))),
    ),
  };
}

/** Most ids of one question. */
export const mostIds = 20;
const unknownId = 'kc-nobody-agrees';

async function judgeNewTasks(context: CheckContext, seen: Seen, vendor: string): Promise<void> {
  for (const find of rowsOf(vendor, 'find-tasks')) await judgeSpace(context, seen, find);
}

async function judgeSpace(context: CheckContext, seen: Seen, find: Operation): Promise<void> {
  const later = [...byProduct(seen.finished.filter(isIn(find))), ...seen.failed.filter(isIn(find)).slice(-2)];
  if (later.length === 0) return;
  const asked = later.slice(-mostIds + 1);
  const query = { task_ids: [...asked.map(({ id }) => id), unknownId].join(',') };
  const exchange = await context.call(find, { query });
  const answer = judgeSuccess(context, exchange, find);
  if (answer === undefined) return;
  const listed = asList(pick(answer, 'data')).map((task) => pickText(task, 'id'));
  const twice = findRepeated(listed);
  if (twice !== undefined)
    tell(context, exchange, 'tasks', `A task is answered once, but ${twice} came twice.`, { fact: 'find-tasks' });
  const shown = new Map(asList(pick(answer, 'data')).map((task) => [pickText(task, 'id') ?? '', asObject(task) ?? {}]));
  const known = { mark: 'inferred', fact: 'new-task-legacy' } as const;
  const strange = [...shown.keys()].find((id) => !asked.some((sight) => sight.id === id));
  if (strange !== undefined)
    tell(context, exchange, 'tasks', `Only what is asked for is answered, but task ${strange} was.`, {
      fact: 'find-tasks',
    });
  const sent = bodiesOf(seen);
  for (const sight of asked) {
    const { id, task, operation } = sight;
    const other = shown.get(id);
    if (!other) {
      tell(context, exchange, 'tasks', `Task ${id} of ${operation.id} must be found there, but is not.`, known);
      continue;
    }
    if (operation.space !== undefined) {
      // It is shown there as it was when it was read alone.
      const change = describeChange(task, other, isDocumented(find));
      if (change === undefined) continue;
      const message = `Task ${id} of ${operation.id} has ended, but is shown otherwise: ${change}.`;
      tell(context, exchange, 'tasks', message, known);
      continue;
    }
    judgeNames(context, exchange, sight, other, sent);
  }
  await judgeOwnIds(context, find, asked);
}

/** That a task of an older path is shown as its own query shows it, and as it was asked for. */
function judgeNames(
  context: CheckContext,
  exchange: Exchange,
  sight: Sight,
  shown: Json,
  sent: ReadonlyMap<string, string>,
): void {
  const names = newNames(sight, shown, parseJson(sent.get(sight.id) ?? ''));
  for (const [name, [found, expected]] of Object.entries(names)) {
    if (found === expected) continue;
    const message = `${name} of task ${sight.id} must be ${String(expected)} as its query says, but is ${String(found)}.`;
    tell(context, exchange, 'tasks', message, { mark: 'inferred', fact: 'new-task-legacy' });
  }
}

/** The caller's own ids lead to the same tasks. */
async function judgeOwnIds(context: CheckContext, find: Operation, asked: readonly Sight[]): Promise<void> {
  const named = asked.flatMap(({ id, task }) => {
    const name = pickText(task, 'task_info', 'external_task_id') ?? pickText(task, 'external_id') ?? '';
    // The question has several, between commas.
    return name.trim() === '' || name.includes(',') ? [] : [{ id, name }];
  });
  if (named.length === 0) return;
  const exchange = await context.call(find, { query: { external_task_ids: named.map(({ name }) => name).join(',') } });
  const answer = judgeSuccess(context, exchange, find);
  const ids = asList(pick(answer, 'data')).map((task) => pickText(task, 'id'));
  const missing = named.find(({ id }) => !ids.includes(id));
  if (answer === undefined) return;
  await judgeNearIds(context, find, named);
  if (!missing) return;
  const message = `external_task_ids=${missing.name} must lead to task ${missing.id}, but does not.`;
  tell(context, exchange, 'tasks', message, { mark: 'observed', fact: 'find-tasks' });
}

/**
 * The beginning of a name, to look whether names are matched whole. None where it would be blank, which is no name at all, or
 * the name itself to a server that leaves out blanks at the ends.
 *
 * @example beginningOf('Gold') // 'Gol'
 */
export function beginningOf(name: string): string | undefined {
  // By characters: half of one is none.
  const beginning = Array.from(name).slice(0, -1).join('').trim();
  return beginning === '' || beginning === name.trim() ? undefined : beginning;
}

/** An id that is nearly one of the caller's finds nothing. */
async function judgeNearIds(
  context: CheckContext,
  find: Operation,
  [first]: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  if (!first) return;
  const { id, name } = first;
  for (const [near, mark] of [
    [beginningOf(name), 'inferred'],
    [name.toUpperCase(), 'invented'],
  ] as const) {
    if (near === undefined || near === name) continue;
    const exchange = await context.call(find, { query: { external_task_ids: near } });
    const found = asList(pick(exchange.answer?.json, 'data')).some((task) => pickText(task, 'id') === id);
    if (!found) continue;
    const message = `An external id is matched whole, but '${near}' found the task of '${name}'.`;
    tell(context, exchange, 'tasks', message, { mark, fact: 'find-tasks' });
  }
}

/** Most pages that are turned. */
const mostPages = 10;

export interface Rows {
  readonly rows: readonly Json[];
  readonly exchange: Exchange;
  /** Whether the last page was reached. */
  readonly isWhole: boolean;
}

/** What is known of pages by cursor. */
const limitFact = ({ facts }: Operation) => {
  const own = ['page-tasks', 'page-solutions'] as const;
  return own.find((fact) => facts.includes(fact)) ?? 'billing-details';
};

/** Every row of a question that is answered page by page; nothing when an answer was wrong, which is reported. */
export async function readAll(
  context: CheckContext,
  operation: Operation,
  body: Json,
  place: readonly string[],
): Promise<Rows | undefined> {
  const rows: Json[] = [];
  let asked = body;
  for (let page = 1; ; page += 1) {
    const exchange = await context.call(operation, { body: asked });
    const answer = judgeSuccess(context, exchange, operation);
    if (answer === undefined) return undefined;
    const found = objectsIn(pick(answer, 'data', ...place));
    rows.push(...found);
    const most = pickNumber(body, 'limit') ?? Infinity;
    if (found.length > most)
      tell(context, exchange, 'limit', `At most ${most} rows were asked for, but ${found.length} came.`, {
        fact: limitFact(operation),
      });
    const cursor = pickText(answer, 'data', 'next_cursor') ?? '';
    const isMore = pick(answer, 'data', 'has_more') === true;
    const count = pickNumber(answer, 'data', ...place.slice(0, -1), 'count');
    if (isMore && cursor === '')
      tell(context, exchange, 'cursor', 'has_more promises more rows, but no next_cursor leads to them.', {
        fact: limitFact(operation),
      });
    // Of a page or of all: where one page holds all, both are the same.
    if (count !== undefined && page === 1 && !isMore && count !== found.length)
      tell(context, exchange, 'count', `count tells the rows, but is ${count} where ${found.length} came.`, {
        mark: 'invented',
        fact: limitFact(operation),
      });
    const isWhole = cursor === '' || !isMore;
    if (isWhole || page === mostPages) return { rows, exchange, isWhole };
    asked = { ...body, cursor };
  }
}

/** That small pages, one behind the other, hold what one large page holds, each row once. */
export async function judgeCursor(
  context: CheckContext,
  operation: Operation,
  body: Json,
  place: readonly string[],
  whole: Rows,
): Promise<void> {
  const { rows, isWhole } = whole;
  if (!isWhole || rows.length < 2) return;
  const usual = planOf(requestSchemaOf(operation) ?? '').fieldByName.get('limit')?.fallback;
  const plain = await context.call(operation, { body });
  const came = objectsIn(pick(judgeSuccess(context, plain, operation), 'data', ...place)).length;
  if (typeof usual === 'number' && isAccepted(plain) && came < Math.min(usual, rows.length))
    tell(context, plain, 'limit', `Without a limit ${usual} rows come, but of ${rows.length} came ${came}.`, {
      fact: limitFact(operation),
    });
  const pages = await readAll(context, operation, { ...body, limit: Math.ceil(rows.length / cursorPages) }, place);
  if (!pages?.isWhole) return;
  const count = (row: Json) => pages.rows.filter((other) => rowName(other) === rowName(row)).length;
  const wrong = rows.find((row) => count(row) !== 1);
  if (!wrong) return;
  const message = `Small pages hold each row of a large one once, but ${rowName(wrong)} came ${tellCount(count(wrong), 'time')}.`;
  tell(context, pages.exchange, 'cursor', message, {
    fact: limitFact(operation),
  });
}

/** Few, so that rows which come meanwhile find room. */
const cursorPages = 4;
const rowName = (row: Json) => ['id', 'task_id', 'package_id'].flatMap((key) => pickText(row, key) ?? []).join(' ');

/** Pages run from the newest to the oldest or the other way, and count their rows. */
function judgePageOrder(context: CheckContext, all: Rows | undefined, page: Operation): void {
  const times = all?.rows.map((row) => Number(row['create_time'])) ?? [];
  if (!all || areSorted(times)) return;
  const message = `Pages of ${page.path} must run from the newest to the oldest task or the other way, but do neither.`;
  tell(context, all.exchange, 'page', message, { mark: 'invented', fact: 'page-tasks-order' });
}

async function judgePagedTasks(context: CheckContext, seen: Seen, vendor: string): Promise<void> {
  for (const page of rowsOf(vendor, 'page-tasks')) {
    if (seen.created.some(isIn(page))) await judgePagesOf(context, seen, page);
  }
}

/** Ended tasks of the run are found by their status, as they are found without it. */
function judgeFound(
  context: CheckContext,
  { finished, failed }: Seen,
  page: Operation,
  found: Rows | undefined,
  statuses: readonly string[],
): void {
  const wanted = [...(statuses.includes('succeeded') ? finished : []), ...(statuses.includes('failed') ? failed : [])];
  const lost = wanted.find((sight) => isIn(page)(sight) && found?.rows.every((row) => row['id'] !== sight.id) === true);
  if (!found?.isWhole || !lost) return;
  const message = `Task ${lost.id} of ${lost.operation.id} has ended '${lost.status}', but is not found by the status ${statuses.join(' or ')}.`;
  tell(context, found.exchange, 'page', message, { mark: 'inferred', fact: 'page-tasks' });
}

/** Rows of pages tell of finished tasks what their queries tell. */
function judgeRows(context: CheckContext, seen: Seen, page: Operation, all: Rows | undefined): void {
  const rows = new Map(all?.rows.map((row) => [row['id'], row]));
  const sent = bodiesOf(seen);
  for (const sight of seen.finished) {
    const row = sight.operation.space === undefined && isIn(page)(sight) ? rows.get(sight.id) : undefined;
    if (all && row) judgeNames(context, all.exchange, sight, row, sent);
  }
}

async function judgePagesOf(context: CheckContext, seen: Seen, page: Operation): Promise<void> {
  const { start, latest, end } = spanOf(seen);
  const read = (range: { start: number; end: number }, ...values: readonly string[]) => {
    const filters = values.length > 0 ? [{ key: 'status', values }] : [];
    return readAll(context, page, { start_time: range.start, end_time: range.end, limit: 500, filters }, ['result']);
  };
  // Values of one key are alternatives: each of two finds its own.
  for (const statuses of [['succeeded'], ['failed'], ['submitted', 'processing'], ['failed', 'succeeded']]) {
    const found = await read({ start, end }, ...statuses);
    judgeFound(context, seen, page, found, statuses);
    const wrong = found?.rows.find((row) => !statuses.includes(String(row['status'])));
    if (found && wrong)
      tell(
        context,
        found.exchange,
        'page',
        `Asked for ${statuses.join(' and ')}, task ${String(wrong['id'])} came, which is '${String(wrong['status'])}'.`,
        { fact: 'page-tasks' },
      );
  }
  const all = await read({ start, end });
  const ids = all?.rows.map((row) => String(row['id'])) ?? [];
  if (all && new Set(ids).size < ids.length)
    tell(context, all.exchange, 'page', 'A task stands on one page, once.', { fact: 'page-tasks' });
  const missing = seen.finished.find((sight) => isIn(page)(sight) && !ids.includes(sight.id));
  const strange = seen.created.find((sight) => !isIn(page)(sight) && ids.includes(sight.id));
  if (all && strange) {
    const message = `Task ${strange.id} of ${strange.operation.id} is read elsewhere, but stands on a page of ${page.path}.`;
    tell(context, all.exchange, 'page', message, { mark: 'inferred', fact: 'solutions-space' });
  }
  judgePageOrder(context, all, page);
  if (all?.isWhole && missing)
    tell(context, all.exchange, 'page', `Task ${missing.id} of ${missing.operation.id} must be there, but is not.`, {
      mark: 'inferred',
      fact: 'new-task-legacy',
    });
  judgeRows(context, seen, page, all);
  const whole = { start_time: start, end_time: end };
  if (all) await judgeCursor(context, page, whole, ['result'], all);
  const before = await read({ start: start - hourMs, end: start - 1 });
  const late = before?.rows.find((row) => Number(row['create_time']) >= start);
  if (before && late)
    tell(
      context,
      before.exchange,
      'page',
      `Only tasks made in the asked time are listed, but ${String(late['id'])} was made after it.`,
      { fact: 'page-tasks' },
    );
  const after = await read({ start: latest, end: latest + hourMs });
  const early = after?.rows.find((row) => Number(row['create_time']) < latest && ids.includes(String(row['id'])));
  if (!after || !early) return;
  const message = `Only tasks made in the asked time are listed, but ${String(early['id'])} was made before it.`;
  tell(context, after.exchange, 'page', message, { fact: 'page-tasks' });
}

/** Rules over the account's own pages, for every vendor that has them. */
export const agreementRules: readonly RunRule[] = [
  {
    name: 'tasks',
    title: 'the newer task space tells what the queries tell',
    facts: ['new-task-legacy', 'find-tasks', 'new-task-billing', 'solutions-space'],
    needs: ['api-key'],
    holdsFor: has('find-tasks'),
    over: 'finished',
    judge: judgeNewTasks,
  },
  {
    name: 'task-pages',
    title: 'tasks by time are those of the time and the filters that were asked for',
    facts: ['page-tasks', 'page-solutions', 'page-tasks-order', 'new-task-legacy', 'solutions-space'],
    needs: ['api-key'],
    holdsFor: has('page-tasks'),
    over: 'created',
    judge: judgePagedTasks,
  },
];
