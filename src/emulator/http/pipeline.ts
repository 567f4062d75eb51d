/**
 * The one request path: route → the dialect's stages → command → outcome → the dialect's answer → journal. Every
 * operation of every dialect takes it; nothing else answers for the vendor.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { isOffered } from '../../contracts/spec/catalog.ts';
import type { Json, Price } from '../../contracts/spec/ground-facts.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { strangersOf } from '../../contracts/spec/vendors.ts';
import { jsonType, refusalTypeOf } from './content-types.ts';
import type { Command, CommandContext } from '../core/commands.ts';
import type { Failure } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Account } from '../core/records.ts';
import { timeOf } from '../core/records.ts';
import type { StageName, WireAnswer } from '../dialects/dialect.ts';
import type { Diagnostic } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';
import type { MaybePromise } from '../shell/ports.ts';
import { runCommand } from '../shell/requests.ts';
import type { Shell } from '../shell/shell.ts';
import { AccountGoneError, StoreFailedError, follow } from '../shell/shell.ts';
import type { EntryOptions, Exchange } from './exchange.ts';
import {
  diagnosticsHeader,
  encodeDiagnostics,
  describeExchange,
  measure,
  openRequestOf,
  findLostTexts,
} from './exchange.ts';
import { hasTwice } from './read-body.ts';
import type { FindRoute } from './app.ts';
import type { Stage, StageDeps } from './stages.ts';
import {
  charsetOf,
  createHeaderReader,
  createStages,
  credentialHeaderOf,
  credentialOf,
  notEmulated,
  presentedSecrets,
  refusalOf,
} from './stages.ts';
import type { ExplainDeps } from './explanations.ts';
import {
  diagnoseAnswer,
  explainOutcome,
  findLostCallbacks,
  findRepeatedName,
  findUnknownFilter,
  isLostPage,
  nameTest,
} from './explanations.ts';

interface PipelineDeps extends StageDeps, EntryOptions, ExplainDeps {
  readonly shell: Shell;
  /** Told of every request: that it came, its answer, its end. */
  readonly lifecycle: Pick<Lifecycle, 'emit' | 'isHeard'>;
  readonly findRoute: FindRoute;
  readonly priceOf: (operation: Operation, value: Json, settings: Settings) => Price;
  /** Resolves when the task has ended; drives a manual clock there. */
  readonly waitForEnd: (account: Account, taskId: string) => Promise<Outcome>;
  readonly publicUrl: string | undefined;
  /** Writes are put off to the end of the event loop's turn, where they are made together. */
  readonly batchWrites: (work: () => void) => void;
  /** Comes when the journal's entries are known to other processes; absent where there are none. */
  readonly whenWritten: (() => Promise<unknown> | undefined) | undefined;
}

/** The same with what a pipeline keeps from request to request. */
interface Pipeline extends PipelineDeps {
  readonly stages: Readonly<Record<StageName, Stage>>;
  readonly readPresented: ReturnType<typeof createHeaderReader>;
  readonly findStrangers: ReturnType<typeof createStrangersFinder>;
  readonly readOrigin: ReturnType<typeof createOriginReader>;
}

/**
 * Where the client reached us: result URLs are built from it, so that they work through Docker. Clients name one host with
 * all their requests, and tasks keep the origin: the last one is kept, so that they share one text.
 */
function createOriginReader(publicUrl: string | undefined): (req: IncomingMessage) => string {
  let last = '';
  let origin = '';
  return ({ headers: { host = '' }, socket }) => {
    if (publicUrl !== undefined) return publicUrl;
    if (!/^[\w.:[\]-]+$/.test(host)) return `http://127.0.0.1:${socket.localPort ?? 0}`;
    if (host !== last) [last, origin] = [host, `http://${host}`];
    return origin;
  };
}

/** Vendors whose work a dialect does not see, by the settings of an account: nothing of it changes from request to request. */
function createStrangersFinder(): (dialect: string, settings: Settings) => readonly string[] {
  const known = new WeakMap<Settings, Map<string, readonly string[]>>();
  return (dialect, settings) => {
    let bySettings = known.get(settings);
    if (!bySettings) known.set(settings, (bySettings = new Map<string, readonly string[]>()));
    let strangers = bySettings.get(dialect);
    if (!strangers) bySettings.set(dialect, (strangers = strangersOf(dialect, settings)));
    return strangers;
  };
}

const noSecrets: readonly string[] = [];

function openExchange(deps: Pipeline, req: IncomingMessage, res: ServerResponse): Exchange {
  const url = req.url ?? '/';
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const method = req.method ?? 'GET';
  const route = deps.findRoute(method, path);
  const { authorization } = req.headers;
  const credential = credentialOf(req, route.dialect);
  const presented = credential === undefined ? undefined : deps.readPresented(req.socket, credential);
  // A key may stand in a header of the vendor's own; clients may send an Authorization beside it.
  const beside =
    authorization === undefined || authorization === credential ? noSecrets : presentedSecrets(authorization);
  const own = presented?.secrets ?? noSecrets;
  const secrets = beside.length === 0 ? own : [...beside, ...own];
  return {
    req,
    res,
    method,
    path,
    query: cut < 0 ? '' : url.slice(cut + 1),
    route,
    dialect: route.dialect,
    operation: route.kind === 'found' ? route.operation : undefined,
    known: route.kind === 'not-emulated' ? route.known : undefined,
    requestId: deps.shell.chance.random.uuid(),
    origin: deps.readOrigin(req),
    secrets,
    presented: presented?.value,
    credential: presented?.facts,
    startedAt: deps.shell.wall.now(),
    text: '',
    isBodyRead: false,
    isRefused: false,
    fault: undefined,
    account: undefined,
    sent: undefined,
    parsed: undefined,
    part: undefined,
    partText: undefined,
    taskId: undefined,
    closedAt: undefined,
    foreseen: undefined,
    noticed: undefined,
    test: undefined,
    explained: route.kind === 'not-emulated' || route.kind === 'unknown' ? route.explained : undefined,
    leftOut: undefined,
  };
}

const holds = ({ setting, is }: { readonly setting: string; readonly is: string }, settings: Settings) =>
  settings[setting as keyof Settings] === is;

/** Why no operation answers here, if none does. */
function findRouteFailure({ route }: Exchange, settings: Settings): Failure | undefined {
  if (route.kind === 'not-emulated') return notEmulated(route.known);
  if (route.kind === 'unknown') return fail('route.unknown');
  if (route.kind === 'wrong-method') {
    const { operations } = route;
    const isThere = operations.length === 0 || operations.some((row) => isOffered(row, settings));
    return fail(isThere ? 'route.method' : 'route.unknown');
  }
  // Most operations are always there.
  if (route.operation.onlyWhen === undefined || isOffered(route.operation, settings)) return undefined;
  return fail(route.hasOtherMethods ? 'route.method' : 'route.unknown');
}

/** Reads the body of a request that is refused without it: for the journal, and so that the answer is read. */
async function drain(deps: PipelineDeps, exchange: Exchange): Promise<void> {
  const { req, res } = exchange;
  if (exchange.isBodyRead || req.readableEnded) return;
  exchange.text = (await deps.readBody(req, res, headBytesOf(deps))).text;
}

/** More than is written: what the redaction needs to see behind the journal's cut. */
const headBytesOf = ({ journalBodyBytes }: PipelineDeps) => 4 * journalBodyBytes + 65_536;

function decode(
  { dialect, parsed, part, partText, sent, route }: Exchange,
  operation: Operation,
  settings: Settings,
): Command {
  return dialect.decode({
    operation,
    value: parsed?.value ?? {},
    part: part ?? {},
    partText: partText ?? '',
    sent: sent ?? {},
    id: route.kind === 'found' ? route.id : '',
    settings,
  });
}

/** Of a call that makes no task. */
const noPrice: Price = { rule: 'free', milliUnits: 0, pack: null };

/** Facts of the call that the engine needs beside the command. */
function contextOf(
  deps: Pipeline,
  { dialect, origin, parsed, part }: Exchange,
  operation: Operation,
  settings: Settings,
  isSubmit: boolean,
): CommandContext {
  const { replies, repliesWhenFinished } = operation;
  const [late] = parsed?.faults ?? [];
  const bill = isSubmit ? dialect.billing?.(operation, settings) : undefined;
  return {
    dialect: dialect.id,
    operation: operation.id,
    price: isSubmit ? deps.priceOf(operation, part ?? parsed?.value ?? {}, settings) : noPrice,
    origin,
    answersWhenFinished:
      replies === 'when-finished' || (repliesWhenFinished !== undefined && holds(repliesWhenFinished, settings)),
    checks: dialect.acceptance,
    lookupFailure: late && refusalOf(dialect, [late]),
    late: dialect.late?.(settings),
    bill,
    cashPerUnit: dialect.cashPerUnit,
    strangers: deps.findStrangers(dialect.id, settings),
    mintAlias: dialect.mintAlias,
  };
}

const needsExplaining = (command: Command, outcome: Outcome, account: Account): boolean =>
  outcome.kind === 'accepted'
    ? outcome.foreseen !== undefined
    : outcome.kind === 'failure' ||
      (outcome.kind === 'tasks' && command.kind === 'find-tasks') ||
      isLostPage(command, outcome, account);

/** Work that is answered at once has no task to tell why it failed: it is refused, in the words that a task would have. */
function refuseFailedWork({ fault }: Exchange, { action }: Operation, outcome: Outcome): Outcome {
  if (action !== 'work-at-once' || outcome.kind !== 'task' || outcome.view.task.status !== 'failed') return outcome;
  const failure = fail('media.rejected', outcome.view.task.statusMessage);
  return { kind: 'failure', failure: fault === undefined ? failure : { ...failure, isOrdered: true } };
}

/** Does what a request asks for that passed all stages. */
function carryOut(deps: Pipeline, exchange: Exchange): MaybePromise<Outcome> {
  const { account, operation } = exchange;
  if (!account || !operation) return { kind: 'failure', failure: fail('auth.missing') };
  const { settings } = account;
  const command = decode(exchange, operation, settings);
  const context = contextOf(deps, exchange, operation, settings, command.kind === 'submit');
  const finishTask = (outcome: Outcome): MaybePromise<Outcome> => {
    if (outcome.kind !== 'accepted') return outcome;
    // A dialect that holds a task itself knows that it never ends.
    const isHeld = command.kind === 'submit' && command.progression?.mode === 'held';
    if (!context.answersWhenFinished || isHeld) return outcome;
    exchange.res.once('close', () => (exchange.closedAt = deps.shell.wall.now()));
    return deps.waitForEnd(account, outcome.task.id).then((ended) => refuseFailedWork(exchange, operation, ended));
  };
  return follow(runCommand(deps.shell, account, command, context), (outcome) => {
    if (outcome.kind === 'accepted') {
      exchange.taskId = outcome.task.id;
      exchange.fault = outcome.orderId;
    }
    const explaining = explainBeside(deps, exchange, operation, account, command, outcome);
    return explaining ? explaining.then(() => finishTask(outcome)) : finishTask(outcome);
  });
}

/** What is reported beside an answer must not change it: what fails there is a bug, and logged alone. */
function reportFailure({ lifecycle }: PipelineDeps, error: unknown): undefined {
  lifecycle.emit('failed', { error });
}

/** Finds out what is to be told beside an outcome. */
function explainBeside(
  deps: Pipeline,
  exchange: Exchange,
  operation: Operation,
  account: Account,
  command: Command,
  outcome: Outcome,
): Promise<void> | undefined {
  try {
    if (command.kind !== 'submit') exchange.leftOut = findUnknownFilter(exchange, command, account);
    else if (outcome.kind === 'accepted' && command.callbackUrl !== undefined)
      exchange.leftOut = findLostCallbacks(deps, operation, command.callbackUrl);
    if (!needsExplaining(command, outcome, account)) return undefined;
    return explainOutcome(deps, exchange, account, command, outcome).catch((error: unknown) =>
      reportFailure(deps, error),
    );
  } catch (error) {
    reportFailure(deps, error);
    return undefined;
  }
}

async function refuse(deps: PipelineDeps, exchange: Exchange, failure: Failure): Promise<Outcome> {
  if (!exchange.account)
    exchange.test = await nameTest(deps, exchange).catch((error: unknown) => reportFailure(deps, error));
  await drain(deps, exchange);
  return { kind: 'failure', failure };
}

/**
 * Takes the stages in the dialect's order, then does what is asked; the first refusal ends them. Most stages answer at once: a
 * promise for each of them would cost a query a tenth of its time.
 */
function runStages(deps: Pipeline, exchange: Exchange, from: number): MaybePromise<Outcome> {
  const names = exchange.dialect.stages;
  for (let index = from; index < names.length; index += 1) {
    const name = names[index];
    if (!exchange.operation || !name) return refuse(deps, exchange, fail('route.unknown'));
    const judged = deps.stages[name](exchange, exchange.operation);
    if (judged instanceof Promise) return runLater(deps, exchange, index + 1, judged);
    if (judged) return refuse(deps, exchange, judged);
  }
  return carryOut(deps, exchange);
}

/**
 * An asynchronous function and no closure where a request waits: the engine forgets the compiled code of a closure when a
 * garbage collection finds none of its kind, and compiles it anew for the next burst of requests.
 */
async function runLater(
  deps: Pipeline,
  exchange: Exchange,
  next: number,
  judged: Promise<Failure | undefined>,
): Promise<Outcome> {
  const failure = await judged;
  return failure ? refuse(deps, exchange, failure) : runStages(deps, exchange, next);
}

/** Every refusal is a value. */
function decide(deps: Pipeline, exchange: Exchange): MaybePromise<Outcome> {
  const unrouted = findRouteFailure(exchange, deps.settings);
  return unrouted ? refuse(deps, exchange, unrouted) : runStages(deps, exchange, 0);
}

/** The outcome of something that was thrown. Of a client that left in the middle of its body only the journal tells. */
function outcomeOf(deps: PipelineDeps, { req, dialect, presented }: Exchange, error: unknown): Outcome {
  if (req.destroyed && !req.complete) return { kind: 'failure', failure: fail('body.broken') };
  if (!(error instanceof AccountGoneError)) {
    deps.lifecycle.emit('failed', { error });
    const detail = error instanceof StoreFailedError ? error.message : undefined;
    return { kind: 'failure', failure: fail('server.error', detail) };
  }
  const isToken = dialect.readCredential(presented, deps.settings).kind === 'jwt';
  return { kind: 'failure', failure: fail(isToken ? 'auth.access-key-unknown' : 'auth.api-key-unknown') };
}

function taskOf(exchange: Exchange, outcome: Outcome): string | undefined {
  return exchange.taskId ?? (outcome.kind === 'task' ? outcome.view.task.id : undefined);
}

/** The answer of last resort: the dialect's own failed. */
const plainError: WireAnswer = { status: 500, body: '{"code":5000,"message":"Internal error"}', isOffContract: true };

const ownFailure: Outcome = { kind: 'failure', failure: fail('server.error') };

/** What the emulator has not may be answered like an unknown path; the log and the journal name it all the same. */
function asAnswered(outcome: Outcome, settings: Settings): Outcome {
  const isKnown = outcome.kind === 'failure' && outcome.failure.code === 'route.not-emulated';
  return isKnown && settings['errors.notEmulated'] === 'bare-404'
    ? { kind: 'failure', failure: fail('route.unknown') }
    : outcome;
}

/** What is answered; a dialect that fails to put an outcome into words is a bug of ours, and reported as one. */
function encodeOutcome(
  deps: PipelineDeps,
  exchange: Exchange,
  outcome: Outcome,
  now: number,
): { readonly outcome: Outcome; readonly answer: WireAnswer } {
  const { account, dialect, route, requestId, method, path, origin, operation, sent } = exchange;
  const settings = account?.settings ?? deps.settings;
  const id = route.kind === 'found' ? route.id : undefined;
  const context = { requestId, operation, account, settings, origin, method, path, id, sent, now };
  try {
    const answer = dialect.encode(asAnswered(outcome, settings), context);
    return { outcome, answer: exchange.known ? { ...answer, isOffContract: true } : answer };
  } catch (error) {
    deps.lifecycle.emit('failed', { error });
  }
  try {
    return { outcome: ownFailure, answer: dialect.encode(ownFailure, context) };
  } catch (error) {
    deps.lifecycle.emit('failed', { error });
    return { outcome: ownFailure, answer: plainError };
  }
}

/** Tells of an answered request. That never changes the answer: the work is done. */
function tellAnswered(
  deps: PipelineDeps,
  exchange: Exchange,
  answer: WireAnswer,
  facts: Parameters<typeof describeExchange>[3],
): void {
  try {
    const entry = describeExchange(deps, exchange, answer, facts);
    const accountId = exchange.account?.id ?? noAccount;
    deps.lifecycle.emit('request-answered', { accountId, request: exchange, answer, entry });
  } catch (error) {
    deps.lifecycle.emit('failed', { error });
  }
}

const noDiagnostics: readonly Diagnostic[] = [];

/** Whether a request says something twice, or in two ways. */
function mayBeAmbiguous({ req, dialect, query, text, sent }: Exchange): boolean {
  const { rawHeaders } = req;
  const header = credentialHeaderOf(dialect);
  let values = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === header.length && name.toLowerCase() === header) values += 1;
  }
  if (values > 1) return true;
  if (req.method === 'GET') return findRepeatedName(query) !== undefined;
  if (sent === undefined || req.method !== 'POST') return false;
  return charsetOf(req.headers['content-type']) !== undefined || hasTwice(text, sent);
}

/** Whether there may be something to tell beside an answer: of nearly all there is nothing. */
function mayNeedTelling(exchange: Exchange, failure: Failure | undefined): boolean {
  const { parsed, credential, foreseen, leftOut } = exchange;
  return (
    failure !== undefined ||
    credential !== undefined ||
    foreseen !== undefined ||
    leftOut !== undefined ||
    (parsed !== undefined && (parsed.faults.length > 0 || parsed.notices.length > 0)) ||
    mayBeAmbiguous(exchange) ||
    findLostTexts(exchange).length > 0
  );
}

/** @returns the diagnostics, which are put into the headers as well */
function addDiagnostics(
  deps: PipelineDeps,
  exchange: Exchange,
  failure: Failure | undefined,
  answer: WireAnswer,
  headers: string[],
): readonly Diagnostic[] {
  try {
    if (!mayNeedTelling(exchange, failure)) return noDiagnostics;
    const diagnostics = diagnoseAnswer(deps, exchange, failure, answer, deps.shell.wall.now());
    if (diagnostics.length > 0) headers.push(diagnosticsHeader, encodeDiagnostics(diagnostics));
    return diagnostics;
  } catch (error) {
    deps.lifecycle.emit('failed', { error });
    return noDiagnostics;
  }
}

/** Sends the answer and writes the journal. */
function finish(deps: PipelineDeps, exchange: Exchange, decided: Outcome, res: ServerResponse): void {
  const { account } = exchange;
  const wallNow = deps.shell.wall.now();
  const now = account ? timeOf(account.clock, wallNow) : wallNow;
  const { outcome, answer } = encodeOutcome(deps, exchange, decided, now);
  const failure = outcome.kind === 'failure' ? outcome.failure : undefined;
  if (failure) exchange.isRefused = true;
  const headers = ['content-type', failure ? refusalTypeOf(exchange.dialect) : jsonType];
  if (answer.headers) for (const [name, value] of Object.entries(answer.headers)) headers.push(name, value);
  const diagnostics = addDiagnostics(deps, exchange, failure, answer, headers);
  if (failure?.code === 'server.busy') headers.push('retry-after', '1');
  // Known before `end`: afterwards a connection that was kept open looks the same.
  const measured = measure(exchange, wallNow);
  // What is left of a body that was given up would be read as the next request.
  if (exchange.req.isPaused()) headers.push('connection', 'close');
  // Node counts it only where it makes the headers itself, from an object with all of them.
  if (exchange.method !== 'HEAD') headers.push('Content-Length', String(Buffer.byteLength(answer.body)));
  const send = () => deps.batchWrites(() => res.writeHead(answer.status, headers).end(answer.body));
  const taskId = taskOf(exchange, outcome);
  tellAnswered(deps, exchange, answer, { at: now, failure, diagnostics, taskId, measured });
  // The client that has the answer may ask another process for its entry.
  const written = deps.whenWritten?.();
  // A store that has just been waited for in vain keeps no entry either.
  if (written && failure?.code !== 'server.error') void written.then(send);
  else send();
}

function conclude(deps: PipelineDeps, exchange: Exchange, outcome: Outcome): void {
  try {
    finish(deps, exchange, outcome, exchange.res);
  } finally {
    deps.lifecycle.emit('request-closed', exchange);
  }
}

async function concludeLater(deps: PipelineDeps, exchange: Exchange, decided: Promise<Outcome>): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await decided;
  } catch (error) {
    outcome = outcomeOf(deps, exchange, error);
  }
  conclude(deps, exchange, outcome);
}

/**
 * @returns a handler that answers within the call where nothing is waited for
 * @example http.createServer(createPipeline(deps))
 */
export function createPipeline(deps: PipelineDeps): (req: IncomingMessage, res: ServerResponse) => MaybePromise<void> {
  const pipeline: Pipeline = {
    ...deps,
    stages: createStages(deps),
    readPresented: createHeaderReader(),
    findStrangers: createStrangersFinder(),
    readOrigin: createOriginReader(deps.publicUrl),
  };
  return (req, res) => {
    const exchange = openExchange(pipeline, req, res);
    if (deps.lifecycle.isHeard('request-opened'))
      deps.lifecycle.emit('request-opened', openRequestOf(deps, deps.shell, exchange));
    let decided: MaybePromise<Outcome>;
    try {
      decided = decide(pipeline, exchange);
    } catch (error) {
      decided = outcomeOf(deps, exchange, error);
    }
    if (decided instanceof Promise) return concludeLater(deps, exchange, decided);
    conclude(deps, exchange, decided);
    return undefined;
  };
}
