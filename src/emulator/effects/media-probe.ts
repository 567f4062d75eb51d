/**
 * Looks at media sources: either takes their word (the default, nothing is fetched) or fetches and reads them.
 */
import { IncomingMessage } from 'node:http';
import type { LookRequest, SourceFacts } from '../core/products/product.ts';
import { kindProblem, unreachableSource } from '../core/products/product.ts';
import type { MediaProbe } from '../shell/ports.ts';
import type { Deadline } from './system.ts';
import { createDeadline } from './system.ts';
import { openGuarded, readTargetUrl } from './guarded-request.ts';
import type { MediaExcerpt, MediaFacts, MediaReaderOptions } from './media-reader.ts';
import { createMediaReader } from './media-reader.ts';
import type { SlotLimits } from './slots.ts';
import { createSlots } from './slots.ts';
import type { TargetGuard } from './guarded-request.ts';

/**
 * Downloads at once, of which 4 MB each are kept at most. An account alone may have 32, and 16 from one host and port;
 * its next ones wait, those of other accounts go on.
 */
const LIMITS: SlotLimits = { inAll: 64, own: 1, perOwner: 32, waiting: 10_000 };
/** Wall time that a source waits for others of its account before it counts as unreachable. */
const MOST_WAIT_MS = 60_000;
/** Links to media are often short links or signed by a redirect. Whether Kling follows them is unknown. */
const MOST_REDIRECTS = 3;

const refuse = (message: string): SourceFacts => ({ ok: false, message });

/** Bytes of raw base64, which some fields take instead of a URL; `undefined` for anything with a scheme. */
function decodeInline(source: string): Buffer | undefined {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(source) && source.length % 4 === 0 ? Buffer.from(source, 'base64') : undefined;
}

function describeSize(bytes: number): string {
  return bytes < 1_048_576
    ? `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
    : `${Number((bytes / 1_048_576).toFixed(1))} MB`;
}

/** Judges what was read of a file. The texts are inventions: Kling's for these cases are unknown. */
function judge({ kind, seconds }: MediaFacts, limits: LookRequest): SourceFacts {
  const wrongKind = kindProblem(kind, limits);
  if (wrongKind !== undefined) return refuse(wrongKind);
  if (seconds === undefined || !Number.isFinite(seconds)) {
    return refuse(limits.texts?.empty ?? 'The duration of the file could not be read.');
  }
  const durationMs = Math.round(seconds * 1000);
  if (durationMs < limits.minMs || durationMs > limits.maxMs) {
    if (limits.texts) return refuse(durationMs < limits.minMs ? limits.texts.empty : limits.texts.length);
    const range = `between ${limits.minMs / 1000} s and ${limits.maxMs / 1000} s`;
    return refuse(`The duration of the file is ${durationMs / 1000} s; it must be ${range}.`);
  }
  return { ok: true, durationMs };
}

/** What is needed of the body, or `undefined` when it is larger than `maxBytes`. Throws when it breaks off. */
async function readBody(response: IncomingMessage, maxBytes: number): Promise<MediaExcerpt | undefined> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    return undefined;
  }
  const collector = createMediaCollector();
  for await (const chunk of response as AsyncIterable<Buffer>) {
    collector.add(chunk);
    if (collector.size > maxBytes) return undefined;
  }
  return collector.finish();
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
 * A probe that fetches the file, reads its format and length in a thread of its own and judges both. Whatever keeps it from the file
 * (refused by the guard, time-out, answer other than 2xx) is reported in Kling's one sentence for all of these.
 *
 * @param deps.timeoutMs wall time for one file, redirects and download included.
 * @param deps.tell hears why a file could not be fetched, in plain words: Kling's sentence never says.
 * @example await createInspectingProbe({ guard, timeoutMs: 30_000 }).look({ accountId, url, kinds: ['mp3'], ...limits })
 */
export function createInspectingProbe(deps: {
  readonly guard: TargetGuard;
  readonly timeoutMs: number;
  readonly tell?: (reason: string) => void;
  readonly limits?: SlotLimits;
  readonly reader?: MediaReaderOptions;
}): MediaProbe {
  const slots = createSlots(deps.limits ?? LIMITS);
  const reader = createMediaReader(deps.reader);
  const underWay = new Set<Deadline>();
  let closed = false;

  const download = async (
    source: string,
    maxBytes: number,
    deadline: Deadline,
  ): Promise<MediaExcerpt | 'too-large' | undefined> => {
    try {
      const response = await openMedia(source, deps.guard, deadline);
      if (typeof response !== 'string') return (await readBody(response, maxBytes)) ?? 'too-large';
      deps.tell?.(response);
    } catch {
      deps.tell?.(deadline.isOver ? `The file took longer than ${deps.timeoutMs} ms.` : 'The file broke off.');
    }
    return undefined;
  };

  /** Downloads in a slot of the account. The time for the file begins with the download. */
  const downloadInSlot = async ({ accountId, url, maxBytes }: LookRequest) => {
    const place = URL.canParse(url) ? new URL(url).host : '';
    const patience = createDeadline(MOST_WAIT_MS);
    underWay.add(patience);
    const taking = await slots.take(accountId, place, patience);
    patience.clear();
    underWay.delete(patience);
    if (taking !== 'taken') {
      deps.tell?.('Not downloaded: too many earlier sources of the account are still being downloaded.');
      return undefined;
    }
    const deadline = createDeadline(closed ? 0 : deps.timeoutMs);
    underWay.add(deadline);
    try {
      return await download(url, maxBytes, deadline);
    } finally {
      deadline.clear();
      underWay.delete(deadline);
      slots.release(accountId, place);
    }
  };

  const readInline = (bytes: Uint8Array): MediaExcerpt => {
    const collector = createMediaCollector();
    collector.add(bytes);
    return collector.finish();
  };

  return {
    async look(request) {
      const inline = decodeInline(request.url);
      const tooLarge = refuse(request.texts?.size ?? `The file is larger than ${describeSize(request.maxBytes)}.`);
      if (inline && inline.length > request.maxBytes) return tooLarge;
      const excerpt = inline ? readInline(inline) : await downloadInSlot(request);
      if (excerpt === 'too-large') return tooLarge;
      if (!excerpt || excerpt.size === 0) return refuse(unreachableSource);
      const reading = await reader.read(request.accountId, excerpt);
      if (!('problem' in reading)) return judge(reading, request);
      deps.tell?.(reading.problem);
      return refuse(request.texts?.format ?? reading.problem);
    },
    async close() {
      closed = true;
      for (const deadline of underWay) deadline.end();
      await reader.close();
    },
  };
}

// Keeps of a media file what its length is read from, while it is downloaded: of a movie its boxes without the media
// in them, of anything else the start.

/** What is kept of one file: more than the boxes of a film of ten minutes, and than 60 s of any MP3. */
const MOST_KEPT = 4 * 1_048_576;
/** What is kept of a WAV file: its chunks stand before the sound. */
const MOST_OF_WAV = 1_048_576;
/** Boxes that are looked at: more than any film has, and few enough to cost nothing. */
const MOST_BOXES = 10_000;
const FIRST_ROOM = 65_536;

interface MediaCollector {
  add(chunk: Uint8Array): void;
  /** Bytes seen so far. */
  readonly size: number;
  finish(): MediaExcerpt;
}

const unneeded = new Set(['mdat', 'free', 'skip', 'wide']);

/** @example for await (const chunk of response) collector.add(chunk); const { bytes, size } = collector.finish(); */
function createMediaCollector(): MediaCollector {
  let kept = Buffer.alloc(FIRST_ROOM);
  let keptSize = 0;
  let boxes = 0;
  let size = 0;
  /** The start of a file until its kind is known, and of a box until its size is. */
  let head = Buffer.alloc(0);
  let form: 'unknown' | 'movie' | 'other' = 'unknown';
  let most = MOST_KEPT;
  /** What is left of the box at hand, and whether it is kept. */
  let left = 0;
  let isKept = false;

  const keep = (bytes: Uint8Array): void => {
    const part = bytes.subarray(0, Math.max(0, most - keptSize));
    if (keptSize + part.length > kept.length) {
      const larger = Buffer.alloc(Math.max(kept.length * 2, keptSize + part.length));
      kept.copy(larger, 0, 0, keptSize);
      kept = larger;
    }
    kept.set(part, keptSize);
    keptSize += part.length;
  };

  /** Reads the header of a box; undefined when more bytes are needed. */
  const readHeader = (bytes: Buffer) => {
    if (bytes.length < 8) return undefined;
    const short = bytes.readUInt32BE(0);
    const name = bytes.toString('latin1', 4, 8);
    if (short !== 1) return { name, length: 8, size: short === 0 ? Infinity : Math.max(8, short) };
    return bytes.length < 16 ? undefined : { name, length: 16, size: Math.max(16, Number(bytes.readBigUInt64BE(8))) };
  };

  const addToMovie = (chunk: Uint8Array): void => {
    let rest = chunk;
    while (rest.length > 0) {
      if (left > 0) {
        const part = rest.subarray(0, left);
        if (isKept) keep(part);
        left -= part.length;
        rest = rest.subarray(part.length);
        continue;
      }
      const missing = 16 - head.length;
      const before = head.length;
      const joined = Buffer.concat([head, rest.subarray(0, missing)]);
      const header = readHeader(joined);
      if (!header) {
        head = joined;
        return;
      }
      head = Buffer.alloc(0);
      rest = rest.subarray(header.length - before);
      boxes += 1;
      // What is left of a file with so many boxes is one more, which is not needed.
      left = boxes > MOST_BOXES ? Infinity : header.size - header.length;
      isKept = boxes <= MOST_BOXES && !unneeded.has(header.name);
      if (isKept) keep(joined.subarray(0, header.length));
    }
  };

  const addByForm = (chunk: Uint8Array): void => {
    if (form === 'movie') addToMovie(chunk);
    else keep(chunk);
  };

  const findForm = (start: Buffer): void => {
    const name = start.toString('latin1', 4, 8);
    form = ['ftyp', 'moov', ...unneeded].includes(name) ? 'movie' : 'other';
    if (start.toString('latin1', 0, 4) === 'RIFF') most = MOST_OF_WAV;
  };

  return {
    get size() {
      return size;
    },
    add(chunk) {
      size += chunk.length;
      if (form !== 'unknown') {
        addByForm(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < 8) return;
      const start = head;
      head = Buffer.alloc(0);
      findForm(start);
      addByForm(start);
    },
    finish() {
      if (form === 'unknown') keep(head);
      // Memory of its own, not of a shared pool: it is handed to another thread.
      const bytes = new Uint8Array(kept.subarray(0, keptSize));
      return { bytes, size: form === 'movie' ? keptSize : size };
    },
  };
}
