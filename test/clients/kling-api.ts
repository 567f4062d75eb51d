/** The little that the TypeScript samples share: signing, calling, following a task. */
import { createHmac } from 'node:crypto';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token; `from` and `for` in seconds from now. */
export function signToken(times = { from: -5, for: 1800 }, secret = process.env['KLING_SECRET_KEY'] ?? ''): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: process.env['KLING_ACCESS_KEY'], exp: now + times.for, nbf: now + times.from };
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

export interface Task {
  readonly task_id: string;
  readonly task_status: string;
  readonly task_status_msg: string;
  readonly task_result?: {
    readonly voices?: readonly { readonly voice_id: string }[];
    readonly audios?: readonly { readonly id: string }[];
  };
}

interface CallOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** Calls Kling; answers the data of a success, and `undefined` for a refusal. */
export async function call(
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  { token = signToken(), signal }: CallOptions = {},
): Promise<Task | undefined> {
  const response = await fetch(`${process.env['KLING_BASE_URL']}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  });
  const answer = (await response.json()) as { readonly data?: Task };
  return response.ok ? answer.data : undefined;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Polls a task until it has ended. */
export async function follow(path: string, everyMs = 400): Promise<Task> {
  for (;;) {
    const task = await call('GET', path);
    if (task?.task_status === 'succeed' || task?.task_status === 'failed') return task;
    await pause(everyMs);
  }
}

export const sounds = '/v1/audio/text-to-audio';
export const rain = { prompt: 'Rain on a tin roof', duration: 5 };
export const speech = { text: 'The ferry leaves at nine.', voice_id: 'oversea_male1', voice_language: 'en' };
