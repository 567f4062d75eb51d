/**
 * Video of the newer standard, whose model stands in the path: which contents a model takes is its schema's affair, here
 * the voices and elements are looked up. Source: facts `new-contents-2-6`, `new-contents-3-0`, `new-contents-4-0`.
 */
import type { Json } from '../../../contracts/spec/ground-facts.ts';
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { KnownVoices, Product, Submission } from './product.ts';
import { contentsOf, findVoice, hasElement, textOf } from './product.ts';
import { makeVideo } from './result-files.ts';

const idsOf = (input: Json, type: string, field: string): readonly string[] =>
  contentsOf(input, type).map((item) => String(item[field]));

function lookUp(submission: Submission, known: KnownVoices): Failure | undefined {
  const { input } = submission;
  const mute = idsOf(input, 'voice', 'voice_id').find((id) => !findVoice(submission, known, id));
  if (mute !== undefined) return fail('voice.not-found', mute);
  const lost = idsOf(input, 'element', 'element_id').find((id) => !hasElement(submission, id));
  return lost === undefined ? undefined : fail('element.unknown', lost);
}

/** What the dialect has read out of the request: length and sound. */
const usageOf = (input: Json): Json => (input['usage'] ?? {}) as Json;
const lengthOf = (input: Json) => Number(usageOf(input)['seconds']) * 1000;

/** A video of 5 s lasts 5.041 s. Source: observed 2026-09-28. */
const lastFrameMs = 41;

const makes = (id: string, madeBy: 'image2video' | 'other'): Product => ({
  id,
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 120_000 } },
  takesSlot: () => true,
  linksOf: (input) => ({
    voices: idsOf(input, 'voice', 'voice_id'),
    makers: idsOf(input, 'element', 'element_id'),
  }),
  lookUp,
  prepare: ({ input }) => ({ workMs: lengthOf(input) }),
  finish: (task, account, now, chance) =>
    makeVideo(task, account, now, chance, {
      madeBy,
      sound: usageOf(task.input)['sound'] !== 'off',
      durationMs: lengthOf(task.input) + lastFrameMs,
      model: textOf(task.input, 'model') ?? '',
    }),
});

export const modelImageToVideo = makes('model-image-to-video', 'image2video');
export const omniVideo = makes('omni-video', 'other');
