/** Sounds: speech, sound effects, and the sound of a video. */
import type { Product } from './product.ts';
import { languageOf, lookUpSpeaker, textOf, lookUpVideo, parentVideoOf } from './product.ts';
import { nameFile, nameAudioFile, mp3DurationMs } from '../result-files.ts';
import type { Task, Video } from '../records.ts';

// Text to speech, answered in the POST. Source: fact `tts-synchronous`.

export const tts: Product = {
  id: 'tts',
  timing: { fast: { processingMs: 100, finishMs: 300 }, realistic: { processingMs: 500, finishMs: 3000 } },
  takesSlot: (account) => account.settings['concurrency.tts'] === 'on',
  lookUp: lookUpSpeaker,
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

// Sound effect from a prompt, 3 to 10 seconds. Source: fact `text-to-audio-create`.

export const textToAudio: Product = {
  id: 'text-to-audio',
  isAudio: true,
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

// Sound and music for a video of 3 to 20 seconds. Source: facts `video-to-audio-create`, `video-to-audio-result`.

/** The two files of one result carried times about 20 ms apart, the WAV's first. Source: observed 2025-09-24. */
const wavLeadMs = 21;

const sourceLengthOf = (task: Task, assumedSeconds: number) =>
  task.parentVideo?.durationMs ?? Math.round(assumedSeconds * 1000);

export const videoToAudio: Product = {
  id: 'video-to-audio',
  isAudio: true,
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 1000, finishMs: 23_300 } },
  source: {
    urlOf: (input) => textOf(input, 'video_url'),
    videoIdOf: (input) => textOf(input, 'video_id'),
    kinds: ['mp4', 'mov'],
    minMs: 3000,
    maxMs: 20_000,
    maxBytes: 100_000_000,
  },
  takesSlot: (account) => account.settings['concurrency.audio'] === 'on',
  lookUp: lookUpVideo,
  prepare(submission, chance) {
    const { account, input } = submission;
    const isHidden = account.settings['videoToAudio.parentVideoOfUrl'] === 'absent';
    const hides = isHidden && textOf(input, 'video_id') === undefined;
    return { parentVideo: hides ? undefined : parentVideoOf(submission, chance) };
  },
  finish(task, account, now, chance) {
    const { mint, random } = chance;
    const lengthMs = sourceLengthOf(task, account.settings['media.assumedSeconds']);
    const audioId = mint(now);
    // Video ids are minted with the task, 18 to 73 ms later. Source: observed, section 8 of the reference.
    const videoId = mint(task.createdAt + random.integer(18, 73));
    const file = { id: videoId, kind: 'mp4', durationMs: lengthMs, name: nameFile('mp4', random, true) } as const;
    const video: Video = {
      id: videoId,
      accountId: account.id,
      madeBy: 'video-to-audio',
      sound: true,
      durationMs: lengthMs,
      createdAt: now,
      file,
      version: 1,
    };
    return {
      result: {
        type: 'audio',
        mp3: {
          id: audioId,
          kind: 'mp3',
          durationMs: mp3DurationMs(lengthMs, 'effect'),
          name: nameAudioFile('mp3', now, chance),
        },
        wav: { id: audioId, kind: 'wav', durationMs: lengthMs, name: nameAudioFile('wav', now - wavLeadMs, chance) },
        video: file,
      },
      videos: [video],
    };
  },
};
