/**
 * A server with one fault: an HTTP proxy in front of a sound emulator that changes requests, answers or callbacks on
 * their way.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { catalog } from '../../../src/contracts/spec/catalog.ts';
import { pickAt } from '../../../src/contracts/spec/pick.ts';
import { callbackPointerOf } from '../../../src/contracts/spec/vendors.ts';

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

/** node:http in place of fetch: requests must arrive as they were sent, without a content type of fetch's own. */
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
 * @example const server = await startBrokenServer(emulator.url, secret, { answer: (answer) => void (answer.status = 201) });
 */
export async function startBrokenServer(upstream: string, secret: string, breakage: Breakage): Promise<BrokenServer> {
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
    const answer = await send(agent, upstream, request);
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
