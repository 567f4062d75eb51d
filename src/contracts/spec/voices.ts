/** The two catalogues of voices that must not be mixed: named ones for TTS, numeric presets (observed 2026-09-20). */
import type { Json } from './ground-facts.ts';
import { timeOfKlingId } from './ground-facts.ts';
import { presetVoiceRows, ttsVoiceRows } from './generated/fixtures.ts';

type Language = 'zh' | 'en';

/** A named voice of TTS. */
interface TtsVoice {
  readonly id: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  /** A live call on api-singapore accepted it. */
  readonly seenOnSingapore: boolean;
}

/** A voice of the official library. */
export interface PresetVoice {
  readonly id: string;
  readonly name: string;
  /** When the voice was made, in ms: decoded from its id. */
  readonly createdAt: number;
  /** The task it is listed under. These ids have not been recorded: about 8 s older than the voice, as custom voices are. */
  readonly taskId: string;
  readonly taskCreatedAt: number;
}

const presetTaskAge = 8200n;

export const ttsVoices: readonly TtsVoice[] = ttsVoiceRows;

/** Value of the setting `tts.catalogue`: every named voice, or those that Singapore was seen to accept. */
export type TtsCatalogue = 'all' | 'singapore';

const ttsVoicesById: ReadonlyMap<string, TtsVoice> = new Map(ttsVoices.map((voice) => [voice.id, voice]));

/**
 * The named voice with this id. Ids are case-sensitive as far as known.
 *
 * @example findTtsVoice('oversea_male1')?.languages // ['en']
 */
export function findTtsVoice(id: string, catalogue: TtsCatalogue = 'all'): TtsVoice | undefined {
  const voice = ttsVoicesById.get(id);
  return voice && (catalogue === 'all' || voice.seenOnSingapore) ? voice : undefined;
}

/**
 * A request for speech with the language of its voice, where it names none.
 *
 * @example withOwnLanguage({ voice_id: 'oversea_male1' }) // { voice_id: 'oversea_male1', voice_language: 'en' }
 */
export function withOwnLanguage(input: Json): Json {
  const { voice_id: voice, voice_language: language } = input;
  const [own] = language === undefined && typeof voice === 'string' ? (findTtsVoice(voice)?.languages ?? []) : [];
  return own === undefined ? input : { ...input, voice_language: own };
}

/** Oldest first, as they were seen listed. */
export const presetVoices: readonly PresetVoice[] = presetVoiceRows.map(({ id, name }) => {
  const number = BigInt(id);
  const taskNumber = number - (presetTaskAge << 22n);
  return {
    id,
    name,
    createdAt: Number(timeOfKlingId(number)),
    taskId: taskNumber.toString(),
    taskCreatedAt: Number(timeOfKlingId(taskNumber)),
  };
});

/**
 * The preset with this id.
 *
 * @example findPresetVoice('829824295735410756')?.name // '钓系女友'
 */
export function findPresetVoice(id: string): PresetVoice | undefined {
  return presetVoices.find((voice) => voice.id === id);
}

/** Voices of the solutions, by where they are taken; neither takes custom voices (documented, read 2026-11-29). */
export const solutionVoices: Readonly<Record<string, readonly string[]>> = {
  '/solutions/talking_agent': [
    ...['male_calm_informative', 'female_clear_rational', 'female_gentle_soothing', 'female_bright_engaging'],
    ...['male_crisp_persuasive', 'female_intelligent_narrative', 'male_clear_professional', 'male_energetic_sporty'],
    'female_warm_rich',
  ],
  '/solutions/e-commerce/clothing_dupe': [
    ...['energetic_sales_girl', 'gentle_sales_woman', 'crisp_sales_girl', 'mature_sales_woman', 'calm_sales_woman'],
    ...['soft_sales_woman', 'energetic_sales_boy', 'enthusiastic_sales_man', 'steady_sales_man', 'calm_sales_man'],
  ],
};
