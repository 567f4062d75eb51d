/**
 * Follows a gateway's task from its submission to its end, judging every answer on the way.
 */
import type { CheckContext } from '../run/check.ts';
import { Inconclusive } from '../wire/call.ts';
import { formOf } from '../wire/dialect-forms.ts';
import type { Exchange } from '../wire/exchange.ts';
import { asObject, pick } from '../wire/exchange.ts';
import { onceEach } from './follow-task.ts';
import { tell } from './answers.ts';
import { judgeGatewaySuccess } from './gateway-answers.ts';
import type { RequestBody } from './requests.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';

type Json = Readonly<Record<string, unknown>>;

/** How a gateway shows a task. */
export interface GatewayTasks {
  readonly reader: Operation;
  /** The task in the body of an answer. */
  readonly taskOf: (body: unknown) => unknown;
  readonly statusField: string;
  /** In the order in which they come; ends are equal. */
  readonly statuses: readonly (readonly string[])[];
  readonly success: string;
  readonly callOf: (id: string) => { readonly id?: string; readonly query?: Readonly<Record<string, string>> };
}

export const gmiTasks: GatewayTasks = {
  reader: operationById('gmi.get-request'),
  taskOf: (body) => body,
  statusField: 'status',
  statuses: [['created'], ['queued'], ['dispatched'], ['processing'], ['success', 'failed', 'cancelled']],
  success: 'success',
  callOf: (id) => ({ id }),
};

export const apimodelsTasks: GatewayTasks = {
  reader: operationById('apimodels.get-generation'),
  taskOf: (body) => pick(body, 'data'),
  statusField: 'state',
  statuses: [['pending'], ['processing'], ['completed', 'failed']],
  success: 'completed',
  callOf: (id) => ({ query: { task_id: id } }),
};

export interface GatewayView {
  readonly task: Json;
  readonly status: string;
  readonly exchange: Exchange;
}

export interface GatewayFollowed {
  readonly id: string;
  readonly created: GatewayView;
  /** Every look in order, the answer of the submission first. */
  readonly views: readonly [GatewayView, ...GatewayView[]];
  readonly final: GatewayView;
}

/** Place of a status in its order; unknown ones have none. */
export const rankOf = ({ statuses }: GatewayTasks, status: string): number =>
  statuses.findIndex((group) => group.includes(status));

const isEnd = (tasks: GatewayTasks, status: string) => rankOf(tasks, status) === tasks.statuses.length - 1;

function viewOf(context: CheckContext, tasks: GatewayTasks, exchange: Exchange, operation: Operation) {
  const task = asObject(tasks.taskOf(judgeGatewaySuccess(context, exchange, operation)));
  return task && { task, status: String(task[tasks.statusField]), exchange };
}

/** Submits a task; answers it with its id when it was accepted. */
export async function submit(
  context: CheckContext,
  tasks: GatewayTasks,
  operation: Operation,
  body: RequestBody,
): Promise<{ readonly id: string; readonly created: GatewayView } | undefined> {
  const exchange = await context.call(operation, { body });
  const created = viewOf(context, tasks, exchange, operation);
  const id = formOf(exchange).taskIdOf(exchange.answer?.json);
  return created && id !== undefined ? { id, created } : undefined;
}

/** Looks at a task once more. */
export const look = async (context: CheckContext, tasks: GatewayTasks, id: string): Promise<GatewayView | undefined> =>
  viewOf(context, tasks, await context.call(tasks.reader, tasks.callOf(id)), tasks.reader);

/** Looks until the task has ended. */
export async function followGateway(
  context: CheckContext,
  tasks: GatewayTasks,
  { id, created }: { readonly id: string; readonly created: GatewayView },
): Promise<GatewayFollowed | undefined> {
  const quiet = onceEach(context);
  const { pollMs, taskMs } = context.timeouts;
  const deadline = context.now() + taskMs;
  const views: [GatewayView, ...GatewayView[]] = [created];
  let [delay] = pollMs;
  for (;;) {
    const view = await look(quiet, tasks, id);
    if (!view) return undefined;
    views.push(view);
    if (isEnd(tasks, view.status)) return { id, created, views, final: view };
    if (context.now() > deadline) {
      const message = `A task must end, but this one was still '${view.status}' after ${taskMs / 1000} s.`;
      if (!context.strict) throw new Inconclusive(message);
      tell(context, view.exchange, 'ends', message);
      return undefined;
    }
    await context.wait(delay);
    delay = Math.min(pollMs[1], delay * 1.4);
  }
}

/**
 * Submits a task and follows it to its end, which must be a success.
 *
 * @example const followed = await submitAndFollow(context, gmiTasks, operation, body);
 */
export async function submitAndFollow(
  context: CheckContext,
  tasks: GatewayTasks,
  operation: Operation,
  body: RequestBody,
): Promise<GatewayFollowed | undefined> {
  const submitted = await submit(context, tasks, operation, body);
  const followed = submitted && (await followGateway(context, tasks, submitted));
  if (!followed || followed.final.status === tasks.success) return followed;
  const { task, exchange, status } = followed.final;
  const reason = String(task['failMsg'] ?? task['error'] ?? pick(task, 'outcome', 'error'));
  // A real gateway may not have been able to fetch our media: nothing is proven.
  if (!context.strict) throw new Inconclusive(`The task ended '${status}': ${reason}`);
  tell(context, exchange, 'succeeds', `The task must succeed, but ended '${status}': ${reason}.`);
  return undefined;
}

/** That statuses only move forward. */
export function judgeForward(context: CheckContext, tasks: GatewayTasks, { views }: GatewayFollowed): void {
  views.forEach((view, index) => {
    const before = views[index - 1];
    if (!before || rankOf(tasks, view.status) >= rankOf(tasks, before.status)) return;
    const message = `Statuses only move forward, but '${view.status}' came after '${before.status}'.`;
    tell(context, view.exchange, 'status-order', message);
  });
}
