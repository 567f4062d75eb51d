/**
 * Control operations that make tasks fail or end: orders for tasks to come, and hands on running ones.
 */
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
import { updateAccount } from '../core/accounts.ts';
import type { Fired } from '../core/engine-context.ts';
import { isFinished } from '../core/moves.ts';
import { unreachableSource } from '../core/products/product.ts';
import { findTask } from '../core/queries.ts';
import type { Account, FailOrder, Task } from '../core/records.ts';
import { forceTask, releaseTask } from '../core/steps.ts';
import type { UpstreamResult } from '../core/upstream.ts';
import { deliverUpstreamResult, expectedResult } from '../core/upstream.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse } from './control-error.ts';
import type { Directory } from './directory.ts';
import { needProduct } from './read-input.ts';
import { showReference } from './secrecy.ts';
import { cutPage, tellFired, viewFault } from './views.ts';

/** Names a task: its id or external id. */
export interface ByTask extends ByAccount {
  readonly task: string;
}

type Reason = 'risk-control' | 'bad-source' | 'upstream-error';

/** The error table's explanation of a code, as a sentence of the vendor's would begin. */
function explainCode(wanted: number): string {
  const rows = schemas['kling/error.json']['x-kling-codes'] ?? [];
  const text = rows.find(({ code }) => code === wanted)?.explanation ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The vendor's texts, section 9 of the reference: the first two are observed. Nobody has recorded what an error
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
  const task = await findTask(deps.engine, account.id, reference);
  if (!task) throw notFound(`The account has no task with the id or external id '${showReference(reference)}'.`);
  return task;
}

function readOrder(deps: ControlDeps, input: ControlAddFaultRequest): FailOrder {
  const { kind, product, external_task_id: externalTaskId, times = 1, reason, message } = input;
  if (kind === 'refuse' && reason !== undefined) {
    throw refuse('A refusal has no reason: send message for another text.', '/reason');
  }
  if (product !== undefined) needProduct(product, '/product');
  return {
    id: `fault-${deps.engine.tools.suffix(10)}`,
    kind: kind === 'refuse' ? 'refuse' : 'task',
    ...(product === undefined ? {} : { product }),
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
    remaining: times,
    message: kind === 'refuse' ? (message ?? explainCode(1301)) : failureText(reason, message),
  };
}

const milliPerUnit = 1000;

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

/** After a hand on a task: wakes who waits for it, and lets its callbacks go out. */
async function settleTask(deps: ControlDeps, account: Account, moved: readonly Fired[]): Promise<ControlFiredResponse> {
  for (const event of moved) {
    if (event.kind === 'transition' && (event.to === 'succeed' || event.to === 'failed')) {
      deps.tellFinished(event.taskId);
    }
  }
  const settled = await deps.time.settle(account.id);
  return tellFired(deps, account, [...moved, ...settled]);
}

/** Failures that can be asked for at once: each create looks through them. */
const mostFaults = 1000;

export function createFailingOperations(deps: ControlDeps, directory: Directory) {
  const { engine } = deps;
  const replaceFaults = (id: string, keep: (order: FailOrder) => boolean) =>
    updateAccount(engine, id, (stored) => ({ ...stored, failOrders: stored.failOrders.filter(keep) }));
  return {
    async listFaults({ account, ...query }: ByAccount & ControlListFaultsQuery): Promise<ControlFaultsResponse> {
      const found = await directory.need(account);
      const { shown, total, more } = cutPage(found.failOrders, query);
      return { faults: shown.map((order) => viewFault(deps, order, found)), total, more };
    },

    async addFault({ account, ...input }: ByAccount & ControlAddFaultRequest): Promise<ControlFault> {
      const found = await directory.prepare(account);
      const order = readOrder(deps, input);
      await updateAccount(engine, found.id, (stored) => {
        const { failOrders } = stored;
        if (failOrders.length >= mostFaults) {
          throw conflict(
            `${failOrders.length} failures are asked for, no more than ${mostFaults} fit: delete some, or use times.`,
          );
        }
        return { ...stored, failOrders: [...failOrders, order] };
      });
      return viewFault(deps, order, found);
    },

    async deleteFault({ account, fault }: ByAccount & { readonly fault: string }): Promise<ControlDeletedResponse> {
      const found = await directory.need(account);
      if (!found.failOrders.some(({ id }) => id === fault)) throw notFound(`No failure '${fault}' is asked for.`);
      await replaceFaults(found.id, ({ id }) => id !== fault);
      return { deleted: [fault] };
    },

    async deleteAllFaults({ account }: ByAccount): Promise<ControlDeletedResponse> {
      const found = await directory.need(account);
      await replaceFaults(found.id, () => false);
      return { deleted: found.failOrders.map(({ id }) => id) };
    },

    async forceTask({ account, task, ...input }: ByTask & ControlForceTaskRequest): Promise<ControlFiredResponse> {
      const { status, reason, message } = input;
      if (status === 'succeed' && (reason !== undefined || message !== undefined)) {
        throw refuse(
          'A task that succeeds has no reason and no message.',
          reason === undefined ? '/message' : '/reason',
        );
      }
      const found = await directory.need(account);
      const seen = await needTask(deps, found, task);
      const wanted = status === 'succeed' ? { status } : { status, message: failureText(reason, message) };
      const moved = isFinished(seen) ? [] : await forceTask(engine, seen, wanted);
      if (moved.length === 0) throw conflict('The task has ended already.');
      return settleTask(deps, found, moved);
    },

    async deliverUpstreamResult({
      account,
      task,
      ...input
    }: ByTask & ControlUpstreamResultRequest): Promise<ControlFiredResponse> {
      const found = await directory.need(account);
      const seen = await needTask(deps, found, task);
      if (!seen.bill) throw conflict('The task was made at Kling itself: no gateway waits for its result.');
      const wanted = readUpstreamResult(input);
      if (wanted?.withoutResult === true && !vendorOf(seen.dialect).succeedsWithoutResult) {
        const known = vendors.filter((vendor) => vendor.succeedsWithoutResult).map(({ id }) => id);
        throw conflict(
          `Nobody knows of a success without a result at ${seen.dialect}: only ${known.join(', ')} tells one.`,
        );
      }
      return settleTask(deps, found, await deliverUpstreamResult(engine, seen, wanted ?? expectedResult(seen)));
    },

    async releaseTask({
      account,
      task,
      to = 'end',
    }: ByTask & ControlReleaseTaskRequest): Promise<ControlFiredResponse> {
      const found = await directory.need(account);
      const seen = await needTask(deps, found, task);
      if (isFinished(seen)) throw conflict('The task has ended already.');
      if (seen.progression.mode !== 'held') {
        throw conflict(`The task is not held, it moves by '${seen.progression.mode}'. To end it now, force it.`);
      }
      const moved = await releaseTask(engine, seen, to);
      if (moved.length === 0) throw conflict('The task is there already.');
      return settleTask(deps, found, moved);
    },
  };
}
