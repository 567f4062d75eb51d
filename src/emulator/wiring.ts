/**
 * Hands the real things to the core: stores, clock, chance, dialects, products, courier. Only this file and
 * `emulator.ts` know concrete parts.
 */
import { customRandom } from 'nanoid';
import { priceOf } from '../contracts/spec/prices.ts';
import { findTtsVoice, presetVoices, type TtsCatalogue } from '../contracts/spec/voices.ts';
import type { EngineDeps } from './core/engine-context.ts';
import { createJournal } from './core/journal.ts';
import type { PresetVoice } from './core/outcome.ts';
import type { Random } from './core/ports.ts';
import { products } from './core/products/product-list.ts';
import type { Account, Delivery } from './core/records.ts';
import { createSeededRandom } from './core/seeded-random.ts';
import { createIdMint } from './core/snowflake.ts';
import { createTurns } from './core/turns.ts';
import { createWaits } from './core/waits.ts';
import { signWebhook } from './core/webhook-signature.ts';
import type { Dialect } from './dialects/dialect.ts';
import { klingDialect } from './dialects/kling.ts';
import { createCourier } from './effects/courier.ts';
import { hmacSha256 } from './effects/hmac.ts';
import { createAssumingProbe, createInspectingProbe } from './effects/media-probe.ts';
import { createSystemRandom } from './effects/random.ts';
import { createScheduler } from './effects/scheduler.ts';
import { createSystemClock } from './effects/system-clock.ts';
import { createTargetGuard } from './effects/target-guard.ts';
import type { EmulatorOptions } from './options.ts';
import { createMemoryStore } from './store/memory.ts';

/** Every dialect, the official one first: it answers for paths that nobody knows. */
export const dialects: readonly [Dialect, ...Dialect[]] = [klingDialect];

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

function createTools(random: Random, publicUrl: string | undefined): EngineDeps['tools'] {
  const { mint } = createIdMint({ random });
  const encoders = new Map(dialects.map((dialect) => [dialect.id, dialect]));
  return {
    random,
    mint,
    suffix: (length) =>
      customRandom('0123456789abcdefghijklmnopqrstuvwxyz', length, (size) => random.bytes(size))(),
    newDeliveryId: () => newDeliveryId(random),
    productOf(id) {
      const product = products[id];
      if (!product) throw new Error(`No product '${id}'.`);
      return product;
    },
    encodeCallback: (task, account) =>
      encoders.get(task.dialect)?.encodeCallback(task, account, publicUrl ?? task.origin),
    callbackPolicyOf: (dialect, account) => (encoders.get(dialect) ?? klingDialect).callbackPolicy(account.settings),
  };
}

/** Headers of one attempt: the signature when the account has a secret. Stamped with wall time, as receivers check it. */
function createHeadersOf(wallNow: () => number) {
  return (delivery: Delivery, account: Account) => ({
    'content-type': 'application/json; charset=utf-8',
    ...signWebhook({
      secrets: account.webhookSecrets,
      id: delivery.id,
      timestampSeconds: Math.floor(wallNow() / 1000),
      body: delivery.body,
      hmacSha256,
    }),
  });
}

/** The core and everything that runs beside the request path. */
export interface House {
  readonly engine: EngineDeps;
  readonly scheduler: ReturnType<typeof createScheduler>;
  readonly waits: ReturnType<typeof createWaits>;
  readonly courier: ReturnType<typeof createCourier>;
}

/**
 * Builds the house without HTTP.
 *
 * @param onError told of bugs in background work
 */
export function buildHouse(options: EmulatorOptions, onError: (error: unknown) => void): House {
  const wall = createSystemClock();
  const random = options.seed === undefined ? createSystemRandom() : createSeededRandom(options.seed);
  const guard = createTargetGuard({ allow: options.allowCallbacksTo ?? [] });
  const waits = createWaits();
  const courier = createCourier({ guard, keepAlive: true });
  const engine: EngineDeps = {
    store: createMemoryStore({ now: wall.now }),
    wall,
    turns: createTurns(),
    journal: createJournal({ limit: options.journalEntries ?? 1000 }),
    tools: createTools(random, options.publicUrl),
    probe:
      options.inspectMedia === true
        ? createInspectingProbe({
            guard,
            timeoutMs: probeTimeoutMs,
            tell: (reason) => options.logger?.warn({ reason }, 'A media source could not be used.'),
          })
        : createAssumingProbe(),
    hasSpeaker: (id, language, catalogue) =>
      findTtsVoice(id, catalogue as TtsCatalogue)?.languages.some((known) => known === language) ?? false,
    presets: listPresets(),
  };
  const scheduler = createScheduler({
    engine,
    courier,
    headersOf: createHeadersOf(wall.now),
    onFinished: waits.resolve,
    onError,
  });
  return { engine, scheduler, waits, courier };
}

/** Price of an operation in milli-units. */
export const priceMilliOf = (operation: { readonly price: string }): number => priceOf(operation.price).milliUnits;
