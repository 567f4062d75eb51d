/**
 * The one request path: route → the dialect's stages → command → outcome → the dialect's answer → journal. Every
 * operation of every dialect takes it; nothing else answers for the vendor.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Fault, Reading } from '../../contracts/spec/reading.ts';
import { runCommand } from '../core/commands.ts';
import type { EngineDeps } from '../core/engine-context.ts';
import { nowOf } from '../core/engine-context.ts';
import type { Failure } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Journal } from '../core/journal.ts';
import { nobody } from '../core/journal.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Account } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import type { Dialect, StageName, WireAnswer } from '../dialects/dialect.ts';
import type { Authenticate } from './authenticate.ts';
import { diagnose, diagnosticsHeader, encodeDiagnostics } from './diagnose.ts';
import type { RateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { redact } from './redact.ts';
import type { Route } from './router.ts';

export interface PipelineDeps {
  readonly engine: EngineDeps;
  readonly findRoute: (method: string, path: string) => Route;
  readonly authenticate: Authenticate;
  readonly readRequest: (schemaId: string, raw: unknown, settings: Settings) => Reading;
  readonly priceOf: (operation: Operation) => number;
  /** Resolves when the task has ended; drives a manual clock there. */
  readonly waitForEnd: (account: Account, taskId: string) => Promise<Outcome>;
  readonly limitRate: RateLimit;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly publicUrl: string | undefined;
  readonly journalBodyBytes: number;
  /** Hides what must not differ between two runs of the same seed (host and port). */
  readonly normalise: (text: string, origin: string) => string;
  /** Nearest known routes for a path that nobody knows. */
  readonly suggestRoute: (method: string, path: string) => string | undefined;
  /** Told of every answer, for `--strict` and logs. */
  readonly onAnswer: (exchange: Exchange, answer: WireAnswer) => void;
  readonly onError: (error: unknown) => void;
}

/** One request on its way through the stages. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly route: Route;
  readonly dialect: Dialect;
  readonly requestId: string;
  readonly origin: string;
  readonly secrets: string[];
  account?: Account;
  text: string;
  reading?: Reading;
  taskId?: string;
}

type Stage = (exchange: Exchange, operation: Operation) => Promise<Failure | undefined> | Failure | undefined;

const isJson = (contentType: string | undefined) =>
  contentType !== undefined && /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType.trim());

/** The first value of each query parameter. */
function readQuery(query: string): Record<string, string> {
  const values = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(query)) values[name] ??= value;
  return values;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const refusalOf = (fault: Fault): Failure => ({
  code: 'request.invalid',
  detail: fault.pointer,
  refusal: fault.refusal,
});

function createStages(deps: PipelineDeps): Readonly<Record<StageName, Stage>> {
  const settingsOf = (exchange: Exchange) => exchange.account?.settings ?? deps.settings;
  const judge = (exchange: Exchange, schemaId: string, raw: unknown): Failure | undefined => {
    exchange.reading = deps.readRequest(schemaId, raw, settingsOf(exchange));
    const first = exchange.reading.faults.find((fault) => fault.stage === 'fields');
    return first && refusalOf(first);
  };
  return {
    async authenticate(exchange, operation) {
      if (operation.auth === 'none') return undefined;
      const { authorization } = exchange.req.headers;
      if (authorization !== undefined) exchange.secrets.push(authorization.replace(/^bearer\s+/i, ''));
      const found = await deps.authenticate(exchange.dialect.readCredential(authorization));
      if (!('credentials' in found)) return found;
      exchange.account = found;
      exchange.secrets.push(...found.webhookSecrets);
      return undefined;
    },
    'limit-rate': ({ account }, operation) => account && deps.limitRate(account, operation),
    async 'read-body'(exchange, operation) {
      const body = await readBody(exchange.req);
      exchange.text = body.text;
      if (operation.method === 'GET') return undefined;
      if (!isJson(exchange.req.headers['content-type'])) return fail('body.media-type');
      return body.ok ? undefined : fail(body.failure);
    },
    'judge-request'(exchange, operation) {
      const { query, body } = operation.schemas;
      if (query !== undefined) return judge(exchange, query, readQuery(exchange.query));
      if (body === undefined) return undefined;
      const parsed = parseJson(exchange.text);
      if (!parsed) return fail('body.malformed');
      const { value } = parsed;
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isObject ? judge(exchange, body, value) : fail('body.not-an-object');
    },
  };
}

/** Where the client reached us: result URLs are built from it, so that they work through Docker. */
function originOf(req: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = req.headers.host ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? `http://${host}` : `http://127.0.0.1:${req.socket.localPort ?? 0}`;
}

function openExchange(deps: PipelineDeps, req: IncomingMessage): Exchange {
  const url = req.url ?? '/';
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const method = req.method ?? 'GET';
  const route = deps.findRoute(method, path);
  return {
    req,
    method,
    path,
    query: cut < 0 ? '' : url.slice(cut + 1),
    route,
    dialect: route.dialect,
    requestId: deps.engine.tools.random.uuid(),
    origin: originOf(req, deps.publicUrl),
    secrets: [],
    text: '',
  };
}

/** Whether the emulator has the operation: some exist only when a setting says so. */
const exists = ({ onlyWhen }: Operation, settings: Settings) =>
  onlyWhen === undefined || settings[onlyWhen.setting as keyof Settings] === onlyWhen.is;

/** Runs the stages and the command; every refusal is a value. */
async function decide(
  deps: PipelineDeps,
  stages: Readonly<Record<StageName, Stage>>,
  exchange: Exchange,
): Promise<Outcome> {
  const { route, dialect } = exchange;
  if (route.kind !== 'found' || !exists(route.operation, deps.settings)) {
    exchange.text = (await readBody(exchange.req)).text;
    return { kind: 'failure', failure: fail(route.kind === 'wrong-method' ? 'route.method' : 'route.unknown') };
  }
  const { operation } = route;
  for (const name of dialect.stages) {
    const result = stages[name](exchange, operation);
    const failure = result instanceof Promise ? await result : result;
    if (!failure) continue;
    if (!exchange.req.readableEnded) exchange.text = (await readBody(exchange.req)).text;
    return { kind: 'failure', failure };
  }
  const { account, reading } = exchange;
  if (!account) return { kind: 'failure', failure: fail('auth.missing') };
  const late = reading?.faults[0];
  const outcome = await runCommand(deps.engine, account, dialect.decode(operation, reading?.value ?? {}, route.id), {
    dialect: dialect.id,
    operation: operation.id,
    priceMilli: deps.priceOf(operation),
    origin: exchange.origin,
    answersWhenFinished: operation.replies === 'when-finished',
    checks: dialect.acceptance,
    ...(late ? { lookupFailure: refusalOf(late) } : {}),
  });
  if (outcome.kind !== 'accepted') return outcome;
  exchange.taskId = outcome.task.id;
  return operation.replies === 'when-finished' ? deps.waitForEnd(account, outcome.task.id) : outcome;
}

function taskOf(exchange: Exchange, outcome: Outcome): string | undefined {
  return exchange.taskId ?? (outcome.kind === 'task' ? outcome.view.task.id : undefined);
}

/** Sends the answer and writes the journal. */
function finish(deps: PipelineDeps, exchange: Exchange, outcome: Outcome, res: ServerResponse): void {
  const { account, dialect, route, reading, requestId, method, path, origin } = exchange;
  const operation = route.kind === 'found' ? route.operation : undefined;
  const settings = account?.settings ?? deps.settings;
  const now = account ? nowOf(deps.engine, account) : deps.engine.wall.now();
  const context = { requestId, operation, account, settings, origin, method, path, now };
  const answer = dialect.encode(outcome, context);
  const failure = outcome.kind === 'failure' ? outcome.failure : undefined;
  const hint = failure?.code.startsWith('route.') ? deps.suggestRoute(method, path) : undefined;
  const diagnostics = diagnose(reading?.faults ?? [], reading?.notices ?? [], failure, hint);
  res.statusCode = answer.status;
  res.setHeader('content-type', 'application/json; charset=utf-8');
  for (const [name, value] of Object.entries(answer.headers ?? {})) res.setHeader(name, value);
  if (diagnostics.length > 0) res.setHeader(diagnosticsHeader, encodeDiagnostics(diagnostics));
  res.end(answer.body);
  journalExchange(deps, exchange, answer, { at: now, failure, diagnostics, taskId: taskOf(exchange, outcome) });
  deps.onAnswer(exchange, answer);
}

function journalExchange(
  deps: PipelineDeps,
  exchange: Exchange,
  answer: WireAnswer,
  facts: {
    readonly at: number;
    readonly failure: Failure | undefined;
    readonly diagnostics: ReturnType<typeof diagnose>;
    readonly taskId: string | undefined;
  },
): void {
  const { req, account, secrets, origin, route } = exchange;
  const clean = (text: string) => deps.normalise(redact(cut(text, deps.journalBodyBytes), secrets), origin);
  const url = exchange.query === '' ? exchange.path : `${exchange.path}?${exchange.query}`;
  deps.journal.append(account?.id ?? nobody, {
    kind: 'request',
    at: account ? facts.at : 0,
    requestId: exchange.requestId,
    method: exchange.method,
    path: redact(cut(url, 2000), secrets),
    dialect: exchange.dialect.id,
    ...(route.kind === 'found' ? { operation: route.operation.id } : {}),
    ...(facts.taskId === undefined ? {} : { taskId: facts.taskId }),
    ...(req.headers['content-type'] === undefined ? {} : { contentType: cut(req.headers['content-type'], 200) }),
    ...(req.headers['user-agent'] === undefined ? {} : { userAgent: cut(req.headers['user-agent'], 200) }),
    body: clean(exchange.text),
    status: answer.status,
    ...(facts.failure ? { failure: facts.failure.code } : {}),
    answer: clean(answer.body),
    diagnostics: facts.diagnostics,
  });
}

/** The head of a text; a long one is copied, so that the whole of it can be freed. */
const cut = (text: string, most: number) =>
  text.length <= most ? text : `${Buffer.from(text.slice(0, most)).toString()}… (${text.length} characters)`;

/**
 * @example http.createServer(createPipeline(deps))
 */
export function createPipeline(deps: PipelineDeps): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const stages = createStages(deps);
  return async (req, res) => {
    const exchange = openExchange(deps, req);
    let outcome: Outcome;
    try {
      outcome = await decide(deps, stages, exchange);
    } catch (error) {
      if (req.destroyed && !req.complete) return;
      deps.onError(error);
      outcome = { kind: 'failure', failure: fail('server.error') };
    }
    finish(deps, exchange, outcome, res);
  };
}
