/** The part of JSON Schema 2020-12 that the schemas use, and their annotations (`schemas/README.md` explains them). */
import type { Mark, RuleStage } from './reading.ts';

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
  readonly 'x-kling-empty-is-absent'?: boolean;
  readonly 'x-kling-facts'?: readonly string[];
  readonly 'x-kling-codes'?: readonly StatusCode[];
  readonly [keyword: string]: unknown;
}
