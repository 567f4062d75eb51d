/**
 * The pre-encoded frames that files are built from. Each stands alone, so any sequence of them plays. Made by
 * `fixtures/media/make-clips.mjs`.
 */
import * as generated from './generated/clips.ts';

const decode = (text: string): Buffer => Buffer.from(text, 'base64');

/** Samples in one MPEG-1 layer III frame, and in one frame of the WAV melody. */
export const samplesPerMp3Frame = 1152;
/** Samples in one AAC-LC block. */
export const samplesPerAacBlock = 1024;
/** Bits per second of the MP3 frames. */
export const mp3BitRate = 64_000;

/** Number of notes, the rest (note 0) excepted. */
export const noteCount = generated.noteCycles.length - 1;

/** Whole cycles of each note in 1152 samples; 0 = rest. */
export const noteCycles: readonly number[] = generated.noteCycles;

/** MP3 frames by note, without padding byte: `speech` at 32 kHz, `effect` at 44.1 kHz. */
export const mp3Frames = {
  speech: generated.speechFrames.map(decode),
  effect: generated.effectFrames.map(decode),
} as const;

/** AAC blocks by note, all of one size. */
export const aacBlocks: readonly Buffer[] = generated.aacBlocks.map(decode);

/** Video samples, all of one size: two per note from note 1 on, which must take turns. */
export const pictures: readonly Buffer[] = generated.pictures.map(decode);

export const sequenceParameters: Buffer = decode(generated.sequenceParameters);
export const pictureParameters: Buffer = decode(generated.pictureParameters);
