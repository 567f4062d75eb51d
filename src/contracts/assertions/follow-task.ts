/**
 * Follows a task from its creation to its end, judging every answer on the way.
 */
import { deductionOf, expectedCharge } from '../budget/prices.ts';
import type { CheckContext, Finding } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { readerOf } from '../spec/catalog.ts';
import { asObject, pickNumber, parseJson } from '../spec/pick.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { TaskReading } from '../spec/vendors/vendor.ts';
import type { Exchange } from '../wire/http-client.ts';
import { Inconclusive } from '../wire/http-client.ts';
import { describeAnswer, judgeSuccess, tell } from './answers.ts';
import type { RequestBody } from './requests.ts';

/** One look at a task. */
export interface View {
  /** The vendor's id of it. */
  readonly id: string;
  readonly task: Readonly<Record<string, unknown>>;
  readonly status: string;
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

const readingOf = (operation: Operation): TaskReading => taskReadingOf(operation);

/** Place of a status in the order of a life; unknown ones have none (-1). */
const rankOf = ({ statuses }: TaskReading, status: string): number =>
  statuses.findIndex((group) => group.includes(status));

/** Whether a task with this status has ended. */
export const isEnded = (operation: Operation, status: string): boolean => {
  const reading = readingOf(operation);
  return rankOf(reading, status) === reading.statuses.length - 1;
};

/** The same finding at every look is reported once. */
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

/** The task in an answer that must be a yes. */
export function readView(context: CheckContext, exchange: Exchange, operation: Operation): View | undefined {
  const { answers } = vendorOf(operation.dialect);
  const tasks = readingOf(operation);
  const body = judgeSuccess(context, exchange, operation);
  const task = asObject(tasks.task(body));
  return task && { id: answers.taskId(body) ?? '', task, status: String(task[tasks.statusField]), exchange };
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
export async function readTask(context: CheckContext, operation: Operation, id: string): Promise<View | undefined> {
  const reader = readerOf(operation);
  return reader && readView(context, await context.call(reader, readingOf(operation).ask(id)), reader);
}

function complainOfTime(context: CheckContext, { status, exchange }: View): void {
  const message = `A task must end, but this one was still '${status}' after ${context.timeouts.taskMs / 1000} s.`;
  if (!context.strict) throw new Inconclusive(message);
  tell(context, exchange, 'ends', message);
}

/** The body that a task was made with. */
export const requestOf = ({ exchange }: Pick<View, 'exchange'>): unknown => parseJson(exchange.request.body ?? '');

/** Looks until the task has ended; answers every look, or nothing when an answer was no task. */
async function poll(context: CheckContext, operation: Operation, taskId: string): Promise<readonly View[] | undefined> {
  const { pollMs, taskMs } = context.timeouts;
  const deadline = context.now() + taskMs;
  const views: View[] = [];
  let [delay] = pollMs;
  for (;;) {
    const view = await readTask(context, operation, taskId);
    if (!view) return undefined;
    views.push(view);
    if (isEnded(operation, view.status)) return views;
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
  const taskId = created.id;
  // A synchronous operation has answered with the finished task; it has no reader.
  const isDone = operation.replies === 'when-finished';
  const later = isDone ? [created] : await poll(onceEach(context), operation, taskId);
  const final = later?.at(-1);
  if (!later || !final) return undefined;
  const deduction = deductionOf(readingOf(operation), final.task);
  const charge = expectedCharge(operation, requestOf(created), final.task);
  if (deduction !== undefined) context.noteDeduction(taskId, charge, deduction);
  return { taskId, created, views: isDone ? later : [created, ...later], final };
}

/**
 * Creates a task and follows it to its end, which must be a success.
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
  const { task, status, exchange } = followed.final;
  const reading = readingOf(operation);
  if (status === reading.success) return followed;
  const reason = reading.reason(task) ?? describeAnswer(exchange);
  // The real API may not have been able to fetch our media: nothing is proven.
  if (!context.strict) throw new Inconclusive(`The task ended '${status}': ${reason}`);
  tell(context, exchange, 'succeeds', `The task must succeed, but ended '${status}': ${reason}.`);
  return undefined;
}

/** That statuses only move forward. */
export function judgeForward(context: CheckContext, operation: Operation, { views }: Followed): void {
  const reading = readingOf(operation);
  views.forEach((view, index) => {
    const before = views[index - 1];
    if (!before || rankOf(reading, view.status) >= rankOf(reading, before.status)) return;
    const message = `Statuses only move forward, but '${view.status}' came after '${before.status}'.`;
    tell(context, view.exchange, 'status-order', message);
  });
}

/** Milliseconds in a field of a task. */
export const timeOf = (view: View, field: 'created_at' | 'updated_at'): number => pickNumber(view.task, field) ?? NaN;
