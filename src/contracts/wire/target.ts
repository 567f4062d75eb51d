/**
 * A target: base URL plus credentials become signed requests. Every exchange is recorded; paid requests are sent once.
 * Also what a target is and where: an emulator near by, or the real API.
 */
import { lookup } from 'node:dns/promises';
import type { Operation } from '../spec/catalog.ts';
import { pickNumber, pickText, parseJson } from '../spec/pick.ts';
import { redactInside } from '../spec/redaction.ts';
import { vendorOf } from '../spec/vendors.ts';
import { keyValue } from '../spec/vendors/vendor.ts';
import type { SentRequest } from './curl.ts';
import type { CallOptions, Timeouts, Exchange, ReceivedAnswer, HttpClient, Sent } from './http-client.ts';
import { Inconclusive, NotAllowed, makesTask, statusTable, vendorAt } from './http-client.ts';
import type { MediaFacts } from './media-file.ts';
import { readMediaFacts } from './media-file.ts';
import type { AddressKind } from '../spec/addresses.ts';
import { classifyAddress, isLocalhostName, readAddress, readHostname } from '../spec/addresses.ts';
import { findViolations } from '../spec/violations.ts';

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

const stopped = () => new NotAllowed('stopped', 'The run was stopped: run it again.');

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
  /** Hides secrets in what comes back: before it is judged, cut or written down. */
  readonly hide: (text: string) => string;
}

/** A file that was fetched, and what its bytes are. */
export interface FetchedFile extends MediaFacts {
  readonly status: number;
  readonly bytes: number;
  readonly type: string;
}

export interface Target {
  readonly baseUrl: string;
  call(operation: Operation, options?: CallOptions): Promise<Exchange>;
  fetchFile(url: string, headers?: Readonly<Record<string, string>>): Promise<FetchedFile>;
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
  // Read first: a secret that is made of digits would break the text.
  const json = redactInside(parseJson(text), hide);
  return { status: sent.status, contentType: hide(sent.headers['content-type'] ?? ''), text: hide(text), json };
}

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/**
 * @example const target = createTarget(deps); await target.call(operationById('kling.list-preset-voices'));
 */
export function createTarget(deps: TargetDeps): Target {
  const { baseUrl, client, timeouts } = deps;

  // A base that ends in the vendor's own path stands in front of rows that begin with it: not twice.
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '');
  const sendOnce = async (asked: Operation, given: CallOptions): Promise<Exchange> => {
    const row = deps.relayed(asked);
    const operation = row ?? asked;
    const isMoved = row !== undefined && given.path !== undefined;
    const options = isMoved ? { ...given, path: row.path.replace(asked.path, given.path ?? '') } : given;
    const prepared = await prepare(deps, operation, options);
    const { headers, body } = prepared;
    const { path } = prepared.shown;
    const isTwice = basePath !== '' && path.startsWith(`${basePath}/`);
    const shown = isTwice ? { ...prepared.shown, path: path.slice(basePath.length) } : prepared.shown;
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
      const type = deps.hide(sent.headers['content-type'] ?? '');
      return { status: sent.status, bytes: sent.body.length, type, ...readMediaFacts(sent.body) };
    },
  };
}

// Where a target lives. An emulator is on loopback or in a private network; money and real data are elsewhere.

type HostKind = Exclude<AddressKind, 'forbidden'>;

/** The addresses of a host; none when it can't be looked up. */
async function listAddresses(hostname: string): Promise<readonly string[]> {
  const host = readHostname(hostname);
  if (host === undefined) return [];
  if (readAddress(host)) return [host];
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

/**
 * Whether a host is a link-local, metadata or otherwise reserved address, or a name that leads to one: the addresses
 * that the emulator's callbacks never go to either.
 *
 * @example await isForbiddenHost('169.254.169.254') // true
 */
export async function isForbiddenHost(hostname: string): Promise<boolean> {
  return (await listAddresses(hostname)).some((address) => classifyAddress(address) === 'forbidden');
}

/**
 * Where a host is, by its address. What can't be shown to be near counts as public: a name that can't be looked up, and
 * a forbidden address.
 *
 * @example await classifyHost('127.0.0.1') // 'loopback'
 */
export async function classifyHost(hostname: string): Promise<HostKind> {
  if (isLocalhostName(hostname)) return 'loopback';
  const kinds = (await listAddresses(hostname)).map(classifyAddress);
  // One public address among private ones is enough for a request to leave.
  if (kinds.length === 0 || kinds.some((kind) => kind === 'public' || kind === 'forbidden')) return 'public';
  return kinds.includes('private') ? 'private' : 'loopback';
}

// A first look at a target, before any check: what it is, whether it can be reached, whether it takes the key.

export interface TargetInfo {
  /** An emulator: on loopback or in a private network, or one that says so. */
  readonly kind: 'emulator' | 'real';
  /** Whether it compares credentials with known ones; unknown where it doesn't say. */
  readonly auth: 'open' | 'configured' | 'unknown';
  /** No server was reached there: the rest is assumed. */
  readonly isUnreached?: true;
}

const infoPath = '/__emulator/info';
const infoTimeoutMs = 3000;

/**
 * What the target is. Asks for the emulator's own page without credentials; the real API has no such path.
 *
 * @example await readTargetInfo(client, 'http://127.0.0.1:4050', 'loopback')
 */
export async function readTargetInfo(client: HttpClient, baseUrl: string, host: HostKind): Promise<TargetInfo> {
  const headers = { accept: 'application/json' };
  const sent = await client.send({ method: 'GET', url: `${baseUrl}${infoPath}`, headers, timeoutMs: infoTimeoutMs });
  const near = host !== 'public';
  if (sent.kind !== 'answered' || sent.status !== 200) {
    const unreached = sent.kind === 'unreachable' ? { isUnreached: true as const } : {};
    return { kind: near ? 'emulator' : 'real', auth: 'unknown', ...unreached };
  }
  const auth = readAuth(sent.body.toString('utf8'));
  return { kind: near || auth !== 'unknown' ? 'emulator' : 'real', auth };
}

function readAuth(text: string): TargetInfo['auth'] {
  const mode = pickText(parseJson(text), 'auth');
  return mode === 'open' || mode === 'configured' ? mode : 'unknown';
}

export type Greeting =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** Maintenance, or no right to be here: the vendor says so itself. */
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'key-refused'; readonly reason: string };

/**
 * Whether anything at this address answers HTTP, whatever it answers: `undefined` when it does, else why not.
 *
 * @example await findHttpProblem(client, 'http://127.0.0.1:4050') // 'the connection was closed without an answer'
 */
export async function findHttpProblem(client: HttpClient, baseUrl: string): Promise<string | undefined> {
  const sent = await client.send({ method: 'GET', url: `${baseUrl}/`, headers: {}, timeoutMs: infoTimeoutMs });
  return sent.kind === 'answered' ? undefined : sent.message;
}

/** A path that no vendor has. */
const nowhere = '/kling-emulator/no-such-path';

/**
 * Why a target is no API at all: it says yes to an unknown path and to a call without any key.
 *
 * @example await findYesSayer(client, 'http://127.0.0.1:4050', greeting) // undefined: it can refuse
 */
export async function findYesSayer(
  client: HttpClient,
  baseUrl: string,
  greeting: Operation,
): Promise<string | undefined> {
  const told: string[] = [];
  for (const [method, path] of [
    ['GET', nowhere],
    ['DELETE', nowhere],
    [greeting.method, greeting.path],
  ] as const) {
    const sent = await client.send({ method, url: `${baseUrl}${path}`, headers: {}, timeoutMs: infoTimeoutMs });
    if (sent.kind !== 'answered' || sent.status < 200 || sent.status > 299) return undefined;
    told.push(`${method} ${path} without a key: ${sent.status}`);
  }
  return `The target answers every request with success (${told.join(', ')}), so it is no Kling API.`;
}

/**
 * Whether the target answers and takes the key. An answer in any other form than the vendor's own refusal is left to the
 * checks: it is a failure, not an unreachable target. So is one operation that breaks off while others are answered.
 */
export async function greetTarget(
  client: HttpClient,
  baseUrl: string,
  call: (operation: Operation, options?: CallOptions) => Promise<Exchange>,
  greeting: Operation,
): Promise<Greeting> {
  try {
    const exchange = await call(greeting);
    const { answer, problem = 'no answer' } = exchange;
    if (!answer) {
      const isSilent = problem.startsWith('no answer within');
      const isBroken = isSilent || (await findHttpProblem(client, baseUrl)) !== undefined;
      return isBroken ? { kind: 'unreachable', reason: `${problem}.` } : { kind: 'welcome' };
    }
    const vendor = vendorAt(exchange);
    const told = vendor.answers.readRefusal(answer);
    if (vendor.answers.isClosed(answer, statusTable(vendor))) {
      return { kind: 'closed', reason: `The service is closed: ${answer.status} ${told?.text ?? ''}.` };
    }
    const isRefusal =
      vendor.answers.refusesKey(answer) && findViolations(greeting.schemas.error, answer.json).length === 0;
    if (!isRefusal) return { kind: 'welcome' };
    const code = pickNumber(answer.json, 'code') ?? answer.status;
    return {
      kind: 'key-refused',
      reason: `The target refuses the key: ${code} ${told?.text ?? ''}.`,
    };
  } catch (error) {
    // It does not answer, however often it is asked; a limit that holds is left to the checks.
    if (error instanceof Inconclusive) {
      const isSilent = error.unreachable || error.message.includes('no proper answer');
      const reason = error.message.replace(`${baseUrl} can not be reached: `, '');
      return isSilent ? { kind: 'unreachable', reason } : { kind: 'welcome' };
    }
    if (error instanceof NotAllowed) return { kind: 'welcome' };
    throw error;
  }
}
