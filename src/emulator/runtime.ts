/**
 * An emulator without its HTTP, from its options: observers, the core in its shell, and what advances it.
 */
import { explainFileError, makeFolder } from '../contracts/spec/files.ts';
import type { FindViolations, ResponseValidator } from './observers/response-validator.ts';
import { createResponseValidator, validateAnswers, validateCallback } from './observers/response-validator.ts';
import { writeLog } from './observers/access-log.ts';
import type { Recorder } from './observers/recorder.ts';
import { createRecorder } from './observers/recorder.ts';
import type { AccountRedaction } from './observers/redaction.ts';
import { createRedaction } from './observers/redaction.ts';
import { createJournal } from './store/journal.ts';
import { allAccounts } from './core/reads.ts';
import type { Account, ResultFile, Task } from './core/records.ts';
import { timeOf, readCredential } from './core/records.ts';
import { hideResultOrigins, urlOf } from './core/result-files.ts';
import { createSeededRandom } from './core/chance.ts';
import { createCallbackSender } from './effects/callback-sender.ts';
import { findTargetProblem, createTargetGuard } from './effects/guarded-request.ts';
import { createInspectingProbe } from './effects/media-probe.ts';
import type { SlotLimits } from './effects/slots.ts';
import type { BatchWrites } from './effects/system.ts';
import {
  createChance,
  createSystemRandom,
  createSystemClock,
  waitAtMost,
  createWriteBatcher,
} from './effects/system.ts';
import type { Scheduler } from './effects/scheduler.ts';
import { createScheduler } from './effects/scheduler.ts';
import { emulatorRows } from './option-table.ts';
import type { EmulatorOptions } from './options.ts';
import type { AnonymousAccounts, PendingResponses } from './shell/requests.ts';
import { createAnonymousAccounts, createPendingResponses, followAccounts } from './shell/requests.ts';
import type { Counts, Lifecycle } from './shell/lifecycle.ts';
import { countEvents, createLifecycle, keepJournal, tellEvents } from './shell/lifecycle.ts';
import type { JournalReader, MaybePromise, SharedSide, Store, WallClock } from './shell/ports.ts';
import type { Shell } from './shell/shell.ts';
import { createShell } from './shell/shell.ts';
import { openDurableStore } from './store/durable.ts';
import { createMemoryStore } from './store/memory.ts';
import { openSharedStore } from './store/shared.ts';
import type { TtsCatalogue } from '../contracts/spec/voices.ts';
import { findTtsVoice, solutionVoices, presetVoices } from '../contracts/spec/voices.ts';
import type { Vendors } from './core/decider.ts';
import type { PresetVoice } from './core/outcome.ts';
import { productFinder } from './core/products/product.ts';
import { products } from './core/products/product-list.ts';
import { dialects } from './dialect-list.ts';

/** Wall time a download of a source may take with `inspectMedia`. */
const probeTimeoutMs = 10_000;
/** What callbacks on their way get when the emulator stops. */
const callbackGraceMs = 1500;

/** Makes a store; its wall time is given by `now`. */
export type OpenStore = (deps: { readonly now: () => number }) => MaybePromise<Store>;

interface RuntimeDeps {
  readonly wall?: WallClock | undefined;
  /** Default: in memory. */
  readonly store?: Store | undefined;
  /** Accounts that the store had at the start. */
  readonly known?: readonly Account[] | undefined;
  /** Where clients reach the emulator, as far as it is known: for URLs of things that no client made. */
  readonly url?: (() => string) | undefined;
  /** Present with `strict`. */
  readonly findViolations?: FindViolations | undefined;
}

/** All observers. */
interface Observers {
  readonly lifecycle: Lifecycle;
  readonly journal: JournalReader;
  readonly metrics: Counts;
  /** Only with `keepRecord`. */
  readonly recorder: Recorder | undefined;
  /** Only with `strict`. */
  readonly validator: ResponseValidator | undefined;
  readonly redaction: AccountRedaction;
  /** Secrets by configured access key; `undefined` in open mode. */
  readonly secrets: Map<string, string> | undefined;
}

export interface Runtime extends Observers {
  /** Accounts that the store had at the start, as they were then. */
  readonly known: readonly Account[];
  readonly shell: Shell;
  readonly scheduler: Scheduler;
  readonly pending: PendingResponses;
  readonly anonymous: AnonymousAccounts;
  readonly batchWrites: BatchWrites;
  /** Why nothing can ever be sent to a URL, as far as that is known without a look at the network. */
  readonly findTargetProblem: (url: string) => string | undefined;
  /** Where a result file of the task is served. */
  readonly fileUrl: (task: Pick<Task, 'id' | 'origin'>, file: ResultFile) => string;
  /** Ends what is under way; nothing works afterwards. */
  close(): Promise<void>;
}

/** Secrets by access key, of configured accounts and of those that the control API made; `undefined` in open mode. */
function readSecrets({ accounts }: EmulatorOptions, known: readonly Account[]): Map<string, string> | undefined {
  if (!accounts) return undefined;
  const made = known.flatMap(({ origin, credentials, secret }) =>
    origin === 'control' && secret !== undefined
      ? credentials.map((key) => [readCredential(key).key, secret] as const)
      : [],
  );
  const configured = accounts.flatMap(({ accessKey, secretKey }) =>
    accessKey && secretKey ? [[accessKey, secretKey] as const] : [],
  );
  return new Map([...made, ...configured]);
}

/** Secrets of accounts that other processes make and remove. */
function followSecrets(secrets: Map<string, string>, { onChangesOfOthers }: SharedSide): void {
  onChangesOfOthers(({ account, removedAccount }) => {
    for (const key of removedAccount?.credentials ?? []) secrets.delete(readCredential(key).key);
    if (account?.origin !== 'control' || account.secret === undefined) return;
    for (const key of account.credentials) secrets.set(readCredential(key).key, account.secret);
  });
}

/** Takes out of bodies of callbacks what must not differ between two runs of one seed. */
const cleanerOf = ({ seed }: EmulatorOptions) => (seed === undefined ? undefined : hideResultOrigins);

/** The observers, in the order in which they get events. */
function createObservers(
  options: EmulatorOptions,
  findViolations: FindViolations | undefined,
  known: readonly Account[],
  shared: SharedSide | undefined,
): Observers {
  const { logger, keepRecord } = options;
  const lifecycle = createLifecycle();
  const secrets = readSecrets(options, known);
  const redaction = createRedaction(options, secrets);
  const recorder = keepRecord && createRecorder(lifecycle, keepRecord, redaction);
  if (secrets && shared) followSecrets(secrets, shared);
  const { journalEntries: limit = emulatorRows.journalEntries.default } = options;
  const { journalCharacters: mostCharacters = emulatorRows.journalCharacters.default } = options;
  const journal = keepJournal(lifecycle, createJournal({ limit, mostCharacters }), shared, cleanerOf(options));
  const metrics = countEvents(lifecycle);
  const validator = findViolations && createResponseValidator({ findViolations, logger });
  if (validator) validateAnswers(lifecycle, validator, redaction);
  writeLog(lifecycle, logger, redaction);
  return { lifecycle, journal, metrics, recorder, validator, redaction, secrets };
}

/**
 * Chance of this process. A seed that is used again goes on: what was drawn from it before stands in the store, and the
 * same store with the same seed gives the same again.
 */
function createChanceAfter(known: readonly Account[], given: string | undefined, wall: WallClock, number = 1) {
  // No two processes on one store draw the same.
  const seed = given === undefined || number === 1 ? given : `${given} process ${number}`;
  if (known.length === 0) return createChance(seed === undefined ? createSystemRandom() : createSeededRandom(seed));
  const changes = known.reduce((sum, { version }) => sum + version, 0);
  const random = seed === undefined ? createSystemRandom() : createSeededRandom(`${seed} ${known.length} ${changes}`);
  return createChance(random, Math.max(...known.map(({ clock }) => timeOf(clock, wall.now()))));
}

/** The core, with everything it is given from outside. */
function createCore(
  options: EmulatorOptions,
  { lifecycle, validator }: Observers,
  { wall, store, known }: { readonly wall: WallClock; readonly store: Store; readonly known: readonly Account[] },
) {
  const { seed, publicUrl, inspectMedia, allowCallbacksTo = [], logger } = options;
  const guard = createTargetGuard({ allow: allowCallbacksTo });
  const tell = (reason: string) => logger?.warn({ reason }, 'A media source could not be used.');
  const shell = createShell({
    store,
    wall,
    chance: createChanceAfter(known, seed, wall, store.shared?.process),
    vendors: createVendors(publicUrl, (task, body) => validateCallback(validator, task, body)),
    probe: inspectMedia === true ? createInspectingProbe({ guard, timeoutMs: probeTimeoutMs, tell }) : undefined,
    emit: tellEvents(lifecycle, cleanerOf(options)),
  });
  return { shell, guard };
}

/** Under more load than there may be in all, each account still has two. */
const limitsOfCallbacks = (options: EmulatorOptions): SlotLimits => ({
  inAll: options.maxCallbacks ?? emulatorRows.maxCallbacks.default,
  own: 2,
  perOwner: options.maxCallbacksPerAccount ?? emulatorRows.maxCallbacksPerAccount.default,
  perPlace: options.maxCallbacksPerHost ?? emulatorRows.maxCallbacksPerHost.default,
  waiting: options.maxWaitingCallbacks ?? emulatorRows.maxWaitingCallbacks.default,
});

/** @example const { shell, scheduler } = createRuntime({ clock: 'manual' }); scheduler.start(); */
export function createRuntime(options: EmulatorOptions, deps: RuntimeDeps = {}): Runtime {
  const { url = () => 'http://localhost', findViolations, wall = createSystemClock(), known = [] } = deps;
  const { store = createMemoryStore({ now: wall.now }) } = deps;
  const observers = createObservers(options, findViolations, known, store.shared);
  const { lifecycle, journal } = observers;
  const { shell, guard } = createCore(options, observers, { wall, store, known });

  const batchWrites = createWriteBatcher((error) => lifecycle.emit('failed', { error }));
  const limits = limitsOfCallbacks(options);
  const callbackSender = createCallbackSender({ guard, batchWrites, limits });
  const scheduler = createScheduler({ shell, callbackSender, lifecycle });
  const pending = createPendingResponses({ shell, lifecycle, driveTask: scheduler.driveTask });

  const { maxIdleAccounts = emulatorRows.maxIdleAccounts.default } = options;
  const anonymous = createAnonymousAccounts(shell, journal.remove, maxIdleAccounts);
  followAccounts(lifecycle, anonymous);
  // Made for callers of an earlier process and never changed since: as idle as on the day they were made.
  for (const { id, origin, version } of options.accounts ? [] : known) {
    if (origin !== undefined || version > 1) continue;
    anonymous.enter(id);
    anonymous.leave(id);
  }

  return {
    ...observers,
    known,
    shell,
    scheduler,
    pending,
    anonymous,
    batchWrites,
    findTargetProblem: (target) => findTargetProblem(target, guard),
    fileUrl: (task, file) => urlOf(options.publicUrl ?? (task.origin || url()), task.id, file.name),
    async close() {
      await waitAtMost(shell.wall, callbackGraceMs, scheduler.stop(), undefined);
      await callbackSender.close();
      await shell.probe?.close();
      await scheduler.stop();
      await shell.store.close();
    },
  };
}

/** The store that the options ask for. */
function storeOf({ dataDir: directory, store: url }: EmulatorOptions): OpenStore {
  if (directory !== undefined) return ({ now }) => openDurableStore({ directory, now, makeFolder, explainFileError });
  return url === undefined ? createMemoryStore : ({ now }) => openSharedStore({ url, now });
}

/**
 * The same on a store that may have been used before.
 *
 * @throws Error when the store can't be used, in a sentence
 * @example const { shell } = await openRuntime({ dataDir: '/data' });
 */
export async function openRuntime(
  options: EmulatorOptions,
  {
    openStore = storeOf(options),
    ...deps
  }: Omit<RuntimeDeps, 'store' | 'wall' | 'known'> & { readonly openStore?: OpenStore | undefined },
): Promise<Runtime> {
  const wall = createSystemClock();
  const store = await openStore({ now: wall.now });
  const { accounts } = await store.load({ accounts: allAccounts });
  return createRuntime(options, { ...deps, wall, store, known: accounts as readonly Account[] });
}

// What the core knows of vendors and products: pure functions over the lists of both.

function listPresets(): readonly PresetVoice[] {
  return presetVoices.map((voice, index) => ({
    id: voice.id,
    name: voice.name,
    taskId: voice.taskId,
    createdAt: voice.taskCreatedAt,
    updatedAt: voice.createdAt,
    trialName: `preset-${index + 1}.wav`,
  }));
}

/**
 * @param publicUrl base of result URLs; absent = the host that the client of the task used
 * @param inspect is shown the body of every callback as it is made, and gives it back
 * @example createShell({ …, vendors: createVendors(options.publicUrl, (_task, body) => body) })
 */
function createVendors(
  publicUrl: string | undefined,
  inspect: (task: Task, body: string | undefined) => string | undefined,
): Vendors {
  const [official] = dialects;
  const byId = new Map(dialects.map((dialect) => [dialect.id, dialect]));
  return {
    productOf: productFinder(products),
    encodeCallback: (task, account) =>
      inspect(task, byId.get(task.dialect)?.encodeCallback(task, account, publicUrl ?? task.origin)),
    callbackPolicyOf: (dialect, account, operation) =>
      (byId.get(dialect) ?? official).callbackPolicy(account.settings, operation),
    filePolicyOf: (dialect, account) => (byId.get(dialect) ?? official).filePolicy(account.settings),
    hasSpeaker: (id, language, catalogue) =>
      findTtsVoice(id, catalogue as TtsCatalogue)?.languages.some((known) => known === language) ?? false,
    presets: listPresets(),
    solutionVoices,
  };
}
