/**
 * Requests per second, off by default (nobody has measured a limit; settings `rate.*`, mark `invented`).
 */
import { timeOf } from '../core/clock.ts';
import type { Failure } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Account } from '../core/records.ts';
import type { RateRule } from '../dialects/dialect.ts';

export type RateLimit = (account: Account, rule: RateRule) => Failure | undefined;

/** Counters kept; of more, those go whose second began longest ago. */
const mostCounters = 10_000;

/**
 * Counts requests per account and second of the account's clock.
 *
 * @example createRateLimit(Date.now)(account, { counter: 'all', perSecond: 10 }) // undefined, or { code: 'rate.exceeded' }
 */
export function createRateLimit(wallNow: () => number): RateLimit {
  const counts = new Map<string, { second: number; requests: number }>();
  return (account, { counter, perSecond: limit }) => {
    if (limit === 0) return undefined;
    const key = `${account.id} ${counter}`;
    const second = Math.floor(timeOf(account.clock, wallNow()) / 1000);
    const seen = counts.get(key);
    if (seen?.second !== second) {
      // Written anew, so that the first one is the oldest.
      counts.delete(key);
      counts.set(key, { second, requests: 1 });
      const [oldest] = counts.size > mostCounters ? counts.keys() : [];
      if (oldest !== undefined) counts.delete(oldest);
      return undefined;
    }
    seen.requests += 1;
    return seen.requests > limit ? fail('rate.exceeded') : undefined;
  };
}
