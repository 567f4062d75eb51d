/** Files that tasks make: which a task has, what they are called, how long they are and where they are served. */
import { mediaPath } from '../../contracts/spec/ground-facts.ts';
import type { Chance, Random } from './chance.ts';
import type { ResultFile, Task } from './records.ts';

/**
 * URL of a result file. Path and query as in recorded international URLs.
 *
 * @param owner task id, preset voice id, or `<account id>.<video id>` of a planted video
 * @example urlOf('http://127.0.0.1:4050', task.id, file.name)
 */
export function urlOf(origin: string, owner: string, name: string): string {
  return `${origin}${mediaPath}${owner}/${name}?x-kcdn-pid=112372`;
}

/** Every file a task made. */
export function filesOf({ result }: Task): readonly ResultFile[] {
  if (!result) return [];
  switch (result.type) {
    case 'voice':
      return [result.trial];
    case 'speech':
      return [result.audio];
    case 'audio':
      return result.video ? [result.mp3, result.wav, result.video] : [result.mp3, result.wav];
    case 'video':
      return result.watermarked ? [result.video, result.watermarked] : [result.video];
    case 'outputs':
      return result.outputs.flatMap(({ file, watermarked }) => (watermarked ? [file, watermarked] : [file]));
    case 'faces':
      return result.faces.map(({ image }) => image);
    case 'element':
      return result.heard ? [result.heard.trial] : [];
  }
}

/** Ids of what a task made. */
export const outputIdsOf = (task: Task): readonly string[] =>
  task.result?.type === 'element' ? [task.result.elementId] : filesOf(task).map(({ id }) => id);

/** What two runs of one seed must not differ in: host and port. */
export const seededOrigin = 'http://kling-emulator';

const resultOrigin = new RegExp(`https?://[^/"\\s]+(?=${mediaPath})`, 'gi');

/** The same text, without host and port in its result URLs. */
export const hideResultOrigins = (text: string): string => text.replaceAll(resultOrigin, seededOrigin);

// Names, in the forms seen in recorded URLs (section 8 of the reference).

/** `kling_<uuid>-VTAInferProcessor-<13-digit ms><9 of 0-9a-z>.<kind>`. Source: observed 2025-09-24. */
export function nameAudioFile(kind: 'mp3' | 'wav', ms: number, { random, suffix }: Chance): string {
  return `kling_${random.uuid()}-VTAInferProcessor-${ms}${suffix(9)}.${kind}`;
}

/** `<uuid>.<kind>` or `<uuid>-output.<kind>`. */
export function nameFile(kind: ResultFile['kind'], random: Random, output: boolean): string {
  return `${random.uuid()}${output ? '-output' : ''}.${kind}`;
}

// Which lengths an MP3 can have: whole frames of 1152 samples. Two lengths are known from Kling: speech of 3.276 s,
// which is 91 frames at 32 kHz (observed 2026-02-03), and a sound effect of 5.146 s beside a WAV of 5.08 s, which is
// 197 frames at 44.1 kHz (observed 2025-09-24).

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
