/**
 * What a test gets: an account of its own at an emulator that is started once, with the keys for it and the control of
 * it. Knows no test runner.
 */
import { randomUUID } from 'node:crypto';
import type {
  ControlCreateAccountRequest,
  ControlJournalEntry,
  ControlJournalRequest,
} from '../contracts/spec/generated/messages.ts';
import { createAccountHandle } from '../emulator/control/account-handle.ts';
import type { Control } from '../emulator/control/control.ts';
import { ControlError } from '../emulator/control/control-error.ts';
import type { EmulatorOptions } from '../emulator/options.ts';
import type { RemoteEmulator } from './remote-control.ts';
import { createRemoteControl } from './remote-control.ts';
import type { Kling } from './kling.ts';
import { settleAssertions } from './unawaited.ts';
import type { ViolationOptions } from './violations.ts';
import { describeViolations } from './violations.ts';

/** How each test's account starts: what `POST /__emulator/accounts` takes, but for its keys. */
export type AccountSetup = Omit<ControlCreateAccountRequest, 'access_key' | 'secret' | 'api_key'>;

export interface KlingOptions extends Omit<EmulatorOptions, 'accounts'> {
  /** An emulator that runs already, in a container for example: none is started, and the options of one are not read. */
  readonly url?: string;
  /** Control token of that emulator. */
  readonly token?: string;
  /** A test fails at its end when its client broke the contract; options say what is forgiven. Default: no. */
  readonly failOnViolations?: boolean | ViolationOptions;
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
  /** Ends the test: waits for assertions nobody awaited, judges if that was asked for, deletes the account. */
  close(): Promise<void>;
}

export interface KlingFixture {
  /** Starts the emulator when this is the first test, and makes an account. */
  open(setup?: AccountSetup): Promise<OpenKling>;
  /** Stops the emulator, if one was started. */
  stop(): Promise<void>;
}

interface Keys {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
}

/** Unlike any other test's, also where many processes share an emulator; the same on every run when seeded. */
function createKeys(number: number, seed: string | undefined): Keys {
  const name = seed === undefined ? randomUUID().replaceAll('-', '') : `${number}`;
  return {
    accessKey: `kling-test-${name}`,
    secretKey: `secret-of-kling-test-${name}`,
    apiKey: `api-key-kling-test-${name}`,
    webhookSecret: `whsec_${Buffer.from(`webhook-secret-of-${name}`.padEnd(32, '-')).toString('base64')}`,
  };
}

function envOf({ accessKey, secretKey, apiKey }: Keys, url: string, webhookSecret: string | undefined) {
  return {
    KLING_BASE_URL: url,
    KLING_ACCESS_KEY: accessKey,
    KLING_SECRET_KEY: secretKey,
    KLING_API_KEY: apiKey,
    KLING_EMULATOR_URL: url,
    ...(webhookSecret === undefined ? {} : { KLING_WEBHOOK_SECRET: webhookSecret }),
  };
}

const listStrays = async (control: Control, after = 0) => (await control.queryUnattributed({ after })).entries;
const isRequest = (entry: ControlJournalEntry): entry is ControlJournalRequest => entry.kind === 'request';

const connect = (emulator: RemoteEmulator): Host => ({
  url: emulator.url.replace(/\/+$/, ''),
  mounts: {},
  control: createRemoteControl(emulator),
  stop: () => Promise.resolve(),
});

/** Tests that are running at one emulator: a request of nobody is a test's own only while no other test runs. */
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

async function deleteAccount(control: Control, account: string): Promise<void> {
  try {
    await control.deleteAccount({ account });
  } catch (error) {
    // The test may have deleted it itself.
    if (!(error instanceof ControlError && error.code === 'not-found')) throw error;
  }
}

function throwAll(errors: readonly unknown[]): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, errors.map(String).join('\n\n'));
}

async function endTest(kling: Kling, { failOnViolations = false }: KlingOptions): Promise<void> {
  const errors: unknown[] = [];
  const attempt = async (work: () => Promise<void>) => work().catch((error: unknown) => void errors.push(error));
  await attempt(() => settleAssertions(kling.account));
  if (failOnViolations !== false) {
    await attempt(async () => {
      const text = await describeViolations(kling, failOnViolations === true ? {} : failOnViolations);
      if (text !== undefined) throw new Error(text);
    });
  }
  await attempt(() => deleteAccount(kling.control, kling.accountId));
  throwAll(errors);
}

/**
 * Makes accounts for tests, at one emulator that is started with the first of them.
 *
 * Accounts are configured, not open: a wrong key or a wrong secret is refused, as by the real API.
 *
 * @param start starts an emulator; not called when `options.url` names one
 * @example
 * const fixture = createKlingFixture({ clock: 'manual' }, startKlingEmulator);
 * const { kling, close } = await fixture.open();
 */
export function createKlingFixture(
  options: KlingOptions,
  start: (options: EmulatorOptions) => Promise<Host>,
): KlingFixture {
  const { url, token, failOnViolations: _, ...emulatorOptions } = options;
  const attendance = createAttendance(url !== undefined);
  let host: Promise<Host> | undefined;
  let opened = 0;
  const getHost = () =>
    (host ??=
      url === undefined ? start({ ...emulatorOptions, accounts: [] }) : Promise.resolve(connect({ url, token })));

  const enter = async (setup: AccountSetup, isAlone: () => boolean): Promise<Kling> => {
    const { url: baseUrl, mounts, control } = await getHost();
    const keys = createKeys((opened += 1), url === undefined ? options.seed : undefined);
    const { accessKey, secretKey, apiKey } = keys;
    const secrets = setup.webhook_secrets ?? [keys.webhookSecret];
    const created = { ...setup, webhook_secrets: secrets, access_key: accessKey, secret: secretKey, api_key: apiKey };
    const { id } = await control.createAccount(created);
    const stray = (await listStrays(control)).at(-1)?.number ?? 0;
    return {
      baseUrl,
      accessKey,
      secretKey,
      apiKey,
      ...(secrets[0] === undefined ? {} : { webhookSecret: secrets[0] }),
      env: envOf(keys, baseUrl, secrets[0]),
      mounts,
      account: createAccountHandle(control, id),
      accountId: id,
      control,
      controlUrl: `${baseUrl}/__emulator`,
      strayRequests: async () => (isAlone() ? (await listStrays(control, stray)).filter(isRequest) : undefined),
    };
  };

  return {
    async open(setup = {}) {
      const { isAlone, leave } = attendance.enter();
      try {
        const kling = await enter(setup, isAlone);
        return { kling, close: () => endTest(kling, options).finally(leave) };
      } catch (error) {
        leave();
        throw error;
      }
    },
    async stop() {
      const running = host;
      host = undefined;
      // One that could not start has told so to the tests that asked for it.
      await (await running?.catch(() => undefined))?.stop();
    },
  };
}
