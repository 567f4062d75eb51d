/**
 * Accounts: made of a grant, changed through the control API, with packs, videos and voices that are given to them.
 */
import type {
  ClockMode,
  ClockState,
  Progression,
  Account,
  FailOrder,
  GivenOptions,
  LedgerEntry,
  Pack,
  Task,
  Video,
  Voice,
} from './records.ts';
import { timeOf } from './records.ts';
import type { Context, Decider, Decision } from './decider.ts';
import { book, keepInEffect } from './funds.ts';
import type { Chance } from './chance.ts';
import { accountsByCredentials, owner, videoById, voiceById, voicesByIds } from './reads.ts';
import { dayMs } from '../../contracts/spec/ground-facts.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';

/** A pack to be given. */
export interface PackGrant {
  readonly name: string;
  readonly totalMilli: number;
  readonly usedMilli: number;
  readonly concurrency?: number;
  /** Days until it expires; negative = expired already. */
  readonly days: number;
}

/** A video to be planted. */
export interface VideoGrant {
  readonly id: string;
  readonly madeBy: Video['madeBy'];
  readonly model?: string;
  readonly sound: boolean;
  readonly durationMs: number;
  readonly ageDays: number;
}

/** A custom voice to be planted: it looks as if a free task had made it. */
export interface VoiceGrant {
  /** Minted when absent. */
  readonly id?: string;
  readonly name: string;
  readonly dialect: string;
  /** Operation that would have made it. */
  readonly operation: string;
}

/** What a new account is given. */
export interface AccountGrant {
  readonly name: string;
  readonly credentials: readonly string[];
  readonly webhookSecrets: readonly string[];
  readonly origin?: Account['origin'];
  readonly secret?: string | undefined;
  readonly given?: GivenOptions | undefined;
  readonly packs: readonly PackGrant[];
  readonly videos: readonly VideoGrant[];
  readonly voices: readonly VoiceGrant[];
  /** Balances at gateways in micro-USD, by dialect. */
  readonly wallets?: Readonly<Record<string, number>>;
  readonly settings: Settings;
  readonly progressions: Readonly<Record<string, Progression>>;
  readonly clock: ClockState;
}

/** 32 hex characters, as the pack ids of recorded bodies. */
const newPackId = ({ random }: Chance) =>
  Array.from(random.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** One month of a pack is 30 days exactly; it takes effect 2 ms before its purchase time. Source: observed 2026-05-06. */
function makePack(grant: PackGrant, now: number, chance: Chance): Pack {
  const effectiveTime = (grant.days < 0 ? now + (grant.days - 30) * dayMs : now) - 2;
  const invalidTime = grant.days < 0 ? now + grant.days * dayMs : effectiveTime + grant.days * dayMs;
  return {
    id: newPackId(chance),
    name: grant.name,
    type: 'decreasing_total',
    totalMilli: grant.totalMilli,
    remainingMilli: grant.totalMilli - grant.usedMilli,
    heldMilli: 0,
    purchaseTime: effectiveTime + 2,
    effectiveTime,
    invalidTime,
    concurrency: grant.concurrency,
  };
}

/** An account, and the entries that say what was booked. */
export interface Books {
  readonly account: Account;
  readonly ledger: readonly LedgerEntry[];
}

/** The account with more packs, and the ledger entries that say so. */
export function grantPacks(account: Account, grants: readonly PackGrant[], now: number, chance: Chance): Books {
  const ledger: LedgerEntry[] = [];
  const richer = grants.reduce((current, grant) => {
    const pack = makePack(grant, now, chance);
    const given = { ...current, packs: [...current.packs, pack] };
    const amountMilli = pack.remainingMilli;
    const movement = book(given, { kind: 'grant', packId: pack.id, amountMilli, heldMilli: 0, at: now });
    ledger.push(movement.entry);
    return movement.account;
  }, account);
  return { account: richer, ledger };
}

/** The record of a planted video. */
export function makeVideo(accountId: string, grant: VideoGrant, now: number): Video {
  const { id, madeBy, model, sound, durationMs, ageDays } = grant;
  return {
    id,
    accountId,
    madeBy,
    ...(model === undefined ? {} : { model }),
    sound,
    durationMs,
    createdAt: now - ageDays * dayMs,
    file: { id, kind: 'mp4', durationMs, name: 'source.mp4' },
    version: 1,
  };
}

/** The records of planted voices: each voice, and the finished task it belongs to (lists show tasks). */
export function makeVoices(
  account: Account,
  grants: readonly VoiceGrant[],
  now: number,
  context: Context,
): { readonly tasks: readonly Task[]; readonly voices: readonly Voice[] } {
  const made = grants.map((grant) => makeVoice(account, grant, now, context));
  return { tasks: made.map(({ task }) => task), voices: made.map(({ voice }) => voice) };
}

function makeVoice(account: Account, grant: VoiceGrant, now: number, { chance, vendors }: Context) {
  const task: Task = {
    id: chance.mint(now),
    accountId: account.id,
    dialect: grant.dialect,
    operation: grant.operation,
    product: 'custom-voice',
    status: 'succeed',
    statusMessage: '',
    input: { voice_name: grant.name },
    // There was no call: there is no host that a client used.
    origin: '',
    createdAt: now,
    updatedAt: now,
    progression: { mode: 'immediate' },
    reads: 0,
    priceMilli: 0,
    holdsSlot: false,
    deductionMilli: 0,
    transitions: 3,
    version: 1,
  };
  const { result, voices = [] } = vendors.productOf('custom-voice').finish(task, account, now, chance);
  const [made] = voices;
  if (result.type !== 'voice' || !made) throw new Error('The product custom-voice makes no voice.');
  const id = grant.id ?? made.id;
  const trial = { ...made.trial, id };
  const finished: Task = { ...task, result: { type: 'voice', voiceId: id, trial } };
  return { task: finished, voice: { ...made, id, trial } };
}

/** `accountId` of commands about an account that does not exist yet. */
export const noAccount = '';

interface CreateAccountCommand {
  readonly accountId: typeof noAccount;
  readonly grant: AccountGrant;
}

type AccountCreated =
  | { readonly kind: 'created'; readonly account: Account }
  /** An account has one of the credentials already. */
  | { readonly kind: 'credential-taken'; readonly holder: Account }
  | { readonly kind: 'voice-taken'; readonly voiceId: string };

interface Holders {
  readonly holders: readonly Account[];
  readonly voices: readonly Voice[];
}

function makeAccount({ grant }: CreateAccountCommand, context: Context): Decision<AccountCreated> {
  const { wall, chance } = context;
  const now = timeOf(grant.clock, wall);
  const { name, credentials, webhookSecrets, origin, secret, given, settings, progressions, clock } = grant;
  const bare: Account = {
    id: chance.mint(now),
    name,
    credentials,
    createdAt: now,
    clock,
    packs: [],
    running: 0,
    webhookSecrets,
    origin,
    secret,
    given,
    settings,
    progressions,
    failOrders: [],
    ledgerLength: 0,
    wallets: grant.wallets,
    walletHolds: undefined,
    walletLength: 0,
    version: 1,
  };
  const { account, ledger } = grantPacks(bare, grant.packs, now, chance);
  const videos = grant.videos.map((video) => makeVideo(account.id, video, now));
  return {
    outcome: { kind: 'created', account },
    changes: { accountId: account.id, account, ledger, videos, ...makeVoices(account, grant.voices, now, context) },
  };
}

/**
 * Makes an account of a grant, with everything in it, in one commit.
 *
 * @example shell.run(createAccount, { accountId: noAccount, grant })
 */
export const createAccount: Decider<CreateAccountCommand, Holders, AccountCreated> = {
  reads: ({ grant }) => ({
    holders: accountsByCredentials(grant.credentials),
    voices: voicesByIds(grant.voices.flatMap(({ id }) => id ?? [])),
  }),
  decide({ holders: [holder], voices: [voice] }, command, context) {
    if (holder) return { outcome: { kind: 'credential-taken', holder } };
    if (voice) return { outcome: { kind: 'voice-taken', voiceId: voice.id } };
    return makeAccount(command, context);
  },
};

/** How an account's clock is changed. */
type ClockChange =
  /** The same moment, told by a clock of another mode. Without a factor a scaled clock keeps its own. */
  | { readonly kind: 'mode'; readonly mode: ClockMode; readonly factor?: number | undefined }
  /** To a moment, forth or back; packs that were in effect stay so. */
  | { readonly kind: 'jump'; readonly time: number }
  /** To a moment, never back. */
  | { readonly kind: 'forward'; readonly time: number };

/** What is changed of an account; what is not named stays. */
export interface AccountChange {
  readonly settings?: Partial<Settings> | undefined;
  /** By product. */
  readonly progressions?: Readonly<Record<string, Progression>> | undefined;
  /** Progressions that are not named go. */
  readonly replacesProgressions?: boolean | undefined;
  readonly webhookSecrets?: readonly string[] | undefined;
  /** What only a start changes: whose it is, what leads to it, what it was given. */
  readonly configured?: Partial<Pick<Account, 'origin' | 'name' | 'credentials' | 'secret' | 'given'>> | undefined;
  /** Balances at gateways in micro-USD, by dialect. */
  readonly wallets?: Readonly<Record<string, number>> | undefined;
  readonly clock?: ClockChange | undefined;
  readonly addedPack?: PackGrant | undefined;
  /** Most packs, and most faults, that an account may have when one more is added. */
  readonly most?: number | undefined;
  readonly removedPackId?: string | undefined;
  readonly addedFault?: FailOrder | undefined;
  readonly removedFaultIds?: readonly string[] | undefined;
}

interface ChangeAccountCommand {
  readonly accountId: string;
  readonly change: AccountChange;
}

type AccountChanged =
  | { readonly kind: 'changed'; readonly account: Account }
  | { readonly kind: 'pack-unknown' }
  /** Running tasks hold units of the pack. */
  | { readonly kind: 'pack-held' }
  /** There are as many as there may be. */
  | { readonly kind: 'full'; readonly count: number };

/** The same clock, moved so that it shows `time` now. */
export function setTime(clock: ClockState, time: number, wall: number): ClockState {
  switch (clock.mode) {
    case 'real':
      return { mode: 'real', offset: time - wall };
    case 'scaled':
      return { ...clock, anchorWall: wall, anchorTime: time };
    case 'manual':
      return { mode: 'manual', time };
  }
}

/** The same moment, as shown by a clock of another mode. `factor` is read for `scaled` only (account ms per wall ms). */
export function changeMode(clock: ClockState, mode: ClockMode, wall: number, factor = 1): ClockState {
  const time = timeOf(clock, wall);
  switch (mode) {
    case 'real':
      return { mode, offset: time - wall };
    case 'scaled':
      return { mode, factor, anchorWall: wall, anchorTime: time };
    case 'manual':
      return { mode, time };
  }
}

function changeClock(account: Account, change: ClockChange, wall: number): Account {
  const { clock } = account;
  const now = timeOf(clock, wall);
  switch (change.kind) {
    case 'mode': {
      const factor = change.factor ?? (clock.mode === 'scaled' ? clock.factor : 1);
      return { ...account, clock: changeMode(clock, change.mode, wall, factor) };
    }
    case 'jump':
      return {
        ...account,
        clock: setTime(clock, change.time, wall),
        packs: keepInEffect(account.packs, now, change.time),
      };
    case 'forward':
      return now >= change.time ? account : { ...account, clock: setTime(clock, change.time, wall) };
  }
}

function changeFields(account: Account, change: AccountChange): Account {
  const { settings, progressions, webhookSecrets, wallets, addedFault, removedFaultIds } = change;
  const kept = change.replacesProgressions === true ? {} : account.progressions;
  const faults = account.failOrders.filter(({ id }) => removedFaultIds?.includes(id) !== true);
  return {
    ...account,
    ...change.configured,
    settings: settings ? { ...account.settings, ...settings } : account.settings,
    progressions: progressions ? { ...kept, ...progressions } : account.progressions,
    webhookSecrets: webhookSecrets ?? account.webhookSecrets,
    wallets: wallets ? { ...account.wallets, ...wallets } : account.wallets,
    failOrders: addedFault ? [...faults, addedFault] : faults,
  };
}

/**
 * Changes an account.
 *
 * @example shell.run(changeAccount, { accountId, change: { clock: { kind: 'mode', mode: 'manual' } } })
 */
export const changeAccount: Decider<ChangeAccountCommand, { readonly account: Account }, AccountChanged> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  decide({ account: stored }, { change }, { wall, chance }) {
    const { removedPackId, addedPack, clock } = change;
    const count = addedPack ? stored.packs.length : change.addedFault ? stored.failOrders.length : 0;
    if (count >= (change.most ?? Infinity)) return { outcome: { kind: 'full', count } };
    const removed = stored.packs.find(({ id }) => id === removedPackId);
    if (removedPackId !== undefined && !removed) return { outcome: { kind: 'pack-unknown' } };
    if (removed && removed.heldMilli > 0) return { outcome: { kind: 'pack-held' } };
    const changed = changeFields(stored, change);
    const timed = clock ? changeClock(changed, clock, wall) : changed;
    const poorer = removed ? { ...timed, packs: timed.packs.filter(({ id }) => id !== removed.id) } : timed;
    const now = timeOf(poorer.clock, wall);
    const { account: last, ledger } = grantPacks(poorer, addedPack ? [addedPack] : [], now, chance);
    const account = { ...last, version: stored.version + 1 };
    return { outcome: { kind: 'changed', account }, changes: { accountId: account.id, account, ledger } };
  },
};

interface Granting<Grant> {
  readonly accountId: string;
  readonly grant: Grant;
}

interface AccountAndVideo {
  readonly account: Account;
  readonly video: Video | undefined;
}

/** Gives the account a video of earlier work; (outcome) `undefined` when it has one of this id. */
export const plantVideo: Decider<Granting<VideoGrant>, AccountAndVideo, Video | undefined> = {
  reads: ({ accountId, grant }) => ({ account: owner(accountId), video: videoById(accountId, grant.id) }),
  decide({ account, video: known }, { grant }, { wall }) {
    if (known) return { outcome: undefined };
    const video = makeVideo(account.id, grant, timeOf(account.clock, wall));
    return { outcome: video, changes: { accountId: account.id, videos: [video] } };
  },
};

/** Forgets a video; (outcome) whether there was one. */
export const deleteVideo: Decider<{ readonly accountId: string; readonly videoId: string }, AccountAndVideo, boolean> =
  {
    reads: ({ accountId, videoId }) => ({ account: owner(accountId), video: videoById(accountId, videoId) }),
    decide: ({ account, video }) =>
      video ? { outcome: true, changes: { accountId: account.id, removedVideos: [video] } } : { outcome: false },
  };

/** Gives the account a custom voice; (outcome) `undefined` when there is one of this id. */
export const plantVoice: Decider<
  Granting<VoiceGrant>,
  { readonly account: Account; readonly voice: Voice | undefined },
  Voice | undefined
> = {
  reads: ({ accountId, grant }) => ({
    account: owner(accountId),
    voice: grant.id === undefined ? undefined : voiceById(grant.id),
  }),
  decide({ account, voice: known }, { grant }, context) {
    if (known) return { outcome: undefined };
    const made = makeVoices(account, [grant], timeOf(account.clock, context.wall), context);
    return { outcome: made.voices[0], changes: { accountId: account.id, ...made } };
  },
};
