/**
 * Reading a request body to its end, whatever it is: bounded in size, time and memory while it is read and decompressed,
 * as UTF-8 text; and answering what cannot be read as a request at all.
 */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { maxHeaderSize } from 'node:http';
import type { Transform, Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FailureCode } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import { redactAndCut } from '../../contracts/spec/redaction.ts';
import { noAccount } from '../core/journal.ts';
import { seededOrigin } from '../core/result-url.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';
import type { Shell } from '../shell/shell.ts';
import { diagnosticsHeader, encodeDiagnostics, hideOrigin } from './exchange.ts';
import { createWaits } from './waits.ts';

export type BodyReading =
  | { readonly ok: true; readonly text: string }
  /** `cause` names the limit in force, where one was met. */
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
          resolve({ ok: false, failure, text: '', cause: causes[failure] });
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
      const wait = waits.begin(() => leave('body.timeout'));
      // Every create comes here: `on` and not `once`, whose wrappers would cost more than the rest of the reading.
      // Held until the answer is sent, or the client has gone away.
      res.on('close', release);
      // Told also when the client goes away in the middle of its body.
      req.on('error', (error) => {
        waits.end(wait);
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

// What cannot be parsed as HTTP never reaches the app: it is recognised and answered here, in the vendor's shape and in
// its turn, and told once per connection.

/** What arrived in the place of a request, and what to do about it. */
interface UnreadableRequest {
  /** A short name for counting, for example `tls-handshake`. */
  readonly cause: string;
  readonly status: number;
  readonly message: string;
  /** The beginning of what was sent, where it is text. Not yet redacted. */
  readonly excerpt: string;
}

/** Writes down what arrived, and says how it is answered. */
export type TellUnreadable = (what: UnreadableRequest) => {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What Node's parser says beside the message. */
interface ParserError extends NodeJS.ErrnoException {
  readonly reason?: string;
  readonly rawPacket?: Buffer;
}

/** The latest request of a connection. */
interface Latest {
  req: IncomingMessage;
  res: ServerResponse;
  /** The answer before its own, when that was still on its way. */
  before: ServerResponse | undefined;
}

interface Unreadable {
  /** Told of every request before the app is. False when the request was refused here. */
  note(req: IncomingMessage, res: ServerResponse): boolean;
  /** The listener for `clientError`. */
  answer(error: ParserError, socket: Duplex): void;
  /** The listener for `connect`. */
  refuseTunnel(req: IncomingMessage, socket: Duplex): void;
}

/** Event on a request whose body cannot be read to its end: who reads the body answers. */
const brokenBody = 'broken-body';

const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

type Kind = Omit<UnreadableRequest, 'excerpt'>;

const kind = (cause: string, message: string, status = 400): Kind => ({ cause, message, status });

const tls = kind(
  'tls-handshake',
  'A TLS handshake arrived on a plain HTTP port: use http:// instead of https:// in the base URL.',
);

const beginsWith = (text: string) => (bytes: Buffer) =>
  bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));

/** Other protocols by their first bytes. */
const protocols: readonly (readonly [isIt: (bytes: Buffer) => boolean, kind: Kind])[] = [
  [([a, b]) => a === 0x16 && b === 0x03, tls],
  // The hello of SSL 2.
  [([a = 0, , c, d]) => a >= 0x80 && c === 1 && (d === 0 || d === 3), tls],
  [
    beginsWith('PRI * HTTP/2'),
    kind(
      'http2-preface',
      'An HTTP/2 preface arrived: the emulator speaks HTTP/1.1. Turn off HTTP/2 with prior knowledge in the client or proxy.',
    ),
  ],
  [
    (bytes) => beginsWith('PROXY ')(bytes) || beginsWith('\r\n\r\n\0\r\nQUIT\n')(bytes),
    kind(
      'proxy-protocol',
      'A PROXY protocol header arrived: turn it off in the load balancer before the emulator (send-proxy, proxy_protocol).',
    ),
  ],
  [
    ([a, b = 0]) => (a === 4 || a === 5) && b >= 1 && b <= 9,
    kind(
      'socks-handshake',
      'A SOCKS handshake arrived: the emulator is no proxy. Point the client’s base URL at it, not its proxy setting.',
    ),
  ],
];

const tunnel = kind(
  'connect-tunnel',
  'CONNECT asks for a tunnel: the emulator is no proxy. Point the client’s base URL at it with http://, not HTTPS_PROXY.',
);

const noHost = kind(
  'host-missing',
  'The request has no Host header, which HTTP/1.1 demands: send one, or say HTTP/1.0.',
);

const describeTimeout = (hasSentSomething: boolean, timeoutMs: number) =>
  hasSentSomething
    ? kind(
        'head-timeout',
        `The request did not arrive whole in ${timeoutMs} ms (--body-timeout-ms, bodyTimeoutMs; 60 s at most): look for a client that stops in the middle of its headers, or a slow network.`,
        408,
      )
    : kind(
        'nothing-sent',
        `A connection was opened and nothing was sent on it in ${timeoutMs} ms (--body-timeout-ms, bodyTimeoutMs; 60 s at most).`,
        408,
      );

/** What the parser's error means; `first` are the first bytes of the connection, if this is about them. */
function describeError(
  { code, reason, message }: ParserError,
  first: Buffer | undefined,
  hasSentSomething: boolean,
  timeoutMs: number,
): Kind {
  const known = first === undefined ? undefined : protocols.find(([isIt]) => isIt(first))?.[1];
  if (known) return known;
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return kind(
        'headers-too-large',
        `The request line and the headers are larger than ${maxHeaderSize} bytes (Node's --max-http-header-size): send long values in the body.`,
        431,
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return describeTimeout(hasSentSomething, timeoutMs);
    case 'HPE_INVALID_EOF_STATE':
      return kind('broken-off', 'The client closed the connection in the middle of a request.');
    default:
      return kind(
        'malformed',
        `The bytes are no HTTP/1.1 request: ${reason ?? message}. Look for a client that writes requests itself, or for another protocol.`,
      );
  }
}

const longestExcerpt = 200;

/** The first line of what was sent, if it can be read by people: of a request its method only, for targets may hold keys. */
function excerptOf(first: Buffer | undefined): string {
  const [line = ''] = (first ?? Buffer.alloc(0)).toString('latin1', 0, longestExcerpt).split(/[\r\n]/, 1);
  if (!/^[\x20-\x7e]*$/.test(line)) return '';
  return /^[A-Z]+(?= \S)/.exec(line)?.[0] ?? line;
}

function refuse(socket: Duplex, status: number, { body, headers }: ReturnType<TellUnreadable>): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${status} ${statusTexts[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * @param tell told once per connection
 * @param timeoutMs in which a head must arrive
 * @example server.on('clientError', createUnreadable(() => ({ body: '{"code":1200}', headers: {} }), 30_000).answer)
 */
export function createUnreadable(tell: TellUnreadable, timeoutMs: number): Unreadable {
  const latest = new WeakMap<Duplex, Latest>();
  const refused = new WeakSet<Duplex>();

  /** Answers keep the order of requests (RFC 9112, 9.3.2). */
  function refuseBehind(before: ServerResponse | undefined, socket: Duplex, what: UnreadableRequest): void {
    const told = tell(what);
    if (!before || before.writableFinished) refuse(socket, what.status, told);
    else {
      let isTold = false;
      const refuseOnce = () => {
        if (!isTold) refuse(socket, what.status, told);
        isTold = true;
      };
      // All of the answer is handed to the socket: behind the last one of a client that has ended its side, Node ends ours.
      before.once('prefinish', refuseOnce);
      before.once('close', refuseOnce);
    }
  }

  return {
    note(req, res) {
      const last = latest.get(req.socket);
      // One object for each connection: a new one for each request would be another entry to collect.
      if (!last) latest.set(req.socket, { req, res, before: undefined });
      else {
        last.before = last.res.writableFinished ? undefined : last.res;
        last.req = req;
        last.res = res;
      }
      if (req.headers.host !== undefined || req.httpVersion !== '1.1') return true;
      refused.add(req.socket);
      const { body, headers } = tell({ ...noHost, excerpt: req.method ?? '' });
      res.writeHead(noHost.status, {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        connection: 'close',
      });
      res.end(body);
      return false;
    },
    answer(error, socket) {
      if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
      }
      // The parser says the same of all that comes behind.
      if (refused.has(socket)) return;
      refused.add(socket);
      const last = latest.get(socket);
      const isInBody = last?.req.complete === false;
      if (isInBody && last.req.emit(brokenBody)) return;
      const first = last ? undefined : error.rawPacket;
      const hasSentSomething = !('bytesRead' in socket) || socket.bytesRead !== 0;
      const what = { ...describeError(error, first, hasSentSomething, timeoutMs), excerpt: excerptOf(first) };
      // A request whose own body is broken gets no answer but this.
      refuseBehind(isInBody ? last.before : last?.res, socket, what);
    },
    refuseTunnel(_req, socket) {
      if (refused.has(socket)) return;
      refused.add(socket);
      refuseBehind(latest.get(socket)?.res, socket, { ...tunnel, excerpt: 'CONNECT' });
    },
  };
}

interface UnreadableTellerDeps {
  readonly shell: Shell;
  readonly lifecycle: Pick<Lifecycle, 'emit'>;
  readonly dialect: Dialect;
  readonly settings: Settings;
  readonly isSeeded: boolean;
  /** Takes secrets out of what was sent. */
  readonly hide: (text: string) => string;
}

/** What a port makes of what is no HTTP: an event, and the refusal of its dialect. */
export function createUnreadableTeller(deps: UnreadableTellerDeps): TellUnreadable {
  const { shell, lifecycle, dialect, settings, isSeeded, hide } = deps;
  return ({ cause, status, message, excerpt }) => {
    const wall = shell.wall.now();
    const requestId = shell.chance.random.uuid();
    const unknown = { operation: undefined, account: undefined, id: undefined, sent: undefined };
    const context = { ...unknown, requestId, settings, origin: '', method: '', path: '', now: wall };
    const failure = fail(status === 408 ? 'body.timeout' : 'request.unreadable');
    const { body } = dialect.encode({ kind: 'failure', failure }, context);
    const diagnostics = [{ severity: 'error', pointer: '', rule: cause, message }] as const;
    const entry = {
      kind: 'request',
      at: isSeeded ? 0 : wall,
      requestId,
      method: '',
      path: '',
      dialect: dialect.id,
      body: redactAndCut(excerpt, 200, hide),
      status,
      failure: 'request.unreadable',
      answer: hideOrigin(deps, body, seededOrigin),
      diagnostics,
      measured: { startedAt: wall, ms: 0 },
    } as const;
    lifecycle.emit('request-unreadable', { accountId: noAccount, entry, body });
    return { body, headers: { [diagnosticsHeader]: encodeDiagnostics(diagnostics) } };
  };
}
