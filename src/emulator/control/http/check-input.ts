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

function suggestField(schemaId: SchemaId, message: string): string {
  const unknown = /^must not have '(.+)'/.exec(message)?.[1];
  if (unknown === undefined) return '';
  const near = findNearName(unknown, Object.keys(resolveSchema(schemaId).properties ?? {}));
  return near === undefined ? '' : `; did you mean '${near}'?`;
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

/** A sentence in place of a regular expression. */
function sayPattern(schemaId: SchemaId, message: string): string {
  const pattern = /^must match (.*), found /s.exec(message)?.[1];
  const meant = pattern && describePattern(pattern, schemas[schemaId], schemas['control/common.json']);
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

/** @throws ControlError that names the first place that is wrong */
export function checkPart(schemaId: SchemaId, part: unknown, source?: string): void {
  const found = findInputViolations(schemaId, part, source);
  // A slip in a name is why another one is missing.
  const first = found.find(({ message }) => suggestField(schemaId, message) !== '') ?? found[0];
  if (!first) return;
  const others = found.length === 1 ? '' : ` (and ${found.length - 1} more)`;
  const said = { ...first, message: sayPattern(schemaId, first.message) };
  const hint = suggestField(schemaId, first.message) || suggestValue(first.message) || '.';
  throw refuse(`${tellViolation(said)}${others}${hint}`, first.pointer);
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
