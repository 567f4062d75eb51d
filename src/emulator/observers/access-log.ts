/**
 * What the log says: one line for each answer of the vendor's API, one for each callback that failed, and bugs. What a
 * line costs nobody pays who has no logger.
 */
import { redactAndCut, redactKnown } from '../../contracts/spec/redaction.ts';
import type { CallbackEvent } from '../core/events.ts';
import type { Logger } from '../options.ts';
import type { Lifecycle, LifecycleEvents } from '../shell/lifecycle.ts';
import type { AccountRedaction } from './redaction.ts';

function logAnswer(logger: Logger, redaction: AccountRedaction, event: LifecycleEvents['request-answered']): void {
  const { method, path, query, operation, account, secrets, requestId, taskId, known, noticed = [] } = event.request;
  const isWarning = known !== undefined || noticed.length > 0;
  if (!isWarning && logger.isLevelEnabled?.('info') === false) return;
  const hide = account ? redaction.hideFor(account) : redaction.hide;
  const url = query === '' ? path : `${path}?${query}`;
  logger[isWarning ? 'warn' : 'info'](
    {
      method,
      path: redactAndCut(url, 2000, (text) => hide(redactKnown(text, secrets))),
      status: event.answer.status,
      ...(operation ? { operation: operation.id } : {}),
      ...(account ? { account: account.name, account_id: account.id } : {}),
      ...(taskId === undefined ? {} : { task: taskId }),
      request: requestId,
      ...(known ? { not_emulated: known.title } : {}),
      ...(noticed.length > 0 ? { notice: noticed.map(({ message }) => message).join(' ') } : {}),
    },
    known ? 'request for an operation that is not emulated' : 'request',
  );
}

function logUnreadable(logger: Logger, { entry }: LifecycleEvents['request-unreadable']): void {
  const { dialect, status, body: sent, diagnostics } = entry;
  const [told] = diagnostics;
  logger.warn({ cause: told?.rule, dialect, status, ...(sent === '' ? {} : { sent }) }, told?.message ?? '');
}

/** Callbacks that fail are told in the log: the journal alone would leave them unseen. Hosts only, paths may hold secrets. */
function logAttempt(logger: Logger, { deliveryId, taskId, taskStatus, url, outcome, reason }: CallbackEvent): void {
  if (/^answered 2/.test(outcome)) return;
  const host = URL.canParse(url) ? new URL(url).host : 'no URL';
  logger.warn(
    { task: taskId, status: taskStatus, callback: deliveryId, host, why: reason ?? outcome },
    'Callback delivery failed.',
  );
}

/** Without a logger the cause must not be swallowed: it is a bug of ours. */
const printFailure = (error: unknown) => console.error('The emulator failed; please report this.', error);

function logFailure(logger: Logger | undefined, error: unknown): void {
  try {
    if (logger) logger.error({ err: error }, 'The emulator failed; please report this.');
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
  lifecycle.subscribe('callback-attempted', ({ entry }) => logAttempt(logger, entry));
}
