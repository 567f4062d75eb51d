/**
 * The shape of a body or of a schema: every field with its type, lists without their positions.
 */
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { asList } from '../spec/pick.ts';

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
const schemaAt = (file: string, pointer: string): unknown =>
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
    // Another form of the same value: the one with fields describes them.
    for (const [index, form] of ((schema['anyOf'] ?? []) as readonly unknown[]).entries()) {
      if (!isSchema(form)) continue;
      const { schema: other, ...place } = resolvePlace({ schema: form, file, pointer: `${pointer}/anyOf/${index}` });
      if (other.properties) walkFields({ schema: other, ...place }, path);
    }
    walkFields(here, path);
  };
  const walkFields = (here: Place, path: FieldPath): void => {
    const { schema, file, pointer } = here;
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

// Proposals for the schemas as JSON Patch (RFC 6902): a person decides, the machine only writes them down.

export interface PatchStep {
  readonly op: 'add' | 'replace' | 'remove' | 'test';
  readonly path: string;
  readonly value?: unknown;
}

export interface JsonPatch {
  /** Schema below `schemas/`; one that has no file is derived from its create's request (`schemas/variants.mjs`). */
  readonly file: string;
  readonly steps: readonly PatchStep[];
}

const nameOf = (path: FieldPath) => path.slice(path.lastIndexOf('/') + 1);

const typeValue = (types: readonly string[]): string | readonly string[] =>
  types.length === 1 ? (types[0] ?? '') : types;

/** How a schema would have to change for each kind of difference. */
export const patchFor = {
  /** Allows the types that were seen as well. */
  type(field: DocumentedField, seen: ReadonlySet<string>): JsonPatch {
    const types = [...new Set([...field.types, ...seen])];
    return { file: field.file, steps: [{ op: 'add', path: `${field.pointer}/type`, value: typeValue(types) }] };
  },
  /** The field is not required any more. */
  missing(field: DocumentedField, path: FieldPath): JsonPatch {
    const place = `${field.parent}/required`;
    const index = asList(schemaAt(field.parentFile, place)).indexOf(nameOf(path));
    const at = `${place}/${index}`;
    // The test makes the patch fail when the list has changed since.
    return {
      file: field.parentFile,
      steps: [
        { op: 'test', path: at, value: nameOf(path) },
        { op: 'remove', path: at },
      ],
    };
  },
  /** Describes a field that was not documented. */
  added(parent: DocumentedField, path: FieldPath, seen: ReadonlySet<string>): JsonPatch {
    return {
      file: parent.file,
      steps: [
        { op: 'add', path: `${parent.pointer}/properties/${nameOf(path)}`, value: { type: typeValue([...seen]) } },
      ],
    };
  },
} as const;

const placeOf = (path: string): readonly [list: string, index: number] => {
  const cut = path.lastIndexOf('/');
  return [path.slice(0, cut), Number(path.slice(cut + 1))];
};

/** Each step with the test that guards it. */
function pairUp(steps: readonly PatchStep[]): readonly (readonly PatchStep[])[] {
  const pairs: PatchStep[][] = [];
  for (const step of steps) {
    const last = pairs.at(-1);
    if (last?.length === 1 && last[0]?.op === 'test') last.push(step);
    else pairs.push([step]);
  }
  return pairs;
}

/**
 * Steps of several patches of one file as one patch. Indexes are those of the file as it is: what is removed from a list goes
 * from the last one down, so that those before it still stand where they stood.
 *
 * @example joinSteps([first, second].flatMap(({ steps }) => steps))
 */
export function joinSteps(steps: readonly PatchStep[]): readonly PatchStep[] {
  const groups = pairUp(steps).filter(
    (pair, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(pair)) === index,
  );
  const isRemoval = (pair: readonly PatchStep[]) => pair.at(-1)?.op === 'remove';
  const removals = groups.filter(isRemoval).toSorted((a, b) => {
    const [listA, indexA] = placeOf(a[0]?.path ?? '');
    const [listB, indexB] = placeOf(b[0]?.path ?? '');
    return listA.localeCompare(listB) || indexB - indexA;
  });
  return [...groups.filter((pair) => !isRemoval(pair)), ...removals].flat();
}
