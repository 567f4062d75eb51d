/**
 * What nobody has observed, or what was observed in more than one way, as settings: each with a plain default, its
 * choices and the id of the fact it rests on (a test holds that it exists). The rows stand with their vendors.
 * `docs/fidelity.md` and `GET /__emulator/fidelity` list this table.
 */
import type { ChoiceRow, NumberRow, SettingRow } from './setting-rows.ts';
import type { SettingRows } from './vendors.ts';
import { vendors } from './vendors.ts';

export const settingRows = Object.assign({}, ...vendors.map(({ settings }) => settings)) as SettingRows;

export type SettingId = keyof SettingRows;
type ValueOf<Row> = Row extends ChoiceRow<infer T> ? T : Row extends NumberRow ? number : readonly number[];
export type Settings = { readonly [Id in SettingId]: ValueOf<SettingRows[Id]> };

/** Every setting at its default. */
export const defaultSettings: Settings = Object.freeze(
  Object.fromEntries(Object.entries<SettingRow>(settingRows).map(([id, row]) => [id, row.default])),
) as unknown as Settings;

/** What is wrong with a value for a setting, as a sentence, or `undefined`. */
function findSettingProblem(id: string, value: unknown): string | undefined {
  const row = (settingRows as Readonly<Record<string, SettingRow | undefined>>)[id];
  if (!row) return `Unknown setting '${id}'.`;
  if ('choices' in row) {
    return row.choices.includes(value as string)
      ? undefined
      : `Setting '${id}' must be one of ${row.choices.join(', ')}.`;
  }
  if ('each' in row) {
    const { min, max } = row.each;
    const good = (item: unknown) => typeof item === 'number' && item >= min && item <= max;
    return Array.isArray(value) && value.length <= 100 && value.every(good)
      ? undefined
      : `Setting '${id}' must be a list of at most 100 numbers from ${min} to ${max}.`;
  }
  const isGood = typeof value === 'number' && value >= row.min && value <= row.max;
  if (isGood && (row.whole !== true || Number.isInteger(value))) return undefined;
  return `Setting '${id}' must be a ${row.whole === true ? 'whole ' : ''}number from ${row.min} to ${row.max}.`;
}

/**
 * Completes settings over a base, once.
 *
 * @param given setting id → value; unknown ids and illegal values are collected, not thrown.
 * @example completeSettings({ 'tts.get': 'answers' }, defaultSettings)
 */
export function completeSettings(
  given: Readonly<Record<string, unknown>>,
  base: Settings,
): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems = Object.entries(given).flatMap(([id, value]) => findSettingProblem(id, value) ?? []);
  return { settings: problems.length > 0 ? base : Object.freeze({ ...base, ...given }), problems };
}
