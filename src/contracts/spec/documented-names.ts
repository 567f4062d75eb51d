/** Names of fields that the schemas of an operation's messages know, wherever they stand: what else a message has is no promise. */
import type { Operation } from './catalog.ts';
import { schemas } from './generated/schemas.ts';
import type { JsonSchema } from './parsed-request.ts';
import { asObject, pick } from './pick.ts';

type SchemaById = Readonly<Record<string, JsonSchema | undefined>>;

function collectNames(node: unknown, file: string, names: Set<string>, seen: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { $ref, properties } = node as JsonSchema;
  for (const name of Object.keys(properties ?? {})) names.add(name);
  if (typeof $ref === 'string') followReference($ref, file, names, seen);
  // Examples are no schemas: what stands there is known by its property.
  for (const [key, value] of Object.entries(node)) if (key !== 'examples') collectNames(value, file, names, seen);
}

/** `common.json#/$defs/voice`: a file beside the one that names it, and a definition in it or all of it. */
function followReference(reference: string, file: string, names: Set<string>, seen: Set<string>): void {
  const [beside = '', pointer = ''] = reference.split('#');
  const target = beside === '' ? file : file.replace(/[^/]*$/, beside);
  const place = `${target}#${pointer}`;
  if (seen.has(place)) return;
  seen.add(place);
  const whole = (schemas as SchemaById)[target];
  collectNames(pointer === '' ? whole : whole?.$defs?.[pointer.replace('/$defs/', '')], target, names, seen);
}

const known = new Map<string, ReadonlySet<string>>();

/**
 * The names in the answers and the callback of an operation.
 *
 * @example documentedNames(operationById('kling.get-text-to-audio')).has('url_mp3') // true
 */
function documentedNames({ id, schemas: messages }: Pick<Operation, 'id' | 'schemas'>): ReadonlySet<string> {
  const found = known.get(id);
  if (found) return found;
  const names = new Set<string>();
  const seen = new Set<string>();
  for (const file of [messages.response, messages.callback])
    if (file !== undefined) collectNames((schemas as SchemaById)[file], file, names, seen);
  known.set(id, names);
  return names;
}

/**
 * The same as a question, for what compares two messages.
 *
 * @param task whose payload has the names that were sent, where a vendor shows them
 * @example describeDisagreement(listed, queried, 'the query', isDocumented(operation))
 */
export function isDocumented(operation: Pick<Operation, 'id' | 'schemas'>, task?: unknown): (name: string) => boolean {
  const names = documentedNames(operation);
  const sent = asObject(pick(task, 'payload')) ?? {};
  return (name) => names.has(name) || name in sent;
}
