/**
 * Refusals of the relay. Four bodies exist in its family (fact `kkiai-error-flavours`), and forks have one more for ids they
 * do not know: whichever is used must be whole, carry Kling's text, and Kling's number where it has one.
 */
import type { Exchange, ReceivedAnswer } from '../wire/exchange.ts';
import { asObject, pick, pickNumber, pickText } from '../wire/exchange.ts';

export interface RelayProblem {
  readonly about: 'status' | 'code' | 'message' | 'flavour';
  readonly message: string;
}

interface Told {
  readonly flavour: string;
  readonly text: string;
  /** Kling's number, where the body carries it. */
  readonly code?: number;
  /** HTTP statuses that come with it. */
  readonly statuses: readonly number[];
}

/** Stamp behind the middleware's texts. */
const stamp = / \(request id: [^)]*\)$/;

/** Any refusal of Kling's becomes 400 (family source); the relay's own have statuses of their own. */
const usual: readonly number[] = [400, 401, 403, 404, 405, 429];

function readTold({ status, json }: ReceivedAnswer): Told | undefined {
  const middleware = pickText(json, 'error', 'message');
  if (middleware !== undefined && pickText(json, 'error', 'type') !== undefined) {
    return { flavour: 'middleware', text: middleware.replace(stamp, ''), statuses: usual };
  }
  const message = pickText(json, 'message');
  if (message === undefined) return undefined;
  const upstream = pick(json, 'data', 'data');
  if (asObject(upstream)) {
    const code = pickNumber(upstream, 'code');
    return { flavour: 'wrapped upstream', text: message, statuses: usual, ...(code === undefined ? {} : { code }) };
  }
  const code = pickNumber(json, 'code');
  if (code !== undefined && code >= 1000) {
    return { flavour: 'raw pass-through', text: message, code, statuses: [200, ...usual] };
  }
  if (status === 404 && code === 404 && pickText(json, 'error') !== undefined) {
    return { flavour: 'fork read', text: message, statuses: [404] };
  }
  if (pickText(json, 'code') === undefined) return undefined;
  const isBare = pickText(json, 'type') !== undefined;
  if (isBare) return { flavour: 'bare object', text: message, statuses: [402, ...usual] };
  return pick(json, 'data') === null ? { flavour: 'task relay', text: message, statuses: usual } : undefined;
}

const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/**
 * What is wrong with a refusal of the relay; empty when one of the readings holds.
 *
 * @example findRelayProblems(exchange, { codes: [1201], messages: ['Voice id not found'] })
 */
export function findRelayProblems(
  { answer }: Exchange,
  rule: { readonly codes: readonly number[]; readonly messages?: readonly string[] },
): readonly RelayProblem[] {
  // Without JSON there is nothing more to say: that was told already.
  if (answer?.json === undefined) return [];
  const told = readTold(answer);
  if (!told) {
    const message = `A refusal has one of the family's four bodies, but this is none of them: ${cut(answer.text)}`;
    return [{ about: 'flavour', message }];
  }
  const { flavour, text, code, statuses } = told;
  const problems: RelayProblem[] = [];
  if (!statuses.includes(answer.status)) {
    const message = `A refusal of the flavour '${flavour}' comes with HTTP ${statuses.join(' or ')}, but came with ${answer.status}.`;
    problems.push({ about: 'status', message });
  }
  if (code !== undefined && !rule.codes.includes(code)) {
    const message = `Kling's code must be ${rule.codes.join(' or ')}, but the relay tells ${code}.`;
    problems.push({ about: 'code', message });
  }
  const texts = rule.messages;
  // A fork answers for ids it does not know in a text of its own.
  if (texts && flavour !== 'fork read' && !texts.includes(text)) {
    const wanted = texts.map((item) => `'${item}'`).join(' or ');
    problems.push({ about: 'message', message: `The message must be Kling's ${wanted}, but is '${cut(text)}'.` });
  }
  return problems;
}
