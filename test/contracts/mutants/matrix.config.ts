import { defineConfig } from 'vitest/config';

/** The full matrix: the whole suite against every broken server. Minutes, not seconds; `npm run mutants`. */
export default defineConfig({
  test: { include: ['test/contracts/mutants/matrix.run.ts'], testTimeout: 1_800_000, hookTimeout: 60_000 },
});
