/**
 * A server with one fault: an HTTP proxy in front of a sound emulator that changes requests, answers or callbacks on
 * their way. The emulator runs in this process and is called without a second connection: that would double the cost.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Writable } from 'node:stream';
import { catalog } from '../../../src/contracts/spec/catalog.ts';
import { pickAt } from '../../../src/contracts/spec/pick.ts';
import { callbackPointerOf } from '../../../src/contracts/spec/vendors.ts';
import type { RunningEmulator } from '../../../src/emulator/emulator.ts';

/** Where creates name the receiver of their callbacks, whatever the vendor. */
const callbackPlaces = [...new Set(catalog.map(callbackPointerOf))];

export interface WireRequest {
  method: string;
  /** Path with its query. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** Ends the connection in place of an answer. */
  hangUp?: true;
}

export interface WireCallback {
  method: string;
  url: string;
  headers: Record<string, string>;
  raw: string;
}

/** What a broken server remembers from call to call. */
export type Memory = Map<string, unknown>;

/** One fault. Each function may change what it is given; `answerFor` answers in place of the emulator. */
export interface Breakage {
  request?(request: WireRequest, memory: Memory): void;
  answerFor?(request: WireRequest, memory: Memory): WireAnswer | undefined;
  answer?(answer: WireAnswer, request: WireRequest, memory: Memory): void;
  /** What is sent in place of a callback. Bodies are signed again unless the fault is in the signature. */
  callback?(callback: WireCallback, memory: Memory): readonly WireCallback[];
  /** The fault is in the headers: callbacks are sent as they stand. */
  keepSignature?: true;
}

/** The sound emulator. */
type Upstream = Pick<RunningEmulator, 'app' | 'url'>;

export interface BrokenServer {
  readonly url: string;
  close(): Promise<void>;
}

export type Json = Record<string, unknown>;

export const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

export const bodyOf = (request: WireRequest): Json => (parse(request.body.toString('utf8')) ?? {}) as Json;

export function setBody(request: WireRequest, body: unknown): void {
  request.body = Buffer.from(JSON.stringify(body));
}

/** An answer of the vendor's form. */
export const say = (status: number, body: unknown): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  text: JSON.stringify(body),
});

export const refuse = (status: number, code: number, message: string): WireAnswer =>
  say(status, { code, message, request_id: randomUUID() });

async function readAll(stream: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const plain = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

const dropped = ['connection', 'content-length', 'transfer-encoding', 'keep-alive'];

const forwardable = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name)));

/** Sends a callback on. node:http in place of fetch: requests must arrive as they were sent, without a content type of fetch's own. */
function send(agent: http.Agent, base: string, request: WireRequest): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { ...forwardable(request.headers), 'content-length': String(request.body.length) };
    const sent = http.request(`${base}${request.path}`, { method: request.method, headers, agent }, (response) => {
      readAll(response).then(
        (body) =>
          resolve({
            status: response.statusCode ?? 0,
            headers: plain(response.headers),
            text: body.toString('latin1'),
          }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(request.body);
  });
}

/** Status, headers and body of an answer as it stands on the wire. */
function readWire(status: number, wire: Buffer): WireAnswer {
  const end = wire.indexOf('\r\n\r\n');
  const lines = wire.toString('latin1', 0, end).split('\r\n').slice(1);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return { status, headers, text: wire.toString('latin1', end + 4) };
}

/** Calls the emulator's handler with a request that came at this socket, and answers what it writes. */
function call({ app, url }: Upstream, { method, path, headers, body }: WireRequest, socket: Socket) {
  return new Promise<WireAnswer>((resolve, reject) => {
    const asked = new http.IncomingMessage(socket);
    asked.httpVersion = '1.1';
    asked.method = method;
    asked.url = path;
    asked.headers = { host: new URL(url).host, ...forwardable(headers), 'content-length': String(body.length) };
    asked.rawHeaders = Object.entries(asked.headers).flat() as string[];
    asked.complete = true;
    asked.push(body);
    asked.push(null);
    const answer = new http.ServerResponse(asked);
    answer.useChunkedEncodingByDefault = false;
    const chunks: Buffer[] = [];
    const wire = new Writable({
      // Nobody tells the answer of a drain: that is the work of a server.
      highWaterMark: Number.MAX_SAFE_INTEGER,
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    // All that an answer does with its socket is to write.
    answer.assignSocket(wire as unknown as Socket);
    answer.once('finish', () => {
      resolve(readWire(answer.statusCode, Buffer.concat(chunks)));
      wire.destroy();
    });
    wire.once('close', () => reject(new Error('The emulator ended the connection.')));
    app(asked, answer);
  });
}

const textOf = (answer: WireAnswer) => Buffer.from(answer.text, 'latin1').toString('utf8');

function signAgain(callback: WireCallback, secret: string): void {
  const { headers, raw } = callback;
  if (headers['webhook-id'] === undefined) return;
  const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp'] ?? ''}.${raw}`)
    .digest('base64');
  headers['webhook-signature'] = `v1,${signature}`;
}

/**
 * Starts a broken server in front of an emulator.
 *
 * @example const server = await startBrokenServer(emulator, secret, { answer: (answer) => void (answer.status = 201) });
 */
export async function startBrokenServer(upstream: Upstream, secret: string, breakage: Breakage): Promise<BrokenServer> {
  const memory: Memory = new Map();
  const agent = new http.Agent({ keepAlive: true });
  const relays = new Map<string, string>();

  const relay = async (request: WireRequest, target: string): Promise<WireAnswer> => {
    const callback = {
      method: 'POST',
      url: target,
      headers: forwardable(request.headers),
      raw: request.body.toString(),
    };
    const wanted = breakage.callback?.(callback, memory) ?? [callback];
    let status = 200;
    for (const { method, url, headers, raw } of wanted) {
      const changed = { method, url, headers: { ...headers }, raw };
      if (!breakage.keepSignature) signAgain(changed, secret);
      const { pathname, origin, host } = new URL(url);
      const answer = await send(agent, origin, {
        method,
        path: pathname,
        headers: { ...changed.headers, host },
        body: Buffer.from(raw),
      });
      status = answer.status;
    }
    return say(status, {});
  };

  const divertCallbacks = (request: WireRequest, self: string): void => {
    const body = bodyOf(request);
    const pointer = callbackPlaces.find((place) => (pickAt(body, place) ?? '') !== '');
    const target = pointer === undefined ? undefined : pickAt(body, pointer);
    if (!breakage.callback || pointer === undefined || typeof target !== 'string') return;
    const name = randomUUID();
    relays.set(name, target);
    const put = (node: unknown, [step = '', ...rest]: readonly string[]): Json => ({
      ...(node as Json),
      [step]: rest.length === 0 ? `${self}/__relay/${name}` : put((node as Json)[step], rest),
    });
    setBody(request, put(body, pointer.split('/').slice(1)));
  };

  const handle = async (req: http.IncomingMessage): Promise<WireAnswer> => {
    const request: WireRequest = {
      method: req.method ?? 'GET',
      path: req.url ?? '/',
      headers: plain(req.headers),
      body: await readAll(req),
    };
    const target = relays.get(request.path.replace('/__relay/', ''));
    if (target !== undefined) return relay(request, target);
    const own = breakage.answerFor?.(request, memory);
    if (own) return own;
    breakage.request?.(request, memory);
    divertCallbacks(request, `http://${request.headers['host'] ?? ''}`);
    const answer = await call(upstream, request, req.socket);
    if (request.path.startsWith('/__')) return answer;
    if (!/json/.test(answer.headers['content-type'] ?? '')) return answer;
    const readable = { ...answer, headers: { ...answer.headers }, text: textOf(answer) };
    breakage.answer?.(readable, request, memory);
    return readable;
  };

  const server = http.createServer((req, res) => {
    handle(req).then(
      (answer) => {
        if (answer.hangUp) return void res.destroy();
        const isText = !/audio|video/.test(answer.headers['content-type'] ?? '');
        res.writeHead(answer.status, forwardable(answer.headers));
        res.end(isText ? answer.text : Buffer.from(answer.text, 'latin1'));
      },
      () => res.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
