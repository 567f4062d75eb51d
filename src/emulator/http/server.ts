/**
 * An HTTP server whose requests and responses are born with Express's prototypes.
 *
 * Express switches the prototype of every request and response, which on Node 20 and 22 costs two thirds of the
 * throughput. When they have the right one from birth the switch does nothing. It leans on two constructors of
 * node:http being callable as functions; where they are not, the plain server is used.
 */
import { randomUUID } from 'node:crypto';
import http, { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';

type Born = new (...args: unknown[]) => object;

/** A constructor whose instances have `prototype` and are set up as `base` does. */
function bornWith(base: unknown, prototype: object): Born {
  const construct = base as { call(self: object, ...args: unknown[]): void };
  function Constructor(this: object, ...args: unknown[]): void {
    construct.call(this, ...args);
  }
  Constructor.prototype = prototype;
  // V8 plans room for an instance's fields from the constructor and what it inherits from; a constructor that inherits
  // nothing makes objects of the slow kind (a dictionary each).
  Object.setPrototypeOf(Constructor, base as object);
  return Constructor as unknown as Born;
}

function canBeCalled(): boolean {
  try {
    const born = bornWith(IncomingMessage, Object.create(IncomingMessage.prototype) as object);
    return new born(null) instanceof IncomingMessage;
  } catch {
    return false;
  }
}

/** What cannot be parsed as HTTP never reaches the app: answered here, in the vendor's shape. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = JSON.stringify({ code: 1200, message: 'Invalid request parameters', request_id: randomUUID() });
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * @example createHttpServer(app).listen(0)
 */
export function createHttpServer(app: Express): http.Server {
  const server = createServer(app);
  server.on('clientError', answerUnreadable);
  return server;
}

function createServer(app: Express): http.Server {
  if (!canBeCalled()) return http.createServer(app);
  return http.createServer(
    {
      IncomingMessage: bornWith(IncomingMessage, app.request) as unknown as typeof IncomingMessage,
      ServerResponse: bornWith(ServerResponse, app.response) as unknown as typeof ServerResponse,
    },
    app,
  );
}
