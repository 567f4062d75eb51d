/**
 * What a product is to the engine: when its tasks are done, what they look up, which source they work on and what they
 * leave behind. A new product is one file beside this one and a line in `product-list.ts`.
 */
import type { Failure } from '../failures.ts';
import type { Chance, HasSpeaker } from '../inputs.ts';
import type { Account, ParentVideo, Task, TaskResult, Video, Voice } from '../records.ts';

/** Times of a progression by time: milliseconds of the account's clock after creation. */
export interface Timing {
  readonly processingMs: number;
  readonly finishMs: number;
}

/** A request that is or becomes a task, with what was looked up for it. All of it belongs to the caller's account. */
export interface Submission {
  readonly account: Account;
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: number;
  /** The video that `video_id` names, for products with a source. */
  readonly video: Video | undefined;
  /** The account's custom voices, where the product asks for them. */
  readonly voices: readonly Voice[];
}

/** What a finished task leaves behind. */
export interface Yield {
  readonly result: TaskResult;
  readonly voices?: readonly Voice[];
  readonly videos?: readonly Video[];
}

/** What a source must be like. */
export interface SourceLimits {
  /** Field that holds the URL. */
  readonly urlField: 'voice_url' | 'video_url';
  /** File kinds that are allowed, for example `mp3`, `wav`, `mp4`, `mov`. */
  readonly kinds: readonly string[];
  readonly minMs: number;
  readonly maxMs: number;
  readonly maxBytes: number;
  /** Why a video of earlier work is unfit, if it is. */
  readonly rejectVideo?: (video: Video) => string | undefined;
}

export interface Product {
  readonly id: string;
  readonly timing: { readonly fast: Timing; readonly realistic: Timing };
  /** Source media that its tasks work on; a problem ends the task as failed (or refuses it, by setting `media.problems`). */
  readonly source?: SourceLimits;
  /** Whether a running task takes one of the account's concurrency slots. */
  takesSlot(account: Account): boolean;
  /** Whether `lookUp` wants the account's custom voices. */
  needsVoices?(account: Account): boolean;
  /** Look-ups, judged after funds and concurrency. */
  lookUp?(submission: Submission, known: { readonly hasSpeaker: HasSpeaker }): Failure | undefined;
  /** The video told in `task_info.parent_video`. */
  findParentVideo?(submission: Submission, chance: Chance): ParentVideo | undefined;
  finish(task: Task, account: Account, now: number, chance: Chance): Yield;
}

/** Kling's text for a source that cannot be fetched. Source: fact `unreachable-source`. */
export const unreachableSource = 'Something went wrong when we tried to get the contents of the file.';

/** A text field of a request as read. */
export function textOf(input: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = input[field];
  return typeof value === 'string' ? value : undefined;
}
