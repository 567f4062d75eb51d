/**
 * Why a check can't be made on a target: the reasons for `skipped`.
 */
import type { Check, Need } from './check.ts';
import type { Credentials } from '../wire/credentials.ts';
import type { Profile } from '../wire/profiles.ts';
import { keyVariableOf } from '../wire/profiles.ts';
import type { RunTools } from './run-check.ts';
import type { TargetInfo } from '../wire/target-info.ts';

interface Circumstances {
  readonly targetInfo: TargetInfo;
  readonly credentials: Credentials;
  readonly profile: Profile;
}

function explainNeed(
  need: Need,
  { targetInfo, credentials, profile }: Circumstances,
  tools: RunTools,
): string | undefined {
  switch (need) {
    case 'access-key':
      return tools.tokens ? undefined : 'It signs tokens: set KLING_ACCESS_KEY and KLING_SECRET_KEY.';
    case 'api-key':
      return credentials.apiKey === undefined ? `It sends an API key: set ${keyVariableOf(profile)}.` : undefined;
    case 'known-credentials':
      return targetInfo.auth === 'open'
        ? 'The emulator is in open mode: it takes every key and every signature.'
        : undefined;
    case 'receiver':
      return tools.receiver ? undefined : 'The target can not reach this machine: give --receiver-url.';
    case 'webhook-secret':
      return tools.webhookSecrets.length > 0
        ? undefined
        : 'The webhook secret of the account is not known: set KLING_WEBHOOK_SECRET.';
    case 'voice-source':
      return tools.samples.voiceUrl === undefined ? 'It needs a recording of a voice: give --voice-url.' : undefined;
    case 'video-source':
      return tools.samples.videoUrl === undefined
        ? 'It needs a video that the target can fetch: give --video-url.'
        : undefined;
  }
}

/** The first need of a check that this run can't meet, in a sentence. */
export function findMissingPrerequisite(
  check: Check,
  circumstances: Circumstances,
  tools: RunTools,
): string | undefined {
  for (const need of check.needs) {
    const reason = explainNeed(need, circumstances, tools);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
