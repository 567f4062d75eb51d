/**
 * What a product is to the engine: when its tasks are done, what they look up, which source they work on and what they
 * leave behind. A new product is one file beside this one and a line in `product-list.ts`.
 */
import { dayMs, mediaPath } from '../../../contracts/spec/ground-facts.ts';
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { PresetVoice } from '../outcome.ts';
import type { Account, BoundVoice, ParentVideo, ResultFile, Task, TaskResult, Video, Voice } from '../records.ts';
import { filesOf, outputIdsOf } from '../result-files.ts';
import type { Chance } from '../chance.ts';

/** Whether the named TTS voice exists and speaks the language. */
export type HasSpeaker = (voiceId: string, language: string, catalogue: string) => boolean;

/** Times of a progression by time: milliseconds of the account's clock after creation. */
interface Timing {
  readonly processingMs: number;
  readonly finishMs: number;
}

/** A request that is or becomes a task, with what was looked up for it. All of it belongs to the caller's account. */
export interface Submission {
  readonly account: Account;
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: number;
  /** The video that `video_id` names, for products with a source. */
  readonly video: Video | undefined;
  /** How many custom voices the account has, and how many of the new one's name: where the product asks for it. */
  readonly living?: number | undefined;
  readonly namesakes?: number | undefined;
  /** Custom voices that the request names. */
  readonly voices: readonly Voice[];
  /** Tasks that the ids in the request lead to: their own ids, or those of what they made. */
  readonly makers: readonly Task[];
}

/** Ids that a request names. */
export interface Links {
  /** Of tasks, or of what tasks made. */
  readonly makers?: readonly string[];
  /** Of custom voices. */
  readonly voices?: readonly string[];
}

/** What is known of the work when a task is accepted. */
export interface Preparation {
  /** The video shown in `task_info.parent_video`. */
  readonly parentVideo?: ParentVideo | undefined;
  /** Length of what the task works on. */
  readonly workMs?: number | undefined;
  /** Task whose sound the result carries. */
  readonly soundOf?: string | undefined;
  /** Voice that the result is bound to. */
  readonly boundVoice?: BoundVoice | undefined;
}

/** What a finished task leaves behind. */
export interface Yield {
  readonly result: TaskResult;
  readonly voices?: readonly Voice[];
  readonly videos?: readonly Video[];
}

/** What a source must be like. */
interface SourceLimits {
  /** URL of the source, where the request names one. */
  readonly urlOf: (input: Submission['input']) => string | undefined;
  /** Id of a video of earlier work, where the request names one. */
  readonly videoIdOf?: (input: Submission['input']) => string | undefined;
  /** It is only put to the work: its length is not the task's. */
  readonly isBeside?: boolean;
  /** File kinds that are allowed, for example `mp3`, `wav`, `mp4`, `mov`. */
  readonly kinds: readonly string[];
  readonly minMs: number;
  readonly maxMs: number;
  readonly maxBytes: number;
  /** The vendor's words for a source that is not so, where they are known. */
  readonly texts?:
    | {
        readonly format: string;
        readonly size: string;
        readonly length: string;
        /** Nothing to see or to hear in it. */
        readonly empty: string;
      }
    | undefined;
  /** Why a video of earlier work is unfit, if it is. */
  readonly rejectVideo?: (video: Video) => string | undefined;
}

/** Voices that belong to no account. */
export interface KnownVoices {
  readonly hasSpeaker: HasSpeaker;
  readonly presets: readonly PresetVoice[];
  /** Names of voices by the path of the solution that has them. */
  readonly solutionVoices: Readonly<Record<string, readonly string[]>>;
}

export interface Product {
  readonly id: string;
  readonly timing: { readonly fast: Timing; readonly realistic: Timing };
  /** Source media that its tasks work on; a problem ends the task as failed (or refuses it, by setting `media.problems`). */
  readonly source?: SourceLimits;
  /** URL of a sound that is put to its source. */
  soundUrlOf?(input: Submission['input']): string | undefined;
  /** It makes voices or sounds, and no video. */
  readonly isAudio?: true;
  /** Whether a running task takes one of the account's concurrency slots. */
  takesSlot(account: Account): boolean;
  /** The voice that is to be made, where `lookUp` wants to know of others: how many there are, and of its name if it has one here. */
  newVoiceOf?(account: Account, input: Submission['input']): { readonly name: string | undefined } | undefined;
  /** Look-ups, judged after funds and concurrency. */
  lookUp?(submission: Submission, known: KnownVoices): Failure | undefined;
  /** Ids in the request that must lead to something of the account's. */
  linksOf?(input: Submission['input']): Links;
  prepare?(submission: Submission, chance: Chance, known: KnownVoices): Preparation;
  finish(task: Task, account: Account, now: number, chance: Chance): Yield;
}

/** Kling's text for a source that cannot be fetched. Source: fact `unreachable-source`. */
export const unreachableSource = 'Something went wrong when we tried to get the contents of the file.';

/** Videos and audios are cleared after so many days of the account's time. Source: fact `url-lifetime`. */
export const isCleared = (madeAt: number, { account, now }: Pick<Submission, 'account' | 'now'>): boolean =>
  now - madeAt >= account.settings['media.expireDays'] * dayMs;

/** The account's task that has this id, or made what has it. */
export const makerOf = ({ makers }: Submission, id: string | undefined): Task | undefined =>
  id === undefined ? undefined : makers.find((task) => task.id === id || outputIdsOf(task).includes(id));

const resultUrl = new RegExp(`^https?://[^/]+${mediaPath}(\\d{1,20})/([^/?#]+)`, 'i');

/**
 * Whose result a URL names, by the form of it.
 *
 * @example readResultUrl(urlOf(origin, task.id, 'a.mp4')) // { owner: task.id, name: 'a.mp4' }
 */
function readResultUrl(url: string | undefined): { readonly owner: string; readonly name: string } | undefined {
  const [, owner, name] = resultUrl.exec(url ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

/**
 * The task whose sound stands at the URL of a result, so that a sound can be followed; what carries another's sound hands
 * that on.
 */
export function soundBehind(submission: Submission, url: string | undefined): string | undefined {
  const maker = makerOf(submission, readResultUrl(url)?.owner);
  return maker && (maker.soundOf ?? maker.id);
}

/** Speech of the account that has not been cleared: what `audio_id` takes. */
export function findSpeech(submission: Submission, id: string | undefined): ResultFile | undefined {
  const maker = makerOf(submission, id);
  if (maker?.result?.type !== 'speech' || maker.id === id || isCleared(maker.updatedAt, submission)) return undefined;
  return maker.result.audio;
}

/** Whether an id is that of an element of the account that was not deleted: what videos take. */
export function hasElement(submission: Submission, id: string): boolean {
  const made = makerOf(submission, id)?.result;
  return made?.type === 'element' && made.elementId === id && made.status !== 'deleted';
}

/** A voice that videos and elements take: a preset, or a custom voice of the account that was not deleted. */
export function findVoice(
  { account, voices }: Submission,
  { presets }: KnownVoices,
  id: string | undefined,
): BoundVoice | undefined {
  const preset = presets.find((voice) => voice.id === id);
  if (preset) {
    const { trialName } = preset;
    return { id: preset.id, name: preset.name, trialOwner: preset.id, trialName, ownedBy: 'kling' };
  }
  const own = voices.find((voice) => voice.id === id && voice.accountId === account.id && voice.status === 'succeed');
  return own && { id: own.id, name: own.name, trialOwner: own.taskId, trialName: own.trial.name, ownedBy: account.id };
}

/** `audio.not-found` when `audio_id` names no speech; its length must fit what it is for (wording invented). */
export function lookUpSpeech(
  submission: Submission,
  id: string | undefined,
  leastMs: number,
  mostMs: number,
): Failure | undefined {
  if (id === undefined) return undefined;
  const speech = findSpeech(submission, id);
  if (!speech) return fail('audio.not-found', id);
  const fits = speech.durationMs >= leastMs && speech.durationMs <= mostMs;
  if (fits) return undefined;
  const range = `${leastMs / 1000} and ${mostMs / 1000}`;
  const instead = `audio_id names a sound of ${speech.durationMs} ms: send one of ${leastMs} to ${mostMs} ms.`;
  const wording = `The duration of the audio must be between ${range} seconds.`;
  return { ...fail('media.rejected', wording), field: 'audio_id', instead };
}

/** Kling's default where the page both requires the language and gives a default. Source: fact `tts-language`. */
export const languageOf = (input: Submission['input']): string => textOf(input, 'voice_language') ?? 'zh';

/** `voice.not-found` when `voice_id` names no voice of speech that speaks the language. */
export function lookUpSpeaker({ account, input }: Submission, { hasSpeaker }: KnownVoices): Failure | undefined {
  const id = textOf(input, 'voice_id') ?? '';
  const known = hasSpeaker(id, languageOf(input), account.settings['tts.catalogue']);
  return known ? undefined : fail('voice.not-found', id);
}

/** Contents of a request of the newer standard that are of a type. */
export const contentsOf = ({ contents }: Submission['input'], type: string): readonly Submission['input'][] =>
  (Array.isArray(contents) ? (contents as readonly Submission['input'][]) : []).filter((item) => item['type'] === type);

/** A text field of a request as read. */
export function textOf(input: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = input[field];
  return typeof value === 'string' ? value : undefined;
}

// Source media shared by products that take `video_id` or a URL.

/** What is known of a media source. */
export type SourceFacts =
  | { readonly ok: true; readonly durationMs: number }
  /** `message` is the text for `task_status_msg` or the refusal. */
  | { readonly ok: false; readonly message: string };

/** A media source to be examined. */
export interface LookRequest extends Pick<SourceLimits, 'kinds' | 'minMs' | 'maxMs' | 'maxBytes' | 'texts'> {
  /** Who asks: limits are per account. */
  readonly accountId: string;
  readonly url: string;
  /** Length of a source whose length can't be read. */
  readonly assumedMs: number;
}

/** Length of a source that is not inspected. */
export const assumedMsOf = ({ settings }: Account) => Math.round(settings['media.assumedSeconds'] * 1000);

/** The id of a video of earlier work that the request names as its source. */
export const sourceVideoId = ({ source }: Product, input: Submission['input']): string | undefined =>
  source?.videoIdOf?.(input);

/** Whether the length of the request's source is that of the work: it names one, and not only something beside it. */
export const measuresWork = ({ source }: Product, input: Submission['input']): boolean =>
  source !== undefined &&
  source.isBeside !== true &&
  (source.urlOf(input) !== undefined || source.videoIdOf?.(input) !== undefined);

/** What would have to be fetched to know a request's source; `undefined` when it brings none that can be. */
export function sourceToLookAt(
  { source }: Product,
  account: Account,
  input: Submission['input'],
): LookRequest | undefined {
  if (!source) return undefined;
  const url = source.urlOf(input);
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const { kinds, minMs, maxMs, maxBytes, texts } = source;
  return { accountId: account.id, url, kinds, minMs, maxMs, maxBytes, texts, assumedMs: assumedMsOf(account) };
}

/** Whose results a request's source and the sound put to it are, by their URLs. */
export function sourceOwners(product: Product, input: Submission['input']): readonly string[] {
  const ofSource = readResultUrl(product.source?.urlOf(input))?.owner;
  const ofSound = readResultUrl(product.soundUrlOf?.(input))?.owner;
  if (ofSource === undefined && ofSound === undefined) return none;
  return [ofSource, ofSound].filter((owner) => owner !== undefined);
}

const none: readonly string[] = [];

/** What is known of a source that is a result of the account's own: it need not be fetched. */
export function judgeOwnSource({ source }: Product, submission: Submission): SourceFacts | undefined {
  const own = readResultUrl(source?.urlOf(submission.input));
  const maker = makerOf(submission, own?.owner);
  const file = maker && filesOf(maker).find(({ name }) => name === own?.name);
  if (!source || !file) return undefined;
  if (isCleared(maker.updatedAt, submission)) return { ok: false, message: unreachableSource };
  const problem = kindProblem(file.kind, source) ?? lengthProblem(file.durationMs, source);
  return problem === undefined ? { ok: true, durationMs: file.durationMs } : { ok: false, message: problem };
}

/** A video that still exists: media are cleared after 30 days (documented). */
export function findLivingVideo(submission: Submission): Video | undefined {
  const { video } = submission;
  return video && !isCleared(video.createdAt, submission) ? video : undefined;
}

/** The video that a task works on, by `video_id` or `video_url`. */
export function parentVideoOf(submission: Submission, { mint }: Chance): ParentVideo | undefined {
  const { account, input, now } = submission;
  const video = findLivingVideo(submission);
  if (video) return { id: video.id, durationMs: video.durationMs };
  const url = textOf(input, 'video_url');
  return url === undefined ? undefined : { id: mint(now), url, durationMs: assumedMsOf(account) };
}

/** `video.not-found` when `video_id` names no living video. */
export function lookUpVideo(submission: Submission): Failure | undefined {
  const id = textOf(submission.input, 'video_id');
  return id === undefined || findLivingVideo(submission) ? undefined : fail('video.not-found', id);
}

/** Names below `.invalid` lead nowhere, by RFC 2606: no look is needed to know that nothing is there. */
const isNowhere = (url: string) => mayBeInvalid.test(url) && new URL(url).hostname.endsWith('.invalid');
/** Only such a URL is taken apart: escapes and what is no printable ASCII may become anything in a host. */
const mayBeInvalid = /invalid|[^ -$&-~]/i;

/**
 * Facts of the source, wherever it is: a planted video's own, or what was seen behind the URL. A URL that is not
 * inspected counts as reachable and of the assumed length.
 */
export function judgeSource(product: Product, submission: Submission, seen: SourceFacts | undefined): SourceFacts {
  const { source } = product;
  const video = sourceVideoId(product, submission.input) === undefined ? undefined : findLivingVideo(submission);
  if (source && video) {
    const problem = source.rejectVideo?.(video) ?? lengthProblem(video.durationMs, source);
    return problem === undefined ? { ok: true, durationMs: video.durationMs } : { ok: false, message: problem };
  }
  if (seen) return seen;
  const wanted = sourceToLookAt(product, submission.account, submission.input);
  if (wanted && (!URL.canParse(wanted.url) || isNowhere(wanted.url))) return { ok: false, message: unreachableSource };
  return { ok: true, durationMs: assumedMsOf(submission.account) };
}

/** What is wrong with the format of a file. Where no page has a text for it the wording is invented. */
export function kindProblem(kind: string, { kinds, texts }: Pick<SourceLimits, 'kinds' | 'texts'>): string | undefined {
  if (kinds.includes(kind)) return undefined;
  return texts?.format ?? `The format of the file is not supported. Supported formats: ${kinds.join(', ')}.`;
}

/** Wording invented: there is no recording of Kling's text for a source that is too short or too long. */
function lengthProblem(durationMs: number, limits: SourceLimits): string | undefined {
  if (durationMs >= limits.minMs && durationMs <= limits.maxMs) return undefined;
  if (limits.texts) return limits.texts.length;
  return `The duration of the source must be between ${limits.minMs / 1000} and ${limits.maxMs / 1000} seconds.`;
}

/** A video with a face, by URL or by the id of an own one. Source: fact `identify-face-source`. */
export const faceVideo: SourceLimits = {
  urlOf: (input) => textOf(input, 'video_url'),
  videoIdOf: (input) => textOf(input, 'video_id'),
  kinds: ['mp4', 'mov'],
  minMs: 2000,
  maxMs: 60_000,
  maxBytes: 100_000_000,
};

/**
 * Finds products by their ids.
 *
 * @example productFinder(products)('tts').takesSlot(account)
 */
export const productFinder =
  (products: Readonly<Record<string, Product | undefined>>) =>
  (id: string): Product => {
    const product = products[id];
    if (!product) throw new Error(`No product '${id}' in core/products/product-list.ts.`);
    return product;
  };
