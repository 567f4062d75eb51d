/**
 * Sound effect from a prompt, 3 to 10 seconds. Source: fact `text-to-audio-create`.
 */
import { mp3DurationMs } from '../media-length.ts';
import type { Product } from './product.ts';
import { nameFile } from './result-files.ts';

export const textToAudio: Product = {
  id: 'text-to-audio',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 1000, finishMs: 15_000 } },
  takesSlot: (account) => account.settings['concurrency.audio'] === 'on',
  finish(task, _account, now, { mint, random }) {
    const id = mint(now);
    const wavMs = Math.round(Number(task.input['duration'] ?? 5) * 1000);
    return {
      result: {
        type: 'audio',
        mp3: { id, kind: 'mp3', durationMs: mp3DurationMs(wavMs, 'effect'), name: nameFile('mp3', random, false) },
        wav: { id, kind: 'wav', durationMs: wavMs, name: nameFile('wav', random, false) },
      },
    };
  },
};
