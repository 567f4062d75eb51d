/**
 * A webhook receiver as it should be, in steps; a mistake is a step that is done wrongly. `GET /effects` is what the probe
 * asks: the state of a task and how often something was done for it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export const secret = `whsec_${Buffer.from('a secret of thirty-two bytes ok!').toString('base64')}`;

export interface Delivery {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: string;
  readonly raw: Buffer;
}

export interface Callback {
  readonly task_id: string;
  readonly task_status: string;
}

export interface Done {
  state: string;
  effects: number;
}

export interface Books {
  readonly tasks: Map<string, Done>;
  readonly seen: Set<string>;
  /** Ids that a mistaken receiver noted before it verified them. */
  readonly noted: Set<string>;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a receiver works, step by step. */
export interface Steps {
  /** The body, or `undefined` when it is too large. */
  readBody(req: http.IncomingMessage): Promise<Buffer | undefined>;
  isFresh(delivery: Delivery): boolean;
  isGenuine(delivery: Delivery): boolean;
  /** `undefined` for what is no task. Throws for what is no JSON. */
  read(raw: Buffer): Callback | undefined;
  /** Does what is to be done for a callback. */
  act(books: Books, callback: Callback, delivery: Delivery): void | Promise<void>;
  /** What a callback that was taken is answered with. */
  answer(callback: Callback): Answer | Promise<Answer>;
  /** The order of it all. */
  receive(steps: Steps, books: Books, req: http.IncomingMessage, res: http.ServerResponse): Promise<Answer>;
}

const mostBytes = 1_000_000;

export async function readBody(req: http.IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too much is read to its end and dropped: so the sender gets the answer.
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size <= mostBytes ? Buffer.concat(chunks) : undefined;
}

export const hmacOf = ({ id, timestamp, raw }: Delivery, body: Buffer | string = raw): Buffer =>
  createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest();

/** Statuses in the order of a life: what does not lead on changes nothing. */
const ranks: Readonly<Record<string, number>> = { submitted: 1, processing: 2, succeed: 3, failed: 3 };

export const rankOf = (status: string | undefined): number => ranks[status ?? ''] ?? 0;

export function actOnce({ tasks, seen }: Books, callback: Callback, { id }: Delivery): void {
  const task = tasks.get(callback.task_id) ?? { state: '', effects: 0 };
  const isNews = rankOf(callback.task_status) > rankOf(task.state) && !seen.has(id);
  if (id !== '') seen.add(id);
  if (!isNews) return;
  tasks.set(callback.task_id, { state: callback.task_status, effects: task.effects + 1 });
}

function readDelivery(headers: http.IncomingHttpHeaders, raw: Buffer): Delivery {
  const read = (name: string) => String(headers[name] ?? '');
  return {
    id: read('webhook-id'),
    timestamp: read('webhook-timestamp'),
    signatures: read('webhook-signature'),
    raw,
  };
}

export async function receive(
  steps: Steps,
  books: Books,
  req: http.IncomingMessage,
  _res: http.ServerResponse,
): Promise<Answer> {
  if (req.method !== 'POST') return { status: 405 };
  const raw = await steps.readBody(req);
  if (!raw) return { status: 413 };
  const delivery = readDelivery(req.headers, raw);
  if (!steps.isGenuine(delivery) || !steps.isFresh(delivery)) return { status: 401 };
  let callback: Callback | undefined;
  try {
    callback = steps.read(raw);
  } catch (error) {
    return { status: error instanceof SyntaxError ? 400 : 500 };
  }
  if (!callback) return { status: 422 };
  await steps.act(books, callback, delivery);
  return steps.answer(callback);
}

export const rightSteps: Steps = {
  readBody,
  receive,
  isFresh: ({ timestamp }) => Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300,
  isGenuine(delivery) {
    const expected = hmacOf(delivery);
    return delivery.signatures.split(' ').some((part) => {
      const given = Buffer.from(part.replace(/^v1,/, ''), 'base64');
      return part.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
    });
  },
  read(raw) {
    const body: unknown = JSON.parse(raw.toString('utf8'));
    if (typeof body !== 'object' || body === null) return undefined;
    const { task_id: task, id, task_status: status, status: newer } = body as Record<string, unknown>;
    if (typeof (task ?? id) !== 'string') return undefined;
    return { task_id: String(task ?? id), task_status: String(status ?? newer) };
  },
  act: actOnce,
  answer: () => ({ status: 204 }),
};

export interface SampleReceiver {
  readonly url: string;
  readonly probe: string;
  readonly server: http.Server;
}

/**
 * Starts a receiver for this test; without changes it is right.
 *
 * @param atEnd how this test says what is to be done at its end: of a concurrent one it is its own
 */
export async function startReceiver(
  changes: Partial<Steps> = {},
  atEnd: (stop: () => void) => void = onTestFinished,
): Promise<SampleReceiver> {
  const steps = { ...rightSteps, ...changes };
  const books: Books = { tasks: new Map(), seen: new Set(), noted: new Set() };
  const server = http.createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://receiver');
    if (url.pathname === '/effects') {
      res.end(JSON.stringify(books.tasks.get(url.searchParams.get('task_id') ?? '') ?? null));
      return;
    }
    steps.receive(steps, books, req, res).then(
      ({ status, headers = {} }) => {
        if (!res.headersSent) res.writeHead(status, headers).end();
      },
      () => {
        if (!res.headersSent) res.writeHead(req.complete ? 500 : 400).end();
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${base}/hook`, probe: `${base}/effects`, server };
}
