import { randomFillSync, randomUUID } from 'node:crypto';
import type { Random } from '../core/inputs.ts';
import { createRandom } from '../core/seeded-random.ts';

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
