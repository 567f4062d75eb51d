/**
 * Control operations for Pact verifiers of any language: the catalogue of provider states, and the call that sets one
 * up, as verifiers post it.
 */
import type {
  ControlProviderStateRequest,
  ControlProviderStateResponse,
  ControlProviderStatesResponse,
} from '../../contracts/spec/generated/messages.ts';
import type { Account, Task } from '../core/records.ts';
import type { AccountRecords } from '../core/reset.ts';
import { restoreAccount, resetAccount } from '../core/reset.ts';
import type { ByAccount } from './accounts.ts';
import { createAccountOperations, createResetOperations, everything } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, refuse } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import type { StateValues, StateName } from './pact-states.ts';
import {
  checkFields,
  describeParams,
  readParams,
  findState,
  providerStates,
  inputOf,
  makeHeldTask,
} from './pact-states.ts';
import { plantVoice as plantVoiceRecord } from '../core/accounts.ts';
import {
  accountById,
  attemptsOf,
  deliveriesOf,
  ledgerOf,
  taskById,
  tasksOf,
  videoById,
  videosOf,
  voicesOf,
  walletOf,
} from '../core/reads.ts';
import type { Shell } from '../shell/shell.ts';
import { packGrantOf, voiceGrantOf } from '../account-defaults.ts';
import type { PackOptions } from '../options.ts';
import { createClockOperations } from './clocks.ts';
import type { Reason } from './fault-injection.ts';
import { createFaultOperations } from './fault-injection.ts';
import { createMediaOperations } from './media.ts';
import { optional } from './views.ts';

/** In open mode the account of a verifier that names none: its requests then carry this as their API key. */
const openAccount = 'pact-verifier';

/** All but the journal: what earlier interactions did stays to be read. */
const resetBefore = everything.filter((scope) => scope !== 'journal');

/** @throws ControlError when accounts are configured and none is the only one */
function defaultAccount({ options }: ControlDeps): string {
  if (!options.accounts) return openAccount;
  const [only, ...others] = options.accounts;
  const name = only?.accessKey ?? only?.apiKeys?.[0];
  if (name !== undefined && others.length === 0) return name;
  throw refuse('Several accounts are configured: name one in the path, /accounts/{account}/pact/provider-states.');
}

function showDefault(deps: ControlDeps): string {
  const { options } = deps;
  if (!options.accounts) return openAccount;
  return options.accounts.length === 1 ? 'the only one that is configured' : 'none: the path must name one';
}

/** Everything that an account has at one moment, to put it back: one load, so that nothing of others comes in between. */
async function readRecords(shell: Shell, known: Account): Promise<AccountRecords> {
  const { id } = known;
  const { account = known, ...records } = await shell.load({
    account: accountById(id),
    tasks: tasksOf(id),
    voices: voicesOf(id),
    videos: videosOf(id),
    ledger: ledgerOf(id),
    wallet: walletOf(id),
    deliveries: deliveriesOf(id),
    attempts: attemptsOf(id),
  });
  return { ...records, account };
}

export function createPactOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { journal } = deps;
  const setUp = createSetUp(deps, lookup);
  const { resetAccount } = createResetOperations(deps, lookup);
  /** By account: requests it had made when its last state was set up. */
  const preparing = new Map<string, number>();

  /** The work of a state, which is judged here and done when it is called. */
  const readState = ({ state, params }: ControlProviderStateRequest) => {
    if (state === undefined || state === null || state.trim() === '') return () => Promise.resolve({});
    const found = findState(state);
    const values = readParams(found.state.params, { ...found.written, ...params });
    return async ({ id }: Account): Promise<StateValues> => setUp(await lookup.need(id), found.state.name, values);
  };

  /** Several states of one interaction are posted one after another: only the first starts from the account's start. */
  const setState = async (reference: string, input: ControlProviderStateRequest): Promise<StateValues> => {
    checkFields(input);
    const work = input.action === 'teardown' ? undefined : readState(input);
    const account = await lookup.prepare(reference);
    if (!work) {
      preparing.delete(account.id);
      return {};
    }
    const isSame = preparing.get(account.id) === journal.count(account.id).requests;
    // A state that fails ends its interaction: whatever comes next belongs to another one.
    preparing.delete(account.id);
    const before = await readRecords(deps.shell, account);
    try {
      if (!isSame) await resetAccount({ account: account.id, what: [...resetBefore] });
      const values = await work(account);
      preparing.set(account.id, journal.count(account.id).requests);
      return values;
    } catch (error) {
      await deps.shell.run(restoreAccount, { accountId: account.id, before });
      throw error;
    }
  };

  return {
    listProviderStates(): Promise<ControlProviderStatesResponse> {
      const states = providerStates.map(({ name, does, params, returns }) => ({
        name,
        does,
        params: describeParams(params),
        returns: [...returns],
      }));
      return Promise.resolve({ states, default_account: showDefault(deps) });
    },

    async setUpProviderState(input: ControlProviderStateRequest): Promise<ControlProviderStateResponse> {
      const named = input.params?.['account'];
      if (named !== undefined && typeof named !== 'string')
        throw refuse("'account' must be a text.", '/params/account');
      return setState(named ?? defaultAccount(deps), input);
    },

    setUpAccountProviderState: ({
      account,
      ...input
    }: ByAccount & ControlProviderStateRequest): Promise<ControlProviderStateResponse> => setState(account, input),
  };
}

// Sets provider states up, each by the control operations that a test would use.

type Status = Task['status'];

/** What every state works with. */
interface Workshop {
  readonly deps: ControlDeps;
  readonly account: Account;
  /** Names the account in control operations. */
  readonly by: { readonly account: string };
  readonly operations: ReturnType<typeof createOperations>;
}

type SetUp = (shop: Workshop, values: StateValues) => Promise<StateValues>;

const createOperations = (deps: ControlDeps, lookup: AccountLookup) => ({
  ...createAccountOperations(deps, lookup),
  ...createClockOperations(deps, lookup),
  ...createFaultOperations(deps, lookup),
  ...createMediaOperations(deps, lookup),
});

const textOf = (values: StateValues, name: string): string | undefined => {
  const value = values[name];
  return value === undefined ? undefined : String(value);
};

const productOf = (values: StateValues) => textOf(values, 'product') ?? 'text-to-audio';

async function plantVoice({ deps, account }: Workshop, values: StateValues): Promise<StateValues> {
  const id = textOf(values, 'voice_id');
  const grant = voiceGrantOf({ name: textOf(values, 'voice_name') ?? 'Pact voice', ...optional('id', id) });
  const voice = await deps.shell.run(plantVoiceRecord, { accountId: account.id, grant });
  if (!voice) throw conflict('There is a voice with this voice_id already.');
  return { voice_id: voice.id, voice_name: voice.name, task_id: voice.taskId };
}

async function removeTasks({ deps, account }: Workshop): Promise<StateValues> {
  await deps.shell.run(resetAccount, { accountId: account.id, plan: { clear: ['tasks', 'voices'] } });
  return {};
}

async function replacePacks({ deps, account }: Workshop, pack: PackOptions): Promise<void> {
  await deps.shell.run(resetAccount, { accountId: account.id, plan: { packs: [packGrantOf(pack)] } });
}

/** How far the task is moved: a task that ends has been processing before, as its callbacks tell. */
async function moveTask(shop: Workshop, task: Task, status: Status, values: StateValues): Promise<void> {
  const { operations, by } = shop;
  const named = { ...by, task: task.id };
  if (status === 'submitted') return;
  await operations.releaseTask({ ...named, to: 'processing' });
  if (status === 'processing') return;
  const why = {
    ...optional('reason', textOf(values, 'reason') as Reason | undefined),
    ...optional('message', textOf(values, 'message')),
  };
  await operations.forceTask({ ...named, status, ...(status === 'failed' ? why : {}) });
}

async function makeTask(shop: Workshop, status: Status, values: StateValues): Promise<StateValues> {
  const { deps, account, operations, by } = shop;
  const { shell } = deps;
  const product = productOf(values);
  const { video_id: video } = inputOf({ product });
  if (typeof video === 'string' && !(await shell.read(videoById(account.id, video)))) {
    await operations.plantVideo({ ...by, id: video });
  }
  const current = (await shell.read(accountById(account.id))) ?? account;
  const task = await makeHeldTask(deps, current, {
    product,
    ...optional('taskId', textOf(values, 'task_id')),
    ...optional('externalId', textOf(values, 'external_task_id')),
    ...optional('callbackUrl', textOf(values, 'callback_url')),
    ...optional('voiceName', textOf(values, 'voice_name')),
  });
  await moveTask(shop, task, status, values);
  const moved = (await shell.read(taskById(task.id))) ?? task;
  const voice = moved.result?.type === 'voice' ? moved.result.voiceId : undefined;
  return {
    task_id: task.id,
    ...optional('external_task_id', textOf(values, 'external_task_id')),
    ...optional('voice_id', voice),
  };
}

const makeTaskInStatus: SetUp = (shop, values) =>
  makeTask(shop, (textOf(values, 'status') ?? 'submitted') as Status, values);

/** A real callback: of a task that has really moved, posted to a receiver that took it. */
async function deliverCallback(shop: Workshop, values: StateValues): Promise<StateValues> {
  const { deps, account } = shop;
  if (values['callback_url'] === undefined) {
    throw refuse("The state needs 'callback_url', the address of a receiver for the callback.", '/params/callback_url');
  }
  const status = (textOf(values, 'status') ?? 'succeed') as Status;
  const made = await makeTask(shop, status, values);
  await deps.scheduler.settle(account.id);
  const deliveries = await deps.shell.read(deliveriesOf(account.id, { taskIds: [String(made['task_id'])] }));
  const last = deliveries.findLast(({ taskStatus }) => taskStatus === status);
  if (!last) {
    throw conflict(`No callback is posted for '${status}': the setting callbacks.transitions says which ones are.`);
  }
  if (last.state !== 'delivered') throw conflict('The callback was not taken at callback_url.');
  return { ...made, callback_id: last.id };
}

/** A sample video of this id is one already. */
async function plantVideo({ deps, account, operations, by }: Workshop, values: StateValues): Promise<StateValues> {
  const id = textOf(values, 'video_id') ?? '';
  if (await deps.shell.read(videoById(account.id, id))) await operations.deleteVideo({ ...by, video: id });
  const seconds = values['seconds'] === undefined ? {} : { seconds: Number(values['seconds']) };
  await operations.plantVideo({ ...by, id, made_by: 'avatar', ...seconds });
  return { video_id: id };
}

async function fillSlots(shop: Workshop, values: StateValues): Promise<StateValues> {
  const limit = Number(values['limit'] ?? 1);
  await replacePacks(shop, { units: 1000, concurrency: limit });
  for (let made = 0; made < limit; made += 1) await makeTask(shop, 'submitted', {});
  return {};
}

async function refuseNext(shop: Workshop, values: StateValues): Promise<StateValues> {
  const code = Number(values['code']) as 1301 | 1102 | 1303;
  const product = optional('product', textOf(values, 'product'));
  await shop.operations.addFault({ ...shop.by, kind: 'refuse', code, ...product });
  return {};
}

/** The clock's own bounds (`set-clock`): ids can tell no other times. */
const earliest = 1_262_304_000_000;
const latest = 4_102_444_800_000;

function readTime(text: string): number {
  const time = /^\d{10,15}$/.test(text) ? Number(text) : Date.parse(text);
  if (time >= earliest && time <= latest) return time;
  throw refuse("'time' must be a moment since 2010 in ISO 8601 or epoch milliseconds.", '/params/time');
}

async function stopClock({ operations, by }: Workshop, values: StateValues): Promise<StateValues> {
  const time = readTime(textOf(values, 'time') ?? '');
  await operations.setClock({ ...by, mode: 'manual', time });
  return { time };
}

/** Lists are JSON, numbers may come as text: what a setting takes is judged where settings are. */
function readSettingValue(text: string): string | number | number[] {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (!text.startsWith('[')) return text;
  try {
    return JSON.parse(text) as number[];
  } catch {
    throw refuse("'value' is no JSON list.", '/params/value');
  }
}

async function changeSetting({ operations, by }: Workshop, values: StateValues): Promise<StateValues> {
  const name = textOf(values, 'setting') ?? '';
  const text = textOf(values, 'value') ?? '';
  const value = readSettingValue(text);
  // Some choices are digits: '1002' is a text there.
  const wanted = name === 'auth.wrongSignatureCode' ? text : value;
  await operations.updateAccount({ ...by, settings: { [name]: wanted } });
  return {};
}

const nothing = (work: Promise<unknown>): Promise<StateValues> => work.then(() => ({}));

const setUps: Readonly<Record<StateName, SetUp>> = {
  'a custom voice exists': plantVoice,
  'no custom voice exists': removeTasks,
  'a task exists': makeTaskInStatus,
  'a task of {product} is {status}': makeTaskInStatus,
  'a task has succeeded': (shop, values) => makeTask(shop, 'succeed', values),
  'a task has failed': (shop, values) => makeTask(shop, 'failed', values),
  'no task exists': removeTasks,
  'the account has {units} units left': (shop, { units = 0 }) =>
    nothing(replacePacks(shop, Number(units) > 0 ? { units: Number(units) } : { units: 1, used: 1 })),
  'the account has no units': (shop) => nothing(replacePacks(shop, { units: 1, used: 1 })),
  'the account is at its limit of concurrent tasks': fillSlots,
  'the next task fails with {reason}': ({ operations, by }, values) =>
    nothing(
      operations.addFault({
        ...by,
        kind: 'fail-task',
        reason: textOf(values, 'reason') as Reason,
        ...optional('product', textOf(values, 'product')),
        ...optional('message', textOf(values, 'message')),
        ...optional('external_task_id', textOf(values, 'external_task_id')),
      }),
    ),
  'the next create is refused with {code}': refuseNext,
  'tasks stay submitted': ({ operations, by }) =>
    nothing(operations.setProgressions({ ...by, progressions: { '*': 'held' } })),
  'tasks finish at once': ({ operations, by }) =>
    nothing(operations.setProgressions({ ...by, progressions: { '*': 'immediate' } })),
  'the clock stands at {time}': stopClock,
  'the setting {setting} is {value}': changeSetting,
  'a video exists': plantVideo,
  'a callback is delivered': deliverCallback,
  'a callback of {product} says {status}': deliverCallback,
  'the credentials are refused': () => Promise.resolve({}),
};

/**
 * Makes a function that sets a state of an account up and answers its values.
 *
 * @example await createSetUp(deps, lookup)(account, 'a custom voice exists', {}) // { voice_id: '8500…', … }
 */
function createSetUp(
  deps: ControlDeps,
  lookup: AccountLookup,
): (account: Account, name: StateName, values: StateValues) => Promise<StateValues> {
  const operations = createOperations(deps, lookup);
  return (account, name, values) => setUps[name]({ deps, account, by: { account: account.id }, operations }, values);
}
