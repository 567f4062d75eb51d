/**
 * Texts of records, side by side in a few large buffers outside the heap: nothing for the garbage collector to look at,
 * and one byte a character for most of what records hold.
 */

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
