/**
 * Hides credentials in whatever a report says: known ones wherever they stand, in every form a text may carry them, and
 * tokens by their form.
 */
const hidden = '[hidden]';

/** Shorter ones stand in every text by chance; nothing accepts them as a key either. */
const shortestSecret = 4;

const forms: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g, hidden],
  [/\bapi-key-[\w-]{6,}/gi, hidden],
  [/\bwhsec_[\w+/=-]+/g, hidden],
];

/** The ways in which a text may carry a secret. */
function spellings(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
    escapeMarkup(secret),
  ];
}

const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Makes a function that hides secrets in a text.
 *
 * @example createHider(['s3cr3t-key'])('Bearer s3cr3t-key') // 'Bearer [hidden]'
 */
export function createHider(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.filter((secret) => secret.length >= shortestSecret).flatMap(spellings))]
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const pattern = known.length > 0 ? new RegExp(known.join('|'), 'g') : undefined;
  return (text) => {
    const plain = pattern ? text.replaceAll(pattern, hidden) : text;
    return forms.reduce((left, [form, replacement]) => left.replaceAll(form, replacement), plain);
  };
}

/**
 * The same value with every text in it hidden; keys stay.
 *
 * @example hideInside({ curl: 'Bearer s3cr3t-key' }, createHider(['s3cr3t-key']))
 */
export function hideInside<T>(value: T, hide: (text: string) => string): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return hide(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [hide(key), walk(item)]));
  };
  return walk(value) as T;
}
