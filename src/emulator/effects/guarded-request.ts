/**
 * Outgoing HTTP: where the emulator may connect, and one request to a place that was checked so: the name is resolved once and the connection goes to the
 * resolved address, with the original `Host` and TLS server name. Redirects are answers here, never followed.
 */
import { promises as dns } from 'node:dns';
import http, { IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { Address } from '../../contracts/spec/addresses.ts';
import {
  isLoopbackHost,
  classifyAddress,
  readAddress,
  readHostname,
  readNetwork,
} from '../../contracts/spec/addresses.ts';
import { containerHint } from '../core/deliveries.ts';
import type { AttemptOutcome } from '../core/records.ts';
import type { Deadline } from './system.ts';

export type Failure = Extract<AttemptOutcome, { kind: 'failed' }>;

interface GuardedRequest {
  readonly guard: TargetGuard;
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends everything, the reading of the answer included. */
  readonly deadline: Deadline;
  /** When the request is written; at once when absent. */
  readonly batchWrites?: ((work: () => void) => void) | undefined;
  /** Where connections are kept; without it every request has its own. */
  readonly agents?: { readonly http: http.Agent; readonly https: https.Agent };
  readonly secureContext?: SecureContext;
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** Why a request got no answer. `stale`: a kept connection had died and nothing came back on it. */
interface SendProblem {
  readonly code: string;
  readonly stale: boolean;
}

const connectFailures = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

const fail = (reason: Failure['reason'], message: string): Failure => ({ kind: 'failed', reason, message });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown problem';

/**
 * The URL of an outgoing request, or why it can't be one. User names and passwords are refused rather than sent: it
 * is unknown whether Kling sends them, and in a URL they would end up in every record of it. Messages never repeat
 * the URL, whose query may hold a secret.
 *
 * @example readTargetUrl('http://localhost:3000/hook')
 */
export function readTargetUrl(text: string): URL | Failure {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return fail('bad-url', 'The URL is not valid; it needs the form http://host/path.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail('bad-url', `The URL must begin with http:// or https://, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    return fail('bad-url', 'The URL must not hold a user name or password.');
  }
  return url;
}

/**
 * Why nothing can ever be sent to a URL, as far as that is known without a look at the network: its form, and the
 * address where it names one.
 *
 * @example findTargetProblem('ws://localhost/', guard) // 'The URL must begin with http:// or https://, not ws:'
 */
export function findTargetProblem(text: string, guard: TargetGuard): string | undefined {
  const url = readTargetUrl(text);
  if (!(url instanceof URL)) return url.message;
  // Every way to write an address is read as one by `URL`. Names are looked up when something is sent.
  if (!/^[\d.]+$|^\[/.test(url.hostname)) return undefined;
  const judged = guard.resolve(url.hostname);
  return judged instanceof Promise || judged.ok ? undefined : judged.message;
}

function describeProblem(code: string, url: URL): Failure {
  // A forgotten port is noticed only when the port that was tried is named.
  const place = url.port === '' ? `${url.host}:${portOf(url)} (the URL names no port)` : url.host;
  if (code === 'ECONNREFUSED') {
    const hint = isLoopbackHost(url.hostname) ? containerHint : '';
    return fail('refused', `${place} refused the connection: nothing listens there.${hint}`);
  }
  if (connectFailures.has(code)) return fail('refused', `${place} can't be reached (${code}).`);
  if (code === 'ETIMEDOUT') return fail('timeout', `${place} did not accept the connection in time.`);
  if (code.startsWith('HPE_')) return fail('broken', `${place} did not answer with valid HTTP (${code}).`);
  if (/CERT|SIGNATURE/.test(code)) {
    return fail(
      'broken',
      `The certificate of ${url.host} is not accepted (${code}). To trust one of your own, set NODE_EXTRA_CA_CERTS.`,
    );
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
    return fail('broken', `${place} does not speak TLS (${code}); does its URL begin with http://?`);
  }
  return fail('broken', `The connection to ${place} broke before an answer (${code}).`);
}

function sendTo(request: GuardedRequest, target: Address, fresh: boolean): Promise<IncomingMessage | SendProblem> {
  const { url, agents, secureContext, body } = request;
  const secure = url.protocol === 'https:';
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const agent = secure ? agents?.https : agents?.http;
  const options: https.RequestOptions = {
    host: target.address,
    port: portOf(url),
    path: url.pathname + url.search,
    method: request.method,
    headers: { ...request.headers, host: url.host },
    agent: fresh ? false : (agent ?? false),
    // An address is no legal server name; the certificate is then checked against `host`.
    ...(secure && { servername: isIP(name) ? '' : name, ...(secureContext && { secureContext }) }),
  };
  return new Promise((resolve) => {
    const outgoing = (secure ? https : http).request(options);
    let readBefore = 0;
    outgoing.once('socket', (socket) => (readBefore = socket.bytesRead));
    outgoing.once('response', resolve);
    // Stays for the life of the request: a reset while the answer is read must not crash the process.
    outgoing.on('error', (error) => {
      const silent = (outgoing.socket?.bytesRead ?? 0) === readBefore;
      const code = codeOf(error);
      resolve({ code, stale: outgoing.reusedSocket && silent && (code === 'ECONNRESET' || code === 'EPIPE') });
    });
    outgoing.once('close', () => resolve({ code: 'closed', stale: false }));
    request.deadline.whenOver(() => {
      outgoing.destroy();
      // A request that has no connection yet is not closed by that.
      resolve({ code: 'closed', stale: false });
    });
    const write = () => void outgoing.end(body);
    if (request.batchWrites) request.batchWrites(write);
    else write();
  });
}

/** What `work` gives, or `undefined` when the time is over first. */
function inTime<T>(work: Promise<T>, deadline: Deadline): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    deadline.whenOver(() => resolve(undefined));
    work.then(resolve, reject);
  });
}

/**
 * Sends a request and gives the answer as soon as its headers are there; the caller reads or destroys it. Never
 * throws. A host with several addresses is tried in their order until one accepts the connection (`localhost` is
 * often two, and the receiver listens on one). A kept connection that the receiver had closed meanwhile is replaced
 * once, unseen.
 *
 * @example await openGuarded({ guard, url, method: 'GET', headers: {}, deadline: createDeadline(1000) })
 */
export async function openGuarded(request: GuardedRequest): Promise<IncomingMessage | Failure> {
  const { guard, url, deadline } = request;
  let failure = fail('timeout', `No answer from ${url.host} in time.`);
  try {
    const resolving = guard.resolve(url.hostname);
    const resolution = resolving instanceof Promise ? await inTime(resolving, deadline) : resolving;
    if (!resolution) return failure;
    if (!resolution.ok) return fail(resolution.reason, resolution.message);
    for (const address of resolution.addresses) {
      let sent = await sendTo(request, address, false);
      if (!(sent instanceof IncomingMessage) && sent.stale) sent = await sendTo(request, address, true);
      if (sent instanceof IncomingMessage) return sent;
      if (deadline.isOver) return fail('timeout', `No answer from ${url.host} in time.`);
      failure = describeProblem(sent.code, url);
      if (!connectFailures.has(sent.code)) return failure;
    }
    return failure;
  } catch (error) {
    return fail('broken', `The request to ${url.host} can't be sent (${codeOf(error)}).`);
  }
}

// Decides where the emulator may connect. Loopback and private addresses: always. Link-local, metadata and other
// reserved addresses: never, whatever is allowed. Everything else: only when a setting allows it, because a stand-in
// must never call a production system by accident.

type Resolution =
  /** All of them were checked. */
  | { readonly ok: true; readonly addresses: readonly Address[] }
  | { readonly ok: false; readonly reason: 'blocked' | 'unresolved'; readonly message: string };

export interface TargetGuard {
  /**
   * Looks a host up once; an address is judged at once. The sender connects to an address of the answer, and never
   * asks for the name again.
   */
  resolve(hostname: string): Resolution | Promise<Resolution>;
}

/** Finds all addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>;

type AllowRule = (hostname: string, target: Address) => boolean;

function readAllowEntry(entry: string): AllowRule | undefined {
  if (entry === '*') return () => true;
  if (entry.includes('/')) {
    const holds = readNetwork(entry);
    return holds && ((_, { address }) => holds(address));
  }
  const wildcard = entry.startsWith('*.');
  const name = readHostname(wildcard ? entry.slice(2) : entry);
  if (name === undefined || name.includes('*')) return undefined;
  const single = readAddress(name);
  if (single) return wildcard ? undefined : (_, target) => target.address === single.address;
  return wildcard ? (hostname) => hostname.endsWith(`.${name}`) : (hostname) => hostname === name;
}

/**
 * What is wrong with an entry of the allow list, as a sentence, or `undefined`.
 *
 * @example findAllowProblem('https://example.com') // "'https://example.com' is not …"
 */
export function findAllowProblem(entry: string): string | undefined {
  if (readAllowEntry(entry)) return undefined;
  return `'${entry}' is not a host name, *.domain, address, network (203.0.113.0/24) or *; leave out scheme, port and path.`;
}

const mostKnown = 1000;

const tellAllow = (hostname: string, when: string) => `${when}, add --allow-callbacks-to ${hostname}`;

/** Stands for the address of a name that has none: only rules on the name itself allow it. */
const unknownAddress: Address = { address: '', family: 4 };

const blocked = (message: string): Resolution => ({ ok: false, reason: 'blocked', message });
const unresolved = (message: string): Resolution => ({ ok: false, reason: 'unresolved', message });

/**
 * The guard of all outgoing connections.
 *
 * A name is looked up once and all of its addresses are judged: one that is forbidden refuses the name, because a
 * name that points both inside and outside is what an attack by DNS looks like.
 *
 * @param deps.allow what may be reached besides loopback and private addresses: host names, `*.example.com` (below,
 *   not the domain itself), addresses, networks, or `*`.
 * @throws Error for an entry that `findAllowProblem` refuses.
 * @example await createTargetGuard({ allow: ['*.ngrok.app'] }).resolve('demo.ngrok.app')
 */
export function createTargetGuard(deps: { readonly allow: readonly string[]; readonly lookup?: Lookup }): TargetGuard {
  const lookup = deps.lookup ?? ((hostname) => dns.lookup(hostname, { all: true }));
  const rules = deps.allow.map((entry) => {
    const rule = readAllowEntry(entry);
    if (!rule) throw new Error(findAllowProblem(entry));
    return rule;
  });

  const findRefusal = (hostname: string, target: Address): Resolution | undefined => {
    const kind = classifyAddress(target.address);
    if (kind === 'loopback' || kind === 'private') return undefined;
    const place = hostname === target.address ? hostname : `${hostname} (${target.address})`;
    if (kind === 'forbidden') {
      return blocked(
        `${place} is a link-local, metadata or reserved address: the emulator never connects there. ` +
          'Use a loopback, private or public address of the receiver.',
      );
    }
    if (rules.some((rule) => rule(hostname, target))) return undefined;
    return blocked(
      `${place} is neither a loopback nor a private address. ` +
        tellAllow(hostname, 'To let the emulator connect there'),
    );
  };

  const judgeAll = (hostname: string, found: readonly { readonly address: string }[]): Resolution => {
    const addresses = found.flatMap(({ address }) => readAddress(address) ?? []);
    if (addresses.length === 0) return unresolved(`The host name ${hostname} has no address.`);
    for (const target of addresses) {
      const refusal = findRefusal(hostname, target);
      if (refusal) return refusal;
    }
    return { ok: true, addresses };
  };

  const lookUp = async (hostname: string): Promise<Resolution> => {
    try {
      return judgeAll(hostname, await lookup(hostname));
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'look-up failed';
      const isAllowed = rules.some((rule) => rule(hostname, unknownAddress));
      const next = 'Check the name: it is looked up where the emulator runs.';
      // The option does not make a name known; who mends the name needs it next.
      const then =
        isAllowed || !hostname.includes('.') ? '' : ` ${tellAllow(hostname, 'If it then has a public address')}`;
      return unresolved(`The host name ${hostname} can't be resolved (${why}). ${next}${then}`);
    }
  };

  /** What is said of an address never changes: most callbacks go to the same few. */
  const known = new Map<string, Resolution>();
  const judgeAddressOnce = (address: string): Resolution => {
    const seen = known.get(address);
    if (seen) return seen;
    const resolution = judgeAll(address, [{ address }]);
    if (known.size >= mostKnown) known.clear();
    known.set(address, resolution);
    return resolution;
  };

  return {
    resolve(text) {
      if (isIP(text) === 4) return judgeAddressOnce(text);
      const hostname = readHostname(text);
      if (hostname === undefined) return unresolved('The URL has no valid host name.');
      return isIP(hostname) ? judgeAddressOnce(hostname) : lookUp(hostname);
    },
  };
}
