/**
 * Judges answers. Everything found is told, nothing is thrown: a check goes on with `undefined` where it can't.
 */
import type { CheckContext, Finding } from '../run/check.ts';
import type { Exchange } from '../wire/exchange.ts';
import { Inconclusive } from '../wire/call.ts';
import { dialectOf, formOf, isAccepted } from '../wire/dialect-forms.ts';
import { asObject, pick, pickNumber, pickText } from '../wire/exchange.ts';
import type { Expectation } from './expectations.ts';
import { findRelayProblems } from './relay-refusals.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { Mark } from '../spec/reading.ts';
import type { Violation } from '../spec/violation.ts';
import { findViolations } from '../spec/violations.ts';

const mostViolations = 5;
const errorSchema = 'kling/error.json';
const relayErrorSchema = 'kkiai/error.json';

type Find = Pick<CheckContext, 'find'>;

export function tell(
  context: Find,
  exchange: Exchange | undefined,
  rule: string,
  message: string,
  known: { readonly mark?: Mark; readonly fact?: FactId } = {},
): void {
  const finding: Finding = {
    rule,
    message,
    mark: known.mark ?? 'documented',
    ...(known.fact === undefined ? {} : { fact: known.fact }),
    ...(exchange ? { exchange } : {}),
  };
  context.find(finding);
}

const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** What came back, in a few words. */
export function describeAnswer({ answer, problem }: Exchange): string {
  if (!answer) return problem ?? 'no answer';
  const code = pick(answer.json, 'code');
  const message = pickText(answer.json, 'message');
  if (typeof code === 'number') return `${answer.status}/${code} ${JSON.stringify(cut(message ?? ''))}`;
  return `${answer.status} ${cut(answer.text)}`;
}

/** That there is an answer, that it is JSON and says so; answers its body. */
export function readJson(context: Find, exchange: Exchange): unknown {
  const { answer, problem } = exchange;
  if (!answer) {
    tell(context, exchange, 'answer', `There is no proper HTTP answer: ${problem ?? 'none'}.`, { mark: 'observed' });
    return undefined;
  }
  if (!/^application\/json\s*(?:;|$)/i.test(answer.contentType)) {
    const found = answer.contentType === '' ? 'nothing' : `'${answer.contentType}'`;
    tell(context, exchange, 'content-type', `The answer must be application/json, but says ${found}.`, {
      mark: 'observed',
    });
  }
  if (answer.json === undefined) {
    tell(context, exchange, 'json', `The body must be JSON, but is '${cut(answer.text)}'.`, { mark: 'observed' });
  }
  return answer.json;
}

/**
 * A running task without a result is our default; nobody has recorded such a body. A relay like ours leaves request_id
 * out (fact `kkiai-request-id`).
 */
function markOfViolation({ rule, pointer, message }: Violation, exchange: Exchange | undefined): Mark {
  const isOpen = rule === 'false schema' && pointer.endsWith('/task_result');
  const isStripped = exchange && dialectOf(exchange) === 'kkiai' && /'request_id'/.test(message) && pointer === '';
  return isOpen || isStripped ? 'invented' : 'documented';
}

/** Rules of a schema that a body breaks. Answers whether there are none. */
export function judgeSchema(context: Find, exchange: Exchange | undefined, schemaId: string, body: unknown): boolean {
  const violations = findViolations(schemaId, body);
  for (const violation of violations.slice(0, mostViolations)) {
    const place = violation.pointer === '' ? 'The body' : violation.pointer;
    tell(context, exchange, 'schema', `${place} ${violation.message} (${schemaId}).`, {
      mark: markOfViolation(violation, exchange),
    });
  }
  return violations.length === 0;
}

/**
 * An account without money or right, and a service that is closed for a while, are no fault of the target: nothing can be
 * judged. Funds are looked at before anything is looked up, so a refusal may meet it as well as a yes.
 *
 * @throws Inconclusive
 */
export function mustBeServed(exchange: Exchange): void {
  if (!exchange.answer) return;
  const { lacksFunds, isClosed } = formOf(exchange);
  if (lacksFunds(exchange.answer)) throw new Inconclusive(`The account can not pay: ${describeAnswer(exchange)}.`);
  if (isClosed(exchange.answer)) throw new Inconclusive(`The service is closed: ${describeAnswer(exchange)}.`);
}

function complainOfRefusal(context: Find, exchange: Exchange): void {
  mustBeServed(exchange);
  tell(
    context,
    exchange,
    'accepted',
    `This must be accepted with 200/0, but was answered ${describeAnswer(exchange)}.`,
  );
}

/**
 * That a request was accepted in the right form; answers the body.
 *
 * @example const body = judgeSuccess(context, exchange, operation); const id = pickText(body, 'data', 'task_id');
 */
export function judgeSuccess(context: Find, exchange: Exchange, operation: Operation): unknown {
  const body = readJson(context, exchange);
  if (body === undefined) return undefined;
  if (!isAccepted(exchange)) {
    complainOfRefusal(context, exchange);
    return undefined;
  }
  judgeSchema(context, exchange, operation.schemas.response, body);
  return body;
}

const codeTable = schemas[errorSchema]['x-kling-codes'] ?? [];

/** HTTP status of a business code by the vendor's table. */
const statusOf = (code: number): number | undefined => codeTable.find((row) => row.code === code)?.http;

/**
 * That a refusal has the vendor's shape: the status of its code, the error body, no 5xx. Answers its code.
 *
 * @throws Inconclusive when the account can't pay or the service is closed
 */
export function judgeRefusalShape(context: Find, exchange: Exchange): number | undefined {
  mustBeServed(exchange);
  const body = readJson(context, exchange);
  const status = exchange.answer?.status ?? 0;
  const isRelayed = dialectOf(exchange) === 'kkiai';
  if (exchange.answer && status >= 500) {
    tell(context, exchange, 'status', `Bad input is our fault: the answer must be 4xx, but was ${status}.`);
  }
  if (body === undefined) return undefined;
  judgeSchema(context, exchange, isRelayed ? relayErrorSchema : errorSchema, body);
  if (isRelayed) return undefined;
  const code = pickNumber(body, 'code');
  const expected = code === undefined ? undefined : statusOf(code);
  if (code !== undefined && expected === undefined) {
    tell(context, exchange, 'code', `Code ${code} is not in the vendor's table.`, { fact: 'error-table' });
  } else if (expected !== undefined && expected !== status) {
    tell(context, exchange, 'status', `Code ${code ?? ''} comes with HTTP ${expected}, but came with ${status}.`, {
      fact: 'error-table',
    });
  }
  return code;
}

export interface RefusalRule {
  /** Codes that may be told; several where several readings are known. */
  readonly codes: readonly number[];
  /** Texts that may be told; none = any. */
  readonly messages?: readonly string[];
  readonly mark: Mark;
  /** How well the text is known, when less well than the code. */
  readonly wordingMark?: Mark;
  readonly facts?: readonly FactId[];
}

const oneOf = (items: readonly (string | number)[]) => items.map((item) => `'${item}'`).join(' or ');

/**
 * That a request was refused as it should be.
 *
 * @example judgeRefusal(context, exchange, { codes: [1201], messages: ['Voice id not found'], mark: 'observed' })
 */
export function judgeRefusal(context: Find, exchange: Exchange, rule: RefusalRule): void {
  const known = { mark: rule.mark, ...(rule.facts?.[0] === undefined ? {} : { fact: rule.facts[0] }) };
  if (isAccepted(exchange)) {
    tell(
      context,
      exchange,
      'refused',
      `This must be refused with ${rule.codes.join(' or ')}, but was accepted.`,
      known,
    );
    return;
  }
  const code = judgeRefusalShape(context, exchange);
  if (dialectOf(exchange) === 'kkiai') {
    for (const { about, message } of findRelayProblems(exchange, rule)) {
      const mark = about === 'message' ? (rule.wordingMark ?? rule.mark) : rule.mark;
      tell(context, exchange, about, message, { ...known, mark });
    }
    return;
  }
  if (code === undefined) return;
  if (!rule.codes.includes(code)) {
    tell(
      context,
      exchange,
      'code',
      `The code must be ${rule.codes.join(' or ')}, but the answer is ${describeAnswer(exchange)}.`,
      known,
    );
    return;
  }
  const message = pickText(exchange.answer?.json, 'message') ?? '';
  if (rule.messages && !rule.messages.includes(message)) {
    tell(context, exchange, 'message', `The message must be ${oneOf(rule.messages)}, but is '${cut(message)}'.`, {
      ...known,
      mark: rule.wordingMark ?? rule.mark,
    });
  }
}

/** That a request was treated by one of its readings; answers the body when it was accepted. */
export function judgeByReadings(
  context: Find,
  exchange: Exchange,
  operation: Operation,
  expected: readonly Expectation[],
  known: { readonly mark: Mark; readonly facts: readonly FactId[] },
): unknown {
  const refusals = expected.filter((reading) => reading.kind === 'refused');
  const mayBeAccepted = expected.some((reading) => reading.kind === 'accepted');
  if (refusals.length === 0 || (mayBeAccepted && isAccepted(exchange))) {
    return judgeSuccess(context, exchange, operation);
  }
  judgeRefusal(context, exchange, {
    codes: [...new Set(refusals.map(({ code }) => code))],
    messages: refusals.map(({ message }) => message),
    mark: known.mark,
    wordingMark: refusals[0]?.wordingMark ?? known.mark,
    facts: known.facts,
  });
  return undefined;
}

/** The `data` object of an answer's body, or an empty one. */
export const dataOf = (body: unknown): Readonly<Record<string, unknown>> => asObject(pick(body, 'data')) ?? {};
