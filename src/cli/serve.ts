/**
 * The life of `start` after its configuration is known: launch, say "ready", wait for a signal, stop.
 */
import { readFileSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { isLoopbackHost } from '../contracts/spec/addresses.ts';
import { controlPath } from '../contracts/spec/ground-facts.ts';
import type { Control } from '../emulator/emulator.ts';
import type { AccountOptions, EmulatorOptions } from '../emulator/options.ts';
import { tellCount } from '../contracts/spec/pick.ts';
import { explainFileError } from '../contracts/spec/files.ts';
import { readPackageVersion } from './files.ts';
import { createLogger } from './logger.ts';
import type { ClosableLogger } from './logger.ts';
import { toEmulatorOptions } from './options.ts';
import type { StartValues } from './options.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell, StopSignal } from './shell.ts';

const exitCodeOf: Readonly<Record<StopSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 };

/** A terminal and npm each pass one Ctrl-C on: two SIGINT that mean one. */
const sameKeyMs = 250;

/** Shorter than the 5 s promised, so that the exit itself has time. */
const stopTimeoutMs = 4500;

export interface StopRequest {
  /** Resolves with the first signal. */
  readonly asked: Promise<StopSignal>;
}

/**
 * Listens for signals. The first one asks to stop; the second ends the process at once.
 *
 * @example const stop = listenForStop(shell); await stop.asked;
 */
function listenForStop(shell: Shell): StopRequest {
  let first: { readonly signal: StopSignal; readonly at: number } | undefined;
  const asked = new Promise<StopSignal>((resolve) => {
    const listen = (signal: StopSignal) => {
      shell.onSignal(signal, () => {
        const at = performance.now();
        const sameKey = signal === 'SIGINT' && first?.signal === 'SIGINT' && at - first.at <= sameKeyMs;
        if (first === undefined) {
          first = { signal, at };
          resolve(signal);
        } else if (!sameKey) {
          shell.exit(exitCodeOf[signal]);
        }
      });
    };
    for (const signal of Object.keys(exitCodeOf) as StopSignal[]) listen(signal);
  });
  return { asked };
}

/**
 * Waits for work in flight, but not for ever.
 *
 * @returns whether everything was finished in time.
 */
export async function finishInTime(work: Promise<unknown>, limitMs: number = stopTimeoutMs): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Writes the file that says "ready", in one step: who sees it sees all of it.
 *
 * @example await writeReadyFile('/run/kling.url', 'http://127.0.0.1:4050');
 */
async function writeReadyFile(path: string, url: string): Promise<void> {
  // In the same directory: a rename is atomic only within one file system.
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, `${url}\n`);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Removes the file, at the end of the process at the latest: synchronous, since nothing else is done there. One that
 * another emulator has written meanwhile stays.
 *
 * @returns why it is still there, or `undefined`
 */
function removeReadyFile(path: string, url: string): unknown {
  try {
    if (readFileSync(path, 'utf8') === `${url}\n`) rmSync(path);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : error;
  }
}

/** The running emulator, as far as the CLI needs it. */
export interface Started {
  readonly url: string;
  /** URLs of dialects with a port of their own. */
  readonly mounts?: Readonly<Record<string, string>>;
  readonly control?: Pick<Control, 'listAccounts' | 'listTasks'>;
  stop(): Promise<void>;
}

export type Launch = (options: EmulatorOptions) => Promise<Started>;

export interface ServeJob {
  readonly values: StartValues;
  readonly accounts?: readonly AccountOptions[];
  readonly launch: Launch;
}

/** The token given, or one made for this run when others than this machine can reach the control API. */
async function chooseControlToken({ controlToken, host }: StartValues): Promise<string | undefined> {
  if (controlToken !== undefined || isLoopbackHost(host)) return controlToken;
  const { customAlphabet } = await import('nanoid');
  // No dash in front, which a shell command would take for an option.
  const made = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 32)();
  return made;
}

async function openLog(
  { values: { logFormat, logLevel }, accounts }: ServeJob,
  token: string | undefined,
  shell: Shell,
): Promise<ClosableLogger | undefined> {
  if (logFormat === 'silent') return undefined;
  const known = accounts ? (await import('./accounts-file.ts')).listSecrets(accounts) : [];
  return createLogger({
    format: logFormat === 'auto' ? (shell.errorIsTerminal ? 'pretty' : 'json') : logFormat,
    level: logLevel,
    color: shell.errorIsTerminal && !shell.env['NO_COLOR'],
    secrets: token === undefined ? known : [token, ...known],
    write: (line) => shell.tell(line),
  });
}

/** Why the emulator did not start, as a sentence; `undefined` for a defect of ours. */
function explainLaunchError(error: unknown, { host, port: wanted }: StartValues): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // A dialect with a port of its own may be what failed.
  const port = error instanceof Error && 'port' in error && typeof error.port === 'number' ? error.port : wanted;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; stop what listens there or choose another with ${port === wanted ? '--port' : '--mount'} (0 = any free one).`;
    case 'EACCES':
      return `Port ${port} may not be used by this user; choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine; choose another with --host.`;
    case undefined:
      // Options that are refused by the library, in a sentence; a TypeError is no sentence for users.
      return error instanceof Error && !/^(Type|Range|Reference)Error$/.test(error.name) ? error.message : undefined;
    default:
      return `The emulator can't listen on port ${port} of ${host} (${String(code)}); choose others with --port and --host.`;
  }
}

async function showBanner({ values, accounts }: ServeJob, shell: Shell): Promise<void> {
  if (!shell.errorIsTerminal || values.logFormat === 'silent') return;
  const mode = accounts ? `configured (${accounts.length} from ${values.accounts ?? ''})` : 'open (any credential)';
  const clock = typeof values.clock === 'object' ? `scaled:${values.clock.scale}` : values.clock;
  shell.tell(
    `kling-emulator ${await readPackageVersion()}\n` +
      `  accounts  ${mode}\n  seed      ${values.seed ?? 'none'}\n  clock     ${clock}\n`,
  );
}

/** Says what a store that was used before has brought along: whether the right one was named shows at once. */
async function tellKept({ control }: Started, { dataDir, store }: StartValues, logger: ClosableLogger | undefined) {
  if (!logger || !control || (dataDir ?? store) === undefined) return;
  let tasks = 0;
  let all = 0;
  for (let page = 1; ; page += 1) {
    const { accounts, more } = await control.listAccounts({ page });
    all += accounts.length;
    for (const { id } of accounts) tasks += (await control.listTasks({ account: id, size: 1 })).total;
    if (!more) break;
  }
  if (tasks === 0) return;
  // The address of a store may hold a password.
  const place = dataDir ?? 'the store';
  logger.info(
    { tasks, accounts: all, ...(dataDir === undefined ? {} : { data_dir: dataDir }) },
    `The emulator goes on with ${tellCount(tasks, 'task')} of ${tellCount(all, 'account')} from ${place}.`,
  );
}

/** Does one step; a failure becomes a sentence, a defect is thrown on. */
async function attempt<T>(
  step: () => Promise<T>,
  explain: (error: unknown) => string | undefined,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await step() };
  } catch (error) {
    const problem = explain(error);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Stops accepting, waits for work in flight, leaves nothing behind. */
async function end(emulator: Started, readyFile: string | undefined, shell: Shell): Promise<void> {
  const leftBehind = readyFile === undefined ? undefined : removeReadyFile(readyFile, emulator.url);
  if (leftBehind !== undefined) {
    shell.tell(
      `kling-emulator: --ready-file ${readyFile ?? ''} could not be removed: it ${explainFileError(leftBehind, readyFile)}.\n`,
    );
  }
  if (await finishInTime(emulator.stop())) return;
  shell.tell('kling-emulator: requests in flight did not finish in time and were aborted.\n');
}

/**
 * Runs the emulator until a signal comes.
 *
 * @returns the exit code.
 * @example await serve({ values, launch: startKlingEmulator }, shell);
 */
export async function serve(job: ServeJob, shell: Shell): Promise<number> {
  const { values, accounts } = job;
  const { readyFile } = values;
  // First of all: as process 1 of a container, a signal without a listener is lost.
  const stop = listenForStop(shell);
  const controlToken = await chooseControlToken(values);
  const logger = await openLog(job, controlToken, shell);
  const parts = { ...(accounts && { accounts }), ...(controlToken && { controlToken }), ...(logger && { logger }) };
  const explainFile = (error: unknown) => `--ready-file ${readyFile ?? ''} ${explainFileError(error, readyFile)}.`;

  if (readyFile !== undefined) {
    // One from an earlier run would say "ready" too early.
    const removed = await attempt(() => rm(readyFile, { force: true }), explainFile);
    if (!removed.ok) return refuseUsage(shell, [removed.problem]);
  }
  const launched = await attempt(
    () => job.launch({ ...toEmulatorOptions(values), ...parts }),
    (error) => explainLaunchError(error, values),
  );
  if (!launched.ok) return refuseUsage(shell, [launched.problem]);
  const emulator = launched.value;

  if (readyFile !== undefined) {
    // A second signal and a crash end the process without more ado.
    shell.onExit(() => void removeReadyFile(readyFile, emulator.url));
    const written = await attempt(() => writeReadyFile(readyFile, emulator.url), explainFile);
    if (!written.ok) {
      await emulator.stop();
      return refuseUsage(shell, [written.problem]);
    }
  }
  if (controlToken !== undefined && values.controlToken === undefined) {
    shell.tell(`kling-emulator: the token for /__emulator, made for this run, is ${controlToken}\n`);
  }
  await tellKept(emulator, values, logger);
  for (const [dialect, url] of Object.entries(emulator.mounts ?? {})) {
    logger?.info({ dialect, url }, 'A dialect is served at an additional port.');
  }
  await showBanner(job, shell);
  if (!shell.print(`kling-emulator ready on ${emulator.url} (live page: ${emulator.url}${controlPath}/)\n`)) {
    logger?.warn({ url: emulator.url }, 'The ready line could not be written to standard output.');
  }
  logger?.load();
  const signal = await stop.asked;
  logger?.info({ signal }, 'Stopping: no new requests are accepted, requests in flight are finished.');
  await end(emulator, readyFile, shell);
  await logger?.close();
  // The last lines of the log; a reader that has stopped reading doesn't get to keep us.
  await finishInTime(shell.flush(), 300);
  // Kept-alive connections of others must not keep this process.
  shell.exit(exitCodes.ok);
  return exitCodes.ok;
}
