/**
 * What two witnesses say differently.
 */
import type { JsonPatch } from './schema-patch.ts';
import type { FieldPath } from './shapes.ts';

export type Severity = 'breaking' | 'notable' | 'info';

/** Who left the others. */
export type Mover = 'target' | 'document' | 'recording' | 'unclear';

export interface Difference {
  readonly schema: string;
  readonly field: FieldPath;
  readonly kind: 'type' | 'missing' | 'added' | 'form' | 'answer';
  readonly severity: Severity;
  readonly moved: Mover;
  /** What each witness says, in words. */
  readonly document: string;
  readonly recording: string;
  readonly target: string;
  /** Files of the recordings that say it. */
  readonly files: readonly string[];
  /** How the schema would have to change to agree with the witnesses that saw real answers. */
  readonly patch?: JsonPatch;
}
