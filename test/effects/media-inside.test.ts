import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mp3DurationMs, readMp3Length } from '../../src/emulator/core/result-files.ts';
import { aacBlocks, mp3Frames, pictures } from '../../src/emulator/effects/media/clips.ts';
import { describeMedia, type MediaSpec } from '../../src/emulator/effects/media/media-file.ts';

const effectId = '934566013361352716';

const readWhole = (spec: MediaSpec) => {
  const file = describeMedia(spec);
  return { bytes: file.read(0, file.length) };
};

/** The offsets in the chunk tables of an MP4. */
function readChunkOffsets(bytes: Buffer) {
  const readTable = (table: number) =>
    Array.from({ length: bytes.readUInt32BE(table + 8) }, (_, index) => bytes.readUInt32BE(table + 12 + 4 * index));
  const first = bytes.indexOf('stco');
  return { picture: readTable(first), sound: readTable(bytes.indexOf('stco', first + 1)) };
}

const sizeOf = (clips: readonly Buffer[]) => clips[0]?.length ?? 0;

/** Which of the clips lies at a place of a file; -1 for none. */
const findClip = (clips: readonly Buffer[], bytes: Buffer, offset: number) =>
  clips.findIndex((clip) => clip.equals(bytes.subarray(offset, offset + clip.length)));

describe('inside the files', () => {
  it('has MP3 frames end to end, as many as the length says and one header frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom('speech', 'effect'), (ms, use) => {
        const durationMs = mp3DurationMs(ms, use);
        const { bytes } = readWhole({ kind: 'mp3', durationMs, tag: '1', title: 'Frames' });
        const { sampleRate, frames } = readMp3Length(durationMs) ?? { sampleRate: 0, frames: 0 };
        const tagSize = bytes.subarray(6, 10).reduce((size, byte) => size * 128 + byte, 0);
        let at = 10 + tagSize;
        let count = 0;
        for (; at < bytes.length; count += 1) {
          expect(bytes.readUInt16BE(at)).toBe(0xfffb);
          at += Math.floor((144 * 64_000) / sampleRate) + ((bytes.readUInt8(at + 2) >> 1) & 1);
        }
        expect([at, count]).toEqual([bytes.length, frames + 1]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the bit rate of 44.1 kHz exact by padding', () => {
    const length = (ms: number) => describeMedia({ kind: 'mp3', durationMs: ms, tag: '1', title: '' }).length;
    const seconds = (300_069 - 5146) / 1000;
    expect((length(300_069) - length(5146)) / seconds).toBeCloseTo(8000, 0);
  });

  it('has clips that stand alone: no bit reservoir, one size per kind of MP4 sample', () => {
    for (const frame of [...mp3Frames.speech, ...mp3Frames.effect]) expect(frame.readUInt16BE(4) >> 7).toBe(0);
    expect(new Set(aacBlocks.map((block) => block.length)).size).toBe(1);
    expect(new Set(pictures.map((picture) => picture.length)).size).toBe(1);
  });

  it('has MP4 boxes that fill the file, the index before the content', () => {
    const { bytes } = readWhole({ kind: 'mp4', durationMs: 5041, tag: '1', title: 'Boxes' });
    const types: string[] = [];
    let at = 0;
    for (; at < bytes.length; at += bytes.readUInt32BE(at)) types.push(bytes.toString('latin1', at + 4, at + 8));
    expect(at).toBe(bytes.length);
    expect(types).toEqual(['ftyp', 'moov', 'mdat']);
  });

  it('has MP4 sample times that add up to the length in both tracks', () => {
    for (const durationMs of [1, 39, 40, 41, 640, 641, 5041, 300_000]) {
      const { bytes } = readWhole({ kind: 'mp4', durationMs, tag: '1', title: 'Times' });
      let at = 0;
      for (const timescale of [1000, 48_000]) {
        at = bytes.indexOf('mdhd', at + 1);
        expect([bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)]).toEqual([
          timescale,
          (durationMs * timescale) / 1000,
        ]);
        const table = bytes.indexOf('stts', at);
        let sum = 0;
        for (let entry = 0; entry < bytes.readUInt32BE(table + 8); entry += 1) {
          const place = table + 12 + 8 * entry;
          expect(bytes.readUInt32BE(place + 4)).toBeGreaterThan(0);
          sum += bytes.readUInt32BE(place) * bytes.readUInt32BE(place + 4);
        }
        expect(sum).toBe((durationMs * timescale) / 1000);
      }
    }
  });

  it('finds a key frame at the head of every MP4 picture chunk and sound at the head of every other', () => {
    for (const durationMs of [1, 39, 40, 639, 640, 641, 1280, 5041]) {
      const { bytes } = readWhole({ kind: 'mp4', durationMs, tag: '1', title: 'Chunks' });
      const chunks = readChunkOffsets(bytes);
      for (const offset of chunks.picture) {
        const filler = bytes.readUInt32BE(offset);
        expect(bytes.readUInt8(offset + 4)).toBe(6);
        expect(bytes.readUInt8(offset + 4 + filler + 4) & 0x1f).toBe(5);
      }
      for (const offset of chunks.sound) expect(findClip(aacBlocks, bytes, offset)).toBeGreaterThanOrEqual(0);
      expect(chunks.picture).toHaveLength(Math.ceil(durationMs / 640));
    }
  });

  it('shows in an MP4 the colour of the note that sounds, and never the same key frame twice in a row', () => {
    const { bytes } = readWhole({ kind: 'mp4', durationMs: 12_800, tag: effectId, title: 'Colours' });
    const chunks = readChunkOffsets(bytes);
    const seen = chunks.picture.flatMap((offset) =>
      Array.from({ length: 16 }, (_, index) => findClip(pictures, bytes, offset + index * sizeOf(pictures))),
    );
    // Blocks 7 and 22 of the thirty in a chunk lie within its two notes.
    const heard = chunks.sound.flatMap((offset) =>
      [7, 22].map((index) => findClip(aacBlocks, bytes, offset + index * sizeOf(aacBlocks))),
    );
    expect(seen.map((clip) => 1 + Math.floor(clip / 2))).toEqual(heard.flatMap((note) => Array<number>(8).fill(note)));
    expect(seen.map((clip) => clip % 2)).toEqual(seen.map((_, index) => index % 2));
    expect(new Set(heard).size).toBeGreaterThan(3);
  });
});
