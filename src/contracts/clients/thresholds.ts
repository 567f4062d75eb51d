/** Numbers that rules measure by. */
export interface Thresholds {
  /** Most reads of one task in one second of wall time. */
  readonly pollsPerSecond: number;
  /** Longest time in which a receiver should answer a callback. */
  readonly callbackMs: number;
  /** Reads of a task, after its failure was told, that are taken for a look at the reason. */
  readonly readsAfterFailure: number;
  /** Likewise after its success: results are read again more often. */
  readonly readsAfterSuccess: number;
}

export const defaultThresholds: Thresholds = {
  pollsPerSecond: 3,
  callbackMs: 2000,
  readsAfterFailure: 2,
  readsAfterSuccess: 10,
};
