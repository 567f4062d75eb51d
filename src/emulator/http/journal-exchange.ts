/**
 * What the journal keeps of a request: raw text without secrets, cut to its bound.
 */
import type { Redact } from '../../contracts/spec/redaction.ts';
import { redactAndCut, redactForms, redactKnown } from '../../contracts/spec/redaction.ts';
import type { Failure } from '../core/failures.ts';
import type { Measured } from '../core/events.ts';
import type { Diagnostic, Journal, JournalEntry } from '../core/journal.ts';
import { nobody } from '../core/journal.ts';
import type { WireAnswer } from '../dialects/dialect.ts';
import type { Exchange } from './exchange.ts';

export interface JournalDeps {
  readonly journal: Journal;
  readonly journalBodyBytes: number;
  readonly isSeeded: boolean;
  /** Hides what must not differ between two runs of the same seed (host and port). */
  readonly normalise: (text: string, origin: string) => string;
}

/** What is known of a request when it has been answered. */
export interface ExchangeFacts {
  readonly at: number;
  readonly failure: Failure | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly taskId: string | undefined;
  readonly measured: Measured;
}

const redactDiagnostic = (told: Diagnostic, redact: Redact): Diagnostic => ({
  ...told,
  pointer: redact(told.pointer),
  message: redact(told.message),
  ...(typeof told.nearest === 'string' ? { nearest: redact(told.nearest) } : {}),
});

/** What is told of a request and its answer. */
export function describeExchange(
  deps: JournalDeps,
  exchange: Exchange,
  answer: Pick<WireAnswer, 'status' | 'body'>,
  facts: ExchangeFacts,
): JournalEntry {
  const { req, account, secrets, origin, operation } = exchange;
  const redact = (text: string) => redactForms(redactKnown(text, secrets));
  const clean = (text: string) => deps.normalise(redactAndCut(text, deps.journalBodyBytes, redact), origin);
  const url = exchange.query === '' ? exchange.path : `${exchange.path}?${exchange.query}`;
  const { 'content-type': contentType, 'user-agent': userAgent } = req.headers;
  return {
    kind: 'request',
    // Wall time would differ between two runs of one seed.
    at: account || !deps.isSeeded ? facts.at : 0,
    requestId: exchange.requestId,
    method: exchange.method,
    path: redactAndCut(url, 2000, redact),
    dialect: exchange.dialect.id,
    operation: operation?.id,
    taskId: facts.taskId,
    contentType: contentType && redactAndCut(contentType, 200, redact),
    userAgent: userAgent && redactAndCut(userAgent, 200, redact),
    body: clean(exchange.text),
    status: answer.status,
    failure: facts.failure?.code,
    answer: clean(answer.body),
    diagnostics: facts.diagnostics.map((told) => redactDiagnostic(told, redact)),
    measured: facts.measured,
  };
}

/** Writes one request and its answer. */
export function journalExchange(deps: JournalDeps, exchange: Exchange, answer: WireAnswer, facts: ExchangeFacts): void {
  deps.journal.append(exchange.account?.id ?? nobody, describeExchange(deps, exchange, answer, facts));
}
