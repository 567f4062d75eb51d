/**
 * Many requests out of one schema: variations of a valid request, one field changed at a time, and generated ones.
 */
import { createHash } from 'node:crypto';
import { generate } from 'json-schema-faker';
import type { Path } from './branches.ts';
import { put, useField, without } from './branches.ts';
import type { RequestBody, RequestOptions } from './requests.ts';
import {
  largestRequest,
  requestSchemaOf,
  smallestRequest,
  smallestValue,
  speaks,
  textOfLength,
  isName,
  uniqueText,
} from './requests.ts';
import type { Operation } from '../spec/catalog.ts';
import { asList, pick, tellCount } from '../spec/pick.ts';
import type { FieldPlan, ObjectPlan, PlacedField, RequestPlan } from '../spec/request-plan.ts';
import { fieldsIn, objectsIn, planOf } from '../spec/request-plan.ts';
import { expectationsOf } from './answers.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import { readRequest } from '../spec/judge.ts';

export interface Variation {
  /** For the id of a check: `missing/voice_name`, `wrong-type/duration`. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'missing' | 'wrong-type' | 'boundary' | 'enum' | 'pattern' | 'pair';
  readonly field?: string;
  /** The keyword whose rule is tried. */
  readonly keyword: string;
  /** The changed requests, each to be sent. `unique` is a unique text. */
  readonly change: (valid: RequestBody, unique: string) => readonly RequestBody[];
}

const isNumeric = ({ schema }: FieldPlan) => schema.type === 'number' || schema.type === 'integer';

function wrongTypes(field: FieldPlan, isQuery: boolean): readonly unknown[] {
  if (isQuery) return isNumeric(field) ? ['abc', '1.5e3', 'NaN'] : [];
  if (isNumeric(field)) return ['abc', true, {}, [1]];
  if (field.schema.type === 'boolean') return ['maybe', 7, {}, [true]];
  if (field.schema.type === 'array') return ['a', 7, { a: 1 }];
  if (field.isText) return [true, { a: 1 }, ['a']];
  return field.schema.type === 'object' ? ['a', 7, ['a']] : [7, true, { a: 1 }, ['a']];
}

/** @param rest what stands behind the kind and the field in its name */
const vary = (
  { label }: PlacedField,
  kind: Variation['kind'],
  keyword: string,
  title: string,
  change: Variation['change'],
  ...rest: readonly string[]
): Variation => ({ name: [kind, label, ...rest].join('/'), title, kind, field: label, keyword, change });

function missingVariations(plan: RequestPlan, fields: readonly PlacedField[]): readonly Variation[] {
  const required = objectsIn(plan).flatMap((object) =>
    (object.plan.schema.required ?? []).map((name) => [...object.path, name].join('/')),
  );
  return fields
    .filter(({ path }) => required.includes(path.join('/')))
    .map((field) => {
      const { path, label } = field;
      const blanks = plan.isQuery ? [] : [null, ''];
      return vary(field, 'missing', 'required', `a request without ${label}`, (valid) => [
        without(valid, path),
        ...blanks.map((blank) => put(valid, path, blank)),
      ]);
    });
}

function typeVariations(plan: RequestPlan, fields: readonly PlacedField[]): readonly Variation[] {
  return fields.flatMap((field): Variation[] => {
    const values = wrongTypes(field, plan.isQuery);
    if (values.length === 0) return [];
    const change: Variation['change'] = (valid) => values.map((value) => put(valid, field.path, value));
    return [vary(field, 'wrong-type', 'type', `a ${field.label} of a wrong type`, change)];
  });
}

const boundary = (field: PlacedField, name: string, keyword: string, title: string, value: unknown): Variation =>
  vary(field, 'boundary', keyword, title, (valid) => [put(valid, field.path, value)], name);

function lengthVariations(field: PlacedField): readonly Variation[] {
  const { label, name } = field;
  const { maxLength: most } = field.schema;
  if (most === undefined) return [];
  const title = (length: number) => `a ${label} of ${tellCount(length, 'character')}`;
  // Names must differ from run to run, whatever their length.
  const mustDiffer = isName(name);
  const text = (length: number, unique: string) => uniqueText(mustDiffer ? unique : '', textOfLength(length), length);
  const at = (length: number): Variation => ({
    ...boundary(field, String(length), 'maxLength', title(length), ''),
    change: (valid, unique) => [put(valid, field.path, text(length, unique))],
  });
  const wide: Variation = {
    ...boundary(field, `${most}-wide`, 'maxLength', `a ${label} of ${most} characters beyond ASCII`, ''),
    change: (valid, unique) => [put(valid, field.path, uniqueText(mustDiffer ? unique : '', '潮'.repeat(most), most))],
  };
  return name === 'external_task_id' ? [at(most), at(most + 1)] : [at(most), wide, at(most + 1)];
}

function rangeVariations(field: PlacedField, isQuery: boolean): readonly Variation[] {
  const { minimum, maximum } = field.schema;
  if (minimum === undefined || maximum === undefined) return [];
  const { decimals } = field;
  const step = decimals === undefined ? 1 : 10 ** -decimals;
  const exact = (value: number) => Number(value.toFixed(decimals ?? 0));
  const row = (value: number, keyword: string) =>
    boundary(field, String(value), keyword, `${field.label} ${value}`, isQuery ? String(value) : value);
  const edges = [
    row(exact(minimum - step), 'minimum'),
    row(minimum, 'minimum'),
    row(maximum, 'maximum'),
    row(exact(maximum + step), 'maximum'),
  ];
  if (isQuery) return [...edges, row(-1, 'minimum')];
  return [...edges, boundary(field, 'as-text', 'type', `${field.label} sent as a text`, String(minimum))];
}

function enumVariations(field: PlacedField): readonly Variation[] {
  const values = field.schema.enum;
  if (!values) return [];
  const row = (name: string, title: string, value: unknown) =>
    vary(field, 'enum', 'enum', title, (valid) => [put(valid, field.path, value)], name);
  return [
    row('unknown', `an unknown ${field.label}`, 'klingon'),
    row('upper-case', `a ${field.label} in capitals`, String(values[0]).toUpperCase()),
  ];
}

/** Lists with an item too few and one too many; in a list of plain values also an item of a wrong type. */
function listVariations(field: PlacedField): readonly Variation[] {
  const { label, path, nested } = field;
  const { minItems = 0, maxItems, items } = field.schema;
  if (!field.isList || !items) return [];
  const example = [...(field.schema.examples ?? [])].reverse().flatMap(asList)[0] ?? items.examples?.[0];
  const itemOf = (valid: RequestBody) => asList(pick(valid, ...path))[0] ?? example ?? smallestValue(items);
  const ofLength = (length: number, keyword: string): Variation => ({
    ...boundary(field, String(length), keyword, `a ${label} of ${tellCount(length, 'item')}`, []),
    change: (valid) => [
      put(
        valid,
        path,
        Array.from({ length }, () => itemOf(valid)),
      ),
    ],
  });
  const asText: Variation = {
    ...boundary(field, 'item-as-text', 'type', `a ${label} with an item sent as a text`, []),
    change: (valid) => [put(valid, path, [...asList(pick(valid, ...path)).slice(1), String(itemOf(valid))])],
  };
  const wrong = nested ? [] : wrongTypes({ ...(field.item ?? field), schema: items }, false);
  const fill = (valid: RequestBody) => Array.from({ length: Math.max(0, minItems - 1) }, () => itemOf(valid));
  const changeItem: Variation['change'] = (valid) => wrong.map((value) => put(valid, path, [...fill(valid), value]));
  const ofWrongItems = vary(field, 'wrong-type', 'type', `a ${label} with an item of a wrong type`, changeItem, 'item');
  return [
    ...(minItems > 0 ? [ofLength(minItems - 1, 'minItems')] : []),
    ...(maxItems === undefined ? [] : [ofLength(maxItems + 1, 'maxItems')]),
    ...(field.item?.isNumber ? [asText] : []),
    ...(wrong.length === 0 ? [] : [ofWrongItems]),
  ];
}

/** Texts that are no URL, or nothing at all; each is tried where the pattern forbids it. */
const oddTexts = ['   ', 'waves.mp4', '//example.com/waves.mp4', 'ftp://example.com/waves.mp4', 'http://'];

function patternVariations(field: PlacedField): readonly Variation[] {
  const pattern = field.schema['pattern'];
  if (typeof pattern !== 'string') return [];
  const values = oddTexts.filter((text) => !new RegExp(pattern, 'u').test(text));
  if (values.length === 0) return [];
  const change: Variation['change'] = (valid) => values.map((value) => put(valid, field.path, value));
  return [vary(field, 'pattern', 'pattern', `a ${field.label} of a wrong form`, change)];
}

function pairVariations(plan: ObjectPlan, path: Path): readonly Variation[] {
  const together = (plan.schema['not'] as JsonSchema | undefined)?.required ?? [];
  const choices = ((plan.schema['anyOf'] ?? []) as readonly JsonSchema[]).flatMap(({ required = [] }) => required);
  const fields = together.length > 0 ? together : choices;
  if (fields.length === 0) return [];
  const labels = path.filter((step) => typeof step === 'string');
  const names = fields.map((name) => [...labels, name].join('.')).join(' and ');
  const row = (name: string, title: string, keyword: string, change: Variation['change']): Variation => {
    const field = labels.length === 0 ? {} : { field: labels.join('.') };
    return { name: ['pair', ...labels, name].join('/'), title, kind: 'pair', ...field, keyword, change };
  };
  const url = 'https://example.com/clips/waves.mp4';
  const valueOf = (field: string) => (field.endsWith('_url') ? url : '830460928805724256');
  const at = (field: string) => [...path, field];
  return [
    row('neither', `a request without ${names}`, 'anyOf', (valid) => [
      fields.reduce<RequestBody>((body, field) => without(body, at(field)), valid),
    ]),
    ...(together.length === 0
      ? []
      : [
          row('both', `a request with ${names}`, 'not', (valid) => [
            together.reduce<RequestBody>(
              (body, field) => (pick(body, ...at(field)) === undefined ? put(body, at(field), valueOf(field)) : body),
              valid,
            ),
          ]),
        ]),
  ];
}

/** Requests that break the rules between fields, one after the other: the schema names them with its rules. */
function ruleVariations({ schema }: RequestPlan): readonly Variation[] {
  const broken = (schema.allOf ?? []).flatMap((rule) => rule['x-kling-rule']?.broken ?? []);
  if (broken.length === 0) return [];
  const title = 'a request that breaks a rule between fields';
  return [{ name: 'rules', title, kind: 'pair', keyword: 'rule', change: () => broken }];
}

/**
 * Every variation the schema gives rise to.
 *
 * @example variationsOf(planOf('kling/text-to-speech.request.json')).map(({ name }) => name)
 */
export function variationsOf(plan: RequestPlan): readonly Variation[] {
  const fields = fieldsIn(plan);
  const ofFields = fields.flatMap((field) => [
    ...lengthVariations(field),
    ...rangeVariations(field, plan.isQuery),
    ...enumVariations(field),
    ...patternVariations(field),
    ...listVariations(field),
  ]);
  const ofPairs = objectsIn(plan).flatMap((object) => pairVariations(object.plan, object.path));
  const paths = new Map(fields.map(({ label, path }) => [label, path]));
  const inUse = (variation: Variation): Variation => {
    const path = paths.get(variation.field ?? '') ?? [];
    return { ...variation, change: (valid, unique) => variation.change(useField(plan, valid, path), unique) };
  };
  return [
    ...[...missingVariations(plan, fields), ...typeVariations(plan, fields), ...ofFields].map(inUse),
    ...ofPairs,
    ...ruleVariations(plan),
  ];
}

// Generated requests: json-schema-faker makes them, Ajv looks at them again (the maker's output may break its own
// schema for some seeds), and failing ones are shrunk. The same seed makes the same requests.

/** Seeds tried until one makes a request that holds. */
const mostSeeds = 50;

/**
 * A number out of texts, for one call of the maker: its own default seed is constant.
 *
 * @example seedOf('run-7', 'kling.text-to-speech', '0')
 */
export const seedOf = (...parts: readonly string[]): number =>
  createHash('sha256').update(parts.join(' ')).digest().readUInt32BE(0);

/** Fields whose values must exist at the target, or be ours: they are filled in afterwards. */
const givenFields = [
  ...['voice_url', 'video_url', 'video_id', 'voice_id', 'element_voice_id', 'callback_url', 'external_task_id'],
  ...['voiceId', 'audioUrl', 'audioId'],
  // A range that ends before it begins is refused by a rule that no schema has.
  ...['start_time', 'end_time', 'cursor'],
];

/** The part of a field's schema that the maker needs. */
function plainSchema(schema: JsonSchema): JsonSchema {
  const { type, enum: values, minimum, maximum, maxLength, items, minItems, maxItems } = schema;
  return {
    ...(items === undefined ? {} : { items: plainSchema(items), minItems: minItems ?? 0, maxItems: maxItems ?? 3 }),
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(type === 'string' && values === undefined ? { minLength: 1, maxLength: maxLength ?? 60 } : {}),
  };
}

const isGiven = ({ name, nested }: FieldPlan, uses: Operation['uses'] = {}) =>
  nested !== undefined || name in uses || givenFields.includes(name);

function makerSchema(plan: RequestPlan, uses: Operation['uses']): JsonSchema {
  const fields = plan.fields.filter((field) => !isGiven(field, uses));
  const names = new Set(fields.map((field) => field.name));
  return {
    type: 'object',
    required: (plan.schema.required ?? []).filter((name) => names.has(name)),
    properties: Object.fromEntries(fields.map((field) => [field.name, plainSchema(field.schema)])),
    additionalProperties: false,
  };
}

/** Values of the contract's own precision: more decimals are rounded by the vendor, which is another check. */
function roundNumbers(plan: RequestPlan, request: RequestBody): RequestBody {
  return Object.fromEntries(
    Object.entries(request).map(([name, value]) => {
      const decimals = plan.fieldByName.get(name)?.decimals;
      return [name, typeof value === 'number' && decimals !== undefined ? Number(value.toFixed(decimals)) : value];
    }),
  );
}

/**
 * Whether every reading of a request takes it, or refuses it.
 *
 * @example isSurely('refused', 'kling/delete-voice.request.json', {}) // true
 */
export const isSurely = (kind: 'accepted' | 'refused', schemaId: string, request: RequestBody): boolean =>
  expectationsOf(schemaId, request).every((reading) => reading.kind === kind);

/**
 * One valid request.
 *
 * @throws Error when no seed makes one: the schema and the maker don't fit, a mistake of ours.
 * @example await makeValid({ operation, samples, now: Date.now() }, 'run-7', 0)
 */
export async function makeValid(options: RequestOptions, seed: string, index: number): Promise<RequestBody> {
  const schemaId = requestSchemaOf(options.operation) ?? '';
  const plan = planOf(schemaId);
  const whole = largestRequest(options);
  const { uses } = options.operation;
  const given = Object.entries(whole).filter(([name]) => {
    const field = plan.fieldByName.get(name);
    return field && isGiven(field, uses);
  });
  for (let attempt = 0; attempt < mostSeeds; attempt += 1) {
    const made = (await generate(makerSchema(plan, uses) as Parameters<typeof generate>[0], {
      seed: seedOf(seed, options.operation.id, String(index), String(attempt)),
      // Fields that exclude each other seldom come together where few come at all.
      optionalsProbability: 0.5 * (1 - attempt / mostSeeds),
    })) as RequestBody;
    const request = fitSpeaker({ ...roundNumbers(plan, made), ...Object.fromEntries(given) }, options);
    const reading = readRequest(schemaId, request, {});
    if (reading.faults.length === 0 && isSurely('accepted', schemaId, request)) return request;
  }
  // Where rules between fields leave little, the plainest request is the one that is sure.
  const smallest = smallestRequest(options);
  if (readRequest(schemaId, smallest, {}).faults.length === 0 && isSurely('accepted', schemaId, smallest))
    return smallest;
  throw new Error(`No seed out of ${mostSeeds} makes a valid request for ${schemaId}, nor is the smallest one valid.`);
}

/** Named voices speak their language, and voices that are made have names of their own. */
function fitSpeaker(request: RequestBody, { operation, samples, unique }: RequestOptions): RequestBody {
  const name = request['voice_name'];
  if (unique !== undefined && typeof name === 'string') {
    const most = planOf(requestSchemaOf(operation) ?? '').fieldByName.get('voice_name')?.schema.maxLength;
    return { ...request, voice_name: uniqueText(unique, name, most) };
  }
  if (!speaks(operation)) return request;
  const language = request['voice_language'] === 'en' ? 'en' : 'zh';
  return { ...request, voice_id: samples.speakers[language] };
}

/** The same list, begun at another place. */
const startAt = <T>(list: readonly T[], place: number): readonly T[] => {
  const first = place % Math.max(1, list.length);
  return [...list.slice(first), ...list.slice(0, first)];
};

/**
 * A valid request with one rule broken; every known reading refuses it. The seed says where the search among the
 * variations begins. Every variation is tried, because few of a query's are refused by all readings.
 *
 * @throws Error when no rule of the schema can be broken in a way that every reading refuses: a mistake of ours.
 * @example await makeInvalid({ operation, samples, now: Date.now() }, 'run-7', 0)
 */
export async function makeInvalid(options: RequestOptions, seed: string, index: number): Promise<RequestBody> {
  const schemaId = requestSchemaOf(options.operation) ?? '';
  const valid = await makeValid(options, seed, index);
  const number = seedOf(seed, options.operation.id, 'invalid', String(index));
  for (const variation of startAt(variationsOf(planOf(schemaId)), number)) {
    const broken = startAt(variation.change(valid, `kc${number}`), number);
    const request = broken.find((candidate) => isSurely('refused', schemaId, candidate));
    if (request) return request;
  }
  throw new Error(`No rule of ${schemaId} can be broken in a way that every reading refuses.`);
}

function* simplerValues(value: unknown): Generator {
  if (typeof value === 'string' && value.length > 1) {
    yield 'a';
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(0, -1);
  } else if (typeof value === 'number' && !Number.isInteger(value)) yield Math.round(value);
}

function* simplerRequests(request: RequestBody): Generator<RequestBody> {
  const names = Object.keys(request);
  for (const name of names) yield Object.fromEntries(Object.entries(request).filter(([other]) => other !== name));
  for (const name of names) {
    for (const value of simplerValues(request[name])) yield { ...request, [name]: value };
  }
}

/** Looks at a failing request cost requests themselves: enough for the few fields there are. */
const mostLooks = 40;

/**
 * The smallest request that still fails.
 *
 * @param stillFails sends a request of the same kind; answers whether it fails in the same way
 * @example await shrink({ text: 'long …', voice_speed: 1.2 }, (request) => fails(request))
 */
export async function shrink(
  request: RequestBody,
  stillFails: (request: RequestBody) => Promise<boolean>,
): Promise<RequestBody> {
  let smallest = request;
  let looks = 0;
  for (let found = true; found;) {
    found = false;
    for (const candidate of simplerRequests(smallest)) {
      if (looks >= mostLooks) return smallest;
      looks += 1;
      if (!(await stillFails(candidate))) continue;
      smallest = candidate;
      found = true;
      break;
    }
  }
  return smallest;
}
