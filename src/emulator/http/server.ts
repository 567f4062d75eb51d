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
 * @param encodeUnreadable body of the answer to what is no HTTP
 * @example createHttpServer(app, () => '{"code":1200,"message":"Invalid request parameters"}').listen(0)
 */
export function createHttpServer(app: Express, encodeUnreadable: () => string): http.Server {
  const { note, answer } = createUnreadable(encodeUnreadable);
  const server = createServer(app, (req, res) => {
    note(req, res);
    app(req, res);
  });
  server.on('clientError', answer);
  return server;
}

function createServer(app: Express, listener: http.RequestListener): http.Server {
  if (!canBeCalled()) return http.createServer(listener);
  return http.createServer(
    {
      IncomingMessage: bornWith(IncomingMessage, app.request) as unknown as typeof IncomingMessage,
      ServerResponse: bornWith(ServerResponse, app.response) as unknown as typeof ServerResponse,
    },
    listener,
  );
}
