/**
 * Hands the real things to the core: stores, clock, chance, dialects, products, courier. Only this file and
 * `emulator.ts` know concrete parts.
 */
import { customRandom } from 'nanoid';
import { priceOf } from '../contracts/spec/prices.ts';
import { catalog } from '../contracts/spec/catalog.ts';
import { findTtsVoice, presetVoices, type TtsCatalogue } from '../contracts/spec/voices.ts';
import type { ControlDeps } from './control/control-deps.ts';
import { createMeter } from './control/meter.ts';
import type { RecordKeeper } from './control/record-keeper.ts';
import { createRecordKeeper } from './control/record-keeper.ts';
import type { StrictJudge } from './control/strict-judge.ts';
import type { Event, Vendors } from './core/decider.ts';
import type { Chance, Random } from './core/inputs.ts';
import type { Journal } from './core/journal.ts';
import { createJournal } from './core/journal.ts';
import type { PresetVoice } from './core/outcome.ts';
import { products } from './core/products/product-list.ts';
import type { Account, AttemptOutcome, Delivery, Task } from './core/records.ts';
import { urlOf } from './core/result-url.ts';
import { createSeededRandom } from './core/seeded-random.ts';
import { createIdMint } from './core/snowflake.ts';
import { signWebhook } from './core/webhook-signature.ts';
import { dialects } from './dialect-list.ts';
import { createCourier } from './effects/courier.ts';
import { hmacSha256 } from './effects/hmac.ts';
import { createInspectingProbe } from './effects/media-probe.ts';
import { createSystemRandom } from './effects/random.ts';
import { createScheduler } from './effects/scheduler.ts';
import { createSystemClock } from './effects/system-clock.ts';
import { createTargetGuard } from './effects/target-guard.ts';
import { mediaPrefix } from './http/media-route.ts';
import type { EmulatorOptions } from './options.ts';
import type { AnonymousAccounts } from './shell/anonymous-accounts.ts';
import { createAnonymousAccounts } from './shell/anonymous-accounts.ts';
import type { PendingResponses } from './shell/pending-responses.ts';
import { createPendingResponses } from './shell/pending-responses.ts';
import type { Store } from './shell/ports.ts';
import type { Shell } from './shell/shell.ts';
import { createShell } from './shell/shell.ts';
import { createMemoryStore } from './store/memory.ts';
import type { AtTurnsEnd } from './turn-end.ts';
import { createTurnEnd } from './turn-end.ts';

const [official] = dialects;

/** Wall time a download of a source may take with `inspectMedia`. */
const probeTimeoutMs = 10_000;

/** A delivery id as in the vendor's sample (8674665223082153551): 19 digits. */
function newDeliveryId(random: Random): string {
  const low = String(random.integer(0, 999_999_999)).padStart(9, '0');
  return `${random.integer(1_000_000_000, 4_000_000_000) + 5_000_000_000}${low}`;
}

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

/** What two runs of one seed must not differ in: host and port. */
export const seededOrigin = 'http://kling-emulator';

const resultOrigin = new RegExp(`https?://[^/"\\s]+(?=${mediaPrefix})`, 'gi');

/** The same journal, without the port in the result URLs of callbacks. */
function hidePorts(journal: Journal): Journal {
  return {
    ...journal,
    append(accountId, entry) {
      const clean = (text: string) => text.replaceAll(resultOrigin, seededOrigin);
      journal.append(accountId, entry.kind === 'callback' ? { ...entry, body: clean(entry.body) } : entry);
    },
  };
}

function createChance(random: Random): Chance {
  const { mint } = createIdMint({ random });
  return {
    random,
    mint,
    suffix: (length) => customRandom('0123456789abcdefghijklmnopqrstuvwxyz', length, (size) => random.bytes(size))(),
    newDeliveryId: () => newDeliveryId(random),
  };
}

/** Judges the body of a callback as it is made. */
function judgeCallback(strict: StrictJudge | undefined, task: Task, body: string | undefined): string | undefined {
  const schema = catalog.find(({ id }) => id === task.operation)?.schemas.callback;
  if (body !== undefined && schema !== undefined) strict?.judge(`callback of task ${task.id}`, schema, body);
  return body;
}

function createVendors(publicUrl: string | undefined, strict: StrictJudge | undefined): Vendors {
  const speakers = new Map(dialects.map((dialect) => [dialect.id, dialect]));
  const encode: Vendors['encodeCallback'] = (task, account) =>
    speakers.get(task.dialect)?.encodeCallback(task, account, publicUrl ?? task.origin);
  return {
    productOf(id) {
      const product = products[id];
      if (!product) throw new Error(`No product '${id}'.`);
      return product;
    },
    encodeCallback: strict ? (task, account) => judgeCallback(strict, task, encode(task, account)) : encode,
    callbackPolicyOf: (dialect, account) => (speakers.get(dialect) ?? official).callbackPolicy(account.settings),
    filePolicyOf: (dialect, account) => (speakers.get(dialect) ?? official).filePolicy(account.settings),
    hasSpeaker: (id, language, catalogue) =>
      findTtsVoice(id, catalogue as TtsCatalogue)?.languages.some((known) => known === language) ?? false,
    presets: listPresets(),
  };
}

/** Tells what happened to the journal, and to requests that wait for the end of their task. */
function createEmitter(journal: Journal, pending: PendingResponses) {
  return (accountId: string, events: readonly Event[]): void => {
    for (const event of events) {
      if (event.kind !== 'removal') journal.append(accountId, event);
      const hasEnded = event.kind === 'removal' || (event.kind === 'transition' && endStates.has(event.to));
      if (hasEnded) pending.resolve(event.taskId);
    }
  };
}

const endStates: ReadonlySet<string> = new Set(['succeed', 'failed']);

/** Headers of one attempt: the signature when the dialect signs and the account has a secret. Stamped with the machine's time, as receivers check it. */
function createHeadersOf(machineTime: () => number, policyOf: Vendors['callbackPolicyOf']) {
  return (delivery: Pick<Delivery, 'id' | 'body' | 'dialect'>, account: Account) => ({
    'content-type': 'application/json; charset=utf-8',
    ...signWebhook({
      secrets: policyOf(delivery.dialect, account).signed ? account.webhookSecrets : [],
      id: delivery.id,
      timestampSeconds: Math.floor(machineTime() / 1000),
      body: delivery.body,
      hmacSha256,
    }),
  });
}

/** Callbacks that fail are told in the log: the journal alone would leave them unseen. Hosts only, paths may hold secrets. */
function createAttemptLog(logger: EmulatorOptions['logger']) {
  return ({ id, taskId, taskStatus, url }: Delivery, outcome: AttemptOutcome): void => {
    if (!logger || (outcome.kind === 'answered' && outcome.ok)) return;
    const host = URL.canParse(url) ? new URL(url).host : 'no URL';
    const why = outcome.kind === 'answered' ? `answered ${outcome.status}` : outcome.message;
    logger.warn({ task: taskId, status: taskStatus, callback: id, host, why }, 'A callback was not taken.');
  };
}

/** The core in its shell, and everything that runs beside the request path. */
export interface House {
  readonly shell: Shell;
  readonly journal: Journal;
  readonly scheduler: ReturnType<typeof createScheduler>;
  readonly pending: PendingResponses;
  readonly courier: ReturnType<typeof createCourier>;
  readonly meter: ReturnType<typeof createMeter>;
  readonly keeper: RecordKeeper | undefined;
  readonly anonymous: AnonymousAccounts;
  readonly atTurnsEnd: AtTurnsEnd;
  readonly fileUrl: ControlDeps['fileUrl'];
  readonly send: ControlDeps['send'];
  /** Where clients reach the emulator, as far as it is known; for URLs of things that no client made. */
  readonly place: { url: string };
}

/** Makes a store; its wall time is told by `now`. */
export type OpenStore = (deps: { readonly now: () => number }) => Store;

/**
 * Builds the house without HTTP.
 *
 * @param onError told of bugs in background work
 */
export function buildHouse(
  options: EmulatorOptions,
  onError: (error: unknown) => void,
  strict?: StrictJudge,
  openStore: OpenStore = createMemoryStore,
): House {
  const wall = createSystemClock();
  const random = options.seed === undefined ? createSystemRandom() : createSeededRandom(options.seed);
  const guard = createTargetGuard({ allow: options.allowCallbacksTo ?? [] });
  const pending = createPendingResponses();
  const atTurnsEnd = createTurnEnd(onError);
  const courier = createCourier({ guard, keepAlive: true, atTurnsEnd });
  const meter = createMeter();
  const keeper = options.keepRecord && createRecordKeeper(options.keepRecord);
  const bounded = createJournal({ limit: options.journalEntries ?? 1000, mostCharacters: options.journalCharacters });
  const kept = keeper ? keeper.watch(bounded) : bounded;
  const journal = meter.watch(options.seed === undefined ? kept : hidePorts(kept));
  const place = { url: 'http://localhost' };
  const shell = createShell({
    store: openStore({ now: wall.now }),
    wall,
    chance: createChance(random),
    vendors: createVendors(options.publicUrl, strict),
    probe:
      options.inspectMedia === true
        ? createInspectingProbe({
            guard,
            timeoutMs: probeTimeoutMs,
            tell: (reason) => options.logger?.warn({ reason }, 'A media source could not be used.'),
          })
        : undefined,
    emit: createEmitter(journal, pending),
  });
  const headersOf = createHeadersOf(wall.machineTime, shell.vendors.callbackPolicyOf);
  const onAttempt = createAttemptLog(options.logger);
  return {
    shell,
    journal,
    scheduler: createScheduler({ shell, courier, headersOf, onAttempt, onError }),
    pending,
    courier,
    meter,
    keeper,
    anonymous: createAnonymousAccounts(shell, journal.remove, options.maxIdleAccounts),
    atTurnsEnd,
    place,
    fileUrl: (task, file) => urlOf(options.publicUrl ?? (task.origin || place.url), task.id, file.name),
    send: (account, { id, url, body }) => {
      const { timeoutMs } = official.callbackPolicy(account.settings);
      return courier.post({
        accountId: account.id,
        url,
        headers: headersOf({ id, body, dialect: official.id }, account),
        body,
        timeoutMs,
      });
    },
  };
}

/** Price of an operation in milli-units. */
export const priceMilliOf = (operation: { readonly price: string }): number => priceOf(operation.price).milliUnits;
