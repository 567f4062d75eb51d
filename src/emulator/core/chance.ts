/** Where ids and random decisions come from. */
import { klingEpochMs } from '../../contracts/spec/ground-facts.ts';

/** Random bytes in other forms: seeded and repeatable, or from the system. With a seed, the same calls in the same order repeat. */
export interface Random {
  /** `count` random bytes. */
  bytes(count: number): Uint8Array;
  /** Whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** UUID v4, lower case. */
  uuid(): string;
}

/** Where ids and random decisions come from. */
export interface Chance {
  readonly random: Random;
  /** A new Kling id of the given moment. */
  readonly mint: (ms: number) => string;
  /** Random text of 0-9a-z. */
  readonly suffix: (length: number) => string;
  /** A new `webhook-id`. */
  readonly newDeliveryId: () => string;
}

// Chance that can be repeated: the same seed gives the same numbers, on every machine and in every later version
// (journals of seeded runs are compared byte by byte, so the streams here must never change).

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

// Kling's ids: 18-digit snowflakes, `(ms since epoch) << 22 | worker (10 bit) << 12 | sequence (12 bit)`. Epoch,
// workers and sequences are those of observed ids (section 8 of the reference; inferred from ids with known times).
// Ids get their nineteenth digit on 2027-03-30, Kling's own too.

/** Earliest id time with 18 digits (June 2020). A clock set before it still makes ids of the right width. */
const EARLIEST = Math.ceil(1e17 / 2 ** 22);
const WORKERS = [67, 96, 97, 98, 193, 194, 195, 196, 197, 230, 231, 232, 233, 234, 256, 257, 258, 259, 260] as const;
const FIRST_SEQUENCE = 3;
const LAST_SEQUENCE = 96;
/** All lower halves (worker and sequence) that look like an observed id: 1786 per millisecond. */
const OBSERVED: readonly number[] = WORKERS.flatMap((worker) =>
  Array.from({ length: LAST_SEQUENCE - FIRST_SEQUENCE + 1 }, (_, index) => worker * 4096 + FIRST_SEQUENCE + index),
);
const observedWorkers = new Set<number>(WORKERS);
const LOWER_HALVES = 2 ** 22;
/** Forgotten times this close (ms) count as one range: a running clock costs no merging. */
const NEAR = 1000;
/** Times whose walks are found without a look-up: an id is up to 8 ms older than its task. */
const RECENT = 16;

/** Time of ids of a moment. */
const timeSinceEpoch = (ms: number): number => Math.max(Math.floor(ms) - klingEpochMs, EARLIEST);

/** A walk through `OBSERVED` in steps that visit every entry once: three numbers remember what is used up. */
interface Walk {
  next: number;
  readonly step: number;
  left: number;
}

/**
 * Times as at most `most` ranges. Beyond that the two closest ranges become one, so it may hold times that were never
 * added, but never loses one that was.
 */
function createTimeRanges(most: number) {
  const ranges: { from: number; to: number }[] = [];

  const firstAfter = (time: number): number => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.from ?? Infinity) > time) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const mergeClosest = (): void => {
    const gapBefore = (index: number): number => (ranges[index]?.from ?? Infinity) - (ranges[index - 1]?.to ?? 0);
    let closest = 1;
    for (let index = 2; index < ranges.length; index += 1) {
      if (gapBefore(index) < gapBefore(closest)) closest = index;
    }
    const [later] = ranges.splice(closest, 1);
    const earlier = ranges[closest - 1];
    if (earlier && later) earlier.to = later.to;
  };

  const has = (time: number): boolean => {
    const range = ranges[firstAfter(time) - 1];
    return range !== undefined && time <= range.to;
  };

  return {
    has,
    add(time: number): void {
      const after = firstAfter(time);
      const before = ranges[after - 1];
      if (before && time <= before.to + NEAR) {
        before.to = Math.max(before.to, time);
        return;
      }
      ranges.splice(after, 0, { from: time, to: time });
      if (ranges.length > most) mergeClosest();
    },
  };
}

/** The id as decimal digits, without BigInt: time is split so that both products stay below 2^53. */
function formatId(time: number, lowerHalf: number): string {
  const millions = Math.floor(time / 1e6);
  const low = (time - millions * 1e6) * LOWER_HALVES + lowerHalf;
  const carry = Math.floor(low / 1e6);
  return `${millions * LOWER_HALVES + carry}${String(low - carry * 1e6).padStart(6, '0')}`;
}

/**
 * Makes ids that are never repeated in the life of the mint, in bounded memory, wherever its clocks jump. One mint
 * must serve all accounts whose ids share a store.
 *
 * A millisecond gives ids with observed workers and sequences in a random order. When these are used up, or when it
 * is unknown how many of them were (the mint remembers the last `remember` milliseconds), ids come from the other
 * workers and sequences, each used once in the life of the mint, and after 4 million of those from the next
 * millisecond that was not asked for.
 *
 * @param deps.remember how many milliseconds are remembered exactly.
 * @param deps.usedUntil ids of times up to this one (epoch milliseconds) may have been minted elsewhere.
 * @example createIdMint({ random }).mint(Date.now()) // '934560897820524592'
 */
export function createIdMint(deps: {
  readonly random: Pick<Random, 'integer'>;
  readonly remember?: number;
  readonly usedUntil?: number | undefined;
}) {
  const { random, remember = 1000, usedUntil } = deps;
  const walks = new Map<number, Walk>();
  const forgotten = createTimeRanges(64);
  let latest = 0;
  // Where another mint went before, what it used is unknown: far from the beginning, most likely nothing.
  let spare = usedUntil === undefined ? 0 : random.integer(0, LOWER_HALVES / 2);
  const usedUpTo = usedUntil === undefined ? 0 : timeSinceEpoch(usedUntil);
  /** Walks that were asked for lately, at the last digits of their times: ids of one time are minted together. */
  const recent: ({ readonly time: number; readonly walk: Walk } | undefined)[] = Array.from({ length: RECENT });

  const startWalk = (): Walk => {
    let step = random.integer(0, OBSERVED.length / 2 - 1) * 2 + 1;
    // 1786 = 2 · 19 · 47: a step without these factors visits every entry.
    while (step % 19 === 0 || step % 47 === 0) step += 2;
    return { next: random.integer(0, OBSERVED.length - 1), step, left: OBSERVED.length };
  };

  /** The walk of a millisecond, moved to the end of the map: its start holds the one that was not asked for longest. */
  const findWalk = (time: number): Walk | undefined => {
    const last = recent[time % RECENT];
    if (last?.time === time) return last.walk;
    const known = walks.get(time);
    if (known) walks.delete(time);
    else if (time <= usedUpTo || forgotten.has(time)) return undefined;
    const walk = known ?? startWalk();
    walks.set(time, walk);
    recent[time % RECENT] = { time, walk };
    for (const oldest of walks.keys()) {
      if (walks.size <= remember) break;
      walks.delete(oldest);
      forgotten.add(oldest);
    }
    return walk;
  };

  const takeSpare = (): number | undefined => {
    for (; spare < LOWER_HALVES; spare += 1) {
      const sequence = spare & 4095;
      const looksObserved =
        sequence >= FIRST_SEQUENCE && sequence <= LAST_SEQUENCE && observedWorkers.has(spare >>> 12);
      if (!looksObserved) return spare++;
    }
    return undefined;
  };

  const mintAt = (time: number): string => {
    latest = Math.max(latest, time);
    const walk = findWalk(time);
    if (!walk || walk.left === 0) {
      const lowerHalf = takeSpare();
      return lowerHalf === undefined ? mintAt(latest + 1) : formatId(time, lowerHalf);
    }
    const lowerHalf = OBSERVED[walk.next] ?? 0;
    walk.next = (walk.next + walk.step) % OBSERVED.length;
    walk.left -= 1;
    return formatId(time, lowerHalf);
  };

  return {
    /** A new id of this moment (epoch milliseconds). */
    mint: (ms: number): string => mintAt(timeSinceEpoch(ms)),
  };
}
