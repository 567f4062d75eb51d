import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { peers } from './test/peers/alias.ts';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .map((name) => `test/${name}`);

/** Tests that change nothing of the process: files of one worker share its modules, which saves most of their loading. */
const isShared = (name: string) =>
  /^test\/(?:control|core|effects|gateways|http|pact|shell|store|contracts\/\w+)\//.test(name) &&
  // They replace modules, or the process's own clock.
  !['test/effects/system-clock.test.ts', 'test/http/beside-answers.test.ts'].includes(name);

export default defineConfig({
  resolve: { alias: peers },
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: files.filter(isShared), isolate: false } },
      { extends: true, test: { name: 'isolated', include: files.filter((name) => !isShared(name)) } },
    ],
    globalSetup: ['test/support/prepare.ts'],
    // Many tests wait for processes and timers: on two cores Vitest would use one worker.
    maxWorkers: Math.max(2, availableParallelism()),
    // For tests that hang, not for slow machines: no test is about how long it takes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
