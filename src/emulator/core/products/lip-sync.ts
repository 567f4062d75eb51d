/**
 * A video whose face speaks a text or a given sound: the earlier API, whose fields stand under `input`. Source: fact
 * `lip-sync-old`.
 */
import { fail } from '../failures.ts';
import type { Product } from './product.ts';
import { faceVideo, textOf, assumedMsOf, findLivingVideo, lookUpVideo, parentVideoOf } from './product.ts';
import { makeVideo } from './result-files.ts';

export const lipSync: Product = {
  id: 'lip-sync',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 60_000 } },
  source: faceVideo,
  takesSlot: () => true,
  lookUp(submission, { hasSpeaker }) {
    const { account, input } = submission;
    const missing = lookUpVideo(submission);
    if (missing || input['mode'] !== 'text2video') return missing;
    const id = textOf(input, 'voice_id') ?? '';
    const language = textOf(input, 'voice_language') ?? 'zh';
    return hasSpeaker(id, language, account.settings['tts.catalogue']) ? undefined : fail('voice.not-found', id);
  },
  prepare: (submission, chance) => ({
    parentVideo: parentVideoOf(submission, chance),
    workMs: findLivingVideo(submission)?.durationMs ?? assumedMsOf(submission.account),
  }),
  finish: (task, account, now, chance) =>
    makeVideo(task, account, now, chance, { madeBy: 'lip-sync', sound: true, durationMs: task.workMs ?? 0 }),
};
