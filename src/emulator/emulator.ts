/**
 * The emulator as a library: start it, use its URL, stop it. `createEmulator` puts everything together.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { Express } from 'express';
import { readRequest } from '../contracts/spec/judge.ts';
import { priceOfRequest } from '../contracts/spec/prices.ts';
import { buildOpenApi } from '../contracts/spec/openapi.ts';
import type { Settings } from '../contracts/spec/vendors.ts';
import { completeSettings, defaultSettings } from '../contracts/spec/vendors.ts';
import { nameOfCredential } from './shell/account-names.ts';
import { baseGrant, changeOfStart, credentialsOf, grantOfAccount } from './account-defaults.ts';
import { emulatorRows, findOptionProblems } from './option-table.ts';
import type { AccountHandle } from './control/account-handle.ts';
import { createAccountHandle } from './control/account-handle.ts';
import type { Control } from './control/control.ts';
import type { JudgeAccount } from './control/control-deps.ts';
import { createControl } from './control/control.ts';
import { createControlHandler, createGuard } from './control/http/handler.ts';
import { acceptsHtml } from './control/http/page.ts';
import { buildControlOpenApi } from './control/http/openapi.ts';
import { listOperations, controlRoutes } from './control/http/routes.ts';
import type { KeptRecord } from './control/records.ts';
import { readKeptRecord } from './control/records.ts';
import type { AccountGrant } from './core/accounts.ts';
import { changeAccount, createAccount, noAccount } from './core/accounts.ts';
import type { Store } from './shell/ports.ts';
import { describeMedia } from './effects/media/media-file.ts';
import { answerRange } from './effects/media/frame-file.ts';
import { closeServer, createApp, listen } from './http/app.ts';
import { createCredentialExplainer } from './http/refused-credential.ts';
import { createAuthenticator, createRateLimit } from './http/stages.ts';
import { createMediaRoute } from './http/media-route.ts';
import { createPipeline } from './http/pipeline.ts';
import { createBodyReader } from './http/read-body.ts';
import { createUnreadableTeller } from './http/unreadable.ts';
import { suggestRoute } from '../contracts/spec/near-name.ts';
import { chooseDialects, createFindRoute, findSpeaker, listCalls, portMountsOf } from './mounts.ts';
import { noReport } from './observers/response-validator.ts';
import type { AccountOptions, EmulatorOptions } from './options.ts';
import type { OpenStore, Runtime } from './runtime.ts';
import { openRuntime } from './runtime.ts';
import { createAccountFinder } from './shell/requests.ts';
import { accountsByCredentials } from './core/reads.ts';
import type { Account } from './core/records.ts';
import { ControlError, notFound } from './control/control-deps.ts';
import { AccountGoneError, StoreFailedError } from './shell/shell.ts';
import type { Input } from './control/http/check-input.ts';
import { checkInput } from './control/http/check-input.ts';

type Operation = (input: Input) => Promise<unknown>;

/** The control operations with their inputs judged first, and nothing told that may not be durable yet. */
function createCheckedControl(
  control: Control,
  whenDurable: Store['whenDurable'],
  tellUse: (operation: string) => void,
): Control {
  const entries = controlRoutes.map((route) => {
    const run = async (input: Input = {}): Promise<unknown> => {
      checkInput(route, input);
      try {
        const answer = await (control[route.id] as Operation)(input);
        await whenDurable();
        if (route.method !== 'GET') tellUse(route.id);
        return answer;
      } catch (error) {
        if (error instanceof StoreFailedError) throw new ControlError('unavailable', error.message);
        throw error instanceof AccountGoneError ? notFound('The account was deleted meanwhile.') : error;
      }
    };
    return [route.id, run] as const;
  });
  // A test holds that the table has a row for every function of Control.
  return Object.fromEntries(entries) as unknown as Control;
}

export { ControlError } from './control/control-deps.ts';
export type { AccountHandle } from './control/account-handle.ts';
export type { Control } from './control/control.ts';
export type { EmulatorOptions } from './options.ts';

/** Things that an emulator is made of, instead of its own. */
export interface Composition {
  /** Makes the store; default: in memory, or in the directory of the option `dataDir`. */
  readonly openStore?: OpenStore;
  /** Asks the rules on clients, which the emulator does not know, what they say of one account. */
  readonly judge?: (control: Control, accountId: string) => ReturnType<JudgeAccount>;
}

/** A built emulator that does not listen yet: its app answers through `supertest(app)`. */
export interface BuiltEmulator {
  /** A listener of `node:http`, whatever it is made with: Express's types would be needed by users of ours. */
  readonly app: RequestListener;
  /**
   * What a test may ask: the operations of `/__emulator`, without HTTP.
   *
   * @example await kling.control.advanceClock({ account: 'my-access-key', ms: 1500 })
   */
  readonly control: Control;
  /**
   * The control operations of one account, named by its id, access key or API key. In open mode a key that no account has
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

/** A running emulator. */
export interface RunningEmulator extends BuiltEmulator {
  /** Base URL to point clients at, for example `http://127.0.0.1:4050`. */
  readonly url: string;
  readonly port: number;
  /** Base URLs of dialects with a port of their own (`mounts`). */
  readonly mounts: Readonly<Record<string, string>>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The version in package.json, at the same depth below the project in src/ and in dist/. */
function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** @throws Error when an option is wrong, in a sentence. */
function readSettings(options: EmulatorOptions): Settings {
  const wrong = findOptionProblems(options);
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  const { settings, problems } = completeSettings(options.settings ?? {}, defaultSettings);
  if (problems.length > 0) throw new Error(problems.join(' '));
  return settings;
}

/**
 * Accounts as the options have them. Those that are there already, in a store that was used before, keep what they have:
 * what this start says anew is changed of them, and nothing else.
 */
async function configureAccounts({ shell, known }: Runtime, options: EmulatorOptions, settings: Settings) {
  const base = baseGrant(options, settings, shell.wall.now());
  const others = new Map(known.map((account) => [account.id, account]));
  const change = async (account: Account, grant: AccountGrant, own?: AccountOptions) => {
    others.delete(account.id);
    // Open mode made accounts of their own for an access key and an API key that are one account now.
    for (const { id, credentials } of own ? await shell.read(accountsByCredentials(grant.credentials)) : []) {
      if (id === account.id) continue;
      const configured = { credentials: credentials.filter((credential) => !grant.credentials.includes(credential)) };
      await shell.run(changeAccount, { accountId: id, change: { configured } });
    }
    const wanted = changeOfStart(account, grant, own);
    if (wanted) await shell.run(changeAccount, { accountId: account.id, change: wanted });
  };
  for (const account of options.accounts ?? []) {
    const grant = grantOfAccount(account, base);
    const made = await shell.run(createAccount, { accountId: noAccount, grant });
    if (made.kind === 'voice-taken') throw new Error(`Another account has the voice ${made.voiceId} already.`);
    if (made.kind === 'credential-taken' && others.has(made.holder.id)) await change(made.holder, grant, account);
  }
  for (const account of others.values()) await change(account, base);
}

/** What is the same at all ports of an emulator. */
interface Shared {
  readonly options: EmulatorOptions;
  readonly settings: Settings;
  readonly runtime: Runtime;
  readonly version: string;
  readonly isStopping: () => boolean;
  readonly readBody: ReturnType<typeof createBodyReader>;
  readonly bodyTimeoutMs: number;
}

function createControlOperations(
  { options, settings, runtime, version, isStopping }: Shared,
  judge: Composition['judge'],
): Control {
  const control: Control = createCheckedControl(
    createControl({
      ...runtime,
      options,
      settings,
      version,
      isStopping,
      judge: judge && ((accountId) => judge(control, accountId)),
      dialects: chooseDialects(options).map(({ id }) => id),
      readValidation: () => runtime.validator?.report() ?? noReport,
      listOperations,
      openApi: () => buildControlOpenApi(version),
    }),
    runtime.shell.store.whenDurable,
    (operation) => runtime.lifecycle.emit('control-used', { operation }),
  );
  return control;
}

/** Reads the record of a client that ran in this process. */
async function readRecord(runtime: Runtime): Promise<KeptRecord> {
  const { recorder } = runtime;
  if (!recorder) throw new Error("No record was kept: start the emulator with the option 'keepRecord'.");
  await recorder.settle();
  return readKeptRecord(runtime, recorder);
}

/** How accounts are found by their credentials; in open mode the first call makes its account. */
function createFindAccount({ options, settings, runtime: { shell, anonymous } }: Shared) {
  const grantFor = (credential: string) => ({
    ...baseGrant(options, settings, shell.wall.now()),
    name: nameOfCredential(credential),
    credentials: [credential],
  });
  if (!options.accounts) return createAccountFinder(shell, { grantFor, anonymous });
  const configured = new Set(options.accounts.flatMap(credentialsOf));
  // A store that was used before may hold accounts of callers, and such that are configured no more.
  const admits = ({ origin, credentials }: Account) =>
    origin === 'control' || credentials.some((credential) => configured.has(credential));
  return createAccountFinder(shell, undefined, admits);
}

/** The OpenAPI document of a dialect, by default the first one, built when it is asked for. */
function createOpenApi({ version, options }: Shared, only: string | undefined) {
  const chosen = chooseDialects(options).map(({ id }) => id);
  return (serverUrl: string, dialect = only ?? chosen[0]): object | undefined => {
    if (dialect === undefined || !(chosen.includes(dialect) || dialect === only)) return undefined;
    return buildOpenApi({ version, serverUrl, dialect });
  };
}

/** What answers at each port, and what all of them share. */
function createPorts(shared: Shared, control: Control) {
  const { options, settings, runtime, version, readBody, bodyTimeoutMs } = shared;
  const { shell, lifecycle, pending, batchWrites, secrets } = runtime;
  const { host = emulatorRows.host.default, allowHosts = [], controlToken: token, logger, publicUrl, seed } = options;
  const isSeeded = seed !== undefined;
  const limitRate = createRateLimit(shell.wall.now);
  const authenticate = createAuthenticator({
    findAccount: createFindAccount(shared),
    findSecret:
      secrets &&
      ((accessKey) => {
        const known = shell.store.shared?.catchUp();
        return known ? known.then(() => secrets.get(accessKey)) : secrets.get(accessKey);
      }),
    settings,
    wallNow: shell.wall.machineTime,
  });
  const apiKeys = (options.accounts ?? []).flatMap((account) => account.apiKeys ?? []);
  const explainCredential = createCredentialExplainer({ secrets, apiKeys, settings, wallNow: shell.wall.machineTime });
  const controlHandler = createControlHandler({
    control,
    readBody,
    readPageFile: (name) => readFile(new URL(`../../dist/page/${name}`, import.meta.url)),
    guard: createGuard({ host, allowHosts, token }),
    logger,
    lifecycle,
  });
  const media = createMediaRoute({
    shell,
    lifecycle,
    isSeeded,
    answerFile: ({ file, tag, title }, method, range) =>
      answerRange(describeMedia({ ...file, tag, title }), method, range),
  });
  return {
    /** @param only the one dialect that a port of its own speaks */
    createApp(only?: string): Express {
      const pipeline = createPipeline({
        shell,
        lifecycle,
        findRoute: createFindRoute(options, only),
        suggestRoute: (...asked) => suggestRoute(listCalls(options, settings, only), ...asked),
        authenticate,
        explainCredential,
        limitRate,
        readBody,
        readRequest,
        settings,
        priceOf: priceOfRequest,
        waitForEnd: pending.waitForEnd,
        batchWrites,
        whenWritten: shell.store.shared?.whenWritten,
        publicUrl,
        findTargetProblem: runtime.findTargetProblem,
        journalBodyBytes: options.journalBodyBytes ?? emulatorRows.journalBodyBytes.default,
        isSeeded,
      });
      return createApp({
        control: controlHandler,
        isBrowser: ({ headers }) => acceptsHtml(headers.accept),
        media,
        pipeline,
        openApi: createOpenApi(shared, only),
        health: () => ({ status: 'ok', version }),
        lifecycle,
      });
    },
    /** Listens with an app; what is no HTTP gets the refusal of the port's dialect. */
    listen(app: Express, port: number, only?: string) {
      const dialect = findSpeaker(options, only);
      const { hide } = runtime.redaction;
      const tellUnreadable = createUnreadableTeller({ shell, lifecycle, dialect, settings, isSeeded, hide });
      const { maxConnections = emulatorRows.maxConnections.default } = options;
      return listen(app, { host, port, tellUnreadable, timeoutMs: bodyTimeoutMs, maxConnections });
    },
  };
}

/** Everything of one emulator, put together. */
async function createEmulator(options: EmulatorOptions, { openStore, judge }: Composition) {
  const settings = readSettings(options);
  let url = 'http://localhost';
  let isStopping = false;

  // The largest part of all, and only this option needs it. Nothing else is loaded after the emulator's own module: a
  // running emulator must not depend on files that may be replaced, nor on descriptors that may be used up.
  const findViolations = options.strict ? (await import('../contracts/spec/violations.ts')).findViolations : undefined;
  const runtime = await openRuntime(options, { openStore, findViolations, url: () => url });
  try {
    await configureAccounts(runtime, options, settings);
  } catch (error) {
    await runtime.close();
    throw error;
  }

  const { bodyTimeoutMs = emulatorRows.bodyTimeoutMs.default } = options;
  const { bodyMemoryBytes = emulatorRows.bodyMemoryBytes.default } = options;
  const { maxBodyBytes: mostBytes = emulatorRows.maxBodyBytes.default } = options;
  const readBody = createBodyReader({
    timeoutMs: bodyTimeoutMs,
    mostBytes,
    mostBytesInFlight: Math.max(bodyMemoryBytes, mostBytes),
  });
  const version = readVersion();
  const shared = { options, settings, runtime, version, isStopping: () => isStopping, readBody, bodyTimeoutMs };
  const control = createControlOperations(shared, judge);
  const ports = createPorts(shared, control);
  const app = ports.createApp();
  runtime.scheduler.start();

  const servers: Server[] = [];
  const listenAt = async (one: Express, port: number, only?: string) => {
    const bound = await ports.listen(one, port, only);
    servers.push(bound.server);
    return bound;
  };
  const stop = async (): Promise<void> => {
    isStopping = true;
    runtime.lifecycle.emit('stopping', {});
    await Promise.all(servers.map(closeServer));
    await runtime.close();
  };
  return {
    built: {
      app,
      control,
      account: (reference: string) => createAccountHandle(control, reference),
      readRecord: () => readRecord(runtime),
      stop,
    },
    /** Listens at the shared port, and at those of dialects that have one. */
    async listen() {
      const mounts: Record<string, string> = {};
      try {
        const main = await listenAt(app, options.port ?? 0);
        for (const { dialect, port } of portMountsOf(options)) {
          mounts[dialect] = (await listenAt(ports.createApp(dialect), port, dialect)).url;
        }
        ({ url } = main);
        return { url, port: main.port, mounts };
      } catch (error) {
        await stop();
        throw error;
      }
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
  composition: Composition = {},
): Promise<BuiltEmulator> {
  return (await createEmulator(options, composition)).built;
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
  composition: Composition = {},
): Promise<RunningEmulator> {
  const { built, listen: begin } = await createEmulator(options, composition);
  const { url, port, mounts } = await begin();
  return { ...built, url, port, mounts, [Symbol.asyncDispose]: built.stop };
}
