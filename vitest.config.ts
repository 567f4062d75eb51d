import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { peers } from './test/peers/alias.ts';

export default defineConfig({
  resolve: { alias: peers },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/prepare.ts'],
    // Many tests wait for processes and timers: on two cores Vitest would use one worker.
    maxWorkers: Math.max(2, availableParallelism()),
    // For tests that hang, not for slow machines: no test is about how long it takes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
