import { defineConfig } from 'vitest/config';

/** What `test/testing/runners.test.ts` runs: tests of which some must fail. */
export default defineConfig({
  test: { include: ['*.sample.ts'], provide: { klingOptions: { clock: 'manual' } } },
});
