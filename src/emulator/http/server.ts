/**
 * An HTTP server whose requests and responses are born with Express's prototypes.
 *
 * Express switches the prototype of every request and response, which on Node 20 and 22 costs two thirds of the
 * throughput. When they have the right one from birth the switch does nothing. It leans on two constructors of
 * node:http being callable as functions; where they are not, the plain server is used.
 */
import http, { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';
import { createUnreadable } from './unreadable.ts';

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

/**
 * @param timeoutMs wall time in which a request must arrive whole; headers may take a minute at most
 * @param encodeUnreadable body of the answer to what is no HTTP
 * @example createHttpServer(app, () => '{"code":1200,"message":"Invalid request parameters"}', 30_000).listen(0)
 */
export function createHttpServer(app: Express, encodeUnreadable: () => string, timeoutMs: number): http.Server {
  const { note, answer } = createUnreadable(encodeUnreadable);
  const listener: http.RequestListener = (req, res) => {
    note(req, res);
    app(req, res);
  };
  const server = createServer(app, listener, Math.min(5000, timeoutMs));
  server.on('clientError', answer);
  // Told by nobody else: without a listener the connection is closed without a word.
  server.on('connect', (_req, socket) => answer(new Error('CONNECT is for proxies.'), socket));
  // Bodies that an operation reads have a deadline of their own and a refusal in words; this ends what nobody reads.
  server.headersTimeout = Math.min(60_000, timeoutMs);
  server.requestTimeout = timeoutMs + 5000;
  return server;
}

function createServer(app: Express, listener: http.RequestListener, connectionsCheckingInterval: number): http.Server {
  if (!canBeCalled()) return http.createServer({ connectionsCheckingInterval }, listener);
  return http.createServer(
    {
      connectionsCheckingInterval,
      IncomingMessage: bornWith(IncomingMessage, app.request) as unknown as typeof IncomingMessage,
      ServerResponse: bornWith(ServerResponse, app.response) as unknown as typeof ServerResponse,
    },
    listener,
  );
}
