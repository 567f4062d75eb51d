/**
 * The emulator as a library: start it, use its URL, stop it.
 */
import { once } from 'node:events';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { readRequest } from '../contracts/spec/judge.ts';
import { redactAndCut } from '../contracts/spec/redaction.ts';
import { vendorOf } from '../contracts/spec/vendors.ts';
import type { AccountHandle } from './control/account-handle.ts';
import { createAccountHandle } from './control/account-handle.ts';
import type { Control } from './control/control.ts';
import { createObserver } from './control/observe.ts';
import { fail } from './core/failures.ts';
import { nobody } from './core/journal.ts';
import { accountById, isFinished, taskById } from './core/reads.ts';
import type { KeptRecord } from './control/kept-record.ts';
import type { Outcome } from './core/outcome.ts';
import type { Account } from './core/records.ts';
import { describeMedia } from './effects/media/media-file.ts';
import { waitAtMost } from './effects/timeouts.ts';
import { answerRange } from './effects/media/serve-range.ts';
import { createFileFinder } from './find-file.ts';
import { baseGrant, nameOfCredential } from './grants.ts';
import { createCheckedControl } from './http/admin/checked-control.ts';
import { createGuard } from './http/admin/guards.ts';
import { createAdminHandler } from './http/admin/handler.ts';
import { createRouteSuggester } from './http/admin/suggest-route.ts';
import { createApp } from './http/app.ts';
import { createAuthenticator } from './http/authenticate.ts';
import { diagnosticsHeader, encodeDiagnostics } from './http/diagnose.ts';
import { createMediaRoute } from './http/media-route.ts';
import { createPipeline } from './http/pipeline.ts';
import { createHttpServer } from './http/server.ts';
import type { TellUnreadable } from './http/unreadable.ts';
import { createFindRoute, findSpeaker, listCalls, portMountsOf } from './mounts.ts';
import type { EmulatorOptions } from './options.ts';
import type { Parts } from './parts.ts';
import { createControlOf, createOpenApi, createParts } from './parts.ts';
import { createRecordReader } from './read-record.ts';
import { createAccountFinder } from './shell/anonymous-accounts.ts';
import type { House, OpenStore } from './wiring.ts';
import { priceMilliOf, seededOrigin } from './wiring.ts';

export { ControlError } from './control/control-error.ts';
export type { AccountHandle } from './control/account-handle.ts';
export type { Control } from './control/control.ts';
export type { EmulatorOptions } from './options.ts';

// As they are now: a test that fakes timers must not stop an emulator that runs beside it.
const { clearInterval, clearTimeout, setInterval, setTimeout } = globalThis;

/** Time given to requests and callbacks in flight when the emulator stops. */
const graceMs = 3000;
/** Between two looks for connections that have become idle while the server stops. */
const sweepMs = 20;
/** Of these, what callbacks on their way get. */
const callbackGraceMs = 1500;

const loopback = '127.0.0.1';

/**
 * Answers a synchronous operation when its task has ended; a manual clock is moved there (settled in the design). When
 * the clock becomes manual while somebody waits, the control operation that makes it so moves it there.
 */
function createWaitForEnd({ shell, scheduler, pending }: House) {
  return async (account: Account, taskId: string): Promise<Outcome> => {
    const ended = pending.wait(taskId, account.id);
    const task = await shell.read(taskById(taskId));
    // Looked at after `wait`, so that a switch at this moment is seen here or there.
    const { clock } = (await shell.read(accountById(account.id))) ?? account;
    if (!task || isFinished(task)) pending.resolve(taskId);
    else if (clock.mode === 'manual') await scheduler.driveTask(account.id, taskId);
    await ended;
    const last = await shell.read(taskById(taskId));
    return last
      ? { kind: 'task', view: { task: last } }
      : { kind: 'failure', failure: { code: 'task.not-found', detail: taskId } };
  };
}

/** Things that an emulator is made of, instead of its own. */
export interface Composition {
  /** Makes the store; default: in memory. */
  readonly openStore?: OpenStore;
}

/** A built emulator that does not listen yet: its app answers through `supertest(app)`. */
export interface BuiltEmulator {
  /** A listener of `node:http`, whatever it is made with: Express's types would be needed by whoever uses ours. */
  readonly app: RequestListener;
  /**
   * What a test may ask: the operations of `/__emulator`, without HTTP.
   *
   * @example await kling.control.advanceClock({ account: 'my-access-key', ms: 1500 })
   */
  readonly control: Control;
  /**
   * The control operations of one account, named by its id, access key or API key. In open mode a key that nobody has
   * used yet will do: the account is made when it is first prepared or called.
   *
   * @example
   * const ada = kling.account('access-key-of-ada');
   * await ada.failNext({ product: 'custom-voice' });
   * const { fired } = await ada.advance(1500);
   */
  account(reference: string): AccountHandle;
  /**
   * Everything that happened since the start, whatever was reset or removed meanwhile; only with the option `keepRecord`.
   * Requests under way are waited for as long as more is going to be known of them, a second at most.
   */
  readRecord(): Promise<KeptRecord>;
  stop(): Promise<void>;
}

/** In a seeded journal the answer for an unknown path has no time of the wall clock. */
const frameworkTime = /^\{"timestamp":"[^"]+"/;

function createNormaliser({ seed }: EmulatorOptions): (text: string, origin: string) => string {
  if (seed === undefined) return (text) => text;
  return (text, origin) => text.replaceAll(origin, seededOrigin).replace(frameworkTime, '{"timestamp":""');
}

/** @param only the one dialect that a port of its own speaks */
function createApiHandler(parts: Parts, only?: string) {
  const { house, options, settings, secrets, secrecy, strict, limitRate, readBody, onError } = parts;
  const { shell, anonymous, journal } = house;
  const grantFor = (credential: string) => ({
    ...baseGrant(options, settings, shell.wall.now()),
    name: nameOfCredential(credential),
    credentials: [credential],
  });
  return createPipeline({
    shell,
    findRoute: createFindRoute(options, only),
    authenticate: createAuthenticator({
      findAccount: createAccountFinder(shell, options.accounts ? undefined : { grantFor, anonymous }),
      findSecret: secrets && ((accessKey) => secrets.get(accessKey)),
      settings,
      wallNow: shell.wall.machineTime,
    }),
    readRequest,
    priceOf: priceMilliOf,
    waitForEnd: createWaitForEnd(house),
    limitRate,
    readBody,
    journal,
    settings,
    publicUrl: options.publicUrl,
    journalBodyBytes: options.journalBodyBytes ?? 65_536,
    isSeeded: options.seed !== undefined,
    normalise: createNormaliser(options),
    suggestRoute: createRouteSuggester(listCalls(options, only)),
    onAnswer: createObserver({ logger: options.logger, strict, secrecy }),
    onRequest: house.keeper?.opened,
    onError,
    onEnd: ({ account }) => account && anonymous.leave(account.id),
    atTurnsEnd: house.atTurnsEnd,
  });
}

function createHttpApp(parts: Parts, control: Control, only?: string): Express {
  const { house, options, version, readBody, onError } = parts;
  const { host = loopback, allowHosts = [], controlToken: token, logger } = options;
  return createApp({
    admin: createAdminHandler({ control, readBody, guard: createGuard({ host, allowHosts, token }), logger, onError }),
    media: createMediaRoute({
      findFile: createFileFinder(house.shell),
      answerFile: ({ file, tag, title }, method, range) =>
        answerRange(describeMedia({ kind: file.kind, durationMs: file.durationMs, tag, title }), method, range),
    }),
    pipeline: createApiHandler(parts, only),
    openApi: createOpenApi(parts, only),
    health: () => ({ status: 'ok', version }),
    onError,
  });
}

function buildOf(parts: Parts): BuiltEmulator & { readonly app: Express } {
  const { house } = parts;
  const control = createCheckedControl(createControlOf(parts));
  const app = createHttpApp(parts, control);
  house.scheduler.start();
  return {
    app,
    control,
    account: (reference) => createAccountHandle(control, reference),
    readRecord: createRecordReader(parts),
    async stop() {
      parts.isStopping = true;
      await waitAtMost(house.shell.wall, callbackGraceMs, house.scheduler.stop(), undefined);
      await house.courier.close();
      await house.shell.probe?.close();
      await house.scheduler.stop();
      await house.shell.store.close();
    },
  };
}

/**
 * Builds an emulator without listening.
 *
 * @throws Error when an option is wrong, in a sentence.
 * @example const { app, stop } = await buildKlingEmulator({ seed: 'a' }); await supertest(app).get('/health');
 */
export async function buildKlingEmulator(
  options: EmulatorOptions = {},
  { openStore }: Composition = {},
): Promise<BuiltEmulator> {
  return buildOf(await createParts(options, openStore));
}

/** A running emulator. */
export interface RunningEmulator extends BuiltEmulator {
  /** Base URL to point clients at, for example `http://127.0.0.1:4050`. */
  readonly url: string;
  readonly port: number;
  /** Base URLs of dialects with a port of their own (`mounts`). */
  readonly mounts: Readonly<Record<string, string>>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Takes no new connection, answers what is under way, and lets each connection go with its answer. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.prependListener('request', (_req, res: ServerResponse) => res.setHeader('connection', 'close'));
  server.close();
  server.closeIdleConnections();
  // A request that came before us has no such header: its connection is idle once it is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}

/** What a port makes of what is no HTTP: an entry of the journal, a line of the log, and the refusal of its dialect. */
function createUnreadableTeller({ options, settings, house, secrecy, strict }: Parts, only?: string): TellUnreadable {
  const dialect = findSpeaker(options, only);
  const { shell } = house;
  return ({ cause, status, message, excerpt }) => {
    const wall = shell.wall.now();
    const requestId = shell.chance.random.uuid();
    const unknown = { operation: undefined, account: undefined, id: undefined, sent: undefined };
    const context = { ...unknown, requestId, settings, origin: '', method: '', path: '', now: wall };
    const failure = fail(status === 408 ? 'body.timeout' : 'request.unreadable');
    const { body } = dialect.encode({ kind: 'failure', failure }, context);
    strict?.judge(cause, vendorOf(dialect.id).errorSchema, body);
    const sent = redactAndCut(excerpt, 200, secrecy.hide);
    const diagnostics = [{ severity: 'error', pointer: '', rule: cause, message }] as const;
    house.journal.append(nobody, {
      kind: 'request',
      at: options.seed === undefined ? wall : 0,
      requestId,
      method: '',
      path: '',
      dialect: dialect.id,
      body: sent,
      status,
      failure: 'request.unreadable',
      answer: createNormaliser(options)(body, seededOrigin),
      diagnostics,
      measured: { startedAt: wall, ms: 0 },
    });
    options.logger?.warn({ cause, dialect: dialect.id, status, ...(sent === '' ? {} : { sent }) }, message);
    return { body, headers: { [diagnosticsHeader]: encodeDiagnostics(diagnostics) } };
  };
}

async function listen(app: Express, host: string, wanted: number, tellUnreadable: TellUnreadable, timeoutMs: number) {
  const server = createHttpServer(app, tellUnreadable, timeoutMs);
  server.listen(wanted, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
}

/**
 * Starts an emulator.
 *
 * @returns the running emulator; stop it with `stop()` or `await using`
 * @throws Error when an option is wrong or the port cannot be had.
 * @example
 * await using kling = await startKlingEmulator({ clock: 'manual' });
 * await fetch(`${kling.url}/v1/general/presets-voices`, { headers: { authorization: 'Bearer any-key' } });
 */
export async function startKlingEmulator(
  options: EmulatorOptions = {},
  { openStore }: Composition = {},
): Promise<RunningEmulator> {
  const parts = await createParts(options, openStore);
  const built = buildOf(parts);
  const host = options.host ?? loopback;
  const { server, port, url } = await listen(
    built.app,
    host,
    options.port ?? 0,
    createUnreadableTeller(parts),
    parts.bodyTimeoutMs,
  );
  const servers = [server];
  const stop = async () => {
    parts.isStopping = true;
    await Promise.all(servers.map(closeServer));
    await built.stop();
  };
  const mounts: Record<string, string> = {};
  try {
    for (const mount of portMountsOf(options)) {
      const app = createHttpApp(parts, built.control, mount.dialect);
      const own = await listen(
        app,
        host,
        mount.port,
        createUnreadableTeller(parts, mount.dialect),
        parts.bodyTimeoutMs,
      );
      servers.push(own.server);
      mounts[mount.dialect] = own.url;
    }
  } catch (error) {
    await stop();
    throw error;
  }
  parts.house.place.url = url;
  return { ...built, url, port, mounts, stop, [Symbol.asyncDispose]: stop };
}
