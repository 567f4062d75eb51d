/** Videos that are made of a picture, a text or contents, with the voices and elements in them. */
import type { Json } from '../../../contracts/spec/ground-facts.ts';
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { Chance } from '../chance.ts';
import type { Account, ResultFile, Task, Video } from '../records.ts';
import type { KnownVoices, Product, Submission, Yield } from './product.ts';
import {
  findVoice,
  hasElement,
  textOf,
  contentsOf,
  findSpeech,
  lookUpSpeech,
  makerOf,
  soundBehind,
  assumedMsOf,
} from './product.ts';
import { nameFile } from '../result-files.ts';

// What every product that makes a video leaves behind.

/** Whether the request asks for a second file with a watermark. */
export function wantsWatermark({ input }: Task): boolean {
  const info = input['watermark_info'];
  return typeof info === 'object' && info !== null && (info as Readonly<Record<string, unknown>>)['enabled'] === true;
}

/**
 * @param made what the video is known by: custom voices can be made only from some
 * @example makeVideo(task, account, now, chance, { madeBy: 'avatar', sound: true, durationMs: 12_270 })
 */
export function makeVideo(
  task: Task,
  account: Account,
  now: number,
  { mint, random }: Chance,
  made: Pick<Video, 'madeBy' | 'sound' | 'durationMs' | 'model'>,
): Yield {
  const { durationMs } = made;
  const { soundOf } = task;
  // Video ids are minted with the task, 18 to 73 ms later. Source: observed, section 8 of the reference.
  const id = mint(task.createdAt + random.integer(18, 73));
  const newFile = (): ResultFile => ({
    id,
    kind: 'mp4',
    durationMs,
    name: nameFile('mp4', random, true),
    ...(soundOf === undefined ? {} : { soundOf }),
  });
  const video = newFile();
  return {
    result: { type: 'video', video, ...(wantsWatermark(task) ? { watermarked: newFile() } : {}) },
    videos: [{ id, accountId: account.id, ...made, createdAt: now, file: video, version: 1 }],
  };
}

// From a picture or a text, where sound or voices come in. Source: facts `video-request`, `voice-list`.

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

// Video of the newer standard, whose model stands in the path: which contents a model takes is its schema's affair, here
// the voices and elements are looked up. Source: facts `new-contents-2-6`, `new-contents-3-0`, `new-contents-4-0`.

const idsOf = (input: Json, type: string, field: string): readonly string[] =>
  contentsOf(input, type).map((item) => String(item[field]));

function lookUpContents(submission: Submission, known: KnownVoices): Failure | undefined {
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
  lookUp: lookUpContents,
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

// A picture that speaks a given sound. Source: facts `avatar-request`, `avatar-length`, `price-avatar`.

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
      soundOf: makerOf(submission, audioId)?.id ?? soundBehind(submission, textOf(submission.input, 'sound_file')),
    };
  },
  finish(task, account, now, chance) {
    const tailMs = Math.round(account.settings['avatar.tailSeconds'] * 1000);
    const durationMs = (task.workMs ?? 0) + tailMs;
    return makeVideo(task, account, now, chance, { madeBy: 'avatar', sound: true, durationMs });
  },
};
