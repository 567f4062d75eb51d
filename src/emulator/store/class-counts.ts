/**
 * Which class each record of a list is of (what filters ask about: product, status, …), and how many of each class there are
 * in every stretch of the list: a page of what passes a filter is found by counting stretches, not by walking over records.
 */
import type { Page } from '../core/reads.ts';
import type { NumberList } from './numbers.ts';
import { createNumberList } from './numbers.ts';

/** Whether records of a class pass; classes are numbers. */
export type Passes = (classNumber: number) => boolean;

/** A page of a list, and what is asked of its places beside their classes. */
export interface PlacesPage extends Page {
  /** Begins behind this place. */
  readonly behind?: number | undefined;
  readonly isMeant?: ((place: number) => boolean) | undefined;
  /** Whether nothing in a stretch of `stretchLength` places is meant. */
  readonly isFar?: ((stretch: number) => boolean) | undefined;
}

export interface ClassCounts {
  readonly length: number;
  push(classNumber: number): void;
  set(index: number, classNumber: number): void;
  get(index: number): number;
  count(passes: Passes): number;
  /** How many there are of each class. */
  readonly all: ReadonlyMap<number, number>;
  /** Places in the list of what passes, a page of them. */
  find(passes: Passes, page: PlacesPage): readonly number[];
}

/** A class of what is no longer there. */
export const gone = 0;

/** How many places a stretch has, and a long one. */
export const stretchLength = 256;
const longStretch = stretchLength * 64;

type Counts = Map<number, number>;

const change = (counts: Counts, classNumber: number, by: 1 | -1): void => {
  const next = (counts.get(classNumber) ?? 0) + by;
  if (next === 0) counts.delete(classNumber);
  else counts.set(classNumber, next);
};

function sum(counts: Counts | undefined, passes: Passes): number {
  let total = 0;
  for (const [classNumber, count] of counts ?? []) if (passes(classNumber)) total += count;
  return total;
}

/** Walks over the list from one end, and leaps where it can. */
function walk(
  deps: { readonly classes: NumberList; readonly short: readonly Counts[]; readonly long: readonly Counts[] },
  passes: Passes,
  { offset = 0, limit = Infinity, order, behind, isMeant, isFar }: PlacesPage,
): readonly number[] {
  const { classes, short, long } = deps;
  const { length } = classes;
  const isBackward = order === 'newest-first';
  const found: number[] = [];
  let skip = offset;
  let step = behind === undefined ? 0 : isBackward ? length - behind : behind + 1;
  /** Leaps over a stretch that begins here when the page does not begin in it. @returns whether it did */
  const leap = (stretches: readonly Counts[], size: number): boolean => {
    const index = isBackward ? length - 1 - step : step;
    const number = Math.floor(index / size);
    const begins = isBackward ? index === length - 1 || index % size === size - 1 : index % size === 0;
    if (!begins) return false;
    const passing = size === stretchLength && isFar?.(number) === true ? 0 : sum(stretches[number], passes);
    // How many of a stretch are meant is not counted.
    if (passing > (isMeant ? 0 : skip)) return false;
    skip -= passing;
    step += isBackward ? index - number * size + 1 : size;
    return true;
  };
  while (step < length && found.length < limit) {
    if (leap(long, longStretch) || leap(short, stretchLength)) continue;
    const index = isBackward ? length - 1 - step : step;
    step += 1;
    if (!passes(classes.get(index)) || isMeant?.(index) === false) continue;
    if (skip > 0) skip -= 1;
    else found.push(index);
  }
  return found;
}

/** @example const counts = createClassCounts(); counts.push(3); counts.count((number) => number === 3) // 1 */
export function createClassCounts(): ClassCounts {
  const classes = createNumberList();
  const all: Counts = new Map();
  const short: Counts[] = [];
  const long: Counts[] = [];
  const countAt = (index: number, classNumber: number, by: 1 | -1): void => {
    change(all, classNumber, by);
    change((short[Math.floor(index / stretchLength)] ??= new Map()), classNumber, by);
    change((long[Math.floor(index / longStretch)] ??= new Map()), classNumber, by);
  };
  return {
    get length() {
      return classes.length;
    },
    get: classes.get,
    all,
    push(classNumber) {
      classes.push(classNumber);
      countAt(classes.length - 1, classNumber, 1);
    },
    set(index, classNumber) {
      const before = classes.get(index);
      if (before === classNumber) return;
      countAt(index, before, -1);
      countAt(index, classNumber, 1);
      classes.set(index, classNumber);
    },
    count: (passes) => sum(all, passes),
    find(passes, page) {
      const { offset = 0, limit = Infinity, order, behind, isMeant } = page;
      if (behind !== undefined || isMeant || sum(all, passes) !== classes.length)
        return walk({ classes, short, long }, passes, page);
      // Everything passes: the place in the list is the place in the page.
      const size = Math.max(0, Math.min(limit, classes.length - offset));
      const last = classes.length - 1;
      return Array.from({ length: size }, (_, step) =>
        order === 'newest-first' ? last - offset - step : offset + step,
      );
    },
  };
}
