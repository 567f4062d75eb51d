/**
 * A target: base URL plus credentials become signed requests. Every exchange is recorded; paid requests are sent once.
 */
import type { CallOptions, Timeouts } from './call.ts';
import { Inconclusive } from './call.ts';
import type { Exchange, ReceivedAnswer, SentRequest } from './exchange.ts';
import type { HttpClient, Sent } from './http-client.ts';
import { createRetryingCall } from './retry.ts';
import { redactInside } from '../spec/redaction.ts';
import type { Operation } from '../spec/catalog.ts';
import { vendorOf } from '../spec/vendors.ts';
import { keyValue } from '../spec/vendors/vendor.ts';

export interface TargetDeps {
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
