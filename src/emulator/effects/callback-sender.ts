/**
 * Delivers callbacks. What Kling's own sender does about redirects, time-outs and answers is unknown; here only 2xx
 * is a success and a redirect is an answer like any other.
 */
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { createSecureContext } from 'node:tls';
import type { CallbackSender } from '../shell/ports.ts';
import type { AttemptOutcome } from '../core/records.ts';
import { textOf } from './answer-reader.ts';
import { createConnections } from './connections.ts';
import type { Deadline } from './system.ts';
import { createDeadline } from './system.ts';
import type { Failure } from './guarded-request.ts';
import { placeOf, reachGuarded, readTargetUrl } from './guarded-request.ts';
import type { SlotLimits } from './slots.ts';
import { createSlots } from './slots.ts';
import type { TargetGuard } from './target-guard.ts';

/**
 * Callbacks on the way at once, and waiting to be, where the options say nothing. Beyond what an account may have at one
 * host and port its next callbacks to that place wait; those to other places and of other accounts go on. Under more load
 * than there may be in all, each account still has two.
 */
export const callbackLimits = { inAll: 1024, own: 2, perOwner: 256, perPlace: 128, waiting: 100_000 };
/** Unused connections that are kept per host and port: as many as one account has there at once. */
const mostUnused = callbackLimits.perPlace;

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

/**
 * A request as it is sent, in one piece.
 *
 * @throws TypeError for a header that HTTP forbids
 */
function writeRequest({ headers, body }: CallbackRequest, { pathname, search, host }: URL, keepAlive: boolean): string {
  // Names that differ only in case are one, and the later value counts.
  const fields = new Map([['content-type', 'application/json; charset=utf-8']]);
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    fields.set(name.toLowerCase(), value);
  }
  fields.set('content-length', String(Buffer.byteLength(body)));
  fields.set('host', host);
  fields.set('connection', keepAlive ? 'keep-alive' : 'close');
  let head = `POST ${pathname}${search} HTTP/1.1\r\n`;
  for (const [name, value] of fields) head += `${name}: ${value}\r\n`;
  return `${head}\r\n${body}`;
}

/**
 * The only sender of callbacks. `post` never throws, sends to http and https URLs the guard allows, and adds no
 * `User-Agent`, because Kling's is unknown. The time-out is wall time for everything from the call of `post` to the
 * answer's headers, the wait for a free slot included: an attempt that gets none in time has timed out. Once the
 * headers are there the attempt is answered, and the rest of the time is left for the body.
 *
 * @param deps.ca certificates to trust instead of the system's, in PEM.
 * @example await createCallbackSender({ guard, keepAlive: true }).post({ accountId, url, headers: {}, body: '{}', timeoutMs: 5000 })
 */
export function createCallbackSender(deps: {
  readonly guard: TargetGuard;
  readonly keepAlive: boolean;
  readonly ca?: string;
  readonly limits?: SlotLimits;
  /** Writes are put off to the end of the event loop's turn, where they are made together. */
  readonly batchWrites?: ((work: () => void) => void) | undefined;
}): CallbackSender {
  const { guard, keepAlive, ca, batchWrites, limits = callbackLimits } = deps;
  const secureContext = ca === undefined ? undefined : createSecureContext({ ca });
  const connections = createConnections({ keepAlive, mostUnused, secureContext, batchWrites });
  const slots = createSlots(limits);
  const underWay = new Set<Deadline>();
  let onIdle: (() => void) | undefined;
  let closed = false;
  const isClosed = () => closed;

  const send = async (request: CallbackRequest, url: URL, deadline: Deadline): Promise<AttemptOutcome> => {
    const { port, serverName } = placeOf(url);
    const answer = await reachGuarded({ guard, url, deadline }, ({ address }, fresh) =>
      connections.send({ address, port, serverName }, writeRequest(request, url, keepAlive), deadline, fresh),
    );
    if ('status' in answer) {
      const { status } = answer;
      return { kind: 'answered', status, ok: status >= 200 && status < 300, body: textOf(answer) };
    }
    if (!deadline.isOver || answer.reason !== 'timeout') return answer;
    return { ...answer, message: `No answer from ${url.host} within ${request.timeoutMs} ms.` };
  };

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
      return wanted && (await send({ ...request, headers: wanted }, url, deadline));
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
      connections.close();
    },
  };
}
