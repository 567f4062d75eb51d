/** Crashes under load, `crash.run.ts`: `npm run crash`; `SEED=…` and `ROUNDS=…` change it. */
import { defineConfig } from 'vitest/config';

const { SEED = String(Date.now() % 1_000_000_000), ROUNDS = '200' } = process.env;

export default defineConfig({
  test: {
    include: ['test/crash.run.ts'],
    globalSetup: ['test/support/prepare.ts'],
    env: { SEED, ROUNDS },
    testTimeout: 0,
    // What a dead program had begun is taken over after seconds.
    expect: { poll: { timeout: 60_000 } },
  },
});
