import type { ResultFile } from '../../core/records.ts';
import { mp3DurationMs, readMp3Length, countWavSamples } from '../../core/result-files.ts';
import type { MediaFile, Labels, FrameRun } from './frame-file.ts';
import { cleanLabels, maker, createFrameFile } from './frame-file.ts';
import { createMp4File } from './mp4-file.ts';
import { crc32, deflateSync } from 'node:zlib';
import { noteCycles, samplesPerMp3Frame, composeMelody, noteAtFrame, mp3BitRate, mp3Frames } from './clips.ts';
import type { Mp3Length, Mp3Use } from '../../core/result-files.ts';

/** About a quarter of a second. */
const framesPerStep: Readonly<Record<Mp3Use, number>> = { speech: 7, effect: 10 };
/** Four bytes of header, seventeen of side information in a mono frame. */
const infoOffset = 21;

/** With the padding bit set and the byte it stands for: how 44.1 kHz keeps its bit rate. */
function padFrame(frame: Buffer): Buffer {
  const padded = Buffer.concat([frame, Buffer.of(0)]);
  padded.writeUInt8(padded.readUInt8(2) | 0b10, 2);
  return padded;
}

const paddedFrames = { speech: mp3Frames.speech, effect: mp3Frames.effect.map(padFrame) } as const;

/**
 * MP3 of whole frames with constant bit rate, an ID3v2.4 tag before them and an `Info` frame that states their number.
 *
 * @example createMp3File({ use: 'speech', sampleRate: 32_000, frames: 91 }, { title: 'Speech', tag: '8474' })
 */
function createMp3File({ use, sampleRate, frames }: Mp3Length, labels: Labels): MediaFile {
  const melody = composeMelody(labels.tag);
  // The header frame is frame 0 of the stream, so that padding falls where an encoder would put it.
  const offsetInStream = (index: number) => Math.floor((index * samplesPerMp3Frame * mp3BitRate) / 8 / sampleRate);
  const info = createInfoFrame(use, frames, offsetInStream(frames + 1));
  const run: FrameRun = {
    count: frames,
    offsetOf: (index) => offsetInStream(index + 1) - info.length,
    frameAt(index) {
      const note = noteAtFrame(melody, index, framesPerStep[use]);
      const frame = mp3Frames[use][note] ?? info;
      const size = offsetInStream(index + 2) - offsetInStream(index + 1);
      return size > frame.length ? (paddedFrames[use][note] ?? info) : frame;
    },
  };
  return createFrameFile('audio/mpeg', Buffer.concat([createId3Tag(labels), info]), run);
}

/** A silent frame whose main data is the header that players read the length from: number of frames, bytes, seek table. */
function createInfoFrame(use: Mp3Use, frames: number, bytes: number): Buffer {
  const silent = mp3Frames[use][0];
  if (!silent) throw new Error('The clips have no rest.');
  const frame = Buffer.alloc(silent.length);
  silent.copy(frame, 0, 0, 4);
  frame.write('Info', infoOffset, 'latin1');
  frame.writeUInt32BE(0b111, infoOffset + 4);
  frame.writeUInt32BE(frames, infoOffset + 8);
  frame.writeUInt32BE(bytes, infoOffset + 12);
  for (let percent = 0; percent < 100; percent += 1) {
    frame.writeUInt8(Math.floor((percent * 256) / 100), infoOffset + 16 + percent);
  }
  return frame;
}

function createId3Tag({ title, tag }: Labels): Buffer {
  const frames = Buffer.concat([
    createId3Frame('TIT2', title),
    createId3Frame('TSSE', maker),
    createId3Frame('COMM', `\0${tag}`, 'eng'),
    createId3Frame('TXXX', `kling_id\0${tag}`),
  ]);
  return Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), encodeSynchsafe(frames.length), frames]);
}

/** A text frame in UTF-8 (encoding 3). */
function createId3Frame(id: string, text: string, language = ''): Buffer {
  const body = Buffer.concat([Buffer.of(3), Buffer.from(language, 'latin1'), Buffer.from(text, 'utf8')]);
  return Buffer.concat([Buffer.from(id, 'latin1'), encodeSynchsafe(body.length), Buffer.alloc(2), body]);
}

/** Sizes in ID3 have seven bits per byte, so that none looks like the start of an audio frame. */
function encodeSynchsafe(size: number): Buffer {
  return Buffer.of((size >> 21) & 0x7f, (size >> 14) & 0x7f, (size >> 7) & 0x7f, size & 0x7f);
}

const sampleRate = 44_100;
const bytesPerSample = 2;
const amplitude = 0.25 * 32_767;
const bytesPerFrame = samplesPerMp3Frame * bytesPerSample;

/** Each note holds whole cycles, so frames of one note join without a click. */
const makeFrames = () =>
  noteCycles.map((cycles) => {
    const frame = Buffer.alloc(bytesPerFrame);
    for (let index = 0; index < samplesPerMp3Frame; index += 1) {
      const sample = amplitude * Math.sin((2 * Math.PI * cycles * index) / samplesPerMp3Frame);
      frame.writeInt16LE(Math.round(sample), index * bytesPerSample);
    }
    return frame;
  });
/** Made for the first file: a start would spend some milliseconds on them. */
let madeFrames: readonly Buffer[] | undefined;
const rest = Buffer.alloc(bytesPerFrame);

/**
 * WAV: 16 bits, mono, 44.1 kHz, with INFO tags before the samples.
 *
 * @example createWavFile(5080, { title: 'Rain', tag: '934563472682131461' })
 */
function createWavFile(durationMs: number, labels: Labels): MediaFile {
  const melody = composeMelody(labels.tag);
  const dataLength = countWavSamples(durationMs) * bytesPerSample;
  const frames = (madeFrames ??= makeFrames());
  return createFrameFile('audio/wav', createHead(dataLength, labels), {
    count: Math.ceil(dataLength / bytesPerFrame),
    offsetOf: (index) => Math.min(index * bytesPerFrame, dataLength),
    // The steps of the MP3, so that both files of a result are the same tune.
    frameAt: (index) => frames[noteAtFrame(melody, index, framesPerStep.effect)] ?? rest,
  });
}

function createHead(dataLength: number, { title, tag }: Labels): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt32LE(sampleRate * bytesPerSample, 8);
  format.writeUInt16LE(bytesPerSample, 12);
  format.writeUInt16LE(8 * bytesPerSample, 14);
  const info = [createText('INAM', title), createText('ICMT', tag), createText('ISFT', maker)];
  const chunks = Buffer.concat([
    createChunk('fmt ', format),
    createChunk('LIST', Buffer.concat([Buffer.from('INFO', 'latin1'), ...info])),
    createChunkHead('data', dataLength),
  ]);
  const form = Buffer.from('WAVE', 'latin1');
  return Buffer.concat([createChunkHead('RIFF', form.length + chunks.length + dataLength), form, chunks]);
}

function createText(id: string, text: string): Buffer {
  return createChunk(id, Buffer.from(`${text}\0`, 'utf8'));
}

/** A chunk; the byte that keeps the next one even is not counted in its size. */
function createChunk(id: string, body: Buffer): Buffer {
  return Buffer.concat([createChunkHead(id, body.length), body, Buffer.alloc(body.length % 2)]);
}

function createChunkHead(id: string, size: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(id, 'latin1');
  head.writeUInt32LE(size, 4);
  return head;
}

type SubtitleStyle = NonNullable<ResultFile['style']>;

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
function createSubtitleFile(
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

export interface MediaSpec {
  readonly kind: ResultFile['kind'];
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

const size = 96;

/** A drawn face: grey levels by place, from -1 to 1 both ways. */
function levelAt(x: number, y: number): number {
  const isEye = Math.hypot(Math.abs(x) - 0.3, y + 0.2) < 0.1;
  const isMouth = y > 0.25 && Math.abs(Math.hypot(x, y) - 0.5) < 0.06;
  if (isEye || isMouth) return 0x20;
  return Math.hypot(x, y) < 0.85 ? 0xc0 : 0xf0;
}

/** Rows of grey levels, each after its filter type 0. */
const drawPixels = () =>
  deflateSync(
    Buffer.from(
      Array.from({ length: size }, (_row, y) => [
        0,
        ...Array.from({ length: size }, (_column, x) => levelAt((2 * x) / size - 1, (2 * y) / size - 1)),
      ]).flat(),
    ),
  );
/** Drawn for the first file, as the frames of sound are. */
let drawnPixels: Buffer | undefined;

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const text = (key: string, value: string) => chunk('tEXt', Buffer.from(`${key}\0${value}`, 'latin1'));

/**
 * PNG, grey, 96 × 96, with text chunks as tags.
 *
 * @example createPngFile({ title: 'Face', tag: '934568447085285414' })
 */
function createPngFile({ title, tag }: Labels): MediaFile {
  const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 0, 0, 0, 0]);
  const bytes = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    text('Title', title),
    text('Comment', tag),
    text('Software', maker),
    chunk('IDAT', (drawnPixels ??= drawPixels())),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { contentType: 'image/png', length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}
