/**
 * Sends one HTTP request and tells how it ended: answered, no connection, or a connection without a proper answer. The
 * three are different verdicts. Connections are kept open between requests.
 */
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';

export type Sent =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: http.IncomingHttpHeaders;
      readonly body: Buffer;
    }
  /** Nobody was reached: nothing was judged. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** Somebody was reached and did not answer properly. */
  | { readonly kind: 'broken'; readonly message: string };

export interface Outgoing {
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

/** Below the 5 s after which Node's own servers close an idle connection, so that none is used as it dies. */
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
  readonly request: http.ClientRequest;
  connected: boolean;
}

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

/**
 * @example const client = createHttpClient(); await client.send({ method: 'GET', url, headers: {}, timeoutMs: 5000 });
 */
export function createHttpClient(): HttpClient {
  const pool = { keepAlive: true, timeout: idleMs, scheduling: 'lifo' } as const;
  const agents = { http: new http.Agent(pool), https: new https.Agent(pool) };
  let localAddress: string | undefined;

  const send = (outgoing: Outgoing): Promise<Sent> =>
    new Promise((resolve) => {
      const url = new URL(outgoing.url);
      const secure = url.protocol === 'https:';
      const { method, headers, body, timeoutMs } = outgoing;
      const options: https.RequestOptions = { method, headers, agent: secure ? agents.https : agents.http };
      const request = secure ? https.request(url, options) : http.request(url, options);
      const attempt: Attempt = { request, connected: false };
      const finish = (sent: Sent) => {
        clearTimeout(timer);
        resolve(sent);
      };
      const timer = setTimeout(() => {
        const message = `no answer within ${timeoutMs / 1000} s`;
        finish({ kind: attempt.connected ? 'broken' : 'unreachable', message });
        request.destroy();
      }, timeoutMs);
      request.on('socket', (socket) => watchSocket(attempt, socket, (address) => (localAddress = address), secure));
      request.on('response', (response) => collect(response, finish));
      request.on('error', (error) =>
        finish({ kind: attempt.connected ? 'broken' : 'unreachable', message: explain(error) }),
      );
      request.end(body);
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
