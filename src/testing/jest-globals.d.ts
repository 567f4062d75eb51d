/**
 * Our matchers on the global `expect` of @types/jest. Without that package nothing else has such a namespace.
 */
import type { MatchersIn } from './kling-matchers.ts';

/** Exported so that `jest.ts` has a reason to read this file, and so has a program that reads that. */
export type { KlingMatchers } from './kling-matchers.ts';

declare global {
  namespace jest {
    interface Matchers<R, T> extends MatchersIn<R, T> {}
  }
}
