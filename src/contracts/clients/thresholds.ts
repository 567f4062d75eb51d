/** Numbers that rules measure by. */
export interface Thresholds {
  /** Most reads of one task in one second of wall time. */
  readonly pollsPerSecond: number;
  /** Longest time in which a receiver should answer a callback. */
  readonly callbackMs: number;
  /** Reads of a task, after its failure was told, that are taken for a look at the reason. */
  readonly readsAfterFailure: number;
  /** Of more than these nobody can think that several readers of the task each stopped at their first 'failed'. */
  readonly manyReadsAfterFailure: number;
  /** Likewise when they go on for longer than this. */
  readonly longReadingMs: number;
  /** Likewise after its success: results are read again more often. */
  readonly readsAfterSuccess: number;
  /** Time after a doubtful call in which the same request is taken for its repetition: a matter of craft, not known from Kling. */
  readonly repetitionMs: number;
}

export const defaultThresholds: Thresholds = {
  pollsPerSecond: 3,
  callbackMs: 2000,
  readsAfterFailure: 2,
  manyReadsAfterFailure: 10,
  longReadingMs: 10_000,
  readsAfterSuccess: 10,
  repetitionMs: 60_000,
};
