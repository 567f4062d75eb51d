/**
 * Reads the answers of receivers: HTTP/1.1 as RFC 9112 has it, of which a callback needs the status, the start of the body
 * and where the answer ends. The client of Node.js makes a stream, a request, a dozen listeners and several turns of each
 * answer; that took two thirds of the processor time of a callback (docs/performance.md).
 */
import { isAscii } from 'node:buffer';

/** How much of an answer is kept for the record. */
const recordedBytes = 4096;
/** How much of an answer is read so that its connection can be used again; beyond that the connection is ended. */
const drainedBytes = 65_536;
/** Longest head of an answer, and longest line between its chunks. */
const mostHeadBytes = 16_384;

/** What follows: bytes of the head, the body by its length, in chunks, or until the connection ends; nothing more. */
type Phase = 'head' | 'length' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailer' | 'until-end' | 'whole';

/** An answer as far as it has come. Every member is there from the start: objects of one shape are quick to read. */
export interface AnswerSoFar {
  phase: Phase;
  hasBegun: boolean;
  /** 0 until the head is there, and is one. */
  status: number;
  /** Bytes of the head, or of a line between chunks, that are not read yet. */
  rest: Buffer;
  /** Bytes that are missing of the body, or of its chunk. */
  left: number;
  /** Bytes of the body, all in all, and the first of them. */
  size: number;
  kept: Buffer[];
  /** For how many milliseconds the receiver keeps the connection when the answer is whole; 0 = not at all. */
  keptForMs: number;
  /** Why it is no HTTP, or goes on as none. */
  problem: string | undefined;
}

const nothing = Buffer.alloc(0);

/** @example const answer = beginAnswer(); socket.on('data', (bytes) => readMore(answer, bytes)); */
export const beginAnswer = (): AnswerSoFar => ({
  phase: 'head',
  hasBegun: false,
  status: 0,
  rest: nothing,
  left: 0,
  size: 0,
  kept: [],
  keptForMs: 0,
  problem: undefined,
});

// Lines that begin with a space go on with the one before.
const headForm = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [^\r\n\0]*)?(?:\r\n(?:[!#$%&'*+\-.^`|~\w]+:|[ \t])[^\r\n\0]*)*$/;
const headersWithMeaning =
  /\r\n(content-length|transfer-encoding|connection|keep-alive):[ \t]*([^\r\n]*?)[ \t]*(?=\r\n|$)/gi;

/** Values of the headers that say where an answer ends and what becomes of its connection, in lower case. */
function readMeaning(head: string): Partial<Record<string, string[]>> {
  const values: Partial<Record<string, string[]>> = {};
  for (const [, name = '', value = ''] of head.matchAll(headersWithMeaning))
    (values[name.toLowerCase()] ??= []).push(value.toLowerCase());
  return values;
}

/** Where the body ends (RFC 9112, 6.3), and whether the connection stays (9.3). */
function readHead(answer: AnswerSoFar, head: string): void {
  const [, minor, digits] = headForm.exec(head) ?? [];
  const status = Number(digits ?? 101);
  if (status === 101) answer.problem = digits === undefined ? 'bad status line or header' : 'bad status 101';
  // An interim answer: the one that counts comes behind it.
  if (status < 200) return;
  const headers = readMeaning(head);
  const [length, ...others] = headers['content-length'] ?? [];
  const coding = headers['transfer-encoding']?.join();
  const connection = headers['connection']?.join() ?? (minor === '0' ? 'close' : '');
  const seconds = /timeout=(\d+)/.exec(headers['keep-alive']?.join() ?? '')?.[1];
  answer.keptForMs = connection.includes('close') ? 0 : seconds === undefined ? Infinity : Number(seconds) * 1000;
  if (length !== undefined && (!/^\d{1,15}$/.test(length) || others.some((other) => other !== length))) {
    answer.problem = 'bad content-length';
    return;
  }
  answer.status = status;
  if (status === 204 || status === 304) answer.phase = 'whole';
  else if (coding !== undefined) answer.phase = /(^|[,\s])chunked$/.test(coding) ? 'chunk-size' : 'until-end';
  else if (length === undefined) answer.phase = 'until-end';
  else {
    answer.left = Number(length);
    answer.phase = answer.left === 0 ? 'whole' : 'length';
  }
  // With both a length and a coding it may be an attack; the coding counts.
  if (answer.phase === 'until-end' || (coding !== undefined && length !== undefined)) answer.keptForMs = 0;
}

/** Bytes up to a mark, as text; `undefined` while it has not come. What is behind it becomes the rest. */
function takeUntil(answer: AnswerSoFar, mark: string): string | undefined {
  const { rest } = answer;
  const end = rest.indexOf(mark, 0, 'latin1');
  if (Math.max(end, end < 0 ? rest.length : 0) > mostHeadBytes) answer.problem = 'bad length of a head';
  if (end < 0 || answer.problem !== undefined) return undefined;
  answer.rest = rest.subarray(end + mark.length);
  return rest.toString('latin1', 0, end);
}

/** Takes bytes of the body out of the rest, at most so many. */
function takeBody(answer: AnswerSoFar, most: number): void {
  const part = answer.rest.length > most ? answer.rest.subarray(0, most) : answer.rest;
  if (answer.size < recordedBytes) answer.kept.push(part.subarray(0, recordedBytes - answer.size));
  answer.size += part.length;
  answer.left -= part.length;
  answer.rest = answer.rest.subarray(part.length);
}

function readChunkSize(answer: AnswerSoFar): boolean {
  const line = takeUntil(answer, '\r\n');
  if (line === undefined) return false;
  const [, digits] = /^([\da-f]{1,12})[ \t]*(?:;|$)/i.exec(line) ?? [];
  if (digits === undefined) answer.problem = 'bad chunk size';
  answer.left = Number.parseInt(digits ?? '0', 16);
  answer.phase = answer.left > 0 ? 'chunk' : 'trailer';
  return true;
}

/** @returns whether there may be more to read in the rest */
function readPart(answer: AnswerSoFar): boolean {
  switch (answer.phase) {
    case 'head': {
      const head = takeUntil(answer, '\r\n\r\n');
      if (head !== undefined) readHead(answer, head);
      return head !== undefined;
    }
    case 'length':
    case 'chunk':
      takeBody(answer, answer.left);
      if (answer.left === 0) answer.phase = answer.phase === 'length' ? 'whole' : 'chunk-end';
      return answer.left === 0;
    case 'chunk-size':
      return readChunkSize(answer);
    case 'chunk-end': {
      const line = takeUntil(answer, '\r\n');
      if (line !== undefined && line !== '') answer.problem = 'bad end of a chunk';
      if (line !== undefined) answer.phase = 'chunk-size';
      return line !== undefined;
    }
    case 'trailer': {
      const line = takeUntil(answer, '\r\n');
      if (line === '') answer.phase = 'whole';
      return line !== undefined;
    }
    case 'until-end':
      takeBody(answer, Infinity);
      return false;
    case 'whole':
      return false;
  }
}

/**
 * Reads what has come. An interim answer (1xx) is passed over; nothing follows the whole one.
 *
 * @example readMore(answer, Buffer.from('HTTP/1.1 204 No Content\r\n\r\n')); answer.phase // 'whole'
 */
export function readMore(answer: AnswerSoFar, bytes: Buffer): void {
  answer.hasBegun = true;
  answer.rest = answer.rest.length === 0 ? bytes : Buffer.concat([answer.rest, bytes]);
  while (answer.problem === undefined && readPart(answer));
  // It says more than was asked, or more than is worth reading: the connection goes.
  if (answer.rest.length > 0 && answer.phase === 'whole') answer.keptForMs = 0;
  if (answer.size <= drainedBytes) return;
  answer.phase = 'whole';
  answer.keptForMs = 0;
}

/**
 * The start of an answer's body. A character that is cut in two at the end is dropped.
 *
 * @example textOf(answer) // '{"received":true}'
 */
export function textOf({ kept, size }: AnswerSoFar): string {
  if (size === 0) return '';
  const [first = nothing] = kept;
  const bytes = kept.length === 1 ? first : Buffer.concat(kept);
  return isAscii(bytes) ? bytes.toString('latin1') : new TextDecoder().decode(bytes, { stream: true });
}
