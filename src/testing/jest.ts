/**
 * Jest, and every runner with `beforeAll`, `beforeEach`, `afterEach`, `afterAll` and an `expect` that can be extended.
 *
 * Jest has a module loader of its own, which in CommonJS projects cannot load ES modules on Node below 24.9, and test
 * environments without Node's globals. So the emulator runs in a thread, outside of all that, and is asked over HTTP;
 * this file is built as CommonJS as well.
 */
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type {} from 'expect';
import type { EmulatorOptions } from '../emulator/options.ts';
import type { Kling } from './kling.ts';
import type { AccountSetup, Host, KlingOptions, OpenKling } from './kling-fixture.ts';
import { createKlingFixture } from './kling-fixture.ts';
import type { MatcherIn } from './kling-matchers.ts';
import { klingMatchers } from './kling-matchers.ts';
import { createRemoteControl } from './remote-control.ts';

export type { KlingMatchers } from './jest-globals.d.ts';
export type { Kling } from './kling.ts';
export type { AccountSetup } from './kling-fixture.ts';
export { createRemoteAccount, createRemoteControl } from './remote-control.ts';
export { klingMatchers };

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> {
    toHaveReceivedOperation: MatcherIn<R, T, 'toHaveReceivedOperation'>;
    toHaveBeenCharged: MatcherIn<R, T, 'toHaveBeenCharged'>;
    toHaveBalance: MatcherIn<R, T, 'toHaveBalance'>;
    toHaveTask: MatcherIn<R, T, 'toHaveTask'>;
    toHaveDeliveredCallback: MatcherIn<R, T, 'toHaveDeliveredCallback'>;
    toHaveNoContractViolations: MatcherIn<R, T, 'toHaveNoContractViolations'>;
  }
}

/** What of the runner is used. Jest's globals are taken where none are given. */
export interface Runner {
  readonly expect: { extend(matchers: typeof klingMatchers): void };
  readonly beforeEach: (work: () => Promise<void>) => void;
  readonly afterEach: (work: () => Promise<void>) => void;
  readonly afterAll: (work: () => Promise<void>) => void;
}

/** The options of an emulator that a thread can be given: no logger. */
export interface JestKlingOptions extends Omit<KlingOptions, 'logger'> {
  /** How the account of each test starts. */
  readonly account?: AccountSetup;
  /** `{ beforeEach, afterEach, afterAll, expect }` where they are not globals (`injectGlobals: false`). */
  readonly runner?: Runner;
}

/** Texts, not URL objects: a simulated browser has its own `URL`, which Node does not know. */
const threadFile = () => join(dirname(fileURLToPath(import.meta.url)), 'emulator-thread.js');

async function startInThread(options: EmulatorOptions): Promise<Host> {
  const thread = new Worker(threadFile(), { workerData: options });
  // An emulator that was forgotten must not keep the runner from ending.
  thread.unref();
  // Listened to from the start: one that has ended by itself ends but once.
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  const [place] = (await once(thread, 'message')) as [Pick<Host, 'url' | 'mounts'>];
  return {
    ...place,
    control: createRemoteControl(place),
    stop: async () => {
      thread.ref();
      thread.postMessage('stop');
      await ended;
    },
  };
}

const runnerKeys = ['expect', 'beforeEach', 'afterEach', 'afterAll'] satisfies readonly (keyof Runner)[];

function findRunner(given: Runner | undefined): Runner {
  const runner = given ?? (globalThis as unknown as Runner);
  const missing = runnerKeys.filter((name) => !(name in runner));
  if (missing.length === 0) return runner;
  throw new Error(
    `useKling found no ${missing.join(', ')}: call it in a test file, and where the runner has no globals hand them in: ` +
      'useKling({ runner: { expect, beforeEach, afterEach, afterAll } }).',
  );
}

/** The fixture of whichever test is running. */
function createLive(current: () => Kling | undefined): Kling {
  const read = (name: PropertyKey): unknown => {
    const kling = current();
    if (kling) return kling[name as keyof Kling];
    throw new Error(`kling.${String(name)} was read outside of a test: read it in a test or in a hook after useKling.`);
  };
  const isOurs = (name: PropertyKey): boolean => typeof name === 'string' && name in (current() ?? {});
  // Runners look at symbols and at `then` of everything they print: those are absent, not wrong.
  const isAsked = (name: PropertyKey) => isOurs(name) || (typeof name === 'string' && !quiet.has(name));
  return new Proxy({} as Kling, {
    get: (_, name) => (isAsked(name) ? read(name) : undefined),
    has: (_, name) => isOurs(name),
    ownKeys: () => Object.keys(current() ?? {}),
    getOwnPropertyDescriptor: (_, name) =>
      isOurs(name) ? { value: read(name), enumerable: true, configurable: true } : undefined,
  });
}

const quiet = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', 'constructor']);

/**
 * Gives every test of the file an account of its own at one emulator, which is started before the first of them and
 * stopped after the last. Extends `expect` with our matchers.
 *
 * @returns the fixture of the test that runs; outside of tests reading it is an error
 * @example
 * const kling = useKling({ clock: 'manual' });
 * test('a client makes a voice', async () => {
 *   await makeVoice(kling.baseUrl, kling.apiKey);
 *   await expect(kling).toHaveReceivedOperation('kling.create-custom-voice', { times: 1 });
 * });
 */
export function useKling({ account, runner, ...options }: JestKlingOptions = {}): Kling {
  const { expect, beforeEach, afterEach, afterAll } = findRunner(runner);
  expect.extend(klingMatchers);
  const fixture = createKlingFixture(options, startInThread);
  let open: OpenKling | undefined;
  beforeEach(async () => {
    open = await fixture.open(account);
  });
  afterEach(async () => {
    const ended = open;
    open = undefined;
    await ended?.close();
  });
  afterAll(() => fixture.stop());
  return createLive(() => open?.kling);
}
