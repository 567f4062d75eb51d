/** Parts of JSON values, and short, safe excerpts of them for messages. */
import type { Json } from './ground-facts.ts';

/** What something thrown says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a JSON object, or `undefined`. */
export const asObject = (value: unknown): Json | undefined => (isObject(value) ? value : undefined);

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
 * The names on the way that a JSON pointer describes.
 *
 * @example namesIn('/data/0/a~1b') // ['data', '0', 'a/b']
 */
export const namesIn = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * The value that a JSON pointer leads to, if any.
 *
 * @example pickAt({ data: [{ task_id: '7' }] }, '/data/0/task_id') // '7'
 */
export const pickAt = (root: unknown, pointer: string): unknown => pick(root, ...namesIn(pointer));

/** The value of a JSON text; of another text `otherwise`. */
export function parseJson(text: string, otherwise?: unknown): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return otherwise;
  }
}

/**
 * The first item that stood in the list before.
 *
 * @example findRepeated(['a', 'b', 'a', 'b']) // 'a'
 */
export function findRepeated<T>(items: readonly T[]): T | undefined {
  const seen = new Set<T>();
  return items.find((item) => seen.size === seen.add(item).size);
}

const longestExcerpt = 80;

/** Lone surrogates can't be written as UTF-8. */
const makeWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/**
 * The first characters (code points) of a text.
 *
 * @example cutText('abcdef', 3) // 'abc'
 */
export function cutText(text: string, characters: number): string {
  // A character takes at most two UTF-16 units: whatever lies behind needn't be looked at.
  const head = text.slice(0, characters * 2);
  if (text.length <= characters) return makeWellFormed(head);
  return makeWellFormed(Array.from(head).slice(0, characters).join(''));
}

/** A text in quotes, escaped and cut. */
function quote(text: string): string {
  for (const characters of [40, 30, 20]) {
    const head = cutText(text, characters);
    const shown = JSON.stringify(head);
    if (head.length === text.length && shown.length <= longestExcerpt) return shown;
    if (shown.length < longestExcerpt) return `${shown.slice(0, -1)}…"`;
  }
  return `${JSON.stringify(cutText(text, 10)).slice(0, -1)}…"`;
}

/**
 * A value in at most 80 characters, as it would stand in JSON.
 *
 * @example excerptOf('x'.repeat(100)) // '"xxx…"', cut after 40 characters
 */
export function excerptOf(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return quote(value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      if (value === null) return 'null';
      return Array.isArray(value) ? `an array of ${value.length}` : 'an object';
  }
}

/** Characters (code points), as a validator counts them. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * A text whose length is wrong: its length, and its beginning.
 *
 * @example showLong('abc') // '3 characters ("abc")'
 */
export const showLong = (value: unknown): string =>
  typeof value === 'string'
    ? `${tellCount(countCharacters(value), 'character')} (${excerptOf(value)})`
    : excerptOf(value);

/**
 * A value as the vendor would repeat it inside a message.
 *
 * @example echoOf('pro') // 'pro'
 */
export function echoOf(value: unknown): string {
  if (typeof value === 'string') return cutText(value, 100);
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
}

/** Name of a field as a segment of a JSON pointer. */
export const pointerSegment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** `voice_name` → `voiceName`: the vendor's validator speaks of fields by their internal names. */
export const camelName = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A text with a capital at its beginning. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A count with its noun, which is singular for 1; a verb may stand behind the noun.
 *
 * @param count a number, or one that is written already
 * @example tellCount(1, 'character') // '1 character'
 * @example tellCount(2, 'entry', 'entries') // '2 entries'
 */
export const tellCount = (count: number | string, noun: string, nouns = `${noun}s`): string =>
  `${count} ${String(count).trim() === '1' ? noun : nouns}`;

/**
 * Items by key, in their order. Journals are long: nothing is copied on the way.
 *
 * @example groupBy(requests, ({ task_id }) => task_id).get('830460928805724256')
 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * The same value with each text in it replaced, at every depth; the names of fields stay.
 *
 * @example mapTexts({ task: ['a', 1] }, (text) => text.toUpperCase()) // { task: ['A', 1] }
 */
export function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, map)]));
}
