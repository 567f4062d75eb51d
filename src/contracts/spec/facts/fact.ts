import type { Mark } from '../reading.ts';

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
 * Our default for something nobody has observed.
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
