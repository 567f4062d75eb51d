/**
 * Accounts: found by credential, made on first use in open mode, changed through the control API.
 */
import type { ClockState } from './clock.ts';
import { timeOf } from './clock.ts';
import type { EngineDeps } from './engine-context.ts';
import { inTurn } from './engine-context.ts';
import { book } from './funds.ts';
import type { Guests } from './guests.ts';
import type { Progression } from './progression.ts';
import type { Account, LedgerEntry, Pack, Task, Video, Voice } from './records.ts';
import type { Settings } from './settings.ts';
import type { Soon } from './soon.ts';
import { follow } from './soon.ts';

const dayMs = 86_400_000;

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
const newPackId = (deps: EngineDeps) =>
  Array.from(deps.tools.random.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** One month of a pack is 30 days exactly; it takes effect 2 ms before its purchase time. Source: observed 2026-05-06. */
function makePack(deps: EngineDeps, grant: PackGrant, now: number): Pack {
  const effectiveTime = (grant.days < 0 ? now + (grant.days - 30) * dayMs : now) - 2;
  const invalidTime = grant.days < 0 ? now + grant.days * dayMs : effectiveTime + grant.days * dayMs;
  return {
    id: newPackId(deps),
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

/** The account with one more pack, and the ledger entry that says so. */
export function grantPack(
  deps: EngineDeps,
  account: Account,
  grant: PackGrant,
  now: number,
): { readonly account: Account; readonly entry: LedgerEntry; readonly pack: Pack } {
  const pack = makePack(deps, grant, now);
  const richer = { ...account, packs: [...account.packs, pack] };
  const amountMilli = pack.remainingMilli;
  return { ...book(richer, { kind: 'grant', packId: pack.id, amountMilli, heldMilli: 0, at: now }), pack };
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

/** The records of a planted voice: the voice, and the finished task it belongs to (lists show tasks). */
export function makeVoice(
  deps: EngineDeps,
  account: Account,
  grant: VoiceGrant,
  now: number,
): { readonly task: Task; readonly voice: Voice } {
  const { tools } = deps;
  const task: Task = {
    id: tools.mint(now),
    accountId: account.id,
    dialect: grant.dialect,
    operation: grant.operation,
    product: 'custom-voice',
    status: 'succeed',
    statusMessage: '',
    input: { voice_name: grant.name },
    // Nobody called: there is no host that a client used.
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
  const { result, voices = [] } = tools.productOf('custom-voice').finish(task, account, now, tools);
  const [made] = voices;
  if (result.type !== 'voice' || !made) throw new Error('The product custom-voice makes no voice.');
  const id = grant.id ?? made.id;
  const trial = { ...made.trial, id };
  return { task: { ...task, result: { type: 'voice', voiceId: id, trial } }, voice: { ...made, id, trial } };
}

/** Makes an account of a grant, with everything in it, in one commit. */
export async function createAccount(deps: EngineDeps, grant: AccountGrant): Promise<Account> {
  const now = timeOf(grant.clock, deps.wall.now());
  const { name, credentials, webhookSecrets, settings, progressions, clock } = grant;
  const bare: Account = {
    id: deps.tools.mint(now),
    name,
    credentials,
    createdAt: now,
    clock,
    packs: [],
    running: 0,
    webhookSecrets,
    settings,
    progressions,
    failOrders: [],
    ledgerLength: 0,
    wallets: grant.wallets,
    walletHolds: undefined,
    walletLength: 0,
    version: 1,
  };
  const ledger: LedgerEntry[] = [];
  const account = grant.packs.reduce((current, pack) => {
    const granted = grantPack(deps, current, pack, now);
    ledger.push(granted.entry);
    return granted.account;
  }, bare);
  const videos = grant.videos.map((video) => makeVideo(account.id, video, now));
  const planted = grant.voices.map((voice) => makeVoice(deps, account, voice, now));
  const tasks = planted.map(({ task }) => task);
  const voices = planted.map(({ voice }) => voice);
  const saved = await deps.store.commit({ accountId: account.id, account, ledger, videos, tasks, voices });
  if (saved === 'conflict') throw new Error(`Account ${account.id} exists already.`);
  return account;
}

/** How open mode makes accounts on first use. */
export interface OpenHouse {
  readonly grantFor: (credential: string) => AccountGrant;
  readonly guests: Guests;
}

/**
 * Finds accounts by credential, making them on first use in open mode. There the caller tells `guests.leave` when its
 * request is over: until then the account is never evicted.
 */
export function createAccountFinder(
  deps: EngineDeps,
  open: OpenHouse | undefined,
): (credential: string) => Soon<Account | undefined> {
  return (credential) =>
    follow(deps.store.findAccountByCredential(credential), (known) => {
      if (!open) return known;
      if (known) {
        open.guests.enter(known.id);
        return known;
      }
      return deps.turns.run(`credential:${credential}`, async () => {
        const raced = await deps.store.findAccountByCredential(credential);
        if (raced) {
          open.guests.enter(raced.id);
          return raced;
        }
        const made = await createAccount(deps, open.grantFor(credential));
        open.guests.enter(made.id);
        await open.guests.admit(made.id);
        return made;
      });
    });
}

/** Changes an account in its turn. `change` gets the stored record and answers the new one (its version is set here). */
export function updateAccount(
  deps: EngineDeps,
  accountId: string,
  change: (account: Account, now: number) => Account | { readonly account: Account; readonly entry: LedgerEntry },
): Soon<Account> {
  return inTurn<Account>(deps, accountId, async (stored) => {
    const changed = change(stored, timeOf(stored.clock, deps.wall.now()));
    const { account, ledger } =
      'entry' in changed ? { account: changed.account, ledger: [changed.entry] } : { account: changed, ledger: [] };
    const next = { ...account, version: stored.version + 1 };
    const saved = await deps.store.commit({ accountId, account: next, ledger });
    return saved === 'saved' ? next : 'conflict';
  });
}
