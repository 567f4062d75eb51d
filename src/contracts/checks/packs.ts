/** Resource packs: that their numbers, times and filters agree. */
import { judgeSuccess, tell } from '../assertions/answers.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import { asList, asObject, pick, pickNumber, tellCount } from '../spec/pick.ts';
import type { RunRule, Seen } from './seen.ts';

const findCosts = (vendor: string) => operationsOf(vendor).find(({ action }) => action === 'get-account-costs');

/** Room on both sides of the times that the run has seen. */
const hourMs = 3_600_000;

/** The packs of a range of times, with the answer that shows them. */
export async function readPacks(
  context: CheckContext,
  costs: Operation,
  query: Readonly<Record<string, string | number>>,
) {
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
}

async function judgePackFilters(
  context: CheckContext,
  costs: Operation,
  packs: readonly Json[],
  range: Readonly<Record<'start_time' | 'end_time', number>>,
): Promise<void> {
  const [first] = packs;
  if (!first) return;
  const name = String(first['resource_pack_name']);
  for (const wanted of [name, name.slice(0, -1), 'kc-no-such-pack']) {
    const found = await readPacks(context, costs, { ...range, resource_pack_name: wanted });
    if (!found) continue;
    const expected = packs.filter((pack) => pack['resource_pack_name'] === wanted).length;
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

const ids = (packs: readonly Json[]) => new Set(packs.map((pack) => pack['resource_pack_id']));

/** That numbers, times and filters of packs agree, for every vendor that has them. */
export const packRule: RunRule = {
  name: 'packs',
  title: 'numbers, times and filters of packs agree',
  facts: ['account-costs'],
  holdsFor: (vendor) => findCosts(vendor) !== undefined,
  over: 'exchanges',
  judge: judgePacks,
};
