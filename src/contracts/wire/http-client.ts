/**
 * Sends one HTTP request and tells how it ended: answered, no connection, or a connection without a proper answer. The
 * three are different verdicts. Connections are kept open between reads. A server may close a kept one at any moment, also
 * just as it is used again (RFC 9112, 9.3.1): a read that meets this is sent once more, on a connection of its own. Whatever
 * else is asked could buy something twice: it has a connection of its own from the start.
 */
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { officialVendor, vendors } from '../spec/vendors.ts';
import type { StatusOf, Vendor } from '../spec/vendors/vendor.ts';
import type { Operation } from '../spec/catalog.ts';
import type { SentRequest } from './curl.ts';

export type Sent =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: http.IncomingHttpHeaders;
      readonly body: Buffer;
    }
  /** No server was reached: nothing was judged. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** A server was reached and did not answer properly. */
  | { readonly kind: 'broken'; readonly message: string };

interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly timeoutMs: number;
}

export interface HttpClient {
  send(request: Outgoing): Promise<Sent>;
  /** The address of this machine that the target was reached from; known after the first answer. */
  localAddress(): string | undefined;
  close(): void;
}

/** Below the 5 s after which Node's own servers close an idle connection, so that few are used as they die. */
const idleMs = 1500;
/** No answer of the API comes near this; more is cut. */
const mostBytes = 32_000_000;

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'no route leads to the host',
  ENETUNREACH: 'no route leads to its network',
  ETIMEDOUT: 'connecting took too long',
  ECONNRESET: 'the connection was closed without an answer',
  EPIPE: 'the connection was closed without an answer',
  EPROTO: 'it does not speak TLS there; is the scheme http:// and not https://?',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed (NODE_EXTRA_CA_CERTS names one to trust)',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate is signed by an unknown authority (NODE_EXTRA_CA_CERTS names one to trust)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is signed by an unknown authority (NODE_EXTRA_CA_CERTS names one to trust)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name',
};

function explain(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  // The parser of HTTP has a code for each byte that it did not expect.
  if (code.startsWith('HPE_')) return 'what came back is not HTTP; is the scheme https:// and not http://?';
  return reasons[code] ?? (error.message || code);
}

interface Attempt {
  connected: boolean;
}

/** Requests that change nothing, however often they are sent (RFC 9110, 9.2.1). */
const isSafe = ({ method }: Outgoing): boolean => method === 'GET' || method === 'HEAD';

/** Whether the server had closed the kept connection before it saw the request. */
const wasClosed = (error: Error): boolean => 'code' in error && /^(?:ECONNRESET|EPIPE)$/.test(String(error.code));

function collect(response: http.IncomingMessage, resolve: (sent: Sent) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else response.destroy(new Error('the answer is larger than 32 MB'));
  });
  response.on('end', () =>
    resolve({
      kind: 'answered',
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: Buffer.concat(chunks),
    }),
  );
  response.on('error', (error) => resolve({ kind: 'broken', message: explain(error) }));
  response.on('aborted', () => resolve({ kind: 'broken', message: 'the answer broke off' }));
}

function watchSocket(attempt: Attempt, socket: Socket, note: (address: string) => void, secure: boolean): void {
  const done = () => {
    attempt.connected = true;
    if (socket.localAddress !== undefined) note(socket.localAddress);
  };
  if (!socket.connecting) done();
  else socket.once(secure ? 'secureConnect' : 'connect', done);
}

interface Events {
  readonly finish: (sent: Sent) => void;
  readonly onRequest: (request: http.ClientRequest) => void;
  readonly onClosed?: () => void;
}

/**
 * @example const client = createHttpClient(); await client.send({ method: 'GET', url, headers: {}, timeoutMs: 5000 });
 */
export function createHttpClient(): HttpClient {
  const pool = { keepAlive: true, timeout: idleMs, scheduling: 'lifo' } as const;
  const agents = { http: new http.Agent(pool), https: new https.Agent(pool) };
  let localAddress: string | undefined;

  /** @param onClosed called in place of `finish` when a kept connection was closed before anything was answered */
  const open = (
    outgoing: Outgoing,
    agent: https.Agent | http.Agent | false,
    attempt: Attempt,
    events: Events,
  ): void => {
    const { finish, onClosed } = events;
    const url = new URL(outgoing.url);
    const secure = url.protocol === 'https:';
    const { method, headers, body } = outgoing;
    const options: https.RequestOptions = { method, headers, agent };
    const request = secure ? https.request(url, options) : http.request(url, options);
    events.onRequest(request);
    request.on('socket', (socket) => watchSocket(attempt, socket, (address) => (localAddress = address), secure));
    request.on('response', (response) => collect(response, finish));
    request.on('error', (error) => {
      if (onClosed && request.reusedSocket && wasClosed(error)) onClosed();
      else finish({ kind: attempt.connected ? 'broken' : 'unreachable', message: explain(error) });
    });
    request.end(body);
  };

  const send = (outgoing: Outgoing): Promise<Sent> =>
    new Promise((resolve) => {
      const { timeoutMs, url } = outgoing;
      const attempt: Attempt = { connected: false };
      let current: http.ClientRequest | undefined;
      const finish = (sent: Sent) => {
        clearTimeout(timer);
        resolve(sent);
      };
      const timer = setTimeout(() => {
        const message = `no answer within ${timeoutMs / 1000} s`;
        finish({ kind: attempt.connected ? 'broken' : 'unreachable', message });
        current?.destroy();
      }, timeoutMs);
      const events: Events = { finish, onRequest: (request) => (current = request) };
      const sendAlone = () => open(outgoing, false, attempt, events);
      if (!isSafe(outgoing)) sendAlone();
      else
        open(outgoing, url.startsWith('https:') ? agents.https : agents.http, attempt, {
          ...events,
          onClosed: sendAlone,
        });
    });

  return {
    send,
    localAddress: () => localAddress,
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

// One request and what came back: as checks judge it, as the vendor means it, as reports show it. No secret is ever in
// an exchange: how the caller proved who it is stands there in words.

export interface ReceivedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** The parsed body; `undefined` when it is no JSON. */
  readonly json: unknown;
}

export interface Exchange {
  readonly url: string;
  readonly at: number;
  readonly elapsedMs: number;
  readonly operation?: string;
  readonly request: SentRequest;
  /** Absent when there was no proper HTTP answer. */
  readonly answer?: ReceivedAnswer;
  /** Why there is no proper answer. */
  readonly problem?: string;
}

// What an answer says, in the words of the vendor that it comes from: yes, an explicit no, or neither.

/**
 * The vendor an exchange was made with.
 *
 * @example vendorAt(exchange).answers.taskId(exchange.answer?.json)
 */
export const vendorAt = ({ operation = '' }: Exchange): Vendor =>
  vendors.find(({ id }) => operation.startsWith(`${id}.`)) ?? officialVendor;

/** HTTP status of a code by the vendor's table. */
export const statusTable =
  ({ errorSchema }: Vendor): StatusOf =>
  (code) =>
    (schemas as Readonly<Record<string, JsonSchema | undefined>>)[errorSchema]?.['x-kling-codes']?.find(
      (row) => row.code === code,
    )?.http;

/** Whether the target said yes. */
export const isAccepted = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && vendorAt(exchange).answers.isAccepted(exchange.answer);

/** Whether the target said no, so that nothing was bought. */
export const isRefused = (exchange: Exchange): boolean => {
  const { answer } = exchange;
  if (!answer || isAccepted(exchange)) return false;
  const { answers } = vendorAt(exchange);
  // Whatever the status says: an answer that names a task has made one.
  return answers.isRefused(answer) && answers.taskId(answer.json) === undefined;
};

/** Whether a request that may be paid ended without an answer that can be understood: it may have made a task. */
export const isLost = (exchange: Exchange): boolean => !isAccepted(exchange) && !isRefused(exchange);

// One call of a target: how it differs from the ordinary one, how long it may take, and why it may have no result.

/** Thrown when a look was not possible: no connection, or a limit that is no fault of the target. */
export class Inconclusive extends Error {
  readonly unreachable: boolean;

  constructor(message: string, unreachable = false) {
    super(message);
    this.name = 'Inconclusive';
    this.unreachable = unreachable;
  }
}

/** Why a check may not go on: money, or the run was stopped. */
export type Halt = 'budget-reached' | 'price-raised' | 'stopped';

/** Thrown where a check would have to send what it may not send; becomes the verdict `skipped` with its cause. */
export class NotAllowed extends Error {
  readonly halt: Halt;

  constructor(halt: Halt, message: string) {
    super(message);
    this.name = 'NotAllowed';
    this.halt = halt;
  }
}

/**
 * A value without which a check has nothing to look at: it must not pass over it in silence.
 *
 * @example const made = must(await makeVoice(context), 'No voice was made.');
 */
export function must<T>(value: T | undefined, reason: string): T {
  if (value === undefined) throw new Inconclusive(reason);
  return value;
}

/** How long to wait for what. */
export interface Timeouts {
  /** Between two looks at a running task, at first and at most. */
  readonly pollMs: readonly [first: number, most: number];
  /** Until a task has ended. */
  readonly taskMs: number;
  /** Until a callback has come after its transition. */
  readonly callbackMs: number;
  /** Between the first two attempts of a callback, where a page says how long that is: its second on the target's clock. */
  readonly retryMs: number;
  /** Until an answer is there. */
  readonly answerMs: number;
  /** Before a rate-limited request is sent again: doubled each time. */
  readonly backOffMs: number;
}

/** How a call differs from the ordinary one of its operation. */
export interface CallOptions {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it stands, in place of `body`. */
  readonly text?: string | Uint8Array;
  /** `null` sends no content type. */
  readonly contentType?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Fills the `{id}` of the path. */
  readonly id?: string;
  /** In place of the operation's own path. */
  readonly path?: string;
  readonly method?: string;
  /** Value of the header that carries the key; `null` sends none; `shown` is what reports tell in place of the value. */
  readonly authorization?: { readonly value: string; readonly shown: string } | null;
}

/** Whether a request could make a task, with any credential and any body. */
export const makesTask = (operation: Operation, { method = operation.method }: CallOptions): boolean =>
  isPaid(operation) && method === operation.method;

/** Whether the operation does work that is paid. */
export const isPaid = ({ action }: Operation): boolean => action === 'create-task' || action === 'work-at-once';
