/**
 * Putting an account back: forgetting what it made, and giving it again what it started with.
 */
import type { PackGrant, VideoGrant, VoiceGrant } from './accounts.ts';
import { grantPack, makeVideo, makeVoice } from './accounts.ts';
import type { EngineDeps } from './engine-context.ts';
import { inTurn, nowOf } from './engine-context.ts';
import { book } from './funds.ts';
import { isFinished } from './moves.ts';
import type { ClearKind } from './ports.ts';
import type { Account, LedgerEntry, Task, WalletEntry } from './records.ts';
import type { Soon } from './soon.ts';
import { closeBill, forgetBill } from './wallet.ts';

/** What is put back. Only what is named is touched. */
export interface ResetPlan {
  readonly clear: readonly ClearKind[];
  /** Changes of the account itself: its clock, settings, fail orders. */
  readonly change: (account: Account) => Account;
  /** Packs that replace the account's. */
  readonly packs?: readonly PackGrant[];
  /** Balances at gateways that replace the account's. */
  readonly wallets?: Readonly<Record<string, number>>;
  /** Videos planted anew after clearing. */
  readonly videos?: readonly VideoGrant[];
  /** Voices planted anew after clearing. */
  readonly voices?: readonly VoiceGrant[];
}

/** What a reset found and took away. */
export interface ResetFinding {
  readonly tasks: readonly Task[];
  readonly voices: number;
  readonly videos: number;
  readonly deliveries: number;
  readonly ledger: number;
  readonly before: Account;
  readonly after: Account;
}

/** Query for every task of an account. */
export const everyTask = { offset: 0, limit: Number.MAX_SAFE_INTEGER, order: 'oldest-first' } as const;

interface Books {
  readonly account: Account;
  readonly ledger: readonly LedgerEntry[];
}

/** Gives back what gateways took for tasks that are forgotten while they run. */
function refundTasks(account: Account, tasks: readonly Task[], at: number) {
  const wallet: WalletEntry[] = [];
  const refunded = tasks.reduce((current, task) => {
    if (isFinished(task)) return current;
    const closed = closeBill(current, task, 'failed', at);
    wallet.push(...closed.entries);
    return closed.account;
  }, account);
  return { account: refunded, wallet };
}

/** Tasks that stay while the balances are put back: what comes of them is no longer booked. */
function forgetBills(tasks: readonly Task[]): readonly Task[] {
  return tasks.flatMap((task) => {
    const forgotten = forgetBill(task);
    return forgotten ? { ...forgotten, version: task.version + 1 } : [];
  });
}

/** Tasks that stay while the packs are replaced: the pack that would have paid is gone, so they cost nothing any more. */
function waivePrices(tasks: readonly Task[]): readonly Task[] {
  return tasks.flatMap((task) =>
    isFinished(task) || task.packId === undefined
      ? []
      : [{ ...task, packId: undefined, priceMilli: 0, version: task.version + 1 }],
  );
}

/** Frees the slots of forgotten tasks and gives back what they hold, so that the ledger stays true. */
function releaseTasks(account: Account, tasks: readonly Task[], at: number): Books {
  const ledger: LedgerEntry[] = [];
  const freed = tasks.reduce((current, task) => {
    if (isFinished(task) || task.packId === undefined) return current;
    const { priceMilli: amountMilli, packId, id: taskId } = task;
    const movement = book(current, { kind: 'release', packId, amountMilli, heldMilli: amountMilli, at, taskId });
    ledger.push(movement.entry);
    return movement.account;
  }, account);
  return { account: { ...freed, running: 0 }, ledger };
}

function replacePacks(deps: EngineDeps, account: Account, grants: readonly PackGrant[], at: number): Books {
  const ledger: LedgerEntry[] = [];
  const bare: Account = { ...account, packs: [] };
  const renewed = grants.reduce((current, grant) => {
    const granted = grantPack(deps, current, grant, at);
    ledger.push(granted.entry);
    return granted.account;
  }, bare);
  return { account: renewed, ledger };
}

/**
 * Resets an account as planned, in its turn and in one commit: nobody sees it half done.
 *
 * @example await resetAccount(deps, account.id, { clear: ['tasks'], change: (stored) => stored })
 */
export function resetAccount(deps: EngineDeps, accountId: string, plan: ResetPlan): Soon<ResetFinding> {
  const { store } = deps;
  return inTurn<ResetFinding>(deps, accountId, async (before) => {
    const tasks = await store.listTasks(accountId, everyTask);
    const found = {
      tasks,
      voices: (await store.listVoices(accountId)).length,
      videos: (await store.listVideos(accountId)).length,
      deliveries: (await store.listDeliveries(accountId)).length,
      ledger: (await store.listLedger(accountId)).length,
    };
    const changed = plan.change(before);
    const now = nowOf(deps, changed);
    const clearsTasks = plan.clear.includes('tasks');
    const emptied = plan.clear.includes('ledger') ? { ...changed, ledgerLength: 0, walletLength: 0 } : changed;
    // Balances that are put back need no refund.
    const refunded = refundTasks(emptied, clearsTasks && !plan.wallets ? tasks : [], now);
    // A task has a gateway's bill or is paid from a pack, never both.
    const changedTasks = clearsTasks
      ? []
      : [...(plan.wallets ? forgetBills(tasks) : []), ...(plan.packs ? waivePrices(tasks) : [])];
    // Packs that are replaced need no release: what they held is gone with them.
    const freed = clearsTasks
      ? releaseTasks(refunded.account, plan.packs ? [] : tasks, now)
      : { account: refunded.account, ledger: [] };
    const renewed = plan.packs
      ? replacePacks(deps, freed.account, plan.packs, now)
      : { account: freed.account, ledger: [] };
    const balances = plan.wallets ? { wallets: plan.wallets, walletHolds: undefined } : {};
    const after = { ...renewed.account, ...balances, version: before.version + 1 };
    const planted = (plan.voices ?? []).map((voice) => makeVoice(deps, after, voice, now));
    const saved = await store.commit({
      accountId,
      clear: plan.clear,
      account: after,
      ledger: [...freed.ledger, ...renewed.ledger],
      wallet: refunded.wallet,
      videos: (plan.videos ?? []).map((video) => makeVideo(accountId, video, now)),
      tasks: [...changedTasks, ...planted.map(({ task }) => task)],
      voices: planted.map(({ voice }) => voice),
    });
    return saved === 'conflict' ? 'conflict' : { ...found, before, after };
  });
}
