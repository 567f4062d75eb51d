/**
 * From options to what new accounts are given: packs, sample videos, progressions, clock.
 */
import { microUsdPerUsd, milliPerUnit } from '../contracts/spec/ground-facts.ts';
import { operations, catalog } from '../contracts/spec/catalog.ts';
import { trialPack } from '../contracts/spec/prices.ts';
import type { Settings } from '../contracts/spec/vendors.ts';
import { officialVendor, completeSettings, defaultSettings, vendors } from '../contracts/spec/vendors.ts';
import type { AccountChange, AccountGrant, PackGrant, VideoGrant, VoiceGrant } from './core/accounts.ts';
import type { ClockState, Progression, Account } from './core/records.ts';
import { accessKeyCredential, apiKeyCredential } from './core/records.ts';
import { products, timingOf } from './core/products/product-list.ts';
import { nameOfCredential } from './shell/account-names.ts';
import type { AccountOptions, EmulatorOptions, PackOptions, VideoOptions, VoiceOptions } from './options.ts';

/** Start of time with a seed: a fixed moment, so that ids and times repeat. */
const seededStart = Date.UTC(2026, 9, 1);

const milli = (units: number) => Math.round(units * milliPerUnit);

/** Never runs out in a test, and expires in the far future. */
const defaultPack: PackGrant = {
  name: 'Emulator-Video-1000000Units-120Months',
  totalMilli: milli(1_000_000),
  usedMilli: 0,
  days: 3650,
};

const { milliUnits, ...trial } = trialPack;
const smallPack: PackGrant = { ...trial, totalMilli: milliUnits, usedMilli: 0 };

/**
 * Videos every account starts with. The first two ids stand in the references' own examples; the others are invented, one
 * for each way in which a source can be unfit.
 */
const sampleVideos: readonly VideoOptions[] = [
  // Fit for voices and audio: V2.6 with sound, avatar, lip-sync.
  { id: '830460928805724256', model: 'kling-v2-6', sound: true, seconds: 10, madeBy: 'image2video' },
  { id: 'kling-video-id-9876', model: 'kling-v2-6', sound: true, seconds: 12.5, madeBy: 'image2video' },
  { id: '830460928805720001', sound: true, seconds: 14.666, madeBy: 'avatar' },
  { id: '830460928805720002', sound: true, seconds: 8, madeBy: 'lip-sync' },
  // Fit for audio alone: no sound of its own, an older model.
  { id: '830460928805720003', model: 'kling-v2-6', sound: false, seconds: 5.041, madeBy: 'text2video' },
  { id: '830460928805720004', model: 'kling-v2-1', sound: true, seconds: 10, madeBy: 'image2video' },
  // Too short, too long, and cleared.
  { id: '830460928805720005', model: 'kling-v2-6', sound: true, seconds: 2.5, madeBy: 'image2video' },
  { id: '830460928805720006', model: 'kling-v2-6', sound: true, seconds: 45, madeBy: 'image2video' },
  { id: '830460928805720007', model: 'kling-v2-6', sound: true, seconds: 10, ageDays: 31, madeBy: 'image2video' },
];

export function packGrantOf(pack: PackOptions): PackGrant {
  const name = pack.name ?? `Emulator-Video-${pack.units}Units${pack.concurrency ? `-${pack.concurrency}Con` : ''}`;
  return {
    name,
    totalMilli: milli(pack.units),
    usedMilli: milli(pack.used ?? 0),
    ...(pack.concurrency === undefined ? {} : { concurrency: pack.concurrency }),
    days: pack.days ?? 30,
  };
}

export function videoGrantOf(video: VideoOptions): VideoGrant {
  return {
    id: video.id,
    madeBy: video.madeBy ?? 'other',
    ...(video.model === undefined ? {} : { model: video.model }),
    sound: video.sound ?? true,
    durationMs: Math.round((video.seconds ?? 10) * 1000),
    ageDays: video.ageDays ?? 0,
  };
}

/** The official call that makes voices: planted ones look as if it had made them. */
const voiceMaker = operations.find(({ action, product }) => action === 'create-task' && product === 'custom-voice');

export const voiceGrantOf = ({ id, name }: VoiceOptions): VoiceGrant => ({
  ...(id === undefined ? {} : { id }),
  name,
  dialect: officialVendor.id,
  operation: voiceMaker?.id ?? '',
});

/** Progressions of every product, by the options' name, progression and scale. */
function progressionsOf(options: EmulatorOptions): Readonly<Record<string, Progression>> {
  const wanted = options.progression ?? 'fast';
  const scale = options.progressionScale ?? 1;
  if (typeof wanted !== 'string') {
    const stretched =
      wanted.mode === 'time'
        ? { ...wanted, processingMs: wanted.processingMs * scale, finishMs: wanted.finishMs * scale }
        : wanted;
    return { '*': stretched };
  }
  return Object.fromEntries(Object.values(products).map((product) => [product.id, timingOf(product, wanted, scale)]));
}

export function clockOf(options: EmulatorOptions, wall: number): ClockState {
  const start = options.startTime ?? (options.seed === undefined ? wall : seededStart);
  const { clock = 'real' } = options;
  if (clock === 'manual') return { mode: 'manual', time: start };
  if (clock === 'real') return { mode: 'real', offset: start - wall };
  return { mode: 'scaled', factor: clock.scale, anchorWall: wall, anchorTime: start };
}

/** What a new account is given, apart from its name and credentials. */
export function baseGrant(options: EmulatorOptions, settings: Settings, wall: number): AccountGrant {
  return {
    name: '',
    credentials: [],
    webhookSecrets: [],
    packs: [options.profile === 'trial' ? smallPack : defaultPack],
    videos: sampleVideos.map(videoGrantOf),
    voices: [],
    settings,
    progressions: progressionsOf(options),
    clock: clockOf(options, wall),
    given: {
      settings: options.settings ?? {},
      clock: options.clock ?? 'real',
      progression: [options.progression ?? 'fast', options.progressionScale ?? 1],
    },
  };
}

export function credentialsOf(account: AccountOptions): readonly string[] {
  const accessKey = account.accessKey === undefined ? [] : [accessKeyCredential(account.accessKey)];
  return [...accessKey, ...(account.apiKeys ?? []).map(apiKeyCredential)];
}

/** Balances in US dollars as whole micro-USD. */
export const walletsOf = (usd: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(usd).map(([dialect, amount]) => [dialect, Math.round(amount * microUsdPerUsd)]));

/** @throws Error for a setting that is unknown, wrong, or read before an account is known; in a sentence */
function settingsOfAccount({ settings: given = {} }: AccountOptions, base: Settings): Settings {
  const { settings, problems } = completeSettings(given, base);
  const all = [...problems, ...Object.keys(given).flatMap((id) => explainEmulatorWide(id) ?? [])];
  if (all.length > 0) throw new Error(all.join(' '));
  return settings;
}

/** The grant of a configured account: what it names itself replaces the base. */
export function grantOfAccount(account: AccountOptions, base: AccountGrant): AccountGrant {
  const credentials = credentialsOf(account);
  return {
    ...base,
    name: account.accessKey ?? nameOfCredential(credentials[0] ?? 'key:'),
    credentials,
    origin: 'configuration',
    secret: account.secretKey,
    webhookSecrets: account.webhookSecrets ?? base.webhookSecrets,
    packs: account.packs?.map(packGrantOf) ?? base.packs,
    videos: [...base.videos, ...(account.videos ?? []).map(videoGrantOf)],
    voices: account.voices?.map(voiceGrantOf) ?? base.voices,
    ...(account.wallets === undefined ? {} : { wallets: walletsOf(account.wallets) }),
    settings: settingsOfAccount(account, base.settings),
    progressions: { ...base.progressions, ...account.progressions },
    given: base.given && {
      ...base.given,
      settings: { ...base.given.settings, ...account.settings },
      progression: [base.given.progression, account.progressions],
    },
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Settings whose value by the options is another one than at the last start, and those that this version has anew. */
function changedSettings(account: Account, grant: AccountGrant): Partial<Settings> {
  const then = { ...defaultSettings, ...account.given?.settings };
  const now = { ...defaultSettings, ...grant.given?.settings };
  const ids = Object.keys(now) as (keyof Settings)[];
  const changed = ids.filter((id) => !isSame(then[id], now[id]) || !Object.hasOwn(account.settings, id));
  return Object.fromEntries(changed.map((id) => [id, now[id]]));
}

/**
 * What this start changes of an account that is there already: what the options, or its entry among the configured accounts,
 * say otherwise than at the last start. All else stays as it is stored; packs, videos and voices were given when it was
 * made.
 *
 * @param own its entry among the configured accounts, whose credentials and secrets are always those of now
 * @returns `undefined` when nothing changes
 */
export function changeOfStart(account: Account, grant: AccountGrant, own?: AccountOptions): AccountChange | undefined {
  const { origin, name, credentials, secret, given, clock } = grant;
  const isPaced = !isSame(account.given?.progression, given?.progression);
  const isTimed = !isSame(account.given?.clock, given?.clock);
  const change: AccountChange = {
    configured: own ? { origin, name, credentials, secret, given } : { given },
    settings: changedSettings(account, grant),
    ...(own?.webhookSecrets && { webhookSecrets: own.webhookSecrets }),
    ...(isPaced && { progressions: grant.progressions, replacesProgressions: true }),
    ...(isTimed && {
      clock: { kind: 'mode', mode: clock.mode, factor: clock.mode === 'scaled' ? clock.factor : undefined },
    }),
  };
  return own || !isSame(account.given, given) || !isSame(change.settings, {}) ? change : undefined;
}

// Settings that are read before the account of a request is known: no account can have its own value.

/** Whether a call exists is judged before its key is. */
const ofRoutes = catalog.flatMap(({ onlyWhen }) => onlyWhen?.setting ?? []);

/** Bodies of refusals that no account has, and what counts as a key. */
const ofRefusals = vendors.flatMap(({ emulatorWideSettings }) => emulatorWideSettings);

const known: ReadonlySet<string> = new Set([...ofRoutes, ...ofRefusals]);

/**
 * Why an account cannot have its own value of a setting, as a sentence, or `undefined`.
 *
 * @example explainEmulatorWide('tts.get') // "Setting 'tts.get' is read before an account is known: …"
 */
export function explainEmulatorWide(id: string): string | undefined {
  if (!id.startsWith('auth.') && !known.has(id)) return undefined;
  return `Setting '${id}' is read before an account is known: set it at the start (--set ${id}=…).`;
}
