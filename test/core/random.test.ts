import fc from 'fast-check';
import { customRandom } from 'nanoid';
import { expect, test } from 'vitest';
import { createRandom, createSeededRandom } from '../../src/emulator/core/chance.ts';
import { createSystemRandom } from '../../src/emulator/effects/system.ts';

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('A seed gives the same stream in every version: recorded journals depend on it', () => {
  const random = createSeededRandom('demo');
  expect(random.uuid()).toBe('1935457b-472c-4e18-96f7-8e506c20de9d');
  expect(random.integer(0, 999)).toBe(43);
  expect(random.integer(0, 2 ** 40)).toBe(735852138330);
  expect(Buffer.from(random.bytes(8)).toString('hex')).toBe('95cbc1a7b033a612');
});

test('Other seeds, however alike, give other streams', () => {
  const first = new Set<string>();
  for (let count = 0; count < 20_000; count += 1) first.add(createSeededRandom(`seed-${count}`).uuid());
  for (const seed of ['', ' ', '0', 'é', 'e\u0301', '\u0000']) first.add(createSeededRandom(seed).uuid());
  expect(first.size).toBe(20_006);
});

const sources = [
  ['seeded', createSeededRandom('any')],
  ['system', createSystemRandom()],
] as const;

test.each(sources)('Whole numbers of the %s source stay in their range', (_, random) => {
  const bound = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(max - min < 2 ** 53);
      const number = random.integer(min, max);
      expect(Number.isSafeInteger(number) && number >= min && number <= max).toBe(true);
    }),
  );
  expect(random.integer(7, 7)).toBe(7);
});

test.each(sources)('Whole numbers of the %s source are evenly spread, ends included', (_, random) => {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let count = 0; count < 60_000; count += 1) {
    const side = random.integer(0, 5);
    counts[side] = (counts[side] ?? 0) + 1;
  }
  // Ten standard deviations of 91.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(910);
});

test('Numbers that would make small results likelier are drawn again', () => {
  // 2^32 mod 3 = 1: the highest number must not count.
  const draws = [0xffff_ffff, 5];
  expect(createRandom(() => draws.shift() ?? 0).integer(0, 2)).toBe(2);
});

test.each([
  [2, 1],
  [0.5, 2],
  [0, Infinity],
  [NaN, 1],
  [-(2 ** 53) + 1, 2 ** 53 - 1],
])('A range from %d to %d is a mistake', (min, max) => {
  expect(() => createSeededRandom('any').integer(min, max)).toThrow(RangeError);
});

test.each(sources)('UUIDs of the %s source are version 4 in lower case', (_, random) => {
  const ids = Array.from({ length: 1000 }, () => random.uuid());
  for (const id of ids) expect(id).toMatch(uuidV4);
  expect(new Set(ids).size).toBe(1000);
});

test.each(sources)('Bytes of the %s source come in any number and take every value', (_, random) => {
  for (const count of [0, 1, 3, 4, 5, 21]) expect(random.bytes(count)).toHaveLength(count);
  expect(new Set(random.bytes(10_000)).size).toBe(256);
});

test('nanoid draws from a seeded source', () => {
  const draw = () => customRandom('0123456789abcdef', 12, (size) => createSeededRandom('names').bytes(size))();
  expect(draw()).toMatch(/^[0-9a-f]{12}$/);
  expect(draw()).toBe(draw());
});
