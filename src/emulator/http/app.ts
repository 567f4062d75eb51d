/**
 * The Express app: one readable list of who answers what.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { controlPath, mediaPath } from '../../contracts/spec/ground-facts.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

export interface AppDeps {
  /** Everything below `/__emulator`. */
  readonly control: Handler;
  readonly media: Handler;
  /** The vendor's API. */
  readonly pipeline: Handler;
  /** OpenAPI 3.1 document of the vendor's API. */
  readonly openApi: (serverUrl: string, dialect: string | undefined) => object | undefined;
  readonly health: () => object;
  /** Told of bugs. */
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
