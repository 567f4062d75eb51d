/**
 * The shape of a body or of a schema: every field with its type, lists without their positions.
 */
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/json-schema.ts';

// `/data/0/task_id` and `/data/1/task_id` are the same field; `*` stands for the position.
export type FieldPath = string;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

export interface SeenField {
  readonly types: ReadonlySet<string>;
  /** One of the values, short. */
  readonly example: string;
}

/**
 * Fields of a body.
 *
 * @example shapeOfBody({ data: { id: '1' } }).get('/data/id')?.types // Set { 'string' }
 */
export function shapeOfBody(body: unknown): ReadonlyMap<FieldPath, SeenField> {
  const fields = new Map<FieldPath, { readonly types: Set<string>; readonly example: string }>();
  const walk = (node: unknown, path: FieldPath): void => {
    const known = fields.get(path) ?? { types: new Set<string>(), example: JSON.stringify(node).slice(0, 60) };
    known.types.add(typeOf(node));
    fields.set(path, known);
    if (Array.isArray(node)) for (const item of node) walk(item, `${path}/*`);
    else if (typeof node === 'object' && node !== null) {
      for (const [name, item] of Object.entries(node)) walk(item, `${path}/${name}`);
    }
  };
  walk(body, '');
  return fields;
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** What the documents say about a field, and where they say it. */
export interface DocumentedField {
  /** `number` for integers as well; empty = any type. */
  readonly types: ReadonlySet<string>;
  readonly required: boolean;
  /** Schema file and JSON pointer of the field's own schema. */
  readonly file: string;
  readonly pointer: string;
  /** Pointer of the schema that holds the field. */
  readonly parent: string;
  readonly parentFile: string;
}

interface Place {
  readonly schema: JsonSchema;
  readonly file: string;
  readonly pointer: string;
}

const schemaOf = (file: string): JsonSchema | undefined =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[file];

/** What stands at a JSON pointer of a schema file. */
export const schemaAt = (file: string, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], schemaOf(file));

/** Follows references into the schema that really speaks. */
function resolvePlace(place: Place): Place {
  const { $ref } = place.schema;
  if ($ref === undefined) return place;
  const [file = '', pointer = ''] = $ref.split('#');
  const target = file === '' ? place.file : place.file.replace(/[^/]+$/, file);
  const found = schemaAt(target, pointer);
  return found === undefined ? place : resolvePlace({ schema: found as JsonSchema, file: target, pointer });
}

function typesOf({ type, const: constant, enum: values }: JsonSchema): ReadonlySet<string> {
  if (constant !== undefined) return new Set([typeOf(constant)]);
  if (type === undefined) return new Set((values ?? []).map(typeOf));
  return new Set([type].flat().map((name) => (name === 'integer' ? 'number' : name)));
}

/**
 * Fields that a schema describes.
 *
 * @example shapeOfSchema('kling/error.json').get('/code')?.types // Set { 'number' }
 */
export function shapeOfSchema(schemaId: string): ReadonlyMap<FieldPath, DocumentedField> {
  const fields = new Map<FieldPath, DocumentedField>();
  const walk = (given: Place, path: FieldPath, required: boolean, parent: Place): void => {
    const { schema, file, pointer } = resolvePlace(given);
    fields.set(path, {
      types: typesOf(schema),
      required,
      file,
      pointer,
      parent: parent.pointer,
      parentFile: parent.file,
    });
    const here = { schema, file, pointer };
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (typeof property !== 'object') continue;
      const next = { schema: property, file, pointer: `${pointer}/properties/${name}` };
      walk(next, `${path}/${name}`, schema.required?.includes(name) ?? false, here);
    }
    const { items } = schema;
    if (isSchema(items)) {
      walk({ schema: items, file, pointer: `${pointer}/items` }, `${path}/*`, false, here);
    }
  };
  const root = schemaOf(schemaId);
  if (root) {
    const place = { schema: root, file: schemaId, pointer: '' };
    walk(place, '', true, place);
  }
  return fields;
}
