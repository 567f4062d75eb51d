import { defineConfig } from 'vitest/config';

// npx vitest run --root examples/vitest
export default defineConfig({ test: { include: ['*.test.ts'] } });
