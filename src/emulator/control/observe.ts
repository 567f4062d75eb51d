/**
 * What happens beside an answer of the vendor's API: one log line, and in strict mode a judgement.
 */
import { redactAndCut, redactKnown } from '../../contracts/spec/redaction.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { WireAnswer } from '../dialects/dialect.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Logger } from '../options.ts';
import type { Secrecy } from './secrecy.ts';
import type { StrictJudge } from './strict-judge.ts';

function schemaOf({ route, operation, isRefused }: Exchange, answer: WireAnswer): string | undefined {
  if (answer.isOffContract) return undefined;
  if (answer.schema !== undefined) return answer.schema;
  if (operation) return isRefused ? operation.schemas.error : operation.schemas.response;
  return vendorOf(route.dialect.id).errorSchema;
}

function logExchange(logger: Logger, secrecy: Secrecy, exchange: Exchange, answer: WireAnswer): void {
  const { method, path, query, operation, account, secrets, requestId, taskId, known } = exchange;
  const hide = account ? secrecy.hideFor(account) : secrecy.hide;
  const url = query === '' ? path : `${path}?${query}`;
  const level = known ? 'warn' : 'info';
  logger[level](
    {
      method,
      path: redactAndCut(url, 2000, (text) => hide(redactKnown(text, secrets))),
      status: answer.status,
      ...(operation ? { operation: operation.id } : {}),
      ...(account ? { account: account.name, account_id: account.id } : {}),
      ...(taskId === undefined ? {} : { task: taskId }),
      request: requestId,
      ...(known ? { not_emulated: known.title } : {}),
    },
    known ? 'request for an operation that is not emulated' : 'request',
  );
}

/** @example createPipeline({ …, onAnswer: createObserver({ logger, strict }) }) */
export function createObserver(deps: {
  readonly logger: Logger | undefined;
  readonly strict: StrictJudge | undefined;
  readonly secrecy: Secrecy;
}): (exchange: Exchange, answer: WireAnswer) => void {
  return (exchange, answer) => {
    if (deps.strict) {
      const { operation, method, path } = exchange;
      const schema = schemaOf(exchange, answer);
      const about = operation
        ? operation.id
        : `${method} ${redactAndCut(path, 2000, (text) => deps.secrecy.hide(redactKnown(text, exchange.secrets)))}`;
      if (schema !== undefined) deps.strict.judge(about, schema, answer.body);
    }
    if (deps.logger && (exchange.known || deps.logger.isLevelEnabled?.('info') !== false))
      logExchange(deps.logger, deps.secrecy, exchange, answer);
  };
}
