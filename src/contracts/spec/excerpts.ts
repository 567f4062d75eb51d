/** Short, safe pieces of what a client sent, for messages. Nothing here walks into a value. */

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
