/** A small client for tests: JSON in, status and parsed body out. */
import { createHmac } from 'node:crypto';

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

/** Calls below one base URL with one credential. */
export function createClient(url: string, token: string = apiKey) {
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(url + path, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
    });
    const text = await response.text();
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      body = undefined;
    }
    return { status: response.status, headers: response.headers, text, body };
  };
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
