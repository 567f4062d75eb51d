/**
 * Runs the command of `exec`: its streams are ours, signals are passed on.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import type { Shell, StopSignal } from '../shell.ts';

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
    ? `The command '${word}' isn't there: is it installed, and spelt as on the path?`
    : code === 'EACCES'
      ? `The command '${word}' may not be run by this user.`
      : `The command '${word}' could not be started: ${error instanceof Error ? error.message : String(error)}.`;
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

/** What a terminal sends to everybody in front of it, the command included. */
const keyboardSignals: readonly StopSignal[] = ['SIGINT', 'SIGQUIT'];

/** Longer than a command needs to end after Ctrl-C; then the signal was meant for us alone. */
const patienceMs = 2000;

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
      waiting.set(signal, setTimeout(send, patienceMs));
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
