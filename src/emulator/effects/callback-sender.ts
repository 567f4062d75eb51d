/**
 * Delivers callbacks. What Kling's own sender does about redirects, time-outs and answers is unknown; here only 2xx
 * is a success and a redirect is an answer like any other.
 */
import http, { IncomingMessage } from 'node:http';
import https from 'node:https';
import { createSecureContext } from 'node:tls';
import type { CallbackSender } from '../shell/ports.ts';
import type { AttemptOutcome } from '../core/records.ts';
import type { Deadline } from './system.ts';
import { createDeadline } from './system.ts';
import type { Failure, TargetGuard } from './guarded-request.ts';
import { openGuarded, readTargetUrl } from './guarded-request.ts';
import type { SlotLimits } from './slots.ts';
import { createSlots } from './slots.ts';

/** Unused connections that are kept per host and port. */
const MOST_UNUSED = 64;
/** How much of an answer is kept for the record. */
const RECORDED_BYTES = 4096;
/** How much of an answer is read so that its connection can be used again; beyond that the connection is ended. */
const DRAINED_BYTES = 65_536;
/** Unused connections are ended before a Node receiver ends them (5 s), so that they are rarely found dead. */
const IDLE_MS = 4000;

type CallbackRequest = Parameters<CallbackSender['post']>[0];
type Waiting = Parameters<CallbackSender['postIfWanted']>[0];
type HeadersNow = Parameters<CallbackSender['postIfWanted']>[1];

/** What happened to a callback that got no turn, with the numbers and the options that would change it. */
function describeNoSlot(taking: 'late' | 'full', { host }: URL, timeoutMs: number, limits: SlotLimits): Failure {
  if (taking === 'full') {
    const message =
      `Not sent to ${host}: the queue of callbacks is full. At most ${limits.waiting} may wait for answers to earlier ones, ` +
      `and the accounts share them. Answer sooner, or raise --max-waiting-callbacks (maxWaitingCallbacks).`;
    return { kind: 'failed', reason: 'queue-full', message };
  }
  // One place alone gets half of what the account has.
  const most = Math.min(limits.perPlace ?? Infinity, Math.ceil(limits.perOwner / 2));
  const message =
    `Not sent to ${host} within ${timeoutMs} ms: earlier callbacks of the account are still waiting for an answer ` +
    `(at most ${most} at one host, ${limits.perOwner} of an account, ${limits.inAll} in all). Answer sooner, or raise ` +
    `--max-callbacks-per-host, --max-callbacks-per-account and --max-callbacks.`;
  return { kind: 'failed', reason: 'timeout', message };
}

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

interface SenderDeps {
  readonly guard: TargetGuard;
  /** Certificates to trust instead of the system's, in PEM. */
  readonly ca?: string;
  /**
   * Callbacks on the way at once, and waiting to be. Beyond what an account may have at one host and port its next callbacks
   * to that place wait; those to other places and of other accounts go on.
   */
  readonly limits: SlotLimits;
  /** Writes are put off to the end of the event loop's turn, where they are made together. */
  readonly batchWrites?: (work: () => void) => void;
}

/** Sends one callback over connections that are kept. */
function createPoster({ guard, ca, batchWrites }: SenderDeps) {
  const pool = {
    keepAlive: true,
    maxFreeSockets: MOST_UNUSED,
    timeout: IDLE_MS,
    scheduling: 'lifo',
  } as const;
  const agents = { http: new http.Agent(pool), https: new https.Agent(pool) };
  const secureContext = ca === undefined ? undefined : createSecureContext({ ca });

  const send = async (request: CallbackRequest, url: URL, deadline: Deadline): Promise<AttemptOutcome> => {
    const opened = await openGuarded({
      guard,
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
      batchWrites,
      ...(secureContext && { secureContext }),
    });
    if (opened instanceof IncomingMessage) {
      const status = opened.statusCode ?? 0;
      return { kind: 'answered', status, ok: status >= 200 && status < 300, body: await readStart(opened) };
    }
    if (!deadline.isOver || opened.reason !== 'timeout') return opened;
    return { ...opened, message: `No answer from ${url.host} within ${request.timeoutMs} ms.` };
  };
  const close = (): void => {
    agents.http.destroy();
    agents.https.destroy();
  };
  return { send, close };
}

/**
 * The only sender of callbacks. `post` never throws, sends to http and https URLs the guard allows, and adds no
 * `User-Agent`, because Kling's is unknown. The time-out is wall time for everything from the call of `post` to the
 * answer's headers, the wait for a free slot included: an attempt that gets none in time has timed out. Once the
 * headers are there the attempt is answered, and the rest of the time is left for the body.
 *
 * @example await createCallbackSender({ guard, limits }).post({ accountId, url, headers: {}, body: '{}', timeoutMs: 5000 })
 */
export function createCallbackSender(deps: SenderDeps): CallbackSender {
  const poster = createPoster(deps);
  const { limits } = deps;
  const slots = createSlots(limits);
  const underWay = new Set<Deadline>();
  let onIdle: (() => void) | undefined;
  let closed = false;
  const isClosed = () => closed;

  /** Sends in a slot of the account, unless it is not wanted any more when the slot is there. */
  const sendInSlot = async (
    request: Waiting,
    url: URL,
    deadline: Deadline,
    headersNow: HeadersNow,
  ): Promise<AttemptOutcome | undefined> => {
    const taking = slots.take(request.accountId, url.host, deadline);
    const taken = taking instanceof Promise ? await taking : taking;
    if (taken !== 'taken') return describeNoSlot(taken, url, request.timeoutMs, limits);
    try {
      const headers = headersNow();
      const wanted = headers instanceof Promise ? await headers : headers;
      return wanted && (await poster.send({ ...request, headers: wanted }, url, deadline));
    } finally {
      slots.release(request.accountId, url.host);
    }
  };

  const postIfWanted: CallbackSender['postIfWanted'] = async (request, headersNow) => {
    const url = readTargetUrl(request.url);
    if (!(url instanceof URL)) return url;
    const shutDown: AttemptOutcome = { kind: 'failed', reason: 'broken', message: 'The emulator is shutting down.' };
    if (isClosed()) return shutDown;
    const deadline = createDeadline(request.timeoutMs);
    underWay.add(deadline);
    try {
      const outcome = await sendInSlot(request, url, deadline, headersNow);
      return isClosed() && outcome?.kind === 'failed' ? shutDown : outcome;
    } finally {
      deadline.clear();
      underWay.delete(deadline);
      if (underWay.size === 0) onIdle?.();
    }
  };

  return {
    async post({ headers, ...request }) {
      return (await postIfWanted(request, () => headers)) as AttemptOutcome;
    },
    postIfWanted,
    async close() {
      closed = true;
      for (const deadline of underWay) deadline.end();
      if (underWay.size > 0) await new Promise<void>((resolve) => (onIdle = resolve));
      poster.close();
    },
  };
}
