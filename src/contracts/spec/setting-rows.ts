/**
 * The kinds of setting rows: one of several words, a number, a list of numbers.
 */
import type { Mark } from './parsed-request.ts';

export interface ChoiceRow<T extends string> {
  readonly default: T;
  readonly choices: readonly T[];
  readonly fact: string;
  readonly about: string;
}
export interface NumberRow {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Whether fractions make no sense. */
  readonly whole?: boolean;
  readonly fact: string;
  readonly about: string;
}
export interface NumbersRow {
  readonly default: readonly number[];
  readonly each: { readonly min: number; readonly max: number };
  readonly fact: string;
  readonly about: string;
}

/** A setting that has one of several values. */
export const choice = <const T extends string>(
  fact: string,
  about: string,
  fallback: NoInfer<T>,
  choices: readonly T[],
): ChoiceRow<T> => ({ default: fallback, choices, fact, about });
/** A setting that is a number. */
export const count = (fact: string, about: string, fallback: number, min: number, max: number): NumberRow => ({
  default: fallback,
  min,
  max,
  fact,
  about,
});

/** A setting that is a whole number. */
export const wholeCount = (...row: Parameters<typeof count>): NumberRow => ({ ...count(...row), whole: true });

/** A setting that is a list of delays in milliseconds, at most a day each. */
export const delays = (fact: string, about: string, fallback: readonly number[]): NumbersRow => ({
  default: fallback,
  each: { min: 0, max: 86_400_000 },
  fact,
  about,
});

/** Any row of the table. */
export type SettingRow = ChoiceRow<string> | NumberRow | NumbersRow;

/** One thing that is known, or assumed, about the vendor. */
export interface Fact<Id extends string = string> {
  readonly id: Id;
  readonly statement: string;
  readonly mark: Mark;
  /** Who saw or says it; for `invented` why there is nothing better. */
  readonly source: string;
  /** Day, month or year of the evidence; may be absent only for `invented`. */
  readonly date?: string;
}

/**
 * A fact with evidence.
 *
 * @example fact('tts-get', 'inferred', 'GET /v1/audio/tts/{id} is 404.', 'no such page', '2026-09-20')
 */
export const fact = <const Id extends string>(
  id: Id,
  mark: Exclude<Mark, 'invented'>,
  statement: string,
  source: string,
  date: string,
): Fact<Id> => ({ id, statement, mark, source, date });

/**
 * Our default for something that has not been observed.
 *
 * @example invented('retry-after', 'No Retry-After header is sent.')
 */
export const invented = <const Id extends string>(id: Id, statement: string, source = 'no evidence'): Fact<Id> => ({
  id,
  statement,
  mark: 'invented',
  source,
});

/** Sources that many facts share. */
export const sources = {
  official: 'official English and Chinese pages',
  officialEnglish: 'official English pages',
  officialChinese: 'official Chinese pages',
  prices: 'official English price page (video and audio)',
  aself101: 'live probes by github aself101/kling-api, api-singapore',
  svideodownload: 'live probes by github emmanuelnwujuchibuike-beep/svideodownload, api-singapore',
  koreanProbes: "a Korean integrator's free probes",
  kuaishou: "Kuaishou's own client, github KwaiVGI/ComfyUI-KLingAI-API",
  rawgenai: 'github WHQ25/rawgenai, live CLI, api-beijing',
  viraltracker: 'github RyeMcKenzie81/ryan-viral-pattern-detector, live',
  mcpKling: 'github 199-biotechnologies/mcp-kling, recorded answers',
  recorded: 'recorded bodies in fixtures/observed',
} as const;
