/**
 * What a rule on clients is: one row with its meaning, its reason, its remedy and where it is known from, and a look at
 * one journal. Rules are pure; grouping, severities and wording of places are the judge's.
 */
import type { FactId } from '../spec/vendors.ts';
import type { JournalContext } from './journal-context.ts';

export type Severity = 'error' | 'warning';

/** One thing that a client did wrong, before repetitions are put together. */
export interface Match {
  /** Matches with the same key are one finding. */
  readonly key: string;
  /** Where this one weighs less than the rule. */
  readonly severity?: Severity;
  /** What was done, as a sentence. */
  readonly message: string;
  /** How to fix it, where that is more than the rule says in general. */
  readonly hint?: string;
  /** Entries of the journal; the one that proves it comes first. */
  readonly evidence: readonly number[];
}

export interface Inspection {
  /** How many things there were to look at. None = the rule says nothing, not that all is well. */
  readonly seen: number;
  readonly matches: readonly Match[];
  /** Why the rule could not look at this journal. */
  readonly blind?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the client did, in a few words. */
  readonly means: string;
  /** What comes of it at Kling. */
  readonly why: string;
  readonly remediation: string;
  /** What it is known from; none where it is common practice and no page of Kling says it. */
  readonly facts: readonly FactId[];
  /** Told when there was nothing to look at. */
  readonly unseen: string;
  inspect(context: JournalContext): Inspection;
}
