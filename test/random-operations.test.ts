/**
 * Random operations of every kind on accounts of one emulator, and after each of them what must hold. A failing run names
 * its seed: `SEED=… npx vitest run test/random-operations.test.ts`. The long form: `npm run test:operations`.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../src/emulator/emulator.ts';
import type { Operation } from './support/random-operations.ts';
import { createWorld, generateOperations } from './support/random-operations.ts';
import { startReceiver } from './support/receiver.ts';

const firstSeed = process.env['SEED'] ?? '20261129';
const runs = Number(process.env['RUNS'] ?? 6);
const operations = Number(process.env['OPERATIONS'] ?? 60);

let kling: RunningEmulator;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  kling = await startKlingEmulator({ clock: 'manual', startTime: Date.UTC(2026, 9, 1), strict: true });
  // Every seventh attempt fails, so that some deliveries are retried.
  receiver = await startReceiver((count) => (count % 7 === 0 ? 500 : 200));
});
afterAll(async () => {
  await kling.stop();
  await receiver.stop();
});

/** @throws Error with the seed, the operations so far and what does not hold */
async function play(seed: string, list: readonly Operation[]): Promise<void> {
  const world = await createWorld({ url: kling.url, key: `sk-run${seed.replaceAll(/\W/g, '')}`, hook: receiver.url });
  for (const [index, operation] of list.entries()) {
    await world.apply(operation);
    const violations = await world.findViolations();
    if (violations.length === 0) continue;
    const story = list.slice(0, index + 1).map((one) => JSON.stringify(one));
    throw new Error([`Seed ${seed}, after operation ${index + 1}:`, ...violations, ...story].join('\n'));
  }
}

test.each(Array.from({ length: runs }, (_, number) => `${firstSeed}-${number}`))(
  'what must hold holds after each of many random operations (seed %s)',
  async (seed) => {
    await play(seed, generateOperations(seed, operations));
    const { strict } = await kling.control.getInfo();
    expect(strict).toMatchObject({ violations: 0 });
  },
  120_000,
);

test('the same seed makes the same operations, another one others', () => {
  expect(generateOperations('a', 50)).toEqual(generateOperations('a', 50));
  expect(generateOperations('a', 50)).not.toEqual(generateOperations('b', 50));
});

test('every kind of operation comes up', () => {
  const kinds = new Set(generateOperations('a', 500).map(({ kind }) => kind));
  expect(kinds.size).toBe(17);
});
