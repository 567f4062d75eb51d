/**
 * Hides credentials in whatever a report says: known ones wherever they stand, in every form a text may carry them, and
 * tokens by their form.
 */
const hidden = '[hidden]';

/** Shorter ones stand in every text by chance; nothing accepts them as a key either. */
const shortestSecret = 4;

// No word boundary before them: a target may give a token back behind any character.
const forms: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g, hidden],
  [/api-key-[\w-]{6,}/gi, hidden],
  [/whsec_[\w+/=-]+/g, hidden],
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

function hideKnown(secrets: readonly string[], shortest: number): (text: string) => string {
  const known = [...new Set(secrets.filter((secret) => secret.length >= shortest).flatMap(spellings))]
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  if (known.length === 0) return (text) => text;
  const pattern = new RegExp(known.join('|'), 'g');
  return (text) => text.replaceAll(pattern, hidden);
}

/**
 * Makes a function that hides secrets in a text.
 *
 * @example createHider(['s3cr3t-key'])('Bearer s3cr3t-key') // 'Bearer [hidden]'
 */
export function createHider(secrets: readonly string[]): (text: string) => string {
  const hide = hideKnown(secrets, shortestSecret);
  return (text) => forms.reduce((left, [form, replacement]) => left.replaceAll(form, replacement), hide(text));
}

/** Shorter ones may be words of an answer that is still to be judged. */
const shortestInAnswers = 8;

/**
 * Hides known secrets in answers before they are judged and cut: half a secret is not known any more. Nothing is hidden by
 * its form here, since a result's URL may hold a token of its own that it needs.
 *
 * @example createAnswerHider(['s3cr3t-key'])('no such key: s3cr3t-key')
 */
export const createAnswerHider = (secrets: readonly string[]): ((text: string) => string) =>
  hideKnown(secrets, shortestInAnswers);

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
