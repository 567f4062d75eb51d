/**
 * Tasks, files, callbacks and journal entries, as the control API shows them.
 */
import type {
  ControlAttempt,
  ControlCharge,
  ControlDelivery,
  ControlFile,
  ControlJournalEntry,
  ControlTask,
  ControlTimingsResponse,
} from '../../contracts/spec/generated/messages.ts';
import { reasonOf } from '../core/deliveries.ts';
import type { NumberedEntry } from '../core/journal.ts';
import type { Account, Attempt, AttemptOutcome, Delivery, ResultFile, Task } from '../core/records.ts';
import { finalCost } from '../core/funds.ts';
import { filesOf } from '../core/result-files.ts';
import type { ViewDeps } from './control-deps.ts';
import type { Hide } from '../observers/redaction.ts';
import { hideValue } from '../observers/redaction.ts';
import { unitsOf, viewProgression } from './views.ts';

const dayMs = 86_400_000;

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

/** Optional fields are left out where the entry has none. */
const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;

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

/** Wall times of the entries that have one; transitions belong to the account's clock alone. */
/** @param limit most timings shown; entries without one do not count */
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
