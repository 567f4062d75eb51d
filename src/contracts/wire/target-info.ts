/**
 * A first look at a target, before any check: what it is, whether it can be reached, whether it takes the key.
 */
import type { CallOptions } from './call.ts';
import { Inconclusive, NotAllowed } from './call.ts';
import { statusTable, vendorAt } from './dialect-forms.ts';
import type { Exchange } from './exchange.ts';
import { pickNumber, pickText } from '../spec/pick.ts';
import type { HostKind } from './hosts.ts';
import type { HttpClient } from './http-client.ts';
import type { Operation } from '../spec/catalog.ts';
import { findViolations } from '../spec/violations.ts';

export interface TargetInfo {
  /** An emulator: on loopback or in a private network, or one that says so. */
  readonly kind: 'emulator' | 'real';
  /** Whether it compares credentials with known ones; unknown where it doesn't say. */
  readonly auth: 'open' | 'configured' | 'unknown';
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
  if (sent.kind !== 'answered' || sent.status !== 200) return { kind: near ? 'emulator' : 'real', auth: 'unknown' };
  const auth = readAuth(sent.body.toString('utf8'));
  return { kind: near || auth !== 'unknown' ? 'emulator' : 'real', auth };
}

function readAuth(text: string): TargetInfo['auth'] {
  try {
    const mode = pickText(JSON.parse(text), 'auth');
    return mode === 'open' || mode === 'configured' ? mode : 'unknown';
  } catch {
    return 'unknown';
  }
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
    // Nobody answers, however often it is asked; a limit that holds is left to the checks.
    if (error instanceof Inconclusive) {
      const isSilent = error.unreachable || error.message.includes('no proper answer');
      const reason = error.message.replace(`${baseUrl} can not be reached: `, '');
      return isSilent ? { kind: 'unreachable', reason } : { kind: 'welcome' };
    }
    if (error instanceof NotAllowed) return { kind: 'welcome' };
    throw error;
  }
}
