/** What finds records without looking at them: lists of numbers, places by key, counts by class, what is due. */
import type { Page } from '../core/reads.ts';

// Lists of numbers in typed arrays: four bytes a number, eight for a time, and nothing for the garbage collector to follow.

interface NumberList {
  readonly length: number;
  get(index: number): number;
  set(index: number, value: number): void;
  push(value: number): void;
}

/** Room for how many more than there are: half as many again. */
const roomFor = (length: number): number => Math.max(16, length + (length >> 1));

/**
 * @example const numbers = createNumberList(); numbers.push(7); numbers.get(0) // 7
 */
export const createNumberList = (): NumberList => createList((length) => new Uint32Array(length));

/**
 * For times in milliseconds, which have more digits.
 *
 * @example const times = createTimeList(); times.push(Date.now());
 */
export const createTimeList = (): NumberList => createList((length) => new Float64Array(length));

function createList(make: (length: number) => Uint32Array | Float64Array): NumberList {
  let kept = make(0);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: (index) => kept[index] ?? 0,
    set(index, value) {
      kept[index] = value;
    },
    push(value) {
      if (length === kept.length) {
        const wider = make(roomFor(length));
        wider.set(kept);
        kept = wider;
      }
      kept[length] = value;
      length += 1;
    },
  };
}

// Finds the places of records by a key. Only hashes and places are kept, in one typed array: about 13 bytes an entry, where
// a Map with a string of its own for each key takes about 80. Different keys may have one hash, so the caller compares
// the key with that of the record that is found.

export interface KeyIndex {
  readonly size: number;
  add(key: string, place: number, owner?: number): void;
  /**
   * The first entry of what was added under the key, in no order; -1 when there is none. There may be some of other keys among
   * them. A number and no callback: a task is looked for a dozen times in its life.
   */
  first(key: string): number;
  /** The one behind an entry, of the same key. */
  next(entry: number): number;
  placeAt(entry: number): number;
  ownerAt(entry: number): number;
  move(entry: number, place: number): void;
  /** Forgets entries of owners that are gone. */
  keep(isThere: (owner: number) => boolean): void;
}

/** Entries for each hundred cells at most: beyond that searches grow long. */
const mostPercent = 75;
const leastCells = 16;

/** FNV-1a with the final mix of MurmurHash3: similar keys (ids count up) are spread over all cells. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * @param hasOwners whether an entry names an owner beside the place
 * @example const index = createKeyIndex(); index.add('a', 0); index.placeAt(index.first('a')) // 0
 */
export function createKeyIndex({ hasOwners = false } = {}): KeyIndex {
  /** Words of an entry: hash, place + 1 (0: the cell is free), owner. */
  const width = hasOwners ? 3 : 2;
  let cells = new Uint32Array(0);
  let count = 0;
  let size = 0;

  const cellOf = (hash: number): number => Math.floor((hash / 0x1_0000_0000) * count);

  const put = (hash: number, place: number, owner: number): void => {
    let cell = cellOf(hash);
    while (cells[cell * width + 1] !== 0) cell = cell + 1 === count ? 0 : cell + 1;
    const at = cell * width;
    cells[at] = hash;
    cells[at + 1] = place;
    if (hasOwners) cells[at + 2] = owner;
    size += 1;
  };
  const rebuild = (wanted: number, isThere: (owner: number) => boolean): void => {
    const old = cells;
    count = wanted;
    size = 0;
    cells = new Uint32Array(wanted * width);
    for (let at = 0; at < old.length; at += width) {
      const place = old[at + 1] ?? 0;
      const owner = hasOwners ? (old[at + 2] ?? 0) : 0;
      if (place !== 0 && isThere(owner)) put(old[at] ?? 0, place, owner);
    }
  };
  /** The first entry with the hash from a cell on. */
  const seek = (hash: number, from: number): number => {
    for (let cell = from; ; cell += 1) {
      if (cell === count) cell = 0;
      if (cells[cell * width + 1] === 0) return -1;
      if (cells[cell * width] === hash) return cell;
    }
  };
  return {
    get size() {
      return size;
    },
    add(key, place, owner = 0) {
      if (size * 100 >= count * mostPercent) rebuild(Math.max(leastCells, count + (count >> 1)), () => true);
      put(hashOf(key), place + 1, owner);
    },
    first(key) {
      if (size === 0) return -1;
      const hash = hashOf(key);
      return seek(hash, cellOf(hash));
    },
    next: (entry) => seek(cells[entry * width] ?? 0, entry + 1),
    placeAt: (entry) => (cells[entry * width + 1] ?? 0) - 1,
    ownerAt: (entry) => (hasOwners ? (cells[entry * width + 2] ?? 0) : 0),
    move(entry, place) {
      cells[entry * width + 1] = place + 1;
    },
    keep: (isThere) => rebuild(count, isThere),
  };
}

// Which class each record of a list is of (what filters ask about: product, status, …), and how many of each class there are
// in every stretch of the list: a page of what passes a filter is found by counting stretches, not by walking over records.

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

interface ClassCounts {
  readonly length: number;
  push(classNumber: number): void;
  set(index: number, classNumber: number): void;
  get(index: number): number;
  count(passes: Passes): number;
  /** How many there are of each class, by its number. */
  readonly all: readonly number[];
  /** Places in the list of what passes, a page of them. */
  find(passes: Passes, page: PlacesPage): readonly number[];
}

/** A class of what is no longer there. */
export const gone = 0;

/** How many places a stretch has, and a long one. */
export const stretchLength = 256;
const longStretch = stretchLength * 64;

/** By class: there are few, and they are counted with each record that is saved. */
type Counts = number[];

const change = (counts: Counts, classNumber: number, by: 1 | -1): void => {
  while (counts.length <= classNumber) counts.push(0);
  counts[classNumber] = (counts[classNumber] ?? 0) + by;
};

function sum(counts: Counts | undefined, passes: Passes): number {
  if (!counts) return 0;
  let total = 0;
  for (let classNumber = 0; classNumber < counts.length; classNumber += 1) {
    const count = counts[classNumber] ?? 0;
    if (count > 0 && passes(classNumber)) total += count;
  }
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
  const all: Counts = [];
  const short: Counts[] = [];
  const long: Counts[] = [];
  const countAt = (index: number, classNumber: number, by: 1 | -1): void => {
    change(all, classNumber, by);
    change((short[Math.floor(index / stretchLength)] ??= []), classNumber, by);
    change((long[Math.floor(index / longStretch)] ??= []), classNumber, by);
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

// Due things, earliest first, ties in the order they were added. Many are due in the same millisecond: each moment has
// a list of its own, and only the moments stand in a heap. Adding and taking are steps in a list then, not walks
// through a heap of everything that is due.

export interface DueEntry {
  readonly dueAt: number;
  readonly order: number;
  readonly kind: 'task' | 'delivery';
  readonly id: string;
  /** Of the record in its table. */
  readonly place: number;
  /** Version of the record this entry was made from: an older one is stale. */
  readonly version: number;
}

export interface DueQueue {
  push(entry: DueEntry): void;
  /** The earliest entry, left where it is. */
  peek(): DueEntry | undefined;
  pop(): DueEntry | undefined;
}

/** What is due in one moment; those before `next` are taken. */
interface Moment {
  readonly dueAt: number;
  readonly entries: DueEntry[];
  next: number;
}

function pushMoment(heap: Moment[], moment: Moment): void {
  let index = heap.length;
  heap.push(moment);
  while (index > 0) {
    const above = (index - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.dueAt <= moment.dueAt) break;
    heap[index] = parent;
    index = above;
  }
  heap[index] = moment;
}

function popMoment(heap: Moment[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let index = 0;
  for (;;) {
    let below = 2 * index + 1;
    let child = heap[below];
    if (!child) break;
    const right = heap[below + 1];
    if (right && right.dueAt < child.dueAt) {
      below += 1;
      child = right;
    }
    if (last.dueAt <= child.dueAt) break;
    heap[index] = child;
    index = below;
  }
  heap[index] = last;
}

/** Adds an entry to its moment. One that comes back (a lease that ran out) goes before those that were added after it. */
function addTo({ entries, next }: Moment, entry: DueEntry): void {
  let place = entries.length;
  while (place > next && (entries[place - 1]?.order ?? 0) > entry.order) place -= 1;
  if (place === entries.length) entries.push(entry);
  else entries.splice(place, 0, entry);
}

/** @example const due = createDueQueue(); due.push(entry); due.pop() === entry */
export function createDueQueue(): DueQueue {
  const heap: Moment[] = [];
  const moments = new Map<number, Moment>();
  return {
    push(entry) {
      const known = moments.get(entry.dueAt);
      if (known) {
        addTo(known, entry);
        return;
      }
      const moment: Moment = { dueAt: entry.dueAt, entries: [entry], next: 0 };
      moments.set(entry.dueAt, moment);
      pushMoment(heap, moment);
    },
    peek() {
      const [first] = heap;
      return first?.entries[first.next];
    },
    pop() {
      const [first] = heap;
      if (!first) return undefined;
      const entry = first.entries[first.next];
      first.next += 1;
      if (first.next === first.entries.length) {
        popMoment(heap);
        moments.delete(first.dueAt);
      }
      return entry;
    },
  };
}

// Gives each different sequence of texts a number: quicker than to join them, and to look the joined text up.

/** How many of the last kept sequences are compared before one is looked up. */
const recent = 4;

/** Where the values stand among the last of a list; -1 when they do not. */
export function findRecent(kept: readonly (readonly unknown[])[], values: readonly unknown[]): number {
  const first = Math.max(0, kept.length - recent);
  for (let number = kept.length - 1; number >= first; number -= 1) {
    const others = kept[number] ?? [];
    let same = 0;
    while (same < values.length && Object.is(values[same], others[same])) same += 1;
    if (same === values.length && same === others.length) return number;
  }
  return -1;
}

interface Branch {
  readonly next: Map<string, Branch>;
  number: number;
}

interface Sequences {
  /** @returns its number, from 0 on; -1 when it is new and there is no room for it */
  numberOf(sequence: readonly string[]): number;
  readonly all: readonly (readonly string[])[];
}

const newBranch = (): Branch => ({ next: new Map(), number: -1 });

/** @example const names = createSequences(100); names.numberOf(Object.keys(value)) */
export function createSequences(most: number): Sequences {
  const root = newBranch();
  const all: (readonly string[])[] = [];
  const add = (sequence: readonly string[]): number => {
    if (all.length >= most) return -1;
    let branch = root;
    for (const text of sequence) {
      let next = branch.next.get(text);
      if (!next) branch.next.set(text, (next = newBranch()));
      branch = next;
    }
    branch.number = all.push(sequence) - 1;
    return branch.number;
  };
  return {
    all,
    numberOf(sequence) {
      const last = findRecent(all, sequence);
      if (last !== -1) return last;
      let branch: Branch | undefined = root;
      for (let index = 0; index < sequence.length && branch; index += 1)
        branch = branch.next.get(sequence[index] ?? '');
      return branch && branch.number !== -1 ? branch.number : add(sequence);
    },
  };
}
