/**
 * Reading a request body to its end, whatever it is: bounded in size, time and memory while it is read and decompressed,
 * as UTF-8 text, and that as JSON, in which a name may stand twice.
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

/** A body that is being read. */
interface Reading {
  readonly req: IncomingMessage;
  readonly reader: Reader;
  /** Most bytes to keep, where no more of them are wanted; without it, more than fit are a failure. */
  readonly most: number | undefined;
  /** Absent for plain bytes. */
  readonly decoder: Transform | undefined;
  readonly resolve: (body: BodyReading) => void;
  readonly reject: (error: Error) => void;
  readonly chunks: Buffer[];
  /** Bytes that came. */
  received: number;
  /** Bytes of `chunks`, which count as in flight. */
  kept: number;
  hasAll: boolean;
  failure: FailureCode | undefined;
  cause: string | undefined;
  wait: Wait | undefined;
}

const isDecoding = ({ failure, hasAll }: Reading): boolean => failure === undefined && !hasAll;

function stopDecoding({ decoder, req }: Reading): void {
  decoder?.destroy();
  req.resume();
}

/** How far it came is what tells a slow network from a wrong length. */
function tellReceived({ req, received }: Reading, why = ''): string {
  const { 'content-length': announced } = req.headers;
  return announced === undefined ? why : `${why} ${received} of ${announced} bytes came.`;
}

/** What has come of a body so far, once no more of it is read. */
function readingOf({ failure, cause, chunks }: Reading): BodyReading {
  if (failure !== undefined) return { ok: false, failure, text: '', cause };
  const [first] = chunks;
  return readBytes(first && chunks.length === 1 ? first : Buffer.concat(chunks));
}

/** Where a request has its reading: listeners that know it by themselves would be compiled again after each garbage collection. */
const readingKey = Symbol('reading');

interface BodyRequest extends IncomingMessage {
  [readingKey]?: Reading;
}

/** What happens to a body that is being read. */
interface Reader {
  readonly keep: (reading: Reading, chunk: Buffer) => void;
  /** Reads on, but keeps no more of it. */
  readonly giveUp: (reading: Reading, code: FailureCode, why?: string) => void;
  /** Reads no more of it. */
  readonly leave: (reading: Reading, code: FailureCode, why?: string) => void;
  /** All of it is there. */
  readonly settle: (reading: Reading) => void;
  /** Its bytes no longer count as in flight. */
  readonly release: (reading: Reading) => void;
  /** It never comes. */
  readonly fail: (reading: Reading, error: Error) => void;
}

/** Keeps what a decoder makes of a body. */
function readDecoded(reading: Reading, decoder: Transform, { keep, giveUp, settle }: Reader): void {
  const { req } = reading;
  let head: Buffer = noBytes;
  req.once('data', (chunk: Buffer) => (head = chunk));
  decoder.on('drain', () => req.resume());
  decoder.on('data', (chunk: Buffer) => {
    keep(reading, chunk);
    if (!isDecoding(reading) && req.readableEnded) settle(reading);
  });
  decoder.on('end', () => settle(reading));
  decoder.on('error', (error) => {
    giveUp(reading, 'body.encoding', explainCoding(req.headers['content-encoding'] ?? '', head, error.message));
    if (req.readableEnded) settle(reading);
  });
}

const causesOf = ({ timeoutMs, mostBytes, mostBytesInFlight }: BodyLimits): Partial<Record<FailureCode, string>> => ({
  'body.too-large': `The body is larger than ${mostBytes} bytes (--max-body-bytes, maxBodyBytes). Name large media by their URLs, or raise it.`,
  'body.timeout': `The body did not arrive whole in ${timeoutMs} ms (--body-timeout-ms, bodyTimeoutMs). Look for a client that stops in the middle, or raise it.`,
  'server.busy': `The bodies of the requests in flight fill ${mostBytesInFlight} bytes (--body-memory-bytes, bodyMemoryBytes). Send the request again later, or raise it.`,
});

/**
 * Makes the reader of an emulator's request bodies. What happens to a body is functions of the reader, not of each body:
 * every create comes here.
 *
 * @example const body = await createBodyReader(limits)(req, res); // { ok: true, text: '{"voice_name":"Ada"}' }
 */
export function createBodyReader(limits: BodyLimits): ReadBody {
  const { timeoutMs, mostBytes, mostBytesInFlight } = limits;
  let inFlight = 0;
  const waits = createWaits(timeoutMs);
  const causes = causesOf(limits);
  const release = (reading: Reading): void => {
    inFlight -= reading.kept;
    reading.kept = 0;
  };
  const giveUp = (reading: Reading, code: FailureCode, why = causes[code]): void => {
    if (reading.failure === undefined) reading.cause = why;
    reading.failure ??= code;
    reading.chunks.length = 0;
    release(reading);
    stopDecoding(reading);
  };
  const keep = (reading: Reading, chunk: Buffer): void => {
    if (!isDecoding(reading)) return;
    const { most } = reading;
    const room = (most ?? mostBytes) - reading.kept;
    const part = chunk.length > room && most !== undefined ? chunk.subarray(0, room) : chunk;
    if (part.length > room) giveUp(reading, 'body.too-large');
    else if (inFlight + part.length > mostBytesInFlight) giveUp(reading, 'server.busy');
    else {
      reading.chunks.push(part);
      reading.kept += part.length;
      inFlight += part.length;
      reading.hasAll = reading.kept === most;
      if (reading.hasAll) stopDecoding(reading);
    }
  };
  const settle = (reading: Reading): void => {
    if (reading.wait) waits.end(reading.wait);
    reading.resolve(readingOf(reading));
  };
  const leave = (reading: Reading, code: FailureCode, why?: string): void => {
    giveUp(reading, code, why);
    reading.req.pause();
    settle(reading);
  };
  const fail = (reading: Reading, error: Error): void => {
    if (reading.wait) waits.end(reading.wait);
    stopDecoding(reading);
    reading.reject(error);
  };
  const reader: Reader = { keep, giveUp, leave, settle, release, fail };
  return (req, res, most) => {
    const { headers } = req;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return empty;
    return new Promise((resolve, reject) => {
      const reading = beginReading(req, most, { resolve, reject }, reader);
      reading.wait = waits.begin(() => leave(reading, 'body.timeout', tellReceived(reading, causes['body.timeout'])));
      // Held until the answer is sent, or the client has gone away.
      res.on('close', onAnswered);
    });
  };
}

// Listeners, which find the reading at the request. `on` and not `once`, whose wrappers would cost more than the rest of
// the reading.

function onData(this: BodyRequest, chunk: Buffer): void {
  const reading = this[readingKey];
  if (!reading) return;
  const { decoder, reader } = reading;
  reading.received += chunk.length;
  if (reading.received > maxDrainedBytes) reader.leave(reading, 'body.too-large');
  else if (!decoder) reader.keep(reading, chunk);
  else if (isDecoding(reading) && !decoder.write(chunk)) this.pause();
}

function onEnd(this: BodyRequest): void {
  const reading = this[readingKey];
  if (reading?.decoder && isDecoding(reading)) reading.decoder.end();
  else if (reading) reading.reader.settle(reading);
}

function onBroken(this: BodyRequest, why: string): void {
  const reading = this[readingKey];
  reading?.reader.leave(reading, 'body.broken', tellReceived(reading, why));
}

/** Told also when the client goes away in the middle of its body. */
function onError(this: BodyRequest, error: Error): void {
  const reading = this[readingKey];
  reading?.reader.fail(reading, error);
}

function onAnswered(this: ServerResponse<BodyRequest>): void {
  const reading = this.req[readingKey];
  reading?.reader.release(reading);
}

/** Listens to what comes of a body. */
function beginReading(
  req: BodyRequest,
  most: number | undefined,
  { resolve, reject }: Pick<Reading, 'resolve' | 'reject'>,
  reader: Reader,
): Reading {
  const coding = req.headers['content-encoding'];
  const made = coding === undefined ? undefined : createDecoder(coding);
  const decoder = typeof made === 'object' ? made : undefined;
  const reading: Reading = {
    req,
    reader,
    most,
    decoder,
    resolve,
    reject,
    chunks: [],
    received: 0,
    kept: 0,
    hasAll: false,
    failure: undefined,
    cause: undefined,
    wait: undefined,
  };
  req[readingKey] = reading;
  req.on(brokenBody, onBroken);
  if (typeof made === 'string') reader.giveUp(reading, 'body.encoding', made);
  if (decoder) readDecoded(reading, decoder, reader);
  req.on('data', onData);
  req.on('end', onEnd);
  req.on('error', onError);
  return reading;
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

/** How many members the objects of a JSON text have: each has one colon outside texts. */
function countColons(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfText(text, at) - 1;
    else if (code === 0x3a) count += 1;
  }
  return count;
}

/** How many members a parsed value has, of objects in it too. Never recurses: it may be of any depth. */
function countMembers(value: object): number {
  const open = [value];
  let count = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    if (Array.isArray(node)) {
      for (const item of node as readonly unknown[]) if (typeof item === 'object' && item !== null) open.push(item);
      continue;
    }
    for (const name in node) {
      const member = (node as Readonly<Record<string, unknown>>)[name];
      count += 1;
      if (typeof member === 'object' && member !== null) open.push(member);
    }
  }
  return count;
}

/**
 * Whether a name stands twice in an object of a JSON text: a parser makes one member of both. Costs half of `findTwice`
 * and no memory: it is asked of every body.
 *
 * @param value what a parser made of the text
 * @example hasTwice('{"a":1,"a":2}', { a: 2 }) // true
 */
export const hasTwice = (text: string, value: object): boolean => countColons(text) !== countMembers(value);

/** Behind the text in quotes that begins at `from`, in valid JSON: long ones hold files, and most have no escape. */
export function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
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
