import { aacBlocks, pictureParameters, pictures, samplesPerAacBlock, sequenceParameters } from './clips.ts';
import { createFrameFile, type FrameRun, type MediaFile } from './frame-file.ts';
import { type Labels, maker } from './labels.ts';
import { composeMelody, noteAtFrame, noteAtStep } from './melody.ts';
import {
  aacSampleEntry,
  ascii,
  avcSampleEntry,
  box,
  chunkOffsets,
  movieHeader,
  sampleSizes,
  samplesOfChunks,
  sampleTimes,
  track,
  u32,
  u8,
  userData,
} from './mp4-boxes.ts';

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
