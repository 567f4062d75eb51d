import { mp3DurationMs, readMp3Length } from '../../core/media-length.ts';
import type { MediaFile } from './frame-file.ts';
import { cleanLabels } from './labels.ts';
import { createMp3File } from './mp3-file.ts';
import { createMp4File } from './mp4-file.ts';
import { createPngFile } from './png-file.ts';
import { createSubtitleFile, type SubtitleStyle } from './subtitle-file.ts';
import { createWavFile } from './wav-file.ts';

export type { MediaFile };

export type MediaKind = 'mp3' | 'wav' | 'mp4' | 'png' | 'srt' | 'ass';

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
