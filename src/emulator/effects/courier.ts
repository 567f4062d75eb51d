/**
 * Delivers callbacks. What Kling's own sender does about redirects, time-outs and answers is unknown; here only 2xx
 * is a success and a redirect is an answer like any other.
 */
import http, { IncomingMessage } from 'node:http';
import https from 'node:https';
import { createSecureContext } from 'node:tls';
import type { Courier } from '../core/ports.ts';
import type { AttemptOutcome } from '../core/records.ts';
import type { Deadline } from './deadline.ts';
import { createDeadline } from './deadline.ts';
import { openGuarded, readTargetUrl } from './guarded-request.ts';
import type { TargetGuard } from './target-guard.ts';

/** Connections per host. The scheduler sends no more than this at once, so that nobody waits for a free one. */
const MOST_PER_HOST = 64;
/** How much of an answer is kept for the record. */
const RECORDED_BYTES = 4096;
/** How much of an answer is read so that its connection can be used again; beyond that the connection is ended. */
const DRAINED_BYTES = 65_536;
/** Unused connections are ended before a Node receiver ends them (5 s), so that they are rarely found dead. */
const IDLE_MS = 4000;

/** The start of an answer's body. An answer that breaks off or drips is what came of it: its status is known. */
function readStart(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const kept: Buffer[] = [];
    let size = 0;
    // As a stream, so that a character cut in two at the end is dropped.
    const finish = () => resolve(size === 0 ? '' : new TextDecoder().decode(Buffer.concat(kept), { stream: true }));
    response.on('data', (chunk: Buffer) => {
      if (size < RECORDED_BYTES) kept.push(chunk.subarray(0, RECORDED_BYTES - size));
      size += chunk.length;
      // The connection goes with it.
      if (size > DRAINED_BYTES) response.destroy();
    });
    response.once('end', finish);
    response.once('close', finish);
    // Broken off, or out of time: what came counts.
    response.on('error', finish);
  });
}

/**
 * The only sender of callbacks. `post` never throws, sends to http and https URLs the guard allows, and adds no
 * `User-Agent`, because Kling's is unknown. The time-out is wall time for everything from the look-up of the name to
 * the answer's headers. Once these are there the attempt is answered, and the rest of the time is left for the body.
 *
 * @param deps.ca certificates to trust instead of the system's, in PEM.
 * @example await createCourier({ guard, keepAlive: true }).post({ url, headers: {}, body: '{}', timeoutMs: 5000 })
 */
export function createCourier(deps: {
  readonly guard: TargetGuard;
  readonly keepAlive: boolean;
  readonly ca?: string;
  /** Writes are put off to the end of the event loop's turn, where they are made together. */
  readonly atTurnsEnd?: (work: () => void) => void;
}): Courier {
  const pool = { keepAlive: deps.keepAlive, maxSockets: MOST_PER_HOST, timeout: IDLE_MS, scheduling: 'lifo' } as const;
  const agents = { http: new http.Agent(pool), https: new https.Agent(pool) };
  const secureContext = deps.ca === undefined ? undefined : createSecureContext({ ca: deps.ca });
  const inFlight = new Map<Deadline, Promise<AttemptOutcome>>();
  let closed = false;
  const isClosed = () => closed;

  const send = async (
    request: Parameters<Courier['post']>[0],
    url: URL,
    deadline: Deadline,
  ): Promise<AttemptOutcome> => {
    const opened = await openGuarded({
      guard: deps.guard,
      url,
      method: 'POST',
      // Node takes names that differ only in case as one, and the later value counts.
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...request.headers,
        'content-length': String(Buffer.byteLength(request.body)),
      },
      body: request.body,
      deadline,
      agents,
      atTurnsEnd: deps.atTurnsEnd,
      ...(secureContext && { secureContext }),
    });
    if (opened instanceof IncomingMessage) {
      const status = opened.statusCode ?? 0;
      return { kind: 'answered', status, ok: status >= 200 && status < 300, body: await readStart(opened) };
    }
    if (!deadline.isOver || opened.reason !== 'timeout') return opened;
    return { ...opened, message: `No answer from ${url.host} within ${request.timeoutMs} ms.` };
  };

  const post: Courier['post'] = async (request) => {
    const url = readTargetUrl(request.url);
    if (!(url instanceof URL)) return url;
    const shutDown: AttemptOutcome = { kind: 'failed', reason: 'broken', message: 'The emulator is shutting down.' };
    if (isClosed()) return shutDown;
    const deadline = createDeadline(request.timeoutMs);
    const work = send(request, url, deadline);
    inFlight.set(deadline, work);
    const outcome = await work;
    deadline.clear();
    inFlight.delete(deadline);
    return isClosed() && outcome.kind === 'failed' ? shutDown : outcome;
  };

  return {
    post,
    async close() {
      closed = true;
      const rest = [...inFlight.values()];
      for (const deadline of inFlight.keys()) deadline.end();
      await Promise.all(rest);
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}
