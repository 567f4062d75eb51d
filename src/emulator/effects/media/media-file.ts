import { mp3DurationMs, readMp3Length } from '../../core/media-length.ts';
import type { MediaFile, Labels } from './frame-file.ts';
import { cleanLabels, maker } from './frame-file.ts';
import { createMp3File } from './mp3-file.ts';
import { createMp4File } from './mp4-file.ts';
import { createSubtitleFile, type SubtitleStyle } from './subtitle-file.ts';
import { createWavFile } from './wav-file.ts';
import { crc32, deflateSync } from 'node:zlib';

export type { MediaFile };

type MediaKind = 'mp3' | 'wav' | 'mp4' | 'png' | 'srt' | 'ass';

export interface MediaSpec {
  readonly kind: MediaKind;
  /** Of a sound or video: whole milliseconds, 1 to 3,600,000. For an MP3 a length that `mp3DurationMs` gives. */
  readonly durationMs: number;
  /** Id of the task, voice or video, written into the tags; its hash is the tune. */
  readonly tag: string;
  readonly title: string;
  readonly style?: SubtitleStyle | undefined;
}

const longestMs = 3_600_000;

/**
 * Describes a result file. Nothing of its content is made before it is read, and only what is read is made.
 *
 * @throws RangeError when no file can have exactly this length.
 * @example
 * const file = describeMedia({ kind: 'mp3', durationMs: 3276, tag: '847487393472614443', title: 'Speech' });
 * file.read(0, 64 * 1024);
 */
export function describeMedia(spec: MediaSpec): MediaFile {
  const { kind, durationMs } = spec;
  if (kind === 'png') return createPngFile(cleanLabels(spec));
  // The MP3 of the longest WAV is a little longer than it.
  const limit = kind === 'mp3' ? mp3DurationMs(longestMs, 'effect') : longestMs;
  if (!Number.isSafeInteger(durationMs) || durationMs < 1 || durationMs > limit) {
    throw new RangeError(`A media file lasts 1 to ${limit} whole milliseconds, not ${durationMs}.`);
  }
  const labels = cleanLabels(spec);
  switch (kind) {
    case 'wav':
      return createWavFile(durationMs, labels);
    case 'mp4':
      return createMp4File(durationMs, labels);
    case 'srt':
    case 'ass':
      return createSubtitleFile(kind, durationMs, labels, spec.style);
    case 'mp3': {
      const length = readMp3Length(durationMs);
      if (!length) throw new RangeError(`No MP3 lasts exactly ${durationMs} ms; take a length from mp3DurationMs.`);
      return createMp3File(length, labels);
    }
  }
}

const size = 96;

/** A drawn face: grey levels by place, from -1 to 1 both ways. */
function levelAt(x: number, y: number): number {
  const isEye = Math.hypot(Math.abs(x) - 0.3, y + 0.2) < 0.1;
  const isMouth = y > 0.25 && Math.abs(Math.hypot(x, y) - 0.5) < 0.06;
  if (isEye || isMouth) return 0x20;
  return Math.hypot(x, y) < 0.85 ? 0xc0 : 0xf0;
}

/** Rows of grey levels, each after its filter type 0. */
const pixels = deflateSync(
  Buffer.from(
    Array.from({ length: size }, (_row, y) => [
      0,
      ...Array.from({ length: size }, (_column, x) => levelAt((2 * x) / size - 1, (2 * y) / size - 1)),
    ]).flat(),
  ),
);

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const text = (key: string, value: string) => chunk('tEXt', Buffer.from(`${key}\0${value}`, 'latin1'));

/**
 * PNG, grey, 96 × 96, with text chunks as tags.
 *
 * @example createPngFile({ title: 'Face', tag: '934568447085285414' })
 */
function createPngFile({ title, tag }: Labels): MediaFile {
  const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 0, 0, 0, 0]);
  const bytes = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    text('Title', title),
    text('Comment', tag),
    text('Software', maker),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { contentType: 'image/png', length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}
