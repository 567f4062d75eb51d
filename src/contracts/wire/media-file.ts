/** What a result file is by its bytes: kind and length. Small readers of the three kinds that Kling makes. */

export interface MediaFacts {
  /** `mp3`, `wav` or `mp4`; absent where the bytes are something else. */
  readonly kind?: 'mp3' | 'wav' | 'mp4';
  /** Length; absent where the file does not tell it. */
  readonly seconds?: number;
}

/** The payload of the first chunk or box of this name. */
function findPart(bytes: Buffer, name: string, from: number, read: (at: number) => { size: number; name: string }) {
  for (let at = from; at + 8 <= bytes.length;) {
    const part = read(at);
    if (part.name === name) return { at: at + 8, size: part.size };
    at += Math.max(8, part.size);
  }
  return undefined;
}

function readWave(bytes: Buffer): MediaFacts {
  const find = (name: string) =>
    findPart(bytes, name, 12, (at) => ({
      size: bytes.readUInt32LE(at + 4) + 8,
      name: bytes.toString('latin1', at, at + 4),
    }));
  const [format, data] = [find('fmt '), find('data')];
  const rate = format && format.at + 12 <= bytes.length ? bytes.readUInt32LE(format.at + 8) : 0;
  return data && rate > 0 ? { kind: 'wav', seconds: (data.size - 8) / rate } : { kind: 'wav' };
}

function readMovie(bytes: Buffer): MediaFacts {
  const find = (name: string, from: number) =>
    findPart(bytes, name, from, (at) => ({
      size: bytes.readUInt32BE(at),
      name: bytes.toString('latin1', at + 4, at + 8),
    }));
  const movie = find('moov', 0);
  const header = movie && find('mvhd', movie.at);
  if (!header || header.at + 32 > bytes.length || bytes[header.at] !== 0) return { kind: 'mp4' };
  const scale = bytes.readUInt32BE(header.at + 12);
  return scale > 0 ? { kind: 'mp4', seconds: bytes.readUInt32BE(header.at + 16) / scale } : { kind: 'mp4' };
}

const rates = [44_100, 48_000, 32_000] as const;
/** Kilobits per second of Layer III: MPEG 1, then 2 and 2.5. */
const kilobits = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;

/** Size in bytes and length in seconds of the frame there (ISO/IEC 11172-3, section 2.4.2.3). */
function readFrame(bytes: Buffer, at: number): { readonly size: number; readonly seconds: number } | undefined {
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1) return undefined;
  const isFirst = version === 3;
  const rate = (rates[(head >>> 10) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  const bits = (kilobits[isFirst ? 0 : 1][(head >>> 12) & 15] ?? 0) * 1000;
  if (rate === 0 || bits === 0) return undefined;
  const samples = isFirst ? 1152 : 576;
  return { size: Math.floor((samples * bits) / 8 / rate) + ((head >>> 9) & 1), seconds: samples / rate };
}

function readMp3(bytes: Buffer): MediaFacts {
  let at = 0;
  if (bytes.toString('latin1', 0, 3) === 'ID3') {
    const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + (bytes[place] ?? 0), 0);
    at = 10 + size;
  }
  let seconds = 0;
  while (at + 4 <= bytes.length) {
    const frame = readFrame(bytes, at);
    if (!frame) break;
    seconds += frame.seconds;
    at += frame.size;
  }
  return seconds > 0 ? { kind: 'mp3', seconds } : {};
}

/**
 * Kind and length of a sound or a video.
 *
 * @example readMediaFacts(bytes) // { kind: 'wav', seconds: 5 }
 */
export function readMediaFacts(bytes: Buffer): MediaFacts {
  if (bytes.length < 12) return {};
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WAVE') return readWave(bytes);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return readMovie(bytes);
  return readMp3(bytes);
}
