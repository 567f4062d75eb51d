/** Operations of the relay: Kling's own below `/kling`, with the relay's errors and prices. */
import type { FactId } from '../facts.ts';
import { gatewayPrices } from '../generated/fixtures.ts';
import { priceOf } from '../prices.ts';
import { klingOperations } from './kling.ts';

/** What every operation rests on, beside what Kling's own rests on. */
const everywhere = [
  'kkiai-prefix',
  'kkiai-key',
  'kkiai-empty-strings',
  'kkiai-loose-numbers',
  'kkiai-error-flavours',
  'kkiai-order',
] as const satisfies readonly FactId[];

const milliPerUnit = 1000;

/** Kling's units at the relay's rate. */
const microUsdOf = (price: string) =>
  Math.round((priceOf(price).milliUnits * gatewayPrices.kkiai.perUnit) / milliPerUnit);

/** Paths that the relay documents; the others are served unless `kkiai.paths` says otherwise. */
const documented: ReadonlySet<string> = new Set([
  'kling.create-custom-voice',
  'kling.delete-voice',
  'kling.text-to-speech',
  'kling.create-text-to-audio',
]);

type KlingOperation = (typeof klingOperations)[number];

function relay(row: KlingOperation) {
  const name = row.id.slice('kling.'.length);
  const isDocumented = documented.has(row.id);
  return {
    ...row,
    id: `kkiai.${name}`,
    dialect: 'kkiai',
    path: `/kling${row.path}`,
    schemas: { ...row.schemas, error: 'kkiai/error.json' },
    facts: [...everywhere, ...row.facts, ...(isDocumented ? [] : (['kkiai-paths'] as const))],
    ...(row.action === 'create-task' ? { microUsd: microUsdOf(row.price) } : {}),
    ...(isDocumented ? {} : { onlyWhen: { setting: 'kkiai.paths', is: 'all' } }),
  } as const;
}

/** What stands below `/v1` at Kling. The relay's customers have no packs to ask for. */
export const kkiaiOperations = klingOperations.filter((row) => row.path.startsWith('/v1/')).map(relay);
