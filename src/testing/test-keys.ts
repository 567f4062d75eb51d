/**
 * Credentials of a test's account.
 */
import { randomUUID } from 'node:crypto';
import type { AccountOptions } from '../emulator/options.ts';

export interface TestKeys {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
}

/**
 * Keys unlike any other test's, also where many processes share an emulator; the same on every run when seeded.
 *
 * The contract kit refuses to send keys of this form to a real host. The API key has the form of the relay's, cut at the
 * next dash there (fact `kkiai-key`); every other dialect takes any.
 *
 * @param number of the test, for seeded emulators
 * @example createTestKeys(1, 'a seed').apiKey // 'sk-emu1'
 */
export function createTestKeys(number: number, seed: string | undefined): TestKeys {
  const name = seed === undefined ? randomUUID().replaceAll('-', '') : `${number}`;
  return {
    accessKey: `emu-test-${name}`,
    secretKey: `emu-secret-of-test-${name}`,
    apiKey: `sk-emu${name}`,
    webhookSecret: `whsec_${Buffer.from(`webhook-secret-of-${name}`.padEnd(32, '-')).toString('base64')}`,
  };
}

/** The same as an account's options. */
export const accountOf = (
  { accessKey, secretKey, apiKey }: TestKeys,
  webhookSecrets: readonly string[],
): AccountOptions => ({ accessKey, secretKey, apiKeys: [apiKey], webhookSecrets });
