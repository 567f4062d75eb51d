/**
 * The emulator as a library: start it, use its URL, stop it.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { operations, optionalOperations } from '../contracts/spec/catalog.ts';
import { readRequest } from '../contracts/spec/judge.ts';
import { createAccount, createAccountFinder } from './core/accounts.ts';
import { isFinished } from './core/moves.ts';
import type { Outcome } from './core/outcome.ts';
import type { Account } from './core/records.ts';
import type { Settings } from './core/settings.ts';
import { completeSettings, defaultSettings } from './core/settings.ts';
import { describeMedia } from './effects/media/media-file.ts';
import { answerRange } from './effects/media/serve-range.ts';
import { createFileFinder } from './find-file.ts';
import { baseGrant, grantOfAccount, nameOfCredential } from './grants.ts';
import { createApp } from './http/app.ts';
import { createAuthenticator } from './http/authenticate.ts';
import { createMediaRoute } from './http/media-route.ts';
import { createPipeline } from './http/pipeline.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createRouter } from './http/router.ts';
import { createHttpServer } from './http/server.ts';
import type { EmulatorOptions } from './options.ts';
import type { House } from './wiring.ts';
import { buildHouse, dialects, priceMilliOf } from './wiring.ts';

export type { EmulatorOptions } from './options.ts';

/** Time given to requests and callbacks in flight when the emulator stops. */
const graceMs = 3000;

/** Replaces what differs between two runs of one seed: host and port. */
const seededOrigin = 'http://kling-emulator';

function completeOrThrow(options: EmulatorOptions): Settings {
  const { settings, problems } = completeSettings(options.settings ?? {}, defaultSettings);
  if (problems.length > 0) throw new Error(problems.join(' '));
  return settings;
}

/** Answers a synchronous operation when its task has ended; a manual clock is moved there (settled in the design). */
function createWaitForEnd({ engine, scheduler, waits }: House) {
  return async (account: Account, taskId: string): Promise<Outcome> => {
    const ended = waits.wait(taskId);
    const task = await engine.store.getTask(taskId);
    if (task && isFinished(task)) waits.resolve(taskId);
    else if (account.clock.mode === 'manual') await scheduler.driveTask(account.id, taskId);
    await ended;
    const last = await engine.store.getTask(taskId);
    return last
      ? { kind: 'task', view: { task: last } }
      : { kind: 'failure', failure: { code: 'task.not-found', detail: taskId } };
  };
}

/** Secrets of configured access keys; `undefined` in open mode. */
function createSecretFinder(options: EmulatorOptions): ((accessKey: string) => string | undefined) | undefined {
  if (!options.accounts) return undefined;
  const secrets = new Map(options.accounts.map((account) => [account.accessKey, account.secretKey]));
  return (accessKey) => secrets.get(accessKey);
}

/** A built emulator that does not listen yet: its app answers through `supertest(app)`. */
export interface BuiltEmulator {
  readonly app: Express;
  stop(): Promise<void>;
}

async function createConfiguredAccounts(house: House, options: EmulatorOptions, settings: Settings): Promise<void> {
  const base = baseGrant(options, settings, house.engine.wall.now());
  for (const account of options.accounts ?? []) await createAccount(house.engine, grantOfAccount(account, base));
}

function createApiHandler(house: House, options: EmulatorOptions, settings: Settings, onError: (error: unknown) => void) {
  const { engine } = house;
  const wallNow = engine.wall.now;
  const grantFor = (credential: string) => ({
    ...baseGrant(options, settings, wallNow()),
    name: nameOfCredential(credential),
    credentials: [credential],
  });
  return createPipeline({
    engine,
    findRoute: createRouter(dialects, [...operations, ...optionalOperations]),
    authenticate: createAuthenticator({
      findAccount: createAccountFinder(engine, options.accounts ? undefined : grantFor),
      findSecret: createSecretFinder(options),
      settings,
      wallNow,
    }),
    readRequest,
    priceOf: priceMilliOf,
    waitForEnd: createWaitForEnd(house),
    limitRate: createRateLimit(wallNow),
    journal: engine.journal,
    settings,
    publicUrl: options.publicUrl,
    journalBodyBytes: options.journalBodyBytes ?? 65_536,
    normalise: options.seed === undefined ? (text) => text : (text, origin) => text.replaceAll(origin, seededOrigin),
    suggestRoute: () => undefined,
    onAnswer: () => undefined,
    onError,
  });
}

/**
 * Builds an emulator without listening.
 *
 * @throws Error when an option is wrong, in a sentence.
 * @example const { app, stop } = await buildKlingEmulator({ seed: 'a' }); await supertest(app).get('/health');
 */
export async function buildKlingEmulator(options: EmulatorOptions = {}): Promise<BuiltEmulator> {
  const settings = completeOrThrow(options);
  const onError = (error: unknown) => options.logger?.error({ err: error }, 'The emulator failed; please report this.');
  const house = buildHouse(options, onError);
  await createConfiguredAccounts(house, options, settings);
  const app = createApp({
    admin: async (_req, res) => {
      res.statusCode = 404;
      res.end();
      return Promise.resolve();
    },
    media: createMediaRoute({
      findFile: createFileFinder(house.engine),
      answerFile: ({ file, tag, title }, method, range) =>
        answerRange(describeMedia({ kind: file.kind, durationMs: file.durationMs, tag, title }), method, range),
    }),
    pipeline: createApiHandler(house, options, settings, onError),
    openApi: () => ({}),
    health: () => ({ status: 'ok' }),
    onError,
  });
  house.scheduler.start();
  return {
    app,
    async stop() {
      await house.courier.close();
      await house.scheduler.stop();
      await house.engine.store.close();
    },
  };
}

/** A running emulator. */
export interface RunningEmulator extends BuiltEmulator {
  /** Base URL to point clients at, for example `http://127.0.0.1:4050`. */
  readonly url: string;
  readonly port: number;
  [Symbol.asyncDispose](): Promise<void>;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
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
export async function startKlingEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const built = await buildKlingEmulator(options);
  const server = createHttpServer(built.app);
  const host = options.host ?? '127.0.0.1';
  server.listen(options.port ?? 0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    await closeServer(server);
    await built.stop();
  };
  const shown = host.includes(':') ? `[${host}]` : host;
  return { ...built, url: `http://${shown}:${port}`, port, stop, [Symbol.asyncDispose]: stop };
}
