/**
 * Looks at media sources: either takes their word (the default, nothing is fetched) or fetches and reads them.
 */
import { IncomingMessage } from 'node:http';
import type { IFormat } from 'music-metadata';
import type { MediaProbe, SourceFacts } from '../core/ports.ts';
import type { Deadline } from './deadline.ts';
import { createDeadline } from './deadline.ts';
import { openGuarded, readTargetUrl } from './guarded-request.ts';
import { createLimiter } from './limiter.ts';
import type { TargetGuard } from './target-guard.ts';

type Look = Parameters<MediaProbe['look']>[0];

/** Observed 2026-05-18 and 2026-09-28, for everything that could not be fetched. */
const NO_CONTENTS = 'Something went wrong when we tried to get the contents of the file.';
/** Files in memory at once. */
const MOST_AT_ONCE = 4;
/** Links to media are often short links or signed by a redirect. Whether Kling follows them is unknown. */
const MOST_REDIRECTS = 3;

const refuse = (message: string): SourceFacts => ({ ok: false, message });

/** Bytes of raw base64, which some fields take instead of a URL; `undefined` for anything with a scheme. */
function decodeInline(source: string): Buffer | undefined {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(source) && source.length % 4 === 0 ? Buffer.from(source, 'base64') : undefined;
}

/**
 * A probe that fetches nothing: every http(s) URL counts as reachable, of a right format and of the assumed length.
 *
 * @example await createAssumingProbe().look({ url: 'https://example.com/voice.mp3', assumedMs: 5041, ...limits })
 */
export function createAssumingProbe(): MediaProbe {
  return {
    isSlow: false,
    look({ url, assumedMs }) {
      const fetchable = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
      const known = fetchable || decodeInline(url) !== undefined;
      return known ? { ok: true, durationMs: assumedMs } : refuse(NO_CONTENTS);
    },
  };
}

/** Payload of the first box of this name among the boxes in `bytes` (ISO/IEC 14496-12, section 4.2). */
function findBox(bytes: Buffer, name: string): Buffer | undefined {
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
function readMovieSeconds(bytes: Buffer): number | undefined {
  const movie = findBox(bytes, 'moov');
  const header = movie && findBox(movie, 'mvhd');
  if (!header || header.length < 32) return undefined;
  const wide = header.readUInt8(0) === 1;
  const timescale = header.readUInt32BE(wide ? 20 : 12);
  const duration = wide ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  // All ones stand for "unknown", zero for a movie in fragments.
  const unknown = duration === 0 || duration === 0xffff_ffff || duration >= 2 ** 63;
  return timescale === 0 || unknown ? undefined : duration / timescale;
}

function nameKind({ container, codec }: IFormat, isMovie: boolean): string {
  if (container === 'WAVE') return 'wav';
  if (codec?.endsWith('Layer 3')) return 'mp3';
  if (codec === 'AAC') return 'aac';
  if (!isMovie) return (container ?? 'unknown').toLowerCase();
  // The major brand comes first; old QuickTime files have none.
  if (container === undefined || container.startsWith('qt')) return 'mov';
  return container.startsWith('M4A') ? 'm4a' : 'mp4';
}

function describeSize(bytes: number): string {
  return bytes < 1_048_576 ? `${bytes} bytes` : `${Number((bytes / 1_048_576).toFixed(1))} MB`;
}

/** Judges a file. The texts are inventions: Kling's for these cases are unknown. */
async function inspect(bytes: Buffer, limits: Look): Promise<SourceFacts> {
  const wrongFormat = refuse(`The format of the file is not supported. Supported formats: ${limits.kinds.join(', ')}.`);
  // Loaded when first needed: most emulators never inspect anything.
  const { parseBuffer } = await import('music-metadata');
  let format: IFormat;
  try {
    ({ format } = await parseBuffer(bytes, { size: bytes.length }, { duration: true, skipCovers: true }));
  } catch {
    return wrongFormat;
  }
  const isMovie = findBox(bytes, 'moov') !== undefined;
  if (!limits.kinds.includes(nameKind(format, isMovie))) return wrongFormat;
  const seconds = (isMovie ? readMovieSeconds(bytes) : undefined) ?? format.duration;
  if (seconds === undefined || !Number.isFinite(seconds)) return refuse('The duration of the file could not be read.');
  const durationMs = Math.round(seconds * 1000);
  if (durationMs < limits.minMs || durationMs > limits.maxMs) {
    const range = `between ${limits.minMs / 1000} s and ${limits.maxMs / 1000} s`;
    return refuse(`The duration of the file is ${durationMs / 1000} s; it must be ${range}.`);
  }
  return { ok: true, durationMs };
}

/** The whole body, or `undefined` when it is larger than `maxBytes`. Throws when it breaks off. */
async function readWhole(response: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The answer at the end of at most three redirects, or a sentence. Every hop is judged by the guard again. */
async function openMedia(source: string, guard: TargetGuard, deadline: Deadline): Promise<IncomingMessage | string> {
  let place = source;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const url = readTargetUrl(place);
    if (!(url instanceof URL)) return url.message;
    const response = await openGuarded({ guard, url, method: 'GET', headers: { accept: '*/*' }, deadline });
    if (!(response instanceof IncomingMessage)) return response.message;
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return response;
    response.destroy();
    const { location } = response.headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined || !URL.canParse(location, url.href)) {
      return `${url.host} answered HTTP ${status}.`;
    }
    place = new URL(location, url).href;
  }
  return `More than ${MOST_REDIRECTS} redirects.`;
}

/**
 * A probe that fetches the file, reads its format and length and judges both. Whatever keeps it from the file
 * (refused by the guard, time-out, answer other than 2xx) is told in Kling's one sentence for all of these.
 *
 * @param deps.timeoutMs wall time for one file, redirects and download included.
 * @param deps.tell hears why a file could not be fetched, in plain words: Kling's sentence never says.
 * @example await createInspectingProbe({ guard, timeoutMs: 30_000 }).look({ url, kinds: ['mp3'], ...limits })
 */
export function createInspectingProbe(deps: {
  readonly guard: TargetGuard;
  readonly timeoutMs: number;
  readonly tell?: (reason: string) => void;
}): MediaProbe {
  const inTurn = createLimiter(MOST_AT_ONCE);

  const fetchWhole = async (source: string, maxBytes: number): Promise<Buffer | 'too-large' | 'unreachable'> => {
    const deadline = createDeadline(deps.timeoutMs);
    try {
      const response = await openMedia(source, deps.guard, deadline);
      if (typeof response !== 'string') return (await readWhole(response, maxBytes)) ?? 'too-large';
      deps.tell?.(response);
    } catch {
      deps.tell?.(deadline.isOver ? `The file took longer than ${deps.timeoutMs} ms.` : 'The file broke off.');
    } finally {
      deadline.clear();
    }
    return 'unreachable';
  };

  const look = async (request: Look): Promise<SourceFacts> => {
    const bytes = decodeInline(request.url) ?? (await fetchWhole(request.url, request.maxBytes));
    if (bytes === 'unreachable' || bytes.length === 0) return refuse(NO_CONTENTS);
    if (bytes === 'too-large' || bytes.length > request.maxBytes) {
      return refuse(`The file is larger than ${describeSize(request.maxBytes)}.`);
    }
    return inspect(bytes, request);
  };

  return { isSlow: true, look: (request) => inTurn(() => look(request)) };
}
