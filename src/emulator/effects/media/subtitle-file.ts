import type { MediaFile } from './frame-file.ts';
import type { Labels } from './frame-file.ts';
import { maker } from './frame-file.ts';

/** Pixels. */
export interface SubtitleStyle {
  readonly fontSize: number;
  readonly marginBelow: number;
}

/** A line is shown so long; the last one until the end. Source: fact `drama-subtitle-lines`. */
const lineMs = 3000;

const types = { srt: 'application/x-subrip', ass: 'text/x-ssa' } as const;

/** `00:00:03,000` as SRT has it, `0:00:03.00` as ASS has it. */
function writeTime(ms: number, kind: 'srt' | 'ass'): string {
  const text = new Date(ms).toISOString().slice(11, 23);
  return kind === 'srt' ? text.replace('.', ',') : text.slice(1, -1);
}

const head = ({ title }: Labels, { fontSize, marginBelow }: SubtitleStyle) => `[Script Info]
; ${maker}
Title: ${title}
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Alignment, MarginL, MarginR, MarginV
Style: Default,Arial,${fontSize},&H00FFFFFF,2,10,10,${marginBelow}

[Events]
Format: Layer, Start, End, Style, Text
`;

/**
 * Subtitles in UTF-8, from the beginning of a video of this length to its end.
 *
 * @example createSubtitleFile('srt', 5041, { title: 'Drama', tag: '934568447085285414' })
 */
export function createSubtitleFile(
  kind: 'srt' | 'ass',
  durationMs: number,
  labels: Labels,
  style: SubtitleStyle = { fontSize: 56, marginBelow: 80 },
): MediaFile {
  const cues = Array.from({ length: Math.ceil(durationMs / lineMs) }, (_cue, index) => {
    const from = writeTime(index * lineMs, kind);
    const until = writeTime(Math.min((index + 1) * lineMs, durationMs), kind);
    const text = `Line ${index + 1} of ${labels.tag}`;
    return kind === 'srt'
      ? `${index + 1}\n${from} --> ${until}\n${text}\n\n`
      : `Dialogue: 0,${from},${until},Default,${text}\n`;
  });
  const bytes = Buffer.from(`${kind === 'ass' ? head(labels, style) : ''}${cues.join('')}`);
  return { contentType: types[kind], length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}
