import { crc32, deflateSync } from 'node:zlib';
import type { MediaFile } from './frame-file.ts';
import { type Labels, maker } from './labels.ts';

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
export function createPngFile({ title, tag }: Labels): MediaFile {
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
