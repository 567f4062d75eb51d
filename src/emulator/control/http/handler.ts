/**
 * The control API over HTTP: guard → route → input → operation → answer. Bad input is 400, 401, 403, 404 or 409, never
 * 500.
 */
import { controlPath } from '../../../contracts/spec/ground-facts.ts';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ControlEventResponse as ControlEvent } from '../../../contracts/spec/generated/messages.ts';
import { schemas } from '../../../contracts/spec/generated/schemas.ts';
import type { SchemaId } from '../../../contracts/spec/generated/schemas.ts';
import { explainBody, explainBytes } from '../../../contracts/spec/json-text.ts';
import { maskKey, redactForms } from '../../../contracts/spec/redaction.ts';
import type { JsonSchema } from '../../../contracts/spec/parsed-request.ts';
import type { Control } from '../control.ts';
import { ControlError, notFound, refuse, statusOfCode } from '../control-deps.ts';
import { failureCatalogue } from '../../core/failures.ts';
import type { Logger } from '../../options.ts';
import type { Lifecycle } from '../../shell/lifecycle.ts';
import type { ReadBody } from '../../http/read-body.ts';
import { parseJson } from '../../http/read-body.ts';
import type { Input } from './check-input.ts';
import { checkPart, slotsOf } from './check-input.ts';
import { listOtherNames } from './other-names.ts';
import type { ReadPageFile } from './page.ts';
import { findPageFile, sendPageFile } from './page.ts';
import type { ControlRoute } from './routes.ts';
import { controlRoutes } from './routes.ts';
import { suggestRoute } from '../../../contracts/spec/near-name.ts';
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { isLoopbackHost } from '../../../contracts/spec/addresses.ts';

// As they are now: a test may fake timers.
const { clearInterval, setInterval } = globalThis;

export interface ControlHandlerDeps {
  readonly control: Control;
  readonly guard: Guard;
  readonly readBody: ReadBody;
  readonly readPageFile: ReadPageFile;
  readonly logger: Logger | undefined;
  /** Told of bugs. */
  readonly lifecycle: Pick<Lifecycle, 'emit'>;
}

/** Why a request was refused. */
interface Refusal {
  readonly code: string;
  readonly message: string;
}

interface Match {
  readonly route: ControlRoute;
  readonly slots: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: ControlRoute;
  readonly form: RegExp;
  readonly names: readonly string[];
}

const patterns: readonly Pattern[] = controlRoutes.map((route) => ({
  route,
  form: new RegExp(
    `^${route.path
      .replaceAll('.', '\\.')
      .replaceAll(/\{\w+\}/g, '([^/]+)')
      .replace(/\/$/, '')}/?$`,
  ),
  names: slotsOf(route.path),
}));

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw refuse(`The path has a broken escape: '${segment.slice(0, 60)}'.`);
  }
}

function findRoute(method: string, path: string): Match | undefined {
  for (const { route, form, names } of patterns) {
    if (route.method !== method) continue;
    const values = form.exec(path)?.slice(1);
    if (!values) continue;
    return { route, slots: Object.fromEntries(names.map((name, index) => [name, decodeSegment(values[index] ?? '')])) };
  }
  return undefined;
}

/** What to call in place of a path that no operation has. */
function suggestCall(method: string, path: string): string {
  const calls = controlRoutes.map((route) => ({
    method: route.method,
    path: `${controlPath}${route.path}`,
    otherNames: listOtherNames(route.id).map((name) => ({ ...name, path: `${controlPath}${name.path}` })),
  }));
  return suggestRoute(calls, method, `${controlPath}${path}`) ?? `See GET ${controlPath}/openapi.json.`;
}

function readQuery(query: string, schemaId: SchemaId): Input {
  const schema: JsonSchema = schemas[schemaId];
  const values: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(query)) {
    if (Object.hasOwn(values, name)) throw refuse(`'${name}' stands twice in the query.`, `/${name}`);
    const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined;
    const isNumber = typeof property === 'object' && property.type === 'integer' && /^-?\d{1,15}$/.test(text);
    values[name] = isNumber ? Number(text) : text;
  }
  checkPart(schemaId, values);
  return values;
}

async function readJson(
  { readBody }: ControlHandlerDeps,
  schemaId: SchemaId,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Input> {
  const body = await readBody(req, res);
  if (!body.ok) {
    const { failure, cause = failureCatalogue[failure], text } = body;
    const message = failure === 'body.malformed' ? explainBytes(text) : cause;
    throw failure === 'server.busy' ? new ControlError('unavailable', message) : refuse(message);
  }
  if (body.text.trim() === '') {
    checkPart(schemaId, {});
    return {};
  }
  const parsed = parseJson(body.text);
  if (parsed === 'body.too-deep') throw refuse(failureCatalogue[parsed]);
  if (typeof parsed === 'string') throw refuse(redactForms(explainBody(body.text)));
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(redactForms(explainBody(body.text)));
  }
  checkPart(schemaId, value, body.text);
  return value as Input;
}

/** Slots, query and body in one object, as the library's functions take them. */
async function readInput(
  deps: ControlHandlerDeps,
  { route, slots }: Match,
  query: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Input> {
  if (route.query !== undefined) return { ...readQuery(query, route.query), ...slots };
  if (route.body === undefined) return slots;
  const body = await readJson(deps, route.body, req, res);
  return { ...body, ...slots };
}

function send(res: ServerResponse, status: number, type: string, text: string): void {
  res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  res.end(text);
}

const sendJson = (res: ServerResponse, status: number, body: unknown) =>
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(body));

function sendError(deps: ControlHandlerDeps, req: IncomingMessage, res: ServerResponse, error: unknown): Refusal {
  if (!(error instanceof ControlError)) deps.lifecycle.emit('failed', { error });
  const { code, message, pointer } =
    error instanceof ControlError
      ? error
      : new ControlError('internal', 'The emulator itself failed: please report it.');
  // What is left of a body that was given up would be read as the next request.
  if (req.isPaused()) res.setHeader('connection', 'close');
  if (code === 'unavailable') res.setHeader('retry-after', '1');
  if (code === 'unauthorized') res.setHeader('www-authenticate', 'Bearer');
  sendJson(res, statusOfCode[code], { error: { code, message, ...(pointer === undefined ? {} : { pointer }) } });
  return { code, message };
}

/** Where a reader of events that has lost its connection goes on: browsers say it by themselves. */
function readLastEventId({ headers }: IncomingMessage): Input {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? { after: id } : {};
}

/** So that proxies keep the connection, and a reader that takes nothing is let go. */
const heartbeatMs = 15_000;

/** Server-sent events. What a slow reader has not taken yet waits in its bounded queue, not in the socket. */
async function streamEvents(req: IncomingMessage, res: ServerResponse, events: AsyncIterable<ControlEvent>) {
  const reader = events[Symbol.asyncIterator]();
  const gone = () => void reader.return?.();
  res.on('close', gone);
  // A reader that ends its own side has left: what it has open is for reading alone.
  req.socket.once('end', gone);
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const closed = once(res, 'close');
  const heartbeat = setInterval(() => (res.writableNeedDrain ? res.destroy() : res.write(':\n\n')), heartbeatMs);
  if (req.method === 'HEAD') gone();
  else res.write('retry: 1000\n\n');
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
    const { id, kind } = next.value;
    const isTaken = res.write(`id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify(next.value)}\n\n`);
    if (!isTaken && !res.destroyed) await Promise.race([once(res, 'drain'), closed]);
  }
  clearInterval(heartbeat);
  res.end();
}

/** @param found is given what becomes known of the request */
async function answer(
  deps: ControlHandlerDeps,
  req: IncomingMessage,
  res: ServerResponse,
  found: Found,
): Promise<void> {
  const [path = '', query = ''] = (req.url ?? '/').split(/\?(.*)/s, 2);
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET');
  deps.guard.checkPlace(req);
  const file = method === 'GET' ? findPageFile(path, req.headers.accept) : undefined;
  if (file) return sendPageFile(res, file, deps.readPageFile);
  const match = findRoute(method, path);
  if (!match?.route.open) deps.guard.checkToken(req);
  if (!match) {
    throw notFound(`There is no control operation at this method and path. ${suggestCall(method, path)}`);
  }
  const { route, slots } = match;
  found.route = route;
  found.account = slots['account'];
  const input = { ...(route.streams ? readLastEventId(req) : {}), ...(await readInput(deps, match, query, req, res)) };
  found.account = input['account'];
  const result = await (deps.control[route.id] as (input: Input) => Promise<unknown>)(input);
  if (route.streams) await streamEvents(req, res, result as AsyncIterable<ControlEvent>);
  else if (route.response === 'text/plain') send(res, 200, 'text/plain; version=0.0.4; charset=utf-8', String(result));
  else sendJson(res, route.status, result);
}

/** What is known of a request, as soon as it is: the log tells it, whatever comes of the request. */
interface Found {
  route?: ControlRoute;
  /** The account as it was named: by an API key perhaps. */
  account?: unknown;
}

/** The caller may see the key that it named the account by, or put where an id stands; a log is read by others. */
const hideSecrets = (text: string, account: unknown): string =>
  redactForms(typeof account === 'string' && account !== '' ? text.replaceAll(account, maskKey(account)) : text);

/** What the paths of operations are made of; any other part of a path may be an API key. */
const pathWords = new Set(controlRoutes.flatMap(({ path }) => path.split('/')));

/** A path that no operation has, as it may stand in a log. */
const hidePath = (url = ''): string =>
  url
    .replace(/\?.*$/s, '')
    .slice(0, 200)
    .split('/')
    .map((part) => (pathWords.has(part) ? part : maskKey(part)))
    .join('/');

/** Logs the operation and never the whole path, which may hold an API key. Probes are too many to be worth a line. */
function log(
  deps: ControlHandlerDeps,
  req: IncomingMessage,
  res: ServerResponse,
  { route, account }: Found,
  refusal: Refusal | undefined,
): void {
  if (!deps.logger || route?.open || deps.logger.isLevelEnabled?.('info') === false) return;
  const operation = route === undefined ? {} : { operation: `control.${route.id}` };
  const { method } = req;
  const { statusCode: status } = res;
  const path = `${controlPath}${route?.path ?? hidePath(req.url)}`;
  const reason = refusal && { code: refusal.code, reason: hideSecrets(refusal.message, account) };
  const line = [method, path, status, ...(reason ? [reason.code, reason.reason] : [])].join(' ');
  deps.logger.info({ method, path, status, ...operation, ...reason }, line);
}

/**
 * @example app.use(controlPath, createControlHandler({ control, guard, logger, lifecycle }))
 */
export function createControlHandler(
  deps: ControlHandlerDeps,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    const found: Found = {};
    let refusal: Refusal | undefined;
    try {
      await answer(deps, req, res, found);
    } catch (error) {
      if (req.destroyed && !req.complete) return;
      refusal = sendError(deps, req, res, error);
    }
    log(deps, req, res, found, refusal);
  };
}

// Who may use the control API: no page of another site, and off this machine only a caller that has the token.

interface GuardOptions {
  /** Where the emulator is bound. */
  readonly host: string;
  /** Further names that a request may come by. */
  readonly allowHosts: readonly string[];
  readonly token: string | undefined;
}

interface Guard {
  /** Refuses foreign `Host` and `Origin` headers: a page in a browser, or a name that was made to point here. */
  checkPlace(req: IncomingMessage): void;
  checkToken(req: IncomingMessage): void;
}

const plainHost = (host: string) => host.replaceAll(/[[\]]/g, '').replace(/\.$/, '').toLowerCase();

/** Name or address of a `Host` header, without the port. */
function readHost(header: string | undefined): string | undefined {
  const match = /^(\[[\da-f:.]+\]|[^\s:/@[\]]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1] === undefined ? undefined : plainHost(match[1]);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function readOrigin(origin: string): URL | undefined {
  return URL.canParse(origin) ? new URL(origin) : undefined;
}

/**
 * @example createGuard({ host: '127.0.0.1', allowHosts: [], token: undefined }).checkPlace(req)
 */
export function createGuard({ host, allowHosts, token }: GuardOptions): Guard {
  const allowed = new Set(allowHosts.map((name) => readHost(name) ?? plainHost(name)));
  const local = isLoopbackHost(host);
  const near = new Set(['localhost', '127.0.0.1', '::1', plainHost(host)]);
  // Addresses and single-label names (services of a compose file) can't be made to point here by a foreign DNS.
  const isKnown = (name: string) =>
    allowed.has(name) || near.has(name) || (!local && (isIP(name) !== 0 || !name.includes('.')));
  const expected = token === undefined ? undefined : digest(token);

  return {
    checkPlace(req) {
      const name = readHost(req.headers.host);
      if (name === undefined || !isKnown(name)) {
        throw new ControlError(
          'forbidden',
          `The control API does not answer to the Host '${(req.headers.host ?? '').slice(0, 100)}'. ` +
            'To allow the name, start the emulator with --allow-hosts (allowHosts).',
        );
      }
      const { origin } = req.headers;
      if (origin === undefined) return;
      const url = readOrigin(origin);
      const own = url?.host === req.headers.host?.toLowerCase();
      if (url && (own || allowed.has(plainHost(url.hostname)))) return;
      throw new ControlError('forbidden', 'The control API refuses pages of another origin.');
    },
    checkToken(req) {
      if (local && expected === undefined) return;
      if (expected === undefined) {
        throw new ControlError(
          'unauthorized',
          `Bound to ${host}, the control API needs a token: start the emulator with --control-token (controlToken).`,
        );
      }
      const [, given = ''] = /^bearer (.+)$/i.exec(req.headers.authorization ?? '') ?? [];
      if (timingSafeEqual(digest(given.trim()), expected)) return;
      throw new ControlError('unauthorized', 'Send "Authorization: Bearer <control token>".');
    },
  };
}
