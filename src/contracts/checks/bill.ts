/** Money of a run: the resource packs and the bill. */
import { judgeSuccess, tell } from '../assertions/answers.ts';
import { readUnits } from '../budget/prices.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import { asList, pick, pickNumber, pickText, tellCount, asObject, parseJson } from '../spec/pick.ts';
import { lengthToleranceSeconds } from '../assertions/result-files.ts';
import { formatMilli } from '../spec/prices.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import type { Rows } from './agreement.ts';
import {
  beginningOf,
  has,
  hourMs,
  judgeCursor,
  milliOf,
  mostIds,
  readAll,
  rowOf,
  rowsOf,
  spanOf,
  takenOf,
  usageNames,
} from './agreement.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { bodiesOf, createdAt, lengthsIn, seenOf } from './seen.ts';

// Resource packs: that their numbers, times and filters agree.

const findCosts = (vendor: string) => operationsOf(vendor).find(({ action }) => action === 'get-account-costs');

/** The packs of a range of times, with the answer that shows them. */
async function readPacks(context: CheckContext, costs: Operation, query: Readonly<Record<string, string | number>>) {
  // Once a second at most, as the page says; an emulator takes it as it comes.
  if (!context.strict) await context.wait(1000);
  const exchange = await context.call(costs, { query });
  const answer = judgeSuccess(context, exchange, costs);
  if (answer === undefined) return undefined;
  const packs = asList(pick(answer, 'data', 'resource_pack_subscribe_infos')).map((item) => asObject(item) ?? {});
  return { packs, exchange };
}

const packRules: readonly {
  readonly holds: (pack: Readonly<Record<string, number>>, status: string, now: number | undefined) => boolean;
  readonly says: string;
}[] = [
  {
    holds: ({ remaining_quantity: left = 0, total_quantity: total = 0 }) => left >= 0 && left <= total,
    says: 'remaining_quantity lies between 0 and total_quantity',
  },
  {
    holds: ({ effective_time: from = 0, invalid_time: until = 0 }) => from < until,
    says: 'effective_time is before invalid_time',
  },
  {
    holds: ({ purchase_time: bought = 0, invalid_time: until = 0 }) => bought < until,
    says: 'purchase_time is before invalid_time',
  },
  {
    holds: ({ remaining_quantity: left = 0 }, status) =>
      status === 'runOut' ? left <= 0 : status !== 'online' || left > 0,
    says: "a pack is 'runOut' when nothing remains, and not 'online' then",
  },
  {
    holds: ({ effective_time: from = 0, invalid_time: until = 0 }, status, now) =>
      now === undefined ||
      (status === 'expired' ? until <= now + hourMs : until >= now - hourMs) ||
      (status === 'runOut' && from <= now),
    says: "a pack is 'expired' after its invalid_time, and only then",
  },
  {
    holds: ({ effective_time: from = 0 }, status, now) =>
      now === undefined || (status === 'toBeOnline' ? from >= now - hourMs : from <= now + hourMs),
    says: "a pack is 'toBeOnline' before its effective_time, and only then",
  },
];

async function judgePacks(context: CheckContext, seen: Seen, vendor: string): Promise<void> {
  const costs = findCosts(vendor);
  if (!costs) return;
  // The target's own clock, as its tasks tell it.
  const times = seen.sights.flatMap(({ task }) => pickNumber(task, 'updated_at') ?? []);
  const now = times.length > 0 ? Math.max(...times) : undefined;
  const at = now ?? context.now();
  const range = { start_time: at - hourMs, end_time: at + hourMs };
  const read = await readPacks(context, costs, range);
  if (!read) return;
  const { packs, exchange } = read;
  for (const pack of packs) {
    const broken = packRules.find(
      ({ holds }) => !holds(pack as Readonly<Record<string, number>>, String(pack['status']), now),
    );
    if (!broken) continue;
    const message = `In a pack ${broken.says}, but this is ${JSON.stringify(pack).slice(0, 400)}.`;
    tell(context, exchange, 'pack', message, { fact: 'account-costs' });
  }
  const ids = packs.map((pack) => pack['resource_pack_id']);
  if (new Set(ids).size < ids.length)
    tell(context, exchange, 'pack', 'A pack is shown once.', { fact: 'account-costs' });
  await judgePackFilters(context, costs, packs, range);
  judgePackChanges(context, seenOf(vendor, context.history()), costs);
}

const fixedOfPack = [
  'resource_pack_name',
  'resource_pack_type',
  'total_quantity',
  'purchase_time',
  'effective_time',
  'invalid_time',
];

/** What was shown of a pack before: its size and its times stay, and what is left of it only falls. */
function judgePackChanges(context: CheckContext, { exchanges }: Seen, costs: Operation): void {
  const known = new Map<string, Json>();
  for (const exchange of exchanges) {
    if (exchange.operation !== costs.id || !isAccepted(exchange)) continue;
    for (const item of asList(pick(exchange.answer?.json, 'data', 'resource_pack_subscribe_infos'))) {
      const pack = asObject(item) ?? {};
      const id = pickText(pack, 'resource_pack_id') ?? '';
      const before = known.get(id);
      known.set(id, pack);
      const changed = before && fixedOfPack.find((key) => key in before && before[key] !== pack[key]);
      if (before && changed !== undefined) {
        const message = `A pack stays what was bought, but ${changed} of ${id} was ${JSON.stringify(before[changed])} and is ${JSON.stringify(pack[changed])}.`;
        tell(context, exchange, 'pack', message, { mark: 'inferred', fact: 'account-costs' });
        return;
      }
    }
  }
}

async function judgePackFilters(
  context: CheckContext,
  costs: Operation,
  packs: readonly Json[],
  range: Readonly<Record<'start_time' | 'end_time', number>>,
): Promise<void> {
  if (packs.length === 0) return;
  // A blank name is no filter, and blanks at its ends may be left out.
  const name = packs.map(nameOf).find((one) => one !== '' && one === one.trim());
  for (const wanted of [name, beginningOf(name ?? ''), 'kc-no-such-pack']) {
    if (wanted === undefined) continue;
    const found = await readPacks(context, costs, { ...range, resource_pack_name: wanted });
    if (!found) continue;
    const expected = packs.filter((pack) => nameOf(pack) === wanted).length;
    if (found.packs.length === expected) continue;
    const message = `${tellCount(expected, 'pack is', 'packs are')} called '${wanted}', but ${found.packs.length} were answered.`;
    tell(context, found.exchange, 'pack-filter', message, { fact: 'account-costs' });
  }
  const start = Math.min(...packs.flatMap((pack) => [Number(pack['purchase_time']), Number(pack['effective_time'])]));
  const before = { start_time: start - 2 * hourMs, end_time: start - hourMs };
  const early = await readPacks(context, costs, before);
  const wrong = early?.packs.find((pack) => ids(packs).has(pack['resource_pack_id']));
  if (!early || !wrong) return;
  const message = `Before it was bought no pack is there, but ${String(wrong['resource_pack_id'])} was answered.`;
  tell(context, early.exchange, 'pack-filter', message, { mark: 'inferred', fact: 'account-costs' });
}

const nameOf = (pack: Json) => pickText(pack, 'resource_pack_name') ?? '';
const ids = (packs: readonly Json[]) => new Set(packs.map((pack) => pack['resource_pack_id']));

/** That numbers, times and filters of packs agree, for every vendor that has them. */
const packRule: RunRule = {
  name: 'packs',
  title: 'numbers, times and filters of packs agree',
  facts: ['account-costs'],
  holdsFor: (vendor) => findCosts(vendor) !== undefined,
  over: 'exchanges',
  judge: judgePacks,
};

// The bill: that each task is charged once, what it says, and nothing else is.

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
    const lengths = lengthsIn(task);
    const told = Number(pickText(row, 'duration') ?? lengths[0]);
    if (lengths.length > 0 && lengths.every((seconds) => Math.abs(seconds - told) > lengthToleranceSeconds)) {
      const message = `The result of task ${id} lasts ${lengths.join(', ')} s, but its row tells ${told} s.`;
      tell(context, exchange, 'bill-length', message, { mark: 'invented', fact: 'billing-functions' });
    }
    const at = Number(row['deduction_time']);
    if (at >= from - hourMs && at <= until + hourMs) continue;
    const message = `Task ${id} was made at ${from} and done at ${until}, but its row tells ${at}.`;
    tell(context, exchange, 'bill-time', message, { ...billed, mark: 'inferred' });
  }
}

/** What rows and `billing[]` tell of a video is what was asked for. */
function judgeUsage(context: CheckContext, sight: Sight, own: readonly Json[], exchange: Exchange, body: string): void {
  const { id, task, operation } = sight;
  const entries = asList(task['billing']).map((entry) => asObject(entry) ?? {});
  const told = [...own.map((row) => [row, exchange] as const), ...entries.map((one) => [one, sight.exchange] as const)];
  for (const [row, from] of told) {
    for (const [name, [found, expected]] of Object.entries(usageNames(operation, parseJson(body), row))) {
      if (found === expected) continue;
      const message = `The request of task ${id} says ${name} ${JSON.stringify(expected)}, but its row of the bill ${JSON.stringify(found)}.`;
      tell(context, from, 'bill-usage', message, { ...billed, mark: 'inferred' });
    }
  }
}

function judgeEachTask(context: CheckContext, seen: Seen, { rows, exchange, isWhole }: Rows): void {
  const { finished, failed } = seen;
  const sent = bodiesOf(seen);
  for (const sight of [...finished, ...failed]) {
    const own = rows.filter((row) => row['task_id'] === sight.id);
    // How soon a charge shows there is unknown.
    if (own.length === 0 && (takenOf(sight) === 0 || !(context.strict && isWhole))) continue;
    const sum = own.reduce((all, row) => all + milliOf(row['deduction_amount']), 0);
    if (sum === takenOf(sight)) {
      judgeWork(context, sight, own, exchange);
      judgeUsage(context, sight, own, exchange, sent.get(sight.id) ?? '');
      continue;
    }
    const message = `Task ${sight.id} of ${sight.operation.id} took ${tellCount(formatMilli(takenOf(sight)), 'unit')}, but the bill has ${tellCount(own.length, 'row')} of it with ${formatMilli(sum)}.`;
    tell(context, exchange, 'bill', message, billed);
    return;
  }
}

/** What is done at once has its row under the id of its session, where it has one at all. */
function judgeSessions(context: CheckContext, { exchanges }: Seen, { rows, exchange }: Rows): void {
  for (const { answer } of exchanges) {
    const session = pickText(answer?.json, 'data', 'session_id');
    const taken = readUnits(pickText(answer?.json, 'data', 'final_unit_deduction'));
    const own = rows.filter((row) => row['task_id'] === session);
    const sum = own.reduce((all, row) => all + milliOf(row['deduction_amount']), 0);
    if (session === undefined || taken === undefined || own.length === 0 || sum === taken) continue;
    const message = `Session ${session} took ${tellCount(formatMilli(taken), 'unit')}, but the bill has ${tellCount(own.length, 'row')} of it with ${formatMilli(sum)}.`;
    tell(context, exchange, 'bill', message, { ...billed, mark: 'invented' });
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
  judgeSessions(context, seen, bill);
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
  await judgeOwnFilters(context, bill, own, (filter) =>
    ask({ start_time: start - hourMs, end_time: end, filters: [filter] }),
  );
  await judgeEdges(context, seen, own, ask);
  await judgeCash(context, seen, vendor, bill);
}

type Ask = (body: Json) => Promise<Rows | undefined>;

/** Rows are those of tasks that were made in the asked time. */
async function judgeEdges(context: CheckContext, seen: Seen, own: ReadonlySet<string>, ask: Ask): Promise<void> {
  const { start, latest } = spanOf(seen);
  const before = await ask({ start_time: start - hourMs, end_time: start - 1 });
  const after = await ask({ start_time: latest, end_time: latest + hourMs });
  const early = after?.rows.find((row) => own.has(String(row['task_id'])));
  if (after && early)
    tell(context, after.exchange, 'bill-filter', `Task ${String(early['task_id'])} was made before the asked time.`, {
      fact: 'billing-details',
    });
  const late = before?.rows.find((row) => own.has(String(row['task_id'])));
  if (before && late)
    tell(context, before.exchange, 'bill-filter', `Task ${String(late['task_id'])} was made after the asked time.`, {
      fact: 'billing-details',
    });
}

/** What a pack has paid, cash has not. */
async function judgeCash(context: CheckContext, seen: Seen, vendor: string, bill: Rows): Promise<void> {
  const cash = rowOf(vendor, 'list-cash-billing');
  if (!cash) return;
  const { start, end } = spanOf(seen);
  const found = await readAll(context, cash, { start_time: start - hourMs, end_time: end, limit: 500 }, [
    'result',
    'detail',
  ]);
  const paid = new Map(bill.rows.map((row) => [row['task_id'], row]));
  const twice = found?.rows.find((row) => {
    const pack = paid.get(row['task_id']);
    // Both may pay a part.
    const whole = seen.finished.find(({ id }) => id === row['task_id']);
    return pack && whole && milliOf(pack['deduction_amount']) >= takenOf(whole) && Number(row['deduction_amount']) > 0;
  });
  if (!found || !twice) return;
  const message = `Task ${String(twice['task_id'])} was paid by a pack, but cash paid ${String(twice['deduction_amount'])} for it as well.`;
  tell(context, found.exchange, 'bill-cash', message, { mark: 'inferred', fact: 'charged-on-success' });
}

/** What a row says of itself finds it. */
async function judgeOwnFilters(
  context: CheckContext,
  { rows, isWhole }: Rows,
  own: ReadonlySet<string>,
  ask: (filter: Json) => Promise<Rows | undefined>,
): Promise<void> {
  const row = rows.find((one) => own.has(String(one['task_id'])));
  if (!row || !isWhole) return;
  for (const key of ['package_name', 'package_id', 'product_type']) {
    const value = pickText(row, key) ?? '';
    if (value.trim() === '') continue;
    // Values of one key are alternatives.
    for (const values of [[value], ['kc-no-such-value', value]]) {
      if (key === 'product_type' && values.length > 1) continue;
      const found = await ask({ key, values });
      if (!found || found.rows.some((one) => one['task_id'] === row['task_id'])) continue;
      const message = `The row of task ${String(row['task_id'])} has ${key} '${value}', but is not found by ${values.length === 1 ? 'it' : values.join(' or ')}.`;
      tell(context, found.exchange, 'bill-filter', message, { mark: 'invented', fact: 'billing-filters' });
    }
  }
}

/** Rules over the account's money, for every vendor that tells of it. */
export const billRules: readonly RunRule[] = [
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
