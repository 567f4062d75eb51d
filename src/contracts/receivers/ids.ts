/**
 * Ids out of a seed: the same seed makes the same ids, in any order of checks.
 */
import { createHash } from 'node:crypto';

export interface Ids {
  /** Like a snowflake of today: 18 decimal digits. */
  snowflake(): string;
  /** Like a delivery id of the official sample: 19 decimal digits. */
  delivery(): string;
  /** 25 characters from a to z and 0 to 9, the first one a letter. */
  cuid(): string;
  uuid(): string;
  /** Bytes in base64, for secrets that nobody has. */
  base64(): string;
}

/**
 * @example createIds('abc').snowflake() // '93…', always the same
 */
export function createIds(seed: string): Ids {
  let count = 0;
  const next = () => createHash('sha256').update(`${seed}\n${(count += 1)}`);
  const digits = (length: number) =>
    BigInt(`0x${next().digest('hex')}`)
      .toString()
      .slice(-length);
  return {
    snowflake: () => `93${digits(16)}`,
    delivery: () => `86${digits(17)}`,
    cuid: () => `c${next().digest('hex').slice(0, 24)}`,
    uuid: () =>
      next()
        .digest('hex')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5'),
    base64: () => next().digest('base64'),
  };
}
