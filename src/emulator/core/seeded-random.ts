/**
 * Chance that can be repeated: the same seed gives the same numbers, on every machine and in every later version
 * (journals of seeded runs are compared byte by byte, so the streams here must never change).
 */
import type { Random } from './inputs.ts';

/**
 * 128 bits of a text (cyrb128: four MurmurHash3-like lanes over the UTF-16 code units). Every bit of the text changes
 * every number; it is not a cryptographic hash.
 */
function hashText(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, passes PractRand, four additions per number. */
function createSfc32([a, b, c, d]: readonly [number, number, number, number]): () => number {
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** 16 random bytes as UUID v4 (RFC 9562, section 5.4). */
function formatUuid(bytes: Uint8Array): string {
  let hex = '';
  for (let index = 0; index < 16; index += 1) {
    let byte = bytes[index] ?? 0;
    if (index === 6) byte = (byte & 0x0f) | 0x40;
    if (index === 8) byte = (byte & 0x3f) | 0x80;
    hex += (byte + 256).toString(16).slice(1);
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * A source of chance over any stream of 32-bit numbers.
 *
 * @example createRandom(nextUint32).integer(1, 6)
 */
export function createRandom(nextUint32: () => number): Random {
  const bytes = (count: number): Uint8Array => {
    const result = new Uint8Array(count);
    let word = 0;
    for (let index = 0; index < count; index += 1) {
      word = index % 4 === 0 ? nextUint32() : word >>> 8;
      result[index] = word;
    }
    return result;
  };

  const integer = (min: number, max: number): number => {
    const size = max - min + 1;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || !(size >= 1 && size <= 2 ** 53)) {
      throw new RangeError(`No whole number from ${min} to ${max}.`);
    }
    const wide = size > 2 ** 32;
    const space = wide ? 2 ** 53 : 2 ** 32;
    // Numbers above the last full multiple would make small results likelier.
    const limit = space - (space % size);
    for (;;) {
      const number = wide ? (nextUint32() >>> 11) * 2 ** 32 + nextUint32() : nextUint32();
      if (number < limit) return min + (number % size);
    }
  };

  return { bytes, integer, uuid: () => formatUuid(bytes(16)) };
}

/**
 * A repeatable source of chance.
 *
 * @example createSeededRandom('demo').uuid() // the same one every time
 */
export function createSeededRandom(seed: string): Random {
  return createRandom(createSfc32(hashText(seed)));
}
