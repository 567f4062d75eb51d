/**
 * The package as a stranger gets it, and in the runners of its users: `npm run test:package`. It packs, installs, compiles
 * and starts Vitest and Jest, so it takes its time.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/testing/*.installed.ts'],
    globalSetup: ['test/support/prepare.ts'],
    testTimeout: 180_000,
  },
});
