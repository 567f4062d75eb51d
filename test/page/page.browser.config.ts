/** The live page in a real browser: `npm run test:page`. Apart from `npm test`, which needs no browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/page/page.browser.ts'],
    globalSetup: ['test/support/prepare.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
