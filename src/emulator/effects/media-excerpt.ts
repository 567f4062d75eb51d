/**
 * Keeps of a media file what its length is read from, while it is downloaded: of a movie its boxes without the media
 * in them, of anything else the start.
 */
import type { MediaExcerpt } from './media-reader.ts';

/** What is kept of one file: more than the boxes of a film of ten minutes, and than 60 s of any MP3. */
const MOST_KEPT = 4 * 1_048_576;
/** What is kept of a WAV file: its chunks stand before the sound. */
const MOST_OF_WAV = 1_048_576;
/** Boxes that are looked at: more than any film has, and few enough to cost nothing. */
const MOST_BOXES = 10_000;
const FIRST_ROOM = 65_536;

export interface MediaCollector {
  add(chunk: Uint8Array): void;
  /** Bytes seen so far. */
  readonly size: number;
  finish(): MediaExcerpt;
}

const unneeded = new Set(['mdat', 'free', 'skip', 'wide']);

/** @example for await (const chunk of response) collector.add(chunk); const { bytes, size } = collector.finish(); */
export function createMediaCollector(): MediaCollector {
  let kept = Buffer.alloc(FIRST_ROOM);
  let keptSize = 0;
  let boxes = 0;
  let size = 0;
  /** The start of a file until its kind is known, and of a box until its size is. */
  let head = Buffer.alloc(0);
  let form: 'unknown' | 'movie' | 'other' = 'unknown';
  let most = MOST_KEPT;
  /** What is left of the box at hand, and whether it is kept. */
  let left = 0;
  let isKept = false;

  const keep = (bytes: Uint8Array): void => {
    const part = bytes.subarray(0, Math.max(0, most - keptSize));
    if (keptSize + part.length > kept.length) {
      const larger = Buffer.alloc(Math.max(kept.length * 2, keptSize + part.length));
      kept.copy(larger, 0, 0, keptSize);
      kept = larger;
    }
    kept.set(part, keptSize);
    keptSize += part.length;
  };

  /** Reads the header of a box; undefined when more bytes are needed. */
  const readHeader = (bytes: Buffer) => {
    if (bytes.length < 8) return undefined;
    const short = bytes.readUInt32BE(0);
    const name = bytes.toString('latin1', 4, 8);
    if (short !== 1) return { name, length: 8, size: short === 0 ? Infinity : Math.max(8, short) };
    return bytes.length < 16 ? undefined : { name, length: 16, size: Math.max(16, Number(bytes.readBigUInt64BE(8))) };
  };

  const addToMovie = (chunk: Uint8Array): void => {
    let rest = chunk;
    while (rest.length > 0) {
      if (left > 0) {
        const part = rest.subarray(0, left);
        if (isKept) keep(part);
        left -= part.length;
        rest = rest.subarray(part.length);
        continue;
      }
      const missing = 16 - head.length;
      const before = head.length;
      const joined = Buffer.concat([head, rest.subarray(0, missing)]);
      const header = readHeader(joined);
      if (!header) {
        head = joined;
        return;
      }
      head = Buffer.alloc(0);
      rest = rest.subarray(header.length - before);
      boxes += 1;
      // What is left of a file with so many boxes is one more, which nobody needs.
      left = boxes > MOST_BOXES ? Infinity : header.size - header.length;
      isKept = boxes <= MOST_BOXES && !unneeded.has(header.name);
      if (isKept) keep(joined.subarray(0, header.length));
    }
  };

  const addByForm = (chunk: Uint8Array): void => {
    if (form === 'movie') addToMovie(chunk);
    else keep(chunk);
  };

  const findForm = (start: Buffer): void => {
    const name = start.toString('latin1', 4, 8);
    form = ['ftyp', 'moov', ...unneeded].includes(name) ? 'movie' : 'other';
    if (start.toString('latin1', 0, 4) === 'RIFF') most = MOST_OF_WAV;
  };

  return {
    get size() {
      return size;
    },
    add(chunk) {
      size += chunk.length;
      if (form !== 'unknown') {
        addByForm(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < 8) return;
      const start = head;
      head = Buffer.alloc(0);
      findForm(start);
      addByForm(start);
    },
    finish() {
      if (form === 'unknown') keep(head);
      // Memory of its own, not of a shared pool: it is handed to another thread.
      const bytes = new Uint8Array(kept.subarray(0, keptSize));
      return { bytes, size: form === 'movie' ? keptSize : size };
    },
  };
}
