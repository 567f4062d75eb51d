import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { peers } from './test/peers/alias.ts';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .map((name) => `test/${name}`);

/**
 * Tests that replace modules, or fake timers before the modules that keep them are loaded: each has a worker of its own, which
 * loads all of src again.
 */
const isolated =
  /^test\/(?:change\/(?:endpoint|gateway)|testing\/fake-timers-first)|\/(?:event-stream|failing-explanations)\.test\.ts$/;

/** Files that take longest, by waiting for servers and processes: begun last they would keep one worker busy at the end. */
const long =
  /\/(?:contracts\/(?:command|run\/(?:runner|many-failures|stopping)|checks\/gateways)|clients\/samples|cli\/(?:exec|exec-process|exec-record|process|output)|testing\/exec|architecture|properties)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // Workers that share their modules are kept while the next file shares them too: the projects stay apart.
    const apart = sorted.filter(({ project }) => project.name === 'isolated');
    const shared = sorted.filter(({ project }) => project.name !== 'isolated');
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...apart, ...shared.filter(isLong), ...shared.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { alias: peers },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: files.filter((name) => !isolated.test(name)), isolate: false },
      },
      { extends: true, test: { name: 'isolated', include: files.filter((name) => isolated.test(name)) } },
    ],
    sequence: { sequencer: LongFirst },
    globalSetup: ['test/support/prepare.ts'],
    // Plain modules of a megabyte: Node loads them as they are.
    server: { deps: { external: [/\/generated\/[\w-]+\.js$/] } },
    // Many tests wait for processes and timers: on two cores Vitest would use one worker.
    maxWorkers: 2 + Math.max(2, availableParallelism()),
    // For tests that hang, not for slow machines: no test is about how long it takes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
