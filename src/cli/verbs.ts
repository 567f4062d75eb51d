/**
 * Every verb, one line each. A verb is a file in `verbs/` that exports `run`; it is loaded only when it is called.
 */
import type { Shell } from './shell.ts';

/** What a verb's file exports. */
export interface VerbModule {
  /** Does the work; answers the exit code. */
  run(args: readonly string[], shell: Shell): Promise<number>;
}

export interface Verb {
  readonly summary: string;
  readonly load: () => Promise<VerbModule>;
}

export const verbs: Readonly<Record<string, Verb>> = {
  start: { summary: 'Start the emulator.', load: () => import('./verbs/start.ts') },
  health: { summary: 'Ask a running emulator whether it is well.', load: () => import('./verbs/health.ts') },
  openapi: { summary: 'Print the OpenAPI document of the API.', load: () => import('./verbs/openapi.ts') },
  exec: { summary: 'Run a command against an emulator and judge what it did.', load: () => import('./verbs/exec.ts') },
  contract: {
    summary: 'Judge any Kling, emulator or real, by the contract.',
    load: () => import('./verbs/contract.ts'),
  },
};
