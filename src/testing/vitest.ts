/**
 * Vitest: a `test` with the fixture `kling`, and an `expect` with our matchers.
 */
import { expect, test as base, vi } from 'vitest';
import type { TestAPI } from 'vitest';
import { findJudgedEmulator } from '../cli/client-variables.ts';
// Not when the first test asks for it: timers that a test or a hook has faked by then would be taken for the real ones.
import { startKlingEmulator } from '../emulator/emulator.ts';
import type { Kling } from './kling.ts';
import type { AccountSetup, FailOnViolations, KlingFixture, KlingOptions } from './kling-fixture.ts';
import { createKlingFixture } from './kling-fixture.ts';
import type { MatchersFor } from './kling-matchers.ts';
import { klingMatchers } from './kling-matchers.ts';

export type { Kling } from './kling.ts';
export type { AccountSetup, FailOnViolations, KlingOptions } from './kling-fixture.ts';
export { createRemoteAccount, createRemoteControl } from './remote-control.ts';
export { expect, klingMatchers };

declare module 'vitest' {
  interface ProvidedContext {
    klingOptions: KlingOptions;
    klingAccount: AccountSetup;
    klingViolations: FailOnViolations;
  }
  interface Matchers<T> extends MatchersFor<T> {}
}

if (!('override' in base)) {
  throw new Error('kling-emulator/vitest needs Vitest 4.1 or newer; kling-emulator itself works with any test runner.');
}
if (vi.isFakeTimers()) {
  throw new Error('kling-emulator/vitest was loaded while timers were faked: import it before vi.useFakeTimers().');
}
expect.extend(klingMatchers);

/** What tests of `createKlingTest` can ask for. */
export interface KlingFixtures {
  /** The test's own account. */
  readonly kling: Kling;
  /** How accounts of the tests below start: `test.override({ klingAccount: { clock: { mode: 'manual' } } })`. */
  readonly klingAccount: AccountSetup;
  /** `failOnViolations` for the tests below, in place of the emulator's: `test.override({ klingViolations: false })`. */
  readonly klingViolations: FailOnViolations | undefined;
  /** How emulators start, from `provide: { klingOptions }` in the configuration of Vitest. */
  readonly klingOptions: KlingOptions;
  /** The emulator of this worker; started with the first test that asks for `kling`. */
  readonly klingEmulator: KlingFixture;
}

/**
 * A `test` with the fixture `kling`. One emulator runs in the worker, in the same process; every test has an account of
 * its own, so tests may run at the same time. The account is deleted when the test has ended.
 *
 * @param options how the emulator starts, or `url` of one that runs; they win over those of the configuration
 * @example
 * const test = createKlingTest({ clock: 'manual', failOnViolations: true });
 * test('…', async ({ kling }) => { await kling.account.advance(1500); });
 */
export function createKlingTest(options: KlingOptions = {}): TestAPI<KlingFixtures> {
  return base.extend<KlingFixtures>({
    klingOptions: [{}, { scope: 'worker', injected: true }],
    klingAccount: [{}, { injected: true }],
    klingViolations: [undefined, { injected: true }],
    klingEmulator: [
      async ({ klingOptions }, use) => {
        const fixture = createKlingFixture({ ...klingOptions, ...options }, startKlingEmulator, findJudgedEmulator());
        await use(fixture);
        await fixture.stop();
      },
      { scope: 'worker' },
    ],
    kling: async ({ klingEmulator, klingAccount, klingViolations, task }, use) => {
      const { kling, close } = await klingEmulator.open(klingAccount, klingViolations, task.fullTestName);
      await use(kling);
      await close();
    },
  });
}

/**
 * `test` with an emulator as it starts by default.
 *
 * @example
 * import { expect, test } from 'kling-emulator/vitest';
 * test('a client makes a voice', async ({ kling }) => {
 *   await makeVoice(kling.baseUrl, kling.apiKey);
 *   await expect(kling).toHaveReceivedOperation('kling.create-custom-voice', { times: 1 });
 * });
 */
export const test = createKlingTest();
