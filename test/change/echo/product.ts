/** The made-up work: a second of sound for every time that is shouted. */
import { fail } from '../../../src/emulator/core/failures.ts';
import type { Product } from '../../../src/emulator/core/products/product.ts';
import { findVoice, textOf } from '../../../src/emulator/core/products/product.ts';
import { nameFile, mp3DurationMs } from '../../../src/emulator/core/result-files.ts';

export const echo: Product = {
  id: 'echo',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 1000, finishMs: 9000 } },
  takesSlot: () => true,
  linksOf: (input) => ({ voices: [textOf(input, 'voice_id')].filter((id) => id !== undefined) }),
  lookUp(submission, known) {
    const id = textOf(submission.input, 'voice_id');
    return id === undefined || findVoice(submission, known, id) ? undefined : fail('voice.invalid', id);
  },
  finish(task, _account, now, { mint, random }) {
    const id = mint(now);
    const durationMs = Number(task.input['times'] ?? 1) * 1000;
    return {
      result: {
        type: 'audio',
        mp3: { id, kind: 'mp3', durationMs: mp3DurationMs(durationMs, 'effect'), name: nameFile('mp3', random, false) },
        wav: { id, kind: 'wav', durationMs, name: nameFile('wav', random, false) },
      },
    };
  },
};
