/**
 * The judges judged: every broken server, legal servers, receivers with mistakes, whole suites at a sound emulator.
 * `npm run test:judges`, a step of `.ci/run`; `npm test` has a broken server of each kind of check.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/contracts/**/*.proof.ts', 'test/contracts/mutants.test.ts'],
    // Servers and tasks are waited for, and little is worked: more workers than cores.
    maxWorkers: 4,
    isolate: false,
    globalSetup: ['test/support/prepare.ts'],
    env: { MUTANTS: 'all' },
    // For tests that hang, not for slow machines.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
