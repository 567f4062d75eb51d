/**
 * Accounts, packs, clocks and what fired, tasks with their files and callbacks, and the journal, as the control API shows them.
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
  ControlAttempt,
  ControlCharge,
  ControlDelivery,
  ControlFile,
  ControlJournalEntry,
  ControlTask,
  ControlTimingsResponse,
} from '../../contracts/spec/generated/messages.ts';
import type {
  Progression,
  Account,
  FailOrder,
  LedgerEntry,
  Pack,
  WalletEntry,
  Attempt,
  AttemptOutcome,
  Delivery,
  ResultFile,
  Task,
} from '../core/records.ts';
import { apiKeysOf, readCredential } from '../core/records.ts';
import type { Fired, NumberedEntry } from '../core/journal.ts';
import { statusOfPack, finalCost } from '../core/funds.ts';
import type { Page, Read } from '../core/reads.ts';
import { accountById, countOf, nextDueOf } from '../core/reads.ts';
import { dayMs, milliPerUnit } from '../../contracts/spec/ground-facts.ts';
import { maskKey, maskWebhookSecret } from '../../contracts/spec/redaction.ts';
import { defaultSettings } from '../../contracts/spec/vendors.ts';
import type { Shell } from '../shell/shell.ts';
import type { ControlDeps, ViewDeps } from './control-deps.ts';
import { reasonOf } from '../core/deliveries.ts';
import { filesOf } from '../core/result-files.ts';
import type { Hide } from '../observers/redaction.ts';
import { hideValue } from '../observers/redaction.ts';

/** Entries of a list on one page when nothing is said. */
const defaultPageSize = 100;

/** A page of a list of the store, and how long the whole list is. Pages count from 1. */
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

/** The same of a list that is at hand. */
export function cutPage<T>(all: readonly T[], { page = 1, size = defaultPageSize }: PageQuery): ListPage<T> {
  return { shown: all.slice((page - 1) * size, page * size), total: all.length, more: all.length > page * size };
}

/** A field, left out where there is no value. */
export const optional = <Name extends string, T>(name: Name, value: T | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, T>>;

/** Milli-units as units. */
const unitsOf = (milli: number) => milli / milliPerUnit;

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

function viewProgression(progression: Progression): ControlProgression {
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

/** An access key that may be an API key as well is shown as one. */
function viewCredentials(account: Account): ControlAccount['credentials'] {
  const secrets = apiKeysOf(account);
  return account.credentials.map((credential) => {
    const { kind, key } = readCredential(credential);
    return { kind, shown: secrets.includes(key) ? maskKey(key) : key };
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

export function viewFired(event: Fired): ControlFired {
  if (event.kind === 'transition') {
    const { kind, at, taskId, product, from, to } = event;
    return { kind, at, task_id: taskId, product, from, to };
  }
  const { kind, at, taskId, taskStatus, deliveryId, attempt, outcome } = event;
  return { kind, at, task_id: taskId, task_status: taskStatus, delivery_id: deliveryId, attempt, outcome };
}

/** The account's time, and what has just happened. */
export async function tellFired(
  deps: ControlDeps,
  account: Account,
  fired: readonly Fired[],
): Promise<ControlFiredResponse> {
  const current = (await deps.shell.read(accountById(account.id))) ?? account;
  return { time: deps.shell.nowOf(current), fired: fired.map(viewFired) };
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

// Tasks, files, callbacks and journal entries.

function viewFile(deps: ViewDeps, account: Account, task: Task, file: ResultFile): ControlFile {
  return {
    id: file.id,
    kind: file.kind,
    name: file.name,
    url: deps.fileUrl(task, file),
    seconds: file.durationMs / 1000,
    expires_at: task.updatedAt + deps.shell.vendors.filePolicyOf(task.dialect, account).days * dayMs,
  };
}

function viewParentVideo({ parentVideo }: Task, hide: Hide): Pick<ControlTask, 'parent_video'> {
  if (!parentVideo) return {};
  const { id, durationMs, url } = parentVideo;
  return { parent_video: { id, seconds: durationMs / 1000, ...(url === undefined ? {} : { url: hide(url) }) } };
}

export function viewTask(
  deps: ViewDeps,
  account: Account,
  task: Task,
  hide: Hide = deps.redaction.hideFor(account),
): ControlTask {
  const { externalId, alias, cancelled, dueAt, willFail, callbackUrl, deductionMilli, packId, result } = task;
  return {
    id: task.id,
    ...(externalId === undefined ? {} : { external_task_id: hide(externalId) }),
    ...(alias === undefined ? {} : { gateway_id: alias }),
    product: task.product,
    operation: task.operation,
    dialect: task.dialect,
    status: task.status,
    status_message: hide(task.statusMessage),
    ...(cancelled === undefined ? {} : { cancelled }),
    created_at: task.createdAt,
    updated_at: task.updatedAt,
    progression: viewProgression(task.progression),
    ...(dueAt === undefined ? {} : { due_at: dueAt }),
    reads: task.reads,
    ...(willFail === undefined ? {} : { fails_with: hide(willFail) }),
    ...(callbackUrl === undefined ? {} : { callback_url: hide(callbackUrl) }),
    ...viewParentVideo(task, hide),
    price_units: unitsOf(task.priceMilli),
    ...(deductionMilli === undefined ? {} : { deducted_units: unitsOf(deductionMilli) }),
    ...(packId === undefined ? {} : { pack_id: packId }),
    holds_slot: task.holdsSlot,
    input: hideValue(task.input, hide) as ControlTask['input'],
    ...(result?.type === 'voice' ? { voice_id: result.voiceId } : {}),
    files: filesOf(task).map((file) => viewFile(deps, account, task, file)),
  };
}

const chargeStates = { submitted: 'held', processing: 'held', succeed: 'charged', failed: 'released' } as const;

function chargeStateOf({ priceMilli, status, bill }: Task): ControlCharge['state'] {
  if (priceMilli === 0 || bill?.state === 'forgotten') return 'free';
  return bill?.takenAt === 'success' && bill.state === 'open' ? 'due' : chargeStates[status];
}

export function viewCharge(task: Task): ControlCharge {
  const milli = task.deductionMilli ?? task.priceMilli;
  return {
    task_id: task.id,
    product: task.product,
    units: unitsOf(milli),
    ...(task.bill ? { micro_usd: finalCost(task.bill, milli) } : {}),
    state: chargeStateOf(task),
    ...(task.packId === undefined ? {} : { pack_id: task.packId }),
  };
}

/** @param last the last attempt to deliver it */
export function viewDelivery(delivery: Delivery, hide: Hide, last: Attempt | undefined): ControlDelivery {
  const reason = last && reasonOf(last.outcome);
  return {
    id: delivery.id,
    task_id: delivery.taskId,
    number: delivery.number,
    task_status: delivery.taskStatus,
    url: hide(delivery.url),
    state: delivery.state,
    attempts: delivery.attempts,
    created_at: delivery.createdAt,
    ...(delivery.dueAt === undefined ? {} : { due_at: delivery.dueAt }),
    ...(last ? { outcome: viewOutcome(last.outcome, hide).outcome } : {}),
    ...(reason === undefined ? {} : { reason: hide(reason) }),
    body: hide(delivery.body),
  };
}

/** What came of one try to post something. */
export function viewOutcome(outcome: AttemptOutcome, hide: Hide) {
  return outcome.kind === 'answered'
    ? { ok: outcome.ok, outcome: `answered ${outcome.status}`, status: outcome.status, answer: hide(outcome.body) }
    : { ok: false, outcome: `failed: ${outcome.reason}`, message: hide(outcome.message) };
}

export function viewAttempt({ number, at, resent, outcome }: Attempt, hide: Hide): ControlAttempt {
  return { number, at, resent, ...viewOutcome(outcome, hide) };
}

export function viewEntry(entry: NumberedEntry, hide: Hide): ControlJournalEntry {
  const { number, at } = entry;
  switch (entry.kind) {
    case 'request':
      return {
        kind: 'request',
        number,
        at,
        request_id: entry.requestId,
        method: entry.method,
        path: hide(entry.path),
        ...optional('dialect', entry.dialect),
        ...optional('operation', entry.operation),
        ...optional('task_id', entry.taskId),
        ...optional('content_type', entry.contentType === undefined ? undefined : hide(entry.contentType)),
        ...optional('fault', entry.fault),
        ...optional('user_agent', entry.userAgent === undefined ? undefined : hide(entry.userAgent)),
        ...optional('test', entry.test === undefined ? undefined : hide(entry.test)),
        body: hide(entry.body),
        status: entry.status,
        ...optional('failure', entry.failure),
        answer: hide(entry.answer),
        diagnostics: entry.diagnostics.map((found) => ({
          ...found,
          pointer: hide(found.pointer),
          message: hide(found.message),
        })),
      };
    case 'transition': {
      const { taskId, product, from, to } = entry;
      return { kind: 'transition', number, at, task_id: taskId, product, from, to, message: hide(entry.message) };
    }
    case 'callback':
      return {
        kind: 'callback',
        number,
        at,
        delivery_id: entry.deliveryId,
        task_id: entry.taskId,
        task_status: entry.taskStatus,
        url: hide(entry.url),
        attempt: entry.attempt,
        resent: entry.resent,
        outcome: entry.outcome,
        body: hide(entry.body),
      };
  }
}

/**
 * Wall times of the entries that have one; transitions belong to the account's clock alone.
 *
 * @param limit most timings shown; entries without one do not count
 */
export function viewTimings(
  entries: readonly NumberedEntry[],
  limit = entries.length,
): Omit<ControlTimingsResponse, 'dropped'> {
  const timings = entries.flatMap((entry) => {
    if (entry.kind === 'transition' || !entry.measured) return [];
    const { startedAt, ms, hungUp } = entry.measured;
    return [{ number: entry.number, started_at: startedAt, ms, ...(hungUp && { hung_up: true }) }];
  });
  return { timings: timings.slice(0, limit), more: timings.length > limit };
}
