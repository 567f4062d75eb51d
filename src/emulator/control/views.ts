/**
 * Accounts, packs, clocks and what fired, as the control API shows them.
 */
import type {
  ControlAccount,
  ControlClock,
  ControlFault,
  ControlFired,
  ControlFiredResponse,
  ControlLedgerEntry,
  ControlPack,
  ControlProgression,
  ControlWalletBalance,
  ControlWalletEntry,
} from '../../contracts/spec/generated/messages.ts';
import type { Progression, Account, FailOrder, LedgerEntry, Pack, WalletEntry } from '../core/records.ts';
import { readCredential } from '../core/records.ts';
import type { Fired } from '../core/journal.ts';
import { statusOfPack } from '../core/funds.ts';
import type { Page, Read } from '../core/reads.ts';
import { accountById, countOf, nextDueOf } from '../core/reads.ts';
import { maskKey, maskWebhookSecret } from '../../contracts/spec/redaction.ts';
import { defaultSettings } from '../../contracts/spec/vendors.ts';
import type { Shell } from '../shell/shell.ts';
import type { ControlDeps, ViewDeps } from './control-deps.ts';

/** Entries of a list on one page when nothing is said. */
const defaultPageSize = 100;

/**
 * One page of a list that is at hand.
 *
 * @param query page from 1; absent = the first
 * @example const { shown, total, more } = cutPage(accounts, { page: 2 }, 100);
 */
/** A page of a list of the store, and how long the whole list is. */
export async function readPage<T>(
  shell: Shell,
  list: (page: Page) => Read<readonly T[]>,
  { page = 1, size = defaultPageSize, order }: PageQuery & Pick<Page, 'order'>,
): Promise<ListPage<T>> {
  const { shown, total } = await shell.load<{ shown: readonly T[]; total: number }>({
    shown: list({ offset: (page - 1) * size, limit: size, order }),
    total: countOf(list({})),
  });
  return { shown, total, more: total > page * size };
}

interface PageQuery {
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

interface ListPage<T> {
  readonly shown: readonly T[];
  readonly total: number;
  readonly more: boolean;
}

export function cutPage<T>(all: readonly T[], { page = 1, size = defaultPageSize }: PageQuery): ListPage<T> {
  return { shown: all.slice((page - 1) * size, page * size), total: all.length, more: all.length > page * size };
}

/** Milli-units as units. */
export const unitsOf = (milli: number) => milli / 1000;

export function viewPack(pack: Pack, now: number): ControlPack {
  return {
    id: pack.id,
    name: pack.name,
    type: pack.type,
    status: statusOfPack(pack, now),
    total_units: unitsOf(pack.totalMilli),
    remaining_units: unitsOf(pack.remainingMilli),
    held_units: unitsOf(pack.heldMilli),
    ...(pack.concurrency === undefined ? {} : { concurrency: pack.concurrency }),
    purchase_time: pack.purchaseTime,
    effective_time: pack.effectiveTime,
    invalid_time: pack.invalidTime,
  };
}

export function viewProgression(progression: Progression): ControlProgression {
  if (progression.mode !== 'time') return { ...progression };
  const { mode, processingMs, finishMs } = progression;
  return { mode, processing_ms: processingMs, finish_ms: finishMs };
}

export const viewProgressions = (progressions: Readonly<Record<string, Progression>>) =>
  Object.fromEntries(Object.entries(progressions).map(([id, progression]) => [id, viewProgression(progression)]));

export async function viewClock(deps: ViewDeps, account: Account): Promise<ControlClock> {
  const { clock } = account;
  const nextDueAt = await deps.shell.read(nextDueOf(account.id));
  return {
    mode: clock.mode,
    ...(clock.mode === 'scaled' ? { scale: clock.factor } : {}),
    time: deps.shell.nowOf(account),
    ...(nextDueAt === undefined ? {} : { next_due_at: nextDueAt }),
  };
}

function viewCredential(credential: string): ControlAccount['credentials'][number] {
  const { kind, key } = readCredential(credential);
  return { kind, shown: kind === 'api-key' ? maskKey(key) : key };
}

/** An access key that may be an API key as well is shown as one. */
function viewCredentials({ credentials }: Account): ControlAccount['credentials'] {
  const apiKeys = new Set(
    credentials.flatMap((credential) => (credential.startsWith('key:') ? credential.slice(4) : [])),
  );
  return credentials.map((credential) => {
    const view = viewCredential(credential);
    return apiKeys.has(view.shown) ? { ...view, shown: maskKey(view.shown) } : view;
  });
}

const differingSettings = (account: Account): ControlAccount['settings'] =>
  Object.fromEntries(
    Object.entries(account.settings)
      .filter(
        ([id, value]) => JSON.stringify(value) !== JSON.stringify(defaultSettings[id as keyof Account['settings']]),
      )
      .map(([id, value]: [string, string | number | readonly number[]]) => [
        id,
        typeof value === 'object' ? [...value] : value,
      ]),
  );

export async function viewAccount(deps: ViewDeps, account: Account): Promise<ControlAccount> {
  const now = deps.shell.nowOf(account);
  const { webhookSecrets } = account;
  return {
    id: account.id,
    name: account.name,
    credentials: viewCredentials(account),
    created_at: account.createdAt,
    clock: await viewClock(deps, account),
    packs: account.packs.map((pack) => viewPack(pack, now)),
    running: account.running,
    webhook_secrets: { count: webhookSecrets.length, masked: webhookSecrets.map(maskWebhookSecret) },
    settings: differingSettings(account),
    progressions: viewProgressions(account.progressions),
    faults: account.failOrders.length,
  };
}

function viewOneFired(event: Fired): ControlFired {
  if (event.kind === 'transition') {
    const { kind, at, taskId, product, from, to } = event;
    return { kind, at, task_id: taskId, product, from, to };
  }
  const { kind, at, taskId, taskStatus, deliveryId, attempt, outcome } = event;
  return { kind, at, task_id: taskId, task_status: taskStatus, delivery_id: deliveryId, attempt, outcome };
}

export const viewFired = (fired: readonly Fired[]): ControlFired[] => fired.map(viewOneFired);

/** The account's time, and what has just happened. */
export async function tellFired(
  deps: ControlDeps,
  account: Account,
  fired: readonly Fired[],
): Promise<ControlFiredResponse> {
  const current = (await deps.shell.read(accountById(account.id))) ?? account;
  return { time: deps.shell.nowOf(current), fired: viewFired(fired) };
}

export function viewFault(deps: ControlDeps, order: FailOrder, account: Account): ControlFault {
  const hide = deps.redaction.hideFor(account);
  return {
    id: order.id,
    kind: order.kind === 'task' ? 'fail-task' : 'refuse',
    ...(order.product === undefined ? {} : { product: order.product }),
    ...(order.externalTaskId === undefined ? {} : { external_task_id: hide(order.externalTaskId) }),
    remaining: order.remaining,
    message: order.message === '' ? "the vendor's own text" : hide(order.message),
  };
}

export function viewLedgerEntry(entry: LedgerEntry): ControlLedgerEntry {
  const { number, at, kind, packId, taskId, amountMilli, remainingMilli, heldMilli } = entry;
  return {
    number,
    at,
    kind,
    pack_id: packId,
    ...(taskId === undefined ? {} : { task_id: taskId }),
    units: unitsOf(amountMilli),
    remaining_units: unitsOf(remainingMilli),
    held_units: unitsOf(heldMilli),
  };
}

export function viewWalletEntry(entry: WalletEntry): ControlWalletEntry {
  const { number, at, dialect, kind, taskId, amountMicroUsd, balanceMicroUsd } = entry;
  return { number, at, dialect, kind, task_id: taskId, micro_usd: amountMicroUsd, balance_micro_usd: balanceMicroUsd };
}

/** Balances at the gateways the account has used or was given money at. */
export const viewWallets = ({ wallets = {} }: Account): ControlWalletBalance[] =>
  Object.entries(wallets).map(([dialect, microUsd]) => ({ dialect, micro_usd: microUsd }));
