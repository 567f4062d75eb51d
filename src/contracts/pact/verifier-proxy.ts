/**
 * The proxy between the official verifier and an emulator. Requests go through byte by byte, with a good token put on;
 * provider states go to the control API, and those that could not be set up are remembered; messages are callbacks that
 * really came.
 */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { asObject, pickText, parseJson } from '../spec/pick.ts';
import type { HttpClient, Sent } from '../wire/http-client.ts';
import type { Inbox, Receiver } from '../wire/callback-server.ts';

type Json = Readonly<Record<string, unknown>>;

/** A state that was asked for and is not there. */
export interface FailedState {
  readonly state: string;
  readonly params: Json;
  readonly reason: string;
}

/** A message that could not be requested. */
export interface MissingMessage {
  readonly description: string;
  readonly reason: string;
}

interface DoorDeps {
  readonly client: HttpClient;
  readonly receiver: Receiver;
  /** The emulator. */
  readonly baseUrl: string;
  /** Account whose states are set up: the one that `bearer` leads to. */
  readonly account: string;
  /** Value of a good `Authorization: Bearer …`. */
  readonly bearer: () => Promise<string>;
  readonly controlToken: string | undefined;
  readonly timeoutMs: number;
}

export interface VerifierProxy {
  readonly port: number;
  readonly url: string;
  /** Paths that the verifier is given; no vendor has them. */
  readonly statesUrl: string;
  readonly messagesPath: string;
  readonly failedStates: readonly FailedState[];
  readonly missingMessages: readonly MissingMessage[];
  /** Requests that went through to the emulator. */
  countForwarded(): number;
  close(): Promise<void>;
}

const statesPath = '/__pact-door/states';
const messagesPath = '/__pact-door/messages';
const callbackState = 'a callback is delivered';
/** Every state that delivers one. */
const deliversCallback = /^\s*a callback (is delivered|of .{1,200} says .{1,200})$/i;
const recordedCredentials = 'the credentials are refused';

/** Headers of one connection only. */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'content-length', 'upgrade']);

async function readBytes(req: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function passHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).filter(([name, value]) => !hopByHop.has(name) && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]));
}

function sendJson(res: http.ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** What the proxy knows of the interaction that is being verified. */
interface Now {
  inbox: Inbox | undefined;
  asRecorded: boolean;
  /** Set when the interaction has been asked: the next state belongs to another one. */
  isOver: boolean;
}

const sameState = (name: string, known: string) => name.trim().toLowerCase() === known;

function startAnew(now: Now): void {
  now.inbox = undefined;
  now.asRecorded = false;
  now.isOver = false;
}

/** Why the emulator did not set a state up. */
function explainRefusal(sent: Sent): string {
  if (sent.kind !== 'answered') return `The emulator did not answer: ${sent.message}.`;
  const told = pickText(parseJson(sent.body.toString('utf8')), 'error', 'message');
  if (sent.status === 401) return `The control API refuses the token: ${told ?? 'set KLING_EMULATOR_CONTROL_TOKEN'}`;
  return told ?? `The emulator answered ${sent.status}.`;
}

function createStateHandler(deps: DoorDeps, now: Now, failed: FailedState[]) {
  const url = `${deps.baseUrl}/__emulator/accounts/${encodeURIComponent(deps.account)}/pact/provider-states`;
  return async (asked: Json): Promise<{ readonly status: number; readonly body: unknown }> => {
    const state = pickText(asked, 'state') ?? '';
    const params = asObject(asked['params']) ?? {};
    const isSetUp = asked['action'] !== 'teardown';
    if (isSetUp && now.isOver) startAnew(now);
    if (!isSetUp) now.isOver = true;
    if (isSetUp && sameState(state, recordedCredentials)) now.asRecorded = true;
    const wantsReceiver = isSetUp && deliversCallback.test(state) && params['callback_url'] === undefined;
    if (wantsReceiver) now.inbox = deps.receiver.open();
    const completed = now.inbox && wantsReceiver ? { ...params, callback_url: now.inbox.url } : params;
    const body = JSON.stringify({ ...asked, params: completed });
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...(deps.controlToken === undefined ? {} : { authorization: `Bearer ${deps.controlToken}` }),
    };
    const sent = await deps.client.send({ method: 'POST', url, headers, body, timeoutMs: deps.timeoutMs });
    if (sent.kind === 'answered' && sent.status === 200)
      return { status: 200, body: parseJson(sent.body.toString('utf8')) ?? {} };
    const reason = explainRefusal(sent);
    if (isSetUp) failed.push({ state, params, reason });
    now.isOver = true;
    return { status: sent.kind === 'answered' ? sent.status : 502, body: { error: reason } };
  };
}

/** The last callback that came, with its headers as metadata. */
function answerMessage(res: http.ServerResponse, now: Now, asked: unknown, missing: MissingMessage[]): void {
  now.isOver = true;
  const last = now.inbox?.received.at(-1);
  if (!last) {
    const reason = `No callback came: the message needs the state '${callbackState}'.`;
    missing.push({ description: pickText(asked, 'description') ?? '', reason });
    sendJson(res, 500, { error: reason });
    return;
  }
  const contentType = last.headers['content-type'] ?? '';
  const received = Object.entries(last.headers).filter(([name]) => !hopByHop.has(name));
  const metadata = { ...Object.fromEntries(received), contentType: contentType.split(';')[0]?.trim() ?? '' };
  res.writeHead(200, {
    'content-type': contentType,
    'pact-message-metadata': Buffer.from(JSON.stringify(metadata)).toString('base64'),
  });
  res.end(last.raw);
}

/** A request that has been read. */
interface Asked {
  readonly req: http.IncomingMessage;
  readonly body: Buffer;
}

/** Sends the request on as it is, but for its token. */
async function forward(deps: DoorDeps, now: Now, { req, body }: Asked, res: http.ServerResponse): Promise<void> {
  now.isOver = true;
  const headers = passHeaders(req.headers);
  const sent = await deps.client.send({
    method: req.method ?? 'GET',
    url: `${deps.baseUrl}${req.url ?? '/'}`,
    headers: {
      ...headers,
      ...(body.length > 0 ? { 'content-length': String(body.length) } : {}),
      ...(now.asRecorded ? {} : { authorization: `Bearer ${await deps.bearer()}` }),
    },
    ...(body.length > 0 ? { body } : {}),
    timeoutMs: deps.timeoutMs,
  });
  if (sent.kind !== 'answered') {
    sendJson(res, 502, { error: sent.message });
    return;
  }
  res.writeHead(sent.status, { ...passHeaders(sent.headers), 'content-length': String(sent.body.length) });
  res.end(sent.body);
}

/**
 * Starts the proxy on loopback. The verifier asks one thing at a time, so the proxy holds one interaction.
 *
 * @example const proxy = await startVerifierProxy({ client, receiver, baseUrl, account, bearer, controlToken: undefined, timeoutMs });
 */
export async function startVerifierProxy(deps: DoorDeps): Promise<VerifierProxy> {
  const failedStates: FailedState[] = [];
  const missingMessages: MissingMessage[] = [];
  let forwarded = 0;
  const now: Now = { inbox: undefined, asRecorded: false, isOver: true };
  const setState = createStateHandler(deps, now, failedStates);

  const answer = async (req: http.IncomingMessage, res: http.ServerResponse): Promise<void> => {
    const body = await readBytes(req);
    if (req.url === statesPath) {
      const set = await setState(asObject(parseJson(body.toString('utf8'))) ?? {});
      sendJson(res, set.status, set.body);
    } else if (req.url === messagesPath) answerMessage(res, now, parseJson(body.toString('utf8')), missingMessages);
    else {
      forwarded += 1;
      await forward(deps, now, { req, body }, res);
    }
  };

  const server = http.createServer((req, res) => void answer(req, res).catch(() => res.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    statesUrl: `${url}${statesPath}`,
    messagesPath,
    failedStates,
    missingMessages,
    countForwarded: () => forwarded,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
