/**
 * `toHaveTask` and `toHaveDeliveredCallback`: what became of the client's work.
 */
import { tellCount, isObject } from '../contracts/spec/pick.ts';
import type { ControlDelivery, ControlTask, ControlTaskStatus } from '../contracts/spec/generated/messages.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import type { DialectId, ProductId } from '../contracts/spec/catalog.ts';
import type { Asymmetric, CallbackStatus, OperationId } from './matcher-subject.ts';
import {
  listAll,
  listTasks,
  checkCount,
  checkKeys,
  checkWord,
  checkWordOrMatcher,
  createMatcher,
  isPart,
  listed,
  show,
  callbackStatuses,
  toControlStatus,
  dialectIds,
  operationIds,
  productIds,
  taskStatuses,
} from './matcher-subject.ts';

/** Fields of a task that have few words, and the words. */
interface TaskWords {
  readonly status: ControlTaskStatus;
  readonly product: ProductId;
  readonly operation: OperationId;
  readonly dialect: DialectId;
}

const taskWords: Readonly<Record<keyof TaskWords, readonly string[]>> = {
  status: taskStatuses,
  product: productIds,
  operation: operationIds,
  dialect: dialectIds,
};

/** A part of a task as the control API shows it; `expect.any()` and the like may stand in it. */
export type ExpectedTask = { readonly [K in Exclude<keyof ControlTask, keyof TaskWords>]?: unknown } & {
  readonly [K in keyof TaskWords]?: TaskWords[K] | Asymmetric | undefined;
};

export interface CallbackOptions {
  /** Id or external id of the task. */
  readonly taskId?: string | undefined;
  /** `task_status` that the callback told: `succeed`, or what the gateway calls it. */
  readonly status?: CallbackStatus | undefined;
  /** How many exactly; without it: at least one. */
  readonly times?: number | undefined;
}

const callbackKeys = ['taskId', 'status', 'times'] satisfies readonly (keyof CallbackOptions)[];

/** As a record, so that the compiler misses a field that is new. */
const taskFields: Readonly<Record<keyof ControlTask, true>> = {
  id: true,
  external_task_id: true,
  gateway_id: true,
  product: true,
  operation: true,
  dialect: true,
  status: true,
  status_message: true,
  cancelled: true,
  created_at: true,
  updated_at: true,
  progression: true,
  due_at: true,
  reads: true,
  fails_with: true,
  callback_url: true,
  parent_video: true,
  price_units: true,
  deducted_units: true,
  pack_id: true,
  holds_slot: true,
  input: true,
  voice_id: true,
  files: true,
};

function readTaskWish(first: string | ExpectedTask | undefined, second: ExpectedTask | undefined) {
  if (first !== undefined && typeof first !== 'string' && !isObject(first)) {
    throw new TypeError(`toHaveTask takes a task id, fields of a task, or both; not ${show(first)}.`);
  }
  const id = typeof first === 'string' ? first : undefined;
  const fields = (typeof first === 'string' ? second : first) ?? {};
  checkKeys(fields, Object.keys(taskFields), 'toHaveTask');
  for (const [name, words] of Object.entries(taskWords)) {
    checkWordOrMatcher(fields[name as keyof TaskWords], words, `${name} of a task`);
  }
  return { id, fields };
}

const describeTask = ({ id, external_task_id: externalId, product, status, status_message: message }: ControlTask) =>
  `${id}${externalId === undefined ? '' : ` (${externalId})`} ${product}: ${status}${message === '' ? '' : `, ${message}`}`;

/** Whether there is such a task: `toHaveTask()`, `(id)`, `(id, { status })`, `({ product, status })`. */
export const toHaveTask = createMatcher(
  'toHaveTask',
  async (account, context, _received, first?: string | ExpectedTask, second?: ExpectedTask) => {
    const { id, fields } = readTaskWish(first, second);
    const tasks = await listTasks(account);
    const isNamed = (task: ControlTask) =>
      id === undefined || task.id === id || task.external_task_id === id || task.gateway_id === id;
    const named = tasks.filter(isNamed);
    const wish = Object.keys(fields).length === 0 ? '' : ` with ${show(fields)}`;
    return {
      pass: named.some((task) => isPart(context, task, fields)),
      wanted: `${id === undefined ? 'a task' : `the task ${id}`}${wish}`,
      found: listed('Its tasks, newest first:', tasks.map(describeTask), 'It has no tasks.'),
    };
  },
);

const listCallbacks = (account: AccountHandle, task: string | undefined) =>
  listAll(async (page) => {
    const { callbacks, more } = await account.callbacks({ page, ...(task === undefined ? {} : { task }) });
    return { items: callbacks, more };
  });

async function describeCallback(account: AccountHandle, { id, ...callback }: ControlDelivery): Promise<string> {
  const { attempts } = await account.callback(id);
  const last = attempts.at(-1)?.outcome ?? 'not tried yet';
  const tries = tellCount(attempts.length, 'attempt');
  return `${callback.task_id} ${callback.task_status} to ${callback.url}: ${callback.state}, ${tries}, ${last}`;
}

const wordCallback = ({ taskId, status, times }: CallbackOptions) => {
  const noun = times === undefined || times === 1 ? 'callback' : 'callbacks';
  const count = times === undefined ? 'a' : `exactly ${times}`;
  const told = status === undefined ? '' : ` that tells '${status}'`;
  return `delivered ${count} ${noun}${told}${taskId === undefined ? '' : ` of the task ${taskId}`}`;
};

/** Whether a callback was answered with 2xx. One that was sent again is one callback. */
export const toHaveDeliveredCallback = createMatcher(
  'toHaveDeliveredCallback',
  async (account, _context, _received, options: CallbackOptions = {}) => {
    checkKeys(options, callbackKeys, 'toHaveDeliveredCallback');
    checkCount(options.times, 'times');
    checkWord(options.status, callbackStatuses, 'status of a callback');
    const { taskId, times } = options;
    const status = options.status === undefined ? undefined : toControlStatus(options.status);
    // An unknown task is refused here: it must not pass with `.not`.
    const ofTask = await listCallbacks(account, taskId);
    const fitting = ofTask.filter(
      (callback) => callback.state === 'delivered' && (status === undefined || callback.task_status === status),
    );
    const lines: string[] = [];
    for (const callback of ofTask) lines.push(await describeCallback(account, callback));
    return {
      pass: times === undefined ? fitting.length > 0 : fitting.length === times,
      wanted: wordCallback(options),
      found: listed(
        'Its callbacks, oldest first:',
        lines,
        'There are no callbacks: did the request have a callback_url?',
      ),
    };
  },
);
