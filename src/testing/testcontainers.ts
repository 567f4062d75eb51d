/**
 * The emulator in a container of its own, for test suites that run their services that way. Needs the package
 * `testcontainers`, a Docker or Podman engine, and the image (docs/docker.md).
 */
import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { AbstractStartedContainer, GenericContainer, Wait, getContainerRuntimeClient } from 'testcontainers';
import type { StartedTestContainer } from 'testcontainers';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import type { Settings } from '../contracts/spec/vendors.ts';
import { createControlClient } from './control-client.ts';
import type { ControlClient } from './control-client.ts';
import { createRemoteAccount } from './remote-control.ts';

type Environment = Parameters<GenericContainer['withEnvironment']>[0];

const port = 4050;
const defaultImage = 'kling-emulator';
const accountsFile = '/etc/kling-emulator/accounts';
/** How a container calls the machine it runs on; Docker Desktop knows the name by itself. */
const hostName = 'host.docker.internal';

/** How accounts' time runs. */
export type ClockWord = 'real' | 'manual' | `scaled:${number}`;
/** How tasks move. */
export type ProgressionWord = 'fast' | 'realistic' | 'immediate' | 'held' | `reads:${number}`;

const formatSetting = ([id, value]: readonly [string, unknown]) =>
  `${id}=${typeof value === 'string' ? value : JSON.stringify(value)}`;

/**
 * An emulator that is about to be started. What has no method of its own is set by
 * `withEnvironment({ KLING_EMULATOR_…: … })`, and everything of `GenericContainer` works: networks, aliases, logs.
 *
 * @example
 * await using kling = await new KlingEmulatorContainer().withTrialPack().withSeed(7).start();
 * await fetch(`${kling.baseUrl}/v1/general/presets-voices`, { headers: { authorization: 'Bearer any-key' } });
 */
export class KlingEmulatorContainer extends GenericContainer {
  private controlToken: string = randomUUID();

  constructor(image: string = defaultImage) {
    super(image);
    this.withExposedPorts(port)
      .withControlToken(this.controlToken)
      // Asked from outside every 100 ms: sooner than the image's own health check, and on every engine.
      .withWaitStrategy(Wait.forHttp('/health', port).forStatusCode(200))
      .withStartupTimeout(30_000);
  }

  /** Accounts start with Kling's trial pack (100 units, 5 tasks at once) instead of a million units. */
  withTrialPack(): this {
    return this.withEnvironment({ KLING_EMULATOR_PROFILE: 'trial' });
  }

  /** The same ids, file names and chance on every run; ids tell the time, so add `withClock('manual')`. */
  withSeed(seed: string | number): this {
    return this.withEnvironment({ KLING_EMULATOR_SEED: String(seed) });
  }

  /** Only the accounts of this YAML or JSON file exist; it is copied into the container. */
  withAccounts(file: string): this {
    const target = accountsFile + extname(file);
    return this.withCopyFilesToContainer([{ source: file, target, mode: 0o444 }]).withEnvironment({
      KLING_EMULATOR_ACCOUNTS: target,
    });
  }

  /** `manual`: time moves when the test says so, through `control`. */
  withClock(clock: ClockWord): this {
    return this.withEnvironment({ KLING_EMULATOR_CLOCK: clock });
  }

  withProgression(progression: ProgressionWord): this {
    return this.withEnvironment({ KLING_EMULATOR_PROGRESSION: progression });
  }

  /** Settings of docs/fidelity.md by id; called again it adds to them. */
  withSettings(settings: Partial<Settings>): this {
    const added = Object.entries(settings).map(formatSetting);
    const all = [this.environment['KLING_EMULATOR_SET'], ...added].filter((part) => part !== undefined);
    return this.withEnvironment({ KLING_EMULATOR_SET: all.join(';') });
  }

  /** Validates every answer and callback against its schema. */
  withStrict(): this {
    return this.withEnvironment({ KLING_EMULATOR_STRICT: 'true' });
  }

  /** Callback targets beyond private addresses: a host, `*.host`, an address, a network, or `*`. */
  withCallbacksTo(...targets: readonly string[]): this {
    return this.withEnvironment({ KLING_EMULATOR_ALLOW_CALLBACKS_TO: targets.join(',') });
  }

  /** A token of your own for the control API: needed with `withReuse()`, where a new one would mean a new container. */
  withControlToken(token: string): this {
    this.controlToken = token;
    return this.withEnvironment({ KLING_EMULATOR_CONTROL_TOKEN: token });
  }

  /** Lets callbacks reach the machine that runs the tests: see `hostUrl` of the started container. */
  withHostAccess(): this {
    return this.withExtraHosts([{ host: hostName, ipAddress: 'host-gateway' }]);
  }

  /** As in the library, but a variable that is set again has its last value: there both stay, and the engine chooses. */
  override withEnvironment(environment: Environment): this {
    super.withEnvironment(environment);
    this.createOpts.Env = Object.entries(this.environment).map(([name, value]) => `${name}=${value}`);
    return this;
  }

  /** The engine may be another machine: its name is then the `Host` by which the control API is asked. */
  protected override async beforeContainerCreated(): Promise<void> {
    const { host } = (await getContainerRuntimeClient()).info.containerRuntime;
    const given = this.environment['KLING_EMULATOR_ALLOW_HOSTS']?.split(',') ?? [];
    this.withEnvironment({ KLING_EMULATOR_ALLOW_HOSTS: [...new Set([...given, host])].join(',') });
  }

  /** Starts the container; resolves when the emulator answers. */
  override async start(): Promise<StartedKlingEmulatorContainer> {
    return new StartedKlingEmulatorContainer(await super.start(), this.controlToken);
  }
}

/** A running emulator. `stop()` or `await using` ends it. */
export class StartedKlingEmulatorContainer extends AbstractStartedContainer {
  /** What `/__emulator` asks for. */
  readonly controlToken: string;

  constructor(started: StartedTestContainer, controlToken: string) {
    super(started);
    this.controlToken = controlToken;
  }

  /** Base URL for clients on this machine. Containers of the same network use an alias: `http://kling:4050`. */
  get baseUrl(): string {
    return `http://${this.getHost()}:${this.getMappedPort(port)}`;
  }

  /**
   * The control API, typed and with its token. Made anew each time: after a restart the port is another one.
   *
   * @example
   * const account = { params: { path: { account: 'my-key' } } };
   * await kling.control.POST('/accounts/{account}/clock/advance', { ...account, body: { ms: 1500 } });
   */
  get control(): ControlClient {
    return createControlClient({ url: this.baseUrl, token: this.controlToken });
  }

  /**
   * One account, with the functions that the library has; matchers of `kling-emulator/vitest` and `/jest` are about it.
   *
   * @example await expect(kling.account('my-key')).toHaveBeenCharged({ units: 0.05 });
   */
  account(reference: string): AccountHandle {
    return createRemoteAccount({ url: this.baseUrl, token: this.controlToken }, reference);
  }

  /** Not in every version 11 of the library. */
  override async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /**
   * How the emulator reaches a port of this machine after `withHostAccess()`. The receiver must listen on all
   * addresses, not on loopback alone.
   *
   * @example const callback_url = `${kling.hostUrl(3000)}/callbacks`;
   */
  hostUrl(hostPort: number): string {
    return `http://${hostName}:${hostPort}`;
  }
}
