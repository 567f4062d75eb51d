/**
 * What each dialect's answers say in their own form: yes, too fast, no money, a refused key, and the id of a new task.
 */
import type { Exchange, ReceivedAnswer } from './exchange.ts';
import { pick, pickNumber, pickText } from './exchange.ts';
import type { DialectId } from './spec/catalog.ts';

export interface DialectForm {
  readonly isAccepted: (answer: ReceivedAnswer) => boolean;
  readonly taskIdOf: (body: unknown) => string | undefined;
  /** Nothing was made or charged, and waiting helps. */
  readonly isLimited: (answer: ReceivedAnswer) => boolean;
  /** The account can't pay. */
  readonly lacksFunds: (answer: ReceivedAnswer) => boolean;
  /** The key is refused. */
  readonly refusesKey: (answer: ReceivedAnswer) => boolean;
  /** Text of a refusal. */
  readonly textOf: (body: unknown) => string | undefined;
}

const codeOf = ({ json }: ReceivedAnswer): number => pickNumber(json, 'code') ?? 0;
const limitCodes: readonly number[] = [1302, 1303];
/** The vendor's codes for an account without funds: no fault of the target, and nothing can be judged. */
const fundsCodes: readonly number[] = [1100, 1101, 1102, 1103];
const credentialCodes: readonly number[] = [1000, 1001, 1002, 1003, 1004];

const kling: DialectForm = {
  isAccepted: ({ status, json }) => status === 200 && pick(json, 'code') === 0,
  taskIdOf: (body) => pickText(body, 'data', 'task_id'),
  isLimited: (answer) => answer.status === 429 && limitCodes.includes(codeOf(answer)),
  lacksFunds: (answer) => answer.status === 429 && fundsCodes.includes(codeOf(answer)),
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
  taskIdOf: (body) => pickText(body, 'request_id'),
  isLimited: ({ status, text }) => status === 429 || (status === 503 && /capacity/i.test(text)),
  lacksFunds: ({ status }) => status === 402,
  refusesKey: ({ status }) => status === 401,
  textOf: (body) => pickText(body, 'error'),
};

/** Some failures come as HTTP 200 with another code (fact `apimodels-error-http`). */
const says = (answer: ReceivedAnswer, code: number) =>
  answer.status === code || (answer.status === 200 && codeOf(answer) === code);

const apimodels: DialectForm = {
  // The list of models has no envelope.
  isAccepted: ({ status, json }) =>
    status === 200 && [200, undefined].includes(pick(json, 'code') as never) && pick(json, 'error') === undefined,
  taskIdOf: (body) => pickText(body, 'data', 'taskId'),
  isLimited: (answer) => says(answer, 429),
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
