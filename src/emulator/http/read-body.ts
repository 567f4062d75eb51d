/**
 * Reading a request body to its end, whatever it is: bounded in size, time and memory while it is read and decompressed,
 * as UTF-8 text.
 */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FailureCode } from '../core/failures.ts';
import { brokenBody } from './unreadable.ts';

export type BodyReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: FailureCode; readonly text: string };

export interface BodyLimits {
  /** Wall time in milliseconds in which a body must arrive whole. */
  readonly timeoutMs: number;
  /** Most bytes of decoded bodies kept at once, of all requests that are being read or answered. */
  readonly mostBytesInFlight: number;
}

/**
 * Reads the whole body, and keeps its memory accounted for until the answer is sent. Never throws but for a client that
 * goes away.
 *
 * @param most bytes to keep, where the request is refused and its body wanted for the journal only: what is more is read
 *   but neither decoded nor kept, and `text` is its head. Without it, a body of more than 10 MB is a failure.
 */
export type ReadBody = (req: IncomingMessage, res: ServerResponse, most?: number) => BodyReading | Promise<BodyReading>;

/** Base64 sound files fit (settled in the design). */
const maxBytes = 10_000_000;
/** What is read and thrown away of an oversized body before the connection is given up. */
const maxDrainedBytes = 64_000_000;
/** Deeper JSON is refused unparsed: a parser needs many times the memory of the text for it. */
const maxDepth = 100_000;

const byteOrderMark = 0xfeff;

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { clearTimeout, setTimeout } = globalThis;

const decoders: ReadonlyMap<string, (() => Transform) | undefined> = new Map([
  ['', undefined],
  ['identity', undefined],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** What decodes a `Content-Encoding`: `undefined` for plain bytes, a failure for one that is unknown or for several. */
function createDecoder(header: string): Transform | undefined | FailureCode {
  const codings = header.split(',').map((coding) => coding.trim().toLowerCase());
  if (!codings.every((coding) => decoders.has(coding))) return 'body.encoding';
  const [create, ...more] = codings.flatMap((coding) => decoders.get(coding) ?? []);
  return more.length > 0 ? 'body.encoding' : create?.();
}

/** The text of bytes, or `undefined` when they are not UTF-8. A byte order mark is dropped. */
function decodeText(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
}

/** What the bytes of a body say. */
function readBytes(bytes: Buffer): BodyReading {
  const text = decodeText(bytes);
  return text === undefined
    ? { ok: false, failure: 'body.malformed', text: bytes.toString('latin1') }
    : { ok: true, text };
}

const empty: BodyReading = { ok: true, text: '' };

/**
 * Makes the reader of an emulator's request bodies.
 *
 * @example const body = await createBodyReader(limits)(req, res); // { ok: true, text: '{"voice_name":"Ada"}' }
 */
export function createBodyReader({ timeoutMs, mostBytesInFlight }: BodyLimits): ReadBody {
  let inFlight = 0;

  function readWhole(req: IncomingMessage, res: ServerResponse, most: number | undefined): Promise<BodyReading> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let received = 0;
      let kept = 0;
      let failure: FailureCode | undefined;
      let hasAll = false;
      const coding = req.headers['content-encoding'];
      const decoder = coding === undefined ? undefined : createDecoder(coding);
      const stopDecoding = () => {
        if (typeof decoder === 'object') decoder.destroy();
        req.resume();
      };
      const release = () => {
        inFlight -= kept;
        kept = 0;
      };
      const giveUp = (code: FailureCode) => {
        failure ??= code;
        chunks.length = 0;
        release();
        stopDecoding();
      };
      const keep = (chunk: Buffer) => {
        if (failure !== undefined || hasAll) return;
        const room = (most ?? maxBytes) - kept;
        const part = chunk.length > room && most !== undefined ? chunk.subarray(0, room) : chunk;
        if (part.length > room) giveUp('body.too-large');
        else if (inFlight + part.length > mostBytesInFlight) giveUp('server.busy');
        else {
          chunks.push(part);
          kept += part.length;
          inFlight += part.length;
          hasAll = kept === most;
          if (hasAll) stopDecoding();
        }
      };
      const settle = () => {
        clearTimeout(timer);
        if (failure !== undefined) {
          resolve({ ok: false, failure, text: '' });
          return;
        }
        const [first] = chunks;
        resolve(readBytes(first && chunks.length === 1 ? first : Buffer.concat(chunks)));
      };
      const leave = (code: FailureCode) => {
        giveUp(code);
        req.pause();
        settle();
      };
      const timer = setTimeout(() => leave('body.timeout'), timeoutMs);
      // Every create comes here: `on` and not `once`, whose wrappers would cost more than the rest of the reading.
      // Held until the answer is sent, or the client has gone away.
      res.on('close', release);
      // Told also when the client goes away in the middle of its body.
      req.on('error', (error) => {
        clearTimeout(timer);
        stopDecoding();
        reject(error);
      });
      req.on(brokenBody, () => leave('body.broken'));
      if (typeof decoder === 'string') giveUp(decoder);
      const isDecoding = () => typeof decoder === 'object' && failure === undefined && !hasAll;
      req.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (received > maxDrainedBytes) leave('body.too-large');
        else if (typeof decoder !== 'object') keep(chunk);
        else if (isDecoding() && !decoder.write(chunk)) req.pause();
      });
      req.on('end', () => {
        if (typeof decoder === 'object' && isDecoding()) decoder.end();
        else settle();
      });
      if (typeof decoder !== 'object') return;
      decoder.on('drain', () => req.resume());
      decoder.on('data', (chunk: Buffer) => {
        keep(chunk);
        if (!isDecoding() && req.readableEnded) settle();
      });
      decoder.on('end', settle);
      decoder.on('error', () => {
        giveUp('body.encoding');
        if (req.readableEnded) settle();
      });
    });
  }

  return (req, res, most) => {
    const { headers } = req;
    const isEmpty = headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
    return isEmpty ? empty : readWhole(req, res, most);
  };
}

/** Whether brackets outside strings nest deeper than a parser is trusted with. */
function isTooDeep(text: string): boolean {
  // Each level takes a character.
  if (text.length <= maxDepth) return false;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/**
 * The value of a JSON text, or why there is none.
 *
 * @example parseJson('{"a":1}') // { value: { a: 1 } }
 */
export function parseJson(text: string): { readonly value: unknown } | FailureCode {
  if (isTooDeep(text)) return 'body.too-deep';
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return 'body.malformed';
  }
}
