/** What stands in a Kling id. */
import { timeOfKlingId } from '../../src/contracts/spec/ground-facts.ts';

/**
 * When an id was minted, in epoch milliseconds.
 *
 * @example timeOfId('797191640489828365') // 1758093816975, 4 ms before the task's created_at
 */
export function timeOfId(id: string): number {
  return Number(timeOfKlingId(BigInt(id)));
}

/**
 * Which of Kling's workers minted an id.
 *
 * @example workerOfId('797191640489828365') // 234
 */
export function workerOfId(id: string): number {
  return Number((BigInt(id) >> 12n) & 1023n);
}

/**
 * The sequence number of an id: 3 to 96 in all observed ones.
 *
 * @example sequenceOfId('797191640489828365') // 13
 */
export function sequenceOfId(id: string): number {
  return Number(BigInt(id) & 4095n);
}
