/**
 * What reading a request needs to know of its schema, worked out once per schema: the request path of a server runs
 * through here, so nothing is looked up in the schema again while requests are valid.
 */
import { validators } from './generated/input-validators.js';
import type { SchemaId } from './generated/schemas.ts';
import { schemas } from './generated/schemas.ts';
import type { JsonSchema, RefusalNote, SettingTest } from './parsed-request.ts';
import type { Validator } from './violation.ts';

export interface FieldPlan {
  readonly name: string;
  /** Another name that is read when the field is absent. */
  readonly alias: string | undefined;
  readonly schema: JsonSchema;
  readonly isNumber: boolean;
  /** Numbers are texts, with the digits that were sent. */
  readonly isText: boolean;
  readonly decimals: number | undefined;
  readonly clamp: { readonly test: SettingTest | undefined; readonly holdsWhenEqual: boolean } | undefined;
  /** Value of an absent field. */
  readonly fallback: unknown;
  readonly order: number;
  /** What is known of the object that stands there, or of each one in the list that stands there. */
  readonly nested: ObjectPlan | undefined;
  /** `nested` describes the items of a list. */
  readonly isList: boolean;
  /** How plain items of a list are read, where they are not taken as they come. */
  readonly item: FieldPlan | undefined;
}

/** An object whose fields are known. */
export interface ObjectPlan {
  readonly schema: JsonSchema;
  readonly fields: readonly FieldPlan[];
  readonly fieldByName: ReadonlyMap<string, FieldPlan>;
  readonly aliases: ReadonlySet<string>;
}

/** Where a field has a value, others must be there: `if … then required` of a schema. */
export interface Kind {
  readonly field: string;
  readonly value: string;
  readonly takes: readonly string[];
}

export interface RequestPlan extends ObjectPlan {
  readonly isQuery: boolean;
  readonly emptyIsAbsent: boolean;
  /** Wording for rules that a field does not word itself. */
  readonly refusals: Readonly<Record<string, RefusalNote>>;
  readonly validate: Validator;
  /** Read when they are first asked for: only a refusal does. */
  readonly kinds: readonly Kind[];
}

/** What counts as absent where a vendor drops it. */
export const isEmpty = (value: unknown): boolean => value === null || value === '';

/**
 * The name under which a field came: its own, or the other one where its own is absent or counts as absent.
 *
 * @example nameSent(voiceId, { voice_id: '', voiceId: 'male_calm_informative' }, true) // 'voiceId'
 */
export function nameSent(
  { name, alias }: Pick<FieldPlan, 'name' | 'alias'>,
  given: Readonly<Record<string, unknown>>,
  dropsEmpty: boolean,
): string {
  if (alias === undefined || given[alias] === undefined) return name;
  return given[name] === undefined || (dropsEmpty && isEmpty(given[name])) ? alias : name;
}

/** A field with its place in the message: in a list, that of the first item. */
export interface PlacedField extends FieldPlan {
  readonly path: readonly (string | number)[];
  /** The names on the way: `face_choose.face_id`. */
  readonly label: string;
}

/** An object in a message, with its place. */
interface PlacedObject {
  readonly plan: ObjectPlan;
  readonly path: readonly (string | number)[];
}

/** The message and every known object in it. */
export function objectsIn(plan: ObjectPlan, path: PlacedObject['path'] = []): readonly PlacedObject[] {
  const nested = plan.fields.flatMap((field) =>
    field.nested ? objectsIn(field.nested, [...path, field.name, ...(field.isList ? [0] : [])]) : [],
  );
  return [{ plan, path }, ...nested];
}

/**
 * Every field of a message, those of objects in it included.
 *
 * @example fieldsIn(planOf('kling/create-advanced-lip-sync.request.json')).map(({ label }) => label)
 */
export function fieldsIn(plan: ObjectPlan): readonly PlacedField[] {
  let fields = placed.get(plan);
  if (!fields) placed.set(plan, (fields = placeFields(plan)));
  return fields;
}

/** Plans never change, and each request that is refused asks for the fields of its own. */
const placed = new WeakMap<ObjectPlan, readonly PlacedField[]>();

const placeFields = (plan: ObjectPlan): readonly PlacedField[] =>
  objectsIn(plan).flatMap((object) =>
    object.plan.fields.map((field) => {
      const path = [...object.path, field.name];
      return { ...field, path, label: path.filter((step) => typeof step === 'string').join('.') };
    }),
  );

function planField(name: string, schema: JsonSchema, index: number): FieldPlan {
  const { items } = schema;
  const inner = items ?? schema;
  const bend = schema['x-kling-clamp'];
  return {
    name,
    alias: schema['x-kling-alias'],
    schema,
    isNumber: schema['x-kling-coerce'] === 'number',
    isText: schema['x-kling-coerce'] === 'text',
    decimals: schema['x-kling-round']?.decimals,
    clamp: bend && { test: bend.when ?? bend.unless, holdsWhenEqual: bend.when !== undefined },
    fallback: schema.default,
    order: schema['x-kling-order'] ?? index + 1,
    nested: inner.properties && planObject(inner),
    isList: items !== undefined,
    item: items?.['x-kling-coerce'] === undefined ? undefined : planField(name, items, 0),
  };
}

function planObject(schema: JsonSchema): ObjectPlan {
  const fields = Object.entries(schema.properties ?? {}).map(([name, property], index) =>
    planField(name, typeof property === 'object' ? property : {}, index),
  );
  return {
    schema,
    fields,
    fieldByName: new Map(fields.map((field) => [field.name, field])),
    aliases: new Set(fields.flatMap(({ alias }) => alias ?? [])),
  };
}

function readKind({ if: when, then }: JsonSchema): Kind | undefined {
  const [[field, is] = [], ...others] = Object.entries((when as JsonSchema | undefined)?.properties ?? {});
  const takes = (then as JsonSchema | undefined)?.required ?? [];
  const value = typeof is === 'object' ? is['const'] : undefined;
  return field !== undefined && others.length === 0 && typeof value === 'string' && takes.length > 0
    ? { field, value, takes }
    : undefined;
}

/** Every rule of this form, wherever it stands in a schema. */
function listKinds(node: unknown, found: Kind[] = []): readonly Kind[] {
  if (typeof node !== 'object' || node === null) return found;
  const kind = readKind(node as JsonSchema);
  if (kind) found.push(kind);
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'examples' && !key.startsWith('x-kling-')) listKinds(value, found);
  }
  return found;
}

function buildPlan(schemaId: string): RequestPlan {
  const schema = (schemas as Readonly<Record<string, JsonSchema | undefined>>)[schemaId];
  const validate = validators[schemaId];
  if (!schema || !validate) throw new Error(`No request schema '${schemaId}'.`);
  const common = (schemas as Readonly<Record<string, JsonSchema | undefined>>)[
    schemaId.replace(/[^/]+$/, 'common.json')
  ];
  let kinds: readonly Kind[] | undefined;
  return {
    ...planObject(schema),
    get kinds() {
      return (kinds ??= listKinds(schema));
    },
    isQuery: schema['x-kling-query'] === true,
    emptyIsAbsent: schema['x-kling-empty-is-absent'] === true,
    refusals: common?.['x-kling-refusals'] ?? {},
    validate,
  };
}

/** How the vendor words a broken keyword that a field does not word itself; `*` stands for every other keyword. */
export const wordingOf = ({ refusals }: RequestPlan, keyword: string): RefusalNote | undefined =>
  refusals[keyword] ?? refusals['*'];

const plans = new Map<string, RequestPlan>();

/**
 * The plan for a request or query schema.
 *
 * @throws Error when no such schema exists: a programming mistake, never bad input.
 * @example planOf('kling/text-to-speech.request.json').fields.length
 */
export function planOf(schemaId: SchemaId | (string & {})): RequestPlan {
  let plan = plans.get(schemaId);
  if (!plan) {
    plan = buildPlan(schemaId);
    plans.set(schemaId, plan);
  }
  return plan;
}
