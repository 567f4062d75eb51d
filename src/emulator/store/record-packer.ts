/**
 * Makes a short text of a record, and the record of the text. What many records have in common (dialect, status, address of
 * the callback, names of members) is kept once, beside the texts.
 */

export interface Packer<T> {
  pack(record: T): string;
  unpack(text: string): T;
}

/** How records of one kind are packed. */
export interface PackedKind<T> {
  /** Values that many records have in common. */
  readonly sharedOf: (record: T) => readonly unknown[];
  /** All others, those that are mostly absent last. */
  readonly ownOf: (record: T) => readonly unknown[];
  readonly join: (shared: Values, own: Values) => T;
}

/** Values of a packed record, as they come back; what it had none of is `undefined`. Their order says what they are. */
export type Values = readonly unknown[];

/**
 * A kind whose values come back as what they were: `join` gets what `sharedOf` and `ownOf` gave.
 *
 * @example const kind = packedKind({ sharedOf: ({ state }: Item) => [state], ownOf: ({ id }) => [id], join: ([state], [id]) => ({ id, state }) })
 */
export const packedKind = <T, Shared extends Values | [], Own extends Values | []>(kind: {
  readonly sharedOf: (record: T) => Shared;
  readonly ownOf: (record: T) => Own;
  readonly join: (shared: Shared, own: Own) => T;
}): PackedKind<T> =>
  // Types of values are lost in their text; the packer gives back to a kind what it had of it.
  kind as unknown as PackedKind<T>;

/** Most different values that are kept once; what comes after them stands in its text. */
const mostKept = 2000;
/** Stands before what is written as it is. */
const asItIs = -1;
/** Stands before the items of an array. */
const anArray = -2;
/** How many of the last kept values are compared before they are looked up. */
const recent = 4;

type Members = Readonly<Record<string, unknown>>;

/** Takes the names of members out of values, and puts them back. */
function createFolder() {
  const shapes = createSequences(mostKept);

  const foldObject = (value: Members): readonly unknown[] => {
    const names = Object.keys(value);
    const shape = shapes.numberOf(names);
    if (shape === -1) return [asItIs, value];
    const folded: unknown[] = [shape];
    for (const name of names) {
      const member = value[name];
      // JSON has no word for it.
      if (member === undefined) return foldObject(withoutAbsent(value));
      folded.push(fold(member));
    }
    return folded;
  };
  const fold = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? [anArray, ...value.map(fold)] : foldObject(value as Members);
  };
  /** Whether objects of a shape can be made by assignment: a member may be called `__proto__`. */
  const isPlain: boolean[] = [];
  // Loops, and no lists in between: most of what reading a packed record takes is done here.
  const unfold = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const parts: readonly unknown[] = value;
    const shape = parts[0] as number;
    if (shape === asItIs) return parts[1];
    if (shape === anArray) return unfoldFrom(parts, 1);
    const names = shapes.all[shape] ?? [];
    isPlain[shape] ??= !names.includes('__proto__');
    if (!isPlain[shape]) return Object.fromEntries(names.map((name, index) => [name, unfold(parts[index + 1])]));
    const object: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) object[names[index] ?? ''] = unfold(parts[index + 1]);
    return object;
  };
  /** The parts from one on, each unfolded. */
  const unfoldFrom = (parts: readonly unknown[], start: number): unknown[] => {
    const unfolded: unknown[] = [];
    for (let index = start; index < parts.length; index += 1) unfolded.push(unfold(parts[index]));
    return unfolded;
  };
  return { fold, unfoldFrom };
}

const withoutAbsent = (value: Members): Members =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

/** Values of several members together, each combination kept once. */
function createCombinations() {
  const kept: Values[] = [];
  const numbers = new Map<string, number>();
  const isSame = (values: Values, others: Values): boolean => {
    for (let index = 0; index < values.length; index += 1) if (values[index] !== others[index]) return false;
    return true;
  };
  return {
    /** @returns -1 when it is new and there is no room for it */
    numberOf(values: Values): number {
      for (let number = kept.length - 1; number >= Math.max(0, kept.length - recent); number -= 1)
        if (isSame(values, kept[number] ?? [])) return number;
      const key = JSON.stringify(values);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (kept.length >= mostKept) return -1;
      numbers.set(key, kept.length);
      return kept.push(values) - 1;
    },
    valuesOf: (number: number): Values => kept[number] ?? [],
  };
}

/** What JSON has no word for is absent: no value of a record is null. */
const withAbsent = (value: unknown): unknown => value ?? undefined;

/**
 * @example const packer = createPacker(voiceKind); packer.unpack(packer.pack(voice)) // like voice
 */
export function createPacker<T extends object>({ sharedOf, ownOf, join }: PackedKind<T>): Packer<T> {
  const combinations = createCombinations();
  const { fold, unfoldFrom } = createFolder();
  return {
    pack(record) {
      const shared = sharedOf(record);
      const number = combinations.numberOf(shared);
      const row: unknown[] = number === -1 ? [asItIs, shared] : [number];
      const own = ownOf(record);
      let { length } = own;
      while (length > 0 && own[length - 1] === undefined) length -= 1;
      for (let index = 0; index < length; index += 1) row.push(fold(own[index]));
      return JSON.stringify(row);
    },
    unpack(text) {
      const row = JSON.parse(text) as [number, ...unknown[]];
      const isWhole = row[0] === asItIs;
      const shared = isWhole ? (row[1] as Values).map(withAbsent) : combinations.valuesOf(row[0]);
      const own = unfoldFrom(row, isWhole ? 2 : 1);
      for (let index = 0; index < own.length; index += 1) own[index] = withAbsent(own[index]);
      return join(shared, own);
    },
  };
}

// Texts of records, side by side in a few large buffers outside the heap: nothing for the garbage collector to look at,
// and one byte a character for most of what records hold.

export interface PackedRows {
  /** @returns where the row is: never 0 */
  add(text: string): number;
  read(place: number): string;
  /** Tells that the row is not read any more. */
  drop(place: number): void;
  /** Whether more than half of a good deal of bytes is of rows that were dropped. */
  isWasteful(): boolean;
}

/** Rows begin at a multiple of this: a place counts in these steps, so that 32 bits are enough for 32 GB. */
const step = 8;
const stepsOfSegment = 8192;
const bytesOfSegment = step * stepsOfSegment;
/** The first segment is small: most accounts have little. */
const bytesOfFirst = 4096;
/** Before a row stands how many bytes it has. */
const headBytes = 4;
const toleratedWaste = 1 << 20;

/** @example const rows = createPackedRows(); rows.read(rows.add('[1]')) // '[1]' */
export function createPackedRows(): PackedRows {
  const segments: Buffer[] = [];
  /** Where the next row begins in the segment that is filled. A row longer than a segment has one of its own. */
  let filled = -1;
  let end = 0;
  let used = 0;
  let dropped = 0;

  const placeOf = (segment: number, offset: number): number => segment * stepsOfSegment + offset / step + 1;
  const open = (bytes: number): number => segments.push(Buffer.allocUnsafeSlow(bytes)) - 1;
  const write = (segment: number, offset: number, text: string, bytes: number): number => {
    const buffer = segments[segment];
    buffer?.writeUInt32LE(bytes, offset);
    buffer?.write(text, offset + headBytes, 'utf8');
    used += bytes;
    return placeOf(segment, offset);
  };
  const find = (place: number) => {
    const segment = Math.floor((place - 1) / stepsOfSegment);
    const buffer = segments[segment] ?? Buffer.alloc(headBytes);
    const offset = ((place - 1) % stepsOfSegment) * step;
    return { buffer, start: offset + headBytes, bytes: buffer.readUInt32LE(offset) };
  };
  return {
    add(text) {
      const bytes = Buffer.byteLength(text);
      const whole = headBytes + bytes;
      if (whole > bytesOfSegment) return write(open(whole), 0, text, bytes);
      if (filled === -1 || end + whole > (segments[filled]?.length ?? 0)) {
        const next = segments.length < 5 ? bytesOfFirst << segments.length : bytesOfSegment;
        filled = open(Math.max(whole, Math.min(next, bytesOfSegment)));
        end = 0;
      }
      const place = write(filled, end, text, bytes);
      end += Math.ceil(whole / step) * step;
      return place;
    },
    read(place) {
      const { buffer, start, bytes } = find(place);
      return buffer.toString('utf8', start, start + bytes);
    },
    drop(place) {
      dropped += find(place).bytes;
    },
    isWasteful: () => dropped > toleratedWaste && dropped * 2 > used,
  };
}

// Gives each different sequence of texts a number: quicker than to join them, and to look the joined text up.

interface Branch {
  readonly next: Map<string, Branch>;
  number: number;
}

export interface Sequences {
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
      let branch: Branch | undefined = root;
      for (let index = 0; index < sequence.length && branch; index += 1)
        branch = branch.next.get(sequence[index] ?? '');
      return branch && branch.number !== -1 ? branch.number : add(sequence);
    },
  };
}
