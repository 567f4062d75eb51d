/**
 * A target: base URL plus credentials become signed requests. Every exchange is recorded; paid requests are sent once.
 */
import type { Operation } from '../spec/catalog.ts';
import { pickNumber } from '../spec/pick.ts';
import { redactInside } from '../spec/redaction.ts';
import { vendorOf } from '../spec/vendors.ts';
import { keyValue } from '../spec/vendors/vendor.ts';
import type { CallOptions, Timeouts } from './call.ts';
import { Inconclusive, makesTask, NotAllowed } from './call.ts';
import { vendorAt } from './dialect-forms.ts';
import type { Exchange, ReceivedAnswer, SentRequest } from './exchange.ts';
import type { HttpClient, Sent } from './http-client.ts';

// Respects the vendor's limits: waits and sends again what was refused as too fast or too many at once, and keeps the
// distance the vendor asks for. A read that got no answer is asked again. Nothing else is ever sent twice: a request
// without a proper answer may have been charged.

type Call = (operation: Operation, options: CallOptions) => Promise<Exchange>;

interface RetryDeps {
  readonly timeouts: Timeouts;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Least time between two requests of an operation; 0 = none. */
  readonly spacingMs: (operation: Operation) => number;
  /** A target where an answer that is lost again and again is its fault, and not the way's. */
  readonly isNear: boolean;
  /** Ends every wait. */
  readonly signal?: AbortSignal;
}

/** Back-off is doubled from 1 s on, as the reference advises, and no more from here on. */
const mostBackOffs = 8;
/** Times that a read is asked. */
const mostReads = 3;

const isLimited = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && vendorAt(exchange).answers.isLimited(exchange.answer);

function createSpacing(deps: RetryDeps): (operation: Operation) => Promise<void> {
  const nextAt = new Map<string, number>();
  return async (operation) => {
    const spacing = deps.spacingMs(operation);
    if (spacing === 0) return;
    const now = deps.now();
    const at = Math.max(now, nextAt.get(operation.id) ?? 0);
    nextAt.set(operation.id, at + spacing);
    if (at > now) await deps.wait(at - now);
  };
}

const stopped = () => new NotAllowed('stopped', 'The run was stopped.');

/** Waits unless the run is stopped meanwhile. */
async function waitOrStop({ wait, signal }: RetryDeps, ms: number): Promise<void> {
  if (!signal) return wait(ms);
  if (signal.aborted) throw stopped();
  let leave: () => void = () => undefined;
  const stop = new Promise<never>((_resolve, reject) => {
    leave = () => reject(stopped());
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    await Promise.race([wait(ms), stop]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function complainOfLimits(exchange: Exchange, timeouts: Timeouts): never {
  const code = pickNumber(exchange.answer?.json, 'code') ?? exchange.answer?.status ?? 0;
  throw new Inconclusive(`The target was at its limits (${code}) for ${timeouts.taskMs / 1000} s.`);
}

/** Sends again, after a pause, what a limit has refused. */
function createPersistence(deps: RetryDeps, send: Call) {
  const { timeouts } = deps;
  return async (operation: Operation, options: CallOptions, refusal: Exchange, deadline: number): Promise<Exchange> => {
    let last = refusal;
    for (let factor = 1; ; factor = Math.min(mostBackOffs, factor * 2)) {
      const pause = timeouts.backOffMs * factor;
      if (deps.now() + pause > deadline) complainOfLimits(last, timeouts);
      await waitOrStop(deps, pause);
      last = await send(operation, options);
      if (!isLimited(last)) return last;
    }
  };
}

const isFaint = ({ answer }: Exchange) => answer === undefined || answer.status >= 500;

/** Reads buy nothing and change nothing: one lost answer says nothing about the target. */
function createReading(deps: RetryDeps, send: Call): Call {
  return async (operation, options) => {
    for (let read = 1; ; read += 1) {
      const exchange = await send(operation, options);
      if (!isFaint(exchange)) return exchange;
      if (read < mostReads) {
        await deps.wait(deps.timeouts.backOffMs * read);
      } else if (exchange.answer || deps.isNear) {
        return exchange;
      } else {
        throw new Inconclusive(`${mostReads} times there was no proper answer: ${exchange.problem ?? 'none'}.`);
      }
    }
  };
}

/**
 * Makes a call that waits for its turn.
 *
 * @param send sends a request once
 * @example const call = createRetryingCall(deps, send); await call(operation, { body });
 */
function createRetryingCall(
  deps: RetryDeps,
  send: Call,
): (operation: Operation, options?: CallOptions) => Promise<Exchange> {
  const { timeouts } = deps;
  const keepDistance = createSpacing(deps);
  const sendInTurn: Call = async (operation, options) => {
    await keepDistance(operation);
    return send(operation, options);
  };
  const persist = createPersistence(deps, sendInTurn);
  const read = createReading(deps, sendInTurn);

  // After the first 1303 creates stand in line, so that one of them asks for a slot and not all. The line has one
  // deadline: a limit that stands that long stands for all of them.
  let line: Promise<unknown> | undefined;
  let deadline: number | undefined;

  const takeTurn = async (operation: Operation, options: CallOptions, refusal?: Exchange): Promise<Exchange> => {
    const until = (deadline ??= deps.now() + timeouts.taskMs);
    if (refusal && deps.now() > until) complainOfLimits(refusal, timeouts);
    const first = refusal ?? (await sendInTurn(operation, options));
    const exchange = isLimited(first) ? await persist(operation, options, first, until) : first;
    deadline = undefined;
    return exchange;
  };

  const standInLine = (operation: Operation, options: CallOptions, refusal?: Exchange): Promise<Exchange> => {
    const turn = (line ?? Promise.resolve()).then(() => takeTurn(operation, options, refusal));
    const mine = turn.then(
      () => undefined,
      () => undefined,
    );
    line = mine;
    void mine.then(() => {
      // The last one leaves nothing behind: what comes next need not stand in line.
      if (line === mine) line = undefined;
    });
    return turn;
  };

  return async (operation, options = {}) => {
    const method = options.method ?? operation.method;
    if (makesTask(operation, options)) {
      if (line) return standInLine(operation, options);
      const exchange = await sendInTurn(operation, options);
      if (isLimited(exchange)) return standInLine(operation, options, exchange);
      deadline = undefined;
      return exchange;
    }
    const exchange = await (method === 'GET' ? read : sendInTurn)(operation, options);
    return isLimited(exchange) ? persist(operation, options, exchange, deps.now() + timeouts.taskMs) : exchange;
  };
}

interface TargetDeps {
  readonly baseUrl: string;
  readonly client: HttpClient;
  /** The key of ordinary requests: an API key or a token. */
  readonly key: () => Promise<string>;
  readonly timeouts: Timeouts;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Least time between two requests of an operation, where the vendor asks for one. */
  readonly spacingMs: (operation: Operation) => number;
  /** What reports show of it. */
  readonly shownKey: string;
  /** The row of a relay that stands for one of the vendor that it relays. */
  readonly relayed: (operation: Operation) => Operation | undefined;
  readonly isNear: boolean;
  readonly signal?: AbortSignal;
  /** Hides secrets in what comes back: before anybody judges it, cuts it or writes it down. */
  readonly hide: (text: string) => string;
}

export interface Target {
  readonly baseUrl: string;
  call(operation: Operation, options?: CallOptions): Promise<Exchange>;
  fetchFile(
    url: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly bytes: number; readonly type: string }>;
}

interface Outgoing {
  readonly shown: SentRequest;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

function buildPath(operation: Operation, { id, path, query }: CallOptions): string {
  const base = path ?? operation.path.replace('{id}', encodeURIComponent(id ?? 'none'));
  if (!query || Object.keys(query).length === 0) return base;
  const text = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return `${base}?${text}`;
}

function showBody(body: string | Uint8Array | undefined): Pick<SentRequest, 'body' | 'bytes'> {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body };
  return { body: Buffer.from(body).toString('latin1'), bytes: Buffer.from(body).toString('base64') };
}

async function prepare(deps: TargetDeps, operation: Operation, options: CallOptions): Promise<Outgoing> {
  const method = options.method ?? operation.method;
  const body = options.text ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const contentType =
    options.contentType === null
      ? undefined
      : (options.contentType ?? (body === undefined ? undefined : 'application/json'));
  const own = options.authorization;
  const vendor = vendorOf(operation.dialect);
  const { header } = vendor.credential;
  const authorization =
    own === null
      ? undefined
      : (own ?? { value: keyValue(vendor, await deps.key()), shown: keyValue(vendor, deps.shownKey) });
  const path = buildPath(operation, options);
  return {
    shown: {
      method,
      path,
      ...(contentType === undefined ? {} : { contentType }),
      ...(options.headers?.['content-encoding'] === undefined
        ? {}
        : { contentEncoding: options.headers['content-encoding'] }),
      ...showBody(body),
      ...(authorization === undefined ? {} : { authorization: authorization.shown, keyHeader: header }),
    },
    headers: {
      accept: 'application/json',
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...(authorization === undefined ? {} : { [header.toLowerCase()]: authorization.value }),
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body }),
  };
}

function readAnswer(sent: Extract<Sent, { kind: 'answered' }>, hide: (text: string) => string): ReceivedAnswer {
  const text = sent.body.toString('utf8');
  let json: unknown;
  try {
    // Read first: a secret that is made of digits would break the text.
    json = redactInside(JSON.parse(text) as unknown, hide);
  } catch {
    json = undefined;
  }
  return { status: sent.status, contentType: hide(sent.headers['content-type'] ?? ''), text: hide(text), json };
}

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/**
 * @example const target = createTarget(deps); await target.call(operationById('kling.list-preset-voices'));
 */
export function createTarget(deps: TargetDeps): Target {
  const { baseUrl, client, timeouts } = deps;

  const sendOnce = async (asked: Operation, given: CallOptions): Promise<Exchange> => {
    const row = deps.relayed(asked);
    const operation = row ?? asked;
    const isMoved = row !== undefined && given.path !== undefined;
    const options = isMoved ? { ...given, path: row.path.replace(asked.path, given.path ?? '') } : given;
    const { shown, headers, body } = await prepare(deps, operation, options);
    const at = deps.now();
    const url = `${baseUrl}${shown.path}`;
    const sent = await client.send({
      method: shown.method,
      url,
      headers,
      ...(body === undefined ? {} : { body }),
      timeoutMs: timeouts.answerMs,
    });
    const elapsedMs = deps.now() - at;
    if (sent.kind === 'unreachable') throw new Inconclusive(`${baseUrl} can not be reached: ${sent.message}.`, true);
    const end =
      sent.kind === 'answered' ? { answer: readAnswer(sent, deps.hide) } : { problem: deps.hide(sent.message) };
    return { url: baseUrl, at, elapsedMs, operation: operation.id, request: shown, ...end };
  };

  return {
    baseUrl,
    call: createRetryingCall(deps, sendOnce),
    async fetchFile(url, headers = {}) {
      if (!isWebAddress(url)) return { status: 0, bytes: 0, type: 'no URL' };
      const sent = await client.send({ method: 'GET', url, headers, timeoutMs: timeouts.answerMs });
      if (sent.kind !== 'answered') return { status: 0, bytes: 0, type: deps.hide(sent.message) };
      return { status: sent.status, bytes: sent.body.length, type: deps.hide(sent.headers['content-type'] ?? '') };
    },
  };
}
