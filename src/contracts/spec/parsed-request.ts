/**
 * What the judge of a message says. Only shapes stand here, so that both halves (emulator and kit) speak of faults
 * in the same words.
 */

/** Where a behaviour is known from, best first. `invented` = our default for something that has not been observed. */
export type Mark = 'observed' | 'documented' | 'third-party' | 'inferred' | 'invented';

/**
 * When the vendor judges a rule: `fields` (types, blanks, enums, ranges) before funds and concurrency, `lookups`
 * (exclusive pairs, voices, videos) after them. Source: section 2.4 of the reference.
 */
type RuleStage = 'fields' | 'lookups';

/** How the vendor words a refusal. */
interface Refusal {
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
  /** What the client did, where that is known: `'texts' was sent, did you mean 'text'?`. */
  readonly cause?: string;
  /** Where the value is found, as a sentence. */
  readonly next?: string;
  /** The nearest value that would have been legal, where one can be named. */
  readonly nearest?: string | number | boolean;
  readonly stage: RuleStage;
  /** Which of several faults the vendor tells first: lowest wins (`x-kling-order`). */
  readonly order: number;
  readonly refusal: Refusal;
  /** It breaks because another one does: refused like that one, and not reported beside it. */
  readonly follows?: boolean;
}

/** Something that is accepted but worth telling the developer. */
export interface Notice {
  readonly pointer: string;
  readonly kind: 'unknown-field' | 'not-emulated' | 'coerced' | 'empty-as-absent' | 'rounded' | 'clamped' | 'defaulted';
  /** A sentence, for example `Unknown field 'voice_nam' is ignored; did you mean 'voice_name'?`. */
  readonly message: string;
  /** Pointer to the field that is meant by an unknown one. */
  readonly meant?: string;
  /** The place that is meant, in words, where its pointer does not say it. */
  readonly meantAs?: string;
  /** Pointers to the fields that are meant by others, which came in the same wrong object. */
  readonly likewise?: readonly string[];
}

/** A request as the vendor would understand it, with everything that is wrong or odd about it. */
export interface ParsedRequest {
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

// The part of JSON Schema 2020-12 that the schemas use, and their annotations (`schemas/README.md` explains them).

/** True when a setting has a value. */
export interface SettingTest {
  readonly setting: string;
  readonly is: string;
}

/** How the vendor words the refusal of a value that breaks one JSON Schema keyword. */
export interface RefusalNote {
  readonly code: number;
  /** May hold `<field>`, `<camelField>`, `<value>`, `<limit>`, `<allowed>` and `<type>`. */
  readonly message: string;
  readonly mark: Mark;
  /** Id of the fact the wording rests on. */
  readonly fact: string;
  /** `fields` when absent. */
  readonly stage?: RuleStage;
  /** Place among the fields, for rules of a nested object that belong to none of them. */
  readonly order?: number;
  /** The rule in words, where the keyword does not say it well. */
  readonly expected?: string;
  /** The rule does not hold when the setting has this value (and, with `encoding`, the text is encoded so). */
  readonly unless?: SettingTest & { readonly encoding?: 'base64' };
}

/** A rule between several fields: the refusal of whatever breaks it, and requests that do. */
export interface RuleNote extends RefusalNote {
  readonly name: string;
  readonly order: number;
  readonly broken: readonly Readonly<Record<string, unknown>>[];
}

export interface StatusCode {
  readonly http: number;
  readonly code: number;
  readonly definition: string;
  readonly explanation: string;
}

export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly allOf?: readonly JsonSchema[];
  readonly 'x-kling-rule'?: RuleNote;
  readonly 'x-kling-order'?: number;
  readonly 'x-kling-alias'?: string;
  readonly 'x-kling-refusals'?: Readonly<Record<string, RefusalNote>>;
  readonly 'x-kling-coerce'?: 'number' | 'text';
  readonly 'x-kling-round'?: { readonly decimals: number };
  readonly 'x-kling-clamp'?: { readonly when?: SettingTest; readonly unless?: SettingTest };
  readonly 'x-kling-query'?: boolean;
  readonly 'x-kling-not-emulated'?: Readonly<Record<string, string>>;
  readonly 'x-kling-empty-is-absent'?: boolean;
  readonly 'x-kling-facts'?: readonly string[];
  readonly 'x-kling-codes'?: readonly StatusCode[];
  readonly [keyword: string]: unknown;
}
