/** A small client for tests: JSON in, status and parsed body out. */
import { createHmac } from 'node:crypto';
import http from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed body; `any` because each test states what it expects. */
  readonly body: any;
}

export const apiKey = 'api-key-kling-0123456789abcdefghijklmnopqrstuvwxyzABCDEFG';

/** A JWT as Kling's samples make it: HS256, iss, exp, nbf. */
export function signToken(accessKey: string, secret = 'secret', claims: object = {}, header: object = {}): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const head = encode({ alg: 'HS256', typ: 'JWT', ...header });
  const payload = encode({ iss: accessKey, exp: now + 1800, nbf: now - 5, ...claims });
  const signature = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url');
  return `${head}.${payload}.${signature}`;
}

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
}

/** Kept connections without `fetch`, which takes a third of the time of a test that sends much. */
const agent = new http.Agent({ keepAlive: true, timeout: 1500, scheduling: 'lifo' });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Calls below one base URL with one credential. */
export function createClient(url: string, token: string = apiKey) {
  const send = (path: string, { body: sent, headers = {}, ...init }: Init): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const length = sent === undefined ? {} : { 'content-length': String(Buffer.byteLength(sent)) };
      const options = { ...init, agent, headers: { authorization: `Bearer ${token}`, ...length, ...headers } };
      const request = http.request(new URL(url + path), options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const pairs = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          );
          resolve({ status: response.statusCode ?? 0, headers: new Headers(pairs), text, body: parse(text) });
        });
      });
      request.on('error', reject);
      request.end(sent);
    });
  return {
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    send,
  };
}
