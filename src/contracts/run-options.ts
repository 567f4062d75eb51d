/**
 * What a run is told.
 */
import type { Check, Patience } from './check.ts';
import type { Credentials } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import type { Profile } from './profiles.ts';
import type { Spending } from './spending.ts';
import type { Survey } from './survey.ts';

export interface RunOptions {
  readonly baseUrl: string;
  readonly survey: Survey;
  readonly credentials: Credentials;
  readonly profile: Profile;
  readonly checks: readonly Check[];
  readonly strict: boolean;
  readonly seed: string;
  /** Most milli-units to spend; absent = only free checks. */
  readonly capMilli?: number;
  readonly spending: Spending;
  readonly version: string;
  readonly patience?: Partial<Patience>;
  /** Checks that run side by side. */
  readonly lanes?: number;
  readonly voiceUrl?: string;
  readonly videoUrl?: string;
  /** Where the target reaches our receiver, when that is not the address we reach the target from. */
  readonly receiver?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
  /** Stops before the next check; what was made is still cleaned up. */
  readonly signal?: AbortSignal;
  /** Told of every exchange of a check. */
  readonly onExchange?: (exchange: Exchange, check: string) => void;
}
