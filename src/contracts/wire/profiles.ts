/**
 * The suites there are, one a dialect, and what a run has to know of each: where its key stands, and the one request that
 * every account may make for nothing.
 */
import type { DialectId, Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';

export const profiles = ['kling', 'gmi', 'kkiai', 'apimodels'] as const satisfies readonly DialectId[];
export type Profile = (typeof profiles)[number];

/** Environment variable of a profile's key. */
export const keyVariables: Readonly<Record<Profile, string>> = {
  kling: 'KLING_API_KEY',
  gmi: 'GMI_API_KEY',
  kkiai: 'KKIAI_API_KEY',
  apimodels: 'APIMODELS_API_KEY',
};

const greetings: Readonly<Record<Profile, string>> = {
  kling: 'kling.list-preset-voices',
  gmi: 'gmi.list-models',
  kkiai: 'kkiai.list-preset-voices',
  apimodels: 'apimodels.list-models',
};

/** The call that shows whether the target answers and takes the key. */
export const greetingOf = (profile: Profile): Operation => operationById(greetings[profile]);

/** What reports show in place of the key. */
export const shownBearer = (profile: Profile): string =>
  `Bearer $${profile === 'kling' ? 'KLING_TOKEN' : keyVariables[profile]}`;

/**
 * How to give a profile's key, for a sentence.
 *
 * @example howToGiveKey('gmi') // 'set GMI_API_KEY'
 */
export const howToGiveKey = (profile: Profile): string =>
  profile === 'kling' ? 'set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY' : `set ${keyVariables[profile]}`;

/**
 * The relay's row for one of Kling's: the official checks name Kling's rows, the relay's target sends them to its own.
 *
 * @example relayedRow(operationById('kling.text-to-speech'))?.path // '/kling/v1/audio/tts'
 */
export function relayedRow({ id, dialect }: Operation): Operation | undefined {
  if (dialect !== 'kling' || id === 'kling.get-account-costs') return undefined;
  return operationById(id.replace('kling.', 'kkiai.'));
}
