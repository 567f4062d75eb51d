/**
 * The kinds of setting rows: one of several words, a number, a list of numbers.
 */
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
