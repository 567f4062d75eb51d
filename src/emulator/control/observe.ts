/**
 * What happens beside an answer of the vendor's API: one log line, and in strict mode a judgement.
 */
import { redactAndCut, redactKnown } from '../../contracts/spec/redaction.ts';
import type { WireAnswer } from '../dialects/dialect.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Logger } from '../options.ts';
import type { Secrecy } from './secrecy.ts';
import type { StrictJudge } from './strict-judge.ts';

/** Body of the web framework for a path that does not exist, which has no envelope. */
const notFoundSchema = 'kling/not-found.json';

function schemaOf({ route, operation, isRefused }: Exchange, answer: WireAnswer): string | undefined {
  if (answer.isOffContract) return undefined;
  if (operation) {
    const { response, error } = operation.schemas;
    return !isRefused ? response : answer.body.startsWith('{"timestamp"') ? notFoundSchema : error;
  }
  if (route.dialect.id !== 'kling') return undefined;
  return answer.body.startsWith('{"timestamp"') ? notFoundSchema : 'kling/error.json';
}

function logExchange(logger: Logger, secrecy: Secrecy, exchange: Exchange, answer: WireAnswer): void {
  const { method, path, query, operation, account, secrets, requestId, taskId } = exchange;
  const hide = account ? secrecy.hideFor(account) : secrecy.hide;
  const url = query === '' ? path : `${path}?${query}`;
  logger.info(
    {
      method,
      path: redactAndCut(url, 2000, (text) => hide(redactKnown(text, secrets))),
      status: answer.status,
      ...(operation ? { operation: operation.id } : {}),
      ...(account ? { account: account.name, account_id: account.id } : {}),
      ...(taskId === undefined ? {} : { task: taskId }),
      request: requestId,
    },
    'request',
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
    if (deps.logger && deps.logger.isLevelEnabled?.('info') !== false)
      logExchange(deps.logger, deps.secrecy, exchange, answer);
  };
}
