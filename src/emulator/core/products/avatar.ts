/**
 * A picture that speaks a given sound. Source: facts `avatar-request`, `avatar-length`, `price-avatar`.
 */
import type { Product } from './product.ts';
import { findSpeech, lookUpSpeech, makerOf, textOf, assumedMsOf } from './product.ts';
import { makeVideo } from './result-files.ts';

const leastMs = 2000;
const mostMs = 300_000;

export const avatar: Product = {
  id: 'avatar',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 330_700 } },
  source: {
    urlOf: (input) => textOf(input, 'sound_file'),
    kinds: ['mp3', 'wav', 'm4a', 'aac'],
    minMs: leastMs,
    maxMs: mostMs,
    maxBytes: 5_000_000,
  },
  takesSlot: () => true,
  linksOf: (input) => ({ makers: [textOf(input, 'audio_id')].filter((id) => id !== undefined) }),
  lookUp: (submission) => lookUpSpeech(submission, textOf(submission.input, 'audio_id'), leastMs, mostMs),
  prepare(submission) {
    const audioId = textOf(submission.input, 'audio_id');
    return {
      workMs: findSpeech(submission, audioId)?.durationMs ?? assumedMsOf(submission.account),
      soundOf: makerOf(submission, audioId)?.id,
    };
  },
  finish(task, account, now, chance) {
    const tailMs = Math.round(account.settings['avatar.tailSeconds'] * 1000);
    const durationMs = (task.workMs ?? 0) + tailMs;
    return makeVideo(task, account, now, chance, { madeBy: 'avatar', sound: true, durationMs });
  },
};
