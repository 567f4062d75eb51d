/**
 * Which lengths an MP3 can have: whole frames of 1152 samples. Two lengths are known from Kling: speech of 3.276 s,
 * which is 91 frames at 32 kHz (observed 2026-02-03), and a sound effect of 5.146 s beside a WAV of 5.08 s, which is
 * 197 frames at 44.1 kHz (observed 2025-09-24).
 */
export type Mp3Use = 'speech' | 'effect';

/** Whole frames of one sample rate. */
export interface Mp3Length {
  readonly use: Mp3Use;
  readonly sampleRate: 32_000 | 44_100;
  readonly frames: number;
}

const samplesPerFrame = 1152;
const speechFrameMs = 36;

/** Samples of a WAV of that length: 16 bits, mono, 44.1 kHz. */
export function countWavSamples(durationMs: number): number {
  return Math.round((durationMs * 441) / 10);
}

/** Length of so many frames at 44.1 kHz, rounded to ms as answers state it. */
function effectMs(frames: number): number {
  return Math.round((frames * samplesPerFrame * 10) / 441);
}

/**
 * Length in ms, as the answer states it, of the MP3 that holds sound of the wanted length.
 *
 * Speech is rounded up to whole frames. An effect is as much longer than its WAV as observed: LAME codes n samples in
 * ceil(n / 1152) + 1 frames, and the vendor's figure has one frame more (as if its tool counted the header frame).
 *
 * @example mp3DurationMs(5080, 'effect') // 5146
 */
export function mp3DurationMs(wantedMs: number, use: Mp3Use): number {
  if (use === 'speech') return Math.max(2, Math.ceil(wantedMs / speechFrameMs)) * speechFrameMs;
  return effectMs(Math.ceil(countWavSamples(wantedMs) / samplesPerFrame) + 2);
}

/**
 * The frames that make an MP3 of exactly this stated length, or `undefined` when no number of whole frames does.
 *
 * @example readMp3Length(3276) // { use: 'speech', sampleRate: 32000, frames: 91 }
 */
export function readMp3Length(durationMs: number): Mp3Length | undefined {
  if (durationMs > 0 && durationMs % speechFrameMs === 0) {
    return { use: 'speech', sampleRate: 32_000, frames: durationMs / speechFrameMs };
  }
  const frames = Math.round((durationMs * 441) / (samplesPerFrame * 10));
  return frames > 0 && effectMs(frames) === durationMs ? { use: 'effect', sampleRate: 44_100, frames } : undefined;
}
