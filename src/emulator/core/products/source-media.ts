/**
 * Source media shared by products that take `video_id` or a URL.
 */
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { MediaProbe, SourceFacts } from '../ports.ts';
import type { Soon } from '../soon.ts';
import { follow } from '../soon.ts';
import type { Video } from '../records.ts';
import type { LookUps, Submission } from './product.ts';
import { textOf } from './product.ts';

const dayMs = 86_400_000;

export interface SourceLimits {
  /** Field that holds the URL. */
  readonly urlField: 'voice_url' | 'video_url';
  readonly kinds: readonly string[];
  readonly minMs: number;
  readonly maxMs: number;
  readonly maxBytes: number;
}

/** A video that still exists: media are cleared after 30 days (documented). */
export function findLivingVideo(submission: Submission, lookUps: LookUps): Soon<Video | undefined> {
  const id = textOf(submission.input, 'video_id');
  if (id === undefined) return undefined;
  return follow(lookUps.findVideo(id), (video) => {
    const age = submission.now - (video?.createdAt ?? 0);
    return video && age < submission.account.settings['media.expireDays'] * dayMs ? video : undefined;
  });
}

/** `video.not-found` when `video_id` names no living video. */
export function lookUpVideo(submission: Submission, lookUps: LookUps): Soon<Failure | undefined> {
  const id = textOf(submission.input, 'video_id');
  if (id === undefined) return undefined;
  return follow(findLivingVideo(submission, lookUps), (video) => (video ? undefined : fail('video.not-found', id)));
}

/** Facts of the source, wherever it is: a planted video's own, or what the probe sees behind the URL. */
export function examineSource(
  submission: Submission,
  lookUps: LookUps,
  probe: MediaProbe,
  limits: SourceLimits,
  rejectVideo: (video: Video) => string | undefined,
): Soon<SourceFacts> {
  if (textOf(submission.input, 'video_id') === undefined) return examineUrl(submission, probe, limits);
  return follow<Video | undefined, SourceFacts>(findLivingVideo(submission, lookUps), (video) => {
    if (!video) return examineUrl(submission, probe, limits);
    const problem = rejectVideo(video) ?? lengthProblem(video.durationMs, limits);
    return problem === undefined ? { ok: true, durationMs: video.durationMs } : { ok: false, message: problem };
  });
}

function examineUrl(submission: Submission, probe: MediaProbe, limits: SourceLimits): Soon<SourceFacts> {
  const assumedMs = Math.round(submission.account.settings['media.assumedSeconds'] * 1000);
  const url = textOf(submission.input, limits.urlField);
  if (url === undefined || !/^https?:/i.test(url)) return { ok: true, durationMs: assumedMs };
  const { kinds, minMs, maxMs, maxBytes } = limits;
  return probe.look({ accountId: submission.account.id, url, kinds, minMs, maxMs, maxBytes, assumedMs });
}

/** Wording invented: nobody has recorded Kling's text for a source that is too short or too long. */
function lengthProblem(durationMs: number, limits: SourceLimits): string | undefined {
  if (durationMs >= limits.minMs && durationMs <= limits.maxMs) return undefined;
  return `The duration of the source must be between ${limits.minMs / 1000} and ${limits.maxMs / 1000} seconds.`;
}
