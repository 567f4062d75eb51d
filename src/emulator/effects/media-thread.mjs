/**
 * A thread of its own for reading media files: what strangers send may keep a parser busy for minutes, or fill its
 * memory. `media-reader.ts` starts it, ends it when it takes too long, and starts another one for the next file.
 * Plain JavaScript, so that it runs from the sources as well as from the build.
 */
import { parentPort } from 'node:worker_threads';
import { parseBuffer } from 'music-metadata';

/** Payload of the first box of this name among the boxes in `bytes` (ISO/IEC 14496-12, section 4.2). */
function findBox(bytes, name) {
  let start = 0;
  while (start + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(start);
    const long = short === 1 && start + 16 <= bytes.length;
    const size = long ? Number(bytes.readBigUInt64BE(start + 8)) : short === 0 ? bytes.length - start : short;
    const header = long ? 16 : 8;
    if (size < header) return undefined;
    const payload = bytes.subarray(start + header, start + size);
    if (bytes.toString('latin1', start + 4, start + 8) === name) return payload;
    start += size;
  }
  return undefined;
}

/**
 * Length of an MP4 or QuickTime movie in seconds, from its movie header. music-metadata tells the length of the audio
 * track only: nothing for silent videos, which are what video-to-audio is for, and nothing for most .mov files.
 */
function readMovieSeconds(movie) {
  const header = findBox(movie, 'mvhd');
  if (!header || header.length < 32) return undefined;
  const wide = header.readUInt8(0) === 1;
  const timescale = header.readUInt32BE(wide ? 20 : 12);
  const duration = wide ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  // All ones stand for "unknown", zero for a movie in fragments.
  const unknown = duration === 0 || duration === 0xffff_ffff || duration >= 2 ** 63;
  return timescale === 0 || unknown ? undefined : duration / timescale;
}

function nameKind({ container, codec }, isMovie) {
  if (container === 'WAVE') return 'wav';
  if (codec?.endsWith('Layer 3')) return 'mp3';
  if (codec === 'AAC') return 'aac';
  if (!isMovie) return (container ?? 'unknown').toLowerCase();
  // The major brand comes first; old QuickTime files have none.
  if (container === undefined || container.startsWith('qt')) return 'mov';
  return container.startsWith('M4A') ? 'm4a' : 'mp4';
}

/** Kind and length of a file whose start, or whose boxes without their media, are given. */
async function read(start, size) {
  let bytes = start;
  if (start.length < size) {
    // The parser goes by the length of what it is given. Zeros that are not read take no memory.
    bytes = Buffer.alloc(size);
    bytes.set(start);
  }
  let format;
  try {
    ({ format } = await parseBuffer(bytes, { size }, { duration: true, skipCovers: true }));
  } catch {
    return { kind: 'unknown', seconds: undefined };
  }
  const movie = findBox(bytes, 'moov');
  const seconds = (movie && readMovieSeconds(movie)) ?? format.duration;
  return { kind: nameKind(format, movie !== undefined), seconds };
}

parentPort.on('message', ({ bytes, size }) => {
  void read(Buffer.from(bytes), size).then((facts) => parentPort.postMessage({ facts }));
});
parentPort.postMessage('ready');
