/**
 * HTTP requests to places that the guard has checked: a name is resolved once and the connection goes to the resolved
 * address, with the original `Host` and TLS server name. Redirects are answers here, never followed.
 */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Address } from '../../contracts/spec/addresses.ts';
import { isLoopbackHost } from '../../contracts/spec/addresses.ts';
import type { AttemptOutcome } from '../core/records.ts';
import type { Deadline } from './system.ts';
import type { TargetGuard } from './target-guard.ts';

export type Failure = Extract<AttemptOutcome, { kind: 'failed' }>;

/** What is to be reached, and until when. */
export interface GuardedTarget {
  readonly guard: TargetGuard;
  readonly url: URL;
  /** Ends everything, the reading of the answer included. */
  readonly deadline: Deadline;
}

/** Why a request got no answer. `stale`: a kept connection had died and nothing came back on it. */
export interface SendProblem {
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
  const place = url.host;
  if (code === 'ECONNREFUSED') {
    const hint = isLoopbackHost(url.hostname)
      ? ' Inside a container this is the container itself; the machine around it is often host.docker.internal.'
      : '';
    return fail('refused', `${place} refused the connection: nothing listens there.${hint}`);
  }
  if (connectFailures.has(code)) return fail('refused', `${place} can't be reached (${code}).`);
  if (code === 'ETIMEDOUT') return fail('timeout', `${place} did not accept the connection in time.`);
  if (/^(HPE_|bad )/.test(code)) return fail('broken', `${place} did not answer with valid HTTP (${code}).`);
  if (/CERT|SIGNATURE/.test(code)) {
    return fail(
      'broken',
      `The certificate of ${place} is not accepted (${code}). To trust one of your own, set NODE_EXTRA_CA_CERTS.`,
    );
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
    return fail('broken', `${place} does not speak TLS (${code}); does its URL begin with http://?`);
  }
  return fail('broken', `The connection to ${place} broke before an answer (${code}).`);
}

/** What `work` gives, or `undefined` when the time is over first. */
function inTime<T>(work: Promise<T>, deadline: Deadline): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    deadline.whenOver(() => resolve(undefined));
    work.then(resolve, reject);
  });
}

/**
 * Makes attempts at the addresses of a host, each with its answer or why there is none. Never throws. A host with several
 * addresses is tried in their order until one accepts the connection (`localhost` is often two, and the receiver listens on
 * one). A kept connection that the receiver had closed meanwhile is replaced once, unseen: `fresh` says so.
 *
 * @example await reachGuarded({ guard, url, deadline }, (address, fresh) => connections.send(address, request, deadline, fresh))
 */
export async function reachGuarded<T extends object>(
  { guard, url, deadline }: GuardedTarget,
  attempt: (address: Address, fresh: boolean) => Promise<T | SendProblem>,
): Promise<T | Failure> {
  let failure = fail('timeout', `No answer from ${url.host} in time.`);
  try {
    const resolving = guard.resolve(url.hostname);
    const resolution = resolving instanceof Promise ? await inTime(resolving, deadline) : resolving;
    if (!resolution) return failure;
    if (!resolution.ok) return fail(resolution.reason, resolution.message);
    for (const address of resolution.addresses) {
      let sent = await attempt(address, false);
      if ('stale' in sent && sent.stale) sent = await attempt(address, true);
      if (!('stale' in sent)) return sent;
      if (deadline.isOver) return fail('timeout', `No answer from ${url.host} in time.`);
      failure = describeProblem(sent.code, url);
      if (!connectFailures.has(sent.code)) return failure;
    }
    return failure;
  } catch (error) {
    return fail('broken', `The request to ${url.host} can't be sent (${codeOf(error)}).`);
  }
}

/**
 * The port and the server name of a URL. An address is no legal server name: the certificate is then checked against it.
 *
 * @example placeOf(new URL('https://receiver.test/')) // { port: 443, serverName: 'receiver.test' }
 */
export function placeOf(url: URL): { readonly port: number; readonly serverName: string | undefined } {
  const secure = url.protocol === 'https:';
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const serverName = isIP(name) ? '' : name;
  return { port: Number(url.port || (secure ? 443 : 80)), serverName: secure ? serverName : undefined };
}

/**
 * Asks for what is behind a URL, on a connection of its own, and gives the answer as soon as its headers are there; the
 * caller reads or destroys it.
 *
 * @example await getGuarded({ guard, url, deadline: createDeadline(1000) })
 */
export function getGuarded(target: GuardedTarget): Promise<IncomingMessage | Failure> {
  const { url, deadline } = target;
  const { port, serverName: servername } = placeOf(url);
  return reachGuarded<IncomingMessage>(target, ({ address: host }) => {
    const headers = { accept: '*/*', host: url.host };
    const options = { host, port, path: url.pathname + url.search, headers, agent: false };
    return new Promise((resolve) => {
      const outgoing = servername === undefined ? http.get(options) : https.get({ ...options, servername });
      outgoing.once('response', resolve);
      // Stays for the life of the request: a reset while the answer is read must not crash the process.
      outgoing.on('error', (error) => resolve({ code: codeOf(error), stale: false }));
      outgoing.once('close', () => resolve({ code: 'closed', stale: false }));
      deadline.whenOver(() => {
        outgoing.destroy();
        // A request that has no connection yet is not closed by that.
        resolve({ code: 'closed', stale: false });
      });
    });
  });
}
