/**
 * What a test gets: an account of its own at an emulator that is started once, with the keys for it and the control of
 * it. Knows no test runner.
 */
import { tellCount } from '../contracts/spec/pick.ts';
import { listClientVariables } from '../cli/client-variables.ts';
import { createAccountHandle } from '../emulator/control/account-handle.ts';
import type { Control } from '../emulator/control/control.ts';
import { vendorIds } from '../contracts/spec/vendors.ts';
import type { EmulatorOptions, AccountOptions } from '../emulator/options.ts';
import type { Kling } from './kling.ts';
import { pointAt, ignoreFindings, ignoredFindingsOf, settleAssertions } from './matcher-subject.ts';
import type { RemoteEmulator } from './remote-control.ts';
import { createRemoteControl } from './remote-control.ts';
import type { ViolationOptions } from './violations.ts';
import { describeViolations } from './violations.ts';
import type {
  ControlJournalEntry,
  ControlJournalRequest,
  ControlCreateAccountRequest,
  ControlProgressionInput,
} from '../contracts/spec/generated/messages.ts';
import type { ControlErrorCode } from '../emulator/control/control-deps.ts';
import { ControlError } from '../emulator/control/control-deps.ts';
import { findOptionProblems } from '../emulator/option-table.ts';
import { randomUUID } from 'node:crypto';

/** Whether a client that broke the contract fails its test, and what is forgiven. */
export type FailOnViolations = boolean | ViolationOptions;

export interface KlingOptions extends Omit<EmulatorOptions, 'accounts'> {
  /**
   * An emulator that runs already, in a container for example: none is started. Of the options those that an account can
   * be given are given to each test's; any other one is an error.
   */
  readonly url?: string;
  /** Control token of that emulator. */
  readonly token?: string;
  /** Under `kling-emulator exec` its emulator is used, so that it judges what tests did. `false`: not by these tests. */
  readonly join?: boolean;
  /** A test fails at its end when its client broke the contract; options say what is forgiven. Default: no. */
  readonly failOnViolations?: FailOnViolations;
}

/** A running emulator, wherever it runs. */
export interface Host {
  readonly url: string;
  readonly mounts: Readonly<Record<string, string>>;
  readonly control: Control;
  stop(): Promise<void>;
}

export interface OpenKling {
  readonly kling: Kling;
  /** The test has ended: waits for assertions that were not awaited, and judges if that was asked for. The account stays. */
  judge(): Promise<void>;
  /** Judges, unless that was done, and takes the account away: running tasks, waiting requests and callbacks end. */
  close(): Promise<void>;
}

export interface KlingFixture {
  /** Starts the emulator unless it runs. */
  start(): Promise<Host>;
  /**
   * Makes an account, and starts the emulator when this is the first.
   *
   * @param failOnViolations for this test, in place of what the options say
   * @param test name of the test: its account is called so, in lists and in the report of `exec`
   */
  open(setup?: AccountSetup, failOnViolations?: FailOnViolations, test?: string): Promise<OpenKling>;
  /** Stops the emulator, if one was started. */
  stop(): Promise<void>;
}

/** Whose the emulator is: ours, one that runs anyway, or that of the `exec` that runs us. */
type Owner = 'own' | 'elsewhere' | 'exec';

const connect = (emulator: RemoteEmulator): Host => ({
  url: emulator.url.replace(/(?<!\/)\/+$/, ''),
  mounts: {},
  control: createRemoteControl(emulator),
  stop: () => Promise.resolve(),
});

function throwAll(errors: readonly unknown[]): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, errors.map(String).join('\n\n'));
}

/** Does all of it, whatever of it fails. */
async function attemptAll(...works: readonly (() => Promise<void>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const work of works) await work().catch((error: unknown) => void errors.push(error));
  throwAll(errors);
}

async function judgeClient(kling: Kling, asked: FailOnViolations): Promise<void> {
  const { ignore, expect } = ignoredFindingsOf(kling.account);
  // An expectation that is not evaluated would be none.
  if (asked === false && expect.length === 0) return;
  const options = typeof asked === 'object' ? asked : {};
  const text = await describeViolations(kling, {
    ...options,
    ignore: [...(options.ignore ?? []), ...ignore],
    expect: [...(options.expect ?? []), ...expect],
  });
  if (text !== undefined) throw pointAt(new Error(text));
}

interface Seat {
  readonly keys: TestKeys;
  readonly setup: AccountSetup;
  readonly dialects: readonly string[];
  readonly isAlone: () => boolean;
}

/** Makes the account of a test. */
async function enter({ url, mounts, control }: Host, { keys, setup, dialects, isAlone }: Seat): Promise<Kling> {
  const { accessKey, secretKey, apiKey } = keys;
  const secrets = setup.webhook_secrets ?? [keys.webhookSecret];
  const created = { ...setup, webhook_secrets: secrets, access_key: accessKey, secret: secretKey, api_key: apiKey };
  const { id } = await control.createAccount(created);
  const account = createAccountHandle(control, id);
  const { entries } = await control.queryUnattributed();
  const mark = entries.at(-1)?.number ?? 0;
  const variables = listClientVariables({ url, dialects, mounts, account: accountOf(keys, secrets) });
  return {
    baseUrl: url,
    accessKey,
    secretKey,
    apiKey,
    ...(secrets[0] === undefined ? {} : { webhookSecret: secrets[0] }),
    env: Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : []))),
    mounts,
    account,
    accountId: id,
    control,
    controlUrl: `${url}/__emulator`,
    strayRequests: async () => (isAlone() ? listStrays(control, mark) : undefined),
    expectViolations: (...wishes) => ignoreFindings(account, { expect: wishes }),
    ignoreViolations: (...wishes) => ignoreFindings(account, { ignore: wishes }),
  };
}

function createLeaving(owner: Owner, kling: Kling, keys: TestKeys): () => Promise<void> {
  const { control, accountId } = kling;
  switch (owner) {
    case 'own':
      return async () => {
        await deleteAccount(control, accountId);
        await keepKeys(control, keys);
      };
    case 'elsewhere':
      return () => deleteAccount(control, accountId);
    case 'exec':
      return () => freezeAccount(control, accountId);
  }
}

function findOwner({ url, join = true }: KlingOptions, execUrl: string | undefined): Owner {
  const isOfExec = url === undefined ? join && execUrl !== undefined : url === execUrl;
  return isOfExec ? 'exec' : url === undefined ? 'own' : 'elsewhere';
}

/**
 * Makes accounts for tests, at one emulator that is started with the first of them.
 *
 * Accounts are configured, not open: a wrong key or a wrong secret is refused, as by the real API.
 *
 * @param start starts an emulator; not called when there is one to use
 * @param execUrl the emulator of the `exec` that runs the tests
 * @example
 * const fixture = createKlingFixture({ clock: 'manual' }, startKlingEmulator);
 * const { kling, close } = await fixture.open();
 */
export function createKlingFixture(
  options: KlingOptions,
  start: (options: EmulatorOptions) => Promise<Host>,
  execUrl?: string,
): KlingFixture {
  const { url = execUrl, token, join: _, failOnViolations = false, ...emulatorOptions } = options;
  const owner = findOwner(options, execUrl);
  const attendance = createAttendance(owner !== 'own');
  let host: Promise<Host> | undefined;
  let opened = 0;
  const getHost = () =>
    (host ??=
      owner === 'own' || url === undefined
        ? start({ ...emulatorOptions, accounts: [] })
        : Promise.resolve(connect({ url, token })));

  const sit = async (setup: AccountSetup, isAlone: () => boolean) => {
    const base = owner === 'own' || url === undefined ? {} : setupOf(emulatorOptions, url, owner === 'exec');
    const keys = createTestKeys((opened += 1), owner === 'own' ? options.seed : undefined);
    const { dialects = vendorIds } = options;
    return { keys, kling: await enter(await getHost(), { keys, setup: mergeSetups(base, setup), dialects, isAlone }) };
  };

  return {
    start: getHost,
    async open(setup = {}, fails = failOnViolations, test) {
      const { isAlone, leave } = attendance.enter();
      try {
        const { keys, kling } = await sit(
          test === undefined || test === '' ? setup : { name: test.slice(0, 300), ...setup },
          isAlone,
        );
        const goAway = createLeaving(owner, kling, keys);
        let judged: Promise<void> | undefined;
        const judge = () =>
          (judged ??= attemptAll(
            () => settleAssertions(kling.account),
            () => judgeClient(kling, fails),
          ));
        return {
          kling,
          judge,
          close: () => (judged ? goAway() : attemptAll(judge, goAway)).finally(leave),
        };
      } catch (error) {
        leave();
        throw error;
      }
    },
    async stop() {
      const running = host;
      host = undefined;
      // One that could not start has failed the tests that asked for it.
      await (await running?.catch(() => undefined))?.stop();
    },
  };
}

// Requests that belong to no account, and whose they can be.

const isRequest = (entry: ControlJournalEntry): entry is ControlJournalRequest => entry.kind === 'request';

/**
 * Those after an entry of that number.
 *
 * @throws Error when some are gone: who did not see everything must not say that there was nothing
 */
async function listStrays(control: Control, after: number): Promise<readonly ControlJournalRequest[]> {
  const { entries, dropped } = await control.queryUnattributed({ after });
  if (dropped <= after) return entries.filter(isRequest);
  throw new Error(
    `The journal was full and lost ${tellCount(dropped - after, 'request')} of this test that belong to no account. ` +
      'Keep more with the options journalEntries and journalCharacters.',
  );
}

/** Tests that are running at one emulator: a request of no account is a test's own only while no other test runs. */
function createAttendance(isShared: boolean) {
  const present = new Set<{ alone: boolean }>();
  return {
    enter() {
      const visitor = { alone: !isShared && present.size === 0 };
      for (const other of present) other.alone = false;
      present.add(visitor);
      return { isAlone: () => visitor.alone, leave: () => void present.delete(visitor) };
    },
  };
}

// What becomes of a test's account when the test has ended.

async function forgive(code: ControlErrorCode, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ControlError && error.code === code)) throw error;
  }
}

/** Deletes the account; the test may have done that itself. */
const deleteAccount = (control: Control, account: string): Promise<void> =>
  forgive('not-found', control.deleteAccount({ account }));

/** The slowest that a clock can be: a task that takes a second and a half takes 25 minutes. */
const slowest = 0.001;

async function stopTime(control: Control, account: string): Promise<void> {
  if ((await control.getClock({ account })).mode === 'manual') return;
  // Answers who waits for the end of a task.
  await control.setClock({ account, mode: 'manual' });
  // Not left manual: how often a client asked would then be judged no more, as that says nothing in moved time.
  await control.setClock({ account, mode: 'scaled', scale: slowest });
}

/**
 * Stops the account's time: no task moves and no callback is sent any more, but what the client did is there to be
 * judged, and a request that comes late is no refused one.
 */
const freezeAccount = (control: Control, account: string): Promise<void> =>
  forgive('not-found', stopTime(control, account));

/**
 * Gives the keys of an ended test to an account that has and does nothing. What that test left running would otherwise be
 * refused as of no account, and the next test, which is alone by then, be blamed for it.
 */
const keepKeys = (control: Control, { accessKey, secretKey, apiKey }: TestKeys): Promise<void> =>
  forgive(
    'conflict',
    control
      .createAccount({
        access_key: accessKey,
        secret: secretKey,
        api_key: apiKey,
        packs: [],
        webhook_secrets: [],
        clock: { mode: 'manual' },
      })
      .then(() => undefined),
  );

// What of an emulator's options an account can be given as well, for tests that use an emulator which runs already: it
// can't be started otherwise, but the account is the test's own.

/** How each test's account starts: what `POST /__emulator/accounts` takes, but for its keys. */
export type AccountSetup = Omit<ControlCreateAccountRequest, 'access_key' | 'secret' | 'api_key'>;

type Named<Name extends keyof EmulatorOptions> = { readonly [K in Name]?: EmulatorOptions[K] };
type AccountOption = 'clock' | 'startTime' | 'progression' | 'progressionScale' | 'settings';

const accountOptions: readonly string[] = [
  'clock',
  'startTime',
  'progression',
  'progressionScale',
  'settings',
] satisfies readonly AccountOption[];

/** Where an emulator stands and what it keeps and tells: the answers of one that runs already are the same without. */
const indifferent: readonly string[] = [
  'port',
  'host',
  'logger',
  'strict',
  'maxIdleAccounts',
  'journalEntries',
  'journalCharacters',
  'journalBodyBytes',
] satisfies readonly (keyof EmulatorOptions)[];

function readClock(clock: EmulatorOptions['clock'], startTime: number | undefined): Pick<AccountSetup, 'clock'> {
  if (clock === undefined && startTime === undefined) return {};
  const time = startTime === undefined ? {} : { time: startTime };
  if (typeof clock === 'object') return { clock: { mode: 'scaled', scale: clock.scale, ...time } };
  return { clock: { mode: clock ?? 'real', ...time } };
}

function readProgression(
  progression: NonNullable<EmulatorOptions['progression']>,
  scale: number | undefined,
): ControlProgressionInput {
  if (typeof progression === 'string') return { preset: progression, ...(scale === undefined ? {} : { scale }) };
  if (progression.mode !== 'time') return progression;
  const { mode, processingMs, finishMs } = progression;
  return { mode, processing_ms: processingMs, finish_ms: finishMs };
}

/** As the control API takes them: lists that may be changed. */
const readSettings = (settings: NonNullable<EmulatorOptions['settings']>): NonNullable<AccountSetup['settings']> =>
  Object.fromEntries(
    Object.entries(settings).map(([id, value]) => [id, typeof value === 'object' ? [...value] : value]),
  );

/** An account that starts as the accounts of an emulator with these options would. */
function readSetup({ clock, startTime, progression, progressionScale, settings }: Named<AccountOption>): AccountSetup {
  const isPaced = progression !== undefined || progressionScale !== undefined;
  return {
    ...readClock(clock, startTime),
    ...(isPaced ? { progressions: { '*': readProgression(progression ?? 'fast', progressionScale) } } : {}),
    ...(settings ? { settings: readSettings(settings) } : {}),
  };
}

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * The part of the options that makes an account.
 *
 * @param isJudged the emulator is that of `exec`, whose options stand on its command line
 * @throws Error when there are options that only an emulator can start with
 * @example setupOf({ clock: 'manual', progression: { mode: 'held' } }, 'http://kling:4050', false)
 */
function setupOf(options: Omit<EmulatorOptions, 'accounts'>, url: string, isJudged: boolean): AccountSetup {
  const problems = findOptionProblems(options);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const left = Object.entries(options as Readonly<Record<string, unknown>>)
    .filter(([name, value]) => value !== undefined && !accountOptions.includes(name))
    .map(([name]) => name)
    .filter((name) => !(isJudged && indifferent.includes(name)));
  if (left.length === 0) return readSetup(options);
  const remedy = isJudged
    ? "It is that of 'kling-emulator exec', which judges it: leave them out, or start another one with `join: false`, which exec does not see."
    : 'Leave them out, or start it with them.';
  throw new Error(`The emulator at ${url} runs already and cannot be given ${quoted(left)}. ${remedy}`);
}

/** Both setups in one; what the second says wins. */
const mergeSetups = (base: AccountSetup, own: AccountSetup): AccountSetup => ({
  ...base,
  ...own,
  ...(base.settings || own.settings ? { settings: { ...base.settings, ...own.settings } } : {}),
  ...(base.progressions || own.progressions ? { progressions: { ...base.progressions, ...own.progressions } } : {}),
});

// Credentials of a test's account.

export interface TestKeys {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
}

/**
 * Keys unlike any other test's, also where many processes share an emulator; the same on every run when seeded.
 *
 * The contract kit refuses to send keys of this form to a real host. The API key has the form of the relay's, cut at the
 * next dash there (fact `kkiai-key`); every other dialect takes any.
 *
 * @param number of the test, for seeded emulators
 * @example createTestKeys(1, 'a seed').apiKey // 'sk-emu1'
 */
function createTestKeys(number: number, seed: string | undefined): TestKeys {
  const name = seed === undefined ? randomUUID().replaceAll('-', '') : `${number}`;
  return {
    accessKey: `emu-test-${name}`,
    secretKey: `emu-secret-of-test-${name}`,
    apiKey: `sk-emu${name}`,
    webhookSecret: `whsec_${Buffer.from(`webhook-secret-of-${name}`.padEnd(32, '-')).toString('base64')}`,
  };
}

/** The same as an account's options. */
const accountOf = ({ accessKey, secretKey, apiKey }: TestKeys, webhookSecrets: readonly string[]): AccountOptions => ({
  accessKey,
  secretKey,
  apiKeys: [apiKey],
  webhookSecrets,
});
