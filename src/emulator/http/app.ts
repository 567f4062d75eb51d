/**
 * The Express app: one readable list of who answers what.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { mediaPrefix } from './media-route.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export interface AppDeps {
  /** Everything below `/__emulator`. */
  readonly admin: Handler;
  readonly media: Handler;
  /** The vendor's API. */
  readonly pipeline: Handler;
  /** OpenAPI 3.1 document of the vendor's API. */
  readonly openApi: (serverUrl: string) => object;
  readonly health: () => object;
  readonly onError: (error: unknown) => void;
}

const sendJson = (res: ServerResponse, status: number, body: object) => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify(body));
};

/**
 * The app for `http.createServer(app)` or `supertest(app)`.
 *
 * @example await supertest(createApp(deps)).get('/health').expect(200)
 */
export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');

  app.get('/health', (_req, res) => sendJson(res, 200, deps.health()));
  app.get('/openapi.json', (req, res) => sendJson(res, 200, deps.openApi(`http://${req.headers.host ?? 'localhost'}`)));
  app.use('/__emulator', deps.admin);
  app.use(mediaPrefix, deps.media);
  app.use(deps.pipeline);

  const onError: ErrorRequestHandler = (error, _req, res, _next) => {
    deps.onError(error);
    if (res.headersSent) res.destroy();
    else sendJson(res, 500, { code: 5000, message: 'Internal error' });
  };
  app.use(onError);
  return app;
}
