/**
 * Runs the command of `exec`: its streams are ours, signals are passed on, and its environment leads to the emulator.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import type { Shell, StopSignal } from '../shell.ts';
import { randomBytes } from 'node:crypto';
import { emulatorPrefix } from '../../contracts/wire/profiles.ts';
import type { AccountOptions } from '../../emulator/options.ts';
import { messageOf } from '../../contracts/spec/pick.ts';
import { vendors } from '../../contracts/spec/vendors.ts';
import { judgedVariable, listClientVariables, variableGroups } from '../client-variables.ts';
import type { ClientPlace } from '../client-variables.ts';

export interface CommandJob {
  /** Program and arguments. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
}

/** How the command ended: its exit code, or 128 and the number of the signal that killed it. */
export type CommandEnd =
  | { readonly kind: 'ended'; readonly code: number }
  /** It could not be started: a sentence, and the code that shells use. */
  | { readonly kind: 'not-started'; readonly code: number; readonly problem: string };

const signalNumbers: Readonly<Record<string, number | undefined>> = constants.signals;

function explainStart(error: unknown, word: string): CommandEnd {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const missing = code === 'ENOENT' || word === '';
  const problem = missing
    ? `The command '${word}' was not found: is it installed, is its folder in PATH, and is its name spelt right?`
    : code === 'EACCES'
      ? `The command '${word}' may not be run by this user.`
      : `The command '${word}' could not be started: ${messageOf(error)}.`;
  // 127 and 126 are what shells answer for a command that is missing or not executable.
  return { kind: 'not-started', code: missing ? 127 : 126, problem };
}

/** Whether we belong to a terminal, wherever our streams lead. */
function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

/** What a terminal sends to all processes in the foreground, the command included. */
const keyboardSignals: readonly StopSignal[] = ['SIGINT', 'SIGQUIT'];

/** Longer than a command needs to end after Ctrl-C; then the signal was meant for us alone. */
const stopTimeoutMs = 2000;

/**
 * Passes signals on. A terminal has sent its Ctrl-C to the command as well, and once more would mean "at once": there,
 * the first one waits a while, and a second one is passed on as it comes.
 */
function passSignals(child: ChildProcess, shell: Shell): void {
  const waiting = new Map<StopSignal, NodeJS.Timeout>();
  const stopWaiting = () => {
    for (const timer of waiting.values()) clearTimeout(timer);
  };
  child.once('exit', stopWaiting);
  const pass = (signal: StopSignal) => {
    const isFirst = !waiting.has(signal);
    if (!keyboardSignals.includes(signal) || !isFirst || !hasTerminal()) {
      clearTimeout(waiting.get(signal));
      child.kill(signal);
    } else {
      const send = () => void child.kill(signal);
      waiting.set(signal, setTimeout(send, stopTimeoutMs));
    }
  };
  for (const signal of ['SIGTERM', 'SIGHUP', ...keyboardSignals] as const) shell.onSignal(signal, () => pass(signal));
}

/**
 * Runs a command to its end.
 *
 * @example const end = await runCommand({ words: ['npm', 'test'], env, directory: '/app' }, shell);
 */
export function runCommand({ words, env, directory }: CommandJob, shell: Shell): Promise<CommandEnd> {
  const [program = '', ...args] = words;
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      child = spawn(program, args, { cwd: directory, env: { ...env }, stdio: 'inherit' });
    } catch (error) {
      // Some commands can't even be tried: an empty word, a zero byte.
      resolve(explainStart(error, program));
      return;
    }
    child.once('error', (error) => {
      if (child.pid === undefined) resolve(explainStart(error, program));
    });
    child.once('exit', (code, signal) => {
      resolve({ kind: 'ended', code: code ?? 128 + (signalNumbers[signal ?? ''] ?? 0) });
    });
    passSignals(child, shell);
  });
}

/** Variables that are set, in the names that clients of Kling read. Gateways have theirs. */
export const clientVariables: readonly string[] = variableGroups.flat();

/** The client's own name of a variable; an empty one leaves the variable out. */
export interface VariableName {
  readonly variable: string;
  readonly name: string;
}

const newKey = (kind: string) => `${emulatorPrefix}exec-${kind}-${randomBytes(9).toString('hex')}`;

/** Beginnings of keys for vendors that take no others. */
const otherPrefixes = new Set(
  vendors.flatMap(({ credential: { keyPrefix, emulatorPrefix: own } }) => (keyPrefix === '' ? [] : own)),
);

/**
 * An account for one run. Its keys start as an emulator's do, so that the kit refuses to send them to a real host; one for
 * every form that some vendor wants.
 */
export const newAccount = (): AccountOptions => ({
  accessKey: newKey('ak'),
  secretKey: newKey('sk'),
  apiKeys: [newKey('key'), ...[...otherPrefixes].map((prefix) => `${prefix}${randomBytes(12).toString('hex')}`)],
  webhookSecrets: [`whsec_${randomBytes(32).toString('base64')}`],
});

/** Everything of an account that no report may show. */
export const secretsOf = ({ secretKey, apiKeys = [], webhookSecrets = [] }: AccountOptions): readonly string[] => [
  ...(secretKey === undefined ? [] : [secretKey]),
  ...apiKeys,
  ...webhookSecrets.flatMap((secret) => [secret, secret.replace(/^whsec_/, '')]),
];

/** A proxy would be asked for loopback addresses too, by many a client. */
function passProxy(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  if (!Object.keys(env).some((name) => /^(https?|all)_proxy$/i.test(name))) return {};
  const known = env['NO_PROXY'] ?? env['no_proxy'] ?? '';
  const value = [...(known === '' ? [] : [known]), '127.0.0.1', 'localhost'].join(',');
  return { NO_PROXY: value, no_proxy: value };
}

/**
 * The environment of the command. A variable of ours that has no value is taken out, so that a real key of the user's
 * never meets the emulator.
 *
 * @example makeEnvironment(shell.env, { url, dialects: ['kling'], account }, [{ variable: 'KLING_BASE_URL', name: 'URL' }])
 */
export function makeEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  place: ClientPlace,
  names: readonly VariableName[],
): Readonly<Record<string, string | undefined>> {
  const result: Record<string, string | undefined> = { ...env, ...passProxy(env) };
  const values: Readonly<Record<string, string | undefined>> = {
    ...listClientVariables(place),
    [judgedVariable]: place.url,
  };
  for (const variable of clientVariables) result[variable] = undefined;
  // A value that is left out is left out by each of its names.
  const wished = new Set(
    names.flatMap(({ variable, name }) =>
      name === '' ? (variableGroups.find(([first]) => first === variable) ?? [variable]) : [variable],
    ),
  );
  for (const [variable, value] of Object.entries(values)) if (!wished.has(variable)) result[variable] = value;
  // Last: a name that was asked for may be that of another variable of ours.
  for (const { variable, name } of names) if (name !== '') result[name] = values[variable];
  return result;
}

/**
 * What stood in the variables that a command gets anew: real keys, which may stand in its command line all the same,
 * where the shell put them before we were called. Addresses are no secrets.
 */
export const formerSecrets = (
  env: Readonly<Record<string, string | undefined>>,
  names: readonly VariableName[],
): readonly string[] =>
  [...clientVariables, ...names.map(({ name }) => name)].flatMap((name) => {
    const value = env[name]?.trim() ?? '';
    return value === '' || URL.canParse(value) ? [] : [value, value.replace(/^whsec_/, '')];
  });
