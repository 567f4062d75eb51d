/**
 * How tasks ended, and from which entry on the client knew: by a read, by an answer that came with the end, or by a
 * callback that it acknowledged.
 */
import type { RecordedRequest } from './client-record.ts';
import { groupBy } from './group.ts';
import type { Scene } from './scene.ts';
import { operationOf } from './scene.ts';

export interface Ending {
  readonly taskId: string;
  readonly product: string;
  readonly status: 'succeed' | 'failed';
  /** Reason of a failure, in the vendor's words. */
  readonly message: string;
  /** Entry of the transition. */
  readonly number: number;
  /** Entry with which the client was told; absent when it never was. */
  readonly toldAt?: number;
}

const isRead = (request: RecordedRequest) => operationOf(request)?.action === 'get-task' && request.status === 200;

/** Requests whose answer shows the task by itself; a list shows many. */
const showsOne = (request: RecordedRequest) =>
  request.status === 200 && ['get-task', 'create-task'].includes(operationOf(request)?.action ?? '');
const showsMany = (request: RecordedRequest) => request.status === 200 && operationOf(request)?.action === 'list-tasks';

/** Every end, in order. What its owner called off has not failed. */
export function listEndings({ transitions, requests, callbacks, journal }: Scene): readonly Ending[] {
  const cancelled = new Set(journal.tasks.filter((task) => task.cancelled).map(({ id }) => id));
  const shown = groupBy(requests.filter(showsOne), (request) => request.task_id);
  const taken = callbacks.filter(({ outcome }) => / 2\d\d$/.test(outcome));
  const called = groupBy(taken, (call) => call.task_id);
  const lists = requests.filter(showsMany);
  return transitions.flatMap(({ to, task_id: taskId, product, message, number }): Ending[] => {
    if ((to !== 'succeed' && to !== 'failed') || cancelled.has(taskId)) return [];
    const told = [
      (shown.get(taskId) ?? []).find((request) => request.number > number),
      lists.find((request) => request.number > number && request.answer.includes(taskId)),
      (called.get(taskId) ?? []).find((call) => call.task_status === to),
    ].flatMap((entry) => entry?.number ?? []);
    const ending: Ending = { taskId, product, status: to, message, number };
    return [told.length === 0 ? ending : { ...ending, toldAt: Math.min(...told) }];
  });
}

/** Reads of each task, in order. */
export const readsByTask = ({ requests }: Scene): ReadonlyMap<string | undefined, readonly RecordedRequest[]> =>
  groupBy(requests.filter(isRead), (request) => request.task_id);
