import { defineConfig } from 'vitest/config';

/** What `test/testing/exec.test.ts` runs under `kling-emulator exec`; the built package is loaded as from `node_modules`. */
export default defineConfig({ test: { include: ['*.sample.ts'], server: { deps: { external: [/\/dist\//] } } } });
