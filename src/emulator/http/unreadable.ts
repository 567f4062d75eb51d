/**
 * What cannot be parsed as HTTP never reaches the app: it is recognised and answered here, in the vendor's shape and in
 * its turn, and reported once per connection.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { maxHeaderSize } from 'node:http';
import type { Duplex } from 'node:stream';
import { redactAndCut } from '../../contracts/spec/redaction.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { refusalTypeOf } from './content-types.ts';
import { fail } from '../core/failures.ts';
import { noAccount } from '../core/journal.ts';
import { seededOrigin } from '../core/result-files.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';
import type { Shell } from '../shell/shell.ts';
import { diagnosticsHeader, encodeDiagnostics, hideOrigin } from './exchange.ts';

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

/** What is known of a connection on which a request has come. */
export interface Connection {
  /** The latest request, and its answer. */
  req: IncomingMessage;
  res: ServerResponse;
  /** The answer before that one, when it was still on its way. */
  before: ServerResponse | undefined;
  /** The answer that is next. */
  next: ServerResponse | undefined;
}

interface Unreadable {
  /** Refuses a request without the header that HTTP/1.1 demands. */
  refuseHostless(req: IncomingMessage, res: ServerResponse): void;
  /** The listener for `clientError`. */
  answer(error: ParserError, socket: Duplex): void;
  /** The listener for `connect`. */
  refuseTunnel(req: IncomingMessage, socket: Duplex): void;
}

/** Event on a request whose body cannot be read to its end: who reads the body answers. */
export const brokenBody = 'broken-body';

/** Why a body can't be read to its end, by what the parser says. */
const tellBroken = ({ code, reason, message }: ParserError): string =>
  code === 'HPE_INVALID_EOF_STATE'
    ? 'The body broke off: its client ended the connection before all of it was sent. Send as many bytes as announced.'
    : `The chunks of the body are malformed (${reason ?? message}): send the length of each in hexadecimal before it, or a content-length.`;

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
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * @param tell called once per connection
 * @param timeoutMs in which a head must arrive
 * @param connections those on which a request has come
 * @example server.on('clientError', createUnreadable(() => ({ body: '{"code":1200}', headers: {} }), 30_000, new WeakMap()).answer)
 */
export function createUnreadable(
  tell: TellUnreadable,
  timeoutMs: number,
  connections: WeakMap<Duplex, Connection>,
): Unreadable {
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
    refuseHostless(req, res) {
      refused.add(req.socket);
      const { body, headers } = tell({ ...noHost, excerpt: req.method ?? '' });
      res.writeHead(noHost.status, {
        ...headers,
        'content-length': Buffer.byteLength(body),
        connection: 'close',
      });
      res.end(body);
    },
    answer(error, socket) {
      if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
      }
      // The parser says the same of all that comes behind.
      if (refused.has(socket)) return;
      refused.add(socket);
      const last = connections.get(socket);
      const isInBody = last?.req.complete === false;
      if (isInBody && last.req.emit(brokenBody, tellBroken(error))) return;
      const first = last ? undefined : error.rawPacket;
      const hasSentSomething = !('bytesRead' in socket) || socket.bytesRead !== 0;
      const told =
        isInBody && error.code !== 'ERR_HTTP_REQUEST_TIMEOUT'
          ? kind('body-broken', tellBroken(error))
          : describeError(error, first, hasSentSomething, timeoutMs);
      const what = { ...told, excerpt: excerptOf(first) };
      // A request whose own body is broken gets no answer but this.
      refuseBehind(isInBody ? last.before : last?.res, socket, what);
    },
    refuseTunnel(_req, socket) {
      if (refused.has(socket)) return;
      refused.add(socket);
      refuseBehind(connections.get(socket)?.res, socket, { ...tunnel, excerpt: 'CONNECT' });
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
    return {
      body,
      headers: {
        'content-type': refusalTypeOf(dialect),
        [diagnosticsHeader]: encodeDiagnostics(diagnostics),
      },
    };
  };
}
