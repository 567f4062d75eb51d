/**
 * Jest, and every runner with `beforeAll`, `beforeEach`, `afterEach`, `afterAll` and an `expect` that can be extended.
 *
 * Jest has a module loader of its own, which in CommonJS projects cannot load ES modules on Node below 24.9, and test
 * environments without Node's globals. So the emulator runs in a thread, outside of all that, and is asked over HTTP;
 * this file is built as CommonJS as well.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type {} from 'expect';
import { findJudgedEmulator } from '../cli/client-variables.ts';
import type { EmulatorOptions } from '../emulator/options.ts';
import type { Kling } from './kling.ts';
import type { AccountSetup, Host, KlingOptions, OpenKling } from './kling-fixture.ts';
import { createKlingFixture } from './kling-fixture.ts';
import type { MatchersIn } from './kling-matchers.ts';
import { klingMatchers } from './kling-matchers.ts';
import { createRemoteControl } from './remote-control.ts';

export type { KlingMatchers } from './jest-globals.d.ts';
export type { Kling } from './kling.ts';
export type { AccountSetup, FailOnViolations, KlingOptions } from './kling-fixture.ts';
export { createRemoteAccount, createRemoteControl } from './remote-control.ts';
export { klingMatchers };

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends MatchersIn<R, T> {}
}

/** What of the runner is used. Jest's globals are taken where none are given. */
export interface Runner {
  readonly expect: {
    extend(matchers: typeof klingMatchers): void;
    /** Jest's own: knows the name of the running test. */
    getState?(): { readonly currentTestName?: string | undefined } | undefined;
  };
  /** Without it the emulator starts with the first test, and nothing can be read before that. */
  readonly beforeAll?: (work: () => Promise<void>) => void;
  readonly beforeEach: (work: () => Promise<void>) => void;
  readonly afterEach: (work: () => Promise<void>) => void;
  readonly afterAll: (work: () => Promise<void>) => void;
}

/** The options of an emulator that a thread can be given: no logger. */
export interface JestKlingOptions extends Omit<KlingOptions, 'logger'> {
  /** How the account of each test starts. */
  readonly account?: AccountSetup;
  /** `{ beforeAll, beforeEach, afterEach, afterAll, expect }` where they are not globals (`injectGlobals: false`). */
  readonly runner?: Runner;
}

/** Texts, not URL objects: a simulated browser has its own `URL`, which Node does not know. */
const threadFile = () => join(dirname(fileURLToPath(import.meta.url)), 'emulator-thread.js');

async function startInThread(options: EmulatorOptions): Promise<Host> {
  const thread = new Worker(threadFile(), { workerData: options });
  // An emulator that was forgotten must not keep the runner from ending.
  thread.unref();
  // Listened to from the start and for good: one that has ended by itself ends but once, and an error without a
  // listener would end the runner's own process.
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  const place = await new Promise<Pick<Host, 'url' | 'mounts'>>((resolve, reject) => {
    thread.once('message', resolve);
    thread.on('error', reject);
    thread.once('exit', (code) => reject(new Error(`The emulator ended before it was up (exit code ${code}).`)));
  });
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
      'useKling({ runner: { expect, beforeAll, beforeEach, afterEach, afterAll } }).',
  );
}

/** What is there without a test: of the emulator, not of an account. */
type Place = Pick<Kling, 'baseUrl' | 'mounts' | 'control' | 'controlUrl'>;

const placeOf = ({ url, mounts, control }: Host): Place => ({
  baseUrl: url,
  mounts,
  control,
  controlUrl: `${url}/__emulator`,
});

function explainAbsence(name: string, place: Place | undefined): string {
  if (!place && ['baseUrl', 'mounts', 'control', 'controlUrl'].includes(name)) {
    return `kling.${name} was read before the emulator was up: read it in beforeAll, in a test or in a hook, after useKling.`;
  }
  return (
    `kling.${name} was read outside of a test: every test has an account of its own. Read it in a test, or in beforeEach ` +
    'or afterEach after useKling; beforeAll knows kling.baseUrl. Tests of test.concurrent have none: Jest runs no beforeEach for them.'
  );
}

/** The fixture of whichever test is running; between tests what is there of the emulator. */
function createLive(current: () => Kling | undefined, place: () => Place | undefined): Kling {
  const known = (): Partial<Kling> => current() ?? place() ?? {};
  const read = (name: PropertyKey): unknown => {
    const parts = known();
    if (name in parts) return parts[name as keyof Kling];
    // Absent in this test, as the webhook secret may be, is not wrong.
    if (current()) return undefined;
    throw new Error(explainAbsence(String(name), place()));
  };
  const isOurs = (name: PropertyKey): boolean => typeof name === 'string' && name in known();
  // Runners look at symbols and at `then` of everything they print: those are absent, not wrong.
  const isAsked = (name: PropertyKey) => isOurs(name) || (typeof name === 'string' && !quiet.has(name));
  return new Proxy({} as Kling, {
    get: (_, name) => (isAsked(name) ? read(name) : undefined),
    has: (_, name) => isOurs(name),
    ownKeys: () => Object.keys(known()),
    getOwnPropertyDescriptor: (_, name) =>
      isOurs(name) ? { value: read(name), enumerable: true, configurable: true } : undefined,
  });
}

const quiet = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', 'constructor']);

/**
 * Gives every test of the file an account of its own at one emulator, which is started before the first of them and
 * stopped after the last. Extends `expect` with our matchers.
 *
 * @returns the fixture of the test that runs, in its hooks too; outside of tests only `baseUrl` and the like are there
 * @example
 * const kling = useKling({ clock: 'manual' });
 * test('a client makes a voice', async () => {
 *   await makeVoice(kling.baseUrl, kling.apiKey);
 *   await expect(kling).toHaveReceivedOperation('kling.create-custom-voice', { times: 1 });
 * });
 */
export function useKling({ account, runner, ...options }: JestKlingOptions = {}): Kling {
  const { expect, beforeAll, beforeEach, afterEach, afterAll } = findRunner(runner);
  expect.extend(klingMatchers);
  const fixture = createKlingFixture(options, startInThread, findJudgedEmulator());
  let place: Place | undefined;
  let open: OpenKling | undefined;
  const close = async () => {
    const ended = open;
    open = undefined;
    await ended?.close();
  };
  beforeAll?.(async () => {
    place = placeOf(await fixture.start());
  });
  beforeEach(async () => {
    await close();
    open = await fixture.open(account, undefined, expect.getState?.()?.currentTestName);
  });
  // Only judged: hooks that were defined later run later, and may want to look at what the test did.
  afterEach(async () => open?.judge());
  afterAll(async () => {
    try {
      await close();
    } finally {
      place = undefined;
      await fixture.stop();
    }
  });
  return createLive(
    () => open?.kling,
    () => place,
  );
}
