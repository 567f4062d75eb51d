/** The package as a stranger gets it: `npm run test:package`. It packs, installs and compiles, so it takes its time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/testing/package.installed.ts'],
    globalSetup: ['test/support/prepare.ts'],
    testTimeout: 180_000,
  },
});
