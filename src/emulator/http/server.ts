/**
 * An HTTP server whose requests and responses are born with Express's prototypes.
 *
 * Express switches the prototype of every request and response, which on Node 20 and 22 costs two thirds of the
 * throughput. When they have the right one from birth the switch does nothing. It leans on two constructors of
 * node:http being callable as functions; where they are not, the plain server is used.
 */
import { once } from 'node:events';
import http, { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { TellUnreadable } from './unreadable.ts';
import { createUnreadable } from './unreadable.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { clearInterval, clearTimeout, setInterval, setTimeout } = globalThis;

/** Time given to requests in flight when a server closes. */
const graceMs = 3000;
/** Between two looks for connections that have become idle while a server closes. */
const sweepMs = 20;

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
 * @param tellUnreadable writes down what is no HTTP, and says how it is answered
 * @example createHttpServer(app, () => ({ body: '{"code":1200}', headers: {} }), 30_000).listen(0)
 */
export function createHttpServer(app: Express, tellUnreadable: TellUnreadable, timeoutMs: number): http.Server {
  const { note, answer, refuseTunnel } = createUnreadable(tellUnreadable);
  const listener: http.RequestListener = (req, res) => {
    if (note(req, res)) app(req, res);
  };
  const server = createServer(app, listener, Math.min(5000, timeoutMs));
  server.on('clientError', answer);
  // Told by nobody else: without a listener the connection is closed without a word.
  server.on('connect', refuseTunnel);
  // Without a listener Node answers 417 by itself; an expectation that nobody knows may be ignored (RFC 9110, 10.1.1).
  server.on('checkExpectation', listener);
  // Bodies that an operation reads have a deadline of their own and a refusal in words; this ends what nobody reads.
  server.headersTimeout = Math.min(60_000, timeoutMs);
  server.requestTimeout = timeoutMs + 5000;
  return server;
}

function createServer(app: Express, listener: http.RequestListener, connectionsCheckingInterval: number): http.Server {
  // A missing Host is refused by us: Node's own answer has no body, and nobody hears of it.
  const options = { connectionsCheckingInterval, requireHostHeader: false };
  if (!canBeCalled()) return http.createServer(options, listener);
  return http.createServer(
    {
      ...options,
      IncomingMessage: bornWith(IncomingMessage, app.request) as unknown as typeof IncomingMessage,
      ServerResponse: bornWith(ServerResponse, app.response) as unknown as typeof ServerResponse,
    },
    listener,
  );
}

export interface ListenOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly tellUnreadable: TellUnreadable;
  readonly timeoutMs: number;
}

/** @throws Error when the port cannot be had */
export async function listen(app: Express, { host, port: wanted, tellUnreadable, timeoutMs }: ListenOptions) {
  const server = createHttpServer(app, tellUnreadable, timeoutMs);
  server.listen(wanted, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
}

/** Takes no new connection, answers what is under way, and lets each connection go with its answer. */
export async function closeServer(server: http.Server): Promise<void> {
  const closed = once(server, 'close');
  server.prependListener('request', (_req, res: ServerResponse) => res.setHeader('connection', 'close'));
  server.close();
  server.closeIdleConnections();
  // A request that came before us has no such header: its connection is idle once it is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
