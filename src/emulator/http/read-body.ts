/**
 * Reading a request body to its end, whatever it is: bounded, decompressed, as UTF-8 text.
 */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { FailureCode } from '../core/failures.ts';
import type { Soon } from '../core/soon.ts';

export type BodyReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: FailureCode; readonly text: string };

/** Base64 sound files fit (settled in the design). */
const maxBytes = 10_000_000;
/** What is read and thrown away of an oversized body before the connection is given up. */
const maxDrainedBytes = 64_000_000;

const byteOrderMark = 0xfeff;

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** Reads every byte up to the limit, and decodes them; what is more is drained, so that the answer is read. */
function readWhole(req: IncomingMessage): Promise<BodyReading> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (size > maxDrainedBytes) {
        req.pause();
        resolve(decode(req, undefined));
      }
    });
    req.on('end', () => {
      const [first] = chunks;
      const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks);
      resolve(decode(req, size > maxBytes ? undefined : whole));
    });
    // Told also when the client goes away in the middle of its body.
    req.on('error', reject);
  });
}

async function decompress(bytes: Buffer, encoding: string): Promise<Buffer | FailureCode> {
  const decode = decoders[encoding as keyof typeof decoders] as (typeof decoders)['gzip'] | undefined;
  if (!decode) return 'body.encoding';
  try {
    return await decode(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'body.too-large' : 'body.encoding';
  }
}

/** The text of bytes, or `undefined` when they are not UTF-8. A byte order mark is dropped. */
function decodeText(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
}

/**
 * Reads the whole body. Never throws but for a client that goes away.
 *
 * @example const body = await readBody(req); // { ok: true, text: '{"voice_name":"Ada"}' }
 */
export function readBody(req: IncomingMessage): Soon<BodyReading> {
  const { headers } = req;
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined ? empty : readWhole(req);
}

const empty: BodyReading = { ok: true, text: '' };

/** What the bytes of a body say. */
function readBytes(bytes: Buffer | FailureCode): BodyReading {
  if (typeof bytes === 'string') return { ok: false, failure: bytes, text: '' };
  const text = decodeText(bytes);
  return text === undefined
    ? { ok: false, failure: 'body.malformed', text: bytes.toString('latin1') }
    : { ok: true, text };
}

function decode(req: IncomingMessage, raw: Buffer | undefined): Soon<BodyReading> {
  if (!raw) return { ok: false, failure: 'body.too-large', text: '' };
  const encoding = req.headers['content-encoding']?.trim().toLowerCase();
  const isPlain = encoding === undefined || encoding === 'identity' || encoding === '';
  return isPlain ? readBytes(raw) : decompress(raw, encoding).then(readBytes);
}
