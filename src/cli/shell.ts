/**
 * The world of a verb: what it may read and write. `main.ts` makes the real one; tests make their own.
 */
export type StopSignal = 'SIGTERM' | 'SIGINT';

/** What a command of ours is told as well. */
export type PassedSignal = StopSignal | 'SIGHUP' | 'SIGQUIT';

/** Exit codes of every verb. A process killed by a second signal ends with 130 or 143. */
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
  /** Standard output: results only. */
  print(text: string): void;
  /** Standard error: everything that people read. */
  tell(text: string): void;
  /** Resolves when what was told is written: a pipe that is full makes it wait. */
  flush(): Promise<void>;
  onSignal(signal: PassedSignal, listener: () => void): void;
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
  for (const problem of problems.slice(0, most)) shell.tell(`kling-emulator: ${problem}\n`);
  if (problems.length > most) shell.tell(`kling-emulator: … and ${problems.length - most} more problems.\n`);
  return exitCodes.badUsage;
}
