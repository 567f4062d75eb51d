/** Boxes of the ISO base media file format (ISO/IEC 14496-12), of MP4 (14496-14) and AVC (14496-15) files. */

export const u8 = (...values: readonly number[]): Buffer => Buffer.from(values);

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index));
  return bytes;
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
  return bytes;
}

export const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** @example box('free', u32(0)) */
export function box(type: string, ...content: readonly Buffer[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32(length), ascii(type), ...content], length);
}

/** A box with version 0 and flags. */
export function fullBox(type: string, flags: number, ...content: readonly Buffer[]): Buffer {
  return box(type, u32(flags), ...content);
}

const identityMatrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** Movie header in milliseconds, for a movie of two tracks. */
export function movieHeader(durationMs: number): Buffer {
  return fullBox(
    'mvhd',
    0,
    u32(0, 0, 1000, durationMs, 0x10000),
    u16(0x100, 0),
    u32(0, 0),
    identityMatrix,
    u32(0, 0, 0, 0, 0, 0, 3),
  );
}

export interface Track {
  readonly id: number;
  readonly durationMs: number;
  /** Absent for sound. */
  readonly picture?: { readonly width: number; readonly height: number };
  /** Media time units per second. */
  readonly timescale: number;
  /** Content of the sample table. */
  readonly sampleTable: readonly Buffer[];
}

/** A whole track of picture or sound. */
export function track({ id, durationMs, picture, timescale, sampleTable }: Track): Buffer {
  const header = fullBox(
    'tkhd',
    3,
    u32(0, 0, id, 0, durationMs, 0, 0),
    u16(0, picture ? 0 : 1, picture ? 0 : 0x100, 0),
    identityMatrix,
    u32((picture?.width ?? 0) * 0x10000, (picture?.height ?? 0) * 0x10000),
  );
  const mediaHeader = fullBox('mdhd', 0, u32(0, 0, timescale, (durationMs * timescale) / 1000), u16(0x55c4, 0));
  const handler = fullBox('hdlr', 0, u32(0), ascii(picture ? 'vide' : 'soun'), u32(0, 0, 0), u8(0));
  const source = box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1)));
  const kind = picture ? fullBox('vmhd', 1, u16(0, 0, 0, 0)) : fullBox('smhd', 0, u16(0, 0));
  return box('trak', header, box('mdia', mediaHeader, handler, box('minf', kind, source, box('stbl', ...sampleTable))));
}

/** Sample times: all of one length but the last. */
export function sampleTimes(count: number, each: number, last: number): Buffer {
  return count === 1 ? fullBox('stts', 0, u32(1, 1, last)) : fullBox('stts', 0, u32(2, count - 1, each, 1, last));
}

/** Which samples lie in which chunk: all chunks alike but the last. */
export function samplesOfChunks(chunks: number, each: number, last: number): Buffer {
  return chunks === 1 || each === last
    ? fullBox('stsc', 0, u32(1, 1, last, 1))
    : fullBox('stsc', 0, u32(2, 1, each, 1, chunks, last, 1));
}

/** Sizes of samples that are all alike. */
export function sampleSizes(size: number, count: number): Buffer {
  return fullBox('stsz', 0, u32(size, count));
}

export function chunkOffsets(offsets: readonly number[]): Buffer {
  return fullBox('stco', 0, u32(offsets.length), u32(...offsets));
}

/** Description of H.264 samples. */
export function avcSampleEntry(width: number, height: number, sps: Buffer, pps: Buffer): Buffer {
  const profile = sps.subarray(1, 4);
  const configuration = [u8(1), profile, u8(0xff, 0xe1), u16(sps.length), sps, u8(1), u16(pps.length), pps];
  return fullBox(
    'stsd',
    0,
    u32(1),
    box(
      'avc1',
      u16(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, width, height),
      u32(0x480000, 0x480000, 0),
      u16(1),
      Buffer.alloc(32),
      u16(0x18, 0xffff),
      box('avcC', ...configuration),
    ),
  );
}

/** Description of AAC-LC samples, mono. `configuration` is the AudioSpecificConfig. */
export function aacSampleEntry(sampleRate: number, bitRate: number, configuration: Buffer): Buffer {
  const descriptor = (tag: number, ...content: readonly Buffer[]) => {
    const body = Buffer.concat(content);
    return Buffer.concat([u8(tag, body.length), body]);
  };
  const decoder = descriptor(4, u8(0x40, 0x15, 0, 0, 0), u32(bitRate, bitRate), descriptor(5, configuration));
  const stream = descriptor(3, u16(0), u8(0), decoder, descriptor(6, u8(2)));
  return fullBox(
    'stsd',
    0,
    u32(1),
    box('mp4a', u16(0, 0, 0, 1), u32(0, 0), u16(1, 16, 0, 0), u32(sampleRate * 0x10000), fullBox('esds', 0, stream)),
  );
}

/** Title, comment and maker as iTunes writes them. */
export function userData(texts: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(texts).map(([type, text]) =>
    box(type, box('data', u32(1, 0), Buffer.from(text, 'utf8'))),
  );
  const handler = fullBox('hdlr', 0, u32(0), ascii('mdirappl'), u32(0, 0), u8(0));
  return box('udta', fullBox('meta', 0, handler, box('ilst', ...items)));
}
