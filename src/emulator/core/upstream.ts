/**
 * What Kling reports to a gateway about a task, as an event that may arrive more than once.
 */
import type { Task } from './records.ts';

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
