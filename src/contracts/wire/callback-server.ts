/**
 * Receives callbacks. Each check opens an inbox of its own, with an address of its own, and may choose how it
 * answers. And verifies their signatures.
 */
import http from 'node:http';
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { redactInside } from '../spec/redaction.ts';
import { parseJson } from '../spec/pick.ts';

export interface Received {
  readonly at: number;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as it came: signatures are made over it. */
  readonly raw: string;
  readonly json: unknown;
  /** What the receiver answered. */
  readonly answered: number;
}

export interface Inbox {
  /** To be sent as `callback_url`. */
  readonly url: string;
  readonly received: readonly Received[];
  /** Resolves when `enough` holds or the time is over; answers whether it holds. */
  waitFor(enough: (received: readonly Received[]) => boolean, ms: number): Promise<boolean>;
}

export interface Receiver {
  /** Opens an inbox; its answers are these statuses in order, then 200. */
  open(statuses?: readonly number[]): Inbox;
  /** Every inbox that was opened. */
  inboxes(): readonly Inbox[];
  close(): Promise<void>;
}

interface Box {
  readonly received: Received[];
  readonly statuses: readonly number[];
  readonly listeners: Set<() => void>;
}

const mostBytes = 4_000_000;

async function readRaw(req: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const plainHeaders = (headers: http.IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

function waitFor(box: Box, enough: (received: readonly Received[]) => boolean, ms: number): Promise<boolean> {
  if (enough(box.received)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      clearTimeout(timer);
      box.listeners.delete(look);
      resolve(answer);
    };
    const look = () => {
      if (enough(box.received)) end(true);
    };
    const timer = setTimeout(() => end(false), ms);
    box.listeners.add(look);
  });
}

/** A receiver that can't be opened, as a sentence for the user. */
export class ReceiverError extends Error {
  override readonly name = 'ReceiverError';
}

const listenProblems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use',
  EADDRNOTAVAIL: 'it is no address of this machine',
  EACCES: 'the port may not be used',
  ENOTFOUND: 'the host name is unknown',
};

function explainListenError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return listenProblems[code] ?? code;
}

/**
 * Starts a receiver.
 *
 * @throws ReceiverError when the address can't be listened on
 * @param options.host address to listen on; `options.publicUrl` is where the target reaches it, when that differs
 * @example const receiver = await startReceiver({ host: '127.0.0.1', now: Date.now });
 */
export async function startReceiver(options: {
  readonly host: string;
  readonly port?: number;
  readonly publicUrl?: string;
  readonly now: () => number;
  /** Hides secrets in what is judged and shown; signatures are made over the body as it came. */
  readonly hide?: (text: string) => string;
}): Promise<Receiver> {
  const boxes = new Map<string, Box>();
  const inboxes: Inbox[] = [];

  const receive = async (req: http.IncomingMessage, res: http.ServerResponse): Promise<void> => {
    const raw = await readRaw(req);
    const box = boxes.get((req.url ?? '').split('/').at(-1) ?? '');
    const answered = box ? (box.statuses[box.received.length] ?? 200) : 404;
    const headers = plainHeaders(req.headers);
    const json = options.hide ? redactInside(parseJson(raw), options.hide) : parseJson(raw);
    box?.received.push({ at: options.now(), method: req.method ?? '', headers, raw, json, answered });
    res.writeHead(answered, { 'content-type': 'application/json' }).end('{}');
    for (const listener of box?.listeners ?? []) listener();
  };

  const server = http.createServer((req, res) => void receive(req, res).catch(() => res.destroy()));
  server.listen(options.port ?? 0, options.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const place = `${options.host}${options.port === undefined ? '' : `:${options.port}`}`;
    throw new ReceiverError(`Callbacks can't be received on ${place}: ${explainListenError(error)}.`);
  }
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  const base = options.publicUrl ?? `http://${host}:${port}`;

  return {
    open(statuses = []) {
      const name = randomUUID();
      const box: Box = { received: [], statuses, listeners: new Set() };
      boxes.set(name, box);
      const inbox: Inbox = {
        url: `${base}/kling-contract/${name}`,
        received: box.received,
        waitFor: (enough, ms) => waitFor(box, enough, ms),
      };
      inboxes.push(inbox);
      return inbox;
    },
    inboxes: () => inboxes,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

// Verifies signatures of callbacks as a receiver does: Standard Webhooks, documented since 2026-08-07. Written apart from
// the emulator's signing, so that a mistake there can't hide here.

/** A receiver allows five minutes between sending and receiving (documented). */
const allowedSeconds = 300;

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * What is wrong with the signature of a callback, or `undefined` when it is right.
 *
 * @example findSignatureProblem(received, ['whsec_…'])
 */
export function findSignatureProblem(received: Received, secrets: readonly string[]): string | undefined {
  const id = received.headers['webhook-id'];
  const timestamp = received.headers['webhook-timestamp'];
  const signatures = received.headers['webhook-signature'];
  if (!id || !timestamp || !signatures) {
    const missing = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].filter((name) => !received.headers[name]);
    return `The account has a secret, but the callback has no ${missing.join(', ')}.`;
  }
  const age = Math.abs(received.at / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || !(age <= allowedSeconds)) {
    return `webhook-timestamp must be the Unix seconds of sending, but is '${timestamp}'.`;
  }
  const expected = secrets.map((secret) =>
    createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
      .update(`${id}.${timestamp}.${received.raw}`)
      .digest('base64'),
  );
  const given = signatures.split(' ').map((part) => part.replace(/^v1,/, ''));
  if (!signatures.split(' ').every((part) => part.startsWith('v1,'))) {
    return `webhook-signature must be 'v1,<base64>', but is '${signatures.slice(0, 8)}…'.`;
  }
  const matches = given.some((part) => expected.some((own) => isSame(part, own)));
  return matches ? undefined : 'The signature does not match the body, the id and the timestamp.';
}
