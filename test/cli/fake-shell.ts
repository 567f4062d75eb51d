import type { Shell, StopSignal } from '../../src/cli/shell.ts';

/** A shell in memory: what was printed and written to standard error, and with which code it was ended. */
export interface FakeShell extends Shell {
  readonly printed: () => string;
  readonly told: () => string;
  readonly exitCodes: readonly number[];
  send(signal: StopSignal): void;
}

export function createFakeShell(given: Partial<Pick<Shell, 'env' | 'directory' | 'errorIsTerminal'>> = {}): FakeShell {
  const printed: string[] = [];
  const told: string[] = [];
  const exitCodes: number[] = [];
  const listeners: (readonly [StopSignal, () => void])[] = [];
  return {
    env: {},
    directory: '/',
    errorIsTerminal: false,
    ...given,
    print: (text) => printed.push(text) > 0,
    tell: (text) => told.push(text) > 0,
    flush: () => Promise.resolve(),
    onSignal: (signal, listener) => void listeners.push([signal, listener]),
    onExit: () => undefined,
    exit: (code) => void exitCodes.push(code),
    printed: () => printed.join(''),
    told: () => told.join(''),
    exitCodes,
    send: (signal) => {
      for (const [name, listener] of listeners) if (name === signal) listener();
    },
  };
}
