/** Prices in milli-units (0.05 units = 50). Source: `fixtures/kling/prices.json`. */
import type { Json, Price } from './ground-facts.ts';
import { packRows, priceRows, priceTables, usdPerUnit, settingDefaults } from './generated/fixtures.ts';
import type { OperationRow } from './operation.ts';
import { asList, pickText, asObject } from './pick.ts';

// What a request for a video asks for, as far as it is priced and billed.

export interface VideoUsage {
  readonly resolution: string;
  /** Where the model has no such setting, it makes sound always. */
  readonly sound: string;
  /** A voice is given, and the prompt names it. Source: fact `voice-control`. */
  readonly voice_control: boolean;
  readonly seconds: number;
  readonly refer_video: boolean;
}

const defaultsOf: Readonly<Record<string, Json | undefined>> = settingDefaults;

const shortest = 3;
const longest = 30;

/** Voices count when they are listed and the prompt names one of them (documented). */
const hasVoiceControl = ({ voice_list: voices, prompt }: Json): boolean =>
  typeof prompt === 'string' && asList(voices).some((_, index) => prompt.includes(`<<<voice_${index + 1}>>>`));

const isWord = (text: string) => /\w/.test(text);

/**
 * The ids that a prompt names as `@id`. Where several could be meant it is the longest; an id that goes on as a word is
 * another one, and Chinese, which has no spaces, may follow.
 *
 * @example idsNamedIn('@ada2 waves.', ['ada', 'ada2']) // Set { 'ada2' }
 */
function idsNamedIn(prompt: string, ids: readonly string[]): ReadonlySet<string> {
  const known = new Set(ids);
  const lengths = [...new Set(ids.map(({ length }) => length))].sort((one, other) => other - one);
  const named = [...prompt.matchAll(/@/g)].flatMap(({ index }) => {
    const start = index + 1;
    const idOf = (length: number) => prompt.slice(start, start + length);
    const goesOn = (length: number) => isWord(idOf(length).slice(-1)) && isWord(prompt.slice(start + length)[0] ?? '');
    const length = lengths.find((one) => known.has(idOf(one)) && !goesOn(one));
    return length === undefined ? [] : idOf(length);
  });
  return new Set(named);
}

/** Of the older paths: std is 720p, pro is 1080p (documented). */
const usageOfMode = (value: Json): VideoUsage => ({
  resolution: value['mode'] === 'pro' ? '1080p' : '720p',
  sound: value['sound'] === 'on' ? 'native' : 'off',
  voice_control: hasVoiceControl(value),
  seconds: Number(value['duration'] ?? 5),
  refer_video: false,
});

/**
 * @param value the request, as sent or as read
 * @example usageOf(row, { contents: [], settings: { duration: 10 } }).seconds // 10
 */
export function usageOf({ schemas, model }: Pick<OperationRow, 'schemas' | 'model'>, value: Json): VideoUsage {
  if (model === undefined) return usageOfMode(value);
  const settings: Json = { ...defaultsOf[schemas.body ?? ''], ...asObject(value['settings']) };
  const contents = asList(value['contents']);
  const ofType = (type: string) => contents.filter((item) => pickText(item, 'type') === type);
  const prompt = ofType('prompt')
    .map((item) => pickText(item, 'text') ?? '')
    .join(' ');
  const named = idsNamedIn(
    prompt,
    contents.flatMap((item) => pickText(item, 'id') ?? []),
  );
  const seconds = Math.round(Number(settings['duration'] ?? 0));
  return {
    resolution: pickText(settings, 'resolution') ?? '',
    sound: pickText(settings, 'audio') ?? 'native',
    voice_control: ofType('voice').some((item) => named.has(pickText(item, 'id') ?? '')),
    seconds: Math.min(longest, Math.max(shortest, Number.isNaN(seconds) ? shortest : seconds)),
    refer_video: ofType('feature_video').length + ofType('base_video').length > 0,
  };
}

/** A pack the vendor sells. */
interface SoldPack {
  readonly name: string;
  readonly milliUnits: number;
  readonly concurrency: number;
  readonly days: number;
}

/** Kling's list price of a unit, in micro-USD. */
export const microUsdPerUnit = Math.round(usdPerUnit * 1_000_000);

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
  if (!row) throw new Error(`No price '${priceId}': add its row to fixtures/kling/prices.json, then npm run generate.`);
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

function priceInTable(rows: readonly TableRow[], usage: VideoUsage): Price {
  const sounds = usage.sound === 'native';
  const row = rows.find(
    ({ resolution, audio, voiceControl }) =>
      resolution === usage.resolution &&
      (audio ?? sounds) === sounds &&
      (voiceControl ?? usage.voice_control) === usage.voice_control,
  );
  // What no row is for (sound where there is none) is refused before it is paid.
  return { rule: 'per_second', milliUnits: row?.milliUnits ?? 0, pack: 'video' };
}

/** Prices that no source states: the setting that says what a second costs, in units. */
const rateSettings: Readonly<Record<string, string | undefined>> = {
  talking_agent: 'prices.talkingAgent',
  drama_subtitle: 'prices.dramaSubtitle',
  clothing_dupe: 'prices.clothingDupe',
};

/** The price as an account's settings have it. */
function adjustPrice(id: string, price: Price, settings: Json): Price {
  const { [rateSettings[id] ?? '']: rate } = settings;
  if (typeof rate === 'number') return { ...price, milliUnits: Math.round(rate * 1000) };
  const isNearest = price.rule === 'per_started_5s' && settings['prices.lipSyncRounding'] === 'nearest';
  return isNearest ? { ...price, rule: 'per_nearest_5s' } : price;
}

/** The price that a request has in place of its operation's own. */
function findOtherPrice(prices: NonNullable<OperationRow['prices']>, value: Json): string | undefined {
  const types = new Set(asList(value['contents']).map((item) => pickText(item, 'type')));
  return prices.find(
    ({ when = {}, withContents }) =>
      Object.entries(when).every(([field, is]) => value[field] === is) &&
      (withContents?.some((type) => types.has(type)) ?? true),
  )?.price;
}

/**
 * The price of a request as read: some depend on what it asks for.
 *
 * @param settings of the account that pays; without them the price is that of the table
 * @example priceOfRequest(operationById('kling.create-avatar'), { mode: 'pro' }).milliUnits // 800, a second
 */
export function priceOfRequest(
  row: Pick<OperationRow, 'price' | 'prices' | 'schemas' | 'model'>,
  value: Json,
  settings: Json = {},
): Price {
  const { price, prices } = row;
  const id = (prices && findOtherPrice(prices, value)) ?? price;
  const table = tables[id];
  return table ? priceInTable(table, usageOf(row, value)) : adjustPrice(id, priceOf(id), settings);
}

/**
 * What a request for a video asked for, as billing details tell it; nothing of other work.
 *
 * @example billedUsageOf(operationById('kling.create-image-to-video'), { mode: 'pro' })?.resolution // '1080p'
 */
export const billedUsageOf = (
  row: Pick<OperationRow, 'price' | 'schemas' | 'model'>,
  value: Json,
): VideoUsage | undefined => (tables[row.price] ? usageOf(row, value) : undefined);
