/**
 * What cannot be parsed as HTTP never reaches the app: it is answered here, in the vendor's shape and in its turn.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The latest request of a connection. */
interface Latest {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** The answer before its own, when that was still on its way. */
  readonly before: ServerResponse | undefined;
}

export interface Unreadable {
  /** Told of every request before the app is. */
  note(req: IncomingMessage, res: ServerResponse): void;
  /** The listener for `clientError`. */
  answer(error: NodeJS.ErrnoException, socket: Duplex): void;
}

const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

function refuse(socket: Duplex, status: string, body: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * @param encode the body of the refusal
 * @example server.on('clientError', createUnreadable(() => '{"code":1200}').answer)
 */
export function createUnreadable(encode: () => string): Unreadable {
  const latest = new WeakMap<Duplex, Latest>();
  return {
    note(req, res) {
      const last = latest.get(req.socket);
      latest.set(req.socket, { req, res, before: last?.res.writableFinished === false ? last.res : undefined });
    },
    answer(error, socket) {
      if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
      }
      const status = statusOf[error.code ?? ''] ?? '400 Bad Request';
      const last = latest.get(socket);
      // Answers keep the order of requests (RFC 9112, 9.3.2). A request whose own body is broken gets none but this.
      const before = last?.req.complete === false ? last.before : last?.res;
      if (!before || before.writableFinished) refuse(socket, status, encode());
      else before.once('close', () => refuse(socket, status, encode()));
    },
  };
}
