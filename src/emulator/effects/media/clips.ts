/**
 * The pre-encoded frames that files are built from. Each stands alone, so any sequence of them plays. Made by
 * `fixtures/media/make-clips.mjs`.
 */
import * as generated from './generated/clips.ts';
import { createHash } from 'node:crypto';

const decode = (text: string): Buffer => Buffer.from(text, 'base64');

/** Samples in one MPEG-1 layer III frame, and in one frame of the WAV melody. */
export const samplesPerMp3Frame = 1152;
/** Samples in one AAC-LC block. */
export const samplesPerAacBlock = 1024;
/** Bits per second of the MP3 frames. */
export const mp3BitRate = 64_000;

/** Number of notes, the rest (note 0) excepted. */
const noteCount = generated.noteCycles.length - 1;

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

/** Notes in playing order; every number is an index of the clips and never the rest. Played round and round. */
type Melody = readonly number[];

/**
 * The tune of a tag: sixteen notes out of its hash, so that two results can be distinguished by ear.
 *
 * @example composeMelody('847487393472614443')
 */
export function composeMelody(tag: string): Melody {
  const hash = createHash('sha256').update(tag).digest();
  return Array.from(hash.subarray(0, 16), (byte) => 1 + (byte % noteCount));
}

/** The note of a step, counted from the start of the file. */
export function noteAtStep(melody: Melody, step: number): number {
  return melody[step % melody.length] ?? 0;
}

/** The note of a frame. The last frame of each step is a rest, so that a note twice in a row is heard twice. */
export function noteAtFrame(melody: Melody, frame: number, framesPerStep: number): number {
  return frame % framesPerStep === framesPerStep - 1 ? 0 : noteAtStep(melody, Math.floor(frame / framesPerStep));
}
