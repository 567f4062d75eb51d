/**
 * What Kling reports to a gateway about a task, as an event that may arrive more than once.
 */
import type { EngineDeps, Fired } from './engine-context.ts';
import type { Task } from './records.ts';
import { endByUpstream } from './steps.ts';

/** A result as the upstream sends it. */
export interface UpstreamResult {
  readonly status: 'succeed' | 'failed';
  /** Reason of a failure. */
  readonly message?: string;
  /** `final_unit_deduction` in milli-units; by default the price of the task. */
  readonly deductionMilli?: number;
  /** Success that brings no voices or files. */
  readonly withoutResult?: boolean;
  /** The gateway itself takes the success for a failure, with this text. */
  readonly classifiedAsFailure?: string;
}

/** The result that the task has reported, or is going to report by itself. */
export function expectedResult(task: Task): UpstreamResult {
  const reason = task.status === 'failed' ? task.statusMessage : task.willFail;
  if (reason !== undefined) return { status: 'failed', message: reason };
  const { deductionMilli } = task;
  return { status: 'succeed', ...(deductionMilli === undefined ? {} : { deductionMilli }) };
}

/**
 * Lets a result arrive at the gateway, on the path that every result takes: the first one ends the task, settles its
 * bill and causes its callback in one commit; whatever comes later changes nothing.
 *
 * @returns what happened; nothing when the task had ended already
 * @example await deliverUpstreamResult(deps, task, { status: 'succeed', deductionMilli: 600 })
 */
export function deliverUpstreamResult(
  deps: EngineDeps,
  task: Task,
  result: UpstreamResult = expectedResult(task),
): Promise<readonly Fired[]> {
  const failure = result.classifiedAsFailure ?? (result.status === 'failed' ? (result.message ?? '') : undefined);
  return endByUpstream(deps, task, {
    ...(failure === undefined ? {} : { failure }),
    ...(result.deductionMilli === undefined ? {} : { deductionMilli: result.deductionMilli }),
    ...(result.withoutResult === undefined ? {} : { withoutResult: result.withoutResult }),
  });
}
