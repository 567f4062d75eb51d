import { countWavSamples } from '../../core/media-length.ts';
import { noteCycles, samplesPerMp3Frame, composeMelody, noteAtFrame } from './clips.ts';
import type { MediaFile, Labels } from './frame-file.ts';
import { createFrameFile, maker } from './frame-file.ts';

const sampleRate = 44_100;
const bytesPerSample = 2;
const amplitude = 0.25 * 32_767;
/** The same steps as the MP3 of an effect, so that both files of a result are the same tune. */
const framesPerStep = 10;
const bytesPerFrame = samplesPerMp3Frame * bytesPerSample;

/** Each note holds whole cycles, so frames of one note join without a click. */
const frames = noteCycles.map((cycles) => {
  const frame = Buffer.alloc(bytesPerFrame);
  for (let index = 0; index < samplesPerMp3Frame; index += 1) {
    const sample = amplitude * Math.sin((2 * Math.PI * cycles * index) / samplesPerMp3Frame);
    frame.writeInt16LE(Math.round(sample), index * bytesPerSample);
  }
  return frame;
});
const rest = Buffer.alloc(bytesPerFrame);

/**
 * WAV: 16 bits, mono, 44.1 kHz, with INFO tags before the samples.
 *
 * @example createWavFile(5080, { title: 'Rain', tag: '934563472682131461' })
 */
export function createWavFile(durationMs: number, labels: Labels): MediaFile {
  const melody = composeMelody(labels.tag);
  const dataLength = countWavSamples(durationMs) * bytesPerSample;
  return createFrameFile('audio/wav', createHead(dataLength, labels), {
    count: Math.ceil(dataLength / bytesPerFrame),
    offsetOf: (index) => Math.min(index * bytesPerFrame, dataLength),
    frameAt: (index) => frames[noteAtFrame(melody, index, framesPerStep)] ?? rest,
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
