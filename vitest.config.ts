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
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
