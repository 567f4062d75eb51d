/** What a request for a video of the newer standard asks for, as far as it is priced and billed. */
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

/**
 * @param value the request, as sent or as read
 * @example usageOf(row, { contents: [], settings: { duration: 10 } }).seconds // 10
 */
export function usageOf({ schemas }: Pick<OperationRow, 'schemas'>, value: Json): VideoUsage {
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
