/**
 * What each dialect's answers say in their own form: yes, too fast, no money, a refused key, and the id of a new task.
 */
import type { Exchange, ReceivedAnswer } from './exchange.ts';
import { pick, pickNumber, pickText } from './exchange.ts';
import type { DialectId } from '../spec/catalog.ts';
import { schemas } from '../spec/generated/schemas.ts';

export interface DialectForm {
  readonly isAccepted: (answer: ReceivedAnswer) => boolean;
  readonly taskIdOf: (body: unknown) => string | undefined;
  /**
   * An explicit no: nothing was made or charged. Whatever is neither this nor a yes may have been paid. HTTP 408 is none:
   * whoever says it may have passed the request on.
   */
  readonly isRefused: (answer: ReceivedAnswer) => boolean;
  /** Nothing was made or charged, and waiting helps. */
  readonly isLimited: (answer: ReceivedAnswer) => boolean;
  /** The service is closed for a while, or for us: nothing can be judged. */
  readonly isClosed: (answer: ReceivedAnswer) => boolean;
  /** The account can't pay, or has no right to the resource. */
  readonly lacksFunds: (answer: ReceivedAnswer) => boolean;
  /** The key is refused. */
  readonly refusesKey: (answer: ReceivedAnswer) => boolean;
  /** Text of a refusal. */
  readonly textOf: (body: unknown) => string | undefined;
}

const codeOf = ({ json }: ReceivedAnswer): number => pickNumber(json, 'code') ?? 0;
const limitCodes: readonly number[] = [1302, 1303];
/** The vendor's codes for an account without funds or right: no fault of the target, and nothing can be judged. */
const fundsCodes: readonly number[] = [1100, 1101, 1102, 1103];
/** Whitelist of addresses, maintenance, backlog (fact `error-table`). */
const closedCodes: readonly number[] = [1304, 5001, 5002];
const credentialCodes: readonly number[] = [1000, 1001, 1002, 1003, 1004];

const isClientError = ({ status }: ReceivedAnswer) => status >= 400 && status < 500 && status !== 408;

/** The status that the vendor's table has for a code. */
const statusOf = (code: number): number | undefined =>
  schemas['kling/error.json']['x-kling-codes']?.find((row) => row.code === code)?.http;

/** One of the codes, with the status of the table: in the vendor's own words. */
const tells = (answer: ReceivedAnswer, codes: readonly number[]) =>
  codes.includes(codeOf(answer)) && answer.status === statusOf(codeOf(answer));

const kling: DialectForm = {
  isAccepted: ({ status, json }) => status === 200 && pick(json, 'code') === 0,
  isRefused: (answer) => isClientError(answer) || (codeOf(answer) >= 1000 && codeOf(answer) < 2000),
  taskIdOf: (body) => pickText(body, 'data', 'task_id'),
  isLimited: (answer) => answer.status === 429 && limitCodes.includes(codeOf(answer)),
  isClosed: (answer) => tells(answer, closedCodes),
  lacksFunds: (answer) => tells(answer, fundsCodes),
  refusesKey: (answer) => answer.status === 401 && credentialCodes.includes(codeOf(answer)),
  textOf: (body) => pickText(body, 'message'),
};

/** The relay's own words for an empty purse (facts `kkiai-middleware-errors`, `kkiai-money-text`). */
const emptyPurse = /insufficient_(?:user_)?quota|credit limit is insufficient/;

const kkiai: DialectForm = {
  ...kling,
  lacksFunds: (answer) =>
    kling.lacksFunds(answer) || ([402, 403].includes(answer.status) && emptyPurse.test(answer.text)),
  refusesKey: ({ status }) => status === 401,
  textOf: (body) => pickText(body, 'error', 'message') ?? pickText(body, 'message'),
};

const gmi: DialectForm = {
  // The SDK takes both (fact `gmi-submit-status`).
  isAccepted: ({ status, json }) => (status === 200 || status === 201) && typeof json === 'object' && json !== null,
  // Kling's refusal, wrapped (fact `gmi-upstream-errors`): nothing was made there.
  isRefused: (answer) =>
    isClientError(answer) || (answer.status === 500 && /Backend error \(4\d\d\)/.test(answer.text)),
  taskIdOf: (body) => pickText(body, 'request_id'),
  isLimited: ({ status, text }) => status === 429 || (status === 503 && /capacity/i.test(text)),
  isClosed: () => false,
  lacksFunds: ({ status }) => status === 402,
  // Both are told of bad keys (section A2 of the reference, `documented` for 401 and 403).
  refusesKey: ({ status }) => status === 401 || status === 403,
  textOf: (body) => pickText(body, 'error'),
};

/** Some failures come as HTTP 200 with another code (fact `apimodels-error-http`). */
const says = (answer: ReceivedAnswer, code: number) =>
  answer.status === code || (answer.status === 200 && codeOf(answer) === code);

const apimodels: DialectForm = {
  // The list of models has no envelope.
  isAccepted: ({ status, json }) =>
    status === 200 && [200, undefined].includes(pick(json, 'code') as never) && pick(json, 'error') === undefined,
  isRefused: (answer) =>
    isClientError(answer) || (answer.status === 200 && codeOf(answer) >= 400 && codeOf(answer) < 500),
  taskIdOf: (body) => pickText(body, 'data', 'taskId'),
  isLimited: (answer) => says(answer, 429),
  isClosed: () => false,
  lacksFunds: (answer) => says(answer, 402),
  refusesKey: (answer) => says(answer, 401),
  textOf: (body) => pickText(body, 'msg') ?? pickText(body, 'error', 'message') ?? pickText(body, 'error'),
};

const forms: Readonly<Record<DialectId, DialectForm>> = { kling, kkiai, gmi, apimodels };

/** The dialect an exchange was made in. */
export function dialectOf({ operation = 'kling.' }: Exchange): DialectId {
  const name = operation.split('.')[0] ?? '';
  return Object.hasOwn(forms, name) ? (name as DialectId) : 'kling';
}

/**
 * The form of an exchange's dialect.
 *
 * @example const id = formOf(exchange).taskIdOf(exchange.answer?.json);
 */
export const formOf = (exchange: Exchange): DialectForm => forms[dialectOf(exchange)];

/** Whether the target said yes. */
export const isAccepted = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && formOf(exchange).isAccepted(exchange.answer);

/** Whether the target said no, so that nothing was bought. */
export const isRefused = (exchange: Exchange): boolean => {
  const { answer } = exchange;
  if (!answer || isAccepted(exchange)) return false;
  const form = formOf(exchange);
  // Whatever the status says: an answer that names a task has made one.
  return form.isRefused(answer) && form.taskIdOf(answer.json) === undefined;
};

/** Whether a request that may be paid ended without a word that can be understood: it may have made a task. */
export const isLost = (exchange: Exchange): boolean => !isAccepted(exchange) && !isRefused(exchange);
