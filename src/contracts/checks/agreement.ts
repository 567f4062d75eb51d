/**
 * That the account's own pages agree with the tasks of the run: the newer task space, the rows of the bill, the packs. Free:
 * what the run has bought is read once more, from the other side.
 */
import { isDeepStrictEqual } from 'node:util';
import { tell, judgeSuccess } from '../assertions/answers.ts';
import { readUnits } from '../budget/prices.ts';
import type { CheckContext } from '../run/check.ts';
import type { Action, Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import { asList, asObject, pick, pickNumber, pickText, tellCount } from '../spec/pick.ts';
import { formatMilli } from '../spec/prices.ts';
import type { Exchange } from '../wire/http-client.ts';
import { packRule, readPacks } from './packs.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { byProduct, createdAt, resultNames } from './seen.ts';

const rowOf = (vendor: string, action: Action): Operation | undefined =>
  operationsOf(vendor).find((row) => row.action === action);
const has = (action: Action) => (vendor: string) => rowOf(vendor, action) !== undefined;

const objectsIn = (list: unknown): readonly Json[] => asList(list).map((item) => asObject(item) ?? {});

const milliOf = (value: unknown) => Math.round(Number(value) * 1000);
/** Units that a task says it took, under the names of either standard. */
const takenOf = ({ task, operation }: Sight): number =>
  operation.space === undefined
    ? (readUnits(pickText(task, 'final_unit_deduction')) ?? 0)
    : asList(task['billing']).reduce<number>(
        (sum, entry) => sum + (pick(entry, 'charge_type') === 'unit' ? milliOf(pick(entry, 'amount')) : 0),
        0,
      );

/** Rows of each of the vendor's task spaces. */
const rowsOf = (vendor: string, action: Action): readonly Operation[] =>
  operationsOf(vendor).filter((row) => row.action === action);

/** Whether tasks of an operation are read in a space: tasks of older paths are in the first one. */
const isIn =
  ({ space }: Operation) =>
  ({ operation }: Sight): boolean =>
    operation.replies === 'at-acceptance' && (operation.space ?? 'tasks') === space;

/** Room on both sides of the times that the run has seen. */
const hourMs = 3_600_000;

/** When the tasks of the run were made, on the target's clock. */
function spanOf({ created }: Seen): { readonly start: number; readonly end: number } {
  const times = created.flatMap(({ task }) => createdAt(task) ?? []);
  return { start: Math.min(...times), end: Math.max(...times) + hourMs };
}

// The newer task space: every task of a legacy path, under names of its own.

/** What a task is called there, beside what it must be by the query of its own path. */
function newNames(task: Json, shown: Json): Readonly<Record<string, readonly [found: unknown, expected: unknown]>> {
  const bill = asList(shown['billing']).reduce<number>((sum, entry) => sum + milliOf(pick(entry, 'amount')), 0);
  const taken = readUnits(pickText(task, 'final_unit_deduction'));
  const told = JSON.stringify(task['task_result'] ?? {});
  const names = objectsIn(shown['outputs']).flatMap((output) =>
    ['name', 'duration', 'mp3_duration', 'wav_duration'].flatMap((key) => pickText(output, key) ?? []),
  );
  const strange = [...resultNames(shown['outputs'], 'outputs'), ...names].find((name) => !told.includes(name));
  return {
    status: [shown['status'], task['task_status'] === 'failed' ? 'failed' : 'succeeded'],
    create_time: [shown['create_time'], task['created_at']],
    update_time: [shown['update_time'], task['updated_at']],
    external_id: [shown['external_id'] ?? '', pick(task, 'task_info', 'external_task_id') ?? ''],
    ...(taken === undefined ? {} : { 'the sum of billing': [bill, taken] as const }),
    ...(strange === undefined ? {} : { 'a value of outputs': [strange, 'one of the task'] as const }),
  };
}

/** Most ids of one question. */
const mostIds = 20;
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
  const twice = listed.find((id, index) => listed.indexOf(id) < index);
  if (twice !== undefined)
    tell(context, exchange, 'tasks', `A task is answered once, but ${twice} came twice.`, { fact: 'find-tasks' });
  const shown = new Map(asList(pick(answer, 'data')).map((task) => [pickText(task, 'id') ?? '', asObject(task) ?? {}]));
  const known = { mark: 'inferred', fact: 'new-task-legacy' } as const;
  const strange = [...shown.keys()].find((id) => !asked.some((sight) => sight.id === id));
  if (strange !== undefined)
    tell(context, exchange, 'tasks', `Only what is asked for is answered, but task ${strange} was.`, {
      fact: 'find-tasks',
    });
  for (const { id, task, operation } of asked) {
    const other = shown.get(id);
    if (!other) {
      tell(context, exchange, 'tasks', `Task ${id} of ${operation.id} must be found there, but is not.`, known);
      continue;
    }
    if (operation.space !== undefined) {
      // It is shown there as it was when it was read alone.
      if (isDeepStrictEqual(task, other)) continue;
      tell(context, exchange, 'tasks', `Task ${id} of ${operation.id} has ended, but is shown otherwise.`, known);
      continue;
    }
    for (const [name, [found, expected]] of Object.entries(newNames(task, other))) {
      if (found === expected) continue;
      const message = `${name} of task ${id} must be ${String(expected)} as its query says, but is ${String(found)}.`;
      tell(context, exchange, 'tasks', message, known);
    }
  }
  await judgeOwnIds(context, find, asked);
}

/** The caller's own ids lead to the same tasks. */
async function judgeOwnIds(context: CheckContext, find: Operation, asked: readonly Sight[]): Promise<void> {
  const named = asked.flatMap(({ id, task }) => {
    const name = pickText(task, 'task_info', 'external_task_id') ?? pickText(task, 'external_id') ?? '';
    return name === '' ? [] : [{ id, name }];
  });
  if (named.length === 0) return;
  const exchange = await context.call(find, { query: { external_task_ids: named.map(({ name }) => name).join(',') } });
  const answer = judgeSuccess(context, exchange, find);
  const ids = asList(pick(answer, 'data')).map((task) => pickText(task, 'id'));
  const missing = named.find(({ id }) => !ids.includes(id));
  if (answer === undefined || !missing) return;
  const message = `external_task_ids=${missing.name} must lead to task ${missing.id}, but does not.`;
  tell(context, exchange, 'tasks', message, { mark: 'observed', fact: 'find-tasks' });
}

/** Most pages that are turned. */
const mostPages = 10;

interface Rows {
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
async function readAll(
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
    const isWhole = cursor === '' || pick(answer, 'data', 'has_more') !== true;
    if (isWhole || page === mostPages) return { rows, exchange, isWhole };
    asked = { ...body, cursor };
  }
}

/** That small pages, one behind the other, hold what one large page holds, each row once. */
async function judgeCursor(
  context: CheckContext,
  operation: Operation,
  body: Json,
  place: readonly string[],
  whole: Rows,
): Promise<void> {
  const { rows, isWhole } = whole;
  if (!isWhole || rows.length < 2) return;
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
  const isSorted = (direction: 1 | -1) =>
    times.every((time, index) => (time - (times[index - 1] ?? time)) * direction >= 0);
  if (!all || isSorted(1) || isSorted(-1)) return;
  const message = `Pages of ${page.path} must run from the newest to the oldest task or the other way, but do neither.`;
  tell(context, all.exchange, 'page', message, { mark: 'invented', fact: 'page-tasks-order' });
}

async function judgePagedTasks(context: CheckContext, seen: Seen, vendor: string): Promise<void> {
  for (const page of rowsOf(vendor, 'page-tasks')) {
    if (seen.created.some(isIn(page))) await judgePagesOf(context, seen, page);
  }
}

async function judgePagesOf(context: CheckContext, seen: Seen, page: Operation): Promise<void> {
  const { start, end } = spanOf(seen);
  const read = (range: { start: number; end: number }, ...values: readonly string[]) => {
    const filters = values.length > 0 ? [{ key: 'status', values }] : [];
    return readAll(context, page, { start_time: range.start, end_time: range.end, limit: 500, filters }, ['result']);
  };
  for (const statuses of [['succeeded'], ['failed'], ['submitted', 'processing']]) {
    const found = await read({ start, end }, ...statuses);
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
}

// The bill: what each task took, and what is left.

const billed = { fact: 'billing-package-rows' } as const;

/** That rows say when and for what the task was charged, as far as they say it. */
function judgeWork(context: CheckContext, { id, task, operation }: Sight, own: readonly Json[], exchange: Exchange) {
  const { billedAs } = operation;
  const [from = 0, until = Infinity] = [
    createdAt(task),
    pickNumber(task, 'updated_at') ?? pickNumber(task, 'update_time'),
  ];
  for (const row of own) {
    const work = pickText(row, 'product_function') ?? '';
    if (work !== '' && billedAs !== undefined && work !== billedAs) {
      const message = `Task ${id} is of ${operation.id}, but its row says '${work}'.`;
      tell(context, exchange, 'bill-work', message, { mark: 'invented', fact: 'billing-functions' });
    }
    const at = Number(row['deduction_time']);
    if (at >= from - hourMs && at <= until + hourMs) continue;
    const message = `Task ${id} was made at ${from} and done at ${until}, but its row tells ${at}.`;
    tell(context, exchange, 'bill-time', message, { ...billed, mark: 'inferred' });
  }
}

function judgeEachTask(context: CheckContext, { finished }: Seen, { rows, exchange, isWhole }: Rows): void {
  for (const sight of finished.filter((one) => takenOf(one) > 0)) {
    const own = rows.filter((row) => row['task_id'] === sight.id);
    // How soon a charge shows there is unknown.
    if (own.length === 0 && !(context.strict && isWhole)) continue;
    const sum = own.reduce((all, row) => all + milliOf(row['deduction_amount']), 0);
    if (sum === takenOf(sight)) {
      judgeWork(context, sight, own, exchange);
      continue;
    }
    const message = `Task ${sight.id} of ${sight.operation.id} took ${tellCount(formatMilli(takenOf(sight)), 'unit')}, but the bill has ${tellCount(own.length, 'row')} of it with ${formatMilli(sum)}.`;
    tell(context, exchange, 'bill', message, billed);
    return;
  }
}

/** What a pack had before one deduction is what it had after the one before it. */
function judgeChain(context: CheckContext, { rows, exchange, isWhole }: Rows): void {
  const packs = new Map<string, Json[]>();
  for (const row of rows) {
    const pack = String(row['package_id']);
    packs.set(pack, [...(packs.get(pack) ?? []), row]);
    const gap = milliOf(row['unit_before_deduction']) - milliOf(row['unit_after_deduction']);
    if (gap === milliOf(row['deduction_amount'])) continue;
    const message = `unit_before_deduction minus unit_after_deduction of task ${String(row['task_id'])} is ${formatMilli(gap)}, not its deduction_amount of ${String(row['deduction_amount'])}.`;
    tell(context, exchange, 'bill', message, billed);
    return;
  }
  for (const list of isWhole ? packs.values() : []) {
    list.sort((a, b) => milliOf(b['unit_after_deduction']) - milliOf(a['unit_after_deduction']));
    const wrong = list.find((row, index) => {
      const earlier = list[index - 1];
      return earlier && milliOf(earlier['unit_after_deduction']) !== milliOf(row['unit_before_deduction']);
    });
    if (!wrong) continue;
    const message = `Deductions of a pack follow each other, but before that of task ${String(wrong['task_id'])} something was taken without a row.`;
    tell(context, exchange, 'bill', message, { ...billed, mark: 'inferred' });
    return;
  }
}

/** Rows of tasks that this run has not made, and that the account does not know either: a refusal was charged. */
async function judgeUnknown(context: CheckContext, seen: Seen, vendor: string, bill: Rows) {
  for (const find of rowsOf(vendor, 'find-tasks')) await judgeUnknownIn(context, seen, find, bill);
}

async function judgeUnknownIn(context: CheckContext, seen: Seen, find: Operation, { rows, exchange }: Rows) {
  const known = new Set(seen.sights.map(({ id }) => id));
  // Speech is in no task space: its function is not looked for.
  const functions = operationsOf(find.dialect)
    .filter(({ replies, space = 'tasks' }) => replies === 'at-acceptance' && space === find.space)
    .flatMap(({ billedAs }) => billedAs ?? []);
  const strange = rows
    .filter((row) => !known.has(String(row['task_id'])) && functions.includes(String(row['product_function'])))
    .slice(0, mostIds);
  if (strange.length === 0) return;
  const query = { task_ids: strange.map((row) => String(row['task_id'])).join(',') };
  const found = judgeSuccess(context, await context.call(find, { query }), find);
  const there = new Set(asList(pick(found, 'data')).map((task) => pickText(task, 'id')));
  const first = strange.find((row) => !there.has(String(row['task_id'])));
  if (found === undefined || !first) return;
  const message = `Only tasks that were made are charged, but ${String(first['task_id'])} has a row and is no task of the account.`;
  tell(context, exchange, 'bill', message, { mark: 'inferred', fact: 'charged-on-success' });
}

const costsRange = ({ start, end }: { start: number; end: number }) => ({
  query: { start_time: start - hourMs, end_time: end },
});

/** What is left after the last deduction is what the pack says; what is shown later on the real API is no fault. */
async function judgeLeft(context: CheckContext, seen: Seen, vendor: string, billing: Operation): Promise<void> {
  const costs = rowOf(vendor, 'get-account-costs');
  if (!costs || !context.strict) return;
  const { start, end } = spanOf(seen);
  const body = { start_time: start - hourMs, end_time: end, limit: 500 };
  for (let attempt = 1; ; attempt += 1) {
    const read = await readPacks(context, costs, costsRange(spanOf(seen)).query);
    const bill = await readAll(context, billing, body, ['result', 'detail']);
    if (!read || !bill?.isWhole) return;
    const wrong = read.packs.find((pack) => {
      const left = bill.rows.flatMap((row) =>
        row['package_id'] === pack['resource_pack_id'] ? milliOf(row['unit_after_deduction']) : [],
      );
      return left.length > 0 && Math.min(...left) !== milliOf(pack['remaining_quantity']);
    });
    if (!wrong) return;
    // A task may end between the two looks.
    if (attempt < 3) continue;
    const message = `remaining_quantity of pack ${String(wrong['resource_pack_id'])} is ${String(wrong['remaining_quantity'])}, but its last deduction left another amount.`;
    tell(context, read.exchange, 'balance', message, { mark: 'observed', fact: 'account-costs-lag' });
    return;
  }
}

async function judgeBill(context: CheckContext, seen: Seen, vendor: string): Promise<void> {
  const billing = rowOf(vendor, 'list-pack-billing');
  if (!billing) return;
  const { start, end } = spanOf(seen);
  const ask = (body: Json) => readAll(context, billing, { limit: 500, ...body }, ['result', 'detail']);
  const bill = await ask({ start_time: start - hourMs, end_time: end });
  if (!bill) return;
  judgeEachTask(context, seen, bill);
  judgeChain(context, bill);
  await judgeUnknown(context, seen, vendor, bill);
  await judgeLeft(context, seen, vendor, billing);
  await judgeCursor(context, billing, { start_time: start - hourMs, end_time: end }, ['result', 'detail'], bill);
  const range = { start_time: start, end_time: end };
  const filtered = [
    ['package_name', 'kc-no-such-pack'],
    ['package_id', 'kc-no-such-pack'],
    ['api_key_name', 'kc-no-such-key'],
    ['product_type', 'image'],
  ] as const;
  const own = new Set(seen.created.map(({ id }) => id));
  for (const [key, value] of filtered) {
    const found = await ask({ ...range, filters: [{ key, values: [value] }] });
    const wrong = found?.rows.find((row) => own.has(String(row['task_id'])));
    if (!found || !wrong) continue;
    const message = `Asked for ${key} '${value}', the row of task ${String(wrong['task_id'])} came.`;
    tell(context, found.exchange, 'bill-filter', message, { fact: 'billing-filters' });
  }
  const before = await ask({ start_time: start - hourMs, end_time: start - 1 });
  const late = before?.rows.find((row) => own.has(String(row['task_id'])));
  if (before && late)
    tell(context, before.exchange, 'bill-filter', `Task ${String(late['task_id'])} was made after the asked time.`, {
      fact: 'billing-details',
    });
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
  {
    name: 'bill',
    title: 'each task is charged once, what it says, and nothing else is',
    facts: [
      'billing-package-rows',
      'billing-functions',
      'billing-filters',
      'billing-details',
      'charged-on-success',
      'account-costs-lag',
    ],
    holdsFor: has('list-pack-billing'),
    over: 'finished',
    judge: judgeBill,
  },
  packRule,
];
