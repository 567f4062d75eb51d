/**
 * Which provider states make a recorded exchange happen again.
 */
import { vendorOf } from '../spec/vendors.ts';
import { asList, asObject, pick, pickText } from '../spec/pick.ts';
import type { Operation } from '../spec/catalog.ts';
import type { ControlJournalRequest } from '../spec/generated/messages.ts';

export interface ExportedState {
  readonly name: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** States with the values that replace recorded ones; or why there are none. */
export type StatesFound =
  | {
      readonly ok: true;
      readonly states: readonly ExportedState[];
      /** The path with a state's value in it, for example `/v1/…/${task_id}`. */
      readonly path?: string;
      /** Values of states in the body, by place. */
      readonly body?: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly because: string };

const none: StatesFound = { ok: true, states: [] };

/** Failures that a state brings about, or that come by themselves. */
const failureStates: Readonly<Record<string, readonly ExportedState[]>> = {
  'request.invalid': [],
  'task.not-found': [{ name: 'no task exists' }],
  'voice.not-found': [{ name: 'no custom voice exists' }],
  'video.not-found': [],
  'funds.exhausted': [{ name: 'the account has no units' }],
  'concurrency.exceeded': [{ name: 'the account is at its limit of concurrent tasks' }],
  'content.refused': [{ name: 'the next create is refused with {code}', params: { code: '1301' } }],
};

const text = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [name]: value }) as Partial<Record<Name, string>>;

/** The state that makes a task as an answer shows it. */
function taskState(operation: Operation, task: unknown): ExportedState {
  const status = pickText(task, 'task_status') ?? 'submitted';
  return {
    name: 'a task exists',
    params: {
      ...text('product', operation.product),
      status,
      ...(status === 'failed' ? text('message', pickText(task, 'task_status_msg')) : {}),
      ...text('external_task_id', pickText(task, 'task_info', 'external_task_id')),
    },
  };
}

function statesOfTask(operation: Operation, entry: ControlJournalRequest, answer: unknown): StatesFound {
  const task = pick(answer, 'data');
  const id = pickText(task, 'task_id') ?? '';
  const path = entry.path.split('?')[0] ?? '';
  const states = [taskState(operation, task)];
  // A task that was asked for by its external id is found by it again.
  return path.endsWith(id)
    ? { ok: true, states, path: `${path.slice(0, -id.length)}\${task_id}` }
    : { ok: true, states };
}

function statesOfList(operation: Operation, answer: unknown): StatesFound {
  const [first] = asList(pick(answer, 'data'));
  return { ok: true, states: [first === undefined ? { name: 'no task exists' } : taskState(operation, first)] };
}

function statesOfCreate(sent: unknown): StatesFound {
  const video = pickText(asObject(sent), 'video_id');
  return video === undefined || video === ''
    ? none
    : { ok: true, states: [{ name: 'a video exists', params: { video_id: video } }] };
}

function statesOfSuccess(
  operation: Operation,
  entry: ControlJournalRequest,
  sent: unknown,
  answer: unknown,
): StatesFound {
  switch (operation.action) {
    case 'create-task':
      return statesOfCreate(sent);
    case 'get-task':
      return statesOfTask(operation, entry, answer);
    case 'list-tasks':
      return statesOfList(operation, answer);
    case 'delete-voice':
      return { ok: true, states: [{ name: 'a custom voice exists' }], body: { '$.voice_id': '${voice_id}' } };
    case 'get-account-costs':
      // The asked range is recorded: packs must be of that time.
      return { ok: true, states: [{ name: 'the clock stands at {time}', params: { time: String(entry.at) } }] };
    default:
      return none;
  }
}

/**
 * The states of one recorded exchange.
 *
 * @example findStates(operationById('kling.get-custom-voice'), entry, undefined, JSON.parse(entry.answer))
 */
export function findStates(
  operation: Operation,
  entry: ControlJournalRequest,
  sent: unknown,
  answer: unknown,
): StatesFound {
  const readsTasks = operation.action === 'get-task' || operation.action === 'list-tasks';
  if (vendorOf(operation.dialect).isGateway && (readsTasks || operation.action === 'delete-voice')) {
    return { ok: false, because: 'no provider state makes what a gateway has' };
  }
  const { failure } = entry;
  if (failure === undefined) return statesOfSuccess(operation, entry, sent, answer);
  if (failure === 'external-id.taken') {
    const externalId = pickText(asObject(sent), 'external_task_id');
    const params = { ...text('product', operation.product), ...text('external_task_id', externalId) };
    return { ok: true, states: [{ name: 'a task exists', params }] };
  }
  const states = Object.hasOwn(failureStates, failure) ? failureStates[failure] : undefined;
  return states ? { ok: true, states } : { ok: false, because: `no provider state brings '${failure}' about` };
}
