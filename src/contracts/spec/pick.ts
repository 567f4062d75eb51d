/** The value as a JSON object, or `undefined`. */
import type { Json } from './ground-facts.ts';
export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The items of a JSON array, or an empty list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/**
 * The value a path of keys and indexes leads to, if any.
 *
 * @example pick({ data: [{ task_id: '7' }] }, 'data', 0, 'task_id') // '7'
 */
export function pick(root: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, key) => {
    if (typeof node !== 'object' || node === null) return undefined;
    return (node as Readonly<Record<string | number, unknown>>)[key];
  }, root);
}

/** The text found there, or `undefined`. */
export function pickText(root: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = pick(root, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The number found there, or `undefined`. */
export function pickNumber(root: unknown, ...path: readonly (string | number)[]): number | undefined {
  const value = pick(root, ...path);
  return typeof value === 'number' ? value : undefined;
}

/**
 * The value that a JSON pointer leads to, if any.
 *
 * @example pickAt({ data: [{ task_id: '7' }] }, '/data/0/task_id') // '7'
 */
export const pickAt = (root: unknown, pointer: string): unknown => pick(root, ...pointer.split('/').slice(1));
