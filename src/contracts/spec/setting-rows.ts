/**
 * Rows of settings (one of several words, a number, a list of numbers), and the facts that they and all else rest on.
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

/** A setting that has one of several values; the first is the default. */
export const choice = <const T extends string>(
  fact: string,
  about: string,
  ...choices: readonly [T, ...T[]]
): ChoiceRow<T> => ({ default: choices[0], choices, fact, about });
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

/** Sources that many facts share, each with the date of its evidence. */
const dated = {
  official: ['official English and Chinese pages', '2026-09-20'],
  officialEnglish: ['official English pages', '2026-09-20'],
  officialChinese: ['official Chinese pages', '2026-08'],
  solutions: ['official Chinese pages of the Solutions family', '2026-11-29'],
  prices: ['official English price page (video and audio)', '2026-09-20'],
  aself101: ['live probes by github aself101/kling-api, api-singapore', '2026-09-20'],
  svideodownload: ['live probes by github emmanuelnwujuchibuike-beep/svideodownload, api-singapore', '2026-09-28'],
  koreanProbes: ["a Korean integrator's free probes", '2026-08-26'],
  kuaishou: ["Kuaishou's own client, github KwaiVGI/ComfyUI-KLingAI-API", '2025-09-24'],
  rawgenai: ['github WHQ25/rawgenai, live CLI, api-beijing', '2026-02-03'],
  viraltracker: ['github RyeMcKenzie81/ryan-viral-pattern-detector, live', '2026-02-28'],
  mcpKling: ['github 199-biotechnologies/mcp-kling, recorded answers', '2025-06-14'],
  recorded: ['recorded bodies in fixtures/observed', '2026-09-28'],
} as const;

type DatedSource = readonly [source: string, date: string];
type Cite = <const Id extends string>(id: Id, statement: string) => Fact<Id>;

const mapValues = <Key extends string, From, To>(table: Readonly<Record<Key, From>>, map: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(table).map(([key, value]) => [key, map(value)])) as Record<Key, To>;

/**
 * Facts by their mark and their source.
 *
 * @example citing({ page: ['the model page', '2026-11'] }).documented.page('gmi-cancel', 'DELETE cancels.')
 */
export function citing<Key extends string>(table: Readonly<Record<Key, DatedSource>>) {
  const by = (mark: Exclude<Mark, 'invented'>) =>
    mapValues(
      table,
      ([source, date]): Cite =>
        (id, statement) =>
          fact(id, mark, statement, source, date),
    );
  return {
    documented: by('documented'),
    observed: by('observed'),
    thirdParty: by('third-party'),
    inferred: by('inferred'),
  };
}

export const { documented, observed, inferred } = citing(dated);

/** The texts of the shared sources, for facts of another date or of more than one source. */
export const sources = mapValues<keyof typeof dated, DatedSource, string>(dated, ([source]) => source);
