/**
 * Headers, queries and statuses of a pact as texts and numbers; `undefined` when they are none. Nothing is made a text that
 * is not one: an object may have a `toString` of its own.
 */
import { asObject } from '../spec/pick.ts';

/** Other libraries leave numbers and switches as they are. */
function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).map(textOf);
  const found = texts.filter((text) => text !== undefined);
  return found.length === texts.length ? found : undefined;
}

function readTextMap(map: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  const named = asObject(map ?? {});
  if (!named) return undefined;
  const entries = Object.entries(named).map(([name, value]) => [name, textsOf(value)] as const);
  const found = entries.flatMap(([name, texts]) => (texts === undefined ? [] : [[name, texts] as const]));
  return found.length === entries.length ? Object.fromEntries(found) : undefined;
}

/**
 * A query: one text in version 2, lists by name later.
 *
 * @example readQuery('pageNum=1&pageSize=30') // { pageNum: ['1'], pageSize: ['30'] }
 */
export function readQuery(query: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (typeof query !== 'string') return readTextMap(query);
  const values = new URLSearchParams(query);
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]));
}

/**
 * Headers by their names in small letters.
 *
 * @example readHeaders({ 'Content-Type': ['application/json'] }) // { 'content-type': 'application/json' }
 */
export function readHeaders(headers: unknown): Readonly<Record<string, string>> | undefined {
  const map = readTextMap(headers);
  return map && Object.fromEntries(Object.entries(map).map(([name, texts]) => [name.toLowerCase(), texts.join(', ')]));
}

/**
 * The status of an answer: 200 when none is named.
 *
 * @example readStatus(undefined) // 200
 */
export function readStatus(status: unknown): number | undefined {
  const text = textOf(status ?? 200);
  return text !== undefined && /^[1-5]\d\d$/.test(text) ? Number(text) : undefined;
}
