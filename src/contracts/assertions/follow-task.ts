/**
 * Follows a task from its creation to its end, judging every answer on the way.
 */
import { chargeOf, deductionOf } from '../budget/prices.ts';
import type { CheckContext, Finding } from '../run/check.ts';
import type { Exchange } from '../wire/exchange.ts';
import { Inconclusive } from '../wire/call.ts';
import { pick, pickNumber, pickText } from '../wire/exchange.ts';
import { describeAnswer, judgeSuccess, tell } from './answers.ts';
import type { RequestBody } from './requests.ts';
import type { Operation, ProductId } from '../spec/catalog.ts';
import { readerOf } from '../spec/catalog.ts';

type Json = Readonly<Record<string, unknown>>;

/** One look at a task. */
export interface View {
  readonly task: Json;
  readonly exchange: Exchange;
}

export interface Followed {
  readonly taskId: string;
  readonly created: View;
  /** Every look in order, the create answer first. */
  readonly views: readonly View[];
  /** The last look: a task that has ended. */
  readonly final: View;
}

const isFinal = (status: unknown) => status === 'succeed' || status === 'failed';

/** The same finding at every look is told once. */
export function onceEach(context: CheckContext): CheckContext {
  const told = new Set<string>();
  return {
    ...context,
    find: (finding: Finding) => {
      const key = `${finding.rule} ${finding.message.replaceAll(/\d{10,}/g, '#')}`;
      if (told.has(key)) return;
      told.add(key);
      context.find(finding);
    },
  };
}

function readView(context: CheckContext, exchange: Exchange, operation: Operation): View | undefined {
  const task = pick(judgeSuccess(context, exchange, operation), 'data');
  return typeof task === 'object' && task !== null ? { task: task as Json, exchange } : undefined;
}

/** Creates a task; answers it when it was accepted. */
export async function createTask(
  context: CheckContext,
  operation: Operation,
  body: RequestBody,
): Promise<View | undefined> {
  return readView(context, await context.call(operation, { body }), operation);
}

/** Looks at a task once more. */
export async function readTask(
  context: CheckContext,
  product: ProductId | undefined,
  id: string,
): Promise<View | undefined> {
  const reader = readerOf(product);
  return reader && readView(context, await context.call(reader, { id }), reader);
}

function complainOfTime(context: CheckContext, view: View): void {
  const seconds = context.timeouts.taskMs / 1000;
  const status = String(view.task['task_status']);
  if (!context.strict) throw new Inconclusive(`The task was still '${status}' after ${seconds} s.`);
  tell(context, view.exchange, 'ends', `A task must end, but this one was still '${status}' after ${seconds} s.`);
}

/** Looks until the task has ended; answers every look, or nothing when an answer was no task. */
async function poll(
  context: CheckContext,
  product: ProductId | undefined,
  taskId: string,
): Promise<readonly View[] | undefined> {
  const { pollMs, taskMs } = context.timeouts;
  const deadline = context.now() + taskMs;
  const views: View[] = [];
  let [delay] = pollMs;
  for (;;) {
    const view = await readTask(context, product, taskId);
    if (!view) return undefined;
    views.push(view);
    if (isFinal(view.task['task_status'])) return views;
    if (context.now() > deadline) {
      complainOfTime(context, view);
      return undefined;
    }
    await context.wait(delay);
    delay = Math.min(pollMs[1], delay * 1.4);
  }
}

/**
 * Waits for the end of a created task.
 *
 * @example const followed = await followTask(context, operation, created);
 */
export async function followTask(
  context: CheckContext,
  operation: Operation,
  created: View,
): Promise<Followed | undefined> {
  const quiet = onceEach(context);
  const taskId = pickText(created.task, 'task_id') ?? '';
  // A synchronous operation has answered with the finished task; it has no reader.
  const later = operation.replies === 'when-finished' ? [created] : await poll(quiet, operation.product, taskId);
  const final = later?.at(-1);
  if (!later || !final) return undefined;
  const deduction = deductionOf(final.task);
  if (deduction !== undefined) context.noteDeduction(taskId, chargeOf(operation), deduction);
  return { taskId, created, views: operation.replies === 'when-finished' ? later : [created, ...later], final };
}

/**
 * Creates a task and follows it to its end, which must be `succeed`.
 *
 * @example const followed = await createAndFollow(context, operation, plainRequest({ operation, samples, now }));
 */
export async function createAndFollow(
  context: CheckContext,
  operation: Operation,
  body: RequestBody,
): Promise<Followed | undefined> {
  const created = await createTask(context, operation, body);
  const followed = created && (await followTask(context, operation, created));
  if (!followed) return undefined;
  const { task, exchange } = followed.final;
  if (task['task_status'] === 'succeed') return followed;
  const reason = pickText(task, 'task_status_msg') ?? describeAnswer(exchange);
  // The real API may not have been able to fetch our media: nothing is proven.
  if (!context.strict) throw new Inconclusive(`The task ended '${String(task['task_status'])}': ${reason}`);
  tell(context, created.exchange, 'succeeds', `The task must succeed, but ended with '${reason}'.`);
  return undefined;
}

/** Milliseconds in a field of a task. */
export const timeOf = (view: View, field: 'created_at' | 'updated_at'): number => pickNumber(view.task, field) ?? NaN;
