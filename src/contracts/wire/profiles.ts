/**
 * What a run has to know of the vendor whose suite it runs: where its key stands, and the one request that every account may
 * make for nothing.
 */
import type { DialectId, Operation } from '../spec/catalog.ts';
import { operationById, operationsOf } from '../spec/catalog.ts';
import { vendorIds, vendorOf } from '../spec/vendors.ts';

/** The suites there are, one a vendor. */
export const profiles: readonly DialectId[] = vendorIds;
export type Profile = DialectId;

/** Environment variable of a profile's key. */
export const keyVariableOf = (profile: Profile): string => vendorOf(profile).environment.apiKey;

/** Environment variable of the key of a second account. */
export const otherKeyVariable = (vendor: string): string => `${vendorOf(vendor).environment.apiKey}_OTHER`;

/** The call that shows whether the target answers and takes the key. */
export const greetingOf = (profile: Profile): Operation => operationById(vendorOf(profile).greeting);

/** What reports show in place of the key. */
export function shownKey(profile: Profile): string {
  const { accessKey, apiKey } = vendorOf(profile).environment;
  return `$${accessKey === undefined ? apiKey : apiKey.replace('API_KEY', 'TOKEN')}`;
}

/**
 * How to give a profile's key, for a sentence.
 *
 * @example howToGiveKey('kling') // 'set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY'
 */
export function howToGiveKey(profile: Profile): string {
  const { apiKey, accessKey, secretKey } = vendorOf(profile).environment;
  return accessKey === undefined ? `set ${apiKey}` : `set ${apiKey}, or ${accessKey} and ${secretKey ?? ''}`;
}

/**
 * A relay's row for one of the vendor that it relays: the checks name that one's rows, the target sends them to its own.
 *
 * @example relayedRow(relay, operationById('kling.text-to-speech'))?.path // '/kling/v1/audio/tts'
 */
export function relayedRow(relay: string, { id, dialect }: Operation): Operation | undefined {
  if (vendorOf(relay).relays !== dialect) return undefined;
  const name = id.slice(dialect.length);
  return operationsOf(relay).find((row) => row.id === `${relay}${name}`);
}
