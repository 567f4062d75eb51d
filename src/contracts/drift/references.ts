/**
 * Ids, names and URLs of a recording as references: what was equal stays equal. Texts of an account that have no form of
 * their own are found by their fields (own-texts.ts) and get a reference here as well.
 */
const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['url', /https?:\/\/[^\s"\\]+/gi],
  ['uuid', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g],
  ['name', /\bkc-[0-9a-z]+-\d+(?![0-9a-z])/g],
  ['id', /(?<![\d.])[1-9]\d{14,19}(?![\d.])/g],
  ['hex', /\b[0-9a-f]{32}\b/g],
];

export interface References {
  /** The same value with references in place of ids. */
  replace<T>(value: T): T;
  /** A reference for a whole text, whatever it looks like. */
  replaceWhole(text: string): string;
}

/**
 * Makes references that are counted through everything they replace.
 *
 * @example createReferences().replace({ task_id: '934560897820524592' }) // { task_id: 'ref:id:1' }
 */
export function createReferences(): References {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (kind: string, text: string): string => {
    const name = known.get(text);
    if (name !== undefined) return name;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    known.set(text, `ref:${kind}:${count}`);
    return `ref:${kind}:${count}`;
  };
  const replaceText = (text: string): string =>
    patterns.reduce((left, [kind, pattern]) => left.replaceAll(pattern, (found) => nameOf(kind, found)), text);
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return replaceText(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, walk(item)]));
  };
  return { replace: <T>(value: T) => walk(value) as T, replaceWhole: (text) => nameOf('text', text) };
}

const examples: Readonly<Record<string, (count: number) => string>> = {
  url: (count) => `https://example.com/${count}`,
  uuid: (count) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
  name: (count) => `kc-0-${count}`,
  id: (count) => String(934_560_897_820_000_000n + BigInt(count)),
  hex: (count) => String(count).padStart(32, '0'),
  text: (count) => `a text ${count}`,
};

/**
 * The same value with ids of the right form in place of references, to be judged by a schema.
 *
 * @example restoreReferences({ task_id: 'ref:id:1' }) // { task_id: '934560897820000001' }
 */
export function restoreReferences(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/ref:(\w+):(\d+)/g, (whole, kind: string, count: string) => {
      return examples[kind]?.(Number(count)) ?? whole;
    });
  }
  if (Array.isArray(value)) return value.map(restoreReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restoreReferences(item)]));
}
