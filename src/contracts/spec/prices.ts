/** Prices in milli-units (0.05 units = 50). Source: `fixtures/kling/prices.json`. */
import type { Json, Price } from './ground-facts.ts';
import { packRows, priceRows, priceTables, usdPerUnit } from './generated/fixtures.ts';
import type { OperationRow } from './operation.ts';
import { usageOf } from './video-usage.ts';

/** A pack the vendor sells. */
interface SoldPack {
  readonly name: string;
  readonly milliUnits: number;
  readonly concurrency: number;
  readonly days: number;
}

/** Kling's list price of a unit, in micro-USD. */
export const microUsdPerUnit = Math.round(usdPerUnit * 1_000_000);

/** Packs whose names are known. */
export const soldPacks: readonly SoldPack[] = packRows;

/** What a new customer buys first: 100 units, 5 tasks at once, 30 days (observed 2026-05-06, 2026-09-20). */
export const trialPack: SoldPack = packRows[0];

/**
 * A row of the price table.
 *
 * @throws Error when no such row exists: a programming mistake, never bad input.
 * @example priceOf('tts') // { rule: 'per_call', milliUnits: 50, pack: 'video' }
 */
export function priceOf(priceId: string): Price {
  const row = (priceRows as Readonly<Record<string, Price | undefined>>)[priceId];
  if (!row) throw new Error(`No price '${priceId}'.`);
  return row;
}

/**
 * Milli-units as the vendor writes units: a decimal string without padding.
 *
 * @example formatMilli(50) // '0.05'
 */
export function formatMilli(milli: number): string {
  const size = Math.abs(Math.trunc(milli));
  const fraction = String(size % 1000)
    .padStart(3, '0')
    .replace(/(?<!0)0+$/, '');
  const whole = Math.floor(size / 1000);
  return `${milli < 0 && size > 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

interface TableRow {
  readonly resolution: string;
  readonly audio: boolean | null;
  readonly voiceControl: boolean | null;
  readonly milliUnits: number;
}

const tables: Readonly<Record<string, readonly TableRow[] | undefined>> = priceTables;

/** Voices cost more when they are listed and the prompt names one (documented). */
const hasVoiceControl = ({ voice_list: voices, prompt }: Json): boolean =>
  Array.isArray(voices) && voices.length > 0 && typeof prompt === 'string' && /<<<voice_\d>>>/.test(prompt);

/** std is 720p, pro is 1080p (documented). */
const resolutionOf = ({ mode }: Json): string => (mode === 'pro' ? '1080p' : '720p');

interface Wanted {
  readonly resolution: string;
  readonly audio: boolean;
  readonly voiceControl: boolean;
}

const wantedOf = (value: Json): Wanted => ({
  resolution: resolutionOf(value),
  audio: value['sound'] === 'on',
  voiceControl: hasVoiceControl(value),
});

/** The same of a request of the newer standard. */
function wantedByModel(row: Pick<OperationRow, 'schemas'>, value: Json): Wanted {
  const { resolution, sound, voice_control: voiceControl } = usageOf(row, value);
  return { resolution, audio: sound === 'native', voiceControl };
}

function priceInTable(rows: readonly TableRow[], wanted: Wanted): Price {
  const row = rows.find(
    ({ resolution, audio, voiceControl }) =>
      resolution === wanted.resolution &&
      (audio ?? wanted.audio) === wanted.audio &&
      (voiceControl ?? wanted.voiceControl) === wanted.voiceControl,
  );
  // What no row is for (sound where there is none) is refused before it is paid.
  return { rule: 'per_second', milliUnits: row?.milliUnits ?? 0, pack: 'video' };
}

/**
 * The price of a request as read: some depend on what it asks for.
 *
 * @example priceOfRequest(operationById('kling.create-avatar'), { mode: 'pro' }).milliUnits // 800, a second
 */
export function priceOfRequest(row: Pick<OperationRow, 'price' | 'prices' | 'schemas' | 'model'>, value: Json): Price {
  const { price, prices = [], model } = row;
  const other = prices.find(({ when }) => Object.entries(when).every(([field, is]) => value[field] === is));
  const id = other?.price ?? price;
  const table = tables[id];
  if (!table) return priceOf(id);
  return priceInTable(table, model === undefined ? wantedOf(value) : wantedByModel(row, value));
}
