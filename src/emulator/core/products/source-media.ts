/**
 * Source media shared by products that take `video_id` or a URL.
 */
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { Chance } from '../inputs.ts';
import type { Account, ParentVideo, Video } from '../records.ts';
import type { Product, SourceLimits, Submission } from './product.ts';
import { isCleared, textOf, unreachableSource } from './product.ts';

/** What is known of a media source. */
export type SourceFacts =
  | { readonly ok: true; readonly durationMs: number }
  /** `message` is the text for `task_status_msg` or the refusal. */
  | { readonly ok: false; readonly message: string };

/** A media source to be examined. */
export interface LookRequest extends Pick<SourceLimits, 'kinds' | 'minMs' | 'maxMs' | 'maxBytes'> {
  /** Who asks: limits are per account. */
  readonly accountId: string;
  readonly url: string;
  /** Length of a source whose length can't be told. */
  readonly assumedMs: number;
}

/** Length of a source that nobody looks at. */
export const assumedMsOf = ({ settings }: Account) => Math.round(settings['media.assumedSeconds'] * 1000);

/** The id of a video of earlier work that the request names as its source. */
export const sourceVideoId = ({ source }: Product, input: Submission['input']): string | undefined =>
  source?.videoIdOf?.(input);

/** Whether the length of the request's source is that of the work: it names one, and not only something beside it. */
export const measuresWork = ({ source }: Product, input: Submission['input']): boolean =>
  source !== undefined &&
  source.isBeside !== true &&
  (source.urlOf(input) !== undefined || source.videoIdOf?.(input) !== undefined);

/** What would have to be fetched to know a request's source; `undefined` when it brings none that can be. */
export function sourceToLookAt(
  { source }: Product,
  account: Account,
  input: Submission['input'],
): LookRequest | undefined {
  if (!source) return undefined;
  const url = source.urlOf(input);
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const { kinds, minMs, maxMs, maxBytes } = source;
  return { accountId: account.id, url, kinds, minMs, maxMs, maxBytes, assumedMs: assumedMsOf(account) };
}

/** A video that still exists: media are cleared after 30 days (documented). */
export function findLivingVideo(submission: Submission): Video | undefined {
  const { video } = submission;
  return video && !isCleared(video.createdAt, submission) ? video : undefined;
}

/** The video that a task works on, by `video_id` or `video_url`. */
export function parentVideoOf(submission: Submission, { mint }: Chance): ParentVideo | undefined {
  const { account, input, now } = submission;
  const video = findLivingVideo(submission);
  if (video) return { id: video.id, durationMs: video.durationMs };
  const url = textOf(input, 'video_url');
  return url === undefined ? undefined : { id: mint(now), url, durationMs: assumedMsOf(account) };
}

/** `video.not-found` when `video_id` names no living video. */
export function lookUpVideo(submission: Submission): Failure | undefined {
  const id = textOf(submission.input, 'video_id');
  return id === undefined || findLivingVideo(submission) ? undefined : fail('video.not-found', id);
}

/** Names below `.invalid` lead nowhere, by RFC 2606: nobody needs to look to know that nothing is there. */
const isNowhere = (url: string) => new URL(url).hostname.endsWith('.invalid');

/**
 * Facts of the source, wherever it is: a planted video's own, or what was seen behind the URL. A URL that nobody looked
 * at counts as reachable and of the assumed length.
 */
export function judgeSource(product: Product, submission: Submission, seen: SourceFacts | undefined): SourceFacts {
  const { source } = product;
  const video = sourceVideoId(product, submission.input) === undefined ? undefined : findLivingVideo(submission);
  if (source && video) {
    const problem = source.rejectVideo?.(video) ?? lengthProblem(video.durationMs, source);
    return problem === undefined ? { ok: true, durationMs: video.durationMs } : { ok: false, message: problem };
  }
  if (seen) return seen;
  const wanted = sourceToLookAt(product, submission.account, submission.input);
  if (wanted && (!URL.canParse(wanted.url) || isNowhere(wanted.url))) return { ok: false, message: unreachableSource };
  return { ok: true, durationMs: assumedMsOf(submission.account) };
}

/** Wording invented: nobody has recorded Kling's text for a source that is too short or too long. */
function lengthProblem(durationMs: number, limits: SourceLimits): string | undefined {
  if (durationMs >= limits.minMs && durationMs <= limits.maxMs) return undefined;
  return `The duration of the source must be between ${limits.minMs / 1000} and ${limits.maxMs / 1000} seconds.`;
}
