import type { Mp3Length, Mp3Use } from '../../core/media-length.ts';
import { mp3BitRate, mp3Frames, samplesPerMp3Frame, composeMelody, noteAtFrame } from './clips.ts';
import type { FrameRun, MediaFile, Labels } from './frame-file.ts';
import { createFrameFile, maker } from './frame-file.ts';

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
export function createMp3File({ use, sampleRate, frames }: Mp3Length, labels: Labels): MediaFile {
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
