/**
 * Judges answers of the request queue and the unified API. Everything found is told, nothing is thrown.
 */
import type { CheckContext } from '../run/check.ts';
import type { Exchange } from '../wire/exchange.ts';
import { dialectOf, formOf, isAccepted } from '../wire/dialect-forms.ts';
import { pickNumber } from '../wire/exchange.ts';
import { describeAnswer, judgeSchema, mustBeServed, readJson, tell } from './answers.ts';
import type { Expectation } from './expectations.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import type { Mark } from '../spec/reading.ts';

type Find = Pick<CheckContext, 'find'>;

/**
 * That a request was accepted in the right form; answers the body.
 *
 * @example const body = judgeGatewaySuccess(context, exchange, operationById('gmi.list-models'));
 */
export function judgeGatewaySuccess(context: Find, exchange: Exchange, operation: Operation): unknown {
  const body = readJson(context, exchange);
  const { answer } = exchange;
  if (!answer || body === undefined) return undefined;
  if (!isAccepted(exchange)) {
    mustBeServed(exchange);
    tell(context, exchange, 'accepted', `This must be accepted, but was answered ${describeAnswer(exchange)}.`);
    return undefined;
  }
  judgeSchema(context, exchange, operation.schemas.response, body);
  return body;
}

/** How a gateway has to refuse. */
export interface GatewayRefusal {
  readonly codes: readonly number[];
  /** One of them must stand in the text; none = any text. */
  readonly texts?: readonly string[];
  readonly mark: Mark;
  /** How well the text is known, when less well than the code. */
  readonly wordingMark?: Mark;
  readonly fact: FactId;
}

/** The code a refusal tells: the unified API's own where it has one, else the HTTP status. */
function codeOf({ answer }: Exchange): number {
  return pickNumber(answer?.json, 'code') ?? answer?.status ?? 0;
}

function judgeStatus(context: Find, exchange: Exchange, code: number): void {
  const status = exchange.answer?.status ?? 0;
  if (status >= 500) {
    tell(context, exchange, 'status', `Bad input is our fault: the answer must be 4xx, but was ${status}.`);
  } else if (status !== code && !(status === 200 && dialectOf(exchange) === 'apimodels')) {
    tell(context, exchange, 'status', `Code ${code} comes with HTTP ${code} or 200, but came with ${status}.`, {
      fact: 'apimodels-error-http',
    });
  }
}

/**
 * That a request was refused as it should be.
 *
 * @example judgeGatewayRefusal(context, exchange, operation, { codes: [404], mark: 'observed', fact: 'gmi-model-unknown' })
 */
export function judgeGatewayRefusal(
  context: Find,
  exchange: Exchange,
  operation: Operation,
  rule: GatewayRefusal,
): void {
  const { codes, texts, mark, fact } = rule;
  if (isAccepted(exchange)) {
    tell(context, exchange, 'refused', `This must be refused with ${codes.join(' or ')}, but was accepted.`, {
      mark,
      fact,
    });
    return;
  }
  const body = readJson(context, exchange);
  if (body === undefined) return;
  mustBeServed(exchange);
  judgeSchema(context, exchange, operation.schemas.error, body);
  const code = codeOf(exchange);
  judgeStatus(context, exchange, code);
  if (!codes.includes(code)) {
    const message = `The code must be ${codes.join(' or ')}, but the answer is ${describeAnswer(exchange)}.`;
    tell(context, exchange, 'code', message, { mark, fact });
    return;
  }
  const told = formOf(exchange).textOf(body) ?? '';
  if (!texts || texts.some((text) => told.includes(text))) return;
  const wanted = texts.map((text) => `'${text}'`).join(' or ');
  const message = `The text must say ${wanted}, but is '${told.slice(0, 160)}'.`;
  tell(context, exchange, 'message', message, { mark: rule.wordingMark ?? mark, fact });
}

/** That a request was treated by one of its readings; answers the body when it was accepted. */
export function judgeGatewayReadings(
  context: Find,
  exchange: Exchange,
  operation: Operation,
  expected: readonly Expectation[],
  known: { readonly mark: Mark; readonly fact: FactId; readonly wordingMark?: Mark },
): void {
  const refusals = expected.filter((reading) => reading.kind === 'refused');
  const mayBeAccepted = refusals.length < expected.length;
  if (refusals.length === 0 || (mayBeAccepted && isAccepted(exchange))) {
    judgeGatewaySuccess(context, exchange, operation);
    return;
  }
  judgeGatewayRefusal(context, exchange, operation, {
    codes: [...new Set(refusals.map(({ code }) => code))],
    texts: refusals.map(({ message }) => message),
    mark: known.mark,
    wordingMark: known.wordingMark ?? refusals[0]?.wordingMark ?? known.mark,
    fact: known.fact,
  });
}
