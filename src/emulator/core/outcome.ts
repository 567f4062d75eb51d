/**
 * What the engine answers: plain values that a dialect turns into its vendor's bodies.
 */
import type { Failure } from './failures.ts';
import type { PackStatus } from './funds.ts';
import type { Pack, Task } from './records.ts';

/** A voice of the official library. */
export interface PresetVoice {
  readonly id: string;
  readonly name: string;
  /** Task that made it: minted for the emulator, the real ones are unknown. */
  readonly taskId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly trialName: string;
}

/** A task as an answer shows it. */
export interface TaskView {
  readonly task: Task;
  /** State of the voice it made, where there is one. */
  readonly voiceStatus?: 'succeed' | 'deleted';
}

/** One deduction. Amounts are milli-units of a pack, or micro-USD of cash. */
export interface BillingRow {
  readonly id: string;
  readonly taskId: string;
  /** Absent when tasks were cleared and the ledger was kept. */
  readonly task: Task | undefined;
  /** Absent for cash. */
  readonly packId?: string;
  readonly at: number;
  readonly amount: number;
  readonly left: number;
}

export type Outcome =
  | { readonly kind: 'failure'; readonly failure: Failure }
  /**
   * A task was made and runs. `foreseen`: what a gateway's upstream is going to refuse it for; `orderId`: of the order that
   * makes it fail.
   */
  | {
      readonly kind: 'accepted';
      readonly task: Task;
      readonly foreseen?: Failure | undefined;
      readonly orderId?: string | undefined;
    }
  | { readonly kind: 'task'; readonly view: TaskView }
  | {
      readonly kind: 'tasks';
      readonly views: readonly TaskView[];
      /** How many there are beyond the page, where the vendor says so. */
      readonly total?: number;
    }
  | {
      readonly kind: 'task-page';
      readonly views: readonly TaskView[];
      /** Asks for the page behind this one. */
      readonly next: CursorQuery | undefined;
    }
  | { readonly kind: 'presets'; readonly groups: readonly (readonly PresetVoice[])[] }
  /** What a gateway has left of its customer's money. */
  | { readonly kind: 'balance'; readonly microUsd: number }
  /** The dialect knows the answer by itself. */
  | { readonly kind: 'fixed' }
  | { readonly kind: 'voice-deleted'; readonly taskId: string }
  | { readonly kind: 'element-deleted'; readonly taskId: string }
  | {
      readonly kind: 'billing';
      readonly book: 'packs' | 'cash';
      readonly rows: readonly BillingRow[];
      /** Asks for the page behind this one. */
      readonly next: CursorQuery | undefined;
    }
  | { readonly kind: 'running'; readonly count: number }
  | {
      readonly kind: 'costs';
      readonly packs: readonly { readonly pack: Pack; readonly status: PackStatus; readonly remainingMilli: number }[];
    };

// Questions that are answered page by page, and their pages.

/** What is asked page by page: a range of times and filters, and where the page before ended. */
export interface CursorQuery {
  /** Times that are not named are the operation's own. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly limit: number;
  /** Values of one key are alternatives, several keys narrow; no values mean no filter. */
  readonly filters: readonly { readonly key: string; readonly values: readonly string[] }[];
  /** The last item of the page before. */
  readonly after?: string;
  /** The account that the cursor was given to. */
  readonly of?: string;
}

/** Whether a value of every key that is filtered by is among those asked for. */
export function passesFilters(
  { filters }: Pick<CursorQuery, 'filters'>,
  valueOf: (key: string) => string | undefined,
): boolean {
  return filters.every(({ key, values }) => {
    const wanted = filters.flatMap((filter) => (filter.key === key ? filter.values : []));
    return values.length === 0 || wanted.includes(valueOf(key) ?? '');
  });
}
