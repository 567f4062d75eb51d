/**
 * Messages are made of the examples that stand in the callback schemas, with ids of their own.
 */
import { asObject } from '../spec/pick.ts';
import type { JsonSchema } from '../spec/json-schema.ts';
import { schemas } from '../spec/generated/schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The first example of a message: a task that has succeeded.
 *
 * @example exampleOf('kling/create-custom-voice.callback.json')['task_status'] // 'succeed'
 */
export function exampleOf(schemaId: string): Json {
  const schema = (schemas as Readonly<Record<string, JsonSchema | undefined>>)[schemaId];
  const example = asObject(schema?.examples?.[0]);
  if (!example) throw new Error(`The schema '${schemaId}' has no example.`);
  return example;
}

const snowflake = /^\d{18}$/;

/** The same value with every id in it replaced by a new one; equal ids stay equal. */
export function renewIds(value: unknown, newId: () => string): unknown {
  const known = new Map<string, string>();
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string' && snowflake.test(node)) {
      const id = known.get(node) ?? newId();
      known.set(node, id);
      return id;
    }
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, walk(item)]));
  };
  return walk(value);
}
