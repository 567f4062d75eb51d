import type { MediaFile } from './frame-file.ts';

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
