/**
 * Video from a picture or a text, where sound or voices come in. Source: facts `video-request`, `voice-list`.
 */
import type { Json } from '../../../contracts/spec/ground-facts.ts';
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { Video } from '../records.ts';
import type { KnownVoices, Product, Submission } from './product.ts';
import { findVoice, hasElement, textOf } from './product.ts';
import { makeVideo } from './result-files.ts';

/** The ids in a list of objects. */
const idsIn = (input: Json, list: string, field: string): readonly string[] =>
  Array.isArray(input[list]) ? (input[list] as readonly Json[]).flatMap((item) => textOf(item, field) ?? []) : [];

const voicesIn = (input: Json) => idsIn(input, 'voice_list', 'voice_id');
const elementsIn = (input: Json) => idsIn(input, 'element_list', 'element_id');

function lookUp(submission: Submission, known: KnownVoices): Failure | undefined {
  const { input } = submission;
  const voice = voicesIn(input).find((id) => !findVoice(submission, known, id));
  if (voice !== undefined) return fail('voice.invalid', voice);
  const element = elementsIn(input).find((id) => !hasElement(submission, id));
  return element === undefined ? undefined : fail('element.not-found', element);
}

const video = (id: string, madeBy: Video['madeBy']): Product => ({
  id,
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 90_000 } },
  takesSlot: () => true,
  linksOf: (input) => ({ voices: voicesIn(input), makers: elementsIn(input) }),
  lookUp,
  prepare: ({ input }) => ({ workMs: Number(textOf(input, 'duration') ?? 5) * 1000 }),
  finish: (task, account, now, chance) =>
    makeVideo(task, account, now, chance, {
      madeBy,
      model: textOf(task.input, 'model_name') ?? '',
      sound: task.input['sound'] === 'on',
      durationMs: task.workMs ?? 0,
    }),
});

export const imageToVideo = video('image-to-video', 'image2video');
export const textToVideo = video('text-to-video', 'text2video');
