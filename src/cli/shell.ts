import { createLogRedactor } from '../contracts/spec/redaction.ts';

/**
 * The world of a verb: what it may read and write. `main.ts` makes the real one; tests make their own.
 */
export type StopSignal = 'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'SIGQUIT';

/** Exit codes of every verb. A process ended by a second signal has 128 and the signal's number. */
export const exitCodes = {
  ok: 0,
  contractFailure: 1,
  badUsage: 2,
  unreachable: 3,
  budgetReached: 4,
} as const;

export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative file names start. */
  readonly directory: string;
  readonly errorIsTerminal: boolean;
  /** Standard output: results only. Answers whether the text was written or waits for its reader; see `output.ts`. */
  print(text: string): boolean;
  /** Standard error: everything that people read. Answers likewise. */
  tell(text: string): boolean;
  /** Resolves when the output is written: a pipe that is full makes it wait. */
  flush(): Promise<void>;
  onSignal(signal: StopSignal, listener: () => void): void;
  /** What is done at the end of the process, however it ends; only synchronous work is finished then. */
  onExit(listener: () => void): void;
  /** Ends the process now. */
  exit(code: number): void;
}

/**
 * Tells what is wrong, one sentence a line, and answers the exit code for it.
 *
 * @example return refuseUsage(shell, ["Unknown option '--prot'. Did you mean '--port'?"]);
 */
export function refuseUsage(shell: Shell, problems: readonly string[]): number {
  const most = 10;
  // A message shows what was given, which may be a secret in the wrong place.
  const { redactText } = createLogRedactor([]);
  for (const problem of problems.slice(0, most)) shell.tell(`kling-emulator: ${redactText(problem)}\n`);
  if (problems.length > most) shell.tell(`kling-emulator: … and ${problems.length - most} more problems.\n`);
  return exitCodes.badUsage;
}
