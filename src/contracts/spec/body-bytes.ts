/** What the first bytes of a body are: encodings of texts, and compressions. For bodies that can't be read alone. */
import { inflateRawSync, constants } from 'node:zlib';
import { excerptOf } from './pick.ts';

/**
 * The encoding of a JSON text that is no UTF-8, by its byte order mark or by where its zeros stand (RFC 4627, 3).
 *
 * @param bytes as Latin-1; of a text that is UTF-8 its characters
 * @example nameUnicode('{\0"\0') // 'UTF-16'
 */
export function nameUnicode(bytes: string): string | undefined {
  const marks = { '\xff\xfe\0\0': 'UTF-32', '\0\0\xfe\xff': 'UTF-32', '\xff\xfe': 'UTF-16', '\xfe\xff': 'UTF-16' };
  const marked = Object.entries(marks).find(([mark]) => bytes.startsWith(mark));
  if (marked) return marked[1];
  // x for a byte, 0 for a zero: the first characters of JSON are ASCII.
  const zeros = Array.from(bytes.slice(0, 4), (byte) => (byte === '\0' ? '0' : 'x')).join('');
  if (zeros === 'x000' || zeros === '000x') return 'UTF-32';
  return zeros === 'x0x0' || zeros === '0x0x' ? 'UTF-16' : undefined;
}

const compressions: readonly (readonly [heads: readonly string[], name: string, coding: string | undefined])[] = [
  [['\x1f\x8b'], 'gzip', 'gzip'],
  [['\x78\x01', '\x78\x5e', '\x78\x9c', '\x78\xda'], 'zlib', 'deflate'],
  [['\x28\xb5\x2f\xfd'], 'zstd', undefined],
  [['PK\x03\x04'], 'a ZIP file', undefined],
];

/** What bytes are compressed with, and the `Content-Encoding` that says so. */
const findCompression = (bytes: string) => compressions.find(([heads]) => heads.some((head) => bytes.startsWith(head)));

/**
 * Why a body is compressed and was read as text, as the rest of a sentence.
 *
 * @param coding the `Content-Encoding` that it was sent with, which was undone
 * @example describeCompressed('\x1f\x8b', undefined) // 'it is compressed (gzip); send "Content-Encoding: gzip" with it'
 */
export function describeCompressed(bytes: string, coding: string | undefined): string | undefined {
  const [, name = '', right] = findCompression(bytes) ?? [];
  if (name === '') return undefined;
  if (coding !== undefined) return `it was compressed twice (${coding}, and ${name} within): compress it once`;
  return right === undefined
    ? `it is compressed (${name}), which is not taken: send it as it is, or as gzip`
    : `it is compressed (${name}); send "Content-Encoding: ${right}" with it`;
}

const isJsonHead = (text: string) => /^\s*[{["]/.test(text);

/** Whether bytes are deflate without the wrapper that HTTP means. */
function isRawDeflate(head: Buffer): boolean {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 65_536 };
    return isJsonHead(inflateRawSync(head.subarray(0, 1024), options).toString('latin1'));
  } catch {
    return false;
  }
}

/**
 * Why the bytes of a body are not what its `Content-Encoding` says, as a sentence with what to send.
 *
 * @param head the first bytes as they came; none for an empty body
 * @param problem what the decoder said
 * @example explainCoding('gzip', Buffer.from('{}'), 'incorrect header check') // 'The Content-Encoding is "gzip", and the body is plain JSON: …'
 */
export function explainCoding(coding: string, head: Buffer, problem: string): string {
  const told = `The Content-Encoding is ${excerptOf(coding)}, and the body`;
  const text = head.toString('latin1');
  const leaveOut = 'leave the header out, or compress the body';
  if (head.length === 0) return `${told} is empty: ${leaveOut}.`;
  if (/unexpected end/.test(problem))
    return `${told} breaks off in the middle of what was compressed: end the compressor before its bytes are sent.`;
  if (isJsonHead(text)) return `${told} is plain JSON: ${leaveOut}.`;
  const [, name, right] = findCompression(text) ?? [];
  if (name !== undefined && right !== coding.trim().toLowerCase().replace(/^x-/, '')) {
    const advice = right === undefined ? 'send it as it is, or as gzip' : `send "Content-Encoding: ${right}"`;
    return `${told} is compressed otherwise (${name}): ${advice}.`;
  }
  if (/deflate/i.test(coding) && isRawDeflate(head))
    return `${told} is deflate without the zlib wrapper, which HTTP wants around it (RFC 9110, 8.4.1.2): use deflate in place of deflateRaw, or gzip.`;
  const bytes = [...head.subarray(0, 2)].map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  return `${told} is not that: it begins with ${bytes.join(' ')} (${problem}). Compress it so, or leave the header out.`;
}
