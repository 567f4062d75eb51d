/**
 * Control operations that make tasks fail or end: orders for tasks to come, and hands on running ones.
 */
import { milliPerUnit } from '../../contracts/spec/ground-facts.ts';
import { schemas } from '../../contracts/spec/generated/schemas.ts';
import type {
  ControlAddFaultRequest,
  ControlDeletedResponse,
  ControlFault,
  ControlFaultsResponse,
  ControlFiredResponse,
  ControlForceTaskRequest,
  ControlListFaultsQuery,
  ControlReleaseTaskRequest,
  ControlUpstreamResultRequest,
} from '../../contracts/spec/generated/messages.ts';
import { vendorOf, vendors } from '../../contracts/spec/vendors.ts';
import type { TaskChange, UpstreamResult } from '../core/advance-tasks.ts';
import { changeRunningTask } from '../core/advance-tasks.ts';
import type { Fired } from '../core/journal.ts';
import { unreachableSource } from '../core/products/product.ts';
import { isFinished, taskNamed } from '../core/reads.ts';
import type { Account, FailOrder, Task } from '../core/records.ts';
import { examineTasks } from '../shell/requests.ts';
import type { ByAccount } from './accounts.ts';
import { applyChange, mostFaults } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import { needProduct } from './read-input.ts';
import { showReference } from '../observers/redaction.ts';
import { cutPage, tellFired, viewFault } from './views.ts';
import { capitalise } from '../../contracts/spec/pick.ts';

/** Names a task: its id or external id. */
export interface ByTask extends ByAccount {
  readonly task: string;
}

export type Reason = 'risk-control' | 'bad-source' | 'upstream-error';

/** The error table's explanation of a code, as a sentence of the vendor's would begin. */
function explainCode(wanted: number): string {
  const rows = schemas['kling/error.json']['x-kling-codes'] ?? [];
  return capitalise(rows.find(({ code }) => code === wanted)?.explanation ?? '');
}

/**
 * The vendor's texts, section 9 of the reference: the first two are observed. It has not been recorded what an error
 * further up looks like in `task_status_msg`, nor a real refusal with 1301: both are the error table's explanation.
 */
const reasonTexts: Readonly<Record<Reason, () => string>> = {
  'risk-control': () => 'Failure to pass the risk control system',
  'bad-source': () => unreachableSource,
  'upstream-error': () => explainCode(5000),
};

const failureText = (reason: Reason = 'risk-control', message?: string) => message ?? reasonTexts[reason]();

/** @throws ControlError 404 when the account has no such task */
export async function needTask(deps: ControlDeps, account: Account, reference: string): Promise<Task> {
  const task = await deps.shell.read(taskNamed(account.id, reference));
  if (!task) throw notFound(`The account has no task with the id or external id '${showReference(reference)}'.`);
  return task;
}

/** Kling's codes of refusals that depend on nothing in the request. */
const refusals = {
  1102: 'funds.exhausted',
  1301: 'content.refused',
  1302: 'rate.exceeded',
  1303: 'concurrency.exceeded',
} as const;

/** A refusal by content has no recorded text; the others have the vendor's words. */
const refusalText = (code: keyof typeof refusals): string => (code === 1301 ? explainCode(code) : '');

function readOrder(deps: ControlDeps, input: ControlAddFaultRequest): FailOrder {
  const { kind, product, external_task_id: externalTaskId, times = 1, reason, message, code = 1301 } = input;
  if (kind !== 'refuse' && input.code !== undefined) throw refuse('Only a refusal has a code.', '/code');
  if (kind === 'refuse' && reason !== undefined) {
    throw refuse('A refusal has no reason: send message for another text.', '/reason');
  }
  if (product !== undefined) needProduct(product, '/product');
  return {
    id: `fault-${deps.shell.chance.suffix(10)}`,
    kind: kind === 'refuse' ? 'refuse' : 'task',
    ...(product === undefined ? {} : { product }),
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
    remaining: times,
    message: kind === 'refuse' ? (message ?? refusalText(code)) : failureText(reason, message),
    ...(kind === 'refuse' && code !== 1301 ? { as: refusals[code] } : {}),
  };
}

/** The result in the core's words; `undefined` when nothing is said of it. */
function readUpstreamResult(input: ControlUpstreamResultRequest): UpstreamResult | undefined {
  if (Object.keys(input).length === 0) return undefined;
  const { message, final_unit_deduction: units, without_result: without, classified_as_failure: classified } = input;
  const { status = message === undefined ? 'succeed' : 'failed' } = input;
  if (status === 'failed' && (units ?? without ?? classified) !== undefined) {
    throw refuse('A failure has a message only.', '/status');
  }
  if (status === 'succeed' && message !== undefined) throw refuse('A success has no message.', '/message');
  if (status === 'failed') return { status, message: failureText('risk-control', message) };
  return {
    status,
    ...(units === undefined ? {} : { deductionMilli: Math.round(Number(units) * milliPerUnit) }),
    ...(without === undefined ? {} : { withoutResult: without }),
    ...(classified === undefined ? {} : { classifiedAsFailure: classified }),
  };
}

async function changeTask(deps: ControlDeps, task: Task, change: TaskChange): Promise<readonly Fired[]> {
  const { accountId, id: taskId } = task;
  // What its source turns out to be is asked where the task goes on as it would by itself.
  const all = change.kind === 'release' ? await examineTasks(deps.shell, accountId, [taskId]) : undefined;
  return deps.shell.run(changeRunningTask, { accountId, taskId, change, examined: all?.get(taskId) });
}

/** After a hand on a task: lets its callbacks go out. */
async function settleTask(deps: ControlDeps, account: Account, moved: readonly Fired[]): Promise<ControlFiredResponse> {
  const settled = await deps.scheduler.settle(account.id);
  return tellFired(deps, account, [...moved, ...settled]);
}

export function createFaultOperations(deps: ControlDeps, lookup: AccountLookup) {
  return {
    async listFaults({ account, ...query }: ByAccount & ControlListFaultsQuery): Promise<ControlFaultsResponse> {
      const found = await lookup.need(account);
      const { shown, total, more } = cutPage(found.failOrders, query);
      return { faults: shown.map((order) => viewFault(deps, order, found)), total, more };
    },

    async addFault({ account, ...input }: ByAccount & ControlAddFaultRequest): Promise<ControlFault> {
      const found = await lookup.prepare(account);
      const order = readOrder(deps, input);
      await applyChange(deps, found.id, { addedFault: order, most: mostFaults });
      return viewFault(deps, order, found);
    },

    async deleteFault({ account, fault }: ByAccount & { readonly fault: string }): Promise<ControlDeletedResponse> {
      const found = await lookup.need(account);
      if (!found.failOrders.some(({ id }) => id === fault)) throw notFound(`No failure '${fault}' is asked for.`);
      await applyChange(deps, found.id, { removedFaultIds: [fault] });
      return { deleted: [fault] };
    },

    async deleteAllFaults({ account }: ByAccount): Promise<ControlDeletedResponse> {
      const found = await lookup.need(account);
      const ids = found.failOrders.map(({ id }) => id);
      await applyChange(deps, found.id, { removedFaultIds: ids });
      return { deleted: ids };
    },

    async forceTask({ account, task, ...input }: ByTask & ControlForceTaskRequest): Promise<ControlFiredResponse> {
      const { status, reason, message } = input;
      if (status === 'succeed' && (reason !== undefined || message !== undefined)) {
        throw refuse(
          'A task that succeeds has no reason and no message.',
          reason === undefined ? '/message' : '/reason',
        );
      }
      const found = await lookup.need(account);
      const seen = await needTask(deps, found, task);
      const end = status === 'succeed' ? { status } : { status, message: failureText(reason, message) };
      const moved = await changeTask(deps, seen, { kind: 'force', ...end });
      if (moved.length === 0) throw conflict('The task has ended already.');
      return settleTask(deps, found, moved);
    },

    async deliverUpstreamResult({
      account,
      task,
      ...input
    }: ByTask & ControlUpstreamResultRequest): Promise<ControlFiredResponse> {
      const found = await lookup.need(account);
      const seen = await needTask(deps, found, task);
      if (!seen.bill) throw conflict('The task was made at Kling itself: no gateway waits for its result.');
      const result = readUpstreamResult(input);
      if (result?.withoutResult === true && !vendorOf(seen.dialect).succeedsWithoutResult) {
        const known = vendors.filter((vendor) => vendor.succeedsWithoutResult).map(({ id }) => id);
        throw conflict(`No success without a result is known at ${seen.dialect}: only ${known.join(', ')} tells one.`);
      }
      return settleTask(deps, found, await changeTask(deps, seen, { kind: 'upstream', result }));
    },

    async releaseTask({
      account,
      task,
      to = 'end',
    }: ByTask & ControlReleaseTaskRequest): Promise<ControlFiredResponse> {
      const found = await lookup.need(account);
      const seen = await needTask(deps, found, task);
      if (isFinished(seen)) throw conflict('The task has ended already.');
      if (seen.progression.mode !== 'held') {
        throw conflict(`The task is not held, it moves by '${seen.progression.mode}'. To end it now, force it.`);
      }
      const moved = await changeTask(deps, seen, { kind: 'release', to });
      if (moved.length === 0) throw conflict('The task is there already.');
      return settleTask(deps, found, moved);
    },
  };
}
