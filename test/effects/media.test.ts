import fc from 'fast-check';
import { parseBuffer } from 'music-metadata';
import { describe, expect, it } from 'vitest';
import { mp3DurationMs, readMp3Length } from '../../src/emulator/core/result-files.ts';
import { describeMedia, type MediaSpec } from '../../src/emulator/effects/media/media-file.ts';

const speechId = '847487393472614443';
const effectId = '934566013361352716';
const lengths = [100, 3000, 3276, 5041, 5080, 11_300, 60_000, 300_000];

const specs: readonly MediaSpec[] = lengths.flatMap((ms): readonly MediaSpec[] => [
  { kind: 'wav', durationMs: ms, tag: effectId, title: 'Rain' },
  { kind: 'mp4', durationMs: ms, tag: effectId, title: 'Rain' },
  { kind: 'mp3', durationMs: mp3DurationMs(ms, 'speech'), tag: speechId, title: '你好' },
  { kind: 'mp3', durationMs: mp3DurationMs(ms, 'effect'), tag: effectId, title: 'Rain' },
]);

const readWhole = (spec: MediaSpec) => {
  const file = describeMedia(spec);
  return { bytes: file.read(0, file.length), contentType: file.contentType };
};

const readTags = ({ bytes, contentType }: ReturnType<typeof readWhole>) =>
  parseBuffer(bytes, { mimeType: contentType, size: bytes.length });

describe('lengths of MP3 files', () => {
  it('gives the lengths that were observed', () => {
    // TTS answer of 2026-02-03; video-to-audio answer of 2025-09-24 with duration_wav "5.08".
    expect(mp3DurationMs(3276, 'speech')).toBe(3276);
    expect(mp3DurationMs(5080, 'effect')).toBe(5146);
  });

  it('rounds speech up to whole frames of 36 ms', () => {
    expect(mp3DurationMs(3277, 'speech')).toBe(3312);
    expect(mp3DurationMs(3240.5, 'speech')).toBe(3276);
    expect(mp3DurationMs(1, 'speech')).toBe(72);
  });

  it('finds the frames of every length it gives, and of no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_600_000 }), fc.constantFrom('speech', 'effect'), (ms, use) => {
        const length = mp3DurationMs(ms, use);
        const frames = readMp3Length(length);
        expect(length).toBeGreaterThanOrEqual(ms);
        expect(Math.round(((frames?.frames ?? 0) * 1_152_000) / (frames?.sampleRate ?? 1))).toBe(length);
      }),
    );
    expect(readMp3Length(3276)).toEqual({ use: 'speech', sampleRate: 32_000, frames: 91 });
    expect(readMp3Length(5146)).toEqual({ use: 'effect', sampleRate: 44_100, frames: 197 });
    expect(readMp3Length(5041)).toBeUndefined();
    expect(readMp3Length(0)).toBeUndefined();
  });
});

describe('result files as an independent reader sees them', () => {
  it.each(specs)('$kind of $durationMs ms has exactly that length and the id in its tags', async (spec) => {
    const { format, common } = await readTags(readWhole(spec));
    expect(Math.round((format.duration ?? 0) * 1000)).toBe(spec.durationMs);
    expect(common.title).toBe(spec.title);
    expect(common.comment?.map(({ text }) => text)).toEqual([spec.tag]);
    expect(format.numberOfChannels).toBe(1);
  });

  it('is of the kind that the content type says', async () => {
    const read = async (kind: MediaSpec['kind']) => {
      const whole = readWhole({ kind, durationMs: 3276, tag: '1', title: 'Kinds' });
      const { format } = await readTags(whole);
      return [whole.contentType, format.container, format.codec, format.sampleRate];
    };
    expect(await read('mp3')).toEqual(['audio/mpeg', 'MPEG', 'MPEG 1 Layer 3', 32_000]);
    expect(await read('wav')).toEqual(['audio/wav', 'WAVE', 'PCM', 44_100]);
    expect(await read('mp4')).toEqual(['video/mp4', 'isom/iso2/avc1/mp41', 'MPEG-4/AAC', 48_000]);
  });

  it('has a picture track and a sound track', async () => {
    const { format } = await readTags(readWhole({ kind: 'mp4', durationMs: 5041, tag: '1', title: 'Tracks' }));
    expect(format.hasVideo).toBe(true);
    expect(format.trackInfo.map(({ codecName }) => codecName)).toEqual(['<avc1>', 'MPEG-4/AAC']);
  });

  it('names the emulator as its maker', async () => {
    for (const kind of ['mp3', 'wav', 'mp4'] as const) {
      const { common } = await readTags(readWhole({ kind, durationMs: 360, tag: '1', title: 'Maker' }));
      expect(common.encodersettings ?? common.encodedby, kind).toContain('kling-emulator');
    }
  });

  it('keeps the id under a name of its own in an MP3', async () => {
    const { native } = await readTags(readWhole({ kind: 'mp3', durationMs: 3276, tag: speechId, title: 'Speech' }));
    expect(native['ID3v2.4']).toContainEqual({ id: 'TXXX:kling_id', value: speechId });
  });

  it('has long titles cut and NUL characters taken out, so that they break no tag', async () => {
    for (const kind of ['mp3', 'wav', 'mp4'] as const) {
      const title = `a\0b${'x'.repeat(500)}`;
      const { common } = await readTags(readWhole({ kind, durationMs: 360, tag: '1\0', title }));
      expect(common.title, kind).toBe(`ab${'x'.repeat(198)}`);
      expect(
        common.comment?.map(({ text }) => text),
        kind,
      ).toEqual(['1']);
    }
  });

  it('keeps whole characters when a title is cut, and stands a lone surrogate', async () => {
    for (const kind of ['mp3', 'mp4'] as const) {
      const { common } = await readTags(readWhole({ kind, durationMs: 360, tag: '1', title: '🌧'.repeat(300) }));
      expect(common.title, kind).toBe('🌧'.repeat(200));
      const lone = await readTags(readWhole({ kind, durationMs: 360, tag: '1', title: 'a\ud800b' }));
      expect(lone.common.title, kind).toBe('a\ufffdb');
    }
  });
});

describe('telling results apart', () => {
  it('gives two ids different sound, and one id the same file every time', () => {
    for (const kind of ['mp3', 'wav', 'mp4'] as const) {
      const read = (tag: string) => readWhole({ kind, durationMs: 3276, tag, title: 'Same' }).bytes;
      const content = (bytes: Buffer) => bytes.subarray(-Math.floor(bytes.length / 2));
      expect(read(speechId).equals(read(speechId))).toBe(true);
      expect(read(speechId).length).toBe(read(effectId).length);
      expect(content(read(speechId)).equals(content(read(effectId)))).toBe(false);
    }
  });
});

describe('reading parts', () => {
  it('gives for any range the same bytes as the whole file has there', () => {
    const wholes = specs.filter((spec) => spec.durationMs < 12_000).map((spec) => ({ spec, ...readWhole(spec) }));
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.nat(), fc.nat(), (whole, first, second) => {
        const [a, b] = [first % (whole.bytes.length + 1), second % (whole.bytes.length + 1)];
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(describeMedia(whole.spec).read(start, end).equals(whole.bytes.subarray(start, end))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every single byte of a short file', () => {
    for (const kind of ['mp3', 'wav', 'mp4'] as const) {
      const spec = { kind, durationMs: 720, tag: '1', title: 'Bytes' };
      const { bytes } = readWhole(spec);
      const file = describeMedia(spec);
      const singles = Array.from(bytes, (_, index) => file.read(index, index + 1));
      expect(Buffer.concat(singles).equals(bytes)).toBe(true);
    }
  });

  it('cuts ranges that reach beyond the file', () => {
    const file = describeMedia({ kind: 'wav', durationMs: 100, tag: '1', title: '' });
    expect(file.read(-5, 4).toString('latin1')).toBe('RIFF');
    expect(file.read(file.length - 2, file.length + 100)).toHaveLength(2);
    expect(file.read(file.length + 1, file.length + 2)).toHaveLength(0);
    expect(file.read(10, 4)).toHaveLength(0);
  });

  it('makes only what is read: looks into hour-long files take no memory of their length', () => {
    const before = process.memoryUsage().arrayBuffers;
    const parts = Array.from({ length: 20 }, (_, turn) => {
      const file = describeMedia({ kind: 'wav', durationMs: 3_600_000, tag: String(turn), title: '' });
      return file.read(file.length - 65_536, file.length);
    });
    // Twenty such files made whole are 1.2 GB and more, also when most of it is given back.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
    expect(parts.every((part) => part.length === 65_536)).toBe(true);
  });
});

describe('bounds', () => {
  it.each([0, -1, 0.5, NaN, Infinity, 3_600_001])('refuses a length of %s ms', (durationMs) => {
    for (const kind of ['wav', 'mp4', 'mp3'] as const) {
      expect(() => describeMedia({ kind, durationMs, tag: '1', title: '' })).toThrow(RangeError);
    }
  });

  it('makes the shortest and the longest of every kind', () => {
    const length = (spec: Pick<MediaSpec, 'kind' | 'durationMs'>) =>
      describeMedia({ ...spec, tag: '1', title: '' }).length;
    for (const kind of ['wav', 'mp4'] as const) {
      expect(length({ kind, durationMs: 1 })).toBeGreaterThan(0);
      expect(length({ kind, durationMs: 3_600_000 })).toBeLessThan(2 ** 32);
    }
    for (const use of ['speech', 'effect'] as const) {
      expect(length({ kind: 'mp3', durationMs: mp3DurationMs(1, use) })).toBeGreaterThan(0);
      expect(length({ kind: 'mp3', durationMs: mp3DurationMs(3_600_000, use) })).toBeLessThan(2 ** 32);
    }
  });

  it('refuses an MP3 length that no number of frames gives, and an endless tag', () => {
    expect(() => describeMedia({ kind: 'mp3', durationMs: 5041, tag: '1', title: '' })).toThrow(/mp3DurationMs/);
    expect(() => describeMedia({ kind: 'wav', durationMs: 100, tag: 'x'.repeat(201), title: '' })).toThrow(RangeError);
  });
});
