/**
 * The Express app, one readable list of who answers what, the server that listens with it, and the operations that stand at a
 * method and a path, over every dialect's rows.
 */
import { once } from 'node:events';
import http, { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { catalog } from '../../contracts/spec/catalog.ts';
import { controlPath, mediaPath } from '../../contracts/spec/ground-facts.ts';
import { isSameName, suggestName } from '../../contracts/spec/near-name.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { KnownOperation } from '../../contracts/spec/vendors/vendor.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';
import type { Route } from './exchange.ts';
import type { Connection, TellUnreadable } from './unreadable.ts';
import { createUnreadable } from './unreadable.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

interface AppDeps {
  /** Everything below `/__emulator`. */
  readonly control: Handler;
  /** Whether a browser asks, whose user looks for the live page. */
  readonly isBrowser: (req: IncomingMessage) => boolean;
  readonly media: Handler;
  /** The vendor's API. */
  readonly pipeline: Handler;
  /** OpenAPI 3.1 document of the vendor's API. */
  readonly openApi: (serverUrl: string, dialect: string | undefined) => object | undefined;
  readonly health: () => object;
  /** Where bugs are reported. */
  readonly lifecycle: Pick<Lifecycle, 'emit'>;
}

/** The emulator's own paths, everything at or below them; every other one is the vendor's. */
export const ownPaths: readonly string[] = ['/health', '/openapi.json', controlPath, mediaPath];

const sendJson = (res: ServerResponse, status: number, body: object) => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify(body));
};

const isOwn = (url: string) =>
  ownPaths.some((own) => {
    if (!url.startsWith(own)) return false;
    const next = url.charAt(own.length);
    return own.endsWith('/') || next === '' || next === '/' || next === '?';
  });

/**
 * The path of a request target that has another form. Clients behind HTTP_PROXY send the whole URL, which servers must
 * accept (RFC 9112, 3.2.2); `*` stands for the server itself.
 */
function toPath(target: string): string {
  const rest = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
  return rest.startsWith('/') ? rest : `/${rest === '*' ? '' : rest}`;
}

/**
 * The app for `http.createServer(app)` or `supertest(app)`.
 *
 * @example await supertest(createApp(deps)).get('/health').expect(200)
 */
export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');

  // First and without a path: each layer that Express tries before it costs the vendor's calls time.
  const vendor: RequestHandler = (req, res, next) => {
    if (!req.url.startsWith('/')) req.url = toPath(req.url);
    if (req.url === '/' && req.method === 'GET' && deps.isBrowser(req)) {
      res.writeHead(302, { location: `${controlPath}/` }).end();
      return undefined;
    }
    if (!isOwn(req.url)) return deps.pipeline(req, res);
    next();
    return undefined;
  };
  app.use(vendor);
  app.get('/health', (_req, res) => sendJson(res, 200, deps.health()));
  app.get('/openapi.json', (req, res) => {
    const { dialect } = req.query;
    const wanted = typeof dialect === 'string' ? dialect : undefined;
    const document = deps.openApi(`http://${req.headers.host ?? 'localhost'}`, wanted);
    if (document) sendJson(res, 200, document);
    else sendJson(res, 404, { message: 'This emulator does not speak that dialect: see /__emulator/info.' });
  });
  app.use(controlPath, deps.control);
  app.use(mediaPath, deps.media);
  // What the emulator's own routes left: HEAD or POST /health and the like.
  app.use(deps.pipeline);

  const onError: ErrorRequestHandler = (error, _req, res, _next) => {
    deps.lifecycle.emit('failed', { error });
    if (res.headersSent) res.destroy();
    else sendJson(res, 500, { code: 5000, message: 'Internal error' });
  };
  app.use(onError);
  return app;
}

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { clearInterval, clearTimeout, setInterval, setTimeout } = globalThis;

/** With so many requests waiting behind another on a connection, no more are read from it until some are answered. */
const mostQueued = 100;

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

/** A head needs no longer than this. */
const longestHeadMs = 60_000;

/**
 * Times between the questions whether the client of a connection is there that has ended its side. On the same machine the
 * second one tells it, before the client tries again; the others are for longer ways. The last time is for one that leaves
 * later: it comes again and again.
 */
const askMs: readonly number[] = [0, 10, 100, 600, 5000];

/**
 * @param timeoutMs wall time in which a request must arrive whole; headers may take a minute at most
 * @param tellUnreadable writes down what is no HTTP, and says how it is answered
 * @param asks times between two questions to a client that has ended its side, the last one for ever
 * @example createHttpServer(app, () => ({ body: '{"code":1200}', headers: {} }), 30_000).listen(0)
 */
export function createHttpServer(
  app: Express,
  tellUnreadable: TellUnreadable,
  timeoutMs: number,
  asks = askMs,
): http.Server {
  const connections = new WeakMap<Duplex, Connection>();
  const unreadable = createUnreadable(tellUnreadable, Math.min(longestHeadMs, timeoutMs), connections);
  const waiting = new WeakMap<Socket, number>();
  /** One object for each connection: a new one for each request would be another entry to collect. */
  const note = (req: IncomingMessage, res: ServerResponse): Connection => {
    const known = connections.get(req.socket);
    if (!known) {
      const connection = { req, res, before: undefined, next: undefined };
      connections.set(req.socket, connection);
      return connection;
    }
    known.before = known.res.writableFinished ? undefined : known.res;
    known.req = req;
    known.res = res;
    return known;
  };
  /**
   * Sent behind others on its connection: it gets the socket when they are answered. Their effects come before its own
   * (RFC 9112, 9.3.2). For a client that has left by then nothing more is done.
   */
  const queue = (connection: Connection, req: IncomingMessage, res: ServerResponse): void => {
    const { socket } = req;
    const count = (by: 1 | -1): number => {
      const now = (waiting.get(socket) ?? 0) + by;
      waiting.set(socket, now);
      return now;
    };
    // Node goes on reading when it has parsed a request: the pause comes after the whole packet.
    if (count(1) >= mostQueued)
      queueMicrotask(() => {
        if ((waiting.get(socket) ?? 0) >= mostQueued) socket.pause();
      });
    res.once('socket', () => {
      if (count(-1) < mostQueued && socket.isPaused()) socket.resume();
      connection.next = res;
      if (!req.destroyed && !socket.writableEnded) app(req, res);
    });
  };
  const listener: http.RequestListener = (req, res) => {
    const connection = note(req, res);
    if (req.headers.host === undefined && req.httpVersion === '1.1') unreadable.refuseHostless(req, res);
    else if (res.socket) {
      connection.next = res;
      app(req, res);
    } else queue(connection, req, res);
  };
  const server = createServer(app, listener, Math.min(5000, timeoutMs));
  // A client may end its own side behind its requests and wait for all answers (TCP half-close). Node has no option for it.
  (server as http.Server & { httpAllowHalfOpen: boolean }).httpAllowHalfOpen = true;
  server.on('connection', (socket: Socket) => {
    // One that has left altogether looks the same, until something has been sent to it twice: interim answers. Clients pass over
    // a 100 that they have not asked for, one of HTTP/1.0 must not get it (RFC 9110, 15.2). What waits for its task learns then
    // that no client waits for it.
    const ask = (round: number): void => {
      const res = connections.get(socket)?.next;
      if (socket.destroyed) return;
      if (res && !res.headersSent && !res.writableEnded && res.req.httpVersion !== '1.0') res.writeContinue();
      setTimeout(ask, asks[round + 1] ?? asks.at(-1), round + 1).unref();
    };
    socket.once('end', () => void setTimeout(ask, asks[0], 0).unref());
  });
  server.on('clientError', unreadable.answer);
  // Reported nowhere else: without a listener the connection is closed silently.
  server.on('connect', unreadable.refuseTunnel);
  // Without a listener Node answers 417 by itself; an unknown expectation may be ignored (RFC 9110, 10.1.1).
  server.on('checkExpectation', listener);
  // Bodies that an operation reads have a deadline of their own and a refusal in words; this ends what is not read.
  server.headersTimeout = Math.min(longestHeadMs, timeoutMs);
  server.requestTimeout = timeoutMs + 5000;
  return server;
}

function createServer(app: Express, listener: http.RequestListener, connectionsCheckingInterval: number): http.Server {
  // A missing Host is refused by us: Node's own answer has no body, and is not reported.
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

interface ListenOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly tellUnreadable: TellUnreadable;
  readonly timeoutMs: number;
  /** One more is closed as soon as it is made. */
  readonly maxConnections: number;
}

/** @throws Error when the port cannot be had */
export async function listen(app: Express, options: ListenOptions) {
  const { host, port: wanted, tellUnreadable, timeoutMs, maxConnections } = options;
  const server = createHttpServer(app, tellUnreadable, timeoutMs);
  server.maxConnections = maxConnections;
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

// From method and path to the operations that stand there.

export type FindRoute = (method: string, path: string) => Route;

interface Node {
  readonly dialect: Dialect;
  readonly byMethod: Map<string, Operation[]>;
  readonly known: Map<string, KnownOperation>;
}

interface Tables {
  readonly exact: Map<string, Node>;
  readonly withId: Map<string, Node>;
}

/** Stands at the end of a template, if anywhere. */
const slot = /\/\{\w+\}$/;

/** Decodes one path segment; a broken escape stays as it was sent. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The place of a template; `undefined` when an earlier dialect has it: what later ones have there can't be reached. */
function placeOf({ exact, withId }: Tables, dialect: Dialect, template: string): Node | undefined {
  const table = slot.test(template) ? withId : exact;
  const path = template.replace(slot, '');
  const node = table.get(path) ?? { dialect, byMethod: new Map(), known: new Map() };
  table.set(path, node);
  return node.dialect === dialect ? node : undefined;
}

function addRow(tables: Tables, dialect: Dialect, operation: Operation, template: string): void {
  const node = placeOf(tables, dialect, template);
  const there = node?.byMethod.get(operation.method);
  if (there) there.push(operation);
  else node?.byMethod.set(operation.method, [operation]);
}

function buildTables(dialects: readonly Dialect[]): Tables {
  const tables: Tables = { exact: new Map(), withId: new Map() };
  for (const dialect of dialects) {
    for (const path of vendorOf(dialect.id).reservedPaths) {
      placeOf(tables, dialect, path);
    }
    for (const operation of catalog) {
      if (operation.dialect !== dialect.id) continue;
      for (const path of [operation.path, ...(operation.otherPaths ?? [])]) addRow(tables, dialect, operation, path);
    }
    for (const known of vendorOf(dialect.id).notEmulated) {
      if (!known.selector) placeOf(tables, dialect, known.path)?.known.set(known.method, known);
    }
  }
  return tables;
}

const modelSlot = '/{model}';
/** At most so much of a model's name is shown. */
const longestModel = 80;

/** A path with a model that no row has: the vendor may have it, or it is misspelt. The answer names it, and those that are here. */
function withModel({ exact }: Tables, dialect: Dialect, known: KnownOperation, sent: string): Route {
  const model = sent.slice(0, longestModel);
  const parent = known.path.slice(0, -modelSlot.length);
  const here = [...exact]
    .filter(
      ([path, node]) => node.dialect === dialect && node.byMethod.has(known.method) && path.startsWith(`${parent}/`),
    )
    .map(([path]) => path.slice(parent.length + 1));
  // Another spelling of one that is here is a slip: no vendor has both.
  const meant = here.find((name) => isSameName(name, model));
  if (meant !== undefined) {
    const explained = `No operation has this path: a model is written as in the documents, '${meant}' and not '${model}'. Did you mean ${known.method} ${parent}/${meant}?`;
    return { kind: 'unknown', dialect, explained };
  }
  const others =
    here.length === 0
      ? 'No model of this path is emulated'
      : `Of this path ${here.join(', ')} ${here.length === 1 ? 'is' : 'are'} emulated`;
  const explained = `${others}.${suggestName(model, here)} If the vendor has '${model}', answer it by a stub of your own, or leave it out here: nothing was judged and nothing was made.`;
  return { kind: 'not-emulated', dialect, known: { ...known, path: `${parent}/${model}` }, explained };
}

function answerOf(tables: Tables, node: Node, method: string, id: string): Route {
  const { dialect, byMethod } = node;
  const known = node.known.get(method);
  const candidates = byMethod.get(method);
  const operation = candidates?.[0];
  if (!operation && known?.path.endsWith(modelSlot)) return withModel(tables, dialect, known, id);
  if (!operation && known) return { kind: 'not-emulated', dialect, known };
  if (byMethod.size === 0 && node.known.size === 0) return { kind: 'unknown', dialect };
  if (!candidates || !operation) {
    const operations = node.known.size > 0 ? [] : [...byMethod.values()].flat();
    return { kind: 'wrong-method', dialect, operations };
  }
  return { kind: 'found', dialect, operation, candidates, id, hasOtherMethods: byMethod.size > 1 };
}

/** Whose unknown path it is: the dialect with the longest prefix of it, else the first. */
function createOwnerFinder([first, ...others]: readonly [Dialect, ...Dialect[]]): (path: string) => Dialect {
  const prefixes = [first, ...others]
    .flatMap((dialect) => {
      const vendor = vendorOf(dialect.id);
      const known = vendor.notEmulated.map(({ path }) => path.replace(slot, ''));
      return [...vendor.reservedPaths, ...known, ...vendor.prefixes].map((prefix) => ({ dialect, prefix }));
    })
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return (path) => {
    const owner = prefixes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    return owner?.dialect ?? first;
  };
}

/**
 * @param dialects earlier ones win where paths meet; the first one answers for unknown paths
 * @example createRouter([klingDialect])('GET', '/v1/general/custom-voices/123')
 */
export function createRouter(dialects: readonly [Dialect, ...Dialect[]]): FindRoute {
  const tables = buildTables(dialects);
  const { exact, withId } = tables;
  const ownerOf = createOwnerFinder(dialects);
  return (method, sent) => {
    // The official samples post to a trailing slash too (documented).
    const path = sent.length > 1 && sent.endsWith('/') ? sent.slice(0, -1) : sent;
    const node = exact.get(path);
    if (node) return answerOf(tables, node, method, '');
    const cut = path.lastIndexOf('/');
    const parent = withId.get(path.slice(0, cut));
    return parent
      ? answerOf(tables, parent, method, decodeSegment(path.slice(cut + 1)))
      : { kind: 'unknown', dialect: ownerOf(path) };
  };
}

/**
 * A router that gives some dialects a path prefix of their own besides. A longer prefix goes before a shorter one.
 *
 * @param prefixes path prefix → router of what stands below it
 * @example withPrefixes(createRouter(all), [['/queue', createRouter([queue])]])('GET', '/queue/requests')
 */
export function withPrefixes(findRoute: FindRoute, prefixes: readonly (readonly [string, FindRoute])[]): FindRoute {
  if (prefixes.length === 0) return findRoute;
  const longestFirst = prefixes.toSorted(([a], [b]) => b.length - a.length);
  return (method, path) => {
    const mount = longestFirst.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
    return mount ? mount[1](method, path.slice(mount[0].length) || '/') : findRoute(method, path);
  };
}
