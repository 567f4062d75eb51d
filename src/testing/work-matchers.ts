/**
 * What became of the client's work, and what it cost: `toHaveTask`, `toHaveDeliveredCallback`, `toHaveBeenCharged`,
 * `toHaveBalance`.
 */
import { tellCount, isObject } from '../contracts/spec/pick.ts';
import type {
  ControlDelivery,
  ControlTask,
  ControlTaskStatus,
  ControlLedgerResponse,
} from '../contracts/spec/generated/messages.ts';
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
  /** `task_status` in the callback: `succeed`, or what the gateway calls it. */
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

// What it cost.

export interface ChargedOptions {
  /** Units taken from resource packs, in all. */
  readonly units?: number | undefined;
  /** US dollars taken by a gateway, in all: charges less what was given back. */
  readonly usd?: number | undefined;
  /** Only tasks of this product, for example `tts`. */
  readonly product?: ProductId | undefined;
  /** Only the task with this id or external id. */
  readonly taskId?: string | undefined;
}

const chargedKeys = ['units', 'usd', 'product', 'taskId'] satisfies readonly (keyof ChargedOptions)[];

/** Charges are compared as the emulator counts them: in whole milli-units and micro-dollars. */
const milli = (units: number) => Math.round(units * 1000);
const micro = (usd: number) => Math.round(usd * 1_000_000);

/** Sums in integers, so that 0.05 three times is 0.15. */
const sumMilli = (entries: readonly { readonly units: number }[]) =>
  entries.reduce((sum, { units }) => sum + milli(units), 0);

interface Charge {
  readonly kind: string;
  readonly taskId: string;
  readonly milli: number;
  readonly micro: number;
}

/** Hold and release move no money; a grant is no charge. */
function chargesOf({ entries, wallet }: ControlLedgerResponse): readonly Charge[] {
  const settled = entries.filter(({ kind }) => kind === 'settle');
  return [
    ...settled.map(({ units, task_id: taskId = '' }) => ({ kind: 'pack', taskId, milli: milli(units), micro: 0 })),
    ...wallet.map(({ dialect, task_id: taskId, micro_usd: taken }) => ({
      kind: dialect,
      taskId,
      milli: 0,
      micro: taken,
    })),
  ];
}

function checkCharged(options: ChargedOptions): void {
  checkKeys(options, chargedKeys, 'toHaveBeenCharged');
  checkWord(options.product, productIds, 'product');
  for (const [name, value] of Object.entries({ units: options.units, usd: options.usd })) {
    if (value !== undefined && (typeof value !== 'number' || !Number.isFinite(value) || value < 0)) {
      throw new TypeError(`toHaveBeenCharged: ${name} must be a number, 0 or more; it is ${show(value)}.`);
    }
  }
}

const wordCharge = ({ units, usd, product, taskId }: ChargedOptions): string =>
  [
    'been charged',
    units === undefined && usd === undefined ? 'anything' : '',
    units === undefined ? '' : tellCount(units, 'unit'),
    usd === undefined ? '' : `${units === undefined ? '' : 'and '}${usd} US dollars`,
    product === undefined ? '' : `for ${product}`,
    taskId === undefined ? '' : `for the task ${taskId}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const sum = (charges: readonly Charge[], key: 'milli' | 'micro') =>
  charges.reduce((all, charge) => all + charge[key], 0);

/** What one task cost in the end: a gateway takes its price at once and gives back what was not needed. */
function isCharged(charges: readonly Charge[]): boolean {
  const tasks = new Set(charges.map(({ taskId }) => taskId));
  return [...tasks].some((id) => {
    const own = charges.filter(({ taskId }) => taskId === id);
    return sum(own, 'milli') > 0 || sum(own, 'micro') > 0;
  });
}

function wordTotal(charges: readonly Charge[]): string {
  const units = sum(charges, 'milli') / 1000;
  const usd = sum(charges, 'micro') / 1_000_000;
  return `${tellCount(units, 'unit')}${charges.some(({ kind }) => kind !== 'pack') ? ` and ${usd} US dollars` : ''}`;
}

function describeCharges(charges: readonly Charge[], productOf: ReadonlyMap<string, string>): readonly string[] {
  return charges.map(({ kind, taskId, milli: units, micro: usd }) => {
    const dollars = `${Math.abs(usd) / 1_000_000} US dollars ${usd < 0 ? 'given back ' : ''}at ${kind}`;
    return `${kind === 'pack' ? tellCount(units / 1000, 'unit') : dollars} for ${productOf.get(taskId) ?? 'a task'} ${taskId}`;
  });
}

/** Tasks that run hold units that are not taken yet: the likeliest reason of a charge that is missing. */
const describeHeld = ({ balances }: ControlLedgerResponse): readonly string[] => {
  const held = balances.reduce((all, { held_units: units }) => all + milli(units), 0);
  return held === 0
    ? []
    : [`${tellCount(held / 1000, 'more unit is', 'more units are')} held by tasks that have not ended.`];
};

/** Whether that much was taken: in all, for one product, or for one task. Without a number: anything at all. */
export const toHaveBeenCharged = createMatcher(
  'toHaveBeenCharged',
  async (account, _context, _received, expected: number | ChargedOptions = {}) => {
    const options = typeof expected === 'number' ? { units: expected } : expected;
    if (typeof options !== 'object' || (options as unknown) === null || Array.isArray(options)) {
      throw new TypeError(`toHaveBeenCharged takes units or options, not ${show(expected)}.`);
    }
    checkCharged(options);
    const { units, usd, product, taskId } = options;
    // An unknown task is refused here: it must not pass with `.not`.
    const ledger = await account.ledger(taskId === undefined ? {} : { task: taskId });
    const all = chargesOf(ledger);
    const productOf = new Map((await listTasks(account)).map((task) => [task.id, task.product]));
    const charges = all.filter((charge) => product === undefined || productOf.get(charge.taskId) === product);
    const hasUnits = units === undefined || sum(charges, 'milli') === milli(units);
    const hasUsd = usd === undefined || sum(charges, 'micro') === micro(usd);
    const isAnything = units === undefined && usd === undefined;
    return {
      pass: isAnything ? isCharged(charges) : hasUnits && hasUsd,
      wanted: wordCharge(options),
      found: [
        `It was charged ${wordTotal(charges)}.`,
        ...listed('All its charges:', describeCharges(all, productOf), 'It has no charges.'),
        ...describeHeld(ledger),
      ],
    };
  },
);

/** Whether that many units are left in the packs that are online: taken units are gone, held ones are still there. */
export const toHaveBalance = createMatcher('toHaveBalance', async (account, _context, _received, units: number) => {
  if (typeof units !== 'number' || !Number.isFinite(units)) {
    throw new TypeError(`toHaveBalance needs a number of units; it is ${show(units)}.`);
  }
  const { packs } = await account.get();
  const online = packs.filter(({ status }) => status === 'online');
  const left = sumMilli(online.map(({ remaining_units: remaining }) => ({ units: remaining })));
  const lines = packs.map(
    ({ name, status, remaining_units: remaining, held_units: held }) =>
      `${name}: ${tellCount(remaining, 'unit')} left, ${held} of them held (${status})`,
  );
  return {
    pass: left === milli(units),
    wanted: `a balance of ${tellCount(units, 'unit')}`,
    found: [`Its balance is ${tellCount(left / 1000, 'unit')}.`, ...listed('Its packs:', lines, 'It has no packs.')],
  };
});
