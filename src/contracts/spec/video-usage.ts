/** What a request for a video asks for, as far as it is priced and billed. */
import { settingDefaults } from './generated/fixtures.ts';
import type { Json } from './ground-facts.ts';
import type { OperationRow } from './operation.ts';
import { asList, asObject, pickText } from './pick.ts';

export interface VideoUsage {
  readonly resolution: string;
  /** Where the model has no such setting, it makes sound always. */
  readonly sound: string;
  /** A voice is given, and the prompt names it. Source: fact `voice-control`. */
  readonly voice_control: boolean;
  readonly seconds: number;
  readonly refer_video: boolean;
}

const defaultsOf: Readonly<Record<string, Json | undefined>> = settingDefaults;

const shortest = 3;
const longest = 30;

/** Voices count when they are listed and the prompt names one (documented). */
const hasVoiceControl = ({ voice_list: voices, prompt }: Json): boolean =>
  Array.isArray(voices) && voices.length > 0 && typeof prompt === 'string' && /<<<voice_\d>>>/.test(prompt);

/** Of the older paths: std is 720p, pro is 1080p (documented). */
const usageOfMode = (value: Json): VideoUsage => ({
  resolution: value['mode'] === 'pro' ? '1080p' : '720p',
  sound: value['sound'] === 'on' ? 'native' : 'off',
  voice_control: hasVoiceControl(value),
  seconds: Number(value['duration'] ?? 5),
  refer_video: false,
});

/**
 * @param value the request, as sent or as read
 * @example usageOf(row, { contents: [], settings: { duration: 10 } }).seconds // 10
 */
export function usageOf({ schemas, model }: Pick<OperationRow, 'schemas' | 'model'>, value: Json): VideoUsage {
  if (model === undefined) return usageOfMode(value);
  const settings: Json = { ...defaultsOf[schemas.body ?? ''], ...asObject(value['settings']) };
  const contents = asList(value['contents']);
  const ofType = (type: string) => contents.filter((item) => pickText(item, 'type') === type);
  const prompt = ofType('prompt')
    .map((item) => pickText(item, 'text') ?? '')
    .join(' ');
  const isNamed = (item: unknown) => prompt.includes(`@${pickText(item, 'id') ?? ''}`);
  const seconds = Math.round(Number(settings['duration'] ?? 0));
  return {
    resolution: pickText(settings, 'resolution') ?? '',
    sound: pickText(settings, 'audio') ?? 'native',
    voice_control: ofType('voice').some((item) => pickText(item, 'id') !== undefined && isNamed(item)),
    seconds: Math.min(longest, Math.max(shortest, Number.isNaN(seconds) ? shortest : seconds)),
    refer_video: ofType('feature_video').length + ofType('base_video').length > 0,
  };
}
