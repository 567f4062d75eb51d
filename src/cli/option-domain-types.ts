/**
 * Values that only this emulator has: clock, progression, settings, times.
 */
import type { Progression } from '../emulator/core/progression.ts';
import { completeSettings, defaultSettings, settingRows } from '../contracts/spec/settings.ts';
import type { Settings } from '../contracts/spec/settings.ts';
import type { EmulatorOptions } from '../emulator/options.ts';
import { suggestName } from './suggest-name.ts';
import { accept, refuse, typeOf } from './option-types.ts';
import type { OptionType, Read } from './option-types.ts';

type ClockOption = NonNullable<EmulatorOptions['clock']>;
type ProgressionOption = NonNullable<EmulatorOptions['progression']>;

/** `real`, `manual` or `scaled:N`. */
export const clock: OptionType<ClockOption> = typeOf(
  'real|manual|scaled:N',
  (value) => {
    if (value === 'real' || value === 'manual') return accept<ClockOption>(value);
    const scale = typeof value === 'string' ? Number(/^scaled:(\d+(?:\.\d+)?)$/.exec(value)?.[1]) : NaN;
    return scale > 0 && scale <= 1_000_000
      ? accept<ClockOption>({ scale })
      : refuse(
          'real, manual or scaled:N (N times as fast, for example scaled:60)',
          value,
          suggestName(String(value), ['real', 'manual', 'scaled:60']),
        );
  },
  (value) => (typeof value === 'object' ? `scaled:${value.scale}` : value),
);

const plainProgressions: Readonly<Record<string, ProgressionOption>> = {
  fast: 'fast',
  realistic: 'realistic',
  immediate: { mode: 'immediate' },
  held: { mode: 'held' },
};

/** Reads `immediate`, `held` or `reads:N`; `undefined` for anything else. Also the accounts file's way to say it. */
export function readProgressionWord(word: string): Progression | undefined {
  if (word === 'immediate' || word === 'held') return { mode: word };
  const reads = /^reads:([1-9]\d{0,5})$/.exec(word)?.[1];
  return reads === undefined ? undefined : { mode: 'reads', reads: Number(reads) };
}

/** `fast`, `realistic`, `immediate`, `held` or `reads:N`. */
export const progression: OptionType<ProgressionOption> = typeOf(
  'fast|realistic|immediate|held|reads:N',
  (value) => {
    const word = String(value);
    const found = word === 'fast' || word === 'realistic' ? word : readProgressionWord(word);
    const known = [...Object.keys(plainProgressions), 'reads:3'];
    return found === undefined
      ? refuse('fast, realistic, immediate, held or reads:N', value, suggestName(word, known))
      : accept<ProgressionOption>(found);
  },
  (value) => {
    if (typeof value === 'string') return value;
    return value.mode === 'reads' ? `reads:${value.reads}` : value.mode;
  },
);

// Ids are snowflakes counted from 2019-09-09 in 41 bits of milliseconds: other times have no ids.
const earliestStart = Date.UTC(2020, 0, 1);
const latestStart = Date.UTC(2089, 0, 1);

/** A moment: ISO 8601 with an offset, or epoch milliseconds. */
export const moment: OptionType<number> = typeOf(
  'time',
  (value) => {
    const given = String(value).trim();
    const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;
    const time = /^\d+$/.test(given) ? Number(given) : iso.test(given) ? Date.parse(given) : NaN;
    return time >= earliestStart && time <= latestStart
      ? accept(time)
      : refuse('a time such as 2026-10-01T00:00:00Z (with Z or an offset, 2020 to 2088) or epoch milliseconds', value);
  },
  (value) => new Date(value).toISOString(),
);

/** `http://host:port` without a trailing slash. */
export const webAddress: OptionType<string> = typeOf('url', (value) => {
  const expected = 'an address such as http://kling.test:4050';
  const given = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  // Not shown: a password would be.
  if (given?.username || given?.password) return { ok: false, because: ' must not hold a user name or password.' };
  const plain = given && /^https?:$/.test(given.protocol) && given.search === '' && given.hash === '';
  return plain ? accept(given.href.replace(/(?<!\/)\/+$/, '')) : refuse(expected, value);
});

/**
 * Reads the text or the file's value of one setting by what its row expects.
 *
 * @example readSetting('callbacks.retryDelaysMs', '[100,200]') // [100, 200]
 */
export function readSetting(id: string, value: unknown): unknown {
  const row: object | undefined = Object.hasOwn(settingRows, id) ? settingRows[id as keyof Settings] : undefined;
  if (row && 'choices' in row) return typeof value === 'string' ? value : String(value);
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What is wrong with settings, one sentence each, with the nearest known name. */
export function findSettingProblems(given: Readonly<Record<string, unknown>>): readonly string[] {
  const known = Object.keys(settingRows);
  return Object.entries(given).flatMap(([id, value]) =>
    // An own key: `toString` must not pass as a setting.
    known.includes(id)
      ? completeSettings({ [id]: value }, defaultSettings).problems
      : [`Unknown setting '${id}'.${suggestName(id, known)}`],
  );
}

function readAssignments(given: readonly unknown[]): Read<Readonly<Record<string, unknown>>> {
  const pairs: [string, unknown][] = [];
  for (const item of given) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      pairs.push(...Object.entries(item));
      continue;
    }
    // Not split at commas: lists hold them.
    for (const part of String(item).split(/[;\n]/)) {
      if (part.trim() === '') continue;
      const at = part.indexOf('=');
      if (at < 1) return refuse('id=value, for example tts.get=answers', part.trim());
      pairs.push([part.slice(0, at).trim(), part.slice(at + 1).trim()]);
    }
  }
  return accept(Object.fromEntries(pairs.map(([id, value]) => [id, readSetting(id, value)])));
}

/** Settings: `id=value` as a flag (repeatable) or separated by `;` in a variable; a map in the file. */
export const settings: OptionType<Partial<Settings>> = {
  placeholder: 'id=value',
  repeatable: true,
  layered: true,
  read(given) {
    const assignments = readAssignments(given);
    if (!assignments.ok) return assignments;
    const [problem] = findSettingProblems(assignments.value);
    return problem === undefined
      ? accept(assignments.value as Partial<Settings>)
      : { ok: false, because: `: ${problem}` };
  },
  write: (value) => value,
};
