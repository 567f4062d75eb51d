import { defineConfig } from 'vitest/config';
import { peers } from '../../peers/alias.ts';

export default defineConfig({
  resolve: { alias: peers },
  test: {
    include: ['test/docker/live/*.live.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
