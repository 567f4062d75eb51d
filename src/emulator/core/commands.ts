/**
 * What a dialect can ask of the core, in the core's own words, and the one function that does it.
 */
import type { EngineDeps } from './engine-context.ts';
import type { Failure } from './failures.ts';
import type { Outcome } from './outcome.ts';
import { cancelOwnTask, listOwnTasks, readOwnTask } from './own-tasks.ts';
import type { MintTools } from './products/product.ts';
import { deleteVoice, listPresets, listTasks, readCosts, readTask } from './queries.ts';
import type { Account } from './records.ts';
import type { Soon } from './soon.ts';
import type { AcceptanceCheck, LateChecks } from './acceptance.ts';
import { submitTask } from './submit.ts';
import type { BillTerms } from './wallet.ts';
import { balanceAt } from './wallet.ts';

export type Command =
  | {
      readonly kind: 'submit';
      readonly product: string;
      /** In Kling's own field names, whatever the dialect. */
      readonly input: Readonly<Record<string, unknown>>;
      readonly externalId?: string;
      readonly callbackUrl?: string;
      /** What the gateway echoes of the request, as it was sent. */
      readonly sent?: Readonly<Record<string, unknown>>;
      readonly withoutResult?: boolean;
    }
  /** `madeAt`: only what was made through this dialect, and what was planted, is found. */
  | { readonly kind: 'get-task'; readonly product: string; readonly id: string; readonly madeAt?: string }
  | {
      readonly kind: 'list-tasks';
      readonly product: string;
      readonly page: number;
      readonly size: number;
      readonly madeAt?: string;
    }
  /** A task of this dialect by the dialect's own id. */
  | { readonly kind: 'get-own-task'; readonly alias: string }
  | { readonly kind: 'cancel-own-task'; readonly alias: string }
  | { readonly kind: 'list-own-tasks'; readonly operations: readonly string[]; readonly limit: number }
  | { readonly kind: 'get-balance' }
  /** The dialect knows the answer by itself, or refuses. */
  | { readonly kind: 'answer' }
  | { readonly kind: 'refuse'; readonly failure: Failure }
  | { readonly kind: 'list-presets'; readonly page: number; readonly size: number }
  | { readonly kind: 'delete-voice'; readonly voiceId: string; readonly madeAt?: string }
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
  readonly late?: LateChecks;
  readonly bill?: BillTerms;
  readonly mintAlias?: (tools: MintTools) => string;
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
): Soon<Outcome> {
  if (command.kind === 'submit') {
    const { kind: _kind, ...request } = command;
    return submitTask(deps, { accountId: account.id, ...context, ...request });
  }
  if (context.lookupFailure) return { kind: 'failure', failure: context.lookupFailure };
  switch (command.kind) {
    case 'get-task':
      return readTask(deps, account.id, command);
    case 'list-tasks':
      return listTasks(deps, account, command);
    case 'get-own-task':
      return readOwnTask(deps, account.id, context.dialect, command.alias);
    case 'cancel-own-task':
      return cancelOwnTask(deps, account.id, context.dialect, command.alias);
    case 'list-own-tasks':
      return listOwnTasks(deps, account, context.dialect, command);
    case 'get-balance':
      return { kind: 'balance', microUsd: balanceAt(account, context.dialect) };
    case 'answer':
      return { kind: 'fixed' };
    case 'refuse':
      return { kind: 'failure', failure: command.failure };
    case 'list-presets':
      return listPresets(deps, command.page, command.size);
    case 'delete-voice':
      return deleteVoice(deps, account.id, command);
    case 'get-costs':
      return readCosts(deps, account, command);
  }
}
