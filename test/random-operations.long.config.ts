/** The long form of `random-operations.test.ts`: `npm run test:operations`; `SEED=…`, `RUNS=…`, `OPERATIONS=…` change it. */
import { defineConfig } from 'vitest/config';

const { SEED = String(Date.now()), RUNS = '200', OPERATIONS = '250' } = process.env;

export default defineConfig({
  test: {
    include: ['test/random-operations.test.ts'],
    env: { SEED, RUNS, OPERATIONS },
    testTimeout: 0,
  },
});
