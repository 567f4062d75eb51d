/**
 * Values that a schema can't give: things that must exist at the target. An emulator takes any URL; the real API
 * fetches it.
 */
import { ttsVoices } from '../spec/voices.ts';

export interface Samples {
  /** A recording of one human voice, 5 to 30 s, that the target can fetch. */
  readonly voiceUrl: string | undefined;
  /** A video of 3 to 20 s that the target can fetch. */
  readonly videoUrl: string | undefined;
  /** A named voice for speech, by language. */
  readonly speakers: Readonly<Record<'zh' | 'en', string>>;
}

/** The recording of the official sample request (documented). */
const officialVoiceUrl = 'https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3';
/** Good enough for a target that does not look; the real API could not fetch it. */
const placeholderVideoUrl = 'https://example.com/clips/waves.mp4';

function findSpeaker(language: 'zh' | 'en'): string {
  const speaking = ttsVoices.filter((voice) => voice.languages.includes(language));
  return (speaking.find((voice) => voice.seenOnSingapore) ?? speaking[0])?.id ?? '';
}

/**
 * The samples of a run: what the user named, else what is known to work.
 *
 * @example createSamples({ looksAtMedia: false })
 */
export function createSamples(options: {
  /** The target fetches media. */
  readonly looksAtMedia: boolean;
  readonly voiceUrl?: string;
  readonly videoUrl?: string;
}): Samples {
  const videoUrl = options.videoUrl ?? (options.looksAtMedia ? undefined : placeholderVideoUrl);
  return {
    voiceUrl: options.voiceUrl ?? officialVoiceUrl,
    videoUrl,
    speakers: { zh: findSpeaker('zh'), en: findSpeaker('en') },
  };
}
