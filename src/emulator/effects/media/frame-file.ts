/**
 * A file as a head and a run of frames whose places and bytes follow from their numbers: any part can be read without
 * the rest.
 */

export interface MediaFile {
  readonly contentType: string;
  readonly length: number;
  /** Bytes from `start` to `end` (excluded), both cut to the file, in time that grows with their number only. */
  read(start: number, end: number): Buffer;
}

export interface FrameRun {
  readonly count: number;
  /** Where a frame starts, counted from the first; `offsetOf(count)` is the length of the run. */
  offsetOf(index: number): number;
  /** The frame's bytes; longer than its place is allowed, the surplus is not read. */
  frameAt(index: number): Buffer;
}

/**
 * Puts a head before a run of frames.
 *
 * @example createFrameFile('audio/wav', header, frames).read(0, 12)
 */
export function createFrameFile(contentType: string, head: Buffer, run: FrameRun): MediaFile {
  const length = head.length + run.offsetOf(run.count);
  return {
    contentType,
    length,
    read(start, end) {
      const from = Math.min(Math.max(0, start), length);
      const to = Math.min(Math.max(from, end), length);
      const bytes = Buffer.allocUnsafe(to - from);
      const copied = from < head.length ? head.copy(bytes, 0, from, Math.min(to, head.length)) : 0;
      if (copied < bytes.length) copyFrames(run, from + copied - head.length, bytes.subarray(copied));
      return bytes;
    },
  };
}

/** Fills `target` with the run's bytes from `offset` on. */
function copyFrames(run: FrameRun, offset: number, target: Buffer): void {
  let filled = 0;
  for (let index = findFrame(run, offset); filled < target.length; index += 1) {
    const start = run.offsetOf(index);
    const within = offset + filled - start;
    filled += run.frameAt(index).copy(target, filled, within, run.offsetOf(index + 1) - start);
  }
}

/** The frame that holds the byte at `offset`. */
function findFrame(run: FrameRun, offset: number): number {
  let low = 0;
  let high = run.count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (run.offsetOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is written into a file's tags. */
export interface Labels {
  readonly title: string;
  /** Id of the task, voice or video. */
  readonly tag: string;
}

/** Named in the tags as the maker, so that a file is not taken for a vendor's. */
export const maker = 'kling-emulator';

const longestTitle = 200;
const longestTag = 200;

/**
 * Labels that every tag format can hold: no NUL characters (they end a text), a title that is not endless.
 *
 * @example cleanLabels({ title: 'Rain', tag: '934563472682131461' })
 */
export function cleanLabels(labels: Labels): Labels {
  const tag = labels.tag.replaceAll('\0', '');
  if (tag.length > longestTag) throw new RangeError(`A media tag has at most ${longestTag} characters.`);
  return { tag, title: Array.from(labels.title.replaceAll('\0', '')).slice(0, longestTitle).join('') };
}

// Parts of a file, as HTTP asks for them.

/** An HTTP answer that is not yet tied to a server. */
interface RangeAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string | number>>;
  /** The content in pieces of at most 64 KB, each made when it is asked for. */
  readonly body: () => Iterable<Buffer>;
}

const pieceSize = 64 * 1024;

/**
 * Answers a request for a file, with a part of it where the `Range` header asks for one (RFC 9110, section 14).
 *
 * Headers that are malformed or ask for several ranges are ignored, as the RFC allows; so are ranges of anything but GET.
 *
 * @example answerRange(file, 'GET', 'bytes=0-1023').headers['Content-Range'] // 'bytes 0-1023/26208'
 */
export function answerRange(file: MediaFile, method: string, rangeHeader: string | undefined): RangeAnswer {
  const range = method === 'GET' ? readRange(rangeHeader, file.length) : undefined;
  if (range === 'unsatisfiable') {
    return {
      status: 416,
      headers: { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes */${file.length}`, 'Content-Length': 0 },
      body: () => [],
    };
  }
  const { start, end } = range ?? { start: 0, end: file.length };
  return {
    status: range ? 206 : 200,
    headers: {
      'Accept-Ranges': 'bytes',
      'Content-Type': file.contentType,
      'Content-Length': end - start,
      ...(range && { 'Content-Range': `bytes ${start}-${end - 1}/${file.length}` }),
    },
    body: () => (method === 'HEAD' ? [] : readPieces(file, start, end)),
  };
}

function* readPieces(file: MediaFile, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end; at += pieceSize) yield file.read(at, Math.min(at + pieceSize, end));
}

/** The range asked for, its end excluded; `undefined` for a header to be ignored. */
function readRange(
  header: string | undefined,
  length: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') {
    const suffix = Math.min(Number(last), length);
    return suffix === 0 ? 'unsatisfiable' : { start: length - suffix, end: length };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= length) return 'unsatisfiable';
  return { start, end: last === '' ? length : Math.min(Number(last) + 1, length) };
}
