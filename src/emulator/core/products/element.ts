/**
 * An element: a person or thing that videos show again, with or without a voice. Source: facts `element-request`,
 * `element-result`, `element-voice`.
 */
import { fail } from '../failures.ts';
import type { Chance } from '../chance.ts';
import type { Account, Task, Voice } from '../records.ts';
import type { Product } from './product.ts';
import { findVoice, textOf } from './product.ts';
import { makeVoice } from './custom-voice.ts';

/** The voice in the video that an element is made of, which becomes a custom voice. Source: fact `element-voice-heard`. */
function hearVoice(task: Task, account: Account, now: number, chance: Chance): Voice | undefined {
  const isHeard = account.settings['elements.voiceFromVideo'] === 'made';
  if (!isHeard || task.boundVoice || textOf(task.input, 'reference_type') !== 'video_refer') return undefined;
  return makeVoice(task, textOf(task.input, 'element_name'), now, chance);
}

export const element: Product = {
  id: 'element',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 1000, finishMs: 5000 } },
  takesSlot: () => true,
  linksOf: (input) => ({ voices: [textOf(input, 'element_voice_id')].filter((id) => id !== undefined) }),
  lookUp(submission, known) {
    const id = textOf(submission.input, 'element_voice_id');
    return id === undefined || findVoice(submission, known, id) ? undefined : fail('voice.invalid', id);
  },
  prepare: (submission, _chance, known) => ({
    boundVoice: findVoice(submission, known, textOf(submission.input, 'element_voice_id')),
  }),
  finish(task, account, now, chance) {
    const { random } = chance;
    // Fifteen digits, so that it survives as a JSON number. Source: observed 2026-09-20.
    const elementId = `${random.integer(100_000_000, 899_999_999)}${String(random.integer(0, 999_999)).padStart(6, '0')}`;
    const made = { type: 'element', elementId, status: 'succeed' } as const;
    const heard = hearVoice(task, account, now, chance);
    if (!heard) return { result: made };
    const { id, name, trial } = heard;
    const voice = { id, name, trialOwner: task.id, trialName: trial.name, ownedBy: account.id };
    return { result: { ...made, heard: { voice, trial } }, voices: [heard] };
  },
};
