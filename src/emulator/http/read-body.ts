/**
 * Reading a request body to its end, whatever it is: bounded in size, time and memory while it is read and decompressed,
 * as UTF-8 text.
 */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FailureCode } from '../core/failures.ts';
import { explainCoding } from '../../contracts/spec/body-bytes.ts';
import { excerptOf } from '../../contracts/spec/pick.ts';
import { brokenBody } from './unreadable.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { performance, setTimeout } = globalThis;

export type BodyReading =
  | { readonly ok: true; readonly text: string }
  /** `cause` says which of several it was: the limit in force, what the client did. */
  | { readonly ok: false; readonly failure: FailureCode; readonly text: string; readonly cause?: string | undefined };

interface BodyLimits {
  /** Wall time in milliseconds in which a body must arrive whole. */
  readonly timeoutMs: number;
  /** Most bytes of one body, decoded. */
  readonly mostBytes: number;
  /** Most bytes of decoded bodies kept at once, of all requests that are being read or answered. */
  readonly mostBytesInFlight: number;
}

/**
 * Reads the whole body, and keeps its memory accounted for until the answer is sent. Never throws but for a client that
 * goes away.
 *
 * @param most bytes to keep, where the request is refused and its body wanted for the journal only: what is more is read
 *   but neither decoded nor kept, and `text` is its head. Without it, a body that is too large is a failure.
 */
export type ReadBody = (req: IncomingMessage, res: ServerResponse, most?: number) => BodyReading | Promise<BodyReading>;

/** What is read and thrown away of an oversized body before the connection is given up. */
const maxDrainedBytes = 64_000_000;
/** Deeper JSON is refused unparsed: a parser needs many times the memory of the text for it. */
const maxDepth = 100_000;

const byteOrderMark = 0xfeff;

const decoders: ReadonlyMap<string, (() => Transform) | undefined> = new Map([
  ['', undefined],
  ['identity', undefined],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** What decodes a `Content-Encoding`: `undefined` for plain bytes, a sentence for one that is unknown or for several. */
function createDecoder(header: string): Transform | undefined | string {
  const codings = header.split(',').map((coding) => coding.trim().toLowerCase());
  const unknown = codings.find((coding) => !decoders.has(coding));
  if (unknown !== undefined)
    return `The Content-Encoding ${excerptOf(unknown)} is not known: send gzip, deflate or br, or leave the header out.`;
  const [create, ...more] = codings.flatMap((coding) => decoders.get(coding) ?? []);
  return more.length > 0 ? `The Content-Encoding ${excerptOf(header)} names several codings: send one.` : create?.();
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

const noBytes = Buffer.alloc(0);

const empty: BodyReading = { ok: true, text: '' };

/**
 * Makes the reader of an emulator's request bodies.
 *
 * @example const body = await createBodyReader(limits)(req, res); // { ok: true, text: '{"voice_name":"Ada"}' }
 */
export function createBodyReader({ timeoutMs, mostBytes, mostBytesInFlight }: BodyLimits): ReadBody {
  let inFlight = 0;
  const waits = createWaits(timeoutMs);
  const causes: Partial<Record<FailureCode, string>> = {
    'body.too-large': `The body is larger than ${mostBytes} bytes (--max-body-bytes, maxBodyBytes). Name large media by their URLs, or raise it.`,
    'body.timeout': `The body did not arrive whole in ${timeoutMs} ms (--body-timeout-ms, bodyTimeoutMs). Look for a client that stops in the middle, or raise it.`,
    'server.busy': `The bodies of the requests in flight fill ${mostBytesInFlight} bytes (--body-memory-bytes, bodyMemoryBytes). Send the request again later, or raise it.`,
  };

  function readWhole(req: IncomingMessage, res: ServerResponse, most: number | undefined): Promise<BodyReading> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let received = 0;
      let kept = 0;
      let head: Buffer = noBytes;
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
      let cause: string | undefined;
      const giveUp = (code: FailureCode, why = causes[code]) => {
        if (failure === undefined) cause = why;
        failure ??= code;
        chunks.length = 0;
        release();
        stopDecoding();
      };
      const keep = (chunk: Buffer) => {
        if (failure !== undefined || hasAll) return;
        const room = (most ?? mostBytes) - kept;
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
        waits.end(wait);
        if (failure !== undefined) {
          resolve({ ok: false, failure, text: '', cause });
          return;
        }
        const [first] = chunks;
        resolve(readBytes(first && chunks.length === 1 ? first : Buffer.concat(chunks)));
      };
      const leave = (code: FailureCode, why?: string) => {
        giveUp(code, why);
        req.pause();
        settle();
      };
      const { 'content-length': announced } = req.headers;
      // How far it came is what tells a slow network from a wrong length.
      const tellReceived = (why = '') =>
        announced === undefined ? why : `${why} ${received} of ${announced} bytes came.`;
      const wait = waits.begin(() => leave('body.timeout', tellReceived(causes['body.timeout'])));
      // Every create comes here: `on` and not `once`, whose wrappers would cost more than the rest of the reading.
      // Held until the answer is sent, or the client has gone away.
      res.on('close', release);
      // Told also when the client goes away in the middle of its body.
      req.on('error', (error) => {
        waits.end(wait);
        stopDecoding();
        reject(error);
      });
      req.on(brokenBody, (why: string) => leave('body.broken', tellReceived(why)));
      if (typeof decoder === 'string') giveUp('body.encoding', decoder);
      const isDecoding = () => typeof decoder === 'object' && failure === undefined && !hasAll;
      req.on('data', (chunk: Buffer) => {
        if (received === 0) head = chunk;
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
      decoder.on('error', (error) => {
        giveUp('body.encoding', explainCoding(coding ?? '', head, error.message));
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

// Waits that all end after the same time.

/** One wait; whoever began it keeps it to end it. */
interface Wait {
  readonly onOver: () => void;
  readonly end: number;
  before: Wait | undefined;
  after: Wait | undefined;
}

interface Waits {
  /** Calls `onOver` when the time is over, unless the wait is ended before. */
  begin(onOver: () => void): Wait;
  end(wait: Wait): void;
}

/**
 * Makes the register of waits that all end after the same time, with one timer for all of them. Nearly every body is there
 * before its wait is noticed: a timer for each cost a create a tenth of its processor time. They stand in a list, in the
 * order in which they began: a `Map` that is filled and emptied with every request costs as much as the timers.
 *
 * @example
 * const waits = createWaits(30_000);
 * const wait = waits.begin(giveUp);
 * waits.end(wait); // it came in time
 */
function createWaits(ms: number): Waits {
  let first: Wait | undefined;
  let last: Wait | undefined;
  let isArmed = false;
  const end = (wait: Wait): void => {
    const { before, after } = wait;
    // Ended already.
    if (!before && wait !== first) return;
    if (before) before.after = after;
    else first = after;
    if (after) after.before = before;
    else last = before;
    wait.before = undefined;
    wait.after = undefined;
  };
  const arm = (left: number): void => {
    isArmed = true;
    setTimeout(look, left).unref();
  };
  const look = (): void => {
    isArmed = false;
    const now = performance.now();
    for (let wait = first; wait; wait = first) {
      if (wait.end > now) {
        arm(wait.end - now);
        return;
      }
      end(wait);
      wait.onOver();
    }
  };
  return {
    begin(onOver) {
      const wait: Wait = { onOver, end: performance.now() + ms, before: last, after: undefined };
      if (last) last.after = wait;
      else first = wait;
      last = wait;
      if (!isArmed) arm(ms);
      return wait;
    },
    end,
  };
}
