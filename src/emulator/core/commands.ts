/**
 * What a dialect can ask of the core, in the core's own words, and the one function that does it.
 */
import type { EngineDeps } from './engine-context.ts';
import type { Failure } from './failures.ts';
import type { Outcome } from './outcome.ts';
import { deleteVoice, listPresets, listTasks, readCosts, readTask } from './queries.ts';
import type { Account } from './records.ts';
import type { AcceptanceCheck } from './submit.ts';
import { submitTask } from './submit.ts';

export type Command =
  | {
      readonly kind: 'submit';
      readonly product: string;
      /** In Kling's own field names, whatever the dialect. */
      readonly input: Readonly<Record<string, unknown>>;
      readonly externalId?: string;
      readonly callbackUrl?: string;
    }
  | { readonly kind: 'get-task'; readonly product: string; readonly id: string }
  | { readonly kind: 'list-tasks'; readonly product: string; readonly page: number; readonly size: number }
  | { readonly kind: 'list-presets'; readonly page: number; readonly size: number }
  | { readonly kind: 'delete-voice'; readonly voiceId: string }
  | { readonly kind: 'get-costs'; readonly start: number; readonly end: number; readonly name?: string };

/** Facts of the call around a command. */
export interface CommandContext {
  readonly dialect: string;
  readonly operation: string;
  readonly priceMilli: number;
  readonly origin: string;
  readonly answersWhenFinished: boolean;
  readonly checks: readonly AcceptanceCheck[];
  readonly lookupFailure?: Failure;
}

/**
 * Does what a request asks for.
 *
 * @example await runCommand(deps, account, { kind: 'get-task', product: 'tts', id }, context)
 */
export function runCommand(
  deps: EngineDeps,
  account: Account,
  command: Command,
  context: CommandContext,
): Promise<Outcome> {
  if (command.kind === 'submit') {
    const { kind: _kind, ...request } = command;
    return submitTask(deps, { accountId: account.id, ...context, ...request });
  }
  if (context.lookupFailure) return Promise.resolve({ kind: 'failure', failure: context.lookupFailure });
  switch (command.kind) {
    case 'get-task':
      return readTask(deps, account.id, command.product, command.id);
    case 'list-tasks':
      return listTasks(deps, account, command.product, command.page, command.size);
    case 'list-presets':
      return Promise.resolve(listPresets(deps, command.page, command.size));
    case 'delete-voice':
      return deleteVoice(deps, account.id, command.voiceId);
    case 'get-costs':
      return readCosts(deps, account, command);
  }
}
