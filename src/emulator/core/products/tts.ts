/**
 * Text to speech, answered in the POST. Source: fact `tts-synchronous`.
 */
import { fail } from '../failures.ts';
import { mp3DurationMs } from '../media-length.ts';
import type { Product } from './product.ts';
import { textOf } from './product.ts';
import { nameFile } from './result-files.ts';

/** Kling's default where the page both requires the language and gives a default. Source: fact `tts-language`. */
const languageOf = (input: Readonly<Record<string, unknown>>) => textOf(input, 'voice_language') ?? 'zh';

export const tts: Product = {
  id: 'tts',
  timing: { fast: { processingMs: 100, finishMs: 300 }, realistic: { processingMs: 500, finishMs: 3000 } },
  takesSlot: (account) => account.settings['concurrency.tts'] === 'on',
  lookUp({ account, input }, { hasSpeaker }) {
    const id = textOf(input, 'voice_id') ?? '';
    const known = hasSpeaker(id, languageOf(input), account.settings['tts.catalogue']);
    return known ? undefined : fail('voice.not-found', id);
  },
  finish(task, account, now, { mint, random }) {
    const { settings } = account;
    const perSecond =
      languageOf(task.input) === 'en' ? settings['tts.enCharactersPerSecond'] : settings['tts.zhCharactersPerSecond'];
    const speed = typeof task.input['voice_speed'] === 'number' ? task.input['voice_speed'] : 1;
    const characters = Array.from(textOf(task.input, 'text') ?? '').length;
    const durationMs = mp3DurationMs((characters / perSecond / speed) * 1000, 'speech');
    return {
      result: {
        type: 'speech',
        audio: { id: mint(now), kind: 'mp3', durationMs, name: nameFile('mp3', random, true) },
      },
    };
  },
};
