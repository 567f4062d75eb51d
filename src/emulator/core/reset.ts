/**
 * Putting an account back: forgetting what it made, and giving it again what it started with. And removing accounts.
 */
import type { Books, PackGrant, VideoGrant, VoiceGrant } from './accounts.ts';
import { grantPacks, makeVideo, makeVoices } from './accounts.ts';
import type {
  ClockState,
  Progression,
  Account,
  Attempt,
  Delivery,
  LedgerEntry,
  Task,
  Video,
  Voice,
  WalletEntry,
} from './records.ts';
import { timeOf } from './records.ts';
import type { ClearKind, Context, Decider, Decision, Event } from './decider.ts';
import { book, keepInEffect, closeBill, forgetBill } from './funds.ts';
import {
  accountById,
  countOf,
  deliveriesOf,
  ledgerOf,
  nextDueOf,
  owner,
  tasksOf,
  videosOf,
  voicesOf,
} from './reads.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';

/** What is put back. Only what is named is touched. */
export interface ResetPlan {
  readonly clear?: readonly ClearKind[] | undefined;
  readonly clearsFaults?: boolean | undefined;
  /** The clock as at the start; packs that were in effect stay so. */
  readonly clock?: ClockState | undefined;
  /** What the account started with. */
  readonly start?:
    | {
        readonly settings: Settings;
        readonly progressions: Readonly<Record<string, Progression>>;
        readonly webhookSecrets: readonly string[];
      }
    | undefined;
  /** Packs that replace the account's. */
  readonly packs?: readonly PackGrant[] | undefined;
  /** Balances at gateways that replace the account's. */
  readonly wallets?: Readonly<Record<string, number>> | undefined;
  /** Videos planted anew after clearing. */
  readonly videos?: readonly VideoGrant[] | undefined;
  /** Voices planted anew after clearing. */
  readonly voices?: readonly VoiceGrant[] | undefined;
}

/** Whose records are taken away. */
interface LossCommand {
  readonly accountId: string;
  /** Whether the outcome has the tasks that were lost: it costs a look at each of them. */
  readonly keepsTasks?: boolean | undefined;
}

interface ResetCommand extends LossCommand {
  readonly plan: ResetPlan;
}

/** How many records the account has. */
interface Counts {
  readonly tasks: number;
  readonly voices: number;
  readonly videos: number;
  readonly deliveries: number;
  /** Entries of the ledger of packs. */
  readonly ledger: number;
}

interface Loaded extends Counts {
  readonly account: Account;
  readonly running?: readonly Task[] | undefined;
  readonly lost?: readonly Task[] | undefined;
}

/** What a reset found and took away. */
export interface ResetFinding extends Counts {
  /** Empty unless the command keeps tasks and the plan clears them. */
  readonly lost: readonly Task[];
  readonly before: Account;
  readonly after: Account;
}

/** Gives back what gateways took for tasks that are forgotten while they run. */
function refundTasks(account: Account, running: readonly Task[], at: number) {
  const wallet: WalletEntry[] = [];
  const refunded = running.reduce((current, task) => {
    const closed = closeBill(current, task, 'failed', at);
    wallet.push(...closed.entries);
    return closed.account;
  }, account);
  return { account: refunded, wallet };
}

/** Tasks that stay while the balances are put back: what comes of them is no longer booked. */
function forgetBills(running: readonly Task[]): readonly Task[] {
  return running.flatMap((task) => {
    const forgotten = forgetBill(task);
    return forgotten ? { ...forgotten, version: task.version + 1 } : [];
  });
}

/** Tasks that stay while the packs are replaced: the pack that would have paid is gone, so they cost nothing any more. */
function waivePrices(running: readonly Task[]): readonly Task[] {
  return running.flatMap((task) =>
    task.packId === undefined ? [] : [{ ...task, packId: undefined, priceMilli: 0, version: task.version + 1 }],
  );
}

/** Frees the slots of forgotten tasks and gives back what they hold, in one entry for each pack, so that the ledger stays true. */
function releaseTasks(account: Account, at: number): Books {
  const ledger: LedgerEntry[] = [];
  const freed = account.packs.reduce((current, { id: packId, heldMilli }) => {
    if (heldMilli === 0) return current;
    const movement = book(current, { kind: 'release', packId, amountMilli: heldMilli, heldMilli, at });
    ledger.push(movement.entry);
    return movement.account;
  }, account);
  return { account: { ...freed, running: 0 }, ledger };
}

/** The account's own values as the plan wants them. */
function startAgain(before: Account, { clock, start, clearsFaults, clear = [] }: ResetPlan, wall: number): Account {
  const timed = clock
    ? { clock, packs: keepInEffect(before.packs, timeOf(before.clock, wall), timeOf(clock, wall)) }
    : {};
  return {
    ...before,
    ...start,
    ...timed,
    ...(clearsFaults === true ? { failOrders: [] } : {}),
    ...(clear.includes('ledger') ? { ledgerLength: 0, walletLength: 0 } : {}),
  };
}

const removal: readonly Event[] = [{ kind: 'removal' }];

/** Whether gateways or cash were charged for tasks, or promised to be. */
const hasBills = ({ walletLength = 0, walletHolds }: Account): boolean => walletLength > 0 || walletHolds !== undefined;

/** Whether running tasks must be known: finished ones just go, and so do those that no balance has to do with. */
function needsRunning(account: Account, { clear = [], packs, wallets }: ResetPlan): boolean {
  if (clear.includes('tasks')) return wallets === undefined && hasBills(account);
  return packs !== undefined || wallets !== undefined;
}

function decideReset(
  { account: before, running = [], lost = [], ...counts }: Loaded,
  plan: ResetPlan,
  context: Context,
): Decision<ResetFinding> {
  const { wall, chance } = context;
  const { clear = [], packs, wallets, videos = [], voices = [] } = plan;
  const emptied = startAgain(before, plan, wall);
  const now = timeOf(emptied.clock, wall);
  const clearsTasks = clear.includes('tasks');
  // Balances that are put back need no refund.
  const refunded = refundTasks(emptied, clearsTasks && !wallets ? running : [], now);
  // A task has a gateway's bill or is paid from a pack, never both.
  const staying = clearsTasks ? [] : [...(wallets ? forgetBills(running) : []), ...(packs ? waivePrices(running) : [])];
  // Packs that are replaced need no release: what they held is gone with them.
  const cleared = packs ? { ...refunded.account, running: 0 } : refunded.account;
  const freed =
    clearsTasks && !packs
      ? releaseTasks(cleared, now)
      : { account: clearsTasks ? cleared : refunded.account, ledger: [] };
  const renewed = packs
    ? grantPacks({ ...freed.account, packs: [] }, packs, now, chance)
    : { account: freed.account, ledger: [] };
  const balances = wallets ? { wallets, walletHolds: undefined } : {};
  const after = { ...renewed.account, ...balances, version: before.version + 1 };
  const planted = makeVoices(after, voices, now, context);
  return {
    outcome: { ...counts, lost, before, after },
    changes: {
      accountId: before.id,
      clear,
      account: after,
      ledger: [...freed.ledger, ...renewed.ledger],
      wallet: refunded.wallet,
      videos: videos.map((video) => makeVideo(before.id, video, now)),
      tasks: [...staying, ...planted.tasks],
      voices: planted.voices,
      events: clearsTasks ? removal : [],
    },
  };
}

/**
 * Resets an account as planned, in one commit: it is never seen half done.
 *
 * @example shell.run(resetAccount, { accountId, plan: { clear: ['tasks'] } })
 */
export const resetAccount: Decider<ResetCommand, Loaded, ResetFinding> = {
  reads: ({ accountId, keepsTasks, plan }) => ({
    account: owner(accountId),
    lost: keepsTasks === true && plan.clear?.includes('tasks') === true ? tasksOf(accountId) : undefined,
    tasks: countOf(tasksOf(accountId)),
    voices: countOf(voicesOf(accountId)),
    videos: countOf(videosOf(accountId)),
    deliveries: countOf(deliveriesOf(accountId)),
    ledger: countOf(ledgerOf(accountId)),
  }),
  readsMore: ({ account }, { accountId, plan }) =>
    needsRunning(account, plan) ? { running: tasksOf(accountId, { isRunning: true }) } : undefined,
  decide: (loaded, { plan }, context) => decideReset(loaded, plan, context),
};

/** Everything that an account has. */
export interface AccountRecords {
  readonly account: Account;
  readonly tasks: readonly Task[];
  readonly voices: readonly Voice[];
  readonly videos: readonly Video[];
  readonly ledger: readonly LedgerEntry[];
  readonly wallet: readonly WalletEntry[];
  readonly deliveries: readonly Delivery[];
  readonly attempts: readonly Attempt[];
}

const asNew = <T extends { readonly version: number }>(records: readonly T[]): readonly T[] =>
  records.map((record) => ({ ...record, version: 1 }));

/** Puts an account back to what it was before something that failed. */
export const restoreAccount: Decider<
  { readonly accountId: string; readonly before: AccountRecords },
  { readonly account: Account },
  undefined
> = {
  reads: ({ accountId }) => ({ account: owner(accountId) }),
  decide: ({ account }, { accountId, before }) => ({
    outcome: undefined,
    changes: {
      ...before,
      accountId,
      clear: ['tasks', 'voices', 'videos', 'ledger', 'callbacks'],
      account: { ...before.account, version: account.version + 1 },
      tasks: asNew(before.tasks),
      voices: asNew(before.voices),
      videos: asNew(before.videos),
      deliveries: asNew(before.deliveries),
    },
  }),
};

/** Removes an account with everything it has. (outcome) `lost` is empty unless the command keeps tasks. */
export const removeAccount: Decider<
  LossCommand,
  Pick<Loaded, 'account' | 'lost'>,
  { readonly account: Account; readonly lost: readonly Task[] }
> = {
  reads: ({ accountId, keepsTasks }) => ({
    account: owner(accountId),
    lost: keepsTasks === true ? tasksOf(accountId) : undefined,
  }),
  decide: ({ account, lost = [] }) => ({
    outcome: { account, lost },
    changes: { accountId: account.id, removedAccount: account, events: removal },
  }),
};

interface IdleRecords {
  readonly stored: Account | undefined;
  readonly tasks: readonly Task[];
  readonly nextDue: number | undefined;
}

/** Removes an account that has nothing to lose: no task, nothing due. (outcome) Whether it is gone. */
export const removeIdleAccount: Decider<Pick<LossCommand, 'accountId'>, IdleRecords, boolean> = {
  reads: ({ accountId }) => ({
    stored: accountById(accountId),
    tasks: tasksOf(accountId, {}, { limit: 1 }),
    nextDue: nextDueOf(accountId),
  }),
  decide({ stored, tasks, nextDue }) {
    if (!stored) return { outcome: true };
    if (tasks.length > 0 || nextDue !== undefined) return { outcome: false };
    return { outcome: true, changes: { accountId: stored.id, removedAccount: stored } };
  },
};
