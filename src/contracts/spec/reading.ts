/**
 * What the judge of a message says. Only shapes stand here, so that both halves (emulator and kit) speak of faults
 * in the same words.
 */

/** Where a behaviour is known from, best first. `invented` = our default for something nobody has observed. */
export type Mark = 'observed' | 'documented' | 'third-party' | 'inferred' | 'invented';

/**
 * When the vendor judges a rule: `fields` (types, blanks, enums, ranges) before funds and concurrency, `lookups`
 * (exclusive pairs, voices, videos) after them. Source: section 2.4 of the reference.
 */
export type RuleStage = 'fields' | 'lookups';

/** How the vendor words a refusal. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
  readonly mark: Mark;
}

/** One broken rule of a message. */
export interface Fault {
  /** JSON pointer to the place, `''` for the whole message. */
  readonly pointer: string;
  /** JSON Schema keyword, for example `required`, `maxLength`, `oneOf`. */
  readonly rule: string;
  /** The rule in words, for example `at most 20 characters`. */
  readonly expected: string;
  /** Short excerpt of what was found (at most 80 characters). */
  readonly actual: string;
  /** The nearest value that would have been legal, where one can be named. */
  readonly nearest?: string | number | boolean;
  readonly stage: RuleStage;
  /** Which of several faults the vendor tells first: lowest wins (`x-kling-order`). */
  readonly order: number;
  readonly refusal: Refusal;
}

/** Something that is accepted but worth telling the developer. */
export interface Notice {
  readonly pointer: string;
  readonly kind: 'unknown-field' | 'coerced' | 'empty-as-absent' | 'rounded' | 'clamped';
  /** A sentence, for example `Unknown field 'voice_nam' is ignored; did you mean 'voice_name'?`. */
  readonly message: string;
}

/** A request as the vendor would understand it, with everything that is wrong or odd about it. */
export interface Reading {
  /**
   * Coerced copy of the known fields, absent-like values dropped, defaults filled in; meaningful only when there are no
   * faults of stage `fields`.
   */
  readonly value: Readonly<Record<string, unknown>>;
  /** In the order the vendor would tell them. */
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

/** Values of settings that bend rules, by setting id (see `x-kling-unless` in `schemas/README.md`). */
export type RuleSettings = Readonly<Record<string, unknown>>;
