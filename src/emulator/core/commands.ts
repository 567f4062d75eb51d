/**
 * What a dialect can ask for, in the core's own words.
 */
import type { CursorQuery } from './outcome.ts';
import type { Price } from '../../contracts/spec/ground-facts.ts';
import type { Failure } from './failures.ts';
import type { Progression } from './records.ts';
import type { Chance } from './chance.ts';
import type { AcceptanceCheck, LateChecks } from './submit.ts';
import type { BillTerms } from './funds.ts';

export type Command =
  | {
      readonly kind: 'submit';
      readonly product: string;
      /** In Kling's own field names, whatever the dialect. */
      readonly input: Readonly<Record<string, unknown>>;
      readonly externalId?: string | undefined;
      readonly callbackUrl?: string | undefined;
      /** What the gateway echoes of the request: JSON, as it was written. */
      readonly sent?: string;
      readonly withoutResult?: boolean;
      /** How much older the task's id is than the time it was made: the least and the most. */
      readonly idLeadMs?: readonly [least: number, most: number];
      /** How the task moves, instead of as the account's tasks do. */
      readonly progression?: Progression;
    }
  | { readonly kind: 'get-task'; readonly product: string; readonly id: string }
  | {
      readonly kind: 'list-tasks';
      readonly product: string;
      readonly page: number;
      readonly size: number;
    }
  /** Those of the tasks that exist, whichever of the products they are of. */
  | {
      readonly kind: 'find-tasks';
      readonly products: readonly string[];
      readonly ids: readonly string[];
      readonly externalIds: readonly string[];
    }
  | {
      readonly kind: 'page-tasks';
      readonly products: readonly string[];
      readonly query: CursorQuery;
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
  | { readonly kind: 'delete-element'; readonly elementId: string }
  | { readonly kind: 'delete-voice'; readonly voiceId: string }
  | { readonly kind: 'list-billing'; readonly book: 'packs' | 'cash'; readonly query: CursorQuery }
  /** How many tasks of a kind run now. */
  | { readonly kind: 'get-concurrency'; readonly budget: 'video' | 'image' }
  | { readonly kind: 'get-costs'; readonly start: number; readonly end: number; readonly name?: string };

/** Facts of the call around a command. */
export interface CommandContext {
  readonly dialect: string;
  readonly operation: string;
  readonly price: Price;
  readonly origin: string;
  readonly answersWhenFinished: boolean;
  readonly checks: readonly AcceptanceCheck[];
  readonly lookupFailure: Failure | undefined;
  readonly late: LateChecks | undefined;
  readonly bill: BillTerms | undefined;
  readonly cashPerUnit: number | undefined;
  /** Dialects whose work this one does not see. */
  readonly strangers: readonly string[];
  readonly mintAlias: ((chance: Chance) => string) | undefined;
}
