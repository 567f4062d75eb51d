/**
 * Facts that both halves need and that have no other home. Imports nothing: the core may use them.
 */

/** A JSON object that nobody has looked into yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Start of the time in Kling's ids, in epoch milliseconds (2019-09-09): `id >> 22` counts from it. */
export const klingEpochMs = 1_568_028_518_778;

/** When a Kling id was made, in epoch milliseconds. */
export const timeOfKlingId = (id: bigint): bigint => (id >> 22n) + BigInt(klingEpochMs);

/** Path below which every result file is served, as in recorded URLs. */
export const mediaPath = '/bs2/upload-ylab-stunt-sgp/';

/** Path below which the control API stands. No vendor has such a path. */
export const controlPath = '/__emulator';
