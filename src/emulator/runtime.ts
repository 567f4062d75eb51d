/**
 * An emulator without its HTTP, from its options: observers, the core in its shell, and what advances it.
 */
import { explainFileError, makeFolder } from '../contracts/spec/files.ts';
import type { FindViolations, ResponseValidator } from './observers/response-validator.ts';
import { createResponseValidator, validateAnswers, validateCallback } from './observers/response-validator.ts';
import { writeLog } from './observers/access-log.ts';
import type { Metrics } from './observers/metrics.ts';
import { countEvents } from './observers/metrics.ts';
import type { Recorder } from './observers/recorder.ts';
import { createRecorder } from './observers/recorder.ts';
import type { AccountRedaction } from './observers/redaction.ts';
import { createRedaction } from './observers/redaction.ts';
import type { Journal, Fired } from './core/journal.ts';
import { createJournal } from './core/journal.ts';
import { allAccounts, accountById, isFinished, taskById } from './core/reads.ts';
import type { Account, ResultFile, Task } from './core/records.ts';
import { timeOf, readCredential } from './core/records.ts';
import { hideResultOrigins, urlOf } from './core/result-files.ts';
import { createSeededRandom } from './core/chance.ts';
import { callbackLimits, createCallbackSender } from './effects/callback-sender.ts';
import { findTargetProblem } from './effects/guarded-request.ts';
import { createInspectingProbe } from './effects/media-probe.ts';
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
import { createTargetGuard } from './effects/target-guard.ts';
import type { EmulatorOptions } from './options.ts';
import type { AnonymousAccounts } from './shell/anonymous-accounts.ts';
import { createAnonymousAccounts } from './shell/anonymous-accounts.ts';
import type { Lifecycle } from './shell/lifecycle.ts';
import { createLifecycle, tellEvents } from './shell/lifecycle.ts';
import type { JournalReader, MaybePromise, SharedSide, Store, WallClock } from './shell/ports.ts';
import type { Shell } from './shell/shell.ts';
import { createShell } from './shell/shell.ts';
import { openDurableStore } from './store/durable.ts';
import { createMemoryStore } from './store/memory.ts';
import { openSharedStore } from './store/shared.ts';
import type { TtsCatalogue } from '../contracts/spec/voices.ts';
import { findTtsVoice, solutionVoices, presetVoices } from '../contracts/spec/voices.ts';
import type { Vendors, Event } from './core/decider.ts';
import type { PresetVoice, Outcome } from './core/outcome.ts';
import { products } from './core/products/product-list.ts';
import { dialects } from './dialect-list.ts';

// Requests that are answered when their task has ended. Events wake them after the commit, the request path awaits;
// nothing else crosses.

interface PendingResponses {
  /**
   * The outcome of a task when it has ended. A manual clock is moved there; when the clock becomes manual meanwhile, the
   * control operation that makes it so moves it there.
   */
  waitForEnd(account: Account, taskId: string): Promise<Outcome>;
  /** Brings every task of the account that a request waits for to its end, moving the clock as far as they need. */
  driveWaiting(accountId: string): Promise<readonly Fired[]>;
}

interface PendingResponsesDeps {
  readonly shell: Pick<Shell, 'read' | 'store'>;
  readonly lifecycle: Pick<Lifecycle, 'subscribe'>;
  /** Moves the account's clock until the task has ended. */
  readonly driveTask: (accountId: string, taskId: string) => Promise<readonly Fired[]>;
}

/** @example const outcome = await createPendingResponses(deps).waitForEnd(account, task.id); */
function createPendingResponses({ shell, lifecycle, driveTask }: PendingResponsesDeps): PendingResponses {
  const waiting = new Map<string, { readonly accountId: string; readonly wakes: (() => void)[] }>();
  const wait = (taskId: string, accountId: string) =>
    new Promise<void>((resolve) => {
      const others = waiting.get(taskId);
      if (others) others.wakes.push(resolve);
      else waiting.set(taskId, { accountId, wakes: [resolve] });
    });
  const wake = (taskId: string): void => {
    const wakes = waiting.get(taskId)?.wakes ?? [];
    waiting.delete(taskId);
    for (const resolve of wakes) resolve();
  };
  const wakeAll = (accountId: string): void => {
    for (const [taskId, wish] of [...waiting]) if (wish.accountId === accountId) wake(taskId);
  };
  const hear = (accountId: string, event: Event): void => {
    if (event.kind === 'removal') wakeAll(accountId);
    else if (event.kind === 'transition' && (event.to === 'succeed' || event.to === 'failed')) wake(event.taskId);
  };
  lifecycle.subscribe('task-moved', ({ accountId, entry }) => hear(accountId, entry));
  lifecycle.subscribe('tasks-removed', ({ accountId }) => wakeAll(accountId));
  shell.store.shared?.onChangesOfOthers(({ accountId, events }) => events?.forEach((event) => hear(accountId, event)));
  return {
    async waitForEnd(account, taskId) {
      for (;;) {
        const ended = wait(taskId, account.id);
        const task = await shell.read(taskById(taskId));
        // Looked at after `wait`, so that a switch at this moment is seen here or there.
        const { clock } = (await shell.read(accountById(account.id))) ?? account;
        if (!task || isFinished(task)) wake(taskId);
        else if (clock.mode === 'manual') await driveTask(account.id, taskId);
        await ended;
        const last = await shell.read(taskById(taskId));
        if (!last) return { kind: 'failure', failure: { code: 'task.not-found', detail: taskId } };
        // Of a store that was read anew, it is only looked at again.
        if (isFinished(last)) return { kind: 'task', view: { task: last } };
      }
    },
    async driveWaiting(accountId) {
      const fired: Fired[] = [];
      const taskIds = [...waiting].flatMap(([taskId, wish]) => (wish.accountId === accountId ? taskId : []));
      for (const taskId of taskIds) fired.push(...(await driveTask(accountId, taskId)));
      return fired;
    },
  };
}

/** Wall time a download of a source may take with `inspectMedia`. */
const probeTimeoutMs = 10_000;
/** What callbacks on their way get when the emulator stops. */
const callbackGraceMs = 1500;

/** Makes a store; its wall time is given by `now`. */
export type OpenStore = (deps: { readonly now: () => number }) => MaybePromise<Store>;

export interface RuntimeDeps {
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
  readonly metrics: Metrics;
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

/** Writes down what happens, for the control API. */
function keepJournal(
  lifecycle: Lifecycle,
  { journalEntries: limit = 1000, journalCharacters, seed }: EmulatorOptions,
  shared: SharedSide | undefined,
): JournalReader {
  const journal = createJournal({ limit, mostCharacters: journalCharacters });
  const { write = journal.append, clear = journal.clear, catchUp = () => undefined } = shared ?? {};
  for (const kind of ['request-answered', 'request-unreadable', 'file-misused'] as const) {
    lifecycle.subscribe(kind, ({ accountId, entry }) => write(accountId, entry));
  }
  if (shared) shared.followJournal(seed === undefined ? journal : { ...journal, append: appendClean(journal) });
  else {
    for (const kind of ['task-moved', 'callback-attempted'] as const) {
      lifecycle.subscribe(kind, ({ accountId, entry }) => journal.append(accountId, entry));
    }
  }
  lifecycle.subscribe('account-removed', ({ account }) => journal.remove(account.id));
  return { ...journal, clear, catchUp };
}

/** With a seed bodies of callbacks are written down as `tellEvents` tells them. */
const appendClean =
  ({ append }: Journal): Journal['append'] =>
  (accountId, entry) =>
    append(accountId, entry.kind === 'callback' ? { ...entry, body: hideResultOrigins(entry.body) } : entry);

/** Secrets of accounts that other processes make and remove. */
function followSecrets(secrets: Map<string, string>, { onChangesOfOthers }: SharedSide): void {
  onChangesOfOthers(({ account, removedAccount }) => {
    for (const key of removedAccount?.credentials ?? []) secrets.delete(readCredential(key).key);
    if (account?.origin !== 'control' || account.secret === undefined) return;
    for (const key of account.credentials) secrets.set(readCredential(key).key, account.secret);
  });
}

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
  const journal = keepJournal(lifecycle, options, shared);
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
  { seed, publicUrl, inspectMedia, allowCallbacksTo = [], logger }: EmulatorOptions,
  { lifecycle, validator }: Observers,
  { wall, store, known }: { readonly wall: WallClock; readonly store: Store; readonly known: readonly Account[] },
) {
  const guard = createTargetGuard({ allow: allowCallbacksTo });
  const tell = (reason: string) => logger?.warn({ reason }, 'A media source could not be used.');
  const shell = createShell({
    store,
    wall,
    chance: createChanceAfter(known, seed, wall, store.shared?.process),
    vendors: createVendors(publicUrl, (task, body) => validateCallback(validator, task, body)),
    probe: inspectMedia === true ? createInspectingProbe({ guard, timeoutMs: probeTimeoutMs, tell }) : undefined,
    emit: tellEvents(lifecycle, seed === undefined ? undefined : hideResultOrigins),
  });
  return { shell, guard };
}

const limitsOfCallbacks = (options: EmulatorOptions): typeof callbackLimits => ({
  inAll: options.maxCallbacks ?? callbackLimits.inAll,
  own: callbackLimits.own,
  perOwner: options.maxCallbacksPerAccount ?? callbackLimits.perOwner,
  perPlace: options.maxCallbacksPerHost ?? callbackLimits.perPlace,
  waiting: options.maxWaitingCallbacks ?? callbackLimits.waiting,
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
  const callbackSender = createCallbackSender({ guard, keepAlive: true, batchWrites, limits });
  const scheduler = createScheduler({ shell, callbackSender, lifecycle });
  const pending = createPendingResponses({ shell, lifecycle, driveTask: scheduler.driveTask });

  const anonymous = createAnonymousAccounts(shell, journal.remove, options.maxIdleAccounts);
  lifecycle.subscribe('request-closed', ({ account }) => account && anonymous.leave(account.id));
  lifecycle.subscribe('account-removed', ({ account }) => anonymous.forget(account.id));
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
    productOf(id) {
      const product = products[id];
      if (!product) throw new Error(`No product '${id}' in core/products/product-list.ts.`);
      return product;
    },
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
