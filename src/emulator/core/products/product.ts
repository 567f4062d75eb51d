/**
 * What a product is to the engine: when its tasks are done, what they look up, which source they work on and what they
 * leave behind. A new product is one file beside this one and a line in `product-list.ts`.
 */
import type { Failure } from '../failures.ts';
import type { MediaProbe, Random, SourceFacts } from '../ports.ts';
import type { Soon } from '../soon.ts';
import type { Account, ParentVideo, Task, TaskResult, Video, Voice } from '../records.ts';

/** Times of a progression by time: milliseconds of the account's clock after creation. */
export interface Timing {
  readonly processingMs: number;
  readonly finishMs: number;
}

/** What a product may ask while it judges a request. All of it belongs to the caller's account. */
export interface LookUps {
  /** Whether the named TTS voice exists and speaks the language. */
  hasSpeaker(voiceId: string, language: string, catalogue: string): boolean;
  findVideo(id: string): Soon<Video | undefined>;
  listVoices(): Soon<readonly Voice[]>;
}

/** A request about to become a task. */
export interface Submission {
  readonly account: Account;
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: number;
}

/** What a finished task leaves behind. */
export interface Yield {
  readonly result: TaskResult;
  readonly voices?: readonly Voice[];
  readonly videos?: readonly Video[];
}

export interface MintTools {
  /** A new Kling id of the given moment. */
  readonly mint: (ms: number) => string;
  readonly random: Random;
  /** Random text of 0-9a-z. */
  readonly suffix: (length: number) => string;
}

export interface Product {
  readonly id: string;
  readonly timing: { readonly fast: Timing; readonly realistic: Timing };
  /** Whether a running task takes one of the account's concurrency slots. */
  takesSlot(account: Account): boolean;
  /** Look-ups, judged after funds and concurrency. */
  lookUp?(submission: Submission, lookUps: LookUps): Soon<Failure | undefined>;
  /** The video told in `task_info.parent_video`. */
  findParentVideo?(submission: Submission, lookUps: LookUps, tools: MintTools): Soon<ParentVideo | undefined>;
  /** Examines the source media; a problem ends the task as failed (or refuses it, by setting `media.problems`). */
  examine?(submission: Submission, lookUps: LookUps, probe: MediaProbe): Soon<SourceFacts>;
  finish(task: Task, account: Account, now: number, tools: MintTools): Yield;
}

/** Kling's text for a source that cannot be fetched. Source: fact `unreachable-source`. */
export const unreachableSource = 'Something went wrong when we tried to get the contents of the file.';

/** A text field of a request as read. */
export function textOf(input: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = input[field];
  return typeof value === 'string' ? value : undefined;
}
