import { defineConfig } from 'vitest/config';

/** What `test/testing/runners.test.ts` runs: tests of which some must fail. The built package is loaded as from `node_modules`. */
export default defineConfig({
  test: {
    include: ['*.sample.ts'],
    provide: { klingOptions: { clock: 'manual' } },
    server: { deps: { external: [/\/dist\//] } },
  },
});
