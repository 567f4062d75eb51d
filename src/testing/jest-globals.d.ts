/**
 * Our matchers on the global `expect` of @types/jest. Without that package nothing else has such a namespace.
 */
import type { MatcherIn } from './kling-matchers.ts';

/** Exported so that `jest.ts` has a reason to read this file, and so has a program that reads that. */
export type { KlingMatchers } from './kling-matchers.ts';

declare global {
  namespace jest {
    interface Matchers<R, T> {
      toHaveReceivedOperation: MatcherIn<R, T, 'toHaveReceivedOperation'>;
      toHaveBeenCharged: MatcherIn<R, T, 'toHaveBeenCharged'>;
      toHaveBalance: MatcherIn<R, T, 'toHaveBalance'>;
      toHaveTask: MatcherIn<R, T, 'toHaveTask'>;
      toHaveDeliveredCallback: MatcherIn<R, T, 'toHaveDeliveredCallback'>;
      toHaveNoContractViolations: MatcherIn<R, T, 'toHaveNoContractViolations'>;
    }
  }
}
