/**
 * Solutions: a person who speaks a script, a drama with subtitles, clothes that others show. Their results have no ids.
 * Source: facts `talking-agent`, `drama-subtitle`, `clothing-dupe`.
 */
import type { Json } from '../../../contracts/spec/ground-facts.ts';
import { fail } from '../failures.ts';
import type { Chance } from '../chance.ts';
import type { Account, Output, ResultFile, Task } from '../records.ts';
import type { Product } from './product.ts';
import { assumedMsOf, contentsOf, soundBehind, textOf } from './product.ts';
import { nameFile } from '../result-files.ts';
import { wantsWatermark } from './video.ts';

const settingsOf = (input: Json): Json => (input['settings'] ?? {}) as Json;

const firstOf = (input: Json, type: string, field: string): string | undefined => {
  const [item] = contentsOf(input, type);
  return item && textOf(item, field);
};

function makeFile(task: Task, kind: ResultFile['kind'], { random }: Chance): ResultFile {
  const { id, workMs = 0, soundOf } = task;
  const sound = kind === 'mp4' && soundOf !== undefined ? { soundOf } : {};
  return { id, kind, durationMs: kind === 'png' ? 0 : workMs, name: nameFile(kind, random, true), ...sound };
}

function makeVideo(task: Task, kind: string, chance: Chance): Output {
  const file = makeFile(task, 'mp4', chance);
  return { kind, file, ...(wantsWatermark(task) ? { watermarked: makeFile(task, 'mp4', chance) } : {}) };
}

/** Time to speak a script at the pace of TTS. Source: fact `talking-agent-length`. */
function speakingMs(input: Json, { settings }: Account): number {
  const script = firstOf(input, 'speech_script', 'text') ?? '';
  const isHan = /\p{Script=Han}/u.test(script);
  const perSecond = settings[isHan ? 'tts.zhCharactersPerSecond' : 'tts.enCharactersPerSecond'];
  const rate = Number(settingsOf(input)['speech_rate'] ?? 1);
  return Math.max(1000, Math.round((Array.from(script).length / perSecond / rate) * 1000));
}

/** A name that is none of the voices of the solution at this path. Source: fact `solution-voices`. */
const isForeign = (voices: Readonly<Record<string, readonly string[]>>, path: string, id: string | undefined) =>
  id !== undefined && voices[path]?.includes(id) !== true;

export const talkingAgent: Product = {
  id: 'talking-agent',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 180_000 } },
  takesSlot: () => true,
  lookUp({ input }, { solutionVoices }) {
    const id = textOf(settingsOf(input), 'voice_id');
    return isForeign(solutionVoices, '/solutions/talking_agent', id) ? fail('voice.invalid', id) : undefined;
  },
  prepare: ({ input, account }) => ({ workMs: speakingMs(input, account) }),
  finish: (task, _account, _now, chance) => ({
    result: { type: 'outputs', outputs: [makeVideo(task, 'video', chance)] },
  }),
};

const sourceVideo = (input: Json) => firstOf(input, 'source_video', 'url');

/** Pixels in a landscape, where nothing is asked for (documented). */
const landscape = { font_size: 56, margin_v: 80 } as const;

export const dramaSubtitle: Product = {
  id: 'drama-subtitle',
  // Source: fact `drama-subtitle-time`.
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 1_140_000 } },
  source: {
    urlOf: sourceVideo,
    kinds: ['mp4', 'mov'],
    minMs: 1,
    maxMs: 300_000,
    maxBytes: 500_000_000,
    // Source: fact `drama-subtitle-failures`.
    texts: {
      format: 'The source video format is not supported. Please provide a decodable video file (MP4 recommended).',
      size: 'The source video exceeds the 500MB size limit.',
      length: 'The source video exceeds the 300-second duration limit.',
      empty: 'No valid audio or video track detected in the source video.',
    },
  },
  takesSlot: () => true,
  prepare(submission) {
    const { account, input } = submission;
    return { workMs: assumedMsOf(account), soundOf: soundBehind(submission, sourceVideo(input)) };
  },
  finish(task, _account, _now, chance) {
    const settings = { ...landscape, ...settingsOf(task.input) };
    const style = { fontSize: settings.font_size, marginBelow: settings.margin_v };
    const outputs = [
      makeVideo(task, 'subbed_video', chance),
      { kind: 'srt', file: makeFile(task, 'srt', chance) },
      { kind: 'ass', file: { ...makeFile(task, 'ass', chance), style } },
    ];
    return { result: { type: 'outputs', outputs } };
  },
};

export const clothingDupe: Product = {
  id: 'clothing-dupe',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 300_000 } },
  source: { urlOf: sourceVideo, kinds: ['mp4', 'mov'], minMs: 5000, maxMs: 180_000, maxBytes: 100_000_000 },
  takesSlot: () => true,
  lookUp({ input }, { solutionVoices }) {
    const id = firstOf(input, 'voice', 'voice_id');
    if (!isForeign(solutionVoices, '/solutions/e-commerce/clothing_dupe', id)) return undefined;
    const message = 'Invalid voice_id. Please select a valid voice from the voice library.';
    return { ...fail('voice.invalid', id), refusal: { code: 1201, message } };
  },
  // Without a voice the sound of the source stays (documented).
  prepare(submission) {
    const { account, input } = submission;
    const isSpoken = contentsOf(input, 'voice').length > 0;
    const soundOf = isSpoken ? undefined : soundBehind(submission, sourceVideo(input));
    return { workMs: assumedMsOf(account), soundOf };
  },
  finish: (task, _account, _now, chance) => ({
    result: {
      type: 'outputs',
      outputs: [
        { kind: 'product_image', file: makeFile(task, 'png', chance) },
        { kind: 'model_images', file: makeFile(task, 'png', chance) },
        makeVideo(task, 'product_video', chance),
      ],
    },
  }),
};
