/**
 * Runs the command of `exec`: its streams are ours, signals are passed on.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Shell } from '../shell.ts';

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

function explainStart(error: NodeJS.ErrnoException, word: string): CommandEnd {
  const problem =
    error.code === 'ENOENT'
      ? `The command '${word}' isn't there: is it installed, and spelt as on the path?`
      : error.code === 'EACCES'
        ? `The command '${word}' may not be run by this user.`
        : `The command '${word}' could not be started: ${error.message}.`;
  // 127 and 126 are what shells answer for a command that is missing or not executable.
  return { kind: 'not-started', code: error.code === 'ENOENT' ? 127 : 126, problem };
}

/**
 * Runs a command to its end.
 *
 * @example const end = await runCommand({ words: ['npm', 'test'], env, directory: '/app' }, shell);
 */
export function runCommand({ words, env, directory }: CommandJob, shell: Shell): Promise<CommandEnd> {
  const [program = '', ...args] = words;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: directory, env: { ...env }, stdio: 'inherit' });
    child.once('error', (error) => {
      if (child.pid === undefined) resolve(explainStart(error, program));
    });
    child.once('exit', (code, signal) => {
      resolve({ kind: 'ended', code: code ?? 128 + (signalNumbers[signal ?? ''] ?? 0) });
    });
    shell.onSignal('SIGTERM', () => void child.kill('SIGTERM'));
    shell.onSignal('SIGINT', () => {
      // A terminal has sent its Ctrl-C to the command as well: passed on once more it would mean "at once".
      if (!shell.errorIsTerminal) child.kill('SIGINT');
    });
  });
}
