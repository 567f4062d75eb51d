/**
 * What the log says: one line for each answer of the vendor's API, for each transition of a task, for each attempt of a
 * callback, and bugs. The message is for people and says everything; the fields are the same for programs. What a line
 * costs arise only with a logger of its level.
 */
import { StoreFailedError } from '../shell/shell.ts';
import { redactAndCut, redactKnown } from '../../contracts/spec/redaction.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { ToldRefusal } from '../../contracts/spec/vendors/vendor.ts';
import type { Diagnostic } from '../core/journal.ts';
import type { Logger } from '../options.ts';
import type { Lifecycle, LifecycleEvents } from '../shell/lifecycle.ts';
import type { AccountRedaction } from './redaction.ts';

/** Fields that the message of their line already has: a log for people leaves them out. */
export const toldFields: readonly string[] = [
  ...['method', 'path', 'status', 'code', 'reason', 'diagnostics', 'operation', 'account', 'account_id', 'request'],
  ...['task', 'product', 'from', 'to', 'notice', 'not_emulated', 'ms', 'cause', 'dialect', 'sent'],
  ...['callback', 'host', 'outcome', 'attempt', 'attempts', 'retry_in_ms', 'why'],
];

const longestLine = 1000;

/** Code and text of a refusal, or of a task that failed before its answer, as the client reads them. */
function readRefusal({ request, answer }: LifecycleEvents['request-answered']): ToldRefusal | undefined {
  if (request.isRefused !== true && answer.status < 400) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(answer.body);
  } catch {
    // No body of the vendor's: its status says what there is to say.
  }
  return vendorOf(request.dialect.id).answers.readRefusal({ status: answer.status, text: answer.body, json });
}

const isSilent = (logger: Logger, level: 'info' | 'warn') =>
  level === 'info' && logger.isLevelEnabled?.(level) === false;

const tellDiagnostic = ({ pointer, message, nearest }: Diagnostic): string =>
  `${pointer === '' ? '' : `${pointer}: `}${message}${nearest === undefined ? '' : ` Nearest: ${JSON.stringify(nearest)}.`}`;

function logAnswer(logger: Logger, redaction: AccountRedaction, event: LifecycleEvents['request-answered']): void {
  const { method, path, query, operation, account, secrets, requestId, taskId, known, noticed = [] } = event.request;
  const level = known !== undefined || noticed.length > 0 ? 'warn' : 'info';
  if (isSilent(logger, level)) return;
  const hide = account ? redaction.hideFor(account) : redaction.hide;
  const clean = (text: string) => redactAndCut(text, 2000, (part) => hide(redactKnown(part, secrets)));
  const { status } = event.answer;
  const { code, text } = readRefusal(event) ?? {};
  const reason = text === undefined ? undefined : clean(text);
  const diagnostics = event.entry.diagnostics.map((told) => ({ ...told, message: clean(told.message) }));
  const shown = clean(query === '' ? path : `${path}?${query}`);
  const head = [method, shown, status, code === status ? undefined : code, reason].filter((part) => part !== undefined);
  const causes = new Set([...diagnostics.map(tellDiagnostic), ...noticed.map(({ message }) => message)]);
  const ms = event.entry.measured?.ms;
  const task = taskId === undefined || shown.includes(taskId) ? '' : ` · task ${taskId}`;
  const tail = `${task}${ms === undefined ? '' : ` · ${ms} ms`}${account ? ` · ${account.name}` : ''}`;
  logger[level](
    {
      method,
      path: shown,
      status,
      ...(code === undefined ? {} : { code }),
      ...(reason === undefined ? {} : { reason }),
      ...(diagnostics.length > 0 ? { diagnostics } : {}),
      ...(operation ? { operation: operation.id } : {}),
      ...(account ? { account: account.name, account_id: account.id } : {}),
      ...(taskId === undefined ? {} : { task: taskId }),
      request: requestId,
      ...(known ? { not_emulated: known.title } : {}),
      ...(noticed.length > 0 ? { notice: noticed.map(({ message }) => message).join(' ') } : {}),
    },
    `${[head.join(' '), ...causes].join(' · ').slice(0, longestLine)}${tail}`,
  );
}

function logUnreadable(logger: Logger, { entry }: LifecycleEvents['request-unreadable']): void {
  const { dialect, status, body: sent, diagnostics } = entry;
  const [told] = diagnostics;
  logger.warn({ cause: told?.rule, dialect, status, ...(sent === '' ? {} : { sent }) }, told?.message ?? '');
}

function logTransition(
  logger: Logger,
  redaction: AccountRedaction,
  { accountId, entry: { taskId, product, from, to, message } }: LifecycleEvents['task-moved'],
): void {
  // That it was made is reported with its request.
  if (from === null || isSilent(logger, 'info')) return;
  const reason = message === '' ? undefined : redaction.hide(message);
  const fields = {
    task: taskId,
    product,
    from,
    to,
    ...(reason === undefined ? {} : { reason }),
    account_id: accountId,
  };
  logger.info(fields, `task ${taskId} ${product}: ${from} → ${to}${reason === undefined ? '' : `: ${reason}`}`);
}

/** What follows an attempt that failed, in words. */
const tellNext = (retryInMs: number | undefined, resent: boolean) =>
  retryInMs === undefined ? (resent ? '' : '; given up') : `; next attempt in ${retryInMs} ms`;

/** Hosts only: paths may hold secrets. */
function logAttempt(
  logger: Logger,
  redaction: AccountRedaction,
  { accountId, entry }: LifecycleEvents['callback-attempted'],
): void {
  const { deliveryId, taskId, taskStatus, url, outcome, attempt, attempts, retryInMs, resent, measured } = entry;
  const isDelivered = /^answered 2/.test(outcome);
  const level = isDelivered ? 'info' : 'warn';
  if (isSilent(logger, level)) return;
  const host = URL.canParse(url) ? new URL(url).host : 'no URL';
  const why = entry.reason === undefined ? undefined : redaction.hide(entry.reason);
  const ms = measured?.ms;
  const count = resent ? 'sent again' : `attempt ${attempt}${attempts === undefined ? '' : ` of ${attempts}`}`;
  const result = outcome.replace(/^answered /, '');
  logger[level](
    {
      task: taskId,
      status: taskStatus,
      callback: deliveryId,
      host,
      outcome,
      attempt,
      ...(attempts === undefined ? {} : { attempts }),
      ...(retryInMs === undefined ? {} : { retry_in_ms: retryInMs }),
      ...(ms === undefined ? {} : { ms }),
      ...(isDelivered ? {} : { why: why ?? outcome }),
      account_id: accountId,
    },
    `callback ${taskStatus} of task ${taskId} to ${host} → ${result}${ms === undefined ? '' : ` in ${ms} ms`} (${count})` +
      (isDelivered ? '' : `${why === undefined ? '' : `: ${why.replace(/\.$/, '')}`}${tellNext(retryInMs, resent)}`),
  );
}

/** A disk that fails is reported as that; everything else is a bug of ours. */
const nameFailure = (error: unknown): string =>
  error instanceof StoreFailedError ? error.message : 'The emulator failed; please report this.';

/** Without a logger the cause must not be swallowed. */
const printFailure = (error: unknown) =>
  console.error(nameFailure(error), ...(error instanceof StoreFailedError ? [] : [error]));

function logFailure(logger: Logger | undefined, error: unknown): void {
  try {
    // Where in our code a store failed is of no use to the reader.
    if (logger) logger.error(error instanceof StoreFailedError ? {} : { err: error }, nameFailure(error));
    else printFailure(error);
  } catch {
    // A logger that fails itself must not take the request with it.
    printFailure(error);
  }
}

/** @example writeLog(lifecycle, options.logger, redaction) */
export function writeLog(lifecycle: Lifecycle, logger: Logger | undefined, redaction: AccountRedaction): void {
  lifecycle.subscribe('failed', ({ error }) => logFailure(logger, error));
  if (!logger) return;
  lifecycle.subscribe('request-answered', (event) => logAnswer(logger, redaction, event));
  lifecycle.subscribe('request-unreadable', (event) => logUnreadable(logger, event));
  lifecycle.subscribe('task-moved', (event) => logTransition(logger, redaction, event));
  lifecycle.subscribe('callback-attempted', (event) => logAttempt(logger, redaction, event));
}
