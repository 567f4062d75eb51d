/**
 * The types of options: what a value must be, defined once for a flag, an environment variable, the configuration file and
 * the library.
 */
import { resolve } from 'node:path';
import { isInSeconds } from '../contracts/spec/ground-facts.ts';
import { suggestName } from '../contracts/spec/near-name.ts';
import type { Settings } from '../contracts/spec/vendors.ts';
import {
  completeSettings,
  defaultSettings,
  settingRows,
  exampleGateway,
  vendorIds,
} from '../contracts/spec/vendors.ts';
import type { Progression } from './core/records.ts';
import type { EmulatorOptions } from './options.ts';

// What a path prefix of a mount may be. Imports nothing: the command line judges flags with it before anything is loaded.

const segments = /^(?:\/[\w.-]+)+$/;

/**
 * Whether a text is a path prefix such as `/relay`. Clients take dot segments out of a path before they send it, so that
 * no request could reach a prefix that has them.
 *
 * @example isPathPrefix('/a/../b') // false
 */
export const isPathPrefix = (text: string): boolean =>
  segments.test(text) && !text.split('/').some((segment) => segment === '.' || segment === '..');

/** An option that its user can correct: the message is a sentence for them. */
export class OptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OptionError';
  }
}

/** A value, or what is wrong with it: the rest of a sentence that starts with the name of the option (` must be …`). */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string };

export interface OptionType<T> {
  /** Stands for the value in the help, for example `number`; absent for a switch. */
  readonly placeholder?: string;
  /** What a value must be, for messages and docs. */
  readonly expected: string;
  /** May be given more than once. */
  readonly repeatable?: true;
  /** Sources are merged name by name instead of the best one winning. */
  readonly layered?: true;
  /**
   * Reads what was given: texts of a flag (each time it was given) or of a variable, or one value of the file.
   *
   * @param directory where relative file names start.
   * @param from what gave it.
   */
  read(given: readonly unknown[], directory: string, from?: 'file' | 'env' | 'flag'): Read<T>;
  /** Whether the library takes the value. */
  accepts(value: unknown): boolean;
  /** The value as the configuration file says it. */
  write(value: T): unknown;
}

export const accept = <T>(value: T): Read<T> => ({ ok: true, value });

/** A value as a message shows it. Of lists and maps the kind alone: secrets may stand in them. */
function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? 'empty' : `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`;
}

/** Refuses with ` must be …, but is '…'.` */
export const refuse = (
  expected: string,
  actual: unknown,
  hint = '',
): { readonly ok: false; readonly because: string } => ({
  ok: false,
  because: ` must be ${expected}, but is ${showValue(actual)}.${hint}`,
});

interface TypeOf<T> {
  readonly placeholder?: string;
  readonly expected: string;
  accepts(value: unknown): boolean;
  /** The value of a text, or of what the file says; what it can't convert it gives back. */
  convert?(given: unknown, directory: string): unknown;
  write?(value: T): unknown;
  /** Words that may have been meant; a number that was given stands in them as it is. */
  readonly words?: readonly string[] | ((given: string) => readonly string[]);
  /** What to give in place of a text that is refused, with a space before; `''` where nothing is known. */
  readonly advise?: (given: string) => string;
  /** The value is never shown, not even when it is wrong. */
  readonly isSecret?: true;
}

/**
 * Makes a type of one value: of several given, the last one counts.
 *
 * @example typeOf<number>({ placeholder: 'number', expected: 'an even number', accepts: (v) => Number(v) % 2 === 0, convert: Number })
 */
export function typeOf<T>(type: TypeOf<T>): OptionType<T> {
  const {
    expected,
    accepts,
    convert = (given: unknown): unknown => given,
    write = (value: T): unknown => value,
    words,
    advise = () => '',
    isSecret,
  } = type;
  return {
    ...(type.placeholder === undefined ? {} : { placeholder: type.placeholder }),
    expected,
    accepts,
    read(given, directory) {
      const last = given.at(-1);
      const value = convert(last, directory);
      if (accepts(value)) return accept(value as T);
      // A variable of the shell that isn't set gives an empty text: that is reported, a wrong secret is not.
      if (isSecret && last === '') return { ok: false, because: ` must be ${expected}, but is empty.` };
      if (isSecret) return { ok: false, because: ` must be ${expected} (the value given isn't shown).` };
      if (!words || typeof last !== 'string') return refuse(expected, last, advise(String(last)));
      return refuse(expected, last, suggestName(last, typeof words === 'function' ? words(last) : words));
    },
    write,
  };
}

const toNumber = (given: unknown): unknown =>
  typeof given === 'string' && /^-?\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : given;

/** A name in the file system, made absolute. */
export const path = (placeholder: 'file' | 'directory'): OptionType<string> =>
  typeOf({
    placeholder,
    expected: `a ${placeholder} name`,
    accepts: (value) => typeof value === 'string' && value !== '',
    convert: (given, directory) => (typeof given === 'string' && given !== '' ? resolve(directory, given) : given),
  });

/** A whole number in a range. */
export const wholeNumber = (min: number, max: number): OptionType<number> =>
  typeOf({
    placeholder: 'number',
    expected: `a whole number from ${min} to ${max}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
    convert: toNumber,
  });

/** A number above 0. */
export const positiveNumber = (max: number): OptionType<number> =>
  typeOf({
    placeholder: 'number',
    expected: `a number above 0 and at most ${max}`,
    accepts: (value) => typeof value === 'number' && value > 0 && value <= max,
    convert: toNumber,
  });

// `seed: 42` in a file is a number to YAML and a text to us.
const toText = (given: unknown): unknown => (Number.isSafeInteger(given) ? String(given) : given);

/** A pattern, described in words. */
export const text = (placeholder: string, pattern: RegExp, expected: string): OptionType<string> =>
  typeOf({
    placeholder,
    expected,
    accepts: (value) => typeof value === 'string' && pattern.test(value),
    convert: toText,
  });

/** Like `text`, for what must never be shown, not even when it is wrong. */
export const secretText = (placeholder: string, pattern: RegExp, expected: string): OptionType<string> =>
  typeOf({
    placeholder,
    expected,
    accepts: (value) => typeof value === 'string' && pattern.test(value),
    isSecret: true,
  });

/** The address of a server of Redis or Valkey, with a password perhaps. */
export const storeAddress = secretText(
  'url',
  /^rediss?:\/\/([^\s/@]*@)?[\w.-]+(:\d{1,5})?(\/\d{0,5})?$|^rediss?:\/\/([^\s/@]*@)?\[[\da-f:.]+\](:\d{1,5})?(\/\d{0,5})?$/i,
  'an address such as redis://127.0.0.1:6379/0, or rediss:// with TLS',
);

/** One of a few words. */
export const oneOf = <const T extends string>(words: readonly T[]): OptionType<T> =>
  typeOf({
    placeholder: words.join('|'),
    expected: `one of ${words.join(', ')}`,
    accepts: (value) => words.some((word) => word === value),
    words,
  });

const switchWords: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'on', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'off', 'no', '0'].map((word) => [word, false] as const),
]);

/** On or off. As a flag it takes no value: `--strict`, `--no-strict`. */
export const toggle: OptionType<boolean> = typeOf({
  expected: 'true or false',
  accepts: (value) => typeof value === 'boolean',
  convert: (given) => switchWords.get(String(given).toLowerCase()) ?? given,
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Several texts: repeated flags, a comma-separated text, or a list in the file. */
export const list = (
  placeholder: string,
  pattern: RegExp,
  expected: string,
  known: readonly string[] = [],
): OptionType<readonly string[]> => ({
  placeholder,
  expected: `a list; each item ${expected}`,
  repeatable: true,
  read(given) {
    const items = given.flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]));
    const words = items.map((item) => (typeof item === 'string' ? item.trim() : item)).filter((item) => item !== '');
    const wrong = words.findIndex((word) => typeof word !== 'string' || !pattern.test(word));
    if (wrong === -1) return accept(words as string[]);
    return refuse(expected, words[wrong], suggestName(String(words[wrong]), known));
  },
  accepts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  write: (value) => value,
});

type ClockOption = NonNullable<EmulatorOptions['clock']>;
type ProgressionOption = NonNullable<EmulatorOptions['progression']>;

const isPositive = (value: unknown, max: number) => typeof value === 'number' && value > 0 && value <= max;

/** The number in a word that was meant otherwise: `scale=20`. */
function numberIn(given: string): number | undefined {
  const found = Number(/\d{1,6}(?:\.\d+)?/.exec(given)?.[0] ?? 0);
  return found > 0 ? found : undefined;
}

/** `real`, `manual` or `scaled:N`. */
export const clock: OptionType<ClockOption> = typeOf({
  placeholder: 'real|manual|scaled:N',
  expected: 'real, manual or scaled:N (N times as fast, for example scaled:60; { scale: 60 } in code)',
  accepts: (value) =>
    value === 'real' ||
    value === 'manual' ||
    (isObject(value) && 'scale' in value && isPositive(value.scale, 1_000_000)),
  convert(given) {
    const scale = typeof given === 'string' ? /^scaled:(\d+(?:\.\d+)?)$/.exec(given)?.[1] : undefined;
    if (scale !== undefined) return { scale: Number(scale) };
    return isObject(given) ? undefined : given;
  },
  write: (value) => (typeof value === 'object' ? `scaled:${value.scale}` : value),
  words: (given) => ['real', 'manual', `scaled:${numberIn(given) ?? 60}`],
});

/** Reads `immediate`, `held` or `reads:N`; `undefined` for anything else. Also the accounts file's way to say it. */
export function readProgressionWord(word: string): Progression | undefined {
  if (word === 'immediate' || word === 'held') return { mode: word };
  const reads = /^reads:([1-9]\d{0,5})$/.exec(word)?.[1];
  return reads === undefined ? undefined : { mode: 'reads', reads: Number(reads) };
}

const modes: readonly unknown[] = ['time', 'reads', 'immediate', 'held'];

/** `fast`, `realistic`, `immediate`, `held` or `reads:N`. */
export const progression: OptionType<ProgressionOption> = typeOf({
  placeholder: 'fast|realistic|immediate|held|reads:N',
  expected: "fast, realistic, immediate, held or reads:N (in code a progression such as { mode: 'held' })",
  accepts: (value) =>
    value === 'fast' || value === 'realistic' || (isObject(value) && 'mode' in value && modes.includes(value.mode)),
  convert: (given) => (typeof given === 'string' ? (readProgressionWord(given) ?? given) : undefined),
  write(value) {
    if (typeof value === 'string') return value;
    return value.mode === 'reads' ? `reads:${value.reads}` : value.mode;
  },
  words: (given) => ['fast', 'realistic', 'immediate', 'held', `reads:${Math.ceil(numberIn(given) ?? 3)}`],
});

// Ids are snowflakes counted from 2019-09-09 in 41 bits of milliseconds: other times have no ids.
const earliestStart = Date.UTC(2020, 0, 1);
const latestStart = Date.UTC(2089, 0, 1);
const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** A moment: ISO 8601 with an offset, or epoch milliseconds. */
export const moment: OptionType<number> = typeOf({
  placeholder: 'time',
  expected: 'a time such as 2026-10-01T00:00:00Z (with Z or an offset, 2020 to 2088) or epoch milliseconds',
  accepts: (value) => typeof value === 'number' && value >= earliestStart && value <= latestStart,
  convert(given) {
    const written = String(toText(given)).trim();
    return iso.test(written) ? Date.parse(written) : toNumber(given);
  },
  advise: (given) => (isInSeconds(Number(given)) ? ` It is in seconds: give ${Number(given) * 1000}.` : ''),
  write: (value) => new Date(value).toISOString(),
});

/** A host, with a port or a dot in it, and what may stand behind: an address but for its scheme. */
const withoutScheme = /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d+|\[[\da-f:]+\](?::\d+)?)(?:[:/?]\S*)?$/i;

/** An http or https URL: with a query only where it is asked for, and never with a user name or password. */
export const url = (expected: string, { withQuery }: { readonly withQuery: boolean }): OptionType<string> => {
  const type = typeOf<string>({
    placeholder: 'url',
    expected,
    accepts(value) {
      const given = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
      if (!given || !/^https?:$/.test(given.protocol) || given.username !== '' || given.password !== '') return false;
      return withQuery || (given.search === '' && given.hash === '');
    },
    advise: (given) =>
      withoutScheme.test(given) && URL.canParse(`http://${given}`) ? ` Did you mean 'http://${given}'?` : '',
    // A base URL has no slash at its end.
    convert: (given) =>
      !withQuery && typeof given === 'string' && URL.canParse(given)
        ? new URL(given).href.replace(/(?<!\/)\/+$/, '')
        : given,
  });
  return {
    ...type,
    read(given, directory) {
      const last = given.at(-1);
      const { username, password } = typeof last === 'string' && URL.canParse(last) ? new URL(last) : {};
      // Not shown: a password would be.
      if (username || password) return { ok: false, because: ' must not hold a user name or password.' };
      return type.read(given, directory);
    },
  };
};

/** `http://host:port` without a trailing slash. */
export const webAddress = url('an address such as http://kling.test:4050', { withQuery: false });

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

/**
 * What is wrong with settings, one sentence each, with the nearest known name.
 *
 * @param place says where a name belongs that is no setting, with a leading space; nothing where it is not known
 * @example findSettingProblems({ 'tts.gt': 'answers' }) // ["Unknown setting 'tts.gt'. Did you mean 'tts.get'?"]
 */
export function findSettingProblems(
  given: Readonly<Record<string, unknown>>,
  place: (name: string) => string = () => '',
): readonly string[] {
  const known = Object.keys(settingRows);
  return Object.entries(given).flatMap(([id, value]) =>
    // An own key: `toString` must not pass as a setting.
    known.includes(id)
      ? completeSettings({ [id]: value }, defaultSettings).problems
      : [`Unknown setting '${id}'.${place(id) || suggestName(id, known)}`],
  );
}

/**
 * Where a name belongs that was given as an option and is a setting, with a leading space; nothing when it is none.
 *
 * @param form how a setting is given there
 * @example suggestSetting('tts.get', (id) => `--set ${id}=value`) // " It is a setting: '--set tts.get=value'."
 */
export const suggestSetting = (name: string, form: (id: string) => string): string =>
  Object.hasOwn(settingRows, name) ? ` It is a setting: '${form(name)}'.` : '';

/** Pairs of a name and a value: `name=value` in a flag or variable, a map in the file. */
function readPairs(given: readonly unknown[], separator: RegExp, expected: string): Read<readonly [string, unknown][]> {
  const pairs: [string, unknown][] = [];
  for (const item of given.flat()) {
    if (isObject(item)) {
      pairs.push(...Object.entries(item));
      continue;
    }
    for (const part of String(item).split(separator)) {
      if (part.trim() === '') continue;
      const at = part.indexOf('=');
      if (at < 1) return refuse(expected, part.trim());
      pairs.push([part.slice(0, at).trim(), part.slice(at + 1).trim()]);
    }
  }
  return accept(pairs);
}

/**
 * Settings: `id=value` as a flag (repeatable) or separated by `;` in a variable (lists hold commas); a map in the file.
 *
 * @param place as for `findSettingProblems`
 */
export const settingsType = (place: (name: string) => string): OptionType<Partial<Settings>> => ({
  placeholder: 'id=value',
  expected: 'id=value, for example tts.get=answers (in code an object by id)',
  repeatable: true,
  layered: true,
  read(given) {
    const pairs = readPairs(given, /[;\n]/, 'id=value, for example tts.get=answers');
    if (!pairs.ok) return pairs;
    const values = Object.fromEntries(pairs.value.map(([id, value]) => [id, readSetting(id, value)]));
    const [problem] = findSettingProblems(values, place);
    return problem === undefined ? accept(values as Partial<Settings>) : { ok: false, because: `: ${problem}` };
  },
  // Each setting is checked where settings are completed.
  accepts: isObject,
  write: (value) => value,
});

/** Names of dialects. */
export const dialectList: OptionType<readonly string[]> = list(
  'dialect',
  new RegExp(`^(?:${vendorIds.join('|')})$`),
  `one of ${vendorIds.join(', ')}`,
  vendorIds,
);

type Mounts = Readonly<Record<string, number | string>>;

const expectedMount = `dialect=port or dialect=/prefix, for example ${exampleGateway}=4051`;
const port = wholeNumber(0, 65_535);

function readMounts(pairs: readonly (readonly [string, unknown])[]): Read<Mounts> {
  const mounts: Record<string, number | string> = {};
  for (const [name, value] of pairs) {
    if (!vendorIds.some((known) => known === name)) {
      return refuse(`a dialect (${vendorIds.join(', ')}) and its place`, name, suggestName(name, vendorIds));
    }
    const number = port.read([value], '');
    if (number.ok) mounts[name] = number.value;
    else if (typeof value === 'string' && isPathPrefix(value)) mounts[name] = value;
    else return refuse(expectedMount, isObject(value) ? value : `${name}=${String(value)}`);
  }
  return accept(mounts);
}

/** Places: `dialect=place` as a flag (repeatable) or separated by commas in a variable; a map in the file. */
export const mounts: OptionType<Mounts> = {
  placeholder: 'dialect=place',
  expected: `${expectedMount} (in code an object by dialect)`,
  repeatable: true,
  layered: true,
  read(given) {
    const pairs = readPairs(given, /,/, expectedMount);
    return pairs.ok ? readMounts(pairs.value) : pairs;
  },
  // Each place is checked where routes are made.
  accepts: isObject,
  write: (value) => value,
};
