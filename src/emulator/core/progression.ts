/**
 * How a task moves from submitted to its end: by time, after N reads, at once, or held until released.
 */
export type Progression =
  /** Milliseconds of the account's clock after creation. */
  | { readonly mode: 'time'; readonly processingMs: number; readonly finishMs: number }
  /** The first `reads` answers show it unfinished (the first `submitted`, then `processing`), the next one finished. */
  | { readonly mode: 'reads'; readonly reads: number }
  | { readonly mode: 'immediate' }
  | { readonly mode: 'held' };
