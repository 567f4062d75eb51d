/**
 * Requests per second, off by default (nobody has measured Kling's limit; settings `rate.*`, mark `invented`).
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { timeOf } from '../core/clock.ts';
import type { Failure } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Account } from '../core/records.ts';

export type RateLimit = (account: Account, operation: Operation) => Failure | undefined;

/**
 * Counts requests per account and second of the account's clock.
 *
 * @example createRateLimit(Date.now)(account, operation) // undefined, or { code: 'rate.exceeded' }
 */
export function createRateLimit(wallNow: () => number): RateLimit {
  const counts = new Map<string, { second: number; requests: number }>();
  return (account, operation) => {
    const isCosts = operation.action === 'get-account-costs';
    const limit = account.settings[isCosts ? 'rate.costsPerSecond' : 'rate.requestsPerSecond'];
    if (limit === 0) return undefined;
    const key = `${account.id} ${isCosts ? 'costs' : 'all'}`;
    const second = Math.floor(timeOf(account.clock, wallNow()) / 1000);
    const seen = counts.get(key);
    if (seen?.second !== second) {
      counts.set(key, { second, requests: 1 });
      return undefined;
    }
    seen.requests += 1;
    return seen.requests > limit ? fail('rate.exceeded') : undefined;
  };
}
