import { defineConfig } from 'vitest/config';

/** What `test/testing/exec.test.ts` runs under `kling-emulator exec`. */
export default defineConfig({ test: { include: ['*.sample.ts'] } });
