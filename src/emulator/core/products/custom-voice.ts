/**
 * Custom voice: a voice cloned from an audio or video source of 5 to 30 seconds. Source: fact `custom-voice-source`.
 */
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { Chance } from '../chance.ts';
import type { Task, Video, Voice } from '../records.ts';
import type { Product, Submission } from './product.ts';
import { textOf, lookUpVideo } from './product.ts';
import { nameFile } from '../result-files.ts';

/** Length of the preview file: invented, it is not documented. */
const trialMs = 3000;

/** A voice that a task has made. */
export function makeVoice({ id: taskId, accountId }: Task, name = '', now: number, { mint, random }: Chance): Voice {
  const id = mint(now);
  const trial = { id, kind: 'wav', durationMs: trialMs, name: nameFile('wav', random, false) } as const;
  return { id, accountId, taskId, name, status: 'succeed', createdAt: now, trial, version: 1 };
}

/** Only videos with a voice can be cloned from: V2.6 with sound, avatar, lip-sync (documented; wording invented). */
function rejectVideo(video: Video): string | undefined {
  const speaks = video.madeBy === 'avatar' || video.madeBy === 'lip-sync';
  const sounds = video.sound && /2[-.]6/.test(video.model ?? '');
  if (speaks || sounds) return undefined;
  return 'The video must be made by V2.6 with sound, the Avatar API or the Lip-Sync API.';
}

/** Limits that have not been observed; off by default. */
function lookUpLimits({ account, input, living = 0, namesakes = 0 }: Submission): Failure | undefined {
  const { settings } = account;
  const limit = settings['voices.limit'];
  if (limit > 0 && living >= limit)
    return { ...fail('voice.limit'), counted: `Voices: ${living}; limit: ${limit} (setting voices.limit).` };
  const isTaken = settings['voices.uniqueNames'] === 'on' && namesakes > 0;
  return isTaken ? fail('voice.name-taken', textOf(input, 'voice_name')) : undefined;
}

export const customVoice: Product = {
  id: 'custom-voice',
  isAudio: true,
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 1000, finishMs: 9000 } },
  source: {
    urlOf: (input) => textOf(input, 'voice_url'),
    videoIdOf: (input) => textOf(input, 'video_id'),
    kinds: ['mp3', 'wav', 'mp4', 'mov'],
    minMs: 5000,
    maxMs: 30_000,
    maxBytes: 100_000_000,
    rejectVideo,
  },
  takesSlot: (account) => account.settings['concurrency.audio'] === 'on',
  newVoiceOf({ settings }, input) {
    const isUnique = settings['voices.uniqueNames'] === 'on';
    if (!isUnique && settings['voices.limit'] === 0) return undefined;
    return { name: isUnique ? textOf(input, 'voice_name') : undefined };
  },
  lookUp: (submission) => lookUpVideo(submission) ?? lookUpLimits(submission),
  finish(task, _account, now, chance) {
    const voice = makeVoice(task, textOf(task.input, 'voice_name'), now, chance);
    return { result: { type: 'voice', voiceId: voice.id, trial: voice.trial }, voices: [voice] };
  },
};
