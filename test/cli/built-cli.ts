import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

const built = 'dist/cli/main.js';

export interface RunningCli {
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves when standard output matches. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  send(signal: NodeJS.Signals): void;
  /** Closes the reading end of standard output. */
  leaveEarly(): void;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Runs the built program (built by test/support/prepare.ts) in an environment of its own; it is killed when the test ends. */
export function spawnCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  program = built,
): RunningCli {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);

  async function waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(out);
      if (match) return match;
      const next = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
      if (next === undefined && !pattern.test(out))
        throw new Error(`It ended without ${String(pattern)}:\n${out}${err}`);
    }
  }

  return {
    stdout: () => out,
    stderr: () => err,
    waitFor,
    send: (signal) => void child.kill(signal),
    leaveEarly: () => void child.stdout.destroy(),
    ended,
  };
}
