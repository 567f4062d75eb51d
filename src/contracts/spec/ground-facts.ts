/**
 * Facts that both halves need and that have no other home. Imports nothing: the core may use them.
 */

/** A JSON object that has not been validated yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Start of the time in Kling's ids, in epoch milliseconds (2019-09-09): `id >> 22` counts from it. */
export const klingEpochMs = 1_568_028_518_778;

/** When a Kling id was made, in epoch milliseconds. */
export const timeOfKlingId = (id: bigint): bigint => (id >> 22n) + BigInt(klingEpochMs);

export type PriceRule = 'per_call' | 'per_started_5s' | 'per_nearest_5s' | 'per_second' | 'free';

/** What something costs, in milli-units (0.05 units = 50). */
export interface Price {
  readonly rule: PriceRule;
  readonly milliUnits: number;
  /** Which kind of pack pays; `null` where nothing is ever charged. */
  readonly pack: 'video' | null;
}

/** Whether a price depends on the length of the work. */
export const isByLength = ({ rule }: Price): boolean => rule !== 'per_call' && rule !== 'free';

/**
 * What a price comes to for work of this length. Source: facts `price-lip-sync`, `price-avatar`.
 *
 * @example amountOf({ rule: 'per_started_5s', milliUnits: 500, pack: 'video' }, 5041) // 1000
 */
export function amountOf({ rule, milliUnits }: Price, workMs: number): number {
  switch (rule) {
    case 'per_started_5s':
      return milliUnits * Math.ceil(workMs / 5000);
    case 'per_nearest_5s':
      return milliUnits * Math.max(1, Math.round(workMs / 5000));
    case 'per_second':
      return milliUnits * Math.round(workMs / 1000);
    case 'per_call':
    case 'free':
      return milliUnits;
  }
}

/** Path below which every result file is served, as in recorded URLs. */
export const mediaPath = '/bs2/upload-ylab-stunt-sgp/';

/** Path below which the control API stands. No vendor has such a path. */
export const controlPath = '/__emulator';

/** Whether a time is one in seconds where milliseconds are meant: they have 12 digits or more since 1973. */
export const isInSeconds = (time: number): boolean => time > 1_000_000_000 && time < 100_000_000_000;

/** How long a session of identify-face lives. Source: fact `identify-face-session`. */
export const faceSessionMs = 86_400_000;
