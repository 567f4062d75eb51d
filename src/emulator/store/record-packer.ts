/**
 * Writes records into bytes, and reads them again. What many records have in common (dialect, status, address of the callback,
 * names of members) is kept once, beside the bytes.
 */
import { createSequences, findRecent } from './indexes.ts';

/** Where something is written or read. What is written behind the end of the bytes is only counted. */
export interface Cursor {
  bytes: Buffer;
  at: number;
}

export interface Packer<T> {
  write(cursor: Cursor, record: T): void;
  /** @param end where the record ends */
  read(cursor: Cursor, end: number): T;
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
type Values = readonly unknown[];

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
  // Types of values are lost in their bytes; the packer gives back to a kind what it had of it.
  kind as unknown as PackedKind<T>;

/** Most different values that are kept once; what comes after them stands in its row. */
const mostKept = 2000;

/** Stand before a value and say what it is; an integer below all of them stands for itself. */
const tags = {
  absent: 128,
  null: 129,
  false: 130,
  true: 131,
  integer: 132,
  /** Of 48 bits: times. */
  long: 133,
  number: 134,
  /** Each character is a byte. */
  narrow: 135,
  wide: 136,
  array: 137,
  /** Its names are kept. */
  shaped: 138,
  object: 139,
} as const;

const twoTo32 = 2 ** 32;
const twoTo48 = 2 ** 48;

function writeByte(cursor: Cursor, byte: number): void {
  cursor.bytes[cursor.at] = byte;
  cursor.at += 1;
}

function readByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at] ?? 0;
  cursor.at += 1;
  return byte;
}

/** An integer below 2^32, seven bits a byte. */
function writeInteger(cursor: Cursor, integer: number): void {
  let rest = integer;
  while (rest > 127) {
    writeByte(cursor, (rest & 127) | 128);
    rest >>>= 7;
  }
  writeByte(cursor, rest);
}

function readInteger(cursor: Cursor): number {
  let integer = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = readByte(cursor);
    integer |= (byte & 127) << shift;
    if (byte < 128) return integer >>> 0;
  }
}

function writeNumber(cursor: Cursor, value: number): void {
  if (value >= 0 && value < twoTo48 && Math.floor(value) === value && !Object.is(value, -0)) {
    if (value >= twoTo32) {
      writeByte(cursor, tags.long);
      const high = Math.floor(value / twoTo32);
      writeByte(cursor, high & 255);
      writeByte(cursor, high >>> 8);
      for (let shift = 0; shift < 32; shift += 8) writeByte(cursor, (value >>> shift) & 255);
      return;
    }
    if (value >= tags.absent) writeByte(cursor, tags.integer);
    writeInteger(cursor, value);
    return;
  }
  writeByte(cursor, tags.number);
  if (cursor.at + 8 <= cursor.bytes.length) cursor.bytes.writeDoubleLE(value, cursor.at);
  cursor.at += 8;
}

function readLong(cursor: Cursor): number {
  const high = readByte(cursor) + readByte(cursor) * 256;
  let low = 0;
  for (let shift = 0; shift < 32; shift += 8) low |= readByte(cursor) << shift;
  return high * twoTo32 + (low >>> 0);
}

function readNumber(cursor: Cursor): number {
  cursor.at += 8;
  return cursor.bytes.readDoubleLE(cursor.at - 8);
}

function writeText(cursor: Cursor, text: string): void {
  const start = cursor.at;
  writeByte(cursor, tags.narrow);
  writeInteger(cursor, text.length);
  const { bytes, at } = cursor;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 255) {
      cursor.at = start;
      writeWideText(cursor, text);
      return;
    }
    bytes[at + index] = code;
  }
  cursor.at = at + text.length;
}

/** As JSON: UTF-8 has no bytes for half a character, JSON has an escape. */
function writeWideText(cursor: Cursor, text: string): void {
  const encoded = Buffer.from(JSON.stringify(text));
  writeByte(cursor, tags.wide);
  writeInteger(cursor, encoded.length);
  encoded.copy(cursor.bytes, Math.min(cursor.at, cursor.bytes.length));
  cursor.at += encoded.length;
}

function readText(cursor: Cursor, encoding: 'latin1' | 'utf8'): string {
  const length = readInteger(cursor);
  cursor.at += length;
  return cursor.bytes.toString(encoding, cursor.at - length, cursor.at);
}

type Members = Record<string, unknown>;

/** Writes and reads values; names of members of objects are kept. */
function createValues() {
  const shapes = createSequences(mostKept);
  /** Whether objects of a shape can be made by assignment: a member may be called `__proto__`. */
  const isPlain: boolean[] = [];

  const writeObject = (cursor: Cursor, value: Members): void => {
    const names = Object.keys(value);
    // Members one by one, by names that differ from object to object, take the engine three times as long.
    const members = Object.values(value);
    const shape = shapes.numberOf(names);
    writeByte(cursor, shape === -1 ? tags.object : tags.shaped);
    writeInteger(cursor, shape === -1 ? names.length : shape);
    for (let index = 0; index < names.length; index += 1) {
      if (shape === -1) writeText(cursor, names[index] ?? '');
      write(cursor, members[index]);
    }
  };
  const write = (cursor: Cursor, value: unknown): void => {
    if (typeof value === 'string') writeText(cursor, value);
    else if (typeof value === 'number') writeNumber(cursor, value);
    else if (value === undefined) writeByte(cursor, tags.absent);
    else if (typeof value === 'boolean') writeByte(cursor, value ? tags.true : tags.false);
    else if (value === null) writeByte(cursor, tags.null);
    else if (Array.isArray(value)) {
      writeByte(cursor, tags.array);
      writeInteger(cursor, value.length);
      for (const item of value) write(cursor, item);
    } else writeObject(cursor, value as Members);
  };
  // Loops, and no lists in between: most of what reading a packed record takes is done here.
  const readArray = (cursor: Cursor): unknown[] => {
    const items: unknown[] = [];
    for (let left = readInteger(cursor); left > 0; left -= 1) items.push(read(cursor));
    return items;
  };
  const readShaped = (cursor: Cursor): Members => {
    const shape = readInteger(cursor);
    const names = shapes.all[shape] ?? [];
    isPlain[shape] ??= !names.includes('__proto__');
    if (!isPlain[shape]) return Object.fromEntries(names.map((name) => [name, read(cursor)]));
    const object: Members = {};
    for (const name of names) object[name] = read(cursor);
    return object;
  };
  const readNamed = (cursor: Cursor): Members =>
    Object.fromEntries(Array.from({ length: readInteger(cursor) }, () => [read(cursor) as string, read(cursor)]));
  const read = (cursor: Cursor): unknown => {
    const tag = readByte(cursor);
    switch (tag) {
      case tags.absent:
        return undefined;
      case tags.null:
        return null;
      case tags.false:
        return false;
      case tags.true:
        return true;
      case tags.integer:
        return readInteger(cursor);
      case tags.long:
        return readLong(cursor);
      case tags.number:
        return readNumber(cursor);
      case tags.narrow:
        return readText(cursor, 'latin1');
      case tags.wide:
        return JSON.parse(readText(cursor, 'utf8')) as string;
      case tags.array:
        return readArray(cursor);
      case tags.shaped:
        return readShaped(cursor);
      case tags.object:
        return readNamed(cursor);
      default:
        return tag;
    }
  };
  return { write, read, readArray };
}

/** Values of several members together, each combination kept once. */
function createCombinations() {
  const kept: Values[] = [];
  const numbers = new Map<string, number>();
  return {
    /** @returns -1 when it is new and there is no room for it */
    numberOf(values: Values): number {
      const last = findRecent(kept, values);
      if (last !== -1) return last;
      // JSON alone has one word for what is absent and for null, and none for NaN.
      const key = JSON.stringify(
        values.map((value) =>
          typeof value === 'object'
            ? value
            : `${typeof value} ${Object.is(value, -0) ? '-0' : String(value as number)}`,
        ),
      );
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (kept.length >= mostKept) return -1;
      numbers.set(key, kept.length);
      return kept.push(values) - 1;
    },
    valuesOf: (number: number): Values => kept[number] ?? [],
  };
}

/** @example const packer = createPacker(voiceKind); const place = rows.add(packer.write, voice); rows.read(packer.read, place) */
export function createPacker<T extends object>({ sharedOf, ownOf, join }: PackedKind<T>): Packer<T> {
  const combinations = createCombinations();
  const { write, read, readArray } = createValues();
  return {
    write(cursor, record) {
      const shared = sharedOf(record);
      const number = combinations.numberOf(shared);
      writeInteger(cursor, number + 1);
      if (number === -1) {
        writeInteger(cursor, shared.length);
        for (const value of shared) write(cursor, value);
      }
      const own = ownOf(record);
      let { length } = own;
      while (length > 0 && own[length - 1] === undefined) length -= 1;
      for (let index = 0; index < length; index += 1) write(cursor, own[index]);
    },
    read(cursor, end) {
      const number = readInteger(cursor) - 1;
      const shared = number === -1 ? readArray(cursor) : combinations.valuesOf(number);
      const own: unknown[] = [];
      while (cursor.at < end) own.push(read(cursor));
      return join(shared, own);
    },
  };
}

// Rows of bytes, side by side in a few large buffers outside the heap: nothing for the garbage collector to look at.

export interface PackedRows {
  /** @returns where the row is: never 0 */
  add<T>(write: (cursor: Cursor, record: T) => void, record: T): number;
  read<T>(read: (cursor: Cursor, end: number) => T, place: number): T;
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
const noBytes = Buffer.alloc(0);

/** @example const rows = createPackedRows(); rows.read(packer.read, rows.add(packer.write, record)) */
export function createPackedRows(): PackedRows {
  const segments: Buffer[] = [];
  /** Where the next row begins in the segment that is filled. A row longer than a segment has one of its own. */
  let filled = -1;
  let end = 0;
  let used = 0;
  let dropped = 0;
  const cursor: Cursor = { bytes: noBytes, at: 0 };

  const open = (bytes: number): number => segments.push(Buffer.allocUnsafeSlow(bytes)) - 1;
  /** @returns how many bytes it has, its head included: where there is no room for them, it is not written */
  const writeAt = <T>(
    segment: number,
    offset: number,
    write: (cursor: Cursor, record: T) => void,
    record: T,
  ): number => {
    cursor.bytes = segments[segment] ?? noBytes;
    cursor.at = offset + headBytes;
    write(cursor, record);
    const whole = cursor.at - offset;
    if (cursor.at <= cursor.bytes.length) cursor.bytes.writeUInt32LE(whole - headBytes, offset);
    return whole;
  };
  const moveTo = (place: number): number => {
    cursor.bytes = segments[Math.floor((place - 1) / stepsOfSegment)] ?? noBytes;
    const offset = ((place - 1) % stepsOfSegment) * step;
    cursor.at = offset + headBytes;
    return cursor.at + cursor.bytes.readUInt32LE(offset);
  };
  return {
    add(write, record) {
      let segment = filled;
      let offset = end;
      const whole = writeAt(segment, offset, write, record);
      if (offset + whole > (segments[segment]?.length ?? 0)) {
        const next = segments.length < 5 ? bytesOfFirst << segments.length : bytesOfSegment;
        segment = open(Math.max(whole, Math.min(next, bytesOfSegment)));
        offset = 0;
        writeAt(segment, offset, write, record);
      }
      used += whole;
      if (whole <= bytesOfSegment) {
        filled = segment;
        end = offset + Math.ceil(whole / step) * step;
      }
      return segment * stepsOfSegment + offset / step + 1;
    },
    read(read, place) {
      const rowEnd = moveTo(place);
      return read(cursor, rowEnd);
    },
    drop(place) {
      dropped += moveTo(place) - cursor.at;
    },
    isWasteful: () => dropped > toleratedWaste && dropped * 2 > used,
  };
}

/**
 * A row as it is, to be written elsewhere.
 *
 * @example next.add(writeRow, old.read(readRow, place))
 */
export const readRow = ({ bytes, at }: Cursor, end: number): Buffer => bytes.subarray(at, end);

export function writeRow(cursor: Cursor, row: Buffer): void {
  row.copy(cursor.bytes, Math.min(cursor.at, cursor.bytes.length));
  cursor.at += row.length;
}
