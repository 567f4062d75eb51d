/**
 * Judges the input of a control operation by its row's schema: the same for a request over HTTP and for a call of the
 * library.
 */
import { schemas } from '../../../contracts/spec/generated/schemas.ts';
import type { SchemaId } from '../../../contracts/spec/generated/schemas.ts';
import type { Violation } from '../../../contracts/spec/violation.ts';
import { findInputViolations } from '../../../contracts/spec/violation.ts';
import type { JsonSchema } from '../../../contracts/spec/parsed-request.ts';
import { findNearName } from '../../../contracts/spec/near-name.ts';
import { redactForms } from '../../../contracts/spec/redaction.ts';
import { refuse } from '../control-deps.ts';
import type { ControlRoute } from './routes.ts';

export type Input = Readonly<Record<string, unknown>>;

/** Names of a path's slots: `/accounts/{account}` → `account`. */
export const slotsOf = (path: string): readonly string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);

/** The schema a file stands for: some only point to a definition. */
export function resolveSchema(id: SchemaId): JsonSchema {
  const schema: JsonSchema = schemas[id];
  const [file, name] = schema.$ref?.split('#/$defs/') ?? [];
  if (file === undefined || name === undefined) return schema;
  return schemas[`control/${file}` as SchemaId].$defs?.[name] ?? schema;
}

const unknownIn = ({ message }: Violation): string | undefined => /^must not have '(.+)'/.exec(message)?.[1];
const missingIn = ({ message }: Violation): string | undefined => /^must have '([^']+)', found/.exec(message)?.[1];

/**
 * The field that was meant by an unknown one: a near name, or the one that is missing where one is missing and one unknown.
 */
function findMeant(schemaId: SchemaId, one: Violation, found: readonly Violation[]): string | undefined {
  const unknown = unknownIn(one);
  if (unknown === undefined) return undefined;
  const near = findNearName(unknown, Object.keys(resolveSchema(schemaId).properties ?? {}));
  const beside = found.filter(({ pointer }) => pointer === one.pointer);
  const missing = beside.flatMap((other) => missingIn(other) ?? []);
  const isAlone = missing.length === 1 && beside.filter((other) => unknownIn(other) !== undefined).length === 1;
  return near ?? (isAlone ? missing[0] : undefined);
}

/** The allowed value that a word is a slip of. */
function suggestValue(message: string): string {
  const [beginning, middle] = ['must be one of ', ', found "'];
  const at = message.lastIndexOf(middle);
  if (!message.startsWith(beginning) || at < 0) return '';
  const allowed = message.slice(beginning.length, at).split(', ');
  const near = findNearName(message.slice(at + middle.length, -1), allowed);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}

/** What a pattern stands for, in the words of the schema that has it. */
function describePattern(pattern: string, ...nodes: readonly unknown[]): string | undefined {
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    const { pattern: own, description } = node as JsonSchema;
    if (own === pattern && description !== undefined) return description;
    const found = describePattern(pattern, ...(Object.values(node) as readonly unknown[]));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The part of a schema that judges a place; `undefined` where none does. */
function schemaAt(schemaId: SchemaId, pointer: string): JsonSchema | undefined {
  const follow = (node: JsonSchema | undefined, file: string): readonly [JsonSchema | undefined, string] => {
    const [other = '', name] = node?.$ref?.split('#/$defs/') ?? [];
    if (name === undefined) return [node, file];
    const owner = other === '' ? file : `control/${other}`;
    const known: Readonly<Partial<Record<string, JsonSchema>>> = schemas;
    return follow(known[owner]?.$defs?.[name], owner);
  };
  let [node, file] = follow(schemas[schemaId], schemaId);
  for (const name of pointer.split('/').slice(1)) {
    const { properties, additionalProperties, items } = (node ?? {}) as Partial<Record<string, JsonSchema>> & {
      readonly properties?: Readonly<Record<string, JsonSchema>>;
    };
    [node, file] = follow(properties?.[name] ?? additionalProperties ?? items, file);
  }
  return node;
}

const anyForm = 'must have one of the allowed forms';

/** Schemas to which others refer. */
const shared = [schemas['control/common.json'], schemas['control/accounts-file.json']] as const;

/** The forms of a choice in the words of its schema, and a sentence in place of a regular expression. */
function sayPattern(schemaId: SchemaId, { message, pointer }: Violation): string {
  if (message.startsWith(anyForm)) {
    const forms = schemaAt(schemaId, pointer)?.description;
    return forms === undefined ? message : message.replace(anyForm, () => `must be ${forms}`);
  }
  const pattern = /^must match (.*), found /s.exec(message)?.[1];
  const meant = pattern && describePattern(pattern, schemas[schemaId], ...shared);
  return meant ? message.replace(`must match ${pattern}`, () => `must be ${meant}`) : message;
}

/** What is wrong, without repeating a value that may be a secret. */
function tellViolation({ pointer, message }: Violation): string {
  const place = pointer === '' ? 'The request' : pointer;
  const isSecret = /secret|key/.test(pointer);
  // What has a field too few or too many is an object: that needs no word.
  const isOfField = /^must (?:not )?have '/.test(message);
  return redactForms(`${place} ${isSecret || isOfField ? message.replace(/, found .*$/s, '') : message}`);
}

/** So many further faults are reported beside the first one. */
const mostTold = 2;

/** @throws ControlError that names the first place that is wrong */
export function checkPart(schemaId: SchemaId, part: unknown, source?: string): void {
  const found = findInputViolations(schemaId, part, source);
  const meantBy = (one: Violation) => findMeant(schemaId, one, found);
  const first = found.find((one) => meantBy(one) !== undefined) ?? found[0];
  if (!first) return;
  // A slip in a name is why another one is missing: one mistake.
  const slips = found.flatMap((one) => meantBy(one) ?? []);
  const others = found.filter((one) => one !== first && !slips.includes(missingIn(one) ?? ''));
  const tell = (one: Violation) => tellViolation({ ...one, message: sayPattern(schemaId, one) });
  const meant = meantBy(first);
  const hint = meant === undefined ? suggestValue(first.message) || '.' : `; did you mean '${meant}'?`;
  const more = others.slice(0, mostTold).map((one) => ` ${tell(one)}.`);
  const left = others.length > mostTold ? ` And ${others.length - mostTold} more.` : '';
  throw refuse(`${tell(first)}${hint}${more.join('')}${left}`, first.pointer);
}

/**
 * Judges slots, query and body in one object, as the library's functions take them.
 *
 * @throws ControlError for what the operation's schema forbids
 * @example checkInput(route, { account: 'my-key', ms: 1000 })
 */
export function checkInput(route: ControlRoute, input: unknown): void {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw refuse(`${route.id} takes one object.`);
  }
  const slots = slotsOf(route.path);
  const given = input as Input;
  for (const slot of slots) {
    if (typeof given[slot] !== 'string' || given[slot] === '') throw refuse(`${route.id} needs '${slot}', a text.`);
  }
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !slots.includes(name)));
  const schemaId = route.body ?? route.query;
  if (schemaId !== undefined) checkPart(schemaId, rest);
  else if (Object.keys(rest).length > 0) throw refuse(`${route.id} takes no ${Object.keys(rest).join(', ')}.`);
}
