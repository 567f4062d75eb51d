/**
 * Sends one delivery and tells how it ended. Each delivery has a connection of its own: a receiver that closes idle ones
 * must not look broken. Redirects are not followed: what Kling does about them is unknown (fact `callback-timeout`: only
 * 2xx counts).
 */
import http from 'node:http';
import https from 'node:https';
import { createHmac } from 'node:crypto';

// Signs deliveries as Kling documents it since 2026-08-07 (fact `callback-signature`): Standard Webhooks. Written apart
// from what verifies signatures and from the emulator, so that a mistake in one can't hide in another.

export const secretForm = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

/**
 * The value of one signature, for example `v1,UsKl…`.
 *
 * @example sign('whsec_…', { id: '9876543210', timestamp: '1781080794', body })
 */
export function sign(
  secret: string,
  signed: { readonly id: string; readonly timestamp: string; readonly body: Uint8Array },
): string {
  const hmac = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
  return `v1,${hmac.update(`${signed.id}.${signed.timestamp}.`).update(signed.body).digest('base64')}`;
}

export type Outcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly location: string | undefined;
      /** The start of the answer's body. */
      readonly text: string;
      /** Until the answer's headers were there; of what was held back since it went out. */
      readonly elapsedMs: number;
      /** The answer came before the body was sent. */
      readonly early: boolean;
    }
  /** Connected, but no answer in time. */
  | { readonly kind: 'silent'; readonly deadlineMs: number }
  /** Connected, but no proper answer; `early` when the body was not sent by then. */
  | { readonly kind: 'broken'; readonly message: string; readonly early: boolean }
  /** No server was reached. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** We broke off ourselves, as asked. */
  | { readonly kind: 'left' };

/** How the body is sent, when not at once. */
export type Pace =
  /** In small pieces over some time; the last piece waits until `release` resolves. */
  | { readonly kind: 'slow'; readonly overMs: number; readonly release: Promise<void> }
  /**
   * At once and whole, headers and all, when `release` resolves; until then the connection is open and empty. The deadline
   * begins there. `onOpen` is called when it is open.
   */
  | { readonly kind: 'held'; readonly release: Promise<void>; readonly onOpen: () => void }
  /** Half of it, then the connection is broken off. */
  | { readonly kind: 'half' };

interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly deadlineMs: number;
  readonly pace?: Pace;
}

const keptBytes = 2000;
const pieceBytes = 65_536;
/** An answer whose body does not end is an answer all the same: its status is known. */
const lingerMs = 500;

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed without an answer',
  EPIPE: 'the connection was closed without an answer',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed (NODE_EXTRA_CA_CERTS names one to trust)',
};

const explain = (error: Error): string => {
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error.message || code);
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function sendSlowly(request: http.ClientRequest, body: Buffer, pace: Pace & { kind: 'slow' }): Promise<void> {
  // A timer takes a millisecond at least: many bytes in little time go by more than one.
  const size = Math.max(1, Math.ceil(body.length / Math.max(1, pace.overMs / 2)));
  const everyMs = (pace.overMs * size) / body.length;
  let at = 0;
  for (; at < body.length - size && !request.destroyed; at += size) {
    await new Promise<void>((resolve) => {
      request.once('close', resolve);
      request.write(body.subarray(at, at + size), () => {
        request.off('close', resolve);
        resolve();
      });
    });
    if (everyMs > 0) await pause(everyMs);
  }
  await pace.release;
  if (!request.destroyed) request.end(body.subarray(at));
}

/** Sends what does not fit into one piece, as fast as it is taken. */
async function writeBody(request: http.ClientRequest, body: Buffer, isAnswered: () => boolean): Promise<void> {
  const closed = new Promise<void>((resolve) => request.once('close', resolve));
  for (let at = 0; at < body.length && !isAnswered() && !request.destroyed; at += pieceBytes) {
    if (request.write(body.subarray(at, at + pieceBytes))) continue;
    await Promise.race([new Promise<void>((resolve) => request.once('drain', resolve)), closed]);
  }
  // An answer that came early is final: the rest is not wanted.
  if (!isAnswered() && !request.destroyed) request.end();
}

interface Progress {
  startedAt: number;
  connected: boolean;
  sent: boolean;
  answer: Outcome | undefined;
  restartDeadline: () => void;
}

function collect(response: http.IncomingMessage, head: Outcome & { kind: 'answered' }, end: (sent: Outcome) => void) {
  const chunks: Buffer[] = [];
  const finish = () => end({ ...head, text: Buffer.concat(chunks).subarray(0, keptBytes).toString('utf8') });
  const timer = setTimeout(finish, lingerMs);
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    if (size < keptBytes) chunks.push(chunk);
    size += chunk.length;
    if (size > pieceBytes) finish();
  });
  response.on('error', finish);
  response.on('close', () => {
    clearTimeout(timer);
    finish();
  });
}

/** Sends the body in the way asked for. */
async function sendBody(request: http.ClientRequest, outgoing: Outgoing, progress: Progress): Promise<boolean> {
  const { body, pace } = outgoing;
  if (pace?.kind === 'held') {
    await pace.release;
    // One that has ended has no deadline any more.
    if (request.destroyed) return true;
    progress.startedAt = performance.now();
    progress.restartDeadline();
  }
  if (pace?.kind === 'slow') {
    await sendSlowly(request, body, pace);
    progress.startedAt = performance.now();
  } else if (pace?.kind === 'half') {
    await new Promise<void>((resolve) => {
      request.once('close', resolve);
      request.write(body.subarray(0, Math.ceil(body.length / 2)), () => resolve());
    });
    return false;
  } else if (body.length > pieceBytes) await writeBody(request, body, () => progress.answer !== undefined);
  else request.end(body);
  return true;
}

/**
 * Sends a delivery; never throws.
 *
 * @example await sendDelivery({ url, method: 'POST', headers: {}, body: Buffer.from('{}'), deadlineMs: 5000 })
 */
export function sendDelivery(outgoing: Outgoing): Promise<Outcome> {
  return new Promise((resolve) => {
    const url = new URL(outgoing.url);
    const isSecure = url.protocol === 'https:';
    const headers = { ...outgoing.headers, 'content-length': String(outgoing.body.length) };
    const options = { method: outgoing.method, headers, agent: false } as const;
    const progress: Progress = {
      startedAt: performance.now(),
      connected: false,
      sent: false,
      answer: undefined,
      restartDeadline: () => void timer.refresh(),
    };
    const request = isSecure ? https.request(url, options) : http.request(url, options);
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
      request.destroy();
    };
    const timer = setTimeout(() => {
      const { deadlineMs } = outgoing;
      const message = `no connection within ${deadlineMs / 1000} s`;
      end(progress.answer ?? (progress.connected ? { kind: 'silent', deadlineMs } : { kind: 'unreachable', message }));
    }, outgoing.deadlineMs);
    request.setNoDelay(true);
    request.on('socket', (socket) =>
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        progress.connected = true;
        if (outgoing.pace?.kind === 'held') outgoing.pace.onOpen();
      }),
    );
    request.on('finish', () => (progress.sent = true));
    request.on('response', (response) => {
      const elapsedMs = performance.now() - progress.startedAt;
      const { statusCode: status = 0 } = response;
      const { location } = response.headers;
      const head = { kind: 'answered', status, location, text: '', elapsedMs, early: !progress.sent } as const;
      progress.answer = head;
      collect(response, head, end);
    });
    request.on('error', (error) => {
      const message = explain(error);
      const broken: Outcome = progress.connected
        ? { kind: 'broken', message, early: !progress.sent }
        : { kind: 'unreachable', message };
      end(progress.answer ?? broken);
    });
    void sendBody(request, outgoing, progress).then((isWhole) => {
      if (!isWhole) end({ kind: 'left' });
    });
  });
}
