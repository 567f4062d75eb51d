/**
 * What the journal keeps of a request: raw text without secrets, cut to its bound.
 */
import type { Failure } from '../core/failures.ts';
import type { Diagnostic, Journal, JournalEntry, Measured } from '../core/journal.ts';
import { nobody } from '../core/journal.ts';
import type { WireAnswer } from '../dialects/dialect.ts';
import type { Exchange } from './exchange.ts';
import { redact } from './redact.ts';

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

/** The head of a text; a long one is copied, so that the whole of it can be freed. */
const cut = (text: string, most: number, length = text.length) =>
  text.length <= most ? text : `${Buffer.from(text.slice(0, most)).toString()}… (${length} characters)`;

/** Longer than any token that clients send. */
const spare = 4096;

/** What is told of a request and its answer. */
export function describeExchange(
  deps: JournalDeps,
  exchange: Exchange,
  answer: Pick<WireAnswer, 'status' | 'body'>,
  facts: ExchangeFacts,
): JournalEntry {
  const { req, account, secrets, origin, operation } = exchange;
  // Redacted with some text to spare before it is cut: a cut could leave the head of a secret that nobody recognises.
  const most = deps.journalBodyBytes;
  const clean = (text: string) => {
    const near = text.length > most + spare ? text.slice(0, most + spare) : text;
    return deps.normalise(cut(redact(near, secrets), most, text.length), origin);
  };
  const url = exchange.query === '' ? exchange.path : `${exchange.path}?${exchange.query}`;
  const { 'content-type': contentType, 'user-agent': userAgent } = req.headers;
  return {
    kind: 'request',
    // Wall time would differ between two runs of one seed.
    at: account || !deps.isSeeded ? facts.at : 0,
    requestId: exchange.requestId,
    method: exchange.method,
    path: cut(redact(url, secrets), 2000),
    dialect: exchange.dialect.id,
    operation: operation?.id,
    taskId: facts.taskId,
    contentType: contentType && redact(cut(contentType, 200), secrets),
    userAgent: userAgent && redact(cut(userAgent, 200), secrets),
    body: clean(exchange.text),
    status: answer.status,
    failure: facts.failure?.code,
    answer: clean(answer.body),
    diagnostics: facts.diagnostics,
    measured: facts.measured,
  };
}

/** Writes one request and its answer. */
export function journalExchange(deps: JournalDeps, exchange: Exchange, answer: WireAnswer, facts: ExchangeFacts): void {
  deps.journal.append(exchange.account?.id ?? nobody, describeExchange(deps, exchange, answer, facts));
}
