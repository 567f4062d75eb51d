/**
 * What a run is told.
 */
import type { Check } from './check.ts';
import type { Timeouts } from '../wire/call.ts';
import type { Credentials } from '../wire/credentials.ts';
import { listSecrets } from '../wire/credentials.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { Profile } from '../wire/profiles.ts';
import type { Ledger } from '../budget/ledger.ts';
import type { TargetInfo } from '../wire/target-info.ts';

export interface RunOptions {
  readonly baseUrl: string;
  readonly targetInfo: TargetInfo;
  readonly credentials: Credentials;
  readonly profile: Profile;
  readonly checks: readonly Check[];
  readonly strict: boolean;
  readonly seed: string;
  /** Most milli-units to spend; absent = only free checks. */
  readonly capMilli?: number;
  readonly ledger: Ledger;
  readonly version: string;
  readonly timeouts?: Partial<Timeouts>;
  /** Checks that run side by side. */
  readonly lanes?: number;
  readonly voiceUrl?: string;
  readonly videoUrl?: string;
  /** Where the target reaches our receiver, when that is not the address we reach the target from. */
  readonly receiver?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
  /** Stops before the next check; what was made is still cleaned up. Its reason may be the name of a signal. */
  readonly signal?: AbortSignal;
  /** Goes on where an earlier run stopped, and leaves word for the next one; by default it does. */
  readonly resumes?: boolean;
  /** Told of every exchange of a check. */
  readonly onExchange?: (exchange: Exchange, check: string) => void;
}

/** Longer values in the query of a source are signatures and the like. */
const shortestValue = 8;

/** A signed URL is as good as a key. */
function secretsOfUrl(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { search, searchParams } = new URL(url);
  const values = [...searchParams.values()].filter((value) => value.length >= shortestValue);
  return search.length > 1 ? [search.slice(1), ...values] : [];
}

/**
 * Everything in a run's options that no report and no recording may show.
 *
 * @example createRedactor(secretsOf(options))
 */
export const secretsOf = (options: Pick<RunOptions, 'credentials' | 'voiceUrl' | 'videoUrl'>): readonly string[] => [
  ...listSecrets(options.credentials),
  ...secretsOfUrl(options.voiceUrl),
  ...secretsOfUrl(options.videoUrl),
];
