/** What accounts are called. */
import { maskKey } from '../../contracts/spec/redaction.ts';
import type { Account } from '../core/records.ts';
import { readCredential } from '../core/records.ts';

/**
 * Shown name of an account that is known by its credential only.
 *
 * @example nameOfCredential('key:sk-emu-0123456789') // 'sk-e…6789'
 */
export function nameOfCredential(credential: string): string {
  const { kind, key } = readCredential(credential);
  return kind === 'api-key' ? maskKey(key) : key;
}

/** The name that an account was given; `undefined` where it is called by its key. */
export const givenNameOf = ({ name, credentials }: Account): string | undefined =>
  credentials.some((credential) => nameOfCredential(credential) === name) ? undefined : name;
