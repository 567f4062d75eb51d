/**
 * The catalogue of provider states: what a pact may ask for before an interaction, and the tasks that this makes. Names and
 * parameters are stable: they stand in consumers' files. `docs/pact.md` lists them.
 */
import { ControlError, refuse, conflict } from './control-deps.ts';
import { findNearName, suggestKnown } from '../../contracts/spec/near-name.ts';
import { tellCount } from '../../contracts/spec/pick.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { operations } from '../../contracts/spec/catalog.ts';
import { schemas } from '../../contracts/spec/generated/schemas.ts';
import type { JsonSchema } from '../../contracts/spec/parsed-request.ts';
import { priceOfRequest } from '../../contracts/spec/prices.ts';
import type { Outcome } from '../core/outcome.ts';
import { taskById } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import { submitTask } from '../core/submit.ts';
import type { ControlDeps } from './control-deps.ts';

// The tasks that provider states speak of are made in the way a request would make them: with hold, price, life and
// callbacks. They are held, so that they stay as the state says until they are moved.

/** Creates of the official API that answer before their work is done: what a state can hold. */
const creates: ReadonlyMap<string, Operation> = new Map(
  operations.flatMap((row) =>
    row.action === 'create-task' && row.replies === 'at-acceptance' && row.product !== undefined
      ? [[row.product, row] as const]
      : [],
  ),
);

const stateProducts: readonly string[] = [...creates.keys()];
type StateProduct = string;

interface TaskWish {
  readonly product: StateProduct;
  /** For pacts whose paths name an id and can't be given another one. */
  readonly taskId?: string;
  readonly externalId?: string;
  readonly callbackUrl?: string;
  readonly voiceName?: string;
}

/**
 * What a client would have sent: the last example of the operation's schema. Nothing is fetched: the state says how the task
 * ends.
 */
export function inputOf({ product, voiceName = 'Pact voice' }: TaskWish): Readonly<Record<string, unknown>> {
  const { examples = [] } = schemaOf(product);
  const { callback_url: _url, external_task_id: _id, ...input } = (examples.at(-1) ?? {}) as Record<string, unknown>;
  return 'voice_name' in input ? { ...input, voice_name: voiceName } : input;
}

const schemaOf = (product: string): JsonSchema =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[creates.get(product)?.schemas.body ?? ''] ?? {};

/** Where clients reach the emulator, for result URLs of tasks that no client made. */
function originOf({ fileUrl }: ControlDeps): string {
  const file = { id: '0', kind: 'wav', durationMs: 0, name: '0.wav' } as const;
  return new URL(fileUrl({ id: '0', origin: '' }, file)).origin;
}

function taskOf(outcome: Outcome): Task {
  if (outcome.kind === 'accepted') return outcome.task;
  const why = outcome.kind === 'failure' ? outcome.failure.code : outcome.kind;
  throw conflict(`The emulator itself would not take the task of this state (${why}).`);
}

/**
 * A submitted task of the account that nothing moves but a hand.
 *
 * @throws ControlError when the account can't have one (no units, at its limit) or the id is taken
 * @example await makeHeldTask(deps, account, { product: 'custom-voice' })
 */
export async function makeHeldTask(deps: ControlDeps, account: Account, wish: TaskWish): Promise<Task> {
  const { product } = wish;
  const { shell } = deps;
  const { taskId } = wish;
  if (taskId !== undefined && (await shell.read(taskById(taskId))))
    throw conflict(`There is a task with the id '${taskId.slice(0, 40)}' already.`);
  const operation = creates.get(product);
  if (!operation) throw conflict(`No state can hold a task of '${product}'.`);
  const outcome = await shell.run(submitTask, {
    accountId: account.id,
    dialect: operation.dialect,
    operation: operation.id,
    product,
    price: priceOfRequest(operation, inputOf(wish), account.settings),
    input: inputOf(wish),
    externalId: wish.externalId,
    callbackUrl: wish.callbackUrl,
    origin: originOf(deps),
    answersWhenFinished: false,
    checks: ['funds', 'concurrency', 'names'],
    progression: { mode: 'held' },
    taskId,
  });
  return taskOf(outcome);
}

// Parameters of provider states: how they are described, and how a pact's values are read. Verifiers send them as the
// consumer wrote them: a number may come as text.

/** One parameter, in the words of JSON Schema. */
interface StateParam {
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: true;
}

type StateParams = Readonly<Record<string, StateParam>>;
export type StateValues = Readonly<Record<string, string | number>>;

const longestText = 1000;
const numeric = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Every state takes it where the call's path names no account. */
const accountParam = 'account';

/**
 * Parameters as JSON Schema.
 *
 * @example describeParams({ units: { type: 'number', description: 'units left', required: true } })
 */
export function describeParams(params: StateParams): Record<string, unknown> {
  const required = Object.entries(params).flatMap(([name, param]) => (param.required ? [name] : []));
  const properties = Object.entries(params).map(([name, { required: _required, ...schema }]) => [name, schema]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function readNumber(name: string, param: StateParam, given: unknown): number {
  const value = typeof given === 'string' && numeric.test(given) ? Number(given) : given;
  const { minimum = -Infinity, maximum = Infinity } = param;
  const isFit = typeof value === 'number' && (param.type === 'number' || Number.isInteger(value));
  if (isFit && value >= minimum && value <= maximum) return value;
  const range = param.minimum === undefined ? '' : ` of at least ${param.minimum}`;
  const most = param.maximum === undefined ? '' : ` and at most ${param.maximum}`;
  const kind = param.type === 'integer' ? 'a whole number' : 'a number';
  throw refuse(`'${name}' must be ${kind}${range}${most}.`, `/params/${name}`);
}

function readText(name: string, param: StateParam, given: unknown): string {
  const value = typeof given === 'number' ? String(given) : given;
  if (typeof value !== 'string' || value === '' || value.length > longestText) {
    throw refuse(`'${name}' must be a text of 1 to ${tellCount(longestText, 'character')}.`, `/params/${name}`);
  }
  if (param.enum && !param.enum.includes(value)) {
    throw refuse(`'${name}' can't be '${value.slice(0, 60)}'.${suggestKnown(value, param.enum)}`, `/params/${name}`);
  }
  if (param.pattern !== undefined && !new RegExp(param.pattern).test(value)) {
    throw refuse(
      `'${name}' must be ${param.description}: letters, digits, '-' and '_', at most 64.`,
      `/params/${name}`,
    );
  }
  return value;
}

/**
 * The values of a state's parameters.
 *
 * @throws ControlError for one that is unknown, missing or impossible
 * @example readParams({ units: { type: 'number', description: '' } }, { units: '5' }) // { units: 5 }
 */
export function readParams(params: StateParams, given: Readonly<Record<string, unknown>>): StateValues {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === accountParam || value === null || value === undefined) continue;
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (!param) {
      const known = Object.keys(params);
      const hint = known.length === 0 ? ' It takes none.' : suggestKnown(name, known);
      throw refuse(`The state has no parameter '${name.slice(0, 60)}'.${hint}`, '/params');
    }
    values[name] = param.type === 'string' ? readText(name, param, value) : readNumber(name, param, value);
  }
  const missing = Object.keys(params).find((name) => params[name]?.required && !Object.hasOwn(values, name));
  if (missing !== undefined) throw refuse(`The state needs the parameter '${missing}'.`, '/params');
  return values;
}

interface ProviderState {
  /** A word in braces is a parameter: given in params, or written in its place. */
  readonly name: string;
  readonly does: string;
  readonly params: StateParams;
  /** Names of the values that come back, for provider-state generators. */
  readonly returns: readonly string[];
}

const text = (description: string): StateParam => ({ type: 'string', description });
/** Ids stand in paths and in file URLs. */
const id = (description: string): StateParam => ({ ...text(description), pattern: '^[\\w-]{1,64}$' });
const needed = (param: StateParam): StateParam => ({ ...param, required: true });

const product: StateParam = { ...text('kind of work; default text-to-audio'), enum: stateProducts };
const reason: StateParam = {
  ...text("which of the vendor's texts is used; default risk-control"),
  enum: ['risk-control', 'bad-source', 'upstream-error'],
};
const taskNames = {
  task_id: id('id of the task, for paths that are fixed in the pact; else one is made and returned'),
  external_task_id: text('its external id'),
};
const message = text('text of task_status_msg in place of the reason');
const taskValues = ['task_id', 'external_task_id', 'voice_id'] as const;
const status = (unless: string): StateParam => ({
  ...text(`default ${unless}`),
  enum: ['submitted', 'processing', 'succeed', 'failed'],
});
const taskParams = {
  product,
  status: status('submitted'),
  reason,
  message,
  ...taskNames,
  voice_name: text('of a custom voice'),
};
const callbackParams = {
  ...taskParams,
  status: status('succeed'),
  callback_url: text('who takes it; the verify command brings its own'),
};
const callbackValues = [...taskValues, 'callback_id'] as const;
const target = text('only tasks with this external id');

export const providerStates = [
  {
    name: 'a custom voice exists',
    does: 'Plants a finished custom voice with its task.',
    params: { voice_id: id('its id; else one is made and returned'), voice_name: text('its name') },
    returns: ['voice_id', 'voice_name', 'task_id'],
  },
  {
    name: 'no custom voice exists',
    does: 'Takes away every custom voice and every task.',
    params: {},
    returns: [],
  },
  {
    name: 'a task exists',
    does: 'Makes a task in the given status; it stays there.',
    params: taskParams,
    returns: taskValues,
  },
  {
    name: 'a task of {product} is {status}',
    does: 'The same, for pacts that have no place for parameters.',
    params: taskParams,
    returns: taskValues,
  },
  {
    name: 'a task has succeeded',
    does: 'Makes a task that has ended well, with its result.',
    params: { product, ...taskNames, voice_name: text('of a custom voice') },
    returns: taskValues,
  },
  {
    name: 'a task has failed',
    does: 'Makes a task that has ended failed.',
    params: { product, reason, message, ...taskNames },
    returns: taskValues,
  },
  { name: 'no task exists', does: 'Takes away every task.', params: {}, returns: [] },
  {
    name: 'the account has {units} units left',
    does: 'Gives the account one pack with so many units, in place of those it has.',
    params: { units: needed({ type: 'number', minimum: 0, maximum: 1e9, description: 'units left' }) },
    returns: [],
  },
  { name: 'the account has no units', does: 'Gives it one pack that is used up.', params: {}, returns: [] },
  {
    name: 'the account is at its limit of concurrent tasks',
    does: 'Gives it a pack for so many tasks at once, and starts them.',
    params: { limit: { type: 'integer', minimum: 1, maximum: 50, description: 'default 1' } },
    returns: [],
  },
  {
    name: 'the next task fails with {reason}',
    does: 'The next task is accepted and ends failed.',
    params: { reason: needed(reason), product, message, external_task_id: target },
    returns: [],
  },
  {
    name: 'the next create is refused with {code}',
    does: 'The next create is refused: 1301 content policy, 1102 no units, 1303 too many at once.',
    params: { code: needed({ ...text('code of the refusal'), enum: ['1301', '1102', '1303'] }), product },
    returns: [],
  },
  {
    name: 'tasks stay submitted',
    does: 'Tasks made from now on do not move by themselves.',
    params: {},
    returns: [],
  },
  {
    name: 'tasks finish at once',
    does: 'Tasks made from now on are finished when they are answered.',
    params: {},
    returns: [],
  },
  {
    name: 'the clock stands at {time}',
    does: "Stops the account's clock at a moment.",
    params: { time: needed(text('ISO 8601, or epoch milliseconds')) },
    returns: ['time'],
  },
  {
    name: 'the setting {setting} is {value}',
    does: 'Changes a setting of the account (docs/fidelity.md lists them).',
    params: { setting: needed(text('its id')), value: needed(text('its value; lists as JSON')) },
    returns: [],
  },
  {
    name: 'a video exists',
    does: 'Plants a video of earlier work that video_id can name.',
    params: {
      video_id: needed(id('its id')),
      seconds: { type: 'number', minimum: 0.1, maximum: 3600, description: 'its length; default 10' },
    },
    returns: ['video_id'],
  },
  {
    name: 'a callback is delivered',
    does: 'Makes a task with a callback_url, brings it to the status, and delivers its callbacks.',
    params: callbackParams,
    returns: callbackValues,
  },
  {
    name: 'a callback of {product} says {status}',
    does: 'The same, for pacts that have no place for parameters.',
    params: callbackParams,
    returns: callbackValues,
  },
  {
    name: 'the credentials are refused',
    does: 'Prepares nothing: the verify command then sends Authorization as the pact has it, in place of a good one.',
    params: {},
    returns: [],
  },
] as const satisfies readonly ProviderState[];

export type StateName = (typeof providerStates)[number]['name'];

interface FoundState {
  readonly state: ProviderState & { readonly name: StateName };
  /** Values that were written in the name. */
  readonly written: StateValues;
}

const escape = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `the account has {units} units left` as a form that finds what stands in the place of `{units}`. */
function formOf(name: string): { readonly form: RegExp; readonly names: readonly string[] } {
  const names = Array.from(name.matchAll(/\{(\w+)\}/g), ([, word = '']) => word);
  const parts = name.split(/\{\w+\}/).map(escape);
  return { form: new RegExp(`^${parts.join('(.{1,200})')}$`, 'i'), names };
}

const forms = providerStates.map((state) => ({ state, ...formOf(state.name) }));

/**
 * Why a state can not be set up, in a sentence; nothing when it can.
 *
 * @example explainState({ name: 'a voice exits', params: {} }) // "No provider state is called 'a voice exits'. …"
 */
export function explainState(use: {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}): string | undefined {
  try {
    const { state, written } = findState(use.name);
    readParams(state.params, { ...written, ...use.params });
    return undefined;
  } catch (error) {
    if (error instanceof ControlError) return error.message;
    throw error;
  }
}

/**
 * The state of this name, with what stands in the place of its parameters.
 *
 * @throws ControlError that names the nearest state
 * @example findState('the account has 5 units left').written // { units: '5' }
 */
export function findState(given: string): FoundState {
  const name = given.trim();
  for (const { state, form, names } of forms) {
    const found = form.exec(name);
    if (!found) continue;
    const written = names.map((word, index) => [word, found[index + 1] ?? ''] as const);
    // A name that still has its braces has its values in params.
    return { state, written: Object.fromEntries(written.filter(([word, value]) => value !== `{${word}}`)) };
  }
  const known = providerStates.map((state) => state.name);
  const near = suggestKnown(name, known).replace(/^ Known: .*/s, '');
  throw refuse(`No provider state is called '${name.slice(0, 100)}'.${near} ${stateList}`, '/state');
}

const stateList = 'GET /__emulator/pact/provider-states lists them.';

const isState = (value: unknown) => typeof value === 'string' && forms.some(({ form }) => form.test(value.trim()));

/**
 * Refuses a field that is meant to be one of the three, since what it holds would be left out. Verifiers send others too.
 *
 * @throws ControlError that names the field that is meant
 * @example checkFields({ sate: 'a task exists' }) // throws "'sate' is no field of a provider state: did you mean 'state'? …"
 */
export function checkFields(input: Readonly<Record<string, unknown>>): void {
  const missing = ['action', 'state', 'params'].filter((field) => !Object.hasOwn(input, field));
  for (const [name, value] of Object.entries(input)) {
    if (name === 'action' || name === 'state' || name === 'params') continue;
    const near = missing.includes('state') && isState(value) ? 'state' : findNearName(name, missing);
    const meant = name === 'account' ? 'params.account' : near;
    if (meant === undefined) continue;
    const list = meant === 'state' ? ` ${stateList}` : '';
    throw refuse(`'${name.slice(0, 60)}' is no field of a provider state: did you mean '${meant}'?${list}`, `/${name}`);
  }
}
