/**
 * What one vendor's callbacks look like.
 */
import type { Profile } from '../wire/profiles.ts';
import type { FactId } from '../spec/facts.ts';
import type { Ids } from './ids.ts';

/** Where a task can be, in Kling's words; a gateway has its own. */
export type Stage = 'submitted' | 'processing' | 'succeed' | 'failed';

export type Json = Readonly<Record<string, unknown>>;

export interface Task {
  readonly id: string;
  readonly product: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** What one vendor's callbacks look like. */
export interface VendorForm {
  readonly profile: Profile;
  /** Products that call back, each with the schema of its messages. */
  readonly schemas: Readonly<Record<string, string>>;
  /** Stages that are told, in the order of a life; the words for them. */
  readonly words: Readonly<Partial<Record<Stage, string>>>;
  /** Whether callbacks can be signed. */
  readonly signs: boolean;
  /** How long a receiver may take to answer, where anybody says so. */
  readonly answerMs: number;
  /** What a callback is known from. */
  readonly facts: readonly FactId[];
  /** What the time to answer is known from. */
  readonly answerFact: FactId;
  newTaskId(ids: Ids): string;
  write(task: Task, stage: Stage, tools: { readonly now: number; readonly ids: Ids; readonly word: string }): Json;
  /** A message of a task that tells a status nobody knows. */
  withStatus(message: Json, status: string): Json;
  /** Only what every message must have. */
  withoutOptional(message: Json): Json;
}
