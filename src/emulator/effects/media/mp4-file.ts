import {
  aacBlocks,
  pictureParameters,
  pictures,
  samplesPerAacBlock,
  sequenceParameters,
  composeMelody,
  noteAtFrame,
  noteAtStep,
} from './clips.ts';
import type { FrameRun, MediaFile, Labels } from './frame-file.ts';
import { createFrameFile, maker } from './frame-file.ts';

// Boxes of the ISO base media file format (ISO/IEC 14496-12), of MP4 (14496-14) and AVC (14496-15) files.

const u8 = (...values: readonly number[]): Buffer => Buffer.from(values);

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index));
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
  return bytes;
}

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** @example box('free', u32(0)) */
function box(type: string, ...content: readonly Buffer[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32(length), ascii(type), ...content], length);
}

/** A box with version 0 and flags. */
function fullBox(type: string, flags: number, ...content: readonly Buffer[]): Buffer {
  return box(type, u32(flags), ...content);
}

const identityMatrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** Movie header in milliseconds, for a movie of two tracks. */
function movieHeader(durationMs: number): Buffer {
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

interface Track {
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
function track({ id, durationMs, picture, timescale, sampleTable }: Track): Buffer {
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
function sampleTimes(count: number, each: number, last: number): Buffer {
  return count === 1 ? fullBox('stts', 0, u32(1, 1, last)) : fullBox('stts', 0, u32(2, count - 1, each, 1, last));
}

/** Which samples lie in which chunk: all chunks alike but the last. */
function samplesOfChunks(chunks: number, each: number, last: number): Buffer {
  return chunks === 1 || each === last
    ? fullBox('stsc', 0, u32(1, 1, last, 1))
    : fullBox('stsc', 0, u32(2, 1, each, 1, chunks, last, 1));
}

/** Sizes of samples that are all alike. */
function sampleSizes(size: number, count: number): Buffer {
  return fullBox('stsz', 0, u32(size, count));
}

function chunkOffsets(offsets: readonly number[]): Buffer {
  return fullBox('stco', 0, u32(offsets.length), u32(...offsets));
}

/** Description of H.264 samples. */
function avcSampleEntry(width: number, height: number, sps: Buffer, pps: Buffer): Buffer {
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
function aacSampleEntry(sampleRate: number, bitRate: number, configuration: Buffer): Buffer {
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
function userData(texts: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(texts).map(([type, text]) =>
    box(type, box('data', u32(1, 0), Buffer.from(text, 'utf8'))),
  );
  const handler = fullBox('hdlr', 0, u32(0), ascii('mdirappl'), u32(0, 0), u8(0));
  return box('udta', fullBox('meta', 0, handler, box('ilst', ...items)));
}

const width = 320;
const height = 180;
const pictureMs = 40;
const sampleRate = 48_000;
/** AAC-LC, 48 kHz, one channel (ISO/IEC 14496-3, 1.6.2.1). */
const audioConfiguration = u8(0x11, 0x88);

/** Picture and sound lie in turns of 640 ms: the shortest time that both kinds of frames fill exactly, times two. */
const turnMs = 640;
const picturesPerTurn = 16;
const blocksPerTurn = 30;
/** A note lasts half a turn, in picture and sound alike. */
const picturesPerStep = 8;
const blocksPerStep = 15;

const pictureSize = pictures[0]?.length ?? 0;
const blockSize = aacBlocks[0]?.length ?? 0;
const turnSize = picturesPerTurn * pictureSize + blocksPerTurn * blockSize;
const framesPerTurn = picturesPerTurn + blocksPerTurn;

/** How many samples there are, and how many in the last turn. */
interface Layout {
  readonly durationMs: number;
  readonly pictures: number;
  readonly blocks: number;
  readonly turns: number;
  readonly lastPictures: number;
  readonly lastBlocks: number;
}

function layOut(durationMs: number): Layout {
  const turns = Math.ceil(durationMs / turnMs);
  const pictureCount = Math.ceil(durationMs / pictureMs);
  const blocks = Math.ceil((durationMs * sampleRate) / 1000 / samplesPerAacBlock);
  return {
    durationMs,
    pictures: pictureCount,
    blocks,
    turns,
    lastPictures: pictureCount - (turns - 1) * picturesPerTurn,
    lastBlocks: blocks - (turns - 1) * blocksPerTurn,
  };
}

/**
 * MP4 with H.264 at 25 pictures a second and AAC-LC sound, index before content. Every picture is a key frame and
 * every sample of a track has one size, so the index grows by eight bytes per 640 ms only. The last sample of each track
 * is cut short in the sample table, which makes any length exact.
 *
 * @example createMp4File(5041, { title: 'Cat', tag: '934565931396259887' })
 */
export function createMp4File(durationMs: number, labels: Labels): MediaFile {
  const layout = layOut(durationMs);
  const run = createRun(layout, labels);
  const type = box('ftyp', ascii('isom'), u32(512), ascii('isomiso2avc1mp41'));
  const contentHead = Buffer.concat([u32(8 + run.offsetOf(run.count)), ascii('mdat')]);
  // The index names places that depend on its own length, which doesn't depend on the places: made twice.
  const indexLength = createIndex(layout, labels, 0).length;
  const index = createIndex(layout, labels, type.length + indexLength + contentHead.length);
  return createFrameFile('video/mp4', Buffer.concat([type, index, contentHead]), run);
}

/** The samples in file order: the pictures of a turn, then its sound. */
function createRun(layout: Layout, labels: Labels): FrameRun {
  const melody = composeMelody(labels.tag);
  const picturesIn = (turn: number) => (turn === layout.turns - 1 ? layout.lastPictures : picturesPerTurn);
  return {
    count: layout.pictures + layout.blocks,
    offsetOf(index) {
      const turn = Math.floor(index / framesPerTurn);
      const within = index % framesPerTurn;
      const before = Math.min(within, picturesIn(turn));
      return turn * turnSize + before * pictureSize + (within - before) * blockSize;
    },
    frameAt(index) {
      const turn = Math.floor(index / framesPerTurn);
      const within = index % framesPerTurn;
      const frame =
        within < picturesIn(turn)
          ? pictureAt(turn * picturesPerTurn + within)
          : aacBlocks[noteAtFrame(melody, turn * blocksPerTurn + within - picturesIn(turn), blocksPerStep)];
      if (!frame) throw new Error('The clips lack a note.');
      return frame;
    },
  };

  function pictureAt(index: number): Buffer | undefined {
    const note = noteAtStep(melody, Math.floor(index / picturesPerStep));
    return pictures[2 * (note - 1) + (index % 2)];
  }
}

function createIndex(layout: Layout, { title, tag }: Labels, contentStart: number): Buffer {
  const { durationMs, turns } = layout;
  const starts = Array.from({ length: turns }, (_, turn) => contentStart + turn * turnSize);
  const soundStarts = starts.map((start, turn) => {
    const pictureCount = turn === turns - 1 ? layout.lastPictures : picturesPerTurn;
    return start + pictureCount * pictureSize;
  });
  const picture = track({
    id: 1,
    durationMs,
    picture: { width, height },
    timescale: 1000,
    sampleTable: [
      avcSampleEntry(width, height, sequenceParameters, pictureParameters),
      sampleTimes(layout.pictures, pictureMs, durationMs - (layout.pictures - 1) * pictureMs),
      samplesOfChunks(turns, picturesPerTurn, layout.lastPictures),
      sampleSizes(pictureSize, layout.pictures),
      chunkOffsets(starts),
    ],
  });
  const samples = (durationMs * sampleRate) / 1000;
  const sound = track({
    id: 2,
    durationMs,
    timescale: sampleRate,
    sampleTable: [
      aacSampleEntry(sampleRate, Math.ceil((blockSize * 8 * sampleRate) / samplesPerAacBlock), audioConfiguration),
      sampleTimes(layout.blocks, samplesPerAacBlock, samples - (layout.blocks - 1) * samplesPerAacBlock),
      samplesOfChunks(turns, blocksPerTurn, layout.lastBlocks),
      sampleSizes(blockSize, layout.blocks),
      chunkOffsets(soundStarts),
    ],
  });
  return box('moov', movieHeader(durationMs), picture, sound, userData({ '©nam': title, '©cmt': tag, '©too': maker }));
}
