/**
 * Our matchers, for `expect.extend` of Vitest and of Jest, and how they read in a test.
 */
import type { MatcherContext, MatcherResult, Subject, OperationId } from './matcher-subject.ts';
import { isFixture, ignoreFindings, ignoredFindingsOf } from './matcher-subject.ts';
import { toHaveReceivedOperation } from './request-matcher.ts';
import type { ReceivedOptions } from './request-matcher.ts';
import { toHaveDeliveredCallback, toHaveTask, toHaveBalance, toHaveBeenCharged } from './work-matchers.ts';
import type { CallbackOptions, ExpectedTask, ChargedOptions } from './work-matchers.ts';
import { toHaveNoContractViolations as judge } from './violations.ts';
import type { ViolationOptions } from './violations.ts';

/**
 * Every matcher is about the fixture or an account's handle, and asynchronous: `await expect(kling)…`.
 */
export interface KlingMatchers {
  /**
   * The client called the operation; ids are those of docs/fidelity.md.
   *
   * @example await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 2, body: { text: 'Hello' } });
   */
  toHaveReceivedOperation(operation: OperationId, options?: ReceivedOptions): Promise<void>;
  /**
   * That many units were taken in all, or for one product or task; without a number: any.
   *
   * @example await expect(kling).toHaveBeenCharged({ units: 0.05, product: 'tts' });
   */
  toHaveBeenCharged(expected?: number | ChargedOptions): Promise<void>;
  /**
   * That many units are left.
   *
   * @example await expect(kling).toHaveBalance(999_999.95);
   */
  toHaveBalance(units: number): Promise<void>;
  /**
   * There is such a task: `(id)`, `(id, fields)`, `(fields)`, `()`. One signature, because `expect.poll` of Vitest sees
   * only the last of several.
   *
   * @example await expect(kling).toHaveTask(taskId, { status: 'succeed' });
   */
  toHaveTask(idOrFields?: string | ExpectedTask, fields?: ExpectedTask): Promise<void>;
  /**
   * A callback was sent and answered with 2xx.
   *
   * @example await expect(kling).toHaveDeliveredCallback({ taskId, status: 'succeed', times: 1 });
   */
  toHaveDeliveredCallback(options?: CallbackOptions): Promise<void>;
  /**
   * The client broke no rule of the contract. What is ignored or expected here, and by `kling.ignoreViolations()` or
   * `kling.expectViolations()`, is forgiven at the end of the test too.
   *
   * @example await expect(kling).toHaveNoContractViolations({ ignore: ['field-unknown'] });
   */
  toHaveNoContractViolations(options?: ViolationOptions): Promise<void>;
}

/** The matchers as `expect(received)` offers them: only of what they can be about. */
export type MatchersFor<T> = { [Name in keyof KlingMatchers]: T extends Subject ? KlingMatchers[Name] : never };

/** The same for Jest, whose matchers know what they return (`R`). */
export type MatchersIn<R, T> = {
  [Name in keyof KlingMatchers]: R extends void | Promise<void> ? MatchersFor<T>[Name] : never;
};

/** With what the test has said of violations elsewhere; and what it says here holds for its end as well. */
function toHaveNoContractViolations(
  this: MatcherContext,
  received: unknown,
  options: ViolationOptions = {},
): Promise<MatcherResult> {
  // Options that are none are reported by the judge.
  if (!isFixture(received) || typeof options !== 'object' || (options as unknown) === null) {
    return judge.call(this, received, options);
  }
  const { ignore = [], expect = [] } = options;
  const said = ignoredFindingsOf(received.account);
  return judge
    .call(this, received, { ...options, ignore: [...said.ignore, ...ignore], expect: [...said.expect, ...expect] })
    .then((result) => {
      // Only what it knows has come so far: an expectation that is met now need not be met again.
      ignoreFindings(received.account, { ignore: [...ignore, ...expect] });
      return result;
    });
}

/** For `expect.extend`. */
export const klingMatchers = {
  toHaveReceivedOperation,
  toHaveBeenCharged,
  toHaveBalance,
  toHaveTask,
  toHaveDeliveredCallback,
  toHaveNoContractViolations,
};
