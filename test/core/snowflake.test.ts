import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeededRandom, createIdMint } from '../../src/emulator/core/chance.ts';
import { sequenceOfId, timeOfId, workerOfId } from '../support/kling-ids.ts';

const observedWorkers = [67, 96, 97, 98, 193, 194, 195, 196, 197, 230, 231, 232, 233, 234, 256, 257, 258, 259, 260];
const openMint = (remember?: number) =>
  createIdMint({ random: createSeededRandom('snowflakes'), ...(remember !== undefined && { remember }) });

test('The worked example is read as documented', () => {
  const id = '797191640489828365';
  expect(timeOfId(id)).toBe(1758093816975);
  expect(workerOfId(id)).toBe(234);
  expect(sequenceOfId(id)).toBe(13);
});

/** Tasks with a recorded created_at: legacy creates of 2025-09-17 to 2026-03-29. */
const observedTasks: [string, number][] = [
  ['797182621750399062', 1758091666748],
  ['797191640489828365', 1758093816979],
  ['861254119619698760', 1773367502225],
  ['866889456698785798', 1774711071284],
  ['867283741759111202', 1774805076166],
];

test.each(observedTasks)('The observed id %s was minted up to 8 ms before its created_at', (id, createdAt) => {
  expect(createdAt - timeOfId(id)).toBeGreaterThanOrEqual(0);
  expect(createdAt - timeOfId(id)).toBeLessThanOrEqual(8);
  expect(observedWorkers).toContain(workerOfId(id));
  expect(sequenceOfId(id)).toBeGreaterThanOrEqual(3);
  expect(sequenceOfId(id)).toBeLessThanOrEqual(96);
});

test('Minted ids look like observed ones and tell their time', () => {
  const { mint } = openMint();
  for (let ms = 1758093816975; ms < 1758093817975; ms += 1) {
    const id = mint(ms);
    expect(id).toMatch(/^\d{18}$/);
    expect(timeOfId(id)).toBe(ms);
    expect(observedWorkers).toContain(workerOfId(id));
    expect(sequenceOfId(id)).toBeGreaterThanOrEqual(3);
    expect(sequenceOfId(id)).toBeLessThanOrEqual(96);
  }
});

test('One millisecond gives every observed-looking id once, then others of the same millisecond', () => {
  const { mint } = openMint();
  const ms = 1790845200122;
  const ids = Array.from({ length: 5000 }, () => mint(ms));
  expect(new Set(ids).size).toBe(5000);
  expect(new Set(ids.map(timeOfId))).toEqual(new Set([ms]));
  const looksObserved = (id: string) =>
    observedWorkers.includes(workerOfId(id)) && sequenceOfId(id) >= 3 && sequenceOfId(id) <= 96;
  expect(ids.map(looksObserved)).toEqual(ids.map((_, index) => index < 19 * 94));
});

test('When a millisecond has no id left at all, ids go on from the next one', () => {
  const { mint } = openMint();
  const ms = 1790845200122;
  // Differences within a millisecond are below 2^22, so the last seven digits tell its ids apart.
  const seen = new Uint8Array(10_000_000);
  for (let count = 0; count < 2 ** 22; count += 1) seen[Number(mint(ms).slice(-7))] = 1;
  expect(seen.reduce((sum, one) => sum + one, 0)).toBe(2 ** 22);
  expect(timeOfId(mint(ms))).toBe(ms + 1);
  expect(timeOfId(mint(ms))).toBe(ms + 2);
});

test('No id is repeated, wherever the clock jumps and however little is remembered', () => {
  const start = 1790845200000;
  // Every millisecond begins with the same id, so that one that was forgotten shows at once.
  const random = { integer: (min: number) => min };
  const times = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10_000_000 })), {
    minLength: 200,
    maxLength: 2000,
  });
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 5 }), (offsets, remember) => {
      const { mint } = createIdMint({ random, remember });
      const seen = new Set<string>();
      // Twice, as after a clock that was set back.
      for (const offset of [...offsets, ...offsets]) {
        const id = mint(start + offset);
        expect(seen.has(id)).toBe(false);
        expect(timeOfId(id)).toBe(start + offset);
        seen.add(id);
      }
    }),
    { numRuns: 50 },
  );
});

test('A clock that is set back to a forgotten time gives new ids of that time', () => {
  const { mint } = openMint();
  const start = 1790845200000;
  const first = Array.from({ length: 3000 }, (_, index) => mint(start + index));
  const second = Array.from({ length: 3000 }, (_, index) => mint(start + index));
  expect(new Set([...first, ...second]).size).toBe(6000);
  expect(second.map(timeOfId)).toEqual(first.map(timeOfId));
});

test('An account whose clock is far behind still gets observed-looking ids', () => {
  const { mint } = openMint();
  const early = 1758093816975;
  for (let ms = 1790845200000; ms < 1790845203000; ms += 1) mint(ms);
  expect(observedWorkers).toContain(workerOfId(mint(early)));
});

test('The same seed and the same calls give the same ids', () => {
  const [one, two] = [openMint(), openMint()];
  const times = [1790845200000, 1790845200000, 1790845200007, 1790845200001];
  expect(times.map(one.mint)).toEqual(times.map(two.mint));
});

test('A clock before June 2020 still makes ids of 18 digits, and one after March 2027 of 19', () => {
  const { mint } = openMint();
  expect(mint(0)).toMatch(/^1\d{17}$/);
  expect(mint(Date.UTC(2020, 0, 1))).toMatch(/^1\d{17}$/);
  const later = mint(Date.UTC(2027, 3, 1));
  expect(later).toMatch(/^1\d{18}$/);
  expect(timeOfId(later)).toBe(Date.UTC(2027, 3, 1));
});
