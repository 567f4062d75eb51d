import { createHash } from 'node:crypto';
import { noteCount } from './clips.ts';

/** Notes in playing order; every number is an index of the clips and never the rest. Played round and round. */
export type Melody = readonly number[];

/**
 * The tune of a tag: sixteen notes out of its hash, so that two results can be told apart by ear.
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
