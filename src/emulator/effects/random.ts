import { randomFillSync, randomUUID } from 'node:crypto';
import { customRandom } from 'nanoid';
import type { Chance, Random } from '../core/inputs.ts';
import { createRandom } from '../core/seeded-random.ts';
import { createIdMint } from '../core/snowflake.ts';

/** Numbers fetched at once: a call into the system's generator costs far more than one number. */
const BATCH = 1024;

/**
 * Chance from the system, fit for secrets and tokens.
 *
 * @example createSystemRandom().uuid()
 */
export function createSystemRandom(): Random {
  const batch = new Uint32Array(BATCH);
  let used = BATCH;
  const random = createRandom(() => {
    if (used === BATCH) {
      randomFillSync(batch);
      used = 0;
    }
    const number = batch[used] ?? 0;
    // Nothing that was given out stays in memory.
    batch[used] = 0;
    used += 1;
    return number;
  });
  return { ...random, uuid: () => randomUUID() };
}

/** A delivery id as in the vendor's sample (8674665223082153551): 19 digits. */
function newDeliveryId(random: Random): string {
  const low = String(random.integer(0, 999_999_999)).padStart(9, '0');
  return `${random.integer(1_000_000_000, 4_000_000_000) + 5_000_000_000}${low}`;
}

/**
 * Ids, file names and decisions, all from one source of chance.
 *
 * @param usedUntil up to this moment ids were minted before, by another process
 */
export function createChance(random: Random, usedUntil?: number): Chance {
  const { mint } = createIdMint({ random, usedUntil });
  return {
    random,
    mint,
    suffix: (length) => customRandom('0123456789abcdefghijklmnopqrstuvwxyz', length, (size) => random.bytes(size))(),
    newDeliveryId: () => newDeliveryId(random),
  };
}
