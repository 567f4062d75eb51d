/**
 * Facts that both halves need and that have no other home. Imports nothing: the core may use them.
 */

/** A JSON object that has not been validated yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Start of the time in Kling's ids, in epoch milliseconds (2019-09-09): `id >> 22` counts from it. */
export const klingEpochMs = 1_568_028_518_778;

/** When a Kling id was made, in epoch milliseconds. */
export const timeOfKlingId = (id: bigint): bigint => (id >> 22n) + BigInt(klingEpochMs);

/**
 * Every way in which a price depends on the length of the work. `countOf`: how often it is taken for so many milliseconds,
 * where it does; `words` stand behind the amount. A new rule is a row here.
 */
const priceRules = {
  free: { words: '', countOf: undefined },
  per_call: { words: '', countOf: undefined },
  per_second: { words: ' or more a second', countOf: (ms: number) => Math.round(ms / 1000) },
  per_started_5s: { words: ' for each 5 s begun', countOf: (ms: number) => Math.ceil(ms / 5000) },
  per_nearest_5s: { words: ' for each 5 s', countOf: (ms: number) => Math.max(1, Math.round(ms / 5000)) },
} as const;

export type PriceRule = keyof typeof priceRules;

/** What something costs, in milli-units (0.05 units = 50). */
export interface Price {
  readonly rule: PriceRule;
  readonly milliUnits: number;
  /** Which kind of pack pays; `null` where nothing is ever charged. */
  readonly pack: 'video' | null;
}

/** Rules of prices that depend on the length of the work. */
export const rulesByLength: ReadonlySet<PriceRule> = new Set(
  (Object.keys(priceRules) as PriceRule[]).filter((rule) => priceRules[rule].countOf !== undefined),
);

/** Whether a price depends on the length of the work. */
export const isByLength = ({ rule }: Price): boolean => rulesByLength.has(rule);

/**
 * What stands behind the amount of a price.
 *
 * @example wordsOfRule('per_started_5s') // ' for each 5 s begun'
 */
export const wordsOfRule = (rule: PriceRule): string => priceRules[rule].words;

/**
 * What a price comes to for work of this length. Source: facts `price-lip-sync`, `price-avatar`.
 *
 * @example amountOf({ rule: 'per_started_5s', milliUnits: 500, pack: 'video' }, 5041) // 1000
 */
export const amountOf = ({ rule, milliUnits }: Price, workMs: number): number =>
  milliUnits * (priceRules[rule].countOf?.(workMs) ?? 1);

/** Path below which every result file is served, as in recorded URLs. */
export const mediaPath = '/bs2/upload-ylab-stunt-sgp/';

/** Path below which the control API stands. No vendor has such a path. */
export const controlPath = '/__emulator';

/** Whether a time is one in seconds where milliseconds are meant: they have 12 digits or more since 1973. */
export const isInSeconds = (time: number): boolean => time > 1_000_000_000 && time < 100_000_000_000;

export const dayMs = 86_400_000;

/** Units are counted in thousandths, dollars in millionths. */
export const milliPerUnit = 1000;
export const microUsdPerUsd = 1_000_000;

/** How long a session of identify-face lives. Source: fact `identify-face-session`. */
export const faceSessionMs = dayMs;
