/** The long form of `attack.test.ts`: `npm run test:attack`; `SEED=…` and `RUNS=…` change it. */
import { defineConfig } from 'vitest/config';

const { SEED = String(Date.now() % 1_000_000_000), RUNS = '5000' } = process.env;

export default defineConfig({
  test: {
    include: ['test/attack.test.ts'],
    env: { SEED, RUNS },
    testTimeout: 0,
  },
});
