/**
 * How values are read, whether they come from a flag, an environment variable or the configuration file.
 */
import { resolve } from 'node:path';
import { suggestName } from './suggest-name.ts';

/** A value, or what is wrong with it: the rest of a sentence that starts with the name of the option (` must be …`). */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string };

export interface OptionType<T> {
  /** Stands for the value in the help, for example `number`; absent for a switch. */
  readonly placeholder?: string;
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
  /** The value as the configuration file says it. */
  write(value: T): unknown;
}

export const accept = <T>(value: T): Read<T> => ({ ok: true, value });

/** A value as a message shows it. Of lists and maps the kind alone: secrets may stand in them. */
function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  return value === '' ? 'empty' : `'${shorten(typeof value === 'string' ? value : JSON.stringify(value))}'`;
}

/** Refuses with ` must be …, but is '…'.` */
export function refuse(expected: string, actual: unknown, hint = ''): { readonly ok: false; readonly because: string } {
  return { ok: false, because: ` must be ${expected}, but is ${showValue(actual)}.${hint}` };
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A type of one value: of several, the last one counts. */
function createType<T>(
  placeholder: string,
  readOne: (value: unknown, directory: string) => Read<T>,
  write: (value: T) => unknown = (value) => value,
): OptionType<T> {
  return { placeholder, read: (given, directory) => readOne(given.at(-1), directory), write };
}

function readNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : NaN;
}

/** A whole number in a range. */
export const wholeNumber = (min: number, max: number): OptionType<number> =>
  createType('number', (value) => {
    const number = readNumber(value);
    return Number.isInteger(number) && number >= min && number <= max
      ? accept(number)
      : refuse(`a whole number from ${min} to ${max}`, value);
  });

/** A number above 0. */
export const positiveNumber = (max: number): OptionType<number> =>
  createType('number', (value) => {
    const number = readNumber(value);
    return number > 0 && number <= max ? accept(number) : refuse(`a number above 0 and at most ${max}`, value);
  });

/** Text of a form, told in words. */
export const text = (placeholder: string, pattern: RegExp, expected: string): OptionType<string> =>
  createType(placeholder, (value) => {
    // `seed: 42` in a file is a number to YAML and a text to us.
    const given = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof given === 'string' && pattern.test(given) ? accept(given) : refuse(expected, value);
  });

/** Like `text`, for what must never be shown, not even when it is wrong. */
export const secretText = (placeholder: string, pattern: RegExp, expected: string): OptionType<string> =>
  createType(placeholder, (value) =>
    typeof value === 'string' && pattern.test(value)
      ? accept(value)
      : { ok: false, because: ` must be ${expected} (the value given isn't shown).` },
  );

/** One of a few words. */
export const oneOf = <const T extends string>(words: readonly T[]): OptionType<T> =>
  createType(words.join('|'), (value) => {
    const word = words.find((known) => known === value);
    return word === undefined
      ? refuse(`one of ${words.join(', ')}`, value, suggestName(String(value), words))
      : accept(word);
  });

const switchWords: Readonly<Record<string, boolean>> = {
  true: true,
  on: true,
  yes: true,
  1: true,
  false: false,
  off: false,
  no: false,
  0: false,
};

/** On or off. As a flag it takes no value: `--strict`, `--no-strict`. */
export const toggle: OptionType<boolean> = {
  read(given) {
    const value = given.at(-1);
    const found = switchWords[String(value).toLowerCase()];
    return found === undefined ? refuse('true or false', value) : accept(found);
  },
  write: (value) => value,
};

/** Several texts: repeated flags, a comma-separated text, or a list in the file. */
export const list = (placeholder: string, pattern: RegExp, expected: string): OptionType<readonly string[]> => ({
  placeholder,
  repeatable: true,
  read(given) {
    const items = given.flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]));
    const words = items.map((item) => (typeof item === 'string' ? item.trim() : item)).filter((item) => item !== '');
    const wrong = words.findIndex((word) => typeof word !== 'string' || !pattern.test(word));
    return wrong === -1 ? accept(words as string[]) : refuse(expected, words[wrong]);
  },
  write: (value) => value,
});

/** A file name, made absolute. */
export const file: OptionType<string> = createType('file', (value, directory) =>
  typeof value === 'string' && value !== '' ? accept(resolve(directory, value)) : refuse('a file name', value),
);

/** Makes a type that is read from one value; see `option-domain-types.ts` for the emulator's own. */
export const typeOf = createType;
