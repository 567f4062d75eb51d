/**
 * Judges what a consumer expects of a body. A consumer names a part of it: everything that it names must be able to come.
 * The part is laid over each complete example of the schema, and the whole is judged by the validator that judges
 * answers; so values and their combinations are legal or not as they are on the wire.
 */
import { asObject } from '../spec/pick.ts';
import type { SchemaId } from '../spec/generated/schemas.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { findNearName } from '../spec/near-name.ts';
import { findViolations } from '../spec/violations.ts';

/** Something the body can't have. */
export interface Unexpected {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}

type Schema = JsonSchema | boolean;

interface Placed {
  readonly schema: Schema;
  /** File the schema stands in, for its references. */
  readonly file: string;
}

const segmentOf = (name: string | number) => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

function resolveRef(file: string, ref: string): Placed | undefined {
  const [target = '', fragment] = ref.split('#/$defs/');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const id = target === '' ? file : new URL(target, `http://schemas/${folder}`).pathname.slice(1);
  const root: JsonSchema | undefined = Object.hasOwn(schemas, id) ? schemas[id as SchemaId] : undefined;
  const schema = fragment === undefined ? root : root?.$defs?.[fragment];
  return schema === undefined ? undefined : { schema, file: id };
}

/** Keywords that hold schemas of the same place. */
const sameplace = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;
const deepest = 20;

/** The schema and every one that it joins or chooses from. */
function flatten({ schema, file }: Placed, depth = 0): readonly (Placed & { readonly schema: JsonSchema })[] {
  if (typeof schema === 'boolean' || depth > deepest) return [];
  const referred = schema.$ref === undefined ? undefined : resolveRef(file, schema.$ref);
  const joined = sameplace.flatMap(
    (keyword) => [schema[keyword]].flat().filter((item) => item !== undefined) as Schema[],
  );
  return [
    { schema, file },
    ...(referred ? flatten(referred, depth + 1) : []),
    ...joined.flatMap((item) => flatten({ schema: item, file }, depth + 1)),
  ];
}

/** Schemas of a place inside, or `undefined` when nothing is said about it and anything may stand there. */
function step(places: readonly Placed[], name: string | number): readonly Placed[] | 'unknown' | 'free' {
  const flat = places.flatMap((place) => flatten(place));
  if (typeof name === 'number') {
    const items = flat.flatMap(({ schema, file }) =>
      schema['items'] === undefined ? [] : [{ schema: schema['items'], file }],
    );
    return items.length > 0 ? items : 'free';
  }
  const named = flat.flatMap(({ schema, file }) => {
    const property = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    return property === undefined || property === false ? [] : [{ schema: property, file }];
  });
  if (named.length > 0) return named;
  const isOpen = flat.every(({ schema }) => schema.properties === undefined);
  const isFree = flat.some(
    ({ schema }) => schema['additionalProperties'] === true || asObject(schema['additionalProperties']),
  );
  return isOpen || isFree ? 'free' : 'unknown';
}

const knownNames = (places: readonly Placed[]) =>
  places.flatMap((place) => flatten(place)).flatMap(({ schema }) => Object.keys(schema.properties ?? {}));

/** Fields that no schema of their place names. */
function findUnknown(value: unknown, places: readonly Placed[], pointer: string): readonly Unexpected[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : Object.entries(value);
  return entries.flatMap(([name, item]) => {
    const at = `${pointer}/${segmentOf(name)}`;
    const inside = step(places, name);
    if (inside === 'free') return [];
    if (inside !== 'unknown') return findUnknown(item, inside, at);
    const near = findNearName(String(name), [...new Set(knownNames(places))]);
    const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
    return [{ pointer: at, rule: 'unknown-field', message: `is no field of this answer.${hint}` }];
  });
}

/** The consumer's part over a whole body. Lists are as long as the consumer has them. */
function layOver(whole: unknown, part: unknown): unknown {
  if (Array.isArray(part)) {
    const base: readonly unknown[] = Array.isArray(whole) ? (whole as unknown[]) : [];
    return part.map((item, index) => layOver(base[index] ?? base[0], item));
  }
  const named = asObject(part);
  if (!named) return part;
  const base = asObject(whole) ?? {};
  const laid = Object.entries(named).map(([key, item]) => [key, layOver(base[key], item)]);
  return { ...base, ...Object.fromEntries(laid) };
}

/** What the consumer need not say. */
const consumersChoice = new Set(['required', 'dependentRequired', 'minProperties']);

function judgeOver(schemaId: string, example: unknown, part: unknown): readonly Unexpected[] {
  return findViolations(schemaId, layOver(example, part)).filter(({ rule }) => !consumersChoice.has(rule));
}

/**
 * What a consumer expects of a body that can't come.
 *
 * @param part the body as the consumer has it: any part of a whole one
 * @example findUnexpected('kling/error.json', { code: '1102' }) // code must be integer
 */
export function findUnexpected(schemaId: string, part: unknown): readonly Unexpected[] {
  const id = schemaId as SchemaId;
  const schema: JsonSchema = schemas[id];
  const unknown = findUnknown(part, [{ schema, file: id }], '');
  const examples = examplesOf({ schema, file: id });
  const judged = examples.map((example) => judgeOver(schemaId, example, part));
  const [best = []] = judged.toSorted((a, b) => a.length - b.length);
  const seen = new Set<string>();
  return [...unknown, ...best].filter(({ pointer, rule }) => {
    const key = `${pointer} ${rule}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Whole bodies that are legal; an empty one where the schema has none. */
function examplesOf(place: Placed): readonly unknown[] {
  const examples = flatten(place).flatMap(({ schema }) => schema.examples ?? []);
  return examples.length > 0 ? examples : [{}];
}

/** Values that a schema names for a place. */
interface NamedValues {
  readonly values: readonly unknown[];
  /** Constants and choices, not examples: nothing else can stand there. */
  readonly isComplete: boolean;
}

/**
 * The values that the schema names for a place: constants and choices, else examples.
 *
 * @example namedValues('kling/get-custom-voice.response.json', '/data/task_status').values // ['submitted', …]
 */
export function namedValues(schemaId: string, pointer: string): NamedValues {
  const id = schemaId as SchemaId;
  let places: readonly Placed[] = [{ schema: schemas[id], file: id }];
  for (const segment of pointer.split('/').slice(1)) {
    const name = /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const inside = step(places, name);
    if (typeof inside === 'string') return { values: [], isComplete: false };
    places = inside;
  }
  const flat = places.flatMap((place) => flatten(place));
  const closed = flat.flatMap(({ schema }) =>
    schema['const'] === undefined ? (schema.enum ?? []) : [schema['const']],
  );
  if (closed.length > 0) return { values: closed, isComplete: true };
  return { values: flat.flatMap(({ schema }) => schema.examples ?? []), isComplete: false };
}
